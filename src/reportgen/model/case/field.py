"""The kinds of field that a case file is made of, and the mark for those that can identify somebody.

Every leaf of a case is one of: a `Key`, a choice, a `YesNo`, a count; a `Line` or `Narrative` (free text, always
rewritten before it is published); or it carries `Identifies`. A test holds the model to this, and `anonymise` to a
treatment for every field that is marked.
"""

import datetime as dt
import re
from typing import Annotated, Literal

from msgspec import Struct
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetPydanticSchema,
    Strict,
    StringConstraints,
)
from pydantic_core import PydanticCustomError, core_schema

from reportgen.model.markup import KEY, MarkupError, parse, parse_line
from reportgen.model.passage import Passage, PassageParagraph

__all__ = [
    "ClockTime",
    "Identifies",
    "Key",
    "Line",
    "Name",
    "Narrative",
    "Noun",
    "On",
    "Reference",
    "RefersTo",
    "Secret",
    "YesNo",
]


class Noun(BaseModel):
    """A frozen part of a case: unknown keys are refused, and no value is shown in a repr or an error."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        str_strip_whitespace=True,
        arbitrary_types_allowed=True,
        validate_default=False,
        defer_build=True,
    )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    __str__ = __repr__


class Identifies(Struct, frozen=True):
    """The field can identify somebody: alone (`direct`), or together with others (`indirect`). ICO's terms."""

    how: Literal["direct", "indirect"]


class RefersTo(Struct, frozen=True):
    """The key is that of something in this list of the case: `load` holds the author to it."""

    where: Literal["children", "places", "agencies", "findings"]


def _passage(value: object, *, one_line: bool) -> Passage:
    if isinstance(value, Passage):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("text_type", "text is expected")
    try:
        if one_line:
            runs = parse_line(value)
            return Passage((PassageParagraph(runs),)) if runs else Passage()
        return parse(value)
    except MarkupError as error:
        raise PydanticCustomError(
            "markup", "{what}", {"what": error.what, "remedy": error.remedy, "line": error.line}
        ) from None


def _text_schema(*, one_line: bool) -> GetPydanticSchema:
    return GetPydanticSchema(
        get_pydantic_core_schema=lambda _source, _handler: core_schema.no_info_plain_validator_function(
            lambda value: _passage(value, one_line=one_line)
        ),
        get_pydantic_json_schema=lambda _schema, _handler: {
            "type": "string",
            "format": "one line" if one_line else "narrative",
        },
    )


Narrative = Annotated[Passage, _text_schema(one_line=False)]
"""Free text: paragraphs, bullet lists, `**bold**`, `*italic*`, `[[key]]` for people, agencies and places."""

Line = Annotated[Passage, _text_schema(one_line=True)]
"""Free text of one line; `[[key]]` works here too."""

Key = Annotated[str, StringConstraints(pattern=rf"^{KEY}$", max_length=40)]
"""A short name by which other fields and `[[key]]` refer to this: lower-case letters, digits, `_`, `-`."""


YesNo = Annotated[bool, Strict()]
"""`true` or `false`; other words for yes and no are refused, since YAML's editions do not agree about them."""


_DEVICE_NAME = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def _path_safe(value: str) -> str:
    if _DEVICE_NAME.fullmatch(value) or value.endswith("."):
        raise PydanticCustomError("path_unsafe", "the text cannot be a folder name on every system")
    return value


Reference = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9 ._-]*$", min_length=1, max_length=60),
    AfterValidator(_path_safe),
]
"""A name that also becomes a folder: letters, digits, spaces, `.`, `_`, `-`; it starts with a letter or digit."""

Name = Annotated[str, StringConstraints(min_length=1, max_length=120), Identifies("direct")]
"""A name of a person or place, or a part of one."""

Secret = Annotated[str, StringConstraints(min_length=1, max_length=400), Identifies("direct")]
"""A number, an address or a contact detail that leads to one person."""


def _date(value: object) -> object:
    if isinstance(value, str):
        try:
            # Only YYYY-MM-DD: a week date or a compact form is more often a slip than meant.
            if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
                return dt.date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("date_impossible", "no such day is in the calendar") from None
        raise PydanticCustomError("date_format", "a date is written year-month-day")
    if type(value) is dt.date:
        return value
    raise PydanticCustomError("date_format", "a date is written year-month-day")


On = Annotated[
    dt.date,
    BeforeValidator(_date),
    Field(ge=dt.date(1900, 1, 1), le=dt.date(2199, 12, 31)),
    Identifies("indirect"),
]
"""A day, written `2026-03-31`."""


def _clock(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value):
        return value
    raise PydanticCustomError("time_format", "a time is written hours:minutes, from 00:00 to 23:59")


ClockTime = Annotated[str, BeforeValidator(_clock), Identifies("indirect")]
"""A time of day on the 24-hour clock, written `14:05`."""
