"""LibreOffice as a peer: warm, by processor time, and never waited for longer than it may take.

A conversion that hangs (it does, on a machine with much else to do) is ended with everything that it started, tried
once more, and reported as not measured then.
"""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from support.office_fonts import with_house_fonts

__all__ = ["NOT_MEASURED", "installed", "libreoffice", "version"]

NOT_MEASURED = float("nan")
"""What stands for a figure that could not be had."""

_START_S = 60.0
_A_FILE_S = 15.0
"""Time limits by the clock: twenty times what it takes on a free core."""


def installed() -> bool:
    """Whether there is a LibreOffice on the PATH."""
    return shutil.which("soffice") is not None


def version() -> str:
    """Its version; "" where it does not say so in time."""
    try:
        said, _ = _run(["soffice", "--version"], _START_S)
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
        return ""
    return " ".join(said.split()[1:2])


def libreoffice(contents: Sequence[bytes], rounds: int) -> float:
    """Processor seconds a document of a LibreOffice that is already running; `NOT_MEASURED` where it hangs.

    One process converts all of them, in the fonts that they ask for, and what it takes for a single one, its start, is
    taken off.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        names = []
        for number, content in enumerate(contents):
            names.append(str(Path(folder) / f"{number}.docx"))
            Path(names[-1]).write_bytes(content)

        environment = with_house_fonts(Path(folder))

        def convert(count: int) -> float:
            command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
            command += ["--outdir", f"{folder}/out", *names[:count]]
            limit_s = _START_S + _A_FILE_S * count
            try:
                return _run(command, limit_s, environment)[1]
            except subprocess.TimeoutExpired:
                print(f"    LibreOffice hangs; ended after {limit_s:.0f} s, once more", file=sys.stderr, flush=True)
                shutil.rmtree(Path(folder, "profile"), ignore_errors=True)
                return _run(command, limit_s, environment)[1]

        try:
            convert(1)  # makes its profile
            return statistics.median((convert(len(names)) - convert(1)) / (len(names) - 1) for _ in range(rounds))
        except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:
            print(f"    LibreOffice is not measured: {type(error).__name__}", file=sys.stderr, flush=True)
            return NOT_MEASURED


def _run(command: Sequence[str], limit_s: float, environment: Mapping[str, str] | None = None) -> tuple[str, float]:
    """What a program says, and the processor seconds that it takes with all that it starts.

    Raises:
        TimeoutExpired: it was not done in time; it is ended, with all that it started.
        CalledProcessError: it failed.
    """
    begun_s = _of_children()
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
        start_new_session=True,
    ) as process:
        try:
            said, _ = process.communicate(timeout=limit_s)
        except BaseException:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            raise
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command[0])
    return said, _of_children() - begun_s


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
