"""What has been written of a line so far, with its looks."""

from __future__ import annotations

from reportgen.model.passage import Run, Words

__all__ = ["Spans", "Written"]

Spans = list[tuple[int, int]]
"""Stretches of a text, half-open."""


class Written:
    """What has been written of a line so far, with its looks; and where a person decided, or has to.

    `kept` is what an answer keeps, `open` what is left as it was until its author has mended it.
    """

    def __init__(self) -> None:
        self.text = ""
        self.kept: Spans = []
        self.open: Spans = []
        self._looks: list[tuple[int, bool, bool]] = []

    def add(self, text: str, look: tuple[bool, bool]) -> None:
        """Write on; a look is whether it is bold, and whether it is in italics."""
        self.text += text
        if text:
            self._looks.append((len(self.text), *look))

    def cut(self, length: int) -> None:
        """Keep so many characters."""
        self.text = self.text[:length]
        for spans in (self.kept, self.open):
            spans[:] = [(start, min(end, length)) for start, end in spans if start < length]
        while len(self._looks) > 1 and self._looks[-2][0] >= length:
            self._looks.pop()
        if self._looks:
            self._looks[-1] = (min(length, self._looks[-1][0]), *self._looks[-1][1:])

    def settle(self, before: str) -> None:
        """Put an altered ending (an article set right) in place of what is written."""
        if before != self.text:
            if self.text.startswith(before):
                self.cut(len(before))
                return
            look = self._looks[-1][1:]
            same = next((i for i, (a, b) in enumerate(zip(before, self.text, strict=False)) if a != b), len(self.text))
            self.cut(min(same, len(before)))
            self.add(before[same:], look)

    def runs(self) -> tuple[Run, ...]:
        """What is written, in runs of one look."""
        runs: list[Run] = []
        start = 0
        for end, bold, italic in self._looks:
            if end <= start:
                continue
            last = runs[-1] if runs else None
            if isinstance(last, Words) and (last.bold, last.italic) == (bold, italic):
                runs[-1] = Words(last.text + self.text[start:end], bold, italic)
            else:
                runs.append(Words(self.text[start:end], bold, italic))
            start = end
        return tuple(runs)
