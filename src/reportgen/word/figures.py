"""Pictures for a Word file: the XML in the text, and the files and relationships behind it.

A drawing goes in twice: as SVG, which Word shows sharp at every size, and as a PNG that stands behind it for readers
without SVG. Every picture has its alt text, or says that it is decoration.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from reportgen.model.drawing import Drawing
from reportgen.word.measures import EMU_PER_POINT
from reportgen.word.namespaces import ADEC, ASVG, PIC, WP, A, R
from reportgen.word.png import plain_png
from reportgen.word.sandbox import Unfit
from reportgen.word.xml_text import quoteattr

if TYPE_CHECKING:
    from reportgen.model.figure import Figure

__all__ = ["Figures", "Media"]

_A, _PIC, _WP, _R, _ASVG, _ADEC = (space[1:-1] for space in (A, PIC, WP, R, ASVG, ADEC))
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_DECORATIVE_EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"


class Media:
    """The picture files of one document, each once."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self._names: dict[bytes, str] = {}

    def keep(self, content: bytes, extension: str) -> str:
        """The name, below `word/`, under which the bytes are kept."""
        if content not in self._names:
            self._names[content] = f"media/figure{len(self._names) + 1}.{extension}"
            self.files[f"word/{self._names[content]}"] = content
        return self._names[content]


class Figures:
    """The pictures of one part of a document."""

    def __init__(self, media: Media) -> None:
        self.relationships: dict[str, str] = {}
        self._media = media
        self._shown = 0

    def add(self, image: Drawing | Figure) -> str:
        """The `w:drawing` of a picture in the line.

        Raises:
            Unfit: the picture's bytes are no PNG or JPEG.
        """
        self._shown += 1
        if isinstance(image, Drawing):
            from reportgen.word.raster import write_png
            from reportgen.word.svg import write_svg

            vector = self._relationship(self._media.keep(write_svg(image), "svg"))
            raster = self._relationship(self._media.keep(write_png(image), "png"))
            extension = (
                f'<a:extLst><a:ext uri="{_SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="{_ASVG}" r:embed="{vector}"/>'
                "</a:ext></a:extLst>"
            )
            return self._inline(
                raster, (image.width, image.height), alt=image.alt, title=image.title, extension=extension
            )
        if isinstance(image.image, Drawing):
            return self.add(image.image)
        content, extension, (width, height) = _clean(image.image.content)
        scale = min(image.width / width, image.height / height)
        raster = self._relationship(self._media.keep(content, extension))
        return self._inline(raster, (width * scale, height * scale), alt=image.alt, decorative=image.decorative)

    def _relationship(self, target: str) -> str:
        if target not in self.relationships:
            self.relationships[target] = f"rIdFigure{len(self.relationships) + 1}"
        return self.relationships[target]

    def _inline(
        self,
        raster: str,
        size: tuple[float, float],
        *,
        alt: str,
        title: str = "",
        extension: str = "",
        decorative: bool = False,
    ) -> str:
        width, height = (round(side * EMU_PER_POINT) for side in size)
        extent = f'cx="{width}" cy="{height}"'
        name = quoteattr(f"Picture {self._shown}")
        words = "".join(f" {key}={quoteattr(value)}" for key, value in (("descr", alt), ("title", title)) if value)
        mark = (
            f'<a:extLst xmlns:a="{_A}"><a:ext uri="{_DECORATIVE_EXTENSION}">'
            f'<adec:decorative xmlns:adec="{_ADEC}" val="1"/></a:ext></a:extLst>'
            if decorative
            else ""
        )
        return (
            f'<w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent {extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
            f'<wp:docPr id="{self._shown}" name={name}{words}>{mark}</wp:docPr>'
            f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
            f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}">'
            f'<pic:nvPicPr><pic:cNvPr id="{self._shown}" name={name}/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip xmlns:r="{_R}" r:embed="{raster}">{extension}</a:blip>'
            "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline></w:drawing>"
        )


def _clean(content: bytes) -> tuple[bytes, str, tuple[int, int]]:
    """A picture's bytes with nothing else in the file, the ending of its name, and its size in pixels.

    Raises:
        Unfit: it is no PNG or JPEG, or cannot be read.
    """
    plain = plain_png(content)
    if plain is not None:
        return plain.content, "png", (plain.width, plain.height)
    from PIL import Image

    from reportgen.word.pixels import MOST_PIXELS, picture  # slow to load, and the usual logo does without

    clean = picture(content, upright=True)
    if clean is None:
        raise Unfit(
            "a picture is neither PNG nor JPEG, is damaged, or has too many pixels",
            f"Save it as PNG or JPEG, of at most {MOST_PIXELS // 1_000_000} million pixels",
        )
    with Image.open(io.BytesIO(clean.content)) as opened:
        return clean.content, "png" if clean.media_type == "image/png" else "jpeg", opened.size
