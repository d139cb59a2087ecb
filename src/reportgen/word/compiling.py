"""A Word template compiled: its parts as code, with every slot's place in the words of a Word user.

The dialect is docxtpl's, less what `sandbox` refuses:

- `{{ slot }}` prints words, in the look that the braces have;
- `{{p slot }}`, alone in a paragraph, puts a narrative, a picture or a drawing in the paragraph's place. A narrative's
  paragraphs take the paragraph's own style and its bullets the style "<that style> Bullet" where the template has one,
  or else "List Bullet";
- `{%p if slot %}`, `{%p else %}`, `{%p endif %}`, `{%p for row in rows %}`, `{%p endfor %}`, each alone in a paragraph,
  and the same with `tr` alone in a table row, choose and repeat what stands between; without `p` they do so inside
  one paragraph;
- `{# words #}` are for the designer and are left out; `{#p words #}` takes its paragraph with it, `tr` a row.

A part that asks for more of the dialect (columns, a cell's colour and span, runs) goes through docxtpl, in
`whole_dialect`.

The template is rendered as XML text, as docxtpl does it. Its own preparation of that text is not used where we can do
without: it searches the markup with regular expressions, joins lone braces of different paragraphs, and tells no place.
Here the parsed document is prepared, and every slot goes to Jinja on a line of its own, so that the line of a fault is
the number of the slot (docs/decisions/0003-filling.md).
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from jinja2 import Environment, TemplateSyntaxError, meta, nodes
from lxml import etree

from reportgen.errors import Place, Problem, TemplateError
from reportgen.word.contents import take_contents
from reportgen.word.namespaces import XML, W
from reportgen.word.package import Package
from reportgen.word.passages import BLOCKS, RUNS, Formats
from reportgen.word.residue import strip_revisions, without_residue
from reportgen.word.running import pages
from reportgen.word.sandbox import EACH, FIGURES, environment, forbidden
from reportgen.word.seal import deflated
from reportgen.word.tags import (
    CELL_ORDERS,
    LOOSE,
    PARTS,
    RESERVED,
    TAG,
    Opened,
    Source,
    Tag,
    join,
    mark_of,
    matching,
    nearest,
    words,
)
from reportgen.word.tags import place as place_of
from reportgen.word.template import Unbound, UnboundPart, place_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

__all__ = ["compiled"]

_PRINTED = re.compile(r"\{\{(?:(?P<prefix>p|r)\s+|\s*)(?P<slot>\S.*?)\s*\}\}\Z")
_ORDER = re.compile(r"\{%(?:(?P<prefix>p|tr|tc|r)\s+|\s*)(?P<inner>(?P<word>[a-z]+)\b.*)%\}\Z")
_NOTE = re.compile(r"\{#(?P<prefix>p|tr|tc)\s")
_WORDS = frozenset({"if", "elif", "else", "endif", "for", "endfor"})
_WHOLE = {"p": "paragraph", "tr": "row", "tc": "cell"}
_SHOWN = ("drawing", "pict", "object", "fldChar", "fldSimple", "footnoteReference", "endnoteReference")
"""What a reader sees beside words, and would miss."""

_SECTION_END = (
    f'<w:p xmlns:w="{W[1:-1]}"><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    '<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
)
"""The lowest paragraph that there is, for a section break."""

_OURS = frozenset({BLOCKS, RUNS, *filter(None, CELL_ORDERS.values())})
"""Filters that stand in a part as we hand it to Jinja; a designer's own are refused before."""

_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_CLOSING = {"{": "}", "%": "%"}
_PLACED = re.compile("<!---->|(?:<!--)?\ufdd0(\\d+)\ufdd1(?:-->)?")
_QUOTES = str.maketrans("“”‘’\u00a0", "\"\"'' ")


