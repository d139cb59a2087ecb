"""What the matcher finds: an identifier at a place in a text, in some form, certain or not."""

from __future__ import annotations

from msgspec import Struct

from reportgen.identifiers.forms import FormClass
from reportgen.model.cleared import Identifier

__all__ = ["Match"]

_LIKENESSES = frozenset({FormClass.MISSPELT, FormClass.SOUND, FormClass.DIMINUTIVE, FormClass.WITHIN,
                         FormClass.DISGUISED, FormClass.AGE, FormClass.DATE, FormClass.SPACED,
                         FormClass.SINGLE_INITIAL, FormClass.BESIDE, FormClass.BLEND,
                         FormClass.PART_OF_NUMBER})  # fmt: skip


class Match(Struct, frozen=True):
    """An identifier in a text.

    Attributes:
        start: where it begins, its title included.
        end: where it ends, half-open, a possessive `'s` included.
        form: in which form.
        identifiers: what it may stand for; several where people share a name.
        possessive: whether it ends in `'s` or `s'`.
        pronoun: `he` or `she` where a title before it tells, else "".
        titled: whether a title stands before it.
        certain: whether it can be nothing else; a name that is also a word is not certain at the start of a sentence.
    """

    start: int
    end: int
    form: FormClass
    identifiers: tuple[Identifier, ...]
    possessive: bool = False
    pronoun: str = ""
    titled: bool = False
    certain: bool = True

    @property
    def references(self) -> str:
        """The identifiers by reference, for a problem; never their values."""
        return " or ".join(dict.fromkeys(identifier.reference for identifier in self.identifiers))

    @property
    def is_likeness(self) -> bool:
        """Whether it is only like an identifier: a question, wherever it stands."""
        return not self.certain and self.form in _LIKENESSES
