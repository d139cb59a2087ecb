"""A Word template made ready: its parts compiled once, with every slot's place in the words of a Word user.

The dialect is docxtpl's, less what `sandbox` refuses:

- `{{ slot }}` prints words, in the look that the braces have;
- `{{p slot }}`, alone in a paragraph, puts a narrative, a picture or a drawing in the paragraph's place. A narrative's
  paragraphs take the paragraph's own style and its bullets the style "<that style> Bullet" where the template has one,
  or else "List Bullet";
- `{%p if slot %}`, `{%p else %}`, `{%p endif %}`, `{%p for row in rows %}`, `{%p endfor %}`, each alone in a paragraph,
  and the same with `tr` alone in a table row, choose and repeat what stands between; without `p` they do so inside
  one paragraph.

The template is rendered as XML text, as docxtpl does it. Its own preparation of that text is not used: it searches the
markup with regular expressions, joins lone braces of different paragraphs, and tells no place. Here the parsed document
is prepared, and every slot goes to Jinja on a line of its own, so that the line of a fault is the number of the slot.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from jinja2 import Environment, TemplateSyntaxError, meta, nodes
from jinja2 import Template as Compiled
from lxml import etree

from reportgen.errors import Place, Problem, TemplateError
from reportgen.word.namespaces import XML, W
from reportgen.word.package import Package
from reportgen.word.passages import BLOCKS, Formats, blocks
from reportgen.word.residue import strip_revisions, without_residue
from reportgen.word.running import Pages, pages
from reportgen.word.sandbox import EACH, FIGURES, environment, forbidden

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["Template", "TemplatePart", "prepare"]

_TAG = re.compile(r"\{(?P<open>[{%#])(?P<body>.*?)(?P<close>[}%#])\}")
_LOOSE = re.compile(r"\{[{%#]|[}%#]\}")
_PRINTED = re.compile(r"\{\{(?P<prefix>p?)\s+(?P<slot>.*?)\s*\}\}\Z")
_ORDER = re.compile(r"\{%(?P<prefix>p|tr)?\s+(?P<word>[a-z]+)\b.*%\}\Z")
_WORDS = frozenset({"if", "elif", "else", "endif", "for", "endfor"})
_MARK = re.compile("\ue000(\\d+)\ue001")
_PLACED = re.compile("(?:<!--)?\ue000(\\d+)\ue001(?:-->)?")
_QUOTES = str.maketrans("“”‘’\u00a0", "\"\"'' ")
_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml\Z")
_NAMES = {"document": "", "header": "header", "footer": "footer", "footnotes": "footnotes", "endnotes": "endnotes"}
_KEPT = 8
"""Templates kept ready in one process: three kinds of a few partnerships."""


@dataclass(frozen=True, slots=True)
class TemplatePart:
    """One part of the package that has slots.

    Attributes:
        name: its name in the package.
        compiled: renders to the part's XML.
        names: every slot that it asks for, with the line it stands on.
        places: where the slot of each line stands; the first is line 1.
    """

    name: str
    compiled: Compiled
    names: tuple[tuple[str, int], ...]
    places: tuple[str, ...]

    def place(self, line: int) -> str:
        """Where the slot of a line stands, in words."""
        return _at(self.places, line)


@dataclass(frozen=True, slots=True)
class Template:
    """A package made ready.

    Attributes:
        members: everything in it, without what betrays its maker; parts with slots are replaced when it is filled.
        parts: those with slots, and always the main text.
        styles: names of its paragraph styles, folded to lower case, by their ids.
        pages: every sort of page, with its header and footer.
    """

    members: Mapping[str, bytes]
    parts: tuple[TemplatePart, ...]
    styles: Mapping[str, str]
    pages: tuple[Pages, ...]


@lru_cache(maxsize=_KEPT)
def prepare(content: bytes) -> Template:
    """Read and compile a template.

    Raises:
        TemplateError: it is no Word document, or what stands in its braces cannot be used; all such problems at once.
    """
    package = Package(content)
    main = package.main()
    formats = Formats(package.part("word/styles.xml"))
    made = environment()
    made.filters[BLOCKS] = lambda value, key, figures: blocks(value, formats[key], figures)
    parts: list[TemplatePart] = []
    problems: list[Problem] = []
    for name in sorted(package.names, key=lambda name: (name != "word/document.xml", name)):
        if not _PARTS.match(name):
            continue
        part = package.part(name)
        assert part is not None  # noqa: S101 - the name comes from the package
        strip_revisions(part.root)
        marked = _Marked(name, part.root, formats)
        problems.extend(marked.problems)
        if not marked.problems and (marked.places or name == "word/document.xml"):
            compiled = _compiled(made, marked, problems)
            if compiled is not None:
                parts.append(compiled)
    if problems:
        raise TemplateError(*problems)
    settings = package.part("word/settings.xml")
    even = settings is not None and settings.root.find(W + "evenAndOddHeaders") is not None
    return Template(without_residue(package), tuple(parts), formats.names, tuple(pages(main, even=even)))


class _Marked:
    """A part whose slots are whole, checked and numbered."""

    def __init__(self, name: str, root: Element, formats: Formats) -> None:
        self.name = name
        self.places: list[str] = []
        self.problems: list[Problem] = []
        self._formats = formats
        self._tags: list[str] = []
        self._whole: list[tuple[Element, str]] = []
        self._open: list[Element | None] = []
        for paragraph in list(root.iter(W + "p")):
            self._mark(paragraph)
        self._refuse_elsewhere(root)
        for element, mark in self._whole:
            around = element.getparent()
            if around is not None:
                around.replace(element, etree.Comment(mark))
        self._root = _with_usual_prefix(root)

    @property
    def source(self) -> str:
        """The part as Jinja reads it: XML with every slot in it, on as many lines as there are slots."""
        xml = etree.tostring(self._root, encoding="unicode").replace("\n", " ")
        return _PLACED.sub(lambda match: self._tags[int(match[1]) - 1], xml)

    def _mark(self, paragraph: Element) -> None:
        texts = [text for text in paragraph.iter(W + "t") if _nearest(text, "p") is paragraph]
        whole = "".join(text.text or "" for text in texts)
        if not _LOOSE.search(whole):
            return
        place = _place(self.name, paragraph)
        _join(texts)
        tags = [match.group(0) for match in _TAG.finditer(whole)]
        if _LOOSE.search(_TAG.sub("", whole)) or any(not _matching(tag) for tag in tags):
            self._problem(
                "template-syntax", place, "braces open and do not close, or the reverse", "Write `{{ slot }}`"
            )
            return
        for text in texts:
            text.set(XML + "space", "preserve")
            text.text = _TAG.sub(lambda match: self._numbered(match.group(0), place, paragraph), text.text or "")

    def _refuse_elsewhere(self, root: Element) -> None:
        """Braces in alt texts, field codes and other places that are not words: no place could be told for them."""
        for element in root.iter(etree.Element):
            values = [*map(str, element.attrib.values()), "" if element.tag == W + "t" else element.text or ""]
            if any(_LOOSE.search(value) for value in values):
                paragraph = element if element.tag == W + "p" else _nearest(element, "p")
                self._problem(
                    "template-forbidden",
                    self.name if paragraph is None else _place(self.name, paragraph),
                    "braces stand in a field or a property",
                    "Write slots in the text",
                )

    def _numbered(self, tag: str, place: str, paragraph: Element) -> str:
        tag = tag.translate(_QUOTES)
        if tag.startswith("{#"):
            return ""
        printed, order = _PRINTED.match(tag), _ORDER.match(tag)
        if printed is None and (order is None or order["word"] not in _WORDS):
            self._problem(
                "template-forbidden",
                place,
                "the braces hold an order that templates do not have",
                "Use `{{ slot }}`, `{{p slot }}`, and `{% if %}` or `{% for %}` with `p` or `tr`",
            )
            return tag
        prefix = printed["prefix"] if printed else order["prefix"] if order else None
        around = paragraph if prefix == "p" else _nearest(paragraph, "tr") if prefix == "tr" else None
        if prefix == "tr" and around is None:
            self._problem("template-syntax", place, "a `tr` order stands outside a table", "Use `p` in its place")
        elif around is not None and _words(around).translate(_QUOTES) != tag:
            what = "row" if prefix == "tr" else "paragraph"
            self._problem(
                "template-syntax",
                place,
                f"words stand beside an order that takes the whole {what}",
                f"Give the order a {what} of its own",
            )
        if around is not None and next(around.iter(W + "sectPr"), None) is not None:
            self._problem(
                "template-structure",
                place,
                "a section of the document ends in the paragraph of an order, and would be lost",
                "Put the section break into a paragraph of its own",
            )
        if order:
            self._nest(order["word"], paragraph if prefix is None else around, place, whole=prefix is not None)
        self.places.append(place)
        mark = f"\ue000{len(self.places)}\ue001"
        if around is not None:
            self._whole.append((around, mark))
        inner = tag[2 + len(prefix or "") : -2]
        if printed and prefix:
            inner = f" ({inner.strip()})|{BLOCKS}({self._formats.add(paragraph)}, {FIGURES})"
        self._tags.append(f"{tag[:2]}{inner}\n{tag[-2:]}")
        return mark

    def _nest(self, word: str, element: Element | None, place: str, *, whole: bool) -> None:
        """Hold an order to the rule that what belongs together stands side by side: rows of one table, or paragraphs
        of one cell. Otherwise a choice could take half a table with it.
        """
        inside = element.getparent() if element is not None and whole else element
        if word in {"if", "for"}:
            self._open.append(inside)
        elif self._open:
            opened = self._open.pop() if word.startswith("end") else self._open[-1]
            if opened is not inside:
                self._problem(
                    "template-structure",
                    place,
                    "a choice or loop begins and ends in different tables, rows or paragraphs",
                    "Put each `if` or `for` and its end side by side: both with `p`, both with `tr`, or in a paragraph",
                )

    def _problem(self, rule: str, place: str, what: str, remedy: str) -> None:
        self.places = self.places or [place]
        self.problems.append(Problem(rule, Place(path=place), what, remedy))


def _compiled(made: Environment, marked: _Marked, problems: list[Problem]) -> TemplatePart | None:
    places = tuple(marked.places)
    try:
        tree = made.parse(marked.source, marked.name, marked.name)
        found = [
            Problem(
                "template-forbidden",
                Place(path=_at(places, node.lineno)),
                f"the template {what}",
                "Use slots, `if` and `for` only",
            )
            for node in _written(tree)
            if (what := forbidden(node))
        ]
        problems.extend(found)
        unknown = meta.find_undeclared_variables(tree) if not found else set()
        names = tuple(
            (node.name, node.lineno) for node in _written(tree) if isinstance(node, nodes.Name) and node.name in unknown
        )
        for loop in tree.find_all(nodes.For):
            loop.iter = nodes.Filter(loop.iter, EACH, [], [], None, None, lineno=loop.lineno)
        code = None if found else made.compile(tree, marked.name, marked.name)
    except TemplateSyntaxError as error:
        problems.append(
            Problem(
                "template-syntax",
                Place(path=_at(places, error.lineno)),
                "what stands in the braces cannot be read, or an `if` or `for` is not ended",
                "Compare it with the examples in templates/README.md",
            )
        )
        return None
    if code is None:
        return None
    return TemplatePart(marked.name, Compiled.from_code(made, code, {}, None), names, places)


def _written(node: nodes.Node) -> list[nodes.Node]:
    """The nodes that the template's designer wrote: ours around `{{p slot }}` left out."""
    if isinstance(node, nodes.Filter) and node.name == BLOCKS and node.node is not None:
        return _written(node.node)
    return [node, *(found for child in node.iter_child_nodes() for found in _written(child))]