def compiled(content: bytes) -> Unbound:
    """Read and compile a template.

    Raises:
        TemplateError: it is no Word document, or what stands in its braces cannot be used; all such problems at once.
    """
    package = Package(content)
    main = package.main()
    formats = Formats(package.part("word/styles.xml"))
    made = environment()
    made.filters[BLOCKS] = made.filters[RUNS] = str  # compiling asks whether they are there, not what they do
    parts: list[UnboundPart] = []
    problems: list[Problem] = []
    for name in sorted(package.names, key=lambda name: (name != "word/document.xml", name)):
        if not PARTS.match(name):
            continue
        part = package.part(name)
        assert part is not None  # noqa: S101 - the name comes from the package
        strip_revisions(part.root)
        marked = _Marked(name, part.root, formats)
        problems.extend(marked.problems)
        if not marked.problems and (marked.tags or name == "word/document.xml"):
            parts.extend(_compiled(made, marked, problems))
    if problems:
        raise TemplateError(*problems)
    settings = package.part("word/settings.xml")
    even = settings is not None and settings.root.find(W + "evenAndOddHeaders") is not None
    members = without_residue(package)
    kept = {name: deflated(name, data, keep=True) for name, data in members.items()}
    return Unbound(members, kept, tuple(parts), formats.names, tuple(pages(main, even=even)), tuple(formats))


