"""`reportgen doctor`, as its user sees it."""

from __future__ import annotations

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


def test_faulty_settings_are_named(run, folder):
    (folder / "cases" / "partnership.yaml").write_text("nome: x", encoding="utf-8")
    ran = run("doctor", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.USAGE
    assert "✗" in ran.out


def test_a_calendar_that_has_run_out_is_named(run, folder):
    ran = run("doctor", "--as-of", "2090-01-01")
    assert ran.code == ExitCode.USAGE
    assert "Install a newer reportgen" in ran.out


def test_cases_in_a_publishable_folder_are_complained_of(run, folder):
    (folder / "out" / "publishable").mkdir(parents=True)
    (folder / "cases").rename(folder / "out" / "publishable" / "cases")
    ran = run("doctor", "--cases", "out/publishable/cases", "--as-of", "2026-11-23")
    assert ran.code == ExitCode.USAGE
    assert "they hold every real name" in ran.out
