"""ReportLab's reader of font files, as it is installed: nothing that lies in the user's home changes it or is run.

ReportLab runs `~/.reportlab_mods` and `~/.reportlab_settings` when it is imported, and fails where the home is no
folder. The same case must give the same bytes for everybody.
"""

from __future__ import annotations

import sys
from types import ModuleType

for _name in ("reportlab_mods", "reportlab_settings"):
    sys.modules.setdefault(_name, ModuleType(_name))

from reportlab.pdfbase.ttfonts import TTFError, TTFontFace, TTFontFile  # noqa: E402 - it looks for them at once

__all__ = ["TTFError", "TTFontFace", "TTFontFile"]
