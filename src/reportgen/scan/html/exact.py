"""Everything that an HTML page carries: every text, attribute, style, comment, link, and what pictures hold.

The page is read as XML, without a browser's repairs: what stands in it then stands in a text, an attribute or a
remark, and nowhere else. Only elements and attributes that a document needs are let through; scripts, frames, forms,
hidden elements, styles of single elements and whatever would be fetched from elsewhere are faults, and so is what is
not known.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.html.cells import Cells
from reportgen.scan.ours import is_ours
from reportgen.scan.prose import spaced
from reportgen.scan.within.pictures import read_picture_file
from reportgen.scan.within.xml import parse_xml, side_remarks

__all__ = [
    "CALLED",
    "DOCTYPE",
    "FETCHING",
    "SCRIPTS",
    "STYLE_REACHES_OUT",
    "is_exact",
    "picture_in_address",
    "read_html",
    "read_style",
]

DOCTYPE = b"<!DOCTYPE html>"
_SVG = "http://www.w3.org/2000/svg"
_AGAIN = "Make the file again"
_INLINE = frozenset("a br em img mark s span strong sub sup svg u".split())
_BLOCKS = frozenset(
    """
    html head title body header footer main nav section div p h1 h2 h3 h4 h5 h6 ul ol li figure figcaption table
    caption thead tbody tr th td
    """.split()
)
_DRAWN = frozenset({"svg", "title", "desc", "line", "rect", "circle", "polygon", "text"})
_ALONE = frozenset({"meta", "style"})
CALLED = {
    "p": "paragraph", "li": "list item", "td": "table cell", "th": "table cell", "a": "link", "img": "picture",
    "svg": "drawing", **{f"h{level}": "heading" for level in range(1, 7)},
}  # fmt: skip
"""What a person calls an element, for the place of a problem; others by their own name."""
_WORDS = frozenset({"alt", "title", "aria-label"})
_ATTRIBUTES = _WORDS | frozenset(
    """
    aria-describedby aria-hidden aria-labelledby charset class colspan content height href http-equiv id lang name role
    rowspan scope src start tabindex type width
    """.split()
)
_DRAWN_ATTRIBUTES = frozenset(
    """
    aria-hidden aria-labelledby cx cy fill font-size font-weight height id points r role stroke stroke-dasharray
    stroke-width text-anchor viewBox width x x1 x2 y y1 y2
    """.split()
)
_META_NAMES = frozenset({"author", "color-scheme", "description", "keywords", "referrer", "viewport"})
SCRIPTS = frozenset({"script", "noscript", "template"})
FETCHING = frozenset({"audio", "base", "embed", "frame", "iframe", "link", "object", "picture", "source", "video"})
_FORMAT = re.compile(
    r"""
      col | row | bold | none | start | middle | end | img | list | group
    | doc-(?:noteref|backlink) | true | [1ai] | utf-8
    | (?:contents|document|notes|(?:place|heading|note|mark|table|drawing)-\d+(?:-\d+|-title|-description)?|\s)+
    | (?:apart|back|boxed|caption|centre|circle|close|disc|label|labelled|large|larger|made|mark|notes|right|scroll|skip
        |square|tab|unnamed|unseen|wide-\d|\s)+
    """,
    re.VERBOSE,
)
"""Values that are the format's own: the ids, classes and roles that pages of ours have."""
_SIZES = (_DRAWN_ATTRIBUTES - {"aria-hidden", "aria-labelledby", "id", "role"}) | frozenset(
    "colspan height rowspan start tabindex width".split()
)
_FIGURES = re.compile(r"#[\dA-Fa-f]{6}|(?:-?\d{1,4}(?:\.\d+)?(?:[\s,]+|\Z))*")
"""A colour, or figures none of which is as long as somebody's number: of sizes they say nothing, of anything else they
are looked at, as letters are that could be of a colour. A name may have no other (Ebba)."""
_ADDRESS = re.compile(r"(?:https?://|mailto:|tel:)", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/(?:png|jpeg);base64,")
_NAMESPACE = re.compile(rb"""xmlns(?::[\w.-]+)?\s*=\s*["']([^"']*)["']""")
_STYLE_REMARK = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_QUOTED = re.compile(r""""([^"]*)"|'([^']*)'""")
_ADDED = re.compile(rf"""\bcontent\s*:((?:[^;}}"']|{_QUOTED.pattern.replace("(", "(?:")})*)""", re.IGNORECASE)
_SIGNS_OF_A_LIST = re.compile(r"\b(?:additive-)?symbols\s*:([^;}]*)", re.IGNORECASE)
STYLE_REACHES_OUT = re.compile(r"url\s*\(|@import|@font-face|image-set|expression|behavior|\\", re.IGNORECASE)


def is_exact(content: bytes) -> bool:
    """Whether a page can be read without repairs, and holds browsers to what is in it: so are those of reportgen."""
    root = parse_xml(content[len(DOCTYPE) :].lstrip()) if content.startswith(DOCTYPE) else None
    return root is not None and root.tag == "html" and _forbids_requests(root)


def read_html(content: bytes) -> Iterator[Carried | Fault]:
    """Every text in a page with its place, and every fault. Never raises on bad bytes."""
    root = parse_xml(content[len(DOCTYPE) :].lstrip()) if content.startswith(DOCTYPE) else None
    if root is None or root.tag != "html":
        yield Fault("scan-unreadable", "", "the file is no HTML that can be read exactly", _AGAIN)
        return
    for remark in side_remarks(content):
        yield Carried("comment of the mark-up", remark)
        yield Fault("scan-structure", "", "the file holds a comment in its mark-up", _AGAIN)
    if not _forbids_requests(root):
        yield Fault("scan-structure", "", "the file does not forbid a browser to fetch anything", _AGAIN)
    for space in dict.fromkeys(_NAMESPACE.findall(content)):
        if space != _SVG.encode():
            yield Fault("scan-structure", "", "the file holds a namespace that a document does not need", _AGAIN)
            yield Carried("name of the mark-up", space.decode("utf-8", "replace"), Speech.MACHINE)
    counted: Counter[str] = Counter()
    cells = Cells()
    for element in root.iter():
        name, known = _known(element)
        if not known:
            yield Fault("scan-structure", "", f"the file holds {_what(name)}", _AGAIN)
            yield Carried("name of an element", name, Speech.MACHINE)
        called = CALLED.get(name, name)
        counted[called] += 1
        place = f"{called} {counted[called]}" if known else "an element"
        yield from _attributes(element, place)
        if name == "style":
            yield from _style(element)
        elif name not in _INLINE or not known or element.tag.startswith("{"):
            yield Carried(place, spaced(_own_text(element)), Speech.PROSE, cell=cells.of(element))


def _known(element: etree._Element) -> tuple[str, bool]:
    """An element's name, and whether a page may have it where it stands."""
    tag = etree.QName(element)
    parent = element.getparent()
    if tag.namespace == _SVG:
        is_drawn = parent is not None and etree.QName(parent).namespace == _SVG
        return tag.localname, tag.localname in _DRAWN and is_drawn != (tag.localname == "svg")
    return tag.localname, tag.namespace is None and tag.localname in _INLINE | _BLOCKS | _ALONE


def _what(name: str) -> str:
    if name in SCRIPTS:
        return "a script"
    if name in FETCHING:
        return "something that is fetched from elsewhere"
    return "an element that a document does not need"


def _own_text(element: etree._Element) -> str:
    """The characters that stand in an element, those of inline elements in it included, other elements left out."""
    pieces = [element.text or ""]
    for child in element:
        name, known = _known(child)
        if (known and name in _INLINE and not child.tag.startswith("{")) or not known:
            pieces.append(" " if name in {"br", "img"} else _own_text(child))
        else:
            pieces.append(" ")
        pieces.append(child.tail or "")
    return "".join(pieces)


def _attributes(element: etree._Element, place: str) -> Iterator[Carried | Fault]:
    drawn = str(element.tag).startswith("{")
    for key, said in element.attrib.items():
        name, value = str(key), str(said)
        if name.lower().startswith("on"):
            yield Fault("scan-structure", place, "the file holds a script", _AGAIN)
        elif name in {"style", "hidden"} or (name == "aria-hidden" and not drawn):
            yield Fault(
                "scan-structure", place, "the file holds a hidden element, or one with a style of its own", _AGAIN
            )
        elif name not in (_DRAWN_ATTRIBUTES if drawn else _ATTRIBUTES):
            yield Fault("scan-structure", place, "the file holds an attribute that a document does not need", _AGAIN)
            yield Carried(f"{place} attribute", name, Speech.MACHINE)
        if name == "src":
            yield from picture_in_address(value, place)
            continue
        if name == "href" and not value.startswith("#") and not _ADDRESS.match(value):
            yield Fault("scan-structure", place, "the file holds a link that no reader can follow safely", _AGAIN)
        if name == "http-equiv" and value != "Content-Security-Policy":
            yield Fault("scan-structure", place, "the file holds an order to the browser", _AGAIN)
        if name == "name" and (element.tag != "meta" or value not in _META_NAMES):
            yield Fault("scan-structure", place, "the file holds an attribute that a document does not need", _AGAIN)
        if not _is_of_the_format(name, value):
            speech = _speech(element, name)
            yield Carried(f"{place} attribute", value, speech)
            if "%" in value:
                yield Carried(f"{place} attribute", unquote(value), speech)


def _is_of_the_format(name: str, value: str) -> bool:
    """Whether a value says nothing but how the page is made."""
    if name in _SIZES and _FIGURES.fullmatch(value):
        return True
    return name not in _WORDS | {"content"} and bool(
        _FORMAT.fullmatch(value.removeprefix("#") if name == "href" else value)
    )


def _speech(element: etree._Element, name: str) -> Speech:
    if name in _WORDS or element.get("name") == "author":
        return Speech.PROSE
    of_people = name == "href" or name.startswith("data-") or element.get("name") in {"description", "keywords"}
    return Speech.WORDS if of_people else Speech.MACHINE


def picture_in_address(value: str, place: str) -> Iterator[Carried | Fault]:
    """What a picture says that stands in its own address (`data:image/png;base64,…`); any other is a fault."""
    start = _PICTURE.match(value)
    if start is None:
        yield Fault("scan-structure", place, "the file holds a picture that is fetched from elsewhere, or of a kind"
                    " that cannot be looked into", "Embed it as PNG or JPEG")  # fmt: skip
        return
    try:
        data = base64.b64decode(value[start.end() :], validate=True)
    except binascii.Error:
        yield Fault("scan-unreadable", place, "a picture cannot be read", "Save the picture again as PNG")
        return
    yield from read_picture_file(data, place)


def _style(element: etree._Element) -> Iterator[Carried | Fault]:
    """The style sheet: its words are the format's, and it may fetch nothing."""
    text = str(element.xpath("string()"))
    if is_ours(text.encode()):
        return
    yield from read_style(text)
    if STYLE_REACHES_OUT.search(text):
        yield Fault("scan-structure", "style", "the styles fetch something from elsewhere, or cannot be read", _AGAIN)


def read_style(text: str) -> Iterator[Carried]:
    """What a style sheet says, and the words that it adds to those of the page (CSS Generated Content, 2)."""
    yield Carried("style", text, Speech.VOCABULARY)
    bare = _STYLE_REMARK.sub("", text)
    for added in _ADDED.findall(bare):
        said = "".join(one or other for one, other in _QUOTED.findall(added))
        yield Carried("words that a style adds", said, Speech.PROSE)
    # Words may be kept in properties of one's own, or be signs of a list, and be put together elsewhere.
    kept = "".join(one or other for one, other in _QUOTED.findall(bare))
    listed = ("".join(signs.replace('"', "").replace("'", "").split()) for signs in _SIGNS_OF_A_LIST.findall(bare))
    for said in (kept, *listed):
        if said:
            yield Carried("words that a style may add", said, Speech.MACHINE)


def _forbids_requests(root: etree._Element) -> bool:
    """Whether the page's policy lets a browser load nothing but what is in the file."""
    policies = [
        meta.get("content") or "" for meta in root.iterfind("head/meta") if meta.get("http-equiv")
    ]  # any other `http-equiv` is refused by itself
    return len(policies) == 1 and bool(
        re.fullmatch(
            r"default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src data:; base-uri 'none'; form-action 'none'",
            policies[0],
        )
    )
