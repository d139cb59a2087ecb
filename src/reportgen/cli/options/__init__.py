"""Arguments and options that several commands share, and what they mean: paths, days, keys, and the world of a case."""

from reportgen.cli.options.days import ANY_DAY, Day, as_of_option, day_option, today
from reportgen.cli.options.keys import IDENTITY, ask_passphrase, key_options
from reportgen.cli.options.paths import NamedPath, WrittenFile
from reportgen.cli.options.shared import (
    cache_option,
    case_argument,
    case_option,
    format_option,
    guidance_option,
    out_option,
    partnership_option,
    paths_argument,
)
from reportgen.cli.options.worlds import Worlds, world_of

__all__ = [
    "ANY_DAY",
    "IDENTITY",
    "Day",
    "NamedPath",
    "Worlds",
    "WrittenFile",
    "as_of_option",
    "ask_passphrase",
    "cache_option",
    "case_argument",
    "case_option",
    "day_option",
    "format_option",
    "guidance_option",
    "key_options",
    "out_option",
    "partnership_option",
    "paths_argument",
    "today",
    "world_of",
]
