"""What is said twice: the text that stands in a picture's place, and its caption, in one line or in two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.parser.looks.features import Look
from articleparse.parser.words.cues import folded, whole

_WORDS: Final = 4  # words of what is said twice, at least: fewer may be a name, unless they are long
_SIZE: Final = 30  # characters of three words, and of what has whose the picture is behind it
_CAPTION: Final = 250  # characters of a caption
_WHOSE: Final = 120  # characters of who took it, or whose it is
_OPENING: Final = 16  # characters that are looked for once more
_SIGNS: Final = "-–—|/©("  # before whose it is
_SURE: Final = "/|©"  # … and before nothing else
_STOPS: Final = ".!?。！？"
_ENDS: Final = _STOPS + ":：,;…"
_MORE: Final = ("…", "...")
_TURNED: Final = str.maketrans("’‘“”„", '\'\'"""')


def says_twice(text: str) -> bool:
    """Whether a text is the same words twice, and perhaps whose the picture is.

    Example: ``"The new quay at dusk. The new quay at dusk."`` is, and so is ``"The quay at … The quay at
    dusk."`` or ``"The quay opens at dusk on Friday. The quay opens at dusk on Friday.Jane Roe"``.
    """
    half = len(text) // 2
    if half > _CAPTION + _WHOSE or text[-1] in "!?！？":  # ``Give us our boat! Give us our boat!``
        return False
    again = half + 1 if len(text) % 2 and text[half] == " " else half
    if text[:half] == text[again:]:
        words = text.count(" ", 0, half) + 1
        return half <= _CAPTION and (words >= _WORDS or (words > 2 and half >= _SIZE))
    if len(text) <= 2 * _SIZE:
        return False
    text = text.translate(_TURNED) if "’" in text or "”" in text else text
    at = text.find(text[:_OPENING], _SIZE)
    return at > 0 and _is_again(text[:at].rstrip(), text[at:])


def _is_again(first: str, second: str) -> bool:
    if first.endswith(_MORE):
        first = first.rstrip(" .…")
        return len(first) >= _SIZE and first.count(" ") >= _WORDS - 1 and second.startswith(first)
    is_caption = len(first) <= _CAPTION and first.count(" ") >= _WORDS - 1
    return is_caption and second.startswith(first) and says_whose(first, _behind_all(second, first))


def _behind_all(text: str, first: str) -> str:
    """Return what stands behind the last of a text's openings: a picture, its caption and a button may all say it."""
    while text.startswith(first):
        text = text[len(first) :].lstrip()
    return text


def says_whose(told: str, rest: str) -> bool:
    """Whether nothing but whose a picture is stands behind what it shows.

    Example: ``- Jane Roe/The Herald`` behind ``The pad at dawn``, ``AP`` behind ``The pad at dawn.``, and nothing.
    """
    rest = rest.strip()
    if not rest:
        return True
    if len(rest) > _WHOSE or rest[0].islower() or not (rest[0] in _SIGNS or told[-1:] in _STOPS + ")"):
        return False
    return (
        rest[-1] not in _ENDS
        or (rest[0] in _SURE and rest[-1] == ".")
        or "rights" in whole(folded(rest[:-1].rpartition(".")[2]))
    )


def stand_apart(looks: Sequence[Look], index: int) -> bool:
    """Whether a row and the next one stand between blank lines, with none between the two."""
    return [look.block.gap > 0 for look in looks[index : index + 3]] == [True, False, True]
