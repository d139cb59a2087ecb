"""What is kept of one document for the next changes nothing, and holds none of its words."""

from __future__ import annotations

import gc

from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.word import cascade, stylesheet
from reportgen.word.cascade import Cascade
from reportgen.word.read import read
from reportgen.word.tablestyle import TableStyles
from support.docx_builder import Docx, cell, p, r, row, table

_STYLE = (
    '<w:style w:type="paragraph" w:styleId="Lead"><w:name w:val="Lead"/><w:rPr><w:sz w:val="{}"/></w:rPr></w:style>'
)
_BY = 'w:id="1" w:author="Wilhelmina Quillfeather" w:date="2026-01-01T00:00:00Z"'


def document(size: int, look: str, language: str = "en-GB") -> bytes:
    return Docx(
        styles=_STYLE.format(size),
        body=p(r("Words", look), style="Lead", properties='<w:jc w:val="center"/>')
        + table(row(cell("a", properties='<w:shd w:fill="1F3864"/>'), head=True), row("b"), widths=(2000,)),
        core=f"<dc:language>{language}</dc:language>",
    ).bytes()


documents = st.builds(
    document, st.sampled_from([20, 40]), st.sampled_from(["", "<w:b/>", '<w:lang w:val="cy-GB"/>']), st.just("en-GB")
)


@given(st.lists(documents, min_size=1, max_size=6))
@settings(deadline=None)
def test_a_document_is_read_alike_whatever_was_read_before(contents: list[bytes]) -> None:
    after_others = [read(content) for content in contents][-1]
    stylesheet._known.cache_clear()
    assert read(contents[-1]) == after_others


def test_documents_of_one_template_share_their_looks() -> None:
    first, second = (read(document(20, look)).document.sections[0].blocks[0] for look in ("", "<w:b/>"))
    assert first.style is second.style  # type: ignore[union-attr]


def test_a_document_with_more_looks_than_are_kept_is_read_alike(monkeypatch) -> None:
    content = Docx(body="".join(p(r("a", f'<w:sz w:val="{size}"/>')) for size in (20, 30, 20, 40, 20))).bytes()
    expected = read(content)
    monkeypatch.setattr(cascade, "_MOST_LOOKS", 2)
    stylesheet._known.cache_clear()
    assert read(content) == expected


def test_large_sheets_are_not_kept(monkeypatch) -> None:
    monkeypatch.setattr(stylesheet, "_LARGEST", 10)
    stylesheet._known.cache_clear()
    read(document(20, ""))
    assert stylesheet._known.cache_info().currsize == 0


def test_nothing_that_somebody_has_written_is_kept() -> None:
    name = "Quillfeather"
    read(
        Docx(
            body=p(
                r(name, f"<w:b/><w:rPrChange {_BY}><w:rPr/></w:rPrChange>"),
                properties=f'<w:rPr><w:ins {_BY}/></w:rPr><w:numPr><w:ins {_BY}/><w:numId w:val="0"/></w:numPr>'
                f"<w:pPrChange {_BY}><w:pPr/></w:pPrChange>",
            )
            + table(
                row(cell(name, properties=f"<w:cellIns {_BY}/>"), head=True),
                widths=(2000,),
                properties=f'<w:tblCaption w:val="{name}"/><w:tblPrChange {_BY}><w:tblPr/></w:tblPrChange>',
            )
        ).bytes()
    )
    kept = [found for found in gc.get_objects() if isinstance(found, Cascade | TableStyles)]
    memos = [memo for found in kept for memo in vars(found).values() if isinstance(memo, dict)]
    assert memos
    assert not any(name in repr(memo) for memo in memos)
