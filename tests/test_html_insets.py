"""What stands amid or under a story and is not of it: links, prompts, quotations of itself, readers' names."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

import articleparse
from articleparse.model import Hints
from articleparse.parser.declarations.contents import with_contents
from articleparse.parser.declarations.insets import without_insets
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import Label
from articleparse.parser.whole.announced import with_announced
from articleparse.parser.whole.passes import Pass
from articleparse.readers import read

TITLE = "Ropemakers of the lower quay take on two apprentices"
TEXTS = (
    "The ropewalk on the lower quay took on two apprentices on Monday, the first since 1988, its owners said.",
    "Ruth Ansgar, who runs it, said that they had asked for one and could not choose between the two of them.",
    "Both will spend a winter carding hemp, because whoever learns the wheel first never learns to wait.",
    "The county pays half of their wage, from the fund that was set up after the shipyard closed its gates.",
    "In the spring they will lay a rope for the ferry, which is to hang in the chapel when it has served.",
)
READ_ALSO = {
    "en": "Read also",
    "es": "Lea también",
    "de": "Lesen Sie auch",
    "ru": "Читайте также",
    "tr": "Ayrıca okuyun",
}


def parsed(*parts: str, head: str = "", foot: str = "") -> articleparse.Article:
    """The article of a page whose story has these paragraphs, or markup, amid it."""
    body = "".join(part if part[0] == "<" else f"<p>{part}</p>" for part in parts)
    menu = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("News", "Harbour", "Sport", "Letters"))
    return articleparse.parse(
        f"<html><head><title>{TITLE}</title>{head}</head><body><nav><ul>{menu}</ul></nav>"
        f"<article><h1>{TITLE}</h1>{body}</article>{foot}</body></html>"
    )


def paragraphs(article: articleparse.Article) -> tuple[str, ...]:
    return tuple(text for section in article.sections for text in section.paragraphs)


@pytest.mark.parametrize("said", READ_ALSO.values(), ids=READ_ALSO)
@pytest.mark.parametrize("markup", ["<p>{}: {}</p>", "<p><strong>{}:</strong> {}</p>", "<p><em>{}: {}</em></p>"])
def test_a_link_to_another_story_is_none_of_it(said: str, markup: str) -> None:
    link = '<a href="/chapel">The chapel bell is back from the foundry after two years</a>'
    article = parsed(*TEXTS[:2], markup.format(said, link), *TEXTS[2:])
    assert paragraphs(article) == TEXTS


@pytest.mark.parametrize(
    "box",
    [
        '<div class="subscription-widget"><p>The quay letter is sent on Fridays. Please subscribe.</p></div>',
        '<div class="newsletter-block"><h2>The letter of the quay</h2><p>Every Friday at seven.</p></div>',
        '<div class="block block-donate"><h3>Your gift counts</h3><p>Ten crowns buy a pound of hemp.</p></div>',
        f'<div class="newsletter-module"><h2>The letter</h2><p>{TEXTS[0].replace("Monday", "Friday")}</p></div>',
    ],
)
def test_a_box_that_asks_for_something_is_none_of_it(box: str) -> None:
    article = parsed(*TEXTS[:2], box, *TEXTS[2:])
    assert paragraphs(article) == TEXTS
    assert [section.heading for section in article.sections] == [None]


def test_a_class_of_the_whole_story_asks_for_nothing() -> None:
    story = "".join(f"<p>{text}</p>" for text in TEXTS)
    assert paragraphs(parsed(f'<div class="newsletter-post">{story}</div>')) == TEXTS


@pytest.mark.parametrize("tag", ['blockquote class="pullquote"', "blockquote", 'div class="pull-quote"'])
def test_what_quotes_the_story_itself_is_told_once(tag: str) -> None:
    quote = "whoever learns the wheel first never learns to wait"
    article = parsed(*TEXTS[:3], f"<{tag}>{quote}</{tag.split()[0]}>", *TEXTS[3:])
    assert paragraphs(article) == TEXTS


def test_a_quotation_of_somebody_else_is_of_the_story() -> None:
    quote = "Rope is a promise that three strands make to each other, her grandfather used to say."
    article = parsed(*TEXTS[:3], f"<blockquote>{quote}</blockquote>", *TEXTS[3:])
    assert paragraphs(article) == (*TEXTS[:3], quote, *TEXTS[3:])


@pytest.mark.parametrize(
    "picture",
    [
        '<p><img src="a.jpg"></p><p><em>Both apprentices at the window</em></p>',
        '<p><img src="a.jpg"><br><small>Both apprentices at the window</small></p>',
        '<figure><img src="a.jpg"><figcaption>Both apprentices at the window</figcaption></figure>',
    ],
)
def test_a_caption_is_none_of_it(picture: str) -> None:
    article = parsed(*TEXTS[:2], picture, *TEXTS[2:])
    assert paragraphs(article) == TEXTS
    assert [section.heading for section in article.sections] == [None]


def test_a_line_set_apart_without_a_picture_is_of_the_story() -> None:
    line = "It smells of tar and of oranges."
    assert line in paragraphs(parsed(*TEXTS[:2], f"<p><em>{line}</em></p>", *TEXTS[2:]))


def test_an_element_named_for_a_heading_is_one() -> None:
    article = parsed(*TEXTS[:2], '<div class="subhead">The first winter</div>', *TEXTS[2:])
    assert [section.heading for section in article.sections] == [None, "The first winter"]


@pytest.mark.parametrize(
    "comment",
    [
        '<li class="comment"><cite class="fn">Old Tom</cite><p>About time.</p></li>',
        '<div class="comment"><span class="author">Jens Petersen</span><p>At last.</p></div>',
        '<div class="comment"><span class="author">Jens Roth</span> <time>6 May 2024, 08:12</time><p>So.</p></div>',
    ],
)
def test_who_wrote_a_comment_has_not_written_the_story(comment: str) -> None:
    article = parsed(*TEXTS, foot=f'<section class="comments"><h3>1 comment</h3><ul>{comment}</ul></section>')
    assert article.authors == ()
    assert paragraphs(article) == TEXTS


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<div>Posted by Ole Lind on November 6, 2001</div>", ("Ole Lind",)),
        ("<p><time>9 Oct 2024</time> <span>News</span> <span>By Anna Berg</span></p>", ("Anna Berg",)),
        ("<p>28 November 2024 | Lower Quay</p>", ()),
        ("<p><b>Anna Berg</b> <a>anna at berg.example</a><br><i>Wed Jun 4 08:12:33 PDT 2025</i></p>", ("Anna Berg",)),
        ('<p><span class="author">Anna Berg</span><span class="date">9 October 2024</span></p>', ("Anna Berg",)),
        ('<p class="author"><span>王小明</span></p>', ("王小明",)),
    ],
)
def test_bylines_beside_a_stamp_and_without(line: str, names: tuple[str, ...]) -> None:
    story = [text.replace("lower quay", "Lower Quay") for text in TEXTS]
    assert parsed(line, *story).authors == names


@pytest.mark.parametrize("caption", ["青岚桥上的行人。新华社记者 陆子昂 摄", "桥面石板均为原石。陆子昂　攝"])
def test_who_took_a_picture_has_not_written_the_story(caption: str) -> None:
    text = "历时两年零四个月，青岚古镇的三孔石桥于本月十六日修复完工，并向行人重新开放。"
    page = f"<article><h1>青岚桥重新开放</h1><p>{caption}</p>" + f"<p>{text}</p>" * 3 + "</article>"
    assert articleparse.parse(page).authors == ()


def test_a_bold_line_over_a_break_is_a_line_of_its_own() -> None:
    html = "<p><b>The first winter</b><br>Both will card hemp.</p><p><b>Hemp,</b><br>she said, is all.</p>"
    texts = [block.text for block in read(html, form="html").blocks]
    assert texts == ["The first winter", "Both will card hemp.", "Hemp, she said, is all."]


@pytest.mark.parametrize(
    ("element", "shown"),
    [
        ('blockquote class="twitter-tweet"', False),
        ('blockquote class="instagram-media"', False),
        ("blockquote", True),
        ('div class="twitter-story"', True),
    ],
)
def test_a_post_of_a_network_is_none_of_the_story(element: str, shown: bool) -> None:
    post = "The quay is shut again, and nobody at the harbour office picks up the telephone. What a town this is."
    box = f"<{element}><p>{post}</p></{element.split()[0]}>"
    article = articleparse.parse(
        f"<html><body><article><h1>{TITLE}</h1><p>{TEXTS[0]}</p><p>{TEXTS[1]}</p>{box}<p>{TEXTS[2]}</p></article>".encode()
    )
    assert (post in [text for section in article.sections for text in section.paragraphs]) is shown


@pytest.mark.parametrize("setting", ['class="part strong"', 'class="fw-bold"', 'style="color:#111;font-weight: 700"'])
def test_a_span_may_be_set_in_bold_and_an_empty_one_be_a_break(setting: str) -> None:
    br = '<span class="part br"></span>'
    bold = f"<span {setting}>The first</span><span {setting}> winter</span>"
    html = f"<div>She cards hemp.{br}{br}{bold}{br}{br}Both will stay.{br}Hemp is all.</div>"
    blocks = read(html, form="html").blocks
    assert [(block.text, block.strong > 0.9) for block in blocks[:2]] == [
        ("She cards hemp.", False),
        ("The first winter", True),
    ]
    assert blocks[2].text.startswith("Both will stay.")


def test_a_link_that_is_set_in_bold_says_no_more_than_others() -> None:
    (block,) = read('<p><a href="/a"><span class="font-bold">The first winter</span></a></p>', form="html").blocks
    assert block.strong == 0.0


@pytest.mark.parametrize(("printed", "day"), [("Published 14 May 2025", "2025-05-14"), ("", "2025-05-02")])
def test_when_a_text_was_begun_counts_least(printed: str, day: str) -> None:
    node = json.dumps({"@type": "Article", "headline": TITLE, "dateCreated": "2025-05-02"})
    head = f'<script type="application/ld+json">{node}</script>'
    assert parsed(f"<p>{printed}</p>", *TEXTS, head=head).timestamp == day


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>(<time>1 March</time>)</p>", "(1 March)"),
        ("<p>the <time>1990</time>s</p>", "the 1990s"),
        ("<p>于<time>3月14日</time>宣布</p>", "于3月14日宣布"),
        ("<p><b>NASA</b><br>says that it is cold.</p>", "NASA says that it is cold."),
        ('<p><span class="author">Anna Berg</span><time>9 May</time></p>', "Anna Berg 9 May"),
    ],
)
def test_the_edge_of_a_name_or_a_stamp_parts_words_alone(html: str, text: str) -> None:
    assert [block.text for block in read(html, form="html").blocks] == [text]


def test_a_sentence_set_apart_under_a_picture_is_of_the_story() -> None:
    line = "What happened next surprised everyone on the pier that day."
    assert line in paragraphs(parsed(*TEXTS[:2], f'<p><img src="a.jpg"></p><p><em>{line}</em></p>', *TEXTS[2:]))


def test_a_quotation_that_a_line_announces_is_of_the_story() -> None:
    quote = "whoever learns the wheel first never learns to wait"
    article = parsed(TEXTS[0], "The letter says:", f"<blockquote>{quote}</blockquote>", *TEXTS[1:])
    assert quote in paragraphs(article)


@pytest.mark.parametrize(
    "style",
    [
        "border:0;clip:rect(0 0 0 0);height:1px;position:absolute;width:1px",
        "clip: rect(1px, 1px, 1px, 1px)",
        "CLIP-PATH:inset(50%)",
    ],
)
def test_what_is_clipped_to_nothing_is_for_screen_readers(style: str) -> None:
    link = f'<a href="/x">report<svg><path d="M0"/></svg><span style="{style}">, opens new tab</span></a>'
    blocks = read(f"<html><body><div>The {link} was printed on Monday.</div></body></html>".encode()).blocks
    assert [block.text for block in blocks] == ["The report was printed on Monday."]


def test_what_is_clipped_in_part_is_seen() -> None:
    blocks = read(b'<html><body><p style="clip-path: inset(50% 0 0 0)">It ran on Monday.</p></body></html>').blocks
    assert [block.text for block in blocks] == ["It ran on Monday."]


def test_an_icon_in_a_link_of_a_menu_parts_it_from_the_next() -> None:
    entries = "".join(f'<a href="/{name}">{name}<svg><path d="M0"/></svg></a>' for name in ("Sport", "Weather"))
    blocks = read(f"<html><body><div>{entries}</div></body></html>".encode()).blocks
    assert [block.text for block in blocks] == ["Sport", "Weather"]


@pytest.mark.parametrize("name", ["article-infobox", "faktaruta", "boks-fakta"])
def test_a_box_of_facts_is_none_of_the_story(name: str) -> None:
    box = f'<div class="{name}"><h4>Ruth Ansgar</h4><p>Born in 1961, she has run the walk since 1990.</p></div>'
    article = parsed(*TEXTS[:2], box, *TEXTS[2:])
    assert (paragraphs(article), [section.heading for section in article.sections]) == (TEXTS, [None])


def test_a_class_of_the_whole_story_names_no_box_of_facts() -> None:
    story = "".join(f"<p>{text}</p>" for text in TEXTS)
    assert paragraphs(parsed(f'<div class="infobox">{story}</div>')) == TEXTS


_READERS = (
    "My grandfather turned the wheel there for thirty years, and he would have liked to see this day.",
    "Two is a beginning, but who lays the ropes of the other eleven ferries when these two have gone?",
)


def _thread(names: str) -> str:
    posts = "".join(
        f'<li class="{names}"><cite>Harbour reader {number}</cite><p>{text}</p><a href="#">Reply</a></li>'
        for number, text in enumerate(_READERS)
    )
    return f'<h4>2 thoughts</h4><ol class="thread">{posts}</ol>'


@pytest.mark.parametrize("names", ["comment even depth-1", "comment-body", "reply", "comentario"])
def test_what_readers_wrote_is_none_of_the_story(names: str) -> None:
    article = parsed(*TEXTS, _thread(names))
    assert paragraphs(article) == TEXTS


def test_a_column_may_be_named_a_comment() -> None:
    story = "".join(f"<p>{text}</p>" for text in TEXTS[1:])
    assert paragraphs(parsed(TEXTS[0], f'<div class="article comment">{story}</div>')) == TEXTS


def test_a_comment_in_a_programs_code_is_the_storys() -> None:
    code = '<pre><code><span class="hljs-comment"># Lay the rope, then wait for the tide.</span> lay(rope)</code></pre>'
    assert any("lay(rope)" in text for text in paragraphs(parsed(*TEXTS[:3], code, *TEXTS[3:])))


@pytest.mark.parametrize(
    "marked",
    [
        '<span itemscope><meta itemprop="name" content="Ruth Ansgar">Ruth Ansgar</span>, who runs <link rel="x">it',
        "<person>Ruth Ansgar</person>, who runs <x-term title='a ropewalk'><b>it</b></x-term>",
        "Ruth Ansgar, who runs <org>it</org>",
        "Ruth <x-ad></x-ad>Ansgar, who runs it",
    ],
)
def test_what_says_more_of_a_word_parts_no_sentence(marked: str) -> None:
    assert paragraphs(parsed(TEXTS[0], f"<p>{TEXTS[1].replace('Ruth Ansgar, who runs it', marked)}</p>")) == TEXTS[:2]


def test_an_unknown_element_that_holds_blocks_parts_them() -> None:
    html = f"<p>{TEXTS[0]}<x-box><h3>The letter</h3><p>Fridays at seven.</p></x-box><p>{TEXTS[1]}</p>"
    blocks = [block.text for block in read(html, form="html").blocks]
    assert blocks == [TEXTS[0], "The letter", "Fridays at seven.", TEXTS[1]]


def test_an_unknown_element_behind_a_sentence_is_a_block() -> None:
    html = f"<p>{TEXTS[0]}<x-teaser>Bell rings again</x-teaser></p>"
    assert [block.text for block in read(html, form="html").blocks] == [TEXTS[0], "Bell rings again"]


def test_a_title_between_sentences_that_is_a_link_is_another_storys() -> None:
    link = '<p><a href="/chapel">Chapel bell is back from the foundry</a></p>'
    assert paragraphs(parsed(*TEXTS[:2], link, *TEXTS[2:4], link.replace("bell", "organ"), TEXTS[4])) == TEXTS


def test_links_that_are_most_of_the_story_are_of_it() -> None:
    links = [f'<p><a href="/{n}">{name} lays a rope for the ferry</a></p>' for n, name in enumerate("ABCD")]
    assert "B lays a rope for the ferry" in paragraphs(
        parsed(TEXTS[0], links[0], TEXTS[1], links[1], TEXTS[2], links[2])
    )


def test_a_question_behind_a_few_words_and_a_colon_leads_to_another_story() -> None:
    link = '<p>Lire\xa0: <a href="/chapel">Why is the chapel bell silent on the feast of its saint\xa0?</a></p>'
    assert paragraphs(parsed(*TEXTS[:2], link, *TEXTS[2:])) == TEXTS


def test_a_quotation_of_any_class_that_a_line_of_the_story_announces_is_of_it() -> None:
    quote = "“Whoever learns the wheel first never learns to wait, and I for one never did.”"
    box = f'<blockquote class="block-quote is-style"><p>{quote}</p></blockquote>'
    assert paragraphs(parsed(TEXTS[0], "Ms Ansgar said:", box, *TEXTS[2:])) == (
        TEXTS[0],
        "Ms Ansgar said:",
        quote,
        *TEXTS[2:],
    )


@pytest.mark.parametrize("name", ["disclaimer-affiliate", "support-quay"])
def test_what_a_paper_says_of_itself_in_a_box_named_so_is_none_of_the_story(name: str) -> None:
    box = f'<div class="{name}"><p>{TEXTS[0]}</p></div>'
    assert given(without_insets, TOLD + box) == [*["paragraph"] * 5, "boilerplate"]


def given(form: Pass, html: str, asides: Sequence[str] = ()) -> list[str]:
    """The roles that a pass gives the blocks of a page of which all but these were held for paragraphs."""
    looks = look(read(html, form="html").blocks, Hints())
    return [
        label.role
        for label in form(looks, [Label("boilerplate" if one.text in asides else "paragraph", "") for one in looks])
    ]


TOLD = "".join(f"<p>{text}</p>" for text in TEXTS)


def test_the_choices_of_a_poll_are_buttons() -> None:
    poll = "".join(f"<button class=b><div>{name}</div></button>" for name in ("Hemp", "Flax", "Who asks?"))
    assert given(with_contents, TOLD + poll + TOLD)[5:8] == ["boilerplate", "boilerplate", "paragraph"]


def test_the_titles_under_a_line_that_announces_others_may_be_long_where_they_are_links() -> None:
    links = "<br>".join(f'<a href="/{n}">{text[:-1]} “again”</a>' for n, text in enumerate(TEXTS[3:]))
    box = f"<p><strong>Related stories</strong><br>{links}</p>"
    assert given(with_announced, TOLD + box + TOLD)[5:7] == ["related", "boilerplate"]


def test_the_points_that_a_program_wrote_are_none_of_the_story() -> None:
    points = "".join(
        f"<li>{text}</li>" for text in ("The ropewalk has taken on two of them.", "The county pays half of their wage.")
    )
    label, said = "Kurz von quay.example", "Dieser Inhalt wurde mit KI erstellt."
    html = f"<p>{label}</p><ul>{points}</ul><p>{said}</p>{TOLD}"
    assert given(with_announced, html, (label, said))[:5] == [
        "boilerplate",
        "key-points",
        "key-points",
        "boilerplate",
        "paragraph",
    ]
    assert "key-points" not in given(with_announced, TOLD + html, (label, said))


@pytest.mark.parametrize("label", ["图注：", "圖註："])
def test_what_a_label_calls_a_pictures_note_is_a_caption(label: str) -> None:
    looks = look(read(f"<p>{label}制绳厂的老师傅在教学徒</p>", form="html").blocks, Hints())
    assert looks[0].cue == "caption"
