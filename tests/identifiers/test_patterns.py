from __future__ import annotations

import pytest

from reportgen.identifiers import Shape, find_shapes


@pytest.mark.parametrize(
    ("written", "shape"),
    [
        ("AV1 2QX", Shape.POSTCODE),
        ("av12qx", Shape.POSTCODE),
        ("EC1A 1BB", Shape.POSTCODE),
        ("999 000 0018", Shape.NHS_NUMBER),
        ("999-000-0019", Shape.NHS_NUMBER),
        ("01632 960101", Shape.PHONE),
        ("(01632) 960 101", Shape.PHONE),
        ("+44 1632 960101", Shape.PHONE),
        ("07700 900123", Shape.PHONE),
        ("a.lark@averham.example", Shape.EMAIL),
        ("lark (at) averham.example", Shape.EMAIL),
        ("tlark@averham", Shape.EMAIL),
        ("lark#1234", Shape.HANDLE),
        ("u/tlark", Shape.HANDLE),
        ("tl_1987", Shape.HANDLE),
        ("$tlark", Shape.HANDLE),
        ("1427 Squadron", Shape.ORGANISATION),
        ("3rd Scout Group", Shape.ORGANISATION),
        ("plate PH 1182", Shape.RECORD),
        ("contact #20391", Shape.RECORD),
        ("shoulder no. C412", Shape.RECORD),
        ("X7Y8Z9", Shape.RECORD),
        ("01AB/1234/24", Shape.RECORD),
        ("00:1b:44:11:3a:b7", Shape.RECORD),
        ("2001:db8::7", Shape.RECORD),
        ("PO Box 221", Shape.RECORD),
        ("last four digits 0038", Shape.RECORD),
        ("NHS no. …31", Shape.RECORD),
        ("door code 4417", Shape.RECORD),
        ("07700 900 xxx", Shape.PHONE),
        ("ab51 qzz", Shape.VEHICLE),
        ("51.50 north, 0.12 west", Shape.POSITION),
        ("51.5,-0.12", Shape.POSITION),
        ("The Old Rectory", Shape.STREET),
        ("Unit 5, The Old Mill", Shape.STREET),
        ("mr larkspurrow", Shape.TITLED),
        ("ᴛɪʟᴅᴀ", Shape.ALPHABET),
        ("τιλδα", Shape.ALPHABET),
        ("oh seven seven double oh, nine hundred, one four two", Shape.SPELLED),
        ("flight BA 2490", Shape.RECORD),
        ("6f1c2e1a-9d3b-4c55-8e0f-0a1b2c3d4e5f", Shape.RECORD),
        ("d41d8cd98f00b204e9800998ecf8427e", Shape.RECORD),
        ("alpha bravo five one x-ray yankee zulu", Shape.SPELLED),
        ("A6182", Shape.ROUTE),
        ("junction 29a of the M1", Shape.ROUTE),
        ("X47 bus", Shape.ROUTE),
        ("bus route 9", Shape.ROUTE),
        ("27 larch tree avenue", Shape.STREET),
        ("9 ash lane", Shape.STREET),
        ("Averside Boxing Gym", Shape.ORGANISATION),
        ("jsmith82", Shape.HANDLE),
        ("id: 48213", Shape.RECORD),
    ],
)
def test_a_shape_that_identifies_is_found(written: str, shape: Shape) -> None:
    text = f"It says on the {written} there"
    (found,) = find_shapes(text)
    assert (found.shape, text[found.start : found.end]) == (shape, written)


