"""Every place of an HTML page in which a name can hide, as a change to any page."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass

from support.docx_carriers import png
from support.made_up import CANARY, FAMILY, GIVEN, NUMBER

__all__ = ["HTML_CARRIERS", "HtmlCarrier"]


@dataclass(frozen=True)
class HtmlCarrier:
    """A way to plant a name; see `Carrier` of Word files."""

    name: str
    plant: Callable[[str], str]
    place: str
    fault: str = ""


def body(markup: str) -> Callable[[str], str]:
    """Mark-up at the beginning of the body."""
    return lambda page: re.sub(r"<body[^>]*>", lambda found: found[0] + markup, page, count=1)


def grid(*rows: tuple[str, ...]) -> str:
    """A table."""
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def head(markup: str) -> Callable[[str], str]:
    return lambda page: page.replace("</head>", f"{markup}</head>", 1)


def _root(attribute: str) -> Callable[[str], str]:
    return lambda page: re.sub(r"<html", f"<html {attribute}", page, count=1)


_PICTURE = base64.b64encode(png(("Author", GIVEN))).decode()

HTML_CARRIERS: tuple[HtmlCarrier, ...] = (
    HtmlCarrier("paragraph", body(f"<p>{CANARY}</p>"), "paragraph 1"),
    HtmlCarrier("over inline elements", body("<p>Mar<b>lo</b><i>we</i></p>"), "paragraph 1"),
    HtmlCarrier("over a soft hyphen", body("<p>Mar&#173;lowe</p>"), "paragraph 1"),
    HtmlCarrier("in codes of characters", body("<p>&#77;arlowe</p>"), "paragraph 1"),
    HtmlCarrier("over two lines", body(f"<p>{GIVEN}\n{FAMILY}</p>"), "paragraph 1"),
    HtmlCarrier("number", body(f"<p>{NUMBER.replace(' ', '')}</p>"), "paragraph 1"),
    HtmlCarrier("day", body("<p>Born 4 March 2012</p>"), "paragraph 1"),
    HtmlCarrier("heading", body(f"<h2>{GIVEN}</h2>"), "heading"),
    HtmlCarrier("table cell", body(f"<table><tr><td>{GIVEN}</td></tr></table>"), "table cell"),
    HtmlCarrier("list item", body(f"<ul><li>{GIVEN}</li></ul>"), "list item"),
    HtmlCarrier("a letter in each cell", body("<table><tr>" + "".join(f"<td>{letter}</td>" for letter in GIVEN)
                + "</tr></table>"), "table cell"),
    HtmlCarrier("a letter in each row, beside other columns", body(grid(*(("Visit", letter) for letter in FAMILY))),
                "table cell 2"),
    HtmlCarrier("two words in two cells", body(grid((FAMILY[:5], FAMILY[5:].capitalize()))), "table cell 1"),
    HtmlCarrier("a day over three cells", body(grid(("4", "March", "2012"))), "table cell 1"),
    HtmlCarrier("a letter in a paragraph in each row, beside other columns",
                body(grid(*(("<p>Visit</p>", f"<p>{letter}</p>") for letter in FAMILY))), "paragraph"),
    HtmlCarrier("name of an element", body(f"<{GIVEN}>x</{GIVEN}>"), "name of an element"),
    HtmlCarrier("style of an element that fetches", body('<p style="background: url(https://x.example/a)">x</p>'), "",
                "style"),
    HtmlCarrier("text outside paragraphs", body(GIVEN), "body"),
    HtmlCarrier("where a link leads", body(f'<p><a href="https://x.example/{GIVEN}">x</a></p>'), "link 1 attribute"),
    HtmlCarrier("where a link leads, in codes", body('<p><a href="https://x.example/%4Darlowe">x</a></p>'),
                "link 1 attribute"),
    HtmlCarrier("title of a link", body(f'<p><a href="https://x.example/" title="{GIVEN}">x</a></p>'),
                "link 1 attribute"),
    HtmlCarrier("alternative text", body(f'<p><img alt="{GIVEN}" src="data:image/png;base64,"/></p>'),
                "picture 1 attribute", "a picture cannot be read"),
    HtmlCarrier("picture with words", body(f'<p><img alt="x" src="data:image/png;base64,{_PICTURE}"/></p>'), "",
                "beside its pixels"),
    HtmlCarrier("picture from elsewhere", body(f'<p><img alt="x" src="https://x.example/{GIVEN}.png"/></p>'), "",
                "a picture that is fetched"),
    HtmlCarrier("title", lambda page: re.sub(r"<title>", f"<title>{GIVEN} ", page, count=1), "title"),
    HtmlCarrier("author", head(f'<meta name="author" content="{GIVEN}"/>'), "attribute"),
    HtmlCarrier("description", head(f'<meta name="description" content="{GIVEN}"/>'), "attribute"),
    HtmlCarrier("id", body(f'<p id="{GIVEN}">x</p>'), "attribute"),
    HtmlCarrier("class", body(f'<p class="{GIVEN}">x</p>'), "attribute"),
    HtmlCarrier("language", body(f'<p lang="{GIVEN}">x</p>'), "attribute"),
    HtmlCarrier("name for a screen reader", body(f'<section aria-label="{GIVEN}"><p>x</p></section>'), "attribute"),
    HtmlCarrier("data attribute", body(f'<p data-x="{GIVEN}">x</p>'), "attribute"),
    HtmlCarrier("style sheet", head(f"<style>/* {FAMILY} */</style>"), "style"),
    HtmlCarrier("words that a style adds", head("<style>p::before { content: \"Mar\" /* x */ 'lowe' }</style>"),
                "a style adds"),
    HtmlCarrier("words that a style keeps", head("<style>:root { --a: 'Quill'; --b: 'feather' }"
                "p::before { content: var(--a) var(--b) }</style>"), "a style may add"),
    HtmlCarrier("signs of a list", head("<style>@counter-style x { system: fixed; symbols: "
                f"{' '.join(FAMILY)}; }}</style>"), "a style may add"),
    HtmlCarrier("day that a style adds", head('<style>p::after { content: "on 4 May 2019" }</style>'), "",
                "an exact day stands there"),
    HtmlCarrier("comment before the page", lambda page: page.replace("<html", f"<!-- {GIVEN} --><html", 1),
                "comment of the mark-up", "a comment"),
    HtmlCarrier("comment behind the page", lambda page: f"{page}<!-- {GIVEN} -->", "comment of the mark-up",
                "a comment"),
    HtmlCarrier("comment", body(f"<!-- {GIVEN} -->"), "comment of the mark-up", "a comment"),
    HtmlCarrier("instruction", body(f"<?note {GIVEN}?>"), "comment of the mark-up", "a comment"),
    HtmlCarrier("hidden element", body(f'<p hidden="hidden">{GIVEN}</p>'), "paragraph 1", "a hidden element"),
    HtmlCarrier("element that a style hides", body(f'<p style="display:none">{GIVEN}</p>'), "paragraph 1",
                "a hidden element"),
    HtmlCarrier("script", body(f"<script>x='{GIVEN}'</script>"), "", "a script"),
    HtmlCarrier("data in a script", head(f'<script type="application/ld+json">"{GIVEN}"</script>'), "", "a script"),
    HtmlCarrier("template", body(f"<template><p>{GIVEN}</p></template>"), "", "a script"),
    HtmlCarrier("value of a field", body(f'<form><input value="{GIVEN}"/></form>'), "attribute", ""),
    HtmlCarrier("frame", body(f'<iframe title="{GIVEN}"></iframe>'), "attribute", "fetched from elsewhere"),
    HtmlCarrier("text of a drawing", body('<p><svg xmlns="http://www.w3.org/2000/svg"><text>'
                f"{GIVEN}</text></svg></p>"), ""),
    HtmlCarrier("element of its own name", body("<marlowe-quillfeather>x</marlowe-quillfeather>"), ""),
    HtmlCarrier("text behind the page", lambda page: page + GIVEN, ""),
    HtmlCarrier("name in disguise in a data attribute", body('<p data-x="TWFybG93ZSBRdWlsbGZlYXRoZXI=">x</p>'), "",
                ""),
    HtmlCarrier("namespace", _root(f'xmlns:a="urn:{FAMILY}"'), ""),
    HtmlCarrier("name of the root's attribute", _root(f'data-{FAMILY}="1"'), ""),
)  # fmt: skip
