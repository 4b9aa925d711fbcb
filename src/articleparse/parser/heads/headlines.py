"""The head of an article: headline, its repeats, the kicker over it, and where the body begins."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from msgspec import Struct

from articleparse.parser.heads.kickers import (
    is_kicker,
    is_kicker_at,
    is_kicker_of,
    names_paper,
    says_kind,
    stands_apart,
    stands_over_summary,
)
from articleparse.parser.heads.no_title import LONGEST, can_be_headline, has_address, has_word, is_no_title
from articleparse.parser.heads.overlines import (
    DATED,
    Tale,
    is_dated,
    is_few_words,
    is_way,
    is_written_as_name,
    under_day,
)
from articleparse.parser.heads.records import opens_with_page
from articleparse.parser.heads.repeats import SAYS_MORE, over_repeat, repeats, stands_again
from articleparse.parser.heads.signers import signs_over
from articleparse.parser.looks.facts import rows_of_facts
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import SHORT_PAGE, Label
from articleparse.parser.looks.menus import is_link
from articleparse.parser.looks.prose import is_story
from articleparse.parser.names.papers import UNSPACED_FROM, is_firm, is_paper, is_paper_unspaced
from articleparse.parser.names.persons import is_name_alone

_PRINTED = 40  # size of a headline with a full stop, as old papers put it there
_MANY = 3  # lines that could be the headline, as on a page
_UNSPACED = 9  # characters of a section's name, in a script without spaces
_FEW_ENTRIES = 2  # entries of a menu under a site's name, at least
_SHORTER = 0.6  # of a masthead, that the headline under it is longer than
_FEW_WORDS = 2  # of a section's name over the headline
_TOPS = 2  # first lines of a text, of which one may be who signs over the headline
_LONGER = 1.5  # times as long as what says the kind of text a headline under its byline is
_NAMING = frozenset({"byline", "timestamp"})
_OVER = 4  # lines over the headline that are looked through for it
_CENTRED = 8  # columns that a line stands further in than its neighbours


class Head(Struct):
    """headline: its block, or None.  body: the first block after the head.  roles: block -> (role, why)."""

    headline: int | None
    body: int
    roles: dict[int, tuple[str, str]] = {}


def find_head(
    looks: Sequence[Look], marks: Sequence[Label | None], prose: Sequence[bool], tale: Tale | None = None
) -> Head:
    """Return the head of one article.

    marks: what each line says of itself, None where nothing.  prose: blocks that are
    paragraphs by their looks alone.  tale: where nothing but the story and its head stands
    there, so that what the story tells of shows which line is its headline.
    """
    labelled = next((i for i, mark in enumerate(marks) if mark and mark.role == "headline"), None)
    if labelled is not None:
        return _around(looks, marks, labelled, "", prose, tale)
    shown = [i for i, mark in enumerate(marks) if mark is None]
    if (again := stands_again(looks, shown, prose, alone=tale is not None)) is not None:
        return _around(looks, marks, again, "a line over the body that stands there again", prose, tale)
    over = list(itertools.takewhile(lambda i: not prose[i], shown))
    able = [i for i in over if can_be_headline(looks[i])]
    if tale:
        titled = next((i for i in over if i and _is_under_running_head(looks, i) and tale.told(i)), None)
        if titled is not None and able[:1] in ([], [titled - 1]):
            return _around(looks, marks, titled, "a line alone under a running head", prose, tale)
        able = [i for i in able if looks[i].ends != "colon"] or able  # ``Carrow. Bay News:`` opens the story
        facts = rows_of_facts(looks)
        able = [i for i in able if i not in facts] or able
        able = [i for i in able if not (is_no_title(looks[i].text) or has_address(looks[i].text))]
        able = [i for i in able if has_word(looks[i].text)]
        able = [i for i in able if i == able[0] or not is_paper_unspaced(looks[i].text)]  # ``川添みなみ新聞``
    elif len(looks) <= SHORT_PAGE:
        able = [i for i in able if not is_way(looks[i].text)] or able
    able = [i for i in able if not _is_over_way(looks, i)] or able
    candidates = _flush([i for i in able if not is_link(looks[i].block)] or able, looks)
    rest = shown[len(over) :]
    if rest and _are_entries_over(looks, candidates, rest[0]) and _heads_a_stamp(looks, marks, rest):
        return _around(looks, marks, rest[0], "a sentence over the stamp, under entries of a menu", prose, tale)
    if candidates:
        best = _best(looks, marks, candidates, tale)
        return _around(looks, marks, best, "the first line over the body that can be one", prose, tale)
    if shown and _heads_a_stamp(looks, marks, shown):
        return _around(looks, marks, shown[0], "a sentence of its own over the stamp or the byline", prose)
    if tale and len(shown) > 1 and _is_printed_large(looks[shown[0]], looks[shown[1]]):
        return _around(looks, marks, shown[0], "in capitals with a full stop, apart from the story", prose, tale)
    return Head(None, shown[0] if shown else len(looks))


def _is_printed_large(look: Look, below: Look) -> bool:
    """Whether a line is a headline as old papers printed it: ``FERRY RETURNS AFTER NINE WEEKS IN DRY DOCK.``."""
    is_line = look.capitals and look.ends == "stop" and look.size <= LONGEST // 2 and ". " not in look.text
    return is_line and not look.stamps and bool(below.block.gap) and not below.capitals and is_story(below)


def _is_under_running_head(looks: Sequence[Look], index: int) -> bool:
    """Whether a line with a full stop, as old papers put it behind headlines, stands alone under a paper's day."""
    look, running = looks[index], looks[index - 1]
    if look.ends != "stop" or look.size > _PRINTED or look.stamps or ". " in look.text:
        return False
    stands_apart = look.block.gap and index + 1 < len(looks) and looks[index + 1].block.gap
    return bool(stands_apart) and is_dated(running) and is_written_as_name(running)


