"""Numbers that somebody has: of telephones, the NHS, records, vehicles."""

from __future__ import annotations

import re

from reportgen.identifiers.folding import Folded
from reportgen.identifiers.known.vocabulary import is_in_dictionary
from reportgen.identifiers.known.words import MONTHS
from reportgen.identifiers.needs import Needs
from reportgen.identifiers.patterns.form import Form, announced, has_capitals, identifying
from reportgen.identifiers.patterns.shape import Shape

__all__ = ["CODES", "NUMBERS"]

# Printed in reports everywhere: nobody's own number or address.
_HELPLINES = frozenset(
    {"08001111", "08088005000", "116123", "08082000247", "116111", "08001110000", "0800555111", "03000030396"}
)
# Forms of courts, standards, guidance and questionnaires: letters and three digits that name no record.
_PUBLIC_CODES = re.compile(
    r"(?:iso|bs|en|fl|n|ex|ta|sf|ssw|dp|cg|ng|qs|ph|hsg|uc|covid|h|ict|phq|gad)\d{1,5}[a-z]?"
    r"|(?:wt|kcsie)20\d\d|nhs111|office365|ssda903|ds1500"
)
_UNIT = "(?:hrs|kg|mg|ml|km|cm|mm|am|pm|st|nd|rd|th|min|wks|yrs|yo|lb|lbs|oz|[gmt]b|mph)"
# "2500g", "0640hrs", "1000mg/day"; "pre-2019", "2021-based", "2010s".
_MEASURED = re.compile(r"\d[\d/]*[a-z]{1,5}(?:/[a-z\d]{1,5})?")
# "08-MAR-25" is a day.
_WITH_MONTH = re.compile(rf"\d\W?(?:{'|'.join(MONTHS)})\W?\d")
_BOOKS = ("978-", "979-")
_WITH_YEAR = re.compile(r"(?:[a-z]+-)*(?:19|20)\d\d(?:s|[/-](?:19|20)?\d\d)?(?:-[a-z]+)*")
_DIGEST = re.compile(r"[a-f\d]{40}|[a-f\d]{64}")
_LEAST_OF_CODE, _LONGEST_CLASS = 6, 5
_YEARS = re.compile(r"(?:19|20)\d\d/(?:19|20)?\d\d")
_TIME_OR_SCORE = re.compile(r"\d{1,3}(?::\d{1,3}){1,3}")
# Before the number of a standard, or of a line to which one writes: "BS EN 13120", "text SHOUT to 85258".
_OF_EVERYBODY = re.compile(r"(?<!\w)(?:iso|bs|en|iec|text(?: \w+ to)?) $")
# What an instrument is cited by: "SI 2018/789", "Regulation (EU) 2016/679".
_CITED = re.compile(r"(?:19|20)\d\d/\d{1,4}|\d{1,4}/(?:19|20)\d\d")
_CITING = re.compile(
    r"(?:(?<!\w)si|s\.i\.|\((?:eu|ec|eec)\)|(?<!\w)circular|(?<!\w)directive|(?<!\w)regulation)(?: no\.?)? $"
)
# The full stop is that of a short form: "an incident. 4,512 children" ends a sentence.
_REF = r"(?: (?:ref(?:erence)?|no|number|id|code|pin),?)?(?:(?<![a-z]{5})\.)?:? ?(?:is |was )?#?"
_LAST_DIGITS = r"\d{3,4}(?![\w,.]\d|\w| [a-z]{3,}s(?!\w))"
_NUMBER = r"(?: (?:no\.?|number))?"


def _is_private(match: re.Match[str], _: Folded) -> bool:
    return re.sub(r"\D", "", match[0]) not in _HELPLINES


def _is_no_year(match: re.Match[str], _: Folded) -> bool:
    digits = re.sub(r"\D", "", match[0])
    return not re.fullmatch(r"(?:19|20)\d\d(?:19|20)\d\d", digits)


def _is_reference(match: re.Match[str], folded: Folded) -> bool:
    """Neither a year, a law, a public form, a time of day nor what a text counts ("24h7d")."""
    said = match[identifying(match)]
    if _CITED.fullmatch(said) and _CITING.search(folded.text[max(0, match.start() - 20) : match.start()]):
        return False
    if _YEARS.fullmatch(said) or _PUBLIC_CODES.fullmatch(said) or _TIME_OR_SCORE.fullmatch(said):
        return False
    if ":" in said:
        return said.count(":") > 4 or ("::" in said and any(map(str.isdigit, said)))
    return identifying(match) == "value" or sum(map(str.isdigit, said)) > 2


