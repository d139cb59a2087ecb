"""What clearing and the scan share: how an identifier can look in a text, and where it stands in one."""

from reportgen.identifiers.days.dates import Day, find_days
from reportgen.identifiers.days.near_days import NearDay, as_one, find_near_days
from reportgen.identifiers.editions import list_editions
from reportgen.identifiers.folding import Folded, fold
from reportgen.identifiers.forms import FormClass
from reportgen.identifiers.known.vocabulary import is_ordinary
from reportgen.identifiers.match import Match
from reportgen.identifiers.matching import Matcher, matcher
from reportgen.identifiers.names.name_words import squeezed, words_of
from reportgen.identifiers.patterns import Shape, Shaped, find_shapes
from reportgen.identifiers.safe_tokens import Unexplained, Unknown, explain, find_unexplained, spelt_out_for_all
from reportgen.identifiers.sentences import as_printed, digest, may_stand, sentence

__all__ = [
    "Day",
    "Folded",
    "FormClass",
    "Match",
    "Matcher",
    "NearDay",
    "Shape",
    "Shaped",
    "Unexplained",
    "Unknown",
    "as_one",
    "as_printed",
    "digest",
    "explain",
    "find_days",
    "find_near_days",
    "find_shapes",
    "find_unexplained",
    "fold",
    "is_ordinary",
    "list_editions",
    "matcher",
    "may_stand",
    "sentence",
    "spelt_out_for_all",
    "squeezed",
    "words_of",
]
