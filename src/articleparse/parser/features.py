"""What can be seen of a block: one named feature each, all that the labeller decides by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from articleparse.languages.fields import FIELDS
from articleparse.model import Block, Hints
from articleparse.parser.cues import openings, whole
from articleparse.parser.timestamps import Found, find_stamps

Ending = Literal["stop", "ask", "colon", "comma", "none"]
Opening = Literal["upper", "lower", "digit", "other"]

_STOPS = ".。．।॥۔…։።။។܀᠃"
_ASKS = "?!？！؟՞፧‽"
_COMMAS = ",;،؛、，；-–—"
_CLOSING = "\"'”’»›„“‘」』）)］]】*_"
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]"
)
_UNKEYED = re.compile(r"[\W_]+")
_SHORT = 300  # characters: a longer line is text, never a stamp, a byline or a repeat
_STAMP_LINE = 200
_FIELD = re.compile(r"\b([^\W\d_](?:[\w/-]| (?=\w)){0,40})\s*[:：]\s*(?=\S)|\b([A-Z]{2})(?: |$)")


_NOTHING = Block("", (0, 0), ())


@dataclass(frozen=True, slots=True)
class Look:
    """One block, seen.

    size: characters, those of scripts without spaces between words counted twice.
    key: letters and digits, case-folded; empty for long text.  ends: with what mark.
    opens: with what kind of character.  cue: the field of `Phrases` it matches, or "".
    field: the role that a newspaper database's label names, or "", and value: where its
    value starts and ends.
    stamps: what was found of printed stamps.  is_stamp: hardly anything else stands there.
    capitals: letters that have a case are all upper case.
    is_item: of a list; a dash or a number alone opens a quotation or a heading too.
    """

    block: Block
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

    @property
    def text(self) -> str:
        """The block's text."""
        return self.block.text


def look(blocks: Sequence[Block], hints: Hints) -> list[Look]:
    """Return what can be seen of each block, in order."""
    return [
        _look(block, hints, is_item=block.tag == "li" and "li" in (before.tag, after.tag))
        for before, block, after in zip([_NOTHING, *blocks], blocks, [*blocks[1:], _NOTHING], strict=False)
    ]


def key_of(text: str) -> str:
    """Return the letters and digits of `text`, case-folded: what two spellings of a headline share."""
    return _UNKEYED.sub("", text.casefold())


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


def _look(block: Block, hints: Hints, *, is_item: bool) -> Look:
    text = block.text
    short = len(text) <= _SHORT
    stamps = tuple(find_stamps(text, hints)) if len(text) <= _STAMP_LINE else ()
    folded = text.casefold() if short else ""
    field, value = _field(text) if short else ("", (0, len(text)))
    return Look(
        block=block,
        size=len(text) if text.isascii() else len(text) + len(_UNSPACED.findall(text)),
        key=key_of(text) if short else "",
        ends=ending(text),
        opens=_opening(text),
        cue=_cue(folded) if short else "",
        field=field,
        value=value,
        stamps=stamps,
        is_stamp=any(found.fills_line for found in stamps),
        capitals=short and text.isupper(),
        is_item=is_item,
    )


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
    {"related", "caption", "tags", "comments", "standfirst", "correction", "advert", "reading"}
)
_OPENS = frozenset({"newsletter", "paywall", "rights"})
_PARTS = ":：/|©–—-"
_PART = re.compile(r"[.!?…)\]|]\s+|\s+[(（|]")


def _cue(folded: str) -> str:
    bare = folded.strip("()[]（）【】*_ \xa0")
    for field in whole(folded):
        if field not in ("byline", "joiner", "conjunction", "office", "byline_after", "byline_label"):
            return field
    for cue in openings(bare):
        rest = bare[cue.end :].lstrip(" \xa0")
        if cue.field in _OPENS_WITH_MARK and rest[:1] and rest[0] in _PARTS and rest[:2] != "--":
            return cue.field
        if cue.field in _OPENS and len(folded) <= _STAMP_LINE:
            return cue.field
    return "caption" if len(folded) <= _SHORT and _ends_in_credit(folded) else ""


def _ends_in_credit(folded: str) -> bool:
    """Whether the line's last part credits a picture: ``The new quay. Photo: J. Roe / Herald``."""
    last = _PART.split(folded)[-1]
    return len(last) < len(folded) and any(
        cue.field == "caption" and last[cue.end :].lstrip(" \xa0")[:1] in tuple(":：/©.")
        for cue in openings(last)
    )


def _field(text: str) -> tuple[str, tuple[int, int]]:
    """Return the role that a newspaper database's label names, and where the value starts and ends."""
    if (role := FIELDS.get(text.casefold().rstrip(": "))) is not None:
        return role, (len(text), len(text))
    found = _FIELD.match(text)
    role = FIELDS.get((found[1] or found[2]).casefold()) if found else None
    if found is None or role is None:
        return "", (0, len(text))
    others = (
        other
        for other in _FIELD.finditer(text, found.end())
        if (other[1] or other[2] or "").casefold() in FIELDS
    )
    following = next(others, None)
    return role, (found.end(), following.start() if following else len(text))