def _is_nobodys_count(match: re.Match[str], folded: Folded) -> bool:
    """Neither a round number nor a standard's or a public line's."""
    if re.sub(r"\D", "", match[0]) in _HELPLINES:
        return False
    before = folded.text[max(0, match.start() - 20) : match.start()]
    return not match[0].endswith("000") and not _OF_EVERYBODY.search(before)


def _is_code(match: re.Match[str], folded: Folded) -> bool:
    """Letters and digits that tell neither a year ("pre-2019"), an hour, a measure ("2500g", "1000mg/day") nor a public
    form; with spaces in it, or with few digits, in capitals.
    """
    said = match[0]
    if _DIGEST.fullmatch(said) or _WITH_MONTH.search(said) or said.startswith(_BOOKS):
        return False
    if (
        (len(said) > _LONGEST_CLASS and _MEASURED.fullmatch(said))
        or _WITH_YEAR.fullmatch(said)
        or _PUBLIC_CODES.fullmatch(said.replace("-", ""))
    ):
        return False
    few = " " in said or len(said) < _LEAST_OF_CODE
    return not few or (has_capitals(match, folded) and not _WITH_YEAR.search(said))


def _is_no_public_code(match: re.Match[str], _: Folded) -> bool:
    return not _PUBLIC_CODES.fullmatch(match[0])


def _is_at_marac(_: re.Match[str], folded: Folded) -> bool:
    """Whether the text speaks of the conference that hears cases by their number on the day's list."""
    return "marac" in folded.text


def _is_registration(match: re.Match[str], folded: Folded) -> bool:
    """In capitals; or in small letters where those behind the digits are no word ("ab51 qzz", not "yr10 boy")."""
    return has_capitals(match, folded) or (
        bool(re.fullmatch(r"[a-z]{2}\d\d ?[a-z]{3}", match[0])) and not is_in_dictionary(match[0][-3:])
    )


def _numbered(by: str, behind: str, *needs: Needs) -> Form:
    """What some words before it tell to be the number of a record, if it is no stretch of years."""
    return announced(Shape.RECORD, by, behind, *needs, holds=_is_no_year)


