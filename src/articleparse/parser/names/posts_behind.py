"""Posts and verbs that stand behind a name: ``김민수 기자``, ``王小明報導``."""

from __future__ import annotations

from articleparse.parser.names.joined import apart
from articleparse.parser.names.name_lists import names_in
from articleparse.parser.names.papers import UNSPACED_FROM, is_agency
from articleparse.parser.names.persons import (
    CASELESS_FROM,
    EDGES,
    closings,
    is_name_alone,
    is_only_office,
    without_closing,
)

HANGUL = ("\uac00", "\ud7a3")
_INDIAN = ("\u0600", "\u0dff")  # scripts in which correspondents are called by their place
_POST = 60  # … that is a post, and the place


def named_before(text: str) -> tuple[str, ...]:
    """``김민수 기자``, ``王小明報導``: the word that says it stands behind the name."""
    line = bare = text.rstrip(EDGES)
    name = without_closing(bare)
    if name == bare and bare[-1:] == "." and bare < CASELESS_FROM:  # ``Dilnoza Karimova tayyorladi.``
        name = without_closing(bare[:-1])
        return (name,) if name != bare[:-1] and (is_name_alone(name) or is_agency(name)) else ()
    if name == bare >= UNSPACED_FROM and "/" in bare:  # ``林怡 李威 報導 / 港都市``: behind a slash the place
        bare = bare.rpartition("/")[0].rstrip(EDGES)
        name = without_closing(bare)
    if "|" in name and HANGUL[0] <= name[:1] <= HANGUL[1]:  # ``잠실 | 김민수 기자``: before the bar the place
        name = name.rpartition("|")[2].strip()
    if name == bare or stands_for_name(line):  # as most lines, that no such word ends
        return ()
    if _INDIAN[0] <= name[:1] <= _INDIAN[1] and " " not in name:  # ``ফরিদপুর প্রতিনিধি``: the one in a place
        return ()
    return names_in(_without_filing(name), sure=False)


def stands_for_name(text: str) -> bool:
    """Whether a post stands where a name would, perhaps with a place: ``নিজস্ব প্রতিবেদক, সুনামগঞ্জ``."""
    if text >= UNSPACED_FROM or len(text) > _POST:
        return False
    post = apart(text.strip(EDGES))[0]
    name = without_closing(post)
    if name == post:
        return False
    return (" " not in name and _INDIAN[0] <= name[:1] <= _INDIAN[1]) or (" " in post and is_only_office(post))


def _without_filing(name: str) -> str:
    """``순천, 광양 구현모``: where words before the last are no names, places stand there."""
    words = name.split()
    if name < UNSPACED_FROM or len(words) < 2 or not is_name_alone(words[-1]):
        return name
    named = (part for word in words for part in apart(word) if part and part not in closings())
    return name if all(map(is_name_alone, named)) else words[-1]
