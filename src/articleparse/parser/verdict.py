"""Whether there is an article at all, and whether it goes on elsewhere: a page of headlines, an error, a paywall."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from articleparse.languages.failures import COUNTED, FAILURES, FINDS, SURE_SIGNS
from articleparse.model import Notice
from articleparse.parser.looks.byline_signs import beside_stamp
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.looks.prose import is_open_ended, prose_of
from articleparse.parser.names.persons import is_name_alone
from articleparse.parser.words.cues import folded, openings
from articleparse.patterns import lazy

_COPY = 12  # blocks: fewer are what somebody pasted, and that is an article however short it is
_STORY = 300  # size of prose in one stretch that only a story has
_PARAGRAPH = 200  # size of a paragraph that is longer than a teaser
_HEADLINES = 8  # lines that could be headlines, at least, on a page of them
_TEASERS = 4  # sentences under one of them each
_TITLE = 30  # size of a title that stands again, with the site's name
_TOP = 3  # blocks among which the page's title stands
_FAILURE = 90  # the longest line that says what went wrong
_TELLING = 10  # characters of a phrase that opens no story
_WALL = 60  # blocks of a page that says no more than what went wrong, at most
_LONGEST = 200  # size of a line that says so
_UNDER = 4  # blocks under the story where a paywall can stand
_ASIDE = frozenset({"related", "newsletter", "paywall", "caption", "rights", "comments", "advert"})
_HEAD = 12  # blocks of a story's head
_BEFORE = 24  # blocks between headline and story, at most: pictures, buttons, links of a box
_DATED = 5  # lines with a date under what could be a headline, on a page that lists stories
_SILENT = 3  # … on one without any sentence
_LEAST, _MOST = 25, 140  # sizes of a headline
_NAME = 20  # size of a headline that is no site's name
_ASKED = 3  # times as many headlines as questions, at least, on a page of them
_LINK = 0.6  # share of a line that is a link
_MARKS = " .!…:-–—|*#"
_STATUS = lazy(r"(?:http )?(?:error )?[45]\d\d(?: ?[-:–—|.])? ")  # ``502 Bad Gateway``, ``HTTP Error 503: …``
_PERCENT = lazy(r"\d{1,3}(?:[.,]\d+)?\s?[%٪％]")
_RUNS_ON = 4  # rows that go on in mid-sentence, at least, in a story that its carrier broke
_ROW = 20  # size of such a row


def no_article(looks: Sequence[Look], labels: Sequence[Label]) -> str:
    """Return what the page is, where it is no article, else "".

    Example: ``"a list of headlines"``, ``"an error page"``, ``"a page that asks for JavaScript"``.
    Slow to say so: a page with any stretch of prose, or whose title stands again, or that is signed, is an article.
    """
    seen = [(look, label) for look, label in zip(looks, labels, strict=True) if label.role != "blank"]
    shown = [look for look, _ in seen]
    if _is_table(shown):
        return "a table of articles (saved as CSV its rows can be read)"
    prose = prose_of(shown)
    if (_stretch(shown, prose) >= _STORY or _runs_on(shown)) and not _is_wall(shown):
        return ""
    from articleparse.parser.fronts import are_dated, is_front, is_one_story, says_nothing  # few pages come so far

    roles = [label.role for _, label in seen]
    if failure := _failure(shown, set(roles)):
        return failure
    told = [look for look in shown if look.block.tag != "ref"]  # a text browser lists addresses under the page
    is_silent, of_finds = says_nothing(told), _lists_finds(told)
    if is_silent and (all(look.size < _LEAST for look in shown) or _is_list_of_links(told)):
        return "a list of headlines, or a menu"  # whatever its words look like
    if _counts_finds(told) and is_front(told, of_finds=True):
        return "a list of headlines"
    signed = not (is_silent and of_finds) and _is_signed(roles, shown, _SILENT if is_silent else _DATED)
    if _has_title(shown) or (signed and not are_dated(shown)):
        return ""
    if is_silent:
        return "a list of headlines, or a menu"
    if is_front(told, of_finds=of_finds):
        return "a list of headlines"
    if len(shown) <= _COPY or _has_body(roles, shown) or is_one_story(told):
        return ""
    return "a list of headlines" if _is_list(shown, prose) else ""


def _stretch(looks: Sequence[Look], prose: Sequence[bool]) -> int:
    """The size of the longest stretch of prose with nothing between but lines that say that they are none of it."""
    best = size = 0
    for look, is_prose in zip(looks, prose, strict=True):
        if look.cue in _ASIDE:
            continue
        size = size + look.size if is_prose else 0
        if size > best:  # much faster than `max`
            best = size
    return best


def _runs_on(looks: Sequence[Look]) -> bool:
    """Whether many rows go on in the next one, with no blank line between: a wrapped story, whatever its width."""
    rows = [(a, b) for a, b in pairwise(looks) if not b.block.gap and min(a.size, b.size) >= _ROW]
    goes_on = sum(a.ends in ("none", "comma") and b.opens == "lower" for a, b in rows)
    return goes_on >= _RUNS_ON and 3 * goes_on >= len(rows)


def _failure(looks: Sequence[Look], roles: set[str]) -> str:
    """What a page of few lines, with no writer and no stamp, says in one of its first lines that went wrong."""
    if len(looks) > _WALL or roles & {"byline", "timestamp"}:
        return ""
    lines = [_bare(look) for look in looks if look.size <= _FAILURE][:_COPY]
    lines += [line[status.end() :] for line in lines if (status := _STATUS.match(line))]
    kinds = (kind for kind in FAILURES if any(_says(line, kind) for line in lines))
    return next((kind for kind in kinds if kind not in SURE_SIGNS or _is_wall(looks, kind)), "")


def _says(line: str, kind: str) -> bool:
    """Whether a line is a phrase of that kind, or opens with one that is long enough to open nothing else."""
    return line in FAILURES[kind] or any(map(line.startswith, _openings_of(kind).get(line[:_TELLING], ())))


@cache
def _openings_of(kind: str) -> dict[str, list[str]]:
    """Return those phrases by how they begin, as hardly a line does."""
    found: dict[str, list[str]] = {}
    for phrase in FAILURES[kind]:
        if len(phrase) >= _TELLING:
            found.setdefault(phrase[:_TELLING], []).append(phrase)
    return found


def _is_wall(looks: Sequence[Look], kind: str = "a page that asks for consent") -> bool:
    """Whether a page of few lines says first what it is, and has the buttons or fields that such a page has."""
    if len(looks) > _WALL:
        return False
    says = any(_says(_bare(look), kind) for look in looks[:_TOP] if look.size <= _FAILURE)
    return says and any(_bare(look) in SURE_SIGNS[kind] for look in looks if look.size <= _FAILURE)


def _lists_finds(looks: Sequence[Look]) -> bool:
    """Whether one of the first lines says that the page lists what a search found."""
    return any(_bare(look).startswith(FINDS) for look in looks[:_COPY] if look.size <= _FAILURE)


def _counts_finds(looks: Sequence[Look]) -> bool:
    """Whether one of the first lines counts what a search found: no story does."""
    lines = [folded(look.text) for look in looks[:_COPY] if look.size <= _FAILURE]
    return any(line.partition(said)[0].rstrip()[-1:].isdigit() for line in lines for said in COUNTED if said in line)


def _is_list_of_links(looks: Sequence[Look]) -> bool:
    """Whether all lines are links, but for headings over them."""
    linked = sum(look.block.linked >= _LINK for look in looks)
    return linked >= _HEADLINES and all(look.block.linked >= _LINK or look.block.tag[:1] == "h" for look in looks)


def _is_table(looks: Sequence[Look]) -> bool:
    """Whether the page is one table, whose first row calls a column a title and another one a text."""
    if not looks or "/thead" not in looks[0].block.path or not all("table" in look.block.words for look in looks):
        return False
    from articleparse.languages.columns import TEXTS, TITLES  # as hardly any page needs it

    names = frozenset(folded(looks[0].text).split())
    return not names.isdisjoint(("title", "headline", *TITLES)) and not names.isdisjoint(TEXTS)


def _bare(look: Look) -> str:
    return folded(look.text).strip(_MARKS)


def _has_title(looks: Sequence[Look]) -> bool:
    """Whether one of the first lines stands again, with the site's name or without: only a story's title does."""
    tops = [look.key for look in looks[:_TOP] if look.size >= _TITLE]
    keys = [look.key for look in looks if look.size >= _TITLE and " " in look.text.strip()]
    return any(sum(top.startswith(key) for key in keys) > 1 for top in tops)


def _has_body(roles: Sequence[str], looks: Sequence[Look]) -> bool:
    """Whether paragraphs follow each other as in `_stretch`, at least one of them longer than a teaser."""
    size = longest = 0
    for role, look in zip(roles, looks, strict=True):
        if look.cue in _ASIDE and role != "paragraph":
            continue
        size = size + look.size if role == "paragraph" else 0
        longest = max(longest, look.size) if size else 0
        if size >= _STORY and longest >= _PARAGRAPH:
            return True
    return False


def _is_signed(roles: Sequence[str], looks: Sequence[Look], most: int) -> bool:
    """Whether a byline or a stamp stands under the headline, and fewer than `most` under any lines.

    Under a line so short that it may be the site's name, a stamp is the site's clock.  One with a name beside it
    signs, however many stand elsewhere without.
    """
    headline = roles.index("headline") if "headline" in roles else len(roles)
    below = set(roles[headline + 1 : headline + 1 + _HEAD])
    dated = [i for i, look in enumerate(looks) if look.stamps and any(map(_is_head, looks[max(0, i - 2) : i + 1]))]
    is_name = headline < len(roles) and looks[headline].size < _NAME
    signs = below & ({"byline"} if is_name else {"byline", "timestamp"})
    if not signs or "paragraph" not in roles[headline + 1 : headline + 1 + _BEFORE]:
        return False
    return len(dated) < most or _is_only_name(looks, dated, range(headline, headline + 1 + _HEAD))


def _is_only_name(looks: Sequence[Look], dated: Sequence[int], head: range) -> bool:
    """Whether one line alone of those with a stamp has a name beside it, and that one stands in the head."""
    named = [index for index in dated if is_name_alone(beside_stamp(looks[index]))]
    return len(named) == 1 and named[0] in head


def _is_list(looks: Sequence[Look], prose: Sequence[bool]) -> bool:
    """Whether nearly all are lines that could be headlines, with a sentence under some of them."""
    heads = [_is_head(look) and not is_prose for look, is_prose in zip(looks, prose, strict=True)]
    sentences = sum(prose)
    asked = sum(is_head and look.ends == "ask" for look, is_head in zip(looks, heads, strict=True))
    if _ASKED * asked > sum(heads):
        return False  # an interview of short answers
    if sum(heads) < max(_HEADLINES, 0.8 * sentences):
        return False
    under = [is_prose and any(heads[max(0, i - _TOP) : i]) for i, is_prose in enumerate(prose)]
    alone = [one and not prose[i + 1] for i, one in enumerate(under[:-1])]
    return 4 * sentences <= sum(heads) or (sum(alone) >= _TEASERS and 5 * sum(alone) >= 3 * sentences)


def _is_head(look: Look) -> bool:
    return _LEAST <= look.size <= _MOST and look.ends in ("none", "ask") and not look.is_stamp and look.opens != "lower"


def cut_short(looks: Sequence[Look], labels: Sequence[Label]) -> Notice | None:
    """Return a ``truncated-input`` warning where the story goes on for subscribers only, else None.

    Example: ``Il vous reste 57.09% de cet article`` under the last paragraph, or one that
    ends in ``…`` over a line that asks to subscribe.
    """
    body = [index for index, label in enumerate(labels) if label.role == "paragraph"]
    if not body:
        return None
    last = looks[body[-1]]
    open_ended = is_open_ended(last)
    for index in _walls(body, len(looks)):
        look = looks[index]
        if look.size <= _LONGEST and _says_that_it_goes_on(look, open_ended=open_ended):
            message = f"the story goes on for subscribers only, says line {look.block.lines[0]}"
            return Notice("truncated-input", message, look.block.lines)
    return None


def _walls(body: Sequence[int], count: int) -> Iterator[int]:
    """Yield the places where a paywall can stand: under the story, or over its last words."""
    told = frozenset(body)
    yield from range(body[-1] + 1, min(body[-1] + 1 + _UNDER, count))
    yield from (index for index in range(body[0] + 1, body[-1] + 1) if index not in told)
    yield body[-1]


def _says_that_it_goes_on(look: Look, *, open_ended: bool) -> bool:
    line = folded(look.text).lstrip(" \t•*-–—>→▸[(")
    found = {cue.field for cue in openings(line)}
    if "cut" in found:
        return True
    return bool(found & {"paywall", "newsletter"} or look.cue == "paywall") and (
        open_ended or _PERCENT.search(line) is not None
    )
