# ruff: noqa: E501, ARG005 - one form a line; a form that is the same for everybody takes nobody
"""A thirteenth set, as somebody would mix it who had never seen this project and wanted to get a name past it.

Written by somebody who had read neither the matcher nor the forms of any other set. What goes with it (strangers, the
innocent) is in `thirteenth_others.py`. A month of birth with its year, and an age in whole years, are no forms: they
stay.
"""

from __future__ import annotations

import base64
import codecs
import datetime as dt
import json
import quopri
import unicodedata
from urllib.parse import quote

from leaks.letters import BRAILLE, KEYPAD, MORSE, RADIO, b64, by_letter
from leaks.people import Planted
from leaks.spelt import MONTHS, ROMAN, figures, month_in, nth, number, ordinal
from leaks.surprises.making import SurpriseSet, at, digits, if_, plain
from leaks.surprises.making import family as f
from leaks.surprises.making import given as g

__all__ = ["THIRTEENTH"]

THIRTEENTH = SurpriseSet()

_LONG = 6
_YEARS = {2012: "twelve", 2013: "thirteen", 2014: "fourteen", 2015: "fifteen", 2016: "sixteen", 2025: "twenty-five"}
_ROMAN_YEARS = {2012: "MMXII", 2013: "MMXIII", 2014: "MMXIV", 2015: "MMXV", 2016: "MMXVI", 2025: "MMXXV"}
_OLD_ALPHABET = by_letter("""
    Apple Bertie Cat Dog Egg Freddie George Harry Ink Jug King Larry Mother
    Nuts Orange Peter Queen Robert Sugar Tommy Umbrella Vinegar William Xylophone
    Yellow Zebra
""")
_LETTER_NAMES = by_letter("""
    ay bee see dee ee eff gee aitch eye jay kay ell em en oh pee queue
    ar ess tee you vee double-you ex why zed
""")
_RIGHT_KEY = str.maketrans("abcdefghijklmnopqrstuvwxyz", "snvfrghjokl;,mp[wtdyibecux")
_ACCENT_KEYS = {"á": "a'", "ú": "u'", "ń": "n'", "ă": "a(", "ễ": "e^~", "ả": "a?", "Ș": "S,"}
_CYRILLIC_LIKE = str.maketrans("aeopcxyABEHKMOPCTX", "аеорсхуАВЕНКМОРСТХ")
_CHEROKEE_LIKE = str.maketrans("ABCDEHJKLMPRSTWZ", "ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᎳᏃ")
_LEET = str.maketrans("aeiostbgAEIOSTBG", "4310578643105786")
_SYMBOLS = str.maketrans("aeislo", "@€!$|°")
_FULLWIDTH = str.maketrans({chr(c): chr(c + 0xFEE0) for c in range(0x21, 0x7F)})
_CIRCLED = str.maketrans(
    {chr(65 + i): chr(0x24B6 + i) for i in range(26)} | {chr(97 + i): chr(0x24D0 + i) for i in range(26)}
)
_SQUARED = str.maketrans({chr(65 + i): chr(0x1F130 + i) for i in range(26)})
_FLAGS = str.maketrans({chr(65 + i): chr(0x1F1E6 + i) for i in range(26)})
_TAGS = str.maketrans({chr(97 + i): chr(97 + i) + "\N{COMBINING LONG STROKE OVERLAY}" for i in range(26)})
_EASTERN = {
    "Arabic": "٠١٢٣٤٥٦٧٨٩", "Persian": "۰۱۲۳۴۵۶۷۸۹", "Bengali": "০১২৩৪৫৬৭৮৯", "Devanagari": "०१२३४५६७८९", "Gurmukhi": "੦੧੨੩੪੫੬੭੮੯",
    "mathematical": "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "raised": "⁰¹²³⁴⁵⁶⁷⁸⁹", "lowered": "₀₁₂₃₄₅₆₇₈₉", "double-struck": "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡", "circled": "⓪①②③④⑤⑥⑦⑧⑨",
}  # fmt: skip

# How each name is shortened, misheard, respelt, inflected and written elsewhere.
_SHORT = {
    "Harvey": ("Harv", "Harvs", "Harvinho"), "Nia": ("Ni", "Niasi", "Niani"), "Tadhg": ("Tadhgie", "Taidhgín", "Tadgh"),
    "Zuzanna": ("Zuzia", "Zuzka", "Zuza"), "Liban": ("Libs", "Libo", "Libi"), "Ifeoluwa": ("Ife", "Ifé", "Iffy"),
    "Hafsa": ("Hafs", "Haffy", "Hafsi"), "Yahya": ("Yaya", "Yahyo", "Yoyo"), "Thảo": ("Thao Thao", "Thảoo", "T-Tao"),
    "Ștefan": ("Fane", "Fănel", "Ștefănel"), "Beatriz": ("Bia", "Bea", "Triz"), "Lily-Mae": ("Lil", "Lils", "Lily"),
    "Summer": ("", "Summs", "Sumsum"),
}  # fmt: skip
_HEARD_GIVEN = {
    "Harvey": "Harvie", "Nia": "Nya", "Tadhg": "Tige", "Zuzanna": "Suzanna", "Liban": "Leebaan", "Ifeoluwa": "Ifayoluwa",
    "Hafsa": "Hafza", "Yahya": "Yahia", "Thảo": "Tao", "Ștefan": "Shtefan", "Beatriz": "Beatrice", "Lily-Mae": "Lillymay",
    "Summer": "",
}  # fmt: skip
_HEARD = {
    "Harvey": ("Wolstenhome", "Woolstenholm", "Walstenholme", "Wolsten home"), "Nia": ("Bevin Price", "Bevanprice", "Beavan-Price", "Bev and Price"),
    "Tadhg": ("O'Sullivan", "O Sullivan", "O'Soolivan", "oh Sullivan"), "Zuzanna": ("Shchepanska", "Stepanska", "Shepanska", "Sh chepanska"),
    "Liban": ("Guled", "Gouled", "Goolaid", "goo lead"), "Ifeoluwa": ("Akinyemmi", "Akinyeme", "Hakinyemi", "a kin yemi"),
    "Hafsa": ("Chowdhry", "Chaudary", "Choudry", "chow dree"), "Yahya": ("Al Khateeb", "Elkhatib", "Alkateeb", "al car teeb"),
    "Thảo": ("Nuyen", "Nguyin", "Nwin", "new yen"), "Ștefan": ("Balanesku", "Ballanescu", "Balanescue", "balla nescu"),
    "Beatriz": ("Figerado", "Figueredo", "Figuerado", "fig a raido"), "Lily-Mae": ("Akroyd", "Ackroid", "Acroyd", "ack royd"),
    "Summer": ("Hobs", "Hobbes", "Obbs", "hob s"),
}  # fmt: skip
_CYRILLIC = {
    "Harvey": "Харви Вольстенхольм", "Nia": "Ниа Беван-Прайс", "Tadhg": "Тайг О'Салливан", "Zuzanna": "Зузанна Щепаньская",
    "Liban": "Либан Гулед", "Ifeoluwa": "Ифеолува Акиньеми", "Hafsa": "Хафса Чаудри", "Yahya": "Яхья аль-Хатиб", "Thảo": "Тхао Нгуен",
    "Ștefan": "Штефан Бэлэнеску", "Beatriz": "Беатрис Фигейреду", "Lily-Mae": "Лили-Мэй Экройд", "Summer": "Саммер Хоббс",
}  # fmt: skip
_ARABIC = {
    "Harvey": "هارفي وولستنهولم", "Nia": "نيا بيفان برايس", "Zuzanna": "زوزانا شيبانسكا", "Liban": "ليبان جوليد", "Ifeoluwa": "إيفيولوا أكينيمي",
    "Hafsa": "حفصة تشودري", "Yahya": "يحيى الخطيب", "Ștefan": "شتيفان بالانيسكو", "Beatriz": "بياتريز فيغيريدو", "Summer": "سمر هوبس",
}  # fmt: skip
_GREEK = {
    "Harvey": "Χάρβεϊ Γουόλστενχολμ", "Nia": "Νία Μπέβαν-Πράις", "Zuzanna": "Ζουζάνα Στσεπάνσκα", "Liban": "Λιμπάν Γκουλέντ",
    "Hafsa": "Χάφσα Τσόντρι", "Yahya": "Γιαχία αλ-Χατίμπ", "Ștefan": "Στεφάν Μπαλανέσκου", "Beatriz": "Μπεατρίζ Φιγκεϊρέντο",
}  # fmt: skip
_URDU = {"Hafsa": "حفصہ چوہدری", "Yahya": "یحییٰ الخطیب", "Liban": "لیبان گولید", "Harvey": "ہاروی وولسٹن ہوم"}
_HINDI = {"Hafsa": "हफ़्सा चौधरी", "Yahya": "याह्या अल-ख़तीब", "Harvey": "हार्वे वॉल्स्टेनहोम", "Beatriz": "बेयात्रिज़ फ़िगेरेडो"}
_CHINESE = {"Thảo": "阮草", "Harvey": "哈维·沃斯滕霍姆", "Ștefan": "斯特凡·伯勒内斯库"}
_KATAKANA = {"Harvey": "ハーヴィー・ウォルステンホルム", "Nia": "ニア・ベヴァン", "Summer": "サマー・ホッブズ"}
_CASE_ENDINGS = {
    "Zuzanna": ("Zuzannie Szczepańskiej", "Zuzannę Szczepańską", "Zuzanno"), "Ștefan": ("lui Ștefan Bălănescu", "Ștefane", "Bălăneștilor"),
    "Tadhg": ("Thaidhg Uí Shúilleabháin", "a Thaidhg", "Taidhg"), "Nia": ("Nïa", "Mrs Bevan-Pryce", "Bevan-Pryciaid"),
}  # fmt: skip
# The family name of a wife, a daughter, a brother, or as other registers keep it.
_VARIANTS = {
    "Tadhg": ("Ní Shúilleabháin", "Uí Shúilleabháin", "Ó Suilleabhain", "O'Suilleabhain", "OSullivan"),
    "Zuzanna": ("Szczepański", "Szczepanska", "Szczepańscy", "Szczepanski", "Szczepanskich"),
    "Liban": ("Guleed", "Guled", "Guuleed Maxamed", "Guleid", "Gulled"),
    "Ifeoluwa": ("Akínyẹmí", "Akin-Yemi", "Akinyẹmi", "Akinyemis", "AkinYemi"),
    "Hafsa": ("Chaudhary", "Choudhury", "Chaudhri", "Choudhry", "Chaudry"),
    "Yahya": ("Al Khatib", "el-Khatib", "Alkhatib", "al-Khateeb", "Al-Xatib"),
    "Thảo": ("Nguyen", "Nguyển", "NGUYỄN", "Nguyên", "Nguy3n"),
    "Ștefan": ("Balanescu", "Bălănesco", "Bǎlǎnescu", "Balanesku", "Bãlãnescu"),
    "Beatriz": ("Figueirêdo", "Figueredo", "Figueiredo Alves", "Figuereido", "Figueirêdos"),
    "Nia": ("ap Bevan", "Bevan", "Pryce", "Pryce-Bevan", "Bevanpryce"),
    "Harvey": ("Woolstenholme", "Wolstenholm", "Wolstenhulme", "Wostenholme", "Woolstonholme"),
    "Lily-Mae": ("Akroyd", "Ackroyde", "Aykroyd", "Ackroydd", "Acroyd"),
    "Summer": ("Hobbes", "Hobs", "Hobb", "Hobbss", "Hobbses"),
}  # fmt: skip
_HIS = frozenset(["Harvey", "Tadhg", "Liban", "Yahya", "Ștefan"])


