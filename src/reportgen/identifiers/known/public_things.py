"""Things of the whole country that reviews name: brands, charities, helplines, schemes, tests, apps, feasts, languages.

They lie in `lists/public-things.txt`, by what they are. A single word there is in no list of names and places; what is
somebody's name as well stands there in a phrase only ("Ring doorbell"), or here with what must stand beside it. The
list is read when the first word is asked about.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from reportgen.identifiers.folding import fold

__all__ = [
    "ALSO_MAKES",
    "ALSO_SHOPS",
    "ALSO_SYSTEMS",
    "ALSO_TONGUES",
    "AUTHORS",
    "BODIES",
    "MOSTLY_THINGS",
    "is_public_thing",
    "phrases_of_things",
]

MOSTLY_THINGS = frozenset(
    """
    santander monzo huel jacuzzi toshiba hovis smirnoff courvoisier juul gucci prada versace fifa
    pesach seder torah quran koran apgar doppler bratz ramadan ramadhan cinderella advent biro lamborghini
    """.split()
)
"""Things that a list of names of many lands has, and hardly anybody is called by here: somebody, where they speak."""

ALSO_MAKES = frozenset(
    """
    hoover dyson bosch alexa bose kindle toshiba sony philips nivea gillette fanta tequila guinness smirnoff malibu
    astra zafira mercedes merc clio megane octavia fabia honda kia suzuki bentley porsche ferrari lamborghini lexus
    tesla dacia chevrolet vespa carrera nike puma lacoste lonsdale gucci prada armani versace dior chanel akita frenchie
    labrador barbie elsa zelda mario woody bratz costa greggs moana olaf simba stitch mamba chubb biro jacuzzi
    heinz hipp pandora cadbury tena avent milton joie coke hovis halo yasmin lyrica acer baloo buddi chicco ellesse
    furby hayati kufi mazda miffy mog nemo picasso saab shein spyro stokke tigger
    """.split()
)
"""Makes, toys and dogs that are names as well: "a Honda", "her Barbie"."""

ALSO_SHOPS = frozenset(
    """
    boots claire costa curry domino greggs mcdonald nando pontin sainsbury nisa ryman zara
    """.split()
)
"""Shops that are names as well: "outside Greggs", "in Costa"."""

ALSO_TONGUES = frozenset(
    """
    arab ashanti asante aymara bajan breton cherokee darija geordie georgian kru lari latina luo maasai madi magar mayan
    mende mina omani sami shona swati swazi tatar turkmen turk yao yue gurung tamang baloch bemba bambara sherpa scouse
    brummie mancunian edo ga kamba karen pathan bihari chewa ewe fula fante limba meru susu tigre venda zulu
    acholi akan bajuni balkan balochi baluchi barelvi barelwi berber dinka fanti fulani guarani hazara ismaili jat jatt
    jola kurd lunda makonde mande mandika memoni ndebele odia pahari parsee parsi patwa sindhi sufi turkman
    """.split()
)
"""Languages and peoples that are names as well: "speaks Luo", "of Mende heritage"."""

ALSO_SYSTEMS = frozenset(
    """
    arbor athena compact corvus emis holmes lorenzo merlin mosaic niche paris rio seneca sims storm ulysses delius genie
    guardian halo synergy azeus symphony vision
    """.split()
)
"""Systems of records that are names as well: "recorded on Paris"."""

BODIES = frozenset(
    """
    autoglass barclays caritas equifax evri experian g4s hsbc ladbrokes lloyds mitie motability natwest ocado oxfam
    plusnet quickquid redrow rightmove sainsburys serco sodexo specsavers talktalk vanquis wilko
    """.split()
)
"""Bodies of one word in the list, which say and tell as nothing else in it does."""

AUTHORS = frozenset(
    """
    ainsworth aldgate argyris bateson belsky bentovim bowlby brandon braun bronfenbrenner brookfield cochrane
    cleaver cossar crenshaw crittenden dekker dingwall duncan fahlberg featherstone ferguson finkelhor
    firmin forrester fullerton garbarino gibbs goffman hackett hester heron hollnagel horwath howe
    humphreys karpman kempe kolb laming leveson lewin maslow munro parton
    piaget pithouse porges proctor rawlings reder rutter sabates schon senge sidebotham siegel
    bion dozier fonagy
    bandura belbin berne bourdieu caffey cialdini crittenden cumberlege dweck egan erikson foucault freud gottman
    herzberg kotter kubler lazarus lundy minuchin paymar rollnick seligman shier shohet tuckman weick
    berelowitz biehal bywaters felitti kahneman shonkoff
    stark thacker trevarthen turnell turney vygotsky winnicott wonnacott
    """.split()
)
"""Family names of those whom reviews cite, with what is said of a writer behind them."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def is_public_thing(word: str) -> bool:
    """Whether a folded word is such a thing by itself."""
    return word in _things()[0] or word in MOSTLY_THINGS


def phrases_of_things() -> tuple[str, ...]:
    """Such things that are called by several words."""
    return _things()[1]


@cache
def _things() -> tuple[frozenset[str], tuple[str, ...]]:
    text = files("reportgen.identifiers").joinpath("lists/public-things.txt").read_text("utf-8")
    words, phrases = [], []
    for thing in ", ".join(line for line in text.splitlines() if not line.startswith("#")).split(", "):
        if _WORD.fullmatch(thing):
            words.append(thing.lower() if thing.isascii() else fold(thing).text)
        else:
            phrases.append(thing)
    return frozenset(words), tuple(phrases)
