"""Who signs under a copy: initials, an agency, a name, a name with its place; and the words that close a letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Final

from articleparse.languages.credits import PAPERS_BEHIND
from articleparse.languages.letters import CLOSINGS, TO_EDITORS
from articleparse.parser.heads.overlines import Tale
from articleparse.parser.looks.byline_signs import byline_signs
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import NOTE, OPENING_HEADING, Label
from articleparse.parser.names.names import authors, bare_names
from articleparse.parser.names.papers import is_agency, is_organisation, is_paper
from articleparse.parser.names.persons import (
    is_known_name,
    is_name_alone,
    is_office,
    is_post,
    is_set_as_name,
    is_shortened,
    looks_like_name,
)
from articleparse.parser.words.cues import folded, openings
from articleparse.parser.words.digits import has_digit
from articleparse.patterns import lazy

INITIALS: Final = lazy(r"[(\[]?[a-zß-ÿ]{2,4}(?:[/, ·-]{1,2}[a-zß-ÿ]{2,4}){0,5}[)\]]?")
_SHORT: Final = lazy(r"(?:[^\W\d_]\.\s?){2,4}|[A-Z]{2,3}")  # ``j.d.``, ``JD``
_DASHES: Final = "—–- "
_QUOTES: Final = "\"'”’»“"
_POST: Final = 8  # words of a post
_PLACE: Final = 4  # words of a place under who signed
_CLOSING: Final = 40  # size of the words that close a letter
_MARKS: Final = " .,:!|•·–—-【】[]"  # around a section's name
_UNDER: Final = 3  # lines under these, at most
_NOTE: Final = 120  # size of a note on the writer
_ARTICLES: Final = frozenset(("the", "der", "die", "le", "la", "il", "el", "o", "a", "de", "den"))
_CASELESS: Final = ("\u0900", "\u0e00")  # the scripts of India and Sri Lanka, whose names no list has in full
_NAME: Final = (2, 3)  # words of a name that nobody knows
_MASTHEAD: Final = 4  # words of a paper's name
_SIGNERS: Final = 2  # names under a copy, one a line, at most: more are a list of the story's


def label_signature(looks: Sequence[Look], labels: list[Label | None], body: int, tale: Tale | None) -> None:
    """The last lines of the copy may be its writers' initials, the agency, or names, where nobody is named above."""
    _label_closing(looks, labels, body)
    last = next((i for i in range(len(looks) - 1, body, -1) if labels[i] is None), None)
    if last is None:
        return
    text, above = looks[last].text, last - 1
    if INITIALS.fullmatch(text) or _SHORT.fullmatch(text) or is_agency(text) or _is_masthead(looks, last):
        labels[last] = Label("signoff", "initials, an agency or a paper under the copy")
        return
    if any(_names(looks, labels, last)):
        return
    if signers := _signers(looks, labels, body, last, tale):
        for index, label in signers.items():
            labels[index] = label
    elif above > body and _is_on_writer(looks, labels, above):
        labels[above] = Label("byline", "a name alone under the copy, over a note on the writer")
        labels[last] = Label("boilerplate", NOTE)
    elif looks[above].ends == "stop" and (found := _signature(looks, last, tale)):
        labels[last] = found


def _is_masthead(looks: Sequence[Look], last: int) -> bool:
    """Whether under the copy's last sentence stands a paper's name alone: ``The Bay Herald``, ``Irish Independent``."""
    if looks[last].ends == "none" and is_agency(looks[last].text.partition(" – ")[0]):  # ``Belga – Photo: Belga``
        return True
    text, words = looks[last].text, folded(looks[last].text.replace("-", " ")).split()
    if looks[last].ends != "none" or looks[last - 1].ends != "stop" or not 1 < len(words) <= _MASTHEAD:
        return False
    is_written = all(word[0].isupper() for word in text.split())
    return is_paper(text) or (is_written and words[-1] in PAPERS_BEHIND and not is_known_name(text))


def _signature(looks: Sequence[Look], last: int, tale: Tale | None) -> Label | None:
    """Return the label of a line under the copy that names who wrote it, with a place, a post or an agency, or None."""
    text, why = looks[last].text, "a name alone under the copy"
    start = len(text) - len(text.lstrip(_DASHES))
    if start and looks[last - 1].text[-1] not in _QUOTES:  # no quotation's
        name = text[start:]
        return Label("byline", why, start) if _is_signed(name) and not (tale and tale.has_name_of(name)) else None
    if _is_signature(looks[last]) or _is_unknown(looks[last], tale):
        return Label("byline", why, 0, _end_before_place(text, tale))
    return None


