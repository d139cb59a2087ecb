"""From a case to what may be read about one of its incidents beyond the partners: told under pseudonyms."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from pydantic import BaseModel

from reportgen.anonymise import sharing
from reportgen.anonymise.attempted import Attempt, unsettled, untold
from reportgen.anonymise.explaining import explained
from reportgen.anonymise.gathering import gather, kept_names, plain, public_words
from reportgen.anonymise.kept import check_kept
from reportgen.anonymise.line.ages import age_in_words
from reportgen.anonymise.line.grammar import bare, capitalised
from reportgen.anonymise.pseudonyms.printable import check_pseudonyms
from reportgen.anonymise.rewriting import Rewriter
from reportgen.anonymise.sharing import SHARED
from reportgen.anonymise.treatments import TREATMENTS, Act
from reportgen.anonymise.whom.courtesy import courtesies
from reportgen.errors import ClearingError
from reportgen.identifiers import matcher, squeezed
from reportgen.model.case import Case, Incident
from reportgen.model.case.agencies import Agency
from reportgen.model.case.people import Person, PersonName, Place, Professional
from reportgen.model.case.review import Publication
from reportgen.model.cleared import Pseudonymised
from reportgen.model.partnership import Partnership
from reportgen.model.passage import Passage
from reportgen.model.question import Answer

__all__ = ["attempt_sharing", "pseudonymise"]


def pseudonymise(
    case: Case, incident: Incident, partnership: Partnership, answers: Iterable[Answer] = ()
) -> Pseudonymised:
    """Tell one incident of a case under pseudonyms, by the policy for a rapid review that is shared.

    Args:
        case: the case, with a pseudonym for every child and family member, and a public name.
        incident: one of its incidents.
        partnership: whose own names are printed.
        answers: what somebody decided about what is doubtful in its texts.

    Raises:
        ClearingError: everything that its author must settle first, by field, never with a value.
    """
    made = attempt_sharing(case, incident, partnership, answers)
    if made.made is None:
        raise ClearingError(*made.problems)
    return made.made


def attempt_sharing(
    case: Case, incident: Incident, partnership: Partnership, answers: Iterable[Answer] = ()
) -> Attempt[Pseudonymised]:
    """Tell an incident under pseudonyms as far as it goes: what `pseudonymise` gives or raises, and what is asked."""
    if fields := sharing.unshared():
        return untold(fields, "the table of what is shared")
    # The report's own choices (who reviews, whether it is anonymous) have no say here.
    told = case.model_copy(update={"review": None, "publication": Publication()})
    identifiers, kept = gather(told, partnership), kept_names(told, partnership)
    found = matcher(identifiers, kept)
    rewriter = Rewriter(found, public_words(case), courtesies(case), explained(case, partnership), answers)
    own = partnership.partners.local_authority.name
    shared = _Telling(rewriter, own).case(told, case.incidents.index(incident))
    waiting: Attempt[Pseudonymised] | None = unsettled(
        rewriter, check_kept(told, partnership), check_pseudonyms(case, found, kept)
    )
    if waiting is not None:
        return waiting
    told_of = Pseudonymised(shared, _ages(case, incident), identifiers, kept, tuple(rewriter.allowed))
    return Attempt(told_of, lapsed=rewriter.lapsed)


def _ages(case: Case, incident: Incident) -> Mapping[str, str]:
    on = incident.occurred_on
    ages = {child.key: age_in_words(child.born_on, child.age_at_incident, on) for child in case.children}
    ages |= {child.key: "not yet born" for child in case.children if child.is_unborn}
    return ages | {member.key: age_in_words(member.born_on, None, on) for member in case.family}


class _Telling:
    """Rebuilds a case field by field, as the table says."""

    def __init__(self, rewriter: Rewriter, own_authority: str) -> None:
        self._rewriter = rewriter
        self._own = squeezed(own_authority)

    def case(self, case: Case, incident: int) -> Case:
        groups = {
            field: tuple(
                self._noun(one, f"{field}[{index}].", f"{field}.") for index, one in enumerate(getattr(case, field))
            )
            for field in ("children", "family", "professionals", "places", "agencies")
        }
        told = self._noun(case.incidents[incident], f"incidents[{incident}].", "incidents.")
        return case.model_copy(
            update={
                **groups,
                "incidents": (told,),
                "reference": case.public_name or "",
                "also_remove": (),
                "note": None,
            }
        )

    def _noun(self, noun: BaseModel, path: str, pattern: str) -> BaseModel:
        changes: dict[str, object] = {}
        for name in type(noun).model_fields:
            value = getattr(noun, name)
            if isinstance(value, tuple):
                items = (
                    self._leaf_or_noun(one, f"{path}{name}[{i}]", f"{pattern}{name}") for i, one in enumerate(value)
                )
                changes[name] = tuple(one for one in items if one is not None)
            else:
                changes[name] = self._leaf_or_noun(value, f"{path}{name}", f"{pattern}{name}")
        if isinstance(noun, Person):
            changes["name"] = PersonName.model_construct(given=_called(noun), family="", middle=(), known_as=())
        elif isinstance(noun, Place | Agency):
            changes |= {"name": capitalised(bare(noun.kind)), "known_as": ()}
        return noun.model_copy(update=changes)

    def _leaf_or_noun(self, value: object, path: str, pattern: str) -> object:
        if isinstance(value, BaseModel):
            return self._noun(value, f"{path}.", f"{pattern}.")
        act = SHARED.get(pattern)
        if value is None or act is None:
            return value
        match act:
            case Act.REWRITTEN if isinstance(value, Passage):
                return self._rewriter.passage(value, path)
            case Act.MONTH if isinstance(value, dt.date):
                return value.replace(day=1)
            case Act.CHECKED:
                remedy = "Write it in words that name nobody"
                return self._rewriter.as_written(str(value), path, "clear-characteristic", remedy)
            case Act.AUTHORITY:
                return value if squeezed(str(value)) == self._own else capitalised(TREATMENTS[pattern].words)
            case Act.WORDS:
                return TREATMENTS[pattern].words
            case Act.KEPT | Act.PSEUDONYM | Act.KIND:
                return value  # a choice from a list, or replaced with its group
            case Act.ROLE:
                return ""  # the role stands beside it
            case _:
                return None


def _called(person: Person) -> str:
    if person.pseudonym:
        return person.pseudonym
    return capitalised(bare(plain(person.role))) if isinstance(person, Professional) else ""
