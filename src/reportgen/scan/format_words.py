"""Words that a format itself says, whoever the document is about: names of PDF, paths and types of a Word package.

A child called Li or Page must not make every report unpublishable, since `/LI` and `/Page` stand in each PDF. Only
whole names and whole paths of the standards are let pass, exactly as the standards spell them; anything else that
stands in such a place is looked at like any other text.
"""

from __future__ import annotations

import re

from reportgen.identifiers import is_ordinary

__all__ = [
    "PDF_NAMES",
    "is_format_uri",
    "is_looks_word",
    "is_office_field",
    "is_package_path",
    "is_pdf_name",
    "is_software",
    "is_word_value",
]

# ISO 32000 and ISO 14289-1: keys, types and values of the objects that a tagged text document is made of.
PDF_NAMES = frozenset(
    """
    A Alt Annot Annots Artifact Ascent Author BBox BaseFont BitsPerComponent Block Border CapHeight Caption
    Catalog ColSpan ColorSpace Column Contents Count CreationDate Creator Decimal DecodeParms Descent Dest
    DestOutputProfile DeviceGray DeviceRGB Disc DisplayDocTitle Document E Em F Figure Filter First FirstChar Flags
    FlateDecode Font FontBBox FontDescriptor FontFile2 FontName GTS_PDFA1 H1 H2 H3 H4 H5 H6 HeadingNumber
    Headers Height ID IDTree Image Index Info ItalicAngle K Keywords Kids L LBody LI Lang Last LastChar Layout
    Lbl Length Length1 Limits Link List ListNumbering LowerAlpha LowerRoman MCID MCR MarkInfo Marked MediaBox
    Metadata ModDate N Names Next Note NoteMark Nums O OBJR Obj ObjStm Outlines OutputConditionIdentifier
    OutputIntent OutputIntents P Page PageLabels PageMode PageNumber Pages Pagination Parent ParentTree
    ParentTreeNextKey Pg Placement Predictor Prev Producer Rect Reference RegistryName Resources RoleMap Root
    Row RowSpan S SMask Scope Size Span Square StemV Strong StructElem StructParent StructParents StructTreeRoot
    Subject Subtype Summary T TBody TD TH THead TOC TOCI TR Table Tabs Title ToUnicode TrueType Type URI
    UpperAlpha UpperRoman UseOutlines ViewerPreferences W Width Widths XML XObject XRef XYZ
    """.split()
)

# ISO/IEC 29500-1, 17.18: values that are written with a capital in their midst, of sections, notes, numbers, borders,
# tables, colours and fonts.
_WORD_VALUES = frozenset(
    """
    nextPage nextColumn evenPage oddPage eachPage eachSect pageBottom beneathText sectEnd docEnd allPages firstPage
    notFirstPage upperRoman lowerRoman upperLetter lowerLetter ordinalText cardinalText decimalZero numTab
    dotDash dotDotDash dashDotStroked dashSmallGap thinThickSmallGap thickThinSmallGap thinThickThinSmallGap
    thinThickMediumGap thickThinMediumGap thinThickThinMediumGap thinThickLargeGap thickThinLargeGap
    thinThickThinLargeGap doubleWave threeDEmboss threeDEngrave wholeTable firstRow lastRow firstCol lastCol band1Vert
    band2Vert band1Horz band2Horz neCell nwCell seCell swCell followedHyperlink eastAsia majorHAnsi minorHAnsi majorBidi
    minorBidi majorEastAsia minorEastAsia majorAscii minorAscii linesAndChars snapToChars doNotCompress betweenEach
    singleLevel multilevel hybridMultilevel textWrapping inFront tightWrap wavyDouble wavyHeavy dashLong dashLongHeavy
    dashedHeavy dottedHeavy dashDotHeavy dashDotDotHeavy atLeast insideH insideV
    """.split()
)
# What LibreOffice writes in the tag of a field of its own, `sdfield`: its type, subtype and format.
_OFFICE_FIELDS = frozenset(
    """
    AUTHOR SENDER DATETIME PAGE DOCINFO DOCSTAT FILENAME COMPANY FIRSTNAME NAME SHORTNAME STREET COUNTRY ZIP CITY TITLE
    POSITION PPHONE CPHONE FAX EMAIL STATE FIX DATE TIME RANDOM PREV NEXT THEME KEYS COMMENT CREATE CHANGE PARA WORD
    CHAR TABLE GRAPHICS OLE FNAME PATHNAME NAME-NOEXT SHORT
    """.split()
)
_PACKAGE_PATH = re.compile(
    r"/?(?:\[Content_Types\]\.xml|_rels/\.rels|docProps/(?:core|app)\.xml"
    r"|(?:word/)?(?:document|styles|settings|numbering|fontTable|footnotes|webSettings)\.xml"
    r"|(?:word/)?(?:theme/theme|header|footer)\d+\.xml"
    r"|word/_rels/(?:document|footnotes|(?:header|footer)\d+)\.xml\.rels)"
)

