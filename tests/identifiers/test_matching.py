from __future__ import annotations

import pytest

from reportgen.identifiers import FormClass, Match, find_days, find_shapes, matcher
from reportgen.model.cleared import Identifier

MARLOWE = (
    Identifier("children[0].name.given", "given name", "Marlowe", "Robin", "robin"),
    Identifier("children[0].name.middle[0]", "middle name", "Jonquil", "Robin", "robin"),
    Identifier("children[0].name.family", "family name", "Quillfeather", "Robin", "robin"),
    Identifier("children[0].name.known_as[0]", "known-as name", "Marlo", "Robin", "robin"),
)
AOIFE = (
    Identifier("family[0].name.given", "given name", "Aoife", "Mother", "mother"),
    Identifier("family[0].name.family", "family name", "O'Hara-Finchley", "Mother", "mother"),
)
HOPE = (
    Identifier("family[1].name.given", "given name", "Hope", "Aunt", "aunt"),
    Identifier("family[1].name.family", "family name", "McTavish", "Aunt", "aunt"),
)
JUNE = (
    Identifier("family[2].name.given", "given name", "June", "Grandmother", "gran"),
    Identifier("family[2].name.family", "family name", "Young", "Grandmother", "gran"),
)
SCHOOL = Identifier("places[0].name", "place", "Larkmead Primary School", "a primary school", "school")
CHURCH = Identifier("places[1].name", "place", "St Mary's Church of England School", "a school", "church")
STREET = Identifier("places[2].name", "place", "Thistledown Road", "the street", "street")
NHS = Identifier("children[0].nhs_number", "number", "999 000 0018", "an NHS number")
PHONE = Identifier("agencies[0].contact.phone", "contact", "01632 960 101", "a telephone number")
MAIL = Identifier("agencies[0].contact.email", "contact", "i.lark@averham.example", "an e-mail address")
REFERENCE = Identifier("reference", "reference", "AVE-2025-007", "a reference number")
CLOCK = Identifier("incidents[0].occurred_at", "other", "14:05", "the afternoon")
PET = Identifier("also_remove[0]", "other", "Operation Harebell")
BORN = Identifier("children[0].born_on", "date", "2012-03-04")
AREA = Identifier("incidents[0].la_of_residence", "authority", "Dunmere City Council", "another local authority")
ALL = (*MARLOWE, *AOIFE, *HOPE, *JUNE, SCHOOL, CHURCH, STREET, NHS, PHONE, MAIL, REFERENCE, CLOCK, PET, BORN, AREA)


def _called(given: str, family: str) -> tuple[Identifier, ...]:
    return (
        Identifier("family[3].name.given", "given name", given, "Uncle", given.lower()),
        Identifier("family[3].name.family", "family name", family, "Uncle", given.lower()),
    )


def found(text: str, kept: tuple[str, ...] = ()) -> list[tuple[str, FormClass]]:
    return [(text[match.start : match.end], match.form) for match in matcher(ALL, kept).find(text)]


def only(text: str) -> Match:
    (match,) = matcher(ALL).find(text)
    return match


