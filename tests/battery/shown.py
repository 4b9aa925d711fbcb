"""What is shown on terminals, in browsers and in spreadsheets: it stays text, and moves nothing."""

from __future__ import annotations

from typing import Final

from battery import BODY, Input, page, text

_HEADLINES: Final = {
    "ansi": "\x1b[2J\x1b[31mBridge reopens\x1b[0m after the storm",
    "osc8": "\x1b]8;;http://a.example\x07Bridge reopens\x1b]8;;\x07 after",
    "c1": "\x9b2JBridge reopens after the storm",
    "backspace": "Bridge reopens\b\b\b\b\b\b\bcloses after the storm",
    "return": "Bridge reopens after the storm\rTower",
    "bidi": "Bridge \u202esnepoer\u202c after the storm",
    "isolates": "\u2067Bridge reopens\u2066 after the storm",
    "img": "<img src=x onerror=alert(1)> Bridge reopens",
    "script": "</script><script>alert(1)</script> Bridge reopens",
    "url": "javascript:alert(1) Bridge reopens",
    "formula": "=HYPERLINK(\"http://a.example\",\"Bridge\")",
    "formula_plus": "+1+cmd|' /C calc'!A0 Bridge reopens",
    "formula_at": "@SUM(1+1) Bridge reopens",
    "json": '"}],"headline":"other","x":[{"Bridge reopens',
    "format": "%s%n{0}{article.__class__} Bridge reopens",
    "path": "../../../etc/passwd Bridge reopens",
    "shell": "$(touch pwned) `id` Bridge reopens",
    "sql": "'; DROP TABLE articles; -- Bridge reopens",
    "nul": "Bridge\0reopens after the storm",
    "separators": "Bridge\u2028reopens",
}  # fmt: skip
_HTML: Final = {
    name: page(f"<h2>{line}</h2><p>By {line}</p>", f'<meta name="author" content="{line}">')
    for name, line in _HEADLINES.items()
}

INPUTS = [
    *(
        Input(f"shown_{name}{option}", "injection", text(f"{line}\n\n22 November 2024\n\nBy {line}\n\n{BODY}"),
              forbid="\x1b", options=[option] if option else [])
        for name, line in _HEADLINES.items()
        for option in ("", "--explain", "--provenance")
    ),
    *(
        Input(f"shown_html_{name}{option}", "injection", text(value), forbid="\x1b", options=[option] if option else [])
        for name, value in _HTML.items()
        for option in ("", "--explain")
    ),
]  # fmt: skip
