"""What an agency writes around its copy: lines for the desks that take it, and for the machines that carry it.

bdt0214 4 pl 312  dpa 0455             metadata: what carries it (IPTC 7901)
Verkehr/Fähren/                        metadata: what it is about
Eds: UPDATES with quotes.              note
Old ferry slip to close =              headline, less its mark
KIEL (dpa) - The harbour board …
dpa-Notizblock                         note, and what stands under it
dpa sko yymv n1 ofr                    signoff

Such lines are short, and they stand at the very top of copy or at its very end.  Some have a shape
that nothing else has.  Others (a word between slashes, a line in brackets, two letters and two more)
could be anything: they count where a line of the first kind, or an agency that files the story, says
that this is a wire's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from articleparse.languages.wires import PRIORITIES, SUBTITLES, VERSIONS
from articleparse.parser.looks.endings import ending
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.names.credits import pictures
from articleparse.parser.names.names import authors
from articleparse.parser.names.papers import is_agency
from articleparse.parser.names.persons import is_name_alone
from articleparse.parser.rules.wire_tails import NOTE, NUMBER, SIGNOFF, is_note, is_text, tail
from articleparse.parser.words.cues import agencies, folded
from articleparse.parser.words.digits import has_digit
from articleparse.patterns import lazy

CARRIED: Final = "what a wire's machines read"
"""Why a line over the headline is set aside that no other text has."""
SENT: Final = "when an agency sent its copy"
"""Why a line has a stamp that is the copy's own, wherever it stands."""

_POINTS: Final = ("* ", "- ")  # before what a wire's summary says
_MOST_OVER: Final = 10  # blocks over the story's first sentence, at most: a page's menu has more
_LINE: Final = 60  # characters of a line of codes
_THEME_WORDS: Final = range(2, 5)  # in capitals, by which a desk finds its copy
_OPENING: Final = 70  # characters of a story in which its agency is named
_KICKER: Final = 30  # characters of the longest kicker, which a slug is longer than
_HEADLINE: Final = 8  # size of a headline, at least

# Service and number, priority, category, words, and what the agency adds: ``bdt0214 4 pl 312  dpa 0455``.
_HEADER: Final = r"[A-Za-z]{1,4}\d{3,4} [1-6] [A-Za-z]{1,2} \d{2,4}(?: .{1,40})?"
_ZCZC: Final = r"\W?(?i:ZCZC)(?:[\s\d].*)?"
_NUMBERED: Final = r"[A-Z]{2,4}\d{4,6}(?:_[A-Z][A-Z\d]{1,5}){1,4}"  # ``XCI50217_SXA_QBXB``
_MESSAGE: Final = lazy(rf"{_HEADER}|{_ZCZC}|{_NUMBERED}")
# The cycle of papers it is for (before noon, after, both), the theme, the version or the number of words.
_CYCLE: Final = lazy(r"(?:AP|BC|AM|PM)s?-[A-Z].{1,50}")
_UPDATE: Final = r"\((?i:update|lead|wrapup|refile) ?\d?\)$"
_VERSION: Final = lazy(
    rf".*(?:--\S|,\s?(?:\d(?:st|nd|rd|th) )?(?i:{'|'.join(VERSIONS)})\b[\w-]*(?: \d+)?$|,\d{{2,4}}$|{_UPDATE})"
)
_THEMES: Final = lazy(r"(?:[^\W\d_a-zß-ÿ][\w .-]{1,24}/){2,6}")  # ``Verkehr/Fähren/``
# ``France-mer-ports``, ``PERU-MINING/ZINC``
_SLUG: Final = lazy(r"(?=.*[/,]|.*-.*-)(?:[^\W_]{2,20}[-/,]){1,6}[^\W_]{2,20}/?")
# ``MARITIME-CANAL/LOCKS (UPDATE 2, PIX)``, ``PERU-MINING/ZINC``: in capitals with both signs, or with what comes along
_SURE_SLUG: Final = lazy(
    r"(?=[^(]*/)(?=[^(]*-|.*\()[^\W_a-z][^a-z(]{2,40}/[^\W_]{0,20}(?:\s\([A-Z\d][A-Z\d ,/-]{1,30}\))?"
)
_CODES: Final = lazy(r"[A-Z\d]{1,5}(?: [A-Z\d]{1,5}){1,6}")  # ``R CRO S0A QBXB``
_CODE: Final = lazy(r"\d[A-Z]|[B-DF-HJ-NP-TV-Z]{4}")  # in one of them: hardly a word has these
# ``^Ferry slip closes<``, ``Ferry slip closes =``
# and ``++ Ferry slip closes ++``
_MARKED: Final = lazy(r"\^(?P<caret>\S.*)<|(?P<equals>.*\S)\s=|\+{2,3}\s*(?P<plus>[^\s+].*[^\s+])\s*\+{2,3}")
_DASH: Final = lazy(r"\s[-–—_]+\s|--|—")
_SPLIT: Final = lazy(r"[()/\[\]【】]")
_BOUNDS: Final = frozenset("()/[]【】")


