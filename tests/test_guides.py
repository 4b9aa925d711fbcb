"""The lists of a copy: what heads them."""

from __future__ import annotations

import articleparse

PROSE = (
    "The kettle boils a litre in three minutes, has a thermometer in its lid and works on all stovetops, "
    "which no other kettle in our kitchen does."
)


def test_a_copy_with_long_lists_keeps_them_under_the_line_that_heads_them() -> None:
    items = ["1 kg pumpkin", "200 g flour", "1 egg", "80 g butter", "10 sage leaves", "salt"]
    steps = ["Slice the pumpkin and roast it for forty minutes.", "Mash it and add the flour.", "Melt the butter."]
    story = [PROSE, PROSE.replace("kettle", "gnocchi pot")]
    parts = ["Ingredients", "\n".join(items), "Method", "\n".join(steps), PROSE.replace("The kettle", "This one")]
    text = "\n\n".join(["Pumpkin gnocchi with butter", "By Jane Hollis", *story, *parts])
    sections = articleparse.parse(text).sections
    assert [section.heading for section in sections] == [None, "Ingredients", "Method"]
    assert list(sections[1].paragraphs) == items
    assert list(sections[2].paragraphs[:3]) == steps
