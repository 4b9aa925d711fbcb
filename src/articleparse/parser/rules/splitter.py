"""Several articles in one file: where each begins.

Database exports count their articles: ``3 of 62 DOCUMENTS``, ``Dokument 3 von 62``,
``Document 3 de 62``.  The words differ, the numbers do not: the first runs up from 1,
the second stays.  Exports without a counter end each article with a line of its own,
or with the record's number, or begin each with a head of labelled lines.  Of a corpus
with tags of its own the reader tells where each begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from msgspec.structs import replace

from articleparse.languages.fields import MAIL, PAGES, PRINTED_IN, RECORD_ENDS
from articleparse.model import Block, Hints
from articleparse.parser.heads.records import is_notice, is_record_number, names_page
from articleparse.parser.looks.endings import ending
from articleparse.parser.looks.features import labelled
from articleparse.parser.names.names import authors
from articleparse.parser.names.papers import UNSPACED_FROM, is_paper
from articleparse.parser.rules.chats import POST, post_of
from articleparse.parser.timestamps import find_stamps
from articleparse.parser.words.cues import folded, whole
from articleparse.parser.words.digits import has_digit, with_digit
from articleparse.patterns import lazy

_COUNTER = lazy(
    r"\W{0,3}(?:[^\W\d]{1,20}[\s-]{1,3}){0,3}(\d{1,6})\s{1,3}[^\W\d]{1,12}\s{1,3}(\d{1,6})(?:\s{1,3}[^\W\d]{1,20})?\W{0,3}"
)
_WORDED = lazy(r"^\W*[^\W\d]|[^\W\d]\W*$")  # what it counts is said: ``3 of 62 DOCUMENTS``
_WORD = lazy(r"[^\W\d]+")
_BARE = lazy(r"(\d{1,3})\s?(?:/|[^\W\d]{1,4})\s?(\d{1,3})")
_COUNT = lazy(r"[^\W\d_]{2,20}: \d{1,5}")
_SHORTEST = 14  # characters of a line that counts pictures
_LONGEST = 60  # characters of a line that parts articles
_LONGEST_BAR = 120  # … that is a bar
_STORY = 60  # characters of a block that no head has
_TAIL = 200  # characters of a block that a database does not write under its records
_BARS = tuple("*-_=~–—•·#+")  # of which lines are made that part stories
_OVER = 4  # first lines of a story, among which its title and its byline stand
_OVER_MAILED = 12  # … under a mail's head
_TITLE = 120  # characters of a title
_AT_EDGE = "page"  # the tag of what stands at the edges of printed pages
_PARTS = "front-delimiter"  # … of that with which the reader says that an article begins
_REST = "rest"  # … of what a paragraph goes on with behind them
_ISSUE = 110  # characters of the line of a paper's name, the day and the page
_NUMBER = 30  # … of one of the day alone, or of the issue's number
_FIELDS = 3  # labelled lines of a record's head, at least


def split(blocks: Sequence[Block]) -> list[Sequence[Block]]:
    """Return the blocks of each article; what stands before the first is the first's, and a list of all no text."""
    if told := [i for i, block in enumerate(blocks[:-1]) if block.tag == _PARTS]:  # the last one may part nothing
        over = any(block.tag[:5] != "front" for block in blocks[: told[0]])  # a story, and no head that a table gives
        return [blocks[a:b] for a, b in pairwise([0, *told[not over :], len(blocks)])]
    short = [(i, block.text) for i, block in enumerate(blocks) if len(block.text) <= _LONGEST]
    numbered = [short[place] for place in with_digit([text for _, text in short])]
    starts = _counted(blocks, numbered) or _ended(blocks, short, numbered) or _headed(blocks) or _footed(blocks)
    if not starts and (starts := _posted(blocks)):
        blocks = [replace(block, tag=POST) if i in starts else block for i, block in enumerate(blocks)]
    if not starts and (starts := _issued(blocks) or _barred(blocks)):
        blocks = [*_fronted(blocks[: starts[0]]), *blocks[starts[0] :]]
    bounds = [0, *starts[1:], len(blocks)] if starts else [0, len(blocks)]
    first, *others = (blocks[a:b] for a, b in pairwise(bounds))
    return [_after_list(first) if starts else first, *others]


