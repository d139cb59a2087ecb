"""Section 4: what each agency did with the family, and for what time it answered."""

from __future__ import annotations

from reportgen.compose.rapid_review.writer import Writer
from reportgen.model.case.agencies import AgencyReturn
from reportgen.model.content import Slot

__all__ = ["SLOTS", "period", "slots"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("agencies", "rows: `name`, `involvement`, `period`, `answer`"),
    ("agencies_prompts", "questions about the returns"),
)


def slots(writer: Writer) -> dict[str, Slot]:
    """The slots of this section, by name."""
    returns = {one.agency: one for one in writer.review.returns}
    return {
        "agencies": tuple(
            {
                "name": f"{agency.name} ({agency.known_as[0]})" if agency.known_as else agency.name,
                "involvement": writer.line(agency.involvement, "what it did with the family"),
                "period": period(writer, returns.get(agency.key)),
                "answer": _returned(writer, returns.get(agency.key)),
            }
            for agency in writer.case.agencies
        ),
        "agencies_prompts": writer.prompts("returns", returns),
    }


def period(writer: Writer, one: AgencyReturn | None) -> str:
    """The time for which an agency answered."""
    if one is not None and one.first_on and one.last_on:
        return writer.dating.period(one.first_on, one.last_on)
    return "None" if one is not None and one.not_returned_because else writer.gap("first to last day")


def _returned(writer: Writer, one: AgencyReturn | None) -> str:
    if one is not None and one.received_on:
        return f"Received {writer.dating.at(one.received_on)}"
    if one is not None and one.not_returned_because:
        return f"No return. {writer.naming.line(one.not_returned_because)}"
    return writer.gap("received on, or why there is no return")
