"""The summary that a page sets over the story, which the chain takes for its first paragraph or for furniture."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from articleparse.parser.heads.under_summary import LONGEST_SUMMARY
from articleparse.parser.looks.body import mark_end
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import PROSE, STORY, Label
from articleparse.parser.names.datelines import dateline
from articleparse.parser.names.persons import is_name_alone
from articleparse.parser.whole.captions import opens_in_capitals

_LEAD: Final = 60  # size of a story's first sentence
_STORY: Final = 3  # paragraphs under the stamp, at least
_POINTS: Final = 3  # lines of a list that nothing marks, at least
_SAID: Final = frozenset({"timestamp", "byline"})
_GOES_ON: Final = ("…", "...")  # opens a deck that goes on with what the headline says
_LEFT: Final = frozenset({"boilerplate", "heading", "standfirst"})
_HEADINGS: Final = frozenset({"h2", "h3", "h4"})
_DECK: Final = (10, 90)  # size of a short one
_BULLETS: Final = frozenset("•-–—*·▪")
_DASHES: Final = frozenset("-–—")
_LISTED: Final = range(2, 8)  # points over a story
_DECKS: Final = range(2, 5)  # long lines without an end mark, one under another


def with_summary(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with one paragraph right under the headline, over the page's stamp, as the standfirst.

    Example: a sentence over ``Jane Roe`` and ``3 May 2024``, over the story.
    """
    found = list(labels)
    roles = [label.role for label in labels]
    if "headline" not in roles or "standfirst" in roles:
        return found
    headline = roles.index("headline")
    story = [index for index in range(headline + 1, len(roles)) if roles[index] in STORY]
    if len(story) <= _STORY or roles[story[0]] != "paragraph" or not _sums_up(looks[story[0]]):
        return found
    first, second = story[:2]
    head = set(roles[headline + 1 : first])
    between = range(first + 1, second)
    if head & _SAID or not any(roles[index] == "timestamp" for index in between):
        return found
    if all(looks[index].size < PROSE for index in between):
        found[first] = Label("standfirst", "a paragraph between the headline and the stamp, over the story")
    return found


