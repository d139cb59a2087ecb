"""Damage done to files by chance: to the parts of a Word file, to the objects of a PDF, to bytes."""

from __future__ import annotations

import io
import random
import re
import zipfile

import pikepdf
from lxml import etree

__all__ = ["damaged_bytes", "damaged_pdf", "damaged_word"]

VALUES = (
    *("", " ", "x", "-1", "0", "1", "9", "99999", "-99999", "2147483648", "1e9", "NaN", "1.5", "true", "off", "auto"),
    *("FFFFFF", "GGGGGG", "\u202e", "\u0660", "\ue000", "\U0001f600", "rId1", "rId999", "../../x", "http://x.invalid/"),
    *("center", "both", "nil", "single", "bullet", "decimal", "default", "continuous", "restart", "en-GB", "ar-SA"),
    *("%1.", "Heading1", "Normal"),
)

LIKELY = re.compile(r"word/(document|styles|numbering|settings|footnotes|header\d*|footer\d*)\.xml|.*\.rels|\[Content")

MARKS = (b"<", b">", b'"', b"{", b"[", b"]", b"\x00", b"&#", b"--")

OBJECTS = (None, True, -1, 0, 3.5, 2**40, "x" * 500, b"\xfe\xff\xd8\x00", [], {}, [[[]]])


def damaged_word(chance: random.Random, content: bytes) -> bytes:
    """A Word file with one or several parts changed, taken away or swapped."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        names = [name for name in parts if name.endswith((".xml", ".rels"))]
        likely = [name for name in names if LIKELY.match(name)]
        name = chance.choice(likely if likely and chance.random() < 0.9 else names)
        kind = chance.random()
        if kind < 0.03:
            del parts[name]
        elif kind < 0.06:
            parts[name] = parts[chance.choice(names)]
        elif kind < 0.12:
            at = chance.randrange(len(parts[name]) + 1)
            parts[name] = (
                parts[name][:at] + chance.randbytes(chance.randrange(3)) + parts[name][at + chance.randrange(4) :]
            )
        else:
            parts[name] = _tree(chance, parts[name])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def _tree(chance: random.Random, part: bytes) -> bytes:
    """Take out, double, move, rename or empty elements, and change their attributes and texts."""
    try:
        root = etree.fromstring(part)
    except etree.XMLSyntaxError:
        return part
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        elements = [element for element in root.iter() if isinstance(element.tag, str)]
        element, other = chance.choice(elements), chance.choice(elements)
        parent = element.getparent()
        match chance.randrange(9):
            case 0 if parent is not None:
                parent.remove(element)
            case 1 if parent is not None:
                for _ in range(chance.choice((1, 1, 3, 60))):
                    parent.insert(parent.index(element), etree.fromstring(etree.tostring(element)))
            case 2 if parent is not None and element not in other.iterancestors() and other is not element:
                other.append(element)
            case 3:
                element.tag = other.tag
            case 4:
                element.clear()
            case 5:
                element.text = chance.choice((*VALUES, other.text or "", "word " * 400, "x" * 900))
            case 6 if element.attrib:
                del element.attrib[chance.choice(list(element.attrib))]
            case _ if element.attrib:
                name = chance.choice(list(element.attrib))
                element.set(name, chance.choice((*VALUES, *(other.attrib.values() or [""]))))
            case _ if other.attrib:
                name = chance.choice(list(other.attrib))
                element.set(name, other.get(name))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def damaged_pdf(chance: random.Random, content: bytes) -> bytes:
    """Put other values into a PDF's dictionaries and lists, point them elsewhere, and damage its streams."""
    with pikepdf.open(io.BytesIO(content)) as document:
        objects = list(document.objects)
        for _ in range(chance.choice((1, 1, 2, 5, 20, 100))):
            thing, other = chance.choice(objects), chance.choice(objects)
            try:
                _change(chance, document, thing, other)
            except (KeyError, ValueError, TypeError, RuntimeError, pikepdf.PdfError):
                continue
        out = io.BytesIO()
        try:
            document.save(out, static_id=True, fix_metadata_version=False)
        except (RuntimeError, pikepdf.PdfError):
            return damaged_bytes(chance, content)  # too much is amiss to write it
    return out.getvalue()


def _change(chance: random.Random, document: pikepdf.Pdf, thing: pikepdf.Object, other: pikepdf.Object) -> None:
    if isinstance(thing, pikepdf.Stream) and chance.random() < 0.4:
        data = thing.read_bytes()
        at = chance.randrange(len(data) + 1)
        thing.write(data[:at] + chance.randbytes(chance.randrange(5)) + data[at + chance.randrange(40) :])
    elif isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        keys = list(thing.keys())
        key = chance.choice(keys)
        match chance.randrange(4):
            case 0:
                del thing[key]
            case 1:
                thing[key] = other
            case 2:
                thing[key] = document.make_indirect(thing)
            case _:
                thing[key] = chance.choice(OBJECTS)
    elif isinstance(thing, pikepdf.Array) and len(thing):
        thing[chance.randrange(len(thing))] = chance.choice((other, chance.choice(OBJECTS)))


def damaged_bytes(chance: random.Random, content: bytes) -> bytes:
    """Take out, double or overwrite stretches of bytes."""
    for _ in range(chance.choice((1, 1, 3, 20))):
        at = chance.randrange(len(content) + 1)
        to = at + chance.choice((1, 3, 40, 2000))
        match chance.randrange(4):
            case 0:
                content = content[:at] + content[to:]
            case 1:
                content = content[:to] + content[at:]
            case 2:
                content = content[:at] + chance.randbytes(3) + content[at:]
            case _:
                content = content[:at] + chance.choice(MARKS) + content[at:]
    return content
