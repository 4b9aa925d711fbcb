"""Bytes to text: the only place where an input is decoded.

    unpack -> word processors' files, Safari's archives -> known formats refused -> marks -> UTF-8
           -> UTF-16/32 without mark -> ISO-2022 -> UTF-8 with damage -> what a page declares -> what a detector thinks

Plain UTF-8 takes the shortest way and loads no library; what is no plain UTF-8 is in `other_encodings`.
"""

from __future__ import annotations

from collections.abc import Callable

from articleparse.model import Source
from articleparse.readers.magic import control_share, refuse_known_format
from articleparse.readers.unpack import DEFAULT_LIMIT, DEFAULT_RATIO, unpack

__all__ = ["DEFAULT_LIMIT", "DEFAULT_RATIO", "read_source"]

Reads = Callable[[bytes], Source]

_PLIST = b"bplist0"
_HEAD = 512  # bytes looked at on the shortest way
_SUSPECT = 0.05  # share of control bytes in them


def read_source(
    data: bytes, *, encoding: str | None = None, limit: int = DEFAULT_LIMIT, ratio: int = DEFAULT_RATIO
) -> Source:
    """Decodes one input, unpacking it first if it is compressed.

    encoding: what the user knows; it overrules marks, declarations and guesses.
    limit: bytes that a compressed input may unpack to; ratio: times its size that it may.  The text has no leading
    byte-order mark and no lone surrogate; its lines and control characters are as
    they were.  No bytes are no error: the text is then empty.  Raises UsageError for
    an encoding that does not exist, UnreadableInput for what is no text (``is a PDF
    file, not text``) and for more than the limit.

    Notices: ``truncated-input``, ``guessed-encoding``, ``conflicting-encoding``,
    ``undecodable-bytes``, ``nul-bytes``.

    >>> read_source("Größe".encode("utf-16")).encoding
    'utf-16-le'
    """
    told = None if encoding is None else _told(encoding)
    data, found = unpack(data, limit, ratio)
    if (text := _processed(data, limit, ratio)) is not None:
        return Source(text, "utf-8", found)
    if data[: len(_PLIST)] == _PLIST:
        data, told = _archived(data, told)
    refuse_known_format(data)
    source = told(data) if told else _read_unaided(data)
    return Source(source.text, source.encoding, found + source.notices) if found else source


def _archived(data: bytes, told: Reads | None) -> tuple[bytes, Reads | None]:
    """Return the page that Safari saved, and what reads it: as the user says, else as the archive does."""
    from articleparse.readers.charsets import find_codec
    from articleparse.readers.webarchive import main_resource

    page, encoding = main_resource(data)
    return page, told or (_told(encoding) if find_codec(encoding) else None)


def _processed(data: bytes, limit: int, ratio: int) -> str | None:
    """Return the text of a word processor's file, None for anything else."""
    if data[:5] == b"{\\rtf":
        from articleparse.readers.rtf import rtf_text

        return rtf_text(data)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:5] == b"<?xml":
        from articleparse.readers.office import flat_text

        return flat_text(data)
    if data[:4] != b"PK\x03\x04":
        return None
    from articleparse.readers.magic import zip_name

    kind = zip_name(data)
    if kind == "a ZIP file":
        return None
    from articleparse.readers.office import is_office, office_text

    return office_text(data, kind, limit, ratio) if is_office(kind) else None


def _told(encoding: str) -> Reads:
    """Return what reads bytes in the encoding that a user names."""
    from articleparse.readers import other_encodings as other

    codec = other.codec_of_user(encoding)
    return lambda data: other.read_as_told(data, codec)


def _read_unaided(data: bytes) -> Source:
    from_mark = data[:1] in (b"\xff", b"\xfe", b"\x00") and _read_marked(data)  # where UTF-16's or UTF-32's may start
    if from_mark:
        return from_mark
    try:
        text = data.decode()
    except UnicodeDecodeError:
        from articleparse.readers.other_encodings import read_no_utf8

        return read_no_utf8(data)
    if b"\x00" in data or b"\x1b" in data or control_share(data[:_HEAD]) > _SUSPECT:
        from articleparse.readers.other_encodings import read_odd_utf8

        return read_odd_utf8(data, text)
    is_markup = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"
    return _declaring(data, text) if is_markup else Source(text.lstrip("\ufeff"), "utf-8")


def _read_marked(data: bytes) -> Source | None:
    from articleparse.readers.other_encodings import read_marked

    return read_marked(data)


def _declaring(data: bytes, text: str) -> Source:
    """Return the text of a page, which may declare that it is no UTF-8."""
    from articleparse.readers.other_encodings import declared_otherwise

    return Source(text.lstrip("\ufeff"), "utf-8", declared_otherwise(data))