PEOPLE_FORMS = [
    ("Marlowe Quillfeather", FormClass.FULL),
    ("MARLOWE QUILLFEATHER", FormClass.FULL),
    ("marlowe quillfeather", FormClass.FULL),
    ("Marlowe  Quillfeather", FormClass.FULL),
    ("Marlowe\nQuillfeather", FormClass.FULL),
    ("Marlowe-Quillfeather", FormClass.FULL),
    ("marlowe_quillfeather", FormClass.FULL),
    ("marlowe.quillfeather", FormClass.FULL),
    ("Marlowe Jonquil Quillfeather", FormClass.FULL),
    ("Marlowe J Quillfeather", FormClass.FULL),
    ("Marlowe J. Quillfeather", FormClass.FULL),
    ("Marlo Quillfeather", FormClass.FULL),
    ("Aoife O’Hara‑Finchley", FormClass.FULL),
    ("Aoife OHara Finchley", FormClass.FULL),
    ("Quillfeather, Marlowe", FormClass.REVERSED),
    ("Quillfeather Marlowe", FormClass.REVERSED),
    ("QUILLFEATHER, Marlowe Jonquil", FormClass.REVERSED),
    ("M Quillfeather", FormClass.INITIAL_AND_NAME),
    ("M. Quillfeather", FormClass.INITIAL_AND_NAME),
    ("M.Quillfeather", FormClass.INITIAL_AND_NAME),
    ("Quillfeather, M", FormClass.INITIAL_AND_NAME),
    ("Marlowe Q", FormClass.INITIAL_AND_NAME),
    ("Marlowe", FormClass.GIVEN),
    ("marlowe", FormClass.GIVEN),
    ("Márlowe", FormClass.GIVEN),
    ("Mar\u00adlowe", FormClass.GIVEN),
    ("Mar-\nlowe", FormClass.GIVEN),
    ("Marlo", FormClass.KNOWN_AS),
    ("Jonquil", FormClass.MIDDLE),
    ("Quillfeather", FormClass.FAMILY),
    ("Ms Quillfeather", FormClass.FAMILY),
    ("Mrs. Quillfeather", FormClass.FAMILY),
    ("Miss M Quillfeather", FormClass.INITIAL_AND_NAME),
    ("Quillfeathers", FormClass.PLURAL),
    ("Quillfeather's", FormClass.FAMILY),
    ("Quillfeather’s", FormClass.FAMILY),
    ("Quillfeathers'", FormClass.PLURAL),
    ("Marlowe's", FormClass.GIVEN),
    ("Marlowes", FormClass.PLURAL),
    ("O'Hara-Finchley", FormClass.FAMILY),
    ("O Hara Finchley", FormClass.FAMILY),
    ("Finchley", FormClass.PART),
    ("Hara", FormClass.PART),
    ("McTavish", FormClass.FAMILY),
    ("MacTavish", FormClass.FAMILY),
    ("Mc Tavish", FormClass.FAMILY),
    ("MQ", FormClass.INITIALS),
    ("M.Q.", FormClass.INITIALS),
    ("MJQ", FormClass.INITIALS),
    ("M. Q.", FormClass.INITIALS),
    ("Ms Q", FormClass.INITIALS),
    ("marlowequillfeather", FormClass.JOINED),
    ("MarloweQuillfeather", FormClass.JOINED),
    ("mquillfeather", FormClass.JOINED),
    ("#JusticeForMarlowe", FormClass.JOINED),
    ("@marlowe_2012", FormClass.GIVEN),
    ("marlowe2012", FormClass.GIVEN),
    ("M a r l o w e", FormClass.SPACED),
    ("M-A-R-L-O-W-E", FormClass.SPACED),
    ("Quill feather", FormClass.SPACED),
]
OTHER_FORMS = [
    ("Larkmead Primary School", FormClass.NAME),
    ("Larkmead Primary", FormClass.SHORT),
    ("Larkmead School", FormClass.SHORT),
    ("Larkmead", FormClass.SHORT),
    ("LPS", FormClass.ABBREVIATION),
    ("St Mary's Church of England School", FormClass.NAME),
    ("Saint Mary’s School", FormClass.SHORT),
    ("SM Church of England School", FormClass.ABBREVIATION),
    ("St Marys", FormClass.SHORT),
    ("Thistledown Rd", FormClass.NAME),
    ("THISTLEDOWN ROAD", FormClass.NAME),
    ("Dunmere City Council", FormClass.NAME),
    ("Dunmere", FormClass.SHORT),
    ("999 000 0018", FormClass.NUMBER),
    ("9990000018", FormClass.NUMBER),
    ("999-000-0018", FormClass.NUMBER),
    ("01632960101", FormClass.NUMBER),
    ("+44 1632 960101", FormClass.NUMBER),
    ("i.lark@averham.example", FormClass.NUMBER),
    ("AVE-2025-007", FormClass.NUMBER),
    ("ave 2025/007", FormClass.NUMBER),
    ("14:05", FormClass.TIME),
    ("14.05", FormClass.TIME),
    ("1405 hours", FormClass.TIME),
    ("2.05pm", FormClass.TIME),
    ("2:05 p.m", FormClass.TIME),
    ("Operation Harebell", FormClass.WORD),
    ("OperationHarebell", FormClass.JOINED),
]


@pytest.mark.parametrize(("written", "form"), PEOPLE_FORMS + OTHER_FORMS)
def test_a_surface_form_is_found_whole(written: str, form: FormClass) -> None:
    text = f"It was said of {written} later on"
    (match,) = matcher(ALL).find(text)
    assert match.form is form
    assert text[match.start : match.end] == written.removeprefix("#").removeprefix("@").removesuffix(
        "_2012"
    ).removesuffix("2012")


@pytest.mark.parametrize("written", ["ƙhan", "кhan", "ｋｈａｎ", "née khan"])
def test_a_name_that_is_a_word_is_no_word_in_strange_letters_or_behind_what_says_so(written: str) -> None:
    khan = Identifier("family[0].name.family", "family name", "Khan", "Mother", "mother")
    assert matcher((khan,)).find(f"they saw {written} there")


