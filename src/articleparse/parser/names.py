"""Bylines: which lines name who wrote the article, and the names in them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from articleparse.languages.names import WEAK_OPENINGS, is_given, surnames
from articleparse.languages.posts import OTHERS
from articleparse.parser.credits import credits_others, fields
from articleparse.parser.cues import Cue, after, folded, openings, words_of
from articleparse.parser.digits import has_digit
from articleparse.parser.persons import (
    EDGES,
    UNSPACED_FROM,
    closings,
    is_agency,
    is_furniture,
    is_known_name,
    is_name_alone,
    is_office,
    is_only_office,
    is_organisation,
    is_post,
    looks_like_name,
    name_word,
    person_in,
    without_closing,
)

if TYPE_CHECKING:
    from articleparse.parser.features import Look

__all__ = [
    "authors",
    "bare_names",
    "byline_signs",
    "is_agency",
    "is_name_alone",
    "is_office",
    "looks_like_name",
    "says_by",
]

_LONGEST = 160  # characters of a byline
_LONGEST_SURE = 400  # … where the place says that it is one
# What stands in brackets behind a name: a post, an address.
_TITLES = re.compile(r"\s*[(（\[<][^)）\]>]*[)）\]>]")
# Addresses, handles and files of pictures.
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w+|\S+\.(?:jpe?g|png|gif|webp)\b")
# Signs that part names, and the Arabic and Hebrew "and", which is written with the name behind it.
_SIGNS = re.compile(r"\s+[וو](?=\w{2})|\s*[,;、，/／|&＆+•]\s*|\s+[-–—·]\s+")
# Joiners that stand inside names oftener than between them.
_AMBIGUOUS_JOINERS = frozenset({"da", "le", "in", "at", "ter"})
_COLONS = (frozenset(":："), frozenset(":：/／|｜・=＝"))  # behind a label; and in Chinese, Japanese, Korean
_DASH = re.compile(r"\s+[-–—]+\s+")
_AROUND = f"{EDGES}()（）"
_UNSPACED = re.compile(r"[\s·]+")
_CAPITAL = re.compile(r"(?<=\s)[^\W\d_]")  # refined by `openings`: any word can open a byline
_AGENCY = range(6, 1, -1)  # characters of an agency in a script without spaces
_LABEL = 20  # characters of a line that says "by" and no more
_ABSENT = frozenset({"rights", "related", "newsletter", "paywall", "comments", "advert", "tags", "share", "reading"})


@lru_cache(maxsize=4096)  # the marks, the stamps' lines and the signs ask the same of each line
def authors(text: str, *, sure: bool = False) -> tuple[str, ...]:
    """Return the names in a byline, or nothing where `text` is none.

    sure: the place already says that it is a byline, so that a name may be a single
    word in lower case (``By dpa``).

    Example: ``"By Jane Doe and John Roe, staff writers"`` gives ``("Jane Doe", "John Roe")``.
    """
    if not 2 <= len(text) <= (_LONGEST_SURE if sure else _LONGEST):
        return ()
    if is_agency(text):  # ``PA Media``: the first word would be an opening
        return (text.strip(_AROUND),) if sure else ()
    if (found := _fielded(text)) is not None:
        return found
    return () if credits_others(text) else _signed(text, sure=sure)


def _fielded(text: str) -> tuple[str, ...] | None:
    """The writers in a line of labelled fields, or else its agency; None where it has one field, the writer's.

    What stands before the first field may be the byline: ``By Jane Doe, photos: John Roe``.
    """
    found = fields(text)
    if not found or (len(found) == 1 and found[0].kind in ("writer", "source")):
        return None
    said = [text[field.start : field.end].strip(_AROUND) for field in found if field.kind == "writer"]
    names = [name for value in said if value for name in _names(_cleared(value), sure=True)]
    if before := text[: found[0].label].strip(_AROUND):
        names = [*_signed(before, sure=False), *names]
    agencies = [text[field.start : field.end].strip(_AROUND) for field in found if field.kind == "source"]
    return tuple(dict.fromkeys(names)) or tuple(filter(is_agency, agencies))


def _signed(text: str, *, sure: bool) -> tuple[str, ...]:
    line = _without_agency(_cleared(text))
    for cue in openings(folded(line)):
        if cue.field in ("byline", "byline_label") and (found := _behind(line, cue, sure=sure)):
            return found
    return _before(line) or (_amid(line) if sure else ())


def _without_agency(line: str) -> str:
    """``新华社记者王小明``: in a script without spaces the agency stands glued before the label."""
    if line < UNSPACED_FROM:
        return line
    return line[next((size for size in _AGENCY if is_agency(line[:size]) and len(line) > size), 0) :]


def bare_names(text: str, words: tuple[int, int] = (1, 6)) -> tuple[str, ...]:
    """Return the names in a line that stands in the place of a byline, though no word of it says so.

    words: the least and most that the first name may have.
    Example: ``"Jane Doe, staff writer"`` gives ``("Jane Doe",)``.
    """
    if (at := next((field.label for field in fields(text) if field.kind != "writer"), None)) is not None:
        text = text[:at]
    line = _cleared(text)
    if not line or credits_others(line) or is_only_office(line) or is_agency(line):
        return ()
    found = _names(line, sure=False)
    return found if found and words[0] <= len(found[0].split()) <= words[1] else ()


def says_by(text: str) -> bool:
    """Whether a line says no more than that a name follows: ``By``, ``Author:``, ``Von``."""
    return len(text) <= _LABEL and folded(text).strip(EDGES) in _labels()


@cache
def _labels() -> frozenset[str]:
    return _openings() - WEAK_OPENINGS


@cache
def _openings() -> frozenset[str]:
    return words_of("byline") | words_of("byline_label")


def byline_signs(look: Look) -> str:
    """Return what a block shows of a byline, as one word, or "" for nothing; cheap, for it is asked of every block.

    Example: ``says so`` for ``By Jane Doe``, ``names`` for ``Jane Doe, John Roe``, ``name + post`` for
    ``Jane Doe Political Correspondent``, ``name`` and ``name beside stamp``; with ``?`` where no given
    name is among the words (``Real Estate``); ``agency``, ``post``; ``label`` for ``By`` alone.
    """
    text = look.text
    if says_by(text):
        return "label"
    if not 2 <= len(text) <= _LONGEST or look.ends in ("ask", "colon", "stop") or look.cue in _ABSENT:
        return ""
    if look.stamps:
        text = _beside(look)
        sign = _signs_of(text) if text else ""
        return f"{sign} beside stamp" if sign else ""
    return _signs_of(text)


def _beside(look: Look) -> str:
    """What the line says beside its stamps: the longest piece."""
    ends = [0, *(found.end for found in look.stamps)]
    starts = [*(found.start for found in look.stamps), len(look.text)]
    return max((look.text[a:b].strip(EDGES) for a, b in zip(ends, starts, strict=True)), key=len)


@lru_cache(maxsize=4096)
def _signs_of(text: str) -> str:
    if authors(text):
        return "says so"
    if is_agency(text):
        return "agency"
    if text[0].islower():
        return ""
    text = _cleared(text)
    words = text.split()
    if not 1 <= len(words) <= 16:
        return ""
    names = [part for part in _parts(_TITLES.sub("", text)) if part]
    if names and all(map(looks_like_name, names)) and 2 <= len(names[0].split()) <= 4 and not is_office(text):
        return ("names" if len(names) > 1 else "name") + _doubt(names[0])
    return _post_sign(text, words)


def _post_sign(text: str, words: list[str]) -> str:
    two = " ".join(words[:2])
    if len(words) > 1 and looks_like_name(two.rstrip(".,")):
        person, known = person_in(text), is_known_name(two)
        if person != text and " " in person and looks_like_name(person):
            return "name + post" if known else "name? + post"
        if known:
            return "name +" if len(words) > 2 else ""
    return "post" if is_office(text) else ""


def _doubt(name: str) -> str:
    return "" if is_known_name(name) and not is_organisation(name) else "?"


def _cleared(text: str) -> str:
    """Return a line without what stands beside a name that is none: addresses, minutes, emphasis."""
    line = text.strip("_*#【】〔〕［］[] ")
    if line[:1] in "(（" and line[-1:] in ")）":
        line = line[1:-1].strip()
    if "@" in line or "." in line:
        line = _ADDRESS.sub(" ", line).strip(f"{EDGES}<") or line
    if has_digit(line):
        line = _counted().sub("", line)
    return _parted(line)


def _parted(line: str) -> str:
    """``ByJane Doe`` is ``By Jane Doe``."""
    first = line.partition(" ")[0]
    if first[1:].islower():  # as nearly all
        return line
    seam = next((at for at in range(2, len(first)) if first[at].isupper() and first[at - 1].islower()), 0)
    if not seam:
        return line
    opening = folded(first[:seam])
    opens = opening in _labels() or (opening in _openings() and is_name_alone(line[seam:].strip(EDGES)))
    return f"{line[:seam]} {line[seam:]}" if opens else line


@cache
def _counted() -> re.Pattern[str]:
    """``Jane Doe 2 minutes read``, ``Jane Doe and 2 others``."""
    return re.compile(rf"{OTHERS}|(?<=\S)\s+\d{{1,3}}\s+\S.*$")


def _behind(text: str, cue: Cue, *, sure: bool) -> tuple[str, ...]:
    """The names behind an opening; a label such as ``Author`` wants a colon."""
    rest = after(text, cue)
    if rest[:1] in "-'’" and rest[1:2].isalpha():  # ``Per-Erik``, ``D'Arcy``: the opening is half a word
        return ()
    colon = rest.lstrip()[:1] in _COLONS[text[:1] >= UNSPACED_FROM]
    said = text[: len(text) - len(rest)]
    if rest[:1] in "/(*" and (again := _second_label(rest)):  # ``Autorin/Autor Jane Doe``
        return again
    if cue.field == "byline_label" and not colon and not said.endswith(("/", "／", "｜")):
        return _labelled(text, rest)
    found = _names(rest, sure=sure or colon)
    weak = folded(said).strip() in WEAK_OPENINGS or all(" " not in name < UNSPACED_FROM for name in found)
    return () if weak and not (sure or colon) and not _are_known(found) else found


def _second_label(rest: str) -> tuple[str, ...]:
    line = rest.lstrip("/(*: ")
    labels = [cue for cue in openings(folded(line)) if cue.field == "byline_label"]
    return next((found for cue in labels if (found := _behind(line, cue, sure=False))), ())


def _labelled(text: str, rest: str) -> tuple[str, ...]:
    """A label without a colon: ``記者 林佳蓉``, ``Autor Jane Doe``; there a full name has to be known."""
    if not rest[:1].isspace():
        return ()
    found = _names(rest, sure=False)
    known = found if all(" " in name and is_known_name(name) for name in found) else ()
    return found if text[0] >= UNSPACED_FROM else known


def _are_known(names: tuple[str, ...]) -> bool:
    return any(is_known_name(name) or is_agency(name) for name in names)


def _amid(text: str) -> tuple[str, ...]:
    """``Nothing but rain. A comment by Jane Doe``: the byline stands behind other words."""
    for start in reversed([word.start() for word in _CAPITAL.finditer(text, 1)]):
        rest = text[start:]
        for cue in openings(folded(rest)):
            found = _behind(rest, cue, sure=False) if cue.field == "byline" else ()
            if _are_known(found):
                return found
    return ()


def _before(text: str) -> tuple[str, ...]:
    """``김민수 기자``, ``王小明報導``: the word that says it stands behind the name."""
    line, bare = folded(text).rstrip(EDGES), text.rstrip(EDGES)
    if len(line) != len(bare) or not line.endswith(closings()):
        return ()
    name = without_closing(bare)
    return _names(_without_filing(name), sure=False) if name != bare else ()


def _without_filing(name: str) -> str:
    """``순천, 광양 구현모``: where words before the last are no names, places stand there."""
    words = name.split()
    if name < UNSPACED_FROM or len(words) < 2 or not is_name_alone(words[-1]):
        return name
    named = (part for word in words for part in _SIGNS.split(word) if part)
    return name if all(map(is_name_alone, named)) else words[-1]


def _names(text: str, *, sure: bool) -> tuple[str, ...]:
    """Split at joining words and commas, and drop offices and places.

    Unless `sure`, any other part shows that this is no byline.  Where nobody is named,
    the agency or the desk signs.
    """
    found: dict[str, None] = {}
    signed: dict[str, None] = {}
    posted = False  # whether a post stood behind a name: what follows may be more of it
    for part in _parts(_without_places(_TITLES.sub("", text).strip(EDGES))):
        if credits_others(part):
            break
        name = person_in(part)
        if not name or ((found or signed) and _is_place(name, part, found)) or (not is_agency(name) and _is_none(name)):
            continue
        follows, posted = posted, posted or (" " in name and name != part.strip(EDGES))
        if ":" in name and found:  # ``Text: Jane Doe, Photos: John Roe``
            break
        if _is_signature_alone(name):
            signed[name] = None
        elif looks_like_name(name) and not is_office(name):
            if not (posted and (follows or found) and not is_known_name(name)):
                found[name] = None
        elif not is_office(name):
            if sure and not found and (name := _signature(name)):
                found[name] = None
            elif not sure and not any(map(is_known_name, found)):
                return ()
            break
    if signed and not any(" " in name or is_known_name(name) for name in found):
        return tuple(signed)  # ``News - Reuters``
    known = [name for name in found if name < UNSPACED_FROM or is_known_name(name)]
    return tuple(known or found)


def _is_signature_alone(name: str) -> bool:
    """Whether an agency, an organisation or a named desk signs, where nobody is named."""
    if is_agency(name) or is_organisation(name):
        return True
    return is_office(name) and not is_only_office(name) and looks_like_name(name)


def _without_places(text: str) -> str:
    """``Jane Doe — Vila Serena``, ``القاهرة - أحمد حسن``: beside a known name a dash parts places from it."""
    pieces = _DASH.split(text)
    if len(pieces) == 1:
        return text
    if _is_full(pieces[0]):
        return pieces[0]
    named = [piece for piece in pieces[1:] if _is_full(piece)]
    return " — ".join(named) or text


def _is_full(piece: str) -> bool:
    """Whether it begins with a known given name and goes on."""
    first, space, _ = piece.partition(" ")
    return bool(space) and is_given(first)


def _is_none(name: str) -> bool:
    return is_post(name) or is_furniture(name)


def _is_place(name: str, part: str, found: dict[str, None]) -> bool:
    """``Jane Doe, London``: one word behind a full name.  ``記者 林佳蓉／溪口報導``: what reports here is a place."""
    if name >= UNSPACED_FROM:
        return name != part.strip(EDGES)
    return " " not in name and all(" " in person for person in found) and not is_agency(name)


def _signature(text: str) -> str:
    """The name that a part begins with (``Jane Doe in Paris``), or a desk, a site (``ndr.de``); no sentence."""
    words = text.split()
    named = list(itertools.takewhile(name_word, words))
    if len(named) > 1:
        return " ".join(named)
    return text if len(words) <= 5 and len(text) <= 50 and text[-1] not in ".!?。！？" and ":" not in text else ""


def _parts(text: str) -> Iterator[str]:
    """Yield what signs and joining words part: ``Jane Doe and John Roe`` has two, ``王小明 李大华`` too."""
    joiners = _joiners()
    for piece in _SIGNS.split(text):
        unspaced = _unlabelled(piece) if piece >= UNSPACED_FROM else []
        if unspaced and all(word[0] in surnames() and len(word) <= 4 for word in unspaced):
            yield from unspaced
            continue
        words, start = piece.split(), 0
        for index in range(1, len(words) - 1):
            if words[index][0].isupper() and not piece.isupper():  # ``Dan`` is a name, ``dan`` is "and"
                continue
            pair = folded(" ".join(words[index : index + 2]))
            if pair in joiners or pair.partition(" ")[0] in joiners:
                yield " ".join(words[start:index])
                start = index + (2 if pair in joiners else 1)
        yield " ".join(words[start:])


def _unlabelled(piece: str) -> list[str]:
    """The words of ``王小明 通讯员 李大华`` without those that say what somebody is."""
    return [word for word in _UNSPACED.split(piece) if word and word not in words_of("byline_label")]


@cache
def _joiners() -> frozenset[str]:
    return words_of("joiner") - _AMBIGUOUS_JOINERS