def _at(places: tuple[str, ...], line: int) -> str:
    return places[min(max(line, 1), len(places)) - 1] if places else ""


def _with_usual_prefix(root: Element) -> Element:
    """The same part with Word's elements named `w:`, as in the XML that we put in."""
    space = W[1:-1]
    if root.nsmap.get("w") == space:
        return root
    spaces = {prefix: uri for prefix, uri in root.nsmap.items() if prefix and uri != space}
    spaces["w"] = space
    made = etree.Element(root.tag, nsmap=spaces)
    made.attrib.update(root.attrib)
    made[:] = list(root)
    return made


def _matching(tag: str) -> bool:
    return {"{": "}", "%": "%", "#": "#"}[tag[1]] == tag[-2]


def _join(texts: list[Element]) -> None:
    """Move every slot whole into the run in which it begins: Word splits words wherever somebody edited them."""
    owners = [text for text in texts for _ in text.text or ""]
    whole = "".join(text.text or "" for text in texts)
    for match in _TAG.finditer(whole):
        for index in range(match.start() + 1, match.end()):
            owners[index] = owners[match.start()]
    pieces: dict[int, list[str]] = {id(text): [] for text in texts}
    for owner, character in zip(owners, whole, strict=True):
        pieces[id(owner)].append(character)
    for text in texts:
        text.text = "".join(pieces[id(text)])


