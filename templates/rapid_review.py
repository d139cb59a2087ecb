"""The rapid review's template: sections 0 to 14 and two annexes; chronology and action plan stand on their side."""

from __future__ import annotations

from house import (
    LANDSCAPE_WIDTH_MM,
    Column,
    caption,
    contents,
    document,
    each,
    form,
    heading,
    landscape,
    list_table,
    paragraph,
    row,
    subtitle,
    title,
    when,
    when_row,
)

__all__ = ["template"]


def template() -> bytes:
    """The Word file."""
    return document(
        *_front(),
        *_due(),
        *_incident(),
        *_people(),
        *_identity(),
        *_agencies(),
        _chronology(),
        *_episodes(),
        *_immediate(),
        *_learning(),
        *_improvements(),
        *_decision(),
        _actions(),
        *_sign_off(),
        *_annexes(),
        name="Rapid review",
        header=("{{ marking }}", "Rapid review {{ reference }}"),
        footer="{{ partnership }}",
    )


def _questions(slot: str) -> str:
    return each(f"question in {slot}", paragraph("{{ question }}", "Prompt"))


def _answer(slot: str) -> str:
    """A narrative, or the questions and the blank that stand in its place."""
    return (
        when(f"{slot}.text", paragraph(f"{{{{p {slot}.text }}}}"))
        + _questions(f"{slot}.prompts")
        + when(f"{slot}.blank", paragraph(f"{{{{ {slot}.blank }}}}"))
    )


def _rows(slot: str, table: str, *, otherwise: str = paragraph("Nothing was recorded here.")) -> str:
    return when(slot, table, otherwise=(otherwise,))


def _optional(condition: str, *lines: str) -> tuple[str, ...]:
    """Paragraphs of a table cell that stand there only where the condition holds."""
    return (f"{{%p if {condition} %}}", *lines, "{%p endif %}")


def _front() -> tuple[str, ...]:
    return (
        title("Rapid review"),
        subtitle("{{ about }}"),
        when("incident_title", paragraph("{{ incident_title }}", "Lead")),
        form(
            row("Case reference", "{{ reference }}"),
            row("The Panel’s reference", "{{ panel_reference }}"),
            row("Partnership", "{{ partnership }}"),
            row("Notification sent", "{{ due.sent }}"),
            row("Due with the Panel", "{{ due.words }}"),
            row("Status", "{{ state }}"),
            row("Guidance", "{{ guidance }}"),
            description="The case, its references and the date on which the rapid review is due.",
        ),
        when(
            "untouched",
            paragraph(
                "This is a template to work in. What the notification says is in place already. A tinted paragraph "
                "with a bar at its side asks a question: write the answer below it, then delete the question. A word "
                "in square brackets is a blank.",
                "Note",
            ),
        ),
        paragraph("{{ handling }}", "After Table"),
        contents(),
    )


def _due() -> tuple[str, ...]:
    return (
        heading(1, "When this review is due", new_page=True),
        when(
            "due.known",
            paragraph("Due with the Panel: {{ due.words }}.", "Lead"),
            paragraph(
                "The limit is {{ due.amount }} from {{ due.sent }}, when the notification was sent to the Panel.",
                with_next=True,
            ),
            otherwise=(
                paragraph(
                    "The limit counts from the day on which the notification is sent to the Panel. Until that day is "
                    "known there is no due date. The local authority became aware of the incident on {{ due.aware }}."
                ),
            ),
        ),
        when("due.late", paragraph("Sent after the limit, on {{ due.done }}. Reason: {{ due.late }}", "Note")),
        when(
            "days",
            when(
                "due.forecast",
                paragraph("This date is a forecast: not every bank holiday in it is published yet.", "Note"),
            ),
            list_table(
                (
                    Column("Working day", "{{ day.number }}", 28),
                    Column("Date", "{{ day.date }}", 79),
                    Column("What falls on it", "{{ day.falls }}", 59),
                ),
                "day in days",
                description="Every day from the sending of the notification to the last day, counted or not.",
                row_heads=True,
            ),
            heading(2, "How it was counted"),
            paragraph("The local authority became aware of the incident on {{ due.aware }}.", "List Bullet"),
            each("sentence in counting", paragraph("{{ sentence }}", "List Bullet")),
            paragraph("Source of the limit: {{ due.source }}.", "List Bullet"),
            when("course_note", paragraph("{{ course_note }}", "List Bullet")),
            when("due.certainty", paragraph("Check this limit: its source is {{ due.certainty }}.", "Note")),
        ),
    )


