"""The notification: one basis that fits the incident, and what each section of it needs."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.errors import Problem, Severity
from reportgen.model.age import years_old
from reportgen.model.case import Phase
from reportgen.model.case.incident import AbuseOrNeglect, Basis, Nature, ProcessType
from reportgen.model.case.people import Sex
from reportgen.model.partner import Partner
from reportgen.model.sample import SAMPLE
from reportgen.validate.repeated import repeated
from reportgen.validate.rule import IncidentView, of_incident
from reportgen.validate.substance import says_nothing

__all__: list[str] = []

_IN_ENGLAND_OR_NOT = {Basis.DIED_OR_HARMED_IN_AREA, Basis.DIED_OR_HARMED_OUTSIDE_ENGLAND}
_DEATHS = {Basis.LOOKED_AFTER_DEATH, Basis.CARE_LEAVER_DEATH}
_LAST_AGE_OF_CARE_LEAVER = 24
_LAST_AGE_OF_CHILD = 17


@of_incident("notification-basis-abuse")
def basis_abuse(look: IncidentView) -> Iterator[Problem]:
    """Section 16C(1) (a) and (b) ask for abuse or neglect that is known or suspected."""
    if look.incident.basis in _IN_ENGLAND_OR_NOT and look.incident.abuse_or_neglect is AbuseOrNeglect.NOT_SUSPECTED:
        yield look.problem(
            "basis",
            "the basis asks for abuse or neglect that is known or suspected, and none is",
            "Choose the basis that fits, or correct `abuse_or_neglect`",
        )


@of_incident("notification-basis-place")
def basis_place(look: IncidentView) -> Iterator[Problem]:
    """Section 16C(1)(b), and only it, is about an incident outside England: then the country is named."""
    outside = look.incident.basis is Basis.DIED_OR_HARMED_OUTSIDE_ENGLAND
    if outside and look.incident.country is None:
        yield look.problem("country", "the incident is outside England and the country is missing", "Name the country")
    if (look.incident.country or "").casefold() == "england":
        yield look.problem(
            "country",
            "the field is for a country outside England",
            "Name `la_of_incident` in its place, and choose the basis that fits",
        )
    if outside and look.incident.la_of_incident is not None:
        yield look.problem(
            "la_of_incident",
            "the incident is outside England and a local authority where it took place is named",
            "Take `la_of_incident` out, or choose the basis that fits",
        )
    if look.incident.basis is Basis.DIED_OR_HARMED_IN_AREA and look.incident.country is not None:
        yield look.problem(
            "country",
            "the basis is an incident in the authority's area, and a country outside England is named",
            "Take `country` out, or choose the basis that fits",
        )


@of_incident("notification-basis-nature")
def basis_nature(look: IncidentView) -> Iterator[Problem]:
    """A looked-after child's and a care leaver's death are deaths."""
    if look.incident.basis in _DEATHS and look.incident.nature is not Nature.DEATH:
        yield look.problem(
            "nature", "the basis is a death and the nature of the incident is not", "Correct `nature` or `basis`"
        )


@of_incident("notification-death-day")
def death_day(look: IncidentView) -> Iterator[Problem]:
    """A death has its day; whoever had died when the notification was sent died, and was not seriously harmed."""
    died = [(number, child.died_on) for number, child in look.children() if child.died_on is not None]
    if look.incident.nature is Nature.DEATH:
        if not died:
            yield look.problem(
                "nature",
                "the incident is a death, and no child of it has a day of death",
                "Enter `died_on` for the child who died",
                severity=Severity.WARNING,
            )
        return
    sent_on = look.incident.notification.sent_on
    for number, died_on in died:
        if sent_on is not None and look.incident.occurred_on <= died_on <= sent_on:
            yield look.problem_in_case(
                f"children[{number}].died_on",
                "the child had died when the notification was sent, and the incident is serious harm",
                "Write `nature: death`, or correct the date",
                severity=Severity.WARNING,
            )


@of_incident("notification-basis-looked-after")
def basis_looked_after(look: IncidentView) -> Iterator[Problem]:
    """The basis of a looked-after child's death is given for a child who was looked after."""
    children = look.case.children_of(look.incident)
    if look.incident.basis is Basis.LOOKED_AFTER_DEATH and not any(child.looked_after for child in children):
        yield look.problem(
            "basis",
            "the basis is the death of a looked-after child, and no child of the incident is looked after",
            "Set `looked_after: true` for the child, or choose the basis that fits",
        )


