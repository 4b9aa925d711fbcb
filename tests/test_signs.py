"""Signs of Markdown, front matter and terminal browsers on short pages: read, and never printed."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Article, Page
from articleparse.readers import read


def told(text: str) -> list[tuple[str, str]]:
    """Tag and text of each block."""
    page: Page = read(text, form="text")
    return [(block.tag, block.text) for block in page.blocks]


def parsed(text: str) -> Article:
    return articleparse.parse(text.encode())


BODY = """
The harbour wall at Carrow Bay has been repaired, eleven weeks after a storm tore a hole in it.

The council paid for most of the work, which took two months longer than planned.
"""


@pytest.mark.parametrize(
    "front",
    [
        '---\ntitle: "Harbour wall repaired"\nauthor: Ruth Ansgar\ndate: 2024-03-12\nlang: en\n---\n',
        '---\ntitle: Harbour wall repaired\nsource: https://herald.example/7\nauthor:\n  - "[[Ruth Ansgar]]"\n'
        "published: 2024-03-12\ncreated: 2024-11-25\ntags:\n  - clippings\n---\n",
        '+++\ntitle = "Harbour wall repaired"\nauthors = ["Ruth Ansgar"]\ndate = 2024-03-12\ndraft = false\n+++\n',
    ],
    ids=["pandoc", "clipper", "toml"],
)
@pytest.mark.parametrize(
    "headline", ["", "\n# Harbour wall repaired\n", "\nHarbour wall repaired\n"], ids=["", "atx", "plain"]
)
def test_front_matter_is_the_head_of_the_article(front: str, headline: str) -> None:
    article = parsed(front + headline + BODY)
    assert article.headline == "Harbour wall repaired"
    assert article.authors == ("Ruth Ansgar",)
    assert article.timestamp == "2024-03-12"
    assert [section.heading for section in article.sections] == [None]
    assert len(article.sections[0].paragraphs) == 2


def test_the_summary_of_front_matter_may_be_folded() -> None:
    front = "---\ntitre: Le pont rouvre\ndescription: >-\n  Neuf mois de travaux\n  sont finis.\n---\n"
    article = parsed(front + "\nLe pont sur la Lune a rouvert lundi après neuf mois de travaux et une crue.\n")
    assert article.headline == "Le pont rouvre"
    assert article.standfirst == ("Neuf mois de travaux sont finis.",)


@pytest.mark.parametrize(
    "text",
    ["---\n\nHarbour wall repaired\n\n---\n", "---\nThe wall: a story\nof stones and water.\n---\n", "---\n"],
)
def test_a_rule_at_the_top_is_no_front_matter(text: str) -> None:
    assert not any(tag.startswith("front") for tag, _ in told(text + BODY))


def test_underlined_lines_are_headings() -> None:
    text = f"Rathaus wieder geöffnet\n=======================\n{BODY}\nKritik am Aufzug\n----------------\n{BODY}"
    blocks = told(text)
    assert ("h1", "Rathaus wieder geöffnet") in blocks
    assert ("h2", "Kritik am Aufzug") in blocks
    assert parsed(text).headline == "Rathaus wieder geöffnet"


def test_the_rows_of_a_table_have_their_cells_apart_under_their_heading() -> None:
    table = "| Partido | Votos |\n|:---|---:|\n| **Verde** | [4.102](/v) |\n| Unión \\| Local | 3.877 |\n"
    text = f"# El Partido Verde gana en Los Sauces\n{BODY}\n## Resultados\n\n{table}\n## Reacciones\n{BODY}"
    article = parsed(text)
    assert [section.heading for section in article.sections] == [None, "Resultados", "Reacciones"]
    assert article.sections[1].paragraphs == ("Partido | Votos", "Verde | 4.102", "Unión | Local | 3.877")


def test_what_stands_beside_the_text_in_markdown_is_not_printed() -> None:
    text = (
        f"# Bridge open\n{BODY}\n![][2] At dawn.<br>Seen from the [quay][1].\n\n"
        "A note[^1] of [[People/Ruth|Ruth]]'s.\n\n<!-- ad -->\n\n```\nx = 1\n```\n\n"
        '[^1]: It was short.\n\n[1]: /quay\n[2]: wall.jpg "The wall"\n'
    )
    printed = [text for section in parsed(text).sections for text in section.paragraphs]
    assert printed[2:] == ["At dawn. Seen from the quay.", "A note of Ruth's.", "x = 1", "It was short."]


def test_lists_of_markdown_have_many_marks() -> None:
    items = "1. Die Bücherei zieht um.\n2. Der Markt bleibt.\n\n- Kein Zaun.\n- Kein Tor.\n\n+ Bänke.\n"
    text = f"# Rat beschließt\n{BODY}\n## Vorhaben\n\n{items}"
    assert [text for tag, text in told(text) if tag == "li"] == [
        "Die Bücherei zieht um.", "Der Markt bleibt.", "Kein Zaun.", "Kein Tor.", "Bänke.",
    ]  # fmt: skip


LYNX = """\
          Rathaus von Moorhusen ist nach zwei Jahren Bauzeit und vielen
                         Verzögerungen wieder geöffnet

   Von Anke Brandt

   03.04.2024, 14:05 Uhr

   Nach zwei Jahren ist das Rathaus von Moorhusen wieder geöffnet. Die
   Sanierung hat vier Millionen Euro gekostet, mehr als geplant.