@pytest.mark.parametrize(
    ("text", "written", "shape"),
    [
        ("It was entered by jpike that day.", "jpike", Shape.HANDLE),
        ("It has owner: jpike2 in it.", "jpike2", Shape.HANDLE),
        ("It lies in C:\\Users\\jpike\\Desktop there.", "jpike", Shape.HANDLE),
        ("It was zozoxx on Snapchat that night.", "zozoxx", Shape.HANDLE),
        ("It was xX_zoz3_Xx who wrote.", "xX_zoz3_Xx", Shape.HANDLE),
        ("It was jo.p (at) webmail dot example then.", "jo.p (at) webmail dot example", Shape.EMAIL),
        ("It was on page 14. moth_eater: u did good.", "moth_eater", Shape.HANDLE),
        ('"tildadoesit: it hurts", said the log.', "tildadoesit", Shape.HANDLE),
        ("It was late. ghst.of.u: show.", "ghst.of.u", Shape.HANDLE),
        ("Mail a.lark@averham.example. Routine visits go on.", "a.lark@averham.example", Shape.EMAIL),
        ("Mail a.lark@averham . example that day.", "a.lark@averham . example", Shape.EMAIL),
        ("Mail a.lark@averham. example that day.", "a.lark@averham. example", Shape.EMAIL),
        ("It was CRN G4412/25 there.", "G4412/25", Shape.RECORD),
        ("The EHM number is 41/83 there.", "EHM number is 41/83", Shape.RECORD),
        ("It is LCS 16-70 in their notes.", "LCS 16-70", Shape.RECORD),
        ("They went to B2-7 on the wing.", "B2-7", Shape.RECORD),
        ("They had caseX14 on it.", "X14", Shape.RECORD),
        ("They read 304...96 on it.", "304...96", Shape.RECORD),
        ("It was Niche N25-00441 there.", "N25-00441", Shape.RECORD),
        ("It was EHC/2211/K there.", "EHC/2211/K", Shape.RECORD),
        ("Initials B, then T, then H were on it.", "B, then T, then H", Shape.INITIALS),
        ("The hashtag justiceforlola is old.", "justiceforlola", Shape.HANDLE),
        ("They moved to LS9 in spring.", "LS9", Shape.POSTCODE),
        ("He was living in N16 then.", "N16", Shape.POSTCODE),
        ("A neighbour at no 14 saw it.", "14", Shape.STREET),
        ("They drove on M62 westbound then.", "M62", Shape.ROUTE),
        ("They were seen at Chestnut View on foot.", "Chestnut View", Shape.STREET),
        ("He was moved to The Willows PRU then.", "The Willows PRU", Shape.ORGANISATION),
        ("It was her m33 area code then.", "m33", Shape.POSTCODE),
        ("Her claim was ASC/1234567/8 then.", "ASC/1234567/8", Shape.RECORD),
        ("The accident was near J24 of the M62 then.", "J24 of the M62", Shape.ROUTE),
        ("It had geohash gcybzq5 on it.", "gcybzq5", Shape.POSITION),
        ("It had E 424610, N 564010 on it.", "E 424610, N 564010", Shape.POSITION),
        ("It had 999+101+0021 on it.", "999+101+0021", Shape.NHS_NUMBER),
        ("Her surname starts with Crop, she said.", "Crop", Shape.INITIALS),
        ("Pay to sort 20-00-00 today.", "sort 20-00-00", Shape.RECORD),
        ("It read eJzzSc3PSyxKUXAuyi8oSC0qyShPzCxJVQ then.", "eJzzSc3PSyxKUXAuyi8oSC0qyShPzCxJVQ", Shape.RECORD),
        ("Her initials, K.L., were on it.", "K.L.", Shape.INITIALS),
        ("Signed with the initials SJP, it was old.", "SJP", Shape.INITIALS),
        ("His mobile ended in 992.", "ended in 992", Shape.RECORD),
        ("The code is HV-2231-P there.", "HV-2231-P", Shape.RECORD),
        ("On the label is 4471-22-9.", "4471-22-9", Shape.RECORD),
        ("Plate: W R 1 9 L K J", "W R 1 9 L K J", Shape.VEHICLE),
        ("snap - zozo.xx", "zozo.xx", Shape.HANDLE),
        ("It was lat 50.37 long -4.14 there.", "lat 50.37 long -4.14", Shape.POSITION),
        ("The postcode begins PL4.", "PL4", Shape.POSTCODE),
        ("Neighbours at 22 and 24 complained.", "Neighbours at 22 and 24", Shape.STREET),
        ("Initials on the report are KDT, they said.", "KDT", Shape.INITIALS),
        ("It says SIB2 K.D there.", "K.D", Shape.INITIALS),
        ("Initials: P.D. are there.", "P.D.", Shape.INITIALS),
        ("It was Flat C, no. 31, they said.", "Flat C, no. 31", Shape.STREET),
        ("pc treloar took photos", "pc treloar", Shape.TITLED),
        ("mrs baker took photos", "mrs baker", Shape.TITLED),
        ("it was miss z. treloar there", "miss z. treloar", Shape.TITLED),
        ("MRS BAKER TOOK PHOTOS", "MRS BAKER", Shape.TITLED),
        ("It was said by Nurse Cope there.", "Nurse Cope", Shape.TITLED),
        ("It was DI North there.", "DI North", Shape.TITLED),
        ("It was Mr Justice Peel there.", "Mr Justice Peel", Shape.TITLED),
        ("It was Judge Black there.", "Judge Black", Shape.TITLED),
        ("It was in Church Street then.", "Church Street", Shape.STREET),
        ("It was in School Lane then.", "School Lane", Shape.STREET),
        ("It was in New Road then.", "New Road", Shape.STREET),
        ("At 14:30, Quorn Lane was quiet.", "Quorn Lane", Shape.STREET),
        ("The flat at 14 Quorn Row was cold.", "14 Quorn Row", Shape.STREET),
        ("It was in Quorn Parade then.", "Quorn Parade", Shape.STREET),
        ("It was the Quorn Tabernacle there.", "Quorn Tabernacle", Shape.ORGANISATION),
        ("The house is off the A57 there.", "off the A57", Shape.ROUTE),
        ("It is on EHM 20-118845 there.", "EHM 20-118845", Shape.RECORD),
        ("The log, 164 of 08/03/25, says so.", "164", Shape.RECORD),
        ("She lives with Auntie Shell now.", "Auntie Shell", Shape.TITLED),
        ("She was at Tiny Toes Childminding then.", "Tiny Toes Childminding", Shape.ORGANISATION),
        ("He drank at the Red Lion on Fridays.", "the Red Lion", Shape.ORGANISATION),
        ("He drank at the Miller's Head then.", "the Miller's Head", Shape.ORGANISATION),
        ("They ate from the Kingfisher chip shop.", "Kingfisher chip shop", Shape.ORGANISATION),
    ],
)
def test_what_its_place_in_a_sentence_tells_is_found(text: str, written: str, shape: Shape) -> None:
    (found,) = find_shapes(text)
    assert (found.shape, text[found.start : found.end]) == (shape, written)


