"""The tag tree of a finished PDF as lines of what it tells, and every fault in how it holds its content.

Faults that no validator looks for: content of no owner or of two, a parent tree that says something else than the
tree, an annotation outside it (ISO 32000-1, 14.7.4; ISO 14289-1, 7.1 and 7.18).
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable
from urllib.parse import unquote

import pikepdf
from msgspec import Struct, field

from reportgen.model.numerals import Numerals
from reportgen.scan.carried import Fault
from reportgen.scan.pdf.json import Json, json_objects, reference
from reportgen.scan.pdf.own_dialect import page_labels, strange_entries
from reportgen.scan.pdf.tag_agreement import check_parents, check_roles
from reportgen.scan.pdf.tagged_pages import PageReader, TaggedPage
from reportgen.scan.pdf.values import DEEPEST, UnreadableError, Values, shown, text
from reportgen.scan.structure.told import KEPT_EMPTY, NUMBER, Part, ToldBlock, joined, told_words
from reportgen.scan.within.xml import parse_xml

__all__ = ["TagTree", "read_tagtree", "told_lines"]

_ROMAN = r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
_NUMERALS: dict[Numerals, str] = {
    "decimal": r"\d+",
    "numberInDash": r"- \d+ -",
    "lowerRoman": _ROMAN,
    "upperRoman": _ROMAN.upper(),
    "lowerLetter": r"([a-z])\1*",
    "upperLetter": r"([A-Z])\1*",
}
"""What the number of a page may be."""

INLINE = frozenset({"Figure", "HeadingNumber", "Link", "NoteMark", "PageNumber", "Reference", "Span"})
"""Roles among words; every other stands in a line of its own."""

REPLACING = ("/ActualText", "/Alt", "/E")
"""Entries that say something in place of an element's words: only a figure may have one."""

_SAYING = frozenset({"/A", "/Lang", "/T", *REPLACING})
_HEADINGS = frozenset(f"H{level}" for level in range(1, 7))
_DC = "{http://purl.org/dc/elements/1.1/}"
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"


class TagTree(Struct):
    """What the file tells: its lines, its outline, its title (in the information, in the metadata), its language, the
    sizes of its pages, and in which numerals, from which number on, these are called.
    """

    lines: list[ToldBlock] = field(default_factory=list)
    outline: list[str] = field(default_factory=list)
    titles: tuple[str, str] = ("", "")
    language: str = ""
    sizes: set[tuple[float, ...]] = field(default_factory=set)
    labels: set[tuple[str, int]] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)


def read_tagtree(content: bytes, numerals: Iterable[Numerals] = ()) -> TagTree:
    """Read a finished PDF.

    Args:
        content: its bytes.
        numerals: those in which its pages may be numbered, beside figures.

    Raises:
        UnreadableError: it cannot be read to the end.
    """
    try:
        with pikepdf.open(io.BytesIO(content), attempt_recovery=False, suppress_warnings=True) as pdf:
            if pdf.is_encrypted:
                raise UnreadableError("the file is encrypted")
            objects = json_objects(pdf)
            tree = _Reader(pdf, objects, numerals).read()
            root = objects[reference(pdf.Root)]
            tree.labels = set(page_labels(root))
            tree.faults += [Fault("pdf-structure-strange", "", what, "") for what in strange_entries(root, objects)]
            if pdf.get_warnings():
                raise UnreadableError("the file is damaged")
            return tree
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, OSError, RecursionError) as error:
        raise UnreadableError(f"the file is no PDF that can be read ({type(error).__name__})") from error


def told_lines(pdf: pikepdf.Pdf, objects: dict[str, Json]) -> list[ToldBlock]:
    """What the tag tree of an open file tells; nothing where it has none that can be read to the end."""
    if "/StructTreeRoot" not in pdf.Root:
        return []
    try:
        return _Reader(pdf, objects).read().lines
    except (UnreadableError, pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError):
        return []