Kritik am Aufzug

   Der Behindertenbeirat kritisiert, dass der [1]Aufzug noch immer nicht
   fährt. Ein Ersatzteil fehle seit Februar.

   Im Mai soll er fertig sein.

References

   1. https://moorbote.example/aufzug
"""


@pytest.mark.parametrize("numbered", [True, False], ids=["numbered", "-nolist"])
def test_a_centred_headline_is_whole(numbered: bool) -> None:
    text = LYNX if numbered else LYNX.replace("[1]", "").split("References")[0]
    article = parsed(text)
    assert (
        article.headline
        == "Rathaus von Moorhusen ist nach zwei Jahren Bauzeit und vielen Verzögerungen wieder geöffnet"
    )
    assert [section.heading for section in article.sections] == [None, "Kritik am Aufzug"]
    assert article.sections[1].paragraphs[-1] == "Im Mai soll er fertig sein."


@pytest.mark.parametrize(
    "heading", ["Comments (2)", "2 Kommentare", "Commentaires (12)", "コメント（3）", "Комментарии (2)"]
)
def test_comments_that_are_counted_are_set_aside(heading: str) -> None:
    article = parsed(f"Bridge open\n{BODY}\n{heading}\n\nMary P\n\nLovely, I must walk there and see it for myself.\n")
    assert [section.heading for section in article.sections] == [None]
    assert len(article.sections[0].paragraphs) == 2


def test_a_time_over_the_heading_of_an_entry_is_no_section() -> None:
    entries = "13h10\n\nLa ligne B reprend\n\nLe tramway a repris, avec un passage toutes les vingt minutes.\n"
    article = parsed(f"Grève : suivez la journée\n\nPublié le 12 mai 2024 à 06h00\n{BODY}\n{entries}")
    assert [section.heading for section in article.sections] == [None, "La ligne B reprend"]


@pytest.mark.parametrize(
    ("line", "is_caption"),
    [
        # What stands in a picture's place, and its caption behind it.
        ("The mended wall at low tide. The mended wall at low tide.", True),
        ("Rettungskräfte am Morgen auf der Mole Rettungskräfte am Morgen auf der Mole", True),
        ("Rettungskräfte im Morgengrauen Rettungskräfte im Morgengrauen", True),
        # … and whose it is; the text cut short, or in other quotation marks.
        ("The mended wall at low tide on Monday. The mended wall at low tide on Monday.Jane Roe", True),
        ("The mended wall at low tide on Monday The mended wall at low tide on Monday - Copyright Roe", True),
        ("The mended wall at low tide on … The mended wall at low tide on Monday, seen from the pier.", True),
        ("The mended wall doesn't leak at low tide. The mended wall doesn’t leak at low tide.", True),
        # What stands behind it goes on.
        ("The wall of the harbour holds, she said. The wall of the harbour holds, she said. Nobody asked.", False),
        ("The wall of the harbour holds for now. The wall of the harbour holds for now, she said.", False),
        # Too few words: a name, a call.
        ("Never again. Never again.", False),
    ],
)
def test_what_a_line_says_twice_is_a_caption(line: str, is_caption: bool) -> None:
    first, *rest = BODY.strip().split("\n\n")
    found = parsed("\n\n".join(["Harbour wall repaired", "By Ruth Ansgar", first, line, *rest]))
    assert (line not in found.sections[0].paragraphs) == is_caption


STORY = "A ferry crosses the Alder sound again. It spares drivers a [detour](https://x.example/y) of 38 miles."


@pytest.mark.parametrize(
    "text",
    [
        # What pandoc leaves of a page's elements: fences, or the elements themselves.
        f"::: {{.top}}\n[![Post](/logo.svg)](/)\n:::\n\n# Ferry returns\n\n::: {{}}\nBy [Ruth Ansgar](/x)\n:::\n\n{STORY}\n",
        f"<div>\n\n[![Post](/logo.svg)](/)\n\n</div>\n\n# Ferry returns\n\n<div>\n\nBy [Ruth Ansgar](/x)\n\n</div>\n\n{STORY}\n",
    ],
    ids=["fences", "elements"],
)
def test_elements_in_markdown_are_no_text_and_no_html(text: str) -> None:
    found = parsed(text)
    assert (found.headline, found.authors, found.source.form) == ("Ferry returns", ("Ruth Ansgar",), "text")
    assert [one for part in found.sections for one in part.paragraphs] == [
        "A ferry crosses the Alder sound again. It spares drivers a detour of 38 miles."
    ]