def _is_over_way(looks: Sequence[Look], index: int) -> bool:
    """Whether a section's name stands over the way to the page: ``Local`` over ``/ Local / Saltness``."""
    return index + 1 < len(looks) and is_way(looks[index + 1].text) and is_few_words(looks[index])


def _flush(candidates: Sequence[int], looks: Sequence[Look]) -> Sequence[int]:
    """Without the centred ones, if others stand flush: a paper's name and the date are set so over a story."""
    least = min((look.block.indent for look in looks), default=0)
    flush = [i for i in candidates if looks[i].block.indent < least + _CENTRED or looks[i].block.tag == "h1"]
    return flush or candidates


def _best(looks: Sequence[Look], marks: Sequence[Label | None], candidates: Sequence[int], tale: Tale | None) -> int:
    """What the input claims to be the title, else what stands over the byline, else the first that is no kicker."""
    claimed = [i for i in candidates if looks[i].block.tag == "h1"]
    first, *others = claimed or candidates
    while others and _is_masthead(looks, marks, first, others[0]):
        first, *others = others
    tale = None if claimed else tale
    if tale and any(signs_over(looks, marks, first, i, tale) for i in others[:_TOPS]):
        first, *others = others
    elif tale and len(others) > 1 and says_kind(looks[first]) and signs_over(looks, marks, others[0], others[1], tale):
        return others[1]
    while tale and others and (below := under_day(looks, marks, [first, *others[:_OVER]], tale)) is not None:
        first, *others = (i for i in others if i >= below)
    if tale and others and _is_kicker_over_byline(looks, marks, first, others[0], tale):
        return others[0]
    if tale and (below := _under_menu(looks, marks, [first, *others], tale)) is not None:
        return below
    if tale and _is_over_kicker(looks, [first, *others], tale):
        return others[1]
    if tale and tale.has_all_of(first):
        return first
    if (menu := _menu(looks, [first, *others])) > 1:
        first, *others = [first, *others][menu:]
    if others and others[0] == first + 1 and is_kicker(looks[first], looks[first + 1]):
        return first + 1
    if tale and others and others[0] == first + 1 and is_kicker_of(looks, first, first + 1, tale):
        return first + 1
    if others and others[0] == first + 1 and _is_section(looks[first].text, len(others)):
        # ``News`` over ``Council closes pool`` over ``By Jane Doe``, or over ``Jane Doe`` over the stamp
        named = next(
            (i for i in others[: _OVER + 1] if is_name_alone(looks[i].text) and _is_over_byline(marks, i)), None
        )
        if named is not None:
            return _over_name([i for i in others if i < named], looks, first)
        signed = next((i for i in others[:_OVER] if _is_over_byline(marks, i)), None)
        return first if signed is None else _over_name([i for i in others if i <= signed], looks, first)
    return first


