"""What can be seen of a block: one named feature each, all that the labeller decides by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from articleparse.languages.fields import CODES, FIELDS
from articleparse.languages.names import PARTICLES
from articleparse.model import Block, Hints
from articleparse.parser.cues import folded, openings, whole
from articleparse.parser.name_lists import cleared
from articleparse.parser.names import authors
from articleparse.parser.persons import UNSPACED_FROM, is_agency, looks_like_name
from articleparse.parser.timestamps import find_labelled, find_stamps

if TYPE_CHECKING:
    from articleparse.parser.timestamps.stamps import Found

Ending = Literal["stop", "ask", "colon", "comma", "none"]
Opening = Literal["upper", "lower", "digit", "other"]

_STOPS = ".。．।॥۔…։።။។܀᠃"
_ASKS = "?!？！؟՞፧‽"
_COMMAS = ",;،؛、，；-–—"
_CLOSING = "\"'”’»›„“‘」』）)］]】*_"
_UNKEYED = bytes(code for code in range(128) if not chr(code).isalnum())
_SHORT = 300  # characters: a longer line is text, never a stamp, a byline or a repeat
_STAMP_LINE = 200
_BESIDE = 40  # characters of one thing beside a stamp
_UNSPACED_NAME = 12  # characters of a name, a desk or a paper beside a stamp, in a script without spaces
_SENTENCE = 5  # words, with a full stop, that are a sentence about a date
_COLON = re.compile("[:：]")
_WORD = re.compile(r"[\w-]+")
_FIELD = re.compile(r"\b([^\W\d_](?:[\w/-]| (?=\w)){0,40})\s*[:：]\s*(?=\S)")
_CODE = re.compile(r"([A-Z]{2,3}) ")


_NOTHING = Block("", (0, 0), ())


class Look(Struct, frozen=True, gc=False):
    """One block, seen.

    text: of the block.  size: characters, those of scripts without spaces between words counted twice.
    key: letters and digits, case-folded; empty for long text.  ends: with what mark.
    opens: with what kind of character.  cue: the field of `Phrases` it matches, or "".
    field: the role that a newspaper database's label names, or "", and value: where its
    value starts and ends.
    stamps: what was found of printed stamps.  is_stamp: hardly anything else stands there.
    capitals: letters that have a case are all upper case.
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
    is_item: bool


def look(blocks: Sequence[Block], hints: Hints) -> list[Look]:
    """Return what can be seen of each block, in order."""
    return [
        _look(block, hints, is_item=block.tag == "li" and "li" in (before.tag, after.tag))
        for before, block, after in zip([_NOTHING, *blocks], blocks, [*blocks[1:], _NOTHING], strict=False)
    ]


def _stamps(text: str, labelled: int, hints: Hints) -> tuple[Found, ...]:
    return tuple(find_labelled(text, labelled, hints) if labelled else find_stamps(text, hints))


def key_of(text: str) -> str:
    """Return the letters and digits of `text`, case-folded: what two spellings of a headline share."""
    if text.isascii():
        return text.lower().encode().translate(None, _UNKEYED).decode()
    return "".join(filter(str.isalnum, text.casefold()))


def ending(text: str) -> Ending:
    """Return with what mark `text` ends, closing quotes and brackets aside."""
    bare = text.rstrip(_CLOSING + " \xa0\u202f") or text
    last = bare[-1]
    if last in _STOPS:
        return "stop"
    if last in _ASKS:
        return "ask"
    if last in ":：":
        return "colon"
    return "comma" if last in _COMMAS else "none"


# All but `block`, `text` and `is_item` of a Look, in its order.
_Seen = tuple[int, str, Ending, Opening, str, str, tuple[int, int], "tuple[Found, ...]", bool, bool]


def _look(block: Block, hints: Hints, *, is_item: bool) -> Look:
    # Moments that are equal may have different offsets, so what counts from one is not remembered.
    text = block.text
    remembered = len(text) <= _STAMP_LINE and hints.as_of is None
    return Look(block, text, *(_seen if remembered else _seen.__wrapped__)(text, hints), is_item)


@lru_cache(maxsize=4096)  # menus and boxes stand on every page of a site, and some lines often on one
def _seen(text: str, hints: Hints) -> _Seen:
    """Return what a block's text alone shows."""
    short = len(text) <= _SHORT
    line = folded(text) if short else ""
    field, value = _field(text, line) if short else ("", (0, len(text)))
    stamps = _stamps(text, value[0] if field == "timestamp" else 0, hints) if len(text) <= _STAMP_LINE else ()
    return (
        _size(text, hints.language),
        key_of(text) if short else "",
        ending(text),
        _opening(text),
        _cue(line) if short else "",
        field,
        value,
        stamps,
        bool(stamps) and _fills_line(text, stamps),
        short and text.isupper(),
    )