def _long(p: Planted) -> str:
    """The family name, where it is long enough to be torn."""
    name = f(p)
    return name if len(name) >= _LONG else ""


def _torn(p: Planted, glue: str, place: int = 4) -> str:
    name = _long(p)
    return if_(name, name[:place] + glue + name[place:])


def _spoken(letters: str, alphabet: dict[str, str], glue: str = " ") -> str:
    return glue.join(alphabet[c] for c in letters.lower() if c in alphabet)


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalpha())


def _in(text: str, figures: str) -> str:
    return text.translate(str.maketrans("0123456789", figures))


def _his(p: Planted) -> str:
    return "his" if p.given in _HIS else "her"


def _ymd(p: Planted) -> tuple[int, int, int]:
    """Years, months and days from birth to the incident."""
    years, months, days = p.met.year - p.born.year, p.met.month - p.born.month, p.met.day - p.born.day
    if days < 0:
        months, days = months - 1, days + (p.met.replace(day=1) - dt.timedelta(days=1)).day
    return (years - 1, months + 12, days) if months < 0 else (years, months, days)


def _street(p: Planted) -> str:
    return f"{p.street} Road"


def _mac(p: Planted) -> str:
    """Text saved as one code page and opened as another."""
    return p.full.encode().decode("cp1252", "ignore")


THIRTEENTH.group("case", {
    "alternating capitals": lambda p: "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(f(p))),
    "all small, both names": lambda p: if_(g(p), p.full.lower()),
    "all capitals, both names": lambda p: p.full.upper(),
    "inverted case": lambda p: p.full.swapcase(),
    "capital at the end": lambda p: f(p)[:-1].lower() + f(p)[-1].upper(),
    "capital in the middle": lambda p: at(_long(p).lower(), 3, _long(p)[3].upper()) if _long(p) else "",
    "caps lock in the middle": lambda p: if_(_long(p), _long(p)[:4] + _long(p)[4:].upper()),
    "family in capitals first": lambda p: f"{p.family.upper()}, {p.given}",
    "camel case": lambda p: p.given + f(p),
    "lower camel case": lambda p: g(p).lower() + f(p),
    "small capitals as small letters": lambda p: if_(g(p), g(p)[0].lower() + g(p)[1:].upper()),
    "mother in small letters": lambda p: f"{p.mother[0]} {p.mother[1]}".lower(),
    "father in capitals without a space": lambda p: (p.father[0] + p.father[1]).upper(),
    "middle in small letters with the initial": lambda p: f"{p.given[0].lower()} {p.middle.lower()} {p.family.lower()}" if p.middle != "Rose" else "",
    "town in small letters": lambda p: p.town.lower(),
    "capitals after the cut": lambda p: if_(_long(p), f"{_long(p)[:3]} {_long(p)[3:].capitalize()}"),
})  # fmt: skip

THIRTEENTH.group("spacing and splits", {
    "a letter a space": lambda p: " ".join(f(p)),
    "a letter two spaces": lambda p: "  ".join(f(p).upper()),
    "dots between": lambda p: ".".join(f(p)),
    "underscores between": lambda p: "_".join(f(p)),
    "slashes between": lambda p: "/".join(f(p)),
    "middle dots between": lambda p: "·".join(f(p)),
    "asterisks between": lambda p: "*".join(f(p)),
    "pluses between": lambda p: "+".join(f(p)),
    "tildes between": lambda p: "~".join(f(p)),
    "commas between": lambda p: ", ".join(f(p)),
    "emoji between": lambda p: "🌟".join(f(p)),
    "hyphens between capitals": lambda p: "-".join(f(p).upper()),
    "pairs of letters": lambda p: " ".join(f(p)[i:i + 2] for i in range(0, len(f(p)), 2)) if _long(p) else "",
    "threes of letters": lambda p: " ".join(f(p)[i:i + 3] for i in range(0, len(f(p)), 3)) if _long(p) else "",
    "a line end in the middle": lambda p: _torn(p, "\n"),
    "a hyphen and a line end": lambda p: _torn(p, "-\n"),
    "a page number in the middle": lambda p: if_(_long(p), f"«{_long(p)[:4]}»- [page 3] -«{_long(p)[4:]}»"),
    "a tab in the middle": lambda p: _torn(p, "\t"),
    "a bar in the middle": lambda p: _torn(p, "|"),
    "a no-break space in the middle": lambda p: _torn(p, "\u00a0"),
    "a bracket round the last letters": lambda p: if_(_long(p), f"{_long(p)[:4]}({_long(p)[4:]})"),
    "square brackets round the first": lambda p: if_(_long(p), f"[{_long(p)[0]}]{_long(p)[1:]}"),
    "struck and written on": lambda p: if_(_long(p), f"«{_long(p)[:3]}»... «{_long(p)}»"),
    "stuttered": lambda p: f"{f(p)[0]}-{f(p)[0]}-{f(p)}",
    "dots of hesitation": lambda p: _torn(p, "..."),
    "an em dash in the middle": lambda p: _torn(p, "—"),
    "swallowed by the next word": lambda p: f"«{f(p)}was» there",
    "swallowed by the word before": lambda p: f"«for{f(p)}» later",
    "both names and a verb in one": lambda p: f"«{g(p)}{f(p)}said»",
    "given and family with the cut moved": lambda p: f"{g(p)}{f(p)[0]} {f(p)[1:]}",
    "given and family with the cut moved back": lambda p: f"{g(p)[:-1]} {g(p)[-1]}{f(p)}" if len(g(p)) > 4 else "",
    "both names joined by a full stop": lambda p: f"{g(p)}.{f(p)}",
    "a quotation mark in the middle": lambda p: _torn(p, "'"),
    "double quotation marks round the middle": lambda p: f'{p.given} "{p.middle}" {p.family}',
    "a footnote mark in it": lambda p: _torn(p, "¹"),
    "brackets of a note in it": lambda p: if_(_long(p), f"«{_long(p)[:4]}» (sic) «{_long(p)[4:]}»"),
    "spaced out in lower case with no gap between names": lambda p: " ".join((g(p) + f(p)).lower()),
    "a slash between the names": lambda p: f"{p.given}/{p.family}",
    "double angle brackets": lambda p: f"<<{p.given}>><<{p.family}>>",
    "a soft hyphen typed as a real one": lambda p: if_(len(f(p)) > 7, f"{f(p)[:3]}-{f(p)[3:6]}-{f(p)[6:]}"),
    "a column of letters": lambda p: "\n".join(f(p).upper()),
    "family name first letter apart": lambda p: if_(_long(p), f"{_long(p)[0]} {_long(p)[1:]}"),
    "the last letter apart": lambda p: if_(_long(p), f"{_long(p)[:-1]} {_long(p)[-1]}"),
    "an underscore line under it": lambda p: f"__{f(p)}__",
})  # fmt: skip

THIRTEENTH.group("Unicode", {
    "fullwidth": lambda p: plain(p.full).translate(_FULLWIDTH),
    "circled letters": lambda p: f(p).translate(_CIRCLED),
    "squared letters": lambda p: f(p).upper().translate(_SQUARED),
    "flag letters": lambda p: f(p).upper().translate(_FLAGS),
    "flag letters with spaces": lambda p: " ".join(f(p).upper().translate(_FLAGS)),
    "Cyrillic lookalikes": lambda p: f(p).translate(_CYRILLIC_LIKE),
    "Cherokee lookalikes": lambda p: f(p).upper().translate(_CHEROKEE_LIKE),
    "strokes through each letter": lambda p: f(p).lower().translate(_TAGS),
    "bold letters of mathematics": lambda p: "".join(chr(0x1D400 + ord(c) - 65) if c.isupper() else chr(0x1D41A + ord(c) - 97) for c in f(p) if c.isalpha()),
    "script letters of mathematics": lambda p: "".join(chr(0x1D4D0 + ord(c) - 65) if c.isupper() else chr(0x1D4EA + ord(c) - 97) for c in f(p) if c.isalpha()),
    "fraktur letters of mathematics": lambda p: "".join(chr(0x1D56C + ord(c) - 65) if c.isupper() else chr(0x1D586 + ord(c) - 97) for c in f(p) if c.isalpha()),
    "monospaced letters": lambda p: "".join(chr(0x1D670 + ord(c) - 65) if c.isupper() else chr(0x1D68A + ord(c) - 97) for c in f(p) if c.isalpha()),
    "zero-width spaces": lambda p: "\u200b".join(f(p)),
    "zero-width joiners": lambda p: "\u200d".join(f(p)),
    "word joiners": lambda p: "\u2060".join(f(p)),
    "soft hyphens": lambda p: "\u00ad".join(f(p)),
    "an invisible separator": lambda p: "\u2063".join(f(p)),
    "a Hangul filler": lambda p: "\u3164".join(f(p)),
    "a Braille blank": lambda p: "\u2800".join(f(p)),
    "variation selectors": lambda p: "\ufe0f".join(f(p)),
    "grapheme joiners": lambda p: "\u034f".join(f(p)),
    "Mongolian vowel separators": lambda p: "\u180e".join(f(p)),
    "byte order marks": lambda p: "\ufeff".join(f(p)),
    "turned round by an override": lambda p: "\u202e" + f(p)[::-1] + "\u202c",
    "isolates round it": lambda p: "\u2066" + f(p) + "\u2069",
    "left-to-right marks inside": lambda p: _torn(p, "\u200e"),
    "thin spaces": lambda p: "\u2009".join(f(p)),
    "hair spaces": lambda p: "\u200a".join(f(p)),
    "ideographic spaces": lambda p: "\u3000".join(f(p)),
    "Zalgo": lambda p: "".join(c + "\u0300\u0327\u0338" for c in f(p)),
    "dots below each letter": lambda p: "".join(c + "\u0323" for c in f(p)),
    "underlined by combining marks": lambda p: "".join(c + "\u0332" for c in f(p)),
    "decomposed": lambda p: if_(plain(p.full) != p.full, unicodedata.normalize("NFD", p.full)),
    "enclosing circles": lambda p: "".join(c + "\u20dd" for c in f(p).upper()),
    "tag characters after it": lambda p: f(p) + "".join(chr(0xE0000 + ord(c)) for c in "ok"),
    "Braille": lambda p: f"«{f(p).lower().translate(BRAILLE)}»",
    "parenthesised letters": lambda p: "".join(chr(0x249C + ord(c) - 97) for c in f(p).lower() if c.isalpha()),
    "modifier letters": lambda p: g(p).lower().translate(str.maketrans("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")),
    "turned upside down": lambda p: f(p).lower().translate(str.maketrans("abcdefghijklmnopqrstuvwxyz", "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz"))[::-1],
    "wrong accents on vowels": lambda p: f(p).translate(str.maketrans("aeiou", "äëïöü")) if f(p).translate(str.maketrans("aeiou", "äëïöü")) != f(p) else "",
    "barred and hooked letters": lambda p: _long(p).translate(str.maketrans("bdhklt", "ƀđħƙłŧ")),
    "Turkish dotless i": lambda p: if_("i" in f(p), f(p).replace("i", "ı")),
    "ligatures": lambda p: if_("st" in f(p), f(p).replace("st", "ﬆ")),
    "IPA letters": lambda p: f(p).lower().translate(str.maketrans("aegiouyrn", "ɑɛɡɪɔʊʏɹɴ")),
    "Armenian and Greek lookalikes": lambda p: f(p).translate(str.maketrans("ounvhi", "օսոѵհі")),
    "square emoji letters with joiners": lambda p: "\u200c".join(f(p).upper().translate(str.maketrans({chr(65 + i): chr(0x1F170 + i) for i in range(26)}))),
})  # fmt: skip

