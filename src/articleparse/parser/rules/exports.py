"""The exports of newspaper databases: which text is one, and what their labels and lines without labels are.

The Valley Post                     Nom de la source           HD Council closes pool
March 14, 2023 Tuesday              La Voix du Vallon          WC 312 words
Council closes pool                 Type de source             PD 14 March 2023
BYLINE: By JANE ROE                 Presse                     LP
LENGTH: 312 words                                              The council voted …
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from articleparse.languages.fields import CODES, EDITIONS, FIELDS, MAIL, NO_VALUES, PAPER, PRINTED_FOR, PRINTED_IN
from articleparse.parser.heads.records import is_notice
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.looks.prose import is_story
from articleparse.parser.names.name_lists import is_full_name
from articleparse.parser.names.papers import is_paper
from articleparse.parser.names.persons import is_known_name, is_name_alone
from articleparse.parser.rules.splitter import parts_articles
from articleparse.parser.words.cues import folded
from articleparse.patterns import lazy

FIELD: Final = "a newspaper database's field"
"""Why a block has the role that its label names."""

_LEAST = 3  # field labels that make a text an export, where no line parts articles
_VALUE = 4  # blocks under a label behind the story, at most
_STORY = 100  # size of a block that is the story's
_PAGE = lazy(r"(?:[^\W\d_]{1,6}\.? ?)?\d{1,4}")
_CITED = lazy(
    r"(?:(?P<names>[^.;\[]{3,40}(?:; [^.;\[]{3,40}){0,3})\. )?[^;\[]{2,60}; [^\[]{2,60}\[[^\]]{2,60}\]\.?\s"
    r"\d{1,2} [^\W\d_]{3,9}\.? \d{4}\s?: .{1,20}"
)
_PAPER = 8  # characters of a line that tell so
_TITLE = 2  # words of a line over fields
_EDITION = 3  # words of an edition's name
_EMPTY = ("standfirst", "byline", "timestamp")  # fields that a database may print without a value
_TOP = 4  # blocks over a record, at most, with the line that says for whom it was printed
_OPENING = 40  # characters of it that say so
_LONGEST = 220  # size of a headline or a deck
_NAME = 4  # words of a name
_HEAD_AND_DECK = 2  # lines of a head that has no more
_DECKS = ";；؛"  # what parts a headline from the deck under it
_INITIAL = 3  # characters of ``J.`` or ``Jr.``, at most
_LISTED = " \"'"  # around a name in a list that a program printed
_INVERTED = lazy(r"([^\W\d_][\w'’-]*(?: [\w'’-]+)?), ([^\W\d_][\w'’.-]*(?: [\w'’.-]+)?)")


def is_export(looks: Sequence[Look]) -> bool:
    """Whether the text has enough field labels to be the export of a newspaper database."""
    labels = [label for look in looks if look.field and (label := folded(_label(look))) not in MAIL]
    if len(labels) < _LEAST and not _is_titled(looks, labels):
        return bool(labels) and any(parts_articles(look.text) for look in looks)
    return len(set(labels)) > 1 or len(list(_paired(looks))) >= _LEAST


def _is_titled(looks: Sequence[Look], labels: Sequence[str]) -> bool:
    """Whether labels that no mail has name the title and the writer, and one beside them the day, as a mail's does."""
    roles = {FIELDS[label] for label in labels if label in FIELDS}
    return {"headline", "byline"} <= roles and any(look.field == "timestamp" and look.stamps for look in looks)


def is_coded(looks: Sequence[Look]) -> bool:
    """Whether a database's codes, that no page has, say where headline, day and story are: ``HD``, ``PD``, ``LP``."""
    roles = {CODES.get(_label(look), "") for look in looks if look.field}
    return {"headline", "timestamp", "paragraph"} <= roles


def _label(look: Look) -> str:
    return look.text[: look.value[0]].rstrip(" :：")


def lines_of(looks: Sequence[Look], marks: Sequence[Label | None]) -> dict[int, Label]:
    """Return the roles of an export's lines that have no label of their own; marks: of all lines."""
    found = _values(looks) | notices(looks) | _cited(looks) | _over_labels(looks, marks)
    known = [found.get(index, mark) for index, mark in enumerate(marks)]
    return found | (_decked(looks, known) or _head(looks, known))


def printed_for(looks: Sequence[Look]) -> dict[int, Label]:
    """Return the line over an article that says who saved it, and the day of saving over it, which is not the paper's.

    Example: ``Vendredi 3 mai 2024 à 10 h 12``, ``Documents sauvegardés par Université du Vallon``.
    """
    for day, (look, below) in enumerate(pairwise(looks[:_TOP])):
        if not look.is_stamp or not folded(below.text[:_OPENING]).startswith(PRINTED_FOR):
            continue
        if any(other.is_stamp for other in looks[day + 2 :]):  # the paper's
            return dict.fromkeys((day, day + 1), Label("metadata", "says for whom, and when, a database printed it"))
    return {}


