"""The page as a whole: what a browser is told, the landmarks, and our own words round the document's."""

from __future__ import annotations

from reportgen.html.blocks import Blocks, level_after
from reportgen.html.contents import nested
from reportgen.html.faults import Faults
from reportgen.html.inlines import Inlines, Voice
from reportgen.html.markup import NOTHING, Markup, element, text
from reportgen.html.running import running
from reportgen.html.stylesheet import policy, stylesheet
from reportgen.html.survey import Survey, survey
from reportgen.model.artefact import Written
from reportgen.model.document import Document, Metadata

__all__ = ["write"]

_AGAIN = Voice(bold=False, linked=False, anchored=False)
_IN_NAVIGATION = 3
"""Headings down to this level of the page stand in the contents that we make."""
_WORTH_IT = 3
"""From how many headings on a document that brings no contents gets them."""


def write(document: Document) -> Written:
    """Write a document as one HTML file that needs nothing else: no script, no font, no picture from elsewhere.

    The same document gives the same bytes. The body's and notes' words stand in `main`, in order; what stands there
    beside them has one of the classes `label`, `mark`, `back` and `made`.

    Args:
        document: the neutral document.

    Raises:
        TemplateError: the page would not be accessible: no title or language, a picture without alternative text, a
            link that leads nowhere or to something that a browser must not open.
    """
    metadata = document.metadata
    faults = Faults()
    for what, said in (("title", metadata.title), ("language", metadata.language)):
        if not said.strip():
            faults.metadata_missing(what)
    seen = survey(document)
    inlines = Inlines(seen, metadata.language, faults)
    lang = inlines.furniture
    faults.where = "running head or foot"
    head = running((section.head for section in document.sections), inlines)
    foot = running((section.foot for section in document.sections), inlines)
    main = _main(document, seen, inlines, faults)
    body = [
        element("a", text("Skip to the document"), class_="skip", href="#document", lang=lang),
        element("header", head) if head else NOTHING,
        main,
        element("footer", foot, _up(lang)),
    ]
    page = element(
        "html",
        _head(metadata),
        Markup("\n"),
        element("body", Markup("\n".join(part for part in body if part))),
        lang=metadata.language,
    )
    return Written(f"<!DOCTYPE html>\n{page}\n".encode(), faults.settle())


def _head(metadata: Metadata) -> Markup:
    told = (("author", metadata.author), ("description", metadata.subject), ("keywords", metadata.keywords))
    parts = [
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy()),
        element("title", text(" ".join(metadata.title.split()))),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        # Where the file lies may tell whom it is about; no site that it links to learns that.
        element("meta", name="referrer", content="no-referrer"),
        *(element("meta", name=name, content=said) for name, said in told if said.strip()),
        element("style", stylesheet()),
    ]
    return element("head", Markup("\n" + "\n".join(parts) + "\n"))


def _contents(seen: Survey, inlines: Inlines) -> Markup:
    """A way into a document that brings no contents of its own; it stands before the first heading."""
    if seen.has_contents:
        return NOTHING
    open_levels: list[int] = []
    lines = []
    for number, heading in enumerate(seen.headings, 1):
        level = level_after(open_levels, heading.level)
        if level <= _IN_NAVIGATION:
            label = text(f"{heading.label} ") if heading.label else NOTHING
            said = inlines.write(heading.content, _AGAIN)
            lines.append((level, element("a", label, said, href=f"#heading-{number}")))
    if len(lines) < _WORTH_IT:
        return NOTHING
    name = element("p", text("Contents"), id="contents", lang=inlines.furniture)
    return element("nav", name, nested(lines), class_="made", aria_labelledby="contents")


def _main(document: Document, seen: Survey, inlines: Inlines, faults: Faults) -> Markup:
    writer = Blocks(seen, inlines, faults)
    blocks = tuple(document.blocks())
    first = next((number for number, block in enumerate(blocks) if block in seen.headings), 0)
    # The page's first heading is its title, whether the document says it or not.
    title = NOTHING if seen.title else element("h1", text(document.metadata.title), class_="made")
    opening, contents, rest = writer.write(blocks[:first]), _contents(seen, inlines), writer.write(blocks[first:])
    body = Markup("\n".join(part for part in (title, opening, contents, rest) if part))
    notes = [writer.note(note) for note in document.notes]
    if not notes:
        return element("main", body, id="document")
    heading = element("h2", text("Notes"), id="notes", class_="made", lang=inlines.furniture)
    listed = element("ol", *notes, class_="labelled", role="list")
    section = element("section", heading, listed, class_="notes", aria_labelledby="notes")
    return element("main", body, Markup("\n"), section, id="document")


def _up(lang: str | None) -> Markup:
    return element("p", element("a", text("Back to the top"), href="#top", lang=lang), class_="back")
