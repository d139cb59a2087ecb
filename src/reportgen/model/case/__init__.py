"""A case file's contents as frozen types."""

from reportgen.model.case.case import Case, Phase
from reportgen.model.case.field import Identifies
from reportgen.model.case.incident import Incident

__all__ = ["Case", "Identifies", "Incident", "Phase"]
