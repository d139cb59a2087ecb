"""Section 2: the children, their family, and what they say."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.compose import phrase
from reportgen.compose.rapid_review.writer import NOT_SHARED, Writer
from reportgen.model.case.people import Child, FamilyMember, LegalStatus
from reportgen.model.content import Slot

__all__ = ["SLOTS", "slots"]

SLOTS: tuple[tuple[str, str], ...] = (
    (
        "children",
        (
            "`name`, `known_as`, `born` (with the age at the incident), `died`, `sex`, `nhs_number`, `address`, "
            "`living`, `order`, `plan`, `health`, `school`; what does not apply is empty"
        ),
    ),
    ("the_children", "“The child”, or “The children” where the incident concerns several: begins two headings"),
    ("voice_title", "heading of what the child or the children say"),
    ("family", "`name`, `relationship`, `born`, `household`, `note`"),
    ("child_and_family", "answer: child, family and lived experience"),
    ("childs_voice", "answer: the child's voice"),
    ("family_contribution", "answer: what the family was told and said"),
)


def slots(writer: Writer) -> dict[str, Slot]:
    """The slots of this section, by name."""
    review = writer.review
    children = writer.case.children_of(writer.incident)
    the_children, voice_title = (
        ("The children", "The children’s voices") if len(children) > 1 else ("The child", "The child’s voice")
    )
    return {
        "the_children": the_children,
        "voice_title": voice_title,
        "children": tuple(_child(writer, child) for child in children),
        "family": (
            *(_other_child(writer, child) for child in writer.case.other_children_of(writer.incident)),
            *(_relative(writer, member) for member in writer.case.family_of(writer.incident)),
        ),
        "child_and_family": writer.answer(
            review.child_and_family, "child_and_family", f"{the_children} and the family"
        ),
        "childs_voice": writer.answer(review.childs_voice, "childs_voice", voice_title),
        "family_contribution": writer.answer(
            review.family_contribution, "family_contribution", "what the family was told, and said"
        ),
    }


def _child(writer: Writer, child: Child) -> Mapping[str, Slot]:
    if writer.shared is not None:
        born = _age(writer, child)
    elif child.born_on is not None:
        on = writer.incident.occurred_on
        age = f"{phrase.age(child.born_on, on)} old" if child.born_on <= on else "not yet born"
        born = f"{writer.dating.day(child.born_on)}; {age} at the incident"
    elif child.due_on is not None:
        born = f"Expected on {writer.dating.day(child.due_on)}"
    elif child.age_at_incident is not None:
        born = f"Not known; {phrase.stated_age(child.age_at_incident)} old at the incident"
    else:
        born = writer.gap("date of birth")
    unborn = phrase.before_birth(child)
    status = phrase.sentence(child.legal_status.value)
    if child.legal_status is LegalStatus.NONE:
        status = "No order"
    return {
        "name": " ".join((child.name.given, *child.name.middle, child.name.family)).rstrip(),
        "known_as": phrase.listing(child.name.known_as),
        "born": born,
        "died": writer.dating.day(child.died_on) if child.died_on else "",
        "sex": phrase.sentence(child.sex.value),
        "nhs_number": child.nhs_number or unborn or writer.secret("NHS number"),
        "address": child.address or unborn or writer.secret("address"),
        "living": writer.naming.line(child.placement) or unborn or writer.gap("where and with whom"),
        "order": f"{status}; looked after" if child.looked_after else status,
        "plan": phrase.sentence(writer.line(child.child_protection_plan, "category and dates, or none")),
        "health": writer.line(child.health, "health"),
        "school": writer.naming.name(child.school) if child.school else "",
    }


def _age(writer: Writer, person: Child | FamilyMember) -> str:
    """In the place of a date of birth that is not shared: the age at the incident."""
    age = writer.shared.ages.get(person.key, "") if writer.shared is not None else ""
    return phrase.sentence(f"{age} at the incident") if age else NOT_SHARED


def _relative(writer: Writer, member: FamilyMember) -> Mapping[str, Slot]:
    children = writer.case.children_of(writer.incident)
    return {
        "name": member.name.full,
        "relationship": writer.naming.relationship(member, children),
        "born": _age(writer, member) if writer.shared is not None else writer.on(member.born_on, "date of birth"),
        "household": phrase.household(member) or writer.gap("household"),
        "note": writer.naming.line(member.note),
    }


def _other_child(writer: Writer, child: Child) -> Mapping[str, Slot]:
    return {
        "name": child.name.full,
        "relationship": phrase.OTHER_CHILD,
        "born": _age(writer, child) if writer.shared is not None else writer.on(child.born_on, "date of birth"),
        "household": phrase.sentence(writer.naming.line(child.placement)) or writer.gap("household"),
        "note": "",
    }
