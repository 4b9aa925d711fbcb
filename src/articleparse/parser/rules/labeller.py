"""Looks -> a role for each block, over the whole stretch of one article.

Four passes, each seeing what the ones before decided: marks (what a line says of
itself), body (where the prose runs), head (what stands over it), and the lines
between the paragraphs.  Every role carries the reason that spoke for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from articleparse.parser.heads.headlines import Head, find_head
from articleparse.parser.heads.over_stamps import (
    are_names,
    label_over_stamp,
    label_sole_stamp,
    label_under_stamp,
    most_words,
    names_somebody,
    signs_for_agency,
)
from articleparse.parser.heads.overlines import Tale
from articleparse.parser.heads.records import end_before_site
from articleparse.parser.heads.under_summary import (
    is_unknown_post,
    is_writer,
    label_place,
    label_under_summary,
    past_summary,
)
from articleparse.parser.looks.body import could_be_heading, label_body
from articleparse.parser.looks.byline_signs import byline_signs
from articleparse.parser.looks.features import Look, ends_unmarked
from articleparse.parser.looks.labels import HEADING, LONG, OPENING_HEADING, PROSE, SHORT_PAGE, Label
from articleparse.parser.names.datelines import behind_city, dateline
from articleparse.parser.names.joined import parts
from articleparse.parser.names.names import authors
from articleparse.parser.names.papers import is_agency
from articleparse.parser.names.persons import EDGES, is_name_alone, is_office, is_shortened, looks_like_name
from articleparse.parser.rules.exports import FIELD, is_export
from articleparse.parser.rules.feet import label_foot
from articleparse.parser.rules.key_points import label_points
from articleparse.parser.rules.marks import marks as marks
from articleparse.parser.rules.other_titles import label_titles
from articleparse.parser.rules.others import label_others
from articleparse.parser.rules.placed import label_placed, names_place
from articleparse.parser.rules.refrains import doubled_title, label_boxes
from articleparse.parser.rules.signatures import INITIALS, label_signature
from articleparse.parser.rules.signed_beside import signs_beside
from articleparse.parser.rules.walls import label_walls
from articleparse.parser.words.cues import folded, openings
from articleparse.parser.words.digits import is_number
from articleparse.patterns import lazy

_PAGE = lazy(r"(?:[^\W\d_]{1,7}[. ]{1,2})?\d{1,3}, ")  # ``Sida 6, ``, ``p. 7, ``
_NAMING = frozenset({"byline", "timestamp"})
_NO_WRITER = frozenset({"dateline", "signoff", "boilerplate"})
_SENTENCE = 60  # size of a sentence: no name, and with a full stop a paragraph
_COMMENTS = 60  # size of the comments' heading
_QUOTES = '«“„"'
_QUOTED = 2  # lines from it to what somebody says: the name, and the words


def label(looks: Sequence[Look]) -> list[Label]:
    """Return the role of each block of one article, in order."""
    exported = is_export(looks)
    return decide(looks, marks(looks, exported=exported), exported=exported, alone=True)


def decide(looks: Sequence[Look], said: Sequence[Label | None], *, exported: bool, alone: bool = False) -> list[Label]:
    """Return the role of each block; said: what each line says of itself, as `marks` returns it.

    alone: no page stands around the story.
    """
    labels = list(said)
    if alone:
        label_titles(looks, labels)
        label_points(looks, labels)
        label_walls(looks, labels)
        label_boxes(looks, labels)
    prose = _prose(looks, labels)
    if alone and (title := doubled_title(looks, labels, prose)) is not None:
        labels[:title] = [
            found or Label("boilerplate", "over a title that stands there twice") for found in labels[:title]
        ]
        prose = _prose(looks, labels)
    tale = Tale(looks, prose) if alone else None
    head = find_head(looks, labels, prose, tale)
    for index, (role, why) in head.roles.items():
        labels[index] = Label(role, why)
    body = _label_head(looks, labels, head, tale, exported=exported)
    if tale and head.headline is not None and not any(label and label.role == "byline" for label in labels):
        label_under_summary(looks, labels, body, tale)
    if tale and head.headline is not None:
        label_place(looks, labels, next((i for i in range(body, len(looks)) if labels[i] is None), 0), tale)
    if alone:
        label_foot(looks, labels, body)
        label_others(looks, labels, body)
    end = _label_tail(looks, labels, body, tale)
    label_body(looks, labels, body, end)
    rest = Label("boilerplate", "left over")
    return [found or rest for found in labels]


def _prose(looks: Sequence[Look], labels: Sequence[Label | None]) -> list[bool]:
    """Return for each block whether it is a paragraph by its looks alone."""
    long = [look for look, found in zip(looks, labels, strict=True) if found is None and look.size >= PROSE]
    # Thai, Lao, Khmer and much of the web end paragraphs with no mark: there length alone tells.
    unmarked = len(long) >= 3 and 3 * [look.ends for look in long].count("none") > 2 * len(long)
    prose = [found is None and _is_prose(look, unmarked=unmarked) for look, found in zip(looks, labels, strict=True)]
    if (lead := _unmarked_lead(looks, labels)) is not None:
        prose[lead] = True
    return prose


def _unmarked_lead(looks: Sequence[Look], labels: Sequence[Label | None]) -> int | None:
    """Return the first line under the stamp or the byline where it is a sentence of Thai, that no mark ends, or None.

    Under a paper's name and its day stands the headline: it is much shorter than what follows.
    """
    named = next((i for i, found in enumerate(labels) if found and found.role in _NAMING), 0)
    if not any(found is None for found in labels[:named]):
        return None
    lead, *below = [i for i in range(named, len(looks)) if labels[i] is None] or [0]
    if not below or looks[lead].ends != "none" or not ends_unmarked(looks[lead].text):
        return None
    return lead if 2 * looks[lead].size > max(looks[i].size for i in below) else None


def _is_prose(look: Look, *, unmarked: bool) -> bool:
    if look.block.tag[:1] == "h" or look.block.tag == "tr":
        return False
    if look.size >= LONG or (look.size >= PROSE and (look.ends in ("stop", "ask") or unmarked)):
        return True
    is_running_head = look.capitals and look.stamps
    return look.size >= _SENTENCE and look.ends == "stop" and not is_running_head


def _label_head(
    looks: Sequence[Look], labels: list[Label | None], head: Head, tale: Tale | None, *, exported: bool
) -> int:
    """Label what stands between headline and body; return where the body begins."""
    if head.headline is None:
        return head.body
    if exported:
        _label_among_fields(looks, labels, head.headline)
    if tale:
        label_sole_stamp(looks, labels, head.headline)
        label_placed(looks, labels, head.headline, tale)
        label_under_stamp(looks, labels, head.headline)
    label_over_stamp(looks, labels, head.headline, tale)
    _label_site(looks, labels, head.headline)
    if head.body < head.headline:
        return head.body
    body = head.headline + 1
    _label_pictured(looks, labels, body, tale)
    while body < len(looks) and (labels[body] or (found := _under_headline(looks[body], tale))):
        labels[body] = labels[body] or found
        body += 1
    between = range(head.headline + 1, min(body + 1, len(looks)))
    if not any(found and found.role == "byline" for found in labels[: body + 1]):
        _label_bare_byline(looks, labels, between, tale)
        if tale and (below := past_summary(looks, labels, body)) is not None:
            _label_under_stamp(looks, labels, body, below, tale)
    return next((i for i in range(head.headline + 1, len(looks)) if labels[i] is None), len(looks))


def _label_pictured(looks: Sequence[Look], labels: list[Label | None], start: int, tale: Tale | None) -> None:
    """A sentence that stands twice between the headline and the byline is a picture's text and its caption."""
    index = next((i for i in range(start, len(looks)) if labels[i] is None), len(looks))
    if index + 2 >= len(looks) or looks[index].text != looks[index + 1].text or looks[index + 1].block.gap:
        return
    below = labels[index + 2] or _under_headline(looks[index + 2], tale)
    if below is not None and below.role in _NAMING:
        labels[index] = labels[index + 1] = Label("caption", "a picture's text and its caption, over the byline")


