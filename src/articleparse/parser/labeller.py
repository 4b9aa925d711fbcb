"""Looks -> a role for each block, over the whole stretch of one article.

Four passes, each seeing what the ones before decided: marks (what a line says of
itself), body (where the prose runs), head (what stands over it), and the lines
between the paragraphs.  Every role carries the reason that spoke for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from articleparse.languages.fields import RECORD_ENDS
from articleparse.parser.credits import credits_others, is_record
from articleparse.parser.cues import folded, openings
from articleparse.parser.datelines import dateline
from articleparse.parser.dialogue import is_said, spoken
from articleparse.parser.exports import FIELD, field_of, is_export, lines_of
from articleparse.parser.features import Look
from articleparse.parser.headlines import Head, find_head, same_title
from articleparse.parser.mails import mail_lines
from articleparse.parser.menus import is_entry
from articleparse.parser.names import (
    authors,
    bare_names,
    byline_signs,
    is_agency,
    is_name_alone,
    is_office,
    looks_like_name,
    says_by,
)
from articleparse.parser.records import counts_words, end_before_site, is_record_number, record_lines
from articleparse.parser.splitter import is_counter
from articleparse.parser.timestamps import cue_of, is_template


class Label(NamedTuple):
    """A role, and why: ``Label("heading", "a short line over a paragraph")``.

    start, end: the stretch of the block's text that is the value, where a label or a
    site's name stands beside it.
    """

    role: str
    why: str
    start: int = 0
    end: int | None = None


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
}
# What a dump's or Markdown's own signs claim of a block that is no text of the page.
_SIGNS = {"ref": "markup", "head": "markup", "hr": "markup", "html": "markup", "img": "image"}
_PROSE = 100  # size of a block that is a paragraph if it ends like one
_LONG = 220  # size of a block that is a paragraph however it ends
_CONTACT = 80  # the longest line of a contact's address
_BYLINE = 160  # the longest byline
_BULLET = re.compile(r"[•●▪◦‣·∙■*–—-]\s+")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_INITIALS = re.compile(r"[(\[]?[a-zß-ÿ]{2,4}(?:[/, ·-]{1,2}[a-zß-ÿ]{2,4}){0,5}[)\]]?")
# ``14:32``, ``13h10``, ``9.05 Uhr``, ``8:41 p.m.``: a time and nothing else, but for a word that says so.
_CLOCK = re.compile(r"\d{1,2}\s?[:.h時点시]\s?\d{2}(?::\d{2})?\s?(?:分|분)?(?:\s?[^\W\d_]{1,4}\.?(?:[^\W\d_]\.)?)?")
_CLOCK_LINE = 14
_HEADING = 120  # the longest heading
_OPENING_HEADING = 45  # the longest right under the head: what is longer there is an unmarked standfirst
_OVER_STAMP = 4  # short lines between headline and stamp
_LONGEST_END = max(map(len, RECORD_ENDS))
_HEADS = 2  # headings on top of each other; more short lines are a list


def label(looks: Sequence[Look]) -> list[Label]:
    """Return the role of each block of one article, in order."""
    exported = is_export(looks)
    return decide(looks, marks(looks, exported=exported), exported=exported)


def decide(looks: Sequence[Look], said: Sequence[Label | None], *, exported: bool) -> list[Label]:
    """Return the role of each block; said: what each line says of itself, as `marks` returns it."""
    labels = list(said)
    head = find_head(looks, labels, _prose(looks, labels))
    for index, (role, why) in head.roles.items():
        labels[index] = Label(role, why)
    body = _label_head(looks, labels, head, exported=exported)
    end = _label_tail(looks, labels, body)
    _label_body(looks, labels, body, end)
    return [found or Label("boilerplate", "left over") for found in labels]


def marks(looks: Sequence[Look], *, exported: bool) -> list[Label | None]:
    """Return the roles of the lines that say themselves what they are; None for the rest."""
    labels = [_mark(look) for look in looks]
    if looks and is_counter(looks[0].text):
        labels[0] = Label("delimiter", "counts the articles of an export")
    if exported:
        _mark_export(looks, labels)
    _mark_title(looks, labels)
    _mark_contacts(looks, labels)
    _mark_cues(looks, labels)
    _mark_names_under_labels(looks, labels)
    for index, role in mail_lines(looks, labels).items():
        labels[index] = Label(*role)
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


def _mark_names_under_labels(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """A name under a line that says only ``By`` or ``Author``."""
    for index, (label, below) in enumerate(pairwise(labels)):
        if label is None and below is None and says_by(looks[index].text) and bare_names(looks[index + 1].text):
            labels[index] = Label("boilerplate", "says whose name stands below")
            labels[index + 1] = Label("byline", "a name under a line that says so")


def _mark_cues(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """A line over a stamp that says only what the stamp is: ``Published``."""
    for index, (label, below) in enumerate(pairwise(labels)):
        if label is None and below is not None and below.role == "timestamp" and cue_of(looks[index].text):
            labels[index] = Label("boilerplate", "says what the stamp below is")


@cache
def _email() -> re.Pattern[str]:
    return re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def _mark_contacts(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """A stretch of short lines without a blank one between, and an address among them, is a contact."""
    if not any(found is not None and found.role == "contact" for found in labels):
        return
    starts = [i for i, look in enumerate(looks) if look.block.gap or i == 0]
    for start, end in pairwise([*starts, len(looks)]):
        run = range(start, end)
        addressed = any(found and found.role == "contact" for found in labels[start:end])
        if addressed and all(looks[i].size <= _CONTACT and looks[i].ends != "stop" for i in run):
            labels[start:end] = [found or Label("contact", "a short line by an address") for found in labels[start:end]]


def _mark_export(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """The labels of a newspaper database say what their values are; its other lines, where they stand among them."""
    for index, look in enumerate(looks):
        if field := field_of(look):
            labels[index] = Label(*field)
    for index, role in lines_of(looks, labels).items():
        labels[index] = Label(*role)


def _mark(look: Look) -> Label | None:
    block, text, cue = look.block, look.block.text, look.cue
    if block.tag == "blank":
        return Label("blank", "no visible text")
    if block.tag in _SIGNS:
        return Label(_SIGNS[block.tag], "a sign of the program that wrote the text")
    if block.tag[:5] == "front":
        return Label(block.tag[6:] or "metadata", "front matter")
    if is_record_number(text):
        return Label("metadata", "the number of a record")
    if counts_words(text):
        return Label("timestamp" if look.stamps else "metadata", "the head of a record, in one line")
    if len(text) <= _LONGEST_END and text.casefold() in RECORD_ENDS:
        return Label("delimiter", "parts the articles of an export")
    if is_entry(block):
        return Label("boilerplate", "an entry of a menu")
    if cue == "end":
        return Label("end-mark", "ends copy")
    if not look.key and not any(map(str.isalnum, text)):
        return Label("separator", "no letter or digit")
    if look.is_stamp and cue != "caption":
        return Label("timestamp", "a stamp and little else")
    if is_record(text):
        return Label("timestamp" if look.stamps else "byline", "fields with labels")
    if _ADDRESS.fullmatch(text):
        return Label("boilerplate", "an address")
    if is_template(text):
        return Label("boilerplate", "the frame of a stamp that was never filled in")
    if cue in _ASIDE and look.size <= _LONG:
        return Label(_ASIDE[cue], f"opens like {cue}")
    if cue == "standfirst" and look.size > _HEADING // 2:
        return Label("standfirst", "labelled as the summary", text.find(":") + 1)
    if look.size <= _HEADING and look.ends == "none" and "@" in text and _email().search(text):
        if authors(text):
            return Label("byline", "a byline with its writer's address")
        return Label("contact", "a line with an address")
    if look.size <= _BYLINE and look.ends not in ("ask", "colon"):
        if credits_others(text):
            return Label("byline", "names who edited it or helped")
        if authors(text):
            return Label("byline", "opens like a byline, and the rest is a name")
    return None


def _prose(looks: Sequence[Look], labels: Sequence[Label | None]) -> list[bool]:
    """Return for each block whether it is a paragraph by its looks alone."""
    long = [look for look, found in zip(looks, labels, strict=True) if found is None and look.size >= _PROSE]
    # Thai, Lao, Khmer and much of the web end paragraphs with no mark: there length alone tells.
    unmarked = 3 * sum(look.ends == "none" for look in long) > 2 * len(long) and len(long) >= 3
    return [found is None and _is_prose(look, unmarked=unmarked) for look, found in zip(looks, labels, strict=True)]


def _is_prose(look: Look, *, unmarked: bool) -> bool:
    if look.block.tag[:1] == "h" or look.block.tag == "tr":
        return False
    marked = look.ends in ("stop", "ask")
    return (
        look.size >= _LONG
        or (look.size >= _PROSE and (marked or unmarked))
        or (look.size >= 60 and look.ends == "stop")
    )


def _label_head(looks: Sequence[Look], labels: list[Label | None], head: Head, *, exported: bool) -> int:
    """Label what stands between headline and body; return where the body begins."""
    if head.headline is None:
        return head.body
    if exported:
        _label_among_fields(labels, head.headline)
    _label_over_stamp(looks, labels, head.headline)
    _label_record(looks, labels, head.headline)
    _label_site(looks, labels, head.headline)
    if head.body < head.headline:
        return head.body
    body = head.headline + 1
    while body < len(looks) and (labels[body] or (found := _under_headline(looks[body]))):
        labels[body] = labels[body] or found
        body += 1
    between = range(head.headline + 1, min(body + 1, len(looks)))
    if not any(found and found.role == "byline" for found in labels[: body + 1]):
        _label_bare_byline(looks, labels, between)
    return next((i for i in range(head.headline + 1, len(looks)) if labels[i] is None), len(looks))


def _label_over_stamp(looks: Sequence[Look], labels: list[Label | None], headline: int) -> None:
    """Short lines between headline and stamp name the writer, or the paper and the section."""
    stamp = next((i for i in range(headline + 1, len(looks)) if (found := labels[i]) and found.role == "timestamp"), 0)
    over = [i for i in range(headline + 1, stamp) if labels[i] is None]
    if over[-1:] == [stamp - 1] and is_name_alone(looks[stamp - 1].text):
        labels[over.pop()] = Label("byline", "a name alone over the stamp")
    if len(over) > _OVER_STAMP or any(looks[i].size > _OPENING_HEADING or looks[i].ends != "none" for i in over):
        return
    for index in over:
        text = looks[index].text
        named = authors(text, sure=True) or bare_names(text, words=(1 if is_name_alone(text) else 2, 4))
        labels[index] = Label("byline" if named else "boilerplate", "a short line between headline and stamp")


def _label_record(looks: Sequence[Look], labels: list[Label | None], headline: int) -> None:
    """Set aside what a database wrote between headline and story."""
    story = next((i for i in range(headline + 1, len(looks)) if looks[i].size >= _PROSE), headline)
    for index in record_lines(looks, range(headline + 1, story)):
        labels[index] = labels[index] or Label("metadata", "stands in the head of a database's record")


def _label_site(looks: Sequence[Look], labels: list[Label | None], headline: int) -> None:
    """The site's name behind the headline is no part of it."""
    label, end = labels[headline], end_before_site(looks[headline])
    if label is not None and label.end is None and end is not None:
        labels[headline] = label._replace(end=end)