def _is_over_kicker(looks: Sequence[Look], able: Sequence[int], tale: Tale) -> bool:
    """Whether a section's name stands over a kicker and that over the headline: ``Society``, ``Scare in Carrow``, …"""
    section, *below = able[: _TOPS + 1]
    if below != [section + 1, section + 2] or not _is_entry(looks[section]):
        return False
    return is_kicker_of(looks, section + 1, section + 2, tale)


def _is_kicker_over_byline(
    looks: Sequence[Look], marks: Sequence[Label | None], first: int, below: int, tale: Tale
) -> bool:
    """Whether the first line says what kind of text it is, over who wrote it: ``Opinion``, ``By Jane Doe``, a headline.

    Any word or two do, or the way to the page, over a line of which alone the story tells, or that a summary and then
    the day stand under.
    """
    between = {mark.role if mark else "" for mark in marks[first + 1 : below]}
    if "byline" not in between or "" in between or _LONGER * looks[first].size > looks[below].size:
        return False
    is_section = _is_entry(looks[first]) or is_way(looks[first].text)
    if is_section and tale.told(below) > tale.told(first) == 0 and looks[below].ends == "none":
        return True
    if not between <= _NAMING:
        return False
    return says_kind(looks[first]) or (_is_entry(looks[first]) and stands_over_summary(looks, below))


def _over_name(between: Sequence[int], looks: Sequence[Look], section: int) -> int:
    """The headline of the lines between a section's name and the writer's: over a summary, and under more sections."""
    for above, below in itertools.pairwise(between):
        if not (_is_entry(looks[above]) or is_kicker(looks[above], looks[below])):
            return above
    return between[-1] if between else section


def _menu(looks: Sequence[Look], candidates: Sequence[int]) -> int:
    """Return how many of the first lines are a menu's: each a word or two, over one that says more; else 0."""
    short = list(itertools.takewhile(lambda i: _is_entry(looks[i]), candidates))
    if len(short) == len(candidates):
        return 0
    longest = max((looks[i].size for i in short), default=0)
    return len(short) if looks[candidates[len(short)]].size >= max(SAYS_MORE, 2 * longest) else 0


def _under_menu(
    looks: Sequence[Look], marks: Sequence[Label | None], candidates: Sequence[int], tale: Tale
) -> int | None:
    """Return the headline that the story tells of, under a site's name and a menu; None for none."""
    first, *others = candidates
    below = next((i for i in others if not _is_entry(looks[i])), first)
    menu = range(first + 1, below)
    if len(menu) < _FEW_ENTRIES or not is_few_words(looks[first]):
        return None
    between = [mark for mark in marks[first + 1 : below] if mark]
    if not all(_is_entry(looks[i]) for i in menu) or any(mark.role != "boilerplate" for mark in between):
        return None
    says_more = looks[below].size >= max(SAYS_MORE, looks[first].size + 1)
    return below if says_more and tale.is_masthead(first, below) else None


def _is_entry(look: Look) -> bool:
    return look.size < SAYS_MORE and len(look.text.split()) <= _FEW_WORDS and look.ends == "none"


