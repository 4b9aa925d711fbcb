"""What a line says by its last mark, and by the words that it opens with: its ending and its cue."""

from __future__ import annotations

import re
from functools import cache

from articleparse.languages.credits import CREDIT_ENDS, OF_PICTURES, SHOT_ENDS, SHOWN, SOURCES, WHOSE, WHOSE_TEXT
from articleparse.languages.offers import NETWORKS
from articleparse.parser.looks.credit_lines import CREDIT, LEAST, counts_picture, ends_in_credit, is_credit, says_whose
from articleparse.parser.looks.endings import ending
from articleparse.parser.names.papers import is_agency
from articleparse.parser.names.persons import is_known_name
from articleparse.parser.timestamps import cue_of as said_of_stamp
from articleparse.parser.words.cues import Cue, folded, openings, whole
from articleparse.patterns import lazy

_CALL = 200  # characters of a line that calls for something
_GAP = 100  # characters of a line over the gap where something stood
_NUMBERED_FIELDS = ("advert", "end", "comments")  # ``Advertisement 2``, ``انتهای پیام/4030``, ``Comments 27``
_NUMBERED = 40  # characters of a line that ends in the number of what it names
_CLOSED = ". )。）"  # behind who took the picture
_GLUED = frozenset({"share", "related", "comments"})
_GLUING = '"”»״'  # what a credit is glued to, copied from a page
_COMMAS = ",،， "
_COMMA = lazy("[,،，]")
_LABEL = 28  # characters of a label before a picture's caption, or its credit
_READING = 40  # characters of a line that says how long the text takes


# A cue counts where its phrase is the whole line, or, for these, where it opens the line
# and a mark parts it from the rest.
_OPENS_WITH_MARK = frozenset(
    {"related", "caption", "tags", "comments", "standfirst", "correction", "advert", "reading", "release"}
)
_OPENS = frozenset({"newsletter", "paywall", "cut", "rights", "aged", "made", "service"})
# A line that says that the story goes on elsewhere is a paywall's; how old it is, who summed it up and what the site
# says of itself stand like how long it is.
_ALIKE = {"cut": "paywall", "forwarded": "newsletter", "aged": "reading", "made": "reading", "service": "reading"}
_WHOLE = frozenset({"embed", "made", "service"})  # whose whole opening is so long that it opens nothing else
_SITES = frozenset({"made", "service"})  # what a site says of itself, in whole sentences
_HEADED = 3  # words behind such a phrase that no mark ends
_BUTTONS = frozenset({"share", "newsletter"})
_OPENING = 3  # spaces in what opens no sentence of a story
_ON = 4  # letters of a word between a button's verb and a network: ``on``, ``auf``
_ROW = 60  # characters of a row of buttons
_BUTTON = 30  # characters of a button
_BRACKETS = "[【"
_BETWEEN_BUTTONS = lazy(r"\||[\]】]\s*[\[【]")
# Fields that say nothing of a line that holds them alone.
_NO_CUES = frozenset({"byline", "byline_label", "byline_after", "joiner", "conjunction", "office"})
# ``Comments (2)``, ``2 Kommentare``, ``6-8 min read``: how many there are, or how long it takes.
_COUNTED = lazy(
    r"\s*[(（\[]\s*\d[\d.,\s]{0,6}[)）\]]$|^\d[\d.,]{0,6}\s+(?=[^\W\d]+$)|^\d{1,3}(?:\s?[-–~]\s?\d{1,3})?[\s-]*(?=\D{1,24}$)"
)
_DATED = lazy(r"[^:]{0,20}\d[^:]{0,12}[:–—]")  # ``Correction, 31 October: …``
_PARTS = ":：/|©–—-】］·•"
_UNSPACED = lazy("[\u0e00-\u0eff。！？）]")  # the scripts and marks of text without spaces between sentences
_FRAMES = "-–—*~ "  # signs around an end mark …
_FRAMED = frozenset({"end", "advert"})
_TOOK = 3  # words of who did where no sign parts them from it
_INITIALS = lazy(r"(?:[^\W\d_]{1,2}\.\s?){1,3}")
_UNSPACED_FROM = "\u0e00"  # scripts without spaces between words, from here on
_SPACES = (" ", "\xa0", "\u3000")