NUMBERS: tuple[Form, ...] = (
    Form(
        Shape.PHONE,
        re.compile(
            r"(?<![\w+])(?:\+44 ?(?:\(0\))?|\(?0)(?:[ ().-]{0,2}\d){9,10}(?!\d)"
            r"|(?<![\w+])0\d{3,4} ?\d{3} ?[x*•]{2,4}(?!\w)"
            r"|(?<![\w+])(?:\+|00 ?)[1-9](?:[ ().-]{0,2}\d){7,13}(?!\d)"
        ),
        (Needs(digits=6, odd=True),),
        _is_private,
    ),
    announced(
        Shape.PHONE,
        "tel, phone, telephone, mob, mobile, landline",
        r"[.:]? \d{3}[ -]?\d{3,4}(?!\w)",
        holds=_is_private,
    ),
    Form(
        Shape.NHS_NUMBER,
        re.compile(
            r"(?<![\w.])\d{3}[ .+-]\d{3}[ .+-]\d{4}(?!\w)|(?<![\w.-])\d{3}[ -]\d{7}(?![\w-])|"
            r"(?<![\w.,/-])\d{10}(?![\w/-])|(?<=nhs number )\d[\d ]{8,}"
        ),
        (Needs(digits=10, odd=True), Needs(digits=1, words=frozenset({"nhs"}))),
    ),
    # Letters and digits that take turns, and groups with slashes, as nothing but references has them.
    Form(
        Shape.RECORD,
        re.compile(
            r"(?<![\w./-])(?:[a-z]{1,3}\d{1,3}){2,}[a-z]?(?![\w-])|(?<![\w./-])[a-z]{2,}\d{3,}(?![\w-])"
            r"|(?<![\w/.])[a-z]{1,3}\d{3,7}/\d\d(?!\w)"
            r"|(?<![\w/.])(?=[a-z\d/]*\d{4})[a-z\d]{2,4}/[a-z\d]{2,7}(?:/[a-z\d]{1,7})?(?![\w/])"
            # "X/20/418837-TM6A", "M,20.0188341.K", "19/10/06177/001"
            r"|(?<![\w./,-])(?=[\w/.,-]{0,40}\d{5})(?=[\w/.,-]{0,40}[a-z/])[a-z\d]{1,6}(?:[/.,-][a-z\d]{1,8}){2,6}(?!\w)"
            # "HV-2231-P", "4471-22-9", but no "mid-2019" and no day
            r"|(?<![\w-])[a-z]{1,4}\d{0,3}-(?!(?:19|20)\d\d(?!\d))\d{4,}(?:-[a-z\d]+)*(?![\w-])"
            r"|(?<![\w/.-])(?!(?:19|20)\d\d-)\d{4,}-\d{1,4}-\d{1,4}(?![\w-])"
        ),
        (Needs(digits=2, mixed=True), Needs(digits=4, odd=True, marks=("/", "-"))),
        _is_reference,
    ),
    announced(
        Shape.RECORD,
        "ref, reference, booking, flight, voucher, ticket, exhibit",
        r"(?: (?:no|number|id|code|ref))?[.:]* #?(?P<value>(?=[a-z/-]{0,6}\d)[a-z\d][a-z\d/-]{3,})(?!\w)",
        holds=_is_reference,
    ),
    announced(Shape.RECORD, "flight", rf"{_NUMBER} [a-z]{{1,3}} ?\d{{2,4}}(?!\w)", holds=_is_reference),
    announced(Shape.RECORD, "po box", r" \d+", holds=_is_reference),
    # What machines are called by: UUID, MAC, IPv6.
    Form(
        Shape.RECORD,
        re.compile(
            r"(?<![\w-])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\w-])"
            r"|(?<![\w:])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:])"
            r"|(?<![\w:])[\da-f]{1,4}(?::[\da-f]{0,4}){2,7}(?![\w:])"
        ),
        (Needs(marks=("::",)), Needs(marks=(":", "-"), times=4)),
        _is_reference,
    ),
    # Letters with digits as records have them, in whole: UPN, National Insurance, court, hospital, register, licence.
    Form(
        Shape.RECORD,
        re.compile(
            r"(?<![\w-])(?=[a-z\d]*\d[a-z\d]*\d[a-z\d]*\d)(?=[a-z\d]*[a-z])(?:[a-z\d]{7,18}|[a-f\d]{32})(?![\w-])"
            r"|(?:(?<=upn )|(?<=upn: ))[a-z](?:[ -]?\d){11}(?:\d|[ -]?[a-z])(?!\w)"
            r"|(?<!\w)[a-z] \d{3} \d{4} \d{4}[ -]?[\da-z](?!\w)"
            # A number of which a figure is hidden or in doubt.
            r"|(?<!\w)\d{3,}(?:\.{3}|[?*#•_]{1,4})\d{2,}(?!\w)"
            r"|(?<!\w)[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d](?!\w)"
            r"|(?<!\w)(?:ex|p|r)?\d{1,3}[a-z]?/\d{4,7}/\d\d(?:\d\d)?(?!\w)|(?<!\w)[a-z]{2}\d{2}[a-z]\d{5}(?!\w)"
        ),
        (Needs(digits=3, mixed=True), Needs(digits=5, odd=True)),
        _is_no_public_code,
    ),
    # What systems, registers and agencies number; a new one is a word here.
    announced(
        Shape.RECORD,
        "crime, cad, incident, log, occurrence, custody, hospital, patient, mrn, case, mosaic, liquidlogic, "
        "liquid logic, carefirst, systmone, emis, rio, gmc, nmc, hcpc, sbar, entry, certificate, urn, uprn, upn, uln, "
        "ofsted, passport, account, claim, court, docket, collar, warrant, badge, social work england, swe, dbs, visa, "
        "brp, iban, sort code, card, policy, tenancy",
        rf"{_REF}(?P<value>(?=[a-z\d/-]{{0,4}}\d)[a-z\d][a-z\d/-]{{2,}})(?!\w)",
        Needs(coded=True),
        holds=_is_no_year,
    ).also_where(Needs(coded=True, mixed=True)),  # "caseX14", whose word is none by itself
    _numbered("ehm, lcs, ics, cpoms, sims, eclipse", rf"{_REF}\d[\d/-]{{3,}}\d(?!\w)", Needs(digits=2)),
    _numbered(
        "code, door code, key code, entry code, access code, alarm code, pin, bleep, pager, extension, ext, candidate, "
        "locker, voucher",
        r"(?: (?:no|number|id))?\.?:? ?(?:is |was )?#?\d{3,}(?!\w)",
        Needs(digits=3),
    ),
    _numbered(
        "pupil, candidate, client, patient, resident, prisoner, player",
        r" (?:no\.? |number )?\d{1,4}(?:[a-z]/\d{1,3})?(?! ?[a-z]*s\b)(?!\w)",
    ),
    _numbered("id, identifier", r"(?: (?:no|number))?\.?:? ?(?:is |was )?#?\d{4,}(?!\w)", Needs(digits=4)),
    _numbered("ending, ends, ended", rf"(?: in| with)? (?!(?:19|20)\d\d){_LAST_DIGITS}", Needs(digits=3)),
    _numbered("last three digits, last four digits", rf"(?: are| were|:)? {_LAST_DIGITS}", Needs(digits=3)),
    _numbered("pc, dc, ds, dci, di, ps, wpc, pcso", r" ?\d{2,6}(?!\w)", Needs(digits=2)),
    _numbered(
        "bed, cell, unit, pod, bay, berth, lockup, lock-up, garage, cabin, locker, pass, plate",
        rf"{_NUMBER} (?:[a-z]-?\d{{1,5}}|\d{{1,3}}[a-z])(?!\w)",
    ),
    _numbered("plate, pass", rf"{_NUMBER} (?:[a-z]{{1,3}} ?)?\d{{3,}}(?!\w)", Needs(digits=3)),
    _numbered("contact, referral, episode, enquiry, call", r":? #\d{3,}(?!\w)", Needs(digits=3, marks=("#",))),
    _numbered("sort, sort code", r":? ?\d\d[ -]?\d\d[ -]?\d\d(?!\w)", Needs(digits=6)),
    _numbered("sw, cw, sc", r" ?\d{5,7}(?!\w)", Needs(digits=5)),
    # "MARAC, case 14"
    Form(
        Shape.RECORD,
        re.compile(r"(?<!\w)case (?:no\.? |number )?\d{1,3}(?![\w/]| of \d)"),
        (Needs(digits=1, words=frozenset({"marac", "maracs"})),),
        _is_at_marac,
    ),
    # A judgment of the family court is about one family.
    Form(
        Shape.RECORD,
        re.compile(r"\[(?:19|20)\d\d\] ewfc b? ?\d+"),
        (Needs(digits=5, words=frozenset({"ewfc"})),),
    ),
    # What there are several of in a building, and numbers that somebody wears or is sent.
    _numbered("shoulder", rf"{_NUMBER} [a-z]{{0,2}}\d{{2,5}}(?!\w)"),
    _numbered("order, tag, serial", rf"{_NUMBER} \d{{4,}}(?!\w)"),
    _numbered("flat", rf"{_NUMBER} \d{{1,3}}[a-z]?(?!\w)"),
    _numbered("plot", r" \d{1,3}(?!\w)"),
    # "1427 Squadron", "the 3rd Scout Group"
    Form(
        Shape.ORGANISATION,
        re.compile(
            r"(?<!\w)(?:\d{2,4}[a-z]? (?:\([a-z ]{3,30}\) )?(?:squadron|sqn)"
            r"|\d{1,3}(?:st|nd|rd|th) (?:[a-z]+ )?(?:scouts?|cubs?|beavers?|brownies|guides|brigade) "
            r"(?:group|pack|troop|company|colony|unit))(?!\w)"
        ),
        (
            Needs(
                digits=1,
                words=frozenset("squadron sqn scout scouts cub cubs beaver beavers brownies guides brigade".split()),
            ),
        ),
    ),
    _numbered("ward, class, form, tutor group, registration group", r" \d{1,2}[a-z](?!\w)", Needs(mixed=True)),
    _numbered("urn", r":? ?\d\d \d[\d ]{2,}\d(?!\w)"),
    _numbered("code", r"(?: is|: | was) ?(?=[a-z\d]*\d\d)[a-z\d]{4,}(?!\w)", Needs(digits=2)),
    _numbered("room", rf"(?: \d{{1,2}} (?:of|at) the (?:hotel|hostel|b&b|refuge)|{_NUMBER} \d{{3,4}})(?!\w)"),
    # Numbers that are none of a count, whatever stands before them.
    Form(
        Shape.RECORD,
        re.compile(
            r"(?<!\w)(?:nhs|no|number|tel|phone|mob|mobile|ref|upn|urn)\.?(?: no\.?| number)?:? ?"
            r"(?:\.{2,}|[*x•#?_]{2,})\d{2,}(?!\w)|(?<![\w.])\.{2,}\d{3,4}(?!\w|[.,]\d)"
            r"|[*x•#]{2}[*x•# -]*\d{3,4}(?!\w)"
        ),
        (Needs(digits=2, marks=("*", "•", "#", "xx", "..", "??", "__")),),
        _is_no_year,
    ),
    Form(
        Shape.RECORD,
        re.compile(
            r"(?<![\w£$€.,])\d(?:,\d{3}){3}(?:\.\d+)?(?!\w)"
            r"|(?<![\w.,/£-])\d{7,9}(?![\w/]|[.,]\d)|(?<![\w.,/£-])\d{11,}(?![\w/]|[.,]\d)"
            r"|(?<!\w)\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?!\w)"
        ),
        (Needs(digits=7, odd=True),),
        _is_no_year,
    ),
    Form(
        Shape.RECORD,
        re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)"),
        (Needs(digits=4, numbers=4, dotted=True),),
    ),
    # As the police count what came in on a day: "164 of 08/03/25".
    Form(
        Shape.RECORD,
        re.compile(
            rf"(?<![\w.,/£-])(?P<value>\d{{2,4}}) of (?=\d\d?(?:([/.-])\d\d?\2(?:\d\d)?\d\d(?!\d)"
            rf"|(?:st|nd|rd|th)? (?:{'|'.join(MONTHS)})(?!\w)))"
        ),
        (Needs(digits=3, words=frozenset({"of"})),),
        _is_no_year,
    ),
    # Printed, a count of five figures has a comma: without one, or in groups as no count is, it is somebody's.
    Form(
        Shape.RECORD,
        re.compile(
            r"(?<![\w.,/£$€:#+-])\d{5,6}(?![\w/:-]|[.,]\d|%| (?:per|people|children|[a-z]{3,}s)(?!\w))"
            r"|(?<![\w.,/£-])(?:\d\d-\d{4}|(?:19|20)\d\d-(?:\d\d?-\d{3,}|0\d{3,})|(?!(?:19|20)\d\d-)\d{3,}-(?:19|20)\d\d)"
            r"(?![\w/-]|[.,]\d)"
            r"|(?<![\w.,£/-])(?<!\d )(?=\d+ [\d ]{0,20}\d{3} \d)\d{1,4}(?: \d{1,4}){2,6}(?! ?\d|\w|[.,]\d)"
            r"|(?<![\w.,£/-])\d{1,3}(?: \d{3}){2}(?!\w|[.,]\d| (?:per|people|children|pounds|[a-z]{3,}s)(?!\w))"
            r"|(?<![\w.,£/-])(?!(?:19|20)\d\d )\d{3,4} (?!(?:19|20)\d\d(?!\d))\d{4}(?!\w|[.,]\d)"
            r"|(?<![\w.,/-])[a-z]\d{5,6}(?![\w-])"
            r"|(?<![\w.,/-])(?!(?:19|20)\d\d/)\d{3,5}/[12]\d(?![\w/]|[.,]\d)"
        ),
        (Needs(digits=5, odd=True),),
        _is_nobodys_count,
    ),
    Form(
        Shape.VEHICLE,
        re.compile(
            r"(?<!\w)(?:[a-z]{2}\d\d ?[a-z]{3}|[a-z]\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,3}[a-z]"
            r"|[a-z] [a-z] \d \d [a-z] [a-z] [a-z])(?!\w)"
        ),
        (
            Needs(mixed=True),
            Needs(digits=2, words=frozenset("plate plates reg registration index vrm car van vehicle".split())),
        ),
        _is_registration,
    ),
)
"""Telephones, NHS numbers, numbers of records, registrations of vehicles."""

