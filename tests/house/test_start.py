"""The command line starts quickly: it loads no heavy library before a command needs it."""

from __future__ import annotations

import subprocess
import sys

HEAVY = {
    "docx", "docxtpl", "holidays", "icalendar", "jinja2", "lxml", "markdown_it", "pikepdf", "PIL", "pydantic",
    "pypdfium2", "pyrage", "reportlab", "rich", "yaml",
}  # fmt: skip


def test_help_loads_no_heavy_library():
    code = (
        "import sys\n"
        "from reportgen.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print('LOADED', *sorted({name.partition('.')[0] for name in sys.modules}))\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(ran.stdout.rpartition("LOADED")[2].split())
    assert "click" in loaded
    assert not loaded & HEAVY
