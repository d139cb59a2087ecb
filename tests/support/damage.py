"""Ways to damage a good PDF, one fault each, named in the words of somebody who would look for it.

A damage gets the opened file, changes it, and is saved again; the few that change bytes rather than objects get those.
`DAMAGES` holds the names of all.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, String

__all__ = ["BYTES", "DAMAGES", "OBJECTS", "damaged"]

Change = Callable[[pikepdf.Pdf], None]
OBJECTS: dict[str, Change] = {}
BYTES: dict[str, Callable[[bytes], bytes]] = {}


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


def _damage(change: Change) -> Change:
    OBJECTS[change.__name__.lstrip("_").replace("_", " ")] = change
    return change


def _bytes(change: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    BYTES[change.__name__.lstrip("_").replace("_", " ")] = change
    return change


# -- finding things ------------------------------------------------------------------------------------------------


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


def _first(pdf: pikepdf.Pdf, *roles: str) -> pikepdf.Object:
    return next(_elements(pdf, *roles))


def _drop(element: pikepdf.Object) -> None:
    """Take an element out of its parent."""
    parent = element.P
    parent.K = Array(
        [kid for kid in _kids(parent) if not (isinstance(kid, Dictionary) and kid.objgen == element.objgen)]
    )


def _content(pdf: pikepdf.Pdf, change: Callable[[bytes], bytes], page: int = 0) -> None:
    stream = pdf.pages[page].Contents
    before = stream.read_bytes()
    after = change(before)
    assert after != before
    stream.write(after)


def _link(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return next(annotation for page in pdf.pages for annotation in page.get("/Annots", []))


def _font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return next(iter(pdf.pages[0].Resources.Font.values()))


def _packet(pdf: pikepdf.Pdf, pattern: bytes, by: bytes) -> None:
    packet = pdf.Root.Metadata.read_bytes()
    changed = re.sub(pattern, by, packet, flags=re.DOTALL)
    assert changed != packet
    pdf.Root.Metadata.write(changed)


# -- content -------------------------------------------------------------------------------------------------------


@_damage
def _words_marked_as_decoration(pdf: pikepdf.Pdf) -> None:
    mcid = next(kid for kid in _kids(_first(pdf, "P")) if isinstance(kid, int))
    _content(pdf, lambda data: data.replace(b"/P<</MCID %d>>BDC" % mcid, b"/Artifact BMC", 1))


@_damage
def _words_marked_as_decoration_and_dropped_from_the_tree(pdf: pikepdf.Pdf) -> None:
    element = next(one for one in _elements(pdf, "P") if isinstance(one.get("/K"), int))
    page = next(number for number, one in enumerate(pdf.pages) if one.obj.objgen == element.Pg.objgen)
    _content(pdf, lambda data: data.replace(b"/P<</MCID %d>>BDC" % int(element.K), b"/Artifact BMC", 1), page)
    _drop(element)


@_damage
def _words_outside_any_mark(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: data + b"\nBT /F1 12 Tf 100 100 Td (stray) Tj ET")


@_damage
def _a_line_outside_any_mark(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: data + b"\n10 10 m 100 10 l S")


@_damage
def _a_marked_content_id_used_twice(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: data.replace(b"<</MCID 1>>", b"<</MCID 0>>", 1))


@_damage
def _a_marked_content_id_without_owner(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: data + b"\n/P<</MCID 900>>BDC BT /F1 12 Tf 100 100 Td (stray) Tj ET EMC")


@_damage
def _decoration_inside_words(pdf: pikepdf.Pdf) -> None:
    _content(
        pdf,
        lambda data: data.replace(b"<</MCID 0>>BDC", b"<</MCID 0>>BDC /Artifact BMC", 1).replace(b"EMC", b"EMC EMC", 1),
    )


@_damage
def _marked_content_not_closed(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: data[: data.rindex(b"EMC")])


@_damage
def _other_words_said_in_place_of_the_shown(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: data.replace(b"<</MCID 1>>", b"<</MCID 1/ActualText(quite other words)>>", 1))


@_damage
def _words_painted_in_white(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: re.sub(rb"[\d.]+ [\d.]+ [\d.]+ rg", b"1 1 1 rg", data))


@_damage
def _words_painted_beside_the_page(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: b"1 0 0 1 5000 0 cm " + data)


@_damage
def _words_painted_unseen(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: data.replace(b"BT", b"BT 3 Tr"))


@_damage
def _an_operator_that_does_not_exist(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: data + b"\n1 2 nonsense")


@_damage
def _page_content_dropped(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda _: b"/Artifact BMC EMC", page=1)


@_damage
def _words_hidden_in_a_form(pdf: pikepdf.Pdf) -> None:
    form = pdf.make_stream(b"BT /F1 12 Tf 100 100 Td (stray) Tj ET", Type=Name.XObject, Subtype=Name.Form,
                           BBox=Array([0, 0, 500, 500]), Resources=pdf.pages[0].Resources)  # fmt: skip
    pdf.pages[0].Resources = Dictionary(Font=pdf.pages[0].Resources.Font, XObject=Dictionary(Fm=form))
    _content(pdf, lambda data: data + b"\n/Artifact BMC /Fm Do EMC")


# -- structure -----------------------------------------------------------------------------------------------------


@_damage
def _a_heading_tagged_as_a_paragraph(pdf: pikepdf.Pdf) -> None:
    list(_elements(pdf, "H2"))[-1].S = Name.P


@_damage
def _all_headings_tagged_as_paragraphs(pdf: pikepdf.Pdf) -> None:
    for element in list(_elements(pdf, "H1", "H2")):
        element.S = Name.P


@_damage
def _a_paragraph_tagged_as_a_heading(pdf: pikepdf.Pdf) -> None:
    next(one for one in _elements(pdf, "P") if one.P.S == "/Document").S = Name.H2


@_damage
def _a_heading_of_another_level(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "H2").S = Name.H1


@_damage
def _a_heading_level_skipped(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "H2").S = Name.H4


@_damage
def _a_list_tagged_as_divisions(pdf: pikepdf.Pdf) -> None:
    for element in list(_elements(pdf, "L", "LI", "Lbl", "LBody")):
        element.S = Name.Div


@_damage
def _a_list_item_dropped(pdf: pikepdf.Pdf) -> None:
    _drop(_first(pdf, "LI"))


@_damage
def _a_list_of_no_numbering(pdf: pikepdf.Pdf) -> None:
    del _first(pdf, "L")["/A"]


@_damage
def _a_figure_dropped(pdf: pikepdf.Pdf) -> None:
    _drop(_first(pdf, "Figure"))


@_damage
def _a_figure_tagged_as_a_paragraph(pdf: pikepdf.Pdf) -> None:
    figure = _first(pdf, "Figure")
    figure.S = Name.P
    del figure["/Alt"]


@_damage
def _alternative_text_missing(pdf: pikepdf.Pdf) -> None:
    del _first(pdf, "Figure")["/Alt"]


@_damage
def _another_alternative_text(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "Figure").Alt = String("a picture")


@_damage
def _alternative_text_over_a_paragraph(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "P").Alt = String("something else")


@_damage
def _a_paragraph_dropped(pdf: pikepdf.Pdf) -> None:
    _drop(next(one for one in _elements(pdf, "P") if one.P.S == "/Document"))


@_damage
def _paragraphs_in_another_order(pdf: pikepdf.Pdf) -> None:
    root = pdf.Root.StructTreeRoot.K
    root.K = Array(list(reversed(_kids(root))))


@_damage
def _another_language_not_said(pdf: pikepdf.Pdf) -> None:
    span = next(one for one in _elements(pdf, "Span") if "/Lang" in one)
    del span["/Lang"]


@_damage
def _an_element_with_another_parent(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "P").P = _first(pdf, "L")


@_damage
def _an_element_held_twice(pdf: pikepdf.Pdf) -> None:
    root = pdf.Root.StructTreeRoot.K
    root.K = Array([*_kids(root), _first(pdf, "P")])


@_damage
def _the_tag_tree_runs_in_a_circle(pdf: pikepdf.Pdf) -> None:
    cell = _first(pdf, "TD")
    cell.K = Array([*_kids(cell), cell.P])


@_damage
def _content_with_two_owners(pdf: pikepdf.Pdf) -> None:
    first, second, *_ = (one for one in _elements(pdf, "P") if isinstance(one.get("/K"), int))
    second.K = Array([second.K, Dictionary(Type=Name.MCR, Pg=first.Pg, MCID=first.K)])


@_damage
def _no_tag_tree(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/StructTreeRoot"]


@_damage
def _a_role_of_ours_without_meaning(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot.RoleMap["/NoteMark"]


@_damage
def _a_role_map_that_runs_in_a_circle(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.RoleMap.NoteMark = Name.PageNumber
    pdf.Root.StructTreeRoot.RoleMap.PageNumber = Name.NoteMark


@_damage
def _a_standard_role_given_another_meaning(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.RoleMap.H1 = Name.P


# -- tables --------------------------------------------------------------------------------------------------------


@_damage
def _a_header_cell_tagged_as_a_data_cell(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "TH").S = Name.TD


@_damage
def _all_header_cells_tagged_as_data_cells(pdf: pikepdf.Pdf) -> None:
    for element in list(_elements(pdf, "TH")):
        element.S = Name.TD
        del element["/A"]


@_damage
def _a_header_cell_without_scope(pdf: pikepdf.Pdf) -> None:
    del _first(pdf, "TH")["/A"]


@_damage
def _a_header_cell_of_another_scope(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "TH").A.Scope = Name.Row


@_damage
def _a_table_row_moved(pdf: pikepdf.Pdf) -> None:
    body = _first(pdf, "TBody")
    first, *others = _kids(body)
    body.K = Array([*others, first])


@_damage
def _a_table_row_dropped(pdf: pikepdf.Pdf) -> None:
    _drop(_kids(_first(pdf, "TBody"))[1])  # type: ignore[arg-type]


@_damage
def _a_cell_dropped(pdf: pikepdf.Pdf) -> None:
    _drop(_first(pdf, "TD"))


@_damage
def _a_span_that_is_not_said(pdf: pikepdf.Pdf) -> None:
    wide = next(one for one in _elements(pdf, "TD", "TH") if "/ColSpan" in one.get("/A", {}))
    del wide.A["/ColSpan"]


@_damage
def _a_table_tagged_as_divisions(pdf: pikepdf.Pdf) -> None:
    for element in list(_elements(pdf, "Table", "THead", "TBody", "TR", "TH", "TD")):
        element.S = Name.Div
        if "/A" in element:
            del element["/A"]


@_damage
def _a_caption_outside_its_table(pdf: pikepdf.Pdf) -> None:
    caption = next(one for one in _elements(pdf, "Caption") if one.P.S == "/Table")
    _drop(caption)
    root = pdf.Root.StructTreeRoot.K
    caption.P = root
    root.K = Array([*_kids(root), caption])


# -- contents, links, notes ----------------------------------------------------------------------------------------


@_damage
def _a_line_of_the_contents_lost(pdf: pikepdf.Pdf) -> None:
    _drop(_first(pdf, "TOCI"))


@_damage
def _a_link_without_its_annotation(pdf: pikepdf.Pdf) -> None:
    link = _first(pdf, "Link")
    link.K = Array([kid for kid in _kids(link) if not (isinstance(kid, Dictionary) and kid.get("/Type") == "/OBJR")])


@_damage
def _a_link_that_says_nothing(pdf: pikepdf.Pdf) -> None:
    del _link(pdf)["/Contents"]


@_damage
def _a_link_of_another_description(pdf: pikepdf.Pdf) -> None:
    _link(pdf).Contents = String("click here")


@_damage
def _a_link_to_another_address(pdf: pikepdf.Pdf) -> None:
    link = next(one for page in pdf.pages for one in page.get("/Annots", []) if "/A" in one)
    link.A.URI = String("https://example.net/elsewhere")


@_damage
def _a_link_that_leads_nowhere(pdf: pikepdf.Pdf) -> None:
    link = next(one for page in pdf.pages for one in page.get("/Annots", []) if "/Dest" in one)
    del link["/Dest"]


@_damage
def _a_link_tagged_as_a_span(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "Link").S = Name.Span


@_damage
def _an_annotation_without_its_key(pdf: pikepdf.Pdf) -> None:
    del _link(pdf)["/StructParent"]


@_damage
def _an_annotation_with_the_key_of_another(pdf: pikepdf.Pdf) -> None:
    _link(pdf).StructParent = int(_link(pdf).StructParent) + 1


@_damage
def _an_annotation_outside_the_tree(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    note = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([1, 1, 20, 20]), F=28,
                                        Contents=String("a remark")))  # fmt: skip
    page.Annots = Array([*page.get("/Annots", []), note])


@_damage
def _tab_order_not_that_of_the_tree(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        if "/Tabs" in page:
            del page["/Tabs"]


@_damage
def _a_note_without_an_id(pdf: pikepdf.Pdf) -> None:
    del _first(pdf, "Note")["/ID"]


@_damage
def _two_notes_of_the_same_id(pdf: pikepdf.Pdf) -> None:
    first, second, *_ = _elements(pdf, "Note")
    second.ID = first.ID


@_damage
def _a_note_dropped(pdf: pikepdf.Pdf) -> None:
    _drop(_first(pdf, "Note"))


# -- parent tree ---------------------------------------------------------------------------------------------------


@_damage
def _the_parent_tree_names_another_element(pdf: pikepdf.Pdf) -> None:
    owners = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    owners[0] = owners[1]


@_damage
def _a_page_with_the_key_of_another(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].StructParents = pdf.pages[1].StructParents


@_damage
def _a_page_without_its_key(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[0]["/StructParents"]


@_damage
def _no_parent_tree(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot["/ParentTree"]


@_damage
def _the_parent_trees_next_key_is_taken(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTreeNextKey = 0


# -- what the file says of itself ----------------------------------------------------------------------------------


@_damage
def _the_title_hidden(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/ViewerPreferences"]


@_damage
def _no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


@_damage
def _a_wrong_language(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Lang = String("fr-FR")


@_damage
def _not_marked_as_tagged(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/MarkInfo"]


@_damage
def _tags_under_suspicion(pdf: pikepdf.Pdf) -> None:
    pdf.Root.MarkInfo.Suspects = True


@_damage
def _no_claim_of_accessibility(pdf: pikepdf.Pdf) -> None:
    _packet(pdf, rb"<pdfuaid:part>.*?</pdfuaid:part>", b"")


@_damage
def _no_claim_of_archiving(pdf: pikepdf.Pdf) -> None:
    _packet(pdf, rb"<pdfaid:part>.*?</pdfaid:part>", b"")


@_damage
def _no_title_in_the_metadata(pdf: pikepdf.Pdf) -> None:
    _packet(pdf, rb"<dc:title>.*?</dc:title>", b"")


@_damage
def _another_title_in_the_information(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = String("Another title")


@_damage
def _another_time_in_the_information(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/CreationDate"] = String("D:19990101000000Z")


@_damage
def _no_metadata(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Metadata"]


@_damage
def _no_bookmarks(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Outlines"]


@_damage
def _a_bookmark_that_leads_nowhere(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Outlines.First["/Dest"]


@_damage
def _no_output_intent(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/OutputIntents"]


# -- what we never write -------------------------------------------------------------------------------------------


def _contents_links(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    for page in pdf.pages:
        yield from (annotation for annotation in page.get("/Annots", []) if "/Dest" in annotation)


def _opened_with(entries: bytes) -> Callable[[bytes], bytes]:
    """Put entries into the first marked content of a paragraph."""
    return lambda data: re.sub(rb"(/P<</MCID \d+)(>>BDC)", rb"\1" + entries + rb"\2", data, count=1)


@_damage
def _content_said_in_another_language(pdf: pikepdf.Pdf) -> None:
    _content(pdf, _opened_with(b"/Lang(fr)"))


@_damage
def _content_with_an_alternative(pdf: pikepdf.Pdf) -> None:
    _content(pdf, _opened_with(b"/Alt(else)"))


@_damage
def _words_cut_away(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: b"0 0 0 0 re W n " + data)


@_damage
def _words_seen_through(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Resources.ExtGState = Dictionary(G=Dictionary(ca=0))
    _content(pdf, lambda data: b"/G gs " + data)


@_damage
def _a_page_scaled_to_a_dot(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: b"0.001 0 0 0.001 0 0 cm " + data)


@_damage
def _letters_too_small_to_see(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: re.sub(rb"(/\S+) [\d.]+ Tf", rb"\1 .1 Tf", data, count=1))


@_damage
def _letters_without_width(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: data.replace(b"BT", b"BT 1 Tz", 1))


@_damage
def _letters_spaced_off_the_page(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: data.replace(b"BT", b"BT 400 Tc", 1))


@_damage
def _words_covered_by_a_white_box(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: data + b"\n/Artifact BMC 1 1 1 rg 0 0 2000 2000 re f EMC")


@_damage
def _other_words_in_a_page_header(pdf: pikepdf.Pdf) -> None:
    _content(
        pdf, lambda data: re.sub(rb"(/Artifact[^\n]*?B[MD]C.*?\()[^)]*\)", rb"\1else)", data, count=1, flags=re.DOTALL)
    )


@_damage
def _a_page_cropped(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.CropBox = Array([0, 0, 100, 100])


@_damage
def _a_page_of_another_size(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.MediaBox = Array([0, 0, 100, 100])


@_damage
def _a_page_in_another_unit(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.UserUnit = 10


@_damage
def _a_page_that_turns_by_itself(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Dur = 1


@_damage
def _pages_labelled_otherwise(pdf: pikepdf.Pdf) -> None:
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.r, St=7)]))


@_damage
def _pages_counted_from_seven(pdf: pikepdf.Pdf) -> None:
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D, St=7)]))


@_damage
def _pages_called_by_words(pdf: pikepdf.Pdf) -> None:
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=String("Restricted"))]))


@_damage
def _pages_called_by_numbers_of_which_nobody_knows(pdf: pikepdf.Pdf) -> None:
    pdf.Root.PageLabels = Dictionary(Kids=Array([Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))]))


@_damage
def _pages_bound_on_the_right(pdf: pikepdf.Pdf) -> None:
    pdf.Root.ViewerPreferences.Direction = Name.R2L


@_damage
def _shown_on_the_full_screen(pdf: pikepdf.Pdf) -> None:
    pdf.Root.PageMode = Name.FullScreen


@_damage
def _opened_at_its_end(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Array([pdf.pages[-1].obj, Name.Fit])


@_damage
def _articles_beside_the_tag_tree(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Threads = Array([pdf.make_indirect(Dictionary(Type=Name.Thread, I=Dictionary(Title=String("t"))))])


@_damage
def _a_collection_of_files(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.H)


@_damage
def _a_paragraph_written_from_right_to_left(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "P").A = Dictionary(O=Name.Layout, WritingMode=Name.RlTb)


@_damage
def _a_cell_of_headers_that_do_not_exist(pdf: pikepdf.Pdf) -> None:
    _first(pdf, "TD").A = Dictionary(O=Name.Table, Headers=Array([String("none")]))


@_damage
def _an_element_with_words_of_its_own(pdf: pikepdf.Pdf) -> None:
    said = Dictionary(N=String("a"), V=String("b"))
    _first(pdf, "P").A = Dictionary(O=Name.UserProperties, P=Array([said]))


@_damage
def _an_element_of_a_class(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.ClassMap = Dictionary(C=Dictionary(O=Name.Layout, Placement=Name.Block))
    _first(pdf, "P").C = Name.C


@_damage
def _a_paragraph_that_holds_nothing(pdf: pikepdf.Pdf) -> None:
    document = _first(pdf, "Document")
    document.K.insert(1, pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, P=document)))


@_damage
def _a_picture_in_negative(pdf: pikepdf.Pdf) -> None:
    picture = next(one for page in pdf.pages for one in page.Resources.get("/XObject", {}).values())
    picture.Decode = Array([1, 0] * 3)


@_damage
def _a_figure_said_to_stand_elsewhere(pdf: pikepdf.Pdf) -> None:
    attributes = _first(pdf, "Figure").A
    (attributes if isinstance(attributes, Dictionary) else attributes[0]).BBox = Array([0, 0, 1, 1])


@_damage
def _a_link_without_room(pdf: pikepdf.Pdf) -> None:
    _link(pdf).Rect = Array([100, 100, 100, 100])


@_damage
def _a_link_beside_its_words(pdf: pikepdf.Pdf) -> None:
    _link(pdf).Rect = Array([0, 0, 5, 5])


@_damage
def _a_link_to_another_page(pdf: pikepdf.Pdf) -> None:
    next(_contents_links(pdf)).Dest = Array([pdf.pages[-1].obj, Name.Fit])


@_damage
def _a_bookmark_that_leads_to_another_page(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Outlines.First.Dest = Array([pdf.pages[-1].obj, Name.Fit])


# -- fonts and pictures --------------------------------------------------------------------------------------------


@_damage
def _a_font_that_is_not_embedded(pdf: pikepdf.Pdf) -> None:
    del _font(pdf).FontDescriptor["/FontFile2"]


@_damage
def _a_font_without_the_meaning_of_its_codes(pdf: pikepdf.Pdf) -> None:
    del _font(pdf)["/ToUnicode"]


@_damage
def _a_font_that_means_other_characters(pdf: pikepdf.Pdf) -> None:
    stream = _font(pdf).ToUnicode
    stream.write(stream.read_bytes().replace(b"<65> <0065>", b"<65> <0061>"))


@_damage
def _a_font_that_gives_no_meaning_to_a_character(pdf: pikepdf.Pdf) -> None:
    stream = _font(pdf).ToUnicode
    stream.write(stream.read_bytes().replace(b"<65> <0065>", b"<65> <0000>"))


@_damage
def _a_font_of_other_widths(pdf: pikepdf.Pdf) -> None:
    _font(pdf).Widths = Array([123] * len(_font(pdf).Widths))


@_damage
def _a_picture_of_something_else(pdf: pikepdf.Pdf) -> None:
    picture = next(one for page in pdf.pages for one in page.Resources.get("/XObject", {}).values())
    picture.write(bytes(255 - byte for byte in picture.read_bytes()))


@_damage
def _colours_of_another_space(pdf: pikepdf.Pdf) -> None:
    _content(pdf, lambda data: data.replace(b"BT", b"0 0 0 1 k BT", 1))


@_damage
def _a_page_of_blended_colours(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.Resources = Dictionary(Font=page.Resources.Font, ExtGState=Dictionary(G=Dictionary(BM=Name.Nonsense)))
    _content(pdf, lambda data: b"/G gs " + data)


# -- what an archive forbids ---------------------------------------------------------------------------------------


@_damage
def _a_script_in_the_file(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


@_damage
def _a_file_in_the_file(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["notes.txt"] = pikepdf.AttachedFileSpec(  # type: ignore[call-arg]
        pdf, b"notes", filename="notes.txt"
    )


@_damage
def _a_form_in_the_file(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), NeedAppearances=True)


@_damage
def _layers_that_can_be_hidden(pdf: pikepdf.Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(Order=Array([]), AS=Array([Dictionary()])))


@_damage
def _a_page_turned(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Rotate = 90


@_damage
def _pages_in_another_order(pdf: pikepdf.Pdf) -> None:
    pdf.pages.reverse()


@_damage
def _a_page_removed(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[1]


@_bytes
def _the_file_encrypted(content: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return _saved(pdf, encryption=pikepdf.Encryption(owner="secret", user=""))


@_bytes
def _bytes_behind_the_end(content: bytes) -> bytes:
    return content + b"<!-- behind the end -->"


@_bytes
def _no_end(content: bytes) -> bytes:
    return content[: content.rindex(b"startxref")]


@_bytes
def _a_damaged_table_of_objects(content: bytes) -> bytes:
    start = int(content[content.rindex(b"startxref") + 10 :].split()[0])
    return content.replace(b"startxref\n%d" % start, b"startxref\n%d" % (start - 40))


@_bytes
def _half_of_the_file(content: bytes) -> bytes:
    return content[: len(content) // 2]


@_bytes
def _a_header_of_another_format(content: bytes) -> bytes:
    return b"%!PS" + content[4:]


@_bytes
def _no_id(content: bytes) -> bytes:
    return re.sub(rb"/ID\[<[0-9A-F]+><[0-9A-F]+>\]", b"", content)


DAMAGES = (*OBJECTS, *BYTES)
