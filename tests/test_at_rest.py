"""What is locked opens for its recipients and for nobody else, and nothing about a key is ever told."""

from __future__ import annotations

import base64
import re

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen import at_rest
from reportgen.at_rest import Keys, header_of, lock, lock_with_passphrase, new_identity, unlock
from reportgen.errors import CaseError, ReportgenError, UsageError

TEAM, ESCROW, STRANGER = (new_identity() for _ in range(3))
MISTYPED = TEAM[0][:-1] + ("P" if TEAM[0].endswith("Q") else "Q")
BOTH = (TEAM[1], ESCROW[1])
RIGHT, WRONG = "correct horse", "hunter-two"
LOCKED = lock(b"name: Marlowe", BOTH)
WITH_PASSPHRASE = lock_with_passphrase(b"name: Marlowe", RIGHT)


def refused(content: bytes, keys: Keys) -> str:
    with pytest.raises(CaseError) as caught:
        unlock(content, "x.yaml.age", keys)
    (problem,) = caught.value.problems
    assert problem.where.file == "x.yaml.age"
    told = f"{problem!r}{caught.value!r}"
    assert not any(secret in told for secret in (*keys.identities, keys.passphrase or "…", "Marlowe"))
    return problem.rule


@settings(max_examples=30)
@given(content=st.binary(max_size=3000), which=st.sampled_from([TEAM, ESCROW]))
def test_each_recipient_alone_opens_the_same_bytes(content: bytes, which: tuple[str, str]) -> None:
    locked = lock(content, BOTH)
    assert at_rest.is_locked(locked)
    assert unlock(locked, "x", Keys((which[0],))) == content


def test_what_is_locked_does_not_show_what_is_in_it() -> None:
    assert b"Marlowe" not in LOCKED
    assert lock(b"name: Marlowe", BOTH) != LOCKED


def test_a_passphrase_opens_what_it_locked() -> None:
    assert unlock(WITH_PASSPHRASE, "x", Keys(passphrase=RIGHT)) == b"name: Marlowe"


def test_a_locked_file_tells_how_many_can_open_it_and_not_who() -> None:
    assert header_of(LOCKED, "x").recipients == 2
    assert not header_of(LOCKED, "x").has_passphrase
    assert header_of(WITH_PASSPHRASE, "x").has_passphrase
    assert TEAM[1].encode() not in LOCKED


def test_a_header_that_does_not_end_tells_nothing() -> None:
    with pytest.raises(CaseError):
        header_of(LOCKED.partition(b"\n---")[0], "x")


def test_the_same_recipient_twice_is_one() -> None:
    assert header_of(lock(b"", (TEAM[1], TEAM[1])), "x").recipients == 1


def test_armoured_text_is_opened_as_well() -> None:
    armoured = pyrage.encrypt(b"hello", [pyrage.x25519.Recipient.from_str(TEAM[1])], armored=True)
    assert header_of(armoured, "x").recipients == 1
    assert unlock(b"\n" + armoured, "x", Keys((TEAM[0],))) == b"hello"


def test_armoured_text_that_is_no_base64_is_damaged() -> None:
    armoured = pyrage.encrypt(b"hello", [pyrage.x25519.Recipient.from_str(TEAM[1])], armored=True)
    assert refused(armoured.replace(b"\nY", b"\n!", 1), Keys((TEAM[0],))) == "locked-damaged"


