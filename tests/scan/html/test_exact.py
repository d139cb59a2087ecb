"""What stands in an HTML page is found wherever it hides; what a page does not need is refused; a clean one passes."""

from __future__ import annotations

import io

import pytest
from msgspec.structs import replace
from PIL import Image, PngImagePlugin

from reportgen.errors import Problem
from reportgen.html import write
from reportgen.model.artefact import Format
from reportgen.model.cleared import Identifier
from reportgen.model.document import Document, Figure, Metadata, Note, NoteMark, Paragraph, Picture, Section, Text
from reportgen.model.drawing import Drawing, Label
from reportgen.model.watch import Watch
from reportgen.scan import scan
from support.documents import BODY, bullets, contents, document, heading, link, paragraph, table

IDENTIFIERS = (
    Identifier("children[0].name.given", "given name", "Marlowe", "Robin", "robin"),
    Identifier("children[0].name.family", "family name", "Quillfeather", "Robin", "robin"),
    Identifier("children[0].born_on", "date", "2012-03-04"),
)


def png(info: PngImagePlugin.PngInfo | None = None) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (2, 2)).save(stream, "PNG", pnginfo=info)
    return stream.getvalue()


def full(picture: bytes | None = None) -> Document:
    """A document with everything that a page can have."""
    drawing = Drawing(50, 50, (Label(1, 1, "Spring"),), "Timeline", "A year")
    return document(
        contents(("Findings", "one")),
        heading("Findings", anchor="one"),
        paragraph("Robin was seen", NoteMark("n", "1", BODY), link("there", "https://example.org/a%20b")),
        paragraph(Figure(drawing, 50, 50, "A year of contacts")),
        paragraph(Figure(Picture(picture or png(), "image/png"), 9, 9, "A logo")),
        paragraph(Figure(drawing, 50, 50, decorative=True)),
        bullets("One agency"),
        table(("a", "b", "c")),
        notes=(Note("n", (paragraph("Said in a note."),)),),
    )


CLEAN = write(full()).content.decode()


def found(text: str | bytes, name: str = "Child Robin cspr.html") -> tuple[Problem, ...]:
    content = text.encode() if isinstance(text, str) else text
    return scan(content, name, Format.HTML, Watch(IDENTIFIERS))


def rules(text: str | bytes) -> set[str]:
    return {problem.rule for problem in found(text)}


def changed(old: str, new: str) -> str:
    assert old in CLEAN
    return CLEAN.replace(old, new, 1)


def test_a_clean_page_passes() -> None:
    assert found(CLEAN) == ()


def test_an_identifier_is_named_by_its_reference_and_place() -> None:
    (problem,) = found(changed("Robin was seen", "Mar<em>lowe</em> was seen"))
    assert (problem.rule, problem.where.path) == ("scan-identifier", "paragraph 1")
    assert "children[0].name.given" in problem.what
    assert "Marlowe" not in str(problem)


@pytest.mark.parametrize(("old", "new"), [
    ("A made-up review</title>", "Marlowe</title>"),
    ('<meta name="viewport"', '<meta name="author" content="Marlowe" /><meta name="viewport"'),
    ("Robin was seen", "Robin was seen &#77;arlowe"),
    ("Robin was seen", "<![CDATA[Marlowe]]>"),
    ("</main>", "Marlowe</main>"),
    ("</tbody>", "Marlowe</tbody>"),
    ("One agency", "4 March 2012"),
    ("One agency", "Marlowe Quill\u00adfeather"),
    ("Said in a note.", "MARLOWE"),
    ('alt="A logo"', 'alt="Marlowe"'),
    ("A year of contacts", "Contacts with Marlowe"),
    (">Spring<", ">Marlowe<"),
    ("https://example.org/a%20b", "https://example.org/marlowe"),
    ("https://example.org/a%20b", "https://example.org/%6Darlowe"),
    ('title="there, explained"', 'title="Marlowe"'),
    ('class="disc"', 'class="marlowe"'),
    ('id="place-1"', 'id="marlowe"'),
    ('href="#place-1"', 'href="#marlowe"'),
    ('lang="en-GB"', 'lang="marlowe"'),
    ("/* The HTML edition", "/* Marlowe Quillfeather"),
    ("<body>", "<body><!-- Marlowe -->"),
    ("</html>", "</html><!-- Marlowe -->"),
    ("<body>", "<body><?note Marlowe?>"),
    ('<h1 class="made">', '<h1 class="made" data-x="Marlowe">'),
    ("<body>", "<body><marlowe-quillfeather>Marlowe</marlowe-quillfeather>"),
])  # fmt: skip
def test_an_identifier_is_found_wherever_it_hides(old: str, new: str) -> None:
    text = changed(old, new)
    assert "scan-identifier" in rules(text)
    assert all("arlowe" not in str(problem).lower() for problem in found(text))


@pytest.mark.parametrize("mark", [
    '<meta name="description" content="{}" />', '<meta name="keywords" content="{}" />',
    '<p data-x="{}"></p>', '<p><a href="tel:{}">x</a></p>',
])  # fmt: skip
def test_a_telephone_number_is_found_in_whatever_people_fill_in(mark: str) -> None:
    assert "scan-unlisted" in rules(changed("<h1", mark.format("020 7946 0018") + "<h1"))


