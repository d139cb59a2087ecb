"""Compiled templates on disk: taken only where nobody else could have written them, and never in anybody's way."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen import shelf as shelving
from reportgen.shelf import SWITCH, Shelf, usual
from support.examples import CASES
from support.fillings import fillings

pytestmark = pytest.mark.skipif(not shelving._CAN_JUDGE, reason="nothing is kept where nobody says who owns a file")

TEMPLATE = b"a template"


@pytest.fixture
def shelf(tmp_path) -> Shelf:
    return Shelf(tmp_path / "cache" / "templates")


def only_file(shelf: Shelf) -> Path:
    (file,) = shelf.folder.iterdir()
    return file


def test_what_was_kept_is_taken_by_the_template_it_was_made_from_and_no_other(shelf):
    shelf.keep(TEMPLATE, b"compiled")
    assert shelf.take(TEMPLATE) == b"compiled"
    assert shelf.take(TEMPLATE + b" ") is None


def test_the_folder_and_its_files_are_the_users_alone(shelf):
    shelf.keep(TEMPLATE, b"compiled")
    assert shelf.folder.stat().st_mode & 0o777 == 0o700
    assert only_file(shelf).stat().st_mode & 0o777 == 0o600


def test_nothing_is_taken_from_a_folder_or_file_that_others_can_write_or_read(shelf):
    shelf.keep(TEMPLATE, b"compiled")
    for path, usual_mode in ((shelf.folder, 0o700), (only_file(shelf), 0o600)):
        for mode in (0o020, 0o002, 0o040):
            path.chmod(usual_mode | mode)
            assert shelf.take(TEMPLATE) is None
        path.chmod(usual_mode)
        assert shelf.take(TEMPLATE) == b"compiled"


def test_nothing_is_taken_that_belongs_to_somebody_else(shelf, monkeypatch):
    shelf.keep(TEMPLATE, b"compiled")
    me = os.geteuid()
    monkeypatch.setattr(shelving.os, "geteuid", lambda: me + 1)
    assert shelf.take(TEMPLATE) is None
    shelf.keep(b"another", b"compiled")
    assert len(list(shelf.folder.iterdir())) == 1


def test_no_link_is_followed(shelf, tmp_path):
    shelf.keep(TEMPLATE, b"compiled")
    file, elsewhere = only_file(shelf), tmp_path / "elsewhere"
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    assert shelf.take(TEMPLATE) is None
    linked = Shelf(tmp_path / "linked")
    linked.folder.symlink_to(shelf.folder)
    assert linked.take(TEMPLATE) is None


@given(st.data())
def test_a_file_of_which_anything_has_changed_is_not_taken(data):
    kept = shelving._SIGN + hashlib.sha256(b"compiled").digest() + b"compiled"
    at = data.draw(st.integers(0, len(kept) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != kept[at]))
    assert shelving._proved(kept[:at] + bytes([other]) + kept[at + 1 :]) is None
    assert shelving._proved(kept[:at]) is None
    assert shelving._proved(kept) == b"compiled"


@pytest.mark.parametrize("what", ["a file", "a missing parent that cannot be made", "a folder in place of the file"])
def test_where_nothing_can_be_kept_nothing_is_said(tmp_path, what):
    blocked = tmp_path / "blocked"
    if what == "a folder in place of the file":
        shelf = Shelf(blocked)
        shelf.keep(TEMPLATE, b"compiled")
        file = only_file(shelf)
        file.unlink()
        file.mkdir()
    else:
        blocked.write_bytes(b"")
        shelf = Shelf(blocked if what == "a file" else blocked / "templates")
    shelf.keep(TEMPLATE, b"compiled")
    assert shelf.take(TEMPLATE) is None


def test_the_oldest_go_when_there_are_too_many(shelf, monkeypatch):
    monkeypatch.setattr(shelving, "_MOST_FILES", 2)
    for number in range(4):
        shelf.keep(str(number).encode(), b"compiled")
        os.utime(shelf.folder / shelving._name(str(number).encode()), (number, number))
    assert [shelf.take(str(number).encode()) for number in range(4)] == [None, None, b"compiled", b"compiled"]


def test_another_version_of_what_compiles_takes_nothing(shelf, monkeypatch):
    shelf.keep(TEMPLATE, b"compiled")
    monkeypatch.setattr(shelving, "_made_by", lambda: b"another")
    assert shelf.take(TEMPLATE) is None
    monkeypatch.setattr(shelving, "_made_by", lambda: None)
    shelf.keep(TEMPLATE, b"compiled")
    assert shelf.take(TEMPLATE) is None
    assert len(list(shelf.folder.iterdir())) == 1


def test_the_usual_shelf_is_the_users_own_and_can_be_switched_off(monkeypatch, tmp_path):
    monkeypatch.delenv(SWITCH)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert usual() == Shelf(tmp_path / "reportgen" / "templates")
    monkeypatch.setenv("XDG_CACHE_HOME", "not absolute")
    monkeypatch.setenv("HOME", str(tmp_path))
    found = usual()
    assert found is not None
    assert found.folder.parent.parent.parent in {tmp_path, tmp_path / "Library"}
    monkeypatch.setenv(SWITCH, "1")
    assert usual() is None


def test_a_letter_is_the_same_from_the_shelf_without_the_compiler_and_when_the_shelf_lies(tmp_path):
    """In processes of their own: what is kept in a process goes before the shelf."""
    code = (
        "import datetime, hashlib, pathlib, sys\n"
        "from reportgen.model.artefact import Format\n"
        "from reportgen.pipeline import Wish, build\n"
        "from reportgen.shelf import Shelf\n"
        "from reportgen.world import open_world\n"
        "cases, folder = map(pathlib.Path, sys.argv[1:])\n"
        "world = open_world(cases / 'partnership.yaml', as_of=datetime.date(2026, 11, 23), shelf=Shelf(folder))\n"
        "content = (cases / '01-infant-injuries.yaml').read_bytes()\n"
        "(letter,) = build(content, 'x', world, Wish(frozenset({'notification'}), (Format.DOCX,))).artefacts\n"
        "print(hashlib.sha256(letter.content).hexdigest(), 'reportgen.word.compiling' in sys.modules)\n"
    )

    def letter() -> list[str]:
        ran = subprocess.run(
            [sys.executable, "-c", code, CASES, tmp_path / "shelf"], capture_output=True, text=True, check=True
        )
        assert ran.stderr == ""
        return ran.stdout.split()

    compiled, taken = letter(), letter()
    assert (compiled[1], taken[1]) == ("True", "False")
    file = only_file(Shelf(tmp_path / "shelf"))
    said = b"no code that anything could be made of"
    file.write_bytes(shelving._SIGN + hashlib.sha256(said).digest() + said)
    lied = letter()
    assert compiled[0] == taken[0] == lied[0]
    assert lied[1] == "True"


def test_nothing_of_a_case_is_kept(tmp_path):
    from reportgen.word.fill import fill
    from reportgen.word.template import prepare

    prepare.cache_clear()
    shelf = Shelf(tmp_path / "shelf")
    template, content = fillings("01-infant-injuries.yaml")[0]
    fill(template, content, shelf=shelf)
    kept = only_file(shelf).read_bytes()
    prepare.cache_clear()
    fill(template, replaced(content), shelf=shelf)
    assert only_file(shelf).read_bytes() == kept


def replaced(content):
    """The content of another case."""
    return next(other for _, other in fillings("05-looked-after-child.yaml") if other.kind == content.kind)


def test_build_keeps_its_templates_unless_it_is_told_not_to(tmp_path, monkeypatch):
    from reportgen.cli import main
    from reportgen.word.template import prepare

    monkeypatch.delenv(SWITCH)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    case = str(CASES / "01-infant-injuries.yaml")
    order = ["build", case, "--kind", "notification", "--format", "docx", "--force", "--out", str(tmp_path / "out")]
    for arguments, kept in (([*order, "--no-cache"], 0), (order, 1)):
        prepare.cache_clear()
        with pytest.raises(SystemExit) as left:
            main(arguments)
        assert left.value.code == 0
        assert len(list((tmp_path / "cache").rglob("*"))) == (3 if kept else 0)
