"""Many cases: which files they are, what has changed of them, and that one which fails stops nothing but itself.

Nothing heavy is imported here: a batch in which nothing has changed never loads the pipeline.
"""

from reportgen.batch.cases import case_at, find_cases, find_partnership, is_case
from reportgen.batch.each import each
from reportgen.batch.out_folder import look_at_out
from reportgen.batch.same_names import same_names
from reportgen.case_file import CaseFile

__all__ = [
    "CaseFile",
    "case_at",
    "each",
    "find_cases",
    "find_partnership",
    "is_case",
    "look_at_out",
    "same_names",
]
