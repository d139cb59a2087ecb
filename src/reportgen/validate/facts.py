"""Purpose `facts`: agency involvement, a chronology with sources, and key practice episodes that are analysed."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.errors import Problem
from reportgen.validate.repeated import repeated
from reportgen.validate.rule import RapidReviewView, of_rapid_review
from reportgen.validate.substance import repeats, says_nothing, word_count

__all__: list[str] = []


@of_rapid_review("facts-child-and-family", once_due=True)
def child_and_family(look: RapidReviewView) -> Iterator[Problem]:
    """The child, the family and what life was like for the child are described."""
    if says_nothing(look.rapid_review.child_and_family):
        yield look.problem(
            "child_and_family",
            "the rapid review does not describe the child and the family",
            "Describe who they are, and what life was like for the child",
        )


@of_rapid_review("facts-childs-voice", once_due=True)
def childs_voice(look: RapidReviewView) -> Iterator[Problem]:
    """The child's voice is heard: what the child said or showed, and how it was heard."""
    if says_nothing(look.rapid_review.childs_voice):
        yield look.problem(
            "childs_voice",
            "the child's voice is missing",
            "Say what the child said or showed, and how it was heard; for a baby, what those who knew the baby saw",
        )


@of_rapid_review("facts-agency-return", once_due=True)
def agency_return(look: RapidReviewView) -> Iterator[Problem]:
    """Every agency of the case has sent its return, or the reason why not stands in its place."""
    answered = {
        row.agency
        for row in look.rapid_review.returns
        if row.received_on is not None or not says_nothing(row.not_returned_because)
    }
    for number, agency in enumerate(look.case.agencies):
        if agency.key not in answered:
            yield look.problem(
                "returns",
                f"agencies[{number}] has neither returned its information nor given a reason",
                "Add its return with the day on which it came in, or say in `not_returned_because` why there is none",
            )


@of_rapid_review("facts-return-once")
def return_once(look: RapidReviewView) -> Iterator[Problem]:
    """An agency returns once."""
    for number in repeated(row.agency for row in look.rapid_review.returns):
        yield look.problem(
            f"returns[{number}].agency", "the agency has a return further up already", "Put the two returns together"
        )


@of_rapid_review("facts-return-or-reason")
def return_or_reason(look: RapidReviewView) -> Iterator[Problem]:
    """A return has come in, or there is a reason why not: not both."""
    for number, row in enumerate(look.rapid_review.returns):
        if row.received_on is not None and row.not_returned_because:
            yield look.problem(
                f"returns[{number}].not_returned_because",
                "the return has come in, and there is a reason why it has not",
                "Take one of the two out",
            )


@of_rapid_review("facts-return-content", once_due=True)
def return_content(look: RapidReviewView) -> Iterator[Problem]:
    """A return that has come in says who wrote it, which period it covers and what the agency did."""
    for number, row in enumerate(look.rapid_review.returns):
        if row.received_on is None:
            continue
        wanted = {
            "author_role": (row.author_role, "who wrote it", "Give the job title of its author"),
            "first_on": (row.first_on, "from when it covers", "Give the first day of the period that it covers"),
            "last_on": (row.last_on, "until when it covers", "Give the last day of the period that it covers"),
            "involvement": (row.involvement, "what the agency knew and did", "Describe the agency's involvement"),
        }
        for name, (value, lack, remedy) in wanted.items():
            if says_nothing(value):
                yield look.problem(f"returns[{number}].{name}", f"the return does not say {lack}", remedy)


@of_rapid_review("facts-chronology", once_due=True)
def chronology(look: RapidReviewView) -> Iterator[Problem]:
    """There is a chronology."""
    if not look.rapid_review.chronology:
        yield look.problem(
            "chronology", "the chronology is empty", "Enter what happened, row by row, each with its source"
        )


@of_rapid_review("facts-chronology-order")
def chronology_order(look: RapidReviewView) -> Iterator[Problem]:
    """The rows of the chronology stand in order of their days."""
    rows = look.rapid_review.chronology
    for number in range(1, len(rows)):
        if rows[number].on < rows[number - 1].on:
            yield look.problem(
                f"chronology[{number}].on",
                "the row is earlier than the row before it",
                "Put the rows in the order of their days, or correct the date",
            )


@of_rapid_review("facts-chronology-source")
def chronology_source(look: RapidReviewView) -> Iterator[Problem]:
    """Every row of the chronology names its source and says what happened."""
    for number, row in enumerate(look.rapid_review.chronology):
        if says_nothing(row.source):
            yield look.problem(
                f"chronology[{number}].source", "the row has no source", "Name the agency or the record it comes from"
            )
        if says_nothing(row.event):
            yield look.problem(f"chronology[{number}].event", "the row does not say what happened", "Enter the event")


@of_rapid_review("facts-episode", once_due=True)
def episode(look: RapidReviewView) -> Iterator[Problem]:
    """There is at least one key practice episode."""
    if not look.rapid_review.key_practice_episodes:
        yield look.problem(
            "key_practice_episodes",
            "there is no key practice episode",
            "Choose the times at which practice mattered most, and analyse each",
        )


@of_rapid_review("facts-episode-analysed", once_due=True)
def episode_analysed(look: RapidReviewView) -> Iterator[Problem]:
    """Every key practice episode is analysed: why it happened, what was expected and which factors in the system
    shaped it, each in more than a few words and not as a repeat of what happened or of one another.
    """
    least = look.pack.threshold("analysis-words")
    share = look.pack.threshold("repeat-percent")
    for number, one in enumerate(look.rapid_review.key_practice_episodes):
        before = [one.what_happened]
        for name, text, asked in (
            ("why", one.why, "Say why it happened: what made sense to people at the time, and why"),
            ("expected", one.expected, "Say what would have been expected, and by which standard"),
            ("systemic_factors", one.systemic_factors, "Say which factors in the system shaped practice"),
        ):
            path = f"key_practice_episodes[{number}].{name}"
            if says_nothing(text):
                yield look.problem(path, "the episode is told but not analysed", asked)
            elif word_count(text) < least:
                yield look.problem(path, f"the analysis has fewer than {least} words", asked)
            elif any(repeats(text, of, share) for of in before):
                yield look.problem(path, "the analysis repeats another text of the episode", asked)
            if text:
                before.append(text)
