"""Everything that an HTML page from anywhere carries, read as browsers read it: repaired where it is not exact.

A page that reportgen made is read exactly (`exact.py`). Of any other, every text, attribute and comment is handed on,
and the scan refuses what hides words or fetches them: scripts, frames, forms, hidden elements, comments, pictures and
styles from elsewhere. What stands in the source and is lost when it is repaired is a fault, too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from itertools import chain
from urllib.parse import unquote

from lxml import etree, html

from reportgen.scan.carried import Carried, Fault, Speech
from reportgen.scan.format_words import is_office_field
from reportgen.scan.html.cells import Cells
from reportgen.scan.html.exact import (
    CALLED,
    FETCHING,
    SCRIPTS,
    STYLE_REACHES_OUT,
    is_exact,
    picture_in_address,
    read_html,
    read_style,
)
from reportgen.scan.plain.text import decoded
from reportgen.scan.prose import spaced

__all__ = ["read_foreign_html"]

_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_HEAD = 1024
_OTHER_ENCODINGS = {"windows-1252": "cp1252", "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "ascii"}
_INLINE = frozenset(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong
    sub sup time tt u var wbr
    """.split()
)
_FORMS = frozenset({"form", "input", "textarea", "select", "button", "option", "datalist", "dialog", "details"})
_KNOWN = _INLINE | _FORMS | SCRIPTS | FETCHING | frozenset(
    """
    html head title body header footer main nav section div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd figure figcaption
    table caption colgroup col thead tbody tfoot tr th td br hr img meta style blockquote pre address article aside
    center svg math text desc
    """.split()
)  # fmt: skip
_OFFICE_FIELD = "sdfield"
_FIELD_SAYS = frozenset({"type", "subtype", "format"})
"""LibreOffice's own element for the number of a page and the like, and what it says of its kind."""
_OFFICE_NOTE = re.compile(r"#?sd(?:foot|end)note\d{1,4}(?:anc|sym)")
"""How LibreOffice calls a note and its mark, each of which leads to the other."""
_PEOPLES_WORDS = frozenset(
    {"alt", "title", "aria-label", "aria-description", "placeholder", "value", "summary", "label"}
)
_ADDRESSES = frozenset({"href", "cite", "action", "formaction"})
_LOOKS = frozenset({"style", "face"})
_MACHINE_META = frozenset({"generator", "viewport", "color-scheme", "referrer", "robots", "theme-color"})
_HIDES = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?(?![\d.])"
    r"|font-size\s*:\s*0(?:\.\d*)?\s*(?:[a-z%]|;|$)|text-indent\s*:\s*-\d{3,}|(?:left|top)\s*:\s*-\d{3,}"
    r"|clip(?:-path)?\s*:|content-visibility",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[A-Za-z/!?][^<>]*>")
_WORD = re.compile(r"[^\W_]+")
_NAMES = re.compile(r"\s([A-Za-z_:][\w:.-]*)\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")
_UNSAFE = re.compile(r"\s*(?:javascript|vbscript|data|file):", re.IGNORECASE)
_HIDDEN_HOW = "Take the hidden words out, or show them"


def read_foreign_html(content: bytes) -> Iterator[Carried | Fault]:
    """Every text in a page with its place, and every fault. Never raises on bad bytes."""
    if is_exact(content):
        yield from read_html(content)
        return
    text = _decoded(content)
    if isinstance(text, Fault):
        yield text
        return
    parser = html.HTMLParser(encoding="utf-8", huge_tree=False)
    try:
        root = html.document_fromstring(text.encode(), parser=parser)
    except (etree.LxmlError, ValueError, RecursionError, AssertionError):
        yield Fault("scan-unreadable", "", "the file is no HTML that can be read", "Save the page again")
        return
    yield from _source(text)
    yield from _elements(root)
    yield from _lost(text, root)


def _decoded(content: bytes) -> str | Fault:
    """The page's characters, in the encoding that it names or in UTF-8."""
    named = _CHARSET.search(content[:_HEAD])
    encoding = _OTHER_ENCODINGS.get(named[1].decode("ascii").lower()) if named else None
    if encoding is not None:
        try:
            content = content.decode(encoding).encode()
        except UnicodeDecodeError:
            return Fault("scan-unreadable", "", "the page is not in the encoding that it names", "Save it in UTF-8")
    return decoded(content)


def _source(text: str) -> Iterator[Carried | Fault]:
    """What stands in the tags of the source, and could be lost when the page is repaired."""
    for tag in dict.fromkeys(_TAG.findall(text)):
        if tag == f"</{_OFFICE_FIELD}>":
            continue
        yield Carried("a tag of the mark-up", tag, Speech.VOCABULARY)
        names = [name.lower() for name in _NAMES.findall(tag)]
        if len(set(names)) != len(names):
            yield Fault("scan-structure", "", "an element of the page has one attribute twice", "Save the page again")


def _lost(text: str, root: html.HtmlElement) -> Iterator[Carried | Fault]:
    """Words of the source that the repaired page does not have."""
    kept = set(_WORD.findall(" ".join(map(str, root.itertext()))))
    lost = [word for word in _WORD.findall(unescape(_TAG.sub(" ", text))) if word not in kept]
    if lost:
        yield Fault("scan-structure", "", "the file holds words outside the page", "Save the page again")
        yield Carried("outside the page", " ".join(lost), Speech.PROSE)