# What may stand on a stamp's line beside it: a reading time, a byline, a desk, buttons.
_BESIDE_STAMP = frozenset({"reading", "share", "office", "kicker", "comments", "related", "byline_label"})
# ``4 minute read``, ``12 comments``, ``阅读 1204``, ``Vol. 12 No. 5``: a number and hardly more.
_COUNT = re.compile(r"(?:\d[\d.,]*\s?(?:[^\W\d]+\.?\s?){1,3}|(?:[^\W\d]+[.:]?\s?\d[\d.,]*\s?){1,2})")
# ``21 October 2025 • Port Amber, bay``: behind the stamp and a mark, a few words.
_PLACE = re.compile(r"\0\s*[•|·]\s*(?:[^\W\d_]+[ ,]*){1,3}")
_SEGMENT = re.compile(r"\s*[|•·,–—/\x00]+\s*(?:-\s)?|\s{2,}|\s-\s")


def _fills_line(text: str, stamps: Sequence[Found]) -> bool:
    """Whether a line is there for its stamps: what else it says is no sentence that mentions a date."""
    rest = text
    for found in reversed(stamps):
        rest = f"{rest[: found.start]}\0{rest[found.end :]}"
    if ending(text) == "stop" and _words(text) >= _SENTENCE and _words(rest) > 1:  # "Posted … at 2:14 a.m." is none
        return False
    if all(map(_stands_beside_stamp, _SEGMENT.split(rest))) or _PLACE.fullmatch(rest):
        return True
    told = any(found.timestamp.kind != "other" for found in stamps)
    return told and len(rest) <= 0.5 * len(text) and ending(text) != "stop"


def _words(text: str) -> int:
    return sum(map(str.isalpha, _WORD.findall(text)))


def _stands_beside_stamp(part: str) -> bool:
    if not any(map(str.isalpha, part)) or is_agency(part) or authors(part):
        return True
    if looks_like_name(_without_article(part)) and (part < UNSPACED_FROM or len(part) <= _UNSPACED_NAME):
        return True
    # ``Jane Roe @janeroe``, ``Jane Roe jane at roe.example``
    if ("@" in part or " at " in part) and looks_like_name(cleared(part)):
        return True
    if _COUNT.fullmatch(part):
        return True
    return len(part) <= _BESIDE and any(cue.field in _BESIDE_STAMP for cue in openings(folded(part)))


# Languages written without spaces between words, or with two columns a character.
_DENSE = frozenset({"zh", "ja", "ko", "th", "lo", "km", "my", "bo", "dz"})


def _without_article(part: str) -> str:
    """``La Dépêche du Lac`` is a paper: a particle that is written large opens no person's name."""
    first, _, rest = part.strip().partition(" ")
    return rest if rest and first.istitle() and first.casefold() in PARTICLES else part


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
            return "lower" if character.islower() else "upper"
        if character.isdigit():
            return "digit"
    return "other"


# A cue counts where its phrase is the whole line, or, for these, where it opens the line
# and a mark parts it from the rest.
_OPENS_WITH_MARK = frozenset(
    {"related", "caption", "tags", "comments", "standfirst", "correction", "advert", "reading", "release"}
)
_OPENS = frozenset({"newsletter", "paywall", "cut", "rights", "aged"})
# A line that says that the story goes on elsewhere is a paywall's; how old it is stands like how long it is.
_ALIKE = {"cut": "paywall", "aged": "reading"}
_BUTTONS = frozenset({"share", "newsletter"})
_BUTTON = 30  # characters of a button
# Fields that say nothing of a line that holds them alone.
_NO_CUES = frozenset({"byline", "byline_label", "byline_after", "joiner", "conjunction", "office"})
# ``Comments (2)``, ``2 Kommentare``, ``6-8 min read``: how many there are, or how long it takes.
_COUNTED = re.compile(
    r"\s*[(（\[]\s*\d[\d.,\s]{0,6}[)）\]]$|^\d[\d.,]{0,6}\s+(?=[^\W\d]+$)|^\d{1,3}(?:\s?[-–~]\s?\d{1,3})?[\s-]*(?=\D{1,24}$)"
)
_PARTS = ":：/|©–—-】］"
_TAKEN = ("©", "(c)", "📷", "📸")  # stand before who took a picture
_CREDITING = (":", "：", "/", "©", ".")  # behind the word that credits a picture
_CREDITING_TOO = (*_CREDITING, "=", "＝")
_CREDIT = re.compile("[:：/©.=＝]")
_PART = re.compile(r"[.!?)\]|]\s+|\s+[(|]")