def cue_of(line: str) -> str:
    """Return the field of `Phrases` that a line, folded, says: in whole, or by how it opens; "" for none.

    Example: ``"photo: j. roe"`` gives ``caption``.
    """
    if field := _of_whole(line):
        return field
    if field := _labelled(line):
        return field
    bare = (line if line[:1] < "\u2190" else _pictures().sub("", line)).strip("()[]（）［］【】<>〈〉*_ \xa0")
    found = openings(bare)
    for cue in found:
        if cue.field == "caption" and found[0].field[:6] == "byline" and found[0].end > cue.end:
            continue  # ``사진·글 홍길동``: who took the pictures wrote the text too
        if field := _of_opening(line, bare, cue):
            return field
    if ". " in line and len(line) <= _CALL and _asks(line):
        return "newsletter"
    if says_whose(line) or (line.rstrip(_CLOSED).endswith(CREDIT_ENDS) and ends_in_credit(line)):
        return "caption"
    if line.rstrip(_CLOSED).endswith(SHOT_ENDS):
        return "caption"
    if line.rstrip(".")[-1:].isdigit() and counts_picture(line):
        return "caption"
    if any(sign in line for sign in WHOSE_TEXT) and not any(word in line for word in OF_PICTURES):
        return ""
    if not CREDIT.search(bare):  # spares most lines the search for their parts
        return ""
    if is_credit(bare):
        return "caption"
    behind = [line[part.end() :] for part in _part(line).finditer(line)]
    if behind and ending(line) == "stop":
        behind = [part for part in behind if not _tells_source(part)]
    return "caption" if any(map(is_credit, behind)) or any(map(_names_taker, behind)) else ""


def glued_cue_of(text: str) -> str:
    """Return the field of a line whose button was glued to itself, or its label to the title: both were links.

    Example: ``ListenListen`` gives ``share``, ``Next articlePool to open on Monday`` gives ``related``.
    """
    half = len(text) // 2
    if half <= _BUTTON and text[:half] == text[half:]:
        return next((field for field in whole(folded(text[:half])) if field in _GLUED), "")
    seam = _seam().search(text, LEAST, _BUTTON) if not text.isupper() else None
    return "related" if seam and "related" in whole(folded(text[: seam.start()])) else ""


@cache
def _seam() -> re.Pattern[str]:
    """Where a word in small letters and one with a capital touch."""
    return re.compile(r"(?<=[a-zà-öø-ÿąćęłńśźżčďěňřšťůžăâîșțşţğı])(?=[A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽĂÂÎȘȚŞŢĞİ«“\"])")


def _of_whole(line: str) -> str:
    """Return the field that all of a line says, less signs around it, numbers and other buttons; or ""."""
    may_count = line[-1:] in ")）]" or line[:1].isdigit()  # most lines need no search for a number
    said = _COUNTED.sub("", line) if may_count else line
    for field in whole(said):
        if field == "kicker" and said != line:
            return "comments"  # ``评论（3）``: where they are counted, they are the readers'
        if field not in _NO_CUES:
            return _ALIKE.get(field, field)
    if line[-1:] == "," and "caption" in whole(line[:-1]):  # ``Image caption,``, over what the picture shows
        return "caption"
    if line[:1] in _FRAMES and line[-1:] in _FRAMES:  # ``– Ends –``, ``- Advertisement -``
        for field in whole(line.strip(_FRAMES)):
            if field in _FRAMED:
                return field
    if ("|" in line or line[:1] in _BRACKETS) and (field := _of_buttons(line)):
        return field
    if " " in line and len(line) <= _ROW and "share" in whole(line.partition(" ")[0]) and _is_row(line):
        return "share"
    if ": " in line and len(line) <= _ROW and all("share" in whole(part) for part in line.split(": ")):
        return "share"  # ``Share this: Facebook``
    if line[-1:].isdigit() and len(line) <= _NUMBERED and (field := _numbered(line)):
        return field
    if line[:1] == "(" and len(line) <= _CALL and _ends_for(line):
        return "end"
    # ``(c) the costs`` is of a list
    return "rights" if line[:3] == "(c)" and len(line) <= _CALL and any(map(str.isdigit, line)) else ""


