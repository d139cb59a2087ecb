# ruff: noqa: E501, ARG005, PLW0108 - one form a line, each a function of the person
"""The surface forms: each class makes one string from what identifies a made-up child; None where it does not apply.

To add a class, write a function and decorate it with its group and name. Where only a part of the string tells
("day «37» of life"), that part stands between «».
"""

from __future__ import annotations

import base64
import codecs
import unicodedata
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass

from leaks.letters import RADIO, b64, styled
from leaks.people import Planted
from leaks.spelt import ROMAN, figures, nth, number, ordinal
from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.identifiers.known.words import TRADE_ABBREVIATIONS

__all__ = ["CLASSES", "SurfaceClass"]

Make = Callable[[Planted], str | None]


@dataclass(frozen=True, slots=True)
class SurfaceClass:
    """One way of writing an identifier."""

    group: str
    name: str
    make: Make


CLASSES: list[SurfaceClass] = []

_WORD_NAMES = {"Hope", "Mark", "Young", "Rose", "Grant", "King"}


def form(group: str, name: str) -> Callable[[Make], Make]:
    def add(make: Make) -> Make:
        CLASSES.append(SurfaceClass(group, name, make))
        return make

    return add


def forms(group: str, **makes: Make) -> None:
    """Several short classes at once; underscores in a name are spaces."""
    for name, make in makes.items():
        CLASSES.append(SurfaceClass(group, name.replace("_", " "), make))