CODES: tuple[Form, ...] = (
    # Whatever else mixes letters with four digits or more, or has as many as no day and no count has.
    Form(
        Shape.RECORD,
        re.compile(
            r"(?<![\w£$€.,+-])(?=(?:[a-z/-]{0,24}\d){4})(?=[\d/-]{0,24}[a-z])"
            r"[a-z\d]{1,40}(?:[/-][a-z\d]{1,24}){0,6}(?![\w/-])"
            r"|(?<![\w./,-])(?=(?:\d[/-]?){9})\d{1,24}(?:[/-]\d{1,24}){2,6}(?![\w/-])"
            r"|(?<!\w)[a-z]{1,2} \d{2,4}(?: \d{2,4}){1,3}(?!\w|[.,]\d)"
        ),
        (Needs(digits=3, coded=True), Needs(digits=4, numbers=2)),
        _is_code,
    ),
    # "Moved to B2-7"
    Form(
        Shape.RECORD,
        re.compile(r"(?<![\w/.-])[a-z]\d-\d\d?(?![\w-])"),
        (Needs(numbers=2, mixed=True),),
        _is_code,
    ),
    # "Moved to 3CD"
    Form(
        Shape.RECORD,
        re.compile(rf"(?:(?<=\bin )|(?<=\bto )|(?<=\bfrom ))\d{{1,2}}(?!{_UNIT}(?!\w))[a-z]{{2,3}}(?!\w)"),
        (Needs(mixed=True, words=frozenset({"in", "to", "from"})),),
        _is_code,
    ),
)
"""What no other form has told: codes of any body."""
