"""What may stand beside a stamp on its line: a name, a button, a reading time, a page, another time."""

from __future__ import annotations

from articleparse.languages.names import PARTICLES
from articleparse.model import Hints
from articleparse.parser.names.name_lists import cleared
from articleparse.parser.names.names import authors
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency
from articleparse.parser.names.persons import is_abbreviated, is_initials, looks_like_name
from articleparse.parser.timestamps import find_stamps, joins_day
from articleparse.parser.words.counters import without_counters
from articleparse.parser.words.cues import Cue, folded, openings, whole
from articleparse.parser.words.digits import has_digit
from articleparse.patterns import lazy

_BESIDE = 40  # characters of one thing beside a stamp
_BUTTON, _PREPOSITION = 2, 3  # words of a button that may end in a preposition, letters of one: ``Log in``
_UNSPACED_NAME = 12  # characters of a name, a desk or a paper beside a stamp, in a script without spaces
# What may stand on a stamp's line beside it: a reading time, a byline, a desk, buttons.
_BESIDE_STAMP = frozenset({"reading", "share", "office", "kicker", "comments", "related", "byline_label", "tags"})
_FEW_BEHIND = frozenset({"reading", "kicker", "tags"})  # with few words behind it
_BEHIND = 2
_SECTION = 4  # words of ``in Region``, before a reading time …
_READING_AT = 40  # … that opens so far behind the stamp at most
_DAY = 4  # words of a day by the Hebrew calendar
# ``4 minute read``, ``12 comments``, ``阅读 1204``, ``Vol. 12 No. 5``: a number and hardly more.
_COUNT = lazy(
    r"(?:\d[\d.,\s]*(?:[^\W\d]+\.?\s?){1,3}|(?:[^\W\d]+\s?[.:：]?\s?\d[\d.,]*\s?){1,2}|[^\W\d]+: ?\d[\d.,]* [^\W\d]+"
    r"|[^\W\d]+\s\d[\d.,\s]*\s[^\W\d]+)"
)
_CLOCK = lazy(r"\(?\d{1,2}[:.]?\d\d [A-Z]{2,5}\)?")  # elsewhere: ``06:05 ET (10:05 GMT)``
_PAGES = "版面頁页"
WORD = lazy(r"[\w-]+")
_AGED = 24  # characters of how long ago it was
_PAGE = lazy(rf"第?\s?[A-Z]?\d{{1,3}}\s?[{_PAGES}]")  # ``第07版``, ``A5版``


def stands_beside_stamp(part: str) -> bool:
    """Whether a part of a stamp's line is none of the story: ``"Jane Doe"``, ``"4 min read"``, ``"06:05 ET"``."""
    if part[:1] == "《" or part[-1:] == "）":  # ``《 江城日报 》（ 2024年04月02日 13 版）``
        part = part.strip("《》（） ")
    if not any(map(str.isalpha, part)) or is_agency(part) or _names_writer(part) or is_initials(part.strip()):
        return True
    if looks_like_name(_without_article(part)) and (part < UNSPACED_FROM or len(part) <= _UNSPACED_NAME):
        return True
    # ``Jane Roe @janeroe``, ``Jane Roe jane at roe.example``
    if ("@" in part or " at " in part) and looks_like_name(cleared(part)):
        return True
    if (uncounted := without_counters(part)) != part and (not uncounted or looks_like_name(uncounted)):
        return True  # ``Jane Roe Views: 815``
    words = part.split()
    if len(words) <= _DAY and is_abbreviated(words[-1]):  # ``ה' בתשרי התשפ"א``
        return True
    if part[:1] in "(0123456789" and _CLOCK.fullmatch(part):
        return True
    if _COUNT.fullmatch(part) or (part[-1] in _PAGES and _PAGE.fullmatch(part)):
        return True
    if len(part) <= _AGED and has_digit(part) and find_stamps(part, Hints()):  # ``Il y a 3 heures`` beside the day
        return True
    if " " in part.strip() and part.strip()[0] >= UNSPACED_FROM:  # ``星期一 青川晚报 第07版``
        return len(part) <= _BESIDE and all(map(stands_beside_stamp, part.split()))
    if part[-1:].isdigit() and (over := _over_reading(part)):  # ``in Region Reading Time: 2 mins read 0``
        return len(over.split()) <= _SECTION
    if len(part) > _BESIDE:
        return False
    opens = not _leads_to_day(part) and any(_can_be_beside(part, cue) for cue in openings(folded(part)))
    return opens or _signs_for_desk(part)


def _names_writer(part: str) -> bool:
    """Whether a part is a byline, that may lead to the day behind it: ``Von Lena Harms am``, ``By Jane Roe on``."""
    if authors(part):
        return True
    name, _, word = part.rstrip().rpartition(" ")
    return word.islower() and " " in name and joins_day(word) and bool(authors(name))


def _over_reading(part: str) -> str:
    """Return what stands before a reading time in a part that ends in its number, or in a counter's; "" for none."""
    starts = [at + 1 for at, character in enumerate(part[:_READING_AT]) if character == " "]
    line = folded(part)
    labelled = (at for at in starts for cue in openings(line[at:]) if cue.field == "reading" and _counts(line, at, cue))
    return next((part[:at] for at in labelled), "")


def _counts(line: str, at: int, cue: Cue) -> bool:
    return line[at + cue.end :].lstrip(": ")[:1].isdigit()


def _can_be_beside(part: str, cue: Cue) -> bool:
    """Whether a part is a cue's by how it opens: no title, ``Communiqué du conseil communal du`` a day."""
    is_opened = cue.field in _BESIDE_STAMP
    return is_opened and (cue.field not in _FEW_BEHIND or words_in(part[cue.end :]) <= _BEHIND)


def _leads_to_day(part: str) -> bool:
    """Whether words go on with the day behind them, as no button's do: ``Send the form by 30 June``."""
    words = part.split()
    return len(words) > _BUTTON and words[-1].islower() and len(words[-1]) <= _PREPOSITION


def _signs_for_desk(part: str) -> bool:
    """Whether a desk signs before the day, with a word between or none: ``Door redactie op``, ``Od redakcji``."""
    line = folded(part)
    signed = (line[cue.end :].strip() for cue in openings(line) if cue.field in ("byline", "byline_label"))
    return any("office" in (*whole(desk), *whole(desk.rpartition(" ")[0])) for desk in signed if desk)


def _without_article(part: str) -> str:
    """``La Dépêche du Lac`` is a paper: a particle that is written large opens no person's name."""
    first, _, rest = part.strip().partition(" ")
    return rest if rest and first.istitle() and first.casefold() in PARTICLES else part


def words_in(text: str) -> int:
    """Return how many words a text has that are letters alone: of ``"By 30 June"`` two."""
    return sum(map(str.isalpha, WORD.findall(text)))
