"""The gate over a whole file: what one text of it tells about another."""

from __future__ import annotations

import base64
import io

import docx
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from reportgen.errors import Severity
from reportgen.identifiers import explain
from reportgen.model.artefact import Format
from reportgen.model.watch import Watch
from reportgen.scan.scanning import scan, scan_file

_ANYBODY = Watch(explained=explain(()))


def _rules(html: str) -> list[str]:
    whole = f"<!DOCTYPE html><html lang='en'><head><title>A report</title></head><body>{html}</body></html>"
    found = scan_file(whole.encode(), "report.html", ".html", _ANYBODY)
    return [problem.rule for problem in found if problem.rule == "scan-unexplained"]


def test_a_list_of_abbreviations_explains_them_in_the_whole_file_wherever_it_stands() -> None:
    said = "<p>It was heard by the QRZB in the spring.</p>"
    assert _rules(said) == ["scan-unexplained"]
    assert _rules(f"{said}<p>The Quiet Review Zonal Board (QRZB) was new.</p>") == []
    assert _rules(f"{said}<table><tr><td>QRZB</td><td>Quiet Review Zonal Board</td></tr></table>") == []


def test_a_list_that_gives_the_letters_of_a_person_explains_none() -> None:
    said = "<p>It was heard by TZK in the spring.</p>"
    named = f"{said}<table><tr><td>TZK</td><td>Tyrell Zachary Kowalczyk</td></tr></table>"
    assert len(_rules(named)) >= len(_rules(said)) == 1


def test_what_a_file_spells_out_is_no_secret_of_the_next() -> None:
    _rules("<p>The Quiet Review Zonal Board (QRZB) was new.</p>")
    assert _rules("<p>It was heard by the QRZB in the spring.</p>") == ["scan-unexplained"]


def _with_a_picture(form: Format, kind: str) -> bytes:
    picture, out = io.BytesIO(), io.BytesIO()
    Image.linear_gradient("L").save(picture, kind)
    if form is Format.DOCX:
        written = docx.Document()
        written.add_paragraph("A page with a picture.")
        written.add_picture(picture)
        written.save(out)
    elif form is Format.PDF:
        canvas = Canvas(out)
        canvas.drawString(72, 700, "A page with a picture.")
        canvas.drawImage(ImageReader(picture), 72, 600)
        canvas.save()
    else:
        shown = f"data:image/{kind};base64,{base64.b64encode(picture.getvalue()).decode()}"
        out.write(f"<!DOCTYPE html><html lang='en'><title>A</title><p>One.</p><img alt='A' src='{shown}'>".encode())
    return out.getvalue()


@pytest.mark.parametrize("kind", ["png", "jpeg"])
@pytest.mark.parametrize("form", [Format.DOCX, Format.PDF, Format.HTML])
def test_a_person_is_told_to_look_at_the_pictures_of_a_file(form: Format, kind: str) -> None:
    content = _with_a_picture(form, kind)
    told = {one.severity for one in scan_file(content, "report", f".{form}", _ANYBODY) if one.rule == "scan-picture"}
    assert told == {Severity.WARNING}
    assert not [one for one in scan(content, "report", form, _ANYBODY) if one.rule == "scan-picture"]
