"""Questions and answers in clearing: what an answer does, for how long it holds, and what it can never do."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from reportgen.anonymise import attempt, clear
from reportgen.anonymise.doubting import doubts
from reportgen.errors import ClearingError
from reportgen.identifiers import Matcher, fold
from reportgen.model.question import Answer, Doubt, Question, Verdict
from support.cases import a_case
from support.clearing import PARTNERSHIP, texts

DAY = dt.date(2026, 1, 5)


def case(text: str):
    return a_case({"review.conclusion": text})


def open_in(text: str, *answers: Answer) -> tuple[Question, ...]:
    return attempt(case(text), PARTNERSHIP, answers).questions


def answered(question: Question, verdict: Verdict, replacement: str = "") -> Answer:
    places = frozenset(asked.digest for asked in question.places)
    return Answer(question.term, question.doubt, verdict, replacement, places, "LR", DAY, "looked up")


def printed(text: str, verdict: Verdict, replacement: str = "") -> str:
    answers = [answered(question, verdict, replacement) for question in open_in(text)]
    assert answers
    return clear(case(text), PARTNERSHIP, answers).review.conclusion.plain(lambda _key: "")


@pytest.mark.parametrize(
    ("text", "doubt", "rule"),
    [
        ("Juniper was seen.", Doubt.ORDINARY_WORD, "clear-ordinary-word"),
        ("They asked Marlow.", Doubt.LIKENESS, "clear-likeness"),
        ("It was in Wexcombe Lane.", Doubt.SHAPE, "clear-unlisted"),
        ("She called on her third birthday.", Doubt.NEAR_DAY, "clear-near-day"),
        ("They met on St Isolda's Day.", Doubt.NEAR_DAY, "clear-near-day"),
        ("They met Kowalczyk there.", Doubt.UNEXPLAINED, "clear-unexplained"),
    ],
)
def test_whatever_is_doubtful_is_asked_and_blocks_until_it_is_answered(text, doubt, rule):
    made = attempt(case(text), PARTNERSHIP)
    assert [question.doubt for question in made.questions] == [doubt]
    assert made.made is None
    assert [problem.rule for problem in made.problems] == [rule]
    assert made.problems[0].remedy.endswith("or answer it with `reportgen questions`")
    assert made.others == ()
    term = made.questions[0].term
    assert term in text
    assert term not in str(made.problems[0])
    assert term not in repr(made.questions)


def test_what_is_doubtful_for_two_reasons_is_asked_about_once_and_as_a_whole():
    (question,) = open_in("Mr Thornquost’s letter came.")

    assert (question.term, question.doubt) == ("Mr Thornquost’s", Doubt.LIKENESS)
    assert printed("Mr Thornquost’s letter came.", Verdict.REPLACE, "a neighbour") == "A neighbour’s letter came."
    assert printed("Mr Thornquost’s letter came.", Verdict.KEEP) == "Mr Thornquost’s letter came."
    assert [one.term for one in open_in("Thornquost Primary School rang Mr Thornquost.")] == [
        "Thornquost Primary School", "Mr Thornquost",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Isolde came. On her third birthday he fell.", "On her third birthday"),
        ("On her third birthday he fell. Isolde came.", "On her third birthday"),
        ("Isolde and Auntie Zorba came.", "Auntie Zorba"),
        ("Auntie Zorba and Isolde came.", "Auntie Zorba"),
    ],
)
def test_what_is_settled_elsewhere_in_a_line_settles_nothing_else(text, term):
    assert [question.term for question in open_in(text)] == [term]


def test_what_overlaps_something_certain_is_asked_as_a_whole_and_can_never_be_kept():
    text = "They lived at 1016 Thistledown Row."
    (question,) = open_in(text)
    assert question.term == "1016 Thistledown Row"
    assert printed(text, Verdict.REPLACE, "an address nearby") == "They lived at an address nearby."
    made = attempt(case(text), PARTNERSHIP, [answered(question, Verdict.KEEP)])
    assert made.made is None
    (problem,) = made.others
    assert (problem.rule, problem.remedy) == ("clear-unlisted", "Answer it with `replace` or `drop`")


def test_a_likeness_that_is_kept_stands_and_is_said_to_be_allowed():
    text = "They asked Marlow."
    (question,) = open_in(text)
    cleared = clear(case(text), PARTNERSHIP, [answered(question, Verdict.KEEP)])
    assert "They asked Marlow." in texts(cleared)
    assert [one.term for one in cleared.allowed] == ["marlow"]


def test_a_day_beside_what_is_settled_is_asked_about_still():
    said = "He fell on St George's Day 2016."
    year = (said.index("2016"), said.index("2016") + 4)
    asked = [said[one.start : one.end] for one in doubts(said, [year], Matcher(()), frozenset())]
    assert asked == ["on St George's Day"]


def test_the_initial_a_is_told_from_the_article_by_its_full_stop():
    named = {"children[0].name.given": "Aurelio", "review.conclusion": "A. was seen. A plan was made: A. ask him."}
    (question,) = attempt(a_case(named), PARTNERSHIP).questions
    assert (question.term, [asked.context for asked in question.places]) == ("A", ["A. was seen."])


def test_a_term_is_asked_about_once_with_all_its_places():
    (question,) = open_in("They met Kowalczyk. Later Kowalczyk left. ‘Kowalczyk’ it said.")
    assert question.term == "Kowalczyk"
    assert [asked.context for asked in question.places] == [
        "They met Kowalczyk.", "Later Kowalczyk left.", "‘Kowalczyk’ it said."
    ]  # fmt: skip
    for asked in question.places:
        assert asked.path == "review.conclusion"
        assert asked.context[asked.start :].startswith("Kowalczyk")


def test_what_several_places_of_a_term_may_be_is_told_once():
    (question,) = open_in("It was late. moth_eater: u did good. It was later. moth_eater: show.")
    assert (len(question.places), question.like) == (2, "handle or hashtag")


@pytest.mark.parametrize(
    "text", ["Then [[mother]] met Kowalczyk and [[robin]].", "[[mother]] met Kowalczyk and [[robin]]."]
)
def test_a_reference_stands_in_the_sentence_as_its_author_wrote_it(text):
    (question,) = open_in(text)
    assert question.places[0].context == text


@pytest.mark.parametrize(
    ("text", "verdict", "replacement", "result"),
    [
        ("Mr Kowalczyk’s letter came.", Verdict.REPLACE, "a neighbour", "A neighbour’s letter came."),
        ("They met Kowalczyk there.", Verdict.KEEP, "", "They met Kowalczyk there."),
        ("They met Kowalczyk there.", Verdict.REPLACE, "the landlord", "They met the landlord there."),
        ("Kowalczyk's dog barked.", Verdict.REPLACE, "the landlord", "The landlord's dog barked."),
        ("A Kowalczyk letter came.", Verdict.REPLACE, "official", "An official letter came."),
        ("Her friend, Kowalczyk, said so.", Verdict.DROP, "", "Her friend said so."),
        ("It was said in Rotherby.", Verdict.DROP, "", "It was said."),
        ("They drove to Rotherby and ate.", Verdict.DROP, "", "They drove and ate."),
        ("The school (Rotherby) was told.", Verdict.DROP, "", "The school was told."),
        ("A Rotherby officer came.", Verdict.DROP, "", "An officer came."),
        ("Rotherby officers came.", Verdict.DROP, "", "Officers came."),
        ("The mother and Kowalczyk.", Verdict.DROP, "", "The mother."),
        ("They met Kowalczyk's dog.", Verdict.KEEP, "", "They met Kowalczyk's dog."),
        ("They met at Rotherby's, and left.", Verdict.DROP, "", "They met, and left."),
        ("Juniper was seen.", Verdict.KEEP, "", "Juniper was seen."),
        ("The nurse, Sister Pemberwick, drew it.", Verdict.REPLACE, "the nurse", "The nurse drew it."),
        ("She told her teacher, Mrs Pemberwick, today.", Verdict.REPLACE, "the teacher", "She told her teacher today."),
        ("Mrs Pemberwick, the midwife, drew it.", Verdict.REPLACE, "the midwife", "The midwife drew it."),
        ("Sister Pemberwick (the nurse) drew it.", Verdict.REPLACE, "the nurse", "The nurse drew it."),
        ("The letter went on the 11th.", Verdict.REPLACE, "a few days later", "The letter went a few days later."),
        ("On the 11th it went.", Verdict.REPLACE, "in that week", "In that week it went."),
        ("On the 11th it went.", Verdict.REPLACE, "one occasion", "On one occasion it went."),
        ("M. was asked; so was M.", Verdict.REPLACE, "she", "She was asked; so was she."),
        ('She sang "oh Kowalczyk" to him.', Verdict.DROP, "", 'She sang "oh" to him.'),
        ("He went there. In Rotherby, he was known.", Verdict.DROP, "", "He went there. He was known."),
        ('They called it "Rotherby" and left.', Verdict.DROP, "", "They called it and left."),
        ("They lived (in Rotherby) for a year.", Verdict.DROP, "", "They lived for a year."),
        ("They drove via Rotherby.", Verdict.DROP, "", "They drove."),
        ("Juniper was seen.", Verdict.REPLACE, "a shrub", "A shrub was seen."),
        ("Juniper was seen.", Verdict.REPLACE, "Somebody else", "Somebody else was seen."),
    ],
)
def test_an_answer_keeps_replaces_or_drops_and_the_grammar_holds(text, verdict, replacement, result):
    assert printed(text, verdict, replacement) == result


def test_an_answer_that_is_a_pseudonym_of_the_case_stands_as_its_references_do():
    texts = {"review.conclusion": "Juniper said so; they asked Kowalczyk."}
    told = a_case({**texts, "family[1].pseudonym": "Maternal grandmother"})
    questions = attempt(told, PARTNERSHIP).questions
    answers = [answered(question, Verdict.REPLACE, "Maternal grandmother") for question in questions]
    conclusion = clear(told, PARTNERSHIP, answers).review.conclusion.plain(lambda _key: "")
    assert conclusion == "The maternal grandmother said so; they asked the maternal grandmother."


def test_a_key_in_an_answer_is_the_pseudonym_of_whom_it_means():
    said = printed("Juniper was seen.", Verdict.REPLACE, "[[mother]]")
    assert said == "Mother was seen."


def test_a_key_of_nobody_in_an_answer_stops_the_report():
    (question,) = open_in("They met Kowalczyk there.")
    case = a_case({"review.conclusion": "They met Kowalczyk there."})
    made = attempt(case, PARTNERSHIP, [answered(question, Verdict.REPLACE, "[[nobody]]")])
    assert "clear-unknown-reference" in {problem.rule for problem in made.problems}


def test_an_answer_holds_for_its_sentence_and_for_no_other():
    (question,) = open_in("They met Kowalczyk there.")
    answer = answered(question, Verdict.KEEP)
    assert not open_in("Before that, all was well. They met  Kowalczyk there.", answer)
    assert open_in("They met Kowalczyk here.", answer)
    (again,) = open_in("They met Kowalczyk there.  They knew Kowalczyk.  Then they left.", answer)
    assert [asked.context for asked in again.places] == ["They knew Kowalczyk."]
    assert len(attempt(case("All was well."), PARTNERSHIP, [answer]).lapsed) == 1


def test_an_answer_has_not_lapsed_while_its_words_stand_or_where_it_is_about_the_cleared_text():
    text = "They met Kowalczyk there."
    (question,) = open_in(text)
    answer = answered(question, Verdict.KEEP)
    assert attempt(case(text), PARTNERSHIP, [answer]).lapsed == frozenset()
    of_the_jigsaw = structs.replace(answer, doubt=Doubt.JIGSAW)
    assert attempt(case("All was well."), PARTNERSHIP, [of_the_jigsaw]).lapsed == frozenset()


def test_a_question_says_which_fields_of_the_case_its_term_is_like():
    (question,) = open_in("They asked Marlow.")
    assert question.like == "children[0].name.given or children[0].name.known_as[0]"


def test_what_is_certain_is_replaced_whatever_an_answer_says():
    for term in ("Quillfeather", "Marlowe Quillfeather"):
        (first,) = open_in("They met Kowalczyk there.")
        for doubt in Doubt:
            question = structs.replace(first, term=term, doubt=doubt)
            answer = answered(question, Verdict.KEEP)
            cleared = clear(case("They met Marlowe Quillfeather there."), PARTNERSHIP, [answer])
            assert "Quillfeather" not in " ".join(texts(cleared))


def test_what_an_answer_writes_is_looked_at_again():
    text = "They met Kowalczyk there."
    (question,) = open_in(text)
    for words, rule in (
        ("Marlowe", "clear-identifier-stands"),
        ("Marlow", "clear-identifier-stands"),
        ("Mr Nowak", "clear-doubt-stands"),
        ("Rotherby", "clear-doubt-stands"),
        ("3 May 2024", "clear-day-stands"),
    ):
        with pytest.raises(ClearingError) as stopped:
            clear(case(text), PARTNERSHIP, [answered(question, Verdict.REPLACE, words)])
        assert rule in {problem.rule for problem in stopped.value.problems}


def test_two_answers_to_one_question_that_differ_are_none():
    (question,) = open_in("They met Kowalczyk there.")
    answers = [answered(question, Verdict.KEEP), answered(question, Verdict.DROP)]
    assert open_in("They met Kowalczyk there.", *answers)
    assert open_in("They met Kowalczyk there.", *reversed(answers))
    assert open_in("They met Kowalczyk there.", *answers, *answers)
    words = [answered(question, Verdict.REPLACE, word) for word in ("a friend", "a cousin")]
    assert open_in("They met Kowalczyk there.", *words)
    assert not open_in("They met Kowalczyk there.", words[0], words[0])


def test_what_is_kept_may_stand_in_print_in_its_place():
    text = "They met Kowalczyk there."
    (question,) = open_in(text)
    cleared = clear(case(text), PARTNERSHIP, [answered(question, Verdict.KEEP)])
    assert [one.term for one in cleared.allowed] == ["kowalczyk"]
    assert "kowalczyk" not in repr(cleared)


def test_a_title_is_asked_about_as_the_texts_are():
    made = attempt(a_case({"review.title": "Learning from Rotherby"}), PARTNERSHIP)
    (question,) = made.questions
    assert question.places[0].path == "review.title"
    cleared = clear(
        a_case({"review.title": "Learning from Rotherby"}), PARTNERSHIP, [answered(question, Verdict.REPLACE, "a town")]
    )
    assert cleared.title == "Learning from a town"


SENTENCES = st.lists(
    st.sampled_from(
        [
            "They met Kowalczyk.", "Juniper was seen.", "It was in Wexcombe Lane.", "[[mother]] met Kowalczyk there.",
            "Marlowe Quillfeather slept.", "Kowalczyk and Rotherby.", "Nobody asked Marlow.", "Rain fell.",
            "She came on her third birthday.", "“Grace” was written there.",
            "He saw Kowalczyk, Quillfeather and Rotherby.",
        ]
    ),
    min_size=1,
    max_size=6,
)  # fmt: skip
DECISIONS = st.lists(
    st.tuples(st.sampled_from(Verdict), st.sampled_from(["a neighbour", "Marlowe", "the Quillfeathers", "Rotherby"])),
    min_size=6,
    max_size=6,
)


@settings(max_examples=60, deadline=None)
@given(SENTENCES, DECISIONS, st.randoms(use_true_random=False))
def test_answers_never_let_a_certain_identifier_through_and_their_order_means_nothing(sentences, decisions, random):
    text = " ".join(sentences)
    answers = [answered(question, *decision) for question, decision in zip(open_in(text), decisions * 2, strict=False)]
    made = attempt(case(text), PARTNERSHIP, answers)
    random.shuffle(answers)
    again = attempt(case(text), PARTNERSHIP, answers)
    assert again == made
    assert not made.questions
    if made.made is not None:
        words = {word for said in texts(made.made) for word in fold(said).text.replace("'", " ").split()}
        assert not words & {"quillfeather", "quillfeather.", "quillfeathers", "marlowe", "marlowe."}
        plain = made.made.review.conclusion.plain(lambda _key: "")
        assert "  " not in plain
        assert " ," not in plain


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("They met Tracey Thornquist's dog.", ["Tracey Thornquist's"]),
        ("It was signed C. J. Lockspur.", ["C. J. Lockspur"]),
        ("He was found by the Fox and Grapes at night.", ["Fox and Grapes"]),
        ("Mr Ted Loosemore found him.", ["Mr Ted Loosemore"]),
        ("Mason T was there.", ["Mason T"]),
        ("They met Claire Danes there.", ["Claire Danes"]),
        ("Asked by Miss M. whose it was, he wept.", ["Miss M"]),
        ("They met Tyrone “Stretch” Maddox.", ["Tyrone “Stretch” Maddox"]),
        ("They met Sheila and Ron Prewett.", ["Sheila", "Ron Prewett"]),
        ("The meeting was on St Marlowe's Day.", ["St Marlowe's Day"]),
        ("They spoke to M. Cruddas about it.", ["M. Cruddas"]),
        ("They had met Child M. Isolda came.", ["M", "Isolda"]),
        ("Police had the name Kaiser19 from a school.", ["Kaiser19"]),
        ("She was found by Marlow Pickup there.", ["Marlow Pickup"]),
        ("She left Quarrington High in May 2024.", ["Quarrington High"]),
        ("She left Quarrington Girls school that May.", ["Quarrington Girls school"]),
        ("A judge of Quarrington High Court came.", ["Quarrington"]),
    ],
)
def test_a_name_in_pieces_is_asked_about_as_a_whole(text: str, terms: list[str]) -> None:
    assert [question.term for question in open_in(text)] == terms


def test_a_month_before_somebody_who_is_called_so_is_asked_about_by_itself() -> None:
    june = {"review.conclusion": "In June June had asked him.", "family[0].name.given": "June"}
    made = attempt(a_case(june), PARTNERSHIP)
    assert [asked.start for question in made.questions for asked in question.places] == [3, 8]


SCHOOL = {"places[1]": {"key": "school", "name": "Larkmead Primary School", "type": "school", "kind": "a school"}}


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("She played for Larkmead Harriers on Sundays.", ["Larkmead Harriers"]),
        ("Ann-Larkmead rang.", ["Ann-Larkmead"]),
        ("He left Larkmead High in May 2024.", ["Larkmead High"]),
        ("He left Larkmead Grammar school that May.", ["Larkmead Grammar school"]),
        ("The Larkmead Primary Care Network gave it.", []),
        ("Ex-Larkmead pupils came.", []),
        ("A Larkmead Governor came, and two Larkmead Year 6 pupils.", []),
    ],
)
def test_a_place_that_a_longer_name_begins_with_is_asked_about_with_the_rest(text: str, terms: list[str]) -> None:
    made = attempt(a_case({"review.conclusion": text, **SCHOOL}), PARTNERSHIP)
    assert [question.term for question in made.questions] == terms


@pytest.mark.parametrize(
    ("text", "answer", "result"),
    [
        ("Quillfeather was seen.", "[[robin]]", "Robin was seen."),
        ("They fed Pickle there.", "the dog", "They fed the dog there."),
        (
            "His great-grandfather, Marlowe, sailed.",
            "who was dear to him",
            "His great-grandfather, who was dear to him, sailed.",
        ),
    ],
)
def test_a_name_that_cannot_be_written_is_asked_about_and_can_never_be_kept(
    text: str, answer: str, result: str
) -> None:
    (question,) = open_in(text)
    assert printed(text, Verdict.REPLACE, answer) == result
    made = attempt(case(text), PARTNERSHIP, [answered(question, Verdict.KEEP)])
    assert [problem.remedy for problem in made.others] == ["Answer it with `replace` or `drop`"]


@pytest.mark.parametrize(
    ("text", "verdict", "replacement", "result"),
    [
        ("It was hospital no. QA338810.", Verdict.DROP, "", "It was hospital number."),
        ("They rang Ffiona M. in Year 2.", Verdict.REPLACE, "a nurse", "They rang a nurse in Year 2."),
        ("It rained. zozdoesit: marlowe came.", Verdict.DROP, "", "It rained. Robin came."),
    ],
)
def test_what_is_left_of_an_answered_term_goes_with_it(
    text: str, verdict: Verdict, replacement: str, result: str
) -> None:
    assert printed(text, verdict, replacement) == result


def test_what_is_written_for_one_stranger_is_never_said_of_another_as_if_they_were_one():
    text = "They met Kowalczyk. They met Zaborsky. Kowalczyk left."
    assert printed(text, Verdict.REPLACE, "a nurse") == "They met a nurse. They met a nurse. The nurse left."


@pytest.mark.parametrize(
    ("text", "verdict", "replacement", "result"),
    [
        ("They read Kayls' message there.", Verdict.REPLACE, "an aunt", "They read an aunt's message there."),
        ("It was called 'Kayls' there.", Verdict.REPLACE, "an aunt", "It was called 'an aunt' there."),
        ("They met there, known as Zorbaville.", Verdict.DROP, "", "They met there."),
        ("Then Staff Nurse Zaborsky came.", Verdict.REPLACE, "a nurse", "Then a nurse came."),
    ],
)
def test_an_answer_fits_its_sentence(text: str, verdict: Verdict, replacement: str, result: str) -> None:
    assert printed(text, verdict, replacement) == result


def test_the_letters_of_a_body_before_a_number_are_part_of_it():
    place = {
        "key": "lri",
        "name": "Larkmead Royal Infirmary",
        "known_as": ["LRI"],
        "type": "hospital",
        "kind": "a ward",
    }
    made = attempt(a_case({"review.conclusion": "The number was LRI 0448213 there.", "places[1]": place}), PARTNERSHIP)
    assert [question.term for question in made.questions] == ["LRI 0448213"]
