"""Ways to damage a good PDF, one fault each, named in the words of somebody who would look for it.

`OBJECTS` change the opened file, which is saved again; the few in `BYTES` change bytes. `DAMAGES` names all of them.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, String

__all__ = ["BYTES", "DAMAGES", "OBJECTS", "damaged"]

Change = Callable[[pikepdf.Pdf], None]


def damaged(name: str, content: bytes) -> bytes:
    """A copy with the fault of that name; the same fault every time."""
    if name in BYTES:
        changed = BYTES[name](content)
    else:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            OBJECTS[name](pdf)
            changed = _saved(pdf)
    assert changed != content
    return changed


def _saved(pdf: pikepdf.Pdf, encryption: pikepdf.Encryption | bool = False) -> bytes:
    out = io.BytesIO()
    pdf.save(
        out, fix_metadata_version=False, object_stream_mode=pikepdf.ObjectStreamMode.generate, encryption=encryption
    )
    return out.getvalue()


# -- finding and changing things -----------------------------------------------------------------------------------


def _elements(pdf: pikepdf.Pdf, *roles: str) -> Iterator[pikepdf.Object]:
    """The elements of some roles, in the tree's order."""
    stack = [pdf.Root.StructTreeRoot.K]
    while stack:
        element = stack.pop()
        if str(element.S)[1:] in roles or not roles:
            yield element
        stack.extend(reversed(list(_inner(element))))


def _kids(element: pikepdf.Object) -> list[pikepdf.Object | int]:
    kids = element.get("/K", Array())
    return list(kids) if isinstance(kids, Array) else [kids]