class _Reader:
    def __init__(self, pdf: pikepdf.Pdf, objects: dict[str, Json], numerals: Iterable[Numerals] = ()) -> None:
        self._pdf = pdf
        self._numbers = [re.compile(_NUMERALS[form]) for form in {"decimal": "", **dict.fromkeys(numerals)}]
        self._values = values = Values(pdf, objects)
        self._objects = objects
        self._resolved, self._dictionary, self._items = values.resolved, values.dictionary, values.items
        self._tree = TagTree()
        self._annotated: dict[str, str] = {}
        self._visited: set[str] = set()
        self._pages: dict[str, TaggedPage] = {}
        self._headings: list[Json] = []
        """The page on which each heading begins."""
        self._bookmarked: list[Json] = []
        """The page to which each line of the outline leads."""

    def read(self) -> TagTree:
        root = json.loads(self._pdf.Root.to_json(dereference=True, schema_version=2))
        reader = PageReader(self._values)
        for number, page in enumerate(self._pdf.pages, 1):
            ref = reference(page.obj)
            self._pages[ref] = read = reader.page(number, ref)
            self._tree.sizes.add(read.size)
            for fault in read.painted.faults:
                self._fault(fault.name.lower(), f"page {number}", fault.value)
        structure_ref = root.get("/StructTreeRoot")
        if not isinstance(structure_ref, str):
            raise UnreadableError("the file has no tag tree")
        structure = self._dictionary(structure_ref)
        for kid in self._items(structure.get("/K")):
            if not isinstance(kid, str):
                raise UnreadableError("the tag tree's root holds something else than an element")
            self._block(kid, self._dictionary(kid), structure_ref, 0)
        roles = self._dictionary(structure.get("/RoleMap", {}))
        check_roles(roles, [line.role for line in self._tree.lines], self._fault)
        check_parents(self._values, structure, self._pages.values(), self._annotated, self._fault)
        self._check_catalog(root)
        if len(self._bookmarked) == len(self._headings) and self._bookmarked != self._headings:
            self._fault("outline", "", "a line of the outline leads to another page than its heading's")
        return self._tree

    def _fault(self, rule: str, place: str, what: str) -> None:
        self._tree.faults.append(Fault(f"pdf-structure-{rule}", place, what, ""))

    # -- elements ------------------------------------------------------------------------------------------------

    def _block(self, ref: str, element: dict[str, Json], parent: str, depth: int) -> None:
        """Tell an element that stands for itself, and those below it."""
        role = self._entered(ref, element, parent, depth)
        lines = self._tree.lines
        place = len(lines)
        if role in _HEADINGS:
            self._headings.append(self._first_page(element))
        parts, contents = self._kids(ref, element, depth, role)
        if "/K" not in element and role not in KEPT_EMPTY:
            self._fault("tags", "", f"an element ({shown(f'/{role}')}) holds nothing")
        if contents:
            self._fault("link", "", f"an annotation belongs to {role}, which is no link")
        words = told_words(parts) if parts else ""
        if words or len(lines) > place or role in KEPT_EMPTY:
            facts = "" if _SAYING.isdisjoint(element) else self._facts(element)
            lines.insert(place, ToldBlock(depth, role, facts, words))

    def _part(self, ref: str, element: dict[str, Json], parent: str, depth: int) -> Part:
        """An element among words."""
        role = self._entered(ref, element, parent, depth)
        if role == "Figure":
            self._kids(ref, element, depth, role)
            return Part(role, text(element.get("/Alt")), "")
        parts, contents = self._kids(ref, element, depth, role)
        words = joined(parts)
        facts = text(element.get("/Lang"))
        if role == "Link":
            facts = " ".join(dict.fromkeys(contents))
        elif role == "PageNumber" and words and any(form.fullmatch(words.strip()) for form in self._numbers):
            words = NUMBER
        return Part(role, facts + _replaced(element), words)

    def _entered(self, ref: str, element: dict[str, Json], parent: str, depth: int) -> str:
        if ref in self._visited or depth > DEEPEST:
            raise UnreadableError("the tag tree runs in a circle or is nested too deep")
        self._visited.add(ref)
        role = element.get("/S")
        if not isinstance(role, str) or not role.startswith("/"):
            raise UnreadableError("an element of the tag tree does not say what it is")
        if element.get("/P") != parent:
            self._fault("parent", "", f"an element ({shown(role)}) names another parent than the one that holds it")
        return role[1:]

    def _kids(self, ref: str, element: dict[str, Json], depth: int, role: str) -> tuple[list[str | Part], list[str]]:
        """An element's own words and the elements among them, and what its annotations say."""
        parts: list[str | Part] = []
        contents: list[str] = []
        page = element.get("/Pg")
        kids = element.get("/K")
        if isinstance(kids, int):  # most elements hold one piece of content
            return [self._owned(ref, page, kids, role)], contents
        if not isinstance(kids, list):
            kids = self._items(kids)
        for kid in kids:
            if isinstance(kid, int):
                parts.append(self._owned(ref, page, kid, role))
                continue
            inner = self._objects.get(kid) if isinstance(kid, str) else kid
            if not isinstance(inner, dict):
                raise UnreadableError("a part of the tag tree is missing")
            kind = inner.get("/Type", "/StructElem")
            if kind == "/StructElem" and isinstance(kid, str):
                said = inner.get("/S")
                if isinstance(said, str) and said[1:] in INLINE:
                    parts.append(self._part(kid, inner, ref, depth + 1))
                else:
                    self._block(kid, inner, ref, depth + 1)
            elif kind == "/MCR" and isinstance(mcid := inner.get("/MCID"), int) and "/Stm" not in inner:
                parts.append(self._owned(ref, inner.get("/Pg", page), mcid, role))
            elif kind == "/OBJR" and isinstance(target := inner.get("/Obj"), str):
                contents.append(self._annotation(ref, target))
            else:
                raise UnreadableError("an element of the tag tree holds something that is not known")
        return parts, contents

    def _first_page(self, element: dict[str, Json]) -> Json:
        """The page on which an element's content begins."""
        for _ in range(DEEPEST):
            kids = self._items(element.get("/K"))
            inner = self._resolved(kids[0]) if kids else None
            if not isinstance(inner, dict):
                break
            if "/MCID" in inner:
                return inner.get("/Pg", element.get("/Pg"))
            element = inner
        return element.get("/Pg")

    def _owned(self, ref: str, page_ref: Json, mcid: int, role: str) -> str:
        page = self._pages.get(page_ref) if isinstance(page_ref, str) else None
        if page is None:
            self._fault("owner", "", f"an element ({shown(role)}) claims content of a page that does not exist")
            return ""
        if mcid in page.owners:
            self._fault("owner", f"page {page.number}", f"marked content {mcid} has two owners")
        page.owners[mcid] = ref
        if mcid not in page.painted.marked:
            self._fault("owner", f"page {page.number}", f"marked content {mcid} has an owner and does not exist")
            return ""
        words = page.painted.marked[mcid]
        return words[0] if len(words) == 1 else "".join(words)

    def _annotation(self, ref: str, target: str) -> str:
        annotation = self._dictionary(target)
        if target in self._annotated:
            self._fault("link", "", "an annotation belongs to two elements")
        self._annotated[target] = ref
        said = text(annotation.get("/Contents"))
        action = self._resolved(annotation.get("/A"))
        if isinstance(action, dict) and action.get("/S") == "/URI":
            return f"{said} {unquote(text(action.get('/URI')))}"
        where = self._resolved(annotation.get("/Dest"))
        if not isinstance(where, list) or not where or where[0] not in self._pages:
            self._fault("link", "", "a link leads nowhere")
        return said

    def _facts(self, element: dict[str, Json]) -> str:
        """What an element says of itself beside its words."""
        facts = [text(element.get("/T")), text(element.get("/Lang"))] if "/T" in element or "/Lang" in element else []
        for entry in self._items(element.get("/A")) if "/A" in element else ():
            if isinstance(entry, int):
                continue  # a revision number (14.7.5.3)
            attributes = self._dictionary(entry)
            for key in ("/Summary", "/Scope", "/ColSpan", "/RowSpan", "/ListNumbering"):
                if key in attributes:
                    value = attributes[key]
                    facts.append(f"{key[1:]} {text(value) if key == '/Summary' else shown(value)}")
        return " ".join(part for part in facts if part) + _replaced(element)

    # -- catalogue and outline -----------------------------------------------------------------------------------

    def _check_catalog(self, root: dict[str, Json]) -> None:
        tree = self._tree
        tree.language = text(root.get("/Lang"))
        marks = self._dictionary(root.get("/MarkInfo", {}))
        if marks.get("/Marked") is not True or marks.get("/Suspects", False) is not False:
            self._fault("catalog", "", "the file does not say that it is tagged without doubt")
        if self._dictionary(root.get("/ViewerPreferences", {})).get("/DisplayDocTitle") is not True:
            self._fault("catalog", "", "a viewer is not told to show the title")
        trailer = self._pdf.trailer
        info = self._dictionary(reference(trailer["/Info"])) if "/Info" in trailer else {}
        packet = parse_xml(self._values.stream(root["/Metadata"])) if "/Metadata" in root else None
        if packet is None:
            raise UnreadableError("the metadata cannot be read")
        said = packet.find(f".//{_DC}title//{_RDF}li")
        tree.titles = (text(info.get("/Title")), (said.text or "") if said is not None else "")
        if "/Outlines" in root:
            self._read_outline(self._dictionary(root["/Outlines"]), 0)

    def _read_outline(self, parent: dict[str, Json], depth: int) -> None:
        ref = parent.get("/First")
        while ref is not None:
            if ref in self._visited or depth > DEEPEST:
                raise UnreadableError("the outline runs in a circle or is nested too deep")
            self._visited.add(ref)
            entry = self._dictionary(ref)
            self._tree.outline.append(text(entry.get("/Title")))
            where = self._resolved(entry.get("/Dest"))
            if not isinstance(where, list) or not where or where[0] not in self._pages:
                self._fault("outline", "", "a line of the outline leads nowhere")
            else:
                self._bookmarked.append(where[0])
            self._read_outline(entry, depth + 1)
            ref = entry.get("/Next")


def _replaced(element: dict[str, Json]) -> str:
    said = [key[1:] for key in REPLACING if key in element]
    return f" replaced by {' and '.join(said)}" if said else ""