@pytest.mark.parametrize("text", ["M·Q was sewn in", "M·J·Q was sewn in"])
def test_initials_are_somebodys_with_raised_dots(text: str) -> None:
    assert matcher(ALL).find(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Key: PR = the mother", 1),
        ("PR stands for the mother", 1),
        ("Key: PR = parental responsibility", 0),
        ("PR stands for parental responsibility", 0),
    ],
)
def test_initials_that_every_note_has_are_somebodys_in_a_key(text: str, count: int) -> None:
    known = (Identifier("family[0].name.given", "given name", "Petra", "Mother", "mother"),
             Identifier("family[0].name.family", "family name", "Rollinger", "Mother", "mother"))  # fmt: skip
    assert len(matcher(known).find(text)) == count


@pytest.mark.parametrize(
    ("text", "count"), [("a cup with 4M12 on it", 1), ("4m2012", 1), ("5M12 and 4J12", 0), ("4M13", 0)]
)
def test_a_day_of_the_case_is_known_with_the_letter_of_its_month(text: str, count: int) -> None:
    assert [one.form for one in matcher((BORN,)).find(text)] == [FormClass.DATE] * count


def test_an_accent_and_a_ligature_make_a_word_no_name() -> None:
    rose = Identifier("family[0].name.family", "family name", "Rose", "Mother", "mother")
    fine = Identifier("family[0].name.given", "given name", "Fine", "Mother", "mother")
    assert matcher((rose, fine)).find("a glass of rosé, a rose and a ﬁne day") == ()


@pytest.mark.parametrize(
    "text",
    [
        "they did not lose hope, and a young mother will hope",
        "in June 2024, by June she rang, in June; June 2023; 3 June; in May, June and July; from May to June 2024",
        "the markets, the harlows and a quill, a feather",
        "the GP, the HV and a CP plan",
        "the school, a primary school and St Swithin's",
        "a road of thistledown",
        "it takes 14 days and 05 hours",
        "a mq value",
    ],
)
def test_words_that_only_look_alike_stay(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["Co-researcher and parent", "a trellis-maker", "#masonry", "re-fieldwork"])
def test_an_ordinary_word_with_a_name_in_it_stays_however_it_is_joined(text: str) -> None:
    names = ("Archer", "Ellis", "Mason", "Field")
    families = tuple(
        Identifier(f"family[{number}].name.family", "family name", name, "Aunt", f"aunt {number}")
        for number, name in enumerate(names)
    )
    assert matcher(families).find(text) == ()
    assert [match.form for match in matcher(families).find("@jarcher82")] == [FormClass.JOINED]


def test_the_longest_form_wins() -> None:
    assert found("Marlowe Quillfeather of Larkmead Primary School") == [
        ("Marlowe Quillfeather", FormClass.FULL),
        ("Larkmead Primary School", FormClass.NAME),
    ]


def test_a_name_that_is_a_word_is_certain_within_a_sentence_and_not_at_its_start() -> None:
    assert only("They said that Hope was kind").certain
    assert not only("Hope was kind").certain
    assert not only("It ended. Hope was kind").certain
    assert only("Hope's kindness").certain
    assert only("Miss Hope came").certain


def test_a_month_that_is_a_name_is_a_name_where_no_date_stands() -> None:
    assert found("and June rang") == [("June", FormClass.GIVEN)]


@pytest.mark.parametrize(
    "text",
    [
        "comforted by June",
        "since June left",
        "until June woke up",
        "the bond of May and June",
        "June's room, in June's room",
        "in June, June rang",
        "in 2024 June rang",
        "the late June",
        "bruises in June",
        "the end of June",
        "after June",
        "in May, June rang",
    ],
)
def test_whoever_is_called_like_a_month_is_asked_about_where_the_month_may_stand(text: str) -> None:
    matches = matcher(ALL).find(text)
    assert [match.certain for match in matches if match.form is FormClass.GIVEN][-1:] == [False]


def test_a_middle_name_that_is_a_month_is_the_month_behind_what_leads_to_one() -> None:
    middle = (Identifier("children[0].name.middle[0]", "middle name", "May", "Robin", "robin"),)
    assert matcher(middle).find("comforted by May") == ()
    assert matcher(middle).find("and May")[0].certain


def test_a_name_printed_on_purpose_stands_whole_and_no_part_of_it_elsewhere() -> None:
    kept = ("Marlowe Vandeleur",)
    assert found("by Marlowe Vandeleur", kept) == []
    assert found("by Marlowe", kept) == [("Marlowe", FormClass.GIVEN)]


def test_a_name_printed_on_purpose_stands_with_the_commas_and_brackets_that_it_has_itself() -> None:
    kept = ("NHS Dunmere, Larkmead and Tarn (South) Board",)
    assert found(kept[0], kept) == []
    assert found("for Dunmere, Larkmead", ("Hesper Dunmere",)) != []
    assert found("to Hope, Marlowe and Vandeleur", ("Marlowe Vandeleur",)) != []


