"""Where a picture stands that floats on its page (20.4.2.3, `wp:anchor`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from reportgen.model.figure import Spot
from reportgen.word.cascade import NOWHERE
from reportgen.word.measures import EMU_PER_POINT, number
from reportgen.word.namespaces import W10, WP, W
from reportgen.word.vml import points, style

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from reportgen.model.document import Align, PageSetup
    from reportgen.word.reading import Story

__all__ = ["old_spot", "side", "spot"]

_OLD_RELATIVES = {
    "page": "page",
    "margin": "margin",
    "left-margin-area": "leftMargin",
    "right-margin-area": "rightMargin",
    "top-margin-area": "topMargin",
    "bottom-margin-area": "bottomMargin",
}
_OLD_WRAPS: dict[str, Literal["over", "beside", "below"]] = {"none": "over", "topandbottom": "below"}

_LEFT, _RIGHT = 1 / 4, 3 / 4
"""Parts of the room beside a picture: with less or more of it at the left, it stands on that side or the other."""

_PARTS = {"left": 0.0, "top": 0.0, "inside": 0.0, "center": 0.5, "right": 1.0, "bottom": 1.0, "outside": 1.0}


class _Told(NamedTuple):
    """What a file says of the place of a picture in one direction: from where it is told, and how far off or how
    aligned the picture is there.
    """

    relative: str
    offset: float | None
    aligned: str


def spot(anchor: Element, width: float, height: float, story: Story) -> Spot | None:
    """The place of a picture that takes no room in its line: a logo of a letterhead, or what lies behind the words of a
    cover.

    In the body one that words flow round takes room, as does one before the words, whose author has made room for it
    where Word's lines end. Within a cell a picture keeps to the cell. Of these there is none.
    """
    free = anchor.find(WP + "wrapNone") is not None
    below = anchor.find(WP + "wrapTopAndBottom") is not None
    across, down = (_told(anchor.find(WP + f"position{axis}")) for axis in ("H", "V"))
    gap = max((number(anchor.get(side)) or 0.0) / EMU_PER_POINT for side in ("distL", "distR"))
    if free and story.kind != "head" and anchor.get("behindDoc") not in ("1", "true"):
        return None
    return _spot(across, down, (width, height), story, "over" if free else "below" if below else "beside", gap)


def side(anchor: Element, width: float, story: Story) -> Align:
    """On which side of the text a picture floats that takes room in it."""
    x = _place(_told(anchor.find(WP + "positionH")), _areas_across(story.setup), (0.0, story.width), width)
    room = story.width - width
    if x is None or room <= 0 or (story.around is not NOWHERE and not x[1]):
        return "left"
    part = (x[0] if x[1] else x[0] - story.setup.margin_left) / room
    return "left" if part < _LEFT else "right" if part > _RIGHT else "centre"


def old_spot(shape: Element, width: float, height: float, story: Story) -> Spot | None:
    """The same of a picture of VML, whose style says where it stands (ECMA-376 part 4, 14.1.2.19)."""
    said = style(shape)
    parent = shape.getparent()
    if said.get("position") != "absolute" or parent is None or parent.tag != W + "pict":
        return None  # within a group the place is told from the group
    wrap = shape.find(W10 + "wrap")
    kind = "none" if wrap is None else (wrap.get("type") or "none").lower()
    if kind == "none" and story.kind != "head" and not said.get("z-index", "").startswith("-"):
        return None
    across, down = (
        _Told(
            _OLD_RELATIVES.get(said.get(f"mso-position-{axis}-relative", ""), ""),
            points(said.get(f"margin-{side}", "0")) if aligned in ("", "absolute") else None,
            aligned,
        )
        for axis, side in (("horizontal", "left"), ("vertical", "top"))
        for aligned in (said.get(f"mso-position-{axis}", ""),)
    )
    gap = points(said.get("mso-wrap-distance-left", "9pt")) or 0.0
    return _spot(across, down, (width, height), story, _OLD_WRAPS.get(kind, "beside"), gap)


def _told(position: Element | None) -> _Told | None:
    if position is None:
        return None
    offset = number((position.findtext(WP + "posOffset") or "").strip())
    aligned = (position.findtext(WP + "align") or "").strip()
    return _Told(position.get("relativeFrom") or "", None if offset is None else offset / EMU_PER_POINT, aligned)


def _spot(
    across: _Told | None,
    down: _Told | None,
    size: tuple[float, float],
    story: Story,
    words: Literal["over", "beside", "below"],
    gap: float,
) -> Spot | None:
    if story.around is not NOWHERE or (story.kind != "head" and words != "over"):
        return None
    setup = story.setup
    areas_down = {
        "page": (0.0, setup.height),
        "margin": (setup.margin_top, setup.height - setup.margin_top - setup.margin_bottom),
        "topMargin": (0.0, setup.margin_top),
        "bottomMargin": (setup.height - setup.margin_bottom, setup.margin_bottom),
    }
    x = _place(across, _areas_across(setup), (0.0, story.width), size[0])
    y = _place(down, areas_down, (0.0, 0.0), size[1])
    if x is None or y is None:
        return None
    gap = 0.0 if words == "over" else gap
    return Spot(x[0], y[0], beside_words=x[1], below_line=y[1], words=words, gap=gap)


def _areas_across(setup: PageSetup) -> dict[str, tuple[float, float]]:
    """Where what a place across may be told from begins on the paper, and how wide it is."""
    right = (setup.width - setup.margin_right, setup.margin_right)
    left = (0.0, setup.margin_left)
    return {
        "page": (0.0, setup.width),
        "leftMargin": left,
        "insideMargin": left,
        "rightMargin": right,
        "outsideMargin": right,
    }


def _place(
    told: _Told | None, areas: dict[str, tuple[float, float]], words: tuple[float, float], size: float
) -> tuple[float, bool] | None:
    """Where a picture of that size begins, and whether that is told from the words (`words`) or from the paper; None
    where the file does not say.
    """
    if told is None:
        return None
    begin, room = areas.get(told.relative, words)
    if told.offset is not None:
        return begin + told.offset, told.relative not in areas
    aligned = _PARTS.get(told.aligned)
    return None if aligned is None else (begin + (room - size) * aligned, told.relative not in areas)
