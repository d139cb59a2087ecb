"""Words that a format itself says, whoever the document is about: names of PDF, paths of a Word package.

A child called Li or Page must not make every report unpublishable, since `/LI` and `/Page` stand in each PDF. Only
whole names and whole paths of the standards are let pass, exactly as the standards spell them; anything else that
stands in such a place is looked at like any other text.
"""

from __future__ import annotations

import re

__all__ = ["is_package_path", "is_pdf_name"]

# ISO 32000-1 and ISO 14289-1: keys, types and values of the objects that a tagged text document is made of.
_PDF_NAMES = frozenset(
    """
    A Alt Annot Annots Artifact Ascent Author BBox BaseFont BitsPerComponent Block Border CapHeight Caption
    Catalog ColSpan ColorSpace Column Contents Count CreationDate Creator Decimal DecodeParms Descent Dest
    DestOutputProfile DeviceGray DeviceRGB Disc DisplayDocTitle Document E F Figure Filter First FirstChar Flags
    FlateDecode Font FontBBox FontDescriptor FontFile2 FontName GTS_PDFA1 H1 H2 H3 H4 H5 H6 HeadingNumber
    Headers Height ID IDTree Image Index Info ItalicAngle K Keywords Kids L LBody LI Lang Last LastChar Layout
    Lbl Length Length1 Limits Link List ListNumbering LowerAlpha LowerRoman MCID MCR MarkInfo Marked MediaBox
    Metadata ModDate N Names Next Note NoteMark Nums O OBJR Obj ObjStm Outlines OutputConditionIdentifier
    OutputIntent OutputIntents P Page PageLabels PageMode PageNumber Pages Pagination Parent ParentTree
    ParentTreeNextKey Pg Placement Predictor Prev Producer Rect Reference RegistryName Resources RoleMap Root
    Row RowSpan S SMask Scope Size Span Square StemV StructElem StructParent StructParents StructTreeRoot
    Subject Subtype Summary T TBody TD TH THead TOC TOCI TR Table Tabs Title ToUnicode TrueType Type URI
    UpperAlpha UpperRoman UseOutlines ViewerPreferences W Width Widths XML XObject XRef XYZ
    """.split()  # noqa: SIM905 - a list of words reads better as words
)

_PACKAGE_PATH = re.compile(
    r"/?(?:\[Content_Types\]\.xml|_rels/\.rels|docProps/(?:core|app)\.xml"
    r"|(?:word/)?(?:document|styles|settings|numbering|fontTable|footnotes|webSettings)\.xml"
    r"|(?:word/)?(?:theme/theme|header|footer)\d+\.xml"
    r"|word/_rels/(?:document|footnotes|(?:header|footer)\d+)\.xml\.rels)"
)


def is_pdf_name(name: str) -> bool:
    """Whether a PDF name, without its slash, is one of the standard's own."""
    return name in _PDF_NAMES


def is_package_path(text: str) -> bool:
    """Whether a text is the path of a part that every Word file has."""
    return _PACKAGE_PATH.fullmatch(text) is not None