def wire_lines(looks: Sequence[Look], marks: Sequence[Label | None]) -> dict[int, Label]:
    """Return the labels of a wire's lines about its copy; marks: what each line says of itself.

    Example: of ``ZCZC4471/SXA`` over a headline, metadata; of ``acr/mlp/jdm`` under the story, a sign-off.
    """
    first = next((i for i, look in enumerate(looks) if marks[i] is None and is_text(look)), len(looks))
    if first == len(looks) or first > _MOST_OVER:
        return {}
    head = [i for i in range(first) if marks[i] is None]
    found = {i: label for i in head if (label := _sure(looks[i]))}
    last = next(i for i in range(len(looks) - 1, first - 1, -1) if marks[i] is None and is_text(looks[i]))
    header = next((i for i, label in found.items() if label.why == CARRIED), 0)
    found |= {i: Label("metadata", "over what a wire's machines read") for i in head if i < header and i not in found}
    if found or _is_filed(looks[first].text, looks[last].text):
        found |= _in_company(looks, [i for i in head if i not in found], is_sure=bool(found))
        under = tail(looks, marks, first)
        found |= under | _themes(looks, [i for i in head if i not in found], under)
    found |= _sent(looks, marks, first, last if is_wire(found.values()) else len(looks))
    found = _leaving_headline(looks, head, found)
    return found | _headline(looks, head, found)


def _sent(looks: Sequence[Look], marks: Sequence[Label | None], first: int, last: int) -> dict[int, Label]:
    """Return the labels of the stamps that an agency put over its copy, beside its name, and of a wire's under it."""
    stamps = [i for i, mark in enumerate(marks) if mark is not None and mark.role == "timestamp"]
    own = (i for i in stamps if i > last or (i < first and _names_agency(looks[i])))
    return dict.fromkeys(own, Label("timestamp", SENT))


def _names_agency(look: Look) -> bool:
    return any(is_agency(found.rest.strip("-–—| ")) for found in look.stamps)


def is_wire(marks: Iterable[Label | None]) -> bool:
    """Whether a line of the text can only be a wire's; marks: what each line says of itself."""
    return any(mark is not None and mark.why == CARRIED for mark in marks)


def _is_filed(first: str, last: str) -> bool:
    """Whether an agency files the story: ``KIEL (dpa)`` or ``KIEL, 3 May Kyodo -`` opens it, ``(PAP)`` ends it."""
    opening = first[:_OPENING]
    dash = _DASH.search(opening)
    named = [] if _BOUNDS.isdisjoint(opening) else _SPLIT.split(opening)[1:]
    named += opening[: dash.start()].split()[-1:] if dash else []
    return any(map(is_agency, named)) or _ends_with_agency(last.rstrip(" ."))


def _ends_with_agency(text: str) -> bool:
    if text[-1:] in (")", "]", "/", "】"):
        return is_agency(_SPLIT.split(text[-SIGNOFF:])[-2])
    before, _, name = text.rpartition(" ")
    return ending(before or name) == "stop" and is_agency(name)


def _sure(look: Look) -> Label | None:
    """What a line over the headline is that stands in no other text."""
    text = look.text.strip("^< ")
    if len(text) <= _LINE and (has_digit(text) or text[-1:] in "Cc") and _MESSAGE.fullmatch(text):
        return Label("timestamp" if look.stamps else "metadata", CARRIED)
    if len(text) <= _LINE and (_is_version(text) or (text[-1:] == "/" and _THEMES.fullmatch(text))):
        return Label("metadata", "a wire's slug")
    return Label("note", "said to editors") if is_note(look.text) else None


def _is_version(text: str) -> bool:
    return "-" in text[2:4] and bool(_CYCLE.fullmatch(text) and _VERSION.match(text))