def _label_among_fields(labels: list[Label | None], headline: int) -> None:
    """Between headline and fields a newspaper database prints the paper's name and the edition."""
    first = next((i for i in range(headline + 1, len(labels)) if _is_field(labels[i])), headline)
    for index in range(headline + 1, first):
        labels[index] = labels[index] or Label("metadata", "stands over a newspaper database's fields")


def _is_field(label: Label | None) -> bool:
    return label is not None and label.why == FIELD


def _under_headline(look: Look) -> Label | None:
    """What a short line right under the headline is, that would be a paragraph anywhere else."""
    if look.size > _OPENING_HEADING or look.ends in ("ask", "colon") or look.block.tag == "figcaption":
        return None
    if authors(look.text, sure=True):
        return Label("byline", "opens like a byline, right under the headline")
    if is_agency(look.text) or is_office(look.text):
        return Label("byline", "an agency or a desk, right under the headline")
    if "," in look.text and look.ends == "none" and dateline(f"{look.text} — ") == look.text:
        return Label("dateline", "a place and a day, right under the headline")
    return None


def _label_bare_byline(looks: Sequence[Look], labels: list[Label | None], between: Sequence[int]) -> None:
    """A name alone between headline and body, beside the stamp: a byline without a word that says so."""
    for index in between:
        near = [labels[i] for i in (index - 1, index + 1) if i < len(labels)]
        beside = any(found is not None and found.role == "timestamp" for found in near)
        words = looks[index].text.split()
        if labels[index] is None and beside and len(words) in (2, 3, 4) and looks_like_name(looks[index].text):
            labels[index] = Label("byline", "a name alone beside the stamp")
            return


