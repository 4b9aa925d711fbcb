"""Invented articles, as many as are wanted, none like another: text of 5 KB, and dumps of whole pages."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "samples"
LENGTH = 5000  # bytes of an article
LINES = 300  # of a page
_MENU = (
    "Home,World,Politics,Business,Sport,Culture,Opinion,Weather,Travel,Podcasts,Newsletters,Sign in,Subscribe".split(
        ","
    )
)
_TEASER = "{} and {}: what the {} of the {} means for the {} this {}"


def texts(seed: int = 1) -> Iterator[bytes]:
    """Yield articles in many languages, each of `LENGTH` bytes or a paragraph more, for ever."""
    samples = [path.read_bytes() for path in sorted(SAMPLES.glob("*.txt"))]
    chance = random.Random(seed)  # noqa: S311 - for the same articles each time
    while True:
        for data in samples:
            yield _article(data, chance)


def _article(data: bytes, chance: random.Random) -> bytes:
    """A sample, made as long as wanted by its own paragraphs again, with their words in another order."""
    separator = b"\r\n\r\n" if b"\r\n\r\n" in data else b"\n\n"
    parts = data.strip().split(separator)
    longest = sorted(parts[2:] or parts, key=len)[len(parts) // 2 :]
    size = sum(map(len, parts))
    while size < LENGTH:
        parts.append(_varied(chance.choice(longest), chance))
        size += len(parts[-1])
    return separator.join(parts)


def _varied(paragraph: bytes, chance: random.Random) -> bytes:
    """The same paragraph with words of one length in each other's places, so that its wraps stay what they are."""
    words = paragraph.split(b" ")
    alike: dict[int, list[int]] = {}
    for place, word in enumerate(words):
        if b"\n" not in word:
            alike.setdefault(len(word), []).append(place)
    for places in alike.values():
        shuffled = chance.sample(places, len(places))
        for place, word in zip(places, [words[other] for other in shuffled], strict=True):
            words[place] = word
    return b" ".join(words)


def pages(seed: int = 1) -> Iterator[bytes]:
    """Yield pages as a select-all copies them: menus, the article, other stories, of about `LINES` lines."""
    chance = random.Random(seed)  # noqa: S311
    words = "harbour council bridge storm school railway museum valley market flood cheese lighthouse tram".split()
    for article in texts(seed):
        story = article.decode("utf-8", "replace").splitlines()
        lines = [*_MENU, "", *story, "", "More stories", ""]
        while len(lines) < LINES:
            lines += [_TEASER.format(*chance.choices(words, k=6)).capitalize(), chance.choice(_MENU), "3 min read", ""]
        yield "\n".join(lines[:LINES]).encode()


def folder_of(folder: Path, count: int, seed: int = 1, length: int | None = None) -> Path:
    """Write so many articles as files, a thousand in each sub-folder; `length` cuts them short."""
    for number, data in zip(range(count), texts(seed), strict=False):
        place = folder / f"{number // 1000:03}"
        if number % 1000 == 0:
            place.mkdir(parents=True)
        (place / f"{number:06}.txt").write_bytes(data[:length])
    return folder
