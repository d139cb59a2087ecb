"""`reportgen lock`, `unlock` and `recipients`, as their user sees them."""

from __future__ import annotations

import errno
import getpass
import os
import stat
import warnings

import pytest

from reportgen.at_rest import header_of
from reportgen.errors import ExitCode

CASE = "cases/01-infant-injuries.yaml"


@pytest.fixture
def keys(run, folder) -> dict[str, str]:
    """Two identity files in `keys/`, both listed in the settings: the public keys by name."""
    found = {}
    for name in ("team", "escrow"):
        ran = run("recipients", "--new", f"keys/{name}.key")
        assert ran.code == ExitCode.DONE
        found[name] = next(word for word in ran.out.split() if word.startswith("age1"))
        assert run("recipients", "--add", f"{name}={found[name]}").code == ExitCode.DONE
    return found


def names(folder) -> list[str]:
    return sorted(path.name for path in (folder / "cases").iterdir())


def test_an_identity_file_is_for_its_owner_only_and_is_never_replaced(run, folder):
    ran = run("recipients", "--new", "team.key")
    content = (folder / "team.key").read_text(encoding="utf-8")
    secret = content.splitlines()[-1]
    assert secret not in ran.out + ran.err
    assert ran.out.split("Public key: ")[1].split()[0] in content
    if os.name == "posix":
        assert stat.S_IMODE((folder / "team.key").stat().st_mode) == 0o600
    assert run("recipients", "--new", "team.key").code == ExitCode.OUTPUT
    assert (folder / "team.key").read_text(encoding="utf-8") == content


def test_a_locked_case_is_read_by_every_command_and_written_in_clear_by_none(run, folder, keys):
    before = run("check", CASE, "--format", "json").out
    due = run("due", CASE, "--as-of", "2026-05-01").out
    assert run("lock", CASE, "--identity", "keys/team.key").code == ExitCode.DONE
    assert f"{CASE.removeprefix('cases/')}.age" in names(folder)
    assert CASE.removeprefix("cases/") not in names(folder)
    for identity in ("keys/team.key", "keys/escrow.key"):
        assert (
            run("check", CASE, "--format", "json", "--identity", identity).out.replace(".yaml.age", ".yaml") == before
        )
    assert run("due", "cases", "--as-of", "2026-05-01", "--identity", "keys/team.key").out == due
    built = run("build", CASE, "--format", "docx", "--identity", "keys/team.key")
    assert built.code == ExitCode.DONE
    word = next((folder / "out").rglob("*rapid review.docx"))
    assert run("pdf", word, "--case", CASE, "--identity", "keys/team.key").code == ExitCode.SCAN
    assert not list(folder.rglob("01-infant-injuries.yaml"))


def test_the_identity_may_stand_in_the_environment(run, folder, keys, monkeypatch):
    run("lock", CASE)
    monkeypatch.setenv("REPORTGEN_IDENTITY", os.pathsep.join(("keys/none.key", "keys/team.key")))
    assert run("check", "cases").code == ExitCode.USAGE  # the first is not there
    monkeypatch.setenv("REPORTGEN_IDENTITY", "keys/team.key")
    assert run("check", "cases").code == ExitCode.DONE


def test_without_an_identity_the_locked_case_fails_alone(run, folder, keys):
    (folder / "cases" / "second.yaml").write_text(
        (folder / CASE).read_text(encoding="utf-8").replace("AVE-2026-003", "AVE-2026-333"), encoding="utf-8"
    )
    run("lock", "cases/second.yaml")
    ran = run("due", "cases", "--as-of", "2026-05-01")
    assert ran.code == ExitCode.CASE
    assert "locked-no-identity" in ran.err
    assert "AVE-2026-003" in ran.out


def test_a_passphrase_is_asked_for_and_may_stand_in_the_environment(run, folder, monkeypatch):
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _prompt: "correct horse")
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _prompt: "correct horse")
    ran = run("lock", CASE, "--with-passphrase")
    assert ran.code == ExitCode.DONE
    assert "horse" not in ran.out + ran.err
    assert run("check", "cases", "--passphrase").code == ExitCode.DONE
    monkeypatch.setenv("REPORTGEN_PASSPHRASE", "correct horse")
    assert run("check", "cases").code == ExitCode.DONE
    assert "locked to a passphrase" in run("recipients").out
    monkeypatch.setenv("REPORTGEN_PASSPHRASE", "wrong")
    assert "locked-wrong-passphrase" in run("due", "cases").err


