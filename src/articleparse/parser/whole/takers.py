"""Who took a picture, behind the sentence that its caption is: ``Ships at the pier. Jane Roe``."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from articleparse.parser.looks.features import DASHES, Look
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency
from articleparse.parser.names.persons import is_known_name, is_name_alone, looks_like_name, without_closing

LONGEST: Final = 400  # characters of a caption
SENTENCE: Final = 4  # words before the name, or the day
_BY: Final = 40  # characters of initials or of a name behind a slash
_WORD: Final = 4  # letters of a word that no title writes small


@cache
def inside() -> re.Pattern[str]:
    """The end of a sentence within a line of several."""
    return re.compile(r"[.!?。！？][\"'”’»)]*\s")


@cache
def _taken() -> re.Pattern[str]:
    """Who is named behind a sentence and its full stop, and not behind ``Gov.`` or ``St.``; compiled on first use.

    Korean sentences end in a short word: ``… 있다. 뉴스1``.
    """
    return re.compile(
        r"(?:(?<=[^\W\d_]{4}[.。])|(?<=[가-힣]다[.]))[\"'”’»)]?\s+(?P<dash>[-–—]\s)?(?P<who>[^\W\d_][^.!?。:：;,]{1,38})$"
    )


@cache
def _dotted() -> re.Pattern[str]:
    """Initials with full stops: ``N.F.``, ``J. L. R.``."""
    return re.compile(r"(?:[^\W\d_]\. ?){2,4}")


def _behind(look: Look) -> tuple[str, str]:
    """Return a line's only sentence and what stands behind it without an end mark, or "" twice."""
    if look.ends != "none" or look.is_item or len(look.text) > LONGEST:
        return "", ""
    text = look.text
    end = max(text.rfind("."), text.rfind("。")) + 1  # no name has a full stop
    named = _taken().match(text, end) if end else None
    if named is None or inside().search(text, 0, end - 1):
        return "", ""
    return text[:end], named["who"]


def word_behind(look: Look) -> str:
    """Return the one word behind a line's only sentence, or "": ``The pad at dawn. Etlaq``."""
    who = _behind(look)[1]
    return who if who[:1].isupper() and " " not in who else ""


def names_taker(look: Look) -> bool:
    """Whether a line is a sentence and behind it, without an end mark, a name: ``Ships at the pier. Jane Roe``."""
    told, who = _behind(look)
    who = who.rpartition("=")[2]  # ``… 있다. 인천=연합뉴스``: where, and who
    words = told.split()
    if len(words) < SENTENCE:
        return False
    if who >= UNSPACED_FROM and (name := without_closing(who)) != who:  # ``… 있다. 김민수 기자``
        return is_name_alone(name)
    # ``Trump Visits Ohio. Biden Waits``: a title's words are all written large
    is_told = who[:1].isupper() and any(word.islower() and len(word) >= _WORD for word in words)
    if is_agency(who) or not is_told:
        return is_agency(who)
    if who.isupper() and " " in who and look.text[: -len(who)].rstrip()[-1] in DASHES:  # ``… at dawn. - JANE ROE``
        return True
    return looks_like_name(who) and is_known_name(who) if " " in who else "/" in who


def ends_in_taker(text: str) -> bool:
    """Whether a sentence ends behind a slash in initials or a name in capitals: ``… quay / N.F.``, ``… / JO ROE``."""
    told, _, who = text.rpartition(" / ")
    words = told.split()
    is_told = len(words) >= SENTENCE and any(word.islower() and len(word) >= _WORD for word in words)
    return is_told and len(who) <= _BY and who.isupper() and (_dotted().fullmatch(who) is not None or " " in who)
