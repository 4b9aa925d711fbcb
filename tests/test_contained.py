"""What the story's own element holds is of the story: lists, tables, code, short lines, the last line."""

from __future__ import annotations

import pytest

from articleparse.model import Hints
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import Label
from articleparse.parser.whole.contained import with_contained, with_marked
from articleparse.readers import read

PROSE = "The mill has ground flour by the river since 1871, and the family who own it say that it will go on doing so."
BOX = '<div class="box"><a href="/x">The mill cat is twelve today</a></div>'


def states_of(body: str, *, barred: str = "") -> dict[str, str]:
    """What becomes of each block of a story's element, where the chain takes nothing but its prose for the story.

    barred: what opens the one that says itself that it is not.
    """
    looks = look(read(f"<html><body><main>{body}</main></body></html>", form="html").blocks, Hints())
    states = ["paragraph" if one.text == PROSE else "aside" for one in looks]
    bars = [bool(barred) and one.text.startswith(barred) for one in looks]
    return dict(zip([one.text for one in looks], with_contained(looks, states, bars), strict=True))


def between(html: str) -> str:
    return f"<p>{PROSE}</p>{html}<p>{PROSE}</p>"


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("<ul><li>rye<li>spelt</ul>", {"rye": "paragraph", "spelt": "paragraph"}),
        ('<figure class="grid"><table><tr><td>Rye<td>4<tr><td>Oats<td>3</table></figure>', {"Rye 4": "paragraph"}),
        ("<pre>grind --fine</pre>", {"grind --fine": "paragraph"}),
        ("<p>Every day but Sunday</p>", {"Every day but Sunday": "paragraph"}),
        ('<ul><li><a href="/a">The baker of Mill Lane</a></ul>', {"The baker of Mill Lane": "aside"}),
        ('<div class="box"><p>Win a bread knife</p></div>', {"Win a bread knife": "aside"}),
        ("<figure><figcaption>The mill in May</figcaption></figure>", {"The mill in May": "aside"}),
    ],
)
def test_what_stands_amid_the_story(html: str, told: dict[str, str]) -> None:
    found = states_of(between(html))
    assert {text: found[text] for text in told} == told


def test_what_says_itself_that_it_is_not_of_the_story_stays_aside() -> None:
    assert states_of(between("<p>Sign up now</p>"), barred="Sign up")["Sign up now"] == "aside"


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("<p>Happy baking!</p>", {"Happy baking!": "paragraph"}),
        (f"{BOX}<p>Happy baking!</p>", {"Happy baking!": "paragraph", "The mill cat is twelve today": "aside"}),
        ("<h2>What it costs</h2><ul><li>2 euros</ul>", {"What it costs": "heading", "2 euros": "paragraph"}),
        ("<h2>More of this</h2>", {"More of this": "aside"}),
        ("<p>Related reads</p><p>Happy baking!</p>", {"Related reads": "aside", "Happy baking!": "aside"}),
        (
            "".join(f'<div class="b{n}">cat {n}</div>' for n in range(5)) + "<p>Happy baking!</p>",
            {"Happy baking!": "aside"},
        ),
        ('<div class="card"><a href="/x">Subscribe</a></div><p>Happy baking!</p>', {"Happy baking!": "paragraph"}),
        ('</main><div class="card"><a href="/x">Subscribe</a></div><p>Bye.</p>', {"Bye.": "aside"}),
        (5 * BOX + "<p>Happy baking!</p>", {"Happy baking!": "paragraph"}),
        ("<p><b>Open:</b> daily</p><p><b>Fee:</b> none</p>", {"Open: daily": "aside", "Fee: none": "aside"}),
        (f"<p><b>The mill:</b> {PROSE}</p><p><b>Fee:</b> none</p>", {"Fee: none": "paragraph"}),
    ],
)
def test_what_stands_under_the_story(html: str, told: dict[str, str]) -> None:
    found = states_of(f"<p>{PROSE}</p>{html}")
    assert {text: found[text] for text in told} == told


def test_a_box_between_paragraphs_that_have_an_element_each_ends_no_story() -> None:
    box = '<div class="also"><p>People also read</p><ul><li><a href="/a">Bus strike is off</a></ul></div>'
    body = "".join(f"<div><p>{text}</p></div>" for text in (PROSE, PROSE))
    found = states_of(f"{body}{box}<div><p>And so it does.</p></div>", barred="People")
    assert (found["And so it does."], found["Bus strike is off"]) == ("paragraph", "aside")


def test_without_markup_nothing_changes() -> None:
    looks = look(read(f"{PROSE}\n\nrye\n\n{PROSE}").blocks, Hints())
    states = ["paragraph", "aside", "paragraph"]
    assert with_contained(looks, states, [False] * 3) == states


@pytest.mark.parametrize(
    ("html", "role"),
    [
        ("<h3>What we like</h3>", "heading"),
        ('<h3><a href="/a">What we like</a></h3>', "boilerplate"),
        ('<div class="box"><h3>What we like</h3></div>', "boilerplate"),
        ('<div class="one"><h3>The mill</h3></div><div class="one"><h3>What we like</h3></div>', "heading"),
    ],
)
def test_a_line_that_markup_sets_as_the_headings_are_set_is_one(html: str, role: str) -> None:
    looks = look(read(f"<html><body><main>{between(html)}</main></body></html>", form="html").blocks, Hints())
    roles = {PROSE: "paragraph", "The mill": "heading"}
    labels = [Label(roles.get(one.text, "boilerplate"), "a test") for one in looks]
    found = dict(zip([one.text for one in looks], with_marked(looks, labels), strict=True))
    assert found["What we like"].role == role


def test_a_sentence_set_as_most_of_the_story_is_of_it_whatever_the_element() -> None:
    found = states_of(f'<div class="o">{PROSE}</div><div class="o">And so it does.</div><div class="x">And more.</div>')
    assert found["And so it does."] == "paragraph"
    assert found["And more."] == "aside"


def test_an_element_of_headings_that_the_chain_took_for_a_paragraph_is_one() -> None:
    html = "<h3>Rye</h3>" + f"<p>{PROSE}</p>" + "<h3>Oats</h3>" + f"<p>{PROSE}</p><h3>It was shut in May.</h3>"
    looks = look(read(f"<html><body><main>{between(html)}</main></body></html>", form="html").blocks, Hints())
    labels = [Label("heading" if one.text == "Rye" else "paragraph", "") for one in looks]
    found = dict(zip([one.text for one in looks], with_marked(looks, labels), strict=True))
    assert [found[text].role for text in ("Rye", "Oats", "It was shut in May.")] == ["heading", "heading", "paragraph"]