@of_incident("notification-basis-care-leaver")
def basis_care_leaver(look: IncidentView) -> Iterator[Problem]:
    """The basis of a care leaver's death is given for a care leaver."""
    children = look.case.children_of(look.incident)
    if look.incident.is_of_care_leaver and not any(child.care_leaver for child in children):
        yield look.problem(
            "basis",
            "the basis is the death of a care leaver, and nobody in the incident is one",
            "Set `care_leaver: true`, or choose the basis that fits",
        )


@of_incident("notification-basis-age")
def basis_age(look: IncidentView) -> Iterator[Problem]:
    """A care leaver is at most 24 years old at death; every other basis is about a child under 18."""
    is_care_leaver = look.incident.is_of_care_leaver
    last = _LAST_AGE_OF_CARE_LEAVER if is_care_leaver else _LAST_AGE_OF_CHILD
    for number, child in look.children():
        if child.born_on is None:
            continue
        day = (is_care_leaver and child.died_on) or look.incident.occurred_on
        if years_old(child.born_on, day) > last:
            yield look.problem_in_case(
                f"children[{number}].born_on",
                f"the age on the day is over {last}, and the basis of the notification ends there",
                "Correct the date of birth, or choose the basis that fits",
            )


@of_incident("notification-basis-child")
def basis_child(look: IncidentView) -> Iterator[Problem]:
    """Where abuse or neglect of a child is known or suspected, the duty is section 16C(1): a looked-after child is one,
    and a care leaver under 18.
    """
    if look.incident.abuse_or_neglect is AbuseOrNeglect.NOT_SUSPECTED:
        return
    if look.incident.basis is Basis.LOOKED_AFTER_DEATH:
        # Not refused: where the child died in the area of another authority, that one has the duty of the section.
        yield look.problem(
            "basis",
            "abuse or neglect is known or suspected: then the duty to notify is that of section 16C(1)",
            "Choose the basis of section 16C(1) that fits, and leave `looked_after: true`; if the child died in the "
            "area of another authority, agree with it who notifies",
            severity=Severity.WARNING,
        )
    for _, child in look.children() if look.incident.is_of_care_leaver else ():
        age = child.age_at_incident
        if child.born_on is not None:
            age = years_old(child.born_on, child.died_on or look.incident.occurred_on)
        if child.care_leaver and age is not None and age <= _LAST_AGE_OF_CHILD:
            yield look.problem(
                "basis",
                "the care leaver was under 18, and abuse or neglect is known or suspected: a rapid review is required",
                "Choose the basis of section 16C(1) that fits, or correct `abuse_or_neglect`",
            )
            return


@of_incident("notification-basis-reason")
def basis_reason(look: IncidentView) -> Iterator[Problem]:
    """The notification says why the duty to notify is met."""
    if says_nothing(look.incident.basis_reason):
        yield look.problem(
            "basis_reason", "the notification does not say why the duty to notify is met", "Give the reason"
        )


@of_incident("notification-authority")
def authority(look: IncidentView) -> Iterator[Problem]:
    """The local authority in whose area it happened is named: it owns the rapid review."""
    if look.incident.la_of_incident is None and look.incident.country is None:
        yield look.problem(
            "la_of_incident",
            "the local authority where the incident took place is not named",
            "Name it, or the `country` if it was outside England",
        )


