"""A person's single initial: "M", "M's mother", "Baby M". A letter alone can be a plan, a vitamin or a school year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, pairwise, product

from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.known.vocabulary import is_in_dictionary
from reportgen.identifiers.known.words import DESIGNATORS, TRADE_ABBREVIATIONS
from reportgen.identifiers.match import Match
from reportgen.identifiers.names.name_words import PARTICLES, words_of
from reportgen.identifiers.reading import Reading
from reportgen.model.cleared import Identifier

__all__ = ["LoneInitials"]

_LETTER = re.compile(
    r"(?P<before>[\w'’-]+)?(?P<gap>^|[^\w.’'&/-]\s*)(?P<letter>[A-Z])(?P<own>['’]s)?(?![\w&/]|[.]\w|['’-]\w)(?P<after> "
    r"[\w-]+)?"
)
_ALONE = re.compile(r"[A-Z](?<![\w.’'&/-].)(?![\w&/])")
_WORD_BEFORE = re.compile(r"(?:[\w'’-]+)?[^\w.’'&/-]\s*$")
_PEOPLE = frozenset(
    """
    child baby infant toddler boy girl sibling brother sister twin mother father mum dad mummy daddy parent aunt uncle
    cousin grandmother grandfather gran nan grandad partner stepfather stepmother adult person family called named
    known son daughter niece nephew carer subject client patient service-user student pupil teenager little
    """.split()
)
# "Bruise L cheek", "R arm": of which side.
_SIDES = frozenset("LR")
_OF_SIDES = frozenset(
    """
    ankle arm breast calf cheek clavicle ear elbow eye femur fibula foot forearm forehead hand heel hip humerus kidney
    knee leg lung orbit parietal radius shin shoulder side temple thigh tibia ulna wrist
    """.split()
)
# "If it had been on a toddler I would have said"
_ANY = re.compile(r"\b(?:an?|any|each|every|no) $")
_AFTER = frozenset("coli cells cell ray rays difficile vitamin vitamins plus levels level road roads".split())


# Begins with its first full stop, which a search finds at once.
_SMALL = re.compile(r"\.(?<=(?<![\w.@-])[a-z]\.)(?: ?[a-z]\.){1,3}(?!\w)")
_SMALL_WORDS = frozenset(
    """
    e.g. i.e. a.m. p.m. p.a. q.v. c.f. n.b. p.s. d.o. p.o. a.k.a. a.s.a.p. b.d.s. d.o.b. p.r.n. q.d.s. t.b.c. t.d.s.
    """.split()
)
_COUPLE = re.compile(r"([A-Z])(?<![\w&].)(?: ?[&+] ?| and )([A-Z])(?![\w&])")
_PAIR = re.compile(r"[A-Z](?<!\w.)[A-Z](?!\w)")
_ROW = re.compile(r"[A-Z](?<!\w.)[A-Z]{1,3}(?!\w)")
# "LA's" may be the local authority's; "LA's mother" is somebody's.
_OF_THEIRS = re.compile(
    r"(?<!\w)([A-Z])([A-Z])['’]s (?:older |younger |half-?|step-?)?(?:mother|mum|father|dad|parents?|sister|brother|"
    r"siblings?|gran|nan|grandmother|grandfather|aunt|uncle|partner|bedroom|bed|birthday|body|injur(?:y|ies)|wishes|"
    r"carers?|cousins?|friends?|boyfriend|girlfriend|head|face|arms?|legs?|own (?:account|voice|words?)|voice|"
    r"feelings|cot|bedtime|birth|behaviour|sleep|weight|bruis(?:es?|ing)|lived experience)(?!\w)"
)
# "AP was seen alone": what only befalls a person, and no "the AP".
_BEFALLS = re.compile(
    r"(?<!\w)(?<!\b[Tt]he )(?<!\b[Aa]n )(?<!\b[Aa] )(?<!\bour )([A-Z])([A-Z]) (?:was|is|has been) "
    r"(?:seen|spoken to|examined|born|weighed|heard crying|crying|asleep|unwell|tearful|bruised)(?!\w| as\b)"
)
# What only a person does, after "did not" and the like, and by itself.
_DO = (
    r"(?:attend|come|cry|eat|go|know|like|live|play|run|say|sleep|tell|think|walk|want|wish|afraid|angry|asleep|crying|"
    r"frightened|happy|hungry|scared|tired|upset)"
)
_DID_SO = (
    r"(?:want(?:s|ed)|wish(?:es)|hop(?:es|ed)|lik(?:es|ed)|lov(?:es|ed)|hat(?:es|ed)|misses|fe(?:els?|lt)|thinks|"
    r"thought(?= that| (?:s?he|they|it)\b)|kn(?:ows|ew|own)|believ(?:es|ed)|worri(?:es|ed)|cr(?:ies|ied)|sle(?:eps|pt)|"
    r"smil(?:es|ed)|laugh(?:s|ed)|scream(?:s|ed)|said|says|tells|told|ask(?:s|ed)|repl(?:ies|ied)|answer(?:s|ed)|sa[wt]|"
    r"sits|ate|eats|hid|runs|ran|walk(?:s|ed)|fell|li(?:ves|ved)|went|goes|came|comes|woke|wakes|died|plays|played|"
    r"attends|(?:disclosed|reported) that)"
)
_WOULD = r"(?:can|could|did|do(?:es)?|had|has|is|may|might|was|will|would)(?:n['’]t| not)? "
_OFTEN = r"(?:(?:also|always|just|never|often|only|really|sometimes|still|then) )?"
# "AT wants to go home", "Staff asked AT.", "AT: I do not want to go"
_IS_SOMEBODY = re.compile(
    rf"(?<!\w)(?P<letters>[A-Z]{{2,4}})(?= {_OFTEN}(?:{_WOULD}{_OFTEN}{_DO}|(?:{_WOULD}{_OFTEN})?{_DID_SO})(?!\w)"
    r"|: ?[\"“'‘]?(?:I|My|We|No|Yes)(?!\w))"
    r"|(?<!\w)(?:[Tt]old|[Aa]sked|[Ss]poke to|speaking to|spoken to|[Vv]isited|comforted|hugged|hit|slapped|smacked|"
    r"kissed|fed|bathed|collected|(?:li(?:ves|ved|ving)|placed|stayed|alone|left) with) (?P<object>[A-Z]{2,4})"
    r"(?=[.,;)]|$| (?:that|if|whether|about|why|how|what|when|alone|again|re|regarding|on|today|who|by|after|before|"
    r"for|at (?:home|school))(?!\w))"
)
# Behind an article, an owner or a job they are short for something: "his GP said", "the duty SW asked".
_SHORT_FOR = re.compile(
    r"\b(?:the|an?|our|his|her|their|its|this|that|each|every|another|any|no|duty|allocated|previous|former|current|new|"
    r"same|other|school|senior|local|covering) $|['’]s $",
    re.IGNORECASE,
)
# Two letters that an age or a sex follows are somebody, whatever they are short for elsewhere.
_WITH_AGE = re.compile(
    r"(?<!\w)([A-Z])([A-Z])(?=,? ?\(?(?:aged? )\d|,? ?\(\d{1,2}\)|/[MF](?:/|(?!\w))|,? ?\(?b(?:orn|\.) ?(?:19|20)\d\d"
    r"| \((?:the )?(?:subject|older|younger|eldest|youngest|half|step|child|baby|boy|girl|twin|sibling|mother|mum|"
    r"father|dad|mo|fa|mgm|mgf|pgm|pgf|sib)(?!\w))"
)
# "L... C...", "L____ C____"
_MASKED = re.compile(
    r"(?<!\w)([A-Z])(?:\.{2,}|…|_{2,}|-{2,}|\*{2,}|–+|—+) ?([A-Z])(?:\.{2,}|…|_{2,}|-{2,}|\*{2,}|–+|—+)"
)
# "B——", "C___"
_MASKED_ONE = re.compile(r"(?<!\w)([A-Z])(?:_{2,}|[-–]{2,}|—{2,}|\*{2,})(?![\w*])")
# "B——i": the first letter and the last.
_MASKED_MIDDLE = re.compile(r"(?<!\w)([A-Z])(?:_{2,}|[-–]{2,}|—{1,}|\*{2,})([a-z])(?!\w)")
# "A child, 'C', aged 12": a letter in quotation marks where somebody is spoken of.
_QUOTED = re.compile(
    r"\b(?:child|baby|boy|girl|infant|son|daughter|sibling|brother|sister|pupil|twin|person|mother|father),? "
    r"['‘\"“]([A-Z])['’\"”]|['‘\"“]([A-Z])['’\"”],? \(?aged? \d"
)
# As courts name a case: "Re F (A Child)".
_COURT_STYLE = re.compile(r"\b(?:Re|In re|In the matter of):? ([A-Z])(?=(?:,? (?:and|&) [A-Z])? \()")
_KIN = (
    r"(?:[Mm](?:um|other|am)|[Ff]ather|[Dd]ad|[Pp]arents?|[Ss]is(?:ter)?|[Bb]ro(?:ther)?|[Ss]ib(?:ling)?s?|[Gg]ran|[Nn]an|"
    r"[MP]G[MF]|[Aa]unt|[Uu]ncle|[Cc]arers?)"
)
# What a sentence goes on with behind whom it is about, and no word that would be a noun's: "child CP plan".
_GOES_ON = (
    r"and|at|in|into|with|when|as|after|before|while|was|is|has|had|said|told|did|went|came|lived|lives|attended|"
    r"presented|disclosed|who|whose|should|would|could|can|may|might|must|will|needs|needed|to|on|for|from|by|about|"
    r"during|but|because|if|so|or|until|since|without|then|also|still|never|now|again|alone|aged"
)
# Behind a word for a child, they are the child's: "Child AD", "the boy (AD)", "child AD was seen"; "child CP plan" is
# no boy's plan.
_SUBJECT = re.compile(
    r"\b(?:(?:[Ss]ubject|[Pp]upil|[Cc]lient|[Tt]win|Child|Baby|Boy|Girl) ([A-Z])([A-Z])(?!\w)"
    r"|(?:child|baby|boy|girl|infant|son|daughter|sibling|brother|sister),? \(([A-Z])([A-Z])\)"
    r"|(?:\b[Yy]oung [Pp]erson|\bC?YP),? \(?([A-Z])([A-Z])(?!\w)"
    r"|\b(?:[Rr]e:|RE:?|[Ss]upervision re:?) ([A-Z])([A-Z])(?!\w)"
    # "CYP: PM", "Mum (IC)", "Mother = IC", "pt IC": the label of a person.
    r"|\b(?:C?YP|(?i:child|baby|pupil|student|client|patient|pt|subject|initials|sib(?:ling)?|twin|brother|sister|"
    r"service[- ]user|young person|m(?:um|o|other|am)|(?:step-?)?dad|fa(?:ther)?|carer))"
    r"(?:(?: ?[:=] ?| \()([A-Z])([A-Z])(?!\w)|(?: [-–])? ([A-Z])([A-Z])"
    r"(?=[.,;:)\n]|$| (?:and|[-–]|was|is|has|had|said|rang|seen|told|did|not)(?!\w)))"
    r"|(?:child|baby|boy|girl|infant|pupil) ([A-Z])([A-Z])(?=[.,;:)]|$"
    rf"| (?:{_GOES_ON})(?!\w))"
    # "Mother and IC, no concerns", "the views of IC".
    r"|(?i:child(?:ren)?|baby|boy|girl|mother|mum|father|dad|parents?|sister|brother|siblings?|carers?) (?:and|&) "
    r"([A-Z])([A-Z])(?=[.,;:)]|$| (?:were|was|had|have|at|in|seen)(?!\w))"
    r"|(?:mother|mum|father|dad|parents?|sister|brother|siblings?|carers?|teacher|friend|views|voice|wishes) of "
    r"([A-Z])([A-Z])(?=[.,;:)]|$))"
)
# "AD = the mother", as a key to short forms has it.
_IN_A_KEY = re.compile(
    rf"(?<!\w)([A-Z])([A-Z]) (?:=|stands for|refers to|denotes|means) ?(?:the )?"
    rf"(?:{_KIN}|subject|index|child|baby|boy|girl|infant|son|daughter|twin|young person)(?!\w)"
)
# "CD-mother", "CD/mum", "MGM-CD"
_WITH_KIN = re.compile(
    rf"(?<![\w/&-])(?P<letters>[A-Z][A-Z])(?:[/+-]| & ){_KIN}(?![\w-])"
    rf"|(?<![\w-]){_KIN}[/+-](?P<theirs>[A-Z][A-Z])(?![\w/&-])"
)
# Two pairs in a row are two people, though one of them is an abbreviation elsewhere: "WH and AM".
_TWO_PAIRS = re.compile(r"(?<![\w&])([A-Z])([A-Z])(?: and | ?& ?)([A-Z])([A-Z])(?![\w&])")
_PARENT_OF = re.compile(
    r"\b(?:mother|mum|father|dad|parents?|sister|brother|siblings?|grandmother|grandfather|aunt|uncle|carer) (?:of|to) "
    r"([A-Z])(?![\w'’-]| [a-z]+)"
)
# "A child whose name begins with M", "her first initial is M", "first letter M".
_BEGINS_WITH = re.compile(
    r"\b(?:begins?|beginning|began|starts?|starting|started) with (?:an? |the letter )?['\"“‘(]?([A-Z])(?![\w'’-])|"
    r"\b(?:first|last|family|middle|only) (?:initial|letter)s? (?:is|was|of|being)?:? ?['\"“‘(]?([A-Z])(?![\w'’-])"
)
# Words without which nobody is called by a letter in these ways.
_OF_OR_TO = frozenset({"of", "to"})
_SAYING_LETTERS = frozenset(
    """
    begin begins beginning began start starts starting started initial initials letter letters re matter
    """.split()
)
_SMALL_PAIR = re.compile(
    r"(?<![\w.'’@-])([a-z])([a-z])(?= (?:seen|said|says|told|asked|was|is|has|had|did|disclosed|reports?|reported|"
    r"stated|states|presented|attended|cried|went|came|and (?:mother|mum|dad|father|siblings?|carers?))(?!\w)|['’]s "
    r"(?:mother|mum|dad|father|home|school|carers?))"
)
# "the M family", "M., A."
_FAMILY_OF = re.compile(
    r"\b[Tt]he ([A-Z])(?:\.|['’]s)? (?:family|household|children|siblings|parents|girls|boys|twins|case)\b|\b[Ff]amily "
    r"([A-Z])\b"
)
_OF_A_FAMILY = re.compile(r"[A-Z](?<=(?:he|ly) .)(?!\w)")
_IS_MASKED = re.compile(r"[A-Z](?:[…–—]|[._*-][._*–-])")
"""Without these a text has no such family, and nothing masked; a search finds the capital at once."""
_REVERSED = re.compile(r"(?<![\w.])([A-Z])\.?, ?([A-Z])\.(?!\w)")
_QUOTES = frozenset("'‘\"“")
_GENUS = re.compile(r"\. (?:coli|difficile|aureus)\b")
# "A. was seen": behind an article stands no full stop, and a point of a list begins with no verb.
_DID = re.compile(
    r"\. (?:was|is|has|had|did|said|says|told|asked|lived|came|went|saw|cried|slept|attended|disclosed|reported|"
    r"stated)\b"
)
# "R-bear": a letter before a word that no letter stands before otherwise ("T-shirt").
_PET = re.compile(r"(?<![\w-])([A-Z])-([a-z]{3,})(?![\w-])")
_LETTERED = frozenset(
    """
    axis bend bike bikes block bomb bone box cell cells cigarette cigarettes class consent day diff dimer fit
    force fronts grade grades hole league learning level levels loop mail mails neck number pad phone plate
    plates player pop rated ray rays reader road roads safety scooter scooters score scores section sections
    shaped shirt shirts side sign star string test tests turn turns type types value waste wave word words
    """.split()
)
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx"})
_NO_COUPLES = frozenset(
    {"A&E", "Q&A", "M&S", "B&B", "R&R", "R&D", "H&S", "T&C", "P&L", "D&T", "AandE", "QandA", "AandB"}
)

_FORMS_OF_TWO = (_OF_THEIRS, _BEFALLS, _WITH_AGE, _SUBJECT, _IN_A_KEY)


class LoneInitials:
    """Finds the initials of the children and the family of one case."""

    def __init__(self, identifiers: Iterable[Identifier]) -> None:
        """Only given and other first names count; what a pseudonym says ("Child A") is no initial."""
        known: dict[str, dict[Identifier, None]] = {}
        family: dict[str, dict[Identifier, None]] = {}
        people: dict[str, dict[str, dict[str, Identifier]]] = {}
        said: set[tuple[str, str]] = set()
        for identifier in identifiers:
            said |= set(pairwise(words_of(identifier.replacement)))
            is_theirs = identifier.reference.startswith(("children[", "family["))
            # Of "van der Meulen" both the V and the M are in use, as letters of the family.
            words = words_of(identifier.value)
            telling = [word for word in words if word not in PARTICLES]
            is_family = identifier.category == "family name"
            if identifier.whose:
                parts = people.setdefault(identifier.whose, {}).setdefault(identifier.category, {})
                parts |= dict.fromkeys((word[0].upper() for word in words), identifier)
            letters = dict.fromkeys(word[0].upper() for word in (*telling, *(words[:1] if is_family else ())))
            if is_family and is_theirs:
                for letter in letters:
                    family.setdefault(letter, {})[identifier] = None
            if identifier.category in {"given name", "known-as name"} and is_theirs:
                for letter in letters:
                    known.setdefault(letter, {})[identifier] = None
        self._known = {letter: tuple(found) for letter, found in known.items()}
        # Of a family name only beside a word for a person: "Baby W".
        self._family = {letter: tuple(found) for letter, found in family.items()}
        self._rows = dict(_rows_of_letters(people.values()))
        self._between = family.keys() | {letter for parts in people.values() for letter in parts.get("middle name", ())}
        self._said = said
        self._letters = frozenset(letter.lower() for letter in (*self._known, *self._family))
        self._small_rows = frozenset(map(str.lower, self._rows))
        self._pairs = frozenset((first + last).lower() for first in self._known for last in self._family)

    def find(self, reading: Reading) -> Iterator[Match]:
        """Each initial that stands for somebody."""
        text = reading.folded.original
        pairs = self._pairs & reading.distinct
        found = [*self._two(text)] if pairs and _PAIR.search(text) else []
        if not self._small_rows.isdisjoint(reading.distinct) and _ROW.search(text):
            found += self._somebody(text)
        if pairs:
            found += self._small_pair(text)
        if not self._letters.isdisjoint(reading.singles):
            found += self._small(text)
            if reading.has_lone_capital:
                found += (*self._alone(text), *self._in_a_row(reading))
        for start, end, known in found:
            yield Match(start, end, FormClass.SINGLE_INITIAL, known, certain=False)

    def _two(self, text: str) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        """Both initials where what stands beside them makes them somebody's: "LA's mother", "PR (aged 12)"."""
        for match in chain.from_iterable(form.finditer(text) for form in _FORMS_OF_TWO):
            last = match.lastindex or 2
            if match[last - 1] in self._known and match[last] in self._family:
                yield match.start(last - 1), match.end(last), self._known[match[last - 1]]
        for match in _WITH_KIN.finditer(text):
            letters = match["letters"] or match["theirs"]
            known = self._rows.get(letters)
            if known and (letters not in TRADE_ABBREVIATIONS or "-" in match[0]):
                start = match.start("letters" if match["letters"] else "theirs")
                yield start, start + len(letters), known
        for match in _TWO_PAIRS.finditer(text):
            if all(match[first] in self._known and match[first + 1] in self._family for first in (1, 3)):
                for first in (1, 3):
                    yield match.start(first), match.end(first + 1), self._known[match[first]]

    def _somebody(self, text: str) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        """All the initials of anybody of the case, where a person does something or something is done to one."""
        for match in _IS_SOMEBODY.finditer(text):
            start, end = match.span("letters") if match["letters"] else match.span("object")
            known = self._rows.get(text[start:end])
            if known and not _SHORT_FOR.search(text, max(0, start - 20), start):
                yield start, end, known

    def _small_pair(self, text: str) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        """Both initials written small, where somebody does something: "bt seen alone"."""
        for match in _SMALL_PAIR.finditer(text):
            first, last = match[1].upper(), match[2].upper()
            if first in self._known and last in self._family and not is_in_dictionary(match[1] + match[2]):
                yield match.start(1), match.end(2), self._known[first]

    def _small(self, text: str) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        """Small letters with full stops: "w.f.", "w.f.p."."""
        for match in _SMALL.finditer(text):
            start, end = match.start() - 1, match.end()
            first, *between, last = filter(str.isalpha, text[start:end].upper())
            is_theirs = first in self._known and last in self._family and self._between.issuperset(between)
            if text[start:end] not in _SMALL_WORDS and is_theirs:
                yield start, end, self._known[first]

    def _in_a_row(self, reading: Reading) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        """What is said of a letter, and two children in a row ("W&M")."""
        text, words = reading.folded.original, reading.distinct
        is_odd = reading.folded.starts is not None
        for match in _PARENT_OF.finditer(text) if is_odd or not _OF_OR_TO.isdisjoint(words) else ():
            if known := self._known.get(match[1]):
                yield *match.span(1), known
        for match in _QUOTED.finditer(text) if not _QUOTES.isdisjoint(text) else ():
            group = 1 if match[1] else 2
            if known := (*self._known.get(match[group], ()), *self._family.get(match[group], ())):
                yield *match.span(group), known
        forms = (_BEGINS_WITH, _COURT_STYLE) if is_odd or not _SAYING_LETTERS.isdisjoint(words) else ()
        for match in chain.from_iterable(form.finditer(text) for form in forms):
            group = 1 if match[1] else 2
            if known := (*self._known.get(match[group], ()), *self._family.get(match[group], ())):
                yield *match.span(group), known
        for match in _FAMILY_OF.finditer(text) if _OF_A_FAMILY.search(text) else ():
            group = 1 if match[1] else 2
            if known := self._family.get(match[group]):
                yield *match.span(group), known
        for match in _REVERSED.finditer(text) if "," in reading.signs else ():
            if match[1] in self._family and match[2] in self._known:
                yield *match.span(), self._known[match[2]]
        for match in _PET.finditer(text) if "-" in reading.signs else ():
            if match[2] not in _LETTERED and (known := self._known.get(match[1])):
                yield *match.span(), known
        if _IS_MASKED.search(text):
            yield from self._masked(text)
        for match in _COUPLE.finditer(text):
            if match[0].replace(" ", "") not in _NO_COUPLES and match[1] in self._known and match[2] in self._known:
                yield *match.span(), (*self._known[match[1]], *self._known[match[2]])

    def _masked(self, text: str) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        for match in _MASKED.finditer(text):
            if match[1] in self._known and match[2] in self._family:
                yield *match.span(), self._known[match[1]]
        for match in _MASKED_ONE.finditer(text):
            if known := (*self._known.get(match[1], ()), *self._family.get(match[1], ())):
                yield *match.span(), known
        for match in _MASKED_MIDDLE.finditer(text):
            known = (*self._known.get(match[1], ()), *self._family.get(match[1], ()))
            if ending := tuple(one for one in known if words_of(one.value)[-1].endswith(match[2])):
                yield *match.span(), ending

    def _alone(self, text: str) -> Iterator[tuple[int, int, tuple[Identifier, ...]]]:
        for letter_alone in _ALONE.finditer(text):
            start = letter_alone.start()
            match = _LETTER.search(text, _word_start(text, start), start + 40)
            if match is None or match.start("letter") != start:
                continue
            letter = match["letter"]
            known = self._known.get(letter, ())
            before = (match["before"] or "").lower().removesuffix("'s").removesuffix("’s")
            if (before, letter.lower()) in self._said:
                continue
            if before in _PEOPLE and match["gap"].isspace():
                known = (*known, *self._family.get(letter, ()))
                proves = letter != "I" or (
                    before not in {"little", "known"}
                    and not _ANY.search(text, max(0, match.start("before") - 6), match.start("before"))
                )
            elif before in DESIGNATORS or before.isdigit():
                proves = False
            elif letter in "AI":
                # The article and the pronoun have no apostrophe, and stand in no brackets.
                proves = (
                    before in _TITLES
                    or (bool(match["own"]) and (letter == "A" or bool(match["after"])))
                    or text[start - 1 : start + 2] == f"({letter})"
                    or _DID.match(text, start + 1) is not None
                )
            else:
                after = (match["after"] or "").strip()
                proves = bool(match["own"]) or (
                    after.lower() not in _AFTER
                    and not (letter in _SIDES and after in _OF_SIDES)
                    and not _GENUS.match(text, start + 1)
                    and not after.isdigit()
                    and not after[:1].isupper()
                )
            if proves and known:
                yield match.start("letter"), match.end("own") if match["own"] else match.end("letter"), known


def _rows_of_letters(
    people: Iterable[Mapping[str, Mapping[str, Identifier]]],
) -> Iterator[tuple[str, tuple[Identifier, ...]]]:
    """The initials of each person, with and without those between: "AT", "AJT"."""
    found: dict[str, dict[Identifier, None]] = {}
    for parts in people:
        given = {**parts.get("given name", {}), **parts.get("known-as name", {})}
        for first, last in product(given, parts.get("family name", {})):
            for between in ("", *parts.get("middle name", {})):
                found.setdefault(f"{first}{between}{last}", {})[given[first]] = None
    yield from ((letters, tuple(known)) for letters, known in found.items())


def _word_start(text: str, position: int) -> int:
    """Where the word before a position begins, with one mark between, and the end of a line where one is."""
    before = _WORD_BEFORE.search(text[max(0, position - 40) : position])
    return position - len(before[0]) if before else position