def _after_list(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return an export's first record with what stands over it as front matter, if that lists it: ``1. Its title``."""
    listed = next((i for i, block in enumerate(blocks) if block.text[:3] == "1. "), len(blocks))
    title = next((i for i in range(listed + 1, len(blocks)) if blocks[i].text == blocks[listed].text[3:]), 0)
    return [*_fronted(blocks[:title]), *blocks[title:]]


def _fronted(blocks: Sequence[Block]) -> list[Block]:
    """Return what stands over the first record as front matter."""
    return [replace(block, tag="front-metadata") for block in blocks]


def is_counter(text: str) -> bool:
    """Whether `text` counts an article of an export: ``3 of 62 DOCUMENTS``."""
    return len(text) <= _LONGEST and has_digit(text) and _counts(text)


def _counts(text: str) -> bool:
    """Whether a short line with a digit counts an article."""
    found = _COUNTER.fullmatch(text)
    if found is None or _names_pages(text) or find_stamps(text, Hints()):
        return False
    return "caption" not in whole(folded(text[: found.start(1)].strip()))  # ``Image 2 of 2``


def _names_pages(text: str) -> bool:
    return not PAGES.isdisjoint(_WORD.findall(folded(text)))


def counts_pages(text: str) -> bool:
    """Whether a line with a digit counts a text's pages and says so: ``Page 2 of 3``."""
    return len(text) <= _LONGEST and _COUNTER.fullmatch(text) is not None and _names_pages(text)


def counts_pictures(text: str) -> bool:
    """Whether a line counts the pictures of a gallery, or a text's pages: ``1 of 3``, ``2/12``."""
    if len(text) > _SHORTEST or not text[:1].isdigit() or not text[-1].isdigit():
        return False
    found = _BARE.fullmatch(text)
    return found is not None and 1 <= int(found[1]) <= int(found[2]) > 1 and not find_stamps(text, Hints())


def parts_articles(text: str) -> bool:
    """Whether a line parts the articles of an export: a counter, or what ends a record."""
    return len(text) <= _LONGEST and (text.casefold() in RECORD_ENDS or is_record_number(text) or is_counter(text))


def _counted(blocks: Sequence[Block], numbered: Sequence[tuple[int, str]]) -> list[int]:
    """Return where the counters stand, if they count: 1, 2, 3 … of one total; numbered: the lines that can be one."""
    starts: list[int] = []
    total = ""
    for index, text in numbered:
        found = _COUNTER.fullmatch(text) if _counts(text) else None
        if (
            found
            and int(found[1]) == len(starts) + 1
            and int(found[2]) >= int(found[1])
            and (not starts or found[2] == total)
        ):
            starts.append(index)
            total = found[2]
    if starts and starts[0] and not _WORDED.search(blocks[starts[0]].text):
        return []  # ``1 of 3`` amid a text counts its pictures
    over = (block.text for block in blocks[: starts[0] if starts else 0])
    if sum(len(text) >= _STORY and ending(text) == "stop" for text in over) > 1:
        return []  # ``list 1 of 3`` under the first paragraphs of a story is read aloud over what else is to be read
    return starts if len(starts) > 1 or total == "1" else []


def _ended(blocks: Sequence[Block], short: Sequence[tuple[int, str]], numbered: Sequence[tuple[int, str]]) -> list[int]:
    """Return where articles begin, from the lines that end them, if there are any; those that can be a number."""
    ends = [i for i, text in short if text.casefold() in RECORD_ENDS] or _numbered(blocks, numbered)
    return [0, *(end + 1 for end in ends if end + 1 < len(blocks))] if ends else []


def _numbered(blocks: Sequence[Block], numbered: Sequence[tuple[int, str]]) -> list[int]:
    """Return where the numbers of records stand, if each ends one; what a database was asked may stand below."""
    # ``IMG_20230601_101533`` is a picture's
    ends = [i for i, text in numbered if "_" not in text and is_record_number(text)]
    if len(ends) < 2 or any(len(block.text) >= _TAIL for block in blocks[ends[-1] :]):
        return []
    return [*ends[:-1], len(blocks) - 1] if _tell([0, *ends], blocks) else []


def _headed(blocks: Sequence[Block]) -> list[int]:
    """Return where heads of labelled lines stand, if the text begins with one and each has a story."""
    titled = _is_over_labels(blocks, 0)
    gaps = [i for i, block in enumerate(blocks) if block.gap or i == 0 or (titled and _is_over_labels(blocks, i))]
    stretches = [(start, end) for start, end in pairwise([*gaps, len(blocks)]) if end - start >= _FIELDS]
    if len(stretches) < 2 or stretches[0][0] or not _is_head(blocks[: stretches[0][1]]):
        return []
    starts = [start for start, end in stretches if _is_head(blocks[start:end])]
    return starts if len(starts) > 1 and _tell([*starts, len(blocks)], blocks) else []


def _footed(blocks: Sequence[Block]) -> list[int]:
    """Return where articles begin under feet of labelled lines, of which each opens with the paper's and the day.

    Example: ``Quelle: Talblatt vom 09.06.2021``, ``Ressort: Kreis``, ``Dokumentnummer: 4711087002``.
    """
    if not _is_of_foot(blocks[-1].text):
        return []
    runs = groupby(range(len(blocks)), lambda i: _is_of_foot(blocks[i].text))
    feet = [list(run) for is_foot, run in runs if is_foot]
    feet = [foot for foot in feet if sum(bool(labelled(blocks[i].text)) for i in foot) >= _FIELDS]
    starts = [0, *(foot[-1] + 1 for foot in feet)]
    if len(feet) < 2 or starts[-1] != len(blocks) or not all(_is_source(blocks[foot[0]].text) for foot in feet):
        return []
    return starts[:-1] if _tell(starts, blocks) else []


def _is_of_foot(text: str) -> bool:
    """Whether a line is a database's under a story: labelled, a link under its label, a notice."""
    return bool(labelled(text)) or text.startswith("http") or is_notice(text)


def _is_source(text: str) -> bool:
    """Whether a line says where a text was printed and when: ``Quelle: Talblatt vom 09.06.2021, S. 12``."""
    return folded(text.partition(":")[0]) in PRINTED_IN and has_digit(text) and bool(find_stamps(text, Hints()))


def _is_over_labels(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line without a label stands right over labelled ones: the title of a record."""
    below = blocks[index + 1 : index + 1 + _FIELDS]
    return len(below) == _FIELDS and all(labelled(one.text) for one in below) and not labelled(blocks[index].text)


def _posted(blocks: Sequence[Block]) -> list[int]:
    """Return where the posts of a channel begin, if nothing else stands there and each is a title over a story."""
    sender = post_of(blocks[0].text)
    if not sender:
        return []
    starts = [i for i, block in enumerate(blocks) if post_of(block.text) == sender]
    told = [any(_is_long(block.text) for block in blocks[a + 1 : b]) for a, b in pairwise([*starts, len(blocks)])]
    return starts if len(starts) > 1 and all(told) else []


def _issued(blocks: Sequence[Block]) -> list[int]:
    """Return where records begin, told by the lines of the day and the page of a paper, over the first story too.

    The paper's name or the headline stands right over each.  Without a story under it, it is an entry of a table
    of contents over all of them.
    """
    issues = [i for i in range(len(blocks)) if _is_issue(blocks, i) and not _is_amid_story(blocks, i)]
    if len(issues) < 2:
        return []
    starts = [i - (i > 0 and not blocks[i].gap) for i in issues]
    told = [any(map(_is_told, blocks[start:end])) for start, end in pairwise([*starts, len(blocks)])]
    listed = told.index(True) if True in told else 0
    starts = starts[listed:]
    if len(starts) < 2 or not all(told[listed:]) or any(_is_long(block.text) for block in blocks[: starts[0]]):
        return []
    return starts


def _is_told(block: Block) -> bool:
    """Whether a block is a story's, by its length and its end: a page's menu has long lines too."""
    return _is_long(block.text) and ending(block.text) == "stop"


def _is_amid_story(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line is a running head over the next page of a story: no title stands under it."""
    if blocks[index].tag != _AT_EDGE:
        return False
    under = next((block for block in blocks[index + 1 :] if block.tag != _AT_EDGE), blocks[index])
    below = under.text
    return under.tag == _REST or not below[:1].isupper() or _is_long(below) or ending(below) not in ("none", "ask")


def _is_issue(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line has the day and the page of a paper, or the day alone over the issue's number."""
    text = blocks[index].text
    if len(text) > _ISSUE or not has_digit(text) or labelled(text):  # ``Source: …``, under a record
        return False
    below = blocks[index + 1].text if index + 1 < len(blocks) and not blocks[index + 1].gap else ""
    if names_page(text):
        return bool(find_stamps(text, Hints()))
    if len(below) > _NUMBER or len(text) > _NUMBER or not names_page(below):
        return False
    return any(found.end - found.start == len(text) for found in find_stamps(text, Hints()))


def _barred(blocks: Sequence[Block]) -> list[int]:
    """Return where stories begin behind lines without a letter, ``* * *``, if each opens with a title and a byline.

    A day right under each title does as well; over the first the paper and its day may stand.  A title of its own over
    the first is that of a diary, and one writer over all of them that of an essay.  Of two kinds one may part the
    stories, ``=====``, and the other a title from its day.
    """
    bars = [i for i, block in enumerate(blocks) if block.text[:1] in _BARS and _is_bar(block.text)]
    signs = list(dict.fromkeys(blocks[i].text[0] for i in bars))
    kinds = [signs, *([sign] for sign in signs if len(signs) > 1)]
    found = (_parted(blocks, [i for i in bars if blocks[i].text[0] in kind]) for kind in kinds)
    return next(filter(None, found), [])


def _is_bar(text: str) -> bool:
    return len(text) <= _LONGEST_BAR and not any(map(str.isalnum, text))


def _parted(blocks: Sequence[Block], bars: Sequence[int]) -> list[int]:
    """Return where stories begin behind some bars, see `_barred`; other bars count as nothing."""
    starts = _untailed([0, *(i + 1 for i in bars if i + 1 < len(blocks))], blocks)
    places = [[i for i in range(a, b) if not _is_bar(blocks[i].text)] for a, b in pairwise([*starts, len(blocks)])]
    first, *others = ([blocks[i] for i in part] for part in places)
    if not others or not first or blocks[0].path:
        return []
    if all(map(_is_signed, others)) and any(_is_signed(first[i:]) for i in range(_OVER)):
        return starts
    if not all(map(_is_dated, others)):
        return []
    is_mail = _opens_mail(first[0].text)
    over = next((i for i in range(_OVER_MAILED if is_mail else _OVER) if _is_dated(first[i:])), None)
    is_fit = over is not None and (is_mail or all(_is_of_paper(block.text) for block in first[:over]))
    return [places[0][over], *starts[1:]] if over is not None and is_fit else []


def _untailed(starts: list[int], blocks: Sequence[Block]) -> list[int]:
    """Return where parts begin less the last one, if it tells nothing: who gets the mail, and how to leave its list."""
    tail = blocks[starts[-1] :]
    return starts[:-1] if len(starts) > 2 and len(tail) < _OVER and not _is_titled(tail) else starts


def _opens_mail(text: str) -> bool:
    label, colon, _ = text.partition(":")
    return bool(colon) and len(label) <= _NUMBER and folded(label).strip() in MAIL


def _is_signed(blocks: Sequence[Block]) -> bool:
    """Whether blocks open with what can be a title, then with a line that says who wrote it, over a story."""
    head = (block.text for block in blocks[1:_OVER] if len(block.text) <= _LONGEST)
    return _is_titled(blocks) and any(map(authors, head))


def _is_dated(blocks: Sequence[Block]) -> bool:
    """Whether blocks open with what can be a title, right over a day, and a story."""
    return _is_titled(blocks) and _has_day(blocks[1].text)


def _is_titled(blocks: Sequence[Block]) -> bool:
    texts = [block.text for block in blocks[:3]]
    if len(texts) < 3 or len(texts[0]) > _TITLE or ending(texts[0]) not in ("none", "ask") or authors(texts[0]):
        return False
    return _tell([0, len(blocks)], blocks)


def _has_day(text: str) -> bool:
    return len(text) <= _LONGEST and bool(find_stamps(text, Hints()))


def _is_of_paper(text: str) -> bool:
    """Whether a line names the paper, or says when or how many were printed: ``Uttak 10.03.2019``, ``Artikler: 2``."""
    is_dated = len(text) <= _ISSUE and bool(find_stamps(text, Hints()))
    return is_dated or is_paper(text.upper()) or _COUNT.fullmatch(text) is not None


def _is_head(blocks: Sequence[Block]) -> bool:
    """Whether lines without a blank one between have the labels of one record: its headline, its day, and more."""
    roles = [role for block in blocks if (role := labelled(block.text))]
    is_titled = roles.count("headline") == 1 or (len(roles) == len(blocks) - 1 and not labelled(blocks[0].text))
    return len(roles) >= _FIELDS and is_titled and "timestamp" in roles


def _tell(bounds: Sequence[int], blocks: Sequence[Block]) -> bool:
    """Whether there is a story in each stretch."""
    return all(any(_is_long(block.text) for block in blocks[a:b]) for a, b in pairwise(bounds))


def _is_long(text: str) -> bool:
    """Whether a block is too long for a head; Chinese and Japanese say the same in half as many characters."""
    return len(text) >= _STORY or (2 * len(text) >= _STORY and text >= UNSPACED_FROM)
