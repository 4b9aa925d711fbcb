"""A paper, a station or an agency in a byline: what of it is the writer's name."""

from __future__ import annotations

from articleparse.languages.names import (
    WRITTEN_FOR,
    is_given,
)
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency, is_paper, is_paper_unspaced
from articleparse.parser.names.persons import (
    is_known_name,
    is_name_alone,
    is_only_office,
    is_set_as_name,
    looks_like_name,
)
from articleparse.parser.words.cues import folded, openings
from articleparse.patterns import lazy

ARTICLE = 3  # characters of ``the``, ``der``, ``le``
FULL_NAME = 4  # words of a full name, at most
_AGENCY = range(6, 1, -1)  # characters of an agency in a script without spaces
_PAPER = range(3, 13)  # … of a paper, with its app
_OPENS_QUOTE = '“„"«»”'
_QUOTED = 70  # characters of a paper in quotation marks, and a post or a publisher behind it
_QUOTED_PAPER = lazy(r"[“„\"«»”]([^\W\d_][^“„\"«»”]{1,29})[“”\"»«]")
_UNSPACED_NAME = 4  # characters of a name in a script without spaces, at most
_OUTLET = 30  # characters of a paper's or a station's name


def over_paper(line: str) -> tuple[str, ...]:
    """``Jane Doe | The Bay Herald``, ``Jane Doe | BBS``: a paper or a station stands behind who writes for it."""
    if found := _over_quoted(line) or _over_place(line) or _over_stroke(line):
        return found
    name, bar, paper = _unglued(line) or line.partition(" | ")
    if not bar or "|" in paper or any(cue.field == "byline" for cue in openings(folded(name))):
        return ()
    if not (paper.isupper() or is_paper(paper) or is_agency(paper)):
        return ()
    is_full = is_name_alone(name) and is_known_name(name) and 2 <= len(name.split()) <= FULL_NAME
    return (name,) if is_full and len(paper) <= _OUTLET else ()


def _unglued(line: str) -> tuple[str, str, str] | None:
    """Part a paper's article from the name that it is glued to: ``Jane DoeThe Bay Herald``."""
    name, article, paper = line.partition("The ")
    is_glued = bool(article) and name[-1:].islower() and is_paper(f"The {paper}")
    return (name, " | ", f"The {paper}") if is_glued else None


def _over_place(line: str) -> tuple[str, ...]:
    """``Ayşe Demir / İZMİR (DHA)``: behind the name stand the place in capitals and the agency."""
    if line[-1:] != ")" or "/" not in line:
        return ()
    name, _, filed = line.partition("/")
    place, _, agency = filed.rpartition("(")
    is_filed = is_agency(agency) and place.isupper() and is_name_alone(name.strip())
    return (name.strip(),) if is_filed else ()


def _over_stroke(line: str) -> tuple[str, ...]:
    """``王小明/江湾晚报``: without spaces a stroke parts the name from the paper."""
    if line < UNSPACED_FROM or "/" not in line:
        return ()
    name, _, paper = line.partition("/")
    return (name,) if is_paper_unspaced(paper) and is_known_name(name) and len(name) <= _UNSPACED_NAME else ()


def _over_quoted(line: str) -> tuple[str, ...]:
    """``Jānis Ozols, “Kurzemes Avīze”, AS “Bay Media”``, ``Rūta Ozola, „Bay Post“ journalist``: the paper is quoted.

    Without anything behind it the paper's is one, or the surname in capitals: others have works of that title.
    """
    name, comma, rest = line.partition(", ")
    if not comma or rest[0] not in _OPENS_QUOTE or len(rest) > _QUOTED:
        return ()
    quoted = _QUOTED_PAPER.match(rest)
    if quoted is None or not 2 <= len(name.split()) <= FULL_NAME or not looks_like_name(name):
        return ()
    behind = rest[quoted.end() :].lstrip()
    is_post = behind[:1] == "," or (behind != "" and is_only_office(behind))
    return (name,) if is_post or is_paper(quoted[1]) or (not behind and is_set_as_name(name)) else ()


def without_agency(line: str) -> str:
    """``新华社记者王小明``: without spaces an agency stands glued before the label, or a paper; ``STT–Jane Doe``."""
    if line < UNSPACED_FROM:
        agency, dash, name = line.partition("–")
        return name.lstrip() if dash and is_agency(agency) and name[:1] != " " else line
    if size := next((size for size in _AGENCY if is_agency(line[:size]) and len(line) > size), 0):
        return line[size:]
    return line[next((at for at in _PAPER if _is_labelled_at(line, at)), 0) :]


def _is_labelled_at(line: str, at: int) -> bool:
    """Whether a paper's name, or its and its app's, ends there and a label follows: ``大江晚报·东壹点记者 王远``."""
    if not any(map(is_paper_unspaced, line[:at].split("·"))):
        return False
    return any(cue.field == "byline_label" and cue.end > 1 for cue in openings(line[at:]))


def without_paper(rest: str) -> str:
    """``Jane Doe for the Daily Muster`` is ``Jane Doe``: behind an opening it says for which paper."""
    words = rest.split()
    for at in range(2, len(words) - 1):
        if folded(words[at]) not in WRITTEN_FOR or is_given(words[at]) or not looks_like_name(" ".join(words[:at])):
            continue
        paper = [word for word in words[at + 1 :] if len(word) > ARTICLE or word.isupper()]
        return " ".join(words[:at]) if paper and all(word[0].isupper() for word in paper) else rest
    return rest