def test_where_no_terminal_could_hide_a_passphrase_it_is_not_asked_for(run, folder, monkeypatch):
    def shown(_prompt: str) -> str:
        warnings.warn("Can not control echo on the terminal.", getpass.GetPassWarning, stacklevel=2)
        return "correct horse"

    monkeypatch.setattr("click.termui.hidden_prompt_func", shown)
    for ran in (run("lock", CASE, "--with-passphrase"), run("check", "--passphrase")):
        assert ran.code == ExitCode.USAGE
        assert ran.err.startswith("passphrase: error: there is no terminal")
        assert "REPORTGEN_PASSPHRASE" in ran.err
    assert (folder / CASE).exists()


def test_lock_refuses_without_anybody_to_lock_to(run, folder):
    ran = run("lock", CASE)
    assert ran.code == ExitCode.USAGE
    assert ran.err.startswith("error: nobody is named")
    assert "recipients-missing" in ran.err
    assert names(folder) == sorted(["01-infant-injuries.yaml", "logo.png", "partnership.yaml"])


def test_recipients_may_be_named_and_listed_in_a_file(run, folder, keys):
    (folder / "partnership-recipients").write_text(f"# escrow\n{keys['escrow']}\n", encoding="utf-8")
    text = (folder / "cases" / "partnership.yaml").read_text(encoding="utf-8").split("recipients:")[0]
    (folder / "cases" / "partnership.yaml").write_text(text, encoding="utf-8")
    ran = run("lock", CASE, "--recipient", keys["team"], "--recipients-file", "partnership-recipients", "--keep")
    assert ran.code == ExitCode.DONE
    assert header_of((folder / f"{CASE}.age").read_bytes(), "x").recipients == 2
    assert (folder / CASE).exists()
    assert run("lock", CASE, "--recipients-file", "nowhere.txt").code == ExitCode.USAGE


def test_one_recipient_alone_is_warned_of(run, folder):
    public = run("recipients", "--new", "keys/team.key").out.split("Public key: ")[1].split()[0]
    ran = run("lock", CASE, "--recipient", public)
    assert "add one in escrow" in ran.err


def test_what_nobody_reads_keeps_no_case_in_clear(run, folder, keys, monkeypatch):
    for name in ("02.yaml", "03.yaml"):
        (folder / "cases" / name).write_text("reference: x", encoding="utf-8")

    def gone(*_: object, **__: object) -> None:
        raise BrokenPipeError(errno.EPIPE, "nobody reads")

    monkeypatch.setattr("click.echo", gone)
    assert run("lock", "cases").code == ExitCode.OUTPUT
    assert [name for name in names(folder) if name.endswith(".yaml")] == ["partnership.yaml"]


def test_answers_that_come_back_to_a_locked_case_are_locked_too(run, folder, keys):
    assert run("lock", CASE).code == ExitCode.DONE
    answers = folder / "cases" / "01-infant-injuries.answers.yaml"
    answers.write_text("answers:\n", encoding="utf-8")
    assert "01-infant-injuries.answers.yaml lies there in clear" in run("doctor").out
    ran = run("lock", "cases", "--identity", "keys/team.key")
    assert (ran.code, "Locked: cases/01-infant-injuries.answers.yaml.age" in ran.out) == (ExitCode.DONE, True)
    assert [name for name in names(folder) if name.endswith(".yaml")] == ["partnership.yaml"]
    assert run("doctor").code == ExitCode.DONE


def test_what_is_wrong_with_the_settings_is_said_once(run, folder):
    (folder / "cases" / "second.yaml").write_text("reference: x", encoding="utf-8")
    ran = run("lock", "cases")
    assert (ran.code, ran.err.count("recipients-missing")) == (ExitCode.USAGE, 1)


def test_several_cases_are_locked_each_for_itself(run, folder, keys):
    (folder / "cases" / "second.yaml").write_text("reference: x", encoding="utf-8")
    (folder / "cases" / "second.yaml.age").write_text("no age file", encoding="utf-8")
    ran = run("lock", "cases")
    assert ran.code == ExitCode.BATCH
    assert "lock-exists" in ran.err
    assert "01-infant-injuries.yaml.age" in names(folder)
    (folder / "cases" / "second.yaml").unlink()
    assert "locked already" in run("lock", "cases").out


