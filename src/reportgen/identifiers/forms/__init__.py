"""Surface forms: the ways in which an identifier can appear in a text, derived from the case file's own fields.

A form is a row of folded words with what may stand between them. To add one: yield it in the room of its category, and
plant it in `tests/leaks/corpus.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec.structs import replace

from reportgen.identifiers.folding import fold
from reportgen.identifiers.forms.clock import CLOCK, forms_of_time
from reportgen.identifiers.forms.form import Cased, Form, FormClass, Gaps
from reportgen.identifiers.forms.organisations import forms_of_organisation
from reportgen.identifiers.forms.people import forms_of_person
from reportgen.identifiers.forms.single import LEAST_JOINED, plural, single
from reportgen.identifiers.names.name_words import WORD, public_words_of, words_of
from reportgen.model.cleared import PERSONAL, Identifier
from reportgen.model.number_words import in_words

__all__ = ["Cased", "Form", "FormClass", "Gaps", "forms_of", "kept_forms"]


_DISTRICT = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}")


def kept_forms(kept: Iterable[str]) -> Iterator[Form]:
    """The forms of names that are printed on purpose: whole, or not at all."""
    for phrase in kept:
        folded = fold(phrase).text
        if found := tuple(WORD.finditer(folded)):
            written = frozenset(folded[one.end() : other.start()] for one, other in pairwise(found))
            yield Form(tuple(word[0] for word in found), FormClass.KEPT, None, written=written)


def forms_of(identifiers: Iterable[Identifier], kept: Iterable[str] = ()) -> Iterator[Form]:
    """Every form of every identifier. Numbers, codes and days are no rows of words: the matcher finds them itself.

    Args:
        identifiers: what must not appear.
        kept: what is printed on purpose; a short form that is part of it points at nobody.
    """
    people: dict[str, list[Identifier]] = {}
    public = {word for phrase in kept for word in public_words_of(phrase)}
    for identifier in identifiers:
        if identifier.category in PERSONAL:
            people.setdefault(identifier.whose or identifier.reference, []).append(identifier)
        elif identifier.category in {"place", "agency", "authority"}:
            for form in forms_of_organisation(identifier, public):
                yield form
                if form.words[0].isdigit() and len(form.words) > 1:
                    yield replace(form, gaps=Gaps.COMMA)  # "52, Pinfold Lea"
                    if number := in_words(int(form.words[0])):
                        yield replace(form, words=(*number.split(), *form.words[1:]))
        elif identifier.category == "other":
            yield from _of_word(identifier)
        elif identifier.category == "number" and (district := _DISTRICT.fullmatch(identifier.value.strip().upper())):
            yield Form(words_of(district[1]), FormClass.SHORT, identifier, cased=Cased.UPPER)
    for parts in people.values():
        yield from forms_of_person(parts)


def _of_word(identifier: Identifier) -> Iterator[Form]:
    if clock := CLOCK.fullmatch(identifier.value):
        yield from forms_of_time(int(clock[1]), clock[2], identifier)
        return
    words = words_of(identifier.value)
    if words:
        gaps = Gaps.COMMA if "," in identifier.value else Gaps.OPEN
        yield replace(single(words, FormClass.WORD, identifier), gaps=gaps)
        yield single(plural(words), FormClass.PLURAL, identifier, stem=words)
        if len(words) > 1 and len("".join(words)) >= LEAST_JOINED:
            yield Form(("".join(words),), FormClass.JOINED, identifier)
