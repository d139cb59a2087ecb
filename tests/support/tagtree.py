"""A finished PDF's tag tree with its words, read back by code that did not write it.

Words are decoded through each font's ToUnicode map, as assistive technology does it. `faults` holds what no validator
notices: content without an owner or with two, a parent tree that disagrees, a link without its annotation.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterator

UNSAID = frozenset({"HeadingNumber", "Lbl", "NoteMark", "PageNumber"})
"""Roles of what the writer made up: labels and page numbers, which are not among the document's own words."""

INLINE = frozenset({"Figure", "HeadingNumber", "Link", "NoteMark", "PageNumber", "Reference", "Span"})


@dataclass
class Node:
    """One structure element: its role as it stands in the file, its entries, its kids in order; of its annotations,
    what they say.
    """

    role: str
    alt: str = ""
    lang: str = ""
    id: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    kids: list[Node | str] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)
    annotations: list[str] = field(default_factory=list)

    def all(self, role: str = "") -> Iterator[Node]:
        """This node and all below it, in order; of one role where one is named."""
        if role in {"", self.role}:
            yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.all(role)

    @property
    def text(self) -> str:
        """All words below, those of labels included, with one space between blocks."""
        return " ".join("".join(self._parts(frozenset())).split())

    @property
    def words(self) -> list[str]:
        """The document's own words below: no labels, no page numbers, pictures by their alternative text."""
        return "".join(self._parts(UNSAID)).split()

    def _parts(self, unsaid: frozenset[str]) -> Iterator[str]:
        if self.role in unsaid:
            return
        edge = "" if self.role in INLINE else "\n"
        yield edge
        if self.role == "Figure":
            yield f" {self.alt} "
        else:
            for kid in self.kids:
                if isinstance(kid, str):
                    yield kid
                else:
                    yield from kid._parts(unsaid)
        yield edge

    def outline(self, depth: int = 0) -> str:
        """The tree as indented text, for golden files and eyes."""
        lines = ["  " * depth + self.role]
        lines.extend(
            kid.outline(depth + 1) if isinstance(kid, Node) else "  " * (depth + 1) + repr(kid) for kid in self.kids
        )
        return "\n".join(lines)


@dataclass
class TagTree:
    """The tree's root, what stands outside it page by page, and what is wrong."""

    root: Node
    artifacts: list[str]
    faults: list[str]

    def all(self, role: str) -> list[Node]:
        return list(self.root.all(role))


def lines(node: Node, depth: int = 0) -> Iterator[str]:
    """The tree for golden files, one line an element: role, attributes, its own words; `/` where a kid stands."""
    said = {name: _plain(value) for name, value in node.attributes.items() if name not in {"O", "BBox"}}
    said |= {name: value for name, value in (("Alt", node.alt), ("Lang", node.lang)) if value}
    shown = "".join(
        f" {name}={value!r}" if isinstance(value, str) else f" {name}={value}" for name, value in said.items()
    )
    notes = "".join(f" -> {note!r}" for note in dict.fromkeys(node.annotations))
    own = "".join(kid if isinstance(kid, str) else "/" for kid in node.kids)
    yield "  " * depth + node.role + shown + notes + (f": {own}" if own.strip("/") else "")
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from lines(kid, depth + 1)


def _plain(value: Any) -> str | int:
    return str(value)[1:] if isinstance(value, pikepdf.Name) else int(value) if isinstance(value, int) else str(value)


def read(content: bytes) -> TagTree:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return _Reader(pdf).read()