def test_the_area_of_a_public_body_is_public_and_a_reviewers_family_name_is_not() -> None:
    assert found("in Dunmere", ("Dunmere Safeguarding Partnership",)) == []
    assert found("at Larkmead", ("Hesper Larkmead",)) == [("Larkmead", FormClass.SHORT)]


def test_an_area_of_two_words_is_as_public_as_one_of_one_word() -> None:
    area = Identifier("family[1].address", "place", "Ashby Vale", "a place")
    texts = ("in Ashby Vale", "Ashby Vale Council")
    assert [matcher((area,), ("Ashby Vale Council",)).find(text) for text in texts] == [(), ()]
    assert matcher((area,), ("Hesper Ashby",)).find(texts[0])


def test_a_closing_quotation_mark_is_no_possessive() -> None:
    assert found("she said 'the Quillfeathers' and left") == [("Quillfeathers", FormClass.PLURAL)]


def test_a_title_tells_a_pronoun_where_it_can() -> None:
    assert only("with Mr Quillfeather").pronoun == "he"
    assert only("with Dr Quillfeather").pronoun == ""
    assert only("with Dr Quillfeather").titled


def test_a_shared_name_may_mean_each_who_bears_it() -> None:
    sibling = Identifier("family[9].name.family", "family name", "Quillfeather", "Sibling", "sibling")
    (match,) = matcher((*ALL, sibling)).find("the Quillfeather case")
    assert match.references == "children[0].name.family or family[9].name.family"


def test_a_day_of_the_case_is_known_in_any_form_and_without_its_year() -> None:
    known = matcher(ALL)
    for text in ("4 March 2012", "04/03/12", "the fourth of March", "3-5 March"):
        (day,) = find_days(text)
        assert known.day(day) == (BORN,)
    (day,) = find_days("4 March 2013")
    assert known.day(day) == ()
    assert known.days("on 4 March 2012")[0][1] == (BORN,)


def test_a_name_made_of_common_words_alone_points_at_nobody() -> None:
    social_care = Identifier("agencies[0].name", "agency", "Children's Social Care", "children's social care")
    assert matcher((social_care,)).find("Children's Social Care") == ()


def test_a_matcher_and_its_identifiers_show_no_value() -> None:
    assert "Marlowe" not in repr(matcher(ALL)) + repr(MARLOWE) + repr(only("Marlowe"))


def test_dates_are_no_words() -> None:
    assert matcher((BORN,)).find("2012-03-04") == ()


def test_a_pseudonym_that_is_a_letter_is_none_of_the_real_name_across_the_end_of_a_line() -> None:
    bogdan = matcher((Identifier("children[0].name.given", "given name", "Bogdan", "Child B", "child"),))
    assert bogdan.find("They met Child \r\nB’s teacher.") == ()
    assert [match.form for match in bogdan.find("They met\nB’s teacher.")] == [FormClass.SINGLE_INITIAL]


def test_the_number_of_a_law_is_nobodys_initials() -> None:
    people = (
        Identifier("professionals[0].name.given", "given name", "Sidony", "the health visitor", "visitor"),
        Identifier("professionals[0].name.family", "family name", "Inglethwick", "the health visitor", "visitor"),
    )
    assert matcher(people).find("Under Regulation 11 of the Regulations 2018 (SI 2018/789) it must be told.") == ()
    assert [match.form for match in matcher(people).find("The notes say that SI rang at noon.")] == [FormClass.INITIALS]


@pytest.mark.parametrize(
    "text", ["first name hope", "forename=hope", "surname: young", "family name is young", "dear hope, come"]
)
def test_a_name_that_is_a_word_is_one_behind_its_label(text):
    assert found(f"it says {text}")


@pytest.mark.parametrize(
    "text", ["they name hope as a goal", "the first hope", "in the name of hope", "a dearest hope"]
)
def test_a_word_that_is_a_name_stays_where_no_label_makes_it_one(text):
    assert found(f"it says {text}") == []


def test_a_short_name_that_is_a_word_is_asked_about_where_it_is_called_at_the_start_of_a_sentence():
    joshua = (Identifier("children[0].name.given", "given name", "Joshua", "Robin", "robin"),)
    assert [match.form for match in matcher(joshua).find("“Josh— come here”, she said.")] == [FormClass.DIMINUTIVE]
    assert [match.form for match in matcher(joshua).find("Late. Josh's coat.")] == [FormClass.DIMINUTIVE]
    assert matcher(joshua).find("Late. Josh them and they laugh.") == ()


