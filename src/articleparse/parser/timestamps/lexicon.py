"""What the words and numbers of a line can mean: each token becomes one character.

A token has *roles* (``M`` month, ``W`` weekday, ``d`` a number that can be a day …); every
set of roles that occurs has a character of its own, so that a line becomes a short string
and the grammar (``grammar.py``) is regular expressions over it.  Tables load with the
first line that has a digit.

Roles of words: M month, W weekday, P half of the day, K noon or midnight, Q a day spelt
out, E era, p published, u updated, C clock word, H N S units of a time, Y O D markers of
year, month, day, F a word between the parts, T a word for a zone, L a relative day,
Z letters of a zone, X anything else, o letters glued behind a number (``22nd``).
Roles of numbers: d m h n y see ``number_roles``.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from articleparse.languages import zone_words
from articleparse.parser.timestamps.tokens import Token, cut, spell

_ROLE_OF_HUNDRED = {4: "W", 6: "Q", 7: "E"}
_ROLE_OF_CODE = {
    501: "P", 502: "P", 505: "P", 503: "K", 504: "K", 801: "p", 802: "u", 803: "C", 804: "H", 805: "N", 806: "S",
    807: "Y", 808: "O", 809: "D", 810: "F", 811: "T", 821: "L", 822: "L", 823: "L",
}  # fmt: skip
_FIRST_CHARACTER = 0xE000
_EXTRA_ROLES = ("M", "MW", "MP", "PW", "W", "P", "X", "o", "Z")


class Piece(NamedTuple):
    """A token or a run of them that means something together; indices count characters of the line."""

    text: str
    start: int
    end: int
    codes: tuple[int, ...] = ()
    key: str = ""


class Lexicon(NamedTuple):
    """words: key -> codes.  longest: first word -> how many words the longest name has.

    split: a month name that languages read differently -> month -> those languages.
    """

    words: dict[str, tuple[int, ...]]
    longest: dict[str, int]
    split: dict[str, dict[int, tuple[str, ...]]]


def _load(table: dict[int, str], split: dict[str, dict[int, tuple[str, ...]]]) -> Lexicon:
    words: dict[str, tuple[int, ...]] = {}
    for code, text in table.items():
        alone = (code,)
        for key in text.split("|"):
            words[key] = words[key] + alone if key in words else alone
    longest: dict[str, int] = {}
    for key in words:
        if " " in key:
            first = key[: key.index(" ")]
            longest[first] = max(longest.get(first, 1), key.count(" ") + 1)
    return Lexicon(words, longest, split)


@cache
def press() -> Lexicon:
    """The languages of the press."""
    from articleparse.languages.calendar_words import SPLIT, WORDS

    return _load(WORDS, SPLIT)


@cache
def rare() -> Lexicon:
    """The same with every other language of CLDR."""
    from articleparse.languages.calendar_words_rare import SPLIT, WORDS

    base, more = press(), _load(WORDS, SPLIT)
    longest = dict(base.longest)
    for first, count in more.longest.items():
        longest[first] = max(longest.get(first, 1), count)
    return Lexicon({**more.words, **base.words}, longest, {**more.split, **base.split})


@lru_cache(maxsize=2048)
def roles_of(codes: tuple[int, ...]) -> str:
    """The roles of these meanings, sorted."""
    return "".join(sorted({_role(code) for code in codes}))


def _role(code: int) -> str:
    if code < 400:
        return "M"
    return _ROLE_OF_CODE.get(code) or _ROLE_OF_HUNDRED[code // 100]


@lru_cache(maxsize=4096)
def number_roles(text: str) -> str:
    """What a number can be: d day, m month, h hour, n minute, t two digits, e era year, y year, q 1730, g glued, s one digit."""
    size, value = len(text), int(text) if len(text) < 9 else 0
    if size > 8:
        return "x"
    if size > 4:
        return "g" if text[:2] in ("19", "20") else "x"
    if size == 4:
        clock = value % 100 < 60 and value < 2400
        return ("q" if clock else "") + ("y" if 1000 <= value < 2800 else "x")
    if size == 3:
        return "e"
    short = [
        role
        for role, ok in (
            ("d", 1 <= value <= 31),
            ("m", 1 <= value <= 12),
            ("h", value <= 24),
            ("e", value > 0),
        )
        if ok
    ]
    if size == 2:
        short += ["t", "n"] if value < 60 else ["t"]
    else:
        short.append("s")
    return "".join(sorted(short))


@cache
def characters() -> dict[str, str]:
    """Every set of roles that can occur -> its character."""
    sets = dict.fromkeys(_EXTRA_ROLES)
    sets.update(dict.fromkeys(roles_of(codes) for codes in dict.fromkeys(press().words.values())))
    sets.update(dict.fromkeys("".join(sorted({*roles, "Z"})) for roles in list(sets)))
    texts = (
        [str(n) for n in range(10)]
        + [f"{n:02}" for n in range(100)]
        + ["999", "1730", "1999", "9999", "20245", "99999"]
    )
    texts += ["2430", "0300", "123456789"]
    sets.update(dict.fromkeys(number_roles(text) for text in texts))
    return {roles: chr(_FIRST_CHARACTER + place) for place, roles in enumerate(sets)}


def having(*wanted: str) -> str:
    """The characters of all sets that hold one of these roles, for a class of a regular expression."""
    return "".join(char for roles, char in characters().items() if any(role in roles for role in wanted))


def classify(line: str, lexicon: Lexicon) -> tuple[list[Piece], str]:
    """The pieces of a line and the string of their characters, one each."""
    tokens = cut(line)
    new = tuple.__new__
    pieces: list[Piece] = []
    out: list[str] = []
    place, count = 0, len(tokens)
    while place < count:
        token = tokens[place]
        if token.kind == "w":
            place = _word(tokens, place, lexicon, pieces, out)
            continue
        place += 1
        if token.kind == "n":
            _number(token, tokens, place, pieces, out)
        else:
            pieces.append(new(Piece, (token.text, token.start, token.end, (), "")))
            out.append(token.text)
    return pieces, "".join(out)


def _number(token: Token, tokens: list[Token], after: int, pieces: list[Piece], out: list[str]) -> None:
    """One number; ``20232:23`` is a year and an hour that lost the space between them."""
    chars = characters()
    text = token.text
    glued = len(text) in (5, 6) and text[:2] in ("19", "20") and after < len(tokens) and tokens[after].text == ":"
    parts = [text[:4], text[4:]] if glued else [text]
    at = token.start
    for part in parts:
        pieces.append(Piece(part, at, token.end if part is parts[-1] else at + len(part)))
        out.append(chars[number_roles(part)])
        at += len(part)


def _word(tokens: list[Token], place: int, lexicon: Lexicon, pieces: list[Piece], out: list[str]) -> int:
    """The longest name that starts with this word; returns the place behind it."""
    token = tokens[place]
    key = spell(token.text)
    most = lexicon.longest.get(key, 1)
    if most > 1:
        end, name = _name(tokens, place, most, lexicon)
        if end:
            _put(pieces, out, Piece(token.text, token.start, tokens[end - 1].end, lexicon.words[name], name))
            return end
    codes = lexicon.words.get(key, ())
    if codes or token.text in zone_words.ABBREVIATIONS or token.text in zone_words.AMBIGUOUS:
        _put(pieces, out, Piece(token.text, token.start, token.end, codes, key))
    else:
        _unknown(token, key, lexicon, pieces, out)
    return place + 1


def _name(tokens: list[Token], place: int, most: int, lexicon: Lexicon) -> tuple[int, str]:
    """(place behind, key) of the longest name of several words from here; (0, "") without one."""
    keys = [spell(tokens[place].text)]
    best, name = 0, ""
    at, marks = place + 1, 0
    while at < len(tokens) and len(keys) < most and marks < 3:
        token = tokens[at]
        at += 1
        if token.kind == "w":
            keys.append(spell(token.text))
            marks = 0
            if " ".join(keys) in lexicon.words:
                best, name = at, " ".join(keys)
        elif token.text in " .'-\"":
            marks += 1
        else:
            break
    return best, name


def _put(pieces: list[Piece], out: list[str], piece: Piece) -> None:
    """Append a known word; the letters of a zone count only as printed in capitals."""
    zone = piece.text in zone_words.ABBREVIATIONS or piece.text in zone_words.AMBIGUOUS
    roles = roles_of(piece.codes) if piece.codes else ""
    if zone:
        roles = "".join(sorted({*roles, "Z"}))
    pieces.append(piece)
    out.append(characters().get(roles) or characters()["X"])


def _unknown(token: Token, key: str, lexicon: Lexicon, pieces: list[Piece], out: list[str]) -> None:
    """A word that no table has: letters behind a number, words that lost their space, or just a word."""
    chars = characters()
    glued = bool(pieces) and pieces[-1].end == token.start and pieces[-1].text.isdigit()
    parts = _parts(token, lexicon) if len(token.text) > 1 else []
    if not parts:
        pieces.append(Piece(token.text, token.start, token.end, (), key))
        out.append("o" if glued and len(token.text) < 5 else chars["X"])
        return
    for start, end, codes in parts:
        text = token.text[start:end]
        piece = Piece(text, token.start + start, token.start + end, codes, spell(text))
        if codes:
            _put(pieces, out, piece)
        else:
            pieces.append(piece)
            out.append(chars["X"])


def _parts(token: Token, lexicon: Lexicon) -> list[tuple[int, int, tuple[int, ...]]]:
    """(start, end, codes) of the known words inside, or nothing."""
    text = token.text
    if text[0] >= "\u0e00" and len(text) <= 40 and _unspaced(text[0]):
        return _segment(text, lexicon)
    if len(text) > 6:
        for place in range(len(text) - 2, 1, -1):
            if text[place].isupper() and text[place - 1].islower():
                codes = lexicon.words.get(spell(text[place:]))
                if codes:
                    return [(0, place, lexicon.words.get(spell(text[:place]), ())), (place, len(text), codes)]
    return []


def _unspaced(char: str) -> bool:
    """Whether the script writes no spaces between words: Thai, Lao, Burmese, Khmer, Han, kana, Hangul."""
    return (
        "\u0e00" <= char <= "\u0eff"
        or "\u1000" <= char <= "\u109f"
        or "\u1780" <= char <= "\u17ff"
        or "\u3040" <= char <= "\ud7ff"
    )


def _segment(text: str, lexicon: Lexicon) -> list[tuple[int, int, tuple[int, ...]]]:
    """Longest known words from the left; what is between them stays unknown."""
    found: list[tuple[int, int, tuple[int, ...]]] = []
    least = 1 if text[0] >= "\u3000" else 2
    place = unknown = 0
    while place < len(text):
        for end in range(min(len(text), place + 18), place + least - 1, -1):
            codes = lexicon.words.get(spell(text[place:end]))
            if codes:
                if unknown < place:
                    found.append((unknown, place, ()))
                found.append((place, end, codes))
                place = unknown = end
                break
        else:
            place += 1
    if not found:
        return []
    if unknown < len(text):
        found.append((unknown, len(text), ()))
    return found
