"""Words wider than a line: each line is filled as far as it goes, and nothing is lost at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from pdf.test_wordwise import looks
from reportgen.model.document import ParagraphStyle
from reportgen.pdf import units
from reportgen.pdf.breaking import break_lines
from reportgen.pdf.lines import LEAST_WIDTH, TOLERANCE, Run

if TYPE_CHECKING:
    from typing import SupportsIndex

    from reportgen.pdf import FontLibrary


@given(
    st.lists(st.tuples(st.text("wilmé", min_size=1, max_size=60), st.integers(0, 3)), min_size=1, max_size=4),
    st.floats(10, 120),
)
def test_a_word_wider_than_a_line_fills_each_line(
    fonts: FontLibrary, parts: list[tuple[str, int]], width: float
) -> None:
    found = looks(fonts)
    runs = [Run(text, found[look], None) for text, look in parts]
    lines = break_lines([*runs, Run("   .", found[0], None)], ParagraphStyle(), width, found[0])
    words = "".join(run.text for run in runs)
    owners = [run for run in runs for _ in run.text]
    assert "".join(text for line in lines for _, text, *_ in line.spans) == f"{words}   ."
    room = max(width, LEAST_WIDTH) + TOLERANCE
    read = 0
    for line in lines:
        said = "".join(text for _, text, *_ in line.spans).removesuffix("   .")
        read += len(said)
        if not said or read >= len(words):
            break
        used = sum(run.width(text) for run, text, *_ in line.spans)
        assert used <= room + TOLERANCE or len(said) == 1
        assert used + owners[read].width(words[read]) > room - TOLERANCE


def test_a_very_long_word_is_not_copied_at_every_line(fonts: FontLibrary) -> None:
    copied = 0

    class Watched(str):
        __slots__ = ()

        def __getitem__(self, which: SupportsIndex | slice) -> str:
            nonlocal copied
            part = Watched(super().__getitem__(which))
            copied += len(part)
            return part

    regular = looks(fonts)[0]
    word = Watched("w" * 100_000)
    measured = units.Measured([word], [0.0, regular.width(word)], [regular.width(word)], [0, len(word)], [0.0, 0.0])
    index = position = 0
    while index < len(measured.units):
        units.split_unit(index, 200, measured, [Run(word, regular, None)], position)
        position += len(measured.units[index])
        index += 1
    assert "".join(measured.units) == word
    assert copied < 200 * len(word)
