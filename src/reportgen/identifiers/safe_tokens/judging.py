"""Which of the words that stand together with capitals nothing explains."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.identifiers.known.names_known import is_family_name, is_given_name, is_place
from reportgen.identifiers.known.public_terms import PUBLIC_TERMS
from reportgen.identifiers.known.public_things import BODIES
from reportgen.identifiers.known.public_words import COUNTRIES_AND_NAMES, KINDS_OF_PLACE, LANDS, PHRASES, ROLES
from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.identifiers.known.words import DESIGNATORS
from reportgen.identifiers.names.only_words import is_only_a_word
from reportgen.identifiers.safe_tokens.abbreviations import (
    ABBREVIATION,
    is_known_abbreviation,
    is_measure,
    is_mixed_abbreviation,
    is_numbered,
    is_of_a_paper,
    is_reading,
    is_spelt_out,
)
from reportgen.identifiers.safe_tokens.citations import is_cited, is_diagnosed, is_named_after
from reportgen.identifiers.safe_tokens.sorts import ALSO_SOMEBODY, Sort, is_name, is_thing, sort_of
from reportgen.identifiers.safe_tokens.standing import (
    DETERMINER,
    DOES,
    SAYS,
    SPEAKING,
    is_apposed,
    is_behind_epithet,
    is_brand,
    is_called,
    is_in_business,
    is_in_place,
    is_nickname,
    is_of_every_hospital,
    is_on_a_form,
    is_on_a_map,
    is_on_a_sign,
    is_place_of_words,
    is_quoted,
    is_said_to_be_a_place,
    is_small_kind,
    is_somebody_called,
    is_surname_that_speaks,
)
from reportgen.identifiers.safe_tokens.things_told import is_told_a_thing
from reportgen.identifiers.safe_tokens.tokens import APOSTROPHES, Token, bare, is_parted
from reportgen.identifiers.safe_tokens.unexplained import Unexplained, Unknown

__all__ = ["judged"]

_PARTICLE = re.compile(r" (?:van|der|den|van der|van de|bin|bint|ibn|ul|ur|ap|von) ")
# "B&Bs", "Q&As": letters about an ampersand.
_AND_LETTER = re.compile(r"(?<!\w)[A-Z]&[A-Z]s$")
# "The narrowboat Kingfisher II"
_NUMBERED = re.compile(r" (?:II|III|IV|V|VI)")
_SMALL_END = re.compile(r"(?:[-‐‑][a-z]+)+")
# "Lived in Idle": a place is called by any word; within a title ("Death in Infancy") it is none.
_IN_A_PLACE = re.compile(
    r"(?:[a-z][,;:]?|\d) (?:in|near|from|at)[ \u00a0]$"
    r"|\b(?i:transferred|admitted|discharged|moved|stepped (?:down|up)|returned) to[ \u00a0]$"
)
_IS_DONE = re.compile(r"(?:tion|ment|ance|ence|ing|charge|ure|ity|ics|al)s?$")
"""What is done or dealt with, and no place: "from Isolation"."""
_WHERE = re.compile(r"\b(?:in|at|to|from|near|into|left)[ \u00a0]$")
_TO_A_COUNTRY = re.compile(r"\b(?:from|in|to|of|through|via|left|into)[ \u00a0]$")
# "Jordan, Sudan and Niger"
_LANDS_BEFORE = re.compile(r"(?:[A-Z][a-z]+(?:,| and| or|, and|, or) ){1,6}$")
_LANDS_BEHIND = re.compile(r"(?:(?:,| and| or|, and|, or) [A-Z][a-z]+){1,6}")
_PERSONAL = re.compile(
    r" (?:said|says|told|tells|asked|(?:was|is)(?! (?:not (?:a|an|the|enough)|all|what|everything|nothing|important|"
    r"essential|central|key|(?:(?:never|not|rarely|only) )?(?:explored|practised)|a (?:source|strength|comfort|part)|"
    r"part of|(?:(?:rarely|only) )?recorded and not)\b)|has|had|did|does|went|came|told|"
    r"felt|described|disclosed|reported|"
    r"stated|attended|lived|lives|moved|wanted|spoke|started|stayed|became|called|rang|died|became|disclosed|"
    r"cried|hit|bit|kicked|slept|woke|ate|drank|smiled|laughed|refused|denied|shouted|screamed|likes|hates|presented|"
    r"seen (?:by|at|in|with)|taken (?:to|by|into)|brought (?:to|by|in)|discharged|admitted|"
    r"not (?:seen|brought|in school|at home|present)|thought|knew|saw|and (?:his|"
    r"her|their)|who|whose|answered|cared|arrived|walked|opened|sent|texted|phoned|visited|met|left|lives|works|"
    r"hurt|punched|(?:would|could|will) not)\b|, (?:(?:aged|who|whose)\b|\d\d?,)| \(\d\d?\)| and (?=\ufffc|[A-Z])"
)
# "On Ward 3", and not "seen with Ward, 14"
_WITH_NUMBER = re.compile(r" \d{1,2}(?![\w/-])(?!\.\d| (?:years?|yrs?|months?)\b)")
# "Hope tearful in assembly", "Will at PRU today": notes leave out what somebody is.
_AS_NOTED = re.compile(
    r" (?:tearful|upset|unwell|absent|late|sleepy|hungry|anxious|asleep|crying|missing|at (?:PRU|school|home|hospital|"
    r"A&E|nursery))\b"
)
# A column of every form, filled in: "Faith was recorded as ‘Muslim’".
_FILLED_IN = re.compile(r" (?:was|is) (?:\w+ )?(?:recorded|noted|entered|given) as [\"“'‘]?[A-Z]")
_OF_FAMILY = re.compile(
    r" (?:were|are|have|had|did|do|lived?|moved|went|came|said|told|asked|wanted|knew|felt|took|left|refused|family)\b|"
    r"[.,;]"
)
# "The Frost twins"
_FAMILY = re.compile(r" (?:family|twins|boys|girls|brothers|sisters|siblings)\b(?! (?:support|court|time|help))")
_FAMILIES_OF_A_SORT = frozenset(
    "birth bond every foster gay home host link local new older school travel whole young".split()
)
_VIRTUES = frozenset(
    "charity comfort faith felicity grace harmony honour hope joy love mercy patience prudence".split()
)
# "Hope was expressed that …": what is said of a virtue, and of nobody.
_OF_A_VIRTUE = re.compile(
    r" (?:is|was|were) (?:then |also |often |later |\w+ly )?(?:expressed|misplaced|paramount|renewed|restored|voiced|"
    r"not explored|needed (?:to (?:build|earn|engage|gain|reach|understand|win)|by all|from all))\b"
)
# "Faith and Culture": a heading, and no name; "Faith and Mum" are people.
_AND_WORD = re.compile(r" and ([A-Z][a-z]+)(?=[.,;:]|$| and )")
# "Ruby: what life was like"
_HEADS = re.compile(r"(?::| [-–—]) (?!\d)")
_HEADS_OF_FORMS = frozenset("amber april art august autumn bill dawn grant june mark may sky summer".split())
_LOUD_HEADS = re.compile(r":? [-–—] |: (?!\d)| (?:WAS|IS|HAD|SAID)\b")
_BEFORE_INITIAL = re.compile(r"(?:^|[\s(])(?P<word>[A-Za-z]+)(?P<stop>[,:]?) $")
_BEFORE_ITS_NAME = frozenset({"hmp", "hmyoi", "hms", "yoi"})
"""Abbreviations that nothing but a name follows, of whatever words: "HMP Thorn Moor"."""
_AND_A_JOB = re.compile(
    r" the (?:(?:health|social|school|community|foster|family|support|key|youth) )?(?P<job>[a-z]+)"
    r"(?:,| (?:would|had|was|is|has|said|came|rang|told|used|did|never|always)\b)"
)
"""Behind somebody who is told by their job: "Pip the midwife came"."""
_VILLAGE_OF = re.compile(r"\b(?:village|hamlet|town|parish|suburb|island) of $")
_SIGNING = frozenset({"author", "by", "from", "initialled", "per", "signed", "witness", "witnessed"})
"""Before an initial, so that any word behind it is somebody's name: "Signed: L. Moth"."""
# "Slough was their home"
_IS_WHERE = re.compile(r" (?:is|was) (?:where|(?:his|her|their) (?:home|birthplace))\b")
_KIN_BEFORE = re.compile(
    r"\b(?:[Gg]ran|[Gg]randma|[Nn]ann?a?|[Nn]anny|[Dd]addy|[Mm]ummy|[Aa]unt(?:ie|y)?|[Uu]ncle|[Cc]ousin|[Ss]ister|[Dd]aughter|"
    r"[Ss]tepmum) $"
)
_NEVER_BEGINS = frozenset(
    """
    will may can might given long any many even ever else less over come let just quite soon silence trust truth
    honesty knowledge change chance time desire fear freedom unity wisdom memory loyalty passion reason journey nature
    liberty equity art love life secret noble real early late most same open still worth pleasant honest able hard banks
    """.split()
)
"""Words that are names too, and that begin sentences as words far more often."""
_SMALL_WORDS = frozenset(
    """
    each every this that these those any all no some another both which what whose one two three four my our your his
    her their its in at on from by for with near behind inside outside opposite since after before during then when
    where while if as but so not only even just also most many few such same other later earlier
    """.split()
)
"""Words that begin a sentence before a kind of place, and tell none."""
_SCHEMES = frozenset(term.lower() for term in (*PUBLIC_TERMS, *PHRASES) if term.lower().startswith("operation "))
# "Will will not go back": behind a verb like these stands no other.
_MODAL = re.compile(r" (?:will|would|can|could|should|must|may|might)\b")
_OF_SOME = re.compile(rf"\b(?:[Cc]hildren|[Ww]omen|[Mm]en|[Pp]eople)[{APOSTROPHES}]s $")
_BEFORE_ONE = _SMALL_WORDS | {"the", "a", "an"}
_ENDS_OF_TITLES = frozenset(
    {"bill", "hall", "bank", "charity", "chase", "ward", "lane", "park", "terrace", "grant", "page"}
)


