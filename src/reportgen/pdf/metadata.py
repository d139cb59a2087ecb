"""What the file says about itself: XMP for archives and assistive technology, the information dictionary for viewers.

ISO 19005-2, 6.6; ISO 14289-1, 5 and 7.1. The times are those of the Word file; without them none is claimed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from reportgen.pdf.objects import text_string

if TYPE_CHECKING:
    from reportgen.model.document import Metadata

__all__ = ["PRODUCER", "information", "xmp_packet"]

PRODUCER = "reportgen"

TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|\+00:00)?")

PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
{properties}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


CLAIM = """<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""


def xmp_packet(metadata: Metadata, *, claim: bool) -> bytes:
    """The XMP packet, which claims PDF/UA-1 and PDF/A-2a or, of a draft, neither."""
    properties = [
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(metadata.title)}</rdf:li></rdf:Alt></dc:title>',
        f"<dc:language><rdf:Bag><rdf:li>{escape(metadata.language)}</rdf:li></rdf:Bag></dc:language>",
        f"<pdf:Producer>{PRODUCER}</pdf:Producer>",
        f"<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>",
    ]
    if metadata.author:
        properties.append(f"<dc:creator><rdf:Seq><rdf:li>{escape(metadata.author)}</rdf:li></rdf:Seq></dc:creator>")
    if metadata.subject:
        said = escape(metadata.subject)
        properties.append(
            f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{said}</rdf:li></rdf:Alt></dc:description>'
        )
    if metadata.keywords:
        properties.append(f"<pdf:Keywords>{escape(metadata.keywords)}</pdf:Keywords>")
    for tag, time in (("CreateDate", metadata.created), ("ModifyDate", metadata.modified)):
        if parts := TIME.fullmatch(time):
            properties.append(f"<xmp:{tag}>{'-'.join(parts.groups()[:3])}T{':'.join(parts.groups()[3:])}Z</xmp:{tag}>")
    if claim:
        properties.append(CLAIM)
    return PACKET.format(properties="\n".join(properties)).encode("utf-8")


def information(metadata: Metadata) -> str:
    """The information dictionary, in agreement with the XMP packet."""
    entries = [
        ("Title", metadata.title),
        ("Author", metadata.author),
        ("Subject", metadata.subject),
        ("Keywords", metadata.keywords),
        ("Creator", PRODUCER),
        ("Producer", PRODUCER),
    ]
    body = "".join(f"/{key}{text_string(said)}" for key, said in entries if said)
    for key, time in (("CreationDate", metadata.created), ("ModDate", metadata.modified)):
        if parts := TIME.fullmatch(time):
            body += f"/{key}(D:{''.join(parts.groups())}Z)"
    return f"<<{body}>>"
