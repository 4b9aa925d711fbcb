"""What looks at the whole page behind the chain: in this order, each with what it changes.

The chain sees a line and its neighbours; each of these sees the page and the roles that
those before it left, and knows of no other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from articleparse.parser.authors.bylines import signed
from articleparse.parser.authors.nameless_notes import without_nameless
from articleparse.parser.authors.portraits import with_portrait
from articleparse.parser.authors.writer_notes import without_notes
from articleparse.parser.looks.features import Look
from articleparse.parser.looks.labels import Label
from articleparse.parser.whole.announced import with_announced
from articleparse.parser.whole.boxes import without_boxes
from articleparse.parser.whole.captions import with_captions
from articleparse.parser.whole.chronology import with_chronology
from articleparse.parser.whole.code import with_code
from articleparse.parser.whole.comments import without_comments
from articleparse.parser.whole.contained import with_marked
from articleparse.parser.whole.cut_off import with_cut
from articleparse.parser.whole.duplicates import told_once
from articleparse.parser.whole.following import without_following
from articleparse.parser.whole.headings import with_headings
from articleparse.parser.whole.kin import with_kin
from articleparse.parser.whole.lone import with_lone
from articleparse.parser.whole.offers import without_offers
from articleparse.parser.whole.posts_shown import without_posts
from articleparse.parser.whole.prompted import with_end
from articleparse.parser.whole.reopened import with_reopened
from articleparse.parser.whole.rest import with_rest
from articleparse.parser.whole.resumed import with_resumed
from articleparse.parser.whole.series import with_series
from articleparse.parser.whole.speech import with_speech
from articleparse.parser.whole.summaries import with_decks, with_lead, with_summary
from articleparse.parser.whole.teasers import without_teasers

Pass = Callable[[Sequence[Look], Sequence[Label]], Sequence[Label]]

_STORY: Final[tuple[Pass, ...]] = (
    with_code,  # aside -> story: what stands as it was set, under a line of the story
    without_comments,  # story -> aside: what readers wrote under it
    without_following,  # story -> aside: the next story under the page's own
    without_offers,  # story -> aside: a trial, an app
    without_boxes,  # story -> aside: boxes that say where they end
    without_posts,  # story -> aside: posts of networks
    told_once,  # story -> aside: what is told twice
    with_end,  # aside -> story: what stands under a prompt, over the page's foot
    with_cut,  # aside -> story: prose that a paywall cuts
    with_reopened,  # aside -> story: a list behind the last colon, tables under the story
    with_rest,  # aside -> story: lists under the story, longer than it
    with_kin,  # aside -> story: lines of a list that others of the story are of
    with_captions,  # story -> aside: captions that no word marks
    with_series,  # paragraph <-> heading: lines of one kind; story -> aside: the times of a live blog
    with_chronology,  # aside -> story: days in order, and what happened then
    with_announced,  # story -> aside: titles of others; aside -> story: a list behind a colon
    with_speech,  # aside, heading -> paragraph: the lines of an interview whose speakers are marked
    with_marked,  # aside -> heading: what markup sets as the story's headings are set
    with_lone,  # aside, paragraph -> heading: a line alone
    with_resumed,  # aside -> story: prose under a box, over the story's next lines
    without_teasers,  # story -> aside: first sentences of others, at the end
    with_portrait,  # story -> aside: who sent a press release
    with_lead,  # aside -> paragraph: a story's first sentence, over a picture's credit
    with_decks,  # aside -> standfirst: lines without an end mark under the headline
    with_summary,  # paragraph -> standfirst: what stands over the page's stamp
    without_nameless,  # story -> aside: a note on a writer whom it does not name
)
_SIGNED: Final[tuple[Pass, ...]] = (
    signed,  # which byline is the story's
    without_notes,  # story -> aside: a note on the writer
)
_LAST: Final[tuple[Pass, ...]] = (
    with_headings,  # heading -> aside: what heads nothing; a name that heads nothing is no byline either
)


def passed(looks: Sequence[Look], labels: Sequence[Label], *, signing: bool) -> list[Label]:
    """Return the labels as all passes leave them.  signing: those on bylines too."""
    for revised in (*_STORY, *(_SIGNED if signing else ()), *_LAST):
        labels = revised(looks, labels)
    return list(labels)
