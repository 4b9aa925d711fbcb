"""What stands as it was set in a dump of lynx: code is no heading, and the story goes on behind it."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Hints
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import Label
from articleparse.parser.whole.code import with_code
from articleparse.readers import read

MENU = "".join(
    f"     * [{number}]{word}\n" for number, word in enumerate(("News", "Tides", "Boats", "Contact", "Help"), 1)
)
PROSE = """\
   The harbour keeps its tides in a table, and a small program reads the
   table every night, which the harbour master wrote in the winter of the
   long strike. It is still the same program, and it looks like this:
"""
CODE = """\
func main() {
    tides := read("tides.txt")

    for _, tide := range tides {
        fmt.Println(tide.at, tide.height)
    }
}
"""
REST = """\
   Whoever changes it asks her first. She reads each line of a change aloud
   on the quay, and only when the skippers have heard it does she let it run
   on the machine in the tower, where it prints the tides of the next day.
"""
FOOT = "\nReferences\n\n" + "".join(f"   {number}. https://harbour.example/{number}\n" for number in range(1, 6))


def page(*parts: str) -> str:
    return "\n".join([MENU, "The program in the tower\n", *parts]) + FOOT


def told(text: str) -> list[tuple[str, str]]:
    return [(block.tag, block.text) for block in read(text).blocks if block.tag not in ("li", "ref")]


def test_code_is_a_block_of_its_own_and_no_heading() -> None:
    assert told(page(PROSE + CODE, "What is next\n", REST))[2:5] == [
        ("pre", 'func main() { tides := read("tides.txt")'),
        ("pre", "for _, tide := range tides { fmt.Println(tide.at, tide.height) } }"),
        ("h2", "What is next"),
    ]


def test_code_apart_is_known_by_its_steps() -> None:
    assert [tag for tag, _ in told(page(PROSE, CODE, REST))] == ["h2", "", "pre", "pre", ""]


@pytest.mark.parametrize(
    "rows",
    [
        "What it costs to run a program in a tower that nobody has climbed for\nlong\n",  # a heading goes on
        "The tower\n   stands at the end of the quay.\n",  # a title in an item, over its text
        "Ask her\n    1. in the morning\n    2. at night\n",
        "(BUTTON) Subscribe\n",
        "[4](BUTTON) (BUTTON)\n",
    ],
)
def test_headings_and_buttons_are_not_code(rows: str) -> None:
    assert "pre" not in [tag for tag, _ in told(page(PROSE, rows, REST))]


def test_a_button_with_a_number_is_no_part_of_the_paragraph_over_it() -> None:
    found = told(page(PROSE.rstrip("\n") + "\n   [4](BUTTON) (BUTTON)\n", REST))
    assert [tag for tag, _ in found] == ["h2", "", "button", ""]


def test_the_story_goes_on_behind_code() -> None:
    article = articleparse.parse(
        page(PROSE + CODE, REST, PROSE.replace("this:", "that:") + CODE.replace("tide", "gale"))
    )
    assert [section.heading for section in article.sections] == [None]
    assert [text.split(" ", 1)[0] for text in article.sections[0].paragraphs] == [
        "The",
        "func",
        "for",
        "Whoever",
        "The",
        "func",
        "for",
    ]


def test_code_over_the_story_or_under_a_menu_is_not_of_it() -> None:
    article = articleparse.parse(page("   Search\n" + CODE, REST, PROSE.replace("this:", "that.")))
    assert "fmt" not in " ".join(article.sections[0].paragraphs)


def html(*parts: str) -> str:
    body = "".join(parts)
    title = "The program in the tower"
    menu = "".join(f"<li><a href=/{word}>{word}</a></li>" for word in ("News", "Tides", "Boats", "Contact", "Help"))
    return f"<html><head><title>{title}</title></head><body><ul>{menu}</ul><h1>{title}</h1>{body}</body></html>"


def paragraph(text: str) -> str:
    return f"<p>{' '.join(text.split())}</p>"


def test_in_html_too_the_story_goes_on_behind_code() -> None:
    several = "".join(f"<pre># the tide {number}\ntides --at {number}</pre>" for number in range(12))
    told = [paragraph(PROSE.replace("this:", "that.")), paragraph(REST), paragraph(PROSE)]
    article = articleparse.parse(html(*told, "<div>Copy</div>", several, paragraph(REST.replace("skippers", "pilots"))))
    words = [text.split(" ", 1)[0] for section in article.sections for text in section.paragraphs]
    assert words == ["The", "Whoever", "The", *"#" * 12, "Whoever"]


@pytest.mark.parametrize("copies", [1, 2])
def test_a_story_that_is_set_as_code_is_still_prose(copies: int) -> None:
    told = "\n\n".join(" ".join(part.split()).replace("this:", "that.") for part in (PROSE, REST) * copies)
    article = articleparse.parse(html(f"<pre>{told}</pre>"))
    assert [text.split(" ", 1)[0] for section in article.sections for text in section.paragraphs][:2] == [
        "The",
        "Whoever",
    ]


@pytest.mark.parametrize(
    ("between", "is_story"),
    [("", True), ("<div>Copy</div>", True), ("<div>Copy</div><div>go</div>", False), ("<hr>", True)],
)
def test_a_line_may_name_the_language_over_code(between: str, is_story: bool) -> None:
    page = html(paragraph(PROSE), between, f"<pre>{CODE}</pre>", "<div>Copy</div>", "<pre>make tides</pre>")
    looks = look(read(page).blocks, Hints())
    first = next(index for index, one in enumerate(looks) if one.block.tag == "p")
    labels = [Label("paragraph" if index == first else "boilerplate", "a test") for index in range(len(looks))]
    found = with_code(looks, labels)
    code = {label.role for one, label in zip(looks, found, strict=True) if one.block.tag == "pre"}
    assert code == {"paragraph" if is_story else "boilerplate"}
    assert [label.role for one, label in zip(looks, found, strict=True) if one.text == "go"] in ([], ["boilerplate"])
