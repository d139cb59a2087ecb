"""What fields of a case say about one another: keys that are used twice, and keys that nothing has.

The walk goes over the data as it was read and not over the finished `Case`, which does not exist as long as one
field is wrong; so a key that nothing has is told together with everything else. On its way it takes out what is
empty: a field without a value is one that was left out.
"""

from __future__ import annotations

from msgspec import Struct, field

from reportgen.errors import Place, Problem
from reportgen.load.shape import Shape, shapes
from reportgen.model.case.field import Noun
from reportgen.model.markup import MENTION, MarkupError, parse
from reportgen.yaml_source import Path, Source, dotted

__all__ = ["tidy_and_check"]

_NAMED = ("children", "family", "professionals", "places", "agencies")
"""The lists whose keys a text may mention: one name space."""

# A file that is broken on purpose shall not keep anybody waiting.
_MOST_TOLD_OF_A_TEXT = 20
_MOST_KEYS_COMPARED = 200


def tidy_and_check(noun: type[Noun], source: Source) -> list[Problem]:
    """Take what is empty out of the source's data, in place, and say what does not fit together in the rest."""
    walk = _Walk(source)
    if isinstance(source.data, dict):
        walk.group(noun, source.data, ())
    walk.look_up()
    return walk.problems


class _Walk(Struct):
    source: Source
    problems: list[Problem] = field(default_factory=list)
    # By list, and for all that a text may mention: where each key stands.
    keys: dict[str, dict[str, Path]] = field(default_factory=dict)
    named: dict[str, Path] = field(default_factory=dict)
    pseudonyms: dict[str, Path] = field(default_factory=dict)
    references: list[tuple[str, str, Path]] = field(default_factory=list)
    texts: list[tuple[str, Path]] = field(default_factory=list)

    def group(self, noun: type[Noun], data: dict[str, object], path: Path) -> None:
        known = shapes(noun)
        for name in list(data):
            shape = known.get(name)
            if shape is None:
                continue
            value = data[name]
            if _is_blank(value):
                del data[name]
            elif not shape.many:
                self.value(shape, value, (*path, name))
            elif isinstance(value, list):
                self.items(name, shape, value, (*path, name))

    def items(self, name: str, shape: Shape, values: list[object], path: Path) -> None:
        keys: dict[str, Path] = {}
        for number, value in enumerate(values):
            at = (*path, number)
            if _is_blank(value):
                values[number] = None
                continue
            self.value(shape, value, at)
            if isinstance(value, dict) and shape.noun is not None and "key" in shapes(shape.noun):
                key = value.get("key")
                if isinstance(key, str):
                    key = key.strip().lower()  # what else is wrong with a key is told with the field itself
                    shared = self.named if len(path) == 1 and name in _NAMED else keys
                    self.once(shared, key, (*at, "key"))
                    keys.setdefault(key, (*at, "key"))
        self.keys.setdefault(name, {}).update(keys)

    def value(self, shape: Shape, value: object, path: Path) -> None:
        if shape.noun is not None and isinstance(value, dict):
            self.group(shape.noun, value, path)
        if not isinstance(value, str):
            return
        if shape.kind == "text":
            if "[" in value:
                self.texts.append((value, path))
        elif shape.refers_to:
            self.references.append((shape.refers_to, value.strip().lower(), path))
        elif path[-1] == "pseudonym":
            self.pseudonym(value, path)
        if shape.kind == "words" and not shape.several_lines and ("\n" in value.strip() or "\t" in value):
            self.note(
                "case-one-line",
                self.source.place(path),
                "the text has several lines or a tab",
                "Write it on one line, with spaces",
            )

    def once(self, seen: dict[str, Path], key: str, path: Path) -> None:
        if key not in seen:
            seen[key] = path
            return
        self.note(
            "case-key-twice",
            self.source.place(path),
            f"the key is used a second time, first on line {self.source.place(seen[key]).line}",
            "Give each its own key; people, places and agencies share one set of keys",
        )

    def pseudonym(self, value: str, path: Path) -> None:
        folded = " ".join(value.casefold().split())
        if folded not in self.pseudonyms:
            self.pseudonyms[folded] = path
            return
        self.note(
            "case-pseudonym-twice",
            self.source.place(path),
            f"two people have the same pseudonym, the other on line {self.source.place(self.pseudonyms[folded]).line}",
            "Give each person a pseudonym or role of their own, such as `Sibling 1` and `Sibling 2`",
        )

    def look_up(self) -> None:
        """Look for every key that is referred to, now that all of them are known."""
        for where, key, path in self.references:
            found = self.keys.get(where, {})
            if key not in found:
                self.note(
                    "refs-unknown",
                    self.source.place(path),
                    f"no entry of `{where}` has this key",
                    self.did_you_mean(key, found) or f"Write a key that stands in `{where}`, or add the entry there",
                )
        for text, path in self.texts:
            self.look_up_mentions(text, path)

    def look_up_mentions(self, text: str, path: Path) -> None:
        if "\\" not in text and all(m[1].lower() in self.named for m in MENTION.finditer(text)):
            return  # nothing to find: spares most texts the reading
        try:
            unknown = {key for key in parse(text).mentions() if key not in self.named}
        except MarkupError:
            return  # told with the field itself
        # Each key once a text, where it first stands.
        written = {match[1].lower(): match[0] for match in reversed(list(MENTION.finditer(text)))}
        for key in sorted(unknown)[:_MOST_TOLD_OF_A_TEXT]:
            self.note(
                "refs-unknown",
                self.source.place_in(path, written.get(key, key)),
                "the text refers to a key that no person, place or agency has",
                self.did_you_mean(key, self.named) or "Write a key of the case, or add the person, place or agency",
            )

    def did_you_mean(self, key: str, keys: dict[str, Path]) -> str:
        """A key can be somebody's name: it is pointed to and not written out."""
        import difflib

        close = difflib.get_close_matches(key, keys, n=1) if len(keys) <= _MOST_KEYS_COMPARED else []
        if not close:
            return ""
        path = keys[close[0]]
        return f"Did you mean the key of `{dotted(path[:-1])}`, on line {self.source.place(path).line}? Write it so"

    def note(self, rule: str, where: Place, what: str, remedy: str) -> None:
        self.problems.append(Problem(rule, where, what, remedy))


def _is_blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
