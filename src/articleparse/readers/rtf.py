"""RTF -> text, with its letters as its fonts say: a paragraph and a row of a table a line, headings apart.

What is not the document's text (tables of fonts, pictures, fields' instructions, running heads, notes) is left out.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

_TOKEN: Final = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,9})? ?|\\'([0-9A-Fa-f]{2})|\\(.)|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.S
)
_LEFT_OUT: Final = frozenset(
    b"fonttbl colortbl stylesheet info pict nonshppict header headerl headerr headerf footer footerl footerr footerf "
    b"footnote annotation fldinst listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping "
    b"datastore latentstyles bkmkstart bkmkend xe tc txe rxe sp filetbl private template objdata datafield xmlnstbl "
    b"pgptbl atnid atnauthor atrfstart atrfend docvar background".split()
)
_SHOWN: Final = frozenset(b"shpinst shptxt".split())  # though a star says that they may be left out: text boxes
_CHARACTERS: Final = {
    **dict.fromkeys((b"par", b"sect", b"page", b"line", b"row", b"column"), "\n"),
    **dict.fromkeys((b"tab", b"cell", b"nestcell"), "\t"),
    b"emdash": "—", b"endash": "–", b"bullet": "•", b"emspace": "\u2003", b"enspace": "\u2002", b"qmspace": "\u2005",
    b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"nestrow": "\n",
    b"~": "\xa0", b"_": "‑", b"-": "", b"\n": "\n", b"\r": "\n", b"{": "{", b"}": "}", b"\\": "\\",
}  # fmt: skip
_CHARSETS: Final = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
_BODY: Final = 9  # levels of headings


class State(Struct, frozen=True, gc=False):
    """What holds within a group.  is_out: nothing of it is shown.  font: its number.  follow: bytes behind ``\\u``."""

    is_out: bool = False
    is_hidden: bool = False
    font: int = -1
    follow: int = 1


def rtf_text(data: bytes) -> str:
    """Return the text of a file in RTF, whose letters are those that it says they are.

    Example: ``{\\rtf1 One\\par Two}`` is ``"One\\nTwo"``.
    """
    return _Reading().text(data)


class _Reading:
    """Goes through a document once, token by token."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._bytes = bytearray()  # not decoded yet, all of one font
        self._fonts: dict[int, str] = {}
        self._codec = "cp1252"
        self._font = -1  # of the bytes; -1 is the document's own
        self._skipped = 0  # characters that stand for the one before, still to come
        self._state = State()
        self._is_heading = self._is_starred = self._in_fonts = False

    def text(self, data: bytes) -> str:
        """Return the text of the document that `data` is."""
        stack: list[State] = []
        at = 0
        while (token := _TOKEN.match(data, at)) is not None:
            at = token.end()
            word, number, code, sign, brace, plain = token.groups()
            if brace == b"{":
                stack.append(self._state)
            elif brace:
                self._state = stack.pop() if stack else State()  # one brace too many ends nothing
                self._in_fonts = self._in_fonts and self._state.is_out
            elif word == b"bin":
                at += max(int(number or 0), 0)
            elif word:
                self._word(word, None if number is None else int(number))
            elif sign == b"*":
                self._is_starred = True
            elif sign:
                self._say(_CHARACTERS.get(sign, ""))
            else:
                self._plain(bytes.fromhex(code.decode()) if code else plain or b"")
        self._decode()
        return (
            "".join(self._parts).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\0", "")
        )

    def _word(self, word: bytes, number: int | None) -> None:
        starred, self._is_starred = self._is_starred, False
        self._in_fonts = self._in_fonts or word == b"fonttbl"
        if word in (b"listtext", b"pntext"):
            self._say("• ")
            self._state = replace(self._state, is_out=True)
        elif word in _LEFT_OUT or (starred and word not in _SHOWN):
            self._state = replace(self._state, is_out=True)
        elif word == b"u" and number is not None:
            self._say(chr(number % 0x10000))
            self._skipped = self._state.follow
        elif word in _CHARACTERS:
            self._apart(word)
            self._say(_CHARACTERS[word])
        else:
            self._set(word, number)

    def _set(self, word: bytes, number: int | None) -> None:
        """Take what a word says of the text that follows."""
        if word == b"f" and number is not None:
            self._state = replace(self._state, font=number)
        elif word == b"fcharset" and self._in_fonts:
            self._fonts[self._state.font] = _CHARSETS.get(number or 0, "")
        elif word == b"uc":
            self._state = replace(self._state, follow=max(number or 0, 0))
        elif word in (b"v", b"deleted"):
            self._state = replace(self._state, is_hidden=number != 0)
        elif word == b"plain":
            self._state = replace(self._state, is_hidden=False, font=-1)
        elif word in (b"pard", b"outlinelevel"):
            self._is_heading = word == b"outlinelevel" and (number or 0) < _BODY
        elif word in (b"ansicpg", b"mac", b"pc"):
            self._codec = _known({b"mac": "mac_roman", b"pc": "cp437"}.get(word, f"cp{number}"))

    def _apart(self, word: bytes) -> None:
        """Set a heading that ends apart from what stands over it and under it."""
        if word == b"par" and self._is_heading and not self._state.is_out:
            self._decode()
            line = len(self._parts)
            while line and "\n" not in self._parts[line - 1]:
                line -= 1
            self._parts.insert(line, "\n")
            self._parts.append("\n")

    def _say(self, text: str) -> None:
        self._skipped = 0
        if not (self._state.is_out or self._state.is_hidden):
            self._decode()
            self._parts.append(text)

    def _plain(self, told: bytes) -> None:
        """Keep bytes until all that stand together are there: two may be one letter."""
        skipped = min(self._skipped, len(told))
        self._skipped -= skipped
        if self._state.is_out or self._state.is_hidden:
            return
        if self._state.font != self._font:
            self._decode()
            self._font = self._state.font
        self._bytes += told[skipped:]

    def _decode(self) -> None:
        if self._bytes:
            self._parts.append(self._bytes.decode(self._fonts.get(self._font) or self._codec, "replace"))
            self._bytes.clear()


def _known(codec: str) -> str:
    try:
        b"".decode(codec)
    except LookupError:
        return {"cp10000": "mac_roman", "cp65001": "utf-8", "cp936": "gbk"}.get(codec, "cp1252")
    return codec
