"""A case, or what was cleared of it, becomes what a template is filled with: one module a kind of document."""

from reportgen.compose.kinds import plan

__all__ = ["plan"]
