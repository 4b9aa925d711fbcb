"""What the decoding of an input has to say to people: one notice each, one line."""

from __future__ import annotations

from articleparse.model import Notice
from articleparse.readers.charsets import iana_name


def guessed(codec: str) -> Notice:
    """No mark and no declaration says what the bytes are in."""
    return Notice("guessed-encoding", f"the encoding looks like {iana_name(codec)}; --encoding overrules that")


def conflicting(claim: str, codec: str) -> Notice:
    """claim: ``it says utf-8``, where the bytes are read as something else."""
    claim = "".join(char if char.isprintable() else "?" for char in claim[:80])
    return Notice("conflicting-encoding", f"{claim}, but it is read as {iana_name(codec)}")


def nuls(data: bytes) -> tuple[Notice, ...]:
    """NUL bytes in a text: harmless, but something went wrong on the way."""
    count = data.count(b"\x00")
    if not count:
        return ()
    line = _line(data, "utf-8", data.index(b"\x00"))
    return (Notice("nul-bytes", f"holds {_number(count, 'NUL byte')}, the first in line {line}", (line, line)),)


def undecodable(data: bytes, codec: str, start: int) -> Notice:
    """start: offset of the first bad byte."""
    count = data.decode(codec, "replace").count("\ufffd") - data.decode(codec, "ignore").count("\ufffd")
    line = _line(data, codec, start)
    places = _number(max(1, count), "place")
    message = f"{places} not valid {iana_name(codec)}, the first in line {line}: U+FFFD stands there"
    return Notice("undecodable-bytes", message, (line, line))


def mixed(data: bytes, foreign: dict[str, int], damaged: int) -> Notice:
    """foreign: lines in other encodings; damaged: places that no encoding explains."""
    line = _line(data, "utf-8", _first_bad(data))
    parts = [f"{_number(count, 'line')} read as {iana_name(codec)}" for codec, count in foreign.items()]
    parts += [f"{_number(damaged, 'place')} replaced by U+FFFD"] if damaged else []
    message = f"not all of it is valid utf-8, the first bad byte is in line {line}: {', '.join(parts)}"
    return Notice("undecodable-bytes", message, (line, line))


def _first_bad(data: bytes) -> int:
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return error.start
    return 0


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def _line(data: bytes, codec: str, offset: int) -> int:
    """The line, as ``str.splitlines`` counts them, of a byte."""
    return len((data[:offset].decode(codec, "replace") + "x").splitlines())
