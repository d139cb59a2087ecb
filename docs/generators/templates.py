"""What each Word template may use: the dialect, and every slot of every kind with its meaning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reportgen.compose import certificate, cspr, notification, rapid_review, worksheet
from reportgen.model.kind import KINDS

HEAD = """\
# The Word templates

<!-- Made by `nox -s docs -- --write` from src/reportgen/compose/ and src/reportgen/word/compiling.py. -->

For whoever changes a Word template.

The `.docx` files here are the house's own. `nox -s templates` makes them from the scripts beside them. A
partnership can bring its own: put files of the same names into a folder and name it, with `--templates FOLDER` or as
`templates` in `partnership.yaml`. What is missing there is taken from here.

## How a template is written

Design it in Word as you like: styles, logo, headers, tables. Then write slots where the words of a case belong. A slot
that is not in the tables below is refused, with its place and the nearest name.

| write | where | for |
|---|---|---|
| `{{ reference }}` | anywhere in the text | words, in the look that the braces have |
| `{{ notifier.name }}` | anywhere in the text | a part of a group |
| `{{p summary }}` | alone in a paragraph | a narrative, a picture or a chart in the paragraph's place |
| `{%p if withheld %}` `{%p else %}` `{%p endif %}` | each alone in a paragraph | a choice of paragraphs or tables |
| `{%p for child in children %}` `{%p endfor %}` | each alone in a paragraph | what stands between, once for each |
| `{%tr for row in rows %}` `{%tr endfor %}` | each alone in a table row | the rows between, once for each |
| `{% if x %}` `{% for x in y %}`, their ends | within one paragraph | words only |
| `{{ loop.index }}`, `loop.first`, `loop.last`, `loop.length` | within a loop | where the loop stands |
| `{# words #}`; `{#p words #}` and `{#tr words #}` alone in a paragraph or row | anywhere in the text | a note of yours, which is left out |
| `{%tc for year in years %}` `{%tc endfor %}`, and `{%tc if x %}` | each alone in a table cell | the cells between, once for each: columns |
| `{% cellbg "FFE0E0" %}`, `{% colspan 2 %}` | in a table cell | the cell's colour; how many columns it spans |
| `{% hm %}`, `{% vm %}` | in a cell within a loop over columns; over rows | one cell in the place of its copies |
| `{{r slot }}`; `{%r if x %}` `{%r endif %}` | between words | a line of a narrative, or a picture; a choice of words, pictures and fields |

- A narrative's paragraphs take the style of the paragraph that they replace. Its bullets take the style with the same
  name and "Bullet" behind it ("Table Text Bullet") where the template has one, or else "List Bullet".
- A choice or loop begins and ends side by side: in the same text, in the same cell, or in the same table.
- Nothing is empty by mistake: `if` a slot that may hold nothing.
- A contents list is Word's own (References, Table of contents). Its entries are written anew, as links. Word sets the
  page numbers when it prints or when you choose "Update field". The PDF has them at once.
- Properties, comments, revision marks and custom XML of the template are not handed on.
- The value of `cellbg` is six hexadecimal digits, a slot, or a choice: `{% cellbg "FFE0E0" if row.late else "FFFFFF" %}`.
- Columns can be repeated in a table whose columns have widths, and which holds no other table.
- Not to be had, though docxtpl knows it: filters, calls and calculations, `{%-` and `-%}`, whole documents within a
  document, and cells or rows as the value of a slot.
- Slots in text boxes, alt texts and field codes are not filled; they are refused.
"""

_SLOTS: Mapping[str, tuple[tuple[tuple[str, str], ...], frozenset[str], str]] = {
    "notification": (notification.SLOTS, notification.ON_EVERY_PAGE, ""),
    "rapid-review": (
        rapid_review.SLOTS,
        rapid_review.ON_EVERY_PAGE,
        (
            "An *answer* is a group of `text` (a narrative, empty where nothing is written), `prompts` (the questions "
            "that stand in its place) and `blank` (a named blank, or nothing)."
        ),
    ),
    "cspr": (cspr.SLOTS, cspr.ON_EVERY_PAGE, ""),
    "worksheet": (worksheet.SLOTS, worksheet.ON_EVERY_PAGE, ""),
    "certificate": (certificate.SLOTS, certificate.ON_EVERY_PAGE, ""),
}


def page() -> str:
    """The whole page, Markdown."""
    return HEAD + "\n".join(line for kind in _SLOTS for line in _kind(kind)) + "\n"


def _kind(name: str) -> Iterator[str]:
    kind = KINDS[name]
    slots, on_every_page, note = _SLOTS[name]
    every = ", ".join(f"`{{{{ {slot} }}}}`" for slot in sorted(on_every_page))
    yield from ("", f"## {kind.title}: `{kind.template}`", "")
    yield from (f"In the header or footer of every page: {every}.", "")
    if note:
        yield from (note, "")
    yield from ("| slot | holds |", "|---|---|", *(f"| `{slot}` | {meaning} |" for slot, meaning in slots))
