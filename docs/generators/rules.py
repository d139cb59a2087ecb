"""The rules that a case is checked against, with what the guidance pack says about each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportgen.guidance import packs
from reportgen.model.guidance import GuidancePack, Limit, Source
from reportgen.validate import SCOPES

HEAD = """\
# What a case is checked against

<!-- Made by `nox -s docs -- --write` from src/reportgen/guidance/ and src/reportgen/validate/. -->

For whoever asks where a rule comes from, and how sure it is.

`reportgen check` runs the rules of a guidance pack over a case. A pack is one dated edition of the guidance as data:
its purposes, limits, criteria and rules, each with its source and with how sure that source is:

- *confirmed*: law, or published guidance;
- *local practice*: confirmed for one place only;
- *unconfirmed*: believed and not confirmed. It is printed with the word "check", never as law.

A case gets the pack that its field `guidance` or the option `--guidance` names, or else the latest that applied on the
day of its first notification.

A rule holds *always*, or *once due*. For a rapid review, that is once it has been submitted or the case has gone on to
a local review; before, what is missing only stands in the table of purposes. It is never due where the partners found
that the criteria of a serious incident are not met. For the local review, it is once a copy has gone to the Panel, or
the report has been published. What has become late since (families `limit`) is a warning, and the only thing that
changes with the day on which one looks.
"""

FAMILIES = {
    "notification": "The notification",
    "facts": "Purpose: gather the facts",
    "immediate": "Purpose: immediate action",
    "improvements": "Purpose: potential for improvements",
    "context": "Purpose: context of children's lives",
    "next": "Purpose: next steps",
    "dates": "Dates in a possible order",
    "limit": "Limits of time",
    "review": "The local review and its publication",
    "sample": "A new case file",
    "written": "How it is written",
}


def rules_page() -> str:
    """The whole page, Markdown."""
    return HEAD + "\n".join(line for pack in packs() for line in _pack(pack)) + "\n"


def _pack(pack: GuidancePack) -> Iterator[str]:
    yield from (
        "",
        f"## {pack.title} (`{pack.id}`)",
        "",
        f"Applies to notifications from {pack.applies_from} (year-month-day).",
    )
    yield from ("", "### Purposes of the rapid review", "")
    yield from _table(
        ("key", "purpose", "source"),
        ((f"`{one.key}`", one.text, _source(one.source)) for one in pack.purposes),
    )
    yield from ("", "### Criteria for a local review", "")
    yield from _table(
        ("key", "criterion", "source"), ((one.key, one.text, _source(one.source)) for one in pack.criteria)
    )
    yield from ("", "### Limits of time", "")
    yield from _table(
        ("step", "counted from", "limit", "source"),
        (
            (
                one.title,
                one.started_by,
                _amount(one),
                _source(one.source),
            )
            for one in pack.limits
        ),
    )
    yield from ("", pack.counting_note, "")
    yield (
        f"Bank holidays are published until {pack.calendar_published_until}; later dates are a forecast. "
        f"Source: {_source(pack.calendar_source)}."
    )
    yield from ("", "### Usual course of a rapid review", "")
    yield from _table(
        ("working days", "what usually happens", "source"),
        ((_days(one.first_day, one.last_day), one.text, _source(one.source)) for one in pack.course),
    )
    yield from ("", "### Figures that rules compare with", "")
    yield from _table(
        ("figure", "amount", "source"),
        ((one.title, f"{one.amount} {one.unit}", _source(one.source)) for one in pack.thresholds),
    )
    yield from ("", "### Recorded values that ask for an analysis", "")
    yield from _table(
        ("field of the child", "analysis of", "must be recorded", "nothing to analyse", "source"),
        (
            (
                f"`{one.field}`",
                one.characteristic,
                "yes" if one.required else "with the notification",
                ", ".join(f"`{value}`" for value in one.nothing_to_analyse),
                _source(one.source),
            )
            for one in pack.analysed
        ),
    )
    yield from _rules(pack)


def _rules(pack: GuidancePack) -> Iterator[str]:
    known = {rule.id: (scope.name, rule) for scope in SCOPES for rule in scope.rules.values()}
    for family, title in FAMILIES.items():
        yield from ("", f"### {title}", "")
        rows = []
        for text in pack.rules:
            if text.rule.partition("-")[0] != family:
                continue
            scope, rule = known[text.rule]
            asks = " ".join((rule.check.__doc__ or "").split())
            when = "once due" if rule.once_due else "always"
            rows.append((f"`{text.rule}`", asks, f"{scope}, {when}", _source(text.source)))
        yield from _table(("rule", "what it asks for", "looks at", "source"), rows)


def _amount(limit: Limit) -> str:
    if limit.amount < 0:
        return f"{-limit.amount} {limit.unit} before"
    return f"{'at least ' if limit.at_least else ''}{limit.amount} {limit.unit}"


def _days(first: int, last: int) -> str:
    return str(first) if first == last else f"{first} to {last}"


def _source(source: Source) -> str:
    return f"{source.citation} ({source.certainty.value})"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield "| " + " | ".join(head) + " |"
    yield "|---" * len(head) + "|"
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"
