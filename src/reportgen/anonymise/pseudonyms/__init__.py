"""Pseudonyms: which may be printed, and which are proposed to whoever has none."""
