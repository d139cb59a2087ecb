"""What is put into a file stands where it was meant to, and every other byte stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.yaml_source import append_item, insert_field, read, remove_item
from reportgen.yaml_source.editing import written

KNOWN = ("people", "key", "name", "given", "pronouns", "pseudonym", "list", "public_key", "note")


def inserted(text: str, index: int = 0, value: str = "Robin") -> str | None:
    content = text.encode()
    found = insert_field(content, read(content, "x", KNOWN), ("people", index), "pseudonym", value, ("key", "pronouns"))
    return None if found is None else found.decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "people:\n  - key: a  # who\n    name: x\n",
            "people:\n  - key: a  # who\n    pseudonym: Robin\n    name: x\n",
        ),
        ("people:\n- name: x\n  key: a", "people:\n- name: x\n  key: a\n  pseudonym: Robin"),
        ("people:\r\n- key: a\r\n- key: b\r\n", "people:\r\n- key: a\r\n  pseudonym: Robin\r\n- key: b\r\n"),
        ("people:\r- key: a\r", "people:\r- key: a\r  pseudonym: Robin\r"),
        (
            "people:\n- key: a\n  pronouns: she\n  # c\n",
            "people:\n- key: a\n  pronouns: she\n  pseudonym: Robin\n  # c\n",
        ),
        ("people:\n- {key: a, name: {given: x}}\n", "people:\n- {key: a, pseudonym: Robin, name: {given: x}}\n"),
        ("people:\n- key: a\n  pseudonym:\n", "people:\n- key: a\n  pseudonym: Robin\n"),
        ("people:\n- key: a\n  pseudonym: ~ # none\n", "people:\n- key: a\n  pseudonym: Robin # none\n"),
        ("\ufeffpeople:\n- key: a\n", "\ufeffpeople:\n- key: a\n  pseudonym: Robin\n"),
        ("people: [{key: a}]", "people: [{key: a, pseudonym: Robin}]"),
    ],
)
def test_a_field_is_put_below_another_in_the_layout_of_the_file(before: str, after: str) -> None:
    assert inserted(before) == after


@pytest.mark.parametrize(
    "text", ["people:\n- name: x\n", "people:\n- key: |\n    a\n", "people: x", "people:\n- key:\n    a\n", "list: x"]
)
def test_where_there_is_no_place_nothing_is_written(text: str) -> None:
    assert inserted(text) is None


def test_a_pseudonym_with_a_comma_is_quoted_in_braces() -> None:
    assert inserted("people:\n- {key: a}\n", value="Aunt, older") == "people:\n- {key: a, pseudonym: 'Aunt, older'}\n"


@pytest.mark.parametrize("value", ["true", "False", "NULL", "yes", "No", "on", "Off"])
def test_a_word_that_some_reader_takes_for_something_else_is_quoted(value: str) -> None:
    assert written(value) == f"'{value}'"


@given(st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF, exclude_characters="\x7f\xad"), min_size=1))
def test_every_line_of_text_is_written_so_that_it_is_read_again(value: str) -> None:
    if any("\x80" <= sign <= "\x9f" for sign in value):
        return
    text = f"- key: {written(value)}\n- {{key: {written(value)}}}\n"
    source = read(text.encode(), "x", KNOWN)
    assert [item["key"] for item in source.data] == [value, value]  # type: ignore[attr-defined]


ITEM = {"name": "Board team", "public_key": "age1x"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "list:\n  - name: Board team\n    public_key: age1x\n"),
        ("name: x\n", "name: x\nlist:\n  - name: Board team\n    public_key: age1x\n"),
        ("name: x", "name: x\nlist:\n  - name: Board team\n    public_key: age1x"),
        ("list:\nname: x\n", "list:\n  - name: Board team\n    public_key: age1x\nname: x\n"),
        (
            "list:\n- name: E\n  public_key: y # z\n# more\nname: x\n",
            "list:\n- name: E\n  public_key: y # z\n- name: Board team\n  public_key: age1x\n# more\nname: x\n",
        ),
        (
            "list:\n- name: E\n  note: |\n    long\nname: x\n",
            "list:\n- name: E\n  note: |\n    long\n- name: Board team\n  public_key: age1x\nname: x\n",
        ),
        (
            "list:\n- name: E\n- name: F\n  note: []\nname: x\n",
            "list:\n- name: E\n- name: F\n  note: []\n- name: Board team\n  public_key: age1x\nname: x\n",
        ),
    ],
)
def test_an_item_is_put_at_the_end_of_its_list(before: str, after: str) -> None:
    content = before.encode()
    found = append_item(content, read(content, "x", KNOWN), ("list",), ITEM)
    assert found is not None
    assert found.decode() == after


@pytest.mark.parametrize("text", ["list: []\n", "list: [{name: a}]\n", "list: word\n"])
def test_a_list_in_brackets_takes_no_item(text: str) -> None:
    content = text.encode()
    assert append_item(content, read(content, "x", KNOWN), ("list",), ITEM) is None


def test_an_item_is_taken_out_with_its_lines_and_no_others() -> None:
    content = b"list:\n# first\n- name: a\n  note: b\n# second\n- name: c\nname: x\n"
    source = read(content, "x", KNOWN)
    assert remove_item(content, source, ("list",), 0) == b"list:\n# first\n# second\n- name: c\nname: x\n"
    assert remove_item(content, source, ("list",), 1) == b"list:\n# first\n- name: a\n  note: b\n# second\nname: x\n"
    assert remove_item(content, source, ("list",), 2) is None


@pytest.mark.parametrize(
    "value",
    [
        '"long\n    words"',
        "long\n    words",
        "|\n    long\n\n    words",
        "[a,\n    b]",
        "\n    [\n      a,\n    ]",
        "[]",
        "{}",
        "",
    ],
)
def test_an_item_is_taken_out_with_all_the_lines_of_its_last_value(value: str) -> None:
    content = f"list:\n- name: a\n  note: {value}\n# second\n- name: c\n".encode()
    assert remove_item(content, read(content, "x", KNOWN), ("list",), 0) == b"list:\n# second\n- name: c\n"


def test_the_last_words_of_a_file_go_with_their_item_though_no_line_ends_there() -> None:
    content = b"list:\n- name: a\n- name: c\n  note: |\n    long"
    assert remove_item(content, read(content, "x", KNOWN), ("list",), 1) == b"list:\n- name: a\n"


@pytest.mark.parametrize("text", ["list: [{name: a}, {name: b}]\n", "list:\n- - name: a\n"])
def test_an_item_that_has_no_lines_of_its_own_is_left_where_it_is(text: str) -> None:
    content = text.encode()
    path = ("list",) if "[" in text else ("list", 0)
    assert remove_item(content, read(content, "x", KNOWN), path, 0) is None
