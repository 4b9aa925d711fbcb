"""What lines announce: other stories under ``Read also``, key points, a list behind a colon, the headings below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from articleparse.languages.offers import SPONSORED
from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.body import mark_end
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import ASKED, BOXED, HEADING, LINKED, PROSE, SIGNED, STORY, Label
from articleparse.parser.looks.numbered import numbered
from articleparse.parser.looks.prose import is_sentence
from articleparse.parser.rules.key_points import (
    POINT,
    announces_points,
    names_points,
    points_over,
    points_under,
    says_summed,
)
from articleparse.parser.words.cues import folded, whole

_ANNOUNCING: Final = 60  # size of a line that announces what stands under it
_FEWEST, _MOST = 2, 6  # lines of a summary
_LONG: Final = 250  # … of a line of a summary, at most
_LEAD: Final = 1.5  # times the longest of them that the story's first paragraph is
_NAMED: Final = 3  # headings in a row that are named before
_TOLD: Final = 30  # size of one of them, and of a line of a summary
_POINTED: Final = STORY | {"boilerplate", "standfirst"}  # roles of its lines in the chain
_START: Final = 3  # paragraphs of a story among which its summary stands, and that go on behind it
_WHOLE: Final = 0.9  # … of a line, from which on all of it does
_TITLE: Final = 4  # spaces in a title that is one link, at least: a button has fewer
_SENTENCES: Final = 3  # times the titles of others amid a story that it has lines
_TEASER: Final = 60  # size of a title and what it teases with
_BUTTONS: Final = 4  # lines of a row of buttons, one of which says so
_SHARED: Final = 2  # words that the headline and a summary have, at least
_PICTURED_BY: Final = frozenset({"caption", "rights", "image", "blank"})
_KEPT: Final = frozenset({ASKED, SIGNED})  # why a line is of the story, whatever it stands under
_QUOTES: Final = '"“„«»‚‘’「『'
_PICTURED: Final = 4  # lines from what says that a title was paid for to it
_BEHIND_NUMBER: Final = " .)\xa0"
_MARKS: Final = " \t:[]()-–—*"


def with_announced(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the titles of other stories and key points set aside, and the items of a list kept.

    Example: ``The deal includes:`` over ``- no fares`` and ``- a bus``: both are paragraphs.
    """
    found = list(labels)
    for index, label in enumerate(labels):
        if label.role == "paragraph" and _announces(looks[index]):
            found[index] = Label("related", "announces other stories")
    for index in _contents(looks, labels):
        found[index] = Label("boilerplate", "in a list of the headings below")
    for index in _teasers(looks, found):
        found[index] = Label("boilerplate", "a title under a line that announces other stories")
    for index in _linked(looks, found):
        found[index] = Label("related", "a line that is one link, and no part of a sentence")
    lead = _lead_behind_buttons(looks, found)
    if lead is not None:
        found[lead] = Label("paragraph", "between buttons and the story, in the headline's words")
    over, lines = _key_points(looks, found)
    if lines and over:
        found[over] = Label("boilerplate", "announces key points")
    for index in lines or _summed(looks, found):
        found[index] = POINT
    for index in [*_items(looks, found), *(i for i in numbered(looks)[1] if found[i].role == "heading")]:
        found[index] = Label("paragraph", "an item of a list that a colon announces", mark_end(looks[index]))
    return found


def _announces(look: Look) -> bool:
    """Whether all that a line says is that other stories follow: ``Read also:``."""
    return look.cue == "related" and look.size <= _ANNOUNCING and "related" in whole(folded(look.text))


