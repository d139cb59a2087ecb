"""The house's template of the motivated-intruder worksheet: two or three pages for the panel that decides."""

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
    title,
    when,
)

__all__ = ["template"]


def _front() -> str:
    return "".join(
        (
            title("Motivated intruder worksheet"),
            subtitle("{{ name }}"),
            form(
                row("Case reference", "{{ reference }}"),
                row("Partnership", "{{ partnership }}"),
                row("Counted against", "{% if area %}{{ area }}{% else %}No figures were given{% endif %}"),
                row("Figures", "{% if source %}{{ source }}{% else %}None{% endif %}"),
                description="The case, and the figures that it is counted against.",
                together=True,
            ),
            paragraph(
                "Names are gone from the report. Details can still identify a child together. A motivated intruder is "
                "somebody who wants to know who the child is: they search the internet, read the papers and ask "
                "around, but they have no special skill and break no law. The Information Commissioner asks that this "
                "test is made and recorded (Anonymisation guidance, 28 March 2025).",
                "After Table",
            ),
            paragraph(
                "This worksheet holds the details that identify. It is for the panel that decides on publication, and "
                "for nobody else. Section 4 is tried by somebody who does not know the case, for an hour or two in all."
            ),
        )
    )


def _what_stands() -> str:
    table = list_table(
        (
            Column("Detail", "{{ row.trait }}", 42),
            Column("What the report says", "{{ row.says }}", 66),
            Column("How common it is", "{{ row.common }}", 58),
        ),
        "row in child.rows",
        description="The details that the report tells of one child, and how common each is in the area",
        row_heads=True,
    )
    adults = list_table(
        (Column("Person", "{{ adult.name }}", 42), Column("What the report says", "{{ adult.says }}", 124)),
        "adult in adults",
        description="The details that the report tells of family members",
        row_heads=True,
    )
    return "".join(
        (
            heading(1, "1. What the report still tells"),
            each(
                "child in children",
                heading(2, "{{ child.name }}"),
                table,
                when("child.sum", paragraph("{{ child.sum }}", "After Table", with_next=True)),
                when(
                    "child.few",
                    paragraph("{{ child.verdict }}", "Note"),
                    otherwise=(paragraph("{{ child.verdict }}"),),
                ),
            ),
            when(
                "area",
                paragraph(
                    "The calculation treats each detail as if it were spread evenly over the others, and takes the "
                    "rarest of each sort. Shares are shown rounded; the result is not. It finds words and does "
                    "not read sentences: a “not” is for you to see."
                ),
            ),
            when("adults", heading(2, "Family members"), adults),
        )
    )


def _questions() -> str:
    table = list_table(
        (
            Column("No.", "{{ question.number }}", 11),
            Column("What stands together", ("{{ question.what }}", "{{ question.why }}."), 56),
            Column("Where", "{{ question.where }}", 30),
            Column(
                "Keep or reword, with the reason",
                "{% if question.decision %}{{ question.decision }}{% else %}[Decision and reason]{% endif %}",
                69,
            ),
        ),
        "question in questions",
        description="Each combination that must be decided on, with the decision or room for it",
        row_heads=True,
    )
    return heading(1, "2. What must be decided") + when(
        "questions",
        when(
            "settled",
            paragraph(
                "Each of these has been decided. A decision holds as long as its details and their sentences stay as "
                "they are.",
                with_next=True,
            ),
            otherwise=(
                paragraph(
                    "Each of these stops the report until somebody has decided and said why. To keep it is a decision, "
                    "too: the learning may need it.",
                    with_next=True,
                ),
            ),
        ),
        table,
        otherwise=(paragraph("Nothing: no combination is below the limit of {{ threshold }} children."),),
    )


def _public() -> str:
    table = list_table(
        (
            Column("What was said", "{{ one.fact }}", 80),
            Column("By whom", "{{ one.source }}", 46),
            Column("In the report?", "{{ one.confirmed }}", 40),
        ),
        "one in press",
        description="What is public already, and whether the report confirms it",
    )
    return heading(1, "3. What is public already") + when(
        "press",
        paragraph(
            "What the report confirms ties it to the story, and all of its other details with it.", with_next=True
        ),
        table,
        otherwise=(
            paragraph(
                "The case names no press report, court report or statement. Look for them before you decide, and list "
                "them in the case (press_facts)."
            ),
        ),
    )


def _tries() -> str:
    table = list_table(
        (
            Column("Where to look", ("{{ try.where }}",), 34),
            Column("What to try", "{{ try.ask }}", 66),
            Column("Who tried, when, with what", "[Name, date, tool]", 33),
            Column("What came of it", "[Outcome]", 33),
        ),
        "try in intruder",
        description="Where a motivated intruder would look, with room for who tried and what came of it",
        row_heads=True,
    )
    return heading(1, "4. What an intruder would try") + table


def _decision() -> str:
    published = paragraph(
        "The case file says that the report was published on {{ published }}. What stands below is for the record, or "
        "for a new decision if the report is to change.",
        with_next=True,
    )
    return (
        heading(1, "5. Decision")
        + when("published", published)
        + form(
            row("Publish as it is", "[Yes or no]"),
            row("Publish after changes", "[Which changes]"),
            row("Do not publish", "[Reason; the improvements are published in its place]"),
            row("Why the risk that is left is acceptable", "[Reason]"),
            row("Decided by", "[Name and role, for the panel]"),
            row("Date", "[Date]"),
            row("Checked by a second person", "[Name, role and date]"),
            description="The panel’s decision, with room for reasons, names and dates.",
            together=True,
        )
    )


def template() -> bytes:
    """The Word file."""
    return document(
        _front(),
        _what_stands(),
        _questions(),
        _public(),
        _tries(),
        _decision(),
        name="Motivated intruder worksheet",
        header=("{{ marking }}", "Worksheet {{ reference }}"),
        footer="{{ partnership }}",
    )