THIRTEENTH.group("typos", {
    "two letters swapped": lambda p: if_(_long(p), _long(p)[:2] + _long(p)[3] + _long(p)[2] + _long(p)[4:]),
    "first two swapped": lambda p: if_(_long(p), (_long(p)[1] + _long(p)[0].lower() + _long(p)[2:]).capitalize()),
    "last two swapped": lambda p: if_(_long(p), _long(p)[:-2] + _long(p)[-1] + _long(p)[-2]),
    "a letter missing": lambda p: if_(_long(p), _long(p)[:3] + _long(p)[4:]),
    "the first letter missing": lambda p: if_(_long(p), _long(p)[1:].capitalize()),
    "the last letter missing": lambda p: if_(_long(p), _long(p)[:-1]),
    "a letter doubled": lambda p: if_(_long(p), _long(p)[:4] + _long(p)[3] + _long(p)[4:]),
    "a letter tripled": lambda p: if_(_long(p), _long(p)[:3] + _long(p)[2] * 2 + _long(p)[3:]),
    "a wrong vowel": lambda p: next((at(_long(p), i, "o" if c != "o" else "a") for i, c in enumerate(_long(p)) if i > 1 and c in "aeiou"), ""),
    "two wrong vowels": lambda p: if_(sum(c in "aeiou" for c in _long(p)[1:]) > 1 and len(_long(p)) > 7, _long(p).translate(str.maketrans("eo", "ae"))),
    "a letter between": lambda p: _torn(p, "h", 3),
    "two letters missing": lambda p: if_(len(f(p)) > 8, f(p)[:2] + f(p)[3:6] + f(p)[7:]),
    "a missing vowel each": lambda p: if_(len(f(p)) > 6, f(p)[0] + "".join(c for c in f(p)[1:] if c not in "aeiou")),
    "given with two swapped": lambda p: if_(len(g(p)) > 5, g(p)[:2] + g(p)[3] + g(p)[2] + g(p)[4:]),
    "given with a letter missing": lambda p: if_(len(g(p)) > 5, g(p)[:2] + g(p)[3:]),
    "given with a letter doubled": lambda p: if_(len(g(p)) > 4, g(p)[:3] + g(p)[2] + g(p)[3:]),
    "given with a wrong last letter": lambda p: if_(len(g(p)) > 5, g(p)[:-1] + "e" if g(p)[-1] != "e" else ""),
    "mother's family name with a slip": lambda p: "Postelthwaite",
    "mother's family name, two slips": lambda p: "Postlethwiate",
    "mother's family name as often written": lambda p: "Posslethwaite",
    "father's family name with a slip": lambda p: "Sobowlae",
    "father's given name with a slip": lambda p: "Olumdie",
    "both with a slip": lambda p: if_(len(g(p)) > 5 and _long(p), f"{g(p)[:2]}{g(p)[3:]} {_long(p)[:3]}{_long(p)[4:]}"),
    "the worker with a slip": lambda p: "Kerensa Bloomfeild",
    "the worker's given name with a slip": lambda p: "Kerenza Bloomfield",
    "town with a slip": lambda p: f"{p.town[:-2]}{p.town[-1]}{p.town[-2]}",
    "street with a slip": lambda p: f"«{p.street[:3]}{p.street[4:]}» Road",
    "a digit in it": lambda p: _torn(p, "7"),
    "an hour typed into it": lambda p: if_(_long(p), f"{_long(p)[:4]}10:40{_long(p)[4:]}"),
    "typed over a colon": lambda p: _torn(p, ";"),
    "ph for f, c for k": lambda p: f(p).replace("f", "ph").replace("k", "c").replace("ck", "k") if set(f(p)) & set("fk") else "",
    "y for i, i for y": lambda p: f(p).translate(str.maketrans("iy", "yi")) if set(f(p)[1:]) & set("iy") else "",
    "s for z, z for s": lambda p: f(p).translate(str.maketrans("szSZ", "zsZS")) if set(f(p)) & set("szSZ") else "",
    "consonants single that were double": lambda p: "".join(c for i, c in enumerate(f(p)) if not i or c != f(p)[i - 1]) if any(a == b for a, b in zip(f(p), f(p)[1:], strict=False)) and len(f(p)) > 5 else "",
    "a syllable twice": lambda p: if_(len(f(p)) > 7, f(p)[:5] + f(p)[3:]),
    "auto-corrected by halves": lambda p: {"Harvey": "Wolsten-holme", "Ifeoluwa": "Akin-yemi", "Lily-Mae": "Ack-royd", "Beatriz": "Figueir-edo"}[p.given],
})  # fmt: skip

THIRTEENTH.group("OCR", {
    "m as rn": lambda p: if_("m" in f(p), f(p).replace("m", "rn")),
    "rn as m, cl as d": lambda p: if_("d" in f(p), f(p).replace("d", "cl")),
    "l as 1": lambda p: if_("l" in f(p)[1:], f(p).replace("l", "1")),
    "l as a bar": lambda p: if_("l" in f(p)[1:], f(p).replace("l", "|")),
    "i as l": lambda p: if_("i" in f(p), f(p).replace("i", "l")),
    "i as exclamation mark": lambda p: if_("i" in f(p)[1:-1], f(p).replace("i", "!")),
    "o as 0": lambda p: if_("o" in f(p), f(p).replace("o", "0")),
    "e as c": lambda p: if_("e" in f(p)[1:], f(p)[0] + f(p)[1:].replace("e", "c")),
    "h as li": lambda p: if_("h" in f(p)[1:], f(p)[0] + f(p)[1:].replace("h", "li")),
    "h as b": lambda p: if_("h" in f(p)[1:] and _long(p), f(p)[0] + f(p)[1:].replace("h", "b")),
    "u as ii": lambda p: if_("u" in f(p)[1:], f(p).replace("u", "ii")),
    "n as ri": lambda p: if_("n" in f(p)[1:] and _long(p), f(p)[0] + f(p)[1:].replace("n", "ri", 1)),
    "w as vv": lambda p: if_("w" in f(p).lower(), f(p).replace("w", "vv").replace("W", "VV")),
    "k as lc": lambda p: if_("k" in f(p)[1:], f(p).replace("k", "lc")),
    "g as q": lambda p: if_("g" in f(p)[1:], f(p)[0] + f(p)[1:].replace("g", "q")),
    "a as o": lambda p: if_("a" in f(p)[1:] and _long(p), f(p)[0] + f(p)[1:].replace("a", "o", 1)),
    "B as 8, S as 5 in capitals": lambda p: if_(set(f(p).upper()) & set("BS"), f(p).upper().replace("B", "8").replace("S", "5")),
    "Z as 2, G as 6 in capitals": lambda p: if_(set(f(p).upper()) & set("ZG"), f(p).upper().replace("Z", "2").replace("G", "6")),
    "specks of dirt in it": lambda p: _torn(p, "'", 2),
    "cut by the edge of the page": lambda p: if_(len(f(p)) > 8, f(p)[2:]),
    "cut at the right edge": lambda p: if_(len(f(p)) > 8, f(p)[:-3]),
    "handwriting with letters unread": lambda p: if_(len(f(p)) > 8, f"{f(p)[:3]}[?]{f(p)[4:]}"),
    "handwriting with a letter as a dot": lambda p: if_(len(f(p)) > 6, f"{f(p)[:3]}.{f(p)[4:]}"),
    "a letter as an asterisk": lambda p: if_(len(f(p)) > 6, f"{f(p)[:3]}*{f(p)[4:]}"),
    "the first letter as a bracket": lambda p: {"Hafsa": "(haudhry", "Lily-Mae": "/\\ckroyd", "Summer": "|-|obbs", "Harvey": "\\/\\/olstenholme"}[p.given],
})  # fmt: skip

THIRTEENTH.group("speech to text", {
    "given as heard": lambda p: _HEARD_GIVEN[p.given],
    "family as heard": lambda p: _HEARD[p.given][0],
    "family as heard again": lambda p: _HEARD[p.given][1],
    "family as heard by another": lambda p: _HEARD[p.given][2],
    "family as words": lambda p: f"«{_HEARD[p.given][3]}»",
    "both as heard": lambda p: if_(_HEARD_GIVEN[p.given], f"{_HEARD_GIVEN[p.given]} {_HEARD[p.given][0]}"),
    "both as heard in small letters": lambda p: if_(_HEARD_GIVEN[p.given], f"{_HEARD_GIVEN[p.given]} {_HEARD[p.given][1]}".lower()),
    "given right, family as words": lambda p: f"{p.given} «{_HEARD[p.given][3]}»",
    "dictated with punctuation": lambda p: f"«{p.given}» comma «{p.family}» full stop",
    "dictated capitals": lambda p: f"cap «{g(p).lower()}» cap «{f(p).lower()}»",
    "dictated spelling": lambda p: f"«{_spoken(f(p), _LETTER_NAMES)}»",
    "dictated spelling with hyphens": lambda p: f"«{_spoken(f(p), _LETTER_NAMES, '-')}»",
    "corrected as one speaks": lambda p: f"«{_HEARD[p.given][0]}», no, «{p.family}»",
    "with a filler inside": lambda p: f"«{p.given}», er, «{p.family}»",
    "with a speaker's mark inside": lambda p: f"«{p.given}» [00:14:02] «{p.family}»",
    "with a low confidence mark": lambda p: f"{f(p)}(?)",
    "mother as heard": lambda p: "«Denise postal weight»",
    "mother's family in two words": lambda p: "«Postle thwaite»",
    "father as heard": lambda p: "«oh loo me day» «Sobowale»",
    "father's family in two words": lambda p: "«Sobo wale»",
    "worker in three words": lambda p: "«Kerensa bloom field»",
    "town as heard": lambda p: {"Wraysford": "«rays ford»", "Nether Wraxby": "«nether racks bee»"}[p.town],
    "hash tag as spoken": lambda p: f"hashtag «justice for {g(p).lower()}»",
    "e-mail as spoken": lambda p: f"«k dot bloomfield {p.number} at {p.town.lower().replace(' ', '')} dot example»",
})  # fmt: skip