def _incident() -> tuple[str, ...]:
    return (
        heading(1, "1. The incident and the proceedings"),
        form(
            row("When", "{{ incident.when }}"),
            row("Where", "{{ incident.where }}"),
            row("What", "{{ incident.what }}"),
            row("Ground for notification", "{{ incident.basis }}"),
            row("Local authority where it took place", "{{ incident.took_place }}"),
            row("Local authority of residence", "{{ incident.residence }}"),
            description="When and where the incident took place, what it was, and which authorities are concerned.",
        ),
        heading(2, "What happened"),
        paragraph("{{p incident.summary }}"),
        when(
            "incident.basis_reason",
            heading(2, "Why the duty to notify is met"),
            paragraph("{{p incident.basis_reason }}"),
        ),
        heading(2, "Proceedings"),
        when(
            "processes",
            list_table(
                (
                    Column("Proceedings", "{{ process.type }}", 44),
                    Column("Current position", "{{ process.status }}", 84),
                    Column("Reference", "{{ process.reference }}", 38),
                ),
                "process in processes",
                description="Proceedings that run beside this review.",
                row_heads=True,
            ),
            otherwise=(paragraph("No proceedings are recorded."),),
        ),
        heading(2, "What they mean for this review"),
        _answer("proceedings"),
    )


def _people() -> tuple[str, ...]:
    return (
        heading(1, "2. {{ the_children }}, the family and what life was like"),
        each(
            "child in children",
            heading(2, "{{ child.name }}"),
            form(
                when_row("child.known_as", row("Known as", "{{ child.known_as }}")),
                row("Born", "{{ child.born }}"),
                when_row("child.died", row("Died", "{{ child.died }}")),
                row("Sex", "{{ child.sex }}"),
                row("NHS number", "{{ child.nhs_number }}"),
                row("Address", "{{ child.address }}"),
                row("Living with", "{{ child.living }}"),
                row("Legal status at the incident", "{{ child.order }}"),
                row("Child protection plan", "{{ child.plan }}"),
                when_row("child.school", row("School or nursery", "{{ child.school }}")),
                row("Health", "{{ child.health }}"),
                description="Who the child is: name, birth, home, legal status and health.",
                together=True,
            ),
        ),
        heading(2, "Family and household"),
        _rows(
            "family",
            list_table(
                (
                    Column("Name", "{{ member.name }}", 36),
                    Column("Relationship", "{{ member.relationship }}", 33),
                    Column("Born", "{{ member.born }}", 37),
                    Column(
                        "Household and responsibility",
                        ("{{ member.household }}", *_optional("member.note", "{{ member.note }}")),
                        60,
                    ),
                ),
                "member in family",
                description="Members of the family and the household.",
                row_heads=True,
            ),
        ),
        heading(2, "{{ the_children }} and the family"),
        _answer("child_and_family"),
        heading(2, "{{ voice_title }}"),
        _answer("childs_voice"),
        heading(2, "What the family was told, and said"),
        _answer("family_contribution"),
    )


def _identity() -> tuple[str, ...]:
    return (
        heading(1, "3. Identity and inequality"),
        heading(2, "Who this family are"),
        _answer("identity"),
        caption("What is recorded"),
        list_table(
            (
                Column("Child", "{{ one.child }}", 30),
                Column("Ethnicity", "{{ one.ethnicity }}", 32),
                Column("Religion or faith", "{{ one.religion }}", 38),
                Column("First language", "{{ one.language }}", 30),
                Column("Disability", "{{ one.disability }}", 36),
            ),
            "one in characteristics",
            description="Ethnicity, religion, first language and disability of each child, as recorded.",
            row_heads=True,
        ),
        heading(2, "What it meant for their experience and for practice"),
        each(
            "one in analyses",
            heading(3, "{{ one.title }}"),
            when("one.children", paragraph("About {{ one.children }}.")),
            paragraph("{{p one.text }}"),
        ),
        each(
            "one in unanalysed",
            heading(3, "{{ one.title }}"),
            paragraph("{{ one.recorded }}"),
            _questions("one.prompts"),
            paragraph("{{ one.blank }}"),
        ),
        when("not analyses and not unanalysed", paragraph("No analysis was recorded.")),
    )


