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

from reportgen import template_cache as module
from reportgen.template_cache import SWITCH, TemplateCache, usual
from support.examples import CASES
from support.fillings import fillings

pytestmark = pytest.mark.skipif(not module._CAN_JUDGE, reason="nothing is kept where nobody says who owns a file")

TEMPLATE = b"a template"


@pytest.fixture
def template_cache(tmp_path) -> TemplateCache:
    return TemplateCache(tmp_path / "cache" / "templates")


def only_file(template_cache: TemplateCache) -> Path:
    (file,) = template_cache.folder.iterdir()
    return file


def test_what_was_kept_is_taken_by_the_template_it_was_made_from_and_no_other(template_cache):
    template_cache.keep(TEMPLATE, b"compiled")
    assert template_cache.take(TEMPLATE) == b"compiled"
    assert template_cache.take(TEMPLATE + b" ") is None


def test_the_folder_and_its_files_are_the_users_alone(template_cache):
    template_cache.keep(TEMPLATE, b"compiled")
    assert template_cache.folder.stat().st_mode & 0o777 == 0o700
    assert only_file(template_cache).stat().st_mode & 0o777 == 0o600


def test_nothing_is_taken_from_a_folder_or_file_that_others_can_write_or_read(template_cache):
    template_cache.keep(TEMPLATE, b"compiled")
    for path, usual_mode in ((template_cache.folder, 0o700), (only_file(template_cache), 0o600)):
        for mode in (0o020, 0o002, 0o040):
            path.chmod(usual_mode | mode)
            assert template_cache.take(TEMPLATE) is None
        path.chmod(usual_mode)
        assert template_cache.take(TEMPLATE) == b"compiled"


def test_nothing_is_taken_that_belongs_to_somebody_else(template_cache, monkeypatch):
    template_cache.keep(TEMPLATE, b"compiled")
    me = os.geteuid()
    monkeypatch.setattr(module.os, "geteuid", lambda: me + 1)
    assert template_cache.take(TEMPLATE) is None
    template_cache.keep(b"another", b"compiled")
    assert len(list(template_cache.folder.iterdir())) == 1


def test_no_link_is_followed(template_cache, tmp_path):
    template_cache.keep(TEMPLATE, b"compiled")
    file, elsewhere = only_file(template_cache), tmp_path / "elsewhere"
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    assert template_cache.take(TEMPLATE) is None
    linked = TemplateCache(tmp_path / "linked")
    linked.folder.symlink_to(template_cache.folder)
    assert linked.take(TEMPLATE) is None


@given(st.data())
def test_a_file_of_which_anything_has_changed_is_not_taken(data):
    kept = module._SIGN + hashlib.sha256(b"compiled").digest() + b"compiled"
    at = data.draw(st.integers(0, len(kept) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != kept[at]))
    assert module._proved(kept[:at] + bytes([other]) + kept[at + 1 :]) is None
    assert module._proved(kept[:at]) is None
    assert module._proved(kept) == b"compiled"


@pytest.mark.parametrize("what", ["a file", "a missing parent that cannot be made", "a folder in place of the file"])
def test_where_nothing_can_be_kept_nothing_is_said(tmp_path, what):
    blocked = tmp_path / "blocked"
    if what == "a folder in place of the file":
        template_cache = TemplateCache(blocked)
        template_cache.keep(TEMPLATE, b"compiled")
        file = only_file(template_cache)
        file.unlink()
        file.mkdir()
    else:
        blocked.write_bytes(b"")
        template_cache = TemplateCache(blocked if what == "a file" else blocked / "templates")
    template_cache.keep(TEMPLATE, b"compiled")
    assert template_cache.take(TEMPLATE) is None


def test_the_oldest_go_when_there_are_too_many(template_cache, monkeypatch):
    monkeypatch.setattr(module, "_MOST_FILES", 2)
    for number in range(4):
        template_cache.keep(str(number).encode(), b"compiled")
        os.utime(template_cache.folder / module._name(str(number).encode()), (number, number))
    assert [template_cache.take(str(number).encode()) for number in range(4)] == [None, None, b"compiled", b"compiled"]


