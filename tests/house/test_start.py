"""The command line starts quickly: it loads a command when it is named, a heavy library when that needs it."""

from __future__ import annotations

import subprocess
import sys

HEAVY = {
    "docx", "docxtpl", "holidays", "icalendar", "jinja2", "lxml", "markdown_it", "pikepdf", "PIL", "pydantic",
    "pypdfium2", "pyrage", "reportlab", "rich", "yaml",
}  # fmt: skip


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
