"""Where a picture stands that floats on its page (20.4.2.3, `wp:anchor`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from reportgen.model.figure import Spot
from reportgen.word.cascade import NOWHERE
from reportgen.word.measures import EMU_PER_POINT, number
from reportgen.word.namespaces import WP

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reportgen.word.reading import Story

__all__ = ["spot"]

_PARTS = {"left": 0.0, "top": 0.0, "inside": 0.0, "center": 0.5, "right": 1.0, "bottom": 1.0, "outside": 1.0}


def spot(anchor: Element, width: float, height: float, story: Story) -> Spot | None:
    """The place of a picture that takes no room in its line: a logo of a letterhead, or what lies behind the words of a
    cover.

    In the body one that words flow round takes room, as does one before the words, whose author has made room for it
    where Word's lines end. Within a cell a picture keeps to the cell. Of these there is none.
    """
    free = anchor.find(WP + "wrapNone") is not None
    behind = free and anchor.get("behindDoc") in ("1", "true")
    if story.around is not NOWHERE or not (story.kind == "head" or behind):
        return None
    words: Literal["over", "beside", "below"] = "over" if free else "beside"
    if anchor.find(WP + "wrapTopAndBottom") is not None:
        words = "below"
    gap = max((number(anchor.get(side)) or 0.0) / EMU_PER_POINT for side in ("distL", "distR")) if not free else 0.0
    setup = story.setup
    across = {
        "page": (0.0, setup.width),
        "leftMargin": (0.0, setup.margin_left),
        "insideMargin": (0.0, setup.margin_left),
        "rightMargin": (setup.width - setup.margin_right, setup.margin_right),
        "outsideMargin": (setup.width - setup.margin_right, setup.margin_right),
    }
    down = {
        "page": (0.0, setup.height),
        "margin": (setup.margin_top, setup.height - setup.margin_top - setup.margin_bottom),
        "topMargin": (0.0, setup.margin_top),
        "bottomMargin": (setup.height - setup.margin_bottom, setup.margin_bottom),
    }
    x = _place(anchor.find(WP + "positionH"), across, (0.0, story.width), width)
    y = _place(anchor.find(WP + "positionV"), down, (0.0, 0.0), height)
    return (
        None if x is None or y is None else Spot(x[0], y[0], beside_words=x[1], below_line=y[1], words=words, gap=gap)
    )


def _place(
    position: Element | None, areas: dict[str, tuple[float, float]], words: tuple[float, float], size: float
) -> tuple[float, bool] | None:
    """Where a picture of that size begins, and whether that is told from the words (`words`) or from the paper; None
    where the file does not say.
    """
    if position is None:
        return None
    relative = position.get("relativeFrom") or ""
    begin, room = areas.get(relative, words)
    offset = number((position.findtext(WP + "posOffset") or "").strip())
    if offset is not None:
        return begin + offset / EMU_PER_POINT, relative not in areas
    aligned = _PARTS.get((position.findtext(WP + "align") or "").strip())
    return None if aligned is None else (begin + (room - size) * aligned, relative not in areas)