@of_incident("notification-own-authority")
def own_authority(look: IncidentView) -> Iterator[Problem]:
    """The authority of the settings notifies what happened in its area, or outside England to its own children."""
    if look.case.phase.order >= Phase.IN_REVIEW.order:
        return  # that is long past, and authorities are renamed
    field = {
        Basis.DIED_OR_HARMED_IN_AREA: "la_of_incident",
        Basis.DIED_OR_HARMED_OUTSIDE_ENGLAND: "la_of_residence",
    }.get(look.incident.basis)
    named = getattr(look.incident, field) if field else None
    if field and named and look.authority and named.casefold() != look.authority.casefold() and SAMPLE not in named:
        yield look.problem(
            field,
            "on this basis the authority that is named here notifies, and the settings have another one",
            "Correct it, write it as `partnership.yaml` does, or leave the notification to that authority; if your "
            "partnership has both, keep the cases of each in a folder with settings of its own",
            severity=Severity.WARNING,
        )


@of_incident("notification-place")
def place(look: IncidentView) -> Iterator[Problem]:
    """The notification says where the incident took place, and what happened."""
    if says_nothing(look.incident.place):
        yield look.problem("place", "the place of the incident is missing", "Say where it happened")
    if says_nothing(look.incident.summary):
        yield look.problem("summary", "the summary of the incident is empty", "Say what happened, as far as is known")


@of_incident("notification-child")
def child_details(look: IncidentView) -> Iterator[Problem]:
    """Of every child, the notification gives birth, or the age where nobody knows it, and sex, first language,
    placement and child protection plan; of an unborn child, the day on which it is expected and the plan; of a care
    leaver, no plan.
    """
    for number, child in look.children():
        at = f"children[{number}]"
        if child.born_on is None and child.due_on is None and child.age_at_incident is None:
            yield look.problem_in_case(
                f"{at}.born_on",
                "the child's date of birth is missing",
                "Enter it, or `due_on` for an unborn child; if nobody knows it, `age_at_incident`",
            )
        if child.sex is Sex.NOT_RECORDED and child.born_on is not None:
            yield look.problem_in_case(
                f"{at}.sex",
                "the child's sex is not recorded",
                "Enter it as the local authority records it",
                severity=Severity.WARNING,
            )
        if child.first_language is None and not child.is_unborn:
            yield look.problem_in_case(
                f"{at}.first_language",
                "the child's first language is not recorded",
                "Enter it, or write `not_known:` with the reason",
            )
        if says_nothing(child.placement) and not child.is_unborn:
            yield look.problem_in_case(
                f"{at}.placement", "where the child was living is missing", "Say where and with whom the child lived"
            )
        # There is no such plan for an adult.
        if says_nothing(child.child_protection_plan) and not look.incident.is_of_care_leaver:
            yield look.problem_in_case(
                f"{at}.child_protection_plan",
                "the notification does not say whether there is a child protection plan",
                "Enter category and dates, or `none`",
            )


@of_incident("notification-family")
def family(look: IncidentView) -> Iterator[Problem]:
    """The notification gives family and household, as far as they are known."""
    if not look.case.family:
        yield look.problem_in_case(
            "family", "no family or household member is entered", "Enter those who are known", severity=Severity.WARNING
        )


@of_incident("notification-agencies")
def agencies(look: IncidentView) -> Iterator[Problem]:
    """The notification gives the agencies that knew the child or family."""
    if not look.case.agencies:
        yield look.problem_in_case(
            "agencies", "no agency is entered", "Enter the agencies that knew the child or family"
        )


@of_incident("notification-contact")
def contact(look: IncidentView) -> Iterator[Problem]:
    """Whoever notifies has a job title and can be reached."""
    notifier = look.incident.notification.notifier
    if says_nothing(notifier.role):
        yield look.problem("notification.notifier.role", "the notifier has no job title", "Enter the job title")
    if notifier.email is None and notifier.phone is None:
        yield look.problem(
            "notification.notifier", "the notifier cannot be reached", "Enter an e-mail address or a telephone number"
        )


