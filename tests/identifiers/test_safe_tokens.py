"""The safe-token rule: what nothing explains is found, and what a review writes anyway is left alone."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaks.published import published
from leaks.strangers import GIVEN_SMALL, NAMES, PLACES, WORD_NAMES, planted
from leaks.texts import texts
from reportgen.identifiers.safe_tokens import Unexplained, Unknown, explain, find_unexplained, spelt_out_for_all

_CASES = Path(__file__).parents[2] / "cases"
_EXPLAINED = explain(["Hesper Vandeleur", "Averholt"])


def _terms(text: str, *phrases: str) -> list[str]:
    return [one.term for one in find_unexplained(text, explain(phrases))]


def _prose() -> tuple[str, ...]:
    return (
        *texts("prose/plain"),
        *texts("prose/jargon"),
        *(text for half in ("tuning", "testing") for text in (*texts("prose/clean", half), *published(_CASES, half))),
    )


def test_of_the_strangers_planted_in_prose_nearly_all_are_found():
    assert len({*NAMES, *WORD_NAMES, *GIVEN_SMALL, *PLACES}) > 300
    plants = list(planted())
    missed = [
        text
        for text, name in plants
        if not any(_meets(one, text.index(name), len(name)) for one in find_unexplained(text))
    ]
    assert len(missed) / len(plants) < 0.01, missed


def _meets(one: Unexplained, start: int, length: int) -> bool:
    return one.start < start + length and start < one.end


def test_clean_prose_raises_hardly_a_question():
    words = sum(len(text.split()) for text in _prose())
    alarms = [one.term for text in _prose() for one in find_unexplained(text, _EXPLAINED)]
    assert words > 10_000
    assert len(alarms) <= 0.5 * words / 1000, alarms


@pytest.mark.parametrize("trap", texts("innocent/traps"))
def test_what_every_review_says_is_no_question(trap):
    assert not list(find_unexplained(f"The health visitor wrote that {trap} was seen.", _EXPLAINED))


def test_names_beside_one_another_are_one_term():
    assert _terms("They met Wojciech Kowalczyk-Nowak and J. Okafor there.") == ["Wojciech Kowalczyk-Nowak", "J. Okafor"]
    assert _terms("A note from Ahmad bin Saleh came.") == ["Ahmad bin Saleh"]
    assert _terms("He sat in Kingfisher Class.") == ["Kingfisher Class"]


def test_a_possessive_belongs_to_no_term():
    assert _terms("Bodashka's mother and the Wistrows' house") == ["Bodashka", "Wistrows"]


def test_a_word_that_is_a_name_too_is_one_only_where_the_sentence_makes_it_one():
    assert _terms("Nobody told Grace.") == ["Grace"]
    assert _terms("Grace said that she was tired.") == ["Grace"]
    assert not _terms("Grace periods do not exist.")
    assert not _terms("They did not lose hope, and a mark was seen.")
    assert _terms("She moved from Jordan. Nobody heard Jordan.") == ["Jordan"]


def test_a_given_name_written_small_is_found():
    found = list(find_unexplained("She typed “kayleigh knows”."))
    assert [(one.term, one.kind) for one in found] == [("kayleigh", Unknown.SMALL)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was of ben\u00adefit, and a sam\u00adple of pat\u00adterns: che\u00adcked a\u00adgain.", []),
        ("He saw Thom\u00adas there.", ["Thom"]),
        ("A chan\u00adge came when Vande\u00adleur met thomas\u00ad.", ["Vande", "thomas"]),
    ],
)
def test_a_word_of_the_dictionary_with_soft_hyphens_is_no_name_and_all_else_stays_where_it_is(text, told):
    found = list(find_unexplained(text))
    assert [one.term for one in found] == told
    assert [text[one.start : one.end] for one in found] == told


def test_whose_house_it_is_is_asked_about_where_no_dictionary_has_the_word():
    assert _terms("They went to xanzo's house.") == ["xanzo"]
    assert _terms("They went to the carer's house, and to grandma’s flat.") == []


@pytest.mark.parametrize("text", ["We read texts from “xanzo”.", "It said ‘xanzo was there’ on it."])
def test_what_somebody_is_called_in_marks_of_speech_is_asked_about_where_no_dictionary_has_it(text):
    assert _terms(text) == ["xanzo"]


def test_what_only_looks_like_a_reading_or_a_release_is_a_question():
    assert _terms("We saw Hb there.") == ["Hb"]
    assert _terms("Then XL came.") == ["XL"]


def test_words_of_the_street_and_of_the_dictionary_in_marks_of_speech_are_nobody():
    assert not _terms("She said “peng”, 'gonna' and “trap”; ‘nowt’ was clear, 'twas said.")


def test_an_abbreviation_is_explained_by_the_trade_or_by_the_text_itself():
    assert not _terms("The MARAC and the IRO heard of it; three EHCPs were late.")
    assert _terms("The QXB heard of it.") == ["QXB"]
    assert not _terms("The Quorum of Xylophone Bearers (QXB) met. The QXB met again.")


def test_capitals_of_a_heading_tell_nothing_of_ordinary_words():
    assert not _terms("WHAT WE LEARNED ABOUT HOPE")
    assert not _terms("Chasing The Wrong Kinds Of Answers")
    assert _terms("She met Grant and the FSW while there") == ["Grant"]  # whose capitals are abbreviations
    assert _terms("THE DAY OF THE ASSAULT ON KAYLEIGH") == ["KAYLEIGH"]


def test_what_the_caller_explains_is_explained():
    text = "Tamsworth and Brindle Vale were named."
    assert _terms(text) == ["Tamsworth", "Brindle Vale"]
    assert _terms(text, "Tamsworth") == ["Brindle Vale"]
    assert _terms(text, "Brindle Vale", "tamsworth") == []
    assert _terms("Hesper was there, and Hesper Vandeleur.", "Hesper Vandeleur") == ["Hesper"]


def test_a_term_is_in_no_repr():
    (found,) = find_unexplained("They met Kowalczyk there.")
    assert "Kowalczyk" not in repr(found)


@given(st.text(max_size=200))
def test_any_text_can_be_looked_at_and_a_term_is_where_it_says(text):
    found = list(find_unexplained(text))
    assert all(text[one.start : one.end] == one.term for one in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@pytest.mark.parametrize("text", ["They drew a Zaborsky triangle.", "The Zaborsky and Kwelm tests were done.",
                                  "She asked under Zaborsky's Law."])  # fmt: skip
def test_what_is_called_after_somebody_is_told_by_what_it_is(text):
    assert not [*find_unexplained(text)]


@pytest.mark.parametrize(
    "text", ["They had Zaborsky's test back.", "We heard Jayden's score.", "It was Jayden test day."]
)
def test_what_may_be_somebodys_own_is_a_question(text):
    assert [*find_unexplained(text)]


def test_an_abbreviation_is_explained_by_its_full_name_behind_it():
    assert not [*find_unexplained("The QVZ: Quiet Valley Zone, was asked.")]
    assert [one.kind for one in find_unexplained("It was QZ: a quiet zebra.")] == [Unknown.ABBREVIATION]


@pytest.mark.parametrize(
    "text",
    ["There was a man called “Ghost” at the door.",
     "They called him “Ghost” there.", "He goes by “Ghost” there.", "They rang Tiny Acorns nursery.",
     "They gave to the charity Open Gate Trust.",
     "They slept at The Willows that week.", "We waited outside the Rat and Ferret till ten.",
     "He was opposite the Cobbler.", "By the Copper Horse roundabout.", "It was outside the Miners Welfare.",
     "She rang the charity Bread and Roses.", "A girl in his class, Saffron, said so.", "The dealer, T-Bone, came.",
     "She is known on the street as Ghost.", "He is ‘Holly’ to his mates."],
)  # fmt: skip
def test_ordinary_words_with_capitals_are_a_question_where_only_a_name_stands_so(text):
    assert [*find_unexplained(f"It was late. {text}")]


@pytest.mark.parametrize(
    "text",
    ["They used a tool called “Wonderings” at home.", "An Early Help nursery place was found.",
     "It lay outside the Quality and Performance Board.", "That is near the Threshold of Need.",
     "We say in The Panel that it was late.", "He asked the company of his friends.",
     "Her Hb 98 and SpO2 97% were read off.", "They gave Concerta XL 18 mg and Depo-Provera.", "PMH nil, NKDA.",
     "It was Hobson's choice in Prevent and Channel.",
     "The boy, Black and nine years old, ran.", "His brother, Looked After, was well."],
)  # fmt: skip
def test_where_a_body_or_a_tool_stands_so_it_is_none(text):
    assert not [*find_unexplained(f"It was late. {text}")]


@pytest.mark.parametrize(
    "text",
    ["The DfE and the LeDeR programme were told.", "A Mappa screening was refused.",
     "It is known (Zaborsky and colleagues, in The Lancet).",
     "Two were Orange, nine Green and the rest Blue.", "BRAG-rated Amber, it was closed.",
     "Intubated, she slept. Interoperability is a slide.",
     "A teddy bear lay there.", "He was in Forest School and Key Stage 2."],
)  # fmt: skip
def test_what_is_cited_rated_or_cut_short_is_no_question(text):
    assert not [*find_unexplained(f"It was late. {text}")]


@pytest.mark.parametrize(
    "text", ["A man called JoJo came.", "The DfQ was told.", "Zaborsky and colleagues came.", "Her dog Blue barked."]
)
def test_what_only_looks_so_is_a_question(text):
    assert [*find_unexplained(f"It was late. {text}")]


@pytest.mark.parametrize(
    "text",
    ["The police called it Operation Larkspur.", "He was known locally as Big Tone.",
     "Her nickname at school was Spud.", "He was known a/k/a Spud there.",
     "They slept on the narrowboat Kingfisher II there.",
     "Nobody asked the Cartwheel children's centre.",
     "The nursery is called Busy Bees.", "The nursery was called Little Acorns.", "He was playing for Rovers.",
     "It was on the Kestrel estate.", "He had a ticket for Argyle.", "He drove a taxi for Apex Cars.",
     "They live two doors down from the Red Lion.", "He was seen with Mercury.",
     "Their church, Living Waters, gave a cot.", "School A is, in fact, Copper Bridge Primary.",
     "It was told in the Tidewater Gazette.",
     "Her twin, E-L-L-A, came.", "It said E L L A there.", "It said E.L.L.A. there."],
)  # fmt: skip
def test_what_is_named_so_is_a_question_though_its_words_are_ordinary(text):
    assert [*find_unexplained(f"It was late. {text}")]


@pytest.mark.parametrize(
    "text",
    ["Operation Encompass told the school.", "An A-B-C chart was kept.", "The N.S.P.C.C. was told.",
     "A tool called Signs of Safety was used.", "They played with him for an hour.", "The hospital school was told.",
     "A model called Motivational Interviewing was used.", "He was seen at Outpatients.",
     "It was held in the Town Hall.", "It came from the Secretary of State.",
     "There is a pathway for Perplexing Presentations.", "The school, Early Help and a nurse met.",
     "Some staff of Year Six Primary and of Early Years Primary came."],
)  # fmt: skip
def test_what_is_named_alike_and_is_public_is_none(text):
    assert not [*find_unexplained(f"It was late. {text}")]


@pytest.mark.parametrize(
    "text",
    ["Turner syndrome was excluded, and Wilson's disease.", "A Wood's lamp was used, and the Barlow test.",
     "The Bichard Inquiry and the Lampard report say so.", "See [2019] EWCA Civ 1611.", "The Rickter Scale was used.",
     "See Montgomery v Lanarkshire Health Board [2015] UKSC 11.", "Known (Sidebotham, 2016; Pritchard et al., 2020).",
     "Featherstone and colleagues (2018) argue the same.", "The mean was 4.1 (SD 0.8).", "He had 500 mg BD.",
     "Cohen's kappa was 0.81.", "Hope is not a plan.", "Fontanelle normal.", "The Autumn Term began.",
     "MGM was seen.", "Tests for von Willebrand disease came back.", "The Hague Convention applies to this.",
     "Erikson's stages were used, and Kolb's cycle.", "They used the Kübler-Ross curve.",
     "Respect-accredited work began.",
     "They wrote about Respect-accredited work.", "He had convictions for Possession with Intent to Supply.",
     "The crew's TRiM was offered.", "He played a game called Among Us.", "He takes Elvanse in the morning.",
     "A CAT 1 call came.", "Her uncle will ask, and his cousin may.", "note: r u coming",
     "The Alder Hey inquiry says so.",
     "Faith was recorded as Muslim.", "Faith was recorded as “Muslim”.", "Faith is recorded and not explored.",
     "Faith was never explored.", "Faith was a source of strength.",
     "Her nan said so.", "The bloke next door left, and the hotline rang."],
)  # fmt: skip
def test_what_is_called_after_somebody_and_what_is_cited_is_no_question(text: str) -> None:
    assert _terms(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("It was in Stavely then.", "Stavely"),
        ("He went by Smoothie there.", "Smoothie"),
        ("Everyone knew her as Mouse.", "Mouse"),
        ("A man, street name Razor, came.", "Razor"),
        ("Angel cried.", "Angel"),
        ("Faith was recorded as missing.", "Faith"),
        ("Faith was seen.", "Faith"),
        ("Blessing, aged 4, was there.", "Blessing"),
        ("His brother (Kyle, 2015) was there.", "Kyle"),
        ("It was Wilson's bruise.", "Wilson"),
        ("His nan von said so.", "von"),
        ("It was held by Tower Hamlets then.", "Tower Hamlets"),
        ("They wrote about Respect then.", "Respect"),
        ("Her uncle dean hit him.", "dean"),
        ("It was nanny jan who told.", "jan"),
        ("A boy called dean ran.", "dean"),
        ("jade: r u coming", "jade"),
        ("Van den Berg came.", "Van den Berg"),
        ("She was taken to Alder Hey then.", "Alder Hey"),
        ("He goes to Bright Sparks there.", "Bright Sparks"),
    ],
)
def test_a_name_is_a_question_by_what_stands_beside_it(text: str, term: str) -> None:
    assert _terms(text) == [term]


@pytest.mark.parametrize(
    "text",
    [
        "The DHSC, the NIHR and MBRRACE were told.",
        "Several RCTs and two CTIRU reports.",
        "She wrote IDK, then LMAO.",
        "It was treated with Levetiracetam and Midazolam.",
        "They asked about Scabies and Bronchiolitis.",
        "She was seen with Hyponatraemia.",
        "The chair of the Institute for Excellence came.",
        "It weighed 158 Kb, at 20 Hz.",
        "Under Regulation 28 (Reg. 28) and Sch. 1.",
        "Neo-Natal care and Co-Ordination of it.",
        "The American guidance on Pediatric Hematoma.",
        "It fell in an antero-posterior way, in gray matter.",
        "Case assessment rules and guidance (CARaG): the CARaG is public.",
        "ZQH, zonal quiet haematoma; then others.",
        "A subdural quiet haematoma (SDQH).",
        "It led to Disguised Compliance and to Cultural Competence.",
        "They wrote of Permanency, Attunement and Ideation.",
        "Any child(ren) and child/ren in B&Bs.",
        "As is known (Parton 2004; 2006; HM Government 2013).",
        "With the Dash risk checklist, by a Golden Thread.",
    ],
)
def test_what_the_whole_country_writes_so_is_no_question(text: str) -> None:
    assert _terms(text) == []


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("It was Kim/ren who rang.", "ren"), ("Tim&Joe came.", "Joe"),
        ("They rang Reg. 28 days later it ended.", "Reg"), ("It was Rose-Mary who rang.", "Rose-Mary"),
        ("He weighed 158 Kim wrote.", "Kim"), ("They wrote to Dash there.", "Dash"),
        ("QXH, quiet Xanthe Hallowell; it was seen.", "QXH"), ("Young Ottilie Harker (YOH) and YOT.", "Ottilie Harker"),
        ("They went to Disguised Elephants.", "Disguised Elephants"), ("A season ticket for Rockets.", "Rockets"),
    ],
)  # fmt: skip
def test_what_only_looks_like_it_is_a_question(text: str, term: str) -> None:
    assert term in _terms(text)


@pytest.mark.parametrize(
    "text",
    [
        "She told us: ‘It said they would keep it under review.’",
        "‘Just say girl,’ she told me.",
        "It follows Crittenden's dynamic maturational model.",
        "It follows Finkelhor's four preconditions.",
        "He gave an Osman warning at the door.",
        "They use the Ishihara colour vision test.",
        "He takes Concerta XL.",
        "They used the Wechsler Memory Scale.",
        "It took a Rogerian approach.",
        "It was like the Milgram study.",
        "She had had Elklan training.",
        "Faith was recorded as ‘Muslim’ in one file.",
        "He said that he had been ‘cunching’.",
    ],
)
def test_who_thought_of_something_is_nobody_of_the_case(text: str) -> None:
    assert not list(find_unexplained(text))


@pytest.mark.parametrize(
    "text",
    [
        "It was Rushworth's model.",
        "Rushworth said his models were broken.",
        "It was Rushworth's new toy model.",
        "It was Rushworth's cycle of violence.",
        "They talked about the Entwistle blood test.",
        "He told Entwistle warnings had been given.",
        "Faith was recorded as missing.",
        "They talked about the Entwistle family test.",
        "He was ‘zekkie’ to them.",
        "They used the Stocksbridge method.",
        "It was an Entwistle watch.",
        "It was the Petrosian house.",
    ],
)
def test_who_only_stands_near_a_thing_is_asked_about(text: str) -> None:
    assert list(find_unexplained(text))


def test_who_is_to_be_told_in_a_message_is_somebody() -> None:
    assert [one.term for one in find_unexplained("It read “dont tell zash about it”.")] == ["zash"]
    assert not list(find_unexplained("It read “dont tell mum about it”."))


@pytest.mark.parametrize(
    ("said", "name"),
    [("Graves said so.", "Graves"), ("He left. Waters told the police.", "Waters"), ("Who came? Swan rang.", "Swan")],
)
def test_a_surname_that_is_a_word_and_speaks_is_somebody_where_it_begins_a_sentence(said: str, name: str) -> None:
    assert _terms(said) == [name]


@pytest.mark.parametrize(
    "said", ["Waters felt cold.", "Elders told us of it.", "You asked. Each said no.", "Graves were dug."]
)
def test_what_begins_a_sentence_and_is_no_surname_there_is_not_asked_about(said: str) -> None:
    assert _terms(said) == []


@pytest.mark.parametrize(
    "text",
    [
        "Kowalczyk and Okonjo (2012) looked at this.",
        "According to Kowalczyk (2011), it is common.",
        "Kowalczyk (2013) suggests another way.",
        "This is well known (Kowalczyk, Brandon and Jordan, 2011).",
    ],
)
def test_whoever_is_cited_by_the_year_of_a_work_is_not_asked_about(text: str) -> None:
    assert _terms(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Jayden and Amira (2014) are twins.",
        "Kowalczyk (2014) is in Year 5.",
        "Amira and Zorbek (2014) live there.",
        "According to Jayden (2014) he fell.",
    ],
)
def test_whoever_stands_with_the_year_of_a_birth_is_asked_about(text: str) -> None:
    assert _terms(text)


@pytest.mark.parametrize(
    ("harmless", "somebody"),
    [
        ("They came through Jordan, Sudan and Niger.", "The twins, Jordan and India, were three."),
        ("A campaign for Faith Settings and schools.", "A visit from Faith Mensah and others."),
        ("A score of 3 for Love and Esteem.", "She left it for Joy and Mum."),
        ("A play worker on Ward 3.", "A play worker asked Ward about it."),
        ("She was on the Postnatal Ward.", "She was on the Kestrel Ward."),
        ("He said in the Welfare Interview that he owed it.", "He stayed in the Kestrel Lodge that night."),
        ("Boys aren’t seen as victims.", "They went to aren’s house."),
        ("It was given in Krispy Kremes.", "It was given by Kreme."),
        ("She read pro-ana sites.", "She met ana there."),
        ("The Hague Conventions of 1980 apply.", "The Hague family moved."),
        ("She goes to Mass at noon. They spoke after midnight Mass.", "She goes to Mr Selby at noon, and Mass rang."),
        ("He was in Yr 11 and then Yr12.", "He was in Yr until eleven."),
    ],
)
def test_a_word_is_told_by_what_stands_with_it(harmless: str, somebody: str) -> None:
    assert _terms(harmless) == []
    assert _terms(somebody)


def test_a_key_to_abbreviations_explains_those_that_name_nobody() -> None:
    assert spelt_out_for_all("POL Police; HSG Housing; KAY Kayleigh; AB Accommodation Board") == {"POL", "HSG"}
    assert spelt_out_for_all("ABE: Achieving Best Evidence: guidance") == {"ABE"}
    assert not spelt_out_for_all("MBT: Mary Beth Tembo")
    assert not spelt_out_for_all("KGS: Kingfisher Grammar School")


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Mason T was there. Then it rained.", ["Mason"]),
        ("Plan B was there. Group T met.", []),
        ("Pip the midwife would come.", ["Pip"]),
        ("Ask the midwife to come. Will the teacher, they said, go?", []),
        ("The call came from the LADO (Frances T.).", ["Frances"]),
        ("They had been in France and Wales.", []),
        ("He was held in HMP Thorn Moor.", ["Thorn Moor"]),
        ("HMP staff rang; the YOT did not.", []),
        ("They lived in the village of Nether Sallow.", ["Nether Sallow"]),
        ("They lived in the village of their birth.", []),
        ("They sat outside The Moorings PH.", ["Moorings"]),
        ("Everyone knows who Stretch is.", ["Stretch"]),
        ("They asked who was there, and who it was. The head knew who did Safeguarding.", []),
        ("Won't say. Shan't go. Ain't she?", []),
        ("She gave her name as Willow Bunting.", ["Willow Bunting"]),
        ("A man referred to only as Cobra came.", ["Cobra"]),
        ("Signed: Pat", ["Pat"]),
        ("Signed: pending", []),
        ("The counsellor was from Bluebird Therapies.", ["Bluebird"]),
        ("YJ practitioners met, and TC from school came.", []),
        ("They met YJ, and then TC.", ["YJ", "TC"]),
        ("Ruby was the colour of the folder.", []),
        ("Ruby was seen by the nurse.", ["Ruby"]),
    ],
)
def test_somebody_is_told_by_what_stands_beside_them(text, terms):
    assert _terms(text) == terms
