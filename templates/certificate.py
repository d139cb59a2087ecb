"""The house's template of the certificate: one page on what was checked before a report was published."""

from __future__ import annotations

from house import Column, document, each, form, heading, list_table, paragraph, row

__all__ = ["template"]


def _files() -> str:
    return list_table(
        (Column("Scanned file, its size and SHA-256", ("{{ file.name }}, {{ file.size }}", "{{ file.digest }}"), 166),),
        "file in files",
        description="The files that were scanned, each with its digest and its size",
    )


def template() -> bytes:
    """The Word file."""
    return document(
        heading(1, "Checks before publication"),
        form(
            row("Report", "{{ name }}"),
            row(
                "Published by",
                "{% if partnership %}{{ partnership }}{% else %}A partnership that is not named{% endif %}"
                "{% if month %}, {{ month }}{% else %} (not published yet){% endif %}",
            ),
            row("Checked with", "reportgen {{ version }}; {{ guidance }}; {{ lists }} (digests in the JSON file)"),
            description="The report, and what it was checked with.",
            together=True,
        ),
        heading(2, "What was scanned, looked for and decided"),
        paragraph(
            "Looked for, in every form that the lists and rules know: {{ looked_for }} of this case. None of them "
            "stands in a file."
        ),
        paragraph(
            "{% if decided %}No question is open. {% for one in decided %}{{ one }} {% endfor %}{% else %}Nothing was "
            "left for a person to decide.{% endif %}"
        ),
        _files(),
        heading(2, "What this does not promise"),
        each("limit in limits", paragraph("{{ limit }}", "List Bullet")),
        heading(2, "Second check"),
        form(
            row(
                "Checked by",
                "{% if checked_by %}{{ checked_by }}, recorded in {{ checked_in }}{% else %}[Name, role, date and "
                "signature]{% endif %}",
            ),
            description="The second person who has read the report, or room for them.",
            together=True,
        ),
        name="Certificate",
        header=("{{ banner }}", "{{ name }}"),
        footer="Certificate of checks before publication",
    )
