"""The certificate of what was checked of a report's finished files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from importlib.metadata import version

from msgspec import Struct
from msgspec.structs import replace

from reportgen.compose import certificate
from reportgen.errors import ScanError
from reportgen.identifiers import list_editions
from reportgen.model.artefact import Format
from reportgen.model.certificate import Certificate, Checked, Counted, Decided, Used
from reportgen.model.cleared import Category, Cleared
from reportgen.model.kind import KINDS
from reportgen.model.question import Answer, Doubt, Verdict
from reportgen.model.second_check import SecondCheck
from reportgen.model.watch import Watch
from reportgen.pipeline.converting import to_pdf
from reportgen.pipeline.examining import Examined
from reportgen.pipeline.finished import format_of, look_over
from reportgen.pipeline.watching import look_into, scan_files
from reportgen.plain_file import digest_of
from reportgen.word import fill, read
from reportgen.world import World

__all__ = ["Certified", "certify"]


class Certified(Struct, frozen=True):
    """A certificate as files: their names and bytes, and the case's reference, below which they are kept."""

    reference: str
    certificate: Certificate
    files: tuple[tuple[str, bytes], ...]


def certify(
    content: bytes,
    name: str,
    world: World,
    files: Iterable[tuple[str, bytes]],
    answers: Iterable[Answer],
    checks: Iterable[SecondCheck] = (),
) -> Certified:
    """Certify what was checked of the finished files of a report, as they lie there now.

    Args:
        content: the case file's bytes.
        name: how its problems call it.
        world: the outside.
        files: name and bytes of every file that will be published.
        answers: what somebody decided about the case's questions.
        checks: the second checks that are recorded; the last that is about exactly these files counts.

    Raises:
        CaseError: the file is not a case, or has errors.
        ClearingError: the report cannot be cleared, or a question is open.
        ScanError: something stands in a file that must not, or a file is of a format that cannot be looked into.
    """
    answers, files = tuple(answers), tuple(files)
    examined, cleared = look_over(content, name, world, files, answers)
    digests = {file: digest_of(made) for file, made in files}
    check = next((one for one in reversed(tuple(checks)) if one.covers(digests)), None)
    made = replace(_certificate(examined, cleared, world, files, answers), second_check=check)
    template = KINDS["certificate"].template
    word = fill.fill(
        world.template(template),
        certificate.compose(made),
        on_every_page=certificate.ON_EVERY_PAGE,
        name=template,
        template_cache=world.template_cache,
    )
    stem = f"{cleared.public_name} certificate"
    pages = to_pdf(read.read(word, f"{stem}.docx"), f"{stem}.docx", world.fonts).content
    # It may be published beside the report, so it is looked into like the report. Chance writes short names into
    # digests ("deb"): they are let stand as a telephone number is that is printed on purpose, whatever is in them.
    on_purpose = Watch(cleared.identifiers, cleared.kept, tuple(one.digest for one in made.files))
    scan_files(((word, f"{stem}.docx", Format.DOCX), (pages, f"{stem}.pdf", Format.PDF)), on_purpose)
    told = look_into(certificate.as_json(_without_digests(made)), f"{stem}.json", ".json", on_purpose)
    if told:
        raise ScanError(*told)
    written = ((f"{stem}.docx", word), (f"{stem}.pdf", pages), (f"{stem}.json", certificate.as_json(made)))
    return Certified(examined.case.reference, made, written)


def _without_digests(made: Certificate) -> Certificate:
    """The same with nothing in the place of digests, which say nothing of anybody."""
    return replace(
        made,
        files=tuple(replace(one, digest="") for one in made.files),
        used=tuple(replace(one, digest="") for one in made.used),
    )


_SORTS: Mapping[Category, str] = {
    "given name": "names of people",
    "middle name": "names of people",
    "family name": "names of people",
    "known-as name": "names of people",
    "place": "places",
    "agency": "agencies and authorities",
    "authority": "agencies and authorities",
    "number": "numbers and contacts",
    "contact": "numbers and contacts",
    "reference": "numbers and contacts",
    "date": "days",
    "other": "other details",
}
"""What a certificate calls each category: coarse, since how many middle names a case has is nobody's business."""


def _certificate(
    examined: Examined, cleared: Cleared, world: World, files: Iterable[tuple[str, bytes]], answers: Iterable[Answer]
) -> Certificate:
    sorts = Counter(_SORTS[identifier.category] for identifier in cleared.identifiers)
    decided: dict[tuple[Doubt, Verdict, str], list[Answer]] = {}
    for answer in answers:
        decided.setdefault((answer.doubt, answer.verdict, answer.by), []).append(answer)
    template = KINDS["cspr"].template
    return Certificate(
        public_name=cleared.public_name,
        partnership=cleared.partnership,
        month=cleared.month,
        version=version("reportgen"),
        guidance=examined.pack.title,
        files=tuple(Checked(file, format_of(file).value, len(made), digest_of(made)) for file, made in files),
        used=(
            *(Used(what, digest) for what, digest in list_editions()),
            Used(template, digest_of(world.template(template))),
        ),
        counted=tuple(Counted(sort, sorts[sort]) for sort in dict.fromkeys(_SORTS.values()) if sorts[sort]),
        decided=tuple(
            Decided(doubt, verdict, len(same), by, max(answer.on for answer in same))
            for (doubt, verdict, by), same in decided.items()
        ),
    )
