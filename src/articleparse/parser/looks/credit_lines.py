"""Lines that end in who took a picture, or say whose it is."""

from __future__ import annotations

from articleparse.parser.words.cues import openings, whole
from articleparse.patterns import lazy

CREDIT = lazy("[:：/／©.=＝]")
LEAST = 8  # characters of a label that a title is glued to
_TAKEN = ("©", "(c)", "📷", "📸")  # stand before who took a picture
_CAMERAS = "".join(sign[0] for sign in _TAKEN)
_CREDITING = (":", "：", "/", "©", ".")  # behind the word that credits a picture
_CREDITING_TOO = (*_CREDITING, "／", "=", "＝")
_DASHES = "-–— "
_TAKER = 40  # characters of the word that credits a picture, and the sign behind it
_CREDITED = 5  # words of who took a picture, and for whom
_PARTING = (" - ", " – ", " — ")  # before whose a picture is
_RESERVED = 100  # characters of that
_OWNED = lazy(r"/|\b\d{4}\b")


def ends_in_credit(line: str) -> bool:
    """Whether a line, or what stands behind its last sentence, says in few words who took a picture.

    Example: Lithuanian ``The pupils at the gate. Jonas Ozolas' photo.``
    """
    before = line[:-LEAST]
    at = max(before.rfind(". "), before.rfind(" ("))
    return 1 < len(line[at + 1 :].split()) <= _CREDITED


def says_whose(line: str) -> bool:
    """Whether a line says behind its last dash whose the picture is: ``the quay at dawn. - copyright j. roe/herald``.

    One word heads a story too (``… - copyright in the age of machines``), unless a stroke or a year stands behind it;
    a sign does not: ``the quay at dawn. — © jane roe``.
    """
    at = max(map(line.rfind, _PARTING))
    behind = line[at + len(_PARTING[0]) :]
    if at < 1 or len(behind) > _RESERVED:
        return False
    return behind[:1] in _CAMERAS or any(
        cue.field == "rights" and (" " in behind[: cue.end] or _OWNED.search(behind, cue.end) is not None)
        for cue in openings(behind)
    )


def counts_picture(line: str) -> bool:
    """Whether a line says behind its last dash the how manieth picture it stands for: ``the new quay - ảnh 1.``."""
    part = line[max(map(line.rfind, _PARTING)) + len(_PARTING[0]) :].rstrip(".")
    label = part.rstrip("0123456789")
    return len(part) < len(line.rstrip(".")) - len(_PARTING[0]) and label != part and "caption" in whole(label.rstrip())


def is_credit(part: str) -> bool:
    """Whether a line's part credits a picture: ``The new quay. Photo: J. Roe / Herald``, ``… . - Foto NSTP/J. Roe``."""
    if part[:1] in _DASHES and (told := part.lstrip(_DASHES)) and "/" in told:
        who = next((told[cue.end :] for cue in openings(told) if cue.field == "caption"), "")
        return bool(who) and len(who.split()) <= _CREDITED and who.count("/") == 1
    part = part.lstrip(_DASHES + "/")  # ``… 있다. /사진=뉴스``, ``… Landrätin. - Foto: Kai Roe``
    if part[:1] not in _CAMERAS and not CREDIT.search(part, 0, _TAKER):  # as most parts
        return False
    return any(
        cue.field == "caption"
        and (
            part[: cue.end] in _TAKEN
            or part[cue.end :].lstrip(" \xa0").startswith(_CREDITING if part.isascii() else _CREDITING_TOO)
        )
        for cue in openings(part)
    )
