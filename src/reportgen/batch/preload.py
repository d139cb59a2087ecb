"""What the server of worker processes has at hand before the first begins: the whole line, every kind and format."""

from reportgen.compose import cspr, notification, rapid_review, worksheet  # noqa: F401 - it is enough that they are there
from reportgen.pipeline import building, converting, paging, reporting, watching  # noqa: F401 - the same
