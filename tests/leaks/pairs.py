"""Two ways of hiding a name at once, every one after every other: views have to go through one another.

A name may be misspelt and spaced out, masked and coded, turned round and joined to a handle. Nobody lists such pairs;
they are made here from single ways.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import permutations

__all__ = ["WAYS", "pairs"]

WAYS: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "small": str.lower,
    "case swapped": str.swapcase,
    "two letters swapped": lambda name: name[:4] + name[5] + name[4] + name[6:],
    "a letter lost": lambda name: name[:4] + name[5:],
    "a letter doubled": lambda name: name[:3] + name[2] + name[3:],
    "zero-width": "\u200b".join,
    "soft hyphen": lambda name: f"{name[:3]}\u00ad{name[3:]}",
    "Cyrillic": lambda name: name.translate(str.maketrans("aeocpxy", "аеосрху")),
    "Greek": lambda name: name.translate(str.maketrans("ovn", "ονη")),
    "marks": lambda name: "".join(letter + "\u0301" for letter in name),
    "full width": lambda name: "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in name),
    "spaced": " ".join,
    "dotted": ".".join,
    "hyphened": "-".join,
    "barred": "|".join,
    "in two pieces": lambda name: f"{name[:4]} {name[4:]}",
    "over two lines": lambda name: f"{name[:4]}-\n{name[4:]}",
    "figures for letters": lambda name: name.translate(str.maketrans("aeios", "43105")),
    "backwards": lambda name: name[::-1],
    "percent codes": lambda name: "".join(f"%{byte:02X}" for byte in name.encode()),
    "entities": lambda name: "".join(f"&#{ord(one)};" for one in name),
    "quoted printable": lambda name: "".join(f"={byte:02X}" for byte in name.encode()),
    "handle": lambda name: f"@{name}12",
    "mail": lambda name: f"{name}@mail.example",
    "file": lambda name: f"{name}_v2.docx",
    "possessive": lambda name: f"{name}'s",
    "plural": lambda name: f"{name}s",
    "a letter masked": lambda name: f"{name[:2]}*{name[3:]}",
    "misread": lambda name: name.replace("m", "rn").replace("l", "1").replace("d", "cl"),
    "vowels lost": lambda name: name[0] + re.sub("[aeiou]", "", name[1:]),
    "half bold": lambda name: f"{name[:3]}<b>{name[3:]}</b>",
    "half bold, Markdown": lambda name: f"{name[:3]}**{name[3:]}**",
    "stretched": lambda name: name + name[-1] * 3,
}


def pairs(name: str) -> Iterator[tuple[str, str, str]]:
    """Each two ways in each order, with what they make of a name of eight letters or more."""
    for first, last in permutations(WAYS, 2):
        yield first, last, WAYS[last](WAYS[first](name))
