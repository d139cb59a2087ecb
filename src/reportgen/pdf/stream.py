"""A page's content stream as it is written: its operators, its graphics state, and what each mark belongs to.

What is painted outside an open element is wrapped as `/Artifact`, so that untagged content cannot occur (ISO 14289-1,
7.1). An operator that would set what is set already is left out.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from reportgen.pdf.drawing import rgb
from reportgen.pdf.objects import text_string

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportgen.pdf.embed import EmbeddedFace, EmbeddedFonts
    from reportgen.pdf.lines import Run
    from reportgen.pdf.looks import Look
    from reportgen.pdf.tags import Element

__all__ = ["ContentStream"]


class ContentStream:
    """The content of the page of that index and height, from whose bottom an operator's y is measured.

    `owners` is the element of each marked-content id; `below` is what lies under all else; while `decorating`, all is
    part of one artifact of the page.
    """

    __slots__ = (
        "_look",
        "_shown",
        "below",
        "decorating",
        "fill",
        "font",
        "fonts",
        "height",
        "index",
        "leading",
        "out",
        "owners",
        "rise",
        "stretch",
    )

    def __init__(self, index: int, height: float, fonts: EmbeddedFonts) -> None:
        self.index = index
        self.height = height
        self.fonts = fonts
        self.out: list[str] = []
        self.below: list[str] = []
        self.owners: list[Element] = []
        self.decorating = False
        self.fill = "000000"
        self.font: tuple[str, float] = ("", 0.0)
        self.stretch = 0.0
        self.leading = 0.0
        self.rise = 0.0
        self._look: Look | None = None
        self._shown: EmbeddedFace | None = None

    def content(self) -> bytes:
        """What has been written so far."""
        return "\n".join(self.below + self.out).encode("latin-1")

    def artifact(self, operators: list[str]) -> None:
        """Add whole marks that belong to no element."""
        if not operators:
            return
        if self.decorating:
            self.out.extend(operators)
        else:
            self.out.append("/Artifact BMC")
            self.out.extend(operators)
            self.out.append("EMC")

    def open(self, element: Element) -> str:
        """The operator that opens an element's next content."""
        content = len(self.owners)
        self.owners.append(element)
        element.show(self.index, content)
        return f"/{element.role}<</MCID {content}>>BDC"

    @contextmanager
    def turned(self, matrix: str, height: float) -> Iterator[None]:
        """Marks on the same paper turned by a quarter, which is then so high: what they set of the graphics state ends
        with them.
        """
        kept = (self.height, self.fill, self.font, self.stretch, self.leading, self.rise, self._look, self._shown)
        self.height = height
        self.out.append(f"q {matrix} cm")
        yield
        self.out.append("Q")
        self.height, self.fill, self.font, self.stretch, self.leading, self.rise, self._look, self._shown = kept

    def filled(self, colour: str) -> str:
        """The operator that makes a colour the fill, where it is not yet."""
        if colour == self.fill:
            return ""
        self.fill = colour
        self._look = None
        return f"{rgb(colour)} rg "

    def set_look(self, look: Look) -> EmbeddedFace:
        """Make a look's font, colour and place above the line those of what is shown next, where they are not yet; its
        face as the document uses it.
        """
        if look is self._look and self._shown is not None:
            return self._shown
        self._look = look
        embedded = self._shown = self.fonts.of(look.face)
        if look.rise != self.rise:
            self.rise = look.rise
            self.out.append(f"{look.rise:.2f} Ts")
        if look.colour != self.fill:
            self.fill = look.colour
            self.out.append(f"{rgb(look.colour)} rg")
        if (embedded.resource, look.size) != self.font:
            self.font = (embedded.resource, look.size)
            self.out.append(f"/{embedded.resource} {look.size:g} Tf")
        return embedded

    def set_font(self, resource: str, size: float) -> None:
        """Note that a font is set, whatever look was set before; words stand on the line."""
        self.font, self.rise = (resource, size), 0.0
        self._look = None

    def show(self, run: Run, text: str, into: int) -> None:
        """Show a part of a run that begins `into` characters in, and say what is said in its place."""
        said = "".join(run.said[into : into + len(text)]) if run.said is not None else text
        if said == text:
            self.show_plain(run.look, text)
            return
        self.set_look(run.look)
        self.out.append(f"/Span<</ActualText{text_string(said)}>>BDC")
        self.show_plain(run.look, text)
        self.out.append("EMC")

    def show_plain(self, look: Look, text: str) -> None:
        """Show words in the fonts that their characters need."""
        embedded = self.set_look(look)
        if look.spacing:
            self.out.append(f"{look.spacing:.3f} Tc")
        for resource, words in embedded.show(text):
            if (resource, look.size) != self.font:
                self.font = (resource, look.size)
                self._look = None
                self.out.append(f"/{resource} {look.size:g} Tf")
            self.out.append(f"{words} Tj")
        if look.spacing:
            self.out.append("0 Tc")

    def show_apart(self, lines: list[str], look: Look) -> None:
        """Show lines of which some need other fonts than the face's first; the first may be empty, and is then that
        which stands already.
        """
        embedded = self.fonts.of(look.face)
        operands = [embedded.operand(text) for text in lines]
        for index, (text, operand) in enumerate(zip(lines, operands, strict=True)):
            if not text:
                continue
            if not operand:
                self.out.extend(["T*"] if index else [])
                self.show_plain(look, text)
            else:
                self.set_look(look)
                self.out.append(operand + ("'" if index else "Tj"))
