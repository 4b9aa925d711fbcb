"""What a wire story ends with: initials, the agency, a note to editors, who takes pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from articleparse.languages.wires import NOTEPADS, NOTES
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import LONG, Label
from articleparse.parser.names.credits import pictures
from articleparse.parser.names.papers import is_agency
from articleparse.parser.words.cues import agencies, folded, whole
from articleparse.parser.words.digits import has_digit
from articleparse.patterns import lazy

_SENTENCE: Final = 60  # size of a block with a full stop that is one
_EDGES: Final = "^<([*# "
NOTE: Final = 200  # characters of a line to editors
NUMBER: Final = lazy(r"[A-Za-z]{1,4}\d{3,4}(?: [\d/:.-]{4,20}){0,2}")  # ``APA0231 2025-02-11/11:05``
SIGNOFF: Final = 40  # characters of a sign-off
_SHORT_NAME: Final = 2  # letters in capitals that are no initials
_PARTS: Final = lazy(r"[\s/\\()+,–-]+")
_APART: Final = lazy(r"\w\s+\w")  # words of a sentence, not initials
_INITIALS: Final = lazy(r"[^\W\d_][^\W_]{1,4}")
_DESK: Final = lazy(r"[A-Z\d]{2,4}-[A-Z\d]{2,4}")  # ``Y8J-GRT``
_TIMED: Final = lazy(r"\d{8}")  # month, day, hour and minute: ``03141822``
_DESKS: Final = lazy(r"[A-Z]{2,4}")  # over such a number, one a line
_BRACKETS: Final = lazy(r"(?:[(\[][^()\[\]]{2,20}[)\]]\s?){1,4}")


def tail(looks: Sequence[Look], marks: Sequence[Label | None], first: int) -> dict[int, Label]:
    """Return the labels of what stands under the story: from its end upwards, sign-offs; a notepad whole.

    first: the story's first sentence.
    """
    found: dict[int, Label] = {}
    for index in (i for i in range(len(looks) - 1, first, -1) if marks[i] is None):
        label = _under(looks[index].text, is_last=not found)
        if label is None:
            break
        found[index] = label
    start = next((i for i in range(first + 1, len(looks)) if _opens_notepad(looks[i].text)), len(looks))
    if start == len(looks):
        return found
    text = [i for i in range(first, len(looks)) if marks[i] is None and is_text(looks[i])]
    if 2 * sum(looks[i].size for i in text if i > start) <= sum(looks[i].size for i in text if i < start):
        rest = (i for i in range(start, len(looks)) if marks[i] is None and i not in found)
        found |= dict.fromkeys(rest, Label("note", "under a wire's copy, for editors alone"))
    return found


def _under(text: str, *, is_last: bool) -> Label | None:
    """What a line under the story is: a contact between double brackets, rights, a number, a sign-off."""
    if not is_last and _DESKS.fullmatch(text):
        return Label("signoff", "initials over the end of a wire's copy")
    if len(text) > NOTE:
        return None
    if text[:2] == "((" and text[-2:] == "))":
        return Label("contact", "between a wire's double brackets")
    if text[:4] in ("(c) ", "(C) "):
        return Label("rights", "says whose a wire's copy is")
    if NUMBER.fullmatch(text) or _TIMED.fullmatch(text) or _DESK.fullmatch(text):
        return Label("metadata", "a number under a wire's copy")
    return Label("signoff", "initials or an agency under a wire's copy") if _is_signoff(text) else None


def _opens_notepad(text: str) -> bool:
    line = text.strip("#*=: ")
    if len(line) > NOTE:
        return False
    line = folded(line)
    agency, dash, title = line.partition("-")
    return line in NOTEPADS or (bool(dash) and title in NOTEPADS and agency in agencies())


def _is_signoff(text: str) -> bool:
    """Whether a line is who wrote or edited copy, shortened: ``acr/mlp/jdm``, ``dpa sko n1 ofr``, ``(foto)(vídeo)``."""
    if len(text) > SIGNOFF:
        return False
    if is_agency(text) or (_BRACKETS.fullmatch(text) and _names_pictures(text)):
        return True
    parts = [part for part in _PARTS.split(text) if part]
    is_slashed = ("/" in text or "\\" in text) and not _APART.search(text)
    if not is_slashed and not (parts and is_agency(parts[0]) and any(map(has_digit, parts))):
        return False
    return all(is_agency(part) or _is_initials(part) or _ends_copy(folded(part)) for part in parts)


def _ends_copy(part: str) -> bool:
    return any("end" in whole(said) for said in (part, f"({part})"))


def _names_pictures(text: str) -> bool:
    return all(part in pictures() for part in _PARTS.split(folded(text)) if part not in ("", "[", "]"))


def _is_initials(part: str) -> bool:
    is_set_so = part.islower() or (part.isupper() and len(part) > _SHORT_NAME)  # ``AC/DC`` is a band
    return is_set_so and _INITIALS.fullmatch(part) is not None


def is_text(look: Look) -> bool:
    """Whether a line is a sentence or more, and not said to editors."""
    return (look.size >= LONG or (look.size >= _SENTENCE and look.ends == "stop")) and not is_note(look.text)


def is_note(text: str) -> bool:
    """Whether a line is said to editors: ``Eds: UPDATES``, ``(ATTN: ADDS quotes)``, ``ATTENTION - ajoute ///``."""
    if len(text) > NOTE:
        return False
    if ":" in text and folded(text).lstrip(_EDGES).partition(":")[0] in NOTES:
        return True
    return text.endswith(" ///")
