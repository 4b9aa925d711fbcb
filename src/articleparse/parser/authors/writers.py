"""Whose article it is: the names in the bylines, of which only the one that stands nearest to the headline counts."""

from __future__ import annotations

from collections.abc import Sequence, Set

from articleparse.languages.markup import COMMENT
from articleparse.languages.names import PARTICLES, SYSTEMS, WEAK_OPENINGS, is_given, opens_name, surnames
from articleparse.languages.posts import NAMES, OPENS
from articleparse.parser.heads.kickers import named_behind_kind
from articleparse.parser.heads.overlines import DATED
from articleparse.parser.heads.records import PRINTED
from articleparse.parser.looks.byline_signs import SLASH
from articleparse.parser.looks.features import Look, key_of
from articleparse.parser.looks.labels import Label, last_paragraph
from articleparse.parser.names.cities import is_city
from articleparse.parser.names.datelines import dateline
from articleparse.parser.names.joined import byline_openings, sure_openings
from articleparse.parser.names.names import authors, bare_names
from articleparse.parser.names.papers import UNSPACED_FROM, ends_like_paper, is_agency, is_organisation
from articleparse.parser.names.persons import EDGES, is_known_name, is_name_alone, is_shortened
from articleparse.parser.rules.exports import FIELD, upright
from articleparse.parser.rules.mails import QUOTED
from articleparse.parser.rules.senders import quoted_sender
from articleparse.parser.rules.wires import SENT
from articleparse.parser.timestamps import cue_of, joins_day
from articleparse.parser.words.counters import without_counters
from articleparse.parser.words.cues import folded, openings, whole
from articleparse.parser.words.small import is_small
from articleparse.patterns import lazy

_PARTS = lazy(r"\||\s[·•⋅∙‧]\s")  # of a line with a stamp
_AROUND = ' \t\xa0"“”„«»'
_BRACKETS = "()（） "
_CASELESS = "\u0e00"  # Thai, and from there on scripts in which no capital tells a name
_FULL = 2  # words of a full name, at least
_STEM = 4  # letters of a name's word that is looked for in the story
_PARAGRAPHS = 3  # of a story, at least, that would tell of whom its title quotes
_ASKED = 3  # questions of an interview
_LETTERS = 5  # … of them, for its forms end otherwise
_STORY = frozenset({"headline", "standfirst", "heading", "paragraph"})
_NAMING = frozenset({"byline", "timestamp"})  # roles of lines that can name who wrote it
_DIGIT = lazy(r"\d")
_KIND = 3  # words of a kind of text, before a byline
_UNSPACED = 5  # characters of a name in a script without spaces
_LABEL = 2  # words that say so, before a name: ``Posted by``
_PREPOSITION = 3  # letters of a word that goes before a stamp: ``on``, ``am``, ``le``
_GLUED = 9  # characters of a word that can hold a name and a stamp's word
_NEXT = 2  # blocks from a line that says so to one that does not
_NEAR = 4  # blocks between the lines of one byline: a post, a portrait, a button


def writers(looks: Sequence[Look], labels: Sequence[Label]) -> dict[int, tuple[str, ...]]:
    """Return block -> the names in it, for the blocks that make the article's byline.

    Another name farther on is that of a box's author, or of who wrote a related story.
    An agency counts where nobody is named.
    """
    last = last_paragraph(labels, len(labels))
    named = {
        index: found
        for index, label in enumerate(labels)
        if label.role in _NAMING
        and (found := _of_line(looks[index], label))
        and (index < last or COMMENT.isdisjoint(looks[index].block.words))  # who wrote a comment
    }
    named = named or _before_title(looks, labels) or _in_kicker(looks, labels)
    named = {index: _less_sections(names, index, looks, labels) for index, names in named.items()}
    named = {index: found for index, names in named.items() if (found := _untold(names, index, looks, labels))}
    filed = _filed(looks, labels)
    named = {index: found for index, names in named.items() if (found := _no_place(names, filed))}
    headline = next((index for index, label in enumerate(labels) if label.role == "headline"), 0)
    below = _group([index for index in named if index >= headline])
    over = _group([index for index in reversed(named) if index < headline])
    said = {index for index in below or over if authors(beside_stamps(looks[index], labels[index]).split(" | ")[0])}
    near = {index: named[index] for index in below or over}
    bylines = {index for index in near if labels[index].role == "byline"}
    return _people(near, said, bylines, filed)


