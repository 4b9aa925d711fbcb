"""Rows as services, databases and data sets shape them: each comes out as the article that it is."""

from __future__ import annotations

import json
from typing import Any

import pytest

from conftest import Runner

TITLE = "Ferry to Grey Island sails again"
STORY = (
    "The ferry between Port Ansel and Grey Island sailed again on Tuesday morning, nine weeks after its shaft broke.",
    "Four hundred islanders had one small boat, which took no cars and stayed in port when the wind rose.",
)
TEXT = "\n\n".join(STORY)
MARKUP = f"<p>{STORY[0]}</p><p>{STORY[1]}</p>"
MOMENT = "2024-06-11T10:00:00Z"
ROW = {"title": TITLE, "published_at": MOMENT, "author": "Ruth Ansgar", "url": "https://herald.example/7"}
SHAPES: dict[str, Any] = {
    "flat": {**ROW, "body": TEXT},
    "camel case": {
        "webTitle": TITLE,
        "publishDate": MOMENT,
        "authorName": "Ruth Ansgar",
        "webUrl": ROW["url"],
        "bodyText": TEXT,
    },
    "what an index found": {"took": 3, "hits": {"hits": [{"_index": "news", "_source": {**ROW, "content": TEXT}}]}},
    "fields apart": {
        "response": {
            "status": "ok",
            "results": [
                {
                    "webPublicationDate": MOMENT,
                    "webUrl": ROW["url"],
                    "fields": {"headline": TITLE, "byline": "Ruth Ansgar", "body": MARKUP},
                }
            ],
        }
    },
    "rendered": [
        {
            "date": MOMENT,
            "link": ROW["url"],
            "title": {"rendered": "Ferry to Grey Island&nbsp;sails again"},
            "content": {"rendered": MARKUP, "protected": False},
            "author": 5,
            "_embedded": {"author": [{"name": "Ruth Ansgar"}]},
        }
    ],
    "pieces": {
        **ROW,
        "contents": [
            {"type": "kicker", "content": "Local"},
            {"type": "title", "content": TITLE},
            *({"type": "sanitized_html", "subtype": "paragraph", "content": text} for text in STORY),
            {"type": "image", "fullcaption": "The ferry"},
        ],
    },
    "an editor's blocks": {
        **ROW,
        "body": {
            "nodeType": "document",
            "content": [
                {
                    "nodeType": "paragraph",
                    "content": [{"nodeType": "text", "value": one} for one in (text[:9], text[9:])],
                }
                for text in STORY
            ],
        },
    },
    "children of blocks": {
        **ROW,
        "body": [
            {"_type": "block", "style": "normal", "children": [{"_type": "span", "text": text}]} for text in STORY
        ],
    },
    "paragraphs": {**ROW, "content": list(STORY)},
    "sections": {**ROW, "body": {"summary": [], "sections": [{"headline": [], "paragraphs": list(STORY)}]}},
    "about beside": {"page_content": TEXT, "metadata": {**ROW, "url": None, "source": ROW["url"]}},
    "an article of its own": {"url": ROW["url"], "article": {**ROW, "text": TEXT}},
    "an article alone": {"article": {**ROW, "text": MARKUP}},
    "breaks amid a text": {**ROW, "text": f"{STORY[0]}<br><br>{STORY[1]}"},
    "breaks as end tags": {**ROW, "text": f"{STORY[0]}</br></br>{STORY[1]}"},
    "breaks and lines": {**ROW, "text": f"{STORY[0]}<br />\n{STORY[1]}"},
    "Swissdox": {**ROW, "content": f"<tx><ld><p>{STORY[0]}</p></ld><p>{STORY[1]}</p><au>Ruth Ansgar</au></tx>"},
    "column by column": {name: {"0": value} for name, value in {**ROW, "text": TEXT}.items()},
    "names apart": {"columns": [*ROW, "text"], "index": [0], "data": [[*ROW.values(), TEXT]]},
    "counted from 1970": {**ROW, "published_at": 1718100000, "text": TEXT},
    "in thousandths": {**ROW, "published_at": {"$date": {"$numberLong": "1718100000000"}}, "text": TEXT},
    "a day without marks": {**ROW, "published_at": "20240611100000", "text": TEXT},
    "names in two": {**ROW, "author": [{"given": "Ruth", "family": "Ansgar"}], "text": TEXT},
    "printed by NumPy": {**ROW, "author": "['Ruth Ansgar' 'Tom Veitch']", "text": TEXT},
    "printed by PostgreSQL": {**ROW, "author": "{Ruth Ansgar,Tom Veitch}", "text": TEXT},
    "the site behind the title": {**ROW, "title": f"{TITLE} - The Herald", "source": {"name": "Herald"}, "text": TEXT},
    "a moment and when it was kept": {**ROW, "created_at": "2025-01-01T00:00:00Z", "text": TEXT},
    "a text that was removed": {**ROW, "content": "[Removed]", "text_content": TEXT},
}


