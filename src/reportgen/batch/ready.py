"""What the server of worker processes has at hand before the first begins: the whole line."""

from reportgen import pipeline  # noqa: F401 - it is enough that it is there