def _no_place(names: tuple[str, ...], filed: str) -> tuple[str, ...]:
    """Return the names without the place that opens the dateline: ``Kestrel Falls`` over ``KESTREL FALLS —``."""
    return tuple(
        name
        for name in names
        if not filed.startswith(folded(name)) or is_agency(name) or (is_known_name(name) and not is_city(name))
    )


def _filed(looks: Sequence[Look], labels: Sequence[Label]) -> str:
    """Return the dateline of the first paragraph, folded, or "": neither the place nor the paper in it is a writer."""
    first = next((look for look, label in zip(looks, labels, strict=True) if label.role == "paragraph"), None)
    return folded((dateline(first.text) if first else None) or "")


def _of_line(look: Look, label: Label) -> tuple[str, ...]:
    """The names in a line; beside the day of a paper's issue stands the paper's too."""
    names = _named(look, label)
    if label.why != PRINTED:
        return names
    return tuple(name for name in names if is_known_name(name) and not is_small(name[0]))


def _in_kicker(looks: Sequence[Look], labels: Sequence[Label]) -> dict[int, tuple[str, ...]]:
    """The name behind the kind of a text, over its title, of somebody whom the story does not tell of.

    Example: ``Opinion | Jane Roe``; of ``Portrait: Jane Roe`` the story tells.
    """
    index = next((index for index, label in enumerate(labels) if label.role == "kicker"), None)
    name = named_behind_kind(looks[index].text) if index is not None else ""
    told = (look.text for look, label in zip(looks, labels, strict=True) if label.role in _STORY)
    if index is None or not name or any(name.split()[-1] in text for text in told):
        return {}
    return {index: (name,)}


def _before_title(looks: Sequence[Look], labels: Sequence[Label]) -> dict[int, tuple[str, ...]]:
    """The name before a title, of somebody whom the story does not tell of: ``Tadeusz Wilk: In praise of late trains``.

    Whom it tells of is quoted there: ``Jane Roe: We shall appeal``.
    """
    title = next((index for index, label in enumerate(labels) if label.role == "headline"), None)
    name, colon, _ = looks[title].text.partition(": ") if title is not None else ("", "", "")
    if title is None or not colon or not is_name_alone(name):
        return {}
    words = [word for word in name.split() if len(word) >= _STEM]
    story = [
        look.text
        for look, label in zip(looks, labels, strict=True)
        if label.role in _STORY and label.role != "headline"
    ]
    asked = sum(look.ends == "ask" and label.role in _STORY for look, label in zip(looks, labels, strict=True))
    if asked >= _ASKED:  # in an interview who is quoted there answers
        return {}
    told = any(word[:_LETTERS].casefold() in text.casefold() for word in words for text in story)
    return {} if told or not words or len(story) < _PARAGRAPHS else {title: (name,)}


def _less_sections(
    names: tuple[str, ...], index: int, looks: Sequence[Look], labels: Sequence[Label]
) -> tuple[str, ...]:
    """Return the names beside a stamp without the section behind them, which a menu has as a line of its own.

    Example: ``14 May 2022 Jane Roe Harbour, Trade 0`` of a page with the section ``Harbour`` is Jane Roe.
    A byline loses its city where the page says elsewhere who she is: ``Jane Roe Oslo`` over ``Jane Roe, reporter``.
    """
    if labels[index].role == "byline":
        return tuple(_less_city(name, looks) for name in names)
    if labels[index].role != "timestamp" or all(name.count(" ") < _FULL for name in names):
        return names
    keys = {look.key for look in looks}
    cut = [name.split() for name in names]
    return tuple(" ".join(words[:-1] if len(words) > _FULL and key_of(words[-1]) in keys else words) for words in cut)


def _less_city(name: str, looks: Sequence[Look]) -> str:
    """Return a name without the city behind it, if another line opens with what is left, and goes on otherwise."""
    person, _, city = name.rpartition(" ")
    if " " not in person or not is_city(city):  # as nearly always
        return name
    others = (look.text for look in looks if look.text.startswith(person) and not look.text.startswith(name))
    return person if any(not text[len(person) : len(person) + 1].isalnum() for text in others) else name


