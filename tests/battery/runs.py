"""Long runs that make patterns quadratic; the families whose cost is measured at one, two, four and eight units."""

from __future__ import annotations

from typing import Final

from battery import BODY, HEAD, Input, repeated

_UNITS: Final = {
    "digits": "1", "dashes": "-", "spaces": " ", "tabs": "\t", "a_space": "a ", "close_parens": ")", "open_parens": "(",
    "brackets": "[", "bracket_pairs": "[]", "quotes": '"', "curly_quotes": "“", "apostrophes": "'", "slashes": "1/",
    "points": "1.", "colons": "1:", "commas": ",", "am": "am ", "month": "November ", "months_short": "nov", "zone": "GMT ",
    "zone_offset": "+01:00 ", "agency": "(AP) ", "city": "PARIS, ", "lower": "a", "upper": "A", "han": "橋", "kana": "の",
    "thai": "ก", "arabic": "ا ", "combining": "e\u0301", "no_break": "\xa0", "ideographic": "\u3000", "soft_hyphen": "a\xad",
    "zero_width": "a\u200b", "entities": "&amp;", "half_entities": "&a", "hashes": "#", "stars": "*", "underscores": "_",
    "pipes": "| ", "less": "<", "tags": "<p>", "by": "By ", "by_name": "By Jane Doe, ", "and": "Jane Doe and ",
    "equals": "=", "tildes": "~", "backticks": "`", "links": "[a](", "images": "![", "references": "[1]", "urls": "http://a/",
    "mails": "a@", "ellipses": "…", "stops": ". ", "questions": "? ", "hours_ago": "3 hours ago ", "weekday": "Friday ",
    "ordinals": "1st ", "roman": "IV ", "hyphened": "a-", "field": "BYLINE: ", "colon_words": "a: ", "dollar": "$1 ",
    "percent": "%s", "backslashes": "\\", "nul_escape": "\x1b[", "direction": "\u202e", "ideographic_stop": "。", "date": "22-11-2024 ",
}  # fmt: skip
_PLACES: Final = {
    "line": (HEAD, "\n\n" + BODY),  # a line of its own
    "lines": ("", "\n\n" + BODY),  # the first line
}

INPUTS = [
    *(
        Input(f"redos_{place}_{name}", "redos", repeated(unit, *around), "any", 400, 300_000 // len(unit))
        for name, unit in _UNITS.items()
        for place, around in _PLACES.items()
    ),
    *(
        Input(f"redos_each_{name}", "redos", repeated(unit * 8 + "\n", HEAD, BODY), "any", 30, 20_000)
        for name, unit in _UNITS.items()
    ),
    *(
        Input(
            f"redos_short_{name}", "redos", repeated((unit * 200)[:150].strip() + "x\n\n", HEAD, BODY), "any", 5, 1_500
        )
        for name, unit in _UNITS.items()
    ),
]
