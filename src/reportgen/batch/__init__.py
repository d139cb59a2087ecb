"""Many cases: which files they are, what has changed of them, and that one which fails stops nothing but itself.

Nothing heavy is imported here: a batch in which nothing has changed never loads the pipeline.
"""

from reportgen.batch.cases import CaseFile, find_cases, find_partnership
from reportgen.batch.each import Done, each
from reportgen.batch.same_names import same_names

__all__ = ["CaseFile", "Done", "each", "find_cases", "find_partnership", "same_names"]
