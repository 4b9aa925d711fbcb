"""What lines say of themselves and of those about them: the first of the passes of `labeller`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from itertools import pairwise

from articleparse.languages.fields import FRONT
from articleparse.parser.heads.pictured import OVER_STAMP, pictured
from articleparse.parser.heads.records import issue_lines, record_lines, under_issue, under_number
from articleparse.parser.heads.repeats import same_title
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING, LONG, Label
from articleparse.parser.looks.prose import is_story
from articleparse.parser.looks.twice import stand_apart
from articleparse.parser.names.credits import part_of
from articleparse.parser.names.name_lists import cleared
from articleparse.parser.names.names import (
    bare_names,
    says_by,
)
from articleparse.parser.names.papers import UNSPACED_FROM
from articleparse.parser.names.persons import is_known_name, is_name_alone, is_name_in_brackets, is_post
from articleparse.parser.rules.chats import chat_lines
from articleparse.parser.rules.exports import FIELD, field_of, issue_of, lines_of, notices, printed_for
from articleparse.parser.rules.mails import mail_lines
from articleparse.parser.rules.own_marks import mark_of
from articleparse.parser.rules.splitter import is_counter
from articleparse.parser.rules.wires import wire_lines
from articleparse.parser.timestamps import cue_of
from articleparse.parser.words.cues import folded, whole
from articleparse.patterns import lazy

_TITLE = 4  # words of a title that no sentence opens with by chance
_BEHIND_TITLE = " .:|-–—"  # what may stand between it and the story
_CONTACT = 80  # the longest line of a contact's address
_CONTACT_LINES = 12  # of one, at most
_KICKER = 2  # words of a line that is less than a headline
_SURE = 9  # characters of a word that says what a stamp is, and nothing else: ``Publicerad``
_PART = 20  # characters of a line that says what somebody did for a story: ``Text``
_PARTS = {"writer": "byline", "picture": "caption"}  # what they did, and the role of their names
_TOLD = 60  # size of a paragraph over who signs
_POST = 30  # size of a line that says a post
_OVER = 6  # lines from a stamp over a name to the post under it
_NAMES = 4  # lines of names, at most, under one that says by
_COUNT = 5  # digits of how often a story was shared
_COUNTED = frozenset({"share", "comments"})
_BRACKETED = lazy(r"\[(?:[^\[\]\s]+ ){2,}[^\[\]\s]*[^\[\]\s.!?…。！？]\]")  # three words or more, and no sentence
_HASHTAG = lazy(r"#[\w/-]+")
_LABEL = 2  # spaces in a label, at most


def marks(looks: Sequence[Look], *, exported: bool) -> list[Label | None]:
    """Return the roles of the lines that say themselves what they are; None for the rest."""
    labels = [mark_of(look) for look in looks]
    first = next((index for index, look in enumerate(looks) if any(map(str.isalnum, look.text))), 0)  # under a rule
    if looks and is_counter(looks[first].text):
        labels[first] = Label("delimiter", "counts the articles of an export")
    for index, label in printed_for(looks).items():
        labels[index] = label
    if exported:
        _mark_export(looks, labels)
    for number, index in enumerate(pictured(looks, labels)):
        labels[index] = None if number else Label("headline", OVER_STAMP)
    _mark_title(looks, labels)
    _mark_excerpt(looks, labels)
    _mark_pictures(looks, labels)
    _mark_contacts(looks, labels)
    _mark_counts(looks, labels)
    _mark_cues(looks, labels)
    _mark_announced(looks, labels)
    _mark_names_under_labels(looks, labels)
    _mark_names_over_parts(looks, labels)
    _mark_bracketed(looks, labels)
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
        under = looks[printed + 1].text if printed + 1 < len(looks) else ""
        if _HASHTAG.fullmatch(under):
            labels[printed + 1] = Label("tags", "a note's hashtag under its title")
    elif below and (start := _behind_title(looks[below[0]].text, looks[title].text)):
        labels[below[0]] = Label("paragraph", "the story, behind the title in the same row", start)


def _mark_excerpt(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """A quotation under a heading that says that it sums the story up, as clippers of pages print it: ``Excerpt``."""
    for index, (look, below) in enumerate(pairwise(looks)):
        if look.block.tag[:1] != "h" or below.block.tag != "blockquote":
            continue
        if FRONT.get(folded(look.text)) == "standfirst" and labels[index] is None is labels[index + 1]:
            labels[index] = Label("boilerplate", "says that the story's summary stands below")
            labels[index + 1] = Label("standfirst", "a quotation under the word for a summary")


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


def _mark_counts(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """How often a story was shared or answered, over the word for it: ``0`` over ``SHARES``."""
    for index, (look, below) in enumerate(pairwise(looks)):
        if len(look.text) <= _COUNT and below.cue in _COUNTED and labels[index] is None and look.text.isdecimal():
            labels[index] = Label("boilerplate", "counts what the line below names")


def _mark_names_under_labels(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """Names under a line that says only ``By`` or ``Author``; or the one over a line that says only a post."""
    heads = {i for i, label in enumerate(labels) if label is not None and label.role in ("timestamp", "byline")}
    for index, (label, below) in enumerate(pairwise(labels)):
        if len(looks[index].text) > _POST:
            continue
        if label is not None and label.role == "caption" and below is None and looks[index].size <= _POST:
            taker = looks[index + 1].text.partition("/")[0].strip()  # ``Jane Roe / AP``
            if looks[index].text[-1] == ",":
                labels[index + 1] = Label("caption", "under a line that says that it is what a picture shows")
            elif "caption" in whole(folded(looks[index].text)) and is_name_alone(taker):
                labels[index + 1] = Label("caption", "a name under a line that says who took the pictures")
        elif label is None and _is_post_under_name(looks, labels, index, heads):
            labels[index - 1] = Label("byline", "a name over its post")
            labels[index] = Label("boilerplate", "says what the name over it does")
        elif label is None and below is None and says_by(looks[index].text) and bare_names(looks[index + 1].text):
            labels[index] = Label("boilerplate", "says whose name stands below")
            for named in _names_from(looks, labels, index + 1):
                labels[named] = Label("byline", "a name under a line that says so")
                heads.add(named)
        elif label is None and _is_label_under_name(looks, labels, index):
            labels[index - 1] = Label("byline", "a name over a line that says so")
            labels[index] = Label("boilerplate", "says whose name stands above")


def _mark_names_over_parts(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """Names over what each did, two or more: ``Jane Doe`` over ``Text``, ``John Roe`` over ``Photo``."""
    parts = [_PARTS.get(part_of(folded(look.text)), "") if len(look.text) <= _PART else "" for look in looks]
    over = [i for i in range(len(looks) - 1) if parts[i + 1] and labels[i] is None and not parts[i]]
    named = {i for i in over if is_name_alone(looks[i].text)}
    for index in named:
        is_first = index - 2 not in named
        if not (is_first and index + 2 not in named) and not (is_first and index and parts[index - 1]):
            labels[index] = Label(parts[index + 1], "a name over what it did for the story")
            labels[index + 1] = Label("boilerplate", "says what the name over it did")


def _mark_bracketed(looks: Sequence[Look], labels: list[Label | None]) -> None:
    """Who signs under a story of Japan, alone on a line: ``（山田花子）``."""
    for index, (above, look) in enumerate(pairwise(looks), 1):
        if labels[index] is None and is_name_in_brackets(look.text) and above.ends == "stop" and above.size >= _TOLD:
            labels[index] = Label("byline", "a name in brackets under the story")


def _names_from(looks: Sequence[Look], labels: Sequence[Label | None], start: int) -> range:
    """Return the lines of names from there on: one, or all of several with no story under them."""
    end = start + 1
    while end < len(looks) and end - start < _NAMES and labels[end] is None and is_name_alone(looks[end].text):
        end += 1
    is_amid = end < len(looks) and looks[end].size >= LONG
    return range(start, start + 1 if is_amid else end)


def _is_post_under_name(looks: Sequence[Look], labels: Sequence[Label | None], index: int, heads: Set[int]) -> bool:
    """Whether a line says a post and the one over it names, with a stamp or another byline near, or over a picture.

    heads: where stamps and bylines stand.
    """
    if not index or labels[index - 1] is not None or looks[index].size > _POST:
        return False
    if heads.isdisjoint([*range(index - _OVER, index - 1), *range(index + 1, index + 1 + _NAMES)]):
        return False
    return is_post(looks[index].text) and all(map(is_name_alone, looks[index - 1].text.split(", ")))


def _is_label_under_name(looks: Sequence[Look], labels: Sequence[Label | None], index: int) -> bool:
    """Whether a line says ``Author`` and no more, and the one over it is a person's name; a post says less."""
    text = looks[index].text
    if not index or labels[index - 1] is not None or not says_by(text) or is_post(text):
        return False
    over = looks[index - 1].text
    return "byline_label" in whole(folded(text)) and is_name_alone(over) and is_known_name(over)


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
        if addressed and _has_title(looks, labels, start) and not any(map(is_story, looks[:end])):
            _mark_over_address(looks, labels, run)
        if addressed and _is_head(looks, labels, start, end):
            _mark_addressed(looks, labels, run)
        elif addressed and all(looks[i].size <= (_CONTACT if looks[i].ends != "stop" else _CONTACT // 2) for i in run):
            labels[start:end] = [found or Label("contact", "a short line by an address") for found in labels[start:end]]


def _is_head(looks: Sequence[Look], labels: Sequence[Label | None], start: int, end: int) -> bool:
    """Whether a stretch of lines is all that stands over the story, but for a kicker."""
    below = next((i for i in range(end, len(looks)) if labels[i] is None), None)
    if below is None or all(labels[start:end]) or not is_story(looks[below]):
        return False
    return not _has_title(looks, labels, start)


def _mark_addressed(looks: Sequence[Look], labels: list[Label | None], run: Iterable[int]) -> None:
    """A name with its address on one line, under the headline: ``Jane Doe jane.doe@herald.example``."""
    for index in run:
        found = labels[index]
        if found and found.role == "contact" and is_name_alone(cleared(looks[index].text)):
            labels[index] = Label("byline", "a name with its address, over the story")


def _has_title(looks: Sequence[Look], labels: Sequence[Label | None], end: int) -> bool:
    """Whether more than a kicker stands over a line, that nothing is known of."""
    return any(labels[i] is None and len(looks[i].text.split()) > _KICKER for i in range(end))


def _mark_over_address(looks: Sequence[Look], labels: list[Label | None], run: Sequence[int]) -> None:
    """A name right over its address, over the story: ``Ylva Sandgren`` over ``ylva.sandgren@herald.example``."""
    for index, below in pairwise(run):
        found = labels[below]
        if labels[index] is None and found and found.role == "contact" and is_name_alone(looks[index].text):
            labels[index] = Label("byline", "a name over its address, over the story")


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
