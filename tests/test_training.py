"""What the weights are learned with: the trainer of the chain, on chains small enough to know the answer."""

from __future__ import annotations

from string import ascii_lowercase

import numpy as np
from scipy.sparse import csr_matrix

from articleparse.model import Block, Hints
from articleparse.model import Page as Input
from articleparse.parser.learned.chain import STATES
from articleparse.parser.looks.features import look
from articleparse.parser.training.crf import Example, fit, is_possible
from articleparse.parser.training.gold import gold_states
from articleparse.parser.training.pages import Page, made
from articleparse.parser.training.variants import variants

GOLD = {
    "headline": "Bridge reopens",
    "sections": [
        {"heading": None, "paragraphs": ["The bridge over the river is open again, the council said on Monday."]},
        {"heading": "Tolls stay", "paragraphs": ["Drivers pay two euros as before, and lorries nine."]},
    ],
}
KEYS = ["menu", "bridgereopens", "share", "thebridgeovertheriverisopenagainthecouncilsaidonmonday", "tollsstay"]


def _example(states: list[str], *, loose: int | None = None) -> Example:
    """A page whose blocks show what they are, each by an attribute of its own."""
    places = [STATES.index(state) for state in states]
    right = np.eye(len(STATES))[places]
    if loose is not None:
        right[loose] = 1.0
    shown = csr_matrix((np.ones(len(places)), (range(len(places)), places)), shape=(len(places), len(STATES)))
    return Example(shown, np.zeros((len(places), len(STATES))), right)


def test_weights_speak_for_the_state_that_an_attribute_shows() -> None:
    weights, steps = fit([_example(["over", "headline", "under", "paragraph", "aside"])] * 4, 0.1, 50)
    for place in map(STATES.index, ("over", "headline", "under", "paragraph", "aside")):
        assert weights[place].argmax() == place
    assert steps[STATES.index("paragraph"), STATES.index("aside")] > 0


def test_the_same_examples_give_the_same_weights() -> None:
    examples = [_example(["over", "headline", "paragraph"]), _example(["headline", "paragraph", "aside", "aside"])]
    first, second = fit(examples, 1.0, 20), fit(examples, 1.0, 20)
    assert np.array_equal(first[0], second[0])


def test_a_block_whose_state_is_left_open_teaches_nothing_of_it() -> None:
    strict, _ = fit([_example(["headline", "paragraph", "aside"])], 0.1, 50)
    loose, _ = fit([_example(["headline", "paragraph", "aside"], loose=2)], 0.1, 50)
    aside = STATES.index("aside")
    assert loose[aside, aside] < strict[aside, aside]


def test_what_cannot_follow_is_no_example() -> None:
    assert is_possible(_example(["over", "headline", "paragraph"]))
    assert not is_possible(_example(["paragraph", "headline", "paragraph"]))
    assert not is_possible(_example(["headline", "heading"]))


def test_gold_gives_each_block_its_state() -> None:
    assert gold_states(KEYS, GOLD) == ["over", "headline", "under", "paragraph", "heading"]


def _pages(count: int) -> list[Page]:
    """Pages of one story each, in frames of their own."""
    story = [
        "The bridge over the river is open again, the council of the town said on Monday morning.",
        "Tolls stay",
        "Drivers pay two euros as before, and lorries nine, which is less than the neighbours ask for.",
    ]
    states = ["over"] * 9 + ["headline", "under", "paragraph", "heading", "paragraph"] + ["aside"] * 12
    made_pages = []
    for number in range(count):
        frame = [f"Menu {number} {word}" for word in ascii_lowercase[:21]]
        texts = [*frame[:9], f"Bridge {number} reopens after years of work", "By Ann Example", *story, *frame[9:]]
        looks = look([Block(text, (i, i), ()) for i, text in enumerate(texts)], Hints())
        case = {"id": f"page {number}", "publisher": f"paper {number}", "render": "browser"}
        made_pages.append(made(case, Input((), "text", "utf-8", len(texts)), looks, states, "en"))
    return made_pages


def test_short_pages_keep_headline_and_story_of_a_whole_one() -> None:
    whole = _pages(20)
    short = list(variants(whole))
    assert len(short) == len(whole)
    assert all(page.gold.count("headline") == 1 and "paragraph" in page.gold for page in short)
    assert all(
        set(page.looks) <= set(of.looks) and len(page.looks) <= len(of.looks)
        for page, of in zip(short, whole, strict=True)
    )
    assert any(page.gold[0] == "headline" for page in short)
    assert any("over" in page.gold and "aside" in page.gold for page in short)


def test_the_same_pages_give_the_same_short_ones() -> None:
    first, second = list(variants(_pages(5))), list(variants(_pages(5)))
    assert [page.looks for page in first] == [page.looks for page in second]


def test_boxes_of_other_pages_stand_amid_the_story_of_a_whole_one() -> None:
    pages = _pages(12)
    boxed = [_with_box(page, f"Sign up to list {number}") for number, page in enumerate(pages)]
    made_pages = [page for page in variants(boxed) if len(page.looks) > len(boxed[0].looks)]
    assert made_pages
    for page in made_pages:
        (own,) = [one for one in boxed if one.case is page.case]
        story = [look.text for look, state in zip(page.looks, page.gold, strict=True) if state != "aside"]
        assert story == [look.text for look, state in zip(own.looks, own.gold, strict=True) if state != "aside"]
        foreign = {look.text for look in page.looks} - {look.text for look in own.looks}
        assert foreign
        assert all(text.startswith("Sign up to list") for text in foreign)


def _with_box(page: Page, text: str) -> Page:
    """Return the page with a box and a paragraph under the first paragraph of its story."""
    place = page.gold.index("paragraph") + 1
    texts = [look.text for look in page.looks]
    texts[place:place] = [text, "Cyclists ring their bells on it, as they did on the old one before the flood took it."]
    looks = look([Block(one, (i, i), ()) for i, one in enumerate(texts)], Hints())
    gold = [*page.gold[:place], "aside", "paragraph", *page.gold[place:]]
    return made(page.case, page.source, looks, gold, page.language)


def test_a_dump_declares_no_headline() -> None:
    """A row that a dump sets as a title may be any: the parser asks declarations of pages alone."""
    looks = look([Block(text, (i, i), (text,), tag="h1" * (i == 3)) for i, text in enumerate(KEYS)], Hints())
    case = {"id": "one", "publisher": "paper", "render": "lynx"}
    source = Input((), "text", "utf-8", len(KEYS))
    assert made(case, source, looks, ["aside"] * len(KEYS), "en").seen.given.headline is None
    page = made({**case, "render": "html"}, source, looks, ["aside"] * len(KEYS), "en")
    assert page.seen.given.headline == 3
