"""A printed line as tokens: numbers, words, separators, each with its place in the line.

Pure cutting: what a token means is the lexicon's business.  The same cutting and the
same spelling of words (``spell``) serve the generated tables, so that a name in CLDR
and a name on a page meet in one key.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from articleparse.patterns import lazy

# A word is anything but digits, white space and marks of punctuation: scripts whose vowels are
# combining marks (which ``\w`` leaves out) stay in one piece.  ZWNJ and ZWJ are part of a word.
_MARKS = (
    r"!-/:-@\[-`{-~\u00a1-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u055a-\u055f\u0589\u058a\u05be\u05c3\u05f3\u05f4"
    r"\u0600-\u0605\u0609-\u060d\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u0970\u0e2f\u0e4f\u1361-\u1368\u17d4-\u17d6"
    r"\u104a\u104b\u2000-\u200b\u200e-\u206f\u2190-\u2bff\u3000-\u3004\u3008-\u301f\u3030\u30fb\ufeff"
    r"\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uff5c\u02bc\u00ad\u2e3a\u2e3b\ufe0f\U0001f000-\U0001faff"
)
TOKEN = lazy(rf"(\d+)|([^\d\s{_MARKS}]+)|(\s+)|(.)", re.S)

# Characters that differ from spelling to spelling and never tell two names of a calendar apart.
_FOLD = {
    **{ord(a): b for a, b in ("ёе", "يی", "ىی", "كک", "أا", "إا", "آا", "ۀه", "ةه", "ہه", "ھه", "ٱا", "ۂه")},
    **{ord(a): b + "\u0d4d" for a, b in ("ൺണ", "ൻന", "ർര", "ൽല", "ൾള", "ൿക")},  # one letter or two and a joiner
    **dict.fromkeys((*range(0x064B, 0x0660), 0x0640, 0x0670, 0x0307, 0x200C, 0x200D, 0x093C, 0x09BC, 0x0A3C)),
}

# Separators that look different and do the same work.
_ALIKE = {
    **dict.fromkeys("‐‑−﹣－֊־", "-"),
    **dict.fromkeys("–—‒―〜～⸺", "~"),
    **dict.fromkeys("،、，‚፣၊", ","),
    **dict.fromkeys("：∶፡։：", ":"),
    **dict.fromkeys("．。․॰", "."),
    **dict.fromkeys("／⁄∕", "/"),
    **dict.fromkeys("（［【〔", "("),
    **dict.fromkeys("）］】〕", ")"),
    **dict.fromkeys("·•∙●・‧｜¦‖▪◦⋅»››→", "|"),
    **dict.fromkeys("’‘ʼ׳´`′", "'"),
    **dict.fromkeys("[", "("),
    **dict.fromkeys("]", ")"),
    **dict.fromkeys("＋", "+"),
}
# Marks of direction and width stand between the parts of Arabic and Hebrew stamps and say nothing.
_UNSEEN = frozenset(
    "\u200b\u200e\u200f\u061c\u2060\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\ufeff\u00ad\ufe0f"
)
_SUBSCRIPT = {0x2080 + n: str(n) for n in range(10)}


_HAN_DIGITS = "〇一二三四五六七八九"
_HAN_NUMBER = f"[零{_HAN_DIGITS}十]{{1,4}}(?=[年月日號号時时點点分])"


class Token(NamedTuple):
    """One piece of a line: ``kind`` is ``n`` (number), ``w`` (word), `` `` (white space) or ``.`` (mark)."""

    kind: str
    text: str  # digits in ASCII; words as printed; marks as the one that does the same work
    start: int
    end: int


@lru_cache(maxsize=4096)
def spell(word: str) -> str:
    """The key of one word: ``Février`` is ``février``, ``İYUL`` is ``iyul``."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFKC", word).casefold().translate(_FOLD)


def digits(text: str) -> str:
    """Decimal digits of any script as ASCII: ``۱۴۰۳`` is ``1403``."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char)) for char in text)


def cut(line: str) -> list[Token]:
    """The tokens of ``line`` in order; marks that cannot be seen are left out."""
    if line.isascii():
        return _cut(line)
    line = line.translate(_SUBSCRIPT).replace("元年", "1年")
    return _cut_han(line) if any(map(line.__contains__, _HAN_DIGITS)) else _cut(line)


def _cut_han(line: str) -> list[Token]:
    """The same where numbers may be written out before their units: ``二〇一六年五月二十日``."""
    tokens: list[Token] = []
    at = 0
    for number in re.finditer(_HAN_NUMBER, line):
        tokens += _cut(line[at : number.start()], at)
        tokens.append(Token("n", _han_value(number[0]), number.start(), number.end()))
        at = number.end()
    return [*tokens, *_cut(line[at:], at)]


def _han_value(text: str) -> str:
    """``二〇一六`` is ``2016``, ``二十`` is ``20``, ``十五`` is ``15``."""
    tens, ten, ones = text.partition("十")
    if not ten:
        return "".join(str(_HAN_DIGITS.index(char) % 10) for char in text.replace("零", "〇"))
    return str(10 * (_HAN_DIGITS.index(tens[-1]) if tens else 1) + (_HAN_DIGITS.index(ones[0]) if ones else 0))


def _cut(line: str, offset: int = 0) -> list[Token]:
    tokens: list[Token] = []
    add, new = tokens.append, tuple.__new__  # a page has thousands of tokens
    end = offset
    for number, word, space, mark in TOKEN.findall(line):  # every character is in one of them
        start = end
        if word:
            end += len(word)
            add(new(Token, ("w", word, start, end)))
        elif space:
            end += len(space)
            add(new(Token, (" ", " ", start, end)))
        elif number:
            end += len(number)
            add(new(Token, ("n", digits(number), start, end)))
        else:
            end += 1
            if mark not in _UNSEEN:
                add(new(Token, (".", _ALIKE.get(mark, mark), start, end)))
    return tokens


def key_of(name: str) -> str:
    """The key of a name of one or more words: ``a. m.`` is ``a m``, ``п’ятниця`` is ``п ятниця``."""
    if name.isascii() and name.replace(" ", "").isalpha():  # as most: nothing to cut but spaces
        return " ".join(name.lower().split())
    return " ".join(spell(token.text) for token in _cut(name) if token.kind == "w")
