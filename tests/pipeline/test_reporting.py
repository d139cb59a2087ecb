"""What keeps a report back, told to its author."""

from __future__ import annotations

import pytest

from reportgen.pipeline.reporting import undecided
from support.figures import ledger_of, population


@pytest.mark.parametrize("figures", [None, population(threshold=3001)], ids=["without figures", "with figures"])
def test_where_nobody_counted_the_file_for_figures_is_named_and_no_number_is_claimed(figures):
    (question,) = ledger_of("", figures=figures).questions()
    problem = undecided(question)
    assert ("`population.yaml`" in problem.remedy) is (figures is None)
    assert ("few children" in problem.what) is (figures is not None)