def _label_site(looks: Sequence[Look], labels: list[Label | None], headline: int) -> None:
    """The site's name behind the headline is no part of it."""
    label, end = labels[headline], end_before_site(looks[headline])
    if label is not None and label.end is None and end is not None:
        labels[headline] = replace(label, end=end)


def _label_among_fields(looks: Sequence[Look], labels: list[Label | None], headline: int) -> None:
    """Between headline and fields a newspaper database prints the paper's name and the edition."""
    first = next((i for i in range(headline + 1, len(labels)) if _is_field(labels[i])), headline)
    if any(labels[i] is None and looks[i].ends == "stop" for i in range(headline + 1, first)):
        return  # the story itself, over what an agency adds to it
    for index in range(headline + 1, first):
        labels[index] = labels[index] or Label("metadata", "stands over a newspaper database's fields")


def _is_field(label: Label | None) -> bool:
    return label is not None and label.why == FIELD


def _under_headline(look: Look, tale: Tale | None) -> Label | None:
    """What a short line right under the headline is, that would be a paragraph anywhere else."""
    if look.size > OPENING_HEADING:
        return _beside_others(look, tale)
    if look.ends in ("ask", "colon") or look.block.tag == "figcaption":
        return None
    if look.numbered and is_number(look.text):
        return Label("boilerplate", "a number and what it counts, right under the headline")
    if look.text[0] in "([" and INITIALS.fullmatch(look.text):
        return Label("signoff", "initials, right under the headline")
    if look.ends == "none" and (paper := behind_city(look.text)) and (" " not in paper or look.text[-1] in ")»"):
        return Label("dateline", "a city and an agency or a paper, right under the headline")
    if authors(look.text, sure=look.ends != "stop") and names_somebody(look.text):
        return Label("byline", "opens like a byline, right under the headline")
    if is_agency(look.text) or is_office(look.text.strip(EDGES)):
        return Label("byline", "an agency or a desk, right under the headline")
    is_one = tale is None or sum(map(bool, parts(look.text))) == 1  # ``Paz y Esperanza``, ``New Delhi, Islamabad``
    if look.ends != "stop" and is_one and is_name_alone(look.text):
        return Label("byline", "a name alone, right under the headline")
    told = "," in look.text or is_agency(look.text.rpartition("(")[2])
    if told and look.ends == "none" and dateline(f"{look.text} — ") == look.text:
        return Label("dateline", "a place and a day or an agency, right under the headline")
    return _beside_others(look, tale)