def read(run: Runner, value: Any, name: str = "a.json") -> list[dict[str, Any]]:
    (run.folder / name).write_text(json.dumps(value, indent=1), encoding="utf-8")
    return run("-q", "-c", name).articles


def paragraphs(article: dict[str, Any]) -> list[str]:
    return [text for section in article["sections"] for text in section["paragraphs"]]


@pytest.mark.parametrize("value", SHAPES.values(), ids=SHAPES.keys())
def test_shapes(run: Runner, value: Any) -> None:
    (article,) = read(run, value)
    assert (article["headline"], article["timestamp"][:19]) == (TITLE, MOMENT[:19])
    assert article["authors"] in (["Ruth Ansgar"], ["Ruth Ansgar", "Tom Veitch"])
    assert article["source"]["url"] == ROW["url"]
    assert paragraphs(article) == list(STORY)
    assert article["warnings"] == []


def test_a_standfirst_in_a_column(run: Runner) -> None:
    for text in (TEXT, MARKUP):
        (article,) = read(run, {**ROW, "subtitle": "<p>Nine weeks in dry dock</p>", "body": text})
        assert (article["standfirst"], paragraphs(article)) == (["Nine weeks in dry dock"], list(STORY))


@pytest.mark.parametrize(
    "value",
    [
        {"https://herald.example/1": {**ROW, "text": TEXT}, "https://herald.example/2": {**ROW, "text": TEXT}},
        {"Herald": [{**ROW, "text": TEXT}], "Post": [{**ROW, "text": TEXT}]},
        {"status": "ok", "pinned": [{**ROW, "text": TEXT}], "articles": [{**ROW, "text": TEXT}]},
        {"data": {"user": {"posts": [{**ROW, "text": TEXT}, {**ROW, "text": TEXT}]}}},
        {"latest": [{**ROW, "text": TEXT}, {**ROW, "text": TEXT}]},
        {"db": [{"meta": {"exported_on": 1}, "data": {"posts": [{**ROW, "html": MARKUP}, {**ROW, "html": MARKUP}]}}]},
    ],
)
def test_several_lists_and_objects_by_name_are_all_read(run: Runner, value: Any) -> None:
    assert [article["source"]["name"] for article in read(run, value)] == ["a.json#1", "a.json#2"]


def test_values_one_after_another(run: Runner) -> None:
    shown = json.dumps({**ROW, "text": TEXT}, indent=2)
    (run.folder / "a.json").write_text(f"{shown}\n{shown}\n")
    assert [article["source"]["name"] for article in run("-q", "-c", "a.json").articles] == ["a.json#1", "a.json#2"]


def test_where_there_is_a_summary_alone_it_says_so(run: Runner) -> None:
    (article,) = read(run, {**ROW, "content": None, "description": STORY[0]})
    assert (article["headline"], paragraphs(article)) == (TITLE, [STORY[0]])
    assert [warning["message"] for warning in article["warnings"]] == [
        "the row holds no text, but a summary (description)"
    ]


def test_the_date_of_a_crawl_is_no_moment_of_publication(run: Runner) -> None:
    (article,) = read(
        run, {"text": f"{TITLE}\n\n{TEXT}", "date": MOMENT, "dump": "CC-MAIN-2024-10", "file_path": "s3://x"}
    )
    assert (article["timestamp"], article["source"]["date"]) == (None, MOMENT)


def test_a_column_within_an_object_is_named_with_it(run: Runner) -> None:
    (run.folder / "a.jsonl").write_text(json.dumps({"data": {"story": {"x": TEXT}}, "text": "No"}))
    (article,) = run("-q", "-c", "--column", "data.story.x", "a.jsonl").articles
    assert paragraphs(article) == list(STORY)
    told = run("-q", "-c", "--column", "data.y", "a.jsonl")
    assert told.messages == ["a.jsonl#1: has no column data.y; there are: data, text (--column)"]


