"""The one style sheet of every page, and the policy that lets a browser load nothing else."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from reportgen.html.markup import Markup

__all__ = ["policy", "stylesheet"]


@cache
def stylesheet() -> Markup:
    """The style sheet as it stands in the page.

    It holds neither `<` nor `&`, so that it reads the same in HTML, where a style sheet is raw, and in XML.
    """
    return Markup("\n" + files("reportgen.html").joinpath("style.css").read_text(encoding="utf-8"))


@cache
def policy() -> str:
    """The Content-Security-Policy: no script, no request; our own styles by their digest, pictures from the page."""
    digest = base64.b64encode(hashlib.sha256(stylesheet().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
