"""Looks -> a role for each block: by rules where the story stands alone, else by the learned chain.

Copy (what a person pasted, a wire, an export) is the story and a head: there the rules
of `labeller` know more than could be learned from web pages.  A page has menus, boxes
and other stories around and amid the story: there the chain decides, and the rules are
one of the columns that it reads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from articleparse.parser.authors.nameless_notes import without_nameless
from articleparse.parser.authors.portraits import with_portrait
from articleparse.parser.heads.copy_tops import with_tops
from articleparse.parser.heads.pictured import OVER_STAMP
from articleparse.parser.kinds import ASIDE, FEW, holds_long_lists, is_exported, role_of, stands_alone
from articleparse.parser.looks.buttoned import buttoned
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import DOUBTED, HARD, HEADING, STORY, Label
from articleparse.parser.looks.numbered import numbered
from articleparse.parser.rules import labeller
from articleparse.parser.rules.exports import is_coded
from articleparse.parser.rules.mails import HEAD
from articleparse.parser.rules.wires import is_wire
from articleparse.parser.whole.captions import with_captions
from articleparse.parser.whole.code import is_code
from articleparse.parser.whole.posted import without_posted
from articleparse.parser.whole.summaries import with_decks
from articleparse.parser.words.cues import folded, whole
from articleparse.parser.words.digits import has_digit

if TYPE_CHECKING:
    from articleparse.parser.learned.chain import Given, Path, Weights
    from articleparse.parser.learned.columns import Columns
    from articleparse.parser.looks.alike import Words


_TIMES_OVER = 2  # times the prose under a headline stands over it, where it is printed there too: else teasers do
_COUNTED = 15  # characters of a line in which its number stands: ``Step 3: Rinse``
_FEWEST_COUNTED = 3  # such lines, which then may be a series
_ANNOUNCING: Final = frozenset({"related", "newsletter"})  # cues of what stands over other stories
_FEWEST_LISTS = 2  # lines with a colon, which may head them
_FEW_MARKED: Final = 5  # … of HTML, where each block has its marks
_REFRAIN = 25  # size of a line that can stand everywhere and part nothing: ``Article content``, ``Advertisement``
_OFTEN = 3  # times on a page that make it do so
_LEADS: Final = 0.4  # share of a line that is links, from which on it leads elsewhere
_BARRED: Final = HARD | ASIDE - {"related"} | {"byline"}  # what a line says of itself that keeps it out of the story
_PARTING: Final = frozenset({"advert", "embed"})  # cues of lines that part nothing
_TITLING: Final = frozenset({HEAD, OVER_STAMP})
_HARD_ASIDE: Final = frozenset({"blank", "separator", "markup"})


class Declared(Struct, frozen=True):
    """What a page declares of its blocks: what each repeats (`claims.claimed`), and which is the headline, if known."""

    claimed: Sequence[str]
    headline: int | None


def label(
    looks: Sequence[Look],
    declared: Declared | None = None,
    *,
    explained: bool = False,
    learned: Weights | None = None,
    signing: bool = True,
) -> list[Label]:
    """Return the role of each block of one article, in order.

    declared: of an HTML page.  explained: each role of the chain comes with the columns
    that spoke most for it.  learned: other weights than those of the package.  signing:
    which bylines are the story's is decided too.
    """
    if not looks:
        return []
    found = _label(looks, declared, explained=explained, learned=learned, signing=signing)
    found = without_posted(looks, found)
    if declared is not None:
        return found
    from articleparse.parser.stamped import with_lone_day, with_running_day

    return with_running_day(looks, with_lone_day(looks, found))


def _label(
    looks: Sequence[Look], declared: Declared | None, *, explained: bool, learned: Weights | None, signing: bool
) -> list[Label]:
    marks = labeller.marks(looks, exported=False)
    if is_coded(looks) if declared else is_exported(looks, marks):
        return labeller.label(looks)
    is_copy = len(looks) <= (_FEW_MARKED if declared else FEW) or (
        declared is None and (is_wire(marks) or stands_alone(looks, marks))
    )
    holds_lists = not is_copy and declared is None and holds_long_lists(looks, marks)
    by_rules = labeller.decide(looks, marks, exported=False, alone=is_copy or holds_lists)
    if is_copy:
        return _of_copy(looks, by_rules)
    seen = see(looks, marks, by_rules, declared)
    if holds_lists:
        from articleparse.parser.whole.speech import with_speech

        both = _with_both(looks, by_rules, seen, learned, explained=explained)
        return _of_copy(looks, with_speech(looks, both))
    labels = _by_chain(looks, seen, learned, explained=explained)
    from articleparse.parser.whole.passes import passed

    return passed(looks, labels, signing=signing)


def _of_copy(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels of a story that stands alone with what only the whole of it shows."""
    found = without_nameless(looks, with_portrait(looks, with_decks(looks, with_tops(looks, labels))))
    able = [look.text for look in looks if look.numbered and look.size <= HEADING]
    if sum([has_digit(text[:_COUNTED]) for text in able]) >= _FEWEST_COUNTED:
        from articleparse.parser.whole.series import with_numbered

        found = with_numbered(looks, found)
    found = with_captions(looks, found)
    if any(label.role == "heading" and look.text[-1] in ")]" for look, label in zip(looks, found, strict=True)):
        from articleparse.parser.whole.headings import without_credited

        found = without_credited(looks, found)
    if sum([look.ends == "colon" for look in looks]) >= _FEWEST_LISTS:
        from articleparse.parser.rules.guides import with_colons

        found = with_colons(looks, found)
    if any("(@" in look.text for look in looks):
        from articleparse.parser.whole.posts_shown import without_posts

        found = without_posts(looks, found)
    if any(look.cue in _ANNOUNCING for look in looks):
        from articleparse.parser.whole.teasers import without_teasers, without_titles

        found = without_titles(looks, without_teasers(looks, found))
    from articleparse.parser.whole.duplicates import quoted_once

    found = quoted_once(looks, found)
    if any(label.role == "byline" for label in found):
        from articleparse.parser.authors.writer_notes import without_notes

        found = without_notes(looks, found, 1)
    return found


