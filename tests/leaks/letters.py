"""Letters and figures as other alphabets, signs, keys and words have them, for whoever writes a form."""

from __future__ import annotations

import base64
from string import ascii_lowercase

__all__ = [
    "ABOVE",
    "BRAILLE",
    "CIRCLED_FIGURES",
    "EASTERN_FIGURES",
    "KEYPAD",
    "MORSE",
    "RADIO",
    "RAISED_FIGURES",
    "TURNED",
    "b64",
    "by_letter",
    "styled",
]


def by_letter(words: str) -> dict[str, str]:
    """A word for each letter of the alphabet."""
    return dict(zip(ascii_lowercase, words.split(), strict=True))


RADIO = by_letter("""
    Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Kilo Lima Mike November Oscar Papa Quebec Romeo
    Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu
""")
MORSE = by_letter("""
    .- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..
""")
BRAILLE = str.maketrans(ascii_lowercase, "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵")
KEYPAD = str.maketrans(ascii_lowercase, "22233344455566677778889999")
"""The keys of an old telephone."""
TURNED = str.maketrans(ascii_lowercase, "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz")
ABOVE = str.maketrans("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")
EASTERN_FIGURES = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
CIRCLED_FIGURES = str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")
RAISED_FIGURES = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def styled(text: str, capital: int, small: int) -> str:
    """A text in another alphabet of Unicode, by where that one's A and a are."""
    return "".join(
        chr(capital + ord(c) - 65) if "A" <= c <= "Z" else chr(small + ord(c) - 97) if "a" <= c <= "z" else c
        for c in text
    )


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()