THIRTEENTH.group("keyboard slips", {
    "one key to the right": lambda p: _long(p).lower().translate(_RIGHT_KEY) if not set(_long(p).lower().translate(_RIGHT_KEY)) & set(";,[") else "",
    "first key to the right": lambda p: if_(_long(p), (_long(p)[0].lower().translate(_RIGHT_KEY)).upper() + _long(p)[1:]),
    "one letter a key off": lambda p: if_(_long(p), at(_long(p), 3, _long(p)[3].translate(_RIGHT_KEY))),
    "two letters a key off": lambda p: if_(len(f(p)) > 8, at(at(f(p), 2, f(p)[2].translate(_RIGHT_KEY)), 6, f(p)[6].translate(_RIGHT_KEY))),
    "both keys at once": lambda p: if_(_long(p), _long(p)[:4] + _long(p)[3].translate(_RIGHT_KEY) + _long(p)[4:]),
    "shift held for a digit row": lambda p: if_(_long(p), "".join(c for c in _long(p)[:3]) + "£" + _long(p)[3:]),
    "the space key late": lambda p: f"{g(p)}{f(p)[:1]} {f(p)[1:]}",
    "the space key early": lambda p: if_(len(g(p)) > 4, f"{g(p)[:-1]} {g(p)[-1].lower()}{f(p)}"),
    "a French keyboard": lambda p: _long(p).lower().translate(str.maketrans("aqzwm", "qawz,")) if set(_long(p).lower()) & set("aqzw") and "m" not in _long(p).lower() else "",
    "a German keyboard": lambda p: f(p).translate(str.maketrans("yzYZ", "zyZY")) if set(f(p)) & set("yzYZ") else "",
    "caps lock instead of a": lambda p: if_("a" in f(p)[1:], f(p).split("a")[0] + "a".join(f(p).split("a")[1:]).upper()),
    "dead keys": lambda p: "".join(_ACCENT_KEYS.get(c, c) for c in p.family) if set(p.family) & set(_ACCENT_KEYS) else "",
    "typed with num lock": lambda p: if_(set(f(p)) & set("uiojkl"), f(p).translate(str.maketrans("uiojkl", "456123"))),
})  # fmt: skip

THIRTEENTH.group("possessives and plurals", {
    "possessive": lambda p: f"{p.given}'s",
    "possessive with a curly mark": lambda p: f"{p.family}’s",
    "possessive without a mark": lambda p: f"{f(p)}s",
    "possessive with a grave accent": lambda p: f"{f(p)}`s",
    "possessive with an acute accent": lambda p: f"{f(p)}´s",
    "possessive with a space": lambda p: f"{f(p)} 's",
    "possessive with a prime": lambda p: f"{f(p)}′s",
    "plural of the family": lambda p: f"the {f(p)}es",
    "plural possessive": lambda p: f"the {f(p)}s'",
    "grocer's plural": lambda p: f"the {f(p)}'s",
    "in the manner of": lambda p: f"{f(p)}esque",
    "like": lambda p: f"{f(p)}-like",
    "-ish": lambda p: f"{f(p)}ish",
    "non-": lambda p: f"non-«{f(p)}»",
    "ex-": lambda p: f"ex-«{f(p)}»",
    "half-": lambda p: f"half-«{f(p)}»",
    "as a verb": lambda p: f"{f(p)}ing",
    "as a clan": lambda p: f"clan «{f(p)}»",
    "-gate": lambda p: f"{f(p)}gate",
    "contracted": lambda p: f"«{p.given}»'d",
    "will": lambda p: f"«{f(p)}»'ll",
    "and family": lambda p: f"«{f(p)}» et al.",
    "née": lambda p: f"née «{p.mother[1]}»",
    "a maiden name in brackets": lambda p: f"Denise («{p.mother[1].upper()}»)",
})  # fmt: skip

THIRTEENTH.group("nicknames", {
    "short": lambda p: _SHORT[p.given][0],
    "short again": lambda p: _SHORT[p.given][1],
    "pet form": lambda p: _SHORT[p.given][2],
    "short with the family": lambda p: f"{_SHORT[p.given][1]} {p.family}",
    "short with the initial": lambda p: f"{_SHORT[p.given][1]} {f(p)[0]}.",
    "short in quotation marks": lambda p: f"“{_SHORT[p.given][1]}”",
    "short possessive": lambda p: f"{_SHORT[p.given][1]}'s",
    "big": lambda p: f"Big «{g(p)}»",
    "lil'": lambda p: f"lil' «{g(p)}»",
    "our, in dialect": lambda p: f"our «{g(p)}»",
    "wor, in dialect": lambda p: f"wor «{g(p)}»",
    "baby of the family": lambda p: f"baby «{f(p)}»",
    "first syllable and y": lambda p: {"Harvey": "Wolsty", "Lily-Mae": "Acky", "Summer": "Hobbsy", "Beatriz": "Figgy", "Ifeoluwa": "Akiny"}[p.given],
    "footballer's -o": lambda p: {"Harvey": "Wolsto", "Lily-Mae": "Ackers", "Summer": "Hobbso", "Nia": "Bevo"}[p.given],
    "doubled syllable": lambda p: {"Harvey": "Har-Har", "Nia": "Nini", "Yahya": "Yayya", "Hafsa": "Haf-Haf", "Beatriz": "Bibi", "Liban": "Lili"}[p.given],
    "initial and Dog": lambda p: if_(len(g(p)) > 4, f"«{g(p)[:4]}»-dog"),
    "stretched": lambda p: if_(len(g(p)) > 4, g(p)[:-1] + g(p)[-1] * 4),
    "stretched vowel": lambda p: next((g(p)[:i] + c * 4 + g(p)[i + 1:] for i, c in enumerate(g(p)) if c in "aeiou" and i), ""),
    "shouted": lambda p: f"{g(p).upper()}!!!",
    "baby talk": lambda p: {"Harvey": "Harvey-warvey", "Nia": "Nia-bia", "Summer": "Summer-wummer", "Hafsa": "Hafsa-wafsa"}[p.given],
    "mum's short form": lambda p: "«Neecy»",
    "dad's short form": lambda p: "«Olu» S.",
    "mum's first name with a title": lambda p: "«Miss Denise»",
    "aunty": lambda p: "«Aunty Denise»",
    "Mr and the first letter": lambda p: "Mr «Sob.»",
})  # fmt: skip

THIRTEENTH.group("initials", {
    "two with dots": lambda p: f"{p.given[0]}.{f(p)[0]}.",
    "three with dots": lambda p: f"{p.given[0]}.{p.middle[0]}.{f(p)[0]}.",
    "three with dots and spaces": lambda p: f"{plain(p.given)[0]}. {p.middle[0]}. {f(p)[0]}.",
    "two, the child": lambda p: f"child «{plain(p.given)[0]}{f(p)[0]}»",
    "two by a slash": lambda p: f"«{plain(p.given)[0]}/{f(p)[0]}»",
    "two and the year of birth": lambda p: f"«{plain(p.given)[0]}{f(p)[0]}{p.born.year % 100}»",
    "initial and family": lambda p: f"{plain(p.given)[0]} {f(p)}",
    "initial joined to family": lambda p: f"{plain(p.given)[0]}{f(p)}",
    "family and initial": lambda p: f"{f(p)} {plain(p.given)[0]}",
    "given and initial": lambda p: f"{p.given} {f(p)[0]}",
    "given and dashes": lambda p: f"{p.given} {f(p)[0]}——",
    "given and asterisks": lambda p: f"{p.given} {f(p)[0]}***",
    "initial and dashes": lambda p: if_(_long(p), f"«{f(p)[0]}———{f(p)[-1]}»"),
    "vowels starred": lambda p: "".join("*" if c in "aeiou" else c for c in f(p)) if _long(p) else "",
    "consonants between starred": lambda p: if_(_long(p), f"{f(p)[:2]}{'*' * (len(f(p)) - 3)}{f(p)[-1]}"),
    "underscores of a guessing game": lambda p: if_(_long(p), " ".join(c if i % 2 == 0 else "_" for i, c in enumerate(f(p)))),
    "family shortened": lambda p: if_(len(f(p)) > 7, f"{p.given} {f(p)[:4]}."),
    "given shortened": lambda p: if_(len(g(p)) > 5, f"{g(p)[:3]}. {p.family}"),
    "three and the family": lambda p: f"{plain(p.given)[0]}{p.middle[0]} {f(p)}",
    "family and two": lambda p: f"{f(p)}, {plain(p.given)[0]}.{p.middle[0]}.",
    "mother's with a title": lambda p: "Ms «D. P.»",
    "mother's initial and family": lambda p: "D Postlethwaite",
    "father's initials in brackets": lambda p: "father («O.S.»)",
    "worker's initials as signed": lambda p: "signed «K.B.»",
    "given and the number of letters": lambda p: f"«{p.given} {f(p)[0]}» (eleven letters)",
    "small initials with dots": lambda p: f"{plain(p.given)[0]}.{f(p)[0]}.".lower(),
})  # fmt: skip

