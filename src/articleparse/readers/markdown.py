"""Markdown, as html2text and pandoc print web pages: what its marks claim, and the text without them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from articleparse.patterns import lazy
from articleparse.readers.markdown_rows import TABLE_RULE, UNDERLINE
from articleparse.readers.wraps import Row

_TEXT = r"((?:[^\[\]\\]|\\.|\[(?:[^\[\]\\]|\\.)*\])*)"
# The address in (), with one pair inside it, or in <>; its title may hold any bracket.
_TARGET = (
    r"\(\s*(?:<[^<>]*>|(?:[^()\\\"]|\\.|\((?:[^()\\]|\\.)*\))*?)(?:\s*\"(?:[^\"\\]|\\.|\"(?![\s)])){0,600}\")?\s*\)"
)
_LOOSE = r"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)"
_IMAGE = lazy(rf"!\[{_TEXT}\](?:{_TARGET}|{_LOOSE}|\[[^\[\]]*\])|!\[\[[^\[\]]*\]\]")
_LINK = lazy(rf"(?<!!)\[{_TEXT}\](?:{_TARGET}|{_LOOSE})")
_TOLD = lazy(r"\((?:[\w'’-]+[,.]? ){2,12}[\w'’-]+\)")
_NAMED = lazy(r"\[([^\[\]]+)\] ?\[([^\[\]]*)\]")
_WIKI = lazy(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
_ADDRESS = lazy(r"<((?:https?://|mailto:)[^<>\s]+(?: [^<>\s]+)?)>")
_FOOTNOTE = lazy(r"\[\^[^\[\]\s]{1,20}\]:?")
# What is left of a page's HTML: no word of a text stands between these brackets.
_HTML = lazy(
    r"<!--.*?-->|</?(?:a|abbr|article|aside|b|blockquote|br|button|center|cite|code|del|details|div|em|embed|figcaption|figure|font|footer|"
    r"h[1-6]|header|hr|i|iframe|img|ins|kbd|li|mark|nav|object|ol|p|picture|q|s|script|section|small|source|span|strong|style|"
    r"sub|summary|sup|svg|table|tbody|td|th|thead|time|tr|u|ul|video)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_ATX = lazy(r"(#{1,6})\s+((?!#[\s#]|#$)\S.*?)(?:\s+#+)?$")
_SIGN = lazy(r"\]\((?:<|https?:|/|#|mailto:|javascript:|\))|#{1,6} \S|\*\*[^\s*][^*]*[^\s*]\*\*")
_REFERENCE = lazy(r"(?:!\[[^\[\]]{0,80}|\[[^\[\]]{0,80}[^\W\d])\]\[\d{1,4}\]")
_SURE_SIGN = lazy(r"\]\((?:<|https?:|/|mailto:)")
_COLONS: Final = ":::"
_FENCE = lazy(r":{3,}(?:\s*(?:\{[^{}]*\}|[\w-]+))?\s*:*$")  # what pandoc makes of a <div>: ``::: {.lead}`` … ``:::``
_QUOTE = lazy(r"(?:>\s?)+")
# Pandoc's and kramdown's attributes: behind a link, a span or a heading, or beside HTML that was kept as it is.
_ATTRIBUTES = lazy(r"`[^`]*`\{=\w+\}|(?<=[\])])\{[#.:\w][^{}]*\}|(?:^|\s+)\{(?:[#.][^\s{}]|:)[^{}]*\}$")
_SPAN = lazy(r"\[([^\[\]]*)\]\{[#.:][^{}]*\}")
_ESCAPE = lazy(r"\\([\\`*_{}\[\]()#+\-.!>|~<])")
_ESCAPED = lazy("[\U0010f021-\U0010f07e]")
_SHIFT: Final = 0x10F000  # where an escaped character hides while marks are looked for
# Letters before an opening mark, or after a closing one, make it part of a word ("f**k"), but where
# words are not parted by spaces.
_LETTER = r"[^\W_\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
_MARKS: Final = (
    lazy(rf"(?<!{_LETTER})(?<!\*)(\*\*\*)(?=[^\s*])((?:[^*]|\*(?!\*\*))*[^\s*])\*\*\*(?!\*)"),
    lazy(rf"(?<!{_LETTER})(?<!\*)(\*\*)(?=[^\s*])((?:[^*]|\*(?!\*))*[^\s])\*\*(?!\*)"),
    lazy(rf"(?<!{_LETTER})(?<!\*)(\*)(?=[^\s*])([^*]*[^\s*])\*(?!\*|{_LETTER})"),
    lazy(rf"(?<!{_LETTER})(?<!_)(__)(?=[^\s_])((?:[^_]|_(?!_))*[^\s_])__(?!_|{_LETTER})"),
    lazy(rf"(?<!{_LETTER})(?<!_)(_)(?=[^\s_])((?:[^_]|(?<=\w)_(?=\w))*[^\s_])_(?!_|{_LETTER})"),
    lazy(r"(~~)(?=[^\s~])([^~]*[^\s~])~~"),
)
# html2text loses the space before a bold word, or takes it inside; and prints an icon as an empty pair.
_GLUED = lazy(rf"(?<={_LETTER})\*\*\s*([^\s*][^*]*)\*\*(?!{_LETTER})")
_EMPTY = lazy(r"(?<!\w)__(?=\s|\w|$)")
_APART = lazy(r"(?<=\S[*_])\s+(?=[,.)”](?![\w.])|['’]s\b)")  # what html2text puts behind marks: ``_Post_ , he said``
# A link around several blocks opens in the first and closes in the last.
_LINK_END = lazy(rf"\]{_LOOSE}$")
_BRACKET = lazy(r"\\.|\]\(|[\[\])]")
_LONGEST = 6  # rows of one link's words


def is_markdown(texts: Iterable[str]) -> bool:
    """Whether the rows hold Markdown's links, or two other signs of it."""
    signs = 0
    for text in texts:
        if UNDERLINE.match(text):
            signs += 1 + (text[0] == "=")
            continue
        if text[0] == "|" and TABLE_RULE.match(text):
            return True
        if "][" in text and _REFERENCE.search(text):
            signs += 1
            continue
        if "](" not in text and text[0] != "#" and "**" not in text and text[:3] != "> #":
            continue
        if _SURE_SIGN.search(text):
            return True
        signs += bool(_SIGN.search(text))
    return signs > 1