def _is_signed(name: str) -> bool:
    """Whether behind a dash stands a name, though nobody knows it: two or three words that are written large."""
    words = name.split()
    is_written = _NAME[0] <= len(words) <= _NAME[1] and all(map(str.istitle, words)) and looks_like_name(name)
    return is_name_alone(name) or (is_written and not is_organisation(name))


def _signers(
    looks: Sequence[Look], labels: Sequence[Label | None], body: int, last: int, tale: Tale | None
) -> dict[int, Label]:
    """Return the labels of names under the copy, one a line, with the places or posts under them; none for one line."""
    start = last
    while last - start < _UNDER and start - 1 > body and labels[start - 1] is None and _is_short(looks[start - 1]):
        start -= 1
    if start == last or looks[start - 1].ends != "stop" or not _is_short(looks[last]):
        return {}
    found: dict[int, Label] = {}
    for index in range(start, last + 1):
        name = _signer(looks[index].text)
        if name and (index == start or not (tale and tale.tells_of_all(name))):
            found[index] = Label("byline", "a name under the copy, over another or a place", 0, len(name))
        elif index > start and (_is_place(looks[index]) or _is_post(looks[index].text)):
            found[index] = Label("signoff", "where the writer of the copy lives, or what it does")
        else:
            return {}
    return found if sum(label.role == "byline" for label in found.values()) <= _SIGNERS else {}


def _signer(text: str) -> str:
    """Return a name that stands alone or before a place or a post, else "": ``Jane Doe, roses`` won with them."""
    name, _, rest = _parted(text)
    is_behind = len(rest.split()) != 1 or not rest[0].islower() or is_post(rest) or is_office(rest)
    return name if is_behind and is_name_alone(name) else ""


def _is_short(look: Look) -> bool:
    return look.ends in ("none", "comma") and look.size <= OPENING_HEADING


def _is_place(look: Look) -> bool:
    """Whether a line is a few words that are written large: ``Saltness, Wexcombe``."""
    words = look.text.replace(",", " ").split()
    return 1 <= len(words) <= _PLACE and not has_digit(look.text) and all(word[0].isupper() for word in words)


def _is_post(text: str) -> bool:
    return (text[0].islower() or is_post(text)) and len(text.split()) <= _POST and not has_digit(text)


def _label_closing(looks: Sequence[Look], labels: list[Label | None], body: int) -> None:
    """The words that close a letter, over its writer's name, and what stands under it: ``Yours faithfully``."""
    under = [i for i in range(body + 1, len(looks)) if labels[i] is None][-_UNDER - 1 :]
    closing = next((i for i in under if _closes(looks[i])), None)
    signed = _under_letter(looks, under, body) if closing is None else [i for i in under if i >= closing]
    if any(looks[i].ends == "stop" or looks[i].size > OPENING_HEADING for i in signed if i != closing):
        return
    if signed == [closing] and looks[signed[0]].ends == "stop":  # ``Thank you.`` ends a speech
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


def _is_unknown(look: Look, tale: Tale | None) -> bool:
    """Whether a line is two words or three of a script without capitals, of which the story has none: ``සුජීව තරංග``."""
    if tale is None or look.cue or look.ends != "none" or look.block.gap > 1 or look.size > _CLOSING:
        return False
    is_script = _CASELESS[0] <= look.text[0] < _CASELESS[1] and len(look.text.split()) in _NAME
    return is_script and looks_like_name(look.text) and not is_office(look.text) and not tale.has_word_of(look.text)


def _is_on_writer(looks: Sequence[Look], labels: Sequence[Label | None], name: int) -> bool:
    """Whether under a name alone stands who that is: ``The author is a gardener``, ``Kirjoittaja on opettaja.``."""
    note, is_under = looks[name + 1], looks[name - 1].ends == "stop"
    if not is_under or labels[name] or note.size > _NOTE or not is_name_alone(looks[name].text):
        return False
    line = folded(note.text)
    first = line.partition(" ")[2] if line.partition(" ")[0] in _ARTICLES else line
    return any(cue.field == "byline_label" for cue in openings(first))


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
    if (is_shortened(look.text) and look.text[0].isupper()) or is_set_as_name(look.text.removesuffix(".")):
        return True
    first, sign, second = look.text.partition("/")
    if sign and any(is_agency(a) and is_name_alone(b) for a, b in permutations((first.strip(), second.strip()))):
        return True
    return byline_signs(look) in ("name", "names", "name + post") and bool(bare_names(look.text, words=(2, 4)))


def _names(looks: Sequence[Look], labels: Sequence[Label | None], end: int) -> Iterator[bool]:
    """Yield for each byline over a block whether it names somebody."""
    for look, label in zip(looks[:end], labels[:end], strict=True):
        if label is not None and label.role == "byline":
            yield bool(authors(look.text, sure=True) or bare_names(look.text))
