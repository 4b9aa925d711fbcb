"""Who took a picture, and for whom, at the end of its caption.

``… in July. (Jane Roe/CBC)``, ``… at dawn - Jane Roe/Bay Press``, ``… in July. JANE ROE POUR « LA BAIE »``
"""

from __future__ import annotations

from typing import Final

from articleparse.languages.names import WRITTEN_FOR
from articleparse.parser.names.papers import is_agency
from articleparse.parser.names.persons import is_known_name, is_name_alone, looks_like_name
from articleparse.parser.words.cues import folded

_LONGEST: Final = 80  # characters of who took it, and for whom
_OUTLET: Final = 4  # spaces in the latter, at most
_STATION: Final = 4  # letters of a station's or an agency's name in capitals, at most
_TOLD: Final = 4  # words of what the picture shows, at least
_WORD: Final = 4  # letters of one of them in small letters
_STOPS: Final = ".!?…\"'”’»"
_PARTING: Final = (". ", " - ", " – ", " — ", " | ")  # before who took it


def ends_in_taker_for(text: str) -> bool:
    """Whether a line tells what a picture shows, and ends in who took it for whom; some put brackets about that.

    Two names are two writers': ``… on Monday. (Jane Roe/John Doe)``, and two agencies sign a text.
    """
    told, who = _in_brackets(text) if text[-1] in ")）" else _behind_sign(text)
    words = told.split()
    if not who or len(words) < _TOLD or not any(word.islower() and len(word) >= _WORD for word in words):
        return False
    one, slash, other = map(str.strip, who.partition("/"))
    if slash:
        return _took(one, other) or _took(other, one)
    if text[-1] in ")）" and told[-1] in _STOPS:  # ``… in July. (CBC News: Jane Roe)``
        paper, _, name = who.partition(": ")
        return _took(name, paper)
    return _is_for(who)


def _in_brackets(text: str) -> tuple[str, str]:
    """Return what stands before a line's last bracket, and what in it, where that is short."""
    start = max(text.rfind("("), text.rfind("（"))
    return (text[:start].rstrip(), text[start + 1 : -1]) if 0 < len(text) - start <= _LONGEST else ("", "")


def _behind_sign(text: str) -> tuple[str, str]:
    """Return what stands before a line's last stop, dash or bar, and what behind it, where that is short."""
    start = max(text.rfind(sign, max(0, len(text) - _LONGEST)) for sign in _PARTING)
    return (text[: start + 1], text[start + 2 :].lstrip("-–—| ")) if start > 0 else ("", "")


def _took(name: str, outlet: str) -> bool:
    """Whether somebody took a picture for a paper, a station or an agency, that is nobody's name."""
    if not outlet[:1].isupper() or outlet.count(" ") > _OUTLET or not outlet[-1:].isalnum():
        return False
    if len(outlet) <= _STATION and outlet.isalpha() and outlet.isupper():  # ``NBN``: no name is so short in capitals
        return name.count(" ") in (1, 2) and looks_like_name(name)
    return is_name_alone(name) and (is_agency(outlet) or not is_known_name(outlet))


def _is_for(who: str) -> bool:
    """Whether somebody is said to have taken it for a paper, in capitals: ``JANE ROE POUR « LA BAIE »``."""
    words = who.split()
    is_said = who.isupper() and any(folded(word) in WRITTEN_FOR for word in words[2:5])
    return is_said and is_name_alone(" ".join(words[:2]))
