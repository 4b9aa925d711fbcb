"""Who signs over the headline, with no word that says so: ``Jane Doe``, ``Jane Doe, Carrow Times``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages.credits import ORGANISATIONS, PAPERS_BEHIND
from articleparse.languages.letters import TO_EDITORS
from articleparse.languages.names import FIRST_SURNAMES, PARTICLES
from articleparse.parser.heads.overlines import Tale, can_be_under
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.names.papers import UNSPACED_FROM, is_paper
from articleparse.parser.names.persons import is_known_name, is_name_alone, is_office, is_post, looks_like_name
from articleparse.parser.words.cues import folded

_PAPER: Final = 3  # words of a paper behind a name
_AMID: Final = frozenset({"timestamp", "boilerplate", "contact"})  # what stands between the name and the headline


def signs_over(looks: Sequence[Look], marks: Sequence[Label | None], name: int, title: int, tale: Tale) -> bool:
    """Whether a line names who wrote what stands under the line that could be the headline below, or the stamp there.

    A portrait's headline may be a name too: of that one the story tells, and of whom is quoted over a story.
    """
    look = looks[name]
    writer, comma, paper = look.text.partition(", ")
    if look.ends != "none" or look.block.tag or not _is_person(writer) or tale.has_name_of(writer):
        return False
    between = range(name + 1, title)
    if any((mark.role not in _AMID) if (mark := marks[i]) else not _says_kind(looks[i]) for i in between):
        return False
    if comma and not (_is_paper(paper) or is_office(paper) or is_post(paper)):
        return False
    if any(mark is not None and mark.role == "byline" for mark in marks):
        return False
    if (
        comma and title == name + 1 and looks_like_name(paper) and not is_paper(paper.upper())
    ):  # ``Jane Doe, Tom Roe`` may be in a title
        return False
    return not is_name_alone(looks[title].text) and can_be_under(look, looks[title], tale)


def _says_kind(look: Look) -> bool:
    return look.cue == "kicker" or folded(look.text) in TO_EDITORS


def _is_paper(text: str) -> bool:
    words = text.split()
    return 1 <= len(words) <= _PAPER and words[0][0].isupper() and not text.isdigit()


def _is_person(text: str) -> bool:
    """Whether words are a person's name, not a paper's or a section's that has a given name in it: ``Austin News``."""
    if not is_name_alone(text):
        return False
    first, *others = folded(text).split() if text < UNSPACED_FROM else [text]
    if first in PARTICLES or not (text >= UNSPACED_FROM or is_known_name(first) or first in FIRST_SURNAMES):
        return False
    return (ORGANISATIONS | PAPERS_BEHIND).isdisjoint(others)
