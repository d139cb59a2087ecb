"""What holds for every Word file: nothing is lost, and nothing makes the reader fall over."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from reportgen.errors import TemplateError
from reportgen.model.document import words
from reportgen.word.read import read
from support.docx_builder import Docx, cell, p, pack, r, row, table

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

text = st.text(st.characters(categories=("L", "N", "P", "S", "Zs"), exclude_characters="\ufffe\uffff"), max_size=12)
properties = st.sampled_from(
    ["", "<w:b/>", "<w:i/>", '<w:sz w:val="40"/>', '<w:rStyle w:val="Strong"/>', '<w:lang w:val="cy-GB"/>']
)
runs = st.builds(r, text, properties)
wrapped = st.builds(
    str.format,
    st.sampled_from(
        [
            "{}",
            "<w:smartTag>{}</w:smartTag>",
            "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
            "<w:ins>{}</w:ins>",
            '<w:hyperlink r:id="a">{}</w:hyperlink>',
            '<w:hyperlink w:anchor="none">{}</w:hyperlink>',
            '<w:fldSimple w:instr="REF x">{}</w:fldSimple>',
            "<w:unknown>{}</w:unknown>",
        ]
    ),
    runs,
)
styles = st.sampled_from(["", "Heading1", "Heading2", "Title", "Caption", "Nowhere"])
paragraphs = st.builds(
    lambda content, style, number: p(
        *content,
        style=style,
        properties=f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>',
    ),
    st.lists(wrapped, max_size=4),
    styles,
    st.tuples(st.integers(0, 3), st.integers(0, 3)),
)
blocks = st.recursive(
    paragraphs,
    lambda inner: st.one_of(
        st.lists(st.lists(inner, min_size=1, max_size=2), min_size=1, max_size=3).map(
            lambda cells: table(row(*(cell(*content, p()) for content in cells)), widths=(1000,))
        ),
        inner.map("<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>".format),
    ),
    max_leaves=6,
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    + "".join(
        f'<w:lvl w:ilvl="{at}"><w:numFmt w:val="decimal"/><w:lvlText w:val="%{at + 1}."/></w:lvl>' for at in range(3)
    )
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
)
LINKS = {"a": ("hyperlink", "https://example.org/", True)}


@given(st.lists(blocks, max_size=5))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_word_is_read_in_its_order(body: list[str]) -> None:
    content = Docx(body="".join(body), numbering=NUMBERING, links=LINKS).bytes()
    found = read(content)
    root = etree.fromstring(Docx(body="".join(body)).members()["word/document.xml"])
    expected = "\n".join("".join(t.text or "" for t in each.iter(f"{_W}t")) for each in root.iter(f"{_W}p")).split()
    assert words(found.document) == expected


SOUND = Docx(
    body=p("One", style="Heading1")
    + p(
        "a",
        properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:line="240" w:before="20"/>',
    )
    + table(
        row("a", cell("b", properties='<w:gridSpan w:val="2"/>'), head=True),
        row(cell("c", properties='<w:vMerge w:val="restart"/>'), "d", "e"),
        row(cell("", properties="<w:vMerge/>"), "f", "g"),
        widths=(900, 900, 900),
        properties='<w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="04A0"/><w:tblInd w:w="20"/>',
    )
    + p(
        '<w:r><w:fldChar w:fldCharType="begin"/>'
        '<w:instrText>PAGEREF x \\h</w:instrText><w:fldChar w:fldCharType="end"/></w:r>'
    )
    + p('<w:hyperlink w:anchor="x">' + r("there", '<w:sz w:val="20"/><w:color w:val="FF0000"/>') + "</w:hyperlink>")
    + p('<w:r><w:footnoteReference w:id="1"/></w:r>', "x", '<w:bookmarkStart w:id="0" w:name="x"/>'),
    numbering=NUMBERING,
    footnotes='<w:footnote w:id="1"><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote>',
    settings='<w:compat><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>',
    section=(
        '<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1440" w:left="1440" w:right="1440" w:bottom="1440"/><w:cols w:num="1"/>'
    ),
).members()


def readable(content: bytes) -> None:
    try:
        found = read(content)
    except TemplateError:
        pass
    else:
        words(found.document)
        hash(found)


@given(st.binary(max_size=300))
@settings(max_examples=100)
def test_random_bytes_end_in_a_problem(content: bytes) -> None:
    readable(content)
    readable(b"PK\x03\x04" + content)


@given(st.sampled_from(sorted(SOUND)), st.integers(0, 10_000), st.binary(min_size=1, max_size=6))
@settings(max_examples=300, deadline=None)
def test_a_part_with_a_spot_overwritten_is_read_or_refused(name: str, at: int, spot: bytes) -> None:
    part = SOUND[name]
    at %= len(part)
    readable(pack(SOUND | {name: part[:at] + spot + part[at + len(spot) :]}))


values = st.sampled_from(
    ["", "-1", "99999999999999", "0", "NaN", "1e9", "x", "-32768", "0.5", "5000%", "auto", "nil", "FFFFFF", "\u0663"]
)


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_a_file_with_odd_values_is_read(data: st.DataObject) -> None:
    name = data.draw(
        st.sampled_from(["word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"])
    )
    root = etree.fromstring(SOUND[name])
    elements = [element for element in root.iter() if element.attrib]
    for _ in range(data.draw(st.integers(1, 4))):
        element = data.draw(st.sampled_from(elements))
        element.set(data.draw(st.sampled_from(sorted(element.attrib))), data.draw(values))
    readable(pack(SOUND | {name: etree.tostring(root)}))


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_a_file_with_elements_missing_or_misplaced_is_read(data: st.DataObject) -> None:
    name = data.draw(
        st.sampled_from(["word/document.xml", "word/document.xml", "word/numbering.xml", "word/styles.xml"])
    )
    root = etree.fromstring(SOUND[name])
    for _ in range(data.draw(st.integers(1, 3))):
        elements = list(root.iter())[1:]
        if not elements:
            break
        element = data.draw(st.sampled_from(elements))
        parent = element.getparent()
        assert parent is not None
        if data.draw(st.booleans()):
            parent.remove(element)
        else:
            target = data.draw(st.sampled_from(elements))
            if element not in target.iterancestors() and target is not element:
                target.append(element)
    readable(pack(SOUND | {name: etree.tostring(root)}))


@given(st.integers(0, 5_000), st.binary(min_size=1, max_size=4))
@settings(max_examples=200, deadline=None)
def test_a_zip_file_with_a_spot_overwritten_is_read_or_refused(at: int, spot: bytes) -> None:
    content = pack(SOUND)
    at %= len(content)
    readable(content[:at] + spot + content[at + len(spot) :])


@given(st.integers(0, 5_000))
@settings(max_examples=50, deadline=None)
def test_a_file_cut_short_is_refused(at: int) -> None:
    content = pack(SOUND)

    readable(content[: at % len(content)])
