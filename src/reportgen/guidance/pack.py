"""One guidance pack: YAML in, `GuidancePack` out, or a fault that says what does not fit.

A pack names its sources once, by key, and refers to them. Nothing is optional by accident: an unknown field, an
unknown source, a rule for a purpose that the edition does not have, all are faults.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from reportgen.model.guidance import (
    AnalysedField,
    Certainty,
    CourseStep,
    Criterion,
    GuidancePack,
    Limit,
    Purpose,
    RuleText,
    Source,
    Threshold,
)
from reportgen.yaml_source import read

__all__ = ["PackFault", "read_pack"]

_UNITS = ("working days", "months")


class PackFault(ValueError):  # noqa: N818 - a fault of our own data: never shown to an author
    """A pack that cannot be used: which, and what does not fit."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(f"{name}: {what}")


def read_pack(content: bytes, name: str) -> GuidancePack:
    """Read a pack.

    Args:
        content: the YAML file's bytes.
        name: the file's name, for faults.

    Raises:
        PackFault: the file is not YAML, or not a pack.
    """
    source = read(content, name, ())
    if source.problems:
        raise PackFault(name, "; ".join(map(str, source.problems)))
    try:
        return _pack(_mapping(source.data))
    except (KeyError, TypeError, ValueError) as error:
        raise PackFault(name, f"{type(error).__name__}: {error}") from error


def _pack(data: Mapping[str, object]) -> GuidancePack:
    _only(
        data, {"id", "title", "applies_from", "sources", "calendar", "counting_note", "legal_basis", *_LISTS, "rules"}
    )
    sources = {key: _source(_mapping(value)) for key, value in _mapping(data["sources"]).items()}
    purposes = tuple(
        Purpose(_text(row, "key"), _text(row, "title"), _text(row, "text"), source, _texts(row["parts"]))
        for row, source in _rows(data, "purposes", sources)
    )
    limits = tuple(_limit(row, source) for row, source in _rows(data, "limits", sources))
    keys = {purpose.key for purpose in purposes}
    calendar = _mapping(data["calendar"])
    _only(calendar, {"published_until", "source"})
    return GuidancePack(
        id=_text(data, "id"),
        title=_text(data, "title"),
        applies_from=dt.date.fromisoformat(_text(data, "applies_from")),
        purposes=purposes,
        criteria=tuple(
            Criterion(_text(row, "key"), _text(row, "text"), source) for row, source in _rows(data, "criteria", sources)
        ),
        limits=limits,
        rules=tuple(_rule(rule, _mapping(value), sources, keys) for rule, value in _mapping(data["rules"]).items()),
        calendar_published_until=_number(calendar, "published_until"),
        calendar_source=_source(_mapping(calendar["source"])),
        counting_note=_text(data, "counting_note"),
        legal_basis=_texts(data["legal_basis"]),
        thresholds=tuple(
            Threshold(_text(row, "key"), _text(row, "title"), _number(row, "amount"), _text(row, "unit"), source)
            for row, source in _rows(data, "thresholds", sources)
        ),
        analysed=tuple(
            AnalysedField(
                _text(row, "field"),
                _text(row, "characteristic"),
                _texts(row["nothing_to_analyse"]),
                _flag(row, "required"),
                source,
            )
            for row, source in _rows(data, "analysed", sources)
        ),
        course=tuple(
            CourseStep(_number(row, "first_day"), _number(row, "last_day"), _text(row, "text"), source)
            for row, source in _rows(data, "course", sources)
        ),
    )


_LISTS = {
    "purposes": frozenset(Purpose.__struct_fields__),
    "criteria": frozenset(Criterion.__struct_fields__),
    "limits": frozenset(Limit.__struct_fields__),
    "thresholds": frozenset(Threshold.__struct_fields__),
    "analysed": frozenset(AnalysedField.__struct_fields__),
    "course": frozenset(CourseStep.__struct_fields__),
}


def _rows(
    data: Mapping[str, object], key: str, sources: Mapping[str, Source]
) -> Iterator[tuple[Mapping[str, object], Source]]:
    for value in _sequence(data[key]):
        row = _mapping(value)
        _only(row, _LISTS[key])
        yield row, sources[_text(row, "source")]


def _limit(row: Mapping[str, object], source: Source) -> Limit:
    unit = _text(row, "unit")
    if unit not in _UNITS:
        raise ValueError(f"a limit is counted in {' or '.join(_UNITS)}")
    amount = _number(row, "amount")
    if not amount:
        raise ValueError("a limit has an amount")
    return Limit(
        key=_text(row, "key"),
        title=_text(row, "title"),
        start=_text(row, "start"),
        amount=amount,
        unit="working days" if unit == "working days" else "months",
        source=source,
        started_by=_text(row, "started_by"),
        done=_text(row, "done"),
        at_least="at_least" in row and _flag(row, "at_least"),
    )


def _rule(rule: str, row: Mapping[str, object], sources: Mapping[str, Source], purposes: set[str]) -> RuleText:
    _only(row, {"purpose", "source"})
    purpose = _text(row, "purpose") if "purpose" in row else ""
    if purpose and purpose not in purposes:
        raise ValueError(f"the rule {rule} serves a purpose that the edition does not have")
    return RuleText(rule, purpose, sources[_text(row, "source")])


def _source(row: Mapping[str, object]) -> Source:
    _only(row, {"citation", "certainty"})
    return Source(_text(row, "citation"), Certainty(_text(row, "certainty")))


def _only(row: Mapping[str, object], known: AbstractSet[str]) -> None:
    if unknown := sorted(set(row) - known):
        raise ValueError(f"unknown field {unknown[0]}")


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError("fields are expected")
    return value


def _sequence(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError("a list is expected")
    return value


def _text(row: Mapping[str, object], key: str) -> str:
    value = row[key]
    if not isinstance(value, str):
        raise TypeError(f"{key} is text")
    return value


def _texts(value: object) -> tuple[str, ...]:
    texts = tuple(_sequence(value))
    if not all(isinstance(text, str) for text in texts):
        raise TypeError("a list of texts is expected")
    return tuple(map(str, texts))


def _number(row: Mapping[str, object], key: str) -> int:
    value = row[key]
    if type(value) is not int:
        raise TypeError(f"{key} is a whole number")
    return value


def _flag(row: Mapping[str, object], key: str) -> bool:
    value = row[key]
    if not isinstance(value, bool):
        raise TypeError(f"{key} is true or false")
    return value