def with_lead(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with a sentence between headline and story whose first word alone is in capitals as its first.

    Example: ``FIREMEN of Carrow fought a blaze until dawn.``, though a picture's credit stands under it.
    """
    found = list(labels)
    roles = [label.role for label in labels]
    if "headline" not in roles or "paragraph" not in roles[roles.index("headline") :]:
        return found
    headline = roles.index("headline")
    for index in range(headline + 1, roles.index("paragraph", headline)):
        look = looks[index]
        is_set_aside = roles[index] == "boilerplate" and look.ends == "stop" and not look.cue
        if is_set_aside and look.size >= _LEAD and opens_in_capitals(look):
            found[index] = Label("paragraph", "a sentence whose first word is in capitals, over the story")
    return found


def with_decks(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the decks between headline and story that were set aside: they end in no mark.

    Example: ``…as the villages ask who pays``; two or more long lines right under the headline, one under another.
    """
    found = list(labels)
    roles = [label.role for label in labels]
    if "headline" not in roles or "paragraph" not in roles[roles.index("headline") :]:
        return found
    headline = roles.index("headline")
    free = [i for i in range(headline + 1, roles.index("paragraph", headline)) if _can_be_deck(looks[i])]
    aside = [i for i in free if roles[i] == "boilerplate"]
    decks = [i for i in aside if looks[i].text.startswith(_GOES_ON)]
    decks += [*_long_decks(looks, aside, headline), *_tight_decks(looks, [i for i in free if roles[i] in _LEFT])]
    decks += [
        *_headings_under(looks, headline),
        *_points(looks, roles, headline),
        *_points_over_story(looks, roles, headline),
        *_over_byline(looks, roles, headline),
    ]
    for index in decks:
        found[index] = Label("standfirst", "a deck between headline and story", mark_end(looks[index]))
    return found


def _points(looks: Sequence[Look], roles: Sequence[str], headline: int) -> list[int]:
    """Return the lines between the first of a standfirst and the byline, all short ones without an end mark, or points.

    Example: under ``• The rent doubles`` that is the standfirst ``• Nobody asked``, over ``Jane Roe``.
    """
    first = headline + 1
    if first >= len(looks) or roles[first] != "standfirst":
        return []
    below = first + (not _is_point(looks[first]))  # a summary, with its points under it
    run = list(takewhile(lambda at: roles[at] in _LEFT and _is_point(looks[at]), range(below, len(looks))))
    signed = roles[run[-1] + 1] if run and run[-1] + 1 < len(looks) else ""
    bullets = {_bullet(looks[at]) for at in run}
    is_list = bullets != {""} or (below == first and len(run) >= _POINTS)
    return run if signed in _SAID and len(bullets) == 1 and is_list else []


def _points_over_story(looks: Sequence[Look], roles: Sequence[str], headline: int) -> Sequence[int]:
    """Return the points between byline or stamp and the story: ``• The rent doubles``; behind dashes is speech."""
    first = roles.index("paragraph", headline)
    run = list(takewhile(lambda at: roles[at] == "paragraph" and _bullet(looks[at]), range(first, len(looks))))
    if len(run) not in _LISTED or _SAID.isdisjoint(roles[headline + 1 : first]) or roles[first - 1] not in _SAID:
        return ()
    mark, short = _bullet(looks[first]), [looks[at].size <= LONGEST_SUMMARY for at in run]
    is_list = all(_bullet(looks[at]) == mark and (mark not in _DASHES or looks[at].ends == "none") for at in run)
    story = looks[run[-1] + 1 : run[-1] + 2]
    is_over = bool(story) and story[0].size >= _LEAD and roles[run[-1] + 1 :].count("paragraph") >= _STORY - 1
    return run if is_list and all(short) and is_over else ()


def _over_byline(looks: Sequence[Look], roles: Sequence[str], headline: int) -> Sequence[int]:
    """Return the paragraph between a deck right under the headline and the byline: the summary goes on in it."""
    first = roles.index("paragraph", headline)
    decks, signed = set(roles[headline + 1 : first]), roles[first + 1 : first + 2]
    is_summary = decks == {"standfirst"} and signed and signed[0] in _SAID and _sums_up(looks[first])
    return [first] if is_summary and roles[first + 1 :].count("paragraph") >= _STORY - 1 else ()


def _is_point(look: Look) -> bool:
    is_line = look.ends == "none" and _DECK[0] <= look.size <= _DECK[1]
    return is_line and not (look.cue or look.stamps or look.block.linked or look.block.path or is_name_alone(look.text))


def _bullet(look: Look) -> str:
    return look.text[0] if look.text[0] in _BULLETS else "li" if look.is_item else ""


def _can_be_deck(look: Look) -> bool:
    return look.ends == "none" and not (look.cue or look.stamps or look.block.linked)


def _tight_decks(looks: Sequence[Look], able: Sequence[int]) -> Sequence[int]:
    """Return the short lines of one element that is a heading, or that no blank line parts where papers print such.

    Papers in Korea set two to four lines without a full stop over nearly every story.
    """
    run: list[int] = []
    for index in able:
        if run and (index != run[-1] + 1 or not _is_set_on(looks[run[-1]], looks[index])):
            if len(run) in _DECKS:
                break
            run = []
        if _DECK[0] <= looks[index].size <= _DECK[1]:
            run.append(index)
    return run if len(run) in _DECKS else ()


def _is_set_on(over: Look, look: Look) -> bool:
    if look.block.path:
        return look.block.path == over.block.path and look.block.tag[:1] == "h"
    return not look.block.gap and all(any("\uac00" <= one <= "\ud7a3" for one in line.text) for line in (over, look))


def _headings_under(looks: Sequence[Look], headline: int) -> Sequence[int]:
    """Return the headings of one kind right under the headline's own: ``<h1>``, ``<h2>``, ``<h2>``."""
    if looks[headline].block.tag != "h1" or not looks[headline].block.path:
        return ()
    end = headline + 1
    while (
        end < len(looks) and not looks[end].cue and not looks[end].block.linked and _is_alike(looks, headline + 1, end)
    ):
        end += 1
    return range(headline + 1, end) if end - headline - 1 in _DECKS else ()


def _is_alike(looks: Sequence[Look], first: int, index: int) -> bool:
    tag, path = looks[index].block.tag, looks[index].block.path
    return tag in _HEADINGS and (tag, path) == (looks[first].block.tag, looks[first].block.path)


def _long_decks(looks: Sequence[Look], able: Sequence[int], headline: int) -> Sequence[int]:
    """Return the long ones in a row, right under the headline or under a kicker there; one alone if a dump marks it."""
    long = [i for i in able if looks[i].size >= PROSE]
    first = long[0] if long else 0
    run = [i for place, i in enumerate(long) if i == first + place]
    is_marked = len(run) == 1 and looks[first].block.tag[:1] == "h"
    return run if (len(run) in _DECKS or is_marked) and first <= headline + 2 else ()


def _sums_up(look: Look) -> bool:
    return look.size <= LONGEST_SUMMARY and look.ends != "colon" and not dateline(look.text)