def test_initials_of_a_row_of_letters_or_of_a_shortened_name_are_no_initials():
    abbreviation = Identifier("agencies[0].name", "agency", "Averholt Community Health", "the health visitors", "hv")
    family = Identifier("children[0].name.family", "family name", "Tarachford", "Robin", "robin")
    contact = Identifier("agencies[0].contact.name", "family name", "Bloomfield", "the lead nurse", "nurse")
    (match,) = matcher((abbreviation, family)).find("It is T-A-R, then A-C-H-F-O-R-D.")
    assert (match.form, match.certain) == (FormClass.SPACED, False)
    given = Identifier("agencies[0].contact.name", "given name", "Kerensa", "the lead nurse", "nurse")
    assert FormClass.DISGUISED in [match.form for match in matcher((given, contact)).find("It says K. B'field here.")]


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Katherine", "a Serious Case Review"),
        ("Mia", "White British Male"),
        ("Sophie", "Keeping Children Safe in Education"),
    ],
)
def test_a_word_that_every_review_writes_with_a_capital_is_short_for_nobody_in_a_title(name: str, title: str) -> None:
    child = (Identifier("children[0].name.given", "given name", name, "Robin", "robin"),)
    assert matcher(child).find(f"It says {title} there.") == ()


def test_such_a_word_is_asked_about_alone_behind_a_role_or_before_a_name():
    katherine = (Identifier("children[0].name.given", "given name", "Katherine", "Robin", "robin"),)
    for text in ("They saw Case there.", "They met Baby Case there.", "They met Case Young there."):
        assert [match.form for match in matcher(katherine).find(text)] == [FormClass.DIMINUTIVE]


def test_a_word_of_a_title_is_no_slip_of_a_name():
    bettina = (Identifier("professionals[0].name.given", "given name", "Bettina", "the visitor", "visitor"),)
    assert matcher(bettina).find("It was Building Better Relationships again.") == ()
    assert matcher(bettina).find("They saw Better again.")
    assert matcher(bettina).find("They saw Better Young again.")


@pytest.mark.parametrize(
    "text",
    ["It was Child MQ again.", "The child MQ was seen.",
     "They saw the boy (MQ) there.", "First MQ and AO came.", "It said M... Q... in pencil.",
     "It said m.q. in pencil.", "It said m.j.q. in pencil.",
     "It said M____ Q____ in pencil.", "It said M____ in pencil.", "It said Q—— in pencil.", "A child, 'M', was seen.",
     "It said ‘M’, aged 12, in ink.", "It was MQ (subject child) again.", "It was MQ b. 2012 again."],
)  # fmt: skip
def test_initials_that_their_place_makes_somebodys_are_found(text: str) -> None:
    assert matcher(ALL).find(text)


@pytest.mark.parametrize("given", ["Colin", "Charlotte"])
def test_initials_of_the_trade_are_a_childs_where_they_stand_behind_the_word(given: str) -> None:
    of_the_trade = matcher(
        (
            Identifier("children[0].name.given", "given name", given, "Robin", "robin"),
            Identifier("children[0].name.family", "family name", "Poundsworth", "Robin", "robin"),
        )
    )
    assert [match.form for match in of_the_trade.find("It was Child CP again.")] == [FormClass.SINGLE_INITIAL]
    assert of_the_trade.find("It was a child CP plan.") == ()


def test_the_first_letter_of_a_family_name_of_several_words_is_the_familys_as_well() -> None:
    meulen = Identifier("children[0].name.family", "family name", "van der Meulen", "Robin", "robin")
    for letter in "VM":
        assert [match.form for match in matcher((meulen,)).find(f"It was the {letter} family then.")] == [
            FormClass.SINGLE_INITIAL
        ]
    assert matcher((meulen,)).find("It was the D family then.") == ()


def test_the_letter_i_is_no_initial_behind_any_child() -> None:
    isla = (Identifier("children[0].name.given", "given name", "Isla", "Robin", "robin"),)
    assert matcher(isla).find("on a toddler I would not have seen it") == ()
    assert matcher(isla).find("the toddler I would not have seen")


def test_the_letter_i_with_an_s_is_somebodys() -> None:
    isla = Identifier("children[0].name.given", "given name", "Isla", "Robin", "robin")
    assert [match.form for match in matcher((isla,)).find("It was I's bedroom.")] == [FormClass.SINGLE_INITIAL]
    assert matcher((isla,)).find("They dot the I's.") == matcher((isla,)).find("So I said.") == ()


