"""Text that was UTF-8 and was read as something else before it came here: ``cafÃ©``, ``itâ€™s``, ``РјРёСЂ``.

It is printed as it is, with a warning: what stood there can be told, but not what the reader wants.  Where it holds
control characters, ``it\\u00e2\\u0080\\u0099s``, which would be lost in print, it is undone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Final

from articleparse.model import Notice
from articleparse.patterns import lazy

_RUN: Final = lazy(r"[^\x00-\x7f]+")
# C1, but for the line end of mainframes, and behind a letter what is printed as nothing: the ``í`` and ``à`` of UTF-8.
_CONTROL: Final = lazy("[\x80-\x84\x86-\x9f]|Ã[\xa0\xad]")
_TIMES: Final = 2  # that a text can have been read wrong
_PIECE: Final = 4096  # characters that are told to be ASCII at once
_PARTED: Final = b" " * 128 + bytes(range(128, 256))  # UTF-8, and spaces for what is ASCII
_MOST: Final = 60  # runs that are looked at
_LEAST: Final = 3  # of them that must be so
_SHARE: Final = 0.7  # of those looked at


def undone(text: str) -> str:
    """Return a text with the stretches that were read as Latin-1 or Windows-1252 as they were, if some hold controls.

    Those of C1 are in no text that was meant so.  To be asked of a text that `mojibake` warns of.

    >>> undone("it\\u00e2\\u0080\\u0099s") == "it\\u2019s"
    True
    """
    for _ in range(_TIMES):
        if _CONTROL.search(text) is None:
            break
        text = _RUN.sub(lambda run: _undone(run[0], _western) or run[0], text)
    return text


def mojibake(text: str) -> Notice | None:
    """Return a ``mojibake`` warning where most of what is not ASCII is UTF-8 that was read as a single-byte encoding.

    Example: ``Après`` that became ``AprÃ¨s``.  Twice read so is told the same way.
    """
    runs = list(islice(_runs(text), _MOST))
    others = len(runs) - max(_LEAST, _SHARE * len(runs))
    # One character alone is none: of most Western text, whose accents stand alone, nothing is left to try.
    several = [(number, run) for number, run in enumerate(runs) if len(run) > 1]
    others -= len(runs) - len(several)
    for name in _READ_AS:
        if (found := _first(several, name, others)) is not None:
            number, run, right = found
            line = len(f"{text[: _place(text, number)]}x".splitlines())
            return Notice("mojibake", f"looks like utf-8 that was read as {name}: {run!r} for {right!r}", (line, line))
    return None


def _first(runs: Sequence[tuple[int, str]], name: str, others: float) -> tuple[int, str, str] | None:
    """Return the first run that was read so, and its number, with what stood there.

    None where more than so many others were not.
    """
    if not runs or others < 0:
        return None
    found: tuple[int, str, str] | None = None
    encode, leads = _READ_AS[name], _leads(name)
    for number, run in runs:
        if others < 0:
            return None
        if run[0] not in leads or (right := _undone(run, encode)) is None:
            others -= 1
        else:
            found = found or (number, run, right)
    return found if others >= 0 else None


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Yield where the pieces start that are not ASCII, and what they are; few of most pages are not."""
    for start in range(0, len(text), _PIECE):
        piece = text[start : start + _PIECE]
        if not piece.isascii():
            yield start, piece


def _runs(text: str) -> Iterator[str]:
    """Yield what is not ASCII, no more of a piece than is looked at; bytes are cut faster than by a pattern."""
    for _, piece in _pieces(text):
        runs = b" ".join(piece.encode("utf-8", "surrogatepass").translate(_PARTED).split(None, _MOST)[:_MOST])
        yield from runs.decode("utf-8", "surrogatepass").split(" ")


def _place(text: str, number: int) -> int:
    """Return where the run of that number stands, counted from 0."""
    places = (start + run.start() for start, piece in _pieces(text) for run in _RUN.finditer(piece))
    return next(islice(places, number, None))


def _undone(run: str, encode: Callable[[str], bytes]) -> str | None:
    """Return what stood there, or None where the run is no such text."""
    try:
        return encode(run).decode()
    except UnicodeError:
        return None


def _western(text: str) -> bytes:
    """Windows-1252, and Latin-1 for what it leaves out."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return b"".join(bytes((ord(char),)) if ord(char) < 256 else char.encode("cp1252") for char in text)


@cache
def _leads(name: str) -> str:
    """Return what the bytes that open a character of UTF-8 were read as, in that encoding."""
    return bytes(range(0xC2, 0xF5)).decode(name)


_READ_AS: Final[dict[str, Callable[[str], bytes]]] = {
    "windows-1252": _western,
    "windows-1251": lambda text: text.encode("cp1251"),
    "macintosh": lambda text: text.encode("mac_roman"),
}
