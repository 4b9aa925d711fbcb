"""Who reports, where the story's first words say so: ``新华社昆明3月30日电（记者王晓岚、李砚秋）``."""

from __future__ import annotations

import re
from functools import cache

from articleparse.parser.names.names import authors
from articleparse.parser.names.persons import UNSPACED_FROM, is_agency

_OPENING = 70  # characters of a story's first words
_EDGES = " \u3000="


def reporters(text: str) -> tuple[str, ...]:
    """Return the reporters whom the opening of a story names, in scripts without spaces; none for most.

    Example: ``"（記者王曉嵐／台北報導）市議會…"`` gives ``("王曉嵐",)``; so read ``(서울=연합뉴스) 김민아 기자 = …``.
    """
    opening = text[:_OPENING]
    if "/" in opening and (slashed := _slashed().match(opening)):  # ``МОСКВА, 9 февраля. /Корр. Ирина Стужева/. …``
        return tuple(_without_agency(name) for name in authors(slashed[1]) if not is_agency(name))
    if max(opening, default="") < UNSPACED_FROM or not (found := _named().match(opening)):
        return ()
    names = authors((found[1] or found[2]).strip(_EDGES), sure=True)
    return tuple(name for name in names if not is_agency(name))


def _without_agency(name: str) -> str:
    """``ТАСС Ирина Стужева`` is ``Ирина Стужева``."""
    first, _, rest = name.partition(" ")
    return rest if is_agency(first) and " " in rest else name


@cache
def _slashed() -> re.Pattern[str]:
    return re.compile(r"[^/.]{2,30}(?:, [^/.]{3,20})?\.? ?/([^/]{5,50})/[.:,]? ")


@cache
def _named() -> re.Pattern[str]:
    """In brackets behind the dateline, if any; in Korean before a sign that parts it from the story."""
    return re.compile(
        r"[^，。（(〔【［\[]{0,24}[（(〔【［\[]([^）)〕】］\]]{0,8}(?:记者|記者|通讯员|特派員|特約記者)[^）)〕】］\]]{2,40})[）)〕】］\]]"
        r"|[(（\[][^()（）\[\]]{2,20}[)）\]]\s*([\uac00-\ud7a3·, ]{2,24}\s?(?:기자|특파원))\s?="
    )
