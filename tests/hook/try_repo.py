"""The hook for pre-commit, tried for real: `nox -s hook`.

pre-commit clones this repository as it is committed, installs it, and runs the hook in a repository of its own that has
one case: it must let a good one pass, stop one that is wrong and say where, print no value of it, and leave a change of
other files alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).parents[2]
CASE = "06-care-leaver.yaml"
WRONG = "quillfeather"
"""What stands in the place of a phase; it may not be shown."""


def main() -> None:
    """Try it; leaves with 1 where it does not do what its page says."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        user = folder / "user"
        (user / "cases").mkdir(parents=True)
        for file in ("partnership.yaml", "logo.png", CASE):
            shutil.copy(TOP / "cases" / file, user / "cases")
        environment = {**os.environ, "PRE_COMMIT_HOME": str(folder / "home")}

        def run(*command: str) -> tuple[int, str]:
            done = subprocess.run(command, cwd=user, env=environment, capture_output=True, text=True, check=False)
            return done.returncode, done.stdout + done.stderr

        def hook(*files: str) -> tuple[int, str]:
            run("git", "add", "--all")
            return run("pre-commit", "try-repo", str(TOP), "reportgen-check", "--files", *files)

        run("git", "init", "--quiet")
        (user / "notes.txt").write_text("nothing\n", encoding="utf-8")
        good = hook(f"cases/{CASE}")
        other = hook("notes.txt")
        path = user / "cases" / CASE
        text = path.read_text(encoding="utf-8")
        assert "\nphase: notified\n" in text
        path.write_text(text.replace("\nphase: notified\n", f"\nphase: {WRONG}\n"), encoding="utf-8")
        wrong = hook(f"cases/{CASE}")
    kept = {
        "a good case passes": good[0] == 0 and "Passed" in good[1],
        "other files are left alone": other[0] == 0 and "Skipped" in other[1],
        "a wrong case stops the commit": wrong[0] == 1 and "exit code: 3" in wrong[1],
        "it says where": f"cases/{CASE}:" in wrong[1] and "[case-choice]" in wrong[1],
        "it shows no value": WRONG not in wrong[1],
    }
    for what, is_so in kept.items():
        print(f"{'ok' if is_so else 'NOT SO'}: {what}")
    if not all(kept.values()):
        sys.exit("\n\n".join(said for _, said in (good, other, wrong)))


if __name__ == "__main__":
    main()
