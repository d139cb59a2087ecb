from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.jigsaw.alternatives import alternatives
from reportgen.jigsaw.finding import find, sentences
from reportgen.jigsaw.fronts import Fronts
from reportgen.jigsaw.vocabulary import NUMBER, VALUES
from reportgen.model.trait import Trait


def told(text: str) -> set[tuple[Trait, str]]:
    return {(one.trait, one.value) for one in find(text)}


@pytest.mark.parametrize(
    ("text", "trait", "value"),
    [
        ("Robin was aged 9.", Trait.AGE, "aged 9"),
        ("A nine-year-old was hurt.", Trait.AGE, "aged 9"),
        ("A 9 year old was hurt.", Trait.AGE, "aged 9"),
        ("By the age of six she had stopped.", Trait.AGE, "aged 6"),
        ("He was eight.", Trait.AGE, "aged 8"),
        ("She was moved at eight.", Trait.AGE, "aged 8"),
        ("A child protection conference met.", Trait.STATUS, "on a child protection plan"),
        ("Robin was under one year old.", Trait.AGE, "aged 0"),
        ("She was 18 months old.", Trait.AGE, "aged 1"),
        ("She was eighteen months old.", Trait.AGE, "aged 1"),
        ("An 18-month-old girl was hurt.", Trait.AGE, "aged 1"),
        ("Robin, aged 18 months, was hurt.", Trait.AGE, "aged 1"),
        ("At the age of eleven months she was hurt.", Trait.AGE, "aged 0"),
        ("A six-week-old baby.", Trait.AGE, "aged 0"),
        ("He was 60 weeks old.", Trait.AGE, "aged 1"),
        ("Mother was aged twenty-four.", Trait.AGE, "aged 24"),
        ("A twenty year old care leaver.", Trait.AGE, "aged 20"),
        ("At the age of thirty one she was tired.", Trait.AGE, "aged 31"),
        ("A serious toddler.", Trait.AGE, "a toddler"),
        ("Their son came.", Trait.SEX, "male"),
        ("Of mixed White and Black Caribbean heritage.", Trait.ETHNICITY, "mixed White and Black Caribbean"),
        ("A Roma family.", Trait.ETHNICITY, "Gypsy, Roma or Traveller"),
        ("The mosque helped.", Trait.FAITH, "Muslim"),
        ("Mosques helped.", Trait.FAITH, "Muslim"),
        ("A Polish-speaking family.", Trait.LANGUAGE, "Polish"),
        ("An interpreter came.", Trait.LANGUAGE, "not English"),
        ("Robin has cerebral palsy.", Trait.DISABILITY, "cerebral palsy"),
        ("Robin is one of five children.", Trait.FAMILY, "one of five children"),
        ("A twin.", Trait.FAMILY, "twin or triplet"),
        ("The third child in the family.", Trait.FAMILY, "third child"),
        ("She has four brothers and sisters.", Trait.FAMILY, "four brothers and sisters"),
        ("At a special school.", Trait.SCHOOL, "special school"),
        ("In Year 6.", Trait.SCHOOL, "year 6"),
        ("Robin lived with foster carers.", Trait.STATUS, "in foster care"),
        ("He was looked after.", Trait.STATUS, "looked after"),
        ("Looked after from the age of 11.", Trait.STATUS, "looked after"),
        ("She was looked after by the local authority.", Trait.STATUS, "looked after"),
        ("A looked-after child.", Trait.STATUS, "looked after"),
        ("Looked after children in the area.", Trait.STATUS, "looked after"),
        ("In a village.", Trait.PLACE, "village"),
        ("The parish council met.", Trait.PLACE, "village"),
        ("They live near the county border.", Trait.PLACE, "border of the county"),
        ("A house on the border of two counties.", Trait.PLACE, "border of the county"),
        ("He was strangled.", Trait.HARM, "strangling"),
        ("The local news wrote of it.", Trait.MEDIA, "press or broadcast"),
        ("In March 2025 it began.", Trait.TIME, "March 2025"),
        ("In the winter of 2024.", Trait.TIME, "winter of 2024"),
        ("It began in March.", Trait.TIME, "in March"),
        ("He was sentenced to twelve years’ imprisonment.", Trait.COURT, "sentenced"),
        ("He pleaded guilty to manslaughter.", Trait.COURT, "manslaughter"),
        ("He was awaiting sentence.", Trait.COURT, "awaiting sentence"),
        ("She had received a long sentence.", Trait.COURT, "received a long sentence"),
        ("A sentence of twenty-two years.", Trait.COURT, "sentence of twenty-two years"),
        ("He got twenty-two years' imprisonment.", Trait.COURT, "twenty-two years' imprisonment"),
    ],
)
def test_words_show_a_trait(text, trait, value):
    assert (trait, value) in told(text)


