"""What is read and not planted, set by set, with what each is held to: clean prose, what is innocent, and strangers.

Where a set comes from, and how it fared at first sight, stands at the head of its file in `leaks/texts/`.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import ClassVar

from leaks.texts import texts

__all__ = ["INNOCENT", "PROSE", "STRANGERS", "Innocent", "Prose", "Strangers"]


@dataclass(frozen=True)
class _Set:
    """The texts of a section of a file in a folder of `leaks/texts/`."""

    folder: ClassVar[str]
    name: str
    section: str = ""

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.name.replace("-", " "), self.section, getattr(self, "beside", ""))))

    @property
    def texts(self) -> tuple[str, ...]:
        return texts(f"{self.folder}/{self.name}", self.section)


@dataclass(frozen=True)
class Prose(_Set):
    """Clean prose, beside the people of a set of surprises: how many terms may be asked about in a thousand words, and
    how many problems it may raise, where what is alike in a text is one.
    """

    folder = "prose"
    most: float = 0
    most_problems: float = inf
    people: str = "twelfth"


@dataclass(frozen=True)
class Innocent(_Set):
    """What names nobody: the share that must pass, as its sentences stand or within those of a set of surprises; beside
    the people of a set, whoever of them is called by a word of the text.
    """

    folder = "innocent"
    least: float = 1
    within: str = ""
    beside: str = ""


@dataclass(frozen=True)
class Strangers(_Set):
    """Whom no case lists: the share that may get through unseen, told as `Innocent` is."""

    folder = "strangers"
    most: float = 0
    within: str = ""


PROSE = (
    # An eponym of a review, and a firm of one word, each some times.
    Prose("fifth", most=3, most_problems=2, people="fifth"),
    Prose("sixth", most=3, people="sixth"),
    Prose("eighth", most=1, people="eighth"),
    Prose("ninth", most=1, people="ninth"),
    Prose("tenth", most=3, people="tenth"),
    Prose("eleventh", most=1, people="eleventh"),
    Prose("twelfth", most=1),
    Prose("thirteenth", most=1, people="thirteenth"),
    Prose("unasked", "tuning", most=1),
    Prose("unasked", "testing", most=5, most_problems=4),
    Prose("unasked", "again", most=5.5, most_problems=5),
    Prose("commonplace", "of four kinds", most=0.5),
    Prose("commonplace", "log", most=4),
    # Records thick with short forms.
    Prose("of-the-trade", "tuning", most=16),
    Prose("of-the-trade", "testing", most=11),
    Prose("met", "tuning", most=2),
    Prose("met", "testing", most=5),
    Prose("reviews", "tuning", most=3.5),
    Prose("reviews", "testing", most=3.5),
    Prose("namesakes", "tuning", most=0.5, people="everyday"),
    Prose("namesakes", "testing", most=0.5, people="everyday"),
)
INNOCENT = (
    Innocent("traps", least=1, within="testing"),
    Innocent("sixth", least=0.98, within="sixth"),
    Innocent("eighth", least=0.95, within="eighth"),
    Innocent("ninth", least=0.99, within="ninth"),
    Innocent("tenth", least=0.97, within="tenth"),
    Innocent("eleventh", least=0.96, within="eleventh"),
    Innocent("twelfth", least=0.99, within="twelfth"),
    Innocent("thirteenth", least=0.98, within="thirteenth"),
    # A region, weeks of a pregnancy, and a glover and a silk mill where the street is called so.
    Innocent("fourteenth", least=0.93, within="fourteenth"),
    Innocent("fifteenth", least=0.99, within="fifteenth"),
    Innocent("sixteenth", least=0.9, within="sixteenth"),
    Innocent("twentieth", "tuning", least=0.96),
    Innocent("twentieth", "testing", least=0.97),
    Innocent("kinds", "as records have them", least=0.94),
    Innocent("kinds", "as reviews have them", least=0.98),
    # Short forms of hospitals and courts.
    Innocent("kinds", "again", least=0.9),
    Innocent("at-large", "tuning", least=0.98),
    Innocent("at-large", "testing", least=0.95),
    Innocent("at-large", "again", least=0.92),
    Innocent("commonplace", "common", least=0.99),
    Innocent("commonplace", "national", least=0.98),
    Innocent("commonplace", "common again", least=0.96),
    Innocent("commonplace", "national again", least=0.88),
    Innocent("of-the-trade", "common, tuning", least=0.99),
    Innocent("of-the-trade", "common, testing", least=0.99),
    Innocent("of-the-trade", "hard, tuning", least=0.95),
    Innocent("of-the-trade", "hard, testing", least=0.9),
    Innocent("met", "common, tuning", least=0.99),
    Innocent("met", "common, testing", least=0.99),
    Innocent("met", "hard, tuning", least=0.94),
    Innocent("met", "hard, testing", least=0.84),
    Innocent("reviews", "tuning", least=0.85),
    Innocent("reviews", "testing", least=0.8),
    Innocent("namesakes", "tuning", least=0.95),
    Innocent("namesakes", "testing", least=0.96),
    # "Rose to speak" where a Rose is: what a note may say of her.
    Innocent("namesakes", "tuning", least=0.93, beside="everyday"),
    Innocent("namesakes", "testing", least=0.93, beside="everyday"),
)
STRANGERS = (
    Strangers("eighth", within="eighth"),
    Strangers("ninth", within="ninth"),
    Strangers("tenth", most=0.01, within="tenth"),
    Strangers("eleventh", within="eleventh"),
    Strangers("twelfth", within="twelfth"),
    # Two weights at birth and a people, which a jigsaw holds, and a word with an initial.
    Strangers("thirteenth", most=0.025, within="thirteenth"),
    # Initials of a court's, two years, and a nickname with an initial.
    Strangers("fourteenth", most=0.02, within="fourteenth"),
    Strangers("fifteenth", most=0.005, within="fifteenth"),
    # A pony and a restaurant whose words are ordinary.
    Strangers("sixteenth", most=0.01, within="sixteenth"),
    Strangers("seventeenth", most=0.045, within="seventeenth"),
    # Capitals by which somebody signed.
    Strangers("twentieth", "tuning", most=0.01),
    Strangers("twentieth", "testing", most=0.065),
    # Ordinary words by which a place, a team or somebody is called, and numbers of one or two figures.
    Strangers("kinds", "by hand", most=0.05),
    Strangers("kinds", "as records have them", most=0.075),
    Strangers("kinds", "as reviews have them", most=0.025),
    Strangers("kinds", "again", most=0.045),
    Strangers("met", "tuning", most=0.01),
    Strangers("met", "testing", most=0.04),
    Strangers("beside-what-passes"),
    # "The 8th Street crew", "April Showers".
    Strangers("namesakes", "tuning", most=0.015),
    # Letters ("Mrs K"), a name in small letters, a firm and a church of ordinary words.
    Strangers("namesakes", "testing", most=0.03),
)
