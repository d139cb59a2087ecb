"""The sets of forms that were written to surprise the matcher, in the order in which they were written.

Each set has people of its own (`leaks/people.py`), and was measured before what it showed was mended. Strangers and the
innocent that were written beside a set have its name in `leaks/texts/`.
"""

from __future__ import annotations

from leaks.surprises.eighteenth import EIGHTEENTH
from leaks.surprises.eighth import EIGHTH
from leaks.surprises.eleventh import ELEVENTH
from leaks.surprises.fifteenth import FIFTEENTH
from leaks.surprises.fifth import FIFTH
from leaks.surprises.first import FIRST
from leaks.surprises.fourteenth import FOURTEENTH
from leaks.surprises.fourth import FOURTH
from leaks.surprises.making import SurpriseSet
from leaks.surprises.ninth import NINTH
from leaks.surprises.second import SECOND
from leaks.surprises.seventeenth import SEVENTEENTH
from leaks.surprises.seventh import SEVENTH
from leaks.surprises.sixteenth import SIXTEENTH
from leaks.surprises.sixth import SIXTH
from leaks.surprises.tenth import TENTH
from leaks.surprises.third import THIRD
from leaks.surprises.thirteenth import THIRTEENTH
from leaks.surprises.twelfth import TWELFTH
from leaks.surprises.twentieth import TWENTIETH

__all__ = ["SETS"]

SETS: dict[str, SurpriseSet] = {
    "first": FIRST, "second": SECOND, "third": THIRD, "fourth": FOURTH, "fifth": FIFTH, "sixth": SIXTH,
    "seventh": SEVENTH, "eighth": EIGHTH, "ninth": NINTH, "tenth": TENTH, "eleventh": ELEVENTH,
    "twelfth": TWELFTH, "thirteenth": THIRTEENTH, "fourteenth": FOURTEENTH,
    "fifteenth": FIFTEENTH, "sixteenth": SIXTEENTH, "seventeenth": SEVENTEENTH,
    "seventeenth testing": SEVENTEENTH, "eighteenth": EIGHTEENTH, "eighteenth testing": EIGHTEENTH,
    "twentieth": TWENTIETH,
}  # fmt: skip
