"""Whether a PDF says the same of its tags in each place: the roles, the parent tree, the pages and their annotations.

(ISO 32000-1, 14.7.4; ISO 14289-1, 7.1 and 7.18.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from reportgen.scan.pdf.json import Json
from reportgen.scan.pdf.tagged_pages import TaggedPage
from reportgen.scan.pdf.values import DEEPEST, UnreadableError, Values, shown, text

__all__ = ["check_parents", "check_roles"]

Report = Callable[[str, str, str], None]
"""Takes the rule of a fault, its place, and what is wrong."""

OWN_ROLES = {"/HeadingNumber": "/Span", "/NoteMark": "/Reference", "/PageNumber": "/Span", "/Title": "/P"}
"""What each role of ours stands for."""


def check_roles(roles: Mapping[str, Json], told: Iterable[str], fault: Report) -> None:
    """Check that each role of ours among those that are told stands for what it should, and no other is mapped."""
    used = {f"/{role}" for role in told} | {"/HeadingNumber", "/NoteMark", "/PageNumber"}
    for role, standard in OWN_ROLES.items():
        if role in used and roles.get(role) != standard:
            fault("roles", "", f"the role {role[1:]} does not stand for {standard[1:]}")
    for role in roles.keys() - OWN_ROLES.keys():
        fault("roles", "", f"the role {shown(role)} is given another meaning")


def check_parents(
    values: Values,
    structure: Mapping[str, Json],
    pages: Iterable[TaggedPage],
    annotated: Mapping[str, str],
    fault: Report,
) -> None:
    """Check that the parent tree says of all content and annotations what the tag tree says.

    Args:
        values: the objects of the file.
        structure: the root of the tag tree.
        pages: the pages, with the owners that the tag tree gives to their content.
        annotated: the element of each annotation, by reference.
        fault: is told what does not agree: rule, place, what.
    """
    parents = dict(_numbers(values, structure.get("/ParentTree"), 0))
    if list(parents) != sorted(parents):
        fault("parent", "", "the parent tree is not in order")
    following = structure.get("/ParentTreeNextKey")
    if parents and (not isinstance(following, int) or following <= max(parents)):
        fault("parent", "", "the parent tree's next key is taken")
    for page in pages:
        _check_page(values, page, parents, annotated, fault)


def _check_page(
    values: Values, page: TaggedPage, parents: Mapping[int, Json], annotated: Mapping[str, str], fault: Report
) -> None:
    place = f"page {page.number}"
    if page.entries.get("/Rotate", 0) != 0:
        fault("catalog", place, "the page is turned")
    if page.owners or page.painted.marked:
        key = page.entries.get("/StructParents")
        told = values.items(parents.get(key)) if isinstance(key, int) else []
        for mcid in page.painted.marked:
            owner = page.owners.get(mcid)
            if owner is None:
                fault("owner", place, f"marked content {mcid} has no owner")
            elif mcid >= len(told) or told[mcid] != owner:
                fault("parent", place, f"the parent tree gives marked content {mcid} to another element")
    for annotation in values.items(page.entries.get("/Annots")):
        owner = annotated.get(annotation) if isinstance(annotation, str) else None
        entries = values.dictionary(annotation)
        key = entries.get("/StructParent")
        if owner is None:
            fault("link", place, "an annotation belongs to no element")
        elif not isinstance(key, int) or parents.get(key) != owner:
            fault("link", place, "the parent tree gives an annotation to another element")
        elif entries.get("/Subtype") != "/Link" or not text(entries.get("/Contents")):
            fault("link", place, "an annotation is no link, or says nothing")


def _numbers(values: Values, node: Json, depth: int) -> Iterator[tuple[int, Json]]:
    """The entries of a number tree (7.9.7)."""
    if depth > DEEPEST:
        raise UnreadableError("the parent tree is nested too deep")
    tree = values.dictionary(node)
    for kid in values.items(tree.get("/Kids")):
        yield from _numbers(values, kid, depth + 1)
    flat = values.items(tree.get("/Nums"))
    for key, value in zip(flat[::2], flat[1::2], strict=False):
        if not isinstance(key, int):
            raise UnreadableError("a key of the parent tree is no number")
        yield key, value