def _ends_for(line: str) -> bool:
    """Whether a line has an end mark in brackets, and behind it whose copy it ends: ``(END) Valley Newswires``."""
    mark, bracket, agency = line.partition(") ")
    return bool(bracket) and "/" not in agency and " " in agency and "end" in whole(f"{mark})")


def _is_row(line: str) -> bool:
    """Whether every word of a line is a button: ``Facebook Tweet Email Link``."""
    return all("share" in whole(word) for word in line.split())


def _of_opening(line: str, bare: str, cue: Cue) -> str:
    """Return the field that a line says as it opens with a cue, or ""; bare: the line less the brackets around it."""
    rest, field = bare[cue.end :].lstrip(" \xa0"), cue.field
    if field in _OPENS_WITH_MARK and rest[:1] and rest[0] in _PARTS and rest[:2] != "--":
        is_told = field == "correction" and ending(line) == "stop" and not _corrects(bare, cue, rest[1:])
        return "" if is_told else field
    if field == "tags" and bare[cue.end - 1] >= _UNSPACED_FROM and bare[cue.end : cue.end + 1] in _SPACES:
        return field  # ``แท็กที่เกี่ยวข้อง  รถบรรทุก``
    if field == "correction":
        dated = _DATED.match(rest)
        return field if dated and _corrects(bare, cue, rest[dated.end() :]) else ""
    if field == "share":  # ``Share on Viber``, whatever the network
        between, _, network = rest.rpartition(" ")
        return field if network in NETWORKS and len(between) <= _ON else ""
    if field == "reading":
        return field if rest[:1].isdigit() and len(line) <= _READING else ""
    if field == "forwarded":  # ``Forwarded from the depot, the letters took weeks.`` is a sentence
        return "newsletter" if len(line) <= _GAP and ending(line) == "none" else ""
    is_sure = bare.count(" ", 0, cue.end) >= _OPENING
    if field == "embed":  # ``External content is what the law calls …``: so short, it counts alone
        return field if is_sure else ""
    is_spaced = bare < "\u2e80"  # in Chinese and Japanese a space parts sentences
    if field in _SITES and is_spaced and ending(line) == "none" and line.count(" ", cue.end) >= _HEADED:
        return ""  # ``Thanks for reading: a librarian says goodbye`` heads a story
    if field in _OPENS:
        is_said = (field in _SITES and is_sure) or (field == "rights" and rest[:1] == ".")  # ``All rights reserved. …``
        return _ALIKE.get(field, field) if is_said or len(line) <= _CALL else ""
    if field == "advert":
        return field if is_sure and len(line) <= _GAP else ""
    return field if field == "related" and " " in bare[: cue.end] and ending(line) == "none" else ""


def _corrects(line: str, cue: Cue, note: str) -> bool:
    """Whether a note is on the text itself; behind ``Update:`` or ``Update, 3 May:`` stands what happened since."""
    if said_of_stamp(line[: cue.end]) != "updated":
        return True
    return any(other.field == "correction" for other in openings(note.lstrip()))


def _numbered(line: str) -> str:
    """Return the cue of a line that ends in a number: ``Advertisement 2``, ``Photo 3 of 8``, ``1 / 12``, or ""."""
    bare = whole(line.rstrip("0123456789 #/"))
    if found := next((field for field in _NUMBERED_FIELDS if field in bare), ""):
        return found
    counted = _of_several().fullmatch(line)
    if counted is None or int(counted[2]) > int(counted[3]):
        return ""
    is_counted = "caption" in whole(counted[1]) if counted[1] else " " in line  # ``4/5`` rates something
    return "caption" if is_counted else ""


@cache
def _of_several() -> re.Pattern[str]:
    """A picture's number and how many there are, with the word for one or without: ``bild 3 von 8``."""
    from articleparse.languages.page_words import OF

    of = "|".join(map(re.escape, OF))
    return re.compile(rf"(?:([^\W\d]{{1,20}})\s?)?(\d{{1,3}})\s?(?:{of})\s?(\d{{1,3}})")


def long_cue_of(text: str) -> str:
    """Return the field of `Phrases` that a long paragraph of the site itself opens with, "" for none.

    Example: ``"These cookies are necessary for the website to function …"`` gives ``reading``.
    """
    line = folded(text[:_CALL])
    said = (cue.field for cue in openings(line) if line.count(" ", 0, cue.end) >= _OPENING)
    return next((_ALIKE.get(field, field) for field in said if field in _WHOLE), "")