def _untold(names: tuple[str, ...], index: int, looks: Sequence[Look], labels: Sequence[Label]) -> tuple[str, ...]:
    """Return the names, without the place beside a stamp, or behind a name, that the story tells of."""
    known = [is_known_name(name) or name >= UNSPACED_FROM for name in names]
    is_placed = labels[index].role == "byline" and len(names) > 1 and known[0] and not all(known)
    if not is_placed and (labels[index].role != "timestamp" or any(known)):
        return names
    story = [look.text for look, label in zip(looks, labels, strict=True) if label.role in _STORY]
    sure = known if is_placed else [False] * len(names)  # ``Jane Doe | Port Amber``
    return tuple(
        name for name, is_sure in zip(names, sure, strict=True) if is_sure or not any(name in text for text in story)
    )


def _group(places: Sequence[int]) -> list[int]:
    """The first of some places and those that stand near it."""
    group: list[int] = []
    for place in places:
        if group and abs(place - group[-1]) > _NEAR:
            break
        group.append(place)
    return group


def _people(
    named: dict[int, tuple[str, ...]], said: Set[int], bylines: Set[int], filed: str
) -> dict[int, tuple[str, ...]]:
    """Without agencies and papers where somebody is named, and what only looks like a name where a line says so.

    Nobody knows the name in a byline nor the words beside a stamp: these are the place.
    filed: the story's dateline, folded.
    """
    every = {name for names in named.values() for name in names}
    papers = set(filter(ends_like_paper, every)) if any(map(is_known_name, every)) else set()
    agencies = papers | {name for name in every if is_agency(name) or is_organisation(name) or folded(name) in filed}
    if all(name in agencies for names in named.values() for name in names):
        return named
    sure = said & set(named) or {index for index, names in named.items() if any(map(is_known_name, names))} or bylines
    signed = sure & bylines
    people = {
        index: tuple(name for name in names if name not in agencies and (not signed or index in signed or _leads(name)))
        for index, names in named.items()
        if not sure or index in sure or (min(abs(index - one) for one in sure) <= _NEXT and is_known_name(names[0]))
    }
    return {index: names for index, names in people.items() if names}


def _leads(name: str) -> bool:
    """Whether a name opens with a given name, as a place beside the stamp under a byline does not: ``Vila da Ría``."""
    return name >= UNSPACED_FROM or is_given(name.split()[0])


def _named(look: Look, label: Label) -> tuple[str, ...]:
    """The names in a line that can have the writer's, but for a system's own account: ``Автор: admin``."""
    return tuple(name for name in _all_named(look, label) if name.lower() not in SYSTEMS)


def _all_named(look: Look, label: Label) -> tuple[str, ...]:
    """The names in a line of one of the roles that `_NAMING` has."""
    if label.role == "byline":
        said = beside_stamps(look, label)
        said = upright(said) if label.why == FIELD or look.block.tag == "front-byline" else said
        return authors(said, sure=True) or ((said,) if is_agency(said) else bare_names(_without_paper(said)))
    if label.why == QUOTED:
        return tuple(filter(None, (quoted_sender(look),)))
    parts = [part.strip(_AROUND) for part in _PARTS.split(beside_stamps(look, label))]
    pieces = [piece for part in parts for piece in part.split(SLASH)]
    named = [name for part in pieces for name in authors(part) or _handle(part)]  # beside these stand sections
    named = named or [name for part in parts for name in _beside_day(part, label)]
    return tuple(name.strip(_AROUND) for name in named)


def _without_paper(said: str) -> str:
    """``Jane Doe | El Sol de Jerez`` is ``Jane Doe``: behind a name stands the paper.

    A particle that is written large opens no person's name.
    """
    name, _, rest = said.partition(" | ")
    first = rest.partition(" ")[0]
    is_paper = first.istitle() and first.casefold() in PARTICLES
    return name if is_paper and is_known_name(name) and is_name_alone(name) else said


def _handle(part: str) -> tuple[str, ...]:
    """The one word behind what says so, beside a stamp: ``Posted by harbourwatch``, ``by Susan``."""
    opening, _, name = part.rpartition(" ")
    if not name.isalpha() or folded(opening) not in sure_openings() or name.lower() in SYSTEMS:
        return ()
    return authors(part, sure=True)


