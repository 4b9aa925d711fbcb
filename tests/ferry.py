"""The story that invented pages hold whose markup, dates and names are what a test is about."""

from __future__ import annotations

HEADLINE = "Harbour ferry is back after eleven weeks"
STORY = "".join(
    f"<p>{text}</p>"
    for text in (
        "The ferry takes an hour to the island and back, and since Monday morning it has run again as it did before.",
        "The mate said that the shaft had to be replaced as a whole, which nobody in the yard had done since the war.",
        "The council has put aside two million for a second boat, which may come in the spring of the year after next.",
    )
)