def _beside_others(look: Look, tale: Tale | None) -> Label | None:
    """Names beside others, a place, a post or an agency, of whom the story does not tell."""
    if tale is None or look.ends != "none" or look.block.tag or not signs_beside(look.text, tale):
        return None
    return Label("byline", "names beside others, a place or an agency, right under the headline")


def _label_bare_byline(
    looks: Sequence[Look], labels: list[Label | None], between: Sequence[int], tale: Tale | None
) -> None:
    """A name alone between headline and body, beside the stamp: a byline without a word that says so."""
    for index in between:
        near = [labels[i] for i in (index - 1, index + 1) if i < len(labels)]
        beside = any(found is not None and found.role == "timestamp" for found in near)
        if labels[index] is not None or not beside or (looks[index].ends == "stop" and looks[index].size >= _SENTENCE):
            continue
        if tale and is_unknown_post(looks[index].text, tale):
            labels[index] = Label("byline", "a name and a post beside the stamp", 0, looks[index].text.index(","))
            return
        if (start := _name_at(looks[index])) is None:
            continue
        name = looks[index].text[start:]
        if tale and not is_agency(name) and (tale.is_in_words_of(name) or tale.has_ordinary_word_of(name)):
            continue
        if tale and names_place(name, tale):
            labels[index] = Label("dateline", "a place beside the stamp, that the story tells of")
        else:
            labels[index] = Label("byline", "a name alone beside the stamp", start)
        return


