# ruff: noqa: E501 - one language a line
"""Numbers and months in words as the forms of every set have them: not the program's own list, whose faults they are to
show.
"""

from __future__ import annotations

import datetime as dt

__all__ = ["FIGURES", "MONTHS", "ROMAN", "figures", "month_in", "nth", "number", "ordinal"]

FIGURES = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
""".split()
"""The numbers below twenty, each at its place; so are those of `ROMAN`."""
_TENS = ["", "", *"twenty thirty forty fifty sixty seventy eighty ninety".split()]
_ODD = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth"}
ROMAN = ["", *"I II III IV V VI VII VIII IX X XI XII".split()]
MONTHS = {
    "Welsh": "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
    "Irish": "Eanáir Feabhra Márta Aibreán Bealtaine Meitheamh Iúil Lúnasa Meán_Fómhair Deireadh_Fómhair Samhain Nollaig",
    "Gaelic": "Faoilleach Gearran Màrt Giblean Cèitean Ògmhios Iuchar Lùnastal Sultain Dàmhair Samhain Dùbhlachd",
    "Polish": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "Romanian": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "Portuguese": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "Spanish": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "French": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "Italian": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "German": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "Dutch": "januari februari maart april mei juni juli augustus september oktober november december",
    "Lithuanian": "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    "Latvian": "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
    "Slovak": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "Czech": "ledna února března dubna května června července srpna září října listopadu prosince",
    "Hungarian": "január február március április május június július augusztus szeptember október november december",
    "Turkish": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "Albanian": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    "Somali": "Janaayo Febraayo Maarso Abriil Maajo Juun Luulyo Agoosto Sebtembar Oktoobar Nofembar Desembar",
    "Swahili": "Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba",
    "Ukrainian": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "Russian": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "Bulgarian": "януари февруари март април май юни юли август септември октомври ноември декември",
    "Greek": "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
    "Arabic": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "Urdu": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "Hindi": "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "Bengali": "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
}


def number(n: int, *, joint: str = "") -> str:
    """A number below ten thousand in words; `joint` stands before tens behind thousands."""
    if n < 20:
        return FIGURES[n]
    if n < 100:
        return _TENS[n // 10] + (f"-{FIGURES[n % 10]}" if n % 10 else "")
    if n < 1000:
        return f"{FIGURES[n // 100]} hundred" + (f" and {number(n % 100)}" if n % 100 else "")
    rest = n % 1000
    return f"{number(n // 1000)} thousand" + (f" {joint if rest < 100 else ''}{number(rest)}" if rest else "")


def ordinal(n: int) -> str:
    """A place in a row in words: "twenty-first"."""
    head, dash, last = number(n).rpartition("-")
    if last not in _ODD and last.endswith("ve"):
        return head + dash + last.removesuffix("ve") + "fth"
    return head + dash + (_ODD.get(last) or (last[:-1] + "ie" if last.endswith("y") else last) + "th")


def nth(n: int) -> str:
    """A place in a row in figures: "21st"."""
    return f"{n}{'th' if 10 < n % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def figures(text: str, glue: str = " ", *, zero: str = "zero") -> str:
    """The figures of a text read out one by one."""
    return glue.join([zero, *FIGURES[1:10]][int(c)] for c in text if c.isdigit())


def month_in(day: dt.date, tongue: str) -> str:
    return MONTHS[tongue].split()[day.month - 1].replace("_", " ")
