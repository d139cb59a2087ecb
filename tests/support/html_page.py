"""A finished HTML page as its readers meet it, read back with lxml's HTML parser, which knows nothing of the writer."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import lxml.html
from lxml.html import HTMLParser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

UNSAID = frozenset({"label", "mark", "back", "made"})
"""Classes of what the writer made up: labels, marks, ways back and headings of its own."""
INLINE = frozenset({"a", "em", "mark", "s", "span", "strong", "sub", "sup", "u"})


class Page:
    def __init__(self, content: bytes) -> None:
        self.content = content
        self.text = content.decode()
        self.root: HtmlElement = lxml.html.document_fromstring(content, parser=HTMLParser(encoding="utf-8"))

    @property
    def words(self) -> list[str]:
        """The document's own words: those of `main`, without what the writer made up; pictures by their alt text."""
        return "".join(_said(self.one("//main"))).split()

    def all(self, path: str) -> list[HtmlElement]:
        return self.root.xpath(path)

    def one(self, path: str) -> HtmlElement:
        (found,) = self.all(path)
        return found

    def said(self, path: str) -> list[str]:
        """What each of the elements says, labels included, in one line each."""
        return [" ".join(element.text_content().split()) for element in self.all(path)]

    @property
    def outline(self) -> list[str]:
        """The headings as `h2 Words`, in order."""
        headings = "//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]"
        return [f"{element.tag} {' '.join(element.text_content().split())}" for element in self.all(headings)]

    @property
    def faults(self) -> list[str]:
        """What breaks the page whatever it says: ids twice, links and references that lead nowhere, levels skipped."""
        ids = self.all("//@id")
        found = [f"id {name} stands twice" for name in sorted({name for name in ids if ids.count(name) > 1})]
        found += [f"nothing is at {href}" for href in self.all("//a/@href") if href[0] == "#" and href[1:] not in
                  {*ids, "top"}]  # fmt: skip
        references = [name for said in self.all("//@aria-labelledby | //@aria-describedby") for name in said.split()]
        found += [f"nothing is called {name}" for name in references if name not in ids]
        levels = [int(line[1]) for line in self.outline]
        found += [f"h{b} follows h{a}" for a, b in itertools.pairwise(levels) if b > a + 1]
        if levels[:1] != [1] or levels.count(1) != 1:
            found.append("the page has not one h1, first of all headings")
        found += [f"{link.text_content()!r} is a link in a link" for link in self.all("//a//a")]
        found += ["a link says nothing" for link in self.all("//a") if not "".join(_said(link, frozenset())).strip()]
        return found


def _said(element: HtmlElement, unsaid: frozenset[str] = UNSAID) -> Iterator[str]:
    if unsaid & set((element.get("class") or "").split()):
        return
    edge = "" if element.tag in INLINE else "\n"
    yield edge
    if element.tag == "img":
        yield element.get("alt")
    elif element.tag == "svg":
        yield "".join(desc.text or "" for desc in element.iter("desc"))
    else:
        yield element.text or ""
        for child in element:
            yield from _said(child, unsaid)
            yield child.tail or ""
    yield edge
