"""What is no text at all: known file formats by their first bytes, the rest by its share of control bytes."""

from __future__ import annotations

import msgspec

from articleparse.errors import UnreadableInput

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP file"),
    (b"PK\x05\x06", "a ZIP file"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"\x7fELF", "an ELF program"),
    (b"\xca\xfe\xba\xbe", "a compiled program"),
    (b"\xcf\xfa\xed\xfe", "a compiled program"),
    (b"\x00asm", "a WebAssembly program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (.doc, .xls, .msg)"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"7z\xbc\xaf'\x1c", "a 7z archive"),
    (b"OggS\x00", "an Ogg recording"),
    (b"fLaC\x00", "a FLAC recording"),
    (b"ID3\x02", "an MP3 recording"),
    (b"ID3\x03", "an MP3 recording"),
    (b"ID3\x04", "an MP3 recording"),
    (b"\x1aE\xdf\xa3", "a Matroska video"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"PAR1", "a Parquet file"),
    (b"ARROW1\x00", "an Arrow file"),
    (b"Obj\x01", "an Avro file"),
    (b"PK\x07\x08", "a part of a split ZIP file"),
    (b"\x04\x22M\x18", "LZ4 data"),
    (b"LZIP\x01", "lzip data"),
    (b"\x1f\x9d", "data of compress (.Z)"),
    (b"!<arch>\n", "an ar archive"),
    (b"filedesc://", "an ARC file, the crawls of before WARC"),
)
_HINTS = {
    "a PDF file": " (pdftotext FILE - | articleparse)",
    "an EPUB book": " (--container zip --include '*.xhtml' reads its pages)",
    "an SQLite database": " (sqlite3 -json FILE 'select * from …' | articleparse)",
}
_FIRST = frozenset(signature[0] for signature, _ in _SIGNATURES) | frozenset(b"RBM\x80")

_ZIP_MEMBERS = (
    (b"word/", "a Word document (.docx)"),
    (b"xl/", "an Excel workbook (.xlsx)"),
    (b"ppt/", "a PowerPoint file (.pptx)"),
    (b"mimetypeapplication/epub+zip", "an EPUB book"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
    (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet (.ods)"),
    (b"mimetypeapplication/vnd.oasis.opendocument.presentation", "an OpenDocument presentation (.odp)"),
)

# All controls but tab, the line ends and ESC (ISO-2022, terminal colours).  Wire services frame their takes
# with a few (SOH, STX, ETX, EOT, SYN), so only the share says something.
_RARE = bytes(byte for byte in (*range(32), 127) if byte not in b"\t\n\v\f\r\x1b")
_SAMPLE = 16 * 1024
_MARK = b"\xef\xbb\xbf"
_TOP = 64  # bytes, blank for the most part, over what a file begins with
_LEAST = 2  # control bytes that even a line may have
_MOST = 0.05  # random bytes have 0.105, wire copy below 0.02


def refuse_known_format(data: bytes) -> None:
    """Raises UnreadableInput (``is a PDF file, not text``) for the first bytes of a known format."""
    if data and data[0] in _FIRST:
        name = _by_signature(data)
        if name:
            raise UnreadableInput(f"is {name}, not text{_HINTS.get(name, '')}")
    if data[257:262] == b"ustar":
        raise UnreadableInput("is a tar archive, not text")
    if data[4:8] == b"ftyp" and data[:3] == b"\x00\x00\x00":
        raise UnreadableInput("is a video or an HEIC image, not text")
    if data[:_TOP].removeprefix(_MARK).lstrip()[:1] in (b"{", b"[") and _is_json(data.removeprefix(_MARK)):
        raise UnreadableInput("is JSON, not text (--container json reads the articles in it)")


def _is_json(data: bytes) -> bool:
    """Whether it is JSON from the first byte to the last, or an object a line: no text begins so by chance."""
    if _is_value(data):
        return True
    lines = data.lstrip().split(b"\n", 2)[:2]
    return len(lines) > 1 and all(line[:1] == b"{" and _is_value(line) for line in lines)


def _is_value(data: bytes) -> bool:
    """Whether it is one JSON value."""
    try:
        msgspec.json.decode(data, type=msgspec.Raw)  # looked through, and nothing made of it
    except (msgspec.DecodeError, ValueError, RecursionError):
        return False
    return True


def _by_signature(data: bytes) -> str | None:
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            return zip_name(data) if name == "a ZIP file" else name
    if data[:2] == b"MZ" and b"\x00" in data[:64]:
        return "a Windows program"
    if data[:1] == b"\x80" and data[1:2] in (b"\x02", b"\x03", b"\x04", b"\x05"):
        return "a Python pickle"
    if data[:2] == b"BM" and data[6:10] == bytes(4):
        return "a bitmap image"
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "a WebP, WAV or AVI file"
    return None


def zip_name(data: bytes) -> str:
    """What the ZIP file that `data` is says it is: an office document of some kind, or ``a ZIP file``."""
    names = data[:8192] + data[-8192:]  # the first entries and the directory at the end
    return next((name for mark, name in _ZIP_MEMBERS if mark in names), "a ZIP file")


def control_share(data: bytes) -> float:
    """The share of NUL and other control bytes that text has no use for, in the first 16 KiB; 0 to 1."""
    sample = data[:_SAMPLE]
    return 1 - len(sample.translate(None, _RARE)) / len(sample) if sample else 0.0


def refuse_binary(data: bytes) -> None:
    """Raises UnreadableInput for too many control bytes; ask for UTF-16 and UTF-32 before."""
    if not data.strip(b"\x00"):
        raise UnreadableInput("holds nothing but NUL bytes")
    if control_share(data) > _MOST + _LEAST / len(data):
        raise UnreadableInput("is binary data, not text")


_EBCDIC_LETTERS = bytes((*range(0x81, 0x8A), *range(0x91, 0x9A), *range(0xA2, 0xAA))) + bytes(
    (*range(0xC1, 0xCA), *range(0xD1, 0xDA), *range(0xE2, 0xEA))
)


def refuse_ebcdic(data: bytes) -> None:
    """Raises UnreadableInput for mainframe text: which of its code pages it is cannot be seen in it.

    Its space is 0x40 and its letters stand above 0x80, where no other encoding has so many of both.
    """
    sample = data[:_SAMPLE]
    letters = len(sample) - len(sample.translate(None, _EBCDIC_LETTERS))
    spaces = sample.count(0x40)
    if spaces > 0.08 * len(sample) and letters > 0.6 * len(sample) and sample.count(0x20) < 0.02 * len(sample):
        raise UnreadableInput("looks like EBCDIC text: name its code page, such as --encoding cp037")