# "The Bill would bring a register", "the Crime and Policing Bill", "a Disabled Facilities Grant": a paper, and nobody.
_PAPERS = frozenset({"bill", "grant"})
_OF_A_PAPER = re.compile(r"\b[Tt]he $")
_PAPER_GOES_ON = re.compile(
    r"[.,;:]| (?:contains|does|for|has|is|of|passes|proposes|requires|that|to|was|which|will|would)\b"
)
# "The Housing and Sites team": whose work is told by two words.
_AND_ANOTHER = re.compile(r"\b[A-Z]\w+(?:['’]s)? (?:and|&) $")
_AT_WORK = re.compile(r" (?:board|committee|department|directorate|officers|panel|policy|service|strategy|team)s?\b")
_MATTER = re.compile(r"\w{5,}(?:ies|ing|ments?|tions?|vices)")


def judged(text: str, run: list[Token]) -> Iterator[Unexplained]:
    """The terms of words that stand together with capitals."""
    if len(run) > 1 and run[0].begins and run[0].word in _BEFORE_ONE:
        run = run[1:]  # "The Ladybirds room": the sentence gives its article a capital
    unknown = [_is_unknown(text, run, place) for place in range(len(run))]
    # A word that is a name as well belongs to the name beside it: "Grace Okafor", "Okafor Young".
    for place, token in enumerate(run):
        beside = unknown[max(0, place - 1) : place] + unknown[place + 1 : place + 2]
        after_given = place > 0 and unknown[place - 1] and is_given_name(run[place - 1].word)
        if (any(beside) and token.sort in {Sort.NAME, Sort.SURNAME}) or (after_given and _is_public_surname(token)):
            unknown[place] = True
    for place in range(1, len(run)):
        if _PARTICLE.fullmatch(text[run[place - 1].end : run[place].start]):  # "Van den Berg", "Cox bint Marsh"
            for linked in (place - 1, place):
                unknown[linked] = unknown[linked] or run[linked].sort is not Sort.PUBLIC
    for place in range(1, len(run) - 1):
        if len(run[place].word) == 1 and unknown[place - 1] and unknown[place + 1]:
            unknown[place] = True
    place = 0
    while place < len(run):
        if not unknown[place]:
            place += 1
            continue
        first = place
        while place < len(run) and unknown[place]:
            place += 1
        if place == len(run) - 1 and run[place].word in KINDS_OF_PLACE and not run[place].loud:
            place += 1  # "Kingfisher Class" is one term
        while first and len(run[first - 1].word) == 1:
            first -= 1
        start, end = run[first].start, run[place - 1].end
        if small := _SMALL_END.match(text, end):
            end = small.end()
        kind = (
            Unknown.ABBREVIATION
            if place - first == 1 and ABBREVIATION.fullmatch(text[start:end]) and not is_name(run[first].word)
            else Unknown.NAME
        )
        yield Unexplained(start, end, text[start:end], kind)


