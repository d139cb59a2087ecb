"""The tag tree: what every piece of content is, in reading order, whatever pages it falls on.

Whoever measures the document builds the tree and knows nothing of pages; painting adds to each element the marked
content that shows it. ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportgen.pdf.objects import text_string

if TYPE_CHECKING:
    from reportgen.pdf.objects import PdfFile

__all__ = ["ROLE_MAP", "Element", "alternative", "attribute", "bounding_box", "write_tree"]

ROLE_MAP = {
    # Roles of ours that a reader of the tag tree can tell from the document's own words, with the standard role
    # that each stands for. The title is the document's name and not one of its headings.
    "HeadingNumber": "Span",
    "NoteMark": "Reference",
    "PageNumber": "Span",
    "Title": "P",
}

KEPT_EMPTY = frozenset({"Document", "TD", "TH", "TR"})
"""Roles that say something even without content; every other element without content is left out."""

Marked = tuple[int, int]
"""Page index and marked-content id."""


class Element:
    """One structure element. `kids` are elements, marked content and (as int) object numbers of annotations with
    their page, in reading order.

    An inline element joins its parent when its first words are painted, since it stands among the parent's own
    words; any other joins at once. `number` is that of its object, once it has one.
    """

    __slots__ = ("attributes", "entries", "inline", "kids", "number", "parent", "role")

    def __init__(self, role: str, parent: Element | None, entries: str = "", *, inline: bool = False) -> None:
        self.role = role
        self.parent = parent
        self.entries = entries
        self.attributes: tuple[str, ...] = ()
        self.kids: list[Element | Marked | Annotated] = []
        self.inline = inline
        self.number = 0
        if parent is not None and not inline:
            parent.kids.append(self)

    def show(self, page: int, content: int) -> None:
        """Marked content `content` of page `page` (its index) shows this element."""
        if self.inline:
            self.join()
        self.kids.append((page, content))

    def annotate(self, page: int, number: int) -> None:
        """The annotation of object number `number` on page `page` (its index) belongs to this element."""
        self.join()
        self.kids.append(Annotated(page, number))

    def join(self) -> None:
        """Take the place among the parent's kids that the words painted so far give."""
        if self.inline and self.parent is not None:
            self.inline = False
            self.parent.join()
            self.parent.kids.append(self)


class Annotated:
    """A link annotation among an element's kids (14.7.4.3)."""

    __slots__ = ("number", "page")

    def __init__(self, page: int, number: int) -> None:
        self.page = page
        self.number = number


def alternative(text: str) -> str:
    """The entry that describes a figure."""
    return f"/Alt{text_string(text)}"


def attribute(owner: str, entries: str) -> str:
    """An attribute object (14.7.5)."""
    return f"<</O/{owner}{entries}>>"


def bounding_box(left: float, bottom: float, right: float, top: float, *, among_words: bool) -> str:
    """The attributes that say where a figure stands, and whether words stand on its line (14.8.5.4.2 and .3)."""
    placement = "Inline" if among_words else "Block"
    return attribute("Layout", f"/Placement/{placement}/BBox[{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}]")


