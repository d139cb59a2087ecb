"""The guidance packs: dated rules of the field as data, and the choice of the one that applies to a case."""

from reportgen.guidance.choice import choose, packs
from reportgen.guidance.pack import PackFault, read_pack

__all__ = ["PackFault", "choose", "packs", "read_pack"]