@pytest.mark.parametrize(
    ("content", "keys", "rule"),
    [
        (LOCKED, Keys(), "locked-no-identity"),
        (LOCKED, Keys(passphrase=RIGHT), "locked-no-identity"),
        (LOCKED, Keys((STRANGER[0],)), "locked-wrong-identity"),
        (LOCKED[:-1], Keys((TEAM[0],)), "locked-damaged"),
        (LOCKED[:90], Keys((TEAM[0],)), "locked-damaged"),
        (LOCKED[:-3] + b"abc", Keys((TEAM[0],)), "locked-damaged"),
        (b"reference: AVE-1", Keys((TEAM[0],)), "locked-not-age"),
        (b"", Keys((TEAM[0],)), "locked-not-age"),
        (WITH_PASSPHRASE, Keys(), "locked-no-passphrase"),
        (WITH_PASSPHRASE, Keys((TEAM[0],)), "locked-no-passphrase"),
        (WITH_PASSPHRASE, Keys(passphrase=WRONG), "locked-wrong-passphrase"),
        (WITH_PASSPHRASE[:-1], Keys(passphrase=RIGHT), "locked-damaged"),
        (
            re.sub(rb"(-> scrypt \S+) \d+", rb"\1 30", WITH_PASSPHRASE),
            Keys(passphrase=WRONG),
            "locked-work-factor",
        ),
        (
            re.sub(rb"(-> scrypt \S+ \d+\n)", rb"\1-> scrypt x 30\n", WITH_PASSPHRASE),
            Keys(passphrase=WRONG),
            "locked-work-factor",
        ),
        (re.sub(rb"(-> scrypt \S+) \d+", rb"\1 0x", WITH_PASSPHRASE), Keys(passphrase=WRONG), "locked-damaged"),
        (LOCKED + bytes(8_000_000), Keys((TEAM[0],)), "locked-too-large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_opened_says_why(content: bytes, keys: Keys, rule: str) -> None:
    assert refused(content, keys) == rule


def test_a_passphrase_is_tried_at_the_limit_of_work_and_not_beyond_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = header_of(WITH_PASSPHRASE, "x").work_factor
    monkeypatch.setattr("reportgen.at_rest.locking.HIGHEST_WORK_FACTOR", asked)
    assert unlock(WITH_PASSPHRASE, "x", Keys(passphrase=RIGHT)) == b"name: Marlowe"
    monkeypatch.setattr("reportgen.at_rest.locking.HIGHEST_WORK_FACTOR", asked - 1)
    assert refused(WITH_PASSPHRASE, Keys(passphrase=RIGHT)) == "locked-work-factor"


def test_a_work_factor_that_this_computer_refuses_is_no_wrong_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportgen.at_rest.locking.HIGHEST_WORK_FACTOR", 40)
    greedy = re.sub(rb"(-> scrypt \S+) \d+", rb"\1 35", WITH_PASSPHRASE)
    assert refused(greedy, Keys(passphrase=WRONG)) == "locked-work-factor"


@settings(max_examples=200)
@given(data=st.data())
def test_garbage_and_damage_end_in_a_problem(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(LOCKED) - 1))
    damaged = data.draw(
        st.one_of(
            st.binary(max_size=200),
            st.binary(max_size=200).map(lambda tail: b"age-encryption.org/v1\n" + tail),
            st.binary(max_size=90).map(lambda tail: b"-----BEGIN AGE ENCRYPTED FILE-----\n" + base64.b64encode(tail)),
            st.just(LOCKED[:place]),
            st.just(LOCKED[:place] + bytes([LOCKED[place] ^ 1]) + LOCKED[place + 1 :]),
        )
    )
    try:
        opened = unlock(damaged, "x", Keys((TEAM[0],)))
    except ReportgenError:
        return
    assert opened == b"name: Marlowe"


@pytest.mark.parametrize(
    "recipients",
    [(), ("age1nonsense",), (TEAM[0],), (TEAM[1], "age1" + "q" * 58)],
    ids=["nobody", "nonsense", "secret", "mistyped"],
)
def test_nobody_and_what_is_no_public_key_are_refused_and_not_repeated(recipients: tuple[str, ...]) -> None:
    with pytest.raises(UsageError) as caught:
        lock(b"x", recipients)
    assert caught.value.problems[0].rule == ("recipient-invalid" if recipients else "recipients-missing")
    assert not any(text in str(caught.value) for text in recipients)


# Identity files


def test_an_identity_file_may_hold_comments_and_several_keys() -> None:
    content = f"# team\n\n{TEAM[0]}\n  {ESCROW[0]}  \r\n".encode()
    assert at_rest.read_identities(content, "x", None) == (TEAM[0], ESCROW[0])


def test_an_identity_file_may_itself_be_locked_with_a_passphrase() -> None:
    locked = lock_with_passphrase(TEAM[0].encode(), "correct horse")
    assert at_rest.read_identities(locked, "x", "correct horse") == (TEAM[0],)
    with pytest.raises(UsageError) as caught:
        at_rest.read_identities(locked, "x", None)
    assert caught.value.problems[0].rule == "locked-no-passphrase"


@pytest.mark.parametrize(
    "content",
    [b"", b"# nothing", TEAM[1].encode(), MISTYPED.encode(), TEAM[0].encode() + b"\nmore", b"\xff"],
    ids=["empty", "comment", "public", "mistyped", "more", "no-text"],
)
def test_what_is_no_identity_file_is_refused_and_not_repeated(content: bytes) -> None:
    with pytest.raises(UsageError) as caught:
        at_rest.read_identities(content, "x.key", None)
    assert caught.value.problems[0].rule == "identity-invalid"
    assert "AGE-SECRET" not in str(caught.value)


def test_a_recipients_file_has_one_a_line() -> None:
    assert at_rest.read_recipients(f"# team\n{TEAM[1]}\n\n {ESCROW[1]} \n") == BOTH


def test_keys_are_in_no_repr_and_recipients_can_be_told_apart() -> None:
    assert TEAM[0] not in repr(Keys((TEAM[0],), "pw"))
    assert "pw" not in repr(Keys((), "pw"))
    assert at_rest.fingerprint(TEAM[1]) == f"{TEAM[1][:10]}…{TEAM[1][-6:]}"
