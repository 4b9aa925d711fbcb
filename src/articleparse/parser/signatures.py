"""Who signs under a copy: initials, an agency, a name, a name with its place; and the words that close a letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from articleparse.languages.letters import CLOSINGS, TO_EDITORS
from articleparse.parser.byline_signs import byline_signs
from articleparse.parser.cues import folded, openings
from articleparse.parser.digits import has_digit
from articleparse.parser.features import Look
from articleparse.parser.labels import NOTE, OPENING_HEADING, Label
from articleparse.parser.names import authors, bare_names
from articleparse.parser.overlines import Tale
from articleparse.parser.persons import is_agency, is_known_name, is_name_alone, is_organisation, looks_like_name
from articleparse.patterns import lazy

INITIALS: Final = lazy(r"[(\[]?[a-zß-ÿ]{2,4}(?:[/, ·-]{1,2}[a-zß-ÿ]{2,4}){0,5}[)\]]?")
_PLACE: Final = 4  # words of a place under who signed
_CLOSING: Final = 40  # size of the words that close a letter
_MARKS: Final = " .,:!|•·–—-【】[]"  # around a section's name
_UNDER: Final = 3  # lines under these, at most
_NOTE: Final = 120  # size of a note on the writer
_ARTICLES: Final = frozenset(("the", "der", "die", "le", "la", "il", "el", "o", "a", "de", "den"))
_NAME: Final = (2, 3)  # words of a name that nobody knows


def label_signature(looks: Sequence[Look], labels: list[Label | None], body: int, tale: Tale | None) -> None:
    """The last line of the copy may be its writers' initials, the agency, or a name, where nobody is named above."""
    _label_closing(looks, labels, body)
    last = next((i for i in range(len(looks) - 1, body, -1) if labels[i] is None), None)
    if last is None:
        return
    text = looks[last].text
    above = last - 1
    if above > body and _is_signed_from(looks, labels, above) and not any(_names(looks, labels, above)):
        labels[above] = Label("byline", "a name alone under the copy, over the place")
        labels[last] = Label("signoff", "where the writer of the copy lives")
    elif above > body and _is_on_writer(looks, labels, above) and not any(_names(looks, labels, above)):
        labels[above] = Label("byline", "a name alone under the copy, over a note on the writer")
        labels[last] = Label("boilerplate", NOTE)
    elif INITIALS.fullmatch(text) or is_agency(text):
        labels[last] = Label("signoff", "initials or an agency under the copy")
    elif (
        looks[last - 1].ends == "stop"
        and (_is_signature(looks[last]) or _is_unknown_from(looks[last], tale))
        and not any(_names(looks, labels, last))
    ):
        labels[last] = Label("byline", "a name alone under the copy", 0, _end_before_place(text, tale))


def _label_closing(looks: Sequence[Look], labels: list[Label | None], body: int) -> None:
    """The words that close a letter, over its writer's name, and what stands under it: ``Yours faithfully``."""
    under = [i for i in range(body + 1, len(looks)) if labels[i] is None][-_UNDER - 1 :]
    closing = next((i for i in under if _closes(looks[i])), None)
    signed = _under_letter(looks, under, body) if closing is None else [i for i in under if i >= closing]
    if any(looks[i].ends == "stop" or looks[i].size > OPENING_HEADING for i in signed if i != closing):
        return
    is_named = any(_names(looks, labels, min(signed, default=0)))
    for index in signed:
        labels[index] = Label("signoff", "closes a letter")
        name = _parted(looks[index].text)[0]
        if index != closing and not is_named and looks_like_name(name) and " " in name:
            labels[index] = Label("byline", "a name under a letter", 0, len(name))
            is_named = True


def _under_letter(looks: Sequence[Look], under: Sequence[int], body: int) -> list[int]:
    """Return the short lines behind the last sentence of a reader's letter: ``A worried neighbour, Upper Quay``."""
    if not any(look.size <= _CLOSING and folded(look.text).strip(_MARKS) in TO_EDITORS for look in looks[:body]):
        return []
    last = max((i for i in under if looks[i].ends in ("stop", "ask")), default=len(looks))
    return [i for i in under if i > last]


def _closes(look: Look) -> bool:
    return look.size <= _CLOSING and folded(look.text).rstrip(" ,.!،，") in CLOSINGS


def _is_unknown_from(look: Look, tale: Tale | None) -> bool:
    """Whether a line is a name that nobody knows, nor the story, and a place: ``Zoska Brem, Upper Quay``."""
    name, comma, place = _parted(look.text)
    if tale is None or not comma or look.ends != "none" or len(name.split()) not in _NAME or is_organisation(name):
        return False
    return looks_like_name(name) and looks_like_name(place) and not tale.has_name_of(name)


def _is_on_writer(looks: Sequence[Look], labels: Sequence[Label | None], name: int) -> bool:
    """Whether under a name alone stands who that is: ``The author is a gardener``, ``Kirjoittaja on opettaja.``."""
    note, is_under = looks[name + 1], looks[name - 1].ends == "stop"
    if not is_under or labels[name] or note.size > _NOTE or not is_name_alone(looks[name].text):
        return False
    line = folded(note.text)
    first = line.partition(" ")[2] if line.partition(" ")[0] in _ARTICLES else line
    return any(cue.field == "byline_label" for cue in openings(first))


def _is_signed_from(looks: Sequence[Look], labels: Sequence[Label | None], name: int) -> bool:
    """Whether a letter is signed there, with the writer's place under the name: ``Saltness, Wexcombe``."""
    place = looks[name + 1]
    words = place.text.replace(",", " ").split()
    is_place = place.ends == "none" and place.size <= OPENING_HEADING and 1 <= len(words) <= _PLACE
    if not is_place or has_digit(place.text) or not all(word[0].isupper() for word in words):
        return False
    return labels[name] is None and is_name_alone(looks[name].text) and looks[name - 1].ends == "stop"


def _parted(text: str) -> tuple[str, str, str]:
    """Return what stands before and behind a comma, in whatever script: ``Jane Doe``, ``Vale do Linho``."""
    return text.replace("، ", ", ").partition(", ")


def _end_before_place(text: str, tale: Tale | None) -> int | None:
    """Return where the name ends in ``Jane Doe, Vale do Linho``, or None: a place, that the story may tell of."""
    name, comma, place = _parted(text)
    if not comma or not looks_like_name(name) or not looks_like_name(place):
        return None
    return len(name) if not is_known_name(place) or (tale and tale.tells_of_all(place)) else None


def _is_signature(look: Look) -> bool:
    """Whether a line has names and perhaps a post, a place or an agency, and no more: ``Jane Doe (dpa)``."""
    if is_name_alone(look.text) or is_name_alone(look.text.removesuffix(".")):
        return True
    return byline_signs(look) in ("name", "names", "name + post") and bool(bare_names(look.text, words=(2, 4)))


def _names(looks: Sequence[Look], labels: Sequence[Label | None], end: int) -> Iterator[bool]:
    """Yield for each byline over a block whether it names somebody."""
    for look, label in zip(looks[:end], labels[:end], strict=True):
        if label is not None and label.role == "byline":
            yield bool(authors(look.text, sure=True) or bare_names(look.text))