THIRTEENTH.group("compound and foreign names", {
    "family first without a comma": lambda p: f"{p.family} {p.given}",
    "family first with the middle": lambda p: f"{p.family} {p.middle} {p.given}",
    "middle as the given": lambda p: f"{p.middle} {p.family}",
    "given and middle": lambda p: f"{p.given} {p.middle}" if p.middle != "Jane" else "",
    "given and middle joined": lambda p: f"{plain(p.given)}-{p.middle}",
    "all three joined by hyphens": lambda p: f"{p.given}-{p.middle}-{f(p)}",
    "with the mother's family": lambda p: f"{p.given} {p.mother[1]}",
    "with both families": lambda p: f"{p.given} {p.mother[1]}-{p.family}",
    "with both families in the Portuguese order": lambda p: f"{p.given} {p.mother[1]} {p.family}",
    "with both families in the Spanish order": lambda p: f"{p.given} {p.family} {p.mother[1]}",
    "joined by e": lambda p: f"{p.given} «{p.mother[1]}» e «{p.family}»",
    "joined by y": lambda p: f"{p.given} «{p.family}» y «{p.mother[1]}»",
    "son of": lambda p: f"{p.given} ibn «{p.father[0]}»",
    "daughter of": lambda p: f"{p.given} bint «{p.father[0]}»",
    "ap the father": lambda p: f"{p.given} ap «{p.father[0]}»",
    "ferch the father": lambda p: f"{p.given} ferch «{p.father[0]}»",
    "Mac the father": lambda p: f"{p.given} Mac «{p.father[0]}»",
    "son of, in English": lambda p: f"{p.given} son of «{p.father[0]}»",
    "father of, in Arabic": lambda p: f"Abu «{g(p)}»",
    "mother of, in Arabic": lambda p: f"Umm «{g(p)}»",
    "mother of, in Yoruba": lambda p: f"Iya «{g(p)}»",
    "father of, in Yoruba": lambda p: f"Baba «{g(p)}»",
    "mother of, in Somali": lambda p: f"Hooyo «{g(p)}»",
    "in the Somali chain": lambda p: f"{p.given} {p.father[0]} {p.family}",
    "in the Hungarian order": lambda p: f"{f(p)} {plain(p.given)}",
    "with an Urdu courtesy": lambda p: f"«{g(p)}» Begum",
    "with Bhai": lambda p: f"«{g(p)}» bhai",
    "with -jaan": lambda p: f"«{g(p)}»-jaan",
    "with -san": lambda p: f"«{g(p)}»-san",
    "with Pan or Pani": lambda p: f"Pani «{f(p)}»",
    "with Senhor": lambda p: f"Sr. «{f(p)}»",
    "with Dona": lambda p: f"Dona «{p.mother[0]}»",
    "with Herr": lambda p: f"Frau «{p.mother[1]}»",
    "with Chị": lambda p: f"Em «{g(p)}»",
    "a variant": lambda p: _VARIANTS[p.given][0],
    "another variant": lambda p: _VARIANTS[p.given][1],
    "a third variant": lambda p: _VARIANTS[p.given][2],
    "a fourth variant": lambda p: _VARIANTS[p.given][3],
    "a fifth variant": lambda p: _VARIANTS[p.given][4],
    "a variant with the given name": lambda p: f"{p.given} {_VARIANTS[p.given][1]}",
    "inflected": lambda p: f"«{_CASE_ENDINGS[p.given][0]}»",
    "in the accusative": lambda p: f"«{_CASE_ENDINGS[p.given][1]}»",
    "called": lambda p: f"«{_CASE_ENDINGS[p.given][2]}»",
    "in Cyrillic": lambda p: f"«{_CYRILLIC[p.given]}»",
    "given in Cyrillic": lambda p: f"«{_CYRILLIC[p.given].split()[0]}»",
    "family in Cyrillic": lambda p: f"«{_CYRILLIC[p.given].split()[-1]}»",
    "in Arabic letters": lambda p: f"«{_ARABIC[p.given]}»",
    "in Greek letters": lambda p: f"«{_GREEK[p.given]}»",
    "in Urdu": lambda p: f"«{_URDU[p.given]}»",
    "in Hindi": lambda p: f"«{_HINDI[p.given]}»",
    "in Chinese": lambda p: f"«{_CHINESE[p.given]}»",
    "in Katakana": lambda p: f"«{_KATAKANA[p.given]}»",
    "one half of the family": lambda p: if_("-" in p.family, p.family.split("-")[0]),
    "the other half of the family": lambda p: if_("-" in p.family, p.family.split("-")[-1]),
    "halves turned": lambda p: if_("-" in p.family, "-".join(p.family.split("-")[::-1])),
    "halves with a dash": lambda p: if_("-" in p.family, p.family.replace("-", " – ")),
    "accents dropped": lambda p: if_(plain(p.family) != p.family, plain(p.family)),
    "particles dropped": lambda p: if_(" " in p.family or p.family[0].islower(), f(p)),
    "German spelling of accents": lambda p: if_(p.given == "Ștefan", "Baelaenescu"),
})  # fmt: skip

THIRTEENTH.group("technical strings", {
    "user name": lambda p: f"{plain(p.given)[0]}{f(p)}".lower(),
    "user name turned": lambda p: f"{f(p)}{plain(p.given)[0]}".lower(),
    "user name with the year": lambda p: f"{f(p)}{p.born.year}".lower(),
    "e-mail address": lambda p: f"«{g(p).lower()}.{f(p).lower()}»@example.org",
    "e-mail address of a school": lambda p: f"«{p.born.year % 100}{f(p).lower()}{plain(p.given)[0].lower()}»@pupils.example",
    "header, base64": lambda p: f"From: =?UTF-8?B?«{b64(p.full)}»?=",
    "header, quoted-printable": lambda p: f"To: =?utf-8?Q?«{plain(p.given)}_{f(p)}»?=",
    "quoted-printable text": lambda p: if_(plain(p.full) != p.full, f"«{quopri.encodestring(p.full.encode()).decode()}»"),
    "percent-encoded": lambda p: f"/search?q=«{quote(p.full)}»",
    "percent-encoded twice": lambda p: f"/search?q=«{quote(quote(p.full))}»",
    "every letter percent-encoded": lambda p: "«" + "".join(f"%{ord(c):02X}" for c in f(p)) + "»",
    "a plus in a query": lambda p: f"?child=«{plain(p.given)}+{f(p)}»&y=5",
    "base64": lambda p: f"«{b64(p.full)}»",
    "base64 of the family alone": lambda p: if_(_long(p), f"«{b64(f(p))}»"),
    "base64 for URLs without padding": lambda p: f"«{base64.urlsafe_b64encode(p.full.encode()).decode().rstrip('=')}»",
    "base32": lambda p: f"«{base64.b32encode(p.full.encode()).decode().rstrip('=')}»",
    "hexadecimal": lambda p: f"«{f(p).encode().hex()}»",
    "hexadecimal with spaces": lambda p: f"«{f(p).encode().hex(' ')}»",
    "hexadecimal with 0x": lambda p: "«" + " ".join(f"0x{ord(c):02x}" for c in f(p)) + "»",
    "escaped as in a string": lambda p: "«" + "".join(f"\\u{ord(c):04x}" for c in f(p)) + "»",
    "escaped where it must": lambda p: if_(plain(p.full) != p.full, f"«{json.dumps(p.full)[1:-1]}»"),
    "hex escapes": lambda p: "«" + "".join(f"\\x{ord(c):02x}" for c in f(p)) + "»",
    "decimal entities": lambda p: "«" + "".join(f"&#{ord(c)};" for c in f(p)) + "»",
    "hexadecimal entities": lambda p: "«" + "".join(f"&#x{ord(c):x};" for c in f(p)) + "»",
    "binary": lambda p: "«" + " ".join(f"{ord(c):08b}" for c in f(p)) + "»",
    "codes of the letters": lambda p: "«" + " ".join(str(ord(c)) for c in f(p)) + "»",
    "rot13": lambda p: if_(_long(p), f"rot13: «{codecs.encode(f(p), 'rot13')}»"),
    "JSON": lambda p: f'{{"forename": "«{p.given}»", "surname": "«{p.family}»"}}',
    "JSON turned into a string": lambda p: f'"{{\\"surname\\":\\"«{p.family}»\\"}}"',
    "YAML": lambda p: f"surname: «{p.family}»",
    "XML": lambda p: f"<Surname>«{p.family}»</Surname><Forename>«{p.given}»</Forename>",
    "an attribute": lambda p: f'<child name="«{p.full}»"/>',
    "CSV": lambda p: f'"«{p.family}»","«{p.given}»","M","12"',
    "semicolons": lambda p: f"«{p.family}»;«{p.given}»;{p.number}",
    "HL7": lambda p: f"PID|1||«{digits(p.nhs)}»^^^NHS||«{f(p).upper()}^{plain(p.given).upper()}»^{p.middle.upper()}||«{p.born:%Y%m%d}»|U",
    "vCard": lambda p: f"N:«{p.family}»;«{p.given}»;;;",
    "MECARD of a QR code": lambda p: f"MECARD:N:«{p.family},{p.given}»;;",
    "GEDCOM": lambda p: f"1 NAME «{p.given}» /«{p.family}»/",
    "machine-readable zone": lambda p: f"«P<GBR{f(p).upper()}»<<«{plain(p.given).upper().replace('-', '<')}»<{p.middle.upper()}<<<<",
    "LDAP": lambda p: f"CN=«{p.family}»\\, «{p.given}»,OU=Pupils,DC=example",
    "SQL": lambda p: f"WHERE sname LIKE '«{f(p)}»%'",
    "regular expression": lambda p: if_(_long(p), f"/^«{f(p)[:3]}»(«{f(p)[3:]}»)?$/i"),
    "Excel formula": lambda p: if_(_long(p), f'="«{f(p)[:4]}»"&"«{f(p)[4:]}»"'),
    "strings added": lambda p: if_(_long(p), f"'«{f(p)[:4]}»' + '«{f(p)[4:]}»'"),
    "Markdown in it": lambda p: if_(_long(p), f"{f(p)[:4]}**{f(p)[4:]}**"),
    "HTML in it": lambda p: if_(_long(p), f"«{f(p)[:4]}»<wbr>«{f(p)[4:]}»"),
    "bold tags in it": lambda p: if_(_long(p), f"<b>«{f(p)[0]}»</b>«{f(p)[1:]}»"),
    "a shy entity in it": lambda p: if_(_long(p), f"«{f(p)[:4]}»&shy;«{f(p)[4:]}»"),
    "TeX in it": lambda p: if_(_long(p), f"«{f(p)[:4]}»\\-«{f(p)[4:]}»"),
    "a wiki link": lambda p: f"[[«{p.given} {p.family}»|him]]",
    "a Windows path": lambda p: f"C:\\Users\\«{g(p).lower()}.{f(p).lower()}»\\Desktop",
    "a Unix path": lambda p: f"/home/«{plain(p.given)[0].lower()}{f(p).lower()}»/.cache",
    "a file name": lambda p: f"«{f(p)}»_«{plain(p.given)}»_CP-conf_v3_FINAL(2).docx",
    "a file name without gaps": lambda p: f"«MinutesStrategy{f(p)}Family».doc",
    "a short name of an old system": lambda p: if_(_long(p), f"«{f(p)[:6].upper()}»~1.DOC"),
    "a log line": lambda p: f"2025-06-02T09:14:55Z INFO user=«{plain(p.given)[0].lower()}.{f(p).lower()}» action=open",
    "an environment variable": lambda p: f"CHILD=«{f(p).upper()}»_«{plain(p.given).upper()}»" if "-" not in p.given else "",
    "a handle": lambda p: f"@«{g(p).lower()}_{f(p).lower()}»",
    "a handle with the year": lambda p: f"@«{g(p).lower()}{p.born.year % 100}»",
    "a gamer's name": lambda p: f"«xX_{g(p)}_Xx»",
    "a gamer's name with digits": lambda p: f"«{g(p).translate(_LEET)}_{f(p)[:3].upper()}»" if g(p).translate(_LEET) != g(p) else "",
    "a handle with the and real": lambda p: f"@«thereal{g(p).lower()}»",
    "a handle backwards": lambda p: f"@«{f(p).lower()[::-1]}»",
    "a hashtag": lambda p: f"#«JusticeFor{g(p)}»",
    "a hashtag of rest": lambda p: f"#«RIP{g(p)}{f(p)}»",
    "a domain": lambda p: f"«www.{g(p).lower()}{f(p).lower()}»-memorial.example",
    "a slug": lambda p: f"/news/boy-«{plain(p.given).lower()}-{f(p).lower()}»-found",
    "a network name": lambda p: f"Wi-Fi «{f(p)}_5G»",
    "leetspeak": lambda p: f(p).translate(_LEET) if f(p).translate(_LEET) != f(p) else "",
    "symbols for letters": lambda p: f(p).translate(_SYMBOLS) if f(p).translate(_SYMBOLS) != f(p) and _long(p) else "",
    "mojibake": lambda p: if_(plain(p.full) != p.full, f"«{_mac(p)}»"),
    "mojibake of the old Mac": lambda p: if_(plain(p.family) != p.family, f"«{p.family.encode().decode('mac_roman')}»"),
    "lost accents as question marks": lambda p: if_(plain(p.family) != p.family, p.family.encode("ascii", "replace").decode()),
    "lost accents as boxes": lambda p: if_(plain(p.family) != p.family, "".join(c if c.isascii() else "\ufffd" for c in p.family)),
    "a calendar entry": lambda p: f"SUMMARY:CP visit «{plain(p.given)[0]}{f(p)}»",
    "a JWT": lambda p: f"eyJhbGciOiJub25lIn0.«{base64.urlsafe_b64encode(json.dumps({'name': p.full}).encode()).decode().rstrip('=')}».",
    "NATO alphabet": lambda p: f"«{_spoken(f(p), RADIO)}»",
    "NATO alphabet with hyphens": lambda p: f"«{_spoken(f(p), RADIO, '-')}»",
    "NATO alphabet in small letters of the given": lambda p: f"«{_spoken(g(p), RADIO).lower()}»",
    "letters for words": lambda p: "«" + ", ".join(f"{c.upper()} for {_OLD_ALPHABET[c]}" for c in f(p).lower()) + "»",
    "letters as in words": lambda p: "«" + ", ".join(f"{c.upper()} as in {RADIO[c].lower()}" for c in f(p).lower()) + "»",
    "an old alphabet": lambda p: f"«{_spoken(f(p), _OLD_ALPHABET)}»",
    "Morse": lambda p: f"«{_spoken(f(p), MORSE)}»",
    "places in the alphabet": lambda p: "«" + "-".join(str(ord(c) - 96) for c in f(p).lower()) + "»",
    "keys of an old telephone": lambda p: if_(_long(p), f"keypad «{f(p).lower().translate(KEYPAD)}»"),
    "a bar code's stars": lambda p: f"*{f(p).upper()}*",
    "a photograph's caption": lambda p: f"IMG_«{f(p)}»_0042.HEIC",
    "a scanner's stamp": lambda p: f"Scan-«{plain(p.given)[0]}{f(p)}»-p1of3",
    "a key and value by an arrow": lambda p: f"surname => «{f(p)}»",
})  # fmt: skip