def _label_tail(looks: Sequence[Look], labels: list[Label | None], body: int) -> int:
    """Set aside what follows an end mark or the comments' heading; return where the body ends."""
    for index in range(body + 1, len(looks)):
        found = labels[index]
        if found and found.role == "end-mark":
            _set_aside(labels, index + 1, Label("boilerplate", "stands after the end mark"))
            return _label_sender(looks, labels, body, index)
        if found is None and looks[index].cue == "comments" and looks[index].size <= 60:
            labels[index] = Label("boilerplate", "opens the comments")
            _set_aside(labels, index + 1, Label("comment", "stands after the comments' heading"))
            return index
    _label_teasers(looks, labels, body)
    _label_signoff(looks, labels, body)
    return len(looks)


def _label_teasers(looks: Sequence[Look], labels: list[Label | None], body: int) -> None:
    """Set aside the titles that end the text, under a line that says they are of other stories."""
    for index in range(len(looks) - 1, body, -1):
        found = labels[index]
        if found is None and not _is_title(looks[index]):
            return
        if found is not None and found.role == "related" and looks[index].size <= _OPENING_HEADING:
            teasers = "a title at the end, under a line that announces other stories"
            labels[index:] = [label or Label("related", teasers) for label in labels[index:]]


def _is_title(look: Look) -> bool:
    return look.size <= _HEADING and look.ends in ("none", "ask") and look.block.tag[:1] != "h"