def _is_unknown(text: str, run: list[Token], place: int) -> bool:
    """Whether nothing explains a word where it stands."""
    token = run[place]
    if is_on_a_map(text, run):
        return True
    if token.sort is Sort.PUBLIC:
        if token.word in ALSO_SOMEBODY:
            before = text[max(0, token.start - 9) : token.start]
            does = any(form.match(text, token.end) for form in (SPEAKING, DOES, _MODAL))
            return does or _KIN_BEFORE.search(before) is not None
        return is_thing(token.word) and _is_somebody(text, token, run)
    if len(token.word) == 1:
        return False
    if not token.loud and is_named_after(text, token):
        before_it = run[place - 1] if place else None
        return before_it is not None and before_it.sort is not Sort.PUBLIC and is_given_name(before_it.word)
    if place and run[place - 1].word in {"operation", "op"}:
        return f"operation {token.word}" not in _SCHEMES  # as the police call it: "Operation Larkspur"
    if place and run[place - 1].word in _BEFORE_ITS_NAME and not token.loud:
        return True
    if place and _KIN_BEFORE.search(text, max(0, token.start - 10), token.start):
        return True
    if place and run[place - 1].word == "project" and place == len(run) - 1:
        return not (token.loud or _IS_DONE.search(token.word))
    if is_place_of_words(run, place) or _is_behind_initial(text, run, place) or is_behind_epithet(text, run, place):
        return True
    raw = text[token.start : token.end]
    if (is_mixed_abbreviation(raw) and sum(map(str.isupper, raw)) > 2) or is_spelt_out(raw, text):
        return False  # "TRiM"
    if (
        is_numbered(text, token)
        or is_reading(text, token)
        or is_parted(text, token)
        or _AND_LETTER.search(text, max(0, token.start - 3), token.end)
    ):
        return False
    before = text[max(0, token.start - 36) : token.start]
    if is_measure(text, token, before):
        return False
    if token.loud or ABBREVIATION.fullmatch(raw):
        return _is_unknown_in_capitals(text, run, place, before)
    if is_cited(text, token) or is_told_a_thing(text, token) or is_diagnosed(text, token, before):
        return False
    if token.word in COUNTRIES_AND_NAMES and (_TO_A_COUNTRY.search(before) or _is_among_lands(text, token)):
        return False
    if token.sort is Sort.UNKNOWN:
        return not is_mixed_abbreviation(raw)
    alone = len(run) == 1 or (place == 0 and _NUMBERED.fullmatch(text, token.end, run[-1].end) is not None)
    if alone and not token.begins and not is_ordinary(token.word) and _WHERE.search(before):
        return True  # "in Stavely" is only made like a word
    if alone and not token.begins and _IN_A_PLACE.search(before) and not _IS_DONE.search(token.word):
        return True
    if alone and not token.begins and is_on_a_sign(text, token, before):
        return True
    if alone and token.begins and is_quoted(text, token, before):
        return True
    led_by_of = not run[0].begins and text.startswith("of ", max(0, run[0].start - 3))
    if led_by_of and _VILLAGE_OF.search(text, max(0, run[0].start - 12), run[0].start):
        return True
    if is_said_to_be_a_place(text, run) or is_apposed(text, run) or is_in_business(text, run):
        return True
    if is_on_a_form(text, token) and is_name(token.word):
        return True
    if token.begins and not _is_bracketed(text, token):
        return _is_unknown_at_the_start(text, run, place)
    if token.sort is Sort.NAME and (
        _is_within_title(run, place)
        or _is_of_faith(text, run, place)
        or is_of_every_hospital(run)
        or (token.word == "ward" and _WITH_NUMBER.match(text, token.end))
    ):
        return False
    if token.sort is Sort.NAME:
        # "the Town Hall", "the Schools Bill", "the Children's Ward"
        is_end = token.word in _ENDS_OF_TITLES
        if is_end and ((place and run[place - 1].sort is Sort.PUBLIC) or _OF_SOME.search(before)):
            return False
        return token.word not in _PAPERS or not (
            _is_matter(run[place - 1])
            if place
            else _OF_A_PAPER.search(before) is not None and _PAPER_GOES_ON.match(text, token.end) is not None
        )
    if (alone or (_is_begun(run) and place == 1)) and is_called(text, token, before):
        return True  # nobody's name that a list knows may be a nickname
    if alone:
        if _AND_ANOTHER.search(before) and _AT_WORK.match(text, token.end):
            return False
        return token.sort is Sort.SURNAME and (
            not DETERMINER.search(before)
            or (token.word not in _FAMILIES_OF_A_SORT and _FAMILY.match(text, token.end) is not None)
        )
    return is_in_place(run, place) or is_brand(text, run)