def _date_group() -> None:
    """The dates: of birth, and of the incident (8 March 2025, a Saturday)."""
    tongues = {
        f"born, in {tongue}": (lambda p, tongue=tongue: f"«{p.born.day} {month_in(p.born, tongue)} {p.born.year}»")
        for tongue in MONTHS
    }
    THIRTEENTH.group("dates in other languages", tongues)
    figures = {
        f"born, in {name} figures": (lambda p, marks=marks: f"«{_in(f'{p.born:%d/%m/%Y}', marks)}»")
        for name, marks in _EASTERN.items()
    }
    THIRTEENTH.group("dates in other figures", figures)


_date_group()

THIRTEENTH.group("dates", {
    "incident in Spanish with de": lambda p: "«8 de marzo de 2025»",
    "incident in Portuguese with de": lambda p: "«8 de março de 2025»",
    "incident in French with le": lambda p: "«le samedi 8 mars 2025»",
    "incident in Welsh with an ordinal": lambda p: "«yr wythfed o Fawrth 2025»",
    "incident in Irish": lambda p: "«an t-ochtú lá de Mhárta 2025»",
    "incident in Polish, inflected": lambda p: "«ósmego marca 2025 r.»",
    "incident in German": lambda p: "«am 8. März 2025»",
    "incident in Chinese": lambda p: "«2025年3月8日»",
    "incident in Chinese figures": lambda p: "«二〇二五年三月八日»",
    "incident in Korean": lambda p: "«2025년 3월 8일»",
    "incident in Vietnamese": lambda p: "«ngày 8 tháng 3 năm 2025»",
    "incident in Latin": lambda p: "«die 8 Martii 2025»",
    "incident in the Roman manner": lambda p: "«a.d. VIII Id. Mart. MMXXV»",
    "incident in the Islamic year": lambda p: "«8 Ramadan 1446»",
    "incident in the Jewish year": lambda p: "«8 Adar 5785»",
    "incident in the Persian year": lambda p: "«18 Esfand 1403»",
    "incident as the women's day": lambda p: "«International Women's Day 2025»",
    "incident as the women's day, no year": lambda p: "«International Women's Day»",
    "incident by Ash Wednesday": lambda p: "«the Saturday after Ash Wednesday 2025»",
    "incident by Shrove Tuesday": lambda p: "«four days after Pancake Day 2025»",
    "incident by World Book Day": lambda p: "«the Saturday after World Book Day 2025»",
    "incident by Mothering Sunday": lambda p: "«three weeks and a day before Mother's Day 2025»",
    "incident by St Patrick's": lambda p: "«nine days before St Patrick's Day 2025»",
    "incident by St David's": lambda p: "«a week after St David's Day 2025»",
    "incident by the first of Ramadan": lambda p: "«the second Saturday of Ramadan 2025»",
    "incident by Lent": lambda p: "«the first Saturday in Lent, 2025»",
    "incident as the second Saturday": lambda p: "«the second Saturday in March 2025»",
    "incident as the second Saturday, short": lambda p: "«2nd Sat of Mar '25»",
    "incident as the weekend": lambda p: "«the weekend of 8/9 March 2025»",
    "incident as the ides": lambda p: "«a week before the Ides of March 2025»",
    "incident by the ISO week": lambda p: "«2025-W10-6»",
    "incident by the week and day": lambda p: "«Saturday of week 10, 2025»",
    "incident by the day of the year": lambda p: "«2025-067»",
    "incident by the day of the year in words": lambda p: "«the sixty-seventh day of 2025»",
    "incident by the tax week": lambda p: "«Saturday of tax week 49, 2024-25»",
    "incident as Unix time": lambda p: "«1741392000»",
    "incident as Unix milliseconds": lambda p: "«1741392000000»",
    "incident as a day of Excel": lambda p: "cell value «45724»",
    "incident as a Julian day": lambda p: "JD «2460742.5»",
    "incident by the day before": lambda p: "«the day after 7 March 2025»",
    "incident by the day after": lambda p: "«the eve of 9 March 2025»",
    "incident by a fortnight": lambda p: "«a fortnight before 22 March 2025»",
    "incident by the end of the month": lambda p: "«23 days before the end of March 2025»",
    "incident spoken": lambda p: "«eighth of the third, twenty twenty-five»",
    "incident spoken short": lambda p: "«eight three twenty-five»",
    "incident as figures said": lambda p: "«oh eight oh three two five»",
    "incident as one number": lambda p: "«08032025»",
    "incident as one short number": lambda p: "«080325»",
    "incident as an American number": lambda p: "«03-08-2025»",
    "incident turned": lambda p: "«2025/08/03» (YDM)",
    "incident with dots and no zeros": lambda p: "«8.3.25»",
    "incident with spaces": lambda p: "«08 03 2025»",
    "incident with apostrophe year": lambda p: "«8th Mar ’25»",
    "incident with a slash month name": lambda p: "«08/Mar/2025»:14:02:11 +0000",
    "incident with the month in Roman": lambda p: "«8-III-2025»",
    "incident all in Roman": lambda p: "«VIII.III.MMXXV»",
    "incident with letters for figures": lambda p: "«O8/O3/2O25»",
    "incident with an O in the year": lambda p: "«8/3/2O25»",
    "incident with Zulu time": lambda p: "«20250308T1402Z»",
    "incident as a military group": lambda p: "«081402ZMAR25»",
    "incident split over a line": lambda p: "«8\nMarch\n2025»",
    "incident with no spaces": lambda p: "«8March2025»",
    "incident with a typo in the month": lambda p: "«8 Mrach 2025»",
    "incident with a typo in the month and th": lambda p: "«8ht March 2025»",
    "incident with the weekday, no year": lambda p: "«Saturday 8 March»",
    "incident, day of the month only": lambda p: "«the 8th of March»",
    "incident in RFC 2822": lambda p: "Date: «Sat, 8 Mar 2025» 14:02:11 +0000",
    "incident in a file name": lambda p: "IMG_«20250308»_140211.jpg",
    "incident in a messaging export": lambda p: "[«08/03/2025», 14:02:11] Mum:",
    "incident in a query": lambda p: "?from=«2025-03-08»&to=2025-03-31",
    "incident percent-encoded": lambda p: "d=«08%2F03%2F2025»",
    "incident in base64": lambda p: f"«{b64('2025-03-08')}»",
    "incident by the seasons": lambda p: "«twelve days before the spring equinox of 2025»",
    "incident by the clocks": lambda p: "«22 days before the clocks went forward in 2025»",
    "incident as a day of the month": lambda p: "«day 8 of March» 2025",
    "born in words": lambda p: f"«the {ordinal(p.born.day)} of {p.born:%B} two thousand and {_YEARS[p.born.year]}»",
    "born in words, other order": lambda p: f"«{p.born:%B} the {ordinal(p.born.day)}, twenty {_YEARS[p.born.year]}»",
    "born spoken in figures": lambda p: f"«{figures(f'{p.born:%d%m%y}')}»",
    "born with double and oh": lambda p: "«" + figures(f"{p.born:%d%m%y}").replace("zero", "oh") + "»",
    "born with the month in Roman": lambda p: f"«{p.born.day}.{ROMAN[p.born.month]}.{p.born.year}»",
    "born in Roman": lambda p: f"day «{p.born.day}», {ROMAN[p.born.month]} {_ROMAN_YEARS[p.born.year]}",
    "born by ISO week": lambda p: "«{}-W{:02}-{}»".format(*p.born.isocalendar()),
    "born by day of the year": lambda p: f"«{p.born:%Y-%j}»",
    "born, day and month only": lambda p: f"birthday «{p.born.day} {p.born:%B}»",
    "born, day and month in figures": lambda p: f"birthday «{p.born:%d/%m}»",
    "born, the weekday and date": lambda p: f"«{p.born:%A} {nth(p.born.day)} {p.born:%b}» {p.born.year}",
    "born by the day before": lambda p: f"born the day after «{(p.born - dt.timedelta(days=1)).day} {p.born - dt.timedelta(days=1):%B %Y}»",
    "born by the week after": lambda p: f"born a week before «{(p.born + dt.timedelta(days=7)).day} {p.born + dt.timedelta(days=7):%B %Y}»",
    "turned ten": lambda p: f"turned ten on «{p.birthday(p.born.year + 10):%d.%m.%y}»",
    "sixth birthday in words": lambda p: f"had {_his(p)} sixth birthday on «the {ordinal(p.born.day)} of {p.born:%B}»",
    "birthday by Christmas": lambda p: f"birthday «{(dt.date(p.born.year, 12, 25) - p.born).days} days before Christmas»" if p.born < dt.date(p.born.year, 12, 25) else "",
    "birthday by the incident": lambda p: f"{_his(p)} birthday fell «{(p.birthday(2025) - p.met).days} days after» the incident" if p.birthday(2025) > p.met else "",
    "birthday in a password": lambda p: f"PIN «{p.born:%d%m}»",
    "birthday in a user name": lambda p: f"«{p.middle.lower()}{p.born:%d%m%y}»",
    "DOB run on": lambda p: f"«DOB{p.born:%d%m%Y}»",
    "dob with a typo": lambda p: f"D.o,B «{p.born.day}-{p.born.month}-{p.born.year}»",
    "born with backslashes": lambda p: f"«{p.born:%d\\%m\\%Y}»",
    "born with bars": lambda p: f"«{p.born:%d|%m|%Y}»",
    "born with tildes": lambda p: f"«{p.born:%d~%m~%Y}»",
    "born with commas": lambda p: f"«{p.born:%d,%m,%Y}»",
    "born in boxes": lambda p: "«" + " ".join(f"[{c}]" for c in f"{p.born:%d%m%Y}") + "»",
    "born digit by digit": lambda p: "«" + " ".join(f"{p.born:%d%m%Y}") + "»",
    "born with a newline": lambda p: f"«{p.born.day}\n{p.born:%B}\n{p.born.year}»",
    "born with the year first in words": lambda p: f"«{p.born.year}, {p.born:%B}, the {ordinal(p.born.day)}»",
    "born with the month cut short": lambda p: f"«{p.born.day}{p.born:%b}{p.born:%y}»".lower(),
    "born with a missing letter in the month": lambda p: f"«{p.born.day} {p.born:%B}»".replace("a", "", 1) if "a" in f"{p.born:%B}" and p.born.month != 5 else "",
    "born as day, bracket, month": lambda p: f"«{p.born.day} ({p.born:%B}) {p.born.year}»",
    "born with zero-width joins": lambda p: "«" + "\u200b".join(f"{p.born:%d/%m/%Y}") + "»",
    "born with a fraction slash": lambda p: f"«{p.born.day}⁄{p.born.month}⁄{p.born.year}»",
    "born with a division slash": lambda p: f"«{p.born.day}∕{p.born.month}∕{p.born.year}»",
    "born in an NHS export": lambda p: f"BirthDate=«{p.born:%Y%m%d}000000»",
    "born as .NET ticks in JSON": lambda p: f"/Date(«{int(dt.datetime(p.born.year, p.born.month, p.born.day, tzinfo=dt.UTC).timestamp())}000»)/",
    "shares a birthday with": lambda p: f"shares {_his(p)} birthday, «{p.born.day} {p.born:%B}», with an uncle",
    "between two days": lambda p: f"born between «{(p.born - dt.timedelta(days=1)):%d %B %Y}» and «{(p.born + dt.timedelta(days=1)):%d %B %Y}»",
})  # fmt: skip

