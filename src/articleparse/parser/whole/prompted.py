"""The end of a story under a prompt: the labeller holds a newsletter's box for the end of what it stands in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from typing import Final

from articleparse.parser.looks.alike import Words
from articleparse.parser.looks.body import could_be_heading
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import DOUBTED, LINKED, PROSE, SIGNED, STORY, Label, last_paragraph, over, under
from articleparse.parser.looks.prose import is_sentence
from articleparse.parser.names.credits import says_first_on
from articleparse.parser.names.names import authors, bare_names
from articleparse.parser.whole.offers import asks_to_follow

_OPENS: Final = frozenset({"newsletter", "advert", "share", "related"})
_LINES: Final = 5  # of a prompt: its name, what it offers, a button
_MOST: Final = 3  # paragraphs under it: more are another story, or a list of teasers
_BUTTONS: Final = 2  # in a row, at least
_SENTENCE: Final = 60  # size of what stands behind them
_TITLE: Final = 3  # words of what announces a story, and of its title
_SHARED: Final = 0.1  # of a sentence's words, that the story has too
_FOOT: Final = frozenset({"comments", "tags", "rights", "share", "paywall"})
_SURE: Final = frozenset({"comments", "tags", "rights"})  # what stands under a story and no teaser
_AMID: Final = frozenset({"newsletter", "related", "advert"})  # cues of what stands amid a story
_PARTING: Final = frozenset({"share", "advert"})  # cues of lines that part paragraphs
_OFTEN: Final = 3  # times that such a line stands over one
_MOSTLY: Final = 0.5  # … of the times that it stands on the page


def with_end(looks: Sequence[Look], labels: Sequence[Label]) -> list[Label]:
    """Return the labels with the paragraphs between a prompt and the page's foot as the story's, and the one over it.

    Without a prompt too where what stands under them stands under stories alone.  A text that ends with them was
    copied, and nobody copies what stands under the story's end.
    """
    found = list(labels)
    last = last_paragraph(labels, len(labels))
    start = last + 1 + _prompt(looks, last + 1)
    ending = _copied_end(looks, labels, last + 1, start)
    for index, role in enumerate(ending, len(looks) - len(ending)):
        found[index] = Label(role, "under a prompt, and the text ends with it")
    rest = _rest(looks, found, start, _reads_on)
    end = start + len(rest)
    foot = end + 1 if end < len(looks) and looks[end].is_stamp else end
    if 0 < rest.count("paragraph") <= _MOST and _is_foot(looks, labels, foot, _FOOT if start > last + 1 else _SURE):
        found[start:end] = [Label(role, "over the page's foot, in line with the story") for role in rest]
    signed = _signed(looks, found, last)
    if signed is not None:
        found[signed] = Label("paragraph", SIGNED)
    lead = _lead(looks, labels)
    if lead is not None:
        found[lead] = Label("paragraph", "over a prompt, which stands amid the story")
    for index, role in list(_behind_buttons(looks, found)):
        found[index] = Label(role, "between a row of buttons, which stands amid the story, and the story")
    for index in _under_title(looks, found):
        found[index] = Label("paragraph", "under the title of another story, which stands amid the story")
    for index in _under_refrain(looks, labels):
        found[index] = Label("paragraph", "under a line that stands over the story's paragraphs elsewhere")
    return found


def _signed(looks: Sequence[Look], labels: Sequence[Label], last: int) -> int | None:
    """Return the prose right under the story, or a prompt there, that its writer signs: ``… will open. (Jane Doe)``."""
    ends = range(last + 1, min(last + 2 + _LINES, len(looks)))
    aside = [i for i in ends if labels[i].role == "boilerplate" and looks[i].size >= PROSE]
    able = [i for i in aside if looks[i].text[-1] in ")）"]
    if not able:
        return None
    lines = [look.text for look, label in zip(looks[:last], labels, strict=False) if label.role == "byline"]
    writers = {name for line in lines for name in authors(line) or bare_names(line)}
    return next((i for i in able if _signer(looks[i].text) in writers), None)


def _signer(text: str) -> str:
    return text[max(map(text.rfind, "(（")) + 1 : -1].strip()


def _copied_end(looks: Sequence[Look], labels: Sequence[Label], first: int, start: int) -> list[str]:
    """Return the roles of what stands apart under the prompt at `first`, where the text ends with it.

    start: behind the prompt, by the size of its lines: a short paragraph counts among them.
    """
    for place in range(first + 1, start + 1):
        if place < len(looks) and looks[place].block.gap:
            rest = _rest(looks, labels, place, _is_told)
            if place + len(rest) == len(looks):
                return rest
    return []


def _behind_buttons(looks: Sequence[Look], labels: Sequence[Label]) -> Iterator[tuple[int, str]]:
    """Yield the line between buttons amid the story and what goes on of it, with its role: buttons part nothing.

    Under the story's last paragraph a sentence right behind them is its last one.
    """
    shown = [index for index, label in enumerate(labels) if label.role != "blank"]
    last = last_paragraph(labels, len(labels))
    buttons = 0  # in a row, under the story
    for place, index in enumerate(shown[:-1]):
        if looks[index].cue == "share":
            buttons += bool(buttons) or (place > 0 and labels[shown[place - 1]].role in STORY)
            continue
        below = labels[shown[place + 1]].role
        if buttons >= _BUTTONS and labels[index].role == "boilerplate":
            if (below in STORY or index > last) and _is_told(looks[index]):
                yield index, "paragraph"
            elif below == "paragraph" and _heads(looks[index]):
                yield index, "heading"
        buttons = 0


def _under_title(looks: Sequence[Look], labels: Sequence[Label]) -> list[int]:
    """Return the sentences under one line that announces and names another story, with the story over and under them.

    Example: ``ALSO READ: Pool closes early``.  A teaser of that story would have its words.  Under other prompts and
    titles a sentence is the story's where the chain was in doubt.
    """
    shown = [index for index, label in enumerate(labels) if label.role != "blank"]
    able = [
        index
        for above, title, index, below in zip(shown, shown[1:], shown[2:], shown[3:], strict=False)
        if labels[index].role == "boilerplate"
        and looks[title].cue == "related"
        and labels[above].role == labels[below].role == "paragraph"
        and looks[title].ends in ("none", "ask")
        and looks[title].text.count(" ") >= _TITLE
        and _is_told(looks[index])
    ]
    able += [i for i, label in enumerate(labels) if label.why == DOUBTED and _goes_on(looks, labels, i)]
    if not able:
        return []
    words = Words(looks)
    told = words.of(index for index, label in enumerate(labels) if label.role == "paragraph")
    return [index for index in able if words.share(words.of([index]), told) >= _SHARED]


def _goes_on(looks: Sequence[Look], labels: Sequence[Label], index: int) -> bool:
    """Whether a sentence of a text stands by itself under a prompt or titles of others, over the story's next line."""
    block, above, below = looks[index].block, over(labels, index), under(labels, index)
    if above is None or below is None or labels[below].role not in STORY or block.path or block.linked:
        return False
    is_parted = looks[above].cue in _AMID or looks[above].is_item
    return is_parted and block.gap > 0 and looks[below].block.gap > 0 and _is_told(looks[index])


