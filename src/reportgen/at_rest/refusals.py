"""Why a locked file is not opened, as a problem."""

from __future__ import annotations

from reportgen.errors import CaseError, Place

__all__ = ["damaged", "not_opened"]


def damaged(name: str) -> CaseError:
    """That what is in a locked file cannot be trusted."""
    return not_opened(
        "locked-damaged",
        name,
        "the locked file is damaged: what is in it cannot be trusted",
        "Fetch it from a backup",
    )


def not_opened(rule: str, name: str, what: str, remedy: str) -> CaseError:
    """That a locked file cannot be opened, or must not be."""
    return CaseError.of(rule, Place(name), what, remedy)
