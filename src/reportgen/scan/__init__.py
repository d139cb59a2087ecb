"""Finished bytes → problems: read back by code that did not write them. Two questions: does something stand in the file
that must not be there, and does the file tell everything that its document says.
"""

from reportgen.scan.fixed import fixed_names, fixed_words
from reportgen.scan.scanning import says, scan, scan_file, scan_name
from reportgen.scan.structure import check_structure
from reportgen.scan.told_page import check_named, check_page

__all__ = [
    "check_named",
    "check_page",
    "check_structure",
    "fixed_names",
    "fixed_words",
    "says",
    "scan",
    "scan_file",
    "scan_name",
]
