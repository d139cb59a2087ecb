"""The house's template of the Panel notification: a letter of one page, and the data sheet that belongs to it."""

from __future__ import annotations

from house import (
    Column,
    document,
    each,
    form,
    heading,
    list_table,
    paragraph,
    row,
    subtitle,
    when,
    when_row,
)

__all__ = ["template"]


def _joined(lines: str, between: str) -> str:
    return f"{{% for line in {lines} %}}{{{{ line }}}}{{% if not loop.last %}}{between}{{% endif %}}{{% endfor %}}"


def _letter() -> str:
    return "".join(
        (
            when("letterhead.logo", paragraph("{{p letterhead.logo }}", "Letterhead")),
            when("not letterhead.logo", paragraph("{{ letterhead.name }}", "Letterhead")),
            paragraph(_joined("letterhead.address", ", "), "Letterhead Address"),
            each("line in letterhead.contact", paragraph("{{ line }}", "Letterhead Address")),
            paragraph("{{ wording.title }}", "Letter Title"),
            subtitle("{{ subject }}"),
            form(
                row("To", "{{ wording.to }}"),
                row("Date", "{{ date }}"),
                row("Our reference", "{{ reference }}"),
                row("{{ wording.reference }}", "{{ panel_reference }}"),
                description="Whom the letter is to, its date and its references",
                together=True,
            ),
            paragraph("{{ channel }}", "Note"),
            paragraph("{{ wording.salutation }}", "Salutation"),
            paragraph("{{p opening }}"),
            paragraph(
                "The data sheet that follows gives the facts as far as they are known. Where something is not known "
                "yet, it says so.",
                with_next=True,
            ),
            paragraph("Yours faithfully", "Closing"),
            when("signatory.name", paragraph("{{ signatory.name }}", "Letter Address", with_next=True)),
            when(
                "not signatory.name",
                paragraph("Name of the person who authorises: not yet recorded", "Letter Address", with_next=True),
            ),
            paragraph("{{ signatory.role }}", "Letter Address"),
        )
    )


def _timing() -> str:
    return heading(2, "1. Notifier and timing") + form(
        row("Notifier", "{{ notifier.name }}", "{{ notifier.role }}"),
        when_row("notifier.email", row("Email", "{{ notifier.email }}")),
        when_row("notifier.phone", row("Telephone", "{{ notifier.phone }}")),
        row("Local authority aware", "{{ timing.aware }}"),
        row("Notification sent", "{{ timing.sent }}"),
        row("Last day to notify", "{{ timing.due }}"),
        row("Time taken", "{{ timing.taken }}, against a limit of {{ timing.limit }}"),
        when_row("timing.late", row("Reason for lateness", "{{ timing.late }}")),
        row("How it was counted", "{{ timing.rule }}", "Source of the limit: {{ timing.source }}."),
        description="Who notifies, when the local authority became aware, and how long the notification took",
        together=True,
    )


def _basis() -> str:
    return heading(2, "2. Basis of the notification") + form(
        row("Route", "{{ basis.route }}"),
        row("Abuse or neglect", "{{ basis.abuse_or_neglect }}"),
        row("Death or serious harm", "{{ basis.nature }}"),
        row("Reason for notifying", "{{p basis.reason }}"),
        description="The route by which it is notifiable, and why",
        together=True,
    )


def _children() -> str:
    return (
        heading(2, "3. {{ children_title }}")
        + each(
            "child in children",
            heading(3, "{{ child.name }}"),
            form(
                when_row("child.known_as", row("Also known as", "{{ child.known_as }}")),
                row("Date of birth", "{{ child.born }}"),
                when_row("child.died", row("Date of death", "{{ child.died }}")),
                row("{% if child.died %}Age at death{% else %}Age at the incident{% endif %}", "{{ child.age }}"),
                row("Sex", "{{ child.sex }}"),
                row("Ethnicity", "{{ child.ethnicity }}"),
                row("Religion or faith", "{{ child.religion }}"),
                row("First language", "{{ child.language }}"),
                row("Disability", "{{ child.disability }}"),
                row("Health", "{{ child.health }}"),
                row("NHS number", "{{ child.nhs_number }}"),
                row("Home address", "{{ child.address }}"),
                row("Living arrangements", "{{ child.placement }}"),
                when_row("child.school", row("School or nursery", "{{ child.school }}")),
                when_row("child.plan", row("Child protection plan", "{{ child.plan }}")),
                row("Legal status at the time", "{{ child.legal_status }}"),
                description="Details of one child",
                together=True,
            ),
        )
        + when(
            "more_children",
            heading(3, "Further children"),
            paragraph("{{p more_children }}"),
        )
    )


