"""What can be seen of a block: one named feature each, all that the labeller decides by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from articleparse.languages.fields import CODES, FIELDS
from articleparse.model import Block, Hints
from articleparse.parser.looks.beside_stamps import WORD, stands_beside_stamp, words_in
from articleparse.parser.looks.endings import Ending, ending
from articleparse.parser.looks.lines import cue_of, glued_cue_of, long_cue_of
from articleparse.parser.timestamps import find_labelled, find_stamps
from articleparse.parser.words.cues import folded
from articleparse.parser.words.digits import has_digit
from articleparse.parser.words.small import is_small
from articleparse.patterns import lazy

if TYPE_CHECKING:
    from articleparse.parser.timestamps.stamps import Found

Opening = Literal["upper", "lower", "digit", "other"]

_UNKEYED = bytes(code for code in range(128) if not chr(code).isalnum())
_UNKEYED_TOO = lazy(r"\W+")
DASHES = "-–—―"
_SHORT = 300  # characters: a longer line is text, never a stamp, a byline or a repeat
_SERVICE = 900  # … that a paragraph of the site itself, on cookies or what it does not show, seldom passes
_STAMP_LINE = 200
_DAY = 8  # characters of a day with its year, at least
_CLOCK_ALONE = 14  # … of a time alone
_NEAR = 12  # blocks between the times of a live blog, at most
# ``17:30``, ``om 17:30 uur``, ``a las 17.30 h``
_ALONE = lazy(
    r"(?:[^\W\d_]{1,4}\.? (?:[^\W\d_]{1,3} )?)?\d{1,2}\s?[:.h]\s?\d{2}(?:\s?[^\W\d_]{1,4}\.?(?:[^\W\d_]\.)?)?"
)
_UNMARKED = 90  # characters of a sentence in a script without end marks
_BEHIND_WORD = "\"'”’ 0123456789"
_SENTENCE = 5  # words, with a full stop, that are a sentence about a date
_COLON = lazy("[:：]")
_FIELD = lazy(r"(\^?[^\W\d_](?:[\w/-]| (?=\w)){0,40})(?:\(s\))?\s*[:：]\s*(?=\S)")
_CODE = lazy(r"([A-Z]{2,3}) ")


class Look(Struct, frozen=True, gc=False):
    """One block, seen.

    text: of the block.  size: characters, those of scripts without spaces between words counted twice.
    key: letters and digits, case-folded; empty for long text.  ends: with what mark.
    opens: with what kind of character.  cue: the field of `Phrases` it matches, or "".
    field: the role that a newspaper database's label names, or "", and value: where its
    value starts and ends.
    stamps: what was found of printed stamps.  is_stamp: hardly anything else stands there.
    capitals: letters that have a case are all upper case.
    numbered: it has a digit, and is no longer than a line.
    is_item: of a list; a dash or a number alone opens a quotation or a heading too.
    """

    block: Block
    text: str
    size: int
    key: str
    ends: Ending
    opens: Opening
    cue: str
    field: str
    value: tuple[int, int]
    stamps: tuple[Found, ...]
    is_stamp: bool
    capitals: bool
    numbered: bool
    is_item: bool


def look(blocks: Sequence[Block], hints: Hints) -> list[Look]:
    """Return what can be seen of each block, in order."""
    # Moments that are equal may have different offsets, so what counts from one is not remembered.
    remembered = _seen if hints.as_of is None else _seen.__wrapped__
    tags = ["", *[block.tag for block in blocks], ""]
    looks: list[Look] = []
    is_announced = False  # a list, by the colon over it
    for index, block in enumerate(blocks):
        text = block.text
        is_item = block.tag == "li" and "li" in (tags[index], tags[index + 2])
        if is_item and text[:1] in DASHES and not is_announced:
            is_item = not _is_spoken(block)
        elif block.tag != "li":
            is_announced = text[-1:] in ":："
        seen = (remembered if len(text) <= _STAMP_LINE else _seen.__wrapped__)(text, hints)
        looks.append(Look(block, text, *seen, is_item))
    _join_clock(looks, hints)
    return looks


def _join_clock(looks: list[Look], hints: Hints) -> None:
    """A time alone right under a day, or under its own label there, is of one stamp with it: ``om 17:30 uur``.

    A live blog has more of them near.
    """
    able = [i for i, look in enumerate(looks) if len(look.text) <= _CLOCK_ALONE and look.numbered and not look.stamps]
    clocks = [i for i in able if i and _ALONE.fullmatch(looks[i].text)]
    for at in clocks:
        over = at - 2 if at > 1 and _is_label(looks[at - 1]) else at - 1
        day = looks[over]
        if any(0 < abs(other - at) <= _NEAR for other in clocks) or not day.is_stamp or len(day.stamps) != 1:
            continue
        printed = day.stamps[0].timestamp
        clock = looks[at].text[looks[at].value[0] :]  # without a label: Factiva's ``ET 18:30`` names no zone
        stamps = _stamps(f"{day.text} {clock}", 0, hints) if printed.precision == "day" else ()
        if len(stamps) == 1 and (moment := stamps[0].timestamp).precision != "day":
            found = replace(day.stamps[0], timestamp=replace(moment, text=printed.text))
            looks[over], looks[at] = replace(day, stamps=(found,)), replace(looks[at], is_stamp=True)


def _is_label(look: Look) -> bool:
    """Whether a line is no more than a database's label of a time: ``ET``, over ``06:00``."""
    return look.field == "timestamp" and look.value[0] == len(look.text)


