"""Finished bytes → problems: read back by code that did not write them. Two questions: does an identifier stand in
the file that must not be there, and does a PDF tell everything that its document says.
"""

from reportgen.scan.fixed import fixed_names
from reportgen.scan.scanning import scan, scan_file, scan_name
from reportgen.scan.structure import check_structure

__all__ = ["check_structure", "fixed_names", "scan", "scan_file", "scan_name"]