@pytest.mark.parametrize(
    ("text", "trait"),
    [
        ("They polish the table.", Trait.ETHNICITY),
        ("A cot was white.", Trait.ETHNICITY),
        ("It took the life of one boy.", Trait.FAMILY),
        ("In the middle of September.", Trait.FAMILY),
        ("There were 33 children on the list.", Trait.FAMILY),
        ("At the end of nine meetings.", Trait.AGE),
        ("Staff trained as carers.", Trait.STATUS),
        ("He was looked after by his father.", Trait.STATUS),
        ("He was looked after by Mother's partner.", Trait.STATUS),
        ("She looked after her sister. She looked after Robin.", Trait.STATUS),
        ("They looked after each other well, and looked after the baby.", Trait.STATUS),
        ("He looked after both boys. She looked after two cousins.", Trait.STATUS),
        ("The parish helped them.", Trait.PLACE),
        ("He lives in a flat in the next county.", Trait.PLACE),
        ("The police of a neighbouring county came.", Trait.PLACE),
        ("The van came at nine. It met at 10, when he left.", Trait.AGE),
        ("The child protection conference chair rang.", Trait.STATUS),
        ("She was asked for one sentence, and given one sentence to read.", Trait.COURT),
        ("In a sentence: it came late. Two sentences of the letter said so.", Trait.COURT),
        ("They were seen at 9.15pm, and the light was 9.5.", Trait.AGE),
        ("They mixed white paint, and had mixed feelings.", Trait.ETHNICITY),
    ],
)
def test_ordinary_words_show_none(text, trait):
    assert trait not in {kind for kind, _ in told(text)}


def test_an_age_in_months_is_not_taken_for_one_in_years():
    assert [value for kind, value in told("A child aged 18 months.") if kind is Trait.AGE] == ["aged 1"]


def test_a_month_with_its_year_is_one_trait():
    assert [value for kind, value in told("In March 2025 it began.") if kind is Trait.TIME] == ["March 2025"]


def test_of_an_ethnicity_the_whole_is_found_and_not_its_parts():
    found = [value for kind, value in told("Mixed White and Black Caribbean") if kind is Trait.ETHNICITY]
    assert found == ["mixed White and Black Caribbean"]


@pytest.mark.parametrize("text", ["She is mixed.", "A mixed girl.", "Ethnicity: Mixed", "Mixed and Black children."])
def test_whoever_is_mixed_is_told_by_it(text):
    assert (Trait.ETHNICITY, "mixed heritage") in told(text)


def test_a_value_stands_in_no_repr():
    assert "cerebral" not in repr(find("Robin has cerebral palsy."))


def test_sentences_are_told_with_their_places():
    text = "He said: “No.” It was late. 4 people came."
    assert [text[start : start + len(one)] for start, one in sentences(text)] == [one for _, one in sentences(text)]
    assert [one for _, one in sentences(text)] == ["He said: “No.", "It was late.", "4 people came."]


@given(st.text(max_size=200))
def test_what_is_found_stands_where_it_is_said_to_stand(text):
    for one in find(f"aged 9 {text} born in March"):
        assert 0 <= one.start < one.end <= len(text) + 21


FORMS = [form for values in VALUES.values() for forms in values.values() for form in alternatives(forms)]
BESIDE = [
    *(" ", ", ", "-", "'s ", "’s ", ". ", "ß ", "ſ ", "İ ", "the ", "The ", "in ", "by the age of ", "aged ", "was "),
    *("turned ", "under one", " years old", "-year-old", " months", "-month-old", "9", "12", "2024 ", "Down", "x"),
    "May ",
]


@given(st.lists(st.sampled_from(BESIDE) | st.sampled_from([*FORMS, NUMBER]).flatmap(st.from_regex), max_size=6))
def test_traits_are_found_whatever_words_are_looked_for_before(pieces: list[str]) -> None:
    text = "".join(pieces)
    find.cache_clear()
    quick = find(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Fronts, "begun", lambda self, _text: dict.fromkeys(self._every))
        find.cache_clear()
        assert find(text) == quick
    find.cache_clear()