def _family() -> str:
    table = list_table(
        (
            Column("Name", "{{ member.name }}", 34),
            Column("Relationship and household", ("{{ member.relationship }}", "{{ member.household }}"), 44),
            Column("Date of birth", "{{ member.born }}", 37),
            Column("Note", "{{ member.note }}", 51),
        ),
        "member in family",
        description="Members of the family and household",
        row_heads=True,
    )
    return heading(2, "4. Family and household") + when(
        "family", table, otherwise=[paragraph("No family members are recorded yet.")]
    )


def _incident() -> str:
    return (
        heading(2, "5. {{ wording.event }}")
        + form(
            row("Date", "{{ incident.date }}"),
            row("Time", "{{ incident.time }}"),
            row("Place", "{{ incident.place }}"),
            row("Local authority where it took place", "{{ incident.took_place }}"),
            row("Local authority of residence", "{{ incident.residence }}"),
            description="When and where it took place",
            together=True,
        )
        + heading(3, "What happened, as far as it is known")
        + paragraph("{{p incident.summary }}")
    )


def _agencies() -> str:
    table = list_table(
        (
            Column("Agency", "{{ agency.name }}", 36),
            Column("Involvement", "{{ agency.involvement }}", 44),
            Column("Contact", "{{ agency.contact }}", 66),
            Column("Still involved", "{{ agency.still }}", 20),
        ),
        "agency in agencies",
        description="Agencies that knew the child or family",
        row_heads=True,
    )
    return heading(2, "6. Agencies") + when("agencies", table, otherwise=[paragraph("No agencies are recorded yet.")])


def _safeguarding() -> str:
    table = list_table(
        (
            Column("Process", "{{ process.type }}", 40),
            Column("Current position", "{{ process.status }}", 88),
            Column("Reference", "{{ process.reference }}", 38),
        ),
        "process in processes",
        description="Proceedings that run beside the review",
        row_heads=True,
    )
    return (
        heading(2, "7. Immediate safeguarding and parallel processes")
        + heading(3, "What was done immediately")
        + paragraph("{{p safeguarding }}")
        + heading(3, "Parallel processes")
        + when("processes", table, otherwise=[paragraph("No parallel processes are recorded yet.")])
    )


def _media_and_told() -> str:
    table = list_table(
        (
            Column("Who", "{{ one.who }}", 52),
            Column("When", "{{ one.on }}", 40),
            Column("How, or why not yet", "{{ one.note }}", 74),
        ),
        "one in told",
        description="Who has been told of the notification",
        row_heads=True,
    )
    return (
        heading(2, "8. Media interest")
        + paragraph("{{p media }}")
        + heading(2, "9. Who has been told")
        + when("told", table, otherwise=[paragraph("Nobody is recorded as told yet.")])
    )


def _dates() -> str:
    table = list_table(
        (
            Column("What must be done", "{{ step.title }}", 42),
            Column("By", "{{ step.due }}", 38),
            Column("How it was counted", ("{{ step.counted }}", "Source: {{ step.source }}."), 86),
        ),
        "step in dates",
        description="Dates that follow from the notification",
        row_heads=True,
    )
    return (
        heading(2, "10. Dates that follow")
        + when("dates", table, otherwise=[paragraph("No rapid review is required, and no further date follows.")])
        + paragraph("Counting rule: {{ counting }}", "After Table")
        + paragraph("Guidance that applies: {{ guidance }}.")
    )


def _authorisation() -> str:
    table = list_table(
        (
            Column("Partner", "{{ one.partner }}", 46),
            Column("Name and role", "{{ one.name }}", 54),
            Column("View", "{{ one.view }}", 26),
            Column("Date", "{{ one.on }}", 40),
        ),
        "one in agreements",
        description="The three safeguarding partners’ agreement to the notification",
        row_heads=True,
    )
    return (
        heading(2, "11. Authorisation and partners’ agreement")
        + form(
            row("Authorised by", "{% if signatory.name %}{{ signatory.name }}{% else %}Not yet recorded{% endif %}"),
            row("Role", "{{ signatory.role }}"),
            row("Date", "{{ signatory.on }}"),
            description="Who authorised the notification",
            together=True,
        )
        + heading(3, "Partners’ agreement")
        + table
        + heading(2, "12. Enclosures")
        + when(
            "enclosures",
            each("enclosure in enclosures", paragraph("{{ enclosure }}", "List Bullet")),
            otherwise=[paragraph("None.")],
        )
    )


def template() -> bytes:
    """The Word file."""
    return document(
        _letter(),
        heading(1, "Data sheet", new_page=True),
        _timing(),
        _basis(),
        _children(),
        _family(),
        _incident(),
        _agencies(),
        _safeguarding(),
        _media_and_told(),
        _dates(),
        _authorisation(),
        name="Panel notification",
        header=("{{ marking }}", "{{ reference }}"),
        footer="{{ wording.short }}",
    )
