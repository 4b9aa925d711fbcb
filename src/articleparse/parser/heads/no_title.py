"""What no headline is: the way to a page, a ticker, a clock, a file's name, a button."""

from __future__ import annotations

import re
from typing import Final

from articleparse.languages.credits import ROLES
from articleparse.parser.heads.overlines import is_way
from articleparse.parser.looks.features import Look
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency
from articleparse.parser.words.cues import folded, whole
from articleparse.parser.words.digits import is_number
from articleparse.patterns import lazy

TICKER = lazy(r"\+{3} ?\S")  # ``+++ A 45 closed after a crash +++``
LONGEST: Final = 300  # characters of a headline
_LETTERS: Final = 3  # in a headline, at least
_BUTTON: Final = 24  # characters of a button
# What a headline has nowhere: ``Form.pdf (619.83 KB)``, ``0 results``, ``Book now >``, ``AUBURN, Wash. —``,
# ``+11° C, wind 1.34 m/s``, ``第A34版 | 上一版 下一版``, ``#git #development``, ``28.04.2023 01:34 min``, ``1:32``,
# ``3d23d65-ddc6-4ce5``, ``Views: 312``, ``11.``, ``… who goes on``.
_NO_TITLE = lazy(
    r"\(\d+(?:[.,]\d+)?\s?[KMG]B\)|^\S+\.(?:pdf|docx?|xlsx?)$|^\d+ (?:results?|comments?)$|[>→▸]\s*$|^(?:#\w+\s+)+#\w+$"
    r"|^\d{1,3}(?::\d\d)+$|^[^«‹»›]*[»›]\s*$|(?:[|·]|\b\d{4})\s*\d{1,2}:\d\d\s?min\b|\b[0-9a-f]{6,}(?:-[0-9a-f]{3,}){2,}"
    r"|^[^\W\d_]{3,20}(?: [^\W\d_]{3,12})?\s?[:：]\s?\d[\d.,\s]*$"
    r"|^\d{1,3}[.)]$|^[+−-]?\d{1,3}(?:[.,]\d)?\s?°\s?[CF]?\s*(?:$|[,|/])|上一[版篇]|下一[版篇]|^(?:…|\.{3})\s?(?-i:[a-zà-öø-ÿа-я])",
    re.IGNORECASE,
)
_DATELINE = lazy(r"([^\W\d_]{3,})\b.{0,30}[—–]\s*$")  # nothing but the place that a story opens with
_ADDRESS = lazy(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TAGS = 3  # in a list of them, at least
_WORDS_OF_TAG = 2


def is_no_title(text: str) -> bool:
    """Whether a line is the way to the page, a ticker's, or has what no headline has.

    Example: ``Home > News``, ``0 results``, ``Form.pdf (619.83 KB)``.
    """
    if "," in text and folded(text.partition(",")[0]) in ROLES:  # ``Role, BBS News``
        return True
    if "©" in text or is_way(text) or TICKER.match(text) or _NO_TITLE.search(text) or _ends_in_button(text):
        return True
    place = _DATELINE.match(text)
    return place is not None and place[1].isupper()


def is_tags(text: str) -> bool:
    """Whether a line is a list of tags, where another could be the headline: ``Mosses, Bogs, Northern moors``."""
    tags = text.split(", ")
    return len(tags) >= _TAGS and all(tag.count(" ") < _WORDS_OF_TAG and tag[:1].isupper() for tag in tags)


def has_address(text: str) -> bool:
    """Whether whom to write to stands in a line: ``Friday , 24 May Contact: desk@herald.example | Tel. 333 21 45``."""
    return "@" in text and _ADDRESS.search(text) is not None


def has_word(text: str) -> bool:
    """Whether there is a word in a line: ``9520,22% -1,71`` and ``° | m/s |`` are a box's."""
    letters = sum(map(str.isalpha, text))
    return text >= UNSPACED_FROM or letters >= _LETTERS or (letters > 0 and text.isalnum())  # ``B2B``


def _ends_in_button(text: str) -> bool:
    """Whether the last words behind a sentence lead on to more of it: ``We answer for your data. Read more``."""
    last = folded(text.rpartition(". ")[2]) if ". " in text else ""
    return 0 < len(last) <= _BUTTON and not {"related", "share"}.isdisjoint(whole(last))


def can_be_headline(look: Look) -> bool:
    """Whether a line is no longer than a headline and ends no sentence, and is no list's, no agency and no ticker's."""
    is_line = look.size >= 2 and len(look.text) <= LONGEST and look.ends not in ("stop", "comma")
    if look.numbered and ":" in look.text and is_number(look.text):  # ``Page: 8``
        return False
    return is_line and not look.is_item and not is_agency(look.text) and not TICKER.match(look.text)
