"""Finished bytes → problems: read back by code that did not write them. Two questions: does something stand in the file
that must not be there, and does the file tell everything that its document says.
"""

from reportgen.scan.fixed import fixed_names, fixed_words
from reportgen.scan.reviewers import check_reviewers
from reportgen.scan.scanning import begins, says, scan, scan_file, scan_name
from reportgen.scan.structure.html import check_html
from reportgen.scan.structure.pdf import check_pdf
from reportgen.scan.structure.shown import shown_in_html, shown_in_pdf

__all__ = [
    "begins",
    "check_html",
    "check_pdf",
    "check_reviewers",
    "fixed_names",
    "fixed_words",
    "says",
    "scan",
    "scan_file",
    "scan_name",
    "shown_in_html",
    "shown_in_pdf",
]
