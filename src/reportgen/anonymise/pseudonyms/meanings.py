"""What given names mean, where many readers know it: a pseudonym of the same meaning or kind leads back to the name."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["means_the_same"]

# Each line, with those that are set in below it, is one thing or one kind of thing: who renames Lily thinks of Rose.
_MEANINGS = tuple(
    frozenset(line.split())
    for line in """
acacia blossom bluebell bryony camellia clover daffodil dahlia daisy fern fleur flora flower heather hyacinth iris
    ivy jasmine laurel lavender lily lotus magnolia marguerite marigold nasrin olive petal petunia poppy primrose rosa
    rose rosemary rowan saffron susan violet yasmin zara zinnia holly hazel willow ash
amber beryl coral crystal diamond emerald gemma garnet jade jasper jet opal pearl ruby sapphire topaz turquoise
scarlet scarlett ruby crimson cherry rory rowan red
blue indigo azure sky skye
spring summer autumn winter april may june august avril january noel noelle natalie easter christmas
charity chastity clemency comfort constance faith felicity grace honour honor hope joy justice mercy patience
    prudence temperance trinity trust truth unity verity imani iman amal nadia esperanza nadezhda vera
robin wren jay martin kestrel merlin lark linnet raven crow dove finch phoenix starling swan teal birdie avis
heaven nevaeh celeste celestine paradise eden sky skye janna jannah
angel angela angelina angelica seraph seraphina gabriel gabrielle cherub malak
star stella estelle esther estrella seren tara najma nova
moon luna selena selene chandra qamar diana
sun sunny soleil sol samson shams
light lucy luke lucia lucian noor nur nour lux clara claire helen elena eleanor ziva zia roshan
wisdom sophia sophie sofia hikma hikmat
lion leo leon leona leonie lionel asad haider ariel simba aslan
wolf wolfgang adolf rudolf rudolph ralph conan faolan
bear orson ursula bernard arthur
happy felix felicity asher saeed said gad hilary joy joyce isaac bliss blythe merry
peace irene paz salma salman solomon frieda shanti oliver pax aman
pearl margaret margery megan lulu maisie greta rita
gift dorothy theodore dora matthew nathan nathaniel jonathan ataullah hiba
rock stone peter petra pierce piers pierre
king rex reginald roy royal malik regis basil
queen regina reina rani malika princess sarah prince
victory victor victoria vincent nasir nike nicholas
beloved david habib habiba amy amanda aimee carys
brave andrew valentine riley bravery
sea marina morgan dylan pearl ocean river brooke
twin thomas tamsin
""".strip()
    .replace("\n    ", " ")
    .splitlines()
)
_KINDS: Mapping[str, frozenset[int]] = {
    name: frozenset(number for number, names in enumerate(_MEANINGS) if name in names)
    for names in _MEANINGS
    for name in names
}


def means_the_same(name: str, other: str) -> bool:
    """Whether two folded names mean one thing, or things of one kind."""
    return bool(_KINDS.get(name, frozenset()) & _KINDS.get(other, frozenset()))
