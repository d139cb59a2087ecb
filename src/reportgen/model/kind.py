"""The kinds of document: what they are called, who may hold them, which template they use."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from reportgen.model.artefact import Audience

__all__ = ["KINDS", "Kind"]


class Kind(Struct, frozen=True):
    """A kind of document.

    Attributes:
        name: how the command line and templates call it.
        title: what it is, in words.
        file_words: what its files are called, after the case's reference or public name.
        audience: who may hold it.
        template: file name of its Word template.
        on_request: whether it is made only when it is named.
        command: the command that writes it.
    """

    name: str
    title: str
    file_words: str
    audience: Audience
    template: str
    on_request: bool = False
    command: str = "build"


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("notification", "Panel notification letter", "notification", Audience.RESTRICTED, "notification.docx"),
        Kind("rapid-review", "Rapid review", "rapid review", Audience.RESTRICTED, "rapid-review.docx"),
        Kind(
            "rapid-review-pseudonymised",
            "Rapid review under pseudonyms",
            "rapid review pseudonymised",
            Audience.RESTRICTED,
            "rapid-review.docx",
            on_request=True,
        ),
        Kind("cspr", "Publishable review report", "LCSPR report", Audience.PUBLISHABLE, "cspr.docx"),
        Kind(
            "worksheet",
            "Motivated intruder worksheet",
            "motivated intruder worksheet",
            Audience.RESTRICTED,
            "worksheet.docx",
        ),
        Kind(
            "certificate",
            "Certificate of checks before publication",
            "certificate",
            Audience.RESTRICTED,
            "certificate.docx",
            command="certificate",
        ),
    )
}
"""By name, in the order in which a case goes through them."""