def _words(element: Element) -> str:
    return _MARK.sub("", "".join(text.text or "" for text in element.iter(W + "t"))).strip()


def _nearest(element: Element, name: str) -> Element | None:
    return next(iter(element.iterancestors(W + name)), None)


def _place(part: str, paragraph: Element) -> str:
    """Where a paragraph stands: `header 1, paragraph 2`, `table 2, row 4, cell 1`, tables counted from the top."""
    match = _PARTS.match(part)
    kind = match[1] if match else ""
    name = kind.rstrip("0123456789")
    words = [_NAMES[name] + (f" {kind[len(name) :]}" if kind != name else "")] if _NAMES.get(name) else []
    table, row, cell = (_nearest(paragraph, tag) for tag in ("tbl", "tr", "tc"))
    if table is not None and row is not None and cell is not None:
        tables = list(paragraph.getroottree().getroot().iter(W + "tbl"))
        words += [
            f"table {tables.index(table) + 1}",
            f"row {list(table.iter(W + 'tr')).index(row) + 1}",
            f"cell {list(row.iter(W + 'tc')).index(cell) + 1}",
        ]
    else:
        loose = [p for p in paragraph.getroottree().getroot().iter(W + "p") if _nearest(p, "tbl") is None]
        words.append(f"paragraph {loose.index(paragraph) + 1}")
    return ", ".join(words)
