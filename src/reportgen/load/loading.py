"""The order of loading: read the YAML, check the fields, check what refers to what, say everything at once."""

from __future__ import annotations

import re
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace
from pydantic import ValidationError

from reportgen.errors import CaseError, Problem, UsageError
from reportgen.load import references
from reportgen.load.fields import field_problems
from reportgen.load.figures import figure_problems
from reportgen.load.shape import field_names
from reportgen.model.case import Case
from reportgen.model.case.field import Noun
from reportgen.model.partnership import Partnership
from reportgen.model.population import Population
from reportgen.yaml_source import Path, Source, read, steps

__all__ = ["Loaded", "checked", "load", "load_partnership", "load_population"]

_Noun = TypeVar("_Noun", bound=Noun)


class Loaded(Struct, frozen=True):
    """A case with the file that it was read from.

    Attributes:
        case: the case.
        source: the file, so that problems that are found later have their line as well.
    """

    case: Case
    source: Source

    def place(self, problem: Problem) -> Problem:
        """A problem that only has a field path, with file, line, column and the source line."""
        path = steps(problem.where.path)
        where = replace(self.source.place(path), path=problem.where.path)
        if not path:
            where = replace(where, line=0, column=0)
        return problem.at(where, self.source.excerpt(where))


def load(content: bytes, name: str) -> Loaded:
    """Read a case file.

    Args:
        content: the file's bytes.
        name: the file, as problems shall name it.

    Raises:
        CaseError: with every problem of the file, in line order.
    """
    source = read(content, name, field_names(Case))
    case, problems = checked(Case, source)
    if case is None or problems:
        raise CaseError(*problems)
    return Loaded(case, source)


def load_partnership(content: bytes, name: str) -> Partnership:
    """Read a `partnership.yaml`.

    Args:
        content: the file's bytes.
        name: the file, as problems shall name it.

    Raises:
        UsageError: with every problem of the file, in line order.
    """
    source = read(content, name, field_names(Partnership))
    partnership, problems = checked(Partnership, source, ("letterhead", "logo"), ("templates",), ("ner", "folder"))
    if partnership is None or problems:
        raise UsageError(
            *_without_content(problems, "Take it away, and make it anew with `reportgen new --partnership`")
        )
    return partnership


def load_population(content: bytes, name: str) -> Population:
    """Read a `population.yaml`.

    Args:
        content: the file's bytes.
        name: the file, as problems shall name it.

    Raises:
        UsageError: with every problem of the file, in line order.
    """
    source = read(content, name, field_names(Population))
    population, problems = checked(Population, source)
    if population is not None:
        problems += map(source.with_excerpt, figure_problems(population, source))
    if population is None or problems:
        problems = _without_content(problems, "Write the figures of your area, or take the file away")
        raise UsageError(*sorted(problems, key=_order))
    return population


def _without_content(problems: list[Problem], remedy: str) -> list[Problem]:
    """Problems of a file that is no case, with its own remedy where nothing stands in it."""
    return [replace(one, remedy=remedy) if one.rule == "yaml-empty" else one for one in problems]


def checked(noun: type[_Noun], source: Source, *files: Path) -> tuple[_Noun | None, list[Problem]]:
    """The noun, if there is one, and every problem in line order; `files` are fields that name a file or folder."""
    if not source.readable:
        return None, list(source.problems)
    found = references.tidy_and_check(noun, source)
    found += [problem for path in files if (problem := _outside(path, source)) is not None]
    made = None
    try:
        made = noun.model_validate(source.data)
    except ValidationError as error:
        found += field_problems(error, noun, source)
    problems = [*source.problems, *map(source.with_excerpt, found)]
    return made, sorted(problems, key=_order)


def _order(problem: Problem) -> tuple[int, int, bool, str, str, str]:
    """The order of the file; in one place first what is wrong with the YAML, from which the rest may follow."""
    where = problem.where
    return where.line, where.column, not problem.rule.startswith("yaml-"), where.path, problem.rule, problem.what


def _outside(path: Path, source: Source) -> Problem | None:
    """A problem if a file or folder is not beside or below the file that names it."""
    value = source.at(path)
    if not isinstance(value, str):
        return None
    parts = re.split(r"[/\\]", value)
    if "\\" not in value and ":" not in value and parts[0] != "" and ".." not in parts:
        return None
    return Problem(
        "case-path",
        source.place(path),
        "the file or folder does not stand beside this file or below it",
        "Write it from this file's folder on, with `/` between folders and without `..`",
    )