def _is_spoken(block: Block) -> bool:
    """Whether a line that opens with a dash is somebody's speech and no item: ``– I was afraid, he says.``.

    A hyphen opens items more often: speech is a paragraph of its own.
    """
    return _ending(block.text) in ("stop", "ask") and (block.text[0] != "-" or block.gap > 0)


def _stamps(text: str, labelled: int, hints: Hints) -> tuple[Found, ...]:
    return tuple(find_labelled(text, labelled, hints) if labelled else find_stamps(text, hints))


def key_of(text: str) -> str:
    """Return the letters and digits of `text`, case-folded: what two spellings of a headline share."""
    if text.isascii():
        return text.lower().encode().translate(None, _UNKEYED).decode()
    left = text.casefold().encode("utf-8", "surrogatepass").translate(None, _UNKEYED)
    key = left.decode("utf-8", "surrogatepass")
    return key if key.isalnum() else _UNKEYED_TOO.sub("", key)


# All but `block`, `text` and `is_item` of a Look, in its order.
_Seen = tuple[int, str, Ending, Opening, str, str, tuple[int, int], "tuple[Found, ...]", bool, bool, bool]


@lru_cache(maxsize=4096)  # menus and boxes stand on every page of a site, and some lines often on one
def _seen(text: str, hints: Hints) -> _Seen:
    """Return what a block's text alone shows."""
    short = len(text) <= _SHORT
    line = folded(text) if short else ""
    field, value = _field(text, line) if short else ("", (0, len(text)))
    stamped = _once(text)
    stamps = _stamps(stamped, value[0] if field == "timestamp" else 0, hints) if len(text) <= _STAMP_LINE else ()
    return (
        _size(text, hints.language),
        key_of(text) if short else "",
        _ending(text),
        _opening(text),
        cue_of(line) or glued_cue_of(text) if short else long_cue_of(text) if len(text) <= _SERVICE else "",
        field,
        value,
        stamps,
        bool(stamps) and _fills_line(stamped, stamps),
        short and text.isupper(),
        short and has_digit(text),
    )


def _once(text: str) -> str:
    """Return a day that stands there twice, for small screens and large ones, once: ``26.10.202326.10.2023``."""
    half = len(text) // 2
    return text[:half] if text[-1:].isdigit() and text[:half] == text[half:] and half >= _DAY else text


# ``21 October 2025 • Port Amber, bay``: behind the stamp and a mark, a few words.
_READING = lazy(r"\0[^\0]{3,30}\d{1,2}\s?min\.$")
_PLACE = lazy(r"\0\s*[•|·]\s*(?:[^\W\d_]+[ ,]*){1,3}")
_ZONE = lazy(r"\.? [A-Z]{2,4}")  # ``14 May, 2024 05:30 p.m. AR``: a zone that nobody knows
_SEGMENT = lazy(r"\s*[|•·,–—/\x00]+\s*(?:-\s)?|\s{2,}|\s-\s")


def _ending(text: str) -> Ending:
    """Return with what mark a block ends; in Thai and its like, which have none, a line as long as a sentence does."""
    found = ending(text)
    return "stop" if found == "none" and len(text) >= _UNMARKED and ends_unmarked(text) else found


