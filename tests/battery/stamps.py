"""Dates that are impossible, extreme or made to confuse: the article is read, and no value is nonsense."""

from __future__ import annotations

from typing import Final

from battery import BODY, Input, page, text

_DATES: Final = """
0000-00-00|10000-01-01|2023-02-30|2023-13-45|2023-03-14 24:00:00|2023-03-14T16:05:00+99:99|2023-03-14T16:05:00-25:00|0000-01-01T00:00:00Z
|0001-01-01|9999-12-31T23:59:60Z|March 15, 44 BC|1445-08-22 AH|10/11/12 13:14:16|1678809900|1678809900000|9223372036854775808|1e400|-1|NaN
|32 March 2024|0 March 2024|29 February 2023|29 February 2024|31/31/31|00/00/00|05/06/07|2024-366|2024-W53-7|2024-1-1T1:1|12:60|25:61
|٢٢ نوفمبر ٢٠٢٤|۲۲ آبان ۱۴۰۳|令和元年五月一日|令和99年13月40日|民國113年11月22日|พ.ศ. 2567|5785 תשרי|२२ नवंबर २०२४|22 Nov 24|Nov 2024|2024
|3 hours ago|99999999999999999999 hours ago|-3 days ago|yesterday|tomorrow|0 minutes ago|il y a 3 heures|in 3 Stunden|soon
|Fri, 32 Nov 2024 99:99:99 +9999|Friday 22 November 2024 Friday|Monday, 22 November 2024|22 November 2024 23 November 2024 24 November 2024
|22 November 2024 at 11:31 PM EST GMT UTC+3 Jerusalem Timing|2024-11-22T23:31:00+00:00[Europe/Paris][u-ca=hebrew]|20241122T233100Z|20241122
|Published: Published: Updated: 22 November 2024|Updated 1 January 1970|1 January 1970 00:00|19 January 2038 03:14:08|22.11.2024. 22.11. 22
|２０２４年１１月２２日|2024年13月1日|Ⅻ/Ⅺ/MMXXIV|½ November 2024|²² November 2024|1️⃣1️⃣ November 2024|22 ноября 2024 г.|22 de novembro de 2024
|22 Novemberr 2024|22November2024|2 2 N o v 2 0 2 4|22-11-2024 11:31 PM Nowhere Timing|am am am 5 am|GMT GMT+3 GMT-14|12 12 12 12 12 12
"""
_LINES: Final = [line for line in _DATES.replace("\n", "").split("|") if line]

INPUTS = [
    *(
        Input(
            f"date_{number:02}",
            "dates",
            text(f"Bridge reopens after the storm\n\n{line}\n\n{BODY}"),
            probe="open again",
        )
        for number, line in enumerate(_LINES)
    ),
    *(
        Input(
            f"date_html_{number:02}",
            "dates",
            text(
                page(
                    f"<time datetime='{line}'>{line}</time>",
                    f'<meta property="article:published_time" content="{line}">',
                )
            ),
        )
        for number, line in enumerate(_LINES)
    ),
]
