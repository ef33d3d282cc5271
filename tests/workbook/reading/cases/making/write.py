"""Writes a case's files so that the same script makes the same bytes."""
import io
import json
import re
import subprocess
import tempfile
import zipfile
from datetime import datetime
from pathlib import Path

STAMP = (2024, 1, 1, 0, 0, 0)
COMPOUND_FILE = bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])


def write_case(folder, case):
    book, expected = case.make()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "workbook.xlsx").write_bytes(workbook_bytes(case, book))
    (folder / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def workbook_bytes(case, book):
    if book is None:
        return COMPOUND_FILE + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(480)
    book.file.properties.created = book.file.properties.modified = datetime(2024, 1, 1)
    written = io.BytesIO()
    book.file.save(written)
    data = written.getvalue()
    if case.saved_by == "LibreOffice":
        data = through_libreoffice(data)
    data = steadied(data)
    return data[: len(data) // 2] if "cut" in case.saved_by else data


def through_libreoffice(data):
    """Opened and saved again, with the values of formulas computed."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "workbook.xlsx").write_bytes(data)
        command = ["soffice", "-env:UserInstallation=file:///tmp/lo-cases", "--headless", "--convert-to", "xlsx", "--outdir", f"{folder}/out", f"{folder}/workbook.xlsx"]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        return (Path(folder) / "out" / "workbook.xlsx").read_bytes()


def steadied(data):
    """The same parts with one date on all of them."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2024-01-01T00:00:00Z", content)
            target.writestr(zipfile.ZipInfo(name, STAMP), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