# ISO/IEC 29500 and Microsoft's extensions: namespaces, types of relationships and of content.
_URI = re.compile(
    r"(?:https?://(?:schemas\.(?:openxmlformats\.org|microsoft\.com)|purl\.(?:org|oclc\.org)|www\.w3\.org)/"
    r"|urn:schemas-microsoft-com:|application/|image/)[\w/.+:#-]*"
)
_LETTERS = re.compile(r"[A-Za-z]+")
_URI_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Za-z][a-z]*")
_URI_WORDS = frozenset(
    """
    activation active afchunk alternative anchor app application attached attribute audio ax base bib bibliography bin
    box cell cex change chart charts cid classification cloud color colors com comment comments compatibility
    conditional content contents control core creator css custom d dash data date dc dcmitype decorative def defs
    diagram diagrams digital dml doc docprops document drawing drawingml e ea effects elements embedded end endnotes ex
    excel extended extensible extensions fc font fonts footer footnote footnotes form gif glossary glow graphic group
    header html http hyperlink id ids image ink instance item jpeg jpg keymap language layout lib library link locked
    macro mail main map markup math media memory metadata microsoft ml model ms msword ns number numbering obfuscated
    object oclc octet odttf office officedocument ole ooxml openxmlformats org package page part parts people person
    picture png powerpoint print printer prop properties property props purl query rdf recipient relation relationship
    relationships rels schema schemas section setting settings shape sheet sig signature sml sources space spreadsheetml
    stream strict style styles stylesheet sub sv svg symex syntax table template terms text theme thumbnail tiff
    transitional types urn v variables vba video vml vnd vt vtypes w web webextension wmf word wordml wordprocessing
    wordprocessingcanvas wordprocessingdrawing wordprocessinggroup wordprocessingink wordprocessingml
    wordprocessingshape wp wpc wpg wpi wps www x xhtml xlsx xml xmlns xmlschema xs xsd xsl xslt zip
    """.split()
)

# Fonts of Windows, macOS, Office and Linux, and the most used ones of the web, where a dictionary has no such word.
_FONT_WORDS = frozenset(
    """
    aharoni aldhabi algerian andale andalus angsana aparajita aptos arabic arial athelas avenir bahnschrift baiti
    baskerville batang bauhaus beirut bembo berlin bernard bierstadt biondi bitstream bodoni bookerly bookman bradley
    browallia caladea calibri californian calisto cambria candara cantarell carlito caslon castellar charis cherokee
    cochin colonna comfortaa consolas constantia copperplate corbel cordia courier cousine daunpenh david dejavu didot
    dokchampa dotum ebrima edessa edwardian estrangelo euphemia fangsong felix footlight franklin frankruehl frutiger
    futura gabriola gadugi garamond gautami gelasio geneva georgia gisha gloucester gothic goudy grandview gulim
    gungsuh haettenschweiler harrington helvetica himalaya hiragino hoefler inconsolata iskoola jokerman josefin
    kalinga kartika khmer kokila kozuka kristen kunstler latha leelawadee lexend lohit lucida luminari maiandra malgun
    mangal marlett matura meiryo menlo merriweather microsoft mincho mingliu miriam mistral monaco mongolian monotype
    montserrat mukta myanmar narkisim niagara nirmala nunito nyala oswald palatino perpetua phagspa plantagenet
    playfair poppins pristina proxima quattrocento raavi raleway ravie roboto rockwell rubik sakkal sanskrit sanvito
    savoye seaford segoe shonar shruti simhei simsun sitka skeena snell sylfaen symbola tahoma tajawal telugu tempus
    tenorite thonburi tinos trebuchet tunga ubuntu uighur univers utsaah verdana vijaya vivaldi vladimir vrinda walbaum
    yahei zapfino zilla
    """.split()
)
_LEAST_NAME = 5
"""Letters. Shorter words are codes of scripts and languages and abbreviations as well (`Hans`, `Col`)."""


def is_looks_word(word: str) -> bool:
    """Whether a folded word may be a font's, a colour's or a style's, so that alone it is nobody's name there."""
    return len(word) < _LEAST_NAME or word in _FONT_WORDS or is_ordinary(word)


def is_format_uri(text: str) -> bool:
    """Whether a text is a namespace, a type of relationship or of content, with no word that no format has."""
    return _URI.fullmatch(text) is not None and all(
        word.lower() in _URI_WORDS or all(part.lower() in _URI_WORDS for part in _URI_WORD.findall(word))
        for word in _LETTERS.findall(text)
    )


def is_pdf_name(name: str) -> bool:
    """Whether a PDF name, without its slash, is one of the standard's own."""
    return name in PDF_NAMES


def is_word_value(text: str) -> bool:
    """Whether a text is a value that the standard gives the attributes of a Word file."""
    return text in _WORD_VALUES


def is_office_field(text: str) -> bool:
    """Whether a text says of LibreOffice's own field in a page what kind of field it is."""
    return text in _OFFICE_FIELDS


def is_package_path(text: str) -> bool:
    """Whether a text is the path of a part that every Word file has."""
    return _PACKAGE_PATH.fullmatch(text) is not None


_SOFTWARE = re.compile(
    r"Mozilla/5\.0 \((?:X11; Linux|Windows NT 10\.0; Win64|Macintosh; Intel Mac OS X 10_15_7)(?:; x64| x86_64)?\)"
    r" AppleWebKit/537\.36 \(KHTML, like Gecko\) (?:Headless)?Chrome/[\d.]+ Safari/537\.36(?: Edg/[\d.]+)?"
    r"|Chromium|Skia/PDF m\d+|Writer|LibreOffice [\d.]+(?: \([\w()]+\))?|LibreOffice/[\d.]+\$\w+"
    r"|(?:Microsoft\u00ae|Microsoft) Word (?:for Microsoft 365|20\d\d)|Microsoft: Print To PDF"
    r"|macOS Version [\d.]+ \(Build \w+\) Quartz PDFContext|Acrobat PDFMaker \d+ for Word|Adobe PDF Library [\d.]+"
    r"|ReportLab PDF Library - (?:www\.reportlab\.com|\(opensource\))|pikepdf [\d.]+|qpdf [\d.]+"
)


def is_software(text: str) -> bool:
    """Whether a text is exactly what a well-known program says of itself in the properties of its PDFs."""
    return _SOFTWARE.fullmatch(text) is not None
