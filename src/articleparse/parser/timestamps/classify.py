"""A line as the pieces that mean something and the string of their characters (``lexicon``)."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from articleparse.languages import zone_words
from articleparse.languages.spelling import Token, cut, spell
from articleparse.parser.timestamps.grammar import compiled
from articleparse.parser.timestamps.lexicon import Lexicon, Piece, characters, number_character, roles_of

_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
ROMAN = {name: number for number, name in enumerate(_MONTHS, 1)}
"""Months as Polish and Hungarian print them."""
_ROUND_MONTHS = (
    (r"(?<!\d)\d\d?[./-]? ?$", r"[./-]? ?\d{4}$"),
    (r"(?<!\d)\d{4}[./-] ?$", r"[./-] ?\d\d?$"),
)
_SIGNS = frozenset("./-")  # beside a month in Roman numerals
HALVES = frozenset((501, 502))
"""AM and PM."""
_HALF_SIZES = (4, 3, 2)
"""Characters of a word for them that lost the space behind it."""


def classify(line: str, lexicon: Lexicon) -> tuple[list[Piece], str]:
    """The pieces of a line and the string of their characters, one each."""
    tokens = cut(line)
    new = tuple.__new__
    pieces: list[Piece] = []
    out: list[str] = []
    place = 0
    while place < len(tokens):
        kind, text, start, end = tokens[place]
        if kind == "w":
            if (key := _plain(text, lexicon)) is None:
                place = _word(tokens, place, lexicon, pieces, out)
                continue
            _put_plain(text, start, end, key, pieces, out)
        elif kind == "n":
            _number(tokens[place], tokens, place + 1, pieces, out)
        else:
            pieces.append(new(Piece, (text, start, end, (), "")))
            out.append(text)
        place += 1
    return pieces, "".join(out)


@lru_cache(maxsize=4096)
def _plain(text: str, lexicon: Lexicon) -> str | None:
    """The key of a word that means nothing, wherever it stands, as most do; None for any other."""
    key = spell(text)
    words = lexicon.words
    if lexicon.longest.get(key, 1) > 1 or key in words or text in ROMAN or _names_zone(text):
        return None
    if text[1:].islower():  # as most: nothing is glued behind it that begins with a capital
        return None if text[0] >= "\u0e00" and _parts(text, lexicon) else key
    if len(key) > 3 and (_glued_zone(text) is not None or any(_is_half(text[:size], lexicon) for size in _HALF_SIZES)):
        return None
    return None if _parts(text, lexicon) else key


def _put_plain(text: str, start: int, end: int, key: str, pieces: list[Piece], out: list[str]) -> None:
    """Append a word that no table has: letters behind a number, or just a word."""
    glued = len(text) < 5 and bool(pieces) and pieces[-1].end == start and pieces[-1].text.isdecimal()
    pieces.append(tuple.__new__(Piece, (text, start, end, (), key)))
    out.append("o" if glued else characters()["X"])


def _names_zone(text: str) -> bool:
    return text in zone_words.ABBREVIATIONS or text in zone_words.AMBIGUOUS


def _is_half(text: str, lexicon: Lexicon) -> bool:
    """Whether a word says which half of the day it is."""
    return not HALVES.isdisjoint(lexicon.words.get(spell(text), ()))


def _number(token: Token, tokens: list[Token], after: int, pieces: list[Piece], out: list[str]) -> None:
    """One number; a longer one may be a year and an hour that lost the space between them."""
    text = token.text
    if len(text) > 3:
        if marked := _basic(token, tokens, after):
            _marked(token, *marked, pieces, out)
            return
        if len(text) in (5, 6) and text[:2] in ("19", "20") and _goes_on(text[4:], tokens, after):
            _marked(token, (0, 4, len(text)), "", pieces, out)
            return
    pieces.append(tuple.__new__(Piece, (text, token.start, token.end, (), "")))
    out.append(number_character(text))


def _goes_on(digits: str, tokens: list[Token], after: int) -> bool:
    """Whether behind a year the next number is glued: an hour, ``20232:23 PM``, or the same day again.

    ``30.01.202430. Januar 2024`` is what two elements without a space between them give.
    """
    if after >= len(tokens):
        return False
    if tokens[after].text == ":":
        return True
    again = after > 4 and tokens[after - 5].text.lstrip("0") == digits and tokens[after - 2].text in "./-"
    return again and any(token.kind == "w" for token in tokens[after : after + 3])


def _basic(token: Token, tokens: list[Token], after: int) -> tuple[tuple[int, ...], str] | None:
    """(where to cut, mark) of the halves of ``20240506T101112``, which ISO writes without marks."""
    size = len(token.text)
    if size == 8 and after + 1 < len(tokens) and tokens[after].text == "T" and tokens[after + 1].kind == "n":
        return (0, 4, 6, 8), "-"
    if size in (4, 6) and after > 2 and tokens[after - 2].text == "T" and len(tokens[after - 3].text) == 8:
        return (0, 2, 4, 6)[: size // 2 + 1], ":"
    return None


def _marked(token: Token, cuts: tuple[int, ...], mark: str, pieces: list[Piece], out: list[str]) -> None:
    """The parts of a number as if the mark stood between them."""
    for first, last in pairwise(cuts):
        if first and mark:
            pieces.append(Piece(mark, token.start + first, token.start + first))
            out.append(mark)
        part = token.text[first:last]
        pieces.append(Piece(part, token.start + first, token.start + last))
        out.append(number_character(part))


def _word(tokens: list[Token], place: int, lexicon: Lexicon, pieces: list[Piece], out: list[str]) -> int:
    """The longest name that starts with this word; returns the place behind it."""
    token = tokens[place]
    if token.text in ROMAN and _between_numbers(tokens, place):
        _put(pieces, out, Piece(token.text, token.start, token.end, (ROMAN[token.text],), token.text.lower()))
        return place + 1
    key = spell(token.text)
    most = lexicon.longest.get(key, 1)
    if most > 1:
        end, name = _name(tokens, place, most, lexicon)
        if end:
            _put(pieces, out, Piece(token.text, token.start, tokens[end - 1].end, lexicon.words[name], name))
            return end
    codes = lexicon.words.get(key, ())
    if not codes and len(key) > 3 and place and (cut_at := _lost_space(tokens, place, lexicon)):
        tokens[place : place + 1] = _halves(token, cut_at)
        return _word(tokens, place, lexicon, pieces, out)
    if codes or _names_zone(token.text):
        _put(pieces, out, Piece(token.text, token.start, token.end, codes, key))
    else:
        _unknown(token, key, lexicon, pieces, out)
    return place + 1


def _between_numbers(tokens: list[Token], place: int) -> bool:
    """Whether a Roman numeral is a month: ``22 XI 2024``, ``2024. XI. 2.``; one letter only with signs."""
    left = "".join(token.text for token in tokens[max(0, place - 3) : place])
    right = "".join(token.text for token in tokens[place + 1 : place + 4])
    return any(compiled(before).search(left) and compiled(after).match(right) for before, after in _ROUND_MONTHS) and (
        len(tokens[place].text) > 1 or not _SIGNS.isdisjoint(left)
    )


def _lost_space(tokens: list[Token], place: int, lexicon: Lexicon) -> int:
    """Where "PM" or the letters of a zone end in ``PMUpdated``, ``BSTLast``; 0 where the word is one."""
    text = tokens[place].text
    if (size := _glued_zone(text)) is not None:
        return size
    before = [token.text for token in tokens[max(0, place - 4) : place] if token.kind != " "][-3:]
    if len(before) < 3 or before[-2] not in ":." or not (before[-1] + before[-3]).isdecimal():
        return 0
    for size in _HALF_SIZES:
        rest = text[size:]
        known = spell(rest) in lexicon.words or rest in zone_words.ABBREVIATIONS
        parted = rest[:1].isupper() and (text[:size].islower() or rest[1:2].islower() or known)
        if parted and _is_half(text[:size], lexicon):
            return size
    return 0


def _halves(token: Token, size: int) -> list[Token]:
    """A word as two."""
    place = token.start + size
    return [Token("w", token.text[:size], token.start, place), Token("w", token.text[size:], place, token.end)]


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
    roles = roles_of(piece.codes) if piece.codes else ""
    if _names_zone(piece.text):
        roles = "".join(sorted({*roles, "Z"}))
    pieces.append(piece)
    out.append(characters().get(roles) or characters()["X"])


def _unknown(token: Token, key: str, lexicon: Lexicon, pieces: list[Piece], out: list[str]) -> None:
    """A word that no table has: words that lost their space, or one that is `_plain`."""
    chars = characters()
    parts = _parts(token.text, lexicon)
    if not parts:
        _put_plain(token.text, token.start, token.end, key, pieces, out)
        return
    for start, end, codes in parts:
        text = token.text[start:end]
        piece = Piece(text, token.start + start, token.start + end, codes, spell(text))
        if codes or text in zone_words.ABBREVIATIONS:
            _put(pieces, out, piece)
        else:
            pieces.append(piece)
            out.append(chars["X"])


def _parts(text: str, lexicon: Lexicon) -> list[tuple[int, int, tuple[int, ...]]]:
    """(start, end, codes) of the known words inside, or nothing."""
    if text[0] >= "\u0e00" and 1 < len(text) <= 40 and _unspaced(text[0]):
        return _segment(text, lexicon)
    if len(text) > 6:
        for place in range(len(text) - 2, 1, -1):
            if text[place].isupper() and text[place - 1].islower():
                codes = lexicon.words.get(spell(text[place:]))
                if codes:
                    return [(0, place, lexicon.words.get(spell(text[:place]), ())), (place, len(text), codes)]
    return []


def _glued_zone(text: str) -> int | None:
    """Where the letters of a zone end in ``EDTLast``, a zone that lost the space behind it."""
    for size in (3, 4):
        letters = text[:size]
        if (
            _names_zone(letters)
            and letters.isupper()
            and text[size : size + 2].istitle()
            and text[size + 1 : size + 2].islower()
        ):
            return size
    return None


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
    keys = spell(text)
    if len(keys) != len(text):
        return []
    found: list[tuple[int, int, tuple[int, ...]]] = []
    least = 1 if "\u3000" <= text[0] < "\uac00" else 2  # one syllable is a word only in Han and kana
    place = unknown = 0
    while place < len(text):
        most = lexicon.starts.get(keys[place], 0)
        for end in range(min(len(text), place + most), place + least - 1, -1):
            codes = lexicon.words.get(keys[place:end])
            if codes:
                if unknown < place:
                    found.append((unknown, place, ()))
                found.append((place, end, codes))
                place = unknown = end
                break
        else:
            place += 1
    if found and unknown < len(text):
        found.append((unknown, len(text), ()))
    return found