def test_a_given_name_with_a_hyphen_goes_by_both_its_letters() -> None:
    tyler = Identifier("children[0].name.given", "given name", "Tyler-Jay", "Robin", "robin")
    assert [match.form for match in matcher((tyler,)).find("Then T-J left.")] == [FormClass.INITIALS]


def test_an_initial_goes_with_a_part_of_a_family_name_on_either_side() -> None:
    meulen = (
        Identifier("children[0].name.given", "given name", "Karel", "Robin", "robin"),
        Identifier("children[0].name.family", "family name", "van der Meulen", "Robin", "robin"),
    )
    for text in ("MEULEN K (CIN)", "Meulen, K. seen", "K. Meulen seen"):
        (match,) = matcher(meulen).find(text)
        assert (match.start, match.form) == (0, FormClass.INITIAL_AND_NAME)


def test_a_doubled_apostrophe_hides_no_name() -> None:
    doubled = Identifier("children[0].name.family", "family name", "O'Harrigan", "Robin", "robin")
    (match,) = matcher((doubled,)).find("insert 'O''Harrigan'")
    assert (match.start, match.end) == (8, 19)


def test_a_house_number_goes_with_its_street_behind_a_comma() -> None:
    home = Identifier("children[0].address", "place", "52 Pinfold Road", "the family home")
    (match,) = matcher((home,)).find("It was 52, Pinfold Road then.")
    assert (match.start, match.end) == (7, 23)


def test_two_words_are_no_slip_in_a_name_that_they_are_like() -> None:
    orchardsby = Identifier("children[0].name.family", "family name", "Orchardsby", "Robin", "robin")
    assert matcher((orchardsby,)).find("There was an orchard by the road.") == ()


@pytest.mark.parametrize("text", ["lennypoo was in", "our lenny-boo"])
def test_a_pet_name_with_an_ending_of_affection_is_asked_about(text: str) -> None:
    leonard = Identifier("children[0].name.given", "given name", "Leonard", "Robin", "robin")
    assert matcher((leonard,)).find(text)


def test_both_initials_go_with_the_family_name() -> None:
    (match,) = matcher(MARLOWE).find("then M J Quillfeather left")
    assert (match.start, match.end) == (5, 21)


def test_a_short_name_is_found_as_a_hump_of_a_word() -> None:
    bo = matcher((Identifier("children[0].name.given", "given name", "Bo", "Robin", "robin"),))

    assert [match.form for match in bo.find("They came withBo there.")] == [FormClass.JOINED]
    assert not bo.find("They came withBob and about there.")


def test_a_name_that_is_a_word_is_found_by_a_capital_anywhere_in_it() -> None:
    assert [match.form for match in matcher(ALL).find("They saw hopE there.")] == [FormClass.GIVEN]


def test_a_week_without_school_is_the_months_and_no_short_form_of_a_name() -> None:
    maria = (Identifier("children[0].name.given", "given name", "Maria", "Robin", "robin"),)

    assert not matcher(maria).find("It was after the May half term and before the May bank holiday.")
    assert matcher(maria).find("It was after May told her.")


def test_what_a_disease_is_called_after_is_no_slip_of_a_name() -> None:
    willem = (Identifier("children[0].name.given", "given name", "Willem", "Robin", "robin"),)

    assert not matcher(willem).find("There was a history of von Willebrand disease.")
    assert matcher(willem).find("There was a letter to Willemb about it.")


@pytest.mark.parametrize(
    "text",
    ["AP was seen alone.", "It was in AP's bedroom.", "The young person (AP) left.", "It says re: AP there.",
     "The child AP when asked said so.", "It was signed P——l.", "CYP: AP on the form.", "The patient = AP there.",
     "Initials (AP) there.", "Child - AP, seen.", "Pt AP seen.", "RE AP there.", "The child AP should be seen.",
     "It was a visit to Mother and AP, at home.", "It says in the views of AP.", "It was AP's own account."],
)  # fmt: skip
def test_letters_of_the_trade_are_initials_where_only_a_person_is(text: str) -> None:
    abel = (
        Identifier("children[0].name.given", "given name", "Abel", "Robin", "robin"),
        Identifier("children[0].name.family", "family name", "Penhalwell", "Robin", "robin"),
    )

    assert matcher(abel).find(text)
    assert not matcher(abel).find("The AP was seen as a step, and AP was offered.")


