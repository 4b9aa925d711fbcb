"""Plain text: nothing to read, far too much, odd characters, odd line ends, other formats."""

from __future__ import annotations

import unicodedata
from typing import Final

from battery import ARTICLE, BODY, HEAD, Input, repeated, text

_KIB: Final = 1024
_PROBE: Final = "month after the storm"

_EMPTY: Final = {
    "no_bytes": "",
    "one_line_feed": "\n",
    "spaces": "    \t  \r\n \n",
    "no_break_spaces": "\xa0\n\xa0\xa0\n",
    "byte_order_mark": "\ufeff",
    "zero_width": "\u200b\u200c\u200d\n\u2060",
    "form_feeds": "\f\f\f",
    "soft_hyphens": "\xad\n\xad",
    "entities_of_nothing": "&nbsp;\n&#8203;",
}
_HARDLY: Final = {
    "one_letter": "a",
    "one_word": "\n\n\nBridge\n",
    "one_digit": "7",
    "punctuation": "…!?\n---\n***\n",
    "one_day": "22 November 2024",
    "emoji": "🙂",
    "combining_alone": "\u0301\u0301",
    "rule": "=" * 72,
    "byline_alone": "By Jane Doe",
    "replacement": "\ufffd\ufffd\n",
}
_LARGE: Final = {
    "one_line": (repeated("The bridge is open again, she said. "), 4, 2_900_000),
    "one_word_no_space": (repeated("bridge"), 100, 8_000_000),
    "short_lines": (repeated("a b\n"), 300, 1_000_000),
    "empty_lines": (repeated("\n", after="Bridge\n"), 300, 5_000_000),
    "short_lines_apart": (repeated("ab\n\n"), 300, 1_000_000),
    "one_letter_lines": (repeated("x\n"), 300, 1_000_000),
    "names_and_places": (repeated("Jane Doe, Upper Quay\n\n", HEAD, BODY), 100, 100_000),
    "news": (repeated(BODY, HEAD), 3, 200_000),
    "headline": (repeated("Bridge ", after="\n\n" + BODY), 100, 150_000),
    "dates": (repeated("22 November 2024 11:31 PM\n"), 100, 100_000),
    "dates_on_one_line": (repeated("22-11-2024 11:31 PM Jerusalem Timing "), 100, 100_000),
    "trailing_spaces": (repeated(" ", ARTICLE, "\n" + BODY), 1000, 20_000_000),
    "leading_spaces": (repeated(" ", "", ARTICLE), 1000, 20_000_000),
    "wrapped": (repeated("the bridge over the Lunn is open again, the council said on\nFriday, and\n", HEAD), 50, 150_000),
    "bylines": (repeated("By Jane Doe\n\n"), 100, 100_000),
    "headings": (repeated("What it cost\n\nThe bridge cost three million, more than planned, she said.\n\n"), 40, 50_000),
    "exports": (repeated("1 of 9 DOCUMENTS\n\n" + ARTICLE + "End of Document\n\n"), 5, 5_000),
    "heads_of_mails": (repeated("From: a@b.example\nSubject: Bridge\n"), 100, 100_000),
    "addressees": (repeated("To: c@d.example\n"), 100, 100_000),
    "items": (repeated("* an item of a list\n"), 100, 200_000),
    "markdown_headings": (repeated("# Bridge\n\n"), 100, 200_000),
    "quotes": (repeated("> The bridge is open again, she said.\n"), 100, 200_000),
    "links": (repeated("[Bridge](http://a.example/b) "), 100, 200_000),
    "references": (repeated("   1. http://a.example/b\n", ARTICLE + "\nReferences\n\n"), 100, 200_000),
    "han": (repeated("橋は月曜日に再開された。"), 100, 800_000),
}  # fmt: skip
_UNICODE: Final = {
    "bidi_overrides": "\u202eegdirB\u202c " + ARTICLE,
    "bidi_isolates_open": "\u2066\u2067" * 50 + ARTICLE,
    "zero_width_in_date": ARTICLE.replace("November", "Nov\u200bember"),
    "zalgo_everywhere": "".join(c + "\u0301\u0316" for c in ARTICLE if c != "\n").replace("1.", "\n\n"),
    "non_characters": ARTICLE.replace("bridge", "bri\ufffe\uffff\U0001fffe dge"),
    "private_use": ARTICLE.replace("bridge", "\ue000\uf8ff\U0010fffd"),
    "decomposed": unicodedata.normalize("NFD", ARTICLE.replace("Lunn", "Öre")),
    "full_width_date": ARTICLE.replace("22 November 2024", "２０２４年１１月２２日"),
    "dotted_i": ARTICLE.replace("bridge", "İıǅẞ"),
    "tags": "".join(chr(0xE0000 + ord(c)) for c in "BRIDGE") + ARTICLE,
    "emoji_flags": ARTICLE.replace("bridge", "👩‍👩‍👧🏳️‍🌈🇫🇷"),
    "line_separators": ARTICLE.replace("\n", "\u2028"),
    "paragraph_separators": ARTICLE.replace("\n\n", "\u2029"),
    "mathematical": ARTICLE.replace("bridge", "𝐛𝐫𝐢𝐝𝐠𝐞"),
    "variation_selectors": ARTICLE.replace("e", "e\ufe0f"),
    "right_to_left": "الجسر مفتوح\n\n" + "أعيد فتح الجسر يوم الجمعة بعد شهر من العاصفة، month after the storm.\n\n",
}
_NEWLINES: Final = {
    "crlf": ARTICLE.replace("\n", "\r\n"),
    "cr": ARTICLE.replace("\n", "\r"),
    "lfcr": ARTICLE.replace("\n", "\n\r"),
    "mixed": ARTICLE.replace("\n\n", "\r\n\n\r", 2),
    "no_final": ARTICLE.strip(),
    "vertical_tab": ARTICLE.replace("\n\n", "\v\v"),
    "next_line": ARTICLE.replace("\n", "\x85"),
    "file_separators": ARTICLE.replace("\n\n", "\x1c\x1d"),
    "form_feed_pages": ARTICLE.replace("\n\n", "\n\f\n"),
    "hyphens": "\n".join(HEAD.splitlines()) + "\nThe bridge over the Lunn is open a-\ngain, a month after the storm.\n",
    "cr_nul_lf": ARTICLE.replace("\n", "\r\0\n"),
    "crcrlf": ARTICLE.replace("\n", "\r\r\n"),
}
_FORMATS: Final = {
    "json": '{"headline": "Bridge", "body": ["a month after the storm"]}\n',
    "csv": "id,headline,text\n1,Bridge,The bridge is open a month after the storm\n",
    "rtf": r"{\rtf1\ansi{\fonttbl\f0 Arial;}\f0 The bridge is open a month after the storm.\par}",
    "python": "import os\n\n\ndef bridge() -> str:\n    return 'a month after the storm'\n",
    "minified": "var a=function(b){return b+1};a('a month after the storm');" * 20,
    "mail": "From: a@b.example\nTo: c@d.example\nSubject: Bridge\nDate: Fri, 22 Nov 2024 10:00:00 +0100\n\n" + BODY,
    "rss": '<?xml version="1.0"?><rss><channel><item><title>Bridge</title><description>a month after the storm'
    "</description></item></channel></rss>",
    "tex": r"\documentclass{article}\begin{document}A month after the storm, the bridge.\end{document}",
    "diff": "--- a\n+++ b\n@@ -1 +1 @@\n-The bridge\n+a month after the storm\n",
    "base64": "VGhlIGJyaWRnZSBpcyBvcGVuIGFnYWlu\n" * 40,
    "uuencode": "begin 644 a\n#0V%T\n`\nend\n",
    "yaml": "headline: Bridge\nbody: |\n  It opens a month after the storm.\n",
    "log": "2024-11-22 10:00:00 INFO bridge open\n" * 50,
}

INPUTS = [
    *(Input(f"empty_{name}", "empty", text(value), "nothing") for name, value in _EMPTY.items()),
    *(Input(f"hardly_{name}", "empty", text(value), "nothing") for name, value in _HARDLY.items()),
    *(Input(f"large_{name}", "size", make, "any", small, full) for name, (make, small, full) in _LARGE.items()),
    *(Input(f"unicode_{name}", "unicode", text(value)) for name, value in _UNICODE.items()),
    Input("unicode_zalgo_one_base", "unicode", repeated("\u0301", ARTICLE + "a", "\n"), "parse", 500, 200_000),
    *(Input(f"newlines_{name}", "newlines", text(value), probe=_PROBE) for name, value in _NEWLINES.items()),
    *(Input(f"format_{name}", "other-format", text(value), "any") for name, value in _FORMATS.items()),
]
