"""Cleared texts → what a language model takes for a name: a second opinion that only ever asks.

An optional extra (`pip install ".[ner]"`). The model is a folder that somebody has put there, with a digest of
each of its files; it is compared before it is loaded, and nothing is fetched. Unlike other stages this one is given a
path: the library reads its model from a folder and from nothing else.
"""

from reportgen.ner.asking import Flagged, flag
from reportgen.ner.model import load_model

__all__ = ["Flagged", "flag", "load_model"]
