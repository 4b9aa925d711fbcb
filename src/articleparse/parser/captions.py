"""Captions that no word marks: they name who took the picture, or say who stands where in it.

``The pad at dawn. Etlaq``, ``Jane Roe (left) and John Doe on Monday.``
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from articleparse.languages.positions import POSITIONS
from articleparse.parser.cues import folded
from articleparse.parser.features import Look
from articleparse.parser.labels import Label
from articleparse.parser.persons import is_agency, is_known_name

_STORY: Final = frozenset({"paragraph", "heading"})
_LONGEST: Final = 400  # characters of a caption
_INNER: Final = re.compile(r"[(（]([^()（）]{1,30})[)）]")
_SENTENCE: Final = 4  # words before the name
_BRIEF: Final = 160  # size of a caption behind which a word that is no known name may name who took the picture
_WORD: Final = 4  # letters of a word that no title writes small
# Behind a sentence and its full stop, and not behind ``Gov.`` or ``St.``.
_TAKEN: Final = re.compile(r"(?<=[^\W\d_]{4}[.。])[\"'”’»)]?\s+(?P<who>[^\W\d_][^.!?。:：;,]{1,38})$")


def with_captions(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the captions among the story's lines set aside.

    A last paragraph may be signed by its writer or its agency: it stays.
    """
    found = list(labels)
    last = max((index for index, label in enumerate(labels) if label.role == "paragraph"), default=0)
    for index in range(last):
        if labels[index].role not in _STORY or len(looks[index].text) > _LONGEST:
            continue
        if names_taker(looks[index]):
            found[index] = Label("caption", "a sentence, and behind it a name without an end mark")
        elif _places(looks[index].text):
            found[index] = Label("caption", "says in brackets who stands where")
    return found


def _places(text: str) -> bool:
    said = (folded(inner).strip() for inner in _INNER.findall(text)) if ")" in text or "）" in text else ()
    return any(inner in POSITIONS or inner.rstrip(".") in POSITIONS for inner in said)


def names_taker(look: Look) -> bool:
    """Whether a line is a sentence and behind it, without an end mark, a name: ``The pad at dawn. Etlaq``."""
    if look.ends != "none" or look.is_item:
        return False
    named = _TAKEN.search(look.text)
    if named is None:
        return False
    words, who = look.text[: named.start()].split(), named["who"]
    if len(words) < _SENTENCE:
        return False
    # ``Trump Visits Ohio. Biden Waits``: a title's words are all written large
    is_told = who[0].isupper() and any(word.islower() and len(word) >= _WORD for word in words)
    if is_agency(who) or not is_told:
        return is_agency(who)
    return is_known_name(who) or "/" in who or (" " not in who and look.size <= _BRIEF)
