"""Narrative text: what can be asked of it, and how it is changed."""

from __future__ import annotations

from reportgen.model.passage import Bullets, Mention, Passage, PassageParagraph, Run, Words

TEXT = Passage(
    (
        PassageParagraph((Mention("mother", bold=True), Words(" said so."))),
        Bullets(((Words("one"),), (Words("to "), Mention("school")))),
    )
)


def test_an_empty_passage_is_false() -> None:
    assert not Passage()
    assert TEXT


def test_lines_and_runs_come_in_reading_order() -> None:
    assert [len(line) for line in TEXT.lines()] == [2, 1, 2]
    assert [run.text for run in TEXT.runs() if isinstance(run, Words)] == [" said so.", "one", "to "]


def test_mentions_come_in_order_with_repeats() -> None:
    twice = Passage((*TEXT.blocks, *TEXT.blocks))
    assert list(twice.mentions()) == ["mother", "school", "mother", "school"]


def test_the_plain_words_say_each_mention_by_its_name() -> None:
    assert TEXT.plain({"mother": "Isolde", "school": "Larkmead"}.__getitem__) == "Isolde said so. one to Larkmead"


def test_every_line_can_be_changed_and_the_blocks_stay() -> None:
    def upper(line: tuple[Run, ...]) -> tuple[Run, ...]:
        return tuple(Words(run.text.upper()) if isinstance(run, Words) else run for run in line)

    changed = TEXT.map_lines(upper)
    assert [type(block) for block in changed.blocks] == [PassageParagraph, Bullets]
    assert changed.plain(str) == "mother SAID SO. ONE TO school"
