"""What a line says of itself, whatever stands about it: by its tag, its number, its shape, its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from articleparse.languages.fields import RECORD_ENDS
from articleparse.parser.heads.records import COUNTED, PRINTED, counts_words, is_issue, is_record_number
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING, LONG, Label
from articleparse.parser.looks.menus import is_entry
from articleparse.parser.looks.twice import says_twice
from articleparse.parser.names.credits import credits_others, is_record, says_first_on
from articleparse.parser.names.names import authors
from articleparse.parser.names.persons import is_known_name
from articleparse.parser.names.posts_behind import stands_for_name
from articleparse.parser.rules.splitter import counts_pages, counts_pictures
from articleparse.parser.timestamps import is_template
from articleparse.parser.words.cues import folded, openings
from articleparse.patterns import lazy

# Fields of `Phrases` that set a line aside wherever it stands, and the role they give.
_ASIDE = {
    "related": "related",
    "share": "boilerplate",
    "caption": "caption",
    "tags": "tags",
    "newsletter": "boilerplate",
    "paywall": "paywall",
    "rights": "rights",
    "reading": "boilerplate",
    "advert": "boilerplate",
    "correction": "correction",
    "release": "boilerplate",
    "embed": "boilerplate",
}
_SAID = {cue: Label(role, f"opens like {cue}") for cue, role in _ASIDE.items()}
_LONG_CUES = frozenset({"embed", "reading"})  # of whole sentences, where they are long
# What a dump's or Markdown's own signs claim of a block that is no text of the page.
_SIGNS = {"ref": "markup", "head": "markup", "hr": "markup", "html": "markup", "img": "image"}
_BYLINE = 160  # the longest byline
_LABEL = 2  # words before a colon and the title of another story
_TOLD = 9  # spaces of a sentence that opens as a byline does and tells more …
_MORE = 4  # … so many times as long as the names in it
_POINTS = "↓⇓👇⬇"
_POINTERS = ("►►", "▶▶", "▸▸", "▶️▶️")
_FILE = lazy(r"[\w.-]{1,60}\.(?:jpg|png|gif)")
_ADDRESS = lazy(r"(?:https?://|www\.)\S+")
_LINKED = lazy(r"(?:[^\s/:]+ ){0,5}[^\s/:]+:? https?://\S+")  # ``Saved from https://herald.example/1``
_HASHTAGS = lazy(r"#\w+(?:[\s,]+#\w+)+")  # one alone may head a story: ``#MeToo``
_ACCOUNTS = lazy(r"@[\w.]{2,40}(?:[\s,|]+@[\w.]{2,40})*")
_COMMENTED = lazy(r"\[[a-z]{1,2}\](?=[^\W\d_])(?![a-zß-ÿ])")  # ``[a]Check the price``, under a copied document
_PICTURES_FROM = "\u2600"
_OPENS_ADDRESS = "hw"
_LEADS_ON = "+»›→▶▸►"  # signs before the title of another story
_AGE = 3  # size of ``16+``
_LED = 0.8  # share of such a line that is a link
_LONGEST = 300  # characters of a line that says what it is; a longer one is an address, or text
_SHOOTS = "摄攝影)）"  # ends who took a picture
_LONGEST_END = max(map(len, RECORD_ENDS))


@cache
def _shot() -> re.Pattern[str]:
    """``青岚桥上的行人。新华社记者 陆子昂 摄``: who took the picture, at the end."""
    return re.compile(
        r".*(?:[\s\u3000/／](?:摄影|攝影|撮影)|[＝、=][^。、＝=]{2,20}撮影|(?<!拍)[摄攝])[)）]?", re.DOTALL
    )


def _says_who_shot(look: Look) -> bool:
    """Whether a line ends in who took a picture, with the moment or without: ``港＝3日、山田太郎撮影``."""
    return look.size <= LONG and look.text[-1:] in _SHOOTS and _shot().fullmatch(look.text) is not None


@cache
def _reactions() -> re.Pattern[str]:
    """``👍 312 😢 48``: faces, hands and hearts first; ``🥇 3 🥈 1`` is a story's."""
    first = "[❤\U0001f44c-\U0001f44f\U0001f525\U0001f600-\U0001f64f\U0001f910-\U0001f92f\U0001f970-\U0001f97a]"
    any_other = "[\u2600-\u27bf\U0001f300-\U0001faff]"
    count = "[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*\\s?\\d[\\d.,]*\\s?[KkMmКк]?"
    return re.compile(rf"{first}{count}(?:\s*{any_other}{count})*")


@cache
def _email() -> re.Pattern[str]:
    return re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def mark_of(look: Look) -> Label | None:
    """Return the role of a line that says itself what it is, or None: of ``Photo: Jane Roe`` that of a caption."""
    if look.block.tag and (label := _mark_by_tag(look)):
        return label
    if len(look.text) > _LONGEST:
        return _SAID[look.cue] if look.cue in _LONG_CUES else _mark_text(look)
    return (look.numbered and _mark_by_number(look)) or _mark_by_shape(look) or _mark_by_words(look)


def _mark_by_tag(look: Look) -> Label | None:
    tag = look.block.tag
    if tag == "blank":
        return Label("blank", "no visible text")
    if tag in _SIGNS:
        return Label(_SIGNS[tag], "a sign of the program that wrote the text")
    if tag[:5] == "front":
        return Label(tag[6:] or "metadata", "front matter")
    if tag == "folio":
        return Label("timestamp" if look.stamps else "metadata", "a running head")
    return None