def _inner(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    for kid in _kids(element):
        if isinstance(kid, Dictionary) and kid.get("/Type") == "/StructElem":
            yield kid


def _tree(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.Root.StructTreeRoot


def _first(pdf: pikepdf.Pdf, *roles: str) -> pikepdf.Object:
    return next(_elements(pdf, *roles))


def _drop(element: pikepdf.Object) -> None:
    """Take an element out of its parent."""
    parent = element.P
    parent.K = Array(
        [kid for kid in _kids(parent) if not (isinstance(kid, Dictionary) and kid.objgen == element.objgen)]
    )


def _put(of: pikepdf.Object, **entries: object) -> None:
    """Give something other entries, or new ones."""
    for key, value in entries.items():
        of[f"/{key}"] = value


def _cut(of: pikepdf.Object, key: str) -> None:
    del of[f"/{key}"]


def _role(role: str, *was: str) -> Change:
    """All elements of some roles get another."""
    return lambda pdf: [_put(element, S=Name(f"/{role}")) for element in list(_elements(pdf, *was))]


def _content(change: Callable[[bytes], bytes], page: int = 0) -> Change:
    def do(pdf: pikepdf.Pdf) -> None:
        stream = pdf.pages[page].Contents
        before = stream.read_bytes()
        after = change(before)
        assert after != before
        stream.write(after)

    return do


def _painted(first: bytes = b"", last: bytes = b"") -> Change:
    """More before or behind what the first page paints."""
    return _content(lambda data: first + data + last)


def _other(was: bytes, now: bytes, times: int = -1) -> Change:
    """Something else in what the first page paints."""
    return _content(lambda data: data.replace(was, now, times))


def _opened_with(entries: bytes) -> Change:
    """Entries in the first marked content of a paragraph."""
    return _content(lambda data: re.sub(rb"(/P<</MCID \d+)(>>BDC)", rb"\1" + entries + rb"\2", data, count=1))


def _packet(pattern: bytes) -> Change:
    """Something less in the metadata."""

    def do(pdf: pikepdf.Pdf) -> None:
        packet = pdf.Root.Metadata.read_bytes()
        changed = re.sub(pattern, b"", packet, flags=re.DOTALL)
        assert changed != packet
        pdf.Root.Metadata.write(changed)

    return do


def _labelled(**label: object) -> Change:
    return lambda pdf: _put(pdf.Root, PageLabels=Dictionary(Nums=Array([0, Dictionary(**label)])))


def _meaning(was: bytes, now: bytes) -> Change:
    """Another meaning of the codes of a font."""

    def do(pdf: pikepdf.Pdf) -> None:
        stream = _font(pdf).ToUnicode
        stream.write(stream.read_bytes().replace(was, now))

    return do


def _links(pdf: pikepdf.Pdf, key: str = "StructParent") -> Iterator[pikepdf.Object]:
    """The links that have an entry, page by page."""
    return (one for page in pdf.pages for one in page.get("/Annots", []) if f"/{key}" in one)


def _link(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return next(_links(pdf))


def _font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return next(iter(pdf.pages[0].Resources.Font.values()))


def _picture(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return next(one for page in pdf.pages for one in page.Resources.get("/XObject", {}).values())


def _in_the_document(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """The first paragraph of the body."""
    return next(one for one in _elements(pdf, "P") if one.P.S == "/Document")


# -- what takes more than a line -----------------------------------------------------------------------------------


def _words_marked_as_decoration(pdf: pikepdf.Pdf) -> None:
    mcid = next(kid for kid in _kids(_first(pdf, "P")) if isinstance(kid, int))
    _content(lambda data: data.replace(b"/P<</MCID %d>>BDC" % mcid, b"/Artifact BMC", 1))(pdf)


def _words_marked_as_decoration_and_dropped_from_the_tree(pdf: pikepdf.Pdf) -> None:
    element = next(one for one in _elements(pdf, "P") if isinstance(one.get("/K"), int))
    page = next(number for number, one in enumerate(pdf.pages) if one.obj.objgen == element.Pg.objgen)
    _content(lambda data: data.replace(b"/P<</MCID %d>>BDC" % int(element.K), b"/Artifact BMC", 1), page)(pdf)
    _drop(element)


def _words_hidden_in_a_form(pdf: pikepdf.Pdf) -> None:
    form = pdf.make_stream(b"BT /F1 12 Tf 100 100 Td (stray) Tj ET", Type=Name.XObject, Subtype=Name.Form,
                           BBox=Array([0, 0, 500, 500]), Resources=pdf.pages[0].Resources)  # fmt: skip
    pdf.pages[0].Resources = Dictionary(Font=pdf.pages[0].Resources.Font, XObject=Dictionary(Fm=form))
    _content(lambda data: data + b"\n/Artifact BMC /Fm Do EMC")(pdf)


def _a_figure_tagged_as_a_paragraph(pdf: pikepdf.Pdf) -> None:
    figure = _first(pdf, "Figure")
    figure.S = Name.P
    del figure["/Alt"]


def _the_tag_tree_runs_in_a_circle(pdf: pikepdf.Pdf) -> None:
    cell = _first(pdf, "TD")
    cell.K = Array([*_kids(cell), cell.P])


def _content_with_two_owners(pdf: pikepdf.Pdf) -> None:
    first, second, *_ = (one for one in _elements(pdf, "P") if isinstance(one.get("/K"), int))
    second.K = Array([second.K, Dictionary(Type=Name.MCR, Pg=first.Pg, MCID=first.K)])


def _a_role_map_that_runs_in_a_circle(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.RoleMap.NoteMark = Name.PageNumber
    pdf.Root.StructTreeRoot.RoleMap.PageNumber = Name.NoteMark


def _all_header_cells_tagged_as_data_cells(pdf: pikepdf.Pdf) -> None:
    for element in list(_elements(pdf, "TH")):
        element.S = Name.TD
        del element["/A"]


def _a_table_row_moved(pdf: pikepdf.Pdf) -> None:
    body = _first(pdf, "TBody")
    first, *others = _kids(body)
    body.K = Array([*others, first])


def _a_table_tagged_as_divisions(pdf: pikepdf.Pdf) -> None:
    for element in list(_elements(pdf, "Table", "THead", "TBody", "TR", "TH", "TD")):
        element.S = Name.Div
        if "/A" in element:
            del element["/A"]


def _a_caption_outside_its_table(pdf: pikepdf.Pdf) -> None:
    caption = next(one for one in _elements(pdf, "Caption") if one.P.S == "/Table")
    _drop(caption)
    root = pdf.Root.StructTreeRoot.K
    caption.P = root
    root.K = Array([*_kids(root), caption])


def _a_link_without_its_annotation(pdf: pikepdf.Pdf) -> None:
    link = _first(pdf, "Link")
    link.K = Array([kid for kid in _kids(link) if not (isinstance(kid, Dictionary) and kid.get("/Type") == "/OBJR")])


def _an_annotation_outside_the_tree(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    note = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([1, 1, 20, 20]), F=28,
                                        Contents=String("a remark")))  # fmt: skip
    page.Annots = Array([*page.get("/Annots", []), note])


def _tab_order_not_that_of_the_tree(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        if "/Tabs" in page:
            del page["/Tabs"]


def _two_notes_of_the_same_id(pdf: pikepdf.Pdf) -> None:
    first, second, *_ = _elements(pdf, "Note")
    second.ID = first.ID


def _the_parent_tree_names_another_element(pdf: pikepdf.Pdf) -> None:
    owners = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    owners[0] = owners[1]


def _words_seen_through(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Resources.ExtGState = Dictionary(G=Dictionary(ca=0))
    _content(lambda data: b"/G gs " + data)(pdf)


def _an_element_with_words_of_its_own(pdf: pikepdf.Pdf) -> None:
    said = Dictionary(N=String("a"), V=String("b"))
    _first(pdf, "P").A = Dictionary(O=Name.UserProperties, P=Array([said]))


def _an_element_of_a_class(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.ClassMap = Dictionary(C=Dictionary(O=Name.Layout, Placement=Name.Block))
    _first(pdf, "P").C = Name.C


def _a_paragraph_that_holds_nothing(pdf: pikepdf.Pdf) -> None:
    document = _first(pdf, "Document")
    document.K.insert(1, pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, P=document)))


def _a_figure_said_to_stand_elsewhere(pdf: pikepdf.Pdf) -> None:
    attributes = _first(pdf, "Figure").A
    (attributes if isinstance(attributes, Dictionary) else attributes[0]).BBox = Array([0, 0, 1, 1])


def _a_page_of_blended_colours(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.Resources = Dictionary(Font=page.Resources.Font, ExtGState=Dictionary(G=Dictionary(BM=Name.Nonsense)))
    _content(lambda data: b"/G gs " + data)(pdf)


def _a_file_in_the_file(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["notes.txt"] = pikepdf.AttachedFileSpec(  # type: ignore[call-arg]
        pdf, b"notes", filename="notes.txt"
    )


def _layers_that_can_be_hidden(pdf: pikepdf.Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(Order=Array([]), AS=Array([Dictionary()])))


def _the_file_encrypted(content: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return _saved(pdf, encryption=pikepdf.Encryption(owner="secret", user=""))


def _a_damaged_table_of_objects(content: bytes) -> bytes:
    start = int(content[content.rindex(b"startxref") + 10 :].split()[0])
    return content.replace(b"startxref\n%d" % start, b"startxref\n%d" % (start - 40))


OBJECTS: dict[str, Change] = {
    # Content.
    "words marked as decoration": _words_marked_as_decoration,
    "words marked as decoration and dropped from the tree": _words_marked_as_decoration_and_dropped_from_the_tree,
    "words outside any mark": _painted(last=b"\nBT /F1 12 Tf 100 100 Td (stray) Tj ET"),
    "a line outside any mark": _painted(last=b"\n10 10 m 100 10 l S"),
    "a marked content id used twice": _other(b"<</MCID 1>>", b"<</MCID 0>>", 1),
    "a marked content id without owner": _painted(
        last=b"\n/P<</MCID 900>>BDC BT /F1 12 Tf 100 100 Td (stray) Tj ET EMC"
    ),
    "decoration inside words": _content(
        lambda data: data.replace(b"<</MCID 0>>BDC", b"<</MCID 0>>BDC /Artifact BMC", 1).replace(b"EMC", b"EMC EMC", 1)
    ),
    "marked content not closed": _content(lambda data: data[: data.rindex(b"EMC")]),
    "other words said in place of the shown": _other(b"<</MCID 1>>", b"<</MCID 1/ActualText(quite other words)>>", 1),
    "words painted in white": _content(lambda data: re.sub(rb"[\d.]+ [\d.]+ [\d.]+ rg", b"1 1 1 rg", data)),
    "words painted beside the page": _painted(b"1 0 0 1 5000 0 cm "),
    "words painted unseen": _other(b"BT", b"BT 3 Tr"),
    "an operator that does not exist": _painted(last=b"\n1 2 nonsense"),
    "page content dropped": _content(lambda _: b"/Artifact BMC EMC", page=1),
    "words hidden in a form": _words_hidden_in_a_form,
    # Structure.
    "a heading tagged as a paragraph": lambda pdf: _put(list(_elements(pdf, "H2"))[-1], S=Name.P),
    "all headings tagged as paragraphs": _role("P", "H1", "H2"),
    "a paragraph tagged as a heading": lambda pdf: _put(_in_the_document(pdf), S=Name.H2),
    "a heading of another level": lambda pdf: _put(_first(pdf, "H2"), S=Name.H1),
    "a heading level skipped": lambda pdf: _put(_first(pdf, "H2"), S=Name.H4),
    "a list tagged as divisions": _role("Div", "L", "LI", "Lbl", "LBody"),
    "a list item dropped": lambda pdf: _drop(_first(pdf, "LI")),
    "a list of no numbering": lambda pdf: _cut(_first(pdf, "L"), "A"),
    "a figure dropped": lambda pdf: _drop(_first(pdf, "Figure")),
    "a figure tagged as a paragraph": _a_figure_tagged_as_a_paragraph,
    "alternative text missing": lambda pdf: _cut(_first(pdf, "Figure"), "Alt"),
    "another alternative text": lambda pdf: _put(_first(pdf, "Figure"), Alt=String("a picture")),
    "alternative text over a paragraph": lambda pdf: _put(_first(pdf, "P"), Alt=String("something else")),
    "a paragraph dropped": lambda pdf: _drop(_in_the_document(pdf)),
    "paragraphs in another order": lambda pdf: _put(_tree(pdf).K, K=Array(_kids(_tree(pdf).K)[::-1])),
    "another language not said": lambda pdf: _cut(
        next(one for one in _elements(pdf, "Span") if "/Lang" in one), "Lang"
    ),
    "an element with another parent": lambda pdf: _put(_first(pdf, "P"), P=_first(pdf, "L")),
    "an element held twice": lambda pdf: _put(_tree(pdf).K, K=Array([*_kids(_tree(pdf).K), _first(pdf, "P")])),
    "the tag tree runs in a circle": _the_tag_tree_runs_in_a_circle,
    "content with two owners": _content_with_two_owners,
    "no tag tree": lambda pdf: _cut(pdf.Root, "StructTreeRoot"),
    "a role of ours without meaning": lambda pdf: _cut(_tree(pdf).RoleMap, "NoteMark"),
    "a role map that runs in a circle": _a_role_map_that_runs_in_a_circle,
    "a standard role given another meaning": lambda pdf: _put(_tree(pdf).RoleMap, H1=Name.P),
    # Tables.
    "a header cell tagged as a data cell": lambda pdf: _put(_first(pdf, "TH"), S=Name.TD),
    "all header cells tagged as data cells": _all_header_cells_tagged_as_data_cells,
    "a header cell without scope": lambda pdf: _cut(_first(pdf, "TH"), "A"),
    "a header cell of another scope": lambda pdf: _put(_first(pdf, "TH").A, Scope=Name.Row),
    "a table row moved": _a_table_row_moved,
    "a table row dropped": lambda pdf: _drop(_kids(_first(pdf, "TBody"))[1]),
    "a cell dropped": lambda pdf: _drop(_first(pdf, "TD")),
    "a span that is not said": lambda pdf: _cut(
        next(one.A for one in _elements(pdf, "TD", "TH") if "/ColSpan" in one.get("/A", {})), "ColSpan"
    ),
    "a table tagged as divisions": _a_table_tagged_as_divisions,
    "a caption outside its table": _a_caption_outside_its_table,
    # Contents, links, notes.
    "a line of the contents lost": lambda pdf: _drop(_first(pdf, "TOCI")),
    "a link without its annotation": _a_link_without_its_annotation,
    "a link that says nothing": lambda pdf: _cut(_link(pdf), "Contents"),
    "a link of another description": lambda pdf: _put(_link(pdf), Contents=String("click here")),
    "a link to another address": lambda pdf: _put(
        next(_links(pdf, "A")).A, URI=String("https://example.net/elsewhere")
    ),
    "a link that leads nowhere": lambda pdf: _cut(next(_links(pdf, "Dest")), "Dest"),
    "a link tagged as a span": lambda pdf: _put(_first(pdf, "Link"), S=Name.Span),
    "an annotation without its key": lambda pdf: _cut(_link(pdf), "StructParent"),
    "an annotation with the key of another": lambda pdf: _put(
        _link(pdf), StructParent=int(_link(pdf).StructParent) + 1
    ),
    "an annotation outside the tree": _an_annotation_outside_the_tree,
    "tab order not that of the tree": _tab_order_not_that_of_the_tree,
    "a note without an id": lambda pdf: _cut(_first(pdf, "Note"), "ID"),
    "two notes of the same id": _two_notes_of_the_same_id,
    "a note dropped": lambda pdf: _drop(_first(pdf, "Note")),
    # The parent tree.
    "the parent tree names another element": _the_parent_tree_names_another_element,
    "a page with the key of another": lambda pdf: _put(pdf.pages[0], StructParents=pdf.pages[1].StructParents),
    "a page without its key": lambda pdf: _cut(pdf.pages[0], "StructParents"),
    "no parent tree": lambda pdf: _cut(_tree(pdf), "ParentTree"),
    "the parent trees next key is taken": lambda pdf: _put(_tree(pdf), ParentTreeNextKey=0),
    # What the file says of itself.
    "the title hidden": lambda pdf: _cut(pdf.Root, "ViewerPreferences"),
    "no language": lambda pdf: _cut(pdf.Root, "Lang"),
    "a wrong language": lambda pdf: _put(pdf.Root, Lang=String("fr-FR")),
    "not marked as tagged": lambda pdf: _cut(pdf.Root, "MarkInfo"),
    "tags under suspicion": lambda pdf: _put(pdf.Root.MarkInfo, Suspects=True),
    "no claim of accessibility": _packet(rb"<pdfuaid:part>.*?</pdfuaid:part>"),
    "no claim of archiving": _packet(rb"<pdfaid:part>.*?</pdfaid:part>"),
    "no title in the metadata": _packet(rb"<dc:title>.*?</dc:title>"),
    "another title in the information": lambda pdf: _put(pdf.docinfo, Title=String("Another title")),
    "another time in the information": lambda pdf: _put(pdf.docinfo, CreationDate=String("D:19990101000000Z")),
    "no metadata": lambda pdf: _cut(pdf.Root, "Metadata"),
    "no bookmarks": lambda pdf: _cut(pdf.Root, "Outlines"),
    "a bookmark that leads nowhere": lambda pdf: _cut(pdf.Root.Outlines.First, "Dest"),
    "no output intent": lambda pdf: _cut(pdf.Root, "OutputIntents"),
    # What we never write.
    "content said in another language": _opened_with(b"/Lang(fr)"),
    "content with an alternative": _opened_with(b"/Alt(else)"),
    "words cut away": _painted(b"0 0 0 0 re W n "),
    "words seen through": _words_seen_through,
    "a page scaled to a dot": _painted(b"0.001 0 0 0.001 0 0 cm "),
    "letters too small to see": _content(lambda data: re.sub(rb"(/\S+) [\d.]+ Tf", rb"\1 .1 Tf", data, count=1)),
    "letters without width": _other(b"BT", b"BT 1 Tz", 1),
    "letters spaced off the page": _other(b"BT", b"BT 400 Tc", 1),
    "words covered by a white box": _painted(last=b"\n/Artifact BMC 1 1 1 rg 0 0 2000 2000 re f EMC"),
    "other words in a page header": _content(
        lambda data: re.sub(rb"(/Artifact[^\n]*?B[MD]C.*?\()[^)]*\)", rb"\1else)", data, count=1, flags=re.DOTALL)
    ),
    "a page cropped": lambda pdf: _put(pdf.pages[0], CropBox=Array([0, 0, 100, 100])),
    "a page of another size": lambda pdf: _put(pdf.pages[0], MediaBox=Array([0, 0, 100, 100])),
    "a page in another unit": lambda pdf: _put(pdf.pages[0], UserUnit=10),
    "a page that turns by itself": lambda pdf: _put(pdf.pages[0], Dur=1),
    "pages labelled otherwise": _labelled(S=Name.r, St=7),
    "pages counted from seven": _labelled(S=Name.D, St=7),
    "pages called by words": _labelled(P=String("Restricted")),
    "pages called by numbers of which nobody knows": lambda pdf: _put(
        pdf.Root, PageLabels=Dictionary(Kids=Array([Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))]))
    ),
    "pages bound on the right": lambda pdf: _put(pdf.Root.ViewerPreferences, Direction=Name.R2L),
    "shown on the full screen": lambda pdf: _put(pdf.Root, PageMode=Name.FullScreen),
    "opened at its end": lambda pdf: _put(pdf.Root, OpenAction=Array([pdf.pages[-1].obj, Name.Fit])),
    "articles beside the tag tree": lambda pdf: _put(
        pdf.Root, Threads=Array([pdf.make_indirect(Dictionary(Type=Name.Thread, I=Dictionary(Title=String("t"))))])
    ),
    "a collection of files": lambda pdf: _put(pdf.Root, Collection=Dictionary(Type=Name.Collection, View=Name.H)),
    "a paragraph written from right to left": lambda pdf: _put(
        _first(pdf, "P"), A=Dictionary(O=Name.Layout, WritingMode=Name.RlTb)
    ),
    "a cell of headers that do not exist": lambda pdf: _put(
        _first(pdf, "TD"), A=Dictionary(O=Name.Table, Headers=Array([String("none")]))
    ),
    "an element with words of its own": _an_element_with_words_of_its_own,
    "an element of a class": _an_element_of_a_class,
    "a paragraph that holds nothing": _a_paragraph_that_holds_nothing,
    "a picture in negative": lambda pdf: _put(_picture(pdf), Decode=Array([1, 0] * 3)),
    "a figure said to stand elsewhere": _a_figure_said_to_stand_elsewhere,
    "a link without room": lambda pdf: _put(_link(pdf), Rect=Array([100, 100, 100, 100])),
    "a link beside its words": lambda pdf: _put(_link(pdf), Rect=Array([0, 0, 5, 5])),
    "a link to another page": lambda pdf: _put(next(_links(pdf, "Dest")), Dest=Array([pdf.pages[-1].obj, Name.Fit])),
    "a bookmark that leads to another page": lambda pdf: _put(
        pdf.Root.Outlines.First, Dest=Array([pdf.pages[-1].obj, Name.Fit])
    ),
    # Fonts and pictures.
    "a font that is not embedded": lambda pdf: _cut(_font(pdf).FontDescriptor, "FontFile2"),
    "a font without the meaning of its codes": lambda pdf: _cut(_font(pdf), "ToUnicode"),
    "a font that means other characters": _meaning(b"<65> <0065>", b"<65> <0061>"),
    "a font that gives no meaning to a character": _meaning(b"<65> <0065>", b"<65> <0000>"),
    "a font of other widths": lambda pdf: _put(_font(pdf), Widths=Array([123] * len(_font(pdf).Widths))),
    "a picture of something else": lambda pdf: _picture(pdf).write(
        bytes(255 - byte for byte in _picture(pdf).read_bytes())
    ),
    "colours of another space": _other(b"BT", b"0 0 0 1 k BT", 1),
    "a page of blended colours": _a_page_of_blended_colours,
    # What an archive forbids.
    "a script in the file": lambda pdf: _put(
        pdf.Root, OpenAction=Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    ),
    "a file in the file": _a_file_in_the_file,
    "a form in the file": lambda pdf: _put(pdf.Root, AcroForm=Dictionary(Fields=Array([]), NeedAppearances=True)),
    "layers that can be hidden": _layers_that_can_be_hidden,
    "a page turned": lambda pdf: _put(pdf.pages[0], Rotate=90),
    "pages in another order": lambda pdf: pdf.pages.reverse(),
    "a page removed": lambda pdf: pdf.pages.remove(p=2),
}
BYTES: dict[str, Callable[[bytes], bytes]] = {
    "the file encrypted": _the_file_encrypted,
    "bytes behind the end": lambda content: content + b"<!-- behind the end -->",
    "no end": lambda content: content[: content.rindex(b"startxref")],
    "a damaged table of objects": _a_damaged_table_of_objects,
    "half of the file": lambda content: content[: len(content) // 2],
    "a header of another format": lambda content: b"%!PS" + content[4:],
    "no id": lambda content: re.sub(rb"/ID\[<[0-9A-F]+><[0-9A-F]+>\]", b"", content),
}
DAMAGES = (*OBJECTS, *BYTES)
