"""What holds for any case and any policy, from its texts to its finished files."""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
from collections.abc import Iterator

import pikepdf
import pypdfium2
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from leaks.any_case import ANY_CASE, AnyCase
from reportgen.anonymise import attempt, pseudonymise
from reportgen.errors import ClearingError
from reportgen.ics import calendar
from reportgen.model.artefact import Audience, Format
from reportgen.model.case import Case
from reportgen.model.case.walk import walk
from reportgen.model.cleared import Cleared, ClearedReview
from reportgen.model.passage import Passage
from reportgen.pipeline import Wish, build, certify, examine
from support.clearing import PARTNERSHIP, texts
from support.line import answers_to, world

WORLD = world()
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
"""A whole case says where it failed as it is, and takes minutes to be made smaller."""


def plain(value: object) -> str:
    return value.plain(lambda _key: "") if isinstance(value, Passage) else str(value)


def small(text: str) -> str:
    return " ".join(text.split()).lower()


def standing(case: AnyCase, said: str) -> list[str]:
    """What stands in a text that must not: the identifier by its number, never by its value."""
    looked = small(said)
    joined = re.sub(r"[\W_]", "", looked)
    return [
        f"identifier {number}"
        for number, one in enumerate(case.forbidden)
        if (one in looked if " " in one or "/" in one else re.sub(r"[\W_]", "", one) in joined)
    ]


def words(name: str, content: bytes) -> Iterator[str]:
    """All that a finished file says, read by nothing of ours."""
    yield name
    if name.endswith(".docx"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for member in archive.namelist():
                raw = archive.read(member).decode("utf-8", "replace")
                yield html.unescape(re.sub(r"<w:(?:p|tab|br)[ />]", " <", raw).replace("</w:t>", ""))
                yield html.unescape(re.sub(r"<[^>]+>", "", re.sub(r"</w:p>", " ", raw)))
    elif name.endswith(".pdf"):
        pages = pypdfium2.PdfDocument(content)
        yield "\n".join(page.get_textpage().get_text_range() for page in pages)
        with pikepdf.open(io.BytesIO(content)) as document:
            for thing in document.objects:
                if isinstance(thing, pikepdf.Dictionary):
                    yield " ".join(
                        str(value) for value in thing.as_dict().values() if isinstance(value, pikepdf.String)
                    )
    else:
        raw = content.decode("utf-8")
        yield html.unescape(raw)
        yield html.unescape(re.sub(r"<[^>]+>", "", raw))


def cleared(made: AnyCase) -> Cleared:
    """The case as the public may read about it; an example in which something is asked says nothing here."""
    tried = attempt(Case.model_validate(made.data), PARTNERSHIP)
    assume(tried.made is not None)
    assert tried.made is not None
    return tried.made


def narratives(noun: BaseModel | ClearedReview) -> dict[str, Passage]:
    """Every narrative of a review by its name."""
    named = type(noun).model_fields if isinstance(noun, BaseModel) else ClearedReview.__struct_fields__
    return {name: value for name in named if isinstance(value := getattr(noun, name), Passage) and value}


@settings(max_examples=15, phases=UNSHRUNK)
@given(ANY_CASE)
def test_no_identifier_stands_in_what_is_cleared_for_publication_or_told_of_it(made: AnyCase) -> None:
    tried = attempt(Case.model_validate(made.data), PARTNERSHIP)
    told = " ".join(f"{problem.where.path} {problem.what} {problem.remedy}" for problem in tried.problems)
    assert standing(made, told) == []
    if tried.made is not None:
        assert standing(made, " | ".join(texts(tried.made))) == []


@settings(max_examples=12, phases=UNSHRUNK)
@given(ANY_CASE)
def test_no_identifier_stands_in_what_is_shared_under_pseudonyms_or_told_of_it(made: AnyCase) -> None:
    case = Case.model_validate(made.data)
    try:
        shared = pseudonymise(case, case.incidents[0], PARTNERSHIP)
    except ClearingError as error:
        said = f"{error} {error.problems}"
    else:
        said = " | ".join((*(plain(value) for _, _, value, _ in walk(shared.case)), *shared.ages.values()))
    assert standing(made, said) == []


@settings(max_examples=3, phases=UNSHRUNK)
@given(ANY_CASE)
def test_no_identifier_stands_in_any_finished_file(made: AnyCase) -> None:
    content = json.dumps(made.data).encode()
    wish = Wish(frozenset({"cspr", "rapid-review-pseudonymised"}), tuple(Format))
    cleared(made)
    answers = answers_to(content.decode())
    built = build(content, "x.yaml", WORLD, wish, lambda: answers)
    files = [(one.name, one.content) for one in built.artefacts]
    report = [(one.name, one.content) for one in built.artefacts if one.audience is Audience.PUBLISHABLE]
    assert len(report) == len(Format), built.unwritten
    files += certify(content, "x.yaml", WORLD, report, answers).files
    for name, finished in files:
        found = {one for said in words(name, finished) for one in standing(made, said)}
        assert not found, (name, found)


@settings(max_examples=5, phases=UNSHRUNK)
@given(ANY_CASE)
def test_no_name_stands_in_a_calendar(made: AnyCase) -> None:
    examined = examine(json.dumps(made.data).encode(), "x.yaml", WORLD)
    said = calendar([(examined.case.reference, examined.timetable)], "Reviews").decode()
    names = AnyCase(made.data, made.forbidden[:11])
    assert standing(names, said) == []  # days are what it is for, and it is the partnership's own


@settings(max_examples=12, phases=UNSHRUNK)
@given(ANY_CASE)
def test_clearing_changes_no_text_that_identifies_nobody(made: AnyCase) -> None:
    said = narratives(cleared(made).review)
    source = narratives(Case.model_validate(made.data).review)
    for name, before in ((name, source[name]) for name in said):
        text = before.plain(lambda key: f"[[{key}]]")
        if "[[" not in text and not standing(made, text):
            assert plain(said[name]) == text


@settings(max_examples=12, phases=UNSHRUNK)
@given(ANY_CASE)
def test_clearing_a_case_that_is_clear_changes_nothing(made: AnyCase) -> None:
    case = Case.model_validate(made.data)
    once = cleared(made)
    review = case.review.model_copy(update=narratives(once.review))
    again = attempt(case.model_copy(update={"review": review}), PARTNERSHIP)
    assert again.made is not None, again.problems
    assert narratives(again.made.review) == narratives(once.review)


@settings(max_examples=12, phases=UNSHRUNK)
@given(ANY_CASE, st.randoms(use_true_random=False))
def test_the_order_of_people_places_and_agencies_changes_no_word(made: AnyCase, random) -> None:
    once = cleared(made)
    data = dict(made.data)
    for group in ("family", "professionals", "places", "agencies"):
        data[group] = random.sample(data[group], len(data[group]))
    assert list(texts(cleared(AnyCase(data, made.forbidden)).review)) == list(texts(once.review))