def _under_refrain(looks: Sequence[Look], labels: Sequence[Label]) -> list[int]:
    """Return the sentences that were set aside right under a line that over and over stands over the story's.

    Example: ``Article content``, ``Advertisement``.
    """
    cued = [index for index in range(len(looks) - 1) if looks[index].cue in _PARTING]
    below: dict[str, list[int]] = {}
    for index in cued:
        below.setdefault(looks[index].key, []).append(index + 1)
    found: list[int] = []
    for places in below.values():
        told = sum(labels[index].role == "paragraph" for index in places)
        if told >= _OFTEN and told >= _MOSTLY * len(places):
            found += [index for index in places if labels[index].role == "boilerplate" and _is_told(looks[index])]
    return found


def _is_told(look: Look) -> bool:
    return look.size >= _SENTENCE and look.ends in ("stop", "ask") and not look.cue and is_sentence(look)


def _rest(looks: Sequence[Look], labels: Sequence[Label], start: int, is_told: Callable[[Look], bool]) -> list[str]:
    """Return the roles of the sentences from there on that were set aside, and of the headings over them."""
    roles: list[str] = []
    for index in range(start, len(looks)):
        look = looks[index]
        if labels[index].role != "boilerplate" or says_first_on(look.text) or asks_to_follow(look):
            break
        if is_told(look):
            roles.append("paragraph")
        elif roles[-1:] != ["heading"] and index + 1 < len(looks) and _heads(look) and is_told(looks[index + 1]):
            roles.append("heading")
        else:
            break
    return roles if roles[-1:] != ["heading"] else roles[:-1]


def _heads(look: Look) -> bool:
    return look.block.gap > 0 and not look.cue and not look.is_stamp and could_be_heading(look)


def _lead(looks: Sequence[Look], labels: Sequence[Label]) -> int | None:
    """Return the paragraph over the prompt that stands right over what is held for the story's first one, if any."""
    first = next((index for index, label in enumerate(labels) if label.role == "paragraph"), 0)
    lead = first - 1
    while lead >= 0 and first - lead <= _LINES and looks[lead].size < PROSE and labels[lead].role == "boilerplate":
        lead -= 1
    if lead < 0 or lead == first - 1 or looks[lead + 1].cue != "newsletter" or not _reads_on(looks[lead]):
        return None
    return lead if labels[lead].role in ("boilerplate", "standfirst") else None


def _is_foot(looks: Sequence[Look], labels: Sequence[Label], index: int, cues: Set[str]) -> bool:
    return index < len(looks) and (looks[index].cue in cues or labels[index].role == "byline")


def _prompt(looks: Sequence[Look], start: int) -> int:
    """Return how many lines a prompt has that starts there."""
    if start >= len(looks) or looks[start].cue not in _OPENS:
        return 0
    is_row = looks[start].cue == "share"  # of buttons: such a prompt asks for nothing
    lines = 0
    while start + lines < len(looks) and lines <= _LINES and looks[start + lines].size < PROSE:
        if is_row and looks[start + lines].cue != "share":
            break
        lines += 1
    return lines if lines <= _LINES else 0


def _reads_on(look: Look) -> bool:
    return look.size >= PROSE and look.ends == "stop" and look.block.linked < LINKED and is_sentence(look)
