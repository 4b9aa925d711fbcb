"""What stands between a summary and the story of copy: the stamp, a name without a word that says so, a place."""

from __future__ import annotations

from collections.abc import Sequence

from articleparse.parser.heads.overlines import Tale
from articleparse.parser.looks.body import could_be_heading
from articleparse.parser.looks.byline_signs import byline_signs
from articleparse.parser.looks.features import DASHES, Look
from articleparse.parser.looks.labels import OPENING_HEADING, Label
from articleparse.parser.looks.prose import is_story
from articleparse.parser.names.datelines import dateline
from articleparse.parser.names.names import bare_names, is_desk
from articleparse.parser.names.papers import is_organisation
from articleparse.parser.names.persons import is_known_name, is_name_alone, is_shortened, looks_like_name

_STORY = 2  # paragraphs of a story under its head, at least
_POST = 5  # words of a post
_WRITERS = frozenset({"name", "names", "name + post"})
LONGEST_SUMMARY = 400  # size of a summary over the byline, at most
_JOINER = 5  # characters between two names, at most
_PLACE = 2  # words of a place in capitals
_OVER_PLACE = frozenset({"byline", "timestamp"})


def past_summary(looks: Sequence[Look], labels: Sequence[Label | None], summary: int) -> int | None:
    """Return the first line under the stamp that stands under a summary, or None where neither stands there.

    summary: the first line under the headline that nothing is known of.  Where more days
    stand below, the story is a chronology, and what stands under its first day heads its entry.
    """
    if summary + 2 >= len(looks) or labels[summary] or not _is_stamp(labels[summary + 1]):
        return None
    if not _can_sum_up(looks[summary]):
        return None
    below = next((i for i in range(summary + 2, len(looks)) if labels[i] is None), len(looks))
    return None if any(map(_is_stamp, labels[below:])) or below + 1 >= len(looks) else below


def _can_sum_up(look: Look) -> bool:
    return look.size <= LONGEST_SUMMARY and look.ends != "colon" and not dateline(look.text)


def is_summary(looks: Sequence[Look], labels: Sequence[Label | None], index: int, stamp: int) -> bool:
    """Whether a line that says more than a heading is the summary, by the story that stands under the stamp below."""
    if not _can_sum_up(looks[index]):
        return False
    story = [i for i in range(stamp + 1, len(looks)) if labels[i] is None]
    return sum(is_story(looks[i]) for i in story) >= _STORY and not any(map(_is_stamp, labels[story[0] :]))


def _is_stamp(label: Label | None) -> bool:
    return label is not None and label.role == "timestamp"


def is_writer(looks: Sequence[Look], name: int, tale: Tale) -> bool:
    """Whether a line under the stamp names who wrote the story, and not whom or what the part below tells of."""
    look, below = looks[name], looks[name + 1]
    if look.size > OPENING_HEADING or look.text in below.text or tale.has_word_of(look.text):
        return False  # a place, a person whom the part below tells of
    sign = byline_signs(look)
    if sign in ("name", "names", "name + post") or is_name_alone(look.text):
        return True
    return sign in ("name?", "names?") and not is_known_name(look.text)


def is_unknown_post(text: str, tale: Tale) -> bool:
    """Whether a line is a name, of whom the story does not tell, and what else can only be a post.

    Example: ``Jane Doe, wetlands and rivers fellow``.
    """
    name, comma, post = text.partition(", ")
    if not comma or not post or "," in post or not post[0].islower() or len(post.split()) > _POST:
        return False
    is_name = looks_like_name(name) and len(name.split()) in (2, 3)
    return is_name and not is_organisation(name) and not tale.has_name_of(name)


def label_under_summary(looks: Sequence[Look], labels: list[Label | None], summary: int, tale: Tale) -> None:
    """A name alone between the summary and the story: the writer's, if the story has no word of it.

    A portrait's heading, with the person's name, stands over text that tells of the person.
    """
    name = summary + 1
    if name + 1 >= len(looks) or labels[summary] or labels[name] or looks[summary].size > LONGEST_SUMMARY:
        return
    look = looks[name]
    if look.text[0] in DASHES and (start := _behind_dash(look.text, tale)):
        labels[name] = Label("byline", "names behind a dash between the summary and the story", start)
        labels[summary] = Label("standfirst", "stands between the headline and the byline")
        return
    signs = _WRITERS | {"name?"} if _is_stamp(labels[name + 1]) else _WRITERS
    if is_unknown_post(look.text, tale):
        labels[name] = Label("byline", "a name and a post between the summary and the story", 0, look.text.index(","))
        return
    is_name = byline_signs(look) in signs or is_name_alone(look.text)
    if is_desk(look.text):
        labels[name] = Label("byline", "a desk between the summary and the story")
        return
    if look.size > OPENING_HEADING or not is_name or tale.has_word_of(look.text):
        return
    labels[name] = Label("byline", "a name between the summary and the story, which does not tell of it")
    if not looks[summary].block.gap and look.block.gap and looks[name + 1].block.gap:
        labels[summary] = Label("standfirst", "stands right under the headline, apart from byline and story")


def _behind_dash(text: str, tale: Tale) -> int:
    """Return where full names begin behind a dash, of whom the story does not tell, or 0: ``- Jane Doe, John Roe``."""
    names = text.lstrip(f"{DASHES} ")
    found = bare_names(names, words=(2, 4))
    is_named = (
        bool(found) and all(map(is_known_name, found)) and sum(map(len, found)) + len(found) * _JOINER >= len(names)
    )
    return len(text) - len(names) if is_named and not any(map(tale.has_name_of, found)) else 0


def label_place(looks: Sequence[Look], labels: list[Label | None], body: int, tale: Tale) -> None:
    """A place in capitals between the byline and the story, where the story tells of it or its headings are none such.

    Example: ``PIHTIPUDAS`` over ``AUNE Kinnunen katsoo …``.
    """
    if body + 1 >= len(looks) or not body:
        return
    look, over = looks[body], labels[body - 1]
    if not look.capitals or len(look.text.split()) > _PLACE or look.ends != "none" or looks[body + 1].ends != "stop":
        return
    if look.cue or over is None or over.role not in _OVER_PLACE:
        return
    if is_shortened(look.text) and not tale.has_word_of(look.text):  # ``Т.САЙНАА``
        labels[body] = Label("byline", "a shortened name in capitals over the story")
        return
    headings = [one.capitals for one in looks[body + 1 :] if could_be_heading(one)]
    if not any(headings) and (headings or tale.has_word_of(look.text)):
        labels[body] = Label("paragraph", "a place in capitals over the story")
    elif not headings:
        labels[body] = Label("boilerplate", "a paper or a place in capitals over a story without headings")
