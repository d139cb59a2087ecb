"""The document measured, once: every block as strips of known height, and the tag tree in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from reportgen.model.document import (
    Borders,
    Contents,
    LabelPlace,
    Link,
    ListBlock,
    PageField,
    Paragraph,
    ParagraphStyle,
    Role,
    Table,
    Text,
    TextStyle,
    is_grid,
)
from reportgen.pdf.boxes import EvenBox, TextBox, TextStrip
from reportgen.pdf.breaking import break_lines
from reportgen.pdf.contrast import LEAST_CONTRAST, contrast
from reportgen.pdf.entries import Entries, plain_words
from reportgen.pdf.even import Setting
from reportgen.pdf.heights import set_height
from reportgen.pdf.lines import Run, Span
from reportgen.pdf.looks import Looks
from reportgen.pdf.objects import text_string
from reportgen.pdf.runs import NOTE, NOTE_MARK, RunMaker
from reportgen.pdf.stacking import Flow, Strip
from reportgen.pdf.tables import measure_table
from reportgen.pdf.tags import Element, attribute
from reportgen.pdf.wordwise import word_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportgen.model.document import Block, Cell, Inline, Note
    from reportgen.pdf.faults import Faults
    from reportgen.pdf.fonts import FontLibrary
    from reportgen.pdf.looks import Look

__all__ = ["Bookmark", "Measure"]

HEADING = "\0heading "
"""Begins the name of the place where a heading stands."""

DEEPEST_HEADING = 6
"""PDF 1.7 has H1 to H6 (ISO 32000-1, 14.8.4.3.2); deeper headings share the last."""


PAPER = "FFFFFF"


Above = TextBox | EvenBox | None
"""The paragraph that stands above, if it is one."""


class Bookmark(Struct, frozen=True):
    """A line of the outline: the heading's level and words, and the name of its place."""

    level: int
    title: str
    anchor: str


ROOM_ROUND_BOX = 6.0
"""What stands above and below a text box at least, in points: in Word the text beside it keeps its distance."""