def ends_unmarked(text: str) -> bool:
    """Whether a line ends in a word of Thai, Lao or Khmer, whose sentences have no end mark: ``เรือกลับในปี 2567``."""
    last = text.rstrip(_BEHIND_WORD)[-1:]
    return "\u0e00" <= last <= "\u0eff" or "\u1780" <= last <= "\u17ff"


def _fills_line(text: str, stamps: Sequence[Found]) -> bool:
    """Whether a line is there for its stamps: what else it says is no sentence that mentions a date."""
    rest = text
    for found in reversed(stamps):
        rest = f"{rest[: found.start]}\0{rest[found.end :]}"
    if "://" in rest:  # ``http://www.paper.example 2008年03月21日 09:15``
        rest = " ".join(word for word in rest.split(" ") if "://" not in word)
    # The line that ends ``at 2:14 a.m.`` or in a reading time, ``4 min.``, is no sentence.
    is_sentence = ending(text) == "stop" and words_in(text) >= _SENTENCE and words_in(rest) > 1
    is_sentence = is_sentence and not _READING.search(rest) and rest[-1] != "\0"  # ``16:05 น.`` has its own mark
    if not is_sentence and (all(map(stands_beside_stamp, _SEGMENT.split(rest))) or _PLACE.fullmatch(rest)):
        return True
    if rest[:1] == "\0" and rest[1:].isascii() and _ZONE.fullmatch(rest[1:]):
        return True
    told = any(found.timestamp.kind != "other" for found in stamps)
    return told and len(rest) <= 0.5 * len(text) and ending(text) != "stop"


# Languages written without spaces between words, or with two columns a character.
_DENSE = frozenset({"zh", "ja", "ko", "th", "lo", "km", "my", "bo", "dz"})


def _size(text: str, language: str | None) -> int:
    """Characters, counted twice where one says as much as two, and Thai and its like between."""
    if text.isascii() or (language and language.partition("-")[0] not in _DENSE):
        return len(text)
    dense, syllabic = _dense()
    return 2 * len(text) - len(dense.sub("", text)) + (len(text) - len(syllabic.sub("", text))) // 2


@cache
def _dense() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what counts twice, and what counts half as much again, being written with its vowels.

    Compiled on first use: the ranges cost more than a short run does otherwise.
    """
    dense = "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]+"
    return re.compile(dense), re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]+")


def _opening(text: str) -> Opening:
    for character in text:
        if character.isalpha():
            return "lower" if is_small(character) else "upper"
        if character.isdigit():
            return "digit"
    return "other"


def labelled(text: str) -> str:
    """Return the role that a line's label names in a newspaper database, or "".

    Example: ``Title: Harbour reopens`` gives ``headline``.
    """
    return _field(text, folded(text))[0] if len(text) <= _SHORT else ""


def _field(text: str, line: str) -> tuple[str, tuple[int, int]]:
    """Return the role that a newspaper database's label names, and where the value starts and ends; line: folded."""
    if role := FIELDS.get(line.strip(":： •")) or CODES.get(text):
        return role, (len(text), len(text))
    label = _before_colon(line)
    if label in FIELDS and (found := _FIELD.match(text)) and (role := FIELDS.get(folded(found[1]))):
        return role, (found.end(), next(_labels(text, found.end()), len(text)))
    if text[:1] == "【" and (role := FIELDS.get(line[1 : (end := line.find("】"))])):  # ``【标题】…``
        return role, (end + 1, len(text))
    if text[:2].isupper() and (code := _CODE.match(text)) and (role := CODES.get(code[1])):
        return role, (code.end(), len(text))
    return "", (0, len(text))


def _before_colon(line: str) -> str:
    """Return what stands before the first colon, ``(s)`` aside, or "" where there is none."""
    label, colon, _ = line.partition(":") if "：" not in line else line.replace("：", ":").partition(":")
    return label.rstrip().removesuffix("(s)") if colon else ""


def _labels(text: str, start: int) -> Iterator[int]:
    """Yield where further labels stand that were glued to the value: ``Ruth Ansgar Highlight: Commuters``."""
    for colon in _COLON.finditer(text, start):
        words = list(WORD.finditer(text, start, colon.start()))[-3:]
        yield from (word.start() for word in words if folded(text[word.start() : colon.start()]) in FIELDS)
