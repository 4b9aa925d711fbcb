"""Who reports, where the story's first words or its last say so: ``新华社昆明3月30日电（记者王晓岚、李砚秋）``."""

from __future__ import annotations

import re
from functools import cache

from articleparse.parser.names.names import authors
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency
from articleparse.parser.names.persons import is_known_name, is_name_alone, is_name_of_japan
from articleparse.patterns import lazy

_OPENING = 70  # characters of a story's first words
_EDGES = " \u3000="
_FILED = lazy(
    r"[\u4e00-\u9fff]{0,4}\d{1,2}日(?:[專专][電电]|[電电訊讯])?$"
)  # ``台北24日電``: where and when it was sent
_BETWEEN = lazy(r"[^()]{2,30} \(([^()]{2,20})\) - ([^-a-zß-ÿ]{5,40}) - ")
_NAME = 3  # characters of a name in Taiwan, before the place
_TAIL = 40  # characters of who signs behind the last sentence
_ENDS = 5  # characters from the bracket to the end
_SIGNED = lazy(r"[.!?…][\"'”’»“]? \(([^\W\d_][^()\d,;:]{4,34})\)(?: ?\+{2,3})?$")
_WHOSE = lazy(r"。 ?\(c\)[^\W\d_]+/([^\W\d_][\w .'-]{3,30})$")  # the agency's text, and who wrote it
_ROLE = lazy(r"^[^＝=：:・／/（）()]{1,8}[＝=：:／/・](?=[^＝=：:／/・])")  # ``聞き手・``, ``ニューヨーク＝``
_APART = lazy(r"[、，,・]")
_PLACED = lazy(
    r"[【（(［\[]([^【】（）()［］\[\]。]{1,12}[＝=][^【】（）()［］\[\]。]{3,36})[】）)］\]]"
)  # the place, and who is there


def reporters(text: str) -> tuple[str, ...]:
    """Return the reporters whom the opening of a story names, in scripts without spaces; none for most.

    Example: ``"（記者王曉嵐／台北報導）市議會…"`` gives ``("王曉嵐",)``; so read ``(서울=연합뉴스) 김민아 기자 = …``
    ``[항구일보=김민아 기자] …`` and ``【ジュネーブ＝田村瑞穂】…``.
    """
    opening = text[:_OPENING]
    if "/" in opening and (slashed := _slashed().match(opening)):  # ``МОСКВА, 9 февраля. /Корр. Ирина Стужева/. …``
        return tuple(_without_agency(name) for name in authors(slashed[1]) if not is_agency(name))
    if ") - " in opening and (between := _BETWEEN.match(opening)):  # ``ANKARA (AA) - AYŞE DEMİR - …``
        named = between[2].split("/") if is_agency(between[1]) else []
        return tuple(name.strip() for name in named if is_known_name(name.strip()))
    if max(opening, default="") < UNSPACED_FROM:
        return ()
    if (placed := _PLACED.match(opening)) and (there := _placed(placed[1])):
        return there
    if not (found := _named().match(opening)):
        return ()
    said = next(filter(None, found.groups())).strip(_EDGES)
    if said[-1] in "日電电訊讯" and (filed := _FILED.search(said)):
        said = _unplaced(said, filed)
    return tuple(name for name in authors(said, sure=True) if not is_agency(name) and is_known_name(name))


def _placed(said: str) -> tuple[str, ...]:
    """``ジュネーブ＝田村瑞穂、パリ＝佐藤明子``: in Japan the opening names the place and who reports from there."""
    named = (_ROLE.sub("", part) for part in _APART.split(said))
    return tuple(name for part in named if is_name_of_japan(name := part.strip(_EDGES)))


def _unplaced(said: str, filed: re.Match[str]) -> str:
    """``中央社記者陳昱婷台北3日電`` is ``中央社記者陳昱婷``: behind the name stands where it was written."""
    named = said[: filed.start()] + filed[0].rstrip("日專专電电訊讯").rstrip("0123456789")
    names = authors(named, sure=True)
    if not names or len(names[-1]) <= _NAME:
        return named
    behind = len(names[-1]) - (_NAME if len(names[-1]) > _NAME + 1 else _NAME - 1)
    return named[: len(named) - behind]


def signers(text: str) -> tuple[str, ...]:
    """Return who signs behind the last sentence of a paragraph; none for most.

    In scripts without spaces these are most often alone, elsewhere in brackets: ``… said. (Jane Roe)``.

    Example: ``"…と話す。（佐久間玲子）"`` gives ``("佐久間玲子",)``; so read ``…。【岸本達郎】``,
    ``…引导乘客。 晚报记者 王远`` and ``…밝혔다. /김민아 기자``.
    """
    tail = text[-_TAIL:]
    if max(tail, default="") < UNSPACED_FROM:
        found = _SIGNED.search(tail) if ")" in tail[-_ENDS:] else None
        names = found[1].split(" / ") if found else []
        return tuple(names) if all(is_name_alone(name) and is_known_name(name) for name in names) else ()
    if filed := _WHOSE.search(tail):
        return (filed[1],)
    if text.endswith(("。", ".", "」", "”")):
        return ()
    end = max(tail.rfind(mark) for mark in "。.」")
    said = tail[end + 1 :].strip(f"{_EDGES}/")
    if end < 0 or not said:
        return ()
    if said[0] in "（(【［[" and said[-1] in "）)】］]":
        inner = _ROLE.sub("", said[1:-1])
        names = tuple(name.replace("\u3000", "").replace(" ", "") for name in _APART.split(inner))
        return names if all(map(is_name_of_japan, names)) else _reporting(said[1:-1])
    return _reporting(said)


def _reporting(said: str) -> tuple[str, ...]:
    return tuple(name for name in authors(said) if is_name_alone(name))


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
        r"[^，。（(〔【［\[]{0,24}[（(〔【［\[]([^）)〕】］\]]{0,8}"
        r"(?:记者|記者|通讯员|特派員|特約記者)[^）)〕】］\]]{2,40})[）)〕】］\]]"
        r"|[(（\[【][^()（）\[\]【】]{2,20}[)）\]】]\s*([\uac00-\ud7a3·, ]{2,24}\s?(?:기자|특파원))\s?="
        r"|[(（\[【](?:[^()（）\[\]【】]{1,20}[=ㅣ|/·ㆍ: ])?"
        r"([\uac00-\ud7a3]{2,4}(?:[·ㆍ, ]{1,2}[\uac00-\ud7a3]{2,4}){0,3} ?(?:기자|특파원))[)）\]】]"
    )