def _in_company(looks: Sequence[Look], head: Sequence[int], *, is_sure: bool) -> dict[int, Label]:
    """What other lines over the story are; is_sure: where a line over it can only be a wire's."""
    found: dict[int, Label] = {}
    for index in head:
        text = looks[index].text.strip("^<")
        if _is_aside(text):
            found[index] = Label("note", "in brackets over a wire's story")
        elif text[:2] in _POINTS and len(text) <= NOTE:
            found[index] = Label("standfirst", "a point of a wire's summary", 2)
        elif len(text) <= _LINE and _is_about(text, is_sure=is_sure):
            found[index] = Label("metadata", "a slug or codes over a wire's story")
    return found


def _is_aside(text: str) -> bool:
    """Whether a line is all in brackets, and no name: ``(Adds analyst's comment)``."""
    is_bracketed = len(text) <= NOTE and text[:1] == "(" and text.find(")") == len(text) - 1
    return is_bracketed and not is_agency(text) and not is_name_alone(text)


def _is_about(text: str, *, is_sure: bool) -> bool:
    """Whether a line says of what kind the copy is, and for whom: ``AP Photo NY101``, ``R CRO S0A QBXB``."""
    if _names_pictured(folded(text).split(), is_numbered=text[-1].isdigit()):
        return True
    if _SLUG.fullmatch(text) and (is_sure or len(text) > _KICKER):
        return True
    if text.isupper() and _SURE_SLUG.fullmatch(text):
        return True
    coded = bool(NUMBER.fullmatch(text) or (_CODES.fullmatch(text) and _CODE.search(text)))
    return is_sure and (coded or folded(text) in PRIORITIES or _CYCLE.fullmatch(text) is not None)


def _names_pictured(words: Sequence[str], *, is_numbered: bool) -> bool:
    """Whether the words of a line say that an agency has pictures too."""
    told = len(words) > 1 and words[0] in agencies() and words[1] in pictures()
    return told and (len(words) == 2 or is_numbered)


def _themes(looks: Sequence[Look], head: Sequence[int], under: Mapping[int, Label]) -> dict[int, Label]:
    """The words in capitals by which a desk finds copy, over the headline: ``PERÚ ARQUEOLOGÍA``.

    under: what stands under the story: initials there say that this is copy as it was sent, which has no kicker.
    """
    if not any(label.role == "signoff" and "/" in looks[i].text for i, label in under.items()):
        return {}
    able = (
        i
        for i, below in pairwise(head)
        if looks[i].capitals and not looks[below].capitals and len(looks[i].text) <= _LINE
        if len(looks[i].text.split()) in _THEME_WORDS and looks[i].ends == "none"
    )
    return dict.fromkeys(able, Label("metadata", "a slug or codes over a wire's story"))


def _leaving_headline(looks: Sequence[Look], head: Sequence[int], found: dict[int, Label]) -> dict[int, Label]:
    """Return the labels without those that leave no line to be the headline, where it could be any of them."""
    if any(i not in found and looks[i].size >= _HEADLINE and not is_agency(looks[i].text) for i in head):
        return found
    return {i: label for i, label in found.items() if label.why == CARRIED or label.role == "note" or i not in head}


def _headline(looks: Sequence[Look], head: Sequence[int], found: dict[int, Label]) -> dict[int, Label]:
    """Return the labels of the lines with a wire's marks around them: the headline, a line and a byline under it."""
    said: dict[int, Label] = {}
    for index in head:
        text = looks[index].text
        is_able = index not in found and text[-1] in "=<+" and looks[index].size >= _HEADLINE
        mark = _MARKED.fullmatch(text) if is_able else None
        if mark is None:
            continue
        start, end = mark.span(mark.lastgroup or 0)
        label, colon, rest = text[start:end].partition(":")
        if colon and folded(label).strip() in SUBTITLES:
            said[index] = Label("standfirst", "labelled as the line under the headline", end - len(rest.lstrip()), end)
        elif authors(text[start:end]) or is_agency(text[start:end]):
            said[index] = Label("byline", "a byline in a wire's marks", start, end)
        else:
            role = "standfirst" if any(label.role == "headline" for label in said.values()) else "headline"
            said[index] = Label(role, "ends as a wire ends its headlines", start, end)
            below = index + 1
            if mark["plus"] and below in head and below not in found and looks[below].text[-1] not in "=<+":
                said[below] = Label("standfirst", "under a wire's headline")
    return said