THIRTEENTH.group("ages", {
    "in days": lambda p: f"aged «{p.days_old} days»",
    "in days with a comma": lambda p: f"«{p.days_old:,} days» old",
    "in days, in words": lambda p: f"«{number(p.days_old, joint='and ')} days» old",
    "in weeks and days": lambda p: f"«{p.days_old // 7} weeks and {p.days_old % 7} days» old",
    "in weeks and days, short": lambda p: f"«{p.days_old // 7}/52 + {p.days_old % 7}/7»",
    "in years, months and days": lambda p: "aged «{} years, {} months and {} days»".format(*_ymd(p)),
    "in years, months and days, short": lambda p: "«{}y {}m {}d»".format(*_ymd(p)),
    "in years, months and days, run on": lambda p: "«{}y{}m{}d»".format(*_ymd(p)),
    "in the clinic's fractions": lambda p: "«{} {}/12 {}/7»".format(*_ymd(p)),
    "in ISO duration": lambda p: "«P{}Y{}M{}D»".format(*_ymd(p)),
    "in hours": lambda p: f"«{p.days_old * 24:,} hours» old",
    "in words, to the day": lambda p: "«{} years, {} months, {} days»".format(*map(number, _ymd(p))),
    "to the next birthday": lambda p: f"«{(p.birthday(2025) - p.met).days} days short» of {_his(p)} birthday" if p.birthday(2025) > p.met else "",
    "since the last birthday": lambda p: f"«{(p.met - p.birthday(2024)).days} days after» {_his(p)} birthday in 2024" if p.birthday(2025) > p.met else "",
    "decimal": lambda p: f"age «{p.days_old / 365.25:.3f}»",
    "in weeks on the report": lambda p: f"«{p.days_old // 7} weeks» old at the time",
    "as a countdown": lambda p: f"would have been «{_ymd(p)[0] + 1} in {(p.birthday(2025) - p.met).days} days»" if p.birthday(2025) > p.met else "",
    "in fortnights": lambda p: f"«{p.days_old // 14} fortnights and {p.days_old % 14} days» old",
})  # fmt: skip

THIRTEENTH.group("places", {
    "school without its kind": lambda p: p.place,
    "school shortened": lambda p: f"«{p.place}» Prim",
    "school by its initials and kind": lambda p: f"«{''.join(w[0] for w in p.school.split())}»",
    "school with Juniors": lambda p: f"«{p.place}» Juniors",
    "school with PTA": lambda p: f"«{p.place}» PTA",
    "school as a handle": lambda p: f"@«{_letters(p.place).lower()}primary»",
    "school as a domain": lambda p: f"www.«{_letters(p.place).lower()}».sch.example",
    "school as an address": lambda p: f"office@«{_letters(p.place).lower()}»-pri.example",
    "school in Welsh": lambda p: f"Ysgol «{p.place}»",
    "school's nickname by a clipped word": lambda p: {"Hollybush Bank": "the «Hollybush»", "St Milburga's": "«St Milly's»"}[p.place],
    "school's nickname": lambda p: {"Hollybush Bank": "«Holly Bank»", "St Milburga's": "«Milburga's»"}[p.place],
    "school run together": lambda p: _letters(p.place).capitalize(),
    "school with a slip": lambda p: {"Hollybush Bank": "«Hollybsuh» Bank", "St Milburga's": "St «Milbugra's»"}[p.place],
    "school as heard": lambda p: {"Hollybush Bank": "«holly bush bank»", "St Milburga's": "«saint mill burgers»"}[p.place],
    "school with Saint written out": lambda p: if_(p.place.startswith("St "), "«Saint Milburga's»"),
    "school without apostrophe": lambda p: if_("'" in p.place, "«St Milburgas»"),
    "school of the saint": lambda p: if_("'" in p.place, "the school of «St Milburga»"),
    "pupils of": lambda p: {"Hollybush Bank": "«Hollybushers»", "St Milburga's": "«Milburgans»"}[p.place],
    "school's parish": lambda p: if_("'" in p.place, "«St Milburga» parish"),
    "school's bus": lambda p: f"the «{p.place}» minibus",
    "school's nursery": lambda p: f"«{p.place}» Nursery class",
    "school in capitals": lambda p: p.place.upper(),
    "street short": lambda p: f"«{p.street} Rd»",
    "street without Road": lambda p: f"lives on «{p.street}»",
    "street as Street": lambda p: f"«{p.street}» Street",
    "street with Estate": lambda p: f"the «{p.street}» estate",
    "street's corner": lambda p: f"corner of «{p.street}» and the main road",
    "street's shop": lambda p: f"«{p.street}» Road Stores",
    "street run together": lambda p: f"«{_letters(p.street)}Road»",
    "street in small letters": lambda p: f"«{p.street.lower()} road»",
    "street's flats": lambda p: f"«{p.street}» Court",
    "street turned": lambda p: f"Road, «{p.street}», no. «{p.house.split()[0]}»",
    "house in words": lambda p: f"«{number(int(p.house.split()[0]))} {p.street} Road»",
    "house with No.": lambda p: f"«No. {p.house}»",
    "house with hash": lambda p: f"«#{p.house.split()[0]} {p.street}»",
    "house with a letter": lambda p: f"«{p.house.split()[0]}a {p.street} Rd»",
    "house and flat": lambda p: f"Flat 2, «{p.house}»",
    "house between neighbours": lambda p: f"between «{int(p.house.split()[0]) - 2} and {int(p.house.split()[0]) + 2} {p.street} Road»",
    "next door": lambda p: f"next door to «{int(p.house.split()[0]) + 2} {p.street} Road»",
    "town short": lambda p: {"Wraysford": "«Wrays.»", "Nether Wraxby": "«N. Wraxby»"}[p.town],
    "town's people": lambda p: {"Wraysford": "«Wraysfordian»", "Nether Wraxby": "«Wraxbyite»"}[p.town],
    "town's football club": lambda p: f"«{p.town}» Rovers under-elevens",
    "town's newspaper": lambda p: f"the «{p.town}» Gazette",
    "town's parish": lambda p: f"the parish of «{p.town}»",
    "town with a compass point": lambda p: f"North «{p.town}»",
    "town with Greater": lambda p: f"Greater «{p.town}»",
    "town's hospital": lambda p: f"«{p.town}» General",
    "town's station": lambda p: f"«{p.town}» Parkway",
    "town's bus": lambda p: f"the number 14 to «{p.town}»",
    "town in a handle": lambda p: f"@«Spotted{_letters(p.town)}»",
    "town as hashtag": lambda p: f"#«{_letters(p.town)}Matters»",
    "town in Cyrillic": lambda p: {"Wraysford": "«Рейсфорд»", "Nether Wraxby": "«Незер Раксби»"}[p.town],
    "town respelt": lambda p: {"Wraysford": "«Raysford»", "Nether Wraxby": "«Nether Raxby»"}[p.town],
    "town, its last half": lambda p: if_(" " in p.town, f"«{p.town.split()[-1]}»"),
    "town hyphenated": lambda p: if_(" " in p.town, f"«{p.town.replace(' ', '-')}»"),
    "town spelt out": lambda p: f"«{'-'.join(_letters(p.town).upper())}»",
    "town in NATO alphabet": lambda p: f"«{_spoken(p.town, RADIO)}»",
    "town with its postmark": lambda p: f"postmarked «{p.town.upper()}» 9 AM",
    "town backwards": lambda p: f"«{p.town[::-1].lower()}»" if " " not in p.town else "",
    "agency short": lambda p: f"«{p.town}» CHT",
    "agency by its initials": lambda p: f"«{''.join(w[0] for w in p.agency.split())}»",
    "agency without Trust": lambda p: f"«{p.town}» Community Health",
    "agency's staff": lambda p: f"a «{p.town}» Community nurse",
    "postcode without a space": lambda p: p.postcode.replace(" ", ""),
    "postcode in small letters": lambda p: f"«{p.postcode.lower()}»",
    "postcode with a hyphen": lambda p: f"«{p.postcode.replace(' ', '-')}»",
    "postcode spoken": lambda p: f"«{RADIO['w']} {RADIO['x']} {figures(p.postcode.split()[0])}, {figures(p.postcode.split()[1])} {RADIO['q']} {RADIO['d']}»",
    "postcode with words for figures": lambda p: f"«WX {figures(p.postcode.split()[0])}, {figures(p.postcode.split()[1])} QD»",
    "postcode's district": lambda p: f"the «{p.postcode.split()[0]}» area",
    "postcode's sector": lambda p: f"«{p.postcode[:-2]}xx»",
    "postcode digit by digit": lambda p: f"«{' '.join(p.postcode.replace(' ', ''))}»",
    "postcode with dots": lambda p: f"«{'.'.join(p.postcode.replace(' ', ''))}»",
    "postcode with O and I": lambda p: f"«{p.postcode.replace('Q', 'O').replace('1', 'I')}»" if "1" in p.postcode else "",
    "postcode in fullwidth": lambda p: p.postcode.replace(" ", "").translate(_FULLWIDTH),
})  # fmt: skip

