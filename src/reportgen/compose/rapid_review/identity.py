"""Section 3: who the family are, and what that meant for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reportgen.compose import phrase
from reportgen.compose.prompts import CHARACTERISTICS, OTHER_CHARACTERISTIC
from reportgen.compose.rapid_review.writer import Writer
from reportgen.model.case.people import Characteristic, Child
from reportgen.model.case.rapid_review import CharacteristicType
from reportgen.model.content import Slot

__all__ = ["SLOTS", "slots"]

SLOTS: tuple[tuple[str, str], ...] = (
    ("identity", "answer: who the family are"),
    ("characteristics", "what is recorded: `child`, `ethnicity`, `religion`, `language`, `disability`"),
    ("analyses", "analyses: `title`, `children` (nothing where all are meant), `text` (narrative)"),
    ("unanalysed", "what is recorded and not analysed yet: `title`, `recorded`, `prompts`, `blank`"),
)

_TITLES: Mapping[CharacteristicType, str] = {
    CharacteristicType.RACE: "Race, ethnicity and racism",
    CharacteristicType.RELIGION: "Religion and faith",
}


def slots(writer: Writer) -> dict[str, Slot]:
    """The slots of this section, by name."""
    identity = writer.review.identity
    children = writer.case.children_of(writer.incident)
    return {
        "identity": writer.answer(identity.overview, "identity", "who the family are"),
        "characteristics": tuple(
            {
                "child": child.name.full,
                "ethnicity": _recorded(writer, child, child.ethnicity, "ethnicity"),
                "religion": _recorded(writer, child, child.religion, "religion or faith"),
                "language": _recorded(writer, child, child.first_language, "first language"),
                "disability": _recorded(writer, child, child.disability, "disability, or none"),
            }
            for child in children
        ),
        "analyses": tuple(
            {
                "title": _title(analysis.characteristic),
                "children": writer.naming.names(analysis.children),
                "text": writer.naming.passage(analysis.analysis),
            }
            for analysis in identity.analyses
        ),
        "unanalysed": tuple(_unanalysed(writer, children)) if writer.is_open else (),
    }


def _recorded(writer: Writer, child: Child, recorded: Characteristic | None, name: str) -> str:
    return writer.naming.characteristic(recorded) or phrase.before_birth(child) or writer.gap(name)


def _unanalysed(writer: Writer, children: Sequence[Child]) -> Iterator[Mapping[str, Slot]]:
    for field in writer.pack.analysed:
        characteristic = CharacteristicType(field.characteristic)
        found: list[str] = []
        for child in children:
            recorded = getattr(child, field.field)
            value = recorded.value if isinstance(recorded, Characteristic) else None
            analyses = writer.review.identity.analyses_of(characteristic, child.key)
            if field.asks_about(value) and not analyses:
                found.append(f"{child.name.full}: {value}")
        if found:
            yield {
                "title": _title(characteristic),
                "recorded": f"Recorded, and not analysed yet. {'; '.join(found)}.",
                "prompts": CHARACTERISTICS.get(characteristic, OTHER_CHARACTERISTIC),
                "blank": writer.gap(f"analysis: {_title(characteristic).lower()}"),
            }


def _title(characteristic: CharacteristicType) -> str:
    return _TITLES.get(characteristic, phrase.sentence(characteristic.value))
