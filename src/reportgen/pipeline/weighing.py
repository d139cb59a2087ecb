"""What of a case's report identifies together, by itself or beside another text."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from reportgen import jigsaw
from reportgen.errors import Place, UsageError
from reportgen.model.document import paragraphs
from reportgen.model.ledger import Ledger
from reportgen.model.question import Answer, Question
from reportgen.pipeline.examining import Examined, examine
from reportgen.pipeline.reporting import placed_report
from reportgen.word import read
from reportgen.world import World

__all__ = ["Weighed", "weigh"]


class Weighed(Struct, frozen=True):
    """What of a case's report identifies together; and beside another text, what only one of the two tells."""

    examined: Examined
    ledger: Ledger
    open: tuple[Question, ...] = ()
    only_in_report: tuple[jigsaw.Beside, ...] = ()
    only_beside: tuple[jigsaw.Beside, ...] = ()


def weigh(
    content: bytes,
    name: str,
    world: World,
    beside: tuple[bytes, str] | None = None,
    answers: Iterable[Answer] = (),
) -> Weighed:
    """Weigh what of a case's report identifies together.

    Args:
        content: the case file's bytes.
        name: how its problems call it.
        world: the outside, with the area's figures.
        beside: another text about the same child, `.docx` or `.txt`, with its name: an earlier version, a statement.
        answers: what somebody decided about the case's questions.

    Raises:
        CaseError: the file is not a case.
        ClearingError: the case has no report, or its report cannot be cleared yet.
        UsageError: the other text cannot be read.
        TemplateError: the same, of a Word file.
    """
    examined = examine(content, name, world)
    made = placed_report(examined, world, answers)
    if beside is None:
        return Weighed(examined, made.ledger, made.open)
    told = jigsaw.beside(examined.case, made.cleared, _paragraphs(*beside))
    return Weighed(examined, made.ledger, made.open, *told)


def _paragraphs(content: bytes, name: str) -> tuple[str, ...]:
    if name.lower().endswith(".docx"):
        return tuple(paragraphs(read.read(content, name).document))
    try:
        if name.lower().endswith(".txt"):
            return tuple(content.decode("utf-8-sig").splitlines())
    except UnicodeDecodeError:
        raise UsageError.of(
            "beside-encoding", Place(file=name), "the text is not UTF-8", "Save it as UTF-8, or as .docx"
        ) from None
    raise UsageError.of(
        "beside-format", Place(file=name), "only .docx and .txt can be compared", "Save it as one of the two"
    )