def _label_sender(looks: Sequence[Look], labels: list[Label | None], body: int, end: int) -> int:
    """Set aside the sender's self-portrait over a press release's end mark; return where the body ends."""
    about = "the sender's self-portrait over the end mark"
    for index in range(end - 1, body, -1):
        opens = labels[index] is None and _could_be_heading(looks[index]) and openings(folded(looks[index].text))
        if opens and any(cue.field == "about" for cue in opens):
            labels[index:end] = [found or Label("boilerplate", about) for found in labels[index:end]]
            return index
    return end


def _label_signoff(looks: Sequence[Look], labels: list[Label | None], body: int) -> None:
    """The last line of the copy may be its writers' initials, the agency, or a name, where nobody is named above."""
    last = next((i for i in range(len(looks) - 1, body, -1) if labels[i] is None), None)
    if last is None:
        return
    text = looks[last].text
    if _INITIALS.fullmatch(text) or is_agency(text):
        labels[last] = Label("signoff", "initials or an agency under the copy")
    elif _is_signature(looks[last]) and looks[last - 1].ends == "stop" and not any(_names(looks, labels, last)):
        labels[last] = Label("byline", "a name alone under the copy")


def _is_signature(look: Look) -> bool:
    """Whether a line has names and perhaps a post, a place or an agency, and no more: ``Jane Doe (dpa)``."""
    if is_name_alone(look.text):
        return True
    return byline_signs(look) in ("name", "names", "name + post") and bool(bare_names(look.text, words=(2, 4)))