THIRTEENTH.group("numbers", {
    "NHS run together": lambda p: digits(p.nhs),
    "NHS with hyphens": lambda p: p.nhs.replace(" ", "-"),
    "NHS with dots": lambda p: p.nhs.replace(" ", "."),
    "NHS with slashes": lambda p: p.nhs.replace(" ", "/"),
    "NHS in pairs": lambda p: f"«{' '.join(digits(p.nhs)[i:i + 2] for i in range(0, 10, 2))}»",
    "NHS in fives": lambda p: f"«{digits(p.nhs)[:5]} {digits(p.nhs)[5:]}»",
    "NHS as 4-3-3": lambda p: f"«{digits(p.nhs)[:4]} {digits(p.nhs)[4:7]} {digits(p.nhs)[7:]}»",
    "NHS digit by digit": lambda p: f"«{' '.join(digits(p.nhs))}»",
    "NHS with commas": lambda p: f"«{','.join(digits(p.nhs))}»",
    "NHS as thousands": lambda p: f"«{int(digits(p.nhs)):,}»",
    "NHS in words": lambda p: f"«{figures(p.nhs)}»",
    "NHS in words with commas": lambda p: f"«{figures(p.nhs, ', ')}»",
    "NHS in words with hyphens": lambda p: f"«{figures(p.nhs, '-')}»",
    "NHS with triple nine": lambda p: f"«triple nine {figures(p.nhs[4:7])} double oh {figures(p.nhs[-2:])}»",
    "NHS with treble nine": lambda p: f"«treble nine, {figures(p.nhs[4:7], ', ')}, double nought {figures(p.nhs[-2:])}»",
    "NHS half in words": lambda p: f"«999 {figures(p.nhs[4:7])} {p.nhs[8:]}»",
    "NHS in groups as numbers": lambda p: f"«nine hundred and ninety-nine, {number(int(p.nhs[4:7]))}, double zero {number(int(p.nhs[-2:]))}»",
    "NHS with letters for figures": lambda p: f"«{p.nhs.replace('0', 'O').replace('1', 'l')}»",
    "NHS in Arabic figures": lambda p: f"«{_in(p.nhs, _EASTERN['Arabic'])}»",
    "NHS in Bengali figures": lambda p: f"«{_in(p.nhs, _EASTERN['Bengali'])}»",
    "NHS in fullwidth figures": lambda p: f"«{digits(p.nhs).translate(_FULLWIDTH)}»",
    "NHS in circled figures": lambda p: f"«{_in(digits(p.nhs), _EASTERN['circled'])}»",
    "NHS in keycaps": lambda p: "«" + "".join(f"{c}\ufe0f\u20e3" for c in digits(p.nhs)) + "»",
    "NHS in brackets": lambda p: f"«(999) {p.nhs[4:]}»",
    "NHS in boxes": lambda p: "«" + "|".join(digits(p.nhs)) + "»",
    "NHS with zero-width spaces": lambda p: "«" + "\u200b".join(digits(p.nhs)) + "»",
    "NHS run on from its label": lambda p: f"«NHSNo{digits(p.nhs)}»",
    "NHS split by its label": lambda p: f"«{p.nhs[:7]}» (cont.) «{p.nhs[8:]}»",
    "NHS over two lines": lambda p: f"«{p.nhs[:7]}\n{p.nhs[8:]}»",
    "NHS backwards": lambda p: f"«{digits(p.nhs)[::-1]}» backwards",
    "NHS in base64": lambda p: f"«{b64(digits(p.nhs))}»",
    "NHS in hexadecimal": lambda p: f"«{int(digits(p.nhs)):X}»",
    "NHS in a URN": lambda p: f"urn:nhs:«{digits(p.nhs)}»",
    "NHS in a FHIR address": lambda p: f"Patient?identifier=https://fhir.example/nhs-number|«{digits(p.nhs)}»",
    "NHS in a file name": lambda p: f"BCG_«{digits(p.nhs)}»_v1.tif",
    "NHS with two digits swapped": lambda p: f"«999 {p.nhs[4]}{p.nhs[6]}{p.nhs[5]} {p.nhs[8:]}»" if p.nhs[5] != p.nhs[6] else "",
    "NHS with one digit wrong": lambda p: f"«999 {p.nhs[4:7]} 01{p.nhs[-2:]}»",
    "NHS with one digit missing": lambda p: f"«999 {p.nhs[4:7]} 0{p.nhs[-2:]}»",
    "NHS last seven": lambda p: f"NHS no. ending «{p.nhs[4:]}»",
    "NHS with two masked": lambda p: f"«999 {p.nhs[4:7]} 00**»",
    "NHS in the middle of a longer string": lambda p: f"«X{digits(p.nhs)}Z»",
    "NHS in French words": lambda p: "«" + " ".join(["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"][int(c)] for c in digits(p.nhs)) + "»",
    "NHS in Polish words": lambda p: "«" + " ".join(["zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć"][int(c)] for c in digits(p.nhs)) + "»",
    "telephone run together": lambda p: digits(p.phone),
    "telephone with the country": lambda p: f"«+44 1632 960{p.number:03}»",
    "telephone with the country and (0)": lambda p: f"«+44 (0)1632 960 {p.number:03}»",
    "telephone with 0044": lambda p: f"«00441632960{p.number:03}»",
    "telephone with brackets": lambda p: f"«(01632) 960{p.number:03}»",
    "telephone with dots": lambda p: f"«01632.960.{p.number:03}»",
    "telephone in pairs": lambda p: f"«{' '.join(digits(p.phone)[i:i + 2] for i in range(0, 11, 2))}»",
    "telephone in words": lambda p: f"«{figures(p.phone).replace('zero', 'oh')}»",
    "telephone without the code": lambda p: f"ring «960 {p.number:03}»",
    "telephone as a link": lambda p: f"tel:«+441632960{p.number:03}»",
    "telephone with an extension": lambda p: f"«{p.phone}» x204",
    "telephone with letters": lambda p: f"«{p.phone.replace('0', 'O')}»",
    "reference without hyphens": lambda p: f"«{p.reference.replace('-', '')}»",
    "reference with spaces": lambda p: f"«{p.reference.replace('-', ' ')}»",
    "reference with slashes": lambda p: f"«{p.reference.replace('-', '/')}»",
    "reference with underscores in a file name": lambda p: f"«{p.reference.replace('-', '_')}»_minutes.docx",
    "reference in small letters": lambda p: f"«{p.reference.lower()}»",
    "reference, year short": lambda p: f"«AVE-25-{p.number:03}»",
    "reference, no prefix": lambda p: f"case «2025-{p.number:03}»",
    "reference in words": lambda p: f"«AVE twenty twenty-five {figures(str(p.number))}»",
    "reference spelt": lambda p: f"«Alpha Victor Echo 2025 {p.number:03}»",
    "reference turned": lambda p: f"«{p.number:03}/2025/AVE»",
    "reference with an en dash": lambda p: f"«{p.reference.replace('-', '–')}»",
    "reference with zeros": lambda p: f"«AVE-2025-0{p.number:03}»",
    "e-mail with at and dot": lambda p: f"«k.bloomfield{p.number}» [at] «{p.town.lower()}» [dot] example" if " " not in p.town else "",
    "e-mail without its domain": lambda p: f"«k.bloomfield{p.number}»",
    "e-mail with spaces": lambda p: f"«k . bloomfield{p.number}» @ example",
    "e-mail in capitals": lambda p: f"«{p.email.upper()}»" if " " not in p.town else "",
    "e-mail with a tag": lambda p: f"«k.bloomfield{p.number}+cp»@example",
})  # fmt: skip

THIRTEENTH.group("indirect", {
    "begins and ends with": lambda p: if_(len(f(p)) > 7, f"surname begins «{f(p)[:5]}»- and ends -«{f(p)[5:]}»"),
    "without its first letter": lambda p: if_(_long(p), f"{f(p)[0]} followed by «{f(p)[1:]}»"),
    "backwards": lambda p: f"«{f(p).lower()[::-1]}» read backwards" if _long(p) else "",
    "both backwards": lambda p: f"«{plain(p.full)[::-1]}»" if _long(p) else "",
    "pig Latin": lambda p: {"Harvey": "«Olstenholme-way»", "Summer": "«Obbs-hay»", "Hafsa": "«Audhry-chay»", "Beatriz": "«Igueiredo-fay»", "Liban": "«Uuleed-gay»"}[p.given],
    "spelt with double": lambda p: {"Summer": "«H, O, double B, S»", "Liban": "«G, double U, L, double E, D»"}[p.given],
    "spelt aloud with dashes": lambda p: f"“that's «{'–'.join(f(p).upper())}»”",
    "spelt in pieces": lambda p: if_(len(f(p)) > 7, f"«{f(p)[:3].upper()}», then «{f(p)[3:6].upper()}», then «{f(p)[6:].upper()}»"),
    "an acrostic": lambda p: f"«{_spoken(f(p), _OLD_ALPHABET, ', ').lower()}»",
    "anagram by halves": lambda p: if_(len(f(p)) > 8, f"«{f(p)[5:]}{f(p)[:5].lower()}», halves swapped"),
    "a letter to change": lambda p: if_(_long(p), f"«{f(p)[:-1]}x» with the last letter changed to {f(p)[-1]}"),
    "a vowel to fill in": lambda p: if_(_long(p), "«" + "".join("_" if c in "aeiou" else c for c in f(p)) + "» (vowels left out)"),
    "dots for the missing": lambda p: if_(len(f(p)) > 7, f"«{f(p)[:4]}{'.' * (len(f(p)) - 4)}»"),
    "the first half and a gesture": lambda p: if_(len(f(p)) > 8, f"«{f(p)[:6]}» something"),
    "sounds like": lambda p: f"sounds like «{_HEARD[p.given][1]}»",
    "rhymes": lambda p: if_(_long(p), f"rhymes with «B{f(p)[1:].lower()}»"),
    "twin of the same surname": lambda p: f"{_his(p)} twin, also «{p.family}»",
    "the same name as the father": lambda p: f"«{p.father[0]} junior»",
    "named after the mother": lambda p: "named for the mother, «Denise»",
    "the mother's and father's names joined": lambda p: "«Den & Olu»",
    "hyphen of parents": lambda p: "«Postlethwaite/Sobowale» household",
    "parents' names in one": lambda p: "«PostlethwaiteSobowale»",
    "the worker by her name and trade": lambda p: "«Nurse Bloomfield»",
    "the worker by her given name": lambda p: "«Kerensa» from health",
    "the worker in an address": lambda p: "Dear «Kerensa»",
    "in a child's rhyme": lambda p: f"“«{g(p)}, {g(p)}», sat on a wall”",
    "in a song's words": lambda p: f"happy birthday dear «{g(p)}»",
    "on a mug": lambda p: f"a mug that says «{g(p).upper()}S» MUM",
    "on a grave": lambda p: f"“Sleep tight «{_SHORT[p.given][1]}» {p.met.year}”",
    "tattooed": lambda p: f"a tattoo: «{g(p)} {p.born:%d.%m.%y}»",
})  # fmt: skip
