"""The order of work: measure once, place once, then paint with the page numbers known, and write the file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import quote

from msgspec.structs import replace

from reportgen.garbage import collected_later
from reportgen.model.artefact import Written
from reportgen.model.document import Border, Borders, Paragraph, ParagraphStyle, Picture, Section, TextStyle
from reportgen.pdf.around import page_frame
from reportgen.pdf.colour import packed_srgb_profile
from reportgen.pdf.embed import EmbeddedFonts
from reportgen.pdf.faults import Faults
from reportgen.pdf.heads import measure_running
from reportgen.pdf.measure import Measure
from reportgen.pdf.metadata import information, xmp_packet
from reportgen.pdf.numbers import Number, Numbers
from reportgen.pdf.objects import PdfFile, text_string
from reportgen.pdf.outline import write_outline
from reportgen.pdf.page_labels import page_labels
from reportgen.pdf.paint import Painter
from reportgen.pdf.pictures import UnreadablePictureError, write_picture
from reportgen.pdf.place import NOTE_SPACE, MeasuredSection, place, variants
from reportgen.pdf.stacking import Flow, stack
from reportgen.pdf.styled import longest, styled
from reportgen.pdf.tags import Element, write_tree
from reportgen.pdf.watermark import watermark

if TYPE_CHECKING:
    from reportgen.model.document import Block, Document, PageSetup, RunningText
    from reportgen.pdf.fonts import FontLibrary
    from reportgen.pdf.lines import Image, LinkUse
    from reportgen.pdf.place import Page

__all__ = ["write"]

NOTE_RULE_WIDTH = 144.0
"""Word's footnote separator is two inches long."""

ENDNOTE_RULE = ParagraphStyle(
    "", space_before=NOTE_SPACE, space_after=NOTE_SPACE / 2, line_rule="exact", line_spacing=1.0,
    borders=Borders(top=Border(0.5)),
)  # fmt: skip
"""How that above the endnotes stands, with nothing in it but its upper edge."""

URI_CHARACTERS = "%:/?#[]@!$&'()*+,;=-._~"
"""What may stand in an address as it is (RFC 3986, 2); the rest is escaped, since a PDF holds it as ASCII."""

UNBOUND = 1e9
"""More room than any head or foot takes."""


def write(document: Document, fonts: FontLibrary, *, claim: bool = True, watermark: str = "") -> Written:
    """Lay a document out as a tagged PDF that claims PDF/UA-1 and PDF/A-2a.

    The same document and fonts give the same bytes.

    Args:
        document: the neutral document; its lengths are points.
        fonts: the faces that may be embedded.
        claim: whether the file says that it conforms. One that does not say so is written whatever its faults,
            which are then among the problems: a missing character is left out, a link that leads nowhere leads
            nowhere.
        watermark: words across every page, or "" for none.

    Raises:
        TemplateError: the file is to claim conformance, and something cannot be laid out or made accessible: a
            character that no font has, a picture without alternative text, a link that leads nowhere, no title or no
            language.
    """
    with collected_later():
        return Writer(document, fonts, claim=claim, watermark=watermark).write()


