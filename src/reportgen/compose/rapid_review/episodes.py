"""Section 6: the key practice episodes, in words and as a chart."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.compose import phrase
from reportgen.compose.rapid_review.writer import Writer
from reportgen.compose.timeline import Episode, timelines
from reportgen.model.case.rapid_review import KeyPracticeEpisode
from reportgen.model.content import Slot

__all__ = ["SLOTS", "slots"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("episodes", "`number`, `title`, `when`, `agencies`, `parts` (answers with a `title`)"),
    ("episodes_prompts", "questions about the choice of episodes"),
    (
        "timelines",
        (
            "charts, several where one page does not hold them: `title`, `drawing`, and `rows` of `episode`, `first`, "
            "`last`, `agencies`"
        ),
    ),
)


def slots(writer: Writer) -> dict[str, Slot]:
    """The slots of this section, by name."""
    episodes = writer.review.key_practice_episodes
    shown = tuple(_episode(writer, number, episode) for number, episode in enumerate(episodes, 1))
    if not shown and writer.is_open:
        shown = (_blank_episode(writer),)
    # A chart draws days to scale: it would show what the words leave out.
    drawings = (
        ()
        if writer.shared is not None
        else timelines(
            tuple(
                Episode(
                    number=number,
                    title=writer.naming.line(episode.title),
                    first_on=episode.first_on,
                    last_on=episode.last_on or episode.first_on,
                    period=(
                        writer.dating.day(episode.first_on),
                        writer.dating.day(episode.last_on or episode.first_on),
                    ),
                    agencies=phrase.listing([writer.naming.brief_name(key) for key in episode.agencies])
                    or writer.gap("names"),
                )
                for number, episode in enumerate(episodes, 1)
            ),
            writer.incident.occurred_on,
            writer.dating.day(writer.incident.occurred_on),
        )
    )
    return {
        "episodes": shown,
        "episodes_prompts": writer.prompts("key_practice_episodes", episodes),
        "timelines": tuple(
            {
                "title": drawing.title,
                "drawing": drawing,
                "rows": tuple(
                    dict(zip(("episode", "first", "last", "agencies"), row, strict=True))
                    for row in (drawing.data.rows if drawing.data else ())
                ),
            }
            for drawing in drawings
        ),
    }


def _episode(writer: Writer, number: int, episode: KeyPracticeEpisode) -> Mapping[str, Slot]:
    parts = [
        writer.answer(episode.what_happened, "what_happened", "what happened", "What happened"),
        writer.answer(episode.why, "why", "why", "Why it happened"),
        writer.answer(episode.expected, "expected", "what was expected", "What would have been expected"),
    ]
    for text, key, title in (
        (episode.good_practice, "good_practice", "Good practice"),
        (episode.systemic_factors, "systemic_factors", "Systemic factors"),
    ):
        if text or writer.is_open:
            parts.append(writer.answer(text, key, title, title))
    return {
        "number": str(number),
        "title": writer.naming.line(episode.title),
        "when": writer.dating.period(episode.first_on, episode.last_on),
        "agencies": writer.naming.names(episode.agencies) or writer.gap("names"),
        "parts": tuple(parts),
    }


def _blank_episode(writer: Writer) -> Mapping[str, Slot]:
    titles = {
        "what_happened": "What happened",
        "why": "Why it happened",
        "expected": "What would have been expected",
        "good_practice": "Good practice",
        "systemic_factors": "Systemic factors",
    }
    return {
        "number": "1",
        "title": writer.gap("a few words"),
        "when": writer.gap("first to last day"),
        "agencies": writer.gap("names"),
        "parts": tuple(writer.answer(None, key, title, title) for key, title in titles.items()),
    }
