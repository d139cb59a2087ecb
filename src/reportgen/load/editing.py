"""A few words of a case or of the settings changed in their file, with every other byte left as it is.

The result is read again: it must say what was meant and otherwise the same as before, or nothing is changed at all.
"""

from __future__ import annotations

from collections.abc import Mapping

from reportgen.errors import CaseError, Place, UsageError
from reportgen.load.loading import load, load_partnership
from reportgen.load.shape import field_names
from reportgen.model.case import Case
from reportgen.model.partnership import Partnership, Recipient
from reportgen.yaml_source import append_item, insert_field, read, remove_item, steps

__all__ = ["change_recipients", "give_pseudonyms"]

_ABOVE = ("key", "pronouns")
"""The fields of a person below which a pseudonym is written; their values stand on one line."""


def give_pseudonyms(content: bytes, name: str, pseudonyms: Mapping[str, str]) -> bytes:
    """Write pseudonyms into a case file, each on a line of its own.

    Args:
        content: the file's bytes.
        name: the file, as problems shall name it.
        pseudonyms: by child or family member (`family[1]`), who has none yet.

    Raises:
        CaseError: the file is no case, or its layout leaves no place for one of them.
    """
    case = load(content, name).case
    edited = content
    for where, pseudonym in pseudonyms.items():
        source = read(edited, name, field_names(Case))
        longer = insert_field(edited, source, steps(where), "pseudonym", pseudonym, _ABOVE)
        if longer is None:
            raise _no_place(name, where)
        edited = longer
    wanted = {
        field: tuple(
            person.model_copy(update={"pseudonym": pseudonyms.get(f"{field}[{index}]", person.pseudonym)})
            for index, person in enumerate(people)
        )
        for field, people in (("children", case.children), ("family", case.family))
    }
    try:
        means_it = load(edited, name).case == case.model_copy(update=wanted)
    except CaseError:
        means_it = False
    if not means_it:
        raise _no_place(name, "")
    return edited


def change_recipients(content: bytes, name: str, recipients: Mapping[str, str]) -> bytes:
    """Write a changed list of recipients into a `partnership.yaml`.

    Args:
        content: the file's bytes.
        name: the file, as problems shall name it.
        recipients: public keys by name, all that shall stand there.

    Raises:
        UsageError: the file has problems, or its layout leaves no place.
    """
    partnership = load_partnership(content, name)
    edited: bytes | None = content
    for index, one in reversed(list(enumerate(partnership.recipients))):
        if edited is not None and one.name not in recipients:
            edited = remove_item(edited, read(edited, name, field_names(Partnership)), ("recipients",), index)
    known = {one.name for one in partnership.recipients}
    for who, key in recipients.items():
        if edited is not None and who not in known:
            fields = {"name": who, "public_key": key}
            edited = append_item(edited, read(edited, name, field_names(Partnership)), ("recipients",), fields)
    wanted = tuple(Recipient(name=who, public_key=key) for who, key in recipients.items())
    try:
        if edited is not None and load_partnership(edited, name) == partnership.model_copy(
            update={"recipients": wanted}
        ):
            return edited
    except UsageError:
        pass
    raise UsageError.of(
        "settings-layout",
        Place(name, path="recipients"),
        "the list is written in a way that leaves no place for the change",
        "Write each recipient on lines of its own: `- name: …` and below it `public_key: …`",
    )


def _no_place(name: str, where: str) -> CaseError:
    return CaseError.of(
        "case-layout",
        Place(name, path=where),
        "the file is written in a way that leaves no place for a pseudonym",
        "Write `key:` on a line of its own for each person, or write `pseudonym:` there yourself",
    )