class Writer:
    """One document on its way to a file."""

    def __init__(self, document: Document, fonts: FontLibrary, *, claim: bool, watermark: str) -> None:
        self._document = document
        self._claim = claim
        self._watermark = watermark
        self._library = fonts
        self._faults = Faults()
        self._numbers = Numbers()
        self._file = PdfFile()
        self._fonts = EmbeddedFonts()
        self._root = Element("Document", None)
        sections = document.sections or (Section(()),)
        tallest = min(
            max(section.setup.height - section.setup.margin_top - section.setup.margin_bottom - 24, 36.0)
            for section in sections
        )
        self._sections = sections
        self._measure = Measure(fonts, self._faults, document.metadata.language, self._numbers, tallest)
        self._kept: dict[tuple[int, PageSetup, tuple[int | str, ...]], Flow] = {}
        self._pictures: dict[bytes, int | None] = {}

    def write(self) -> Written:
        """Do the work, in order."""
        metadata = self._document.metadata
        for what, said in (("title", metadata.title), ("language", metadata.language)):
            if not said.strip():
                self._faults.metadata_missing(what)
        measured = [self._measure_section(section) for section in self._sections]
        if self._numbers.styles:
            self._numbers.styled = longest([part.flow for part in measured], self._numbers.styles)
            measured = [self._with_heights(part.section, part.flow) for part in measured]
        notes = self._measure_notes(measured)
        self._end(measured[-1], [notes.pop(note.key) for note in self._document.notes if note.kind == "endnote"])
        pages = place(measured, notes)
        self._numbers.pages = Number(len(pages))
        self._kept.clear()  # what was measured for numbers that were not known
        for page in pages:
            for strip in page.strips():
                for anchor in strip.anchors:
                    self._numbers.page_of.setdefault(anchor, Number(page.number, page.section.numerals))
        for target, where in self._measure.page_targets:
            if target not in self._numbers.page_of:
                self._faults.target_missing(where)
        self._section_pages = Counter(id(page.section) for page in pages)
        self._styled = styled(pages, self._numbers.styles) if self._numbers.styles else []
        if self._styled and {name for name, _ in self._styled[0]} != self._numbers.styles:
            self._faults.style_unused()
        painters = [self._paint(index, page) for index, page in enumerate(pages)]
        destinations, numbers = self._destinations(pages, painters)
        for page, painter in zip(pages, painters, strict=True):
            if painter.outside:
                self._faults.where = f"page {page.number}"
                self._faults.words_outside()
            if len(pages) > 1 and page.is_blank:
                self._faults.where = f"page {page.number}"
                self._faults.page_blank()
        annotations = self._write_pages(pages, painters, numbers, destinations)
        problems = self._faults.settle() if self._claim else self._faults.found
        tree, _ = write_tree(self._file, self._root, numbers, [painter.owners for painter in painters], annotations)
        return Written(self._finish(tree, destinations, page_labels(pages)), problems)

    # -- measuring -----------------------------------------------------------------------------------------------

    def _measure_section(self, section: Section) -> MeasuredSection:
        return self._with_heights(section, self._measure.body(section.blocks, section.column, self._root))

    def _with_heights(self, section: Section, flow: Flow) -> MeasuredSection:
        return MeasuredSection(
            section,
            flow,
            {kind: self._running(blocks, section).height for kind, blocks in variants(section.head).items()},
            {kind: self._running(blocks, section, foot=True).height for kind, blocks in variants(section.foot).items()},
        )

    def _measure_notes(self, measured: list[MeasuredSection]) -> dict[str, Flow]:
        widths: dict[str, float] = {}
        for part in measured:
            for strip in part.flow.strips:
                for key in strip.notes:
                    widths.setdefault(key, _column(part.section))
        notes = {}
        counts: Counter[str] = Counter()
        for ordinal, note in enumerate(self._document.notes, 1):
            element = Element("Note", self._root, f"/ID(note-{ordinal})")
            width = widths.get(note.key, _column(self._sections[0]))
            if note.kind == "endnote":
                width = _column(self._sections[-1])
            counts[note.kind] += 1
            self._faults.where = f"{note.kind} {counts[note.kind]}"
            notes[note.key] = self._measure.note(note, width, element)
        return notes

    def _end(self, last: MeasuredSection, endnotes: list[Flow]) -> None:
        """Put the endnotes behind the last words, below a line as short as that above footnotes."""
        if not endnotes:
            return
        column = _column(last.section)
        style = replace(ENDNOTE_RULE, indent_right=max(column - NOTE_RULE_WIDTH, 0.0))
        rule = self._measure.flow((Paragraph((), style, mark_style=TextStyle(size=1.0)),), column, None)
        flow = last.flow
        for part in (rule, *endnotes):
            first = part.strips[0]
            first.gap = max(flow.after, first.gap)
            first.forced, flow.ended = first.forced or flow.ended, False
            first.glued = first.glued or part is endnotes[0]
            flow.strips += part.strips
            flow.after = part.after

    def _running(self, blocks: tuple[Block, ...], section: Section, *, foot: bool = False) -> Flow:
        """A head or foot, measured once for all pages whose numbers are of the same length."""
        key = (id(blocks), section.setup, self._numbers.widths)
        flow = self._kept.get(key)
        if flow is None:
            self._faults.where = "running head or foot"
            flow = self._kept[key] = measure_running(self._measure, blocks, section.setup, foot=foot)
        return flow

    # -- painting ------------------------------------------------------------------------------------------------

    def _paint(self, index: int, page: Page) -> Painter:
        setup = page.setup
        size = (setup.width, setup.height)
        painter = Painter(index, size, page.left, self._fonts, self._numbers, self._picture)
        if self._watermark:
            face = self._fonts.of(self._library.stand_in())
            painter.lay_below(watermark(self._watermark, face, setup.width, setup.height))
        painter.decorate_page(page_frame(page))
        self._numbers.page = Number(page.number, page.section.numerals)
        self._numbers.section_pages = Number(self._section_pages[id(page.section)])
        self._numbers.styled = self._styled[index] if self._styled else {}
        self._paint_running(painter, page, page.section.head, "/Subtype/Header/Attached[/Top]")
        for left, placed in page.body:
            painter.paint(placed, left, page.top)
        for x, upper, lower in page.rules:
            painter.column_rule(x, page.top + upper, page.top + lower)
        if page.notes:
            rule = _column(page.section) if page.continued else NOTE_RULE_WIDTH  # as Word tells the two apart
            painter.note_rule(page.left, page.top + page.notes[0][0] - NOTE_SPACE / 2, rule)
            painter.paint(page.notes, page.left, page.top)
        self._paint_running(painter, page, page.section.foot, "/Subtype/Footer/Attached[/Bottom]")
        return painter

    def _paint_running(self, painter: Painter, page: Page, text: RunningText, kind: str) -> None:
        blocks = page.running(text)
        if not blocks:
            return
        setup = page.setup
        flow = self._running(blocks, page.section, foot="Footer" in kind)
        placed, _, _ = stack(flow.strips, 0, UNBOUND, at_top=True)
        top = setup.head_distance if "Header" in kind else setup.height - setup.foot_distance - flow.height
        painter.decorate(placed, page.left, top, kind)

    def _picture(self, image: Image) -> int | None:
        """The object of a picture, written once; None, and a fault, where it cannot be read."""
        picture = image.figure.image
        assert isinstance(picture, Picture)  # noqa: S101 - a drawing is painted, not embedded
        if picture.content not in self._pictures:
            try:
                self._pictures[picture.content] = write_picture(self._file, picture)
            except UnreadablePictureError:
                self._faults.where = image.where
                self._faults.picture_unreadable()
                self._pictures[picture.content] = None
        return self._pictures[picture.content]

    # -- writing -------------------------------------------------------------------------------------------------

    def _destinations(self, pages: list[Page], painters: list[Painter]) -> tuple[dict[str, str], list[int]]:
        first = self._file.reserve(len(pages))
        numbers = list(range(first, first + len(pages)))
        destinations: dict[str, str] = {}
        for number, page, painter in zip(numbers, pages, painters, strict=True):
            for anchor, y in painter.places.items():
                left, top = page.left, page.setup.height - y
                destinations.setdefault(anchor, f"[{number} 0 R/XYZ {left:.2f} {top:.2f} null]")
        return destinations, numbers

    def _write_pages(
        self, pages: list[Page], painters: list[Painter], numbers: list[int], destinations: dict[str, str]
    ) -> list[tuple[int, Element]]:
        """Write the pages; structure parent key and element of each link."""
        file = self._file
        self._parent = file.reserve()
        fonts = file.add(f"<<{self._fonts.write(file)}>>")
        annotations: list[tuple[int, Element]] = []
        for index, (page, painter, number) in enumerate(zip(pages, painters, numbers, strict=True)):
            content = file.add_stream("", painter.content())
            shown = "".join(f"/P{picture} {picture} 0 R" for picture in sorted(painter.pictures))
            links = []
            for link in painter.links:
                key = len(pages) + len(annotations)
                where = self._action(link.link, destinations)
                area = " ".join(f"{value:.2f}" for value in link.area)
                links.append(
                    file.add(
                        f"<</Type/Annot/Subtype/Link/Rect[{area}]/Border[0 0 0]/F 4/StructParent {key}"
                        f"/Contents{text_string(link.link.description)}{where}>>"
                    )
                )
                annotations.append((key, link.link.element))
                link.link.element.annotate(index, links[-1])
            resources = f"/Font {fonts} 0 R{f'/XObject<<{shown}>>' if shown else ''}"
            body = (
                f"<</Type/Page/Parent {self._parent} 0 R/MediaBox[0 0 {page.setup.width:g} {page.setup.height:g}]"
                f"/Resources<<{resources}>>/Contents {content} 0 R/Tabs/S"
            )
            if painter.owners:
                body += f"/StructParents {index}"
            if links:
                body += f"/Annots[{' '.join(f'{link} 0 R' for link in links)}]"
            file.put(number, body + ">>")
        kids = " ".join(f"{number} 0 R" for number in numbers)
        file.put(self._parent, f"<</Type/Pages/Count {len(numbers)}/Kids[{kids}]>>")
        return annotations

    def _action(self, link: LinkUse, destinations: dict[str, str]) -> str:
        if link.uri:
            return f"/A<</S/URI/URI{text_string(quote(link.uri, safe=URI_CHARACTERS))}>>"
        if link.target not in destinations:
            self._faults.target_missing(link.where)
            return ""
        return f"/Dest{destinations[link.target]}"

    def _finish(self, tree: int, destinations: dict[str, str], labels: str) -> bytes:
        file, metadata = self._file, self._document.metadata
        profile = file.add_packed("/N 3", packed_srgb_profile())
        intent = (
            "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)"
            f"/RegistryName(http://www.color.org)/DestOutputProfile {profile} 0 R>>"
        )
        packet = file.add_stream("/Type/Metadata/Subtype/XML", xmp_packet(metadata, claim=self._claim), compress=False)
        outline = write_outline(file, self._measure.bookmarks, destinations)
        body = (
            f"<</Type/Catalog/Pages {self._parent} 0 R/StructTreeRoot {tree} 0 R/MarkInfo<</Marked true>>"
            f"/Lang{text_string(metadata.language)}/Metadata {packet} 0 R/OutputIntents[{intent}]"
            f"/ViewerPreferences<</DisplayDocTitle true>>{labels}"
        )
        if outline is not None:
            body += f"/Outlines {outline} 0 R/PageMode/UseOutlines"
        return file.finish(root=file.add(body + ">>"), info=file.add(information(metadata)))


def _column(section: Section) -> float:
    """The width of a section's text."""
    setup = section.setup
    return max(setup.width - setup.margin_left - setup.margin_right, 1.0)