def _mark_text(look: Look) -> Label | None:
    """What a block is that is longer than any line that says itself what it is."""
    if is_entry(look.block):
        return Label("boilerplate", "an entry of a menu")
    if not any(map(str.isalnum, look.text)):
        return Label("separator", "no letter or digit")
    if _ADDRESS.fullmatch(look.text):
        return Label("boilerplate", "an address")
    return _mark_twice(look.text)


def _mark_twice(text: str) -> Label | None:
    return Label("caption", "says the same twice, as a picture and its caption do") if says_twice(text) else None


def _mark_by_number(look: Look) -> Label | None:
    """What a line with a digit is, as a record's or an export's."""
    if is_record_number(look.text):
        return Label("metadata", "the number of a record")
    if counts_words(look):
        return Label("timestamp" if look.stamps else "metadata", COUNTED)
    if is_issue(look):
        return Label("timestamp", PRINTED)
    return Label("delimiter", "counts the pages of the text") if counts_pages(look.text) else None


def _mark_by_shape(look: Look) -> Label | None:
    """What a line is by parting articles, by its place, or by having nothing but a stamp or signs."""
    block, text = look.block, look.text
    if len(text) <= _LONGEST_END and text.casefold() in RECORD_ENDS:
        return Label("delimiter", "parts the articles of an export")
    if is_entry(block):
        return Label("boilerplate", "an entry of a menu")
    if look.cue == "end":
        return Label("end-mark", "ends copy")
    if not look.key and not any(map(str.isalnum, text)):
        return Label("separator", "no letter or digit")
    if look.is_stamp and look.cue != "caption" and not _says_who_shot(look):
        return Label("timestamp", "a stamp and little else")
    if text[0] == "#" and _HASHTAGS.fullmatch(text):
        return Label("tags", "hashtags and no more")
    if text[0] == "@" and _ACCOUNTS.fullmatch(text):
        return Label("boilerplate", "accounts and no more")
    if text[0] == "[" and _COMMENTED.match(text):
        return Label("comment", "a comment on a document")
    if text[0] > _PICTURES_FROM and look.numbered and _reactions().fullmatch(text):
        return Label("boilerplate", "counts how readers felt")
    return None


def _furniture(look: Look) -> str:
    """Return why no story has such a line, or ""."""
    text = look.text
    if text[0] in _OPENS_ADDRESS and _ADDRESS.fullmatch(text):
        return "an address"
    if "://" in text and _LINKED.fullmatch(text):
        return "a few words and an address"
    if look.block.linked >= _LED and look.ends in ("none", "ask") and _leads_on(look):
        return "a link to another story"
    if text[-1] in _POINTS and look.size <= HEADING:
        return "points to what stands below"
    if text[-4:-3] == "." and _FILE.fullmatch(text):
        return "the file of a picture"
    if look.numbered and counts_pictures(text):
        return "counts pictures or pages"
    if text.startswith(_POINTERS):
        return "a link to another story, behind signs that point to it"
    if look.size <= _AGE and text[-1] == "+" and text[:-1].isdecimal():
        return "says for what age it is"
    if says_first_on(text):
        return "says where the text was first"
    return "the frame of a stamp that was never filled in" if is_template(text) else ""


def _leads_on(look: Look) -> bool:
    """Whether a sign or a few words and a colon stand before the title of another story: ``More: Quiet fireworks``."""
    if look.text[0] in _LEADS_ON:
        return True
    label, colon, title = look.text.partition(": ")
    return bool(colon) and label.count(" ") < _LABEL and title.count(" ") > _LABEL and look.block.tag == "p"


def _goes_on(look: Look, named: Sequence[str]) -> bool:
    """Whether a sentence tells more behind who says so: ``به گزارش`` an agency, ``According to`` it."""
    return look.ends == "stop" and look.text.count(" ") >= _TOLD and len(look.text) > _MORE * sum(map(len, named))


def _ends_in_label(text: str) -> bool:
    """Whether the last part of a line is a label that a program fills in: ``Par Jane Roe - Temps de lecture :``."""
    _, sign, last = text.rpartition(" - ") if " - " in text else text.rpartition(" | ")
    return bool(sign) and any(cue.field == "reading" for cue in openings(folded(last)))


def _mark_by_words(look: Look) -> Label | None:
    """What a line is by what it says: who wrote it, where more is to be read, whose the rights are."""
    text, cue = look.text, look.cue
    if is_record(text):
        return Label("timestamp" if look.stamps else "byline", "fields with labels")
    if why := _furniture(look):
        return Label("boilerplate", why)
    if _says_who_shot(look):
        return Label("caption", "says at its end who took the picture")
    if cue in _ASIDE and (look.size <= LONG or cue in _LONG_CUES):
        return _SAID[cue]
    if cue == "standfirst" and look.size > HEADING // 2:
        return Label("standfirst", "labelled as the summary", text.find(":") + 1)
    if look.size <= HEADING and look.ends == "none" and "@" in text and _email().search(text):
        if authors(text):
            return Label("byline", "a byline with its writer's address")
        return Label("contact", "a line with an address")
    if look.size <= _BYLINE and look.ends != "ask" and (look.ends != "colon" or _ends_in_label(text)):
        if credits_others(text):
            return Label("byline", "names who edited it or helped")
        named = authors(text)
        is_name = not _goes_on(look, named) and (look.block.tag[:1] != "h" or any(map(is_known_name, named)))
        if named and is_name:
            return Label("byline", "opens like a byline, and the rest is a name")
        if stands_for_name(text):
            return Label("byline", "a post that stands for a name")
    return _mark_twice(text)
