"""A class of `frozen.dataclass` does what one of Python's own does."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import FrozenInstanceError, field, fields, replace
from functools import cached_property
from typing import Any, ClassVar, Generic, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen import frozen

T = TypeVar("T")
HOW = ({"frozen": True}, {"frozen": True, "slots": True})


def _pair(**options: bool) -> tuple[type, type]:
    """The same class, made by both."""
    made = []
    for dataclass in (dataclasses.dataclass, frozen.dataclass):

        @dataclass(**options)
        class Noun:
            """A noun."""

            kind: ClassVar[str] = "case"
            name: Any
            count: Any = 3
            told: Any = field(default_factory=tuple)
            hidden: Any = field(default=None, repr=False)
            aside: Any = field(default="", compare=False)
            unhashed: Any = field(default=0, hash=False)

            def louder(self) -> str:
                return f"{self.name}!"

        made.append(Noun)
    return made[0], made[1]


PAIRS = tuple(_pair(**how) for how in HOW)
values = st.none() | st.integers(0, 2) | st.text(max_size=2) | st.tuples(st.integers(0, 1)) | st.just(float("nan"))
arguments = st.dictionaries(st.sampled_from(("count", "told", "hidden", "aside", "unhashed")), values)


@pytest.mark.parametrize("pair", PAIRS)
@given(values, arguments, values, arguments)
def test_nouns_are_equal_shown_and_hashed_as_pythons_own(pair, name, more, other_name, other_more):
    (theirs, others), (ours, ours_too) = ((noun(name, **more), noun(other_name, **other_more)) for noun in pair)
    assert repr(ours) == repr(theirs)
    assert (ours == ours_too) == (theirs == others)
    assert (hash(ours) == hash(ours_too)) == (hash(theirs) == hash(others))
    assert ours != theirs
    assert repr(dataclasses.asdict(ours)) == repr(dataclasses.asdict(theirs))
    assert repr(replace(ours, name=other_name)) == repr(replace(theirs, name=other_name))
    assert repr(copy.copy(ours)) == repr(theirs)


@pytest.mark.parametrize("pair", PAIRS)
def test_what_is_known_of_the_class_is_the_same(pair):
    theirs, ours = pair
    assert [(one.name, one.type, one.default) for one in fields(ours)] == [
        (one.name, one.type, one.default) for one in fields(theirs)
    ]
    assert ours.__match_args__ == theirs.__match_args__
    assert repr(ours.__dataclass_params__) == repr(theirs.__dataclass_params__)
    assert list(inspect.signature(ours).parameters) == list(inspect.signature(theirs).parameters)
    assert hasattr(ours("a"), "__dict__") == hasattr(theirs("a"), "__dict__")
    assert ours("a").louder() == "a!"
    assert ours.__doc__ == "A noun."


@pytest.mark.parametrize(("pair", "name"), [(pair, name) for pair in PAIRS for name in ("name", "other")])
def test_nothing_of_an_instance_can_be_changed(pair, name):
    made = pair[1]("a")
    with pytest.raises(FrozenInstanceError, match=f"cannot assign to field '{name}'"):
        setattr(made, name, "b")
    with pytest.raises(FrozenInstanceError, match=f"cannot delete field '{name}'"):
        delattr(made, name)
    assert made == pair[1]("a")


@pytest.mark.parametrize("pair", PAIRS)
def test_wrong_arguments_are_refused(pair):
    for noun in pair:
        with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
            noun()
        with pytest.raises(TypeError, match="unexpected keyword argument 'other'"):
            noun("a", other=1)


@frozen.dataclass(frozen=True, slots=True)
class Packed(Generic[T]):
    """Where pickle finds it."""

    name: T
    count: int = 0


def test_a_noun_with_slots_goes_through_pickle():
    assert pickle.loads(pickle.dumps(Packed("a", 2))) == Packed("a", 2)  # noqa: S301 - our own bytes
    assert Packed.__init__.__qualname__ == "Packed.__init__"


def test_what_is_worked_out_once_is_kept_where_there_is_a_dict():
    @frozen.dataclass(frozen=True)
    class Noun:
        """A noun."""

        name: str

        @cached_property
        def length(self) -> int:
            return len(self.name)

    made = Noun("abc")
    assert (made.length, vars(made)["length"]) == (3, 3)


def test_what_a_class_has_written_itself_stays():
    @frozen.dataclass(frozen=True, slots=True)
    class Noun:  # noqa: PLW1641 - its `__hash__` is made
        """A noun."""

        name: str

        def __repr__(self) -> str:
            return "Noun(…)"

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Noun)

    assert repr(Noun("a")) == "Noun(…)"
    assert Noun("a") == Noun("b")
    assert hash(Noun("a")) == hash(Noun("a"))


def test_a_class_that_asks_for_more_is_made_by_python():
    @frozen.dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        """Two of them have an order."""

        name: str

    @frozen.dataclass(frozen=True)
    class Looked:
        """It looks at what it is filled with."""

        name: str
        length: int = field(init=False, default=0)

        def __post_init__(self) -> None:
            object.__setattr__(self, "length", len(self.name))

    @frozen.dataclass(frozen=True)
    class Child(Looked):
        """It has a parent with fields."""

        age: int = 0

    @frozen.dataclass
    class Open:
        """It can be changed."""

        name: str

    assert Ordered("a") < Ordered("b")
    assert Looked("abc").length == 3
    assert Child("abc", age=2).length == 3
    made = Open("a")
    made.name = "b"
    assert made == Open("b")


def test_a_parent_made_here_may_have_children_made_by_python():
    @dataclasses.dataclass(frozen=True, slots=True)
    class Child(Packed[str]):
        """A child."""

        age: int = 0

    assert Child("a", 1, 2) == Child("a", 1, 2)
    with pytest.raises(FrozenInstanceError):
        Child("a").age = 3
