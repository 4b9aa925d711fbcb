"""What lines say of themselves: a stamp, a byline, a cue; the first of the passes of `labeller`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from articleparse.languages.fields import RECORD_ENDS
from articleparse.parser.heads.headlines import same_title
from articleparse.parser.heads.pictured import pictured
from articleparse.parser.heads.records import (
    COUNTED,
    PRINTED,
    counts_words,
    is_issue,
    is_record_number,
    issue_lines,
    record_lines,
    under_issue,
    under_number,
)
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING, LONG, Label
from articleparse.parser.looks.menus import is_entry
from articleparse.parser.looks.prose import is_story
from articleparse.parser.looks.twice import says_twice, stand_apart
from articleparse.parser.names.credits import credits_others, is_record, says_first_on
from articleparse.parser.names.name_lists import cleared
from articleparse.parser.names.names import (
    authors,
    bare_names,
    says_by,
    stands_for_name,
)
from articleparse.parser.names.persons import UNSPACED_FROM, is_known_name, is_name_alone
from articleparse.parser.rules.chats import chat_lines
from articleparse.parser.rules.exports import FIELD, field_of, issue_of, lines_of, notices, printed_for
from articleparse.parser.rules.mails import mail_lines
from articleparse.parser.rules.splitter import counts_pages, counts_pictures, is_counter
from articleparse.parser.rules.wires import wire_lines
from articleparse.parser.timestamps import cue_of, is_template
from articleparse.parser.words.cues import folded, whole
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
_TITLE = 4  # words of a title that no sentence opens with by chance
_BEHIND_TITLE = " .:|-–—"  # what may stand between it and the story
_CONTACT = 80  # the longest line of a contact's address
_CONTACT_LINES = 12  # of one, at most
_KICKER = 2  # words of a line that is less than a headline
_SURE = 9  # characters of a word that says what a stamp is, and nothing else: ``Publicerad``
_POST = 30  # size of a line that says a post
_NAMES = 4  # lines of names, at most, under one that says by
_BYLINE = 160  # the longest byline
_TOLD = 9  # spaces of a sentence that opens as a byline does and tells more …
_MORE = 4  # … so many times as long as the names in it
_POINTS = "↓⇓👇⬇"
_FILE = lazy(r"[\w.-]{1,60}\.(?:jpg|png|gif)")
_ADDRESS = lazy(r"(?:https?://|www\.)\S+")
_LINKED = lazy(r"(?:[^\s/:]+ ){0,5}[^\s/:]+:? https?://\S+")  # ``Saved from https://herald.example/1``
_HASHTAGS = lazy(r"#\w+(?:[\s,]+#\w+)+")  # one alone may head a story: ``#MeToo``
_ACCOUNTS = lazy(r"@[\w.]{2,40}(?:[\s,|]+@[\w.]{2,40})*")
_COMMENTED = lazy(r"\[[a-z]{1,2}\](?=[^\W\d_])(?![a-zß-ÿ])")  # ``[a]Check the price``, under a copied document
_BRACKETED = lazy(r"\[(?:[^\[\]\s]+ ){2,}[^\[\]\s]*[^\[\]\s.!?…。！？]\]")  # three words or more, and no sentence
_PICTURES_FROM = "\u2600"
_OPENS_ADDRESS = "hw"
_LEADS_ON = "+»›→▶▸►"  # signs before the title of another story
_LED = 0.8  # share of such a line that is a link
_LABEL = 2  # words before a colon and the title of another story
_LONGEST = 300  # characters of a line that says what it is; a longer one is an address, or text
_SHOOTS = "摄攝影)）"  # ends who took a picture
_LONGEST_END = max(map(len, RECORD_ENDS))


def marks(looks: Sequence[Look], *, exported: bool) -> list[Label | None]:
    """Return the roles of the lines that say themselves what they are; None for the rest."""
    labels = [_mark(look) for look in looks]
    if looks and is_counter(looks[0].text):
        labels[0] = Label("delimiter", "counts the articles of an export")
    for index, label in printed_for(looks).items():
        labels[index] = label
    if exported:
        _mark_export(looks, labels)
    for index in pictured(looks, labels):
        labels[index] = None
    _mark_title(looks, labels)
    _mark_pictures(looks, labels)
    _mark_contacts(looks, labels)
    _mark_cues(looks, labels)
    _mark_announced(looks, labels)
    _mark_names_under_labels(looks, labels)
    _mark_record(looks, labels)
    for index, role in mail_lines(looks, labels).items():
        if looks[index].block.tag != "front-metadata":  # a mail that holds several stories heads none of them
            labels[index] = role
    for index, label in wire_lines(looks, labels).items():
        labels[index] = label
    for index, label in chat_lines(looks).items():
        labels[index] = label
    return labels


def _mark_title(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """The title in front matter stands for the headline where the text does not print it: there, it is a repeat."""
    title = next((i for i, look in enumerate(looks) if look.block.tag == "front-headline"), None)
    if title is None:
        return
    below = [i for i, found in enumerate(labels) if found is None and i > title]
    printed = next((i for i in below if same_title(looks[i], looks[title])), None)
    if printed is None:
        printed = next((i for i in below if looks[i].block.tag == "h1"), None)
    if printed is not None:
        labels[printed] = Label("headline", "the headline, which front matter has too")
        labels[title] = Label("repeat", "the headline in front matter")
    elif below and (start := _behind_title(looks[below[0]].text, looks[title].text)):
        labels[below[0]] = Label("paragraph", "the story, behind the title in the same row", start)


def _behind_title(text: str, title: str) -> int:
    """Return where a story begins that its title stands before, in one row, or 0; a sentence may open with its words.

    Example: ``Ferry is back after nine days The ferry sailed on Tuesday.``
    """
    if (len(title.split()) < _TITLE and (title < UNSPACED_FROM or len(title) < 2 * _TITLE)) or not text.startswith(
        title
    ):
        return 0
    rest = text[len(title) :].lstrip(_BEHIND_TITLE)
    return len(text) - len(rest) if len(rest) > len(title) and not rest[0].islower() else 0


def _mark_pictures(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """What a program prints for a picture, over the story: ``[The heron on the track]`` is no headline."""
    for index, look in enumerate(looks):
        if is_story(look):
            return
        if labels[index] is None and look.text[0] == "[" and look.size <= LONG and _BRACKETED.fullmatch(look.text):
            labels[index] = Label("image", "the words for a picture")


def _mark_names_under_labels(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """Names under a line that says only ``By`` or ``Author``."""
    for index, (label, below) in enumerate(pairwise(labels)):
        if len(looks[index].text) > _POST:
            continue
        if label is not None and label.role == "caption" and below is None and looks[index].size <= _POST:
            taker = looks[index + 1].text.partition("/")[0].strip()  # ``Jane Roe / AP``
            if looks[index].text[-1] == ",":
                labels[index + 1] = Label("caption", "under a line that says that it is what a picture shows")
            elif "caption" in whole(folded(looks[index].text)) and is_name_alone(taker):
                labels[index + 1] = Label("caption", "a name under a line that says who took the pictures")
        elif label is None and below is None and says_by(looks[index].text) and bare_names(looks[index + 1].text):
            labels[index] = Label("boilerplate", "says whose name stands below")
            for named in _names_from(looks, labels, index + 1):
                labels[named] = Label("byline", "a name under a line that says so")


def _names_from(looks: Sequence[Look], labels: Sequence[Label | None], start: int) -> range:
    """Return the lines of names from there on: one, or all of several with no story under them."""
    end = start + 1
    while end < len(looks) and end - start < _NAMES and labels[end] is None and is_name_alone(looks[end].text):
        end += 1
    is_amid = end < len(looks) and looks[end].size >= LONG
    return range(start, start + 1 if is_amid else end)


def _mark_cues(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """A line over a stamp that says only what the stamp is: ``Published``."""
    for index, (label, below) in enumerate(pairwise(labels)):
        if label is None and below is not None and below.role == "timestamp" and cue_of(looks[index].text):
            labels[index] = Label("boilerplate", "says what the stamp below is")
    said = [i for i, label in enumerate(labels) if label is None and _is_lost(looks[i])]
    for index in said:
        labels[index] = Label("boilerplate", "says what a stamp is, or whose name follows, that is lost")


def _mark_announced(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """The title of another story, under a line that announces it with a colon: ``Lesen Sie auch:``.

    Without one where the two rows stand by themselves between blank lines.
    """
    for index, (label, below) in enumerate(pairwise(labels)):
        if label is None or below is not None or label.role != "related":
            continue
        look, title = looks[index], looks[index + 1]
        if look.ends != "colon" and not stand_apart(looks, index):
            continue
        if look.size <= HEADING // 2 and title.size <= HEADING and title.ends in ("none", "ask"):
            labels[index + 1] = Label("boilerplate", "announced by the line above")


def _is_lost(look: Look) -> bool:
    """Whether a line is no more than a label of what was not copied: ``Updated:``, ``Publicerad``, ``Author:``."""
    if look.size > _POST or look.ends not in ("none", "colon"):
        return False
    is_sure = look.ends == "colon" or (look.size >= _SURE and look.text.count(" ") <= _LABEL)
    return is_sure and (cue_of(look.text.rstrip(": ")) is not None or (look.ends == "colon" and says_by(look.text)))


@cache
def _shot() -> re.Pattern[str]:
    """``青岚桥上的行人。新华社记者 陆子昂 摄``: who took the picture, at the end."""
    return re.compile(r".*(?:[\s\u3000](?:摄影|攝影|撮影)|[＝、=][^。、＝=]{2,20}撮影|(?<!拍)[摄攝])[)）]?", re.DOTALL)


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


def _mark_contacts(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """A stretch of short lines without a blank one between, and an address among them, is a contact.

    Over the story, with no other line left that could head it, the address is the writer's.
    """
    if not any(found is not None and found.role == "contact" for found in labels):
        return
    starts = [i for i, look in enumerate(looks) if look.block.gap or i == 0]
    for start, end in pairwise([*starts, len(looks)]):
        run = range(start, end)
        addressed = any(found and found.role == "contact" for found in labels[start:end])
        if end - start > _CONTACT_LINES:
            continue
        if addressed and _is_head(looks, labels, start, end):
            _mark_addressed(looks, labels, run)
        elif addressed and all(looks[i].size <= (_CONTACT if looks[i].ends != "stop" else _CONTACT // 2) for i in run):
            labels[start:end] = [found or Label("contact", "a short line by an address") for found in labels[start:end]]


def _is_head(looks: Sequence[Look], labels: Sequence[Label | None], start: int, end: int) -> bool:
    """Whether a stretch of lines is all that stands over the story, but for a kicker."""
    below = next((i for i in range(end, len(looks)) if labels[i] is None), None)
    if below is None or all(labels[start:end]) or not is_story(looks[below]):
        return False
    return not any(labels[i] is None and len(looks[i].text.split()) > _KICKER for i in range(start))


def _mark_addressed(looks: Sequence[Look], labels: list[Label | None], run: Iterable[int]) -> None:
    """A name with its address on one line, under the headline: ``Jane Doe jane.doe@herald.example``."""
    for index in run:
        found = labels[index]
        if found and found.role == "contact" and is_name_alone(cleared(looks[index].text)):
            labels[index] = Label("byline", "a name with its address, over the story")


def _mark_export(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """The labels of a newspaper database say what their values are; its other lines, where they stand among them."""
    for index, look in enumerate(looks):
        if field := field_of(look):
            labels[index] = field
    for index, role in lines_of(looks, labels).items():
        labels[index] = role


def _mark_record(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """What a database writes around a story without labels, or with few."""
    for index in under_number(looks):
        labels[index] = Label("metadata", "stands under the record's number")
    if (issue := issue_of(looks, labels)) is not None:
        labels[issue] = Label("timestamp", FIELD)
    for index, label in issue_lines(looks, labels).items():
        labels[index] = label
    for index in under_issue(looks, labels):
        labels[index] = labels[index] or Label("metadata", "stands under a story, behind a database's label")
    if head := record_lines(looks, labels):
        for index, role in notices(looks).items():
            labels[index] = role
        for index, label in head.items():
            labels[index] = label


def _mark(look: Look) -> Label | None:
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
    if look.is_stamp and look.cue != "caption":
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
    if look.block.linked >= _LED and look.ends == "none" and _leads_on(look):
        return "a link to another story"
    if text[-1] in _POINTS and look.size <= HEADING:
        return "points to what stands below"
    if text[-4:-3] == "." and _FILE.fullmatch(text):
        return "the file of a picture"
    if look.numbered and counts_pictures(text):
        return "counts pictures or pages"
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


def _mark_by_words(look: Look) -> Label | None:
    """What a line is by what it says: who wrote it, where more is to be read, whose the rights are."""
    text, cue = look.text, look.cue
    if is_record(text):
        return Label("timestamp" if look.stamps else "byline", "fields with labels")
    if why := _furniture(look):
        return Label("boilerplate", why)
    if look.size <= LONG and text[-1:] in _SHOOTS and _shot().fullmatch(text):
        return Label("caption", "says at its end who took the picture")
    if cue in _ASIDE and (look.size <= LONG or cue in _LONG_CUES):
        return _SAID[cue]
    if cue == "standfirst" and look.size > HEADING // 2:
        return Label("standfirst", "labelled as the summary", text.find(":") + 1)
    if look.size <= HEADING and look.ends == "none" and "@" in text and _email().search(text):
        if authors(text):
            return Label("byline", "a byline with its writer's address")
        return Label("contact", "a line with an address")
    if look.size <= _BYLINE and look.ends not in ("ask", "colon"):
        if credits_others(text):
            return Label("byline", "names who edited it or helped")
        named = authors(text)
        is_name = not _goes_on(look, named) and (look.block.tag[:1] != "h" or any(map(is_known_name, named)))
        if named and is_name:
            return Label("byline", "opens like a byline, and the rest is a name")
        if stands_for_name(text):
            return Label("byline", "a post that stands for a name")
    return _mark_twice(text)