def plain(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFKD", text) if not unicodedata.combining(one))


def letters(text: str) -> str:
    return "".join(one for one in plain(text) if one.isalpha())


def no_word(make: Make) -> Make:
    """For forms that would be an ordinary word of a name like Hope."""
    return lambda p: None if {p.given, p.family} & _WORD_NAMES else make(p)


def long_family(p: Planted) -> str | None:
    """A family name of one long word; what is misspelt must still be readable."""
    return p.family if p.family.isalpha() and len(p.family) > 5 else None


def long_given(p: Planted) -> str | None:
    return plain(p.given) if p.given.isalpha() and len(p.given) > 4 else None


def of_family(change: Callable[[str], str]) -> Make:
    def make(p: Planted) -> str | None:
        name = long_family(p)
        made = change(name) if name else None
        return None if made == name else made

    return make


def of_given(change: Callable[[str], str | None]) -> Make:
    def make(p: Planted) -> str | None:
        name = long_given(p)
        made = change(name) if name else None
        # What has become an ordinary word ("Step" of Stephen) tells nobody anything.
        return None if made == name or (made and is_ordinary(made.lower())) else made

    return make


def initials(p: Planted) -> tuple[str, str]:
    return plain(p.given)[0], plain(p.family)[0].upper()


forms(
    "case",
    full=lambda p: p.full,
    upper=lambda p: p.full.upper(),
    lower=lambda p: p.full.lower(),
    swapped=lambda p: p.full.swapcase(),
    title=lambda p: p.full.title(),
    alternating=lambda p: "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(p.full)),
    given_alone=lambda p: p.given,
    family_alone=lambda p: p.family,
    middle_alone=lambda p: p.middle if len(p.middle) > 1 else None,
    given_lower=no_word(lambda p: p.given.lower()),
    family_lower=no_word(lambda p: p.family.lower()),
    given_upper=lambda p: p.given.upper(),
    family_upper=lambda p: p.family.upper(),
)
forms(
    "spacing and splits",
    two_spaces=lambda p: p.full.replace(" ", "  "),
    across_a_page_foot=of_family(lambda n: f"{n[:4]}-\nPage 3 of 9\n{n[4:]}"),
    non_breaking_space=lambda p: p.full.replace(" ", "\u00a0"),
    tab=lambda p: p.full.replace(" ", "\t"),
    line_break=lambda p: p.full.replace(" ", "\n"),
    letters_spaced=lambda p: " ".join(letters(p.given)),
    letters_spaced_upper=lambda p: " ".join(letters(p.family).upper()),
    letters_dotted=lambda p: ".".join(letters(p.given)),
    letters_hyphened=lambda p: "-".join(letters(p.family)),
    letters_comma=lambda p: ", ".join(letters(p.given).upper()),
    letters_underscored=lambda p: "_".join(letters(p.given)),
    split_by_space=of_family(lambda n: n[:4] + " " + n[4:]),
    split_early=of_family(lambda n: n[:2] + " " + n[2:]),
    split_late=of_given(lambda n: n[:-2] + " " + n[-2:]),
    split_by_two_spaces=of_family(lambda n: n[:3] + "  " + n[3:]),
    split_by_full_stop=of_family(lambda n: n[:3] + "." + n[3:]),
    split_by_slash=of_family(lambda n: n[:4] + "/" + n[4:]),
    split_by_asterisks=of_family(lambda n: n[:3] + "**" + n[3:6] + "**" + n[6:]),
    split_by_tags=of_family(lambda n: n[:3] + "<b>" + n[3:] + "</b>"),
    split_at_line_end=of_family(lambda n: n[:4] + "-\n" + n[4:]),
    split_by_hyphen=of_family(lambda n: n[:4] + "-" + n[4:]),
    split_in_three=of_family(lambda n: n[:3] + " " + n[3:6] + " " + n[6:]),
    run_together=lambda p: letters(p.full),
    run_together_lower=lambda p: letters(p.full).lower(),
    run_together_reversed=lambda p: letters(p.family) + letters(p.given),
    pipe_between=lambda p: f"{p.given}|{p.family}",
    slash_between=lambda p: f"{p.given}/{p.family}",
)
_CYRILLIC = str.maketrans("aeopcxyiABEKMHOPCTX", "аеорсхуіАВЕКМНОРСТХ")
_GREEK = str.maketrans("aonABEZHIKMNOPTX", "αοηΑΒΕΖΗΙΚΜΝΟΡΤΧ")
_SMALL = str.maketrans("abcdeghijklmnoprtuvwyz", "ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ")


def in_style(capital: int, small: int) -> Make:
    return lambda p: styled(plain(p.full), capital, small)


forms(
    "Unicode",
    decomposed=lambda p: unicodedata.normalize("NFD", p.full),
    without_accents=lambda p: plain(p.full),
    extra_accents=of_family(lambda n: n[:2] + "\u0301" + n[2:5] + "\u0308" + n[5:]),
    strokes=of_family(lambda n: n.translate(str.maketrans("oldhtb", "øłđħŧƀ"))),
    cyrillic_lookalikes=lambda p: plain(p.full).translate(_CYRILLIC),
    greek_lookalikes=lambda p: plain(p.full).translate(_GREEK),
    small_capitals=lambda p: plain(p.full).lower().translate(_SMALL),
    full_width=in_style(0xFF21, 0xFF41),
    bold_letters=in_style(0x1D400, 0x1D41A),
    script_letters=in_style(0x1D4D0, 0x1D4EA),
    double_struck=in_style(0x1D538 + 0x68, 0x1D552 + 0x68),
    circled=in_style(0x24B6, 0x24D0),
    squared=lambda p: "".join(chr(0x1F170 + ord(c) - 65) if c.isalpha() else c for c in plain(p.full).upper()),
    flag_letters=lambda p: "".join(chr(0x1F1E6 + ord(c) - 65) for c in letters(p.given).upper()),
    soft_hyphen=of_family(lambda n: n[:4] + "\u00ad" + n[4:]),
    zero_width_space=of_family(lambda n: "\u200b".join(n)),
    zero_width_joiner=of_given(lambda n: n[:2] + "\u200d" + n[2:]),
    word_joiner=of_family(lambda n: n[:5] + "\u2060" + n[5:]),
    direction_marks=lambda p: f"\u202e{p.full}\u202c",
    curly_apostrophe=lambda p: p.full.replace("'", "’") if "'" in p.full else None,
    other_hyphens=lambda p: p.full.replace("-", "‑") if "-" in p.full else None,
    long_dash=lambda p: p.full.replace("-", "–") if "-" in p.full else None,
    ligature=of_family(lambda n: n.replace("fi", "ﬁ").replace("st", "ﬆ").replace("fl", "ﬂ")),
    emoji_between=of_given(lambda n: n[:2] + "👶" + n[2:]),
    long_s=of_family(lambda n: n.replace("s", "ſ")),
)  # fmt: skip


def swap(name: str, at: int) -> str:
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def other_letter(letter: str) -> str:
    return "o" if letter == "e" else "e" if letter in "aiou" else "r" if letter != "r" else "t"


forms(
    "typos",
    letter_lost=of_family(lambda n: n[:4] + n[5:]),
    in_any_order=of_family(lambda n: (n[3:] + n[:3][::-1]).lower()),
    letter_lost_in_given=of_given(lambda n: n[:3] + n[4:]),
    first_letter_lost=of_family(lambda n: n[1:].capitalize()),
    last_letter_lost=of_family(lambda n: n[:-1]),
    last_letter_lost_in_given=of_given(lambda n: n[:-1]),
    letter_doubled=of_family(lambda n: n[:4] + n[3:]),
    letter_doubled_in_given=of_given(lambda n: n[:3] + n[2:]),
    letters_swapped=of_family(lambda n: swap(n, 3)),
    letters_swapped_in_given=of_given(lambda n: swap(n, 1)),
    first_letters_swapped=of_family(lambda n: swap(n.lower(), 0).capitalize()),
    wrong_vowel=of_family(lambda n: n[:1] + other_letter(n[1]) + n[2:]),
    wrong_letter=of_family(lambda n: n[:5] + other_letter(n[5]) + n[6:]),
    wrong_letter_in_given=of_given(lambda n: n[:3] + other_letter(n[3]) + n[4:]),
    extra_letter=of_family(lambda n: n[:3] + "e" + n[3:]),
    two_slips=of_family(lambda n: n[:2] + n[3:5] + other_letter(n[5]) + n[6:] if len(n) > 7 else n[:2] + n[3:]),
    typo_lower=of_family(lambda n: (n[:4] + n[5:]).lower()),
    typo_upper=of_family(lambda n: (n[:4] + n[5:]).upper()),
    typo_possessive=of_family(lambda n: f"{n[:4] + n[5:]}'s"),
    typo_plural=of_family(lambda n: f"{n[:4] + n[5:]}s"),
    typo_in_full_name=lambda p: f"{p.given} «{n[:3] + n[4:]}»" if (n := long_family(p)) else None,
    by_ear_ph=of_given(lambda n: n.replace("ph", "f")) ,
    by_ear_k=of_given(lambda n: n.replace("Ka", "Ca").replace("ck", "k").replace("x", "ks")),
    by_ear_y=of_family(lambda n: n.replace("y", "i").replace("qu", "kw").replace("Qu", "Kw")),
    vowels_lost=of_family(lambda n: n[0] + "".join(c for c in n[1:] if c not in "aeiou")),
)  # fmt: skip
forms(
    "possessives and plurals",
    possessive=lambda p: f"{p.given}'s",
    possessive_curly=lambda p: f"{p.given}’s",
    possessive_family=lambda p: f"{p.family}'s",
    possessive_bare=lambda p: f"{p.given}s" if not p.given.endswith("s") else None,
    plural_family=lambda p: f"the {p.family}s",
    plural_possessive=lambda p: f"the {p.family}s’",
    family_noun=lambda p: f"the {p.family} family",
    ish=lambda p: f"{p.given}-ish",
    like=no_word(lambda p: f"{p.family}-like"),
    esque=of_family(lambda n: f"{n}esque"),
)
_SHORT = {
    "Elizabeth": "Lizzie", "Jonathan": "Jonny", "Stephen": "Steve", "Mohammed": "Mo", "Zoë": "Zo", "Mark": "Marky",
    "Katherine": "Kate", "Benjamin": "Ben", "Alexander": "Sandy", "Abdulrahman": "Abdul", "Rose": "Rosie",
}  # fmt: skip
_OTHER_SHORT = {
    "Elizabeth": "Beth", "Jonathan": "Jon", "Stephen": "Stevie", "Mohammed": "Mohammad",
    "Katherine": "Kitty", "Benjamin": "Benji", "Alexander": "Xander", "Folasade": "Sade", "Oluwaseun": "Seun",
}  # fmt: skip
forms(
    "nicknames",
    diminutive=lambda p: _SHORT.get(p.given),
    other_diminutive=lambda p: _OTHER_SHORT.get(p.given),
    diminutive_lower=lambda p: _SHORT[p.given].lower() if p.given in _SHORT and p.given not in {"Mohammed", "Zoë", "Alexander"} else None,
    diminutive_with_family=lambda p: f"«{_SHORT[p.given]}» {p.family}" if p.given in _SHORT else None,
    front_of_name=of_given(lambda n: n[:4]),
    front_with_y=of_given(lambda n: n[:4] + "y" if n[3] not in "aeiouy" else n[:3] + "y"),
    front_with_ie=of_given(lambda n: n[:3] + "ie"),
    front_with_s=of_given(lambda n: n[:4] + "s"),
    family_with_y=of_family(lambda n: n[:5] + "y" if n[4] not in "aeiouy" else n[:4] + "y"),
    end_of_name=of_given(lambda n: n[-4:].capitalize() if len(n) > 6 else None),
    baby_name=lambda p: f"Baby {p.given}",
    little_name=lambda p: f"little {p.given}",
    quoted=lambda p: f'"{p.given}"',
)  # fmt: skip
forms(
    "initials",
    dotted=lambda p: "{}.{}.".format(*initials(p)),
    dotted_and_spaced=lambda p: "{}. {}.".format(*initials(p)),
    spaced=lambda p: "{} {}".format(*initials(p)) if initials(p)[0] not in "AI" else None,
    together=lambda p: None if (j := "".join(initials(p))) in TRADE_ABBREVIATIONS else j,
    hyphened=lambda p: "{}-{}".format(*initials(p)),
    with_middle=lambda p: f"{initials(p)[0]}{p.middle[0]}{initials(p)[1]}",
    with_middle_dotted=lambda p: f"{initials(p)[0]}.{p.middle[0]}.{initials(p)[1]}.",
    given_and_letter=lambda p: f"{p.given} {initials(p)[1]}",
    given_and_letter_dotted=lambda p: f"{p.given} {initials(p)[1]}.",
    letter_and_family=lambda p: f"{initials(p)[0]} {p.family}",
    letter_dot_family=lambda p: f"{initials(p)[0]}. {p.family}",
    title_and_letter=lambda p: f"Ms «{initials(p)[1]}»",
    child_letter=lambda p: f"Child «{initials(p)[0]}»",
    letter_possessive=lambda p: f"{initials(p)[0]}'s" if initials(p)[0] not in "AI" else None,
    letter_alone=lambda p: initials(p)[0] if initials(p)[0] not in "AI" else None,
    slashed=lambda p: "{}/{}".format(*initials(p)),
)
forms(
    "compound names",
    reversed_with_comma=lambda p: f"{p.family}, {p.given}",
    reversed=lambda p: f"{p.family} {p.given}",
    reversed_upper=lambda p: f"{p.family.upper()}, {p.given}",
    reversed_letter=lambda p: f"{p.family}, {initials(p)[0]}",
    with_middle=lambda p: f"{p.given} {p.middle} {p.family}",
    with_middle_letter=lambda p: f"{p.given} {p.middle[0]} {p.family}",
    with_middle_letter_dotted=lambda p: f"{p.given} {p.middle[0]}. {p.family}",
    title_family=lambda p: f"Miss {p.family}",
    title_full=lambda p: f"Master {p.full}",
    first_half=lambda p: p.family.split("-")[0] if "-" in p.family and "'" not in p.family and len(p.family.split("-")[0]) > 2 else None,
    second_half=lambda p: p.family.split("-")[-1] if "-" in p.family else None,
    halves_swapped=lambda p: "-".join(reversed(p.family.split("-"))) if "-" in p.family else None,
    halves_without_hyphen=lambda p: p.family.replace("-", " ") if "-" in p.family else None,
    halves_together=lambda p: p.family.replace("-", "") if "-" in p.family else None,
    half_of_given=lambda p: p.given.split("-")[1] if "-" in p.given else None,
    apostrophe_lost=lambda p: p.family.replace("'", "") if "'" in p.family else None,
    apostrophe_as_space=lambda p: p.family.replace("'", " ") if "'" in p.family else None,
    mac_for_mc=lambda p: p.family.replace("Mc", "Mac") if p.family.startswith("Mc") else None,
    mc_for_mac=lambda p: p.family.replace("Mac", "Mc") if p.family.startswith("Mac") else None,
    mac_and_space=lambda p: p.family.replace("Mc", "Mc ").replace("Mac", "Mac ") if p.family.startswith(("Mc", "Mac")) else None,
    particle_lost=lambda p: p.family.split("-")[-1].split()[-1] if p.family.startswith(("al-", "el-", "ap ")) else None,
    particle_capital=lambda p: p.family[0].upper() + p.family[1:] if p.family[0].islower() else None,
    mothers_family=lambda p: f"{p.given} {p.mother[1]}",
    joined_by_and=lambda p: f"{p.given} and {p.mother[0]}",
)  # fmt: skip
forms(
    "technical strings",
    email=lambda p: f"{letters(p.given)}.{letters(p.family)}@post.example".lower(),
    utf_7=of_family(lambda n: f"+{base64.b64encode(n.encode('utf-16-be')).decode().rstrip('=')}-"),
    places_of_letters_in_order=of_family(lambda n: ", ".join(nth(ord(one) - 96) for one in letters(n).lower())),
    email_letter=lambda p: f"{letters(p.given)[0]}{letters(p.family)}@post.example".lower(),
    email_at=lambda p: f"{letters(p.given)} (at) {letters(p.family)} (dot) example".lower(),
    handle=lambda p: f"@{letters(p.full).lower()}",
    handle_with_year=lambda p: f"@{letters(p.given).lower()}{p.born.year}",
    handle_with_words=no_word(lambda p: f"@its_{letters(p.given).lower()}_x"),
    hashtag=lambda p: f"#JusticeFor{letters(p.given)}",
    hashtag_full=lambda p: f"#{letters(p.full)}",
    url=lambda p: f"https://forum.example/u/{letters(p.full).lower()}",
    url_path=lambda p: f"www.forum.example/{letters(p.given)}-{letters(p.family)}".lower(),
    percent_code=lambda p: urllib.parse.quote(p.full),
    percent_code_all=lambda p: "".join(f"%{byte:02X}" for byte in p.given.encode()),
    html_decimal=lambda p: "".join(f"&#{ord(c)};" for c in p.given),
    html_hex=lambda p: "".join(f"&#x{ord(c):x};" for c in p.family),
    html_one=of_family(lambda n: n[:2] + f"&#{ord(n[2])};" + n[3:]),
    escapes=lambda p: "".join(f"\\u{ord(c):04x}" for c in p.given),
    quoted_printable=lambda p: "".join(f"={b:02X}" for b in p.given.encode()),
    file_name=lambda p: f"{letters(p.family)}_{letters(p.given)}_v2.docx",
    file_name_camel=lambda p: f"Report{letters(p.family)}Final.pdf",
    path=lambda p: f"C:\\Cases\\{letters(p.family)}\\notes.txt",
    snake=lambda p: f"{letters(p.given)}_{letters(p.family)}".lower(),
    kebab=lambda p: f"{letters(p.given)}-{letters(p.family)}".lower(),
    camel=lambda p: letters(p.given).lower() + letters(p.family).capitalize(),
    dotted=lambda p: f"{letters(p.given)}.{letters(p.family)}",
    plus=lambda p: f"{letters(p.given)}+{letters(p.family)}",
    leet=lambda p: letters(p.family).translate(str.maketrans("aeoi", "4301")) if set("aeo") & set(letters(p.family)) else None,
    leet_signs=of_given(lambda n: n.replace("a", "@").replace("e", "3").replace("s", "$").replace("i", "!")
                        if set("aesi") & set(n[:-1]) else None),
    masked=of_given(lambda n: n[0] + "*" * (len(n) - 2) + n[-1]),
    masked_end=of_family(lambda n: n[:3] + "*" * (len(n) - 3)),
    masked_dashes=of_given(lambda n: n[0] + "-" * 5),
    backwards=of_family(lambda n: n[::-1].lower()),
    rot13=of_family(lambda n: codecs.encode(n, "rot13")),
    base64=of_family(lambda n: b64(n)),
    hexadecimal=of_family(lambda n: n.encode().hex()),
    radio_alphabet=lambda p: " ".join(RADIO[c] for c in letters(p.given).lower()),
    spelled_aloud=lambda p: ", ".join(f"{c.upper()} for {RADIO[c]}" for c in letters(p.given).lower()),
    json=lambda p: f'{{"name":"{p.given}"}}',
    tag=lambda p: f"<{letters(p.family)}>",
)  # fmt: skip


def day(pattern: str) -> Make:
    def make(p: Planted) -> str:
        on = p.born
        words = ordinal(on.day)
        return pattern.format(
            d=on.day, m=on.month, y=on.year, yy=on.year % 100, th=nth(on.day), month=f"{on:%B}", mon=f"{on:%b}",
            weekday=f"{on:%A}", wd=f"{on:%a}", roman=ROMAN[on.month].lower(), word=words, iso=on.isoformat(),
            week="{}-W{:02}-{}".format(*on.isocalendar()), doy=on.timetuple().tm_yday,
        )  # fmt: skip

    return make


forms(
    "dates",
    long=day("on «{d}» {month} {y}"),
    ordinal=day("on the «{th}» of {month} {y}"),
    letter_for_month=lambda p: f"{p.born.day}{format(p.born, '%B')[0]}{p.born.year % 100:02}",
    month_first=day("on {month} «{d}», {y}"),
    weekday=day("on {weekday} «{d}» {month} {y}"),
    weekday_short=day("on {wd} «{d}» {mon} {yy:02}"),
    short_month=day("on «{d}» {mon} {y}"),
    no_spaces=day("«{d}{month}{y}»"),
    hyphens=day("«{d}-{mon}-{y}»"),
    without_year=day("on «{d}» {month}"),
    ordinal_without_year=day("on the «{th}» of {month}"),
    apostrophe_year=day("on «{d}» {month} '{yy:02}"),
    slashes=day("«{d:02}/{m:02}/{y}»"),
    slashes_short=day("«{d}/{m}/{yy:02}»"),
    american=day("«{m:02}/{d:02}/{y}»"),
    dots=day("«{d:02}.{m:02}.{y}»"),
    spaces=day("«{d:02} {m:02} {y}»"),
    dashes=day("«{d:02}-{m:02}-{y}»"),
    day_and_month=day("on «{d:02}/{m:02}»"),
    iso=day("«{iso}»"),
    iso_time=day("«{iso}T14:05:00Z»"),
    iso_slashes=day("«{y}/{m:02}/{d:02}»"),
    iso_week=day("«{week}»"),
    day_of_year=day("«{y}-{doy:03}»"),
    compact=day("«{y}{m:02}{d:02}»"),
    compact_british=day("«{d:02}{m:02}{y}»"),
    compact_short=day("DOB «{d:02}{m:02}{yy:02}»"),
    roman=day("«{d}.{roman}.{y}»"),
    roman_upper=lambda p: f"«{p.born.day}/{ROMAN[p.born.month]}/{p.born.year}»",
    in_words=day("on the «{word}» of {month}"),
    in_words_with_year=day("on the «{word}» of {month}, {y}"),
    day_alone=day("on the «{th}»"),
    day_of_the_month=day("on the «{th}» of the month"),
    weekday_and_day=day("on {weekday} the «{th}»"),
    weekday_of_month=day("on the «second {weekday}» in {month} {y}"),
    letters_for_digits=lambda p: f"«{p.born:%d/%m/%Y}»".replace("0", "O"),
    range=day("between «{d}» and 28 {month} {y}") ,
    feast=lambda p: f"on «Christmas Eve» {p.born.year}",
    movable_feast=lambda p: f"on «Easter Sunday» {p.born.year}",
    feast_alone=lambda p: "on «Boxing Day»",
    other_faiths_feast=lambda p: f"on «Eid» {p.born.year}",
    birthday=lambda p: "on «her third birthday»",
    after_birthday=lambda p: "the day after «her 3rd birthday»",
    before_birthday=lambda p: "two days before «his birthday»",
)  # fmt: skip


def small(p: Planted) -> int:
    return p.number % 70 + 21


forms(
    "ages",
    days_old=lambda p: f"was «{small(p)} days» old",
    days_hyphened=lambda p: f"a «{small(p)}-day»-old baby",
    days_of_age=lambda p: f"at «{small(p)} days» of age",
    days_in_words=lambda p: f"was «{number(small(p))} days» old",
    aged_days=lambda p: f"aged «{small(p)} days»",
    day_of_life=lambda p: f"on «day {small(p)}» of life",
    days_after_birth=lambda p: f"«{small(p)} days» after birth",
    weeks_old=lambda p: f"was «{small(p) // 7} weeks» old",
    weeks_hyphened=lambda p: f"a «{small(p) // 7}-week»-old boy",
    weeks_short=lambda p: f"aged «{small(p) // 7}wks»",
    weeks_shorthand=lambda p: f"aged «{small(p) // 7}/52»",
    days_shorthand=lambda p: f"aged «{small(p) % 6 + 1}/7»",
    years_and_days=lambda p: f"aged four years and «{small(p)} days»",
    weeks_and_days=lambda p: f"«{small(p) // 7} weeks and 3 days» old",
    hours_old=lambda p: f"was «{small(p)} hours» old",
    exact_days_at_incident=lambda p: f"lived for «{p.days_old} days»",
    exact_weeks_at_incident=lambda p: f"at «{p.days_old // 7} weeks»",
)
forms(
    "places",
    school=lambda p: p.school,
    school_upper=lambda p: p.school.upper(),
    school_lower=lambda p: p.school.lower(),
    school_head=lambda p: p.place,
    school_short=lambda p: f"{p.place} Primary",
    school_abbreviated=lambda p: f"{p.place} Prim Sch",
    school_other_kind=lambda p: f"{p.place} Academy",
    school_initials=lambda p: "".join(word[0] for word in p.school.split()),
    school_possessive=lambda p: f"{p.place}'s",
    school_typo=lambda p: p.place[:3] + p.place[4:],
    school_hashtag=lambda p: "#" + letters(p.school),
    school_website=lambda p: f"www.{letters(p.school).lower()}.example",
    street=lambda p: f"{p.street} Road",
    street_short=lambda p: f"{p.street} Rd",
    street_number=lambda p: p.house,
    street_and_house=lambda p: f"{p.street} Rd outside «{p.house.split()[0]}»",
    street_alone=lambda p: p.street,
    street_typo=lambda p: f"«{p.street[:4] + p.street[5:]}» Road",
    town=lambda p: p.town,
    town_upper=lambda p: p.town.upper(),
    town_lower=lambda p: p.town.lower(),
    town_typo=lambda p: swap(p.town, 3),
    town_inhabitant=lambda p: f"{p.town}ian",
    address=lambda p: f"{p.house}, {p.town}, {p.postcode}",
    agency=lambda p: p.agency,
    agency_short=lambda p: f"{p.town} Community Health",
    agency_initials=lambda p: "".join(word[0] for word in p.agency.split()),
    agency_dotted=lambda p: "".join(word[0] + "." for word in p.agency.split()),
)
forms(
    "numbers",
    nhs=lambda p: p.nhs,
    nhs_compact=lambda p: p.nhs.replace(" ", ""),
    nhs_hyphens=lambda p: p.nhs.replace(" ", "-"),
    nhs_dots=lambda p: p.nhs.replace(" ", "."),
    nhs_odd_groups=lambda p: (c := p.nhs.replace(" ", "")) and f"{c[:5]} {c[5:]}",
    nhs_full_width=lambda p: p.nhs.translate(str.maketrans("0123456789", "０１２３４５６７８９")),
    nhs_arabic=lambda p: p.nhs.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    nhs_letter_o=lambda p: p.nhs.replace("0", "O"),
    nhs_slip=lambda p: swap(p.nhs.replace(" ", ""), 4),
    nhs_in_words=lambda p: figures(p.nhs),
    postcode=lambda p: p.postcode,
    postcode_compact=lambda p: p.postcode.replace(" ", ""),
    postcode_lower=lambda p: p.postcode.lower(),
    postcode_turned_round=lambda p: " ".join(p.postcode.lower().split()[::-1]),
    postcode_hyphen=lambda p: p.postcode.replace(" ", "-"),
    phone=lambda p: p.phone,
    phone_compact=lambda p: p.phone.replace(" ", ""),
    phone_country=lambda p: "+44 " + p.phone[1:],
    phone_country_zero=lambda p: "+44 (0)" + p.phone[1:],
    phone_brackets=lambda p: f"(01632) 960{p.number:03}",
    phone_dots=lambda p: p.phone.replace(" ", "."),
    reference=lambda p: p.reference,
    reference_spaced=lambda p: p.reference.replace("-", " "),
    reference_lower=lambda p: p.reference.lower(),
    email=lambda p: p.email,
    email_at=lambda p: p.email.replace("@", " (at) "),
    email_words=lambda p: p.email.replace("@", " at ").replace(".", " dot "),
)  # fmt: skip
