"""Who signs beside the place that the story tells of: ``Jane Doe, Port Amber``, ``PORT AMBER: Jane Doe``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages.credits import PLACED
from articleparse.parser.heads.overlines import Tale
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import OPENING_HEADING, Label
from articleparse.parser.names.joined import parts
from articleparse.parser.names.papers import is_agency, is_organisation
from articleparse.parser.names.persons import is_known_name, is_name_alone, looks_like_name, names_other

_SIGNS: Final = (", ", "، ", " - ", " – ", " — ", " | ", ": ")
_WORDS: Final = (2, 3)  # of a name that nobody knows
_LINES: Final = 4  # under the headline among which such a line stands


def label_placed(looks: Sequence[Look], labels: list[Label | None], headline: int, tale: Tale) -> None:
    """A name beside a place, between headline and story, is the writer's, and the place nobody's."""
    for index in range(headline + 1, min(headline + 1 + _LINES, len(looks))):
        look = looks[index]
        if labels[index] is not None or look.ends != "none" or look.size > OPENING_HEADING or look.stamps:
            continue
        if (span := writer_beside_place(look.text, tale)) is not None:
            labels[index] = Label("byline", "a name beside the place that the story tells of", *span)
            return


def writer_beside_place(text: str, tale: Tale) -> tuple[int, int] | None:
    """Return where a name stands in a line that has but a place beside it, or None.

    Example: ``Jane Doe, Port Amber`` gives ``(0, 8)`` over a story that tells of Port Amber, and not of her.
    """
    for sign in filter(text.__contains__, _SIGNS):
        first, _, second = text.partition(sign)
        if _is_place(second, tale) and _is_writer(first, tale):
            return 0, len(first)
        if _is_place(first, tale) and _is_writer(second, tale):
            return len(text) - len(second), len(text)
    words = text.split()
    at = next((at for at in range(2, len(words) - 1) if words[at] in PLACED), 0)
    first, second = " ".join(words[:at]), " ".join(words[at + 1 :])
    return (0, len(first)) if at and _is_place(second, tale) and _is_writer(first, tale) else None


def names_place(text: str, tale: Tale) -> bool:
    """Whether a line beside the stamp that looks like a name is the place that the story tells of: ``Port Amber``."""
    if "," in text:
        return tale.has_word_of(text)
    return tale.tells_of_all(text) and (names_other(text) or not is_known_name(text))


def _is_place(text: str, tale: Tale) -> bool:
    is_told = tale.tells_of_all(text) or tale.tells_of_all(text.title())
    return is_told and looks_like_name(text) and not is_agency(text)


def _is_writer(text: str, tale: Tale) -> bool:
    """Whether words are a name, or several that a word joins, of which the story has none."""
    names = list(parts(text))
    return bool(names) and all(_is_name(name, tale) for name in names)


def _is_name(text: str, tale: Tale) -> bool:
    if tale.has_name_of(text) or is_organisation(text) or names_other(text):
        return False
    return is_name_alone(text) or (looks_like_name(text) and len(text.split()) in _WORDS)
