"""What the pages and the hook tell build servers to do is done as they say."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest
import yaml

from reportgen.cli import main
from support.examples import copy_examples

TOP = Path(__file__).parents[2]
PAGE = (TOP / "docs/how-to/continuous-integration.md").read_text(encoding="utf-8")
HOOKS = yaml.safe_load((TOP / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
BLOCKS = [yaml.safe_load(text) for text in re.findall(r"^```yaml\n(.*?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)]
LARGE = (TOP / "docs/how-to/large-batches.md").read_text(encoding="utf-8")


def run(command: list[str]) -> int:
    assert command[0] == "reportgen"
    with pytest.raises(SystemExit) as left:
        main(command[1:])
    return int(left.value.code or 0)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "cases").mkdir()
    copy_examples(tmp_path / "cases", "partnership.yaml", "logo.png", "06-care-leaver.yaml")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    return tmp_path


def test_the_hook_that_the_page_names_is_there():
    (configured,) = BLOCKS[0]["repos"][0]["hooks"]
    assert configured["id"] in {hook["id"] for hook in HOOKS}


def test_the_hook_runs_a_command_that_comes_with_the_package():
    (hook,) = HOOKS
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert hook["language"] == "python"  # installed from what is cloned, with nothing else at hand
    assert shlex.split(hook["entry"])[0] in project["scripts"]


def test_the_hook_stops_a_commit_with_a_case_that_is_not_right_and_no_other(folder, capsys):
    (hook,) = HOOKS
    command = [*shlex.split(hook["entry"]), *hook["args"]]
    assert re.search(hook["files"], "cases/06-care-leaver.yaml")
    assert run(command) == 0
    (folder / "cases" / "wrong.yaml").write_text("reference: [", encoding="utf-8")
    assert run(command) == 3
    assert "wrong.yaml" in capsys.readouterr().out


def test_every_command_of_the_workflow_works(folder):
    (job,) = BLOCKS[1]["jobs"].values()
    commands = [step["run"] for step in job["steps"] if step.get("run", "").startswith("reportgen")]
    assert len(commands) == 2
    for command in commands:
        assert run(shlex.split(command)) == 0
    assert "1** made" in (folder / "summary.md").read_text(encoding="utf-8")
    assert (folder / "out/build.xml").exists()
    kept = next(step["with"]["path"] for step in job["steps"] if "cache" in step.get("uses", ""))
    assert (folder / kept / ".reportgen/manifest.jsonl").exists()


def test_every_other_command_of_the_two_pages_works(folder):
    shell = re.findall(r"^```sh\n(.*?)^```$", PAGE + LARGE, flags=re.MULTILINE | re.DOTALL)
    lines = [line for block in shell for line in block.splitlines() if line.startswith("reportgen")]
    assert len(lines) > 4
    for line in lines:
        if "--cluster" not in line:
            assert run(shlex.split(line)) == 0, line


def test_the_cluster_of_the_page_is_configured_for_what_is_identifiable():
    (block,) = re.findall(r"^```yaml\n(.*?)^```$", LARGE, flags=re.MULTILINE | re.DOTALL)
    found = yaml.safe_load(block)
    assert found["scheduler-address"].startswith("tls://")
    assert found["distributed"]["comm"]["require-encryption"] is True
    assert found["distributed"]["worker"]["memory"] == {"target": False, "spill": False}