def _label_under_stamp(looks: Sequence[Look], labels: list[Label | None], summary: int, below: int, tale: Tale) -> None:
    """A byline under the stamp under the summary; it may say so in a way that nothing but its place tells."""
    found = _under_headline(looks[below], tale)
    if is_unknown_post(looks[below].text, tale):
        found = Label("byline", "a name and a post under the summary and the stamp", 0, looks[below].text.index(","))
    if found is not None and found.role in _NO_WRITER:
        labels[below] = found
        return
    if (found is None or found.role != "byline") and is_writer(looks, below, tale):
        found = Label("byline", "a name under the summary and the stamp")
    if found is None or found.role != "byline" or looks[below].text in looks[below + 1].text:
        return
    labels[below] = found
    labels[summary] = Label("standfirst", "stands between the headline and the byline")


def _name_at(look: Look) -> int | None:
    """Return where a line begins that looks like a name beside the stamp, behind the page if that is there, or None."""
    page = _PAGE.match(look.text)
    if look.ends == "comma":  # ``Dear editor,``
        return None
    if page and is_name_alone(look.text[page.end() :]):
        return page.end()
    is_full = 2 <= len(look.text.split()) <= most_words(look.text) or is_shortened(look.text)
    is_name = is_full and looks_like_name(look.text)
    is_signed = is_name or are_names(look.text) or byline_signs(look) == "names" or signs_for_agency(look.text)
    return 0 if is_signed else None


def _label_tail(looks: Sequence[Look], labels: list[Label | None], body: int, tale: Tale | None) -> int:
    """Set aside what follows an end mark or the comments' heading; return where the body ends."""
    for index in range(body + 1, len(looks)):
        found = labels[index]
        opens_comments = found is None and _opens_comments(looks, index)
        if opens_comments and len(looks) <= SHORT_PAGE:
            _label_teasers(looks, labels, body, index)
        if found and found.role == "end-mark":
            _set_aside(labels, index + 1, Label("boilerplate", "stands after the end mark"))
            return _label_sender(looks, labels, body, index)
        if opens_comments:
            labels[index] = Label("boilerplate", "opens the comments")
            _set_aside(labels, index + 1, Label("comment", "stands after the comments' heading"))
            return index
    _label_teasers(looks, labels, body, len(looks))
    label_signature(looks, labels, body, tale)
    return len(looks)


def _opens_comments(looks: Sequence[Look], index: int) -> bool:
    """Whether readers' comments begin there: what is quoted under ``Reactions`` are the players', of the story."""
    if looks[index].cue != "comments" or looks[index].size > _COMMENTS:
        return False
    below = looks[index + 1 : index + 1 + _QUOTED]
    return not any(look.text[0] in _QUOTES and look.ends in ("stop", "ask") for look in below)


def _label_teasers(looks: Sequence[Look], labels: list[Label | None], body: int, end: int) -> None:
    """Set aside the titles that end the text, under a line that says they are of other stories."""
    for index in range(end - 1, body, -1):
        found = labels[index]
        if found is None and not _is_title(looks[index]):
            return
        if found is not None and found.role == "related" and looks[index].size <= OPENING_HEADING:
            teaser = Label("related", "a title at the end, under a line that announces other stories")
            labels[index:end] = [label or teaser for label in labels[index:end]]


def _is_title(look: Look) -> bool:
    return look.size <= HEADING and look.ends in ("none", "ask") and look.block.tag[:1] != "h"


def _label_sender(looks: Sequence[Look], labels: list[Label | None], body: int, end: int) -> int:
    """Set aside the sender's self-portrait over a press release's end mark; return where the body ends."""
    about = "the sender's self-portrait over the end mark"
    for index in range(end - 1, body, -1):
        opens = labels[index] is None and could_be_heading(looks[index]) and openings(folded(looks[index].text))
        if opens and any(cue.field == "about" for cue in opens):
            labels[index:end] = [found or Label("boilerplate", about) for found in labels[index:end]]
            return index
    return end


def _set_aside(labels: list[Label | None], start: int, aside: Label) -> None:
    for index in range(start, len(labels)):
        if labels[index] is None or labels[index].role in ("byline", "standfirst"):  # type: ignore[union-attr]
            labels[index] = aside
