"""The months and numerals of the Hebrew calendar, as Israel's papers print its days: data."""

from __future__ import annotations

from typing import Final

# fmt: off
# Each month's names, from the year's first on; ``אדר א`` is only in leap years, and there ``אדר`` alone is either.
MONTHS: Final = (
    ("תשרי",), ("מרחשוון", "מרחשון", "חשוון", "חשון"), ("כסלו", "כסליו"), ("טבת",), ("שבט",), ("אדר א", "אדר ראשון"),
    ("אדר ב", "אדר שני", "אדר"), ("ניסן",), ("אייר",), ("סיוון", "סיון"), ("תמוז",), ("מנחם אב", "אב"), ("אלול",),
)
EITHER: Final = "אדר"
# What each letter counts, as a numeral.
NUMERALS: Final = {
    **dict(zip("אבגדהוזחט", range(1, 10), strict=True)), **dict(zip("יכלמנסעפצ", range(10, 100, 10), strict=True)),
    **dict(zip("קרשת", range(100, 500, 100), strict=True)), "ך": 20, "ם": 40, "ן": 50, "ף": 80, "ץ": 90,
}
# fmt: on
WEEKDAY: Final = "יום"
YEARS: Final = "תש"
"""How the years of our time begin: 5700 to 5799."""