def _is_unknown_in_capitals(text: str, run: list[Token], place: int, before: str) -> bool:
    """Whether nothing explains a word in capitals, or a short form."""
    token = run[place]
    raw = text[token.start : token.end]
    if is_of_a_paper(text, token):
        return False
    if is_somebody_called(before):
        return True
    if is_known_abbreviation(raw, text):
        return False
    if _is_shouted(text, token, run, place):
        return token.sort is Sort.UNKNOWN or (token.start == 0 and _is_loud_name(text, token))
    return token.sort is not Sort.PLAIN and (token.sort is Sort.UNKNOWN or len(raw) <= 5)


def _is_unknown_at_the_start(text: str, run: list[Token], place: int) -> bool:
    """Whether nothing explains a word that begins a sentence, where every word has a capital."""
    token = run[place]
    if is_in_place(run, place) and token.word not in _SMALL_WORDS:
        return True
    if token.sort is not Sort.NAME:
        return is_surname_that_speaks(text, token.word, token.end)
    if token.word in _NEVER_BEGINS:
        return any(form.match(text, token.end) for form in (SAYS, DOES, _MODAL, _AS_NOTED)) and is_given_name(
            token.word
        )
    behind = run[place + 1 : place + 2]
    if behind and len(behind[0].word) == 1 and is_given_name(token.word) and token.word not in _HEADS_OF_FORMS:
        return True  # "Mason T was there"
    if is_given_name(token.word) and (told := _AND_A_JOB.match(text, token.end)) and told["job"] in ROLES:
        return True
    if len(run) == 1 and is_only_a_word(text, token.word, token.end):
        return False
    if token.word == "faith" and _FILLED_IN.match(text, token.end):
        return False
    if token.word in _VIRTUES and _OF_A_VIRTUE.match(text, token.end):
        return False
    if token.word in _VIRTUES and (beside := _AND_WORD.match(text, token.end)):
        word = bare(beside[1])
        return word in ROLES or sort_of(word) not in {Sort.PLAIN, Sort.PUBLIC}
    if token.start == 0 and _HEADS.match(text, token.end) and is_given_name(token.word):
        return token.word not in _HEADS_OF_FORMS | _VIRTUES
    if is_place(token.word) and _IS_WHERE.match(text, token.end):
        return True
    if is_small_kind(text, token):
        return True
    # "Carol Dove had chaired it"
    with_surname = len(run) > 1 and is_family_name(run[1].word) and token.word not in _HEADS_OF_FORMS
    end = run[1].end if place == 0 and with_surname else token.end
    is_person = _PERSONAL.match(text, end) or _AS_NOTED.match(text, end)
    return token.possessive or bool(is_person and is_given_name(token.word))