def _asks(line: str) -> bool:
    """Whether the second sentence offers a newsletter: ``… is a publication for readers. To receive new posts …``.

    A short one has to be the last, and say no more: ``… every morning. Sign up now.``
    """
    behind = line.partition(". ")[2]
    if "newsletter" in whole(line.rpartition(". ")[2]):
        return True
    return any(cue.field == "newsletter" and behind.count(" ", 0, cue.end) >= _OPENING for cue in openings(behind))


def _part(line: str) -> re.Pattern[str]:
    """Return what parts the last words from the others: of its ways, those that such a line can have."""
    has_signs = "(" in line or "|" in line or "（" in line
    has_quotes = any(map(line.__contains__, _GLUING))
    return _parts(has_signs, has_quotes, not line.isascii() and _UNSPACED.search(line) is not None)


@cache
def _parts(has_signs: bool, has_quotes: bool, is_unspaced: bool) -> re.Pattern[str]:
    """Behind a sentence; in scripts without marks of its end behind a space, before a label."""
    ways = [
        r"[.!?…)\]|।۔]\s+|(?<=[^\W\d_]{2}\.)(?=[^\W\d_]{4,12}:\s)"
    ]  # ``… the quay.Photo: J. Roe``: glued, from a page
    if has_signs:
        ways.append(r"\s*[(（]|\s+\|")  # ``השבוע(צילום: …``: copied from a page, the bracket may be glued
    if has_quotes:  # ``"חושך"צילום: …``: what was quoted ends the caption
        ways.append(r"(?<=[\"”»״])(?=[^\W\d_]{3,12}\s?[:：/])")
    if is_unspaced:
        ways.append(r"[。！？）](?=[^。！？]{2,40}$)|(?<=[\u0e00-\u0eff])\s+(?=[\u0e00-\u0eff]{2,8}\s?[:：/])")
    return re.compile("|".join(ways))


@cache
def _pictures() -> re.Pattern[str]:
    """What people put before a line that asks for something: ``👉 Join our group``."""
    return re.compile("^(?:(?![📷📸])[\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]\\s*)+")


def _of_buttons(line: str) -> str:
    """Return the cue of a row of buttons, by one of them: ``Subscribe | Send us news``, ``[Print] [Close]``."""
    parts = [part.strip("[]【】 ") for part in _BETWEEN_BUTTONS.split(line)]
    if any(len(part) > _BUTTON for part in parts):
        return ""
    return next((field for part in parts for field in whole(part) if field in _BUTTONS), "")


def _labelled(line: str) -> str:
    """``caption`` for a line that a picture's label opens, a comma behind it or before, where it runs leftwards.

    Example: ``image caption, the bridge``, ``،تصویر کا ذریعہjane roe``.
    """
    comma = _COMMA.search(line, 0, _LABEL + 1)
    if comma is None:
        return ""
    said = line[:_LABEL].lstrip(_COMMAS)
    sizes = range(LEAST, _LABEL) if comma.start() == 0 else (comma.start(),)
    return "caption" if any(said[:size] in SHOWN or said[:size] in WHOSE for size in sizes) else ""


def _names_taker(part: str) -> bool:
    """Whether a line's last sentence is who took a picture: ``… in 1931. Photo Jane Roe``, ``… 1931. Foto S. M.``."""
    for cue in openings(part):
        name = part[cue.end :].strip() if cue.field == "caption" else ""
        if name and name.count(" ") < _TOOK and (name[-1].isalpha() or _INITIALS.fullmatch(name)):
            return True
    return False


def _tells_source(part: str) -> bool:
    """Whether a story tells in a sentence where it knows from: ``… was changed, he said. Source: court register.``

    Behind what a picture shows stands an agency, or a name.
    """
    label, colon, rest = part.partition(":")
    if not colon or label.strip() not in SOURCES:
        return False
    said = rest.strip(_CLOSED)
    is_named = said.count(" ") < _TOOK and is_known_name(said)
    return not (is_named or any(map(is_agency, said.split("/"))))
