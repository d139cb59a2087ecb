"""A draft's banner goes from a Word file, and nothing else does."""

from __future__ import annotations

import io
import zipfile

import pytest

from conftest import built_case
from reportgen.compose.cspr import BANNER
from reportgen.model.artefact import Audience, Format
from reportgen.model.document import paragraphs
from reportgen.word.banner import without_banner
from reportgen.word.read import read
from support.docx_builder import Docx, p


@pytest.fixture(scope="module")
def report() -> bytes:
    return next(
        one.content
        for one in built_case("02-siblings.yaml").artefacts
        if one.audience is Audience.PUBLISHABLE and one.format is Format.DOCX
    )


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_it_goes_from_every_page_and_the_rest_stays(report):
    released = without_banner(report, BANNER)
    before, after = members(report), members(released)
    changed = {name for name in before if before[name] != after[name]}
    assert before.keys() == after.keys()
    assert changed == {name for name in before if BANNER.encode() in before[name]}
    assert not any(BANNER.encode() in data for data in after.values())
    said = list(paragraphs(read(report).document))
    assert list(paragraphs(read(released).document)) == said
    assert read(released).problems == read(report).problems


def test_it_goes_where_word_has_split_it_into_runs(report):
    split = BANNER.encode().replace(b"not checked", b"not </w:t></w:r><w:r><w:t>checked")
    whole = members(report)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, data in whole.items():
            archive.writestr(name, data.replace(BANNER.encode(), split))
    after = members(without_banner(packed.getvalue(), BANNER))
    assert not any(b"second person" in data or b"Draft:" in data for name, data in after.items() if "header" in name)


def test_a_file_without_it_stays_the_same_bytes(report):
    released = without_banner(report, BANNER)
    assert without_banner(released, BANNER) is released
    other = Docx(p(BANNER)).bytes()  # in the text, where it is no banner
    assert without_banner(other, BANNER) is other
