"""Bytes that are no plain UTF-8: in the encoding that the user names, that a mark or a page declares, or a guess."""

from __future__ import annotations

from articleparse.errors import UsageError
from articleparse.model import Notice, Source
from articleparse.readers import notices as say
from articleparse.readers.charsets import WIDER, find_codec, fits, iana_name
from articleparse.readers.magic import refuse_binary, refuse_ebcdic

_HEAD = 512  # bytes in which a page shows that it is one


def codec_of_user(name: str) -> str:
    """Return Python's name of an encoding, or raise a UsageError."""
    codec = find_codec(name)
    if codec is None:
        raise UsageError(f"unknown encoding {name[:60]!r}")
    return codec


def read_as_told(data: bytes, codec: str) -> Source:
    """Return the text of bytes in an encoding that the user names."""
    from articleparse.readers.utf import mark

    claimed = mark(data)
    if claimed is None or claimed.startswith(codec) or codec.startswith(claimed):
        return _decode(data, codec)
    return _decode(data, codec, say.conflicting(f"its byte-order mark says {claimed}", codec))


def read_marked(data: bytes) -> Source | None:
    """Return the text of bytes with the mark of UTF-16 or UTF-32, or None."""
    from articleparse.readers.utf import mark

    claimed = mark(data)
    return _decode(data, claimed) if claimed else None


def declared_otherwise(data: bytes) -> tuple[Notice, ...]:
    """A notice when valid UTF-8 is a page that says that it is something else."""
    if data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] != b"<":
        return ()
    from articleparse.readers.declared import contradicts_utf8

    name = contradicts_utf8(data)
    return (say.conflicting(f"it says {name}", "utf-8"),) if name else ()


def read_odd_utf8(data: bytes, text: str) -> Source:
    """Bytes that are UTF-8, but with NULs, escapes or controls: perhaps UTF-16, ISO-2022, or no text."""
    from articleparse.readers.utf import iso2022, wide_without_mark

    codec = iso2022(data) or wide_without_mark(data, is_utf8=True)
    if codec:
        return _decode(data, codec, say.guessed(codec))
    refuse_binary(data)
    return Source(text.lstrip("\ufeff"), "utf-8", say.nuls(data) + declared_otherwise(data))


def read_no_utf8(data: bytes) -> Source:
    """Return the text of bytes that are no UTF-8, or not all of them."""
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
    return Source(text.lstrip("\ufeff"), "utf-8", (notice, *declared_otherwise(data), *say.nuls(data)))
