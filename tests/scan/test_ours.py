"""What every file of ours holds alike."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from string import ascii_uppercase

import pytest

from conftest import built_case
from reportgen.html.stylesheet import policy, stylesheet
from reportgen.identifiers.known.names_known import small_names
from reportgen.model.artefact import Audience, Format
from reportgen.model.cleared import Identifier
from reportgen.model.watch import Watch
from reportgen.pdf.colour import srgb_profile
from reportgen.scan.carried import Carried, Speech
from reportgen.scan.formats import OURS
from reportgen.scan.looking import looker
from reportgen.scan.ours import is_our_text, is_ours


def test_the_style_sheet_and_the_colour_profile_are_ours_as_they_are_written_today() -> None:
    assert is_ours(stylesheet().encode())
    assert is_ours(srgb_profile())


def test_one_letter_more_is_looked_into() -> None:
    assert not is_ours(stylesheet().encode() + b"/* Marlowe */")
    assert not is_ours(srgb_profile() + b" ")


def test_what_a_page_allows_its_styles_is_ours_as_it_is_written_today() -> None:
    assert is_our_text(policy())
    assert not is_our_text(policy() + " ")


def beside_the_sentences() -> set[tuple[str, Speech]]:
    """What reports of two cases hold alike beside their sentences, in Word and in PDF."""

    def of(case: str) -> set[tuple[str, Speech]]:
        files = [one for one in built_case(case).artefacts if one.audience is Audience.PUBLISHABLE]
        assert {one.format for one in files} >= {Format.DOCX, Format.PDF}
        items = chain.from_iterable(OURS[one.format](one.content) for one in files)
        return {(item.text, item.speech) for item in items if isinstance(item, Carried)}

    found = of("02-siblings.yaml") & of("03-thematic.yaml")
    assert len(found) > 200
    return {(text, speech) for text, speech in found if speech is not Speech.PROSE}


def people(*names: str) -> tuple[Identifier, ...]:
    return tuple(
        Identifier(f"{kind}[{number}]", kind, name, "Robin", f"{kind} {number}")
        for number, name in enumerate(names)
        for kind in ("given name", "family name")
    )


def found(known: tuple[Identifier, ...], texts: Iterable[tuple[str, Speech]]) -> set[str]:
    look = looker(Watch(known))
    return {text for text, speech in texts if any(one.rule == "scan-identifier" for one in look.look(text, speech))}


@pytest.mark.parametrize(
    "name",
    ["Clara", "Claire", "Clare", "Conor", "Keller", "Cross", "House", "Norma", "Page", "Foote", "Roman", "Sha", "Good"],
)
def test_a_family_of_any_name_has_its_report(name) -> None:
    about = {("7. Good practice and changes made", Speech.WORDS)}  # a heading, which its template lets stand
    assert found(people(name), beside_the_sentences() - about) == set()


@pytest.mark.parametrize("kind", ["children", "family"])
def test_a_family_of_any_initials_has_its_report(kind: str) -> None:
    texts = beside_the_sentences()
    for apart, _ in enumerate(ascii_uppercase):
        rows = (("given", ascii_uppercase), ("family", ascii_uppercase[apart:] + ascii_uppercase[:apart]))
        everybody = tuple(
            Identifier(f"{kind}[{number}].name.{part}", f"{part} name", f"{letter}qzvxjk", "Robin", f"{number}")
            for part, letters in rows
            for number, letter in enumerate(letters)
        )
        assert found(everybody, texts) == set()


def test_hardly_a_name_of_any_list_is_like_what_every_file_holds() -> None:
    names = [name.title() for name in sorted(small_names())[::20]]
    assert len(names) > 2000
    of_software = {(text, speech) for text, speech in beside_the_sentences() if speech is not Speech.WORDS}
    for start in range(0, len(names), 200):
        assert found(people(*names[start : start + 200]), of_software) == set()


def test_a_name_in_a_compound_that_software_makes_is_found_nevertheless() -> None:
    look = looker(Watch(people("Quillfeather", "Persis", "Cross"))).look
    for said in ("QuillfeatherTable", "TablePersis", "PersisCross", "tableQuillfeather1"):
        assert look(said, Speech.VOCABULARY), said
    for said in ("CrossHeading", "MainCross", "Cross"):
        assert look(said, Speech.MACHINE), said
        assert not look(said, Speech.VOCABULARY), said


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        ("May 2026", False),
        ("May to July 2026", False),
        ("Summer 2026", False),
        ("May", True),
        ("May was seen in 2026.", True),
        ("May 26", True),
    ],
)
def test_only_the_month_of_a_year_is_let_pass(said, stands) -> None:
    assert bool(looker(Watch(people("May", "Summer"))).look(said, Speech.PROSE)) == stands


@pytest.mark.parametrize("said", ["Page", "Page 3", "Mother Page 3 of 4 children", "See Page 3 of 9"])
def test_only_the_number_of_a_page_is_let_pass(said) -> None:
    findings = looker(Watch(people("Page"))).look(said, Speech.PROSE)
    assert bool(findings) == ("of" not in said), said
