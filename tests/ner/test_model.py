"""Nothing of a model is loaded before every file is what its list says."""

from __future__ import annotations

import hashlib
import sys

import pytest

from reportgen.errors import UsageError
from reportgen.ner import load_model
from support.language_model import a_model, library, write_manifest


@pytest.fixture
def model(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "spacy", library("Zephyrine"))
    return a_model(tmp_path / "model")


def manifest_digest(folder) -> str:
    return hashlib.sha256((folder / "sha256").read_bytes()).hexdigest()


def rules(folder, pinned=None) -> list[str]:
    with pytest.raises(UsageError) as caught:
        load_model(folder, pinned)
    return [problem.rule for problem in caught.value.problems]


def test_a_model_sees_names_and_says_what_they_seem_to_be(model):
    found = load_model(model, manifest_digest(model).upper())
    assert list(found("Then Zephyrine came.")) == [("a person", 5, 14)]


def test_a_folder_without_a_list_is_refused(model):
    (model / "sha256").unlink()
    assert rules(model) == ["ner-manifest"]


def test_a_list_that_is_not_the_agreed_one_is_refused_before_any_file_is_read(model):
    agreed = manifest_digest(model)
    (model / "config.cfg").write_text("changed", encoding="utf-8")
    write_manifest(model)
    assert rules(model, agreed) == ["ner-pinned"]


def test_every_file_that_is_changed_missing_or_too_many_is_told(model):
    (model / "config.cfg").write_text("changed", encoding="utf-8")
    (model / "vocab" / "strings.json").unlink()
    (model / "vocab" / "extra.py").write_text("", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        load_model(model)
    told = {(problem.where.file or "").rpartition("model/")[2]: problem.what for problem in caught.value.problems}
    assert told == {
        "config.cfg": "the file is not the one that the list names",
        "vocab/extra.py": "the list of digests does not name this file",
        "vocab/strings.json": "the file is missing",
    }


def test_a_link_is_no_file_of_the_model(model, tmp_path):
    original = tmp_path / "elsewhere"
    (model / "config.cfg").rename(original)
    (model / "config.cfg").symlink_to(original)
    assert rules(model) == ["ner-file"]


def test_a_line_that_is_no_digest_is_told_with_its_number(model):
    with (model / "sha256").open("a", encoding="utf-8") as file:
        file.write("# note\n")
    with pytest.raises(UsageError) as caught:
        load_model(model)
    assert [(problem.rule, problem.where.line) for problem in caught.value.problems] == [("ner-manifest", 3)]


def test_without_the_extra_it_says_how_to_install_it(model, monkeypatch):
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(UsageError) as caught:
        load_model(model)
    assert 'pip install ".[ner]"' in caught.value.problems[0].remedy


def test_a_folder_that_the_library_cannot_read_is_told(model, monkeypatch):
    broken = library()
    broken.load = lambda *_args, **_more: 1 / 0  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "spacy", broken)
    assert rules(model) == ["ner-unreadable"]
