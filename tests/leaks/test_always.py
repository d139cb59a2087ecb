"""What holds for any name and any text."""

from __future__ import annotations

import string
import unicodedata
from collections.abc import Callable

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from leaks.corpus import CLASSES
from leaks.measure import SILENT, outcome
from leaks.people import people
from leaks.texts import texts
from reportgen.anonymise.gathering import gather, kept_names, public_words
from reportgen.anonymise.rewriting import Rewriter
from reportgen.anonymise.whom.courtesy import Courtesy
from reportgen.identifiers import Matcher, find_days, find_near_days, find_shapes, fold, matcher
from reportgen.identifiers.known.vocabulary import is_in_dictionary
from reportgen.identifiers.names.alterations import distance
from reportgen.model.cleared import Identifier
from reportgen.model.passage import Passage, PassageParagraph, Words
from support.clearing import PARTNERSHIP

NAMES = st.text(string.ascii_lowercase, min_size=6, max_size=11).filter(
    lambda name: not is_in_dictionary(name) and len(set(name)) > 4 and set(name) & set("aeiou")
)
FOLDS: tuple[Callable[[str], str], ...] = (
    str.upper, str.lower, str.title, lambda name: unicodedata.normalize("NFD", name),
    lambda name: name[:2] + "\u00ad" + name[2:], "\u200b".join, lambda name: name[:3] + "-\n" + name[3:],
    lambda name: "".join(f"&#{ord(letter)};" for letter in name), lambda name: name.replace("a", "а").replace("o", "ο"),
    " ".join, lambda name: name + "'s", lambda name: f"#{name}", lambda name: f"x_{name}_1",
    lambda name: name[:3] + "**" + name[3:], lambda name: name[:-1], lambda name: name[:2] + name[3:],
)  # fmt: skip
PEOPLE = people("testing")
TEXTS = st.text(st.sampled_from("MarloweQ '’-.@#&;%=*\n0123456789éаß\u200b/"), max_size=60)


def passage(text: str) -> Passage:
    return Passage((PassageParagraph((Words(text),)),))


def plain(text: Passage) -> str:
    return text.plain(lambda _key: "")


@given(NAMES, st.sampled_from(FOLDS), st.sampled_from(("He saw {} there.", "{} was seen.", "It ended ({}).")))
def test_no_form_of_any_name_gets_through_unseen(name: str, change: Callable[[str], str], carrier: str) -> None:
    found = Matcher((Identifier("children[0].name.family", "family name", name.title(), "Vireo", "vireo"),))
    written = change(name.title())
    rewriter = Rewriter(found, {}, {})
    printed = plain(rewriter.passage(passage(carrier.format(written)), "review.conclusion"))
    assert rewriter.problems or rewriter.standing or written not in printed


@settings(max_examples=60)
@given(st.sampled_from(PEOPLE), st.sampled_from(CLASSES), st.sampled_from(CLASSES))
def test_two_forms_in_one_sentence_hide_neither(person, first, second) -> None:
    plants = [made for surface in (first, second) if (made := surface.make(person))]
    assume(len(plants) == 2)
    one, other = (made.replace("«", "").replace("»", "") for made in plants)
    for made in plants:
        assert outcome(person, f"Staff wrote that {one} came and that {other} was late.", made) != SILENT


@settings(max_examples=40)
@given(st.sampled_from(PEOPLE), st.sampled_from(CLASSES))
def test_clearing_what_is_clear_changes_nothing(person, surface) -> None:
    made = surface.make(person)
    assume(made)
    rewriter = person.rewriter()
    text = f"Staff wrote that {made.replace('«', '').replace('»', '')} came."
    once = rewriter.passage(passage(text), "review.conclusion")
    assume(not rewriter.problems and not rewriter.standing)
    assert plain(person.rewriter().passage(once, "review.conclusion")) == plain(once)


@settings(max_examples=30)
@given(st.sampled_from(PEOPLE), st.sampled_from(CLASSES), st.randoms(use_true_random=False))
def test_the_order_of_people_changes_no_word(person, surface, random) -> None:
    made = surface.make(person)
    assume(made)
    identifiers = list(gather(person.case, PARTNERSHIP))
    random.shuffle(identifiers)
    kept, words = kept_names(person.case, PARTNERSHIP), public_words(person.case)
    text = passage(f"Staff wrote that {made.replace('«', '').replace('»', '')} came.")
    courtesies = {one.key: Courtesy(one.pronouns) for one in person.case.people()[1:]}
    shuffled = Rewriter(matcher(tuple(identifiers), kept), words, courtesies)
    assert plain(shuffled.passage(text, "review.conclusion")) == plain(
        person.rewriter().passage(text, "review.conclusion")
    )


@given(st.sampled_from(PEOPLE), st.sampled_from([*texts("prose/clean", "tuning"), *texts("prose/clean", "testing")]))
def test_clearing_changes_nothing_that_identifies_nobody(person, text) -> None:
    rewriter = person.rewriter()
    assert plain(rewriter.passage(passage(text), "review.conclusion")) == text
    assert not rewriter.problems


@given(TEXTS)
def test_every_place_in_a_view_is_a_place_in_the_text(text: str) -> None:
    folded = fold(text)
    last = 0
    for place in range(len(folded.text)):
        start, end = folded.span(place, place + 1)
        assert 0 <= start <= end <= len(text)
        assert start >= last
        last = start
    for found in (*find_days(text), *find_near_days(text), *find_shapes(text), *PEOPLE[0].matcher.find(text)):
        assert 0 <= found.start < found.end <= len(text)


@given(NAMES, st.data())
def test_one_slip_is_a_distance_of_one(name: str, data) -> None:
    place = data.draw(st.integers(0, len(name) - 2))
    assert distance(name, name[:place] + name[place + 1 :], 2) == 1
    swapped = name[:place] + name[place + 1] + name[place] + name[place + 2 :]
    assert distance(name, swapped, 2) == (swapped != name)
