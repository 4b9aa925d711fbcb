"""Stories in pieces, as editors and the databases of publishers keep them."""

from __future__ import annotations

from typing import Any

import pytest

from articleparse.readers.pieces import as_markup

EDITORS: dict[str, Any] = {
    "typed": [
        {"type": "paragraph", "text": "One & one."},
        {"type": "heading", "text": "Costs"},
        {"type": "p", "text": "<b>Nine</b>."},
    ],
    "portable text": [
        {
            "_type": "block",
            "style": "normal",
            "children": [{"_type": "span", "text": "One "}, {"_type": "span", "text": "& one."}],
        },
        {"_type": "image", "asset": {"_ref": "x"}},
        {"_type": "block", "style": "h2", "children": [{"_type": "span", "text": "Costs"}]},
        {"_type": "block", "style": "normal", "children": [{"_type": "span", "text": "<b>Nine</b>."}]},
    ],
    "rich text": [
        {
            "nodeType": "document",
            "content": [
                {
                    "nodeType": "paragraph",
                    "content": [{"nodeType": "text", "value": "One "}, {"nodeType": "text", "value": "& one."}],
                },
                {"nodeType": "embedded-asset-block", "data": {"target": {"sys": {"id": "x"}}}, "content": []},
                {"nodeType": "heading-2", "content": [{"nodeType": "text", "value": "Costs"}]},
                {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "<b>Nine</b>."}]},
            ],
        }
    ],
    "a document of nodes": [
        {
            "type": "doc",
            "content": [
                {"type": "paragraph", "content": [{"type": "text", "text": "One & one."}]},
                {"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": "Costs"}]},
                {"type": "paragraph", "content": [{"type": "text", "text": "<b>Nine</b>."}]},
            ],
        }
    ],
    "a root": [
        {
            "root": {
                "type": "root",
                "children": [
                    {"type": "paragraph", "children": [{"type": "text", "text": "One & one."}]},
                    {"type": "heading", "tag": "h2", "children": [{"type": "text", "text": "Costs"}]},
                    {"type": "paragraph", "children": [{"type": "text", "text": "<b>Nine</b>."}]},
                ],
            }
        }
    ],
    "blocks with data": [
        {
            "time": 1,
            "blocks": [
                {"type": "paragraph", "data": {"text": "One & one."}},
                {"type": "header", "data": {"text": "Costs", "level": 2}},
                {"type": "image", "data": {"file": {"url": "x"}, "caption": "The ferry"}},
                {"type": "paragraph", "data": {"text": "<b>Nine</b>."}},
            ],
        }
    ],
    "raw blocks": [
        {
            "blocks": [
                {"key": "a", "text": "One & one.", "type": "unstyled"},
                {"key": "b", "text": "Costs", "type": "header-two"},
                {"key": "c", "text": "<b>Nine</b>.", "type": "unstyled"},
            ],
            "entityMap": {},
        }
    ],
    "content elements": [
        {"type": "text", "content": "One & one."},
        {"type": "interstitial_link", "content": "Read also"},
        {"type": "header", "level": 2, "content": "Costs"},
        {"type": "text", "content": "<b>Nine</b>."},
    ],
}


@pytest.mark.parametrize("pieces", EDITORS.values(), ids=EDITORS.keys())
def test_editors(pieces: Any) -> None:
    assert as_markup(pieces) == "<p>One &amp; one.</p><h2>Costs</h2><p><b>Nine</b>.</p>"


def test_lists_and_quotations() -> None:
    pieces = [
        {"type": "list", "items": [{"type": "text", "content": "One."}, {"type": "text", "content": "Two."}]},
        {
            "type": "bulletList",
            "content": [
                {
                    "type": "listItem",
                    "content": [{"type": "paragraph", "content": [{"type": "text", "text": "Three."}]}],
                }
            ],
        },
        {"type": "quote", "text": "Never again."},
    ]
    assert as_markup(pieces) == "<p>One.</p><p>Two.</p><p>Three.</p><blockquote>Never again.</blockquote>"


@pytest.mark.parametrize(
    "pieces", [[{"text": "One."}], [{"type": "image", "text": "One."}], ["One."], [], [{"type": "p", "text": " "}]]
)
def test_what_are_none(pieces: Any) -> None:
    assert as_markup(pieces) == ""


def test_pieces_in_pieces_end() -> None:
    piece: dict[str, Any] = {"type": "list", "items": []}
    piece["items"].append(piece)
    assert as_markup([piece]) == ""
