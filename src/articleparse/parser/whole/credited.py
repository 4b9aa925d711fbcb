"""Lines without an end mark that end in who took a picture, or for whom: in brackets, behind a label, or glued to them.

``At work (AP)``, ``The flag of the bay Photo: Jane Roe``, ``The pad at dawnImage: Jane Roe/Bay Press``
"""

from __future__ import annotations

from typing import Final

from articleparse.languages.positions import FROM_ALONE
from articleparse.parser.looks.credit_lines import is_credit
from articleparse.parser.names.name_lists import is_full_name
from articleparse.parser.names.papers import is_agency
from articleparse.parser.names.persons import CASELESS_FROM, is_name_alone
from articleparse.parser.words.cues import folded, openings, whole
from articleparse.patterns import lazy

_BRACKETED: Final = lazy(r"[(（\[【]([^()（）\[\]【】]{2,40})[)）\]】]$")
_WORD: Final = lazy(r"\S+")
_CREDITING: Final = (":", "：", "/", "=")  # behind the word that credits a picture
_TAKEN: Final = "©📷📸"  # stand before who took it, and no word does
_SIGNS: Final = (*_CREDITING, *_TAKEN)
_CREDIT: Final = 90  # characters of a credit and its label, at most
_LAST: Final = 5  # words of one that has no such sign
_SOURCE: Final = 2  # words that say from where a picture is
_TAKER: Final = 40  # characters of who took a picture, and of the mark before
_STOPS: Final = ".!?…\"'”’»。」"
_SMALL: Final = 4  # letters of a word that no name writes small
_TOLD: Final = 20  # characters of what the picture shows, before a credit that is glued to it
_GLUED: Final = 60  # … of that credit
_SEAM: Final = lazy(r"(?<=[^\W\d_A-ZÀ-ÖØ-Þ])(?=[A-ZÀ-ÖØ-ÞĄ-Ž©])")  # where pages part two lines by their style alone


def is_credited(text: str) -> bool:
    """Whether it ends in a credit: ``At work (AP)``, ``… Foto: Jane Roe``, ``… © J. Roe/AP``, ``… [촬영 한도윤]``."""
    if _is_glued(text):
        return True
    taken = _BRACKETED.search(text)
    if taken and (
        is_agency(taken[1].rpartition("/")[2].strip())
        or (taken[1][0].isupper() and (is_full_name(taken[1]) and is_name_alone(taken[1])))
    ):
        return True
    line = folded(text)
    words = [word for word in _WORD.finditer(line) if word.start() >= len(line) - _CREDIT]
    for word in words if taken or any(map(line.__contains__, _SIGNS)) else words[-_LAST:]:
        rest = line[word.start() :].lstrip("([（【-–—·|")
        for cue in openings(rest) if word.start() else ():
            behind = rest[cue.end :].lstrip(" \xa0")
            is_labelled = (behind.startswith(_CREDITING) or rest[0] in _TAKEN) and len(behind) <= _TAKER
            if cue.field == "caption" and (is_labelled or (not behind and " " in rest)):
                return True
            if cue.field == "caption" and taken and line[word.start()] in "([（【":
                return True
            if cue.field == "caption" and " " in rest[: cue.end] and _names_source(text[len(text) - len(behind) :]):
                return True
    return False


def tells_and_credits(text: str) -> bool:
    """Whether a line is more than names, and ends in a credit; a sentence and names in brackets may be its writers'."""
    if text[-1] in ")）" and text[: max(map(text.rfind, "(（"))].rstrip()[-1:] in _STOPS:
        return False
    is_told = text[0] >= CASELESS_FROM or any(word.islower() and len(word) >= _SMALL for word in text.split())
    return is_told and is_credited(text)


def _names_source(behind: str) -> bool:
    """Whether a preposition and a name stand there: ``The flag`` Capture d'écran ``de Reddit``."""
    words = behind.split()
    return len(words) == _SOURCE and words[0].islower() and words[1][0].isupper()


def _is_glued(text: str) -> bool:
    """Whether whose a picture is stands glued behind what it shows: ``Crowds at the quayJO ROE/PAP/EPA``."""
    start = max(_TOLD, len(text) - _GLUED)
    return any(
        text[seam.start() - 1].islower() and _is_whose(text[seam.start() :]) for seam in _SEAM.finditer(text, start)
    )


def _is_whose(credit: str) -> bool:
    """Whether it is a credit with its label, or one of its parts is an agency: ``JO ROE/PAP/EPA``, ``Getty / JR``."""
    parts = [part.strip() for part in credit.split("/")]
    return is_credit(folded(credit)) or any(is_agency(part) or _is_owner(folded(part)) for part in parts)


def _is_owner(part: str) -> bool:
    return part in FROM_ALONE or "caption" in whole(part)