class _Marked:
    """A part whose tags are whole, checked and numbered."""

    def __init__(self, name: str, root: Element, formats: Formats) -> None:
        self.name = name
        self.problems: list[Problem] = []
        self.tags: list[Tag] = []
        self._formats = formats
        self._whole: list[tuple[Element, str]] = []
        self._open: list[Opened] = []
        self._breaks: list[tuple[Element, Element, bool]] = []
        """Section breaks on their own, each with the paragraph that it stood in and whether it goes before that."""
        for element in root.iter(etree.Element):
            if any(RESERVED.search(value) for value in (element.text or "", *map(str, element.attrib.values()))):
                self._problem("template-syntax", name, "the template holds what is no character", "Type the text anew")
                return
        for paragraph in list(root.iter(W + "p")):
            self._mark(paragraph)
        for opened in self._open:
            self._unended(opened)
        self._refuse_elsewhere(root)
        for around, own, is_before in self._breaks:  # places were counted without them
            (around.addprevious if is_before else around.addnext)(own)
        self.contents = take_contents(root) if name == "word/document.xml" else ()
        self.root = _with_usual_prefix(root)

    @property
    def beyond(self) -> bool:
        """Whether docxtpl is needed: a tag is not of our part of its dialect."""
        return any(tag.prefix in {"tc", "r"} or tag.word in CELL_ORDERS for tag in self.tags)

    def source(self) -> Source:
        """The part as Jinja reads it."""
        for element, mark in self._whole:
            around = element.getparent()
            if around is not None:
                around.replace(element, etree.Comment(mark))
        xml = etree.tostring(self.root, encoding="unicode").replace("\n", " ")
        texts = [f"{{{tag.sign} {tag.inner}\n{_CLOSING[tag.sign]}}}" for tag in self.tags]
        return Source(
            _PLACED.sub(lambda match: texts[int(match[1]) - 1] if match[1] else "", xml),
            tuple(tag.place for tag in self.tags),
        )

    def _mark(self, paragraph: Element) -> None:
        texts = [text for text in paragraph.iter(W + "t") if nearest(text, "p") is paragraph]
        whole = "".join(text.text or "" for text in texts)
        if not LOOSE.search(whole):
            return
        place = place_of(self.name, paragraph)
        join(texts)
        tags = [match.group(0) for match in TAG.finditer(whole)]
        if LOOSE.search(TAG.sub("", whole)) or any(not matching(tag) for tag in tags):
            self._problem(
                "template-syntax", place, "braces open and do not close, or the reverse", "Write `{{ slot }}`"
            )
            return
        for text in texts:
            text.set(XML + "space", "preserve")
            text.text = TAG.sub(partial(self._numbered, place, text), text.text or "")

    def _refuse_elsewhere(self, root: Element) -> None:
        """Braces in alt texts, field codes and other places that are not words: no place could be told for them."""
        for element in root.iter(etree.Element):
            values = [*map(str, element.attrib.values()), "" if element.tag == W + "t" else element.text or ""]
            if any(LOOSE.search(value) for value in values):
                paragraph = element if element.tag == W + "p" else nearest(element, "p")
                self._problem(
                    "template-forbidden",
                    self.name if paragraph is None else place_of(self.name, paragraph),
                    "braces stand in a field or a property",
                    "Write slots in the text",
                )

    def _numbered(self, place: str, text: Element, match: re.Match[str]) -> str:
        tag = match[0].translate(_QUOTES)
        if tag.startswith("{#"):
            note = _NOTE.match(tag)
            if note:
                self._take(note["prefix"], tag, place, text, "")
            return ""
        printed, order = _PRINTED.match(tag), _ORDER.match(tag)
        if printed is None and (order is None or not _known(order)):
            self._problem(
                "template-forbidden",
                place,
                "the braces hold an order that templates do not have",
                "Use `{{ slot }}`, `{{p slot }}`, and `{% if %}` or `{% for %}` with `p` or `tr`",
            )
            return tag
        if "|" in _QUOTED.sub("", tag):
            self._problem("template-forbidden", place, "the template uses a filter", "Use slots, `if` and `for` only")
            return tag
        prefix = (printed["prefix"] if printed else order["prefix"] if order else None) or ""
        word = order["word"] if order else ""
        mark = mark_of(len(self.tags) + 1)
        self._take(prefix, tag, place, text, mark)
        if word in _WORDS:
            self._nest(word, prefix, place, text)
        inner = printed["slot"] if printed else order["inner"].strip() if order else ""
        if printed and prefix:
            key = self._formats.add(text)
            inner = f"({inner})|{BLOCKS if prefix == 'p' else RUNS}({key}, {FIGURES})"
        elif order and CELL_ORDERS.get(word):
            inner = f"{word} ({inner.removeprefix(word).strip()})|{CELL_ORDERS[word]}"
        self.tags.append(Tag(tag[1], prefix, word, inner, place, text, tuple(self._open)))
        return mark

    def _take(self, prefix: str, tag: str, place: str, text: Element, mark: str) -> None:
        """Note that a tag takes the place of all that it stands in, which must hold nothing else."""
        if prefix not in _WHOLE:
            return
        what = _WHOLE[prefix]
        around = nearest(text, prefix)
        if around is None:
            self._problem(
                "template-syntax", place, f"a `{prefix}` order stands outside a table", "Use `p` in its place"
            )
            return
        if words(around).translate(_QUOTES) != tag or any(
            next(around.iter(W + name), None) is not None for name in _SHOWN
        ):
            self._problem(
                "template-syntax",
                place,
                f"words stand beside an order that takes the whole {what}",
                f"Give the order a {what} of its own",
            )
        self._take_apart(around, place, _ORDER.match(tag))
        self._whole.append((around, mark))

    def _take_apart(self, around: Element, place: str, order: re.Match[str] | None) -> None:
        """A section that ends in the paragraph of an order, as LibreOffice saves it, ends in a paragraph of its own:
        before what the order begins, or behind what it ends. Of an `else` nobody can tell.
        """
        ends = next(around.iter(W + "sectPr"), None)
        if ends is None:
            return
        word = order["word"] if order else ""
        if word in {"else", "elif"}:
            self._problem(
                "template-structure",
                place,
                "a section of the document ends in the paragraph of an order, and would be lost",
                "Put the section break into a paragraph of its own",
            )
            return
        own = etree.fromstring(_SECTION_END)
        own[0].append(ends)
        self._breaks.append((around, own, word in {"if", "for"}))

    def _nest(self, word: str, prefix: str, place: str, text: Element) -> None:
        """Hold an order to the rule that what belongs together stands side by side: rows of one table, or paragraphs
        of one cell. Otherwise a choice could take half a table with it.
        """
        taken = nearest(text, prefix or "r")
        inside = None if taken is None else taken.getparent()
        if word in {"if", "for"}:
            self._open.append(Opened(inside, prefix, word, place))
        elif self._open:
            while word.startswith("end") and self._open[-1].word != word.removeprefix("end") and len(self._open) > 1:
                self._unended(self._open.pop())
            opened = self._open.pop() if word.startswith("end") else self._open[-1]
            if opened.inside is not inside or opened.prefix != prefix:
                self._problem(
                    "template-structure",
                    place,
                    "a choice or loop begins and ends in different tables, rows or paragraphs",
                    "Put each `if` or `for` and its end side by side: both with `p`, both with `tr`, or in a paragraph",
                )

    def _unended(self, opened: Opened) -> None:
        end = f"{{%{opened.prefix} end{opened.word} %}}"
        what = f"the `{opened.word}` that begins there, or one within it, is not ended"
        self._problem("template-syntax", opened.place, what, f"Put `{end}` behind what it chooses or repeats")

    def _problem(self, rule: str, place: str, what: str, remedy: str) -> None:
        self.problems.append(Problem(rule, Place(path=place), what, remedy))


