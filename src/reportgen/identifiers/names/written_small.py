"""Where a name that is also a word stands as a name though it is written in small letters: "told hope about it".

Nobody can tell "hope" from hope by itself. What can be told is its place in a sentence: a singular noun has an article
before it, young is who stands behind it, and only people ring, answer or have a bedroom. Words that are hardly written
but as names ("khan") need no such place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportgen.identifiers.forms.form import Form, FormClass
from reportgen.identifiers.known.vocabulary import is_ordinary, is_uncommon
from reportgen.identifiers.known.words import MONTHS, STREETS
from reportgen.identifiers.reading import Word

__all__ = ["WrittenSmall"]

_FIRST_NAMES = frozenset({FormClass.GIVEN, FormClass.KNOWN_AS, FormClass.DIMINUTIVE})
_FAMILY_NAMES = frozenset({FormClass.FAMILY, FormClass.PART})
_BEFORE, _LONGEST_BEFORE, _LONGEST_PATH = 12, 40, 80
_KIN = re.compile(
    r"(?<!\w)(?:mum|mam|dad|mother|father|brother|sister|sib|gran|child|baby|boy|girl)(?:,? ?\(|[:=] ?| )$"
)
_DOES = re.compile(
    r"(?:'s)? (?:(?:was|is|has|had) (?!no(?:t|w|\b)|been)|sa(?:id|ys)|told|asked|r[au]ng|hit|came|cried|sle(?:pt|eps)|"
    r"seen)"
)
_THEIRS = re.compile(
    r"'?s (?:mum|mam|mummy|mom|dad|daddy|nan|gran|bro|brother|sis|sister|auntie|uncle|cousin|mate|bedroom|"
    r"school bag)(?!\w)"
)
_IN_CHAT = re.compile(r"[\])>-] $|^$|\n$")
_JOINED_TO = re.compile(r"(?: (?:and|n|&) | ?[&+/] ?)([a-z]+)(?!\w)")
_JOINED_BY = re.compile(r"(?<!\w)([a-z]+)(?: (?:and|n|&) | ?[&+/] ?)$")
# What stands before a person and takes no bare noun: a verb or noun of speech, of company or of worry.
_TO_SOMEBODY = re.compile(
    r"(?<!\w)(?:(?:told|tell|tells|telling|asked|asking|rang|ring|ringing|phone[ds]?|texted|messaged|e-?mailed|met|"
    r"visit(?:s|ed|ing)?|interviewed|contact(?:ed)?|informed|advised|believed?|thank(?:ed)?|describe[ds]?|saw|seeing|"
    r"spoken to by|seen by|named|called|formerly|nee|known as|surname|surnamed|anybody|anyone|somebody|someone|nobody)"
    r"|(?:spoken?|speak|speaking|talk|talked|talking|met|meet|meeting|liv(?:ed|ing|es?)|stay(?:s|ed|ing)?|play(?:ed|"
    r"ing)|left|alone|contact|relationship|conversation|interview|visits?|sessions?) (?:to|with)"
    r"|(?:worried|concerned|concerns?|worries|asked|asks?|asking|spoke|talked|know|knew|known|information|referral|"
    r"told) about|(?:concerns?|fears?|referral|worried|afraid) for"
    r"|(?:address(?:ed)?|refer(?:s|red)?|wr(?:ote|itten)|writes|letters?|messages?|calls?|texts?|e-?mails?|said|sent|"
    r"given|gave|listened|listening) (?:to|from)"
    r"|(?:calls?|letters?|messages?|texts?|e-?mails?) from"
    r"|(?:afraid|scared|frightened|fond|parents?|mother|father|child|children|son|daughter|friend|partner|sister|"
    r"brother|carers?) of)"
    r"(?: (?:little|baby|our|poor|wee|big|young))? $"
)
# What goes on behind a name and ends a noun: a mark, or a word that belongs to no noun before which it stands.
_SENTENCE_GOES_ON = re.compile(
    r"[,.;:!?)}'\"]|$|\n| (?:and|or|but|about|who|whom|that|which|was|were|is|has|had|did|would|could|when|while|"
    r"because|since|until|twice|again|alone|in|at|on|by|for|from|with|to|after|before|between|during|as|so|if|without|"
    r"later|then|today|yesterday|directly|separately|for|upstairs|only|never|often)(?!\w)"
)
# Where a clause may begin, and what only somebody does in it.
_CLAUSE = re.compile(
    r"(?:^|[.!?;:,\n] ?|(?<!\w)(?:that|what|when|where|why|how|whether|if|because|and|but|while|until|before|after|"
    r"since|who|than|though|although|as) )(?:(?:little|baby|our|poor) )?$"
)
_SOMEBODY_DOES = re.compile(
    r"(?:'s)? (?:(?:had |has |have )?(?:moved back in|said|told|asked|answered|replied|phoned|texted|shouted|screamed|"
    r"cried|refused|denied|disclosed|admitted|explained|attended|slept|felt|thought|knew|believed|moved|lived|stayed|"
    r"left|arrived|agreed|spoke|apologised|wept|hung up)|rang|says|woke|wants|wanted|went|came|lives|became (?:angry|"
    r"upset|tearful|aggressive|distressed|quiet|unwell|pregnant)"
    r"|(?:was|were|is|has been|had been|had not been|has not been|have been|was not|would be|will be|to be) "
    r"(?:seen|heard|told|spoken|asked|taken|born|interviewed|arrested|upstairs|asleep|angry|upset|unwell|tired|"
    r"pregnant|at home|at school|in bed|often the one|the one who|living|staying|crying|playing|sleeping|"
    r"shouting))(?!\w)"
)
_CALLED = re.compile(r"(?<!\w)(?:our|baby|little|poor|big) $")
_SURELY_SOMEBODY = re.compile(
    r" (?:said|told|asked|phoned|texted|shouted|screamed|cried|refused|apologised|wept|hung up|became (?:angry|upset|"
    r"tearful|aggressive|distressed)|(?:was|were|is) (?:born|arrested|interviewed|upstairs|asleep|angry|upset|pregnant|"
    r"in bed))(?!\w)"
)
_AFTER_KIN = re.compile(
    r"(?<!\w)(?:auntie|aunty|aunt|uncle|cousin|nana|nanny|granny|gran|grandma|grandad|granddad|grandpa|nan|mister|mr|"
    r"mrs|ms|mx|miss|dr) $"
)
_VERBS = frozenset({"will", "may", "can", "do", "said", "rang", "rose", "drew", "ran", "won"})
"""Words of sentences that a word for kin may go on with: "uncle will come", "nan rose early"."""
# What somebody has, behind a name that has lost its apostrophe; and what stands before the whole.
_HAS = re.compile(
    r"'? (?:own )?(?:home|house|flat|address|bedroom|room|bed|cot|school|nursery|teacher|mother|mum|father|dad|"
    r"parents?|sisters?|brothers?|siblings?|family|partner|husband|wife|girlfriend|boyfriend|nan|gran|grandmother|"
    r"uncle|aunt|auntie|cousin|mate|friends?|injury|injuries|bruises?|death|birth|birthday|history|records?|notes?|"
    r"file|plan|care|behaviour|mood|phone|mobile|appointments?|voice|wishes|views|account|story|solicitor|diagnosis|"
    r"needs|health|weight|development|medication|arrest|living arrangements|social worker|health visitor|gp|key worker|"
    r"house)(?!\w)"
)
_OF_WHOM = re.compile(
    r"(?:^|[.!?] |(?<!\w)(?:about|of|to|in|at|from|by|for|with|into|near|visit|visited|saw|seen|explored?|knew|"
    r"considered|reviewed|discussed|called|told|asked|and|that|had|when|while|because|during|after|before) )$"
)
_FAMILY = re.compile(
    r" (?:family|lot|clan|household|children|kids|boys|girls|brothers|sisters|twins|siblings|parents|"
    r"home address)(?!\w)"
)
_OF_FAMILIES = frozenset(
    "young old new rich poor strong close small large long short little white black brown good".split()
)
_THE = re.compile(r"(?<!\w)the $")
# Alone between quotation marks, brackets or stars, unless what stands before says that it is a word.
_OPENED = re.compile(r"(?<![^\s:({\[,=>])(?P<mark>['\"(\[*])$")
_CLOSED = {"'": "'", '"': '"', "(": ")", "[": "]", "*": "*"}
_DETERMINERS = "an?|the|this|these|those|his|her|their|its|my|our|your|no|any|some|each|every"
_DETERMINED = re.compile(rf"(?<!\w)(?:{_DETERMINERS}) $")
_AS_A_WORD = re.compile(
    rf"(?<!\w)(?:{_DETERMINERS}|words?|terms?|of|"
    r"as|like|more|most|very|being|was|were|is|are|be|feels?|felt|seemed|looks?|looked|rated|judged) $"
)
_LABELLED = re.compile(
    r"(?<![\w-])(?:child|mother|father|mum|dad|parent|carer|sibling|baby|patient|client|pupil|student|name|user|"
    r"username|owner|author|worker|from|to|cc|by|re|ref|contact|caller|sw|hv|gp)[:=] ?['\"]?$"
    r"|\w['\"]: ?['\"]$"
)
# A file, a path, an address or a row of words that software joins: "hill-chronology-v2.pdf", "feature/hill-fix".
_TOKEN_BEFORE, _TOKEN_AFTER = re.compile(r"[^\s<>(){}\[\]]*$"), re.compile(r"[^\s<>(){}\[\]]*")
_TECHNICAL = re.compile(
    r"\w\.[a-z][a-z\d]{1,4}['\",;]?$|\\\w|://|www\.|\w=\w|/\w+-|-\w+/|(?<![^\W_])(?:(?!(?:a|and|at|by|in|my|not|of|old|"
    r"on|or|the|to|up|well|with)-)[a-z\d]+-){2,}[a-z\d]+"
)
# "Church road safety"
_OF_STREETS = re.compile(
    r" (?:safety|crossings?|layouts?|lights?|lighting|works?|traffic|closures?|maps?|signs?)(?!\w)"
)
_INITIAL_BEFORE = re.compile(r"(?<![\w'.-])([b-hj-z])\.? ?$")
_INITIAL_BEHIND = re.compile(r" ([b-hj-z])(?![\w'-])")


class WrittenSmall:
    """The names of one case that are words as well."""

    def __init__(self, forms: Iterable[Form]) -> None:
        """Know whose initials stand beside which names, and which words are first names."""
        self._first_names: set[str] = set()
        self._with_initial: set[tuple[str, str]] = set()
        for form in forms:
            if form.form_class in _FIRST_NAMES and len(form.words) == 1:
                self._first_names.add(form.words[0])
            elif form.form_class is FormClass.INITIAL_AND_NAME and len(form.words) == 2:
                self._with_initial.add((form.words[0], form.words[1]))

    def stands(self, form: Form, text: str, first: Word, last: Word) -> bool:
        """Whether a name in small letters stands where only a name does.

        Args:
            form: the name, alone or with an s.
            text: the folded text.
            first: its first word.
            last: its last word.
        """
        if len(form.words) > 1:
            return _is_street(form, text, last)
        if form.words[0] in MONTHS:
            return False
        if form.form_class is FormClass.PLURAL:
            return _stands_with_s(form.words[0], text, first, last)
        is_first_name, is_family_name = form.form_class in _FIRST_NAMES, form.form_class in _FAMILY_NAMES
        if not (is_first_name or is_family_name or form.form_class is FormClass.MIDDLE):
            return False
        return (
            is_uncommon(first.text)
            or _is_set_apart(text, first, last)
            or _is_in_software(text, first, last)
            or self._is_beside_initial(text, first, last)
            or _is_somebody(text, first.text, first.start, last.end)
            or _has_something(text, first, last)
            or (is_first_name and self._is_first_name(form, text, first, last))
            or (
                is_family_name
                and first.text not in _OF_FAMILIES
                and _FAMILY.match(text, last.end) is not None
                and _THE.search(text, max(0, first.start - _BEFORE), first.start) is not None
            )
        )

    def _is_beside_initial(self, text: str, first: Word, last: Word) -> bool:
        """Whether an initial of the same person stands beside it: "j wood", "rose p"."""
        before = _INITIAL_BEFORE.search(text, max(0, first.start - 4), first.start)
        behind = _INITIAL_BEHIND.match(text, last.end)
        return bool(
            (before and (before[1], first.text) in self._with_initial)
            or (behind and (first.text, behind[1]) in self._with_initial)
        )

    def _is_first_name(self, form: Form, text: str, first: Word, last: Word) -> bool:
        """Whether it stands as one: "dad (lance) rang", "baby brook slept", "brook n heath", "brook's nan came"."""
        if _KIN.search(text, max(0, first.start - _BEFORE), first.start):
            return text[first.start - 1] != " " or _DOES.match(text, last.end) is not None
        if _THEIRS.match(text, last.end) or (
            text.startswith(":", last.end) and _IN_CHAT.search(text, max(0, first.start - 2), first.start)
        ):
            return True  # "brook's nan came", "[21:04] brook: whatever"
        after, before = _JOINED_TO.match(text, last.end), _JOINED_BY.search(text, max(0, first.start - 24), first.start)
        return any(joined and joined[1] in self._first_names - set(form.words) for joined in (after, before))


def _is_somebody(text: str, word: str, start: int, end: int) -> bool:
    """Whether what a word does, or what is done to it, is done by or to people only."""
    begun = max(0, start - _LONGEST_BEFORE)
    goes_on = _SENTENCE_GOES_ON.match(text, end) is not None
    if _AFTER_KIN.search(text, begun, start):
        return (goes_on or word not in _VERBS) and not text.startswith("-", end)
    if goes_on and _TO_SOMEBODY.search(text, begun, start):
        return True
    if _SOMEBODY_DOES.match(text, end) is None:
        return False
    called = _CALLED.search(text, max(0, start - _BEFORE), start)
    led = called.start() if called else start
    is_sure = _SURELY_SOMEBODY.match(text, end) and not _DETERMINED.search(text, max(0, led - _BEFORE), led)
    return bool(is_sure or _CLAUSE.search(text, begun, start))


def _is_set_apart(text: str, first: Word, last: Word) -> bool:
    opened = _OPENED.search(text, max(0, first.start - 2), first.start)
    return (
        opened is not None
        and text.startswith(_CLOSED[opened["mark"]], last.end)
        and not _AS_A_WORD.search(text, max(0, opened.start() - _BEFORE), opened.start())
        and (not _is_adjective(first.text) or _is_somebody(text, first.text, opened.start(), last.end + 1))
    )


def _is_in_software(text: str, first: Word, last: Word) -> bool:
    begun = max(0, first.start - _LONGEST_PATH)
    if text[last.end : last.end + 1].isdigit():
        return True  # "hope2"
    if _LABELLED.search(text, begun, first.start) and _SENTENCE_GOES_ON.match(text, last.end):
        return True
    before = _TOKEN_BEFORE.search(text, begun, first.start)
    behind = _TOKEN_AFTER.match(text, last.end, last.end + _LONGEST_PATH)
    joined = f"{before[0] if before else ''}{first.text}{behind[0] if behind else ''}"
    return joined != first.text and _TECHNICAL.search(joined.rstrip(".,;:'\"")) is not None


def _has_something(text: str, first: Word, last: Word) -> bool:
    """Whether a word has what only people have: "hope's plan", but no "the school's plan"."""
    return (
        text.startswith("'s", last.end)
        and _HAS.match(text, last.end + 2) is not None
        and not _DETERMINED.search(text, max(0, first.start - _BEFORE), first.start)
    )


def _stands_with_s(word: str, text: str, first: Word, last: Word) -> bool:
    """Whether a plural is a family's name, or a name without the apostrophe of what is somebody's: "marks home"."""
    return (
        is_uncommon(word.removesuffix("s"))
        or (
            _HAS.match(text, last.end) is not None
            and _OF_WHOM.search(text, max(0, first.start - _BEFORE), first.start) is not None
        )
    )  # fmt: skip


def _is_street(form: Form, text: str, last: Word) -> bool:
    """Whether the words are those of a street that any town may have: "school road"; a "high street" every town has."""
    return form.words[-1] in STREETS and form.words[0] != "high" and _OF_STREETS.match(text, last.end) is None


def _is_adjective(word: str) -> bool:
    """Whether a word has degrees, as "young" has."""
    stem = word.removesuffix("e")
    return is_ordinary(f"{stem}er") and is_ordinary(f"{stem}est")
