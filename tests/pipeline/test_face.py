"""The face of the line: each name is there, and comes with the stages that it needs alone."""

from __future__ import annotations

import subprocess
import sys

import pytest

from conftest import CASES
from reportgen import pipeline


@pytest.mark.parametrize("name", pipeline.__all__)
def test_every_name_of_the_line_is_had_from_it(name):
    assert getattr(pipeline, name).__name__ == name


def test_a_name_that_the_line_does_not_have_is_told_as_python_tells_it():
    with pytest.raises(AttributeError, match=r"module 'reportgen.pipeline' has no attribute 'unmake'"):
        pipeline.unmake  # noqa: B018 - asking is the test


def printed_by(code: str) -> set[str]:
    """The words of the last line that a new process prints."""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(ran.stdout.splitlines()[-1].split())


def test_whoever_asks_for_the_dates_of_a_case_loads_neither_word_nor_pdf():
    loaded = printed_by("import sys\nfrom reportgen.pipeline import examine\nprint(*sys.modules)\n")
    assert "reportgen.timetable" in loaded
    assert not {name for name in loaded if name.startswith(("reportgen.word", "reportgen.pdf", "reportgen.scan"))}


def test_a_worker_has_the_whole_line_at_hand_before_its_first_case():
    code = (
        "import datetime, pathlib, sys\n"
        "import reportgen.batch.preload\n"
        "before = set(sys.modules)\n"
        "from reportgen.batch import case_at\n"
        "from reportgen.model.artefact import Format\n"
        "from reportgen.pipeline import Wish, build\n"
        "from reportgen.world import open_world\n"
        f"cases = pathlib.Path({str(CASES)!r})\n"
        "world = open_world(cases / 'partnership.yaml', as_of=datetime.date(2026, 11, 23))\n"
        "file = case_at(cases / '02-siblings.yaml')\n"
        "built = build(file.read(), 'x.yaml', world, Wish(formats=tuple(Format)), file.answers)\n"
        "late = sorted(name for name in set(sys.modules) - before if name.startswith('reportgen.pipeline'))\n"
        "print(len(built.artefacts), *late)\n"
    )
    assert printed_by(code) == {"12"}