def issue_of(looks: Sequence[Look], marks: Sequence[Label | None]) -> int | None:
    """Return the line over the story that says where it was printed and when, where no other line has the day.

    Among other labels it may stand under the story too.
    Example: ``Source: The Valley Post, 14 March 2023, p. 4``.
    """
    long = (i for i, look in enumerate(looks) if look.size >= _STORY and not _is_aside(marks[i]))
    story = next(long, len(looks))
    if any(mark and mark.role == "timestamp" and look.stamps for look, mark in zip(looks, marks, strict=True)):
        return None
    above = range(len(looks) if sum(bool(look.field) for look in looks) > _LEAST else story)
    sources = (i for i in above if looks[i].field and folded(_label(looks[i])) in PRINTED_IN)
    return next((i for i in sources if any(found.timestamp.value for found in looks[i].stamps)), None)


def field_of(look: Look) -> Label | None:
    """Return what the label of a newspaper database says that its value is."""
    if not look.field:
        is_paper_s = folded(look.text[:_PAPER]).startswith(PAPER)
        return Label("metadata", "names the paper, in an export") if is_paper_s else None
    start, end = look.value
    if look.field in _EMPTY and folded(look.text[start:end]).rstrip(" .") in NO_VALUES:
        return Label("metadata", "a label without a value")
    return Label(look.field if start < end else "metadata", FIELD, start, end)


def _is_alone(look: Look) -> bool:
    """Whether a line is a label without its value."""
    return bool(look.field) and look.field != "paragraph" and look.value[0] >= look.value[1]


def _paired(looks: Sequence[Look]) -> Iterator[int]:
    """Yield the labels that stand over their values by turns: label, value, label, value."""
    alone = [_is_alone(look) for look in looks]
    for index in range(len(looks) - 1):
        beside = any(0 <= other < len(looks) and alone[other] for other in (index - 2, index + 2))
        if alone[index] and beside and not looks[index + 1].field and not looks[index + 1].block.gap:
            yield index


def _under_labels(looks: Sequence[Look]) -> Iterator[int]:
    """Yield the labels of what a database adds that have their one line under them: ``Works Cited``."""
    for index in range(len(looks) - 2):
        below, next_one = looks[index + 1 : index + 3]
        is_beneath = not below.field and not below.block.gap and bool(next_one.block.gap or next_one.field)
        if is_beneath and looks[index].field == "metadata" and _is_alone(looks[index]):
            yield index


def _values(looks: Sequence[Look]) -> dict[int, Label]:
    """The lines under labels that stand alone; behind the story all as far as the next label."""
    found = {index + 1: Label(looks[index].field, FIELD) for index in _paired(looks)}
    found |= {index + 1: Label("metadata", FIELD) for index in _under_labels(looks) if index + 1 not in found}
    body = next((i for i, look in enumerate(looks) if look.field == "paragraph"), len(looks))
    labels = [index for index, look in enumerate(looks) if look.field and index > body]
    for index, following in pairwise(labels):
        if _is_alone(looks[index]) and following - index <= _VALUE + 1:
            found |= dict.fromkeys(range(index + 1, following), Label("metadata", "stands under a database's label"))
    return found


def notices(looks: Sequence[Look]) -> dict[int, Label]:
    """Return the lines in which a database says what may be done with what it prints, however long."""
    return {i: Label("rights", "a database's notice") for i, look in enumerate(looks) if is_notice(look.text)}


def _cited(looks: Sequence[Look]) -> dict[int, Label]:
    """The line that cites the article: ``Roe, Jane. Valley Post; Valley [Valley]. 17 Feb 2019: A.1.``."""
    for index, look in enumerate(looks):
        if look.size >= _LONGEST:
            break
        if look.numbered and "[" in look.text and (found := _CITED.fullmatch(look.text)):
            end = found.end("names")
            return {index: Label("byline", FIELD, 0, end) if end > 0 else Label("metadata", "cites the article")}
    return {}


def _over_labels(looks: Sequence[Look], marks: Sequence[Label | None]) -> dict[int, Label]:
    """A word or two right over a database's fields under the story: ``DETAILS``."""
    story = next((i for i, look in enumerate(looks) if is_story(look) and not look.field), len(looks))
    found = {}
    for index in range(story + 1, len(looks) - 2):
        is_short = marks[index] is None and looks[index].ends == "none" and len(looks[index].text.split()) <= _TITLE
        below = looks[index + 1 : index + 3]
        if is_short and all(look.field and not look.block.gap and look.value[0] < look.value[1] for look in below):
            found[index] = Label("metadata", "stands over a database's fields")
    return found


def _decked(looks: Sequence[Look], marks: Sequence[Label | None]) -> dict[int, Label]:
    """Headline and deck, where a semicolon and a new line part them."""
    for index, (upper, lower) in enumerate(pairwise(looks)):
        mark = marks[index]
        if mark is None and upper.size >= _LONGEST:
            break
        if mark is not None and mark.role != "headline":
            continue
        if upper.text[-1] in _DECKS and not lower.block.gap and marks[index + 1] is None and lower.size < _LONGEST:
            start = upper.value[0] if mark else 0
            return {
                index: Label("headline", "a line that a deck follows", start, len(upper.text) - 1),
                index + 1: Label("standfirst", "the deck under the headline"),
            }
    return {}


