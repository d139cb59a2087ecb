"""The sentences in which forms are planted: each half and each set has its own."""

from __future__ import annotations

__all__ = ["CARRIERS"]

CARRIERS = {
    "tuning": (
        "The health visitor wrote that {} was seen in the clinic with a bruise.",
        "Nobody asked about {}, and the plan was closed.",
    ),
    "testing": (
        "It was recorded by staff at the time that {} needed more help than was offered.",
        "Records say little about {} before the summer; a manager read them later.",
    ),
    "first": (
        "The school nurse said she had heard about {} from a neighbour.",
        "In the notes there is {} and nothing else.",
        "What the sister wrote to {} was never read",
    ),
    "second": (
        "Two weeks before, a worker had asked about {} on the telephone.",
        "The letter said {} and was filed.",
    ),
    "third": (
        "At the meeting somebody mentioned {} and the talk moved on.",
        "The worker wrote {} in the margin.",
    ),
    "fourth": (
        "She wrote down {} before the call ended.",
        "Later the notes mention {} without a reason.",
    ),
    "fifth": (
        "The note, which has no heading, reads: {}; nothing more was written.",
        "{} was on the back of the form.",
    ),
    "sixth": (
        "An entry made by hand says {} and was copied out by the office.",
        "When asked, they answered {} without looking up.",
    ),
    "seventh": (
        "A later record gives {} and no more than that.",
        "Asked to say more, they repeated {} and left.",
    ),
    "eighth": (
        "What we were told on the day was {} and it went no further.",
        "The file has one more line, {}, which nobody followed up.",
    ),
    "ninth": (
        "There is a line about {} near the end of the log.",
        "She told the panel {} and nobody asked what that meant.",
    ),
    "tenth": (
        "The chronology has an entry about {} for that week.",
        "Under 'anything else?' the worker put {} and signed it.",
    ),
    "eleventh": (
        "The form was sent back with {} still on it.",
        "Read out at the meeting: {}, and that was all.",
    ),
    "twelfth": (
        "Nobody had corrected {} when the file was closed.",
        "The second page says {}; the third says nothing.",
    ),
    "thirteenth": (
        "Somebody had typed {} into the last box.",
        "The reply to that was {} and the tab was closed.",
    ),
    "fourteenth": (
        "Pasted in under the entry was {} and a blank row.",
        "The duty worker read {} down the telephone.",
    ),
    "fifteenth": (
        "The entry for the handover has {} and a signature.",
        "Somebody from the office rang to say {} and put the telephone down.",
    ),
    "sixteenth": (
        "What the practitioner wrote down there was {}, and nobody asked about it afterwards.",
        "The note says {} and ends there.",
    ),
    "seventeenth": (
        "Copied from the record by the author: {} and nothing was added.",
        "{} is all that the log holds for that contact.",
    ),
    "seventeenth testing": (
        "Somebody in the team had put {} without more.",
        "The agency's own account has: {}; the author of it has left.",
    ),
    "eighteenth": (
        "The record of that visit has {} and nothing else.",
        "A second entry reads: {}; it was not followed up.",
    ),
    "eighteenth testing": (
        "On the last page somebody had written {} in pencil.",
        "What the file says of it: {}; the rest is about other things.",
    ),
    "twentieth": (
        "The worker copied {} from the screen and closed it.",
        "At the foot of the page: {}; the pen is another one.",
    ),
}
