"""Cut the font of everyday symbols out of DejaVu Sans: `python templates/symbols_font.py DejaVuSans.ttf`.

Needs fontTools, which nothing else here does; the font that it makes is kept in `fonts/`, so that it runs only when a
symbol is added. DejaVu Sans 2.37 is in Debian's fonts-dejavu-core; its licence allows this under another name.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

__all__ = ["ALIKE", "SYMBOLS", "cut"]

SYMBOLS = (
    0x20,
    0xA0,
    *(0x2023, 0x2043, 0x203B),  # bullets and marks
    *range(0x20A0, 0x20C0),  # currencies
    *range(0x2100, 0x2190),  # letterlike signs and fractions
    *range(0x2190, 0x2200),  # arrows
    *range(0x2200, 0x2300),  # mathematics
    *range(0x2300, 0x2400),  # technical
    *range(0x2460, 0x2500),  # numbers in circles
    *range(0x2500, 0x2600),  # boxes, blocks and shapes
    *range(0x2600, 0x27C0),  # forms' boxes, ticks, stars, hands
    *range(0x2B00, 0x2B20),  # more arrows and squares
)
"""What the font holds, as far as DejaVu Sans has it."""

ALIKE = {
    0x2705: 0x2714,  # a white heavy tick
    0x274C: 0x2716,  # a cross mark
    0x274E: 0x2612,  # a cross in a box
    0x2753: 0x3F,  # question and exclamation marks
    0x2754: 0x3F,
    0x2755: 0x21,
    0x2757: 0x21,
    0x2B50: 0x2605,  # a star
    0x2B1B: 0x25A0,  # large squares
    0x2B1C: 0x25A1,
    0x2B24: 0x25CF,  # a large circle
    0x2B55: 0x25CB,
    0x1F5F4: 0x2717,  # ticks and crosses of Wingdings
    0x1F5F5: 0x2612,
    0x1F5F6: 0x2718,
    0x1F5F7: 0x2612,
    0x1F5F8: 0x2713,
    0x1F5F9: 0x2611,
}
"""Symbols that DejaVu Sans lacks, and those of which they are mere variants."""

NAME = "Reportgen Symbols"
ASCENT, DESCENT = 0.76, 0.24
"""In ems. A line is as high as its letters ask: these are less than any text face's, so a symbol moves no line."""


def cut(source: Path, target: Path) -> None:
    """The part of a font that holds the symbols. The same font gives the same bytes."""
    font = TTFont(source, recalcTimestamp=False)
    options = Options(hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 6, 13, 14])
    options.drop_tables += ["FFTM", "GDEF", "GPOS", "GSUB", "MATH", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes={*SYMBOLS, *ALIKE.values()})
    subsetter.subset(font)
    known = font.getBestCmap()
    codes = {code: glyph for code, glyph in known.items() if code in SYMBOLS}
    font["cmap"].tables = [_every_code(codes | {code: known[like] for code, like in ALIKE.items()})]
    for record in font["name"].names:
        record.string = record.toUnicode().replace("DejaVu Sans", NAME).replace("DejaVuSans", NAME.replace(" ", ""))
    units = font["head"].unitsPerEm
    for table, ascent, descent in (("hhea", "ascent", "descent"), ("OS/2", "sTypoAscender", "sTypoDescender")):
        setattr(font[table], ascent, round(ASCENT * units))
        setattr(font[table], descent, -round(DESCENT * units))
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0
    font["OS/2"].usWinAscent, font["OS/2"].usWinDescent = round(ASCENT * units), round(DESCENT * units)
    font.save(target)


def _every_code(glyphs: dict[int, str]) -> CmapSubtable:
    """A table of characters that holds those beyond 16 bits too."""
    table = CmapSubtable.newSubtable(12)
    table.platformID, table.platEncID, table.language = 3, 10, 0
    table.cmap = glyphs
    return table


if __name__ == "__main__":
    cut(Path(sys.argv[1]), Path(__file__).parent / "fonts" / "ReportgenSymbols-Regular.ttf")