class Seen(Struct, frozen=True):
    """A page as the chain sees it: without blocks that only stand in the way.

    kept: the others' places.  known, given: of those.  marks, rules: of all blocks.
    """

    kept: list[int]
    known: Columns
    given: Given
    marks: Sequence[Label | None]
    rules: Sequence[Label]


def see(
    looks: Sequence[Look], marks: Sequence[Label | None], rules: Sequence[Label], declared: Declared | None
) -> Seen:
    """Return what the chain reads of a page.  marks, rules: see `labeller.marks` and `labeller.decide`."""
    from articleparse.parser.learned.chain import Given
    from articleparse.parser.learned.columns import columns

    times = Counter(look.key for look in looks)
    refrains = {key for key, number in times.items() if number >= _OFTEN}
    title = declared.headline if declared and not _is_fronted(looks) else _titled(looks, marks)
    said = [mark.role if mark else "" for mark in marks]
    kept = [
        index
        for index, (look, role) in enumerate(zip(looks, said, strict=True))
        if index == title
        or not (
            look.block.tag[:5] == "front"
            or role in _HARD_ASIDE
            or look.cue in _PARTING
            or is_code(look)
            or (look.size <= _REFRAIN and look.key in refrains)
        )
    ]
    claimed = [declared.claimed[i] for i in kept] if declared else None
    roles = [said[i] for i in kept]
    known = columns([looks[i] for i in kept], roles, [rules[i].role for i in kept], claimed) if kept else {}
    teasers = {*buttoned(looks), *numbered(looks)[0]}
    barred = [
        i != title and (i in teasers or (role != "" and _is_barred(looks[i], role)))
        for role, i in zip(roles, kept, strict=True)
    ]
    return Seen(kept, known, Given(barred, None if title is None else kept.index(title)), marks, rules)


def _is_barred(look: Look, role: str) -> bool:
    """Whether a line says itself that it is not of the story; ``Read also`` may open a sentence, but for a link."""
    if role != "related":
        return role in _BARRED
    return look.block.linked >= _LEADS or look.ends == "none" or role in whole(folded(look.text))


