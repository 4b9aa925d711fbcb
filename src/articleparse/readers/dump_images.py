"""What dumps print in the place of images: a mark, a file's name, an address."""

from __future__ import annotations

import re

from articleparse.patterns import lazy

IMAGE = lazy(
    r"\[(?:IMAGE|INLINE|IMG|LINK|USEMAP|ISMAP|EMBED|OBJECT)(?: \d+)?\]"
    r"|\[[a-z.+-]+;base64,[^\[\]]*\]"
    r"|\[[^\[\]]*\.(?:jpe?g|png|gif|svg|webp|avif|ico)\b[^\[\]]*\]"
    r"|\[(?!www\.|https?:)(?:[^\[\]\s]{25,}|[^\[\]\s]*[=?&%;][^\[\]\s]*)(?: [^\[\]\s]+)?\]",
    re.IGNORECASE,
)
NAMED_IMAGE = lazy(r"(?:\[\d{1,4}\])?[^\[\]\s][^\[\]]{0,60}?\.(?:jpe?g|png|gif|webp|avif)(?=\s|$)", re.IGNORECASE)
_NUMBERED_IMAGE = lazy(r"\s*\[(?=[^\]]*\d)[0-9a-f]{6,}-[0-9a-f-]*\]$")  # w3m cuts a file's name that is an id
# What w3m prints for an image without words: its file's name, that has a digit or a low line, cut short.
_UNNAMED_IMAGE = r"\[(?=[^\]]*[A-Za-z])(?=[^\]]*[\d_])[\w.-]{2,40}\]"
_OPENING_IMAGES = lazy(rf"(?:{_UNNAMED_IMAGE}\s*)+", re.ASCII)
_CLOSING_IMAGES = lazy(
    rf"(?:\s*{_UNNAMED_IMAGE})+$|(?<=[.!?…»”\"])(?:\[[A-Za-z][\w.%-]+\])+$",  # glued to a sentence it needs no digit
    re.ASCII,
)
NAME = 68  # characters up to the point in it
ENDINGS = (".jpg", "jpeg", ".png", ".gif", "webp", "avif")
LONE_IMAGE = lazy(r"(?:\[[^\[\]\s]*\]\s*)+")


def unpictured(text: str) -> str:
    """Return a block of w3m's without the names of the images at its ends: ``[b4] The ferry at dusk``."""
    bare = text
    if text[0] == "[" and (found := _OPENING_IMAGES.match(text)):
        bare = text[found.end() :]
    if bare[-1:] == "]":
        bare = _CLOSING_IMAGES.sub("", _NUMBERED_IMAGE.sub("", bare))
    return bare or text
