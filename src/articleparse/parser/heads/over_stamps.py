"""The short lines between a copy's headline, or its summary, and the stamp: writer, place, section, paper, summary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages import BY
from articleparse.languages.names import is_given
from articleparse.parser.heads.overlines import Tale
from articleparse.parser.heads.under_summary import is_summary, is_unknown_post
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING, OPENING_HEADING, Label
from articleparse.parser.names.joined import parts
from articleparse.parser.names.names import authors, bare_names
from articleparse.parser.names.papers import UNSPACED_FROM, holds_agency, is_agency, is_organisation
from articleparse.parser.names.persons import (
    CASELESS_FROM,
    EDGES,
    is_known_name,
    is_name_alone,
    is_shortened,
    looks_like_name,
    names_other,
)
from articleparse.parser.names.posts_behind import HANGUL
from articleparse.parser.words.cues import folded, openings
from articleparse.parser.words.digits import has_digit
from articleparse.parser.words.small import is_small

_SUMMARY: Final = 36  # size of a line under the headline that says more than where it stands
_SAYING: Final = 4  # words of a line that says something, at least
_PARTICLE: Final = 3  # characters of words as ``the``, ``der``, ``les``
_OPENS_QUOTE: Final = '«»„“”"‘‚「『'
_NAME: Final = (2, 3)  # words of a name that nobody knows
_UNDER: Final = 3  # lines under the headline, of which one can open with its stamp
_PARTING: Final = (",", "|", "·", "•")  # what stands behind it there
_MOST: Final = 4  # short lines between headline and stamp


def label_over_stamp(looks: Sequence[Look], labels: list[Label | None], headline: int, tale: Tale | None) -> None:
    """Short lines between headline and stamp, or summary and stamp, name the writer, or the paper and the section."""
    stamp = next((i for i in range(headline + 1, len(looks)) if (found := labels[i]) and found.role == "timestamp"), 0)
    over = [i for i in range(headline + 1, stamp) if labels[i] is None]
    summary = _summary(looks, labels, over, stamp) if tale and len(over) > 1 else None
    over = [i for i in over if i != summary]
    if over[-1:] == [stamp - 1] and is_name_alone(looks[stamp - 1].text) and not _is_place(looks, labels, over, tale):
        labels[over.pop()] = Label("byline", "a name alone over the stamp")
    if len(over) > _MOST or any(looks[i].size > OPENING_HEADING or looks[i].ends != "none" for i in over):
        return
    if summary is not None:
        labels[summary] = Label("standfirst", "stands between the headline and short lines over the stamp")
    for index in over:
        labels[index] = _over_stamp(looks, labels, index, headline, tale, [i for i in over if i < index])


def label_sole_stamp(looks: Sequence[Look], labels: list[Label | None], headline: int) -> None:
    """A line under the headline opens with the one stamp that opens any, and says more: ``3 May 2024, heard on …``."""
    if any(found and found.role == "timestamp" for found in labels):
        return
    opens = [i for i, look in enumerate(looks) if look.stamps and look.stamps[0].start == 0]
    if len(opens) != 1 or not headline < (index := opens[0]) <= headline + _UNDER or labels[index]:
        return
    look = looks[index]
    rest = look.text[look.stamps[0].end :].lstrip()
    if rest[:1] in _PARTING and look.ends == "none" and look.size <= HEADING:
        labels[index] = Label("timestamp", "opens with the only stamp")


def label_under_stamp(looks: Sequence[Look], labels: list[Label | None], headline: int) -> None:
    """Lines of few words right between the day and a line that says who wrote it are the paper's and the section's.

    Example: ``14 March 2023``, ``Valley Times``, ``NEWS``, ``By Jane Roe``.
    """
    roles = ["" if found is None else found.role for found in labels]
    stamp = next((i for i in range(headline + 1, len(looks)) if roles[i] == "timestamp"), len(looks))
    byline = next((i for i in range(stamp + 1, min(stamp + _MOST + 1, len(looks))) if roles[i]), stamp)
    if roles[byline : byline + 1] != ["byline"] or any(look.block.gap for look in looks[stamp + 1 : byline + 1]):
        return
    for index in range(stamp + 1, byline):
        text, ends = looks[index].text, looks[index].ends
        if ends == "none" and len(text.split()) < _SAYING and not is_known_name(text):
            labels[index] = Label("boilerplate", "a few words between the day and who wrote it")


def _summary(looks: Sequence[Look], labels: Sequence[Label | None], over: Sequence[int], stamp: int) -> int | None:
    """Return the one line of some over the stamp that says more than the others, or None."""
    long = [i for i in over if looks[i].size > OPENING_HEADING or looks[i].ends != "none"]
    return long[0] if len(long) == 1 and is_summary(looks, labels, long[0], stamp) else None


def _over_stamp(
    looks: Sequence[Look],
    labels: Sequence[Label | None],
    index: int,
    headline: int,
    tale: Tale | None,
    above: Sequence[int],
) -> Label:
    """Return what a short line between headline and stamp is; above: those over it."""
    text, why = looks[index].text, "a short line between headline and stamp"
    if _is_speaker(looks, labels, index, headline):
        return Label("standfirst", "who says the headline, under a name that signs it")
    if tale and is_unknown_post(text, tale):
        return Label("byline", why, 0, text.index(","))
    is_told = tale is not None and not is_agency(text) and (tale.is_in_words_of(text) or _is_ordinary(text, tale))
    if _names_writer(text) and not is_told and not _is_place(looks, labels, [*above, index], tale):
        return Label("byline", why)
    is_first = not any(found is not None and found.role == "standfirst" for found in labels[headline:index])
    is_summary = is_first and (_says_something(text) or (index == headline + 1 and looks[index].size >= _SUMMARY))
    return Label("standfirst" if is_summary else "boilerplate", why)


def _is_speaker(looks: Sequence[Look], labels: Sequence[Label | None], index: int, headline: int) -> bool:
    """Whether a name and what that one does stand under a headline in quotes, with the writer's name over it."""
    name, comma, post = looks[index].text.partition(", ")
    if not comma or not post[:1].islower() or not is_name_alone(name) or looks[headline].text[0] not in _OPENS_QUOTE:
        return False
    return any(found is not None and found.role == "byline" for found in labels[:headline])