def _is_loud_name(text: str, token: Token) -> bool:
    """Whether a heading in capitals begins with whom it is about: "ROSE - TIMELINE"."""
    return (
        _LOUD_HEADS.match(text, token.end) is not None
        and is_given_name(token.word)
        and token.word not in _HEADS_OF_FORMS | _VIRTUES | _NEVER_BEGINS
    )


def _is_behind_initial(text: str, run: list[Token], place: int) -> bool:
    """Whether a word is the family name behind an initial: "witnessed by T. Lamb", but not "Part B. Young people"."""
    if not place or len((initial := run[place - 1]).word) != 1:
        return False
    before = _BEFORE_INITIAL.search(text, max(0, initial.start - 16), initial.start)
    return (
        text.startswith(". ", initial.end)
        and before is not None
        and (is_family_name(run[place].word) or before["word"].lower() in _SIGNING)
        and run[place].word not in _SMALL_WORDS
        and not (before["word"].istitle() and not before["stop"] and before["word"].lower() in DESIGNATORS)
    )


def _is_somebody(text: str, token: Token, run: list[Token]) -> bool:
    """Whether what is a thing elsewhere is what somebody is called: things do not speak ("Tigger said so"), and "the
    Barclays" of whom something is told are a family.
    """
    before = text[max(0, token.start - 24) : token.start]
    if (
        token.word not in BODIES
        and not token.loud
        and not DETERMINER.search(before)
        and SPEAKING.match(text, token.end)
    ):
        return True
    if token.word.endswith("s") and before.endswith(("the ", "The ")) and _OF_FAMILY.match(text, token.end):
        return is_family_name(token.word[:-1])
    return (len(run) == 1 or (_is_begun(run) and token is run[1])) and is_nickname(text, token)