def _agencies() -> tuple[str, ...]:
    return (
        heading(1, "4. Agency involvement"),
        _questions("agencies_prompts"),
        paragraph("The returns are in annex A.", with_next=True),
        _rows(
            "agencies",
            list_table(
                (
                    Column("Agency", "{{ agency.name }}", 38),
                    Column("What it did with the family", "{{ agency.involvement }}", 48),
                    Column("Period covered", "{{ agency.period }}", 33),
                    Column("Return", "{{ agency.answer }}", 47),
                ),
                "agency in agencies",
                description="Every agency, what it did with the family, and whether it sent a return.",
                row_heads=True,
            ),
        ),
    )


def _chronology() -> str:
    return landscape(
        heading(1, "5. Chronology"),
        _questions("chronology_prompts"),
        _rows(
            "chronology",
            list_table(
                (
                    Column("Date", "{{ entry.date }}", 38),
                    Column("Date certain?", "{{ entry.certain }}", 21),
                    Column("Source", "{{ entry.source }}", 44),
                    Column("Event", "{{ entry.event }}", 70),
                    Column("Child seen?", "{{ entry.seen }}", 26),
                    Column("Response", "{{ entry.response }}", 54),
                ),
                "entry in chronology",
                description="What happened, in order: date, source, event, whether the child was seen, response.",
                row_heads=True,
                width_mm=LANDSCAPE_WIDTH_MM,
            ),
        ),
    )


def _episodes() -> tuple[str, ...]:
    return (
        heading(1, "6. Key practice episodes"),
        _questions("episodes_prompts"),
        each(
            "chart in timelines",
            caption("{{ chart.title }}"),
            paragraph("{{p chart.drawing }}"),
            caption("The same as a table"),
            list_table(
                (
                    Column("Episode", "{{ one.episode }}", 40),
                    Column("From", "{{ one.first }}", 37),
                    Column("To", "{{ one.last }}", 37),
                    Column("Agencies", "{{ one.agencies }}", 52),
                ),
                "one in chart.rows",
                description="The key practice episodes with their first and last day and the agencies concerned.",
                row_heads=True,
            ),
        ),
        each(
            "episode in episodes",
            heading(2, "Episode {{ episode.number }}: {{ episode.title }}"),
            paragraph("{{ episode.when }}", "Lead"),
            paragraph("Agencies involved: {{ episode.agencies }}."),
            each("part in episode.parts", heading(3, "{{ part.title }}"), _answer("part")),
        ),
        when("not episodes", paragraph("Nothing was recorded here.")),
    )


def _immediate() -> tuple[str, ...]:
    return (
        heading(1, "7. Immediate action"),
        when("safeguarding", heading(2, "What was done when it was notified"), paragraph("{{p safeguarding }}")),
        heading(2, "What the rapid review adds"),
        _questions("immediate_prompts"),
        when(
            "immediate_actions",
            list_table(
                (
                    Column("Action", "{{ action.action }}", 54),
                    Column("Lead", "{{ action.lead }}", 38),
                    Column("Due", "{{ action.due }}", 37),
                    Column("Done", "{{ action.done }}", 37),
                ),
                "action in immediate_actions",
                description="Immediate actions, who leads on them, and when they were due and done.",
                row_heads=True,
            ),
        ),
        when(
            "no_immediate_action",
            heading(3, "Why nothing more was needed at once"),
            paragraph("{{p no_immediate_action }}"),
        ),
        when("not immediate_actions and not no_immediate_action", paragraph("Nothing was recorded here.")),
    )


def _learning() -> tuple[str, ...]:
    return (
        heading(1, "8. Learning shared already"),
        _questions("learning_prompts"),
        _rows(
            "learning",
            list_table(
                (
                    Column("Learning", "{{ one.learning }}", 75),
                    Column("Shared with", "{{ one.with_whom }}", 54),
                    Column("When", "{{ one.date }}", 37),
                ),
                "one in learning",
                description="Learning that was shared before the end of this review, with whom and when.",
                row_heads=True,
            ),
        ),
    )


def _improvements() -> tuple[str, ...]:
    return (
        heading(1, "9. Potential for improvement"),
        _questions("improvements_prompts"),
        each(
            "one in improvements",
            heading(2, "Improvement {{ one.number }}{% if one.title %}: {{ one.title }}{% endif %}"),
            paragraph("{{p one.text }}"),
            when("one.agencies", paragraph("Agencies: {{ one.agencies }}.")),
        ),
        when(
            "no_improvements",
            heading(2, "Why no potential for improvement is seen"),
            paragraph("{{p no_improvements }}"),
        ),
        when(
            "not improvements and not no_improvements",
            when(
                "open",
                heading(2, "Improvement 1: [A few words]"),
                paragraph("[What could be better, and why it is not so already]"),
                paragraph("[Agencies concerned]"),
                otherwise=(paragraph("Nothing was recorded here."),),
            ),
        ),
    )