def _is_place(looks: Sequence[Look], labels: Sequence[Label | None], over: Sequence[int], tale: Tale | None) -> bool:
    """Whether the last of some lines is the place that the story tells of, under one that names the writer."""
    *above, index = over
    text = looks[index].text
    if tale is None or is_given(text.split()[0]) or not tale.has_word_of(text):
        return False
    return any((found.role == "byline") if (found := labels[i]) else _names_writer(looks[i].text) for i in above)


def _asks(text: str) -> bool:
    """Whether a line says whom the story asks or is about: ``Interview with Jane Doe, composer``."""
    line = folded(text)
    kind = next((cue.end for cue in openings(line) if cue.field == "kicker"), 0)
    return kind > 0 and text[kind:].lstrip()[:1].islower()


def _says_something(text: str) -> bool:
    """Whether a few words are more than a section's or a paper's name: ``Players safe, match moved``."""
    words = text.split()
    return len(words) >= _SAYING and any(not word[0].isupper() and len(word) > _PARTICLE for word in words[1:])


def _names_writer(text: str) -> bool:
    """Whether a short line over the stamp names the writer, and not the paper: ``Valley Post, no. 12``."""
    if has_digit(text) or names_other(text) or (is_organisation(text) and not is_agency(text)):
        return False
    if not authors(text) and _asks(text):
        return False
    if names_somebody(text):
        return True
    fewest = 1 if is_name_alone(text) or is_shortened(text) else 2
    names = bare_names(text, words=(fewest, most_words(text)))
    if HANGUL[0] <= text.lstrip(EDGES)[:1] <= HANGUL[1]:  # where no capitals tell names from a deck's words
        return bool(names) and all(map(is_name_alone, names))
    return signs_for_agency(text) or bool(names)


def are_names(text: str) -> bool:
    """Whether a line is several full names that a sign or a word joins, known or not: ``Zoska Brem / Vilko Tarn``.

    A comma parts a place from what it lies in as well.
    """
    if "," in text:
        return False
    names = list(parts(text))
    return len(names) > 1 and all(len(name.split()) in _NAME and looks_like_name(name) for name in names)


def signs_for_agency(text: str) -> bool:
    """Whether a paper stands beside an agency, and nobody else: ``Ouest-Presse et AFP``."""
    return not text[0].islower() and holds_agency(text) and any(map(is_agency, bare_names(text)))


def most_words(text: str) -> int:
    """Return how many words a name may have of which nothing but its place tells; without capitals any are like one."""
    return 2 if CASELESS_FROM <= text < UNSPACED_FROM and not is_known_name(text) else 4


def _is_ordinary(text: str, tale: Tale) -> bool:
    """Whether a line that no word calls a byline has a word of the story's in small letters: ``Good News``."""
    return not authors(text) and tale.has_ordinary_word_of(text)


def names_somebody(text: str) -> bool:
    """Whether a byline names somebody: ``De pier blijft dicht`` does not, ``By jane doe`` and ``ndr.de`` do."""
    if folded(text.partition(" ")[0]) in BY:
        return bool(authors(text, sure=True))
    return any(not is_small(name[0]) or "." in name or is_agency(name) for name in authors(text, sure=True))
