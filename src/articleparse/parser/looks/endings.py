"""How a line ends: as a sentence, as a question, before a list, or as titles and buttons do."""

from __future__ import annotations

import re
from typing import Literal

from articleparse.parser.names.papers import UNSPACED_FROM
from articleparse.patterns import lazy

Ending = Literal["stop", "ask", "colon", "comma", "none"]
_ENDINGS: dict[str, Ending] = {
    **dict.fromkeys(".。．।॥۔…։።။។܀᠃", "stop"),
    **dict.fromkeys("?!？！؟՞፧‽", "ask"),
    **dict.fromkeys(":：", "colon"),
    **dict.fromkeys(",;،؛、，；-–—", "comma"),
}
# Also a quotation that opens with ``»``, and what ends a magazine's story.
_CLOSING = "\"'”’»›«‹„“‘」』》〉）)］]】*_♦◆■◼∎ \xa0\u202f"
_DAYS = 24  # characters of days in brackets
_NUMBERS = frozenset("0123456789. –-/")
_WHOSE = "(c)"
_OWNER = 40  # characters of whose a text is
_SIGNED = 12  # characters of initials in brackets
_SIGNED_FULL = 18  # … of a name, where the brackets are of full width
_SIGNED_TWO = 26  # … of two with their posts, behind a full stop
_JOINED = dict.fromkeys(map(ord, "/-：／・、＝"))  # in them
_EDITED = lazy(r"(?<=[）)])\d{7}$")  # ``（編輯：王小明）1130724``: the day of the Republic, behind who edited it
_ARMENIAN = ("\u0531", "\u0587")  # whose full stop is often written as a colon
_DOTTED = 60  # characters of a heading that two dots end, as tabloids of India and Turkey have them


def ending(text: str) -> Ending:
    """Return with what mark `text` ends, closing quotes, brackets, the numbers of notes and initials aside.

    Example: ``ending("It is a monument since 1988.[1]")`` is ``"stop"``.
    """
    if text[-1:].isdigit() and text[-8:-7] in ("）", ")"):
        text = _EDITED.sub("", text)
    if _WHOSE in text[-_OWNER:] and (said := text[: text.rindex(_WHOSE)].rstrip()).endswith("。"):
        text = said  # ``…した。(c)STA/Tomas BREWKA``
    if text.endswith("]"):
        text = re.sub(_NOTES, "", text) or text
    elif text.endswith((")", "）", "】")):
        text = _unsigned(_undated(text))
    bare = text.rstrip(_CLOSING) or text
    if bare[-1] == ":" and _ARMENIAN[0] <= bare[:-1].rstrip(_CLOSING)[-1:] <= _ARMENIAN[1]:
        return "stop"
    if bare[-2:] == ".." and bare[-3:] != "..." and len(bare) <= _DOTTED:
        return "none"
    return _ENDINGS.get(bare[-1], "none")


def _undated(text: str) -> str:
    """Return a text without the numbers in brackets at its end: the dot of ``Aries (21.3. – 20.4.)`` ends a day."""
    at = text.rfind("(", -_DAYS)
    is_dated = at > 0 and text[-2] == "." and _NUMBERS.issuperset(text[at + 1 : -1])
    return text[:at].rstrip() if is_dated else text


def _unsigned(text: str) -> str:
    """Return a text without who signs it in brackets: ``… was his. (phy)``, ``… his. (jdo/E-2)``, ``…した。（共同）``.

    Capitals alone are an agency's, under a picture; stars sign for nobody: ``… itu. (*)``.
    """
    reach = _SIGNED if text[-1] == ")" else _SIGNED_FULL
    at = max(text.rfind("(", -reach), text.rfind("（", -reach), text.rfind("【", -reach))
    if at < 1 and text[-1] == "）":  # ``…一半。（南湾日报记者 周平 实习记者 许岚）``
        at = text.rfind("。（", -_SIGNED_TWO) + 1
    sign = text[at + 1 : -1]
    bare = sign.translate(_JOINED)
    if bare >= UNSPACED_FROM:
        bare = "".join(bare.split())  # ``（田村 さおり）``
    if at > 0 and not sign.strip("*"):
        return text[:at].rstrip()
    is_sign = bare.islower() or not bare.isalpha() or bare >= UNSPACED_FROM
    return text[:at].rstrip() if at > 0 and bare.isalnum() and not bare.isdecimal() and is_sign else text


_NOTES = r"(?:\s?\[\d{1,3}\])+$"  # compiled with the first line that ends in a bracket
