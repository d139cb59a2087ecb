"""Sections 13 and 14: who signs the review, and what the Panel says to it."""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.compose import phrase
from reportgen.compose.rapid_review.writer import Writer
from reportgen.model.case.rapid_review import SignOff
from reportgen.model.content import Slot
from reportgen.model.partner import Partner
from reportgen.model.passage import Passage

__all__ = ["SLOTS", "slots"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("sign_off", "three rows: `partner`, `name`, `view`, `date`"),
    ("sign_off_prompts", "how the partners sign"),
    ("submission", "`sent`, `reply_date`, `reply_view`"),
    ("panel_reply", "answer: what the Panel said, and what the partners decided upon it"),
)


def slots(writer: Writer) -> dict[str, Slot]:
    """The slots of these sections, by name."""
    return {**_sign_off(writer), **_submission(writer)}


def _sign_off(writer: Writer) -> dict[str, Slot]:
    signed = {one.partner: one for one in writer.review.sign_off}
    return {
        "sign_off": tuple(
            _signature(
                writer,
                _organisation(organisation.name, partner),
                signed.get(partner),
                organisation.delegate or writer.gap("job title"),
            )
            for partner, organisation in writer.partnership.partners.by_partner().items()
        ),
        "sign_off_prompts": writer.prompts("sign_off", signed),
    }


def _organisation(name: str, partner: Partner) -> str:
    """The partner's name; with what it is, where the name does not say that: `Averholt Council (local authority)`."""
    return name if partner.value.casefold() in name.casefold() else f"{name} ({partner.value})"


def _signature(writer: Writer, partner: str, signature: SignOff | None, delegate: str) -> Mapping[str, Slot]:
    if signature is None:
        name = f"{writer.gap('name')}, {delegate}" if writer.is_open else "Not signed"
        return {"partner": partner, "name": name, "view": writer.gap("agrees, or why not"), "date": writer.on(None)}
    view = {True: "Agrees", False: "Does not agree", None: writer.gap("agrees, or why not")}[signature.agrees]
    comment = writer.naming.line(signature.comment)
    return {
        "partner": partner,
        "name": phrase.sentence(", ".join(filter(None, (signature.name, writer.naming.line(signature.role))))),
        "view": f"{view}. {comment}" if comment else view,
        "date": writer.on(signature.on),
    }


def _submission(writer: Writer) -> dict[str, Slot]:
    review = writer.review
    reply = review.panel_reply
    nothing = "Not yet" if review.submitted_on else "Not recorded"
    said = [writer.naming.passage(text) for text in (reply.summary, reply.partners_response)] if reply else []
    view = "Agrees with the decision" if reply and reply.agrees else "Does not agree with the decision"
    return {
        "submission": {
            "sent": writer.dating.weekday(review.submitted_on)
            if review.submitted_on
            else writer.gap("date of sending"),
            "reply_date": writer.dating.day(reply.on) if reply else writer.gap("date") if writer.is_open else nothing,
            "reply_view": view if reply else writer.gap("agrees, or not") if writer.is_open else nothing,
        },
        "panel_reply": {
            "title": "",
            "text": Passage(tuple(block for passage in said for block in passage.blocks)),
            "prompts": writer.prompts("panel_reply", reply),
            "blank": "" if reply or not writer.is_open else writer.gap("what the Panel said"),
        },
    }
