"""The rapid review: what a case has to say under each of its sections, and what it is asked where it is silent.

Names stand in it: it is a restricted document. While a review is open (the case is notified or in rapid review, and
nothing has been sent to the Panel), what is missing is asked for: questions, and blanks with a name in square brackets.
Afterwards a gap is called one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reportgen.compose import phrase
from reportgen.compose.counting import CountedDay, counted_days
from reportgen.compose.dating import ByDay, ByMonth, Dating
from reportgen.compose.phrase import Naming
from reportgen.compose.prompts import CHARACTERISTICS, OTHER_CHARACTERISTIC, PROMPTS
from reportgen.compose.timeline import Episode, timelines
from reportgen.compose.typography import set_in_type
from reportgen.model.case import Case, Incident, Phase
from reportgen.model.case.agencies import AgencyReturn
from reportgen.model.case.incident import AbuseOrNeglect, Basis, Nature
from reportgen.model.case.people import Characteristic, Child, FamilyMember, LegalStatus
from reportgen.model.case.rapid_review import (
    Action,
    Analysis,
    CharacteristicType,
    ChildSeen,
    ChronologyEntry,
    Decision,
    ImmediateAction,
    KeyPracticeEpisode,
    LearningShared,
    Outcome,
    RapidReview,
    SignOff,
)
from reportgen.model.cleared import Pseudonymised
from reportgen.model.content import Content, Slot
from reportgen.model.guidance import Certainty, GuidancePack, Purpose
from reportgen.model.metadata import Metadata
from reportgen.model.partner import Partner
from reportgen.model.partnership import Partnership
from reportgen.model.passage import Passage, PassageParagraph, Words
from reportgen.model.timetable import Step, Timetable

__all__ = ["MARKING", "ON_EVERY_PAGE", "SLOTS", "compose"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("marking", "the protective marking, for the head of every page"),
    ("handling", "whom the document names, and who may have it"),
    ("partnership", "name of the partnership"),
    ("reference", "the case's reference, with the incident's where there are several"),
    ("panel_reference", "the Panel's reference, or a blank"),
    ("about", "names of the children, with their ages on the day of the incident"),
    ("incident_title", "the incident in a few words, or nothing"),
    ("open", "whether the review can still be written in"),
    ("untouched", "whether nothing of it is written yet: a template to work in"),
    ("state", "where the review stands, in words"),
    ("guidance", "title of the guidance that applies"),
    (
        "due",
        (
            "the limit: `known` (whether there is a due date), `words` (the due date), `amount`, `aware`, `sent`, "
            "`done`, `late` (the reason, or nothing), `source`, `certainty` (nothing where it is confirmed), "
            "`forecast` (whether)"
        ),
    ),
    ("counting", "how it was counted, a sentence each"),
    ("days", "the day-count table: `number`, `date`, `falls`"),
    ("course_note", "whose practice the usual course in the day-count table is, or nothing"),
    (
        "incident",
        "`when`, `where`, `what`, `basis`, `took_place`, `residence`, and `basis_reason` and `summary` (narratives)",
    ),
    ("processes", "parallel processes: `type`, `status`, `reference`"),
    ("proceedings", "answer: what the proceedings mean for the review"),
    (
        "children",
        (
            "`name`, `known_as`, `born` (with the age at the incident), `died`, `sex`, `nhs_number`, `address`, "
            "`living`, `order`, `plan`, `health`, `school`; what does not apply is empty"
        ),
    ),
    ("family", "`name`, `relationship`, `born`, `household`, `note`"),
    ("child_and_family", "answer: child, family and lived experience"),
    ("childs_voice", "answer: the child's voice"),
    ("family_contribution", "answer: what the family was told and said"),
    ("identity", "answer: who the family are"),
    ("characteristics", "what is recorded: `child`, `ethnicity`, `religion`, `language`, `disability`"),
    ("analyses", "analyses: `title`, `children` (nothing where all are meant), `text` (narrative)"),
    ("unanalysed", "what is recorded and not analysed yet: `title`, `recorded`, `prompts`, `blank`"),
    ("agencies", "rows: `name`, `involvement`, `period`, `answer`"),
    ("agencies_prompts", "questions about the returns"),
    ("chronology", "rows: `date`, `certain`, `source`, `event`, `seen`, `response`"),
    ("chronology_prompts", "questions about the chronology"),
    ("episodes", "`number`, `title`, `when`, `agencies`, `parts` (answers with a `title`)"),
    ("episodes_prompts", "questions about the choice of episodes"),
    (
        "timelines",
        (
            "charts, several where one page does not hold them: `title`, `drawing`, and `rows` of `episode`, `first`, "
            "`last`, `agencies`"
        ),
    ),
    ("safeguarding", "narrative: what the notification says was done at once, or nothing"),
    ("immediate_actions", "rows: `action`, `lead`, `due`, `done`"),
    ("no_immediate_action", "narrative: why nothing was needed, or nothing"),
    ("immediate_prompts", "questions about immediate action"),
    ("learning", "rows: `learning`, `with_whom`, `date`"),
    ("learning_prompts", "questions about learning already shared"),
    ("improvements", "`number`, `text` (narrative), `agencies`"),
    ("improvements_prompts", "questions about improvements"),
    ("criteria", "rows: `key`, `text`, `met`, `reason` (narrative)"),
    ("criteria_prompts", "how the criteria are to be answered"),
    (
        "decision",
        "`outcome`, `date`, `review` (whether scope and method are shown), `plan_title` (what they are called)",
    ),
    ("rationale", "answers with a `title`: for, against, and how they were weighed"),
    ("review_plan", "answers with a `title`: scope and method"),
    ("actions", "rows: `recommendation`, `action`, `lead`, `milestone`, `due`, `status`, `impact`"),
    ("actions_prompts", "questions about the action plan"),
    ("sign_off", "three rows: `partner`, `name`, `view`, `date`"),
    ("sign_off_prompts", "how the partners sign"),
    ("submission", "`sent`, `reply_date`, `reply_view`"),
    ("panel_reply", "answer: what the Panel said"),
    ("returns", "annex: `name`, `author`, `period`, `received`, `signed`, `parts` (`title` and `text`, a narrative)"),
    ("purposes", "annex: `title`, `text`, `where`, `source`"),
)
"""Every slot with its meaning; templates/README.md lists them. An *answer* is `text` (a narrative, empty where nothing
is written), `prompts` (the questions that stand in its place) and `blank` (a named blank, or nothing)."""

MARKING = "OFFICIAL-SENSITIVE"
SHARED_MARKING = f"{MARKING}. Pseudonymised: still personal data"
"""Of a review under pseudonyms: for whoever holds the case it stays personal data (ICO, anonymisation guidance,
28 March 2025)."""

_HANDLING = (
    "This document names children and adults. It is shared with the statutory partners, the agencies that need it and "
    "the Panel, and with nobody else. It is not written for publication."
)
_SHARED_HANDLING = (
    "This document calls children and adults by pseudonyms and leaves out numbers, addresses and days. What is in it "
    "is still personal data: together with other knowledge it can lead to them. It is shared for learning with those "
    "whom the partners have named, and with nobody else. It is not anonymised, and not written for publication."
)
_NOT_SHARED = "Not shared"

ON_EVERY_PAGE = frozenset({"marking"})
"""Slots that a template must show in the head or foot of every page."""

_SECTIONS: Mapping[str, int] = {
    "proceedings": 1,
    "child_and_family": 2,
    "childs_voice": 2,
    "family_contribution": 2,
    "identity": 3,
    "returns": 4,
    "chronology": 5,
    "key_practice_episodes": 6,
    "immediate_actions": 7,
    "no_immediate_action_because": 7,
    "learning_shared": 8,
    "improvements": 9,
    "criteria": 10,
    "decision": 11,
    "action_plan": 12,
    "sign_off": 13,
    "panel_reply": 14,
}
"""Where each field of a rapid review stands in the document: a purpose is answered where its parts are."""

_BASES: Mapping[Basis, str] = {
    Basis.DIED_OR_HARMED_IN_AREA: (
        "Section 16C(1)(a), Children Act 2004: died or seriously harmed in the local authority’s area"
    ),
    Basis.DIED_OR_HARMED_OUTSIDE_ENGLAND: (
        "Section 16C(1)(b), Children Act 2004: died or seriously harmed outside England while normally resident in the "
        "local authority’s area"
    ),
    Basis.LOOKED_AFTER_DEATH: "Death of a looked-after child",
    Basis.CARE_LEAVER_DEATH: "Death of a care leaver up to and including age 24",
}

_TITLES: Mapping[CharacteristicType, str] = {
    CharacteristicType.RACE: "Race, ethnicity and racism",
    CharacteristicType.RELIGION: "Religion and faith",
}

_EMPTY_ROWS = 3
"""Blank rows of a table that nothing stands in yet."""

_NOTHING = Passage((PassageParagraph((Words("Nothing was recorded here."),)),))


def compose(
    told: Case | Pseudonymised, incident: Incident, partnership: Partnership, timetable: Timetable, pack: GuidancePack
) -> Content:
    """Compose the rapid review of one incident.

    Args:
        told: the case; or the case under pseudonyms, for readers beyond the partners: then no day is told, and what
            was left out is said to be.
        incident: one of its incidents, for which a rapid review is required.
        partnership: whose review it is.
        timetable: the case's steps.
        pack: the guidance that applies.

    Returns:
        The content of a restricted document; its dates come from the case alone.
    """
    shared = told if isinstance(told, Pseudonymised) else None
    case = told.case if isinstance(told, Pseudonymised) else told
    review = incident.rapid_review or RapidReview()
    closed = review.submitted_on is not None or case.phase in {Phase.IN_REVIEW, Phase.PUBLISHED}
    leads = {purpose.parts[0]: f"Purpose: {purpose.text}" for purpose in pack.purposes if purpose.parts}
    dating: Dating = ByDay() if shared is None else ByMonth()
    writer = _Writer(case, shared, dating, incident, review, Naming.of(case), leads, is_open=not closed)
    step = timetable.step("rapid-review", incident.key)
    first_on = incident.notification.sent_on or incident.notification.la_aware_on
    last_on = review.submitted_on or review.met_on or first_on
    content = Content(
        kind="rapid-review",
        slots={
            "marking": MARKING if shared is None else SHARED_MARKING,
            "handling": _HANDLING if shared is None else _SHARED_HANDLING,
            "partnership": partnership.name,
            "guidance": pack.title,
            **writer.front(),
            **_limit(step, incident, review, pack, writer),
            **writer.incident(),
            **writer.people(),
            **writer.identity(pack),
            **writer.agencies(),
            **writer.chronology(),
            **writer.episodes(),
            **writer.immediate(),
            **writer.learning(),
            **writer.improvements(),
            **writer.criteria(pack),
            **writer.decision(),
            **writer.actions(),
            **writer.sign_off(partnership),
            **writer.submission(),
            **writer.returns(),
            "purposes": tuple(_purpose(purpose) for purpose in pack.purposes),
        },
        metadata=Metadata(
            title=f"Rapid review {case.reference}",
            language="en-GB",
            author=partnership.name,
            subject="Rapid review of a serious child safeguarding incident",
            created=f"{first_on.isoformat()}T00:00:00Z",
            modified=f"{max(first_on, last_on).isoformat()}T00:00:00Z",
        ),
    )
    return set_in_type(content)


# -- the limit ---------------------------------------------------------------------------------------------------


def _limit(
    step: Step | None, incident: Incident, review: RapidReview, pack: GuidancePack, writer: _Writer
) -> dict[str, Slot]:
    notification = incident.notification
    known = step is not None and step.due_on is not None
    course = pack.course if known else ()
    # A table of days would give back the days that a shared review leaves out.
    days = counted_days(step, course) if step is not None and writer.shared is None else ()
    some_day = "" if writer.shared is None else "a day in "  # the templates say "on" before it
    due: dict[str, Slot] = {
        "known": known,
        "words": writer.dating.weekday(step.due_on) if step and step.due_on else writer.gap("due date"),
        "aware": some_day + writer.dating.day(notification.la_aware_on),
        "sent": writer.dating.weekday(notification.sent_on) if notification.sent_on else writer.gap("date of sending"),
        "done": some_day + writer.dating.weekday(review.submitted_on)
        if review.submitted_on
        else writer.gap("date of sending"),
        "late": "",
        "amount": f"{step.amount} {step.unit}" if step else "",
        "source": step.source.citation if step else "",
        "certainty": ""
        if step is None or step.source.certainty is Certainty.CONFIRMED
        else step.source.certainty.value,
        "forecast": step is not None and step.forecast and writer.shared is None,
    }
    if step is not None and step.was_late:
        due["late"] = writer.line(review.late_because, "reason for the delay")
    return {
        "due": due,
        "counting": (*(step.notes if step else ()), pack.counting_note),
        "days": tuple(_day(day, step) for day in days) if step is not None else (),
        "course_note": _course_note(pack) if any(day.course for day in days) else "",
    }


def _day(counted: CountedDay, step: Step) -> Mapping[str, Slot]:
    date = phrase.weekdays(counted.first_on, counted.last_on)
    if counted.number is None:
        return {"number": "Not counted", "date": date, "falls": phrase.listing(counted.reasons)}
    said: list[str] = []
    if counted.first_on == step.start_on:
        said.append(f"{phrase.sentence(step.started_by)}.")
    if counted.is_last:
        said.append(f"Last day. {step.title}.")
    said.extend(f"Usual course: {words}." for words in counted.course)
    return {"number": f"Day {counted.number}", "date": date, "falls": " ".join(said)}


def _course_note(pack: GuidancePack) -> str:
    citations = tuple(dict.fromkeys(step.source.citation for step in pack.course))
    return f"The usual course is a local practice and not a rule. Source: {phrase.listing(citations)}."


def _purpose(purpose: Purpose) -> Mapping[str, Slot]:
    sections = sorted({_SECTIONS[part] for part in purpose.parts if part in _SECTIONS})
    numbers = phrase.numbers(sections)
    return {
        "title": purpose.title,
        "text": purpose.text,
        "where": f"{'Sections' if len(sections) > 1 else 'Section'} {numbers}" if sections else "The review as a whole",
        "source": purpose.source.citation,
    }


# -- the sections ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Writer:
    """One incident's review on its way into slots.

    Attributes:
        case: the case.
        shared: the case under pseudonyms, where the review is for readers beyond the partners.
        dating: how exactly days are told.
        of: the incident.
        review: its review, with nothing in it where none has begun.
        naming: who is called what.
        leads: by field, the purpose whose first part it is: said once, before the questions.
        is_open: whether the review can still be written in.
    """

    case: Case
    shared: Pseudonymised | None
    dating: Dating
    of: Incident
    review: RapidReview
    naming: Naming
    leads: Mapping[str, str]
    is_open: bool

    def gap(self, name: str) -> str:
        """A blank with a name while the review is open, or the word that there is nothing."""
        return f"[{phrase.sentence(name)}]" if self.is_open else "Not recorded"

    def line(self, passage: Passage | None, name: str) -> str:
        """A line of words, or a gap."""
        return self.naming.line(passage) or self.gap(name)

    def on(self, day: dt.date | None, name: str = "date") -> str:
        """A date in words, or a gap."""
        return self.dating.day(day) if day else self.gap(name)

    def answer(self, passage: Passage | None, prompts: str, blank: str, title: str = "") -> Mapping[str, Slot]:
        """A narrative; where there is none, what is asked in its place."""
        text = self.naming.passage(passage)
        if text or self.is_open:
            return {
                "title": title,
                "text": text,
                "prompts": () if text else self.prompts(prompts),
                "blank": "" if text else self.gap(blank),
            }
        return {"title": title, "text": _NOTHING, "prompts": (), "blank": ""}

    def prompts(self, key: str, *written: object) -> tuple[str, ...]:
        """The questions of a section in which nothing is written yet."""
        if not self.is_open or any(written):
            return ()
        return (self.leads[key], *PROMPTS[key]) if key in self.leads else PROMPTS[key]

    def front(self) -> dict[str, Slot]:
        children = self.case.children_of(self.of)
        review = self.review
        untouched = self.is_open and review == RapidReview()
        if untouched:
            state = "Template to work in: nothing is written yet"
        elif self.is_open:
            state = "Draft: not sent to the Panel yet"
        elif review.submitted_on is not None:
            state = f"Sent to the Panel {self.dating.at(review.submitted_on)}"
        else:
            state = "Complete"
        several = len(self.case.incidents) > 1
        reference = f"{self.case.reference} ({self.of.key})" if several else self.case.reference
        return {
            "reference": reference,
            "panel_reference": self.of.notification.panel_reference or self._secret("reference"),
            "about": phrase.listing([self._named(child) for child in children]),
            "incident_title": self.naming.line(self.of.title),
            "open": self.is_open,
            "untouched": untouched,
            "state": state,
        }

    def _named(self, child: Child) -> str:
        on = self.of.occurred_on
        if self.shared is not None:
            age = self.shared.ages[child.key]
            return f"{child.name.full} ({age})" if age else child.name.full
        if child.born_on is None or child.born_on > on:
            return f"{child.name.full} (unborn)" if child.due_on else child.name.full
        return f"{child.name.full} ({phrase.age(child.born_on, on)} old)"

    def incident(self) -> dict[str, Slot]:
        of = self.of
        notification = of.notification
        at = f" at {of.occurred_at}" if of.occurred_at else ""
        what = {Nature.DEATH: "Death", Nature.SERIOUS_HARM: "Serious harm"}[of.nature]
        cause = {
            AbuseOrNeglect.KNOWN: "abuse or neglect is known",
            AbuseOrNeglect.SUSPECTED: "abuse or neglect is suspected",
            AbuseOrNeglect.NOT_SUSPECTED: "abuse or neglect is not suspected",
        }[of.abuse_or_neglect]
        took_place = of.la_of_incident or (f"Outside England: {of.country}" if of.country else self.gap("authority"))
        return {
            "incident": {
                "when": f"{self.dating.weekday(of.occurred_on)}{at}",
                "where": self.line(of.place, "place"),
                "what": f"{what}; {cause}",
                "basis": _BASES[of.basis],
                "basis_reason": self.naming.passage(of.basis_reason),
                "took_place": took_place,
                "residence": of.la_of_residence,
                "summary": self.naming.passage(of.summary),
            },
            "processes": tuple(
                {
                    "type": phrase.sentence(process.type.value),
                    "status": self.line(process.status, "current position"),
                    "reference": process.reference or "–",
                }
                for process in notification.processes
            ),
            "proceedings": self.answer(self.review.proceedings, "proceedings", "what the proceedings mean here"),
        }

    def people(self) -> dict[str, Slot]:
        review = self.review
        children = self.case.children_of(self.of)
        return {
            "children": tuple(self._child(child) for child in children),
            "family": tuple(map(self._relative, self.case.family_of(self.of))),
            "child_and_family": self.answer(review.child_and_family, "child_and_family", "the child and the family"),
            "childs_voice": self.answer(review.childs_voice, "childs_voice", "the child’s voice"),
            "family_contribution": self.answer(
                review.family_contribution, "family_contribution", "what the family was told, and said"
            ),
        }

    def _child(self, child: Child) -> Mapping[str, Slot]:
        if self.shared is not None:
            born = self._age(child)
        elif child.born_on is not None:
            age = phrase.age(child.born_on, self.of.occurred_on)
            born = f"{self.dating.day(child.born_on)}; {age} old at the incident"
        elif child.due_on is not None:
            born = f"Expected on {self.dating.day(child.due_on)}"
        else:
            born = self.gap("date of birth")
        status = phrase.sentence(child.legal_status.value)
        if child.legal_status is LegalStatus.NONE:
            status = "No order"
        return {
            "name": " ".join((child.name.given, *child.name.middle, child.name.family)).rstrip(),
            "known_as": phrase.listing(child.name.known_as),
            "born": born,
            "died": self.dating.day(child.died_on) if child.died_on else "",
            "sex": phrase.sentence(child.sex.value),
            "nhs_number": child.nhs_number or self._secret("NHS number"),
            "address": child.address or self._secret("address"),
            "living": self.line(child.placement, "where and with whom"),
            "order": f"{status}; looked after" if child.looked_after else status,
            "plan": phrase.sentence(self.line(child.child_protection_plan, "category and dates, or none")),
            "health": self.line(child.health, "health"),
            "school": self.naming.name(child.school) if child.school else "",
        }

    def _secret(self, name: str) -> str:
        """What stands where a number or an address is not told."""
        return self.gap(name) if self.shared is None else _NOT_SHARED

    def _age(self, person: Child | FamilyMember) -> str:
        """In the place of a date of birth that is not shared: the age at the incident."""
        age = self.shared.ages.get(person.key, "") if self.shared is not None else ""
        return phrase.sentence(f"{age} at the incident") if age else _NOT_SHARED

    def _relative(self, member: FamilyMember) -> Mapping[str, Slot]:
        standing = [
            words
            for holds, words in (
                (member.in_household, "lived in the household"),
                (member.parental_responsibility, "holds parental responsibility"),
            )
            if holds
        ]
        children = self.case.children_of(self.of)
        those = [self.naming.short_name(child.key) for child in children if child.key in member.to]
        to = f" ({phrase.listing(those)})" if those and len(children) > 1 else ""
        return {
            "name": member.name.full,
            "relationship": phrase.sentence(self.naming.line(member.relationship)) + to,
            "born": self._age(member) if self.shared is not None else self.on(member.born_on, "date of birth"),
            "household": phrase.sentence(phrase.listing(standing)) or "Lived elsewhere",
            "note": self.naming.line(member.note),
        }

    def identity(self, pack: GuidancePack) -> dict[str, Slot]:
        identity = self.review.identity
        children = self.case.children_of(self.of)
        return {
            "identity": self.answer(identity.overview, "identity", "who the family are"),
            "characteristics": tuple(
                {
                    "child": child.name.full,
                    "ethnicity": self._recorded(child.ethnicity, "ethnicity"),
                    "religion": self._recorded(child.religion, "religion or faith"),
                    "language": self._recorded(child.first_language, "first language"),
                    "disability": self._recorded(child.disability, "disability, or none"),
                }
                for child in children
            ),
            "analyses": tuple(
                {
                    "title": _title(analysis.characteristic),
                    "children": self.naming.names(analysis.children),
                    "text": self.naming.passage(analysis.analysis),
                }
                for analysis in identity.analyses
            ),
            "unanalysed": tuple(self._unanalysed(pack, children)) if self.is_open else (),
        }

    def _recorded(self, recorded: Characteristic | None, name: str) -> str:
        if recorded is None:
            return self.gap(name)
        if recorded.value is not None:
            return phrase.sentence(recorded.value)
        return f"Not known: {self.naming.line(recorded.not_known)}"

    def _unanalysed(self, pack: GuidancePack, children: Sequence[Child]) -> Iterator[Mapping[str, Slot]]:
        for field in pack.analysed:
            characteristic = CharacteristicType(field.characteristic)
            found: list[str] = []
            for child in children:
                recorded = getattr(child, field.field)
                value = recorded.value if isinstance(recorded, Characteristic) else None
                if value is None or value.casefold() in field.nothing_to_analyse:
                    continue
                if not any(_covers(one, characteristic, child) for one in self.review.identity.analyses):
                    found.append(f"{child.name.full}: {value}")
            if found:
                yield {
                    "title": _title(characteristic),
                    "recorded": f"Recorded, and not analysed yet. {'; '.join(found)}.",
                    "prompts": CHARACTERISTICS.get(characteristic, OTHER_CHARACTERISTIC),
                    "blank": self.gap(f"analysis: {_title(characteristic).lower()}"),
                }

    def agencies(self) -> dict[str, Slot]:
        returns = {one.agency: one for one in self.review.returns}
        return {
            "agencies": tuple(
                {
                    "name": f"{agency.name} ({agency.known_as[0]})" if agency.known_as else agency.name,
                    "involvement": self.line(agency.involvement, "what it did with the family"),
                    "period": self._period(returns.get(agency.key)),
                    "answer": self._returned(returns.get(agency.key)),
                }
                for agency in self.case.agencies
            ),
            "agencies_prompts": self.prompts("returns", returns),
        }

    def _period(self, one: AgencyReturn | None) -> str:
        if one is not None and one.first_on and one.last_on:
            return self.dating.period(one.first_on, one.last_on)
        return "None" if one is not None and one.not_returned_because else self.gap("first to last day")

    def _returned(self, one: AgencyReturn | None) -> str:
        if one is not None and one.received_on:
            return f"Received {self.dating.at(one.received_on)}"
        if one is not None and one.not_returned_because:
            return f"No return. {self.naming.line(one.not_returned_because)}"
        return self.gap("received on, or why there is no return")

    def chronology(self) -> dict[str, Slot]:
        entries = self.review.chronology
        rows = tuple(self._entry(entry) for entry in entries)
        blank = {
            "date": self.gap("date"),
            "certain": self.gap("yes or no"),
            "source": self.gap("record"),
            "event": self.gap("what happened"),
            "seen": self.gap("seen, alone or not"),
            "response": self.gap("what was done"),
        }
        return {
            "chronology": rows or ((blank,) * _EMPTY_ROWS if self.is_open else ()),
            "chronology_prompts": self.prompts("chronology", entries),
        }

    def _entry(self, entry: ChronologyEntry) -> Mapping[str, Slot]:
        return {
            "date": self.dating.period(entry.on, entry.until),
            "certain": "Yes" if entry.certain else "No",
            "source": self.naming.brief_line(entry.source),
            "event": self.naming.line(entry.event),
            "seen": "–" if entry.child_seen is ChildSeen.NOT_APPLICABLE else phrase.sentence(entry.child_seen.value),
            "response": self.naming.line(entry.response) or "–",
        }

    def episodes(self) -> dict[str, Slot]:
        episodes = self.review.key_practice_episodes
        shown = tuple(self._episode(number, episode) for number, episode in enumerate(episodes, 1))
        if not shown and self.is_open:
            shown = (self._blank_episode(),)
        # A chart draws days to scale: it would show what the words leave out.
        drawings = (
            ()
            if self.shared is not None
            else timelines(
                tuple(
                    Episode(
                        number=number,
                        title=self.naming.line(episode.title),
                        first_on=episode.first_on,
                        last_on=episode.last_on or episode.first_on,
                        period=(
                            self.dating.day(episode.first_on),
                            self.dating.day(episode.last_on or episode.first_on),
                        ),
                        agencies=phrase.listing([self.naming.brief_name(key) for key in episode.agencies])
                        or self.gap("names"),
                    )
                    for number, episode in enumerate(episodes, 1)
                ),
                self.of.occurred_on,
                self.dating.day(self.of.occurred_on),
            )
        )
        return {
            "episodes": shown,
            "episodes_prompts": self.prompts("key_practice_episodes", episodes),
            "timelines": tuple(
                {
                    "title": drawing.title,
                    "drawing": drawing,
                    "rows": tuple(
                        dict(zip(("episode", "first", "last", "agencies"), row, strict=True))
                        for row in (drawing.data.rows if drawing.data else ())
                    ),
                }
                for drawing in drawings
            ),
        }

    def _episode(self, number: int, episode: KeyPracticeEpisode) -> Mapping[str, Slot]:
        parts = [
            self.answer(episode.what_happened, "what_happened", "what happened", "What happened"),
            self.answer(episode.why, "why", "why", "Why it happened"),
            self.answer(episode.expected, "expected", "what was expected", "What would have been expected"),
        ]
        for text, key, title in (
            (episode.good_practice, "good_practice", "Good practice"),
            (episode.systemic_factors, "systemic_factors", "Systemic factors"),
        ):
            if text or self.is_open:
                parts.append(self.answer(text, key, title, title))
        return {
            "number": str(number),
            "title": self.naming.line(episode.title),
            "when": self.dating.period(episode.first_on, episode.last_on),
            "agencies": self.naming.names(episode.agencies) or self.gap("names"),
            "parts": tuple(parts),
        }

    def _blank_episode(self) -> Mapping[str, Slot]:
        titles = {
            "what_happened": "What happened",
            "why": "Why it happened",
            "expected": "What would have been expected",
            "good_practice": "Good practice",
            "systemic_factors": "Systemic factors",
        }
        return {
            "number": "1",
            "title": self.gap("a few words"),
            "when": self.gap("first to last day"),
            "agencies": self.gap("names"),
            "parts": tuple(self.answer(None, key, title, title) for key, title in titles.items()),
        }

    def immediate(self) -> dict[str, Slot]:
        review = self.review
        rows = tuple(self._immediate(action) for action in review.immediate_actions)
        written = (rows, review.no_immediate_action_because)
        blank = {
            "action": self.gap("action"),
            "lead": self.gap("job title and agency"),
            "due": self.gap("date"),
            "done": self.gap("date"),
        }
        none = self.naming.passage(review.no_immediate_action_because)
        return {
            "safeguarding": self.naming.passage(self.of.notification.immediate_safeguarding),
            "immediate_actions": rows or ((blank,) * _EMPTY_ROWS if self.is_open and not none else ()),
            "no_immediate_action": none,
            "immediate_prompts": self.prompts("immediate_actions", *written),
        }

    def _immediate(self, action: ImmediateAction) -> Mapping[str, Slot]:
        return {
            "action": self.naming.line(action.action),
            "lead": self.naming.line(action.lead_role),
            "due": self.on(action.due_on),
            "done": self.dating.day(action.done_on) if action.done_on else "Not yet",
        }

    def learning(self) -> dict[str, Slot]:
        rows = tuple(self._learning(shared) for shared in self.review.learning_shared)
        blank = {"learning": self.gap("what"), "with_whom": self.gap("with whom"), "date": self.gap("date")}
        return {
            "learning": rows or ((blank,) if self.is_open else ()),
            "learning_prompts": self.prompts("learning_shared", rows),
        }

    def _learning(self, shared: LearningShared) -> Mapping[str, Slot]:
        return {
            "learning": self.naming.line(shared.learning),
            "with_whom": self.naming.line(shared.with_whom),
            "date": self.on(shared.on),
        }

    def improvements(self) -> dict[str, Slot]:
        improvements = self.review.improvements
        return {
            "improvements": tuple(
                {
                    "number": str(number),
                    "text": self.naming.passage(one.improvement),
                    "agencies": self.naming.names(one.agencies),
                }
                for number, one in enumerate(improvements, 1)
            ),
            "improvements_prompts": self.prompts("improvements", improvements),
        }

    def criteria(self, pack: GuidancePack) -> dict[str, Slot]:
        answers = {answer.criterion.value: answer for answer in self.review.criteria}
        rows: list[Mapping[str, Slot]] = []
        for criterion in pack.criteria:
            answer = answers.get(criterion.key)
            reason = self.naming.passage(answer.reason if answer else None)
            met = self.gap("met or not met")
            if answer is not None:
                met = "Met" if answer.met else "Not met"
            rows.append(
                {
                    "key": f"({criterion.key})",
                    "text": criterion.text,
                    "met": met,
                    "reason": reason or _words(self.gap("reason, whichever way")),
                }
            )
        return {"criteria": tuple(rows), "criteria_prompts": self.prompts("criteria", answers)}

    def decision(self) -> dict[str, Slot]:
        decision = self.review.decision
        undecided = decision is None
        given = decision or Decision(outcome=Outcome.LCSPR)
        review = given.outcome is Outcome.LCSPR
        return {
            "decision": {
                "outcome": self.gap("decision") if undecided else phrase.sentence(given.outcome.value),
                "date": self.on(given.decided_on),
                "review": review and (self.is_open or not undecided),
                "plan_title": "If there is a local review" if undecided else "The local review",
            },
            "rationale": (
                self.answer(
                    given.rationale_for,
                    "rationale_for",
                    "reasons for a local review",
                    "Reasons for a local review",
                ),
                self.answer(given.rationale_against, "rationale_against", "reasons against", "Reasons against"),
                self.answer(
                    given.conclusion, "conclusion", "how the partners weighed them", "How the partners weighed them"
                ),
            ),
            "review_plan": (
                self.answer(given.scope, "scope", "scope", "Scope"),
                self.answer(given.method, "method", "method", "Method"),
            ),
        }

    def actions(self) -> dict[str, Slot]:
        rows = tuple(self._action(action) for action in self.review.action_plan)
        blank = {
            "recommendation": self.gap("recommendation"),
            "action": self.gap("what will be done"),
            "lead": self.gap("job title and agency"),
            "milestone": self.gap("milestone"),
            "due": self.gap("date"),
            "status": self.gap("status"),
            "impact": self.gap("what will be different for children"),
        }
        return {
            "actions": rows or ((blank,) * _EMPTY_ROWS if self.is_open else ()),
            "actions_prompts": self.prompts("action_plan", rows),
        }

    def _action(self, action: Action) -> Mapping[str, Slot]:
        return {
            "recommendation": self.line(action.recommendation, "recommendation"),
            "action": self.naming.line(action.action),
            "lead": self.line(action.lead_role, "job title and agency"),
            "milestone": self.line(action.milestone, "milestone"),
            "due": self.on(action.due_on),
            "status": phrase.sentence(action.rag.value) if action.rag else self.gap("status"),
            "impact": self.line(action.impact_measure, "what will be different for children"),
        }

    def sign_off(self, partnership: Partnership) -> dict[str, Slot]:
        signed = {one.partner: one for one in self.review.sign_off}
        organisations = {
            Partner.LOCAL_AUTHORITY: partnership.partners.local_authority,
            Partner.ICB: partnership.partners.icb,
            Partner.POLICE: partnership.partners.police,
        }
        return {
            "sign_off": tuple(
                self._signature(
                    f"{organisation.name} ({partner.value})",
                    signed.get(partner),
                    organisation.delegate or self.gap("job title"),
                )
                for partner, organisation in organisations.items()
            ),
            "sign_off_prompts": self.prompts("sign_off", signed),
        }

    def _signature(self, partner: str, signature: SignOff | None, delegate: str) -> Mapping[str, Slot]:
        if signature is None:
            name = f"{self.gap('name')}, {delegate}" if self.is_open else "Not signed"
            return {"partner": partner, "name": name, "view": self.gap("agrees, or why not"), "date": self.on(None)}
        view = "Agrees" if signature.agreed else "Does not agree"
        comment = self.naming.line(signature.comment)
        return {
            "partner": partner,
            "name": phrase.sentence(", ".join(filter(None, (signature.name, self.naming.line(signature.role))))),
            "view": f"{view}. {comment}" if comment else view,
            "date": self.on(signature.on),
        }

    def submission(self) -> dict[str, Slot]:
        review = self.review
        reply = review.panel_reply
        waits = reply is None and (self.is_open or review.submitted_on is not None)
        view = "Agrees with the decision" if reply and reply.agrees else "Does not agree with the decision"
        return {
            "submission": {
                "sent": self.dating.weekday(review.submitted_on)
                if review.submitted_on
                else self.gap("date of sending"),
                "reply_date": self.dating.day(reply.on) if reply else "[Date]" if waits else "Not recorded",
                "reply_view": view if reply else "[Agrees, or not]" if waits else "Not recorded",
            },
            "panel_reply": {
                "title": "",
                "text": self.naming.passage(reply.summary if reply else None),
                "prompts": PROMPTS["panel_reply"] if waits else (),
                "blank": "[What the Panel said]" if waits else "",
            },
        }

    def returns(self) -> dict[str, Slot]:
        return {"returns": tuple(self._return(one) for one in self.review.returns if one.received_on)}

    def _return(self, one: AgencyReturn) -> Mapping[str, Slot]:
        parts = (
            ("What the agency knew and did", one.involvement),
            ("Good practice", one.good_practice),
            ("Learning, and action taken already", one.learning),
        )
        return {
            "name": self.naming.name(one.agency),
            "author": self.line(one.author_role, "job title of the author"),
            "period": self._period(one),
            "received": self.on(one.received_on),
            "signed": self.line(one.signed_off_by, "job title of the lead"),
            "parts": tuple({"title": title, "text": self.naming.passage(text)} for title, text in parts if text),
        }


def _title(characteristic: CharacteristicType) -> str:
    return _TITLES.get(characteristic, phrase.sentence(characteristic.value))


def _covers(analysis: Analysis, characteristic: CharacteristicType, child: Child) -> bool:
    return analysis.characteristic is characteristic and (not analysis.children or child.key in analysis.children)


def _words(text: str) -> Passage:
    return Passage((PassageParagraph((Words(text),)),))
