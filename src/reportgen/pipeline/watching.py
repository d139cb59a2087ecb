"""What finished files are scanned for, and the scan of those that are made here or come from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from msgspec.structs import replace

from reportgen import load, scan
from reportgen.anonymise import attempt
from reportgen.anonymise.explaining import explained
from reportgen.anonymise.gathering import contacts, gather, kept_names
from reportgen.errors import Place, Problem, ScanError, UsageError
from reportgen.identifiers import explain
from reportgen.model.artefact import Audience, Format
from reportgen.model.case import Case
from reportgen.model.cleared import Cleared, Pseudonymised
from reportgen.model.kind import KINDS
from reportgen.model.question import Allowed, Answer
from reportgen.model.watch import Watch
from reportgen.world import World

__all__ = [
    "called_as_another",
    "look_at_name",
    "look_into",
    "scan_files",
    "watch",
    "watch_anybody",
    "watch_report",
    "watch_shared",
]


def watch(content: bytes, name: str, world: World, answers: Iterable[Answer] = (), report: str = "") -> Watch:
    """Everything in a case that must not appear in a file that may be published, and what may.

    A doubtful term may stand where an answer keeps it, in the sentence that the case's own report prints.

    Args:
        content: the case file's bytes.
        name: how its problems call it.
        world: the outside.
        answers: what was answered.
        report: name of the one file that will be looked into. If it is called as the report of another case, nothing
            that was found or not found there would mean anything.

    Raises:
        CaseError: the file is not a case.
        UsageError: the report is another case's.
    """
    case = load.load(content, name).case
    if called_as_another(report, case.public_name):
        raise UsageError(
            Problem(
                "another-case",
                Place(file=name),
                "the report is not called by the public name of this case",
                "Name the case that it is about with `--case`, or call the file by this one's `public_name`",
            )
        )
    cleared = attempt(case, world.partnership, answers).made
    return Watch(
        gather(case, world.partnership),
        kept_names(case, world.partnership),
        contacts(case, world.partnership),
        explained(case, world.partnership) | _said_by_templates(world),
        (*(cleared.allowed if cleared else ()), *_standing_in_templates(world)),
        public_name=case.public_name or "",
    )


def called_as_another(name: str, public_name: str | None) -> bool:
    """Whether a file is called as the report of a case with another public name."""
    return KINDS["cspr"].file_words in name and not name.startswith(public_name or "")


def watch_report(case: Case, cleared: Cleared, world: World) -> Watch:
    """What a report is scanned for."""
    return Watch(
        cleared.identifiers,
        cleared.kept,
        contacts(case, world.partnership),
        cleared.explained | _said_by_templates(world),
        (*cleared.allowed, *_standing_in_templates(world)),
        tuple(reviewer.name for reviewer in cleared.review.reviewers),
    )


def watch_shared(shared: Pseudonymised, world: World) -> Watch:
    """What a rapid review under pseudonyms is scanned for."""
    template = KINDS["rapid-review-pseudonymised"].template
    allowed = (*shared.allowed, *scan.fixed_words(world.template(template)))
    return Watch(shared.identifiers, shared.kept, allowed=allowed)


def _said_by_templates(world: World) -> frozenset[str]:
    return frozenset().union(*map(scan.fixed_names, _templates(world)))


def _standing_in_templates(world: World) -> tuple[Allowed, ...]:
    return tuple(chain.from_iterable(map(scan.fixed_words, _templates(world))))


def _templates(world: World) -> Iterator[bytes]:
    """Those of what is published."""
    templates = {kind.template for kind in KINDS.values() if kind.audience is Audience.PUBLISHABLE}
    return map(world.template, sorted(templates))


def look_into(content: bytes, name: str, ending: str, watched: Watch) -> tuple[Problem, ...]:
    """What must not stand in a finished file from anywhere. Its name is for `look_at_name`.

    Args:
        content: the file's bytes.
        name: how its problems call it.
        ending: the ending of its real name (`.docx`), which tells its format.
        watched: what to look for, beside what may stand in no file that is published.
    """
    return scan.scan_file(content, name, ending, watched)


def look_at_name(name: str, called: str, watched: Watch, *, names: bool) -> tuple[Problem, ...]:
    """What must not stand in the name of a file or folder (`called`); the problems do not say the name.

    Names that nothing explains are asked about unless `names` is false: a folder that leads to a publication may be
    called after whoever works there.
    """
    return scan.scan_name(name, called, watched if names else replace(watched, explained=None))


def watch_anybody(public: Iterable[str]) -> Watch:
    """What identifies in a file about which no case is known: days, shapes, and every name that nothing explains.

    Args:
        public: names that may be read, of reviewers and partnerships, each as a whole.
    """
    kept = tuple(public)
    return Watch(kept=kept, explained=explain(kept))


def scan_files(files: Iterable[tuple[bytes, str, Format]], watched: Watch) -> None:
    """Scan finished files; each comes with its name and format.

    Raises:
        ScanError: something stands in one of them; every problem of all.
    """
    problems = [problem for content, name, form in files for problem in scan.scan(content, name, form, watched)]
    if problems:
        raise ScanError(*problems)