def test_a_table_without_names_says_so(run: Runner) -> None:
    (run.folder / "a.csv").write_text(f'3,"{TITLE}","{STORY[0]}"\n')
    assert run("-q", "-c", "a.csv").messages == [
        "a.csv: has no names of columns in its first row: put such a row over it (label,title,text)"
    ]


BESIDE: dict[str, Any] = {
    "a word of the service": {"code": 200, "message": "success", "data": {**ROW, "content": TEXT}},
    "a word over a list": {"message": "OK", "articles": [{**ROW, "content": TEXT}]},
    "comments": {
        "article": {**ROW, "body": TEXT},
        "comments": [{"author": "x", "text": "So true, and so sad, as always."}],
    },
    "highlights": {
        "response": {"docs": [{**ROW, "content_txt": TEXT}]},
        "highlighting": {"7": {"content": ["<em>Ferry</em>"]}},
    },
    "parts without a type": {**ROW, "paragraphs": [{"text": text} for text in STORY]},
    "sections": {**ROW, "sections": [{"heading": None, "paragraphs": list(STORY)}]},
    "parts by name": {**ROW, "content": {"intro": STORY[0], "main": STORY[1]}},
    "a teaser before it": {**ROW, "text": "The ferry sails.", "body": TEXT},
    "a subject before the title": {"subject": "Travel", **ROW, "text": TEXT},
    "escaped markup": {**ROW, "text": MARKUP.replace("<", "&lt;").replace(">", "&gt;")},
    "escaped line ends": {**ROW, "text": TEXT.replace("\n", "\\n")},
    "none in the list": [{**ROW, "text": TEXT}, None],
}


@pytest.mark.parametrize("value", BESIDE.values(), ids=BESIDE.keys())
def test_what_stands_beside_an_article_is_none(run: Runner, value: Any) -> None:
    (article,) = read(run, value)
    assert (article["headline"], paragraphs(article), article["authors"]) == (TITLE, list(STORY), ["Ruth Ansgar"])


def test_words_are_a_text_and_lists_are_columns(run: Runner) -> None:
    (article,) = read(run, {"title": "Ferry", "text": ["The", "ferry", "sailed", "on", "Tuesday", "."]})
    assert paragraphs(article) == ["The ferry sailed on Tuesday ."]
    both = {"title": [TITLE, "Library open"], "text": [TEXT, "The library is open until midnight."]}
    assert [one["headline"] for one in read(run, both)] == [TITLE, "Library open"]


@pytest.mark.parametrize(
    "value",
    [
        {"error": {"code": 429, "message": "Too many requests."}},
        {"info": {"title": "API", "description": "It is an API."}},
    ],
)
def test_what_is_no_article_is_none(run: Runner, value: Any) -> None:
    assert read(run, value) == []


@pytest.mark.parametrize(
    ("table", "texts"),
    [
        (
            'title\ttext\nA\t"It sailed, he said.\nB\t"Old" she called it.\n',
            ['"It sailed, he said.', '"Old" she called it.'],
        ),
        ('title\ttext\nA\t"It ""sailed"", he said."\n', ['It "sailed", he said.']),
        ('title,text\nA,"He said \\"yes\\", and it sailed."\n', ['He said "yes", and it sailed.']),
        ("title,text\nA,It sailed on Tuesday, after nine weeks.\n", ["It sailed on Tuesday, after nine weeks."]),
        ("title,text,\nA,It sailed on Tuesday.,\n", ["It sailed on Tuesday."]),
    ],
)
def test_quotation_marks_and_commas_of_a_text(run: Runner, table: str, texts: list[str]) -> None:
    name = "a.tsv" if "\t" in table else "a.csv"
    (run.folder / name).write_text(table)
    assert [paragraphs(article) for article in run("-q", "-c", name).articles] == [[text] for text in texts]


def test_paragraphs_and_objects_in_a_column_of_parquet(run: Runner) -> None:
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    parquet.write_table(pa.table({"title": [TITLE], "text": [list(STORY)]}), run.folder / "a.parquet")
    parquet.write_table(pa.table({"doc": [{"title": TITLE, "body": TEXT}], "n": [1]}), run.folder / "b.parquet")
    for arguments in (["a.parquet"], ["--column", "doc.body", "b.parquet"]):
        (article,) = run("-q", "-c", *arguments).articles
        assert (article["headline"], paragraphs(article)) == (TITLE, list(STORY))
