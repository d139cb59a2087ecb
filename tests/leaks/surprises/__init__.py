"""The sets of forms that were written to surprise the matcher, in the order in which they were written; and what goes
with them: identifiers of people whom no case lists, and what is innocent.

Each set has people of its own (`leaks/people.py`), and was measured before what it showed was mended.
"""

from __future__ import annotations

from leaks.surprises.eighteenth import EIGHTEENTH
from leaks.surprises.eighth import EIGHTH
from leaks.surprises.eighth_others import EIGHTH_INNOCENT, EIGHTH_STRANGERS
from leaks.surprises.eleventh import ELEVENTH
from leaks.surprises.eleventh_others import ELEVENTH_INNOCENT, ELEVENTH_STRANGERS
from leaks.surprises.fifteenth import FIFTEENTH
from leaks.surprises.fifteenth_others import FIFTEENTH_INNOCENT, FIFTEENTH_STRANGERS
from leaks.surprises.fifth import FIFTH
from leaks.surprises.first import FIRST
from leaks.surprises.fourteenth import FOURTEENTH
from leaks.surprises.fourteenth_others import FOURTEENTH_INNOCENT, FOURTEENTH_STRANGERS
from leaks.surprises.fourth import FOURTH
from leaks.surprises.making import SurpriseSet
from leaks.surprises.ninth import NINTH, NINTH_INNOCENT, NINTH_STRANGERS
from leaks.surprises.second import SECOND
from leaks.surprises.seventeenth import SEVENTEENTH
from leaks.surprises.seventeenth_others import SEVENTEENTH_STRANGERS
from leaks.surprises.seventh import SEVENTH
from leaks.surprises.sixteenth import SIXTEENTH
from leaks.surprises.sixteenth_others import SIXTEENTH_INNOCENT, SIXTEENTH_STRANGERS
from leaks.surprises.sixth import SIXTH, SIXTH_INNOCENT
from leaks.surprises.tenth import TENTH
from leaks.surprises.tenth_others import TENTH_INNOCENT, TENTH_STRANGERS
from leaks.surprises.third import THIRD
from leaks.surprises.thirteenth import THIRTEENTH
from leaks.surprises.thirteenth_others import THIRTEENTH_INNOCENT, THIRTEENTH_STRANGERS
from leaks.surprises.twelfth import TWELFTH
from leaks.surprises.twelfth_others import TWELFTH_INNOCENT, TWELFTH_STRANGERS

__all__ = ["INNOCENT", "SETS", "STRANGERS"]

SETS: dict[str, SurpriseSet] = {
    "first": FIRST, "second": SECOND, "third": THIRD, "fourth": FOURTH, "fifth": FIFTH, "sixth": SIXTH,
    "seventh": SEVENTH, "eighth": EIGHTH, "ninth": NINTH, "tenth": TENTH, "eleventh": ELEVENTH,
    "twelfth": TWELFTH, "thirteenth": THIRTEENTH, "fourteenth": FOURTEENTH,
    "fifteenth": FIFTEENTH, "sixteenth": SIXTEENTH, "seventeenth": SEVENTEENTH,
    "seventeenth testing": SEVENTEENTH, "eighteenth": EIGHTEENTH, "eighteenth testing": EIGHTEENTH,
}  # fmt: skip
STRANGERS = {
    "eighth": EIGHTH_STRANGERS, "ninth": NINTH_STRANGERS, "tenth": TENTH_STRANGERS, "eleventh": ELEVENTH_STRANGERS,
    "twelfth": TWELFTH_STRANGERS, "thirteenth": THIRTEENTH_STRANGERS, "fourteenth": FOURTEENTH_STRANGERS,
    "fifteenth": FIFTEENTH_STRANGERS, "sixteenth": SIXTEENTH_STRANGERS, "seventeenth": SEVENTEENTH_STRANGERS,
}  # fmt: skip
INNOCENT = {
    "sixth": SIXTH_INNOCENT, "eighth": EIGHTH_INNOCENT, "ninth": NINTH_INNOCENT, "tenth": TENTH_INNOCENT,
    "eleventh": ELEVENTH_INNOCENT, "twelfth": TWELFTH_INNOCENT, "thirteenth": THIRTEENTH_INNOCENT,
    "fourteenth": FOURTEENTH_INNOCENT, "fifteenth": FIFTEENTH_INNOCENT, "sixteenth": SIXTEENTH_INNOCENT,
}  # fmt: skip