def _contents(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[int]:
    """Yield the lines of a list that names the headings that stand below it, numbered or not."""
    last = {looks[index].key: index for index, label in enumerate(labels) if label.role == "heading"}
    if not last:
        return
    run: list[int] = []
    for index, (look, label) in enumerate(zip(looks, labels, strict=True)):
        if label.role == "blank":
            continue
        if label.role in STORY and last.get(look.key.lstrip("0123456789"), last.get(look.key, -1)) > index:
            run.append(index)
            continue
        if len(run) >= _NAMED:
            yield from run
        run = []


def _teasers(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[int]:
    """Yield the titles under a line that says that others follow: the last of several may be the story's heading."""
    yield from _sponsored(looks, labels)
    first = next((index for index, label in enumerate(labels) if label.role == "related"), len(labels))
    under = 0  # lines passed since then, and one; 0: there was none
    is_counted = False  # whether they are numbered from one on
    for index in range(first, len(labels)):
        look, label = looks[index], labels[index]
        if label.role == "related" and _announces(look):
            under = 1
        elif label.role == "blank":
            continue
        elif label.why == BOXED:
            under = 0
        elif under and _is_title(look) and _is_set_so(looks, index, under):
            is_counted = _counts(look, 2) if under == 2 else under > 2 and is_counted
            if is_counted and not _counts(look, under):
                under = 0
                continue
            is_title = under == 1 or _is_glued(looks, index)
            if (label.role == "paragraph" or (label.role == "heading" and is_title)) and label.why not in _KEPT:
                yield index
            under += 1
        else:
            under = 0


def _is_title(look: Look) -> bool:
    """Whether a line can be a title under one that announces others: it is short, or all of it is a link."""
    return (look.size <= HEADING and look.ends in ("none", "ask")) or look.block.linked >= _WHOLE


def _counts(look: Look, number: int) -> bool:
    """Whether a line opens with this number: ``2 Bakery to close``."""
    digits = str(number)
    return look.text.startswith(digits) and look.text[len(digits) : len(digits) + 1] in _BEHIND_NUMBER


def _is_glued(looks: Sequence[Look], index: int) -> bool:
    """Whether no blank line parts a line of text from the one over it, and one does from the one under it."""
    block = looks[index].block
    return not block.path and not block.gap and index + 1 < len(looks) and looks[index + 1].block.gap > 0


def _linked(looks: Sequence[Look], labels: Sequence[Label]) -> list[int]:
    """Return the lines that are one link from end to end: another story's kicker, title and teaser.

    In Markdown; where other programs number their links, nothing says where one ends.  Markup tells them by their
    place: titles between the sentences of a story that is no list of links.
    """
    told = [i for i, label in enumerate(labels) if label.role in STORY]
    titles = [i for above, i in pairwise(told) if _is_led(looks[i]) and looks[above].ends == "stop"]
    if titles:
        return titles if _SENTENCES * len(titles) <= len(told) else []
    links = [i for i, look in enumerate(looks) if look.block.tag == "link" and look.block.linked >= _WHOLE]
    able = [i for i in links if labels[i].role == "paragraph" and looks[i].size >= _TEASER and looks[i].ends != "colon"]
    return [i for i in able if "](" in looks[i].block.rows[-1]]


def _is_led(look: Look) -> bool:
    """Whether a paragraph in markup is one link, of as many words as a title has."""
    block = look.block
    return block.tag == "p" and block.linked >= _WHOLE and look.ends == "none" and block.text.count(" ") >= _TITLE


def _sponsored(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[int]:
    """Yield the title under a line that says that somebody paid for it; its picture may stand between."""
    for index, look in enumerate(looks):
        if look.cue != "advert" or folded(look.text).strip(_MARKS) not in SPONSORED:
            continue
        title = next((i for i in range(index + 1, len(looks)) if labels[i].role != "blank"), len(looks))
        while title < min(index + _PICTURED, len(looks)) and looks[title].cue == "caption":
            title += 1
        if title < len(looks) and labels[title].role in ("heading", "paragraph") and _can_be_title(looks[title]):
            yield title


def _can_be_title(look: Look) -> bool:
    """Whether a line can be another story's title; markup makes a link of it."""
    if look.block.path and look.block.linked <= LINKED:
        return False
    return look.size <= HEADING and look.ends in ("none", "ask")


def _is_set_so(looks: Sequence[Look], index: int, under: int) -> bool:
    """Whether a line is a link, or set as the first of the titles is: markup sets the story's own lines otherwise."""
    block, first = looks[index].block, looks[index + 1 - under].block
    return under == 1 or block.linked > LINKED or block.path == first.path


def _lead_behind_buttons(looks: Sequence[Look], labels: Sequence[Label]) -> int | None:
    """Return the sentence that buttons part from the headline, whose words it has, and that stands over the story.

    Captions may stand between (so this is asked behind `captions`), but where another summary does it is one of theirs.
    """
    roles = [label.role for label in labels]
    head = roles.index("headline") if "headline" in roles else len(roles)
    first = roles.index("paragraph", head) if "paragraph" in roles[head:] else 0
    index = first - 1
    while index > head and roles[index] in _PICTURED_BY:
        index -= 1
    if index <= head or roles[index] != "boilerplate" or "standfirst" in roles[head:first]:
        return None
    look, over = looks[index], looks[max(head, index - _BUTTONS) : index]
    if look.size < PROSE or look.ends != "stop" or look.cue or look.block.path or not is_sentence(look):
        return None
    words = Words(looks)
    is_behind = any(one.cue == "share" for one in over)
    return index if is_behind and len(words.by_block[head] & words.by_block[index]) >= _SHARED else None


def _key_points(looks: Sequence[Look], labels: Sequence[Label]) -> tuple[int, Sequence[int]]:
    """Return a line about the story's start that announces key points, or 0, and them; the story goes on behind."""
    told = 0
    for index, label in enumerate(labels):
        if announces_points(looks[index]):
            lines = points_under(looks, index) or _over_lead(looks, labels, index)
            rest = sum(label.role == "paragraph" for label in labels[lines[-1] + 1 :]) if lines else 0
            able = all(labels[line].role in _POINTED for line in lines)
            return index, lines if able and rest >= _START else ()
        told += label.role == "paragraph"
        if told > 1:
            break
    return 0, _named_points(looks, labels)


def _named_points(looks: Sequence[Look], labels: Sequence[Label]) -> Sequence[int]:
    """Return the items of a list over the story that markup names for what they are: ``<ul class="key-points">``."""
    first = next((i for i, look in enumerate(looks) if look.block.tag == "li" and names_points(look)), 0)
    end = next((i for i in range(first, len(looks)) if looks[i].block.path != looks[first].block.path), len(looks))
    lines = range(first, end)
    rest = sum(label.role == "paragraph" for label in labels[end:])
    is_told = any(labels[i].role == "paragraph" and looks[i].size >= PROSE for i in range(first))
    is_over = first > 0 and not is_told and rest >= _START
    return lines if is_over and len(lines) >= _FEWEST and all(labels[line].role in _POINTED for line in lines) else ()


def _summed(looks: Sequence[Look], labels: Sequence[Label]) -> Sequence[int]:
    """Return the points over a line that says that a machine made them, where the story begins about them."""
    note = next((index for index, look in enumerate(looks) if says_summed(look)), None)
    points = points_over(looks, note) if note is not None else ()
    if note is None or not points or not all(labels[index].role in _POINTED for index in points):
        return ()
    told = [index for index, label in enumerate(labels) if label.role == "paragraph"]
    over, rest = sum(index < points[0] for index in told), sum(index > note for index in told)
    return points if over <= 1 and rest >= _START else ()


def _over_lead(looks: Sequence[Look], labels: Sequence[Label], over: int) -> Sequence[int]:
    """Return the lines under such a line down to one that is much longer, where blank lines part all or none."""
    places = range(over + 1, min(over + 2 + _MOST, len(looks)))
    if len({looks[index].block.gap > 0 for index in places}) > 1 or any(looks[index].block.path for index in places):
        return ()
    longest = 0
    for number, index in enumerate(places):
        look = looks[index]
        is_lead = number >= _FEWEST and look.size > _LEAD * longest
        if labels[index].role not in STORY or is_lead or not _TOLD <= look.size <= _LONG:
            return places[:number] if number >= _FEWEST else ()
        longest = max(longest, look.size)
    return places


def _items(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[int]:
    """Yield the items that are set aside under a paragraph with a colon: ``The deal includes:``."""
    if not any(look.ends == "colon" and label.role == "paragraph" for look, label in zip(looks, labels, strict=True)):
        return
    yield from _unmarked(looks, labels)
    is_open = False
    for index, (look, label) in enumerate(zip(looks, labels, strict=True)):
        is_item = look.is_item or look.block.tag == "li"
        if label.role == "paragraph":
            is_open = look.ends == "colon" or (is_open and is_item)
        elif label.role == "boilerplate" and is_open and is_item and not look.cue and look.block.linked < LINKED:
            yield index
        elif label.role != "blank":
            is_open = False


def _unmarked(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[int]:
    """Yield lines between a paragraph with a colon and the next of the story, where nothing says what they are."""
    lines: list[int] | None = None  # None: under no such paragraph
    for index, (look, label) in enumerate(zip(looks, labels, strict=True)):
        if label.role in STORY:
            if lines and len(lines) >= _FEWEST and look.text[0] not in _QUOTES:  # the colon was a quotation's
                yield from lines
            lines = [] if label.role == "paragraph" and look.ends == "colon" else None
        elif label.role == "boilerplate" and lines is not None and _can_be_item(look):
            lines.append(index)
        elif label.role != "blank":
            lines = None


def _can_be_item(look: Look) -> bool:
    """Whether a line can be a list's though nothing marks it: marked items are told by their marks."""
    if look.is_item or look.cue or look.stamps or look.ends == "ask" or "@" in look.text:
        return False
    return look.block.linked < LINKED
