"""What somebody decided to keep may stand in a finished file: in its place, and nowhere else."""

from __future__ import annotations

import pytest

from reportgen.identifiers import as_printed, explain
from reportgen.model.cleared import Identifier
from reportgen.model.watch import Watch
from reportgen.scan.carried import Speech
from reportgen.scan.fixed import fixed_names
from reportgen.scan.looking import looker
from reportgen.world import shipped

NAMES = (
    Identifier("children[0].name.given", "given name", "Marlowe", "Robin", "robin"),
    Identifier("children[0].name.family", "family name", "Juniper", "Robin", "robin"),
)


def rules(text: str, *kept: tuple[str, str]) -> list[str]:
    allowed = tuple(as_printed(said, said.index(term), said.index(term) + len(term)) for said, term in kept)
    look = looker(Watch(NAMES, explained=explain(["Robin"]), allowed=allowed))
    return [finding.rule for finding in look.look(text) if Speech.PROSE in finding.counts_in]


@pytest.mark.parametrize(
    ("text", "term", "rule"),
    [
        ("They met Kowalczyk in the town.", "Kowalczyk", "scan-unexplained"),
        ("They asked Marlow about the key.", "Marlow", "scan-identifier"),
        ("Juniper grows beside the house.", "Juniper", "scan-identifier"),
        ("It was sold in Wexcombe Lane.", "Wexcombe Lane", "scan-unlisted"),
        ("She rang on her third birthday.", "on her third birthday", "scan-near-day"),
    ],
)
def test_what_is_doubtful_blocks_unless_it_was_kept_in_this_very_place(text, term, rule):
    assert rules(text) == [rule]
    assert rules(text, (text, term)) == []
    assert rules(f"Before it. {text} After it.", (f"Before it. {text} After it.", term)) == []
    elsewhere = f"Somewhere else altogether stands {term}."
    assert rules(elsewhere, (text, term)) != []


def test_what_is_certain_is_never_let_stand():
    text = "They met Marlowe in the town."
    assert rules(text, (text, "Marlowe")) == ["scan-identifier"]


def test_without_a_case_no_name_is_asked_about():
    assert looker(Watch()).look("They met Kowalczyk in the town.") == ()


def test_a_name_in_the_midst_of_an_abbreviated_field_code_is_still_found():
    assert rules("Introduction PAGEREF _Toc12 \\h 3") == []
    assert rules("Kowalczyk PAGEREF _Toc12 \\h 3") == ["scan-unexplained"]


def test_the_house_template_says_no_name_by_itself():
    assert fixed_names((shipped() / "cspr.docx").read_bytes()) == frozenset()
