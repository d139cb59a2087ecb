"""What becomes of the finished files of a report when a second person has checked them."""

from __future__ import annotations

import datetime as dt
import hashlib
from functools import cache
from io import BytesIO

import pytest
from docx import Document

from reportgen.compose.cspr import BANNER
from reportgen.errors import ScanError, UsageError
from reportgen.model.artefact import Format
from reportgen.model.question import Answer, Doubt, Verdict
from reportgen.model.sample import TO_WRITE
from reportgen.pipeline import Released, Wish, build, convert, release
from reportgen.pipeline.paging import to_html
from reportgen.scan import begins, says
from reportgen.word.read import read
from support.docx_builder import png
from support.examples import CASES
from support.line import world
from support.read_back import read_back

WITHHELD = (CASES / "10-withheld.yaml").read_bytes()
ON = dt.date(2026, 11, 26)


@cache
def finished() -> dict[str, bytes]:
    """The report's files by the ends of their names, as `build` leaves them."""
    made = build(WITHHELD, "x.yaml", world(), Wish(frozenset({"cspr"}), tuple(Format)))
    return {one.name: one.content for one in made.artefacts}


def named(form: Format) -> str:
    return next(name for name in finished() if name.endswith(f".{form.value}"))


WORD, PAGES, PAGE = (named(form) for form in (Format.DOCX, Format.PDF, Format.HTML))


def released(files: dict[str, bytes], by: str = "Designated nurse", answers: tuple[Answer, ...] = ()) -> Released:
    return release(WITHHELD, "x.yaml", world(), files.items(), answers, by, ON)


def rules(files: dict[str, bytes]) -> set[tuple[str, str]]:
    """By which rules, and in which files, the release is refused."""
    with pytest.raises(ScanError) as caught:
        released(files)
    return {(problem.rule, problem.where.file) for problem in caught.value.problems}


def edited(paragraph: str) -> bytes:
    """The Word file with a paragraph of somebody's hand."""
    document = Document(BytesIO(finished()[WORD]))
    document.add_paragraph(paragraph)
    saved = BytesIO()
    document.save(saved)
    return saved.getvalue()


def test_the_banner_goes_and_not_another_word_changes():
    after = dict(released(finished()).changed)
    assert set(after) == {WORD, PAGES, PAGE}
    for name, content in after.items():
        form = Format(name.rpartition(".")[2])
        assert says(finished()[name], form, BANNER)
        assert not says(content, form, BANNER)
    before, bare = (
        [line for line in read_back(read(content, "x.docx").document) if BANNER not in line]
        for content in (finished()[WORD], after[WORD])
    )
    assert bare == before


def test_the_check_is_about_the_bytes_that_are_left():
    made = released(finished())
    after = finished() | dict(made.changed)
    assert (made.check.by, made.check.on) == ("Designated nurse", ON)
    assert made.check.covers({name: hashlib.sha256(content).hexdigest() for name, content in after.items()})
    assert not made.check.covers({name: hashlib.sha256(content).hexdigest() for name, content in finished().items()})


def test_what_is_released_already_is_released_again_as_it_is():
    after = dict(released(finished()).changed)
    again = released(after)
    assert again.changed == ()
    assert again.check == released(finished()).check


def test_the_same_files_give_the_same_bytes():
    assert released(finished()) == released(finished())


def test_a_file_without_the_word_file_that_it_was_made_from_keeps_its_banner_and_is_refused():
    assert rules({PAGES: finished()[PAGES]}) == {("check-banner", PAGES)}
    assert rules({PAGE: finished()[PAGE], PAGES: finished()[PAGES]}) == {
        ("check-banner", PAGE),
        ("check-banner", PAGES),
    }
    assert rules(finished() | {"alone.pdf": finished()[PAGES]}) == {("check-banner", "alone.pdf")}


def test_an_edition_of_another_word_file_is_refused():
    another = finished() | {WORD: edited("Added since.")}
    assert rules(another) == {("check-edition", PAGES), ("check-edition", PAGE)}


def test_an_edition_of_another_word_file_is_refused_where_no_banner_is_left():
    after = finished() | dict(released(finished()).changed)
    changed = BytesIO()
    document = Document(BytesIO(after[WORD]))
    document.add_paragraph("Added since.")
    document.save(changed)
    assert rules(after | {WORD: changed.getvalue()}) == {("check-edition", PAGES), ("check-edition", PAGE)}


def test_an_edition_that_shows_another_picture_of_the_same_description_is_refused():
    red, blue = (with_picture(colour) for colour in ("red", "blue"))
    assert released(red).check
    for edition in (PAGES, PAGE):
        assert rules(red | {edition: blue[edition]}) == {("check-edition", edition)}


def with_picture(colour: str) -> dict[str, bytes]:
    """A report without a banner, in whose files a picture of that colour was put."""
    document = Document(BytesIO(dict(released(finished()).changed)[WORD]))
    shape = document.add_picture(BytesIO(png(colour=colour)))
    shape._inline.docPr.set("descr", "Who told whom")
    saved = BytesIO()
    document.save(saved)
    word = saved.getvalue()
    pages = convert(word, WORD, world().fonts, None, PAGES).content
    return {WORD: word, PAGES: pages, PAGE: to_html(read(word, WORD), WORD).content}


def test_a_banner_in_the_text_itself_stays_and_is_refused():
    assert rules({WORD: edited(f"As the head says: {BANNER}.")}) == {("check-banner", WORD)}


def test_a_name_in_a_file_is_refused_before_anything_is_released():
    (problem, *_) = [rule for rule, _ in rules({WORD: edited("Ring 01632 960 777 for more.")})]
    assert problem.startswith("scan-")


def test_a_word_file_alone_is_released_with_hand_edits():
    made = released({WORD: edited("The partners met again.")})
    ((name, content),) = made.changed
    assert name == WORD
    assert says(content, Format.DOCX, "The partners met again.")
    assert [one.name for one in made.check.files] == [WORD]


@pytest.mark.parametrize("by", ["Lead reviewer", "LEAD REVIEWER"])
def test_who_answered_a_question_is_no_second_person(by: str):
    answer = Answer("x", Doubt.UNEXPLAINED, Verdict.KEEP, "", frozenset({"0" * 32}), "Lead reviewer", ON, "so")
    with pytest.raises(UsageError) as caught:
        released(finished(), by, (answer,))
    assert caught.value.problems[0].rule == "check-same-person"


@pytest.mark.parametrize("said", ["To write: what happened.", "To write: why."])
def test_a_report_in_which_something_is_still_to_be_written_is_not_released(said: str) -> None:
    assert ("check-unwritten", WORD) in rules({WORD: edited(said)})


def test_what_somebody_had_to_write_is_no_text_to_be_written() -> None:
    checked = released({WORD: edited("The school had to write: nobody had called. To write a letter took a week.")})
    assert checked.check.files


@pytest.mark.parametrize("form", tuple(Format))
def test_what_is_to_be_written_is_found_in_each_format(form: Format) -> None:
    content = WITHHELD.replace(
        b"improvements_summary: |\n", b"improvements_summary: |\n    To write: what follows.\n\n", 1
    )
    assert content != WITHHELD
    made = build(content, "x.yaml", world(), Wish(frozenset({"cspr"}), (form,))).artefacts
    assert [begins(one.content, form, TO_WRITE) for one in made] == [True]
