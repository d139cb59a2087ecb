"""What stands in a PDF is found wherever it hides; a clean one passes."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen.canvas import Canvas

from reportgen.errors import Problem
from reportgen.model.artefact import Format
from reportgen.model.cleared import Identifier
from reportgen.model.document import Figure, Picture
from reportgen.model.watch import Watch
from reportgen.pdf import write
from reportgen.scan import scan
from reportgen.scan.carried import Carried, Speech
from reportgen.scan.pdf.reading import read_pdf
from reportgen.world import fonts
from support.documents import document, paragraph
from support.docx_builder import png

IDENTIFIERS = (
    Identifier("children[0].name.given", "given name", "Marlowe", "Robin", "robin"),
    Identifier("children[0].name.family", "family name", "Quillfeather", "Robin", "robin"),
    Identifier("children[0].born_on", "date", "2012-03-04"),
)
Change = Callable[[pikepdf.Pdf], None]


def made(*lines: str, change: Change | None = None, encryption: pikepdf.Encryption | None = None) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=True)
    for number, line in enumerate(lines or ("Robin was seen.",)):
        canvas.drawString(72, 700 - 20 * number, line)
    canvas.save()
    out = io.BytesIO()
    with pikepdf.open(stream) as document:
        if change:
            change(document)
        document.save(out, encryption=encryption or False, fix_metadata_version=False)
    return out.getvalue()


def found(content: bytes, name: str = "Child Robin cspr.pdf") -> tuple[Problem, ...]:
    return scan(content, name, Format.PDF, Watch(IDENTIFIERS))


def rules(content: bytes) -> set[str]:
    return {problem.rule for problem in found(content)}


def test_a_clean_file_passes() -> None:
    assert found(made()) == ()


def test_the_text_of_a_page_is_found_with_its_page() -> None:
    problems = found(made("Seen with Marlowe Quill-", "feather."))
    assert [(problem.where.path, problem.rule) for problem in problems] == [("page 1", "scan-identifier")]
    assert "children[0].name.given (full name)" in problems[0].what


def test_lists_of_a_page_that_stand_apart_as_converters_write_them_are_followed() -> None:
    def apart(document: pikepdf.Pdf) -> None:
        page = document.pages[0].obj
        page.Contents = document.make_indirect(Array([page.Contents]))
        note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], Contents=String("Marlowe"))
        page.Annots = document.make_indirect(Array([document.make_indirect(note)]))

    (problem,) = found(made(change=apart))
    assert (problem.where.path, problem.rule) == ("page 1, description of a link or note", "scan-identifier")


def _metadata_attribute(document: pikepdf.Pdf) -> None:
    document.Root.Metadata = document.make_stream(b'<x a="Marlowe"/>', Type=Name.Metadata, Subtype=Name.XML)


def _alternative_in_a_form(document: pikepdf.Pdf) -> None:
    form = document.make_stream(b"/Span <</Alt [(Marlowe)]>> BDC EMC", Type=Name.XObject, Subtype=Name.Form)
    document.pages[0].Resources.XObject = Dictionary(F=form)


def _letters_of_another_alphabet(document: pikepdf.Pdf) -> None:
    document.Root.Spare = Array([String(b"\xfe\xff" + "Mаrlowe".encode("utf-16-be"))])


@pytest.mark.parametrize("change", [_metadata_attribute, _alternative_in_a_form, _letters_of_another_alphabet])
def test_an_identifier_is_found_where_no_carrier_has_it(change: Change) -> None:
    """The others are in `test_carriers`."""
    problems = found(made(change=change))
    assert {problem.rule for problem in problems} == {"scan-identifier"}
    assert "Marlowe" not in "\n".join(map(str, problems))


def identity(document: pikepdf.Pdf, **entries: object) -> None:
    """A font whose codes are the numbers of its glyphs."""
    system = Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0)
    below = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.X, CIDSystemInfo=system)
    document.pages[0].obj.Resources.Font.X = document.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=Name.X,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([document.make_indirect(below)]),
            **entries,
        )
    )


def scanned(document: pikepdf.Pdf) -> None:
    """The page shows a picture and no letter, as a scanner makes it."""
    picture = document.make_stream(
        bytes(3),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=1,
        Height=1,
        ColorSpace=Name.DeviceRGB,
        BitsPerComponent=8,
    )
    page = document.pages[-1].obj
    page.Resources.XObject = Dictionary(Im0=picture)
    page.Contents = document.make_stream(b"q 200 0 0 200 72 400 cm /Im0 Do Q")


def test_a_page_that_is_nothing_but_a_picture_is_refused_unless_its_tags_say_what_it_shows() -> None:
    (refused,) = found(made(change=scanned))
    assert (refused.where.path, refused.rule) == ("page 1", "scan-unreadable")
    cover = document(paragraph(Figure(Picture(png(), "image/png"), 200, 100, "A dark red cover")))
    assert found(write(cover, fonts()).content) == ()


def test_a_picture_that_is_described_does_not_speak_for_a_page_that_was_scanned() -> None:
    cover = document(paragraph(Figure(Picture(png(), "image/png"), 200, 100, "A dark red cover")))
    longer = io.BytesIO()
    with pikepdf.open(io.BytesIO(write(cover, fonts()).content)) as pdf:
        pdf.add_blank_page()
        scanned(pdf)
        pdf.save(longer)
    assert ("page 2", "scan-unreadable") in {(one.where.path, one.rule) for one in found(longer.getvalue())}


def test_a_font_that_does_not_say_which_letters_it_shows_is_refused() -> None:
    problems = found(made(change=identity))
    assert [one.rule for one in problems] == ["scan-unreadable"]
    assert "which letters a font of it shows" in problems[0].what


def test_a_font_with_a_map_to_characters_or_of_a_known_order_passes() -> None:
    def mapped(document: pikepdf.Pdf) -> None:
        identity(document, ToUnicode=document.make_stream(b"1 begincodespacerange <0000> <ffff> endcodespacerange"))

    def japanese(document: pikepdf.Pdf) -> None:
        identity(document)
        document.pages[0].obj.Resources.Font.X.DescendantFonts[0].CIDSystemInfo.Ordering = String("Japan1")

    assert found(made(change=mapped)) == found(made(change=japanese)) == ()


def as_glyphs(*codes: str) -> Change:
    """A page with a font whose codes mean private characters, or nothing."""

    def do(document: pikepdf.Pdf) -> None:
        pairs = "".join(f"<{number:02x}> <{code}>" for number, code in enumerate(codes, 0x61))
        table = f"1 begincodespacerange <00> <ff> endcodespacerange {len(codes)} beginbfchar {pairs} endbfchar"
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        font.ToUnicode = document.make_stream(table.encode())
        document.pages[0].obj.Resources.Font.X = document.make_indirect(font)
        shown = "".join(map(chr, range(0x61, 0x61 + len(codes))))
        document.pages[0].contents_add(document.make_stream(f"BT /X 9 Tf 60 60 Td ({shown}) Tj ET".encode()))

    return do


@pytest.mark.parametrize(
    "codes", [("e001", "e002", "e003"), ("0001", "0004"), ("f051", "f055", "f049", "f04c"), ("fffd",)]
)
def test_a_page_whose_letters_nobody_can_tell_is_refused(codes: tuple[str, ...]) -> None:
    assert "scan-unreadable" in rules(made(change=as_glyphs(*codes)))


@pytest.mark.parametrize("codes", [("f0b7",), ("2022",), ("f0fc",), ("0020",)])
def test_a_bullet_or_sign_of_a_font_of_its_own_passes(codes: tuple[str, ...]) -> None:
    assert found(made(change=as_glyphs(*codes))) == ()


def tagged(*lines: str) -> bytes:
    """A paragraph of the tag tree whose every line is marked content of its own, without a space at its end."""

    def change(document: pikepdf.Pdf) -> None:
        page = document.pages[0].obj
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        font.ToUnicode = document.make_stream(
            b"1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <7e> <0020> endbfrange"
        )
        page.Resources.Font = Dictionary(F=font)
        shown = "".join(
            f"/P <</MCID {number}>> BDC BT /F 9 Tf 60 {700 - 20 * number} Td ({line}) Tj ET EMC "
            for number, line in enumerate(lines)
        )
        page.Contents = document.make_stream(shown.encode())
        root = document.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.ParentTree = document.make_indirect(Dictionary(Nums=Array()))
        root.K = document.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.P, P=root, Pg=page, K=Array(range(len(lines))))
        )
        document.Root.StructTreeRoot = root
        metadata = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
        document.Root.Metadata = document.make_stream(metadata, Type=Name.Metadata, Subtype=Name.XML)
        document.Root.MarkInfo = Dictionary(Marked=True)

    return made(change=change)


def test_lines_that_a_tagged_file_tells_without_a_space_between_them_are_words_apart() -> None:
    content = tagged("What the review heard was that it", "helped nobody to be seen by her.")
    said = [one.text for one in read_pdf(content) if isinstance(one, Carried) and one.speech is Speech.PROSE]
    assert "What the review heard was that it helped nobody to be seen by her" in said
    assert not any("ithelped" in text for text in said)


@pytest.mark.parametrize(
    "lines", [("Then it was said that Mar", "lowe was seen at home."), ("They met Quill", "feather.")]
)
def test_a_name_over_two_lines_of_a_tagged_file_is_found(lines: tuple[str, str]) -> None:
    assert "scan-identifier" in rules(tagged(*lines))


def test_a_word_that_is_spaced_out_within_a_line_is_read_as_it_is_told() -> None:
    content = tagged("What the review heard was that ) Tj [(Mar) -600 (lowe)] TJ ( was seen by her.")
    said = [one.text for one in read_pdf(content) if isinstance(one, Carried) and one.speech is Speech.PROSE]
    assert "What the review heard was that Marlowe was seen by her." in said


def test_glyphs_that_a_font_keeps_in_a_list_of_its_own_are_of_a_known_kind() -> None:
    def change(document: pikepdf.Pdf) -> None:
        font = Dictionary(Type=Name.Font, Subtype=Name.Type3, FontBBox=[0, 0, 1, 1])
        font.CharProcs = document.make_indirect(Dictionary(a=document.make_stream(b"9 0 d0 0 0 1 1 re f")))
        document.pages[0].obj.Resources.Font.X = document.make_indirect(font)

    assert rules(made(change=change)) == set()


def test_a_file_that_is_encrypted_and_opens_without_a_password_is_refused() -> None:
    assert "scan-unreadable" in rules(made(encryption=pikepdf.Encryption(owner="a", user="")))


def _broken_metadata(document: pikepdf.Pdf) -> None:
    document.Root.Metadata = document.make_stream(b"<x", Type=Name.Metadata, Subtype=Name.XML)


def _nested(document: pikepdf.Pdf) -> None:
    inner = Array([])
    for _ in range(80):
        inner = Array([inner])
    document.Root.Spare = inner


@pytest.mark.parametrize("said", ["<y>{}</y>", '<y z="{}"/>'])
def test_a_telephone_number_in_the_metadata_is_found(said: str) -> None:
    packet = f'<x:xmpmeta xmlns:x="adobe:ns:meta/">{said.format("020 7946 0018")}</x:xmpmeta>'

    def change(document: pikepdf.Pdf) -> None:
        document.Root.Metadata = document.make_stream(packet.encode(), Type=Name.Metadata, Subtype=Name.XML)

    assert "scan-unlisted" in rules(made(change=change))


@pytest.mark.parametrize("change", [_broken_metadata, _nested])
def test_what_cannot_be_looked_into_is_refused(change: Change) -> None:
    assert rules(made(change=change)) == {"scan-unreadable"}


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n%%EOF", b"no PDF", made()[:400] + b"%%EOF"])
def test_a_file_that_cannot_be_read_is_refused(content: bytes) -> None:
    assert "scan-unreadable" in rules(content)


@given(st.binary(max_size=40), st.integers(0, 800))
def test_damage_never_ends_in_a_traceback(noise: bytes, place: int) -> None:
    content = made("Seen with Marlowe.")
    assert isinstance(found(content[:place] + noise + content[place + len(noise) :]), tuple)


def test_a_file_name_is_looked_at() -> None:
    assert [problem.rule for problem in found(made(), "Marlowe.pdf")] == ["scan-file-name"]


def test_the_digest_by_which_a_file_is_known_is_nobodys_name_and_words_in_its_place_are_looked_at() -> None:
    """A child called Al: the bytes begin with an A and a Polish l, which read as the name."""

    def known_by(identity: bytes) -> Change:
        def change(document: pikepdf.Pdf) -> None:
            document.Root.ID = Array([String(identity), String(identity)])

        return change

    watch = Watch((Identifier("children[0].name.given", "given name", "Al", "Robin", "robin"), *IDENTIFIERS[1:]))

    def told(identity: bytes) -> set[str]:
        content = made(change=known_by(identity))
        return {problem.rule for problem in scan(content, "Child Robin cspr.pdf", Format.PDF, watch)}

    digest = bytes.fromhex("c39b8c03ccf7425b35f999cd962f3220")
    assert "scan-identifier" not in told(digest)
    assert "scan-identifier" in told(b"Al was seen here")
    assert "scan-identifier" in told(digest[:4] + b"Quillfeather")
    assert "scan-identifier" in told(b"\xfe\xff" + "Зоя Quillfeather".encode("utf-16-be"))
