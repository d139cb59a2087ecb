"""A number that goes, and the label before it, which is enough: "her NHS number is 999 …", "crime no. 123"."""

from __future__ import annotations

import re

from reportgen.anonymise.line.draft import Draft
from reportgen.anonymise.line.edits import Edit

__all__ = ["leave_label"]

_LABEL = re.compile(
    r"(?P<opens>\s?\()?\b(?:NHS number|reference(?: number)?|"
    r"(?:NHS |case |crime |court |log )?(?:number|ref|(?P<no>no))|(?P<nhs>NHS)|tele?(?:phone)?|"
    r"phone|mobile|e-?mail(?: address)?|postcode)(?P<gap>\.?[:,]?\s)$",
    re.IGNORECASE,
)
_SAID_OF = re.compile(r"\b(?:number|reference|address|phone|mobile|e-?mail|postcode) (?P<is>is|was)\s$", re.IGNORECASE)


def leave_label(draft: Draft, edit: Edit) -> int | None:
    """Leave the label of a number without its value; in brackets, neither is needed.

    Returns:
        where the text goes on; None where no label stands before the number.
    """
    written = draft.written
    if said_of := _SAID_OF.search(written.text):
        written.cut(said_of.end("is"))
        draft.write(edit, " not given here")
        return edit.end
    label = _LABEL.search(written.text)
    if label is None:
        return None
    after = draft.next(edit.end)
    if label["opens"] and after == ")":
        written.cut(label.start())
        return edit.end + 1
    if label["no"]:
        written.cut(label.start("no"))
        draft.write_cased(edit, "number")
    else:
        written.cut(label.start("gap"))
        draft.write(edit, " number" if label["nhs"] else "")
    return edit.end + ("," in label["gap"] and after == ",")
