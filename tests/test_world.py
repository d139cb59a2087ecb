"""The door to the outside: settings, templates, fonts."""

from __future__ import annotations

import datetime as dt

import pytest

from reportgen.errors import Place, UsageError
from reportgen.world import open_world, shipped
from support.examples import copy_examples

DAY = dt.date(2026, 11, 23)


@pytest.fixture
def settings(tmp_path):
    copy_examples(tmp_path, "partnership.yaml", "logo.png")
    return tmp_path / "partnership.yaml"


def add(settings, text: str) -> None:
    settings.write_text(settings.read_text(encoding="utf-8") + text, encoding="utf-8")


def rule(caught) -> str:
    return caught.value.problems[0].rule


def test_the_houses_templates_and_fonts_are_found(settings):
    world = open_world(settings, as_of=DAY)
    assert world.template("notification.docx").startswith(b"PK")
    assert world.fonts is world.fonts
    assert (shipped() / "fonts").is_dir()


def test_a_template_named_on_the_command_line_goes_before_the_partnerships_and_the_houses(settings, tmp_path):
    for folder in ("ours", "named"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "cspr.docx").write_bytes(folder.encode())
    (tmp_path / "ours" / "notification.docx").write_bytes(b"ours")
    add(settings, "templates: ours\n")
    world = open_world(settings, as_of=DAY, templates=tmp_path / "named")
    assert world.template("cspr.docx") == b"named"
    assert world.template("notification.docx") == b"ours"
    assert world.template("rapid-review.docx").startswith(b"PK")


def test_a_template_that_nobody_has_is_a_problem(settings):
    with pytest.raises(UsageError) as caught:
        open_world(settings, as_of=DAY).template("nowhere.docx")
    assert rule(caught) == "template-missing"


def test_a_template_that_cannot_be_read_is_a_problem(settings, tmp_path):
    (tmp_path / "own" / "cspr.docx").mkdir(parents=True)
    with pytest.raises(UsageError) as caught:
        open_world(settings, as_of=DAY, templates=tmp_path / "own").template("cspr.docx")
    assert rule(caught) == "template-unreadable"


def test_a_template_folder_that_is_missing_is_a_problem(settings, tmp_path):
    with pytest.raises(UsageError) as caught:
        open_world(settings, as_of=DAY, templates=tmp_path / "nowhere")
    assert rule(caught) == "template-folder-missing"


def test_a_template_folder_in_which_no_word_file_is_called_like_a_template_is_a_problem(settings, tmp_path):
    (tmp_path / "own").mkdir()
    with pytest.raises(UsageError) as caught:
        open_world(settings, as_of=DAY, templates=tmp_path / "own")
    assert rule(caught) == "template-folder-unknown"
    assert caught.value.problems[0].what == "no template lies in the template folder"
    assert "`rapid-review.docx`" in caught.value.problems[0].remedy
    (tmp_path / "own" / "Rapid review.docx").write_bytes(b"PK")
    with pytest.raises(UsageError) as caught:
        open_world(settings, as_of=DAY, templates=tmp_path / "own")
    assert rule(caught) == "template-folder-unknown"
    (tmp_path / "own" / "rapid-review.docx").write_bytes(b"PK")
    open_world(settings, as_of=DAY, templates=tmp_path / "own")


def test_the_logo_is_read_beside_the_settings(settings):
    logo = open_world(settings, as_of=DAY).logo
    assert logo is not None
    assert logo.media_type == "image/png"


def test_a_logo_that_is_missing_is_told_where_its_name_stands(settings, tmp_path):
    (tmp_path / "logo.png").unlink()
    with pytest.raises(UsageError) as caught:
        open_world(settings, as_of=DAY)
    (problem,) = caught.value.problems
    assert (problem.rule, problem.where) == ("file-missing", Place(file=str(settings), path="letterhead.logo"))


def test_a_jpeg_logo_is_told_by_its_bytes(settings, tmp_path):
    (tmp_path / "logo.png").write_bytes(b"\xff\xd8\xff\xe0")
    logo = open_world(settings, as_of=DAY).logo
    assert logo is not None
    assert logo.media_type == "image/jpeg"


def test_a_logo_that_is_no_picture_is_a_problem(settings, tmp_path):
    (tmp_path / "logo.png").write_bytes(b"GIF89a")
    with pytest.raises(UsageError) as caught:
        open_world(settings, as_of=DAY)
    assert rule(caught) == "partnership-logo"


def test_a_logo_that_is_missing_is_a_problem(settings, tmp_path):
    (tmp_path / "logo.png").unlink()
    with pytest.raises(UsageError) as caught:
        open_world(settings, as_of=DAY)
    assert rule(caught) == "file-missing"


def test_settings_that_are_missing_or_no_file_are_a_problem(tmp_path):
    with pytest.raises(UsageError) as caught:
        open_world(tmp_path / "partnership.yaml", as_of=DAY)
    assert rule(caught) == "file-missing"
    with pytest.raises(UsageError) as caught:
        open_world(tmp_path, as_of=DAY)
    assert rule(caught) == "file-unreadable"


def test_settings_without_a_logo_have_none(settings):
    text = settings.read_text(encoding="utf-8")
    settings.write_text(
        "".join(line for line in text.splitlines(keepends=True) if "logo" not in line), encoding="utf-8"
    )
    assert open_world(settings, as_of=DAY).logo is None
