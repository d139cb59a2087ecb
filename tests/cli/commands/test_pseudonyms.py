"""`reportgen pseudonyms`, as its user sees it."""

from __future__ import annotations

import pytest

from reportgen.errors import ExitCode

CASE = "cases/01-infant-injuries.yaml"


@pytest.fixture
def bare(folder) -> bytes:
    """The case without pseudonyms of children and family."""
    path = folder / CASE
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "pseudonym:" not in line), encoding="utf-8")
    return path.read_bytes()


def test_a_dry_run_shows_fields_and_pseudonyms_and_writes_nothing(run, folder, bare):
    ran = run("pseudonyms", CASE, "--style", "roles")
    assert ran.code == ExitCode.DONE
    assert ran.out.splitlines()[:2] == ["children[0]  Baby", "family[0]    Mother"]
    assert "Nothing is written" in ran.out
    assert (folder / CASE).read_bytes() == bare


def test_written_once_they_stay(run, folder, bare):
    ran = run("pseudonyms", CASE, "--write")
    assert ran.code == ExitCode.DONE
    assert "4 pseudonyms written" in ran.out
    written = (folder / CASE).read_bytes()
    new = [line for line in written.decode().splitlines(keepends=True) if "pseudonym:" in line]
    assert len(new) == 4
    assert all(line.strip().split(": ")[1] in ran.out for line in new)
    assert "".join(line for line in written.decode().splitlines(keepends=True) if line not in new).encode() == bare
    again = run("pseudonyms", CASE, "--write")
    assert again.out == "Everyone has one.\n"
    assert (folder / CASE).read_bytes() == written


def test_a_locked_case_is_locked_again(run, folder, bare):
    public = run("recipients", "--new", "keys/team.key").out.split("Public key: ")[1].split()[0]
    run("recipients", "--add", f"Team={public}")
    run("lock", CASE)
    assert run("pseudonyms", CASE, "--write", "--identity", "keys/team.key").code == ExitCode.DONE
    assert not (folder / CASE).exists()
    assert run("pseudonyms", CASE, "--identity", "keys/team.key").out == "Everyone has one.\n"


def test_a_file_that_is_open_is_left_alone(run, folder, bare):
    (folder / "cases" / ".01-infant-injuries.yaml.swp").touch()
    ran = run("pseudonyms", CASE, "--write")
    assert ran.code == ExitCode.CASE
    assert "case-in-use" in ran.err
    assert (folder / CASE).read_bytes() == bare


def test_where_nothing_fits_the_person_is_named_by_field_and_line(run, folder, bare, monkeypatch):
    monkeypatch.setattr("reportgen.anonymise.pseudonyms.proposing.given_names", lambda _pronoun: ())
    ran = run("pseudonyms", CASE, "--write")
    assert ran.code == ExitCode.CLEARING
    assert "pseudonym-none-fits" in ran.err
    assert f"{CASE}:" in ran.err
