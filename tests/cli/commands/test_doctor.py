"""`reportgen doctor`, as its user sees it."""

from __future__ import annotations

import os

import pytest

from reportgen.errors import ExitCode


def test_where_all_is_well_it_says_so(run, folder):
    ran = run("doctor", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.DONE, ran.out
    assert ran.out.endswith("All is well.\n")
    for thing in ("reportgen", "settings", "template: notification.docx", "fonts", "guidance: wt2023", "bank holidays"):
        assert f"✓ {thing}" in ran.out


def test_missing_settings_are_named_with_the_remedy(run, folder):
    (folder / "cases" / "partnership.yaml").unlink()
    ran = run("doctor", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.USAGE
    assert "reportgen new --partnership" in ran.out


def test_settings_that_nobody_has_replaced_are_named(run, folder):
    settings = folder / "cases" / "partnership.yaml"
    settings.unlink()
    assert run("new", "--partnership").code == ExitCode.DONE
    ran = run("doctor", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.USAGE
    assert "still holds the made-up name, mailbox, partners, address of a new file" in ran.out
    made_up = settings.read_text(encoding="utf-8")
    settings.write_text(made_up.replace("reviews@fernmoor-scp", "reviews@averholt-scp"), encoding="utf-8")
    assert "made-up name, partners, address of" in run("doctor", "--as-of", "2026-11-23").out


def test_faulty_settings_are_named(run, folder):
    (folder / "cases" / "partnership.yaml").write_text("nome: x", encoding="utf-8")
    ran = run("doctor", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.USAGE
    assert "✗" in ran.out


def test_own_templates_are_listed_and_one_that_no_document_has_is_named(run, folder):
    own = folder / "cases" / "own"
    own.mkdir()
    for name in ("rapid-review.docx", "Letter.docx", "~$letter.docx"):
        (own / name).write_bytes(b"PK")
    with (folder / "cases" / "partnership.yaml").open("a", encoding="utf-8") as settings:
        settings.write("templates: own\n")
    ran = run("doctor", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.USAGE
    assert "✓ your template: cases/own/rapid-review.docx" in ran.out
    assert "✗ your template: cases/own/Letter.docx is used for no document" in ran.out
    assert "~$" not in ran.out


def test_a_calendar_that_has_run_out_is_named(run, folder):
    ran = run("doctor", "--as-of", "2090-01-01")
    assert ran.code == ExitCode.USAGE
    assert "Install a newer reportgen" in ran.out


def test_cases_in_a_publishable_folder_are_complained_of(run, folder):
    (folder / "out" / "publishable").mkdir(parents=True)
    (folder / "cases").rename(folder / "out" / "publishable" / "cases")
    ran = run("doctor", "--cases", "out/publishable/cases", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.USAGE
    assert "✗ out/publishable/cases: cases lie in the folder of what may be published, and hold" in ran.out
    assert "Move the cases away" in ran.out


def test_an_output_folder_that_holds_the_cases_is_complained_of(run, folder):
    for out in (".", "cases"):
        ran = run("doctor", "--out", out, "--as-of", "2026-11-23")
        assert ran.code == ExitCode.USAGE
        assert "✗ cases: the output folder holds cases" in ran.out
    assert run("doctor", "--out", "cases/out", "--as-of", "2026-11-23").code == ExitCode.DONE


def locked(run, folder) -> None:
    run("recipients", "--new", "keys/team.key")
    public = (folder / "keys" / "team.key").read_text(encoding="utf-8").split("public key: ")[1].split()[0]
    run("lock", "cases/01-infant-injuries.yaml", "--recipient", public, "--keep")


def test_a_case_in_clear_and_locked_is_complained_of(run, folder):
    locked(run, folder)
    ran = run("doctor", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.USAGE
    assert "lies there in clear and locked" in ran.out
    (folder / "cases" / "01-infant-injuries.yaml").unlink()
    # What is locked with a case is no case more.
    (folder / "cases" / "01-infant-injuries.answers.yaml.age").write_bytes(b"x")
    ran = run("doctor", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.DONE
    assert "locked cases: 1" in ran.out


def test_an_identity_beside_or_below_the_cases_that_it_opens_is_complained_of(run, folder):
    locked(run, folder)
    (folder / "cases" / "01-infant-injuries.yaml").unlink()
    for place in ("team.key", "deep/team.key"):
        target = folder / "cases" / place
        target.parent.mkdir(exist_ok=True)
        (folder / "keys" / "team.key").rename(target)
        ran = run("doctor", "--as-of", "2026-11-23")
        assert ran.code == ExitCode.USAGE
        assert "lies beside the cases" in ran.out
        assert "AGE-SECRET" not in ran.out
        target.rename(folder / "keys" / "team.key")


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_an_identity_that_others_can_read_is_complained_of(run, folder, monkeypatch):
    locked(run, folder)
    (folder / "cases" / "01-infant-injuries.yaml").unlink()
    monkeypatch.setenv("REPORTGEN_IDENTITY", "keys/team.key")
    assert run("doctor", "--as-of", "2026-11-23").code == ExitCode.DONE
    (folder / "keys" / "team.key").chmod(0o644)
    ran = run("doctor", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.USAGE
    assert "can be read by others" in ran.out


@pytest.mark.parametrize("name", ["case.yaml", "case.yaml.age", "case.answers.yaml"])
def test_a_case_that_lies_among_what_may_be_published_is_complained_of(run, folder, name):
    target = folder / "out" / "publishable" / "Child Robin" / name
    target.parent.mkdir(parents=True)
    target.write_text("x", encoding="utf-8")
    ran = run("doctor", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.USAGE
    assert "a folder that may be published" in ran.out