@pytest.mark.parametrize(("old", "new", "what"), [
    ("<body>", "<body><script>x</script>", "a script"),
    ("<body>", '<body onload="x">', "a script"),
    ("<body>", "<body><noscript>x</noscript>", "a script"),
    ("<body>", "<body><iframe></iframe>", "fetched from elsewhere"),
    ("<body>", '<body><link href="https://x.example"/>', "fetched from elsewhere"),
    ("<body>", "<body><form></form>", "an element that a document does not need"),
    ("<body>", "<body><text>x</text>", "an element that a document does not need"),
    ("<body>", '<body><svg xmlns="http://www.w3.org/1999/xhtml"></svg>', "an element that a document does not need"),
    ("<body>", "<body><details>x</details>", "an element that a document does not need"),
    (">Spring</text>", ">Spring</text><foreignObject></foreignObject>", "an element that a document does not need"),
    (">Spring</text>", ">Spring</text><svg></svg>", "an element that a document does not need"),
    ("<p>Robin", '<p hidden="hidden">Robin', "a hidden element"),
    ("<p>Robin", '<p style="display:none">Robin', "a hidden element"),
    ("<p>Robin", '<p aria-hidden="true">Robin', "a hidden element"),
    ("<p>Robin", '<p contenteditable="true">Robin', "an attribute that a document does not need"),
    ("<p>Robin", '<p name="author">Robin', "an attribute that a document does not need"),
    ('name="viewport"', 'name="generator"', "an attribute that a document does not need"),
    ("https://example.org/a%20b", "javascript:x", "a link that no reader can follow"),
    ("https://example.org/a%20b", "file:///x", "a link that no reader can follow"),
    ('src="data:image/png;base64,', 'src="https://x.example/', "a picture that is fetched"),
    ('src="data:image/png;base64,', 'src="data:image/svg+xml;base64,', "a picture that is fetched"),
    ('src="data:image/png;base64,', 'src="data:image/png;base64,*', "a picture cannot be read"),
    ('src="data:image/png;base64,', 'src="data:image/png;base64,AAAA', "a picture cannot be read"),
    ('<meta charset="utf-8" />', '<meta http-equiv="refresh" content="1" />', "an order to the browser"),
    ("default-src &#x27;none&#x27;", "default-src *", "does not forbid a browser"),
    ("<body>", "<body><!-- x -->", "a comment"),
    ("/* The HTML", "@import 'x'; /* The HTML", "the styles fetch"),
    ("/* The HTML", "p { background: url(x) } /* The HTML", "the styles fetch"),
])  # fmt: skip
def test_what_a_page_does_not_need_is_refused(old: str, new: str, what: str) -> None:
    assert any(what in problem.what for problem in found(changed(old, new)))


@pytest.mark.parametrize("content", [
    b"", b"\xff\xfe", CLEAN.replace("<!DOCTYPE html>", "").encode(), CLEAN.replace("</main>", "").encode(),
    CLEAN.replace("<p>", "<p>&nbsp;", 1).encode(), b"<!DOCTYPE html>\n<p>Robin</p>", CLEAN.encode("utf-16"),
    b"<!DOCTYPE html>\n<!DOCTYPE x [<!ENTITY a 'Marlowe'>]><html>&a;</html>", CLEAN.encode() + b"Marlowe",
], ids=range(9))  # fmt: skip
def test_what_cannot_be_read_exactly_is_refused(content: bytes) -> None:
    assert rules(content) == {"scan-unreadable"}


def test_words_in_a_picture_s_file_are_refused() -> None:
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "Marlowe")
    assert rules(write(full(png(info))).content) == {"scan-structure"}


def test_an_exact_day_and_a_file_name_are_looked_at_too() -> None:
    assert rules(changed("One agency", "On 5 May 2021")) == {"scan-day"}
    assert {problem.rule for problem in found(CLEAN, "Marlowe.html")} == {"scan-file-name"}


def test_a_family_name_that_is_a_word_of_the_format_is_no_leak() -> None:
    names = tuple(
        Identifier("family[0].name.family", "family name", name, "Mother", "mother") for name in ("Close", "Note")
    )
    style = replace(paragraph("x").style, space_after=0)
    given = Document(Metadata("Child A", "en-GB"), (Section((Paragraph((Text("Words", BODY),), style),)),))
    assert scan(write(given).content, "Child A.html", Format.HTML, Watch(names)) == ()


@pytest.mark.parametrize("attribute", ["alt", "title", "aria-label", "class", "id", "lang"])
@pytest.mark.parametrize("words", ["Ebba", "04.03.2012", "999 000 0085"])
def test_figures_and_letters_that_could_be_a_colour_are_looked_at_wherever_no_size_stands(attribute, words) -> None:
    watched = Watch((
        Identifier("children[0].name.given", "given name", "Ebba", "Robin", "robin"),
        Identifier("children[0].born_on", "date", "2012-03-04"),
        Identifier("children[0].nhs_number", "number", "999 000 0085"),
    ))  # fmt: skip
    page = changed("<p>Robin", f'<p {attribute}="{words}">Robin').encode()
    assert "scan-identifier" in {one.rule for one in scan(page, "Child Robin.html", Format.HTML, watched)}


def test_a_size_is_no_place_for_a_number_of_somebody_s() -> None:
    watched = Watch((Identifier("children[0].nhs_number", "number", "999 000 0085"),))
    page = changed("<p>Robin", '<p tabindex="9990000085">Robin').encode()
    assert "scan-identifier" in {one.rule for one in scan(page, "Child Robin.html", Format.HTML, watched)}
