"""Prose under a box amid the story that was doubted as a line of the box: the story goes on there."""

from __future__ import annotations

import pytest

from articleparse.model import Hints
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import DOUBTED, Label
from articleparse.parser.whole.resumed import with_resumed
from articleparse.readers import read
from ferry import PARAGRAPHS

_NAMES = {"p": "paragraph", "h": "heading", "b": "boilerplate", "c": "caption", "?": DOUBTED}
_PROSE = (
    "The harbour master said on Monday that the old slip would have to be filled in before the winter storms set in."
)


def _roles(text: str, roles: str) -> str:
    """Return the roles behind the pass, a letter each; ``?`` is a doubted line and ``b`` one that is not."""
    looks = look(read(text).blocks, Hints())
    labels = [Label("boilerplate", DOUBTED) if role == "?" else Label(_NAMES[role], "a test") for role in roles]
    assert len(looks) == len(labels)
    return "".join(label.role[0] for label in with_resumed(looks, labels))


def _page(*lines: str, gap: str = "\n\n") -> str:
    return gap.join([PARAGRAPHS[0], *lines, PARAGRAPHS[1]])


@pytest.mark.parametrize(
    "prose",
    [
        _PROSE,
        "Who pays for the slip? The harbour master said that he did not know, and would the county tell him soon?",
        "Der Hafenmeister sagte am Montag, die alte Rampe werde noch vor den Stürmen des Winters zugeschüttet werden.",
        "Начальник порта сообщил в понедельник, что старый причал у рынка засыплют до начала зимних штормов на реке.",
        "港の責任者は月曜日、古い船着き場を冬の嵐が来る前に埋め立てると述べた。費用は県が負担し、工事は来月の初めに始まるという。"
        "地元の漁師らは「もう少し待ってほしい」と話し、署名を集めて市長に手渡した。",
    ],
)
def test_prose_under_a_box_goes_on_with_the_story(prose: str) -> None:
    assert _roles(_page("Toll to rise in May", prose), "pb?p") == "pbpp"


def test_several_paragraphs_and_one_over_a_heading_do() -> None:
    assert _roles(_page("Toll to rise in May", _PROSE, PARAGRAPHS[2]), "pb??p") == "pbppp"
    assert _roles(_page("Toll to rise in May", _PROSE, "What it costs"), "pb?hp") == "pbphp"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (_page("Toll to rise in May", _PROSE.rstrip(".")), "pb?p"),  # a title, or a caption
        (_page("Toll to rise in May", "The slip closes in winter."), "pb?p"),  # a teaser's line
        (_page("Toll to rise in May", f"• {_PROSE}", f"• {PARAGRAPHS[2]}"), "pb??p"),  # a list's
        (_page("Toll to rise in May", _PROSE, "By Jane Roe"), "pb?bp"),  # another story's
        (_page(_PROSE), "p?p"),  # between two paragraphs: a caption
        (_page("Toll to rise in May", _PROSE, gap="\n"), "pb?p"),  # nothing says where the box ends
        (_page("Toll to rise in May", _PROSE), "bb?p"),  # over the story
        (_page("Toll to rise in May", _PROSE), "pb?b"),  # under it
    ],
)
def test_other_doubted_lines_stay_aside(text: str, roles: str) -> None:
    assert _roles(text, roles) == roles.replace("?", "b")
