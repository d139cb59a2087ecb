# ruff: noqa: E501 - one kind a line
"""Identifiers that no case file lists, by kind; made up, or from ranges that nobody has."""

from __future__ import annotations

from random import Random

__all__ = ["KINDS", "unlisted"]

KINDS: dict[str, tuple[str, ...]] = {
    "postcode": ("QX4 9ZZ", "Her postcode is ZE99 1QQ"),
    "postcode without space": ("QX49ZZ", "ze991qq"),
    "telephone number": ("01632 960 777", "020 7946 0999"),
    "mobile": ("07700 900 456", "+44 7700 900457"),
    "telephone abroad": ("+353 20 910 1234", "0033 1 99 00 12 34"),
    "e-mail address": ("t.weller@mail.example", "weller(at)mail.example"),
    "e-mail address in words": ("t.weller at mail dot example", "weller [at] mail [dot] example"),
    "web address": ("https://forum.example/u/88213", "www.familyfund.example/story"),
    "web address without www": ("tinyurl.com/abx33", "facebook.com/profile"),
    "handle": ("@wellerfam", "on Instagram as @tw_1987"),
    "hashtag": ("#JusticeForTilda", "#findkelso"),
    "NHS number": ("999 123 4560", "9991234560"),
    "NHS number with a wrong digit": ("999 123 4567", "9991234567"),
    "UPN": ("H801200001001", "B82120320100A"),
    "national insurance number": ("QQ 12 34 56 C", "QQ123456C"),
    "car registration": ("AB51 QZZ", "QZ73XYW"),
    "older car registration": ("Q123 ABC", "H456 QWE"),
    "family court number": ("ZE24C00123", "BV23P01234"),
    "Crown court number": ("T20247123", "U20231234"),
    "crime number": ("crime number 42/12345/24", "crime reference 4200123456"),
    "incident log": ("CAD 1234", "incident number 0456"),
    "hospital number": ("hospital number K123456", "MRN 4455667"),
    "case management number": ("Mosaic ID 812345", "Liquidlogic 7734512"),
    "GMC number": ("GMC 7654321", "GMC number 7012345"),
    "NMC pin": ("NMC pin 12A3456B", "98I7654E"),
    "social work registration": ("SW123456", "Social Work England SW98765"),
    "Ofsted number": ("URN 123456", "SC456789"),
    "collar number": ("PC 4521", "DC 1187"),
    "passport": ("passport 123456789", "passport number 987654321"),
    "driving licence": ("WELLE809127TJ9IJ", "QUINN605109SM9XX"),
    "bank account": ("sort code 20-00-00", "account number 12345678"),
    "IP address": ("192.0.2.44", "198.51.100.7"),
    "coordinates": ("51.5072, -0.1276", "53.480759,-2.242631"),
    "grid reference": ("TQ 299 804", "SJ8398"),
    "what3words": ("///filled.count.soap", "what3words filled.count.soap"),
    "street with number": ("27 Bellweather Street", "flat 3, 9 Corncrake Avenue"),
    "street": ("Bellweather Close", "Corncrake Lane"),
    "school": ("Bellweather Primary School", "St Odo's Academy", "Corncrake High School"),
    "nursery": ("Little Corncrakes Nursery", "Bellweather Pre-School"),
    "surgery": ("Bellweather Surgery", "the Corncrake Medical Centre"),
    "hospital": ("Bellweather General Hospital", "Corncrake Infirmary"),
    "children's home": ("Corncrake House", "Bellweather Lodge"),
    "church": ("St Odo's Church", "Bellweather Mosque"),
    "title and family name": ("Mr Bellweather", "Mrs Corncrake", "Ms Weller", "Dr Tildesley"),
    "trade title and family name": ("PC Bellweather", "Nurse Corncrake", "Judge Tildesley", "Detective Sergeant Weller"),
    "name in another alphabet": ("名字叫王小明", "Анастасия", "فاطمة"),
    "name in a network": ("snap: tw1987", "insta tw_1987", "Discord weller#1234", "u/tweller", "gamertag xXtildaXx"),
    "address without an end": ("tweller@hotmail",),
    "device": ("00:1B:44:11:3A:B7", "2001:db8::7", "IMEI 490154203237518"),
    "reference with slashes": ("HO/1234567", "NASS ref 12/03/01234", "custody record 01AB/1234/24", "LA ref 881/1234"),
    "reference": ("Ref ABC-123", "EHCP ref 1234", "booking ref X7Y8Z9", "flight BA117 on Monday"),
    "telephone number in part": ("07700 900 xxx", "tel. 496 0123"),
    "position in short": ("51.5,-0.12", "N51 30.4 W0 7.6", "51.50 north, 0.12 west"),
    "house by name": ("Unit 5, The Old Mill", "The Old Rectory", "PO Box 221"),
    "pet": ("their dog «Biscuit»",),
    "name in small letters": ("mr weller", "dr tildesley"),
    "day": ("on «14» September 2023", "«14/09/2023»", "the «14th» of September"),
    "exact age": ("aged «37 days»", "at «11 weeks and 2 days» old"),
}  # fmt: skip
"""By kind, the strings that must be gone or flagged."""


def unlisted(half: str) -> list[tuple[str, str]]:
    """Every kind with its strings; for testing, with other digits and names of the same make."""
    if half == "tuning":
        return [(kind, text) for kind, texts in KINDS.items() for text in texts]
    random = Random(41)  # noqa: S311 - the same in every run
    return [
        (kind, _changed(text, random) if kind not in _FIXED else text)
        for kind, texts in KINDS.items()
        for text in texts
    ]


_FIXED = {"day", "exact age", "name in another alphabet", "IP address", "coordinates", "hashtag", "postcode",
          "Crown court number", "telephone number", "mobile", "telephone abroad", "UPN", "device", "position in short",
          "reference", "reference with slashes", "telephone number in part", "house by name", "pet", "name in a network"}  # fmt: skip
_NAMES = {"Bellweather": "Tamsworth", "Corncrake": "Yarrowby", "Weller": "Pomfrey", "Tildesley": "Hexcombe",
          "weller": "pomfrey", "Odo": "Wystan", "Corncrakes": "Yarrows"}  # fmt: skip


def _changed(text: str, random: Random) -> str:
    for old, new in _NAMES.items():
        text = text.replace(old, new)
    head = text[:-3]
    return head + "".join(random.choice("23456") if one.isdigit() else one for one in text[-3:])
