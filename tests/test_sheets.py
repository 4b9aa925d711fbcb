"""Sheets of Excel and of OpenDocument: rows of articles, with what exports set over the names of the columns."""

from __future__ import annotations

import io
import zipfile
from html import escape
from typing import Any

import pytest

from articleparse.containers import recognise, records
from articleparse.containers.reading import Reading
from articleparse.errors import BrokenRecord
from articleparse.model import Failure, Record

pytest.importorskip("python_calamine")

STORY = "The ferry sailed again on Tuesday morning, nine weeks after its shaft broke.\n\nIt had been missed."
NAMES = ["Title", "Published At", "Author", "URL", "Content"]
ROW = ["Ferry sails again", "2024-06-11T10:00:00Z", "Ruth Ansgar", "https://herald.example/7", STORY]
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKED = "http://schemas.openxmlformats.org/package/2006"


def zipped(members: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def xlsx(**sheets: list[list[str]]) -> bytes:
    """A workbook as programs write it, with the texts in the cells."""
    types = f'<Types xmlns="{_PACKED}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
    top = f'<Relationship Id="r" Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/>'
    links = "".join(
        f'<Relationship Id="r{n}" Type="{_LINKS}/worksheet" Target="worksheets/s{n}.xml"/>' for n in range(len(sheets))
    )
    named = "".join(f'<sheet name="{name}" sheetId="{n + 1}" r:id="r{n}"/>' for n, name in enumerate(sheets))
    members = {
        "[Content_Types].xml": types,
        "_rels/.rels": f'<Relationships xmlns="{_PACKED}/relationships">{top}</Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>{named}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKED}/relationships">{links}</Relationships>',
    }
    for n, rows in enumerate(sheets.values()):
        told = "".join(
            f'<row r="{r}">{"".join(map(_cell, range(len(row)), row, [r] * len(row)))}</row>'
            for r, row in enumerate(rows, 1)
        )
        members[f"xl/worksheets/s{n}.xml"] = f'<worksheet xmlns="{_MAIN}"><sheetData>{told}</sheetData></worksheet>'
    return zipped(members)


def _cell(column: int, text: str, row: int) -> str:
    return f'<c r="{chr(65 + column)}{row}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def ods(rows: list[list[str]]) -> bytes:
    urn = "urn:oasis:names:tc:opendocument:xmlns"
    spaces = " ".join(f'xmlns:{name}="{urn}:{name}:1.0"' for name in ("office", "table", "text", "manifest"))
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    told = "".join(f"<table:table-row>{''.join(map(cell.format, map(escape, row)))}</table:table-row>" for row in rows)
    table = f'<office:spreadsheet><table:table table:name="S">{told}</table:table></office:spreadsheet>'
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    entry = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
    return zipped(
        {
            "mimetype": kind,
            "content.xml": f"<office:document-content {spaces}><office:body>{table}</office:body>"
            "</office:document-content>",
            "META-INF/manifest.xml": f"<manifest:manifest {spaces}>{entry}</manifest:manifest>",
        }
    )


def read(data: bytes, **options: Any) -> list[Record | Failure]:
    return list(records("sheets", io.BufferedReader(io.BytesIO(data)), "a.xlsx", Reading(**options)))


def test_a_row_is_a_record_with_what_its_columns_say() -> None:
    data = xlsx(News=[["Export of 11 June"], [""], NAMES, ROW, ["", "", "", "", ""], ROW])
    assert recognise(data[:8192], "a.xlsx") == "sheets"
    first, second = read(data)
    assert isinstance(first, Record)
    assert (first.name, second.name, first.data, first.url) == ("a.xlsx#1", "a.xlsx#3", STORY, ROW[3])
    assert [(claim.kind, claim.value) for claim in first.claims] == [
        ("headline", ROW[0]),
        ("published", ROW[1]),
        ("author", ROW[2]),
    ]


def test_each_sheet_with_articles_is_read() -> None:
    assert [one.name for one in read(xlsx(A=[NAMES, ROW], Notes=[["x", "y"]], B=[NAMES, ROW]))] == [
        "a.xlsx/A#1",
        "a.xlsx/B#1",
    ]


def test_sheets_of_open_document() -> None:
    data = ods([NAMES, [*ROW[:4], "The ferry sailed again."]])
    assert recognise(data[:8192], "a.ods") == "sheets"
    (record,) = read(data)
    assert isinstance(record, Record)
    assert record.data == "The ferry sailed again."


def test_what_cannot_be_read_says_why() -> None:
    for data, why in (
        (
            xlsx(A=[["id", "headline"], ["1", "Ferry"]]),
            r"has no column text or html; there are: id, headline \(--column\)",
        ),
        (xlsx(A=[]), "has no column text or html; there are: none"),
        (xlsx(A=[NAMES, ROW])[:400], "is damaged, or has a password"),
        (zipped({"xl/workbook.xml": "<x"}), "is damaged, or has a password"),
    ):
        with pytest.raises(BrokenRecord, match=why):
            read(data)
    with pytest.raises(BrokenRecord, match="unpacks to more than 2 times its size"):
        read(zipped({"xl/workbook.xml": " " * (20 << 20)}), max_ratio=2)
    (large,) = read(xlsx(A=[NAMES, ROW]), max_size=20)
    assert isinstance(large, Failure)
    (other,) = read(xlsx(A=[["id", "x"], ["1", STORY]]), column="x")
    assert isinstance(other, Record)