def _cue(line: str) -> str:
    """Return the cue of a line, folded."""
    may_count = line[-1:] in ")）]" or line[:1].isdigit()  # most lines need no search for a number
    said = _COUNTED.sub("", line) if may_count else line
    for field in whole(said):
        if field == "kicker" and said != line:
            return "comments"  # ``评论（3）``: where they are counted, they are the readers'
        if field not in _NO_CUES:
            return _ALIKE.get(field, field)
    if "|" in line and (field := _of_buttons(line)):
        return field
    bare = (line if line[:1] < "\u2190" else _pictures().sub("", line)).strip("()[]（）［］【】<>〈〉*_ \xa0")
    for cue in openings(bare):
        rest = bare[cue.end :].lstrip(" \xa0")
        if cue.field in _OPENS_WITH_MARK and rest[:1] and rest[0] in _PARTS and rest[:2] != "--":
            return cue.field
        if cue.field == "reading" and rest[:1].isdigit() and len(line) <= _BESIDE:
            return cue.field
        if cue.field in _OPENS and len(line) <= _STAMP_LINE:
            return _ALIKE.get(cue.field, cue.field)
        if cue.field == "related" and " " in bare[: cue.end] and ending(line) == "none":
            return cue.field
    if not _CREDIT.search(bare):  # spares most lines the search for their parts
        return ""
    credits = (bare, *(line[part.end() :] for part in (_PART if line.isascii() else _part()).finditer(line)))
    return "caption" if any(map(_is_credit, credits)) else ""


@cache
def _part() -> re.Pattern[str]:
    """Behind a sentence; in scripts without marks of its end behind a space, before a label."""
    return re.compile(
        r"[.!?…)\]|।۔]\s+|\s+[(（|]|[。！？）](?=[^。！？]{2,40}$)"
        r"|(?<=[\u0e00-\u0eff])\s+(?=[\u0e00-\u0eff]{2,8}\s?[:：/])"
    )


@cache
def _pictures() -> re.Pattern[str]:
    """What people put before a line that asks for something: ``👉 Join our group``."""
    return re.compile("^(?:(?![📷📸])[\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]\\s*)+")


def _of_buttons(line: str) -> str:
    """Return the cue of a row of buttons, by one of them: ``Subscribe | Send us news``."""
    parts = [part.strip() for part in line.split("|")]
    if any(len(part) > _BUTTON for part in parts):
        return ""
    return next((field for part in parts for field in whole(part) if field in _BUTTONS), "")


def _is_credit(part: str) -> bool:
    """Whether a line's last part credits a picture: ``The new quay. Photo: J. Roe / Herald``."""
    return any(
        cue.field == "caption"
        and (
            part[: cue.end] in _TAKEN
            or part[cue.end :].lstrip(" \xa0").startswith(_CREDITING if part.isascii() else _CREDITING_TOO)
        )
        for cue in openings(part)
    )


def labelled(text: str) -> str:
    """Return the role that a line's label names in a newspaper database, or "".

    Example: ``Title: Harbour reopens`` gives ``headline``.
    """
    return _field(text, folded(text))[0] if len(text) <= _SHORT else ""


def _field(text: str, line: str) -> tuple[str, tuple[int, int]]:
    """Return the role that a newspaper database's label names, and where the value starts and ends; line: folded."""
    if role := FIELDS.get(line.rstrip(": ")) or CODES.get(text):
        return role, (len(text), len(text))
    has_colon = ":" in text or "：" in text
    if has_colon and (found := _FIELD.match(text)) and (role := FIELDS.get(folded(found[1]))):
        return role, (found.end(), next(_labels(text, found.end()), len(text)))
    code = _CODE.match(text) if text[:2].isupper() else None
    role = CODES.get(code[1]) if code else None
    return (role, (code.end(), len(text))) if code and role else ("", (0, len(text)))


def _labels(text: str, start: int) -> Iterator[int]:
    """Yield where further labels stand that were glued to the value: ``Ruth Ansgar Highlight: Commuters``."""
    for colon in _COLON.finditer(text, start):
        words = list(_WORD.finditer(text, start, colon.start()))[-3:]
        yield from (word.start() for word in words if folded(text[word.start() : colon.start()]) in FIELDS)
