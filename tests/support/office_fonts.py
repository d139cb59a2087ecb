"""The house's fonts for LibreOffice, which knows those of the system alone and lays out in others without a word."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

__all__ = ["with_house_fonts"]

FONTS = Path(__file__).parents[2] / "templates" / "fonts"


def with_house_fonts(folder: Path) -> Mapping[str, str]:
    """The environment of a program that finds the house's fonts beside those of the system.

    Args:
        folder: where the list of both is written, for fontconfig to read.
    """
    listed = folder / "fonts.conf"
    listed.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f'<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>{FONTS}</dir></fontconfig>',
        encoding="utf-8",
    )
    return {**os.environ, "FONTCONFIG_FILE": str(listed)}