def _known(order: re.Match[str]) -> bool:
    word = order["word"]
    if word in _WORDS:
        return True
    return word in CELL_ORDERS and not order["prefix"] and (bool(CELL_ORDERS[word]) or order["inner"].strip() == word)


def _compiled(made: Environment, marked: _Marked, problems: list[Problem]) -> Iterator[UnboundPart]:
    """The part ready to be filled; none where it has problems, which are added to the others."""
    if marked.beyond:
        from reportgen.word import whole_dialect  # docxtpl is slow to import, and few templates need it

        found = whole_dialect.faults(marked.tags)
        problems.extend(found)
        if found:
            return
        made.filters.update(whole_dialect.FILTERS)
        source = whole_dialect.source(marked.root, marked.tags)
    else:
        source = marked.source()
    try:
        tree = made.parse(source.xml, marked.name, marked.name)
        found = [
            Problem(
                "template-forbidden",
                Place(path=place_at(source.places, node.lineno)),
                f"the template {what}",
                "Use slots, `if` and `for` only",
            )
            for node in _written(tree)
            if node.lineno not in source.ours and (what := forbidden(node))
        ]
        problems.extend(found)
        if found:
            return
        unknown = meta.find_undeclared_variables(tree)
        names = tuple(
            (node.name, node.lineno) for node in _written(tree) if isinstance(node, nodes.Name) and node.name in unknown
        )
        for loop in tree.find_all(nodes.For):
            loop.iter = nodes.Filter(loop.iter, EACH, [], [], None, None, lineno=loop.lineno)
        code = made.compile(tree, marked.name, marked.name)
    except (TemplateSyntaxError, SyntaxError, ValueError, RecursionError) as error:
        # Jinja tells only the first: loops or brackets too deep in one another, or a number too long, end in Python's.
        where = place_at(source.places, error.lineno) if isinstance(error, TemplateSyntaxError) else ""
        problems.append(
            Problem(
                "template-syntax",
                Place(path=where),
                "what stands in the braces cannot be read, or ends no `if` or `for`",
                "Compare it with the examples in templates/README.md",
            )
        )
        return
    yield UnboundPart(marked.name, code, names, source.places, marked.contents, whole=marked.beyond)


def _written(node: nodes.Node) -> list[nodes.Node]:
    """The nodes that the template's designer wrote: ours round `{{p slot }}` and its like left out."""
    if isinstance(node, nodes.Filter) and node.name in _OURS and node.node is not None:
        return _written(node.node)
    return [node, *(found for child in node.iter_child_nodes() for found in _written(child))]


def _with_usual_prefix(root: Element) -> Element:
    """The same part with Word's elements named `w:`, as in the XML that we put in."""
    space = W[1:-1]
    if root.nsmap.get("w") != space:
        spaces = {prefix: uri for prefix, uri in root.nsmap.items() if prefix and uri != space}
        spaces["w"] = space
        made = etree.Element(root.tag, nsmap=spaces)
        made.attrib.update(root.attrib)
        made[:] = list(root)
        root = made
    if any(element.prefix != "w" for element in root.iter(W + "*")):
        etree.cleanup_namespaces(
            root, top_nsmap={"w": space}, keep_ns_prefixes=[prefix for prefix in root.nsmap if prefix]
        )
    return root
