"""The neutral document: what a reader of the Word file meets, in reading order, with every style resolved.

`word.read` makes it, and `pdf` and `html` write it; none of them needs to know what a Word style or a numbering
definition is, since both are already worked out here. Lengths are points (1/72 inch) unless the name says
otherwise, colours six hexadecimal digits `RRGGBB`.

Nothing here is laid out: a page exists only as its size and margins (`PageSetup`), and a page number only as the
wish for one (`PageField`).
"""

from reportgen.model.document.reading import paragraphs, paragraphs_in, words
from reportgen.model.document.tree import (
    Align,
    Anchor,
    Block,
    Border,
    Borders,
    Break,
    Cell,
    Contents,
    ContentsEntry,
    Document,
    Inline,
    LabelPlace,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteKind,
    NoteMark,
    PageField,
    PageFrame,
    PageSetup,
    Paragraph,
    ParagraphStyle,
    Role,
    Row,
    RunningText,
    Section,
    Tab,
    Table,
    TabStop,
    Text,
    TextStyle,
    Turn,
    is_grid,
)
from reportgen.model.figure import Figure, Picture
from reportgen.model.metadata import Metadata

__all__ = [
    "Align",
    "Anchor",
    "Block",
    "Border",
    "Borders",
    "Break",
    "Cell",
    "Contents",
    "ContentsEntry",
    "Document",
    "Figure",
    "Inline",
    "LabelPlace",
    "Link",
    "ListBlock",
    "ListItem",
    "Metadata",
    "Note",
    "NoteKind",
    "NoteMark",
    "PageField",
    "PageFrame",
    "PageSetup",
    "Paragraph",
    "ParagraphStyle",
    "Picture",
    "Role",
    "Row",
    "RunningText",
    "Section",
    "Tab",
    "TabStop",
    "Table",
    "Text",
    "TextStyle",
    "Turn",
    "is_grid",
    "paragraphs",
    "paragraphs_in",
    "words",
]