@pytest.mark.parametrize(
    "text",
    ["It was entered by mistake and closed by cafcass.", "The covid19 rules and year10 boys.",
     "In S47 enquiries of KS2.", "an mr scan, then mr and mrs", "they miss a day or miss school", "MISS NO APPOINTMENT",
     "They moved to number 3 of the list.", "Initials such as LAC.", "The initials LAC are used.",
     "It was mid-2019 and pre-2015.", "Neighbours at 10 am and neighbours from 3 flats.", "A pc was seized.",
     "The order ended in 2022.", "It ended with 250 points.", "The call ended 13.5 minutes later.",
     "She had 24 of 30 points.", "It was page 12 of the March edition.",
     "See p.12: it rained. physio: to follow. incl: tea. wk3: slept.",
     "They ate at the Chinese takeaway.", "Bread came from the bakery.", "He is the Deputy Head of Year."],
)  # fmt: skip
def test_what_stands_so_and_names_nobody_is_no_shape(text: str) -> None:
    assert find_shapes(text) == ()


def test_an_nhs_number_without_gaps_is_found_by_its_label() -> None:
    assert [found.shape for found in find_shapes("NHS number 9990000018")] == [Shape.NHS_NUMBER]


@pytest.mark.parametrize(
    "text",
    [
        "section 47",
        "in 2024 and 2025",
        "1,000 000",
        "B12",
        "3 to 4",
        "A1 and M25 roads",
        "yr10 boy",
        "form FL401",
        "the Regulations 2018 (SI 2018/789)",
        "Regulation (EU) 2016/679",
        "KCSIE2024 and WT2023",
        "call NHS111",
        "2023/2024",
        "at 10:30:15",
        "a service user said",
        "the Golf and the Hotel",
        "hotel, golf and lima beans",
        "a digest " + "0b1c" * 16,
        "a 10 minute walk by road",
        "the New Road Safety Measures",
        "in the High Street",
        "2 people in the street",
        "a number 4 on the road safety list",
        "the A4 paper",
        "2 bus passes",
    ],
)
def test_ordinary_numbers_are_no_shape(text: str) -> None:
    assert find_shapes(text) == ()