def test_another_version_of_what_compiles_takes_nothing(template_cache, monkeypatch):
    template_cache.keep(TEMPLATE, b"compiled")
    monkeypatch.setattr(module, "_made_by", lambda: b"another")
    assert template_cache.take(TEMPLATE) is None
    monkeypatch.setattr(module, "_made_by", lambda: None)
    template_cache.keep(TEMPLATE, b"compiled")
    assert template_cache.take(TEMPLATE) is None
    assert len(list(template_cache.folder.iterdir())) == 1


def test_our_own_code_has_a_say_wherever_it_lies_in_its_room_and_without_it_nothing_is_kept(monkeypatch, tmp_path):
    def made_by() -> bytes | None:
        return module._made_by.__wrapped__()

    monkeypatch.setattr(module, "__file__", str(tmp_path / "template_cache.py"))
    assert made_by() is None
    (tmp_path / "word" / "room").mkdir(parents=True)
    (tmp_path / "word" / "fill.py").write_bytes(b"pass")
    before = made_by()
    (tmp_path / "word" / "room" / "fill.py").write_bytes(b"pass")
    assert None not in {before, made_by()}
    assert made_by() != before


def test_the_usual_cache_is_the_users_own_and_can_be_switched_off(monkeypatch, tmp_path):
    monkeypatch.delenv(SWITCH)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert usual() == TemplateCache(tmp_path / "reportgen" / "templates")
    monkeypatch.setenv("XDG_CACHE_HOME", "not absolute")
    monkeypatch.setenv("HOME", str(tmp_path))
    found = usual()
    assert found is not None
    assert found.folder.parent.parent.parent in {tmp_path, tmp_path / "Library"}
    monkeypatch.setenv(SWITCH, "1")
    assert usual() is None


def test_a_letter_is_the_same_from_the_cache_without_the_compiler_and_when_the_cache_lies(tmp_path):
    """In processes of their own: what is kept in a process goes before the cache."""
    code = (
        "import datetime, hashlib, pathlib, sys\n"
        "from reportgen.model.artefact import Format\n"
        "from reportgen.pipeline import Wish, build\n"
        "from reportgen.template_cache import TemplateCache\n"
        "from reportgen.world import open_world\n"
        "cases, folder = map(pathlib.Path, sys.argv[1:])\n"
        "settings, cache = cases / 'partnership.yaml', TemplateCache(folder)\n"
        "world = open_world(settings, as_of=datetime.date(2026, 11, 23), template_cache=cache)\n"
        "content = (cases / '01-infant-injuries.yaml').read_bytes()\n"
        "(letter,) = build(content, 'x', world, Wish(frozenset({'notification'}), (Format.DOCX,))).artefacts\n"
        "print(hashlib.sha256(letter.content).hexdigest(), 'reportgen.word.compiling' in sys.modules)\n"
    )

    def letter() -> list[str]:
        ran = subprocess.run(
            [sys.executable, "-c", code, CASES, tmp_path / "cache"], capture_output=True, text=True, check=True
        )
        assert ran.stderr == ""
        return ran.stdout.split()

    compiled, taken = letter(), letter()
    assert (compiled[1], taken[1]) == ("True", "False")
    file = only_file(TemplateCache(tmp_path / "cache"))
    said = b"no code that anything could be made of"
    file.write_bytes(module._SIGN + hashlib.sha256(said).digest() + said)
    lied = letter()
    assert compiled[0] == taken[0] == lied[0]
    assert lied[1] == "True"


def test_nothing_of_a_case_is_kept(tmp_path):
    from reportgen.word.fill import fill
    from reportgen.word.template import prepare

    prepare.cache_clear()
    template_cache = TemplateCache(tmp_path / "cache")
    template, content = fillings("01-infant-injuries.yaml")[0]
    fill(template, content, template_cache=template_cache)
    kept = only_file(template_cache).read_bytes()
    prepare.cache_clear()
    fill(template, replaced(content), template_cache=template_cache)
    assert only_file(template_cache).read_bytes() == kept


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
