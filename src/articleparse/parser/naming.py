"""A path over the page -> roles: what each block is called, by its state and its mark."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from articleparse.languages.markup import FACTS, PICTURE
from articleparse.parser.heads.kickers import is_kicker_at, is_kicker_of_page
from articleparse.parser.heads.overlines import Tale
from articleparse.parser.heads.repeats import BEGINS, begins
from articleparse.parser.looks.body import mark_end
from articleparse.parser.looks.byline_signs import byline_signs, is_beside_named_stamp
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import HARD, OTHERS, Label
from articleparse.parser.looks.menus import is_link
from articleparse.parser.looks.prose import is_sentence
from articleparse.parser.names.names import bare_names
from articleparse.parser.names.persons import is_name_of_japan, is_shortened, looks_like_name
from articleparse.parser.stamped import with_stamps
from articleparse.parser.words.cues import folded, openings

if TYPE_CHECKING:
    from articleparse.parser.timestamps.stamps import Found

_HEAD_ROLES: Final = frozenset({"byline", "timestamp"})
_HEAD: Final = 12  # blocks over the headline where the page's stamp or byline can stand
_NEAR: Final = 40  # blocks from the story where a stamp that no word explains can be its own
_TAIL: Final = 3  # blocks under the story where they can
_SIGNED_OFF: Final = 8  # … where a line that says who wrote it can: its tags may stand between
_OVER: Final = 4  # blocks over the headline where a line with a stamp is still the story's
_STAMPED: Final = 8  # words of a sentence that mentions a day
_STAMP_LINE: Final = 120  # characters of a line that has a stamp, and says more
_PARTING: Final = "|•·–—/"  # what a stamp stands behind
_SET_ASIDE: Final = frozenset({"over", "under"})
_BUTTONS: Final = frozenset({"share", "paywall", "reading"})  # cues of what stands between stamp and byline
_BESIDE_WORDS: Final = 6  # words of a name and what a dash parts from it
_SUMMARY: Final = (50, 400)  # size of a summary that nothing names so
_OWN: Final = 3  # words of a block that its own element may have
_SIGNS: Final = ".,:;!?–—-|/()[]'\"‘’“”«»„"
_PICTURES: Final = frozenset({"caption", "rights", "image"})
_BESIDE: Final = PICTURE | FACTS  # words of what stands beside a story, with names in it
_SIGNED_AT: Final = 4  # lines under a headline that a name stands at which is set as the story's paragraphs are
_TOLD: Final = frozenset({"headline", "standfirst", "paragraph", "heading"})  # states that are roles


def _is_of_page(look: Look, stamp: Found) -> bool:
    """Whether a stamp says what it is, or stands first or behind a mark: ``until 3 May`` does not."""
    over = look.text[: stamp.start].rstrip()
    return stamp.timestamp.kind != "other" or not over or over[-1] in _PARTING


def _words(text: str) -> set[str]:
    return {word.strip(_SIGNS) for word in folded(text).split()}


def _says_all(mark: Label, look: Look) -> bool:
    """Whether a caption says itself what its picture shows: it opens with more than the word before who took it.

    In text alone: markup says what a summary is.
    """
    return (
        mark.role == "caption"
        and not look.block.path
        and not any(cue.field == "caption" for cue in openings(folded(look.text)))
    )


def _names_one(text: str) -> bool:
    return len(bare_names(text, words=(2, 4))) == 1 and text.count(" ") <= _BESIDE_WORDS


class Naming:
    """Names what the path says: `labels` gives the roles; what is set aside keeps the name of its mark."""

    def __init__(
        self,
        looks: Sequence[Look],
        marks: Sequence[Label | None],
        states: Sequence[str],
        why: Callable[[int], str],
    ) -> None:
        self._looks, self._marks, self._states, self._why = looks, marks, states, why
        body = [i for i, state in enumerate(states) if state in ("paragraph", "heading", "standfirst")]
        self._end = body[-1] if body else len(looks)
        self._headline = states.index("headline") if "headline" in states else None
        self._tale = Tale(looks, [state == "paragraph" for state in states])
        self._start = self._headline if self._headline is not None else (body[0] if body else 0)

    def labels(self) -> list[Label]:
        """Return the role of each block."""
        found = [self._label(index) for index in range(len(self._looks))]
        found = with_stamps(self._looks, self._marks, self._states, found, range(self._start, self._end + _TAIL + 1))
        if not any(label.role == "timestamp" for label in found) and (stamp := self._nearest_stamp()) is not None:
            found[stamp] = Label("timestamp", "the stamp nearest to the story, which has none of its own")
        stamped = [i for i, label in enumerate(found) if label.role == "timestamp"]
        line = self._stamped_line() if all(i < self._start - _OVER for i in stamped) else None
        if line is not None and (not stamped or self._tells_minute(self._looks[line])):  # else the page's clock does
            found[line] = Label("timestamp", "a line about the headline that has a stamp, where none stands alone")
        return found

    def _is_published(self, index: int) -> bool:
        return any(one.timestamp.kind == "published" for one in self._looks[index].stamps)

    def _stamped_line(self) -> int | None:
        """The first line about the headline that tells a day, though it says more: ``14 May 2023 • from issue 8``."""
        first = self._states.index("paragraph") if "paragraph" in self._states else self._end
        about = range(max(0, self._start - _OVER), first)
        told = [index for index in about if self._states[index] in _SET_ASIDE and self._tells_day(self._looks[index])]
        return min(told, key=lambda index: (not self._is_published(index), index), default=None)

    @staticmethod
    def _tells_minute(look: Look) -> bool:
        return any(one.timestamp.precision != "day" for one in look.stamps)

    @staticmethod
    def _tells_day(look: Look) -> bool:
        if len(look.text) > _STAMP_LINE or (look.ends == "stop" and look.text.count(" ") > _STAMPED):
            return False
        return any(one.timestamp.value and _is_of_page(look, one) for one in look.stamps)

    def _nearest_stamp(self) -> int | None:
        """The stamp that a word explains, or else the nearest, where no place tells one."""
        known = [
            (not self._is_published(index), abs(index - self._start), index)
            for index, (look, mark) in enumerate(zip(self._looks, self._marks, strict=True))
            if mark and mark.role == "timestamp" and any(one.timestamp.value for one in look.stamps)
        ]
        far = [place for place in known if place[0] and (place[1] > _NEAR or self._dates_others(place[2]))]
        return min(set(known) - set(far), default=(0, 0, None))[2]

    def _dates_others(self, index: int) -> bool:
        """Whether a stamp stands under the story and under a line that announces other stories."""
        return any(mark is not None and mark.role == "related" for mark in self._marks[self._end + 1 : index])

    def _label(self, index: int) -> Label:
        mark, state = self._marks[index], self._states[index]
        if state == "headline" and mark and mark.role == "headline":
            return mark
        if state in ("heading", "standfirst") and self._says_headline(index):
            return Label("repeat", "the headline again")
        if state in _TOLD and self._begins_headline(index):
            return Label("repeat", BEGINS)
        if state == "paragraph" and index <= self._start + _SIGNED_AT and self._is_name(index):
            return Label("byline", "a name alone beside the stamp")
        if state in _TOLD and not (mark and mark.role in HARD):
            return Label(state, self._why(index), mark_end(self._looks[index]) if state == "paragraph" else 0)
        if mark and mark.role in ("timestamp", "byline", "dateline", "standfirst"):
            return mark if self._is_of_story(index) else Label("boilerplate", OTHERS)
        return mark or self._aside(index)

    def _is_of_story(self, index: int) -> bool:
        """Whether a stamp or a byline belongs to the story, by its place."""
        if index <= self._start:
            return self._start - index <= _HEAD
        if self._states[index] == "under":
            return True
        mark = self._marks[index]
        tail = _SIGNED_OFF if mark and mark.role == "byline" else _TAIL
        return self._end < index <= self._end + tail and not self._dates_others(index)

    def _aside(self, index: int) -> Label:
        headline = self._headline
        if headline is not None:
            if self._says_headline(index):
                return Label("repeat", "the headline again")
            if index == headline - 1 and is_kicker_at(self._looks, index):
                return Label("kicker", "a short line right above the headline")
            if index == headline - 1 and is_kicker_of_page(self._looks, index, self._tale):
                return Label("kicker", "a few words right above the headline, of what the story tells of")
        if self._states[index] == "under" and self._is_name(index):
            return Label("byline", "a name alone beside the stamp")
        if headline is not None and self._is_under_head(index) and self._is_summary(index, self._looks[headline].key):
            return Label("standfirst", "stands right under the headline and says more")
        return Label("boilerplate", self._why(index))

    def _is_under_head(self, index: int) -> bool:
        """Whether a line is right under the headline, or a sentence right under its bylines and stamps."""
        head = self._marks[self._start + 1 : index]
        if index <= self._start or not all(mark is not None and mark.role in _HEAD_ROLES for mark in head):
            return False
        return not head or (self._looks[index].ends == "stop" and is_sentence(self._looks[index]))

    def _says_headline(self, index: int) -> bool:
        key = self._looks[index].key
        return bool(key) and self._headline is not None and key == self._looks[self._headline].key

    def _begins_headline(self, index: int) -> bool:
        headline = self._headline
        return headline is not None and index > headline and begins(self._looks[index], self._looks[headline])

    def _is_summary(self, index: int, title: str) -> bool:
        """Whether a line right under the headline says more than it, and is not a picture's.

        A picture's has its credit under it, or the text that stands in its place again.
        """
        look, below = self._looks[index], index + 1
        if self._states[index] != "under" or "standfirst" in self._states[:index] or below == len(self._looks):
            return False
        if (
            look.cue
            or look.stamps
            or title in look.key
            or self._says_no_more(look)
            or not PICTURE.isdisjoint(look.block.words[:_OWN])
            or is_link(look.block)
            or not _SUMMARY[0] <= look.size <= _SUMMARY[1]
        ):
            return False
        mark, again = self._marks[below], self._looks[below].text
        if (
            (mark is not None and mark.role in _PICTURES and not _says_all(mark, self._looks[below]))
            or again.startswith(look.text)
            or look.text.startswith(again)
        ):
            return False
        return look.ends in ("none", "stop")

    def _says_no_more(self, look: Look) -> bool:
        """Whether a line has no word that the headline has not: the headline for small screens."""
        headline = self._looks[self._headline] if self._headline is not None else look
        return _words(look.text) <= _words(headline.text)

    def _is_name(self, index: int) -> bool:
        text = self._looks[index].text
        if is_beside_named_stamp(self._looks, index):
            return False
        if not self._is_beside_stamp(index) or not _BESIDE.isdisjoint(self._looks[index].block.words):
            return False
        if byline_signs(self._looks[index]) == "names" or is_name_of_japan(text):
            return not self._tale.has_word_of(text)  # ``New York, Washington``
        if is_shortened(text):  # ``Б.Номин``
            return not self._tale.has_word_of(text)
        # ``Jane Doe``, ``Jane Doe - The Herald``
        return (2 <= len(text.split()) <= 4 and looks_like_name(text)) or (" - " in text and _names_one(text))

    def _is_beside_stamp(self, index: int) -> bool:
        """Whether a stamp is next to a line; of Japan, where names tell themselves, a button may stand between."""
        over = index - 1
        if is_name_of_japan(self._looks[index].text):
            while over > 0 and self._looks[over].cue in _BUTTONS:
                over -= 1
        near = (self._marks[at] for at in (over, index + 1) if 0 <= at < len(self._marks))
        return any(mark and mark.role == "timestamp" for mark in near)