def _elements(root: html.HtmlElement) -> Iterator[Carried | Fault]:
    counted: Counter[str] = Counter()
    cells = Cells()
    for element in chain(root.itersiblings(preceding=True), root.iter(), root.itersiblings()):
        if not isinstance(element.tag, str):
            yield Carried("comment of the mark-up", element.text or "")
            yield Fault("scan-structure", "", "the file holds a comment in its mark-up", "Take the comments out")
            yield Carried("text after a comment", element.tail or "", Speech.PROSE)
            continue
        name = element.tag.rpartition("}")[2].lower()
        called = CALLED.get(name, name) if name in _KNOWN else "element"
        if name not in _KNOWN:
            yield Carried("name of an element", name, Speech.MACHINE)
        counted[called] += 1
        place = f"{called} {counted[called]}"
        yield from _structure(element, name, place)
        yield from _attributes(element, name, place)
        if name == "style":
            yield from read_style(element.text or "")
            if STYLE_REACHES_OUT.search(element.text or ""):
                yield Fault("scan-structure", "style", "the styles fetch something from elsewhere",
                            "Take it out of the styles")  # fmt: skip
        elif name not in _INLINE:
            yield Carried(place, spaced(_own_text(element)), Speech.PROSE, cell=cells.of(element))


def _own_text(element: html.HtmlElement) -> str:
    """The characters that stand in an element, those of inline elements in it included, other elements left out."""
    pieces = [element.text or ""]
    waiting = list(reversed(element))
    ends: dict[int, str] = {}
    while waiting:
        child = waiting.pop()
        if child is None:
            continue
        is_inline = isinstance(child.tag, str) and child.tag.lower() in _INLINE
        if is_inline and id(child) not in ends:
            ends[id(child)] = ""
            pieces.append(child.text or "")
            waiting += [child, *reversed(child)]
            continue
        if not is_inline:
            pieces.append("" if not isinstance(child.tag, str) else " ")
        pieces.append(child.tail or "")
    return "".join(pieces)


def _structure(element: html.HtmlElement, name: str, place: str) -> Iterator[Fault]:
    if name in SCRIPTS:
        yield Fault("scan-structure", place, "the file holds a script", "Take the script out")
    elif name in FETCHING and not (name == "link" and _is_plain_link(element)):
        yield Fault("scan-structure", place, "the file holds something that is fetched from elsewhere",
                    "Embed it, or take it out")  # fmt: skip
    elif name in _FORMS:
        yield Fault(
            "scan-structure", place, "the file holds a form, or something that opens", "Write its words as text"
        )
    if element.get("hidden") is not None or _HIDES.search(element.get("style") or ""):
        yield Fault("scan-structure", place, "the file holds a hidden element", _HIDDEN_HOW)
    if name == "meta" and (element.get("http-equiv") or "").lower() == "refresh":
        yield Fault("scan-structure", place, "the file holds an order to the browser", "Take it out")


def _is_plain_link(element: html.HtmlElement) -> bool:
    """Whether a `link` only says where another page is, and fetches nothing."""
    return (element.get("rel") or "").lower() in {"canonical", "license", "author", "prev", "next", "alternate"}


def _attributes(element: html.HtmlElement, name: str, place: str) -> Iterator[Carried | Fault]:
    where = f"{place} attribute"
    for key, said in element.attrib.items():
        attribute, value = str(key).lower(), str(said)
        yield Carried(
            f"name of an {where}" if place[:1] in "aeiou" else f"name of a {where}", attribute, Speech.MACHINE
        )
        if attribute.startswith("on"):
            yield Fault("scan-structure", place, "the file holds a script", "Take the script out")
        if attribute in {"src", "srcset", "background", "poster", "data"} and name not in FETCHING | SCRIPTS:
            yield from picture_in_address(value, place)
            if value.startswith("data:"):
                continue
        if attribute == "href" and _UNSAFE.match(value):
            yield Fault("scan-structure", place, "the file holds a link that no reader can follow safely", "Mend it")
        if attribute == "style" and STYLE_REACHES_OUT.search(value):
            yield Fault("scan-structure", place, "the styles fetch something from elsewhere", "Take it out")
        if name == _OFFICE_FIELD and attribute in _FIELD_SAYS and is_office_field(value):
            continue
        if attribute in {"name", "href"} and _OFFICE_NOTE.fullmatch(value):
            continue
        speech = _speech(element, name, attribute)
        yield Carried(where, value, speech)
        if "%" in value:
            yield Carried(where, unquote(value), speech)


def _speech(element: html.HtmlElement, name: str, attribute: str) -> Speech:
    if attribute in _LOOKS:
        return Speech.VOCABULARY
    if attribute in _PEOPLES_WORDS:
        return Speech.PROSE
    if attribute == "content":
        return Speech.MACHINE if (element.get("name") or "").lower() in _MACHINE_META else Speech.WORDS
    is_kept = name == "meta" or attribute in _ADDRESSES or attribute.startswith("data-")
    return Speech.WORDS if is_kept else Speech.MACHINE
