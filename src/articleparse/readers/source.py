"""Bytes to text: the only place where an input is decoded.

    unpack -> word processors' files -> known formats refused -> marks -> UTF-8 -> UTF-16/32 without mark -> ISO-2022
           -> UTF-8 with damage -> what a page declares -> what a detector thinks

Plain UTF-8 takes the shortest way and loads no library.
"""

from __future__ import annotations

from articleparse.errors import UsageError
from articleparse.model import Notice, Source
from articleparse.readers import notices as say
from articleparse.readers.charsets import WIDER, find_codec, fits, iana_name
from articleparse.readers.magic import control_share, refuse_binary, refuse_ebcdic, refuse_known_format
from articleparse.readers.unpack import DEFAULT_LIMIT, DEFAULT_RATIO, unpack

__all__ = ["DEFAULT_LIMIT", "DEFAULT_RATIO", "read_source"]

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
    codec = None if encoding is None else _codec_of_user(encoding)
    data, found = unpack(data, limit, ratio)
    if (text := _processed(data, limit, ratio)) is not None:
        return Source(text, "utf-8", found)
    refuse_known_format(data)
    source = _read_unaided(data) if codec is None else _read_as_told(data, codec)
    return Source(source.text, source.encoding, found + source.notices) if found else source


def _processed(data: bytes, limit: int, ratio: int) -> str | None:
    """Return the text of a word processor's file, None for anything else."""
    if data[:5] == b"{\\rtf":
        from articleparse.readers.office import rtf_text

        return rtf_text(data)
    if data[:4] != b"PK\x03\x04":
        return None
    from articleparse.readers.magic import zip_name

    kind = zip_name(data)
    if kind == "a ZIP file":
        return None
    from articleparse.readers.office import is_office, office_text

    return office_text(data, kind, limit, ratio) if is_office(kind) else None


def _codec_of_user(name: str) -> str:
    codec = find_codec(name)
    if codec is None:
        raise UsageError(f"unknown encoding {name[:60]!r}")
    return codec


def _read_as_told(data: bytes, codec: str) -> Source:
    from articleparse.readers.utf import mark

    claimed = mark(data)
    if claimed is None or claimed.startswith(codec) or codec.startswith(claimed):
        return _decode(data, codec)
    return _decode(data, codec, say.conflicting(f"its byte-order mark says {claimed}", codec))


def _read_unaided(data: bytes) -> Source:
    if data[:1] in (b"\xff", b"\xfe", b"\x00"):  # where the mark of UTF-16 or UTF-32 may start
        from articleparse.readers.utf import mark

        claimed = mark(data)
        if claimed:
            return _decode(data, claimed)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return _read_no_utf8(data)
    if b"\x00" in data or b"\x1b" in data or control_share(data[:_HEAD]) > _SUSPECT:
        return _read_odd_utf8(data, text)
    return Source(text.lstrip("\ufeff"), "utf-8", _declared_otherwise(data))


def _declared_otherwise(data: bytes) -> tuple[Notice, ...]:
    """A notice when valid UTF-8 is a page that says that it is something else."""
    if data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] != b"<":
        return ()
    from articleparse.readers.declared import contradicts_utf8

    name = contradicts_utf8(data)
    return (say.conflicting(f"it says {name}", "utf-8"),) if name else ()


def _read_odd_utf8(data: bytes, text: str) -> Source:
    """Bytes that are UTF-8, but with NULs, escapes or controls: perhaps UTF-16, ISO-2022, or no text."""
    from articleparse.readers.utf import iso2022, wide_without_mark

    codec = iso2022(data) or wide_without_mark(data, is_utf8=True)
    if codec:
        return _decode(data, codec, say.guessed(codec))
    refuse_binary(data)
    return Source(text.lstrip("\ufeff"), "utf-8", say.nuls(data) + _declared_otherwise(data))


def _read_no_utf8(data: bytes) -> Source:
    from articleparse.readers import utf

    codec = utf.wide_without_mark(data, is_utf8=False)
    if codec:
        return _decode(data, codec, say.guessed(codec))
    refuse_binary(data)
    if utf.is_mostly_utf8(data):
        return _decode_mixed(data)
    refuse_ebcdic(data)
    if utf.mark(data) == "utf-8":
        source = _read_declared_or_guessed(data[3:])
        conflict = say.conflicting("its byte-order mark says utf-8", source.encoding)
        return Source(source.text, source.encoding, (conflict, *source.notices))
    return _read_declared_or_guessed(data)


def _read_declared_or_guessed(data: bytes) -> Source:
    from articleparse.readers import declared, guess

    name = declared.declared_name(data) if declared.is_markup(data) else None
    codec = declared.meaning(name) if name else None
    if codec and codec != "utf-8" and declared.believable(data, codec):
        return _decode(data, codec, *say.nuls(data))
    codec = guess.guess(data)
    conflict = (say.conflicting(f"it says {name}", codec),) if name else ()
    return _decode(data, codec, say.guessed(codec), *conflict, *say.nuls(data))


def _decode(data: bytes, codec: str, *found: Notice) -> Source:
    """Strictly, else by the larger set of that name, else with U+FFFD and a notice; no mark, no surrogate."""
    if codec in WIDER and not fits(data, codec) and fits(data, WIDER[codec]):
        codec = WIDER[codec]
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        text = data.decode(codec, "replace")
        found += (say.undecodable(data, codec, error.start),)
    if not codec.startswith(("utf-8", "utf-16", "utf-32")):  # UTF-7 and Shift-JIS-2004 let lone surrogates through
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Source(text.lstrip("\ufeff"), iana_name(codec), found)


def _decode_mixed(data: bytes) -> Source:
    """UTF-8, but some lines of it in another encoding, or damaged."""
    from articleparse.readers import guess, utf

    text, foreign, damaged = utf.decode_mixed(data, guess.guess_line)
    notice = say.mixed(data, foreign, damaged)
    return Source(text.lstrip("\ufeff"), "utf-8", (notice, *_declared_otherwise(data), *say.nuls(data)))