def _head(looks: Sequence[Look], marks: Sequence[Label | None]) -> dict[int, Label]:
    """The headline without a label: under the paper's name and the day, right over the fields or the story.

    Where more than the paper's name stands over the day, the headline does.
    """
    stamp = next((i for i, mark in enumerate(marks) if mark and mark.role == "timestamp"), len(looks))
    body = next((i for i, mark in enumerate(marks) if mark and mark.role == "paragraph"), stamp)  # ``Full text: …``
    over = [i for i in range(min(stamp, body)) if marks[i] is None and not _PAGE.fullmatch(looks[i].text)]
    if any(mark and mark.role == "headline" for mark in marks):
        return {}
    if len(over) > 1:
        return _over_day(looks, over) if marks[stamp : stamp + 1] and _is_fielded(marks[stamp]) else {}
    fields = next((i for i, mark in enumerate(marks) if _is_fielded(mark) and i > stamp), None)
    end = next((i for i in range(stamp, len(looks)) if i == fields or is_story(looks[i])), stamp)
    if between := [i for i in range(stamp + 1, end) if marks[i] is None]:
        return _over_fields(looks, between) if end == fields else _over_story(looks, between)
    story = next((i for i in range(end, len(looks)) if is_story(looks[i]) and not _is_fielded(marks[i])), end)
    last = max((i for i in range(end, story) if _is_fielded(marks[i])), default=story)
    below = [i for i in range(last + 1, story) if marks[i] is None]
    return _over_story(looks, below) if below else {}


def _is_aside(mark: Label | None) -> bool:
    return mark is not None and mark.role == "metadata"


def _is_fielded(mark: Label | None) -> bool:
    return mark is not None and mark.why == FIELD


def _over_day(looks: Sequence[Look], over: Sequence[int]) -> dict[int, Label]:
    """Over fields with the day, the lines that stand together last are headline and deck; over them the paper's."""
    first = max((i for i in over if looks[i].block.gap), default=over[0])
    text = looks[first].text
    if first == over[0] or is_paper(text) or (len(text.split()) <= _NAME and is_name_alone(text)):
        return {}
    if any(map(is_story, (looks[i] for i in over))):  # the fields stand under the story
        return {}
    deck = Label("standfirst", "a line under the headline, over a database's fields")
    found = {i: deck if i > first else Label("metadata", "the paper's name, over a headline and fields") for i in over}
    return found | {first: Label("headline", "the last line that stands apart over a database's fields")}


def _over_fields(looks: Sequence[Look], between: Sequence[int]) -> dict[int, Label]:
    """The last line that stands apart is the headline; what stands right under it is of it, over it the edition."""
    editions = {i: Label("metadata", "which edition it is") for i in between if _is_edition(looks[i].text)}
    if editions and (rest := [i for i in between if i not in editions]):
        return editions | _over_fields(looks, rest)
    last = max(i for i in between if looks[i].block.gap or i == between[0])
    roles = {i: Label("metadata", "stands under the day of issue") for i in between if i < last}
    deck = Label("standfirst", "a line under the headline, over a database's fields")
    roles |= {i: deck for i in between if i > last}
    return roles | {last: Label("headline", "a line under the day of issue, over a database's fields")}


def _is_edition(text: str) -> bool:
    """Whether a few words name an edition: ``All Editions``, ``Final edition``, ``Alle uitgaven``."""
    words = folded(text).split()
    return len(words) <= _EDITION and not EDITIONS.isdisjoint(words)


def _over_story(looks: Sequence[Look], between: Sequence[int]) -> dict[int, Label]:
    """Where the fields stand on top, the line under the day is the headline, and a name under it the writer's."""
    names = {i: Label("byline", "a name over the story") for i in between[1:] if is_name_alone(looks[i].text)}
    if len(between) == _HEAD_AND_DECK and not names and looks[between[1]].ends == "none":
        names = {between[1]: Label("standfirst", "the line under a record's headline")}
    return names | {between[0]: Label("headline", "the line under the day of issue")}


def upright(names: str) -> str:
    """Return names in the order in which they are said: ``Roe, Jane; Veitch, Tom`` is ``Jane Roe; Tom Veitch``.

    What a program prints of a list loses its brackets and quotes: ``['Jane Roe', 'Tom Veitch']``.
    """
    return "; ".join(map(_upright, _unlisted(names).split("; ")))


def _unlisted(names: str) -> str:
    if names[:1] != "[" or names[-1:] != "]":
        return names
    return "; ".join(part.strip(_LISTED) for part in names[1:-1].split(","))


def _upright(name: str) -> str:
    found = _INVERTED.fullmatch(_without_stop(name.strip()))
    return f"{found[2]} {found[1]}" if found and is_known_name(found[2]) and not is_full_name(found[1]) else name


def _without_stop(name: str) -> str:
    """``Roe, Mary.`` is ``Roe, Mary``, as the last of a list's; ``Roe, Mary J.`` keeps what is an initial's."""
    return name[:-1] if name[-1:] == "." and len(name.rpartition(" ")[2]) > _INITIAL else name
