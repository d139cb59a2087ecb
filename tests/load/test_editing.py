"""A pseudonym or a recipient is written into its file, and nothing else in it changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import CASE_FILES, CASES
from reportgen.at_rest import new_identity
from reportgen.errors import CaseError, UsageError
from reportgen.load import change_recipients, give_pseudonyms, load, load_partnership
from reportgen.model.case import Case

SETTINGS = (CASES / "partnership.yaml").read_bytes()
KEYS = [new_identity()[1] for _ in range(4)]


def bare(name: str) -> tuple[bytes, Case]:
    """A case file of ours without the pseudonyms of children and family, and what stood in it before."""
    lines = (CASES / name).read_text(encoding="utf-8").splitlines(keepends=True)
    content = "".join(line for line in lines if not line.strip().startswith("pseudonym:")).encode()
    return content, load(content, name).case


def people(case: Case) -> list[str]:
    return [f"{field}[{index}]" for field in ("children", "family") for index in range(len(getattr(case, field)))]


@pytest.mark.parametrize("name", CASE_FILES)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_of_every_case_only_the_lines_of_pseudonyms_are_new(name: str, ends: str) -> None:
    content, case = bare(name)
    content = content.replace(b"\n", ends.encode())
    given = {where: f"Person {number}" for number, where in enumerate(people(case))}
    edited = give_pseudonyms(content, name, given)
    lines = edited.decode().splitlines(keepends=True)
    new = [line for line in lines if line.strip().startswith("pseudonym:")]
    assert [line.strip() for line in new] == [f"pseudonym: {one}" for one in given.values()]
    assert all(line.endswith(ends) for line in new)
    assert "".join(line for line in lines if not line.strip().startswith("pseudonym:")).encode() == content


@given(st.data())
def test_whoever_is_given_one_has_it_afterwards_and_nobody_else(data: st.DataObject) -> None:
    content, case = bare("02-siblings.yaml")
    chosen = data.draw(st.lists(st.sampled_from(people(case)), unique=True))
    edited = load(
        give_pseudonyms(content, "x", {where: f"Person {where[-2]} {where[0]}" for where in chosen}), "x"
    ).case
    for where in people(case):
        field, index = where.rstrip("]").split("[")
        assert bool(getattr(edited, field)[int(index)].pseudonym) is (where in chosen)


def test_a_layout_without_a_place_is_a_problem_and_nothing_is_written() -> None:
    content, _ = bare("01-infant-injuries.yaml")
    text = "".join(line for line in content.decode().splitlines(keepends=True) if "pronouns:" not in line)
    first = text.index("key: ", text.index("children:"))
    odd = text[:first] + "key:\n      " + text[first + 5 :]
    with pytest.raises(CaseError) as caught:
        give_pseudonyms(odd.encode(), "x", {"children[0]": "Robin"})
    assert caught.value.problems[0].rule == "case-layout"


def test_a_person_who_is_written_once_and_meant_twice_is_a_problem() -> None:
    content, _ = bare("01-infant-injuries.yaml")
    text = content.decode()
    start = text.index("family:")
    first = text.index("  - ", start)
    odd = text[:first] + "  - &same\n    " + text[first + 4 :]
    case = load(odd.encode(), "x").case
    with pytest.raises(CaseError) as caught:
        give_pseudonyms(odd.encode(), "x", {"family[0]": case.children[0].pseudonym or "Robin", "children[0]": "Robin"})
    assert caught.value.problems[0].rule == "case-layout"


@given(st.lists(st.sampled_from(range(4)), min_size=1, max_size=6))
def test_recipients_come_and_go_and_the_settings_stay(moves: list[int]) -> None:
    content, wanted = SETTINGS, {}
    for move in moves:
        name = f"Team {move}"
        wanted = (
            {one: key for one, key in wanted.items() if one != name} if name in wanted else {**wanted, name: KEYS[move]}
        )
        content = change_recipients(content, "partnership.yaml", wanted)
        partnership = load_partnership(content, "partnership.yaml")
        assert {one.name: one.public_key for one in partnership.recipients} == wanted
        assert partnership.model_copy(update={"recipients": ()}) == load_partnership(SETTINGS, "x")
    assert content.startswith(SETTINGS)


@pytest.mark.parametrize("layout", ["recipients: []\n", "recipients: [{name: a, public_key: KEY}]\n"])
def test_a_list_in_brackets_is_a_problem(layout: str) -> None:
    content = SETTINGS + layout.replace("KEY", KEYS[1]).encode()
    with pytest.raises(UsageError) as caught:
        change_recipients(content, "x", {"a": KEYS[1], "b": KEYS[0]})
    assert caught.value.problems[0].rule == "settings-layout"


def test_a_recipient_that_is_no_public_key_is_told_and_not_shown() -> None:
    with pytest.raises(UsageError) as caught:
        load_partnership(SETTINGS + b"recipients:\n  - name: Team\n    public_key: AGE-SECRET-KEY-1ABC\n", "x")
    assert [problem.rule for problem in caught.value.problems] == ["settings-recipient"]
    assert "SECRET" not in str(caught.value)
