"""The house's template of the publishable report, which is also that of the improvements where a report is withheld."""

from __future__ import annotations

from house import (
    Column,
    contents,
    document,
    each,
    heading,
    list_table,
    paragraph,
    subtitle,
    title,
    when,
)

__all__ = ["template"]


def _cover() -> str:
    return "".join(
        (
            paragraph("{{ name }}", "Cover Title"),
            subtitle("{{ document }}"),
            when("title", paragraph("{{ title }}", "Lead")),
            when("partnership", paragraph("{{ partnership }}", "Cover Line")),
            when("month", paragraph("{{ month }}", "Cover Line")),
            when(
                "reviewers",
                paragraph("Led by", "Cover Label"),
                each(
                    "reviewer in reviewers",
                    paragraph("{{ reviewer.name }}", "Cover Name"),
                    paragraph(_REVIEWER, "Cover Detail"),
                ),
            ),
        )
    )


_REVIEWER = "{{ reviewer.role }}{% if reviewer.organisation %}, {{ reviewer.organisation }}{% endif %}"


def _opening() -> str:
    return (
        heading(1, "About this document", new_page=True)
        + paragraph(
            "This is the report of a local child safeguarding practice review. Its purpose is to find out what can be "
            "learned to keep children safer. It is not an inquiry into who is to blame, and it does not decide how a "
            "child was harmed or died: that is for the courts and the coroner."
        )
        + paragraph("{{ about_names }}")
        + paragraph(
            "Some of what follows is distressing to read."
            "{% if glossary %} A glossary near the end explains terms and abbreviations.{% endif %}"
        )
        + contents(new_page=True)
        + heading(1, "1. Introduction", new_page=True)
        + paragraph("{{p introduction }}")
        + heading(2, "Legal basis")
        + each("sentence in legal_basis", paragraph("{{ sentence }}"))
        + paragraph("The guidance that applies is {{ guidance }}.")
    )


def _process() -> str:
    panel = list_table(
        (Column("Role", "{{ seat.role }}", 83), Column("Organisation", "{{ seat.organisation }}", 83)),
        "seat in panel",
        description="The review panel by job title and organisation",
        row_heads=True,
    )
    return (
        heading(1, "2. How the review was done")
        + when("period", heading(2, "Period under review"), paragraph("{{ period }}"))
        + heading(2, "Method")
        + paragraph("{{p method }}")
        + when("family_contribution", heading(2, "Family contribution"), paragraph("{{p family_contribution }}"))
        + when("practitioners", heading(2, "Practitioner contribution"), paragraph("{{p practitioners }}"))
        + when(
            "panel",
            heading(2, "The review panel"),
            paragraph("The members are listed by job title only.", with_next=True),
            panel,
        )
    )


def _story() -> str:
    events = list_table(
        (Column("When", "{{ event.when }}", 40), Column("What happened", "{{p event.text }}", 126)),
        "event in events",
        description="What happened, in order",
        row_heads=True,
    )
    return (
        heading(1, "3. {{ children_title }}")
        + each(
            "child in children",
            heading(2, "{{ child.name }}"),
            when("child.age", paragraph("{{ child.name }} was {{ child.age }} at the time of the incident.")),
            paragraph("{{p child.pen_picture }}"),
            when("child.lived_experience", heading(3, "Lived experience"), paragraph("{{p child.lived_experience }}")),
        )
        + when("not children", paragraph("This section has not been written yet."))
        + heading(1, "4. Identity, context and inequality")
        + paragraph("{{p context }}")
        + heading(1, "5. What happened")
        + when("events", events, otherwise=[paragraph("This section has not been written yet.")])
    )


def _findings() -> str:
    return (
        heading(1, "6. Findings")
        + each(
            "finding in findings",
            heading(2, "Finding {{ finding.number }}: {{ finding.title }}"),
            paragraph("{{p finding.finding }}"),
            heading(3, "Why this happened"),
            paragraph("{{p finding.why }}"),
            when("finding.answered", paragraph("See {{ finding.answered }}.", "Cross Reference")),
            when(
                "finding.unanswered",
                heading(3, "Why there is no recommendation"),
                paragraph("{{p finding.unanswered }}"),
            ),
        )
        + when("not findings", paragraph("This section has not been written yet."))
        + heading(1, "7. Good practice and changes made")
        + each("practice in good_practice", heading(2, "{{ practice.title }}"), paragraph("{{p practice.text }}"))
        + when("changes_made", heading(2, "What has changed already"), paragraph("{{p changes_made }}"))
        + when("not good_practice and not changes_made", paragraph("This section has not been written yet."))
        + heading(1, "8. Recommendations")
        + each(
            "one in recommendations",
            heading(2, "Recommendation {{ one.number }}: {{ one.to }}"),
            paragraph("{{p one.text }}"),
            when("one.answers", paragraph("Responds to {{ one.answers }}.", "Cross Reference")),
        )
        + when("not recommendations", paragraph("This section has not been written yet."))
    )


def _closing() -> str:
    glossary = list_table(
        (Column("Term", "{{ entry.term }}", 50), Column("Meaning", "{{ entry.meaning }}", 116)),
        "entry in glossary",
        description="Terms and abbreviations explained",
        row_heads=True,
    )
    return (
        heading(1, "9. Summary of improvements")
        + paragraph("{{p improvements }}")
        + heading(1, "10. Conclusion")
        + paragraph("{{p conclusion }}")
        + when("glossary", heading(1, "Glossary"), glossary)
        + when("terms_of_reference", heading(1, "Annex A: terms of reference"), paragraph("{{p terms_of_reference }}"))
    )


def _action_plan() -> str:
    table = list_table(
        (
            Column("Recommendation and action", ("{{ action.recommendation }}", "{{ action.action }}"), 56),
            Column("Lead and date", ("{{ action.lead }}", "{{ action.due }}"), 38),
            Column("Status", "{{ action.status }}", 22),
            Column("How the difference for children will be known", "{{ action.impact }}", 50),
        ),
        "action in actions",
        description="The partners’ action plan",
    )
    return heading(1, "Annex B: action plan") + table


def _report() -> str:
    return "".join(
        (
            _cover(),
            _opening(),
            _process(),
            _story(),
            _findings(),
            _closing(),
            when("actions", _action_plan()),
        )
    )


def _statement() -> str:
    return "".join(
        (
            title("{{ name }}"),
            subtitle("{{ document }}"),
            when("title", paragraph("{{ title }}", "Lead")),
            when("partnership", paragraph("{{ partnership }}", "Cover Line")),
            when("month", paragraph("{{ month }}", "Cover Line")),
            heading(1, "Why this is not the whole report"),
            paragraph(
                "The safeguarding partners undertook a local child safeguarding practice review. They consider it "
                "inappropriate to publish the report. They publish the information about improvements in its place, as "
                "section 16F of the Children Act 2004 and {{ guidance }} require."
            ),
            paragraph("{{ about_names }}"),
            heading(1, "Improvements"),
            paragraph("{{p improvements }}"),
            when(
                "recommendations",
                heading(1, "What organisations are asked to do"),
                each(
                    "one in recommendations",
                    heading(2, "Recommendation {{ one.number }}: {{ one.to }}"),
                    paragraph("{{p one.text }}"),
                ),
            ),
        )
    )


def template() -> bytes:
    """The Word file."""
    return document(
        when("withheld", _statement(), otherwise=[_report()]),
        name="Publishable report",
        header=("{{ banner }}", "{{ name }}"),
        footer="{{ document }}",
    )
