"""How the files of a partnership's settings are called."""

from __future__ import annotations

__all__ = ["PARTNERSHIP_FILE", "POPULATION_FILE"]

PARTNERSHIP_FILE = "partnership.yaml"
"""The file that holds a partnership's settings; it is found beside the cases."""

POPULATION_FILE = "population.yaml"
"""The file that holds the figures of the partnership's area; it is found beside its settings."""