class Measure:
    """Measures blocks for columns of given widths.

    Args:
        fonts: where faces come from.
        faults: where problems go.
        language: the document's language.
        fields: what a page field says; a stand-in of the likely width while the pages are not known.
        tallest: the height that a figure may take.

    `ground` is the colour behind the paragraphs that are measured: the paper's, or that of the cell they stand in.
    """

    def __init__(
        self, fonts: FontLibrary, faults: Faults, language: str, fields: Callable[[PageField], str], tallest: float
    ) -> None:
        self.faults = faults
        self.tallest = tallest
        self.ground = PAPER
        self.bookmarks: list[Bookmark] = []
        self._legible: set[tuple[Look, str]] = set()
        self._looks = Looks(fonts, faults)
        self._runs = RunMaker(self._looks, faults, language, fields)
        self._entries = Entries(self._runs, self._looks, tallest)
        self._settings: dict[tuple[int, Look, float], Setting] = {}
        self._close: dict[int, tuple[ParagraphStyle, ParagraphStyle]] = {}
        self._level = 0
        self._counting = False
        self._paragraphs = 0
        self._tables = 0

    def look(self, style: TextStyle) -> Look:
        """How words of a style look."""
        return self._looks.of(style)

    def is_stand_in(self, style: TextStyle) -> bool:
        """Whether words of a style are shown in another font than theirs."""
        return self._looks.is_stand_in(style)

    @property
    def page_targets(self) -> list[tuple[str, str]]:
        """The bookmarks whose page numbers are wanted, and where in the document."""
        return self._runs.page_targets

    def body(self, blocks: tuple[Block, ...], width: float, root: Element) -> Flow:
        """The blocks of a section, in a column of the page; places are counted on from section to section."""
        self._counting = True
        begins = not (self._paragraphs or self._tables)
        flow = self.flow(blocks, width, root)
        self._counting = False
        if begins and flow.strips and _is_automatic(flow.strips[0]):
            flow.strips[0].gap = 0.0
        return flow

    def flow(self, blocks: tuple[Block, ...], width: float, parent: Element | None) -> Flow:
        """Blocks one under the other in a column; `parent` is None for what only decorates the page."""
        flow = Flow([])
        previous: Above = None
        lead: list[Run] = []
        anchors: tuple[str, ...] = ()
        for index, block in enumerate(blocks):
            if isinstance(block, Paragraph):
                element = self._paragraph_element(blocks, index, block, parent) if parent is not None else None
                following = blocks[index + 1] if block.runs_in and index + 1 < len(blocks) else None
                if isinstance(following, Paragraph) and following.role is Role.BODY and element is not None:
                    lead, anchors = self._run_in(block, width, element)
                    continue
                previous = self._add_paragraph(flow, block, width, element, previous, lead=lead, anchors=anchors)
                lead, anchors = [], ()
            elif isinstance(block, Table):
                element = self._table_element(block, blocks[index - 1] if index else None, parent)
                measured = self._table(block, width, element)
                previous = self._append(flow, measured.strips, measured.after, None, previous)
            elif isinstance(block, ListBlock):
                previous = self._add_list(flow, block, width, parent, previous)
            else:
                previous = self._add_contents(flow, block, width, parent, previous)
        return flow

    def cell(self, cell: Cell, width: float, element: Element | None) -> Flow | EvenBox:
        """What stands in a cell, on its ground."""
        behind = self.ground
        self.ground = cell.shading or behind
        content = self._cell(cell.blocks, width, element)
        self.ground = behind
        return content

    def _cell(self, blocks: tuple[Block, ...], width: float, element: Element | None) -> Flow | EvenBox:
        """An even paragraph, most often."""
        if len(blocks) != 1 or not isinstance(block := blocks[0], Paragraph) or block.role is not Role.BODY:
            flow = self.flow(blocks, width, element)
            if flow.strips and _is_automatic(flow.strips[0]):
                flow.strips[0].gap = 0.0
            if flow.strips and _is_automatic(flow.strips[-1]):
                flow.after = 0.0
            return flow
        if block.style.automatic_space:
            block = replace(block, style=self._without_space(block.style))
        of = None if element is None else Element("P", element)
        even = self._even(block, width, of)
        if even is not None and not (even.framed or even.anchors or even.style.page_break_before or block.label):
            return even
        flow = Flow([])
        self._add_paragraph(flow, block, width, of, None)
        return flow

    def note(self, note: Note, width: float, parent: Element) -> Flow:
        """A note with its label, which leads back to the mark."""
        label, style = self._runs.labels.get(note.key, ("", TextStyle()))
        if note.blocks and isinstance(first := note.blocks[0], Paragraph):
            style = replace(first.mark_style, position=style.position)  # not that of the heading which has the mark
        style = replace(style, language="")  # a number is of no language, whatever its mark stands in
        lead: list[Run] = []
        if label:
            of = Element("Lbl", parent)
            back = Link(
                (Text(label, style),), target=NOTE_MARK + note.key, description=f"Back to {note.kind} mark {label}"
            )
            _, lead = self._runs.runs((back, Text(" ", style)), of, (width, self.tallest), style)
        else:
            self.faults.note_unmarked()
        flow = Flow([])
        previous: Above = None
        blocks = note.blocks
        if not blocks or not isinstance(blocks[0], Paragraph):
            blocks = (Paragraph((), mark_style=style), *blocks)  # the label has its line in any case
        for index, block in enumerate(blocks):
            if isinstance(block, Paragraph):
                element = Element("P", parent)
                anchor = (NOTE + note.key,) if index == 0 else ()
                previous = self._add_paragraph(flow, block, width, element, previous, lead=lead, anchors=anchor)
                lead = []
            else:
                measured = self.flow((block,), width, parent)
                previous = self._append(flow, measured.strips, measured.after, None, previous)
        # A page may end behind each line of a note, and how many of them find room depends on the body.
        lines = [strip.apart() if isinstance(strip, TextStrip) else [strip] for strip in flow.strips]
        return Flow([strip for strips in lines for strip in strips], flow.after)

    # -- paragraphs ----------------------------------------------------------------------------------------------

    def _paragraph_element(self, blocks: tuple[Block, ...], index: int, block: Paragraph, parent: Element) -> Element:
        if block.role is Role.BODY:
            return Element("P", parent)
        if block.role is Role.HEADING:
            self.faults.where = f"paragraph {self._paragraphs + 1}"
            if block.level > self._level + 1:
                self.faults.level_skipped(block.level, self._level)
            self._level = block.level
            return Element(f"H{min(max(block.level, 1), DEEPEST_HEADING)}", parent)
        if block.role is Role.CAPTION:
            if is_grid(blocks[index + 1] if index + 1 < len(blocks) else None):
                # Filled here, and moved into the table when that is met.
                return Element("Caption", parent)
            if is_grid(blocks[index - 1] if index else None):
                table = next(kid for kid in reversed(parent.kids) if isinstance(kid, Element) and kid.role == "Table")
                if not any(isinstance(kid, Element) and kid.role == "Caption" for kid in table.kids):
                    return Element("Caption", table)
            return Element("P" if parent.role != "Document" else "Caption", parent)
        return Element("Title", parent)

    def _add_paragraph(
        self,
        flow: Flow,
        block: Paragraph,
        width: float,
        element: Element | None,
        previous: Above,
        *,
        label: Run | None = None,
        label_place: LabelPlace | None = None,
        lead: list[Run] | None = None,
        anchors: tuple[str, ...] = (),
    ) -> TextBox | EvenBox:
        if self._counting:
            self._paragraphs += 1
            self.faults.where = f"paragraph {self._paragraphs}"
        style = block.style
        at = style.indent_left + style.indent_first
        if block.label and label is None:
            text_style = _first_style(block.content) or block.mark_style
            number = Element("HeadingNumber", element, inline=True) if element is not None else None
            label = self._runs.label(block.label, text_style, number)
            label_place = block.label_place
        text_left = None
        if label is not None:
            at, text_left = self._beside_label(at, label, label_place or LabelPlace(), style)
        if not lead and (
            text_left is None or (text_left == style.indent_left and at == text_left + style.indent_first)
        ):
            even = self._even(block, width, element, label)
            if even is not None:
                if block.role is Role.HEADING and element is not None:
                    even.anchors += (self._bookmark(block),)
                even.anchors += anchors
                return self._append_text(flow, even, previous)
        lines = None
        if not lead:
            names, texts, looks = self._runs.plain(block.content)
            runs = [Run(text, look, element) for text, look in zip(texts, looks, strict=True)]
            lines = word_lines(runs, style, width, text_left=text_left) if runs else None
        plain = lines is not None
        if lines is None:
            room = (max(width - style.indent_left - style.indent_right, 1.0), self.tallest)
            names, runs = self._runs.runs(block.content, element, room, block.mark_style)
            mark = self._looks.of(block.mark_style)
            lines = break_lines([*(lead or ()), *runs], style, width, mark, text_left=text_left)
        if label is not None and text_left is not None:
            # It goes with its words where these are set to the middle or the right.
            span: Span = (label, label.text, at - text_left, label.look.width(label.text), 0)
            lines[0].spans.insert(0, span)
            if runs and _is_taller(label.look, runs[0].look):
                set_height(lines[0], style, label.look)
            plain = plain and label.plain
        # The mark of a paragraph that ends with the page stands before the end (17.15.3.54).
        ends = not plain and len(lines) > 1 and lines[-1].page_break and not lines[-1].spans
        if ends:
            lines.pop()
        ground = style.shading or self.ground
        for run in (*(lead or ()), *runs):
            plain = plain and run.look.plain
            if (run.look, ground) not in self._legible:
                self._see(run.look, ground, run.text if run.image is None else "")
        if block.role is Role.HEADING and element is not None:
            names = (*names, self._bookmark(block))
        box = self._append_text(flow, TextBox(lines, style, width, names + anchors, plain=plain), previous)
        flow.ended = ends
        return box

    def _run_in(self, heading: Paragraph, width: float, element: Element) -> tuple[list[Run], tuple[str, ...]]:
        """A heading that stands on the first line of the paragraph behind it, and the anchors there."""
        if self._counting:
            self._paragraphs += 1
        room = (max(width, 1.0), self.tallest)
        names, runs = self._runs.runs(heading.content, element, room, heading.mark_style)
        if heading.label:
            style = _first_style(heading.content) or heading.mark_style
            runs.insert(0, self._runs.label(heading.label, style, Element("HeadingNumber", element, inline=True)))
        return runs, (*names, self._bookmark(heading))

    def _even(
        self, block: Paragraph, width: float, element: Element | None, label: Run | None = None
    ) -> EvenBox | None:
        """The paragraph where it is even, as most are; behind a label its first line begins where the others do."""
        style = block.style
        if style.align != "left" or (style.indent_first if label is None else not label.plain):
            return None
        names, texts, looks = self._runs.plain(block.content)
        if not texts:
            return None
        if label is not None and _is_taller(label.look, looks[0]):
            return None
        key = (id(style), looks[0], width)
        setting = self._settings.get(key)
        if setting is None:
            setting = self._settings[key] = Setting(looks[0], style, width)
        broken = setting.lines(texts, looks)
        if broken is None:
            return None
        ground = style.shading or self.ground
        for text, look in zip(texts, looks, strict=True):
            if (look, ground) not in self._legible:
                self._see(look, ground, text)
        return EvenBox(setting, *broken, element, names, label)

    def _see(self, look: Look, ground: str, words: str) -> None:
        """Note words that cannot be seen on what is behind them: what is painted in white is still read out."""
        if contrast(look.colour, look.highlight or ground) >= LEAST_CONTRAST:
            self._legible.add((look, ground))
        elif words.strip():
            self.faults.words_hardly_seen()

    def _beside_label(self, at: float, label: Run, place: LabelPlace, style: ParagraphStyle) -> tuple[float, float]:
        """Where a label begins that stands at the beginning of its line, and where the words behind it do: at the
        hanging indent where there is room, else at the next stop, if they do not follow at once.
        """
        width = label.look.width(label.text.rstrip(" "))
        at -= {"left": 0.0, "centre": width / 2, "right": width}[place.align]
        end = at + width
        if place.follow != "tab":
            return at, end + (label.look.space if place.follow == "space" else 0.0)
        if end <= style.indent_left:
            return at, style.indent_left
        stops = sorted(stop.position for stop in style.tab_stops if stop.position > end)
        return at, stops[0] if stops else (end // style.default_tab + 1) * style.default_tab

    def _bookmark(self, block: Paragraph) -> str:
        anchor = f"{HEADING}{len(self.bookmarks)}"
        words = " ".join(f"{block.label} {plain_words(block.content)}".split())
        if words:
            self.bookmarks.append(Bookmark(block.level, words, anchor))
        return anchor

    def _append_text(self, flow: Flow, box: TextBox | EvenBox, previous: Above) -> TextBox | EvenBox:
        """Put a paragraph under what stands already: one strip, unless footnotes or breaks are marked in it."""
        whole = TextStrip(box, 0, box.count)
        whole.gap = box.style.space_before
        whole.forced = whole.forced or box.style.page_break_before
        strips: list[Strip] = [whole]
        if isinstance(box, TextBox) and not box.plain and any(line.notes or line.page_break for line in box.lines):
            strips = [*whole.apart()]
        self._append(flow, strips, box.style.space_after, box, previous)
        return box

    def _append(self, flow: Flow, strips: list[Strip], after: float, box: Above, previous: Above) -> Above:
        """Put strips under what stands already, with the larger of the two spaces between them."""
        if not strips:
            return previous
        first = strips[0]
        if flow.ended:
            first.forced, flow.ended = True, False
        if box is not None and previous is not None and flow.strips:
            above, style = previous.style, box.style
            same = style.name == above.name
            # Automatic space is dropped between two items of a list alone.
            items = same and above.contextual_spacing and style.contextual_spacing
            close_above = items or (same and above.contextual_spacing and not above.automatic_space)
            close_below = items or (same and style.contextual_spacing and not style.automatic_space)
            space = 0.0 if close_above else flow.after
            before = 0.0 if close_below else first.gap
            first.gap = max(space, before)
            if box.framed and _joins(above, style):
                box.joined_above = previous.joined_below = True
                _measure_again(flow.strips, previous)
                _measure_again(strips, box)
        elif flow.strips:
            first.gap = max(flow.after, first.gap)
        flow.strips += strips
        flow.after = after
        if previous is not None and previous.style.keep_with_next:
            first.glued = True
        return box

    def _without_space(self, style: ParagraphStyle) -> ParagraphStyle:
        """The style of a paragraph that stands alone in a cell, without automatic space; made once."""
        if id(style) not in self._close:
            self._close[id(style)] = (style, replace(style, space_before=0.0, space_after=0.0))
        return self._close[id(style)][1]

    # -- lists ---------------------------------------------------------------------------------------------------

    def _add_list(self, flow: Flow, block: ListBlock, width: float, parent: Element | None, previous: Above) -> Above:
        whole = Element("L", parent) if parent is not None else None
        if whole is not None:
            whole.attributes += (attribute("List", f"/ListNumbering/{block.numbering}"),)
        for item in block.items:
            of = Element("LI", whole) if whole is not None else None
            label_of = Element("Lbl", of) if of is not None else None
            body = Element("LBody", of) if of is not None else None
            label = self._runs.label(item.label, item.label_style, label_of) if item.label else None
            blocks = item.blocks
            if not blocks or not isinstance(blocks[0], Paragraph):
                # A label with no words of its own behind it still has its line.
                blocks = (Paragraph((), mark_style=item.label_style), *blocks)
            for index, inner in enumerate(blocks):
                if isinstance(inner, Paragraph):
                    element = Element("P", body) if body is not None else None
                    own = label if index == 0 else None
                    previous = self._add_paragraph(
                        flow, inner, width, element, previous, label=own, label_place=item.label_place
                    )
                elif isinstance(inner, ListBlock):
                    previous = self._add_list(flow, inner, width, body, previous)
                else:
                    measured = self.flow((inner,), width, body)
                    previous = self._append(flow, measured.strips, measured.after, None, previous)
        return previous

    # -- contents ------------------------------------------------------------------------------------------------

    def _add_contents(
        self, flow: Flow, block: Contents, width: float, parent: Element | None, previous: Above
    ) -> Above:
        whole = Element("TOC", parent) if parent is not None else None
        for entry in block.entries:
            reference = None
            if whole is not None:
                reference = Element("Reference" if entry.target else "P", Element("TOCI", whole))
            box, first = self._entries.box(entry, width, reference)
            self._see(first.look, box.style.shading or self.ground, first.text)
            previous = self._append_text(flow, box, previous)
        return previous

    # -- tables --------------------------------------------------------------------------------------------------

    def _table(self, block: Table, width: float, element: Element | None) -> Flow:
        """A table; its paragraphs are told by their row, and those of a table within it by the outer row."""
        counting, where = self._counting, self.faults.where
        if counting and not block.beside:
            self._tables += 1
            self.faults.where = f"table {self._tables}"
        self._counting = False
        flow = measure_table(self, block, width, element, nested=not counting or block.beside)
        self._counting, self.faults.where = counting, where
        if block.beside and flow.strips:
            flow.strips[0].gap = flow.after = ROOM_ROUND_BOX
        return flow

    def _table_element(self, block: Table, before: Block | None, parent: Element | None) -> Element | None:
        if parent is None:
            return None
        if block.is_box:
            element = Element("Div", parent)
            if said := " ".join(filter(None, (block.title, block.summary))):
                element.entries += f"/T{text_string(said)}"
            return element
        element = Element("Table", parent)
        if block.summary:
            element.attributes += (attribute("Table", f"/Summary{text_string(block.summary)}"),)
        if block.title:
            element.entries += f"/T{text_string(block.title)}"
        if isinstance(before, Paragraph) and before.role is Role.CAPTION:
            caption = parent.kids[-2]
            if isinstance(caption, Element) and caption.role == "Caption":
                del parent.kids[-2]
                caption.parent = element
                element.kids.append(caption)
        return element


def _measure_again(strips: list[Strip], box: TextBox | EvenBox) -> None:
    """Measure the last strips once more when their paragraph has been joined to another in one frame."""
    for strip in reversed(strips):
        if not isinstance(strip, TextStrip) or strip.box is not box:
            return
        strip.measure()


def _joins(above: ParagraphStyle, below: ParagraphStyle) -> bool:
    """Whether Word puts one frame round both paragraphs."""
    return (
        above.borders == below.borders
        and above.shading == below.shading
        and above.indent_left == below.indent_left
        and above.indent_right == below.indent_right
        and (above.borders != Borders() or above.shading is not None)
    )


def _is_automatic(strip: Strip) -> bool:
    """Whether the space around a strip is automatic."""
    return isinstance(strip, TextStrip) and strip.box.style.automatic_space


def _is_taller(label: Look, words: Look) -> bool:
    """Whether a label takes more of its line than the words do."""
    return label.ascent > words.ascent or label.descent > words.descent


def _first_style(content: tuple[Inline, ...]) -> TextStyle | None:
    return next((inline.style for inline in content if isinstance(inline, Text)), None)
