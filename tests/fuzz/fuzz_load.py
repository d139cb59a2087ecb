"""Mutated case files: each ends in problems or in a case, never in another exception.

Run by `nox -s fuzz`, or `python tests/fuzz/fuzz_load.py [COUNT] [SEED]`.
"""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

import yaml
from fuzzing import fuzz

from reportgen import starter
from reportgen.batch import is_case
from reportgen.errors import CaseError
from reportgen.load import load

CASES = Path(__file__).parents[2] / "cases"

SNIPPETS = (
    *(b"\x00", b"\x07", b"\x1b", b"\x7f", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xe2\x80\xae"),
    *(b"\xe2\x80\x8b", b"\xc2\x85", b"\xef\xbf\xbf", b"\xf0\x9f\x99\x82", b"\xe2\x80\xa9", b"\r", b"\r\n", b"\t"),
    *(b"'", b'"', b"`", b"[", b"]", b"{", b"}", b"[[", b"]]", b"[[child]]", b"[[nobody]]", b"|", b">", b"&a ", b"*a"),
    *(b"!!str ", b"!", b"%", b"@", b"#", b" #", b"# ", b": ", b":", b"- ", b"-", b"? ", b"<<: ", b"---\n", b"...\n"),
    *(b"**", b"*", b"_", b"\\", b"\\x00", b"<b>", b"&amp;", b"&#0;", b"~", b"null", b"true", b"no", b"0042", b"12:30"),
    *(b"2026-02-30", b"0000-00-00", b"9" * 30, b"-1", b"1e999", b".nan", b"{}", b"[]", b"''", b"[" * 40, b"- " * 40),
)

VALUES: tuple[object, ...] = (
    *("", " ", "x", "no", "0042", "2026-02-30", "# x", "[[x]]", "[[child]]", "x" * 5000, "a\nb", "- a\n- b", "1. a"),
    *("<b>", "`x`", "**x", "\\[[x]]", "&#x110000;", None, True, 0, -1, 10**17, 1.5, [], {}, [None], [[]], {"key": "x"}),
    *([{"key": "x"}], {"x": {"x": {}}}, ["x"] * 50),
)


def damaged(chance: random.Random) -> tuple[str, bytes]:
    """A case of the examples, or a new one as it is or with all its fields, damaged."""
    content = chance.choice(_sound())
    for _ in range(chance.choice((1, 1, 1, 2, 5, 20))):
        content = chance.choice((_bytes, _lines, _values, _structure))(chance, content)
    return ".yaml", content


def outcome(_ending: str, content: bytes) -> str:
    """What became of a case file."""
    try:
        load(content, "fuzz.yaml")
    except CaseError:
        return "refused"
    return "cases"


@cache
def _sound() -> list[bytes]:
    found = [path.read_bytes() for path in sorted(CASES.glob("*.yaml")) if is_case(path)]
    text = starter.case("FER-2026-001", "case.schema.json")
    return found + [text.encode(), re.sub(r"(?m)^( *)# (?!yaml-)", r"\1", text).encode()] * max(1, 2 * len(found))


def _bytes(chance: random.Random, content: bytes) -> bytes:
    """Put in, take out, double or overwrite a few bytes."""
    at = chance.randrange(len(content) + 1)
    match chance.randrange(4):
        case 0:
            return content[:at] + chance.choice(SNIPPETS) + content[at:]
        case 1:
            return content[:at] + content[at + chance.randrange(1, 30) :]
        case 2:
            return content[:at] + chance.choice(SNIPPETS) + content[at + chance.randrange(1, 10) :]
        case _:
            return content[:at] + chance.randbytes(chance.randrange(1, 4)) + content[at:]


def _lines(chance: random.Random, content: bytes) -> bytes:
    """Take out, double, move, indent or join lines."""
    lines = content.split(b"\n")
    at, to = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(6):
        case 0:
            del lines[at : at + chance.randrange(1, 5)]
        case 1:
            lines.insert(to, lines[at])
        case 2:
            lines[at], lines[to] = lines[to], lines[at]
        case 3:
            lines[at] = b" " * chance.randrange(1, 5) + lines[at]
        case 4:
            lines[at] = lines[at].lstrip()
        case _:
            lines[at : at + 2] = [b"".join(lines[at : at + 2])]
    return b"\n".join(lines)


def _values(chance: random.Random, content: bytes) -> bytes:
    """Write something else after a colon, or another key before it."""
    fields = list(re.finditer(rb"(?m)^([ -]*)([\w-]+):([^\n]*)$", content))
    if not fields:
        return content
    field = chance.choice(fields)
    if chance.random() < 0.5:
        return content[: field.start(3)] + b" " + chance.choice(SNIPPETS) + content[field.end(3) :]
    return content[: field.start(2)] + chance.choice(fields)[2] + content[field.end(2) :]


def _structure(chance: random.Random, content: bytes) -> bytes:
    """Read the file as plain YAML, put another value somewhere, and write it again."""
    try:
        data = yaml.load(content, yaml.CBaseLoader)  # noqa: S506 - texts, lists and dicts only
    except (yaml.YAMLError, UnicodeError):
        return content
    at = data
    for _ in range(40):
        places = list(at) if isinstance(at, dict) else list(range(len(at))) if isinstance(at, list) else []
        if not places:
            return content
        place = chance.choice(places)
        if chance.random() < 0.25 or not isinstance(at[place], (dict, list)):
            match chance.randrange(3):
                case 0:
                    at[place] = chance.choice(VALUES)
                case 1:
                    del at[place]
                case _ if isinstance(at, dict):
                    at[chance.choice(("key", "name", "x", "to", "on", "Marlowe", ""))] = at[place]
                case _:
                    at.append(at[place])
            break
        at = at[place]
    try:
        text: str = yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True)
        return text.encode("utf-8", "surrogatepass")
    except (yaml.YAMLError, RecursionError):
        return content


if __name__ == "__main__":
    fuzz(damaged, outcome, 20_000)
