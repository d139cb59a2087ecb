from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from reportgen.errors import UsageError
from reportgen.guidance import choose, packs
from reportgen.guidance.choice import choose_from

WT2023 = packs()[0]
LATER = replace(WT2023, id="later", applies_from=dt.date(2027, 4, 1))


@pytest.mark.parametrize(
    ("notified_on", "named", "expected"),
    [
        (dt.date(2026, 3, 13), None, "wt2023"),
        (dt.date(2027, 3, 31), None, "wt2023"),
        (dt.date(2027, 4, 1), None, "later"),
        (None, None, "later"),
        (dt.date(2027, 4, 1), "wt2023", "wt2023"),
        (dt.date(2010, 1, 1), "wt2023", "wt2023"),
    ],
)
def test_the_pack_is_the_named_one_or_the_latest_in_force(
    notified_on: dt.date | None, named: str | None, expected: str
) -> None:
    assert choose_from((WT2023, LATER), notified_on, named).id == expected


def test_a_name_that_no_pack_has_is_refused_with_the_names_that_there_are() -> None:
    with pytest.raises(UsageError, match="wt2023"):
        choose(None, "wt1999")


def test_a_notification_before_every_pack_is_refused() -> None:
    with pytest.raises(UsageError, match="older than every guidance pack"):
        choose(dt.date(2023, 12, 14), None)


def test_the_shipped_packs_stand_oldest_first() -> None:
    days = [pack.applies_from for pack in packs()]
    assert days == sorted(days)
