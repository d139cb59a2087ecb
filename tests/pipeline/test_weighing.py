"""What of a case's report identifies together."""

from __future__ import annotations

import pytest

from reportgen.pipeline import weigh
from support.line import SIBLINGS, world


@pytest.mark.parametrize("name", ["old.txt", "OLD.TXT"])
def test_a_text_is_laid_beside_a_report(name):
    weighed = weigh(SIBLINGS.encode(), "x.yaml", world(), (b"A boy drowned.", name))
    assert [one.places for one in weighed.only_beside if one.trait == "method of harm"] == [("paragraph 1",)]