def _is_masthead(looks: Sequence[Look], marks: Sequence[Label | None], first: int, second: int) -> bool:
    """Whether the first line names the paper, the site or the sender, over a headline that says more.

    As databases print it, any name is one: name, day, headline, then their fields.
    """
    is_dated_over = first > 0 and (over := marks[first - 1]) is not None and over.role == "timestamp"
    if is_paper(looks[first].text, over=looks[second].text) or (is_dated_over and is_firm(looks[first].text)):
        is_over_more = second + 1 < len(looks) and is_kicker_at(looks, second)
        return is_over_more or looks[second].size > _SHORTER * looks[first].size
    between = marks[first + 1 : second]
    is_dated = bool(between) and all(mark is not None and mark.role == "timestamp" for mark in between)
    if not is_dated or second + 1 >= len(looks):
        return False
    is_over_fields = bool(looks[second + 1].field) and is_written_as_name(looks[first])
    return is_over_fields or any(opens_with_page(look.text) for look in looks[first + 1 : second])


def _is_section(text: str, others: int) -> bool:
    """Whether a line over a headline can be a section's name, or the way to it: ``News``, ``Home > News``.

    others: lines that could be the headline too.  In a script without spaces, where many do, any line on top can.
    """
    if is_way(text):
        return True
    if text >= UNSPACED_FROM:
        return others > _MANY or len(text) <= _UNSPACED
    return len(text.split()) <= _FEW_WORDS


def _is_over_byline(marks: Sequence[Label | None], index: int) -> bool:
    below = marks[index + 1] if index + 1 < len(marks) else None
    return below is not None and below.role in ("byline", "timestamp")


def _are_entries_over(looks: Sequence[Look], candidates: Sequence[int], sentence: int) -> bool:
    """Whether all that could be the headline are entries of a menu, over a sentence that says more."""
    return len(candidates) >= _FEW_ENTRIES and all(
        _is_entry(looks[i]) and looks[sentence].size > 2 * looks[i].size for i in candidates
    )


def _heads_a_stamp(looks: Sequence[Look], marks: Sequence[Label | None], shown: Sequence[int]) -> bool:
    """Whether the first line, though it ends with a stop, is parted from the body by a stamp or a byline."""
    following = marks[shown[0] + 1] if shown[0] + 1 < len(marks) else None
    text = looks[shown[0]].text
    short = len(text) <= LONGEST // 2 and len(shown) > 1 and text[0] != "("  # ``(HARBOUR) Since Monday …`` opens it
    return short and following is not None and following.role in ("timestamp", "byline")


def _around(
    looks: Sequence[Look],
    marks: Sequence[Label | None],
    headline: int,
    why: str,
    prose: Sequence[bool],
    tale: Tale | None = None,
) -> Head:
    """Return the head with that headline: its repeats, its kicker, and what else stands over it.

    A database may print the title under the body: then the body stands over it.
    """
    roles = {headline: ("headline", why)} if why else {}
    open_ = [i for i, mark in enumerate(marks) if mark is None and i != headline]
    roles |= repeats(looks, marks, headline, open_)
    for i in over_repeat(looks, headline, roles):
        if (mark := marks[i]) is None or mark.role != "timestamp":
            roles.setdefault(i, ("boilerplate", "a few words between the headline and the headline again"))
    above = headline - 1
    if above in open_ and above not in roles and _is_kicker(looks, above, tale):
        roles[above] = ("kicker", "a short line right above the headline")
    tops = [i for i in open_[:_TOPS] if i < headline] if tale else []
    if tale and (top := next((i for i in tops if signs_over(looks, marks, i, headline, tale)), None)) is not None:
        roles[top] = ("byline", "a name over the headline, of whom the story does not tell")
    over = prose.index(True) if any(prose[:headline]) else headline
    for i in itertools.takewhile(lambda i: i < over, open_):
        if tale and is_dated(looks[i]):
            roles.setdefault(i, ("timestamp", DATED))
        roles.setdefault(i, ("boilerplate", "stands over the headline"))
    body = next((i for i in open_ if i >= over and i not in roles), len(looks))
    return Head(headline, body, roles)


def _is_kicker(looks: Sequence[Look], above: int, tale: Tale | None) -> bool:
    """Whether the line right over the headline is its kicker, and no paper's name."""
    if tale and names_paper(looks[above].text):
        return False
    if is_kicker_at(looks, above):
        return True
    return bool(tale and stands_apart(looks, above) and is_kicker_of(looks, above, above + 1, tale))
