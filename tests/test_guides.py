"""The lists of a copy: what heads each of several."""

from __future__ import annotations

import articleparse

PROSE = (
    "The kettle boils a litre in three minutes, has a thermometer in its lid and works on all stovetops, "
    "which no other kettle in our kitchen does."
)


def test_a_few_words_with_a_colon_over_each_of_several_lists_are_headings() -> None:
    items, steps = "1 kg pumpkin\n200 g flour\n1 egg", "1. Slice the pumpkin.\n2. Mash it and add the flour."
    lists = f"Ingredients:\n{items}\n\nMethod:\n{steps}"
    article = articleparse.parse(f"Pumpkin gnocchi with butter\n\nBy Jane Hollis\n\n{PROSE}\n\n{lists}\n")
    assert [section.heading for section in article.sections] == [None, "Ingredients:", "Method:"]