def test_unlock_asks_first_and_says_where(run, folder, keys, monkeypatch):
    run("lock", CASE)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _prompt: "n")
    assert run("unlock", CASE, "--identity", "keys/team.key").code == ExitCode.INTERRUPTED
    assert not (folder / CASE).exists()
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _prompt: "y")
    ran = run("unlock", f"{CASE}.age", "--identity", "keys/team.key")
    assert ran.code == ExitCode.DONE
    assert "01-infant-injuries.yaml.age" not in names(folder)
    assert "in clear already" in run("unlock", CASE).out


def test_unlock_to_another_file_leaves_the_locked_one(run, folder, keys):
    before = (folder / CASE).read_bytes()
    run("lock", CASE)
    assert run("unlock", CASE, "--to", "look.yaml", "--identity", "keys/team.key").code == ExitCode.DONE
    assert (folder / "look.yaml").read_bytes() == before
    assert (folder / f"{CASE}.age").exists()
    assert run("unlock", CASE, "--to", "look.yaml", "--identity", "keys/team.key").code == ExitCode.OUTPUT


def test_who_is_added_opens_every_locked_case_and_who_is_removed_none(run, folder, keys):
    run("lock", CASE)
    third = run("recipients", "--new", "keys/third.key").out.split("Public key: ")[1].split()[0]
    assert run("check", CASE, "--identity", "keys/third.key").code == ExitCode.CASE
    assert run("recipients", "--add", f"Third={third}").code == ExitCode.CASE  # nobody can open it without a key
    assert "Third" not in (folder / "cases" / "partnership.yaml").read_text(encoding="utf-8")
    assert run("recipients", "--add", f"Third={third}", "--identity", "keys/team.key").code == ExitCode.DONE
    assert run("check", CASE, "--identity", "keys/third.key").code == ExitCode.DONE
    ran = run("recipients", "--remove", "Third", "--identity", "keys/team.key")
    assert "Older copies" in ran.out
    assert run("check", CASE, "--identity", "keys/third.key").code == ExitCode.CASE


def test_recipients_are_shown_by_name_and_the_ends_of_their_keys(run, folder, keys):
    run("lock", CASE, "--recipient", run("recipients", "--new", "keys/x.key").out.split("Public key: ")[1].split()[0])
    ran = run("recipients")
    assert f"team    {keys['team'][:10]}…{keys['team'][-6:]}" in ran.out
    assert keys["team"] not in ran.out
    assert "locked to 3 recipients, not to those above" in ran.out
    assert run("recipients", "--again", "--identity", "keys/team.key").code == ExitCode.DONE
    assert "not to those above" not in run("recipients").out


def test_a_partnership_without_recipients_is_told_how_to_begin(run, folder):
    ran = run("recipients", "--partnership", "cases/partnership.yaml")
    assert ran.code == ExitCode.DONE
    assert "--add NAME=KEY" in ran.out


@pytest.mark.parametrize(
    ("arguments", "rule"),
    [
        (("--add", "Third=age1nonsense"), "recipient-invalid"),
        (("--add", "team={team}"), "recipient-twice"),
        (("--remove", "Nobody"), "recipient-unknown"),
    ],
)
def test_what_cannot_be_changed_says_why(run, folder, keys, arguments, rule):
    ran = run("recipients", *(one.format(**keys) for one in arguments))
    assert ran.code == ExitCode.USAGE
    assert rule in ran.err


def test_the_last_recipient_stays(run, folder, keys):
    ran = run("recipients", "--remove", "team")
    assert "Only one recipient can open what is locked now" in ran.err
    assert "locked again" not in ran.out  # there is no locked case yet
    assert "recipients-missing" in run("recipients", "--remove", "escrow").err


def test_one_change_at_a_time(run, folder):
    assert run("recipients", "--again", "--remove", "x").code == ExitCode.USAGE
    assert run("recipients", "--add", "age1x").code == ExitCode.USAGE
    assert run("recipients", "nowhere").code == ExitCode.USAGE
