"""The Panel notification letter with its data sheet: what the local authority tells about one incident.

The letter accompanies and records the online notification, which alone discharges the duty (section 16C(1), Children
Act 2004), and says so. It names people: it is a restricted document. Where the case is silent it says "Not yet
recorded", so that a reader can tell a gap from a no.
"""

from __future__ import annotations

from reportgen.compose import phrase
from reportgen.compose.notification import child, data_sheet, letter
from reportgen.compose.notification.gaps import passage
from reportgen.compose.phrase import Naming
from reportgen.compose.typography import set_in_type
from reportgen.model import date_words
from reportgen.model.case import Case, Incident
from reportgen.model.content import Content
from reportgen.model.figure import Picture
from reportgen.model.guidance import GuidancePack
from reportgen.model.metadata import metadata
from reportgen.model.partnership import Partnership
from reportgen.model.timetable import Timetable

__all__ = ["ON_EVERY_PAGE", "SLOTS", "compose"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("marking", "the protective marking, for the head of every page"),
    ("letterhead", "`name`, `address` (lines), `contact` (lines), and `logo`, a picture or nothing"),
    ("reference", "the case's reference, with the incident's where there are several"),
    ("panel_reference", "the reference of the online notification, or that there is none yet"),
    (
        "wording",
        "whom it is to: `to`, `salutation`, `reference` (its label); what happened: `title`, `short` (foot), `event`",
    ),
    ("date", "the letter's date: when the notification was sent, or that it is not sent yet"),
    ("subject", "the letter's subject"),
    ("opening", "narrative: what the letter tells, in a paragraph or two"),
    ("channel", "that the letter does not replace the online notification"),
    ("signatory", "who signs: `name`, `role`, `on`; the name is empty until the notification is authorised"),
    ("notifier", "`name`, `role`, `email`, `phone`"),
    ("timing", "`aware`, `sent`, `due`, `taken`, `limit`, `rule`, `late` (the reason, or nothing), `source`"),
    ("basis", "`route`, `abuse_or_neglect`, `nature`, and `reason` (narrative)"),
    ("children_title", "what the section on the children is called: one, several, or a young person"),
    (
        "children",
        (
            "up to four children: `name`, `known_as`, `born`, `died`, `age`, `sex`, `ethnicity`, `religion`, "
            "`language`, `disability`, `health`, `nhs_number`, `address`, `placement`, `legal_status`, `plan`, "
            "`school`; what does not apply is empty"
        ),
    ),
    ("more_children", "narrative: the children after the fourth, or nothing"),
    ("family", "rows: `name`, `relationship`, `born`, `household`, `note`"),
    ("incident", "`date`, `time`, `place`, `took_place` (authority or country), `residence`, `summary` (narrative)"),
    ("agencies", "rows: `name`, `involvement`, `contact` (lines), `still`"),
    ("safeguarding", "narrative: what was done at once"),
    ("processes", "rows: `type`, `status`, `reference`"),
    ("media", "narrative: media interest"),
    ("told", "rows: `who`, `on`, `note`"),
    ("dates", "rows: `title`, `due`, `counted`, `source`"),
    ("counting", "the counting rule, in words"),
    ("agreements", "three rows, one a partner: `partner`, `name`, `view`, `on`"),
    ("enclosures", "what is enclosed, a line each"),
    ("guidance", "title of the guidance that applies"),
)
"""Every slot with its meaning; templates/README.md lists them."""

ON_EVERY_PAGE = frozenset({"marking"})
"""Slots that a template must show in the head or foot of every page."""


def compose(
    case: Case,
    incident: Incident,
    partnership: Partnership,
    timetable: Timetable,
    pack: GuidancePack,
    *,
    logo: Picture | None = None,
) -> Content:
    """Compose the letter for one incident.

    Args:
        case: the case.
        incident: one of its incidents.
        partnership: whose letterhead it has.
        timetable: the case's steps.
        pack: the guidance that applies.
        logo: the partnership's logo.

    Returns:
        The content of a restricted document; its dates come from the case alone.
    """
    naming = Naming.of(case)
    notification = incident.notification
    children = case.children_of(incident)
    reference = case.reference_of(incident)
    called = letter.wording(incident)
    sent_on = notification.sent_on
    written_on = sent_on or notification.la_aware_on
    content = Content(
        kind="notification",
        slots={
            "marking": phrase.MARKING,
            "letterhead": letter.letterhead(partnership, logo),
            "reference": reference,
            "panel_reference": notification.panel_reference or "Not yet given",
            "wording": called,
            "date": date_words.day(sent_on) if sent_on else "Not yet sent",
            "subject": letter.subject(incident, children, naming),
            "opening": letter.opening(incident, children, partnership),
            "channel": letter.channel(incident),
            "signatory": letter.signatory(incident, naming),
            "notifier": data_sheet.contact(notification.notifier, naming),
            "timing": data_sheet.timing(timetable.step("notification", incident.key), incident, naming),
            "basis": data_sheet.basis(incident, naming),
            "children_title": child.title(incident, children),
            "children": tuple(child.detail(one, incident, naming) for one in children[: child.MOST_CHILDREN]),
            "more_children": child.more(children[child.MOST_CHILDREN :], incident),
            "family": (
                *(data_sheet.other_child(child, naming) for child in case.other_children_of(incident)),
                *(data_sheet.relative(member, children, naming) for member in case.family_of(incident)),
            ),
            "incident": data_sheet.incident(incident, naming),
            "agencies": tuple(data_sheet.agency(agency, naming) for agency in case.agencies),
            "safeguarding": passage(notification.immediate_safeguarding, naming),
            "processes": tuple(data_sheet.process(process, naming) for process in notification.processes),
            "media": passage(notification.media_interest, naming),
            "told": tuple(data_sheet.told(told, naming) for told in notification.told),
            "dates": data_sheet.dates(timetable, incident),
            "counting": pack.counting_note,
            "agreements": data_sheet.agreements(incident, partnership, naming),
            "enclosures": tuple(naming.line(enclosure) for enclosure in notification.enclosures),
            "guidance": pack.title,
        },
        metadata=metadata(
            f"{called['title']}: {reference}",
            f"Letter to the {called['to']}, with data sheet",
            partnership.name,
            written_on,
            keywords=called["short"],
        ),
    )
    return set_in_type(content)
