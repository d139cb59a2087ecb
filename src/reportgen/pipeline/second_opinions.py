"""A language model's second opinion on the names in a case's cleared report."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from msgspec.structs import replace

from reportgen import jigsaw, ner
from reportgen.anonymise.gathering import public_words
from reportgen.errors import Place, UsageError
from reportgen.identifiers import squeezed
from reportgen.identifiers.known.public_terms import PUBLIC_TERMS
from reportgen.model.question import Answer, Doubt, Verdict
from reportgen.pipeline.examining import examine
from reportgen.pipeline.reporting import placed_report
from reportgen.world import World

__all__ = ["second_opinion"]


def second_opinion(
    content: bytes, name: str, world: World, folder: Path | None, answers: Iterable[Answer]
) -> tuple[ner.Flagged, ...]:
    """Where a language model sees a name in a case's cleared report that nothing explains.

    Args:
        content: the case file's bytes.
        name: how its problems call it.
        world: the outside, with the partnership's model.
        folder: another model's folder, or None.
        answers: what somebody decided about the case's questions.

    Raises:
        CaseError: the file is not a case.
        ClearingError: the case has no report, or its report cannot be cleared yet.
        UsageError: there is no model, it is not what its manifest says, or the extra is not installed.
    """
    answers = tuple(answers)
    settings = world.partnership.ner
    chosen = folder or world.ner_folder
    if chosen is None:
        raise UsageError.of(
            "ner-none",
            Place(path="ner.folder"),
            "no language model is named",
            "Name its folder with `--ner FOLDER`, or in `partnership.yaml`",
        )
    # A pinned digest is that of the partnership's own model.
    model = ner.load_model(chosen, settings.sha256 if settings and folder is None else None)
    examined = examine(content, name, world)
    case, cleared = examined.case, placed_report(examined, world, answers).cleared
    plain = (*cleared.kept, cleared.public_name, *public_words(case).values(), *PUBLIC_TERMS)
    texts = ((piece.path, piece.text) for piece in jigsaw.pieces(case, cleared))
    decided = {
        (squeezed(answer.term), digest)
        for answer in answers
        if answer.doubt is Doubt.MODEL and answer.verdict is Verdict.KEEP
        for digest in answer.digests
    }
    return tuple(_open(ner.flag(texts, model, plain), decided))


def _open(flagged: Iterable[ner.Flagged], decided: Collection[tuple[str, str]]) -> Iterator[ner.Flagged]:
    """What nobody has decided to keep yet; a model changes nothing, so that no other answer counts."""
    for one in flagged:
        term = squeezed(one.question.term)
        places = tuple(place for place in one.question.places if (term, place.digest) not in decided)
        if places:
            yield replace(one, question=replace(one.question, places=places))