_OF_THE_TRADE = (
    Identifier("children[0].name.given", "given name", "Abel", "Robin", "robin"),
    Identifier("children[0].name.middle", "middle name", "Ivor", "Robin", "robin"),
    Identifier("children[0].name.family", "family name", "Dunnock", "Robin", "robin"),
    Identifier("professionals[0].name.given", "given name", "Greta", "the social worker", "sw"),
    Identifier("professionals[0].name.family", "family name", "Pellworth", "the social worker", "sw"),
)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("AD wants to go home.", "AD"),
        ("AD did not want to go home.", "AD"),
        ("AD doesn’t like school.", "AD"),
        ("AD has told staff.", "AD"),
        ("When he was asked, AD said no.", "AD"),
        ("AD is scared of him.", "AD"),
        ("It was AD's voice that was lost.", "AD"),
        ("AID cried.", "AID"),
        ("GP said that it was late.", "GP"),
        ("Staff asked AD about it.", "AD"),
        ("He was placed with AD.", "AD"),
        ("The nurse spoke to AD.", "AD"),
        ("Spoke to AD re contact.", "AD"),
        ("AD: I want to go home.", "AD"),
    ],
)
def test_letters_of_the_trade_are_asked_about_where_they_do_what_a_person_does(text: str, letters: str) -> None:
    found = matcher(_OF_THE_TRADE).find(text)

    assert [text[match.start : match.end].removesuffix("'s") for match in found] == [letters]


@pytest.mark.parametrize(
    "text",
    ["The AD wanted more staff.", "His GP said so.", "The duty GP asked.", "AD was offered, and AD teams came.",
     "The practice’s GP told him.",
     "AD: no answer.", "GP: seen at noon.", "They went AD HOC.", "HE WANTS TO GO TO GP.", "Staff asked GP services.",
     "A plan was shared with GP."],
)  # fmt: skip
def test_letters_of_the_trade_stand_where_they_are_short_for_something(text: str) -> None:
    assert not matcher(_OF_THE_TRADE).find(text)


def test_a_title_with_both_initials_of_a_double_name_is_nobody_elses() -> None:
    quill = Identifier("family[0].name.family", "family name", "Quillfeather", "Mother", "mother")
    double = Identifier("family[0].name.family", "family name", "Quill-Thorn", "Mother", "mother")

    assert not matcher((quill,)).find("Ms Q-T wrote. Ms Q.-T. wrote.")
    assert matcher((quill,)).find("Ms Q-led")
    assert [(one.start, one.end) for one in matcher((double,)).find("Ms Q-T wrote. Ms Q.-T. wrote.")] == [
        (0, 6), (14, 22),
    ]  # fmt: skip
    assert not matcher((double,)).find("Ms Q-R wrote.")


def test_a_reviewers_double_initials_may_stand_behind_a_title_and_no_others() -> None:
    public = matcher((), ("Imogen Fairfax-Quill",)).public

    assert not find_shapes("Dr F-Q said so. Dr F‑Q’s and Dr F.-Q.’s report", public)
    assert [shaped.start for shaped in find_shapes("Dr Q-F, Dr F-R and Dr F.-R. said so.", public)] == [0, 8, 19]


def test_a_time_to_the_second_is_a_day_only_where_it_reads_as_one_of_the_case() -> None:
    born = Identifier("children[0].born_on", "date", "2024-11-20", "a day", "robin")

    assert matcher((born,)).days("The log says 03:12:44, then 23:59:07.") == ()
    assert [known for _, known in matcher((born,)).days("It says 20:11:24 and 31:12:24.")] == [(born,), ()]


@pytest.mark.parametrize(
    "text",
    [
        "dad (hope) rang",
        "baby hope slept",
        "marlowe n hope",
        "hope & marlowe rowed",
        "- hope: absent",
        "they told hope about it",
        "worried about 'hope' and rang",
        "the plan (hope) was",
        "what hope said was",
        "aunt hope, who",
        "of hope's bedroom",
        "our hope became upset",
        "wrote hope2 on it",
        "child: hope",
        '{"last": "hope"}',
        "feature/hope-fix",
        "re-hope-case",
        "hope-chronology.pdf",
    ],
)
def test_a_name_that_is_a_word_is_asked_about_in_small_letters_where_only_a_name_stands(text: str) -> None:
    start = text.index("hope")
    assert [match.certain for match in matcher(ALL).find(text) if match.start == start] == [False]


@pytest.mark.parametrize(
    ("family", "text"),
    [
        ("Wood", "told j wood about it"),
        ("Wood", "the wood family moved"),
        ("Wood", "nobody asked of woods injuries"),
        ("Khan", "the khan came"),
        ("Khan", "the khans came"),
    ],
)
def test_a_family_name_that_is_a_word_is_asked_about_in_small_letters_where_only_a_name_stands(
    family: str, text: str
) -> None:
    assert [match.certain for match in matcher(_called("Joan", family)).find(text)][-1:] == [False]