def _beside_day(part: str, label: Label) -> tuple[str, ...]:
    """Names beside a stamp; over the headline stands the paper's, unless a word says whose it is."""
    found = authors(part)
    if label.why == SENT and is_agency(part.strip(_BRACKETS)):  # ``8. Januar 2025 (dpa)``
        return (part.strip(_BRACKETS),)
    return found if found or label.why == DATED else _behind_kind(part) or _bare(part)


def _behind_kind(part: str) -> tuple[str, ...]:
    """Names behind what kind of text it is: ``News By Jane Doe``, ``Pressemitteilung Von Hanna Roth``."""
    words = part.split()
    for at in range(1, min(_KIND, len(words) - 1) + 1):
        if folded(words[at]) in byline_openings() and (found := authors(" ".join(words[at:]), sure=True)):
            # ``Vila da Ría``: behind a word that joins places too stands a name of two words
            is_weak = words[at].islower() and folded(words[at]) in WEAK_OPENINGS
            return found if all(is_known_name(name) and (" " in name or not is_weak) for name in found) else ()
    return ()


def _bare(part: str) -> tuple[str, ...]:
    """Names without a word that says so, beside a stamp: a section's name may stand there too."""
    first, *others = part.split() or [""]
    if others and first[0].isupper() and first.casefold() in PARTICLES and not opens_name(part.split()):
        return ()  # ``EL ECO DE ALMORADA``
    # ``印刷する`` is a button; a paper's running head names it, and ``New Delhi`` is where it was filed
    if any(whole(folded(part))) or is_organisation(part) or is_city(part.strip(f"{EDGES} ")):
        return ()
    if part >= _CASELESS and any(cue.field == "byline" for cue in openings(folded(part))):  # ``โดย`` and a name
        return authors(part, sure=True)
    alone = (
        is_name_alone(part)
        or is_shortened(part)
        or (part >= UNSPACED_FROM and part[0] in surnames() and len(part) <= _UNSPACED)
    )
    found = bare_names(part, words=(1 if alone else 2, 4))
    if any(map(is_known_name, found)):
        return found
    words = {word for name in found for word in folded(name).split()}
    return found if words.isdisjoint(OPENS) and words.isdisjoint(NAMES) else ()


def beside_stamps(look: Look, label: Label) -> str:
    """Return what the label's stretch says beside its stamps; ``|`` stands for each."""
    text = look.text[: label.end]
    for found in reversed(look.stamps):
        if found.end <= len(text):
            text = f"{_without_cue(text[: found.start])} | {_within(found.timestamp.text)}{text[found.end :]}"
    text = text[label.start :].strip()
    return without_counters(text) if look.stamps else text


def _within(stamp: str) -> str:
    """``Posted by Jane Doe | `` of a stamp that holds its writer: ``Posted by Jane Doe on 6 November 2001``."""
    said = _said_within(stamp)
    return f"{said} | " if said and _named_in(said) else ""


def writer_within(stamp: str) -> tuple[str, ...]:
    """Return the writer whom a stamp holds, or nobody: of ``Posted by Jane Doe on 6 November 2001`` Jane Doe."""
    said = _said_within(stamp)
    return _named_in(said) if said else ()


def _said_within(stamp: str) -> str:
    """What stands in a stamp before the word or the sign that opens its day: ``Posted by Jane Doe``."""
    words = _DIGIT.split(stamp, maxsplit=1)[0].split()
    if len(words) > _LABEL and not any(map(str.isalnum, words[-1])):
        return " ".join(words[:-1])
    end = max((at for at, word in enumerate(words) if len(word) <= _PREPOSITION and word.islower()), default=0)
    return " ".join(words[:end]) if end > _LABEL else ""


def _named_in(said: str) -> tuple[str, ...]:
    return authors(said) or _handle(said)


def _without_cue(text: str) -> str:
    """``JANE DOEPUBLISHED: `` and ``Jane Doe on `` are the name: the stamp's own word stands behind it."""
    before, space, word = text.rstrip(" :").rpartition(" ")
    if word.islower() and (len(word) <= _PREPOSITION or joins_day(word)) and not is_agency(word):
        return before
    cuts = range(2, len(word) - 3) if space and len(word) >= _GLUED else ()
    cut = next((cut for cut in cuts if cue_of(word[cut:])), None)
    return text if cut is None else f"{before} {word[:cut]}"
