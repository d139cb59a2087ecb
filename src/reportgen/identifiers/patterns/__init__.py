"""Shapes that identify whether or not the case file knows them: numbers of records, addresses, titles with a name.

A number counts whether or not its check digit is right: a slip of the pen identifies as well. Names of organisations
and people count by the word they end or begin with ("… Primary School", "Mrs …"), unless the words before it are
ordinary or public.
"""

from __future__ import annotations

from reportgen.identifiers.patterns.finding import find_shapes
from reportgen.identifiers.patterns.shape import Shape, Shaped

__all__ = ["Shape", "Shaped", "find_shapes"]