def test_a_title_with_a_full_stop_that_ends_a_sentence_has_no_name_behind_it() -> None:
    assert find_shapes("We rang the Named Doctor. Zaborsk was here.") == ()
    assert [found.shape for found in find_shapes("We rang Dr. Zaborsk.")] == [Shape.TITLED]


def test_a_double_barrelled_name_that_is_printed_on_purpose_may_have_a_title() -> None:
    public = frozenset({"vandeleur", "quist"})
    assert find_shapes("It is by Mrs Vandeleur-Quist.", public) == ()
    assert [found.shape for found in find_shapes("It is by Mrs Vandeleur-Zaborsk.", public)] == [Shape.TITLED]


def test_a_court_of_law_is_no_street_and_a_year_no_house() -> None:
    assert find_shapes("It was at the Magistrates' Court.") == ()
    assert [found.start for found in find_shapes("In 2023 Quorn Lane was quiet.")] == [8]


@pytest.mark.parametrize("sign", [*map(chr, (0xE0043, 0xE0072)), "\u200b", "\u2060"])
def test_a_row_of_signs_that_nobody_sees_is_asked_about(sign: str) -> None:
    assert find_shapes(f"noted{sign * 8} then")
    assert not find_shapes(f"no{sign}ted then")


@pytest.mark.parametrize(
    "text",
    [
        "as HO circular 16/2005 says",
        "doi: 10.1177/0025802420987431",
        "by the SSDA903 return, in Good Medical Practice of an Operation Encompass School",
        "Professor Eileen Munro wrote",
        "School Attendance guidance",
        "It starts with Hope.",
        "The Nurse Lead and the Nurse Bank",
        "LCS 2024 and SIMS 7",
        "It hung by the A3 poster of the Youth Justice Plan",
    ],
)
def test_what_is_public_is_no_shape(text: str) -> None:
    assert find_shapes(text) == ()


def test_a_title_that_belongs_to_a_public_name_names_nobody() -> None:
    assert not find_shapes("He waited for Father Christmas.")
    assert find_shapes("He waited for Father Entwistle.")


@pytest.mark.parametrize(
    ("sort", "one"),
    [
        ("She goes to a Language School.", "She goes to Kingsmead Language School."),
        ("The key has SCH School and NUR Nursery.", "He went to STM School."),
        ("It saw Anxiety-Based School Avoidance.", "He left Wapshott School."),
        ("It was for Child D’s GP Practice.", "It was for Wapshott’s GP Practice."),
        ("From a Pupil Referral Unit and College.", "From Wapshott Academy and College."),
    ],
)
def test_a_school_of_a_sort_is_no_organisation_and_one_with_a_name_is(sort: str, one: str) -> None:
    assert not find_shapes(sort)
    assert find_shapes(one)
