"""The stories that invented pages hold whose markup, lines or names are what a test is about."""

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
PARAGRAPHS = [
    "The harbour board voted on Tuesday to close the old ferry slip for good, saying that repairs would cost more "
    "than the slip has earned in the past nine years of service.",
    "Residents of the north shore, who must now drive forty minutes to the hospital, said that they would ask the "
    "court to stop the closure before the end of the month.",
    "A spokesman for the board said that a smaller boat might carry passengers in summer, provided that the county "
    "paid for its crew and its fuel.",
    "The slip was built in 1931 for the lumber trade, and the last steam ferry left it in the autumn of 1968, before "
    "a crowd of several hundred.",
    "Nobody on the board could say on Tuesday what would become of the waiting room, in which a family of swallows "
    "has nested for as long as anybody remembers.",
    "The county will decide in March, and until then the smaller boat stays where it is, on the hard behind the "
    "customs house, under a green tarpaulin.",
]
