"""The command line starts quickly: it loads a command when it is named, a heavy library when that needs it."""

from __future__ import annotations

import os
import subprocess
import sys

from reportgen.template_cache import SWITCH
from support.examples import CASES

HEAVY = {
    "docx", "docxtpl", "holidays", "icalendar", "jinja2", "lxml", "markdown_it", "pikepdf", "PIL", "pydantic",
    "pypdfium2", "pyrage", "reportlab", "rich", "yaml",
}  # fmt: skip


NOT_FOR_A_LETTER = {
    "docx", "docxtpl", "holidays", "icalendar", "markdown_it", "multiprocessing", "pikepdf", "pypdfium2",
    "pyrage", "reportlab", "rich", "spacy",
}  # fmt: skip
"""Libraries that a letter in Word has no use for."""

NOT_OURS_FOR_A_LETTER = (
    *("anonymise", "identifiers", "jigsaw", "ner", "scan", "pdf", "html", "ics", "starter", "apart", "model.document"),
    *("pipeline.reporting", "pipeline.watching", "pipeline.converting", "pipeline.paging", "load.answers"),
    *("word.read", "word.compiling", "word.whole_dialect", "compose.rapid_review", "compose.cspr"),
)
"""Rooms of ours that it has no use for, where its template is in the cache."""


def test_help_loads_no_command_and_no_heavy_library():
    code = (
        "import sys\n"
        "from reportgen.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print('LOADED', *sorted(sys.modules))\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(ran.stdout.rpartition("LOADED")[2].split())
    assert "click" in loaded
    assert not {name.partition(".")[0] for name in loaded} & HEAVY
    assert {name for name in loaded if name.startswith("reportgen.")} == {"reportgen.cli", "reportgen.cli.colour"}


def test_a_letter_in_word_loads_nothing_that_it_does_not_need(tmp_path):
    case = CASES / "01-infant-injuries.yaml"
    order = [
        "build",
        str(case),
        "--kind",
        "notification",
        "--format",
        "docx",
        "--force",
        "--out",
        str(tmp_path / "out"),
    ]
    code = (
        "import sys\n"
        "from reportgen.cli import main\n"
        f"try:\n    main({order!r})\nexcept SystemExit as left:\n    code = left.code\n"
        "print('LOADED', code, *sorted(sys.modules))\n"
    )
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), SWITCH: ""}
    for _ in ("the first time, in which the template is compiled", "from then on"):
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
        code_left, *loaded = ran.stdout.rpartition("LOADED")[2].split()
        assert code_left == "0"
    assert "reportgen.compose.notification" in loaded
    assert not {name.partition(".")[0] for name in loaded} & NOT_FOR_A_LETTER
    ours = tuple(f"reportgen.{room}" for room in NOT_OURS_FOR_A_LETTER)
    assert not [name for name in loaded if name in ours or name.startswith(tuple(f"{room}." for room in ours))]
