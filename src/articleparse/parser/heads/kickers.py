"""The kicker: the few words right over the headline, and no entry of a menu, no button, no paper's name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages.credits import PAPERS_UNSPACED
from articleparse.languages.letters import TO_EDITORS
from articleparse.parser.heads.overlines import BAR, TOLD, Tale, can_be_under, is_few_words, is_way
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.menus import in_menu
from articleparse.parser.names.names import authors
from articleparse.parser.names.papers import UNSPACED_FROM, is_paper
from articleparse.parser.names.persons import is_furniture, is_name_alone
from articleparse.parser.words.cues import folded, openings, whole
from articleparse.patterns import lazy

_KICKER: Final = 30  # size of the longest kicker that its looks alone tell
_SPEAKER: Final = 80  # … of who says it, before a colon
_ENTRIES: Final = 2  # entries of a menu over its last, at least
_ENTRY: Final = 20  # size of one
_LEAST: Final = 30  # size of a headline that a section's name stands over
_UNSPACED_TITLE: Final = 20  # … in a script without spaces
_LONGER: Final = 1.5  # times as long as a kicker the headline is
_TITLE: Final = 130  # size of a headline that nothing but its length and words tell from the summary under one
_SUMMARY: Final = (40, 400)  # sizes of a summary under a headline
_AROUND: Final = " :|•·【】[]"
_PARTED: Final = lazy(r"\s*[|:/]\s+|\s+[–—-]\s+")  # between the kind of a text and a name
_NO_KICKER: Final = frozenset("0123456789[]<>@/&+#»›")  # signs of buttons, counts and addresses


def is_kicker_at(looks: Sequence[Look], above: int) -> bool:
    """Whether a block is the kicker over the one below, and not the last entry of a menu."""
    look = looks[above]
    return is_kicker(look, looks[above + 1]) and stands_apart(looks, above)


def stands_apart(looks: Sequence[Look], above: int) -> bool:
    """Whether a block is not the last of several short ones below each other, as a menu's entries are."""
    look = looks[above]
    if above == 0:
        return True
    if look.block.gap:
        return not _ends_menu(looks, above)
    over = looks[above - 1]
    return over.is_stamp or over.capitals != look.capitals or over.size > _KICKER or over.ends != "none"


def _ends_menu(looks: Sequence[Look], last: int) -> bool:
    """Whether a word or two, apart from others as they are from each other, stand under two and more of such lines."""
    entries = looks[max(0, last - _ENTRIES) : last + 1]
    return (
        len(entries) > _ENTRIES
        and looks[last].cue != "kicker"
        and not looks[last].block.tag
        and len({(look.block.gap, look.capitals) for look in entries[1:]}) == 1
        and all(look.size <= _ENTRY and look.ends == "none" and not look.is_stamp for look in entries)
    )


def named_behind_kind(text: str) -> str:
    """Return whose or of whom a text is, where a line says that beside its kind, else "": ``Opinion | Jane Roe``."""
    found = _PARTED.search(text)
    if found is None:
        return ""
    one, other = text[: found.start()], text[found.end() :]
    pairs = ((one, other), (other, one))
    return next((name for kind, name in pairs if "kicker" in whole(folded(kind)) and is_name_alone(name)), "")


def is_kicker(above: Look, below: Look) -> bool:
    """Whether `above` is the short line over the headline `below`, by their looks."""
    if above.ends == "none" and not above.block.tag and named_behind_kind(above.text):
        return not is_name_alone(below.text)
    if (
        above.size > (_KICKER if above.ends != "colon" else _SPEAKER)
        or above.ends not in ("none", "colon")
        or above.block.tag[:1] == "h"
        or in_menu(above.block)
        or above.is_item
        or above.block.tag == "li"
    ):
        return False
    if says_kind(above) or (above.ends == "colon" and above.size > _KICKER):
        return True
    if is_furniture(above.text) or is_paper(above.text) or not _is_worded(above.text):
        return False
    if above.capitals and not below.capitals:
        return True
    least = _UNSPACED_TITLE if below.text >= UNSPACED_FROM else _LEAST
    return len(above.text.split()) <= 2 and below.size >= 2 * above.size and below.size >= least


def says_kind(look: Look) -> bool:
    """Whether a line says what kind of text stands below: ``Opinion``, ``Letters``."""
    return look.cue == "kicker" or folded(look.text).strip(_AROUND) in TO_EDITORS


def _is_worded(text: str) -> bool:
    """Whether a line has a word: ``1 204`` counts readers, ``17°C`` is the weather."""
    return "°" not in text and any(map(str.isalpha, text))


def is_kicker_of(looks: Sequence[Look], above: int, below: int, tale: Tale) -> bool:
    """Whether a line is the kicker over a headline: a few words over a longer line, that the story tells more of."""
    over, title = looks[above], looks[below]
    is_set = over.block.tag not in ("", "li")  # ``2. Liga, 27. kolo`` opens as an item of a list does
    if over.stamps or over.is_item or is_set or not is_few_words(over):
        return False
    if not _LONGER * over.size <= title.size <= _TITLE or not can_be_under(over, title, tale):
        return False
    if over.ends == "colon" or stands_over_summary(looks, below):
        return True
    return tale.told(above) <= TOLD and tale.tells_more_of(below, above)


def is_kicker_of_page(looks: Sequence[Look], above: int, tale: Tale) -> bool:
    """Whether a line over a page's headline is its kicker, and no entry of a menu, no button and no way to the page.

    It stands apart from both, once on the page, is no name and says, as no menu does, what the story tells of:
    ``Pferdediebe in der Heide``, ``Reportage Waterbeheer``, ``Drones over the pond:``.
    """
    over, title = looks[above], looks[above + 1]
    if over.block.tag or over.block.linked or not title.block.gap or (above and not over.block.gap):
        return False
    if over.cue not in ("", "kicker") or over.stamps or is_way(over.text) or BAR.search(over.text):
        return False
    if not is_few_words(over) or not _LONGER * over.size <= title.size <= _TITLE:
        return False
    if not set(over.text).isdisjoint(_NO_KICKER) or sum(look.key == over.key for look in looks) > 1:
        return False
    if over.key in title.key or is_name_alone(over.text):
        return False
    words = over.text.split()
    kind = any(cue.field == "kicker" for cue in openings(folded(words[0])))
    says = over.ends == "colon" or kind or any(word.islower() for word in words[1:])
    return len(words) > 1 and says and (kind or (tale.has_word_of(over.text) and not is_furniture(over.text)))


def names_paper(text: str) -> bool:
    """Whether words of papers' names stand in a line: as sure as in capitals, for it stands over a headline."""
    return is_paper(text.upper()) or (text >= UNSPACED_FROM and any(word in text for word in PAPERS_UNSPACED))


def stands_over_summary(looks: Sequence[Look], title: int) -> bool:
    """Whether a sentence and then a name or a day stand under a line, which so is no summary itself."""
    if title + 2 >= len(looks):
        return False
    summary, below = looks[title + 1 : title + 3]
    return (
        summary.ends == "stop"
        and _SUMMARY[0] <= summary.size <= _SUMMARY[1]
        and (below.is_stamp or is_name_alone(below.text) or bool(authors(below.text)))
    )