def opens(text: str) -> bool:
    """Whether a row begins a paragraph by its marks: a heading, an image alone."""
    return text[0] == "#" and bool(_ATX.match(text))


def open_links(rows: Sequence[Row]) -> frozenset[int]:
    """Return the numbers of rows at whose end a link is still open: its words, its address or its title.

    So is a heading of which the mark alone fit in the row: ``##`` over a long word.
    """
    found: set[int] = set()
    waiting: list[int] = []  # rows since a bracket opened
    target = False
    for row in rows:
        if row.gap or len(waiting) > _LONGEST or opens(row.text):
            waiting, target = [], False
        for match in _BRACKET.finditer(row.text):
            if match[0] == "](":
                found.update(waiting)
                target, waiting = True, []
            elif target and match[0] == ")":
                target = False
            elif not target and match[0] == "[":
                waiting = [-1]
            elif not target and match[0] == "]":
                waiting = []
        if target or (row.text[0] == "#" and not row.text.strip("#")):
            found.add(row.number)
        elif waiting:
            waiting = [number for number in waiting if number >= 0] + [row.number]
    return frozenset(found)


def cells(text: str, names: frozenset[str]) -> str:
    """Return a table's row without its outer bars and its marks: ``| Year | **Cost** |`` is ``Year | Cost``."""
    inner = text.removeprefix("|").removesuffix("|").replace(r"\|", chr(_SHIFT + ord("|")))
    plain = (_unmarked(cell.strip(), names)[0] for cell in inner.split("|"))
    return " | ".join(filter(None, plain)).translate({_SHIFT + ord("|"): "|"})