def _is_begun(run: list[Token]) -> bool:
    """Whether the first of two words has its capital from its sentence: "Nicknamed Pixie, she was small"."""
    return len(run) == 2 and run[0].begins and not run[1].begins and run[0].sort is Sort.PLAIN


def _is_within_title(run: list[Token], place: int) -> bool:
    """Whether ordinary words with capitals stand on both sides: "the Lived Experience Advisory Panel"."""
    if not 0 < place < len(run) - 1 or run[place - 1].begins:
        return False
    before, behind = run[place - 1], run[place + 1]
    return before.sort is Sort.PLAIN and behind.sort in {Sort.PLAIN, Sort.PUBLIC} and not is_family_name(behind.word)


def _is_among_lands(text: str, token: Token) -> bool:
    """Whether a country is told with others by which nobody is called: two of them, or the other of a pair."""
    before = _LANDS_BEFORE.search(text, max(0, token.start - 80), token.start)
    behind = _LANDS_BEHIND.match(text, token.end)
    row = f"{before[0] if before else ''}{behind[0] if behind else ''}"
    lands = sum(word in LANDS for word in row.lower().replace(",", "").split())
    return lands > 1 or (lands == 1 and " and " in row)


def _is_of_faith(text: str, run: list[Token], place: int) -> bool:
    """Whether a virtue is what several things are of, or one of two matters: "Faith Settings", "Love and Esteem"."""
    if run[place].word not in _VIRTUES:
        return False
    if place + 1 < len(run):
        behind = run[place + 1]
        return behind is run[-1] and behind.sort is Sort.PLAIN and behind.word.endswith("s") and not behind.possessive
    beside = _AND_WORD.match(text, run[place].end)
    return beside is not None and sort_of(bare(beside[1])) is Sort.PLAIN


def _is_matter(token: Token) -> bool:
    """Whether a word is what a law or a payment is for, and nobody before a name: "Policing", "Facilities"."""
    return token.sort is Sort.PLAIN and not token.begins and _MATTER.fullmatch(token.word) is not None


def _is_bracketed(text: str, token: Token) -> bool:
    """Whether a word stands alone in brackets, where it begins no sentence: "the station (Slough)"."""
    return text[token.start - 1 : token.start] == "(" and text[token.end : token.end + 1] == ")"


def _is_public_surname(token: Token) -> bool:
    return token.sort is Sort.PUBLIC and token.word not in KINDS_OF_PLACE and is_family_name(token.word)


def _is_shouted(text: str, token: Token, run: list[Token], place: int) -> bool:
    """Whether a word in capitals stands among others, so that its capitals tell nothing."""
    beside = run[max(0, place - 1) : place] + run[place + 1 : place + 2]
    return any(one.loud for one in beside) or text.isupper() or len(token.word) > 6
