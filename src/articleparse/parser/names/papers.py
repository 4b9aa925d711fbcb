"""Papers, stations and firms: what is no person, though it is spelled as a name."""

from __future__ import annotations

import re

from articleparse.languages.credits import (
    LEGAL_FORMS,
    NEVER_SURNAMES,
    ORGANISATIONS,
    ORGANISATIONS_UNSPACED,
    PAPERS,
    PAPERS_BEHIND,
    PAPERS_FIRST,
    PAPERS_UNSPACED,
    SURE_PAPERS,
)
from articleparse.languages.fields import EDITIONS
from articleparse.languages.names import (
    PARTICLES,
    is_given,
)
from articleparse.parser.words.cues import agencies, folded
from articleparse.parser.words.digits import has_digit
from articleparse.patterns import lazy

UNSPACED_FROM = "\u2e80"  # the scripts of China, Japan and Korea, and what follows them in Unicode
QUOTES = "\"'“”‘’«»„(){}[].,-–"
_EDITION = ("Ed.", "Éd.", "Ausg.", "Edic.", "Ediz.")  # opens which edition of a paper it is
_DOMAIN = lazy(r"(?:[a-z0-9-]+\.)+[a-z]{2,8}", re.IGNORECASE)
_MASTHEAD = 8  # characters of a masthead in a script without spaces
_MASTHEAD_WORDS = 5
_BEFORE_LAST = PAPERS | PAPERS_BEHIND  # ``Morning``, ``Daily``
_PAIR = 2  # words of ``India News``
_PARTICLE = 3  # characters of words as ``the``, ``du``, ``der``


def is_organisation(text: str) -> bool:
    """Whether `text` is the name of a paper, a station, an office: ``"The Harbour Times"``, ``"中央新聞"``."""
    if text >= UNSPACED_FROM:
        return text.endswith(ORGANISATIONS_UNSPACED)
    words = folded(text).strip(QUOTES).split()
    words = words[words[0] in PARTICLES :] if words else words  # ``El Diario de la Ría``
    if len(words) < 2:
        return False
    is_named = words[0] in ORGANISATIONS or words[-1] in ORGANISATIONS
    # ``Sydney Morning Herald``, and no ``Mary Roe c.2000 Valley News Service``
    is_issued = _PAIR < len(words) <= _MASTHEAD_WORDS and is_named and words[-2] in _BEFORE_LAST and not has_digit(text)
    return (is_named and not is_given(words[0])) or is_issued or (len(words) == _PAIR and words[-1] in NEVER_SURNAMES)


def ends_like_paper(text: str) -> bool:
    """Whether what stands beside a person is a paper by its last word, which is no surname: ``Valley Post``."""
    words = folded(text).strip(QUOTES).split()
    return len(words) > 1 and words[-1] in PAPERS_BEHIND and not is_given(words[0])


def is_paper(text: str, *, over: str = "") -> bool:
    """Whether `text` is a masthead or a site and no headline: ``"La Gazette du Lac"``, ``"carrow.example"``.

    over: the line that it stands over.  Names that end like headlines do (``Hard Times``) count in capitals, over a
    line that is not, or behind an article.
    """
    if text >= UNSPACED_FROM:
        return len(text) <= _MASTHEAD and text.endswith(PAPERS_UNSPACED)
    if _DOMAIN.fullmatch(text):
        return True
    if text[-1:] == ")":  # ``Valley Gazette, The (OH)``, ``Corriere della Valle (Ed. Nord)``
        text, _, edition = text.partition(" (")
        text = text.removesuffix(", The")
        if edition.startswith(_EDITION) or not EDITIONS.isdisjoint(folded(edition.strip(")")).split()):
            return len(text.split()) <= _MASTHEAD_WORDS
    printed = text.replace("-", " ").strip(QUOTES).split()
    words = folded(" ".join(printed)).split()
    if not 1 < len(words) <= _MASTHEAD_WORDS or (len(words[0]) > _PARTICLE and is_given(words[0])):
        return False
    if not all(word[0].isupper() or word[0] > "\u0590" for word in printed if len(word) > _PARTICLE):
        return False
    if words[0] in PAPERS_FIRST:
        return True
    set_large = (text.isupper() and not over.isupper()) or len(words[0]) <= _PARTICLE
    named = [place for place, word in enumerate(words) if word in (PAPERS if set_large else SURE_PAPERS)]
    # ``The Harbour Times``, ``La Gazette du Lac``, ``Gazette of the Bay``
    return bool(named) and (named[-1] == len(words) - 1 or len(words[named[0] + 1]) <= _PARTICLE)


def is_paper_unspaced(text: str) -> bool:
    """Whether `text` is a paper in a script without spaces: ``"聯合報"``, ``"港都新聞網"``."""
    return (
        text >= UNSPACED_FROM and len(text) <= _MASTHEAD and text.endswith((*ORGANISATIONS_UNSPACED, "報", "报", "社"))
    )


def is_agency(text: str) -> bool:
    """Whether `text` is a news agency: ``"Associated Press"``, ``"(dpa)"``, ``"/ritzau/"``, ``"==Kyodo"``."""
    return folded(text).strip("()[]/ .=").removeprefix("the ") in agencies()


def holds_agency(text: str) -> bool:
    """Whether the letters of any news agency's name stand in `text`, as in few: ``"Ouest-Presse et AFP"``."""
    return any(map(folded(text).__contains__, agencies()))


def is_outlet(name: str) -> bool:
    """Whether a name is an agency's, a paper's or a station's, and no person's: ``"dpa"``, ``"人民日报"``."""
    return is_agency(name) or is_organisation(name) or is_paper_unspaced(name)


def is_compound(word: str) -> bool:
    """Whether a word is two with a hyphen, and opens with nobody's name: ``Ouest-Presse``, not ``Jean-Marc``."""
    parts = word.split("-")
    is_set = len(parts) > 1 and all(len(part) > _PARTICLE and part[0].isupper() for part in parts)
    return is_set and not is_given(parts[0])


def is_firm(text: str) -> bool:
    """Whether `text` ends as names of firms and societies do: ``"Verband der Korbmacher e. V."``."""
    return text.endswith(LEGAL_FORMS)