def _titled(looks: Sequence[Look], marks: Sequence[Label | None]) -> int | None:
    """The headline that front matter or a mail's head tells of, printed or there alone, or that a mark does."""
    fronted = _is_fronted(looks) or any(mark and mark.why in _TITLING for mark in marks)
    told = next((i for i, mark in enumerate(marks) if role_of(mark) == "headline"), None) if fronted else None
    if told is not None:
        return told
    from articleparse.parser.heads.marked_title import marked_title

    return marked_title(looks, marks)


def _is_fronted(looks: Sequence[Look]) -> bool:
    return any(look.block.tag == "front-headline" for look in looks)


def _with_both(
    looks: Sequence[Look], by_rules: Sequence[Label], seen: Seen, learned: Weights | None, *, explained: bool
) -> list[Label]:
    """Return the roles that the rules give, but for what heads and what does not: of lists the chain knows more."""
    title = next((at for at, index in enumerate(seen.kept) if by_rules[index].role == "headline"), None)
    told = replace(seen, given=seen.given._replace(headline=title))
    labels = _by_chain(looks, told, learned, explained=explained)
    return [
        other if rule.role in STORY and other.role in STORY and not (look.is_item and other.role == "heading") else rule
        for look, rule, other in zip(looks, by_rules, labels, strict=True)
    ]


def _by_chain(looks: Sequence[Look], seen: Seen, learned: Weights | None, *, explained: bool) -> list[Label]:
    from articleparse.parser.learned.chain import weights
    from articleparse.parser.learned.reasons import reasons
    from articleparse.parser.naming import Naming

    kept, known, marks, rules = seen.kept, seen.known, seen.marks, seen.rules
    if not kept:
        return list(rules)
    learned = learned or weights("html" if "set" in known else "text")
    path = decided([looks[i] for i in kept], seen, learned)

    def why(index: int) -> str:
        if index in path.doubted and path.states[index] == "aside":
            return DOUBTED
        return reasons(known, path, index, learned) if explained else "the likeliest path over the page"

    found = Naming([looks[i] for i in kept], [marks[i] for i in kept], path.states, why).labels()
    named = dict(zip(kept, found, strict=True))
    everywhere = Label("boilerplate", "stands everywhere")
    return [named.get(i) or marks[i] or everywhere for i in range(len(looks))]


def decided(looks: Sequence[Look], seen: Seen, learned: Weights) -> Path:
    """Return the path over the blocks that the chain sees; looks: of those."""
    from articleparse.parser.learned.amid import with_amid
    from articleparse.parser.learned.endings import ended
    from articleparse.parser.learned.kept import with_kept
    from articleparse.parser.learned.openings import opened
    from articleparse.parser.looks.alike import Words
    from articleparse.parser.whole.contained import with_contained

    words = Words(looks)
    path = headed(looks, seen, learned, words)
    path = path._replace(states=ended(looks, seen.known, path, learned, words))
    path = with_amid(looks, seen.known, path, seen.given.barred, learned, words)
    contained: frozenset[int] = frozenset()
    if "set" in seen.known:
        before = path.states
        path = path._replace(states=with_contained(looks, before, seen.given.barred))
        new = [i for i, state in enumerate(path.states) if state != before[i]]
        contained = frozenset(i for i in new if path.states[i] == "heading" or "table" in looks[i].block.words)
    path = with_kept(looks, seen.known, path, learned, words, contained)
    return path._replace(states=opened(looks, seen.known, path, seen.given.barred, learned, words))


def headed(looks: Sequence[Look], seen: Seen, learned: Weights, words: Words | None = None) -> Path:
    """Return the likeliest path under the headline that more speaks for than for any other."""
    from articleparse.parser.learned.chain import Path, scored, walk
    from articleparse.parser.learned.rivals import chosen

    known, given = seen.known, seen.given
    if given.headline is not None:
        path = walk(known, given, learned)
        if not _is_under_most(path.states, known):
            return path
    scores = scored(known, given._replace(headline=None), learned)
    return Path(chosen(looks, known, scores, learned, words), scores)


def _is_under_most(states: Sequence[str], known: Columns) -> bool:
    """Whether more prose stands over the given headline than under it: then it is printed there once more."""
    over = sum(bool(is_prose) for is_prose, state in zip(known["prose"], states, strict=True) if state == "over")
    return over > _TIMES_OVER * states.count("paragraph")