def write_tree(
    file: PdfFile, root: Element, pages: list[int], owners: list[list[Element]], annotations: list[tuple[int, Element]]
) -> tuple[int, int]:
    """Write the tree and the parent tree.

    Args:
        file: where the objects go.
        root: the `Document` element.
        pages: object number of each page.
        owners: for each page, the element of each marked-content id.
        annotations: structure parent key and element of each link annotation.

    Returns:
        The object number of the structure tree root, and the number of elements written.
    """
    tree = file.reserve(2)
    parents = tree + 1
    ordered = _numbered(root, parents + 1)
    shown_on = [f"/Pg {page} 0 R" for page in pages]
    bodies, identified = [], []
    for element in ordered:
        kids, entries = element.kids, element.entries
        if len(kids) != 1:
            shown = _shown(kids, shown_on)
        elif type(kid := kids[0]) is tuple:  # as most elements with words are
            shown = f"{shown_on[kid[0]]}/K {kid[1]}"
        elif type(kid) is Element:
            shown = f"/K {kid.number} 0 R"
        else:
            shown = _shown(kids, shown_on)
        if attributes := element.attributes:
            shown += f"/A{attributes[0]}" if len(attributes) == 1 else f"/A[{''.join(attributes)}]"
        above = tree if element.parent is None else element.parent.number
        bodies.append(f"<</Type/StructElem/S/{element.role}/P {above} 0 R{entries}{shown}>>")
        if entries and "/ID(" in entries:
            identified.append((entries.split("/ID(", 1)[1].split(")", 1)[0], element.number))
    file.put_all(file.reserve(len(bodies)), bodies)
    for element in ordered:
        element.kids = []  # so that no circles are left for the collector to find
    nums = [
        f"{index}[{' '.join([f'{element.number} 0 R' for element in shown])}]"
        for index, shown in enumerate(owners)
        if shown
    ]
    nums.extend(f"{key} {element.number} 0 R" for key, element in annotations)
    file.put(parents, f"<</Nums[{' '.join(nums)}]>>")
    roles = "".join(f"/{role}/{standard}" for role, standard in ROLE_MAP.items())
    ids = ""
    if identified:
        identified.sort()
        names = " ".join(f"({key}) {number} 0 R" for key, number in identified)
        limits = f"({identified[0][0]})({identified[-1][0]})"
        ids = f"/IDTree<</Kids[{file.add(f'<</Limits[{limits}]/Names[{names}]>>')} 0 R]>>"
    following = len(owners) + len(annotations)
    file.put(
        tree,
        f"<</Type/StructTreeRoot/K {root.number} 0 R/ParentTree {parents} 0 R"
        f"/ParentTreeNextKey {following}/RoleMap<<{roles}>>{ids}>>",
    )
    return tree, len(ordered)


def _numbered(root: Element, first: int) -> list[Element]:
    """The elements that say something, parents first, numbered from `first` on; those that say nothing are taken out of
    their parents.
    """
    found: list[Element] = []
    stack = [root]
    empty: list[Element] = []
    number = first
    while stack:
        element = stack.pop()
        element.number = number
        number += 1
        found.append(element)
        kids = element.kids
        if len(kids) > 1:
            stack.extend([kid for kid in reversed(kids) if type(kid) is Element])
        elif not kids:
            if element.role not in KEPT_EMPTY:
                empty.append(element)
        elif type(kid := kids[0]) is Element:
            stack.append(kid)
    if not empty:
        return found
    silent = set(map(id, empty))
    while empty:
        above = {id(element.parent): element.parent for element in empty if element.parent is not None}
        empty = []
        for parent in above.values():
            parent.kids = [kid for kid in parent.kids if id(kid) not in silent]
            if not parent.kids and parent.role not in KEPT_EMPTY:
                silent.add(id(parent))
                empty.append(parent)
    said = [element for element in found if id(element) not in silent]
    for number, element in enumerate(said, first):
        element.number = number
    return said


def _shown(kids: list[Element | Marked | Annotated], pages: list[str]) -> str:
    """The entries that say what shows an element, and on which page the most of it."""
    page: int | None = None
    found = []
    for kid in kids:
        if type(kid) is Element:
            found.append(f"{kid.number} 0 R")
        elif type(kid) is tuple:
            where, content = kid
            if page is None:
                page = where
            if where == page:
                found.append(f"{content}")
            else:
                found.append(f"<</Type/MCR{pages[where]}/MCID {content}>>")
        elif type(kid) is Annotated:
            found.append(f"<</Type/OBJR/Obj {kid.number} 0 R{pages[kid.page]}>>")
    shown = pages[page] if page is not None else ""
    if found:
        shown += f"/K {found[0]}" if len(found) == 1 else f"/K[{' '.join(found)}]"
    return shown