def _decision() -> tuple[str, ...]:
    return (
        heading(1, "10. The criteria of regulation 11"),
        _questions("criteria_prompts"),
        list_table(
            (
                Column("Criterion", ("{{ criterion.key }} {{ criterion.text }}",), 60),
                Column("Answer", "{{ criterion.met }}", 26),
                Column("Reason", "{{p criterion.reason }}", 80),
            ),
            "criterion in criteria",
            description="The criteria to be taken into account, each answered with a reason.",
            row_heads=True,
        ),
        heading(1, "11. Decision and rationale"),
        form(
            row("Decision", "{{ decision.outcome }}"),
            row("Decided on", "{{ decision.date }}"),
            description="What the partners decided, and when.",
        ),
        each("part in rationale", heading(2, "{{ part.title }}"), _answer("part")),
        when(
            "decision.review",
            heading(2, "{{ decision.plan_title }}"),
            each("part in review_plan", heading(3, "{{ part.title }}"), _answer("part")),
        ),
    )


def _actions() -> str:
    return landscape(
        heading(1, "12. Action plan"),
        _questions("actions_prompts"),
        _rows(
            "actions",
            list_table(
                (
                    Column("Recommendation", "{{ action.recommendation }}", 38),
                    Column("Action", "{{ action.action }}", 48),
                    Column("Lead", "{{ action.lead }}", 36),
                    Column("Milestone", "{{ action.milestone }}", 34),
                    Column("Due", "{{ action.due }}", 28),
                    Column("Status", "{{ action.status }}", 22),
                    Column("Measure of impact", "{{ action.impact }}", 47),
                ),
                "action in actions",
                description="Actions with their lead, milestone, date, status and measure of impact.",
                row_heads=True,
                width_mm=LANDSCAPE_WIDTH_MM,
            ),
            otherwise=when(
                "no_improvements",
                paragraph("No potential for improvement is seen (section 9), so no action is planned."),
                otherwise=(paragraph("Nothing was recorded here."),),
            ),
        ),
    )


def _sign_off() -> tuple[str, ...]:
    return (
        heading(1, "13. Sign-off by the three partners"),
        _questions("sign_off_prompts"),
        list_table(
            (
                Column("Partner", "{{ one.partner }}", 44),
                Column("Name and role", "{{ one.name }}", 47),
                Column("Agrees with the decision?", "{{ one.view }}", 38),
                Column("Date", "{{ one.date }}", 37),
            ),
            "one in sign_off",
            description="The three statutory partners, who signed for each, whether they agree, and when.",
            row_heads=True,
        ),
        heading(1, "14. Submission and the Panel’s reply"),
        form(
            row("Due with the Panel", "{{ due.words }}"),
            row("Sent to the Panel", "{{ submission.sent }}"),
            row("The Panel replied", "{{ submission.reply_date }}"),
            row("The Panel’s view", "{{ submission.reply_view }}"),
            description="When the review was due and sent, and what the Panel answered.",
        ),
        when("due.late", paragraph("Reason for the delay: {{ due.late }}", "After Table")),
        when(
            "panel_reply.text or panel_reply.blank",
            heading(2, "The Panel’s reply"),
            _answer("panel_reply"),
        ),
    )


def _annexes() -> tuple[str, ...]:
    return (
        heading(1, "Annex A: agency returns", new_page=True),
        each(
            "one in returns",
            heading(2, "{{ one.name }}"),
            form(
                row("Author", "{{ one.author }}"),
                row("Period covered", "{{ one.period }}"),
                row("Received", "{{ one.received }}"),
                row("Signed off by", "{{ one.signed }}"),
                description="Who wrote the agency’s return, for which period, and who signed it off.",
                together=True,
            ),
            each("part in one.parts", heading(3, "{{ part.title }}"), paragraph("{{p part.text }}")),
        ),
        when("not returns", paragraph("No return has come in yet. Each is added here as it comes.")),
        heading(1, "Annex B: the purposes of a rapid review"),
        paragraph(
            "Each purpose of a rapid review in {{ guidance }}, and where this document answers it.", with_next=True
        ),
        list_table(
            (
                Column("Purpose", "{{ one.title }}", 36),
                Column("What the guidance asks for", "{{ one.text }}", 88),
                Column("Answered in", "{{ one.where }}", 42),
            ),
            "one in purposes",
            description="The purposes of a rapid review, and the sections that answer each.",
            row_heads=True,
            together=True,
        ),
    )
