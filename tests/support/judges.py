"""What independent judges say of a Word file that we wrote."""

from __future__ import annotations

import io
import tempfile
import zipfile
from pathlib import Path

import docx_integrity
import openxml_audit


def docx_faults(content: bytes) -> list[str]:
    """What breaks the Open XML SDK's rules or docx-integrity's, and what is left over of a template."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.docx"
        path.write_bytes(content)
        audit = openxml_audit.OpenXmlValidator().validate(path)
        found = [f"openxml-audit: {error}" for error in audit.errors]
        found += [f"docx-integrity {finding.code}: {finding.message}" for finding in docx_integrity.check(path)]
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for member in package.infolist():
            if member.filename.endswith(".xml") and (b"{{" in package.read(member) or b"{%" in package.read(member)):
                found.append(f"left over of the template: {member.filename}")
    return found
