"""What stands under a story that stands alone: its tags, each on its own line, and the lines of who handed it on."""

from __future__ import annotations

from collections.abc import Sequence

from articleparse.parser.heads.records import is_notice
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HEADING, Label
from articleparse.parser.names.papers import is_agency
from articleparse.parser.names.persons import is_name_alone
from articleparse.parser.words.cues import folded, whole
from articleparse.patterns import lazy

_TAG = 4  # words of one, at most
_TOPICS = 4  # lines in capitals that are topics, at least
_SITE = 6  # letters of a site's name
_OVER = frozenset({"boilerplate", "kicker"})  # roles of a site's name over the headline
_BARS = lazy(r"\s[|·]\s")  # between buttons


def label_foot(looks: Sequence[Look], labels: list[Label | None], body: int) -> None:
    """Set aside the tags that end the text, and the lines of the site that handed it on."""
    _label_notices(looks, labels, body)
    _label_tags(looks, labels, body)
    _label_topics(looks, labels, body)
    _label_named(looks, labels, body)


def _label_notices(looks: Sequence[Look], labels: list[Label | None], body: int) -> None:
    """Set aside the lines that end the text in which a database says what may be done with it."""
    start = next(
        (i for i in range(len(looks) - 1, body, -1) if labels[i] is None and not is_notice(looks[i].text)), body
    )
    for index in range(start + 1, len(looks)):
        labels[index] = labels[index] or Label("rights", "a database's notice")


def _label_tags(looks: Sequence[Look], labels: list[Label | None], body: int) -> None:
    """Set aside the few words that end the text, each on its own line, under one that says that they are tags."""
    start = len(looks)
    while start > body + 1 and (labels[start - 1] or _is_tag(looks[start - 1])):
        start -= 1
        found = labels[start]
        if found and found.role == "tags" and "tags" in whole(folded(looks[start].text)):
            tags = "a few words at the end, under a line that says they are tags"
            labels[start:] = [label or Label("tags", tags) for label in labels[start:]]
            return


def _label_topics(looks: Sequence[Look], labels: list[Label | None], body: int) -> None:
    """Set aside the lines in capitals that end the text and that the story tells of in small letters: its topics.

    Example: ``PORT AMBER``, ``JANE ROE``, ``FERRIES`` … under a story of Jane Roe and the ferries of Port Amber.
    """
    start = len(looks)
    while start > body + 1 and (labels[start - 1] or (looks[start - 1].capitals and _is_tag(looks[start - 1]))):
        start -= 1
    topics = [index for index in range(start, len(looks)) if labels[index] is None]
    if len(topics) < _TOPICS:
        return
    story = folded(" ".join([look.text for look in looks[body:start] if not look.capitals]))
    if 2 * sum(folded(looks[index].text) in story for index in topics) >= len(topics):
        for index in topics:
            labels[index] = Label("tags", "one of several lines in capitals at the end, of which the story tells")


def _label_named(looks: Sequence[Look], labels: list[Label | None], body: int) -> None:
    """Set aside the lines that end the text and open with the name of the site over it, and rows of its buttons.

    Example: ``The Fen Post is regulated by IPSO`` under a text with ``The Fen Post`` over its headline.
    """
    over = zip(looks[:body], labels[:body], strict=True)
    names = [look.text for look, label in over if label and label.role in _OVER and _is_site(look)]
    # A place that the story tells of may stand there as its kicker.
    told = " ".join([look.text for look in looks[body:] if look.ends == "stop"]) if names else ""
    sites = tuple(folded(name) for name in names if name not in told)
    for index in range(len(looks) - 1, body + 1, -1):
        if labels[index] is None and _is_line(looks[index]):
            if not (sites and folded(looks[index].text).startswith(sites)) and not _is_button_row(looks, index):
                return
            labels[index] = Label("boilerplate", "a line of the site under the story")
        elif labels[index] is None:
            return


def _is_site(look: Look) -> bool:
    return len(look.text) >= _SITE and look.ends == "none" and not look.cue and not look.stamps


def _is_button_row(looks: Sequence[Look], index: int) -> bool:
    """Whether a line is a few words and a few more: ``Print version | Back to contents``, ``Made with Hugo · RSS``.

    Under another with as many parts it is a row of a table: ``Heron | Mill Lane`` over ``Robin | Old Harbour``.
    """
    parts = _parts(looks[index])
    if len(parts) < 2 or len(parts) == len(_parts(looks[index - 1])):
        return False
    return all(len(part.split()) <= _TAG and not is_name_alone(part) and not is_agency(part) for part in parts)


def _parts(look: Look) -> list[str]:
    """Return what bars part in a line without a number, or nothing."""
    if look.numbered or not ("|" in look.text or "·" in look.text):
        return []
    return _BARS.split(look.text.strip(" |·"))


def _is_tag(look: Look) -> bool:
    return _is_line(look) and len(look.text.split()) <= _TAG


def _is_line(look: Look) -> bool:
    return look.size <= HEADING and look.ends == "none" and look.block.tag[:1] != "h"