class _Reader:
    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.faults: list[str] = []
        self.index = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self.marked: list[dict[int, str]] = []
        self.artifacts: list[str] = []
        self.owners: dict[tuple[int, int], Any] = {}
        self.annotated: dict[Any, Any] = {}
        self.maps: dict[Any, dict[int, str]] = {}

    def read(self) -> TagTree:
        for number, page in enumerate(self.pdf.pages):
            self._read_page(number, page)
        tree = self.pdf.Root.StructTreeRoot
        root = self._node(tree.K, tree)
        self._check(tree)
        return TagTree(root, self.artifacts, self.faults)

    # -- content -------------------------------------------------------------------------------------------------

    def _read_page(self, number: int, page: pikepdf.Page) -> None:
        fonts = {str(key): value for key, value in page.Resources.get("/Font", {}).items()}
        marked: dict[int, str] = {}
        artifact: list[str] = []
        stack: list[tuple[str, int | None, str | None]] = []
        font: Any = None
        saved: list[Any] = []
        text_begun_in: int | None = None  # how much marked content was open where the text object began (14.6.1)
        painting = {"Tj", "TJ", "f", "S", "B", "Do", "f*", "b", "s", "sh", "'", '"'}
        for instruction in pikepdf.parse_content_stream(page):
            operands: Any = instruction.operands
            op = str(instruction.operator)
            if op in {"BDC", "BMC"}:
                properties = operands[1] if op == "BDC" else {}
                said = properties.get("/ActualText")
                mcid = properties.get("/MCID")
                stack.append(
                    (str(operands[0]), None if mcid is None else int(mcid), None if said is None else str(said))
                )
                if mcid is not None:
                    if int(mcid) in marked:
                        self.faults.append(f"page {number}: marked content {mcid} twice")
                    marked[int(mcid)] = ""
                if sum(entry[1] is not None for entry in stack) > 1:
                    self.faults.append(f"page {number}: marked content inside marked content")
                if said is not None:
                    self._say(stack, marked, artifact, str(said))
            elif op == "EMC":
                stack.pop()
                if text_begun_in is not None and len(stack) < text_begun_in:
                    self.faults.append(f"page {number}: marked content ends in a text object that it does not begin in")
            elif op == "BT":
                text_begun_in = len(stack)
            elif op == "ET":
                if len(stack) != text_begun_in:
                    self.faults.append(f"page {number}: marked content goes on behind the text object it begins in")
                text_begun_in = None
            elif op == "q":
                saved.append(font)
            elif op == "Q":
                font = saved.pop()
            elif op == "Tf":
                font = fonts[str(operands[0])]
            if op not in painting:
                continue
            if not stack:
                self.faults.append(f"page {number}: {op} outside marked content")
            elif op in {"Tj", "'"} and not any(entry[2] is not None for entry in stack):
                self._say(stack, marked, artifact, self._decode(font, bytes(operands[0])))
        if stack:
            self.faults.append(f"page {number}: marked content is not closed")
        self.marked.append(marked)
        self.artifacts.append(" ".join("".join(artifact).split()))

    @staticmethod
    def _say(
        stack: list[tuple[str, int | None, str | None]], marked: dict[int, str], artifact: list[str], text: str
    ) -> None:
        mcid = next((entry[1] for entry in reversed(stack) if entry[1] is not None), None)
        if mcid is not None:
            marked[mcid] += text
        else:
            artifact.append(text + " ")

    def _decode(self, font: Any, shown: bytes) -> str:
        if font.objgen not in self.maps:
            rows = re.findall(rb"<([0-9A-F]{2})> <([0-9A-F]{4,})>\n", font.ToUnicode.read_bytes())
            self.maps[font.objgen] = {
                int(code, 16): bytes.fromhex(said.decode()).decode("utf-16-be") for code, said in rows
            }
        return "".join(self.maps[font.objgen][code] for code in shown)

    # -- structure -----------------------------------------------------------------------------------------------

    def _node(self, element: Any, parent: Any, page: Any = None) -> Node:
        if element.P.objgen != parent.objgen:
            self.faults.append(f"{element.S}: its parent is another element")
        node = Node(
            str(element.S)[1:],
            alt=str(element.get("/Alt", "")),
            lang=str(element.get("/Lang", "")),
            id=str(element.get("/ID", "")),
        )
        attributes = element.get("/A", pikepdf.Array())
        for entry in [attributes] if isinstance(attributes, pikepdf.Dictionary) else attributes:
            node.attributes.update({str(key)[1:]: value for key, value in entry.items()})
        page = element.get("/Pg", page)
        kids = element.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                self._own(node, element, page, kid)
            elif kid.get("/Type") == "/MCR":
                self._own(node, element, kid.Pg, int(kid.MCID))
            elif kid.get("/Type") == "/OBJR":
                node.annotations.append(str(kid.Obj.get("/Contents", "")))
                self.annotated[kid.Obj.objgen] = (element, kid.Obj)
            else:
                node.kids.append(self._node(kid, element, page))
        return node

    def _own(self, node: Node, element: Any, page: Any, mcid: int) -> None:
        number = self.index[page.objgen]
        if (number, mcid) in self.owners:
            self.faults.append(f"page {number}: marked content {mcid} has two owners")
        self.owners[number, mcid] = element
        if mcid not in self.marked[number]:
            self.faults.append(f"page {number}: there is no marked content {mcid}")
            return
        node.pages.add(number)
        text = self.marked[number][mcid]
        if node.kids and isinstance(node.kids[-1], str):
            node.kids[-1] += text
        else:
            node.kids.append(text)

    def _check(self, tree: Any) -> None:
        nums = tree.ParentTree.Nums
        parents = {int(nums[index]): nums[index + 1] for index in range(0, len(nums), 2)}
        if sorted(parents) != list(parents):
            self.faults.append("the parent tree is not in order")
        for number, page in enumerate(self.pdf.pages):
            for mcid in self.marked[number]:
                owner = self.owners.get((number, mcid))
                if owner is None:
                    self.faults.append(f"page {number}: marked content {mcid} has no owner")
                elif parents[int(page.StructParents)][mcid].objgen != owner.objgen:
                    self.faults.append(f"page {number}: the parent tree gives {mcid} to another element")
            for annotation in page.get("/Annots", []):
                owner, _ = self.annotated.get(annotation.objgen, (None, None))
                if owner is None:
                    self.faults.append(f"page {number}: an annotation belongs to no element")
                elif parents[int(annotation.StructParent)].objgen != owner.objgen:
                    self.faults.append(f"page {number}: the parent tree gives an annotation to another element")
                elif str(owner.S) != "/Link" or not str(annotation.get("/Contents", "")):
                    self.faults.append(f"page {number}: an annotation is no link, or says nothing")
        for key in parents:
            if key >= int(tree.ParentTreeNextKey):
                self.faults.append("the parent tree's next key is taken")
