"""pydantic's search for plugins is put off, and whoever asks for what it searches with gets it."""

from __future__ import annotations

import os
import subprocess
import sys


def printed_by(code: str) -> list[str]:
    """What a Python of its own prints, in words, with plugins switched off as `cli.main` does."""
    environment = {**os.environ, "PYDANTIC_DISABLE_PLUGINS": "__all__"}
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    return ran.stdout.split()


BEGIN = (
    "import sys\n"
    "assert 'importlib.metadata' not in sys.modules\n"
    "from reportgen.model.case.plugins import searched_later\n"
)


def test_what_is_imported_meanwhile_loads_it_when_it_first_uses_it():
    code = (
        f"{BEGIN}with searched_later():\n    from importlib.metadata import entry_points\n"
        "before = 'importlib.metadata' in sys.modules\n"
        "found = entry_points(group='console_scripts')\n"
        "import importlib.metadata\n"
        "print(before, found == importlib.metadata.entry_points(group='console_scripts'), bool(found))\n"
    )
    assert printed_by(code) == ["False", "True", "True"]


def test_whatever_else_is_asked_of_it_is_there_at_once():
    code = (
        f"{BEGIN}with searched_later():\n    from importlib.metadata import version\n"
        "import importlib.metadata\n"
        "print(version is importlib.metadata.version, sys.modules['importlib.metadata'] is importlib.metadata)\n"
    )
    assert printed_by(code) == ["True", "True"]


def test_a_module_that_is_loaded_already_is_left_in_its_place():
    code = (
        "import importlib.metadata, sys\n"
        "from reportgen.model.case.plugins import searched_later\n"
        "with searched_later():\n    print(sys.modules['importlib.metadata'] is importlib.metadata)\n"
        "print(sys.modules['importlib.metadata'] is importlib.metadata)\n"
    )
    assert printed_by(code) == ["True", "True"]


def test_the_types_of_a_case_are_built_without_it():
    code = (
        "import sys\n"
        "from reportgen.model.case import Case\n"
        "Case.model_rebuild()\n"
        "print('importlib.metadata' in sys.modules, 'email' in sys.modules)\n"
    )
    assert printed_by(code) == ["False", "False"]