def _names(looks: Sequence[Look], labels: Sequence[Label | None], end: int) -> Iterator[bool]:
    """Yield for each byline over a block whether it names somebody."""
    for look, label in zip(looks[:end], labels[:end], strict=True):
        if label is not None and label.role == "byline":
            yield bool(authors(look.text, sure=True) or bare_names(look.text))


def _set_aside(labels: list[Label | None], start: int, aside: Label) -> None:
    for index in range(start, len(labels)):
        if labels[index] is None or labels[index].role in ("byline", "standfirst"):  # type: ignore[union-attr]
            labels[index] = aside


def _label_body(looks: Sequence[Look], labels: list[Label | None], start: int, end: int) -> None:
    """Tell headings from paragraphs: a heading is a short line over what it names."""
    _label_clocks(looks, labels, range(start, end))
    days = _day_headings(looks, labels, start, end)
    body = [i for i in range(start, end) if labels[i] is None or i in days]
    short = {i for i in body if _could_be_heading(looks[i])}
    short -= spoken(looks, body, short)
    over = 0  # short lines directly below
    for index, below in zip(reversed(body), [None, *reversed(body)], strict=False):
        over = over + 1 if index in short else 0
        opening = index == body[0] and looks[index].size > _OPENING_HEADING and not looks[index].block.tag
        claimed = looks[index].block.tag[:1] == "h" and below is not None and looks[below].block.tag[:1] != "h"
        if not claimed and (over == 0 or below is None or opening or over > _HEADS):
            labels[index] = Label("paragraph", "a line of the body", _mark_end(looks[index]))
        else:
            labels[index] = Label("heading", "a short line without an end mark, over a paragraph")
    _unlabel_lists(looks, body, short, labels)


def _label_clocks(looks: Sequence[Look], labels: list[Label | None], body: Sequence[int]) -> None:
    """A time alone over the heading of a live blog's entry heads nothing itself."""
    for index in body:
        below = index + 1
        if not (
            labels[index] is None and below < len(looks) and labels[below] is None and _is_clock(looks[index].text)
        ):
            continue
        if looks[below].size < _PROSE and looks[below].ends == "none" and _could_be_heading(looks[below]):
            labels[index] = Label("timestamp", "the time of the entry below")


def _is_clock(text: str) -> bool:
    return len(text) <= _CLOCK_LINE and _CLOCK.fullmatch(text) is not None


def _unlabel_lists(looks: Sequence[Look], body: Sequence[int], short: set[int], labels: list[Label | None]) -> None:
    """More short lines in a row than headings stand on top of each other are a list, but for a last one apart."""
    run: list[int] = []
    for index in [*body, -1]:
        if index in short and looks[index].block.tag[:1] != "h":
            run.append(index)
            continue
        if len(run) > _HEADS:
            for item in run:
                labels[item] = Label("paragraph", "one of a list of short lines", _mark_end(looks[item]))
        run = []


def _mark_end(look: Look) -> int:
    """Where the text begins behind the mark of a list's item."""
    found = _BULLET.match(look.text) if look.is_item else None
    return found.end() if found else 0


def _could_be_heading(look: Look) -> bool:
    if look.block.tag[:1] == "h":
        return True
    if look.block.tag == "tr":
        return False
    if look.ends not in ("none", "ask") or look.opens == "lower" or look.is_item:
        return False
    return 3 <= look.size <= _HEADING and not is_said(look)


def _day_headings(looks: Sequence[Look], labels: Sequence[Label | None], start: int, end: int) -> set[int]:
    """Days alone that head the entries of a chronology: several of them, or one that is not the only stamp.

    What stands over the first paragraph is a stamp of the article.
    """
    stamps = [i for i, label in enumerate(labels) if label and label.role == "timestamp"]
    first = next((i for i in range(start, end) if labels[i] is None and looks[i].size >= _PROSE), end)
    days = {i for i in stamps if first < i < end and _is_bare_day(looks[i])}
    return days if len(days) > 1 or len(stamps) > len(days) else set()


def _is_bare_day(look: Look) -> bool:
    if not look.stamps:  # an export's field of that name
        return False
    stamp = look.stamps[0].timestamp
    return stamp.kind == "other" and stamp.precision == "day"