def read(texts: Sequence[str], join: Callable[[Sequence[str]], str], names: frozenset[str]) -> tuple[str, str, float]:
    """Return the tag, the text without marks, and the share of it that is links (0..1).

    Example: ``["> The [bridge](/b) is", "> **open**."]`` gives ``("blockquote", "The bridge is open.", 0.3…)``.
    """
    texts = [text for text in texts if text[:3] != _COLONS or not _FENCE.match(text)]
    if not texts:
        return "html", "", 0.0
    quoted = texts[0][:1] == ">"
    if quoted:
        texts = [_QUOTE.sub("", text, count=1) for text in texts]
    text = join(texts)
    heading = _ATX.match(text) if text[:1] == "#" else None
    if heading:
        text = heading[2]
    plain, linked, tag = _unmarked(text, names)
    if heading:
        tag = f"h{len(heading[1])}"
    elif quoted and tag in ("", "strong"):
        tag = "blockquote"
    return tag, plain, linked


def _unmarked(text: str, names: frozenset[str]) -> tuple[str, float, str]:
    """Return the text without inline marks, the share that was links, and what one mark around it all claims."""
    if not any(mark in text for mark in "[]*_\\<~{"):
        return text, 0.0, ""
    text = text.removesuffix("\\")
    text = _ESCAPE.sub(lambda match: chr(_SHIFT + ord(match[1])), text)
    if "{" in text:
        text = _ATTRIBUTES.sub("", _SPAN.sub(r"\1", text) if "]{" in text else text)
    tagged = "<" in text
    if tagged:
        text = _HTML.sub(lambda match: " " if match[0][:3].casefold() == "<br" else "", text)
    if "[^" in text:
        text = _FOOTNOTE.sub("", text)
    imageless = _IMAGE.sub("", text)
    plain, linked = _unlinked(imageless, names)
    plain = _ADDRESS.sub(r"\1", plain)
    emphasised, tag = _unstressed(plain.strip())
    if not emphasised.strip():
        return "", 0.0, "img" if imageless != text else "html"
    share = min(1.0, linked / len(emphasised))
    if share > 0.9:
        tag = "link"
    return _ESCAPED.sub(lambda match: chr(ord(match[0]) - _SHIFT), emphasised).strip(), share, tag


def _unlinked(text: str, names: frozenset[str]) -> tuple[str, int]:
    """Return the text with each link's words alone, and how many characters they are."""
    size = 0

    def words(match: re.Match[str]) -> str:
        nonlocal size
        size += len(match[1].strip())
        target = match[0][len(match[1]) + 2 :]
        # Where addresses go, a wire's notes have what they tell: ``[Fähre](Fährstraße 1, 21354 Bleckede)``.
        return f"{match[1]} {target}" if _TOLD.fullmatch(target) else match[1]

    def named(match: re.Match[str]) -> str:
        return words(match) if (match[2] or match[1]).casefold() in names else match[0]

    if "](" in text:
        text = _LINK.sub(words, text)
        if "](" in text and (end := _LINK_END.search(text)):
            text = text[: end.start()]
            size = len(text)
    if text[:1] == "[" and "]" not in text:
        text = text[1:]
        size = len(text)
    if names and "[" in text:
        text = _NAMED.sub(named, text)
    if "[[" in text:
        text = _WIKI.sub(r"\1", text)
    return text, size


def _unstressed(text: str) -> tuple[str, str]:
    """Return the text without the marks that pair up around words, and ``strong`` where a pair holds all of it."""
    tag = ""
    if "* " in text or "_ " in text:
        text = _APART.sub("", text)
    for pattern in _MARKS:
        if "*" not in text and "_" not in text and "~" not in text:
            break
        whole = pattern.fullmatch(text)
        if whole and len(whole[1]) > 1 and whole[1] not in whole[2]:
            tag = "strong"
        text = pattern.sub(r"\2", text)
    if "**" in text or "__" in text:
        text = _EMPTY.sub("", _GLUED.sub(r" \1", text))
    return text, tag