@of_incident("notification-safeguarding")
def safeguarding(look: IncidentView) -> Iterator[Problem]:
    """The notification says what has been done to keep this child and other children safe."""
    if says_nothing(look.incident.notification.immediate_safeguarding):
        yield look.problem(
            "notification.immediate_safeguarding",
            "the notification does not say what is done to keep children safe",
            "Say what has been done for this child and for others",
        )


@of_incident("notification-death-process")
def death_process(look: IncidentView) -> Iterator[Problem]:
    """With a death, the coroner or the child death review is among the parallel processes; not with that of a child
    who was never born, into which neither looks.
    """
    if all(child.is_unborn and child.age_at_incident is None for _, child in look.children()):
        return
    types = {process.type for process in look.incident.notification.processes}
    if look.incident.nature is Nature.DEATH and not types & {ProcessType.CORONER, ProcessType.CHILD_DEATH_REVIEW}:
        yield look.problem(
            "notification.processes",
            # Most care leavers are adults, of whose death there is no child death review (Children Act 2004, s 16M).
            "a care leaver has died and neither the coroner nor, under 18, the child death review is mentioned"
            if look.incident.basis is Basis.CARE_LEAVER_DEATH
            else "a child has died and neither the coroner nor the child death review is mentioned",
            "Add the process and where it stands",
            Severity.WARNING,
        )


@of_incident("notification-media")
def media(look: IncidentView) -> Iterator[Problem]:
    """The notification says whether there is media interest."""
    if says_nothing(look.incident.notification.media_interest):
        yield look.problem(
            "notification.media_interest",
            "the notification does not say whether there is media interest",
            "Describe it, or write that none is known",
        )


@of_incident("notification-told")
def told(look: IncidentView) -> Iterator[Problem]:
    """The notification says who has been told."""
    if not look.incident.notification.told:
        yield look.problem(
            "notification.told", "the notification does not say who has been told", "Enter who has, and who not yet"
        )


@of_incident("notification-agreement")
def agreement(look: IncidentView) -> Iterator[Problem]:
    """Once a notification that a rapid review follows is sent, the other two partners have said whether they agree."""
    if not _is_sent(look) or not look.incident.needs_rapid_review:
        return
    answered = {row.partner for row in look.incident.notification.agreements if row.agrees is not None}
    for partner in (Partner.ICB, Partner.POLICE):
        if partner not in answered:
            yield look.problem(
                "notification.agreements",
                f"the view of the {partner.value} is missing",
                "Add a row with name, job title and whether the partner agrees",
            )


@of_incident("notification-agreement-once")
def agreement_once(look: IncidentView) -> Iterator[Problem]:
    """A partner gives its view of the notification once."""
    for number in repeated(row.partner for row in look.incident.notification.agreements):
        yield look.problem(
            f"notification.agreements[{number}].partner",
            "the partner has given its view further up already",
            "Leave one row",
        )


@of_incident("notification-authorised")
def authorised(look: IncidentView) -> Iterator[Problem]:
    """Once the notification is sent, somebody has authorised it."""
    if _is_sent(look) and look.incident.notification.authorised_by is None:
        yield look.problem(
            "notification.authorised_by",
            "nobody has authorised the notification",
            "Enter name, job title and date of whoever did",
        )


@of_incident("notification-sent")
def sent(look: IncidentView) -> Iterator[Problem]:
    """There is no rapid review without a notification: from then on it has its day."""
    if look.incident.notification.sent_on is None and look.case.phase is not Phase.NOTIFIED:
        yield look.problem(
            "notification.sent_on",
            "the case is past notification, and the day on which the notification was sent is missing",
            "Enter the day on which the online notification was sent",
        )


def _is_sent(look: IncidentView) -> bool:
    return look.incident.notification.sent_on is not None or look.case.phase is not Phase.NOTIFIED