@pytest.mark.parametrize("text", ["the young family moved", "deep in the woods", "made of wood", "a wood near it"])
def test_a_family_name_that_is_a_word_stays_where_it_is_that_word(text: str) -> None:
    for family in ("Wood", "Young"):
        assert matcher(_called("Joan", family)).find(text) == ()


@pytest.mark.parametrize("text", ["told bill about it", "told else about it"])
def test_a_short_name_that_is_a_word_is_asked_about_where_only_a_name_stands(text: str) -> None:
    both = (*_called("William", "Wetherspool"), *_called("Elizabeth", "Underwell"))
    assert [match.form for match in matcher(both).find(text)] == [FormClass.DIMINUTIVE] * ("bill" in text)


@pytest.mark.parametrize(
    ("written", "certain"),
    [
        ("moved to school road in", [False]),
        ("moved to School Road in", [True]),
        ("near schoolroad in", [True]),
        ("the school road safety week", []),
        ("came from PARK LANE in", [True]),
        ("came from park lane in", [False]),
    ],
)
def test_a_street_of_common_words_is_asked_about_in_small_letters(written: str, certain: list[bool]) -> None:
    street = Identifier("places[0].name", "place", "School Road", "the street", "street")
    school = Identifier("places[1].name", "place", "Park Lane Primary School", "a school", "school")
    assert [match.certain for match in matcher((street, school)).find(written)] == certain


@pytest.mark.parametrize(
    "text",
    [
        "later hope's nan",
        "~hope",
        "/home/hope/scan.pdf",
        "f=hope",
        "<hope> brb",
        ":hope:",
        "hope:x1",
        'data-name="hope"',
        "hope.exe",
    ],
)
def test_a_name_that_is_a_word_is_found_in_small_letters_in_what_software_reads(text: str) -> None:
    assert [match.form for match in matcher(ALL).find(f"It had {text} on it")] == [FormClass.GIVEN]


@pytest.mark.parametrize(
    "text",
    [
        "the child was in hope",
        "mother and hope",
        "hope and faith",
        "dad has hope",
        "fear/hope/love",
        "their hope: to go",
        "told of hope",
        "the word 'hope'",
        "a 'hope' of theirs",
        "they gave up on hope-filled plans",
        "the hope said to be lost",
        "no hope's plan",
    ],
)
def test_it_stays_elsewhere(text: str) -> None:
    assert matcher(ALL).find(text) == ()


@pytest.mark.parametrize("text", ["MQ-mother", "MGM-MQ", "MQ & mum", "MQ&HM", "the Q. family", "M-bear"])
def test_initials_beside_kin_are_somebodys(text: str) -> None:
    assert [match.form for match in matcher(ALL).find(text)]


def test_a_letter_before_a_word_that_goes_with_any_is_nobodys() -> None:
    assert matcher(ALL).find("an M-section and an A-level") == ()


def test_a_short_name_is_no_whole_where_the_rest_of_the_name_goes_on() -> None:
    short = Identifier("children[0].name.known_as[1]", "known-as name", "Quill", "Robin", "robin")
    assert [(match.start, match.end) for match in matcher((*ALL, short)).find("It says Quill-feather.")] == [(8, 21)]


def test_the_initials_of_an_agency_are_its_own_in_small_letters_where_they_are_no_word() -> None:
    trust = Identifier("agencies[0].name", "agency", "Wexbury Community Health Trust", "a trust")
    assert [match.form for match in matcher((trust,)).find("seen by wcht today")] == [FormClass.ABBREVIATION]
    college = Identifier("agencies[0].name", "agency", "Larkmead Education and Arts Farm", "a college")
    assert matcher((college,)).find("a leaf today") == ()


def test_three_common_words_that_are_a_place_are_that_place_in_small_letters() -> None:
    nursery = Identifier("places[3].name", "place", "Wharf Lane Nursery School", "a nursery")
    assert [match.form for match in matcher((nursery,)).find("goes to wharf lane nursery school")] == [FormClass.NAME]


@pytest.mark.parametrize("text", ["0 4 0 3 1 2", "0-4-0-3-1-2", "0 4 / 0 3 / 1 2"])
def test_a_day_of_the_case_is_found_in_boxes_without_its_century(text: str) -> None:
    assert [match.form for match in matcher(ALL).find(f"Code: {text}")] == [FormClass.DATE]
    assert matcher(ALL).find(f"Code: {text.replace('4', '5')}") == ()


def test_a_genitive_typed_without_its_apostrophe_is_found_whatever_the_name_ends_in():
    gaz = Identifier("family[0].name.known_as[0]", "known-as name", "Gaz", "Father", whose="father")
    assert [match.certain for match in matcher((gaz,)).find("i saw gazs sister")] == [True]
    assert matcher((gaz,)).find("a gazette and gases") == ()
