"""Finished bytes → problems: read back by code that did not write them, for identifiers that must not be there."""

from reportgen.scan.scanning import scan

__all__ = ["scan"]
