"""Habits of pages of many systems: titles of old pages, lists that end with a day, terms and what they mean."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.model import Hints
from articleparse.parser.declarations.summaries import with_standfirst
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import Label
from articleparse.readers import read
from ferry import HEADLINE, STORY


def parsed(html: str) -> articleparse.Article:
    return articleparse.parse(html.encode(), form="html")


def told(article: articleparse.Article) -> list[str | None]:
    return [text for section in article.sections for text in (section.heading, *section.paragraphs) if text]


def test_a_bare_title_names_the_site_before_a_colon() -> None:
    head = f"<html><title>The Bay Sentinel Online: {HEADLINE}</title>"
    article = parsed(f"{head}<table><tr><td><font size=5><b>{HEADLINE}</b></font><p>By Jane Doe{STORY}</table></html>")
    assert article.headline == HEADLINE
    declared = f'{head}<meta property="og:title" content="Sea: {HEADLINE}">'
    assert parsed(f"{declared}<p>Sea: {HEADLINE}</p>{STORY}</html>").headline == f"Sea: {HEADLINE}"


def test_of_two_parts_of_a_title_that_are_both_printed_the_longer_one_is_the_headline() -> None:
    name = "Radio Kestova"
    page = f"<title>{name} - {HEADLINE}</title><table><tr><td><a href='/'>{name}</a></table><b>{HEADLINE}</b>{STORY}"
    assert parsed(f"<html>{page}</html>").headline == HEADLINE
    office = "The Office of the Harbour and of the Sea"
    page = f"<title>{HEADLINE} | {office}</title><p>{office}</p><ul><li>{HEADLINE}</li></ul><h1>{HEADLINE}</h1>{STORY}"
    assert parsed(f"<html>{page}</html>").headline == HEADLINE


def test_the_last_item_of_a_list_may_end_with_a_day() -> None:
    items = ["check that your hall is a charity", "get two quotes for the work", "send the form by 30 June 2018"]
    listed = "".join(f"<li>{item}</li>" for item in items)
    article = parsed(f"<html><h1>{HEADLINE}</h1>{STORY}<h2>How to apply</h2><ul>{listed}</ul></html>")
    assert told(article)[-3:] == items


def test_a_heading_over_a_list_of_terms_stands() -> None:
    terms = "".join(
        f"<dt>{term}</dt><dd>{text}</dd>"
        for term, text in (
            ("Night boat", "A boat that leaves the harbour after half past ten at least twice in a week."),
            ("Fare", "What a grown passenger pays for one way, whether or not the boat arrives on the same day."),
        )
    )
    article = parsed(
        f"<html><h1>{HEADLINE}</h1>{STORY}<h2>What it costs</h2>{STORY}<h2>Terms used</h2><dl>{terms}</dl></html>"
    )
    assert "Terms used" in [section.heading for section in article.sections]


def test_the_heading_right_under_the_headline_is_the_summary_where_no_other_is_set_like_it() -> None:
    under = "Traders agree to the second boat, the yard does not"
    article = parsed(f"<html><h1>{HEADLINE}</h1><h2>{under}</h2>{STORY}{STORY.replace('ferry', 'boat')}</html>")
    assert article.standfirst == (under,)
    other = f"<h2>What the yard says of it all now</h2>{STORY.replace('ferry', 'boat')}"
    article = parsed(f"<html><h1>{HEADLINE}</h1><h2>{under}</h2>{STORY}{other}</html>")
    assert under in told(article)


def test_all_items_of_a_list_of_summaries_are_the_standfirst() -> None:
    items = ("The shaft had been bent for years, it turns out", "The yard wants two million for a new one")
    listed = "".join(f"<li>{item}</li>" for item in items)
    article = parsed(f"<html><h1>{HEADLINE}</h1><ul class='subtitulos'>{listed}</ul><div>{STORY}</div></html>")
    assert article.standfirst == items


def test_a_bold_paragraph_that_is_named_for_the_summary_stands_apart() -> None:
    lead = "Four hours they sat in the dark on Tuesday, and the mate handed out sweets until a tug came."
    article = parsed(f"<html><h1>{HEADLINE}</h1><p class='perex'><b>{lead}</b></p>{STORY}</html>")
    assert article.standfirst == (lead,)


def test_of_writers_in_one_line_a_page_may_declare_the_first_alone() -> None:
    person = '{"@type":"Person","name":"Oona Brisk"}'
    declared = f'{{"@type":"Article","headline":"{HEADLINE}","author":{person}}}'
    head = f"<html><script type='application/ld+json'>{declared}</script><h1>{HEADLINE}</h1>"
    byline = "<h4 class='author-name'><a>Oona Brisk</a>, <a>Pell Varga</a></h4>"
    assert parsed(f"{head}{byline}{STORY}</html>").authors == ("Oona Brisk", "Pell Varga")
    office = "<p class='byline'>By Oona Brisk, Harbour Desk</p>"
    assert parsed(f"{head}{office}{STORY}</html>").authors == ("Oona Brisk",)


def test_prose_that_a_paywall_cuts_is_of_the_story() -> None:
    cut = "The owner said on Monday that she looks for a buyer for the yard, which has twenty men and last year"
    wall = "<div class='wall'><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in</p></div>"
    article = parsed(f"<html><h1>{HEADLINE}</h1><article>{STORY}<p class='fade'>{cut}</p></article>{wall}</html>")
    assert told(article)[-1] == cut


def test_a_sign_before_a_link_leads_to_another_story() -> None:
    link = "<p><b>+ <a href='/2'>How to give clothes and water to the islanders</a></b></p>"
    article = parsed(f"<html><h1>{HEADLINE}</h1>{STORY}{link}{STORY.replace('ferry', 'boat')}</html>")
    assert not any("clothes" in text for text in told(article) if text)


def test_a_button_in_the_authors_element_is_no_author() -> None:
    box = "<div class='blog_authorArea'><strong>골목산책</strong><p>2023. 2. 7. 8:10</p><a>이웃추가</a></div>"
    story = (
        "<p>어제 아침, 삼거리의 느티나무가 없어졌습니다. 이백 년을 서 있던 나무가 사라지는 데 세 시간이 걸렸습니다.</p>"
        "<p>구청은 봄에 어린나무 두 그루를 심겠다고 합니다. 그 나무들이 그늘을 만들려면 삼십 년은 걸릴 것입니다.</p>"
    )
    article = parsed(f"<html lang='ko'><h1>우리 동네 느티나무가 사라진 날</h1>{box}{story}</html>")
    assert "이웃추가" not in article.authors


def test_a_story_of_short_lines_that_a_script_shows_stands_where_the_page_has_it() -> None:
    told = (
        "老周的修表铺在三号码头的尽头，门口挂着一只永远停在四点十分的钟。他说那是故意的，修表的人家里不能有准的钟。",
        "一九九一年，他从钟表厂下岗，用两百块钱盘下这间铺子。那时候码头上的人都戴表，船几点开，全看手腕上的指针。",
        "后来人人都有了手机，来的人越来越少。最冷清的时候，一个月只修过三块表，其中一块还是他自己的，走得也不准。",
    )
    held = "".join(f"<p>{text}</p><p><br></p>" for text in told)
    page = f"<h1>我在码头修了三十年的钟</h1><em>2021-11-08 20:15</em><div style='visibility: hidden;'>{held}</div>"
    article = parsed(f"<html>{page}<div><div>阅读 3021</div><span>分享</span></div></html>")
    assert article.headline == "我在码头修了三十年的钟"
    assert [text for section in article.sections for text in section.paragraphs] == list(told)


def test_the_mark_of_an_item_that_word_writes_is_no_text() -> None:
    mark = "<![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>"
    item = f"<p class=MsoListParagraph>{mark}The tenor is not to be rung until the rope has been looked at.</p>"
    assert "The tenor is not to be rung until the rope has been looked at." in told(
        parsed(f"<html><h1>{HEADLINE}</h1>{STORY}{item}{STORY.replace('ferry', 'boat')}</html>")
    )


def test_a_declared_byline_with_an_address_is_a_name() -> None:
    person = '{"@type":"Person","name":"By Dana Hargrove dhargrove@courier.example"}'
    declared = f'{{"@type":"NewsArticle","headline":"{HEADLINE}","author":{person}}}'
    page = f"<html><script type='application/ld+json'>{declared}</script><h1>{HEADLINE}</h1>{STORY}</html>"
    assert parsed(page).authors == ("Dana Hargrove",)


def test_a_stamp_right_over_the_headline_in_its_element_is_the_storys() -> None:
    stamp = "<span>Tuesday, 19 June 2012 08:42</span>"
    foot = "<div class='foot'><span>Last modified on Wednesday, 20 June 2012 10:15</span></div>"
    article = parsed(f"<html><body><div class='head'>{stamp}<h2>{HEADLINE}</h2></div>{STORY}{foot}</html>")
    assert article.timestamp == "2012-06-19T08:42:00"
    clock = f"<html><body><div class='top'>{stamp}</div><div class='head'><h2>{HEADLINE}</h2></div>{STORY}{foot}</html>"
    assert parsed(clock).timestamp == "2012-06-20T10:15:00"


def test_a_short_headline_behind_site_and_section_is_no_section() -> None:
    headline = "Swan holds up trains"
    head = f"<html><title>LNS NEWS | England | {headline}</title>"
    article = parsed(f"{head}<div><a href='/'>England</a></div><div class='sh'>{headline}</div>{STORY}</html>")
    assert article.headline == headline


def test_a_few_words_before_a_linked_title_lead_to_another_story() -> None:
    link = "<p><strong>More: <a href='/2'>Islanders to hold quiet fireworks</a></strong></p>"
    told_ = told(parsed(f"<html><h1>{HEADLINE}</h1>{STORY}{link}{STORY.replace('ferry', 'boat')}</html>"))
    assert not any("fireworks" in text for text in told_ if text)


def test_where_a_story_was_first_is_no_part_of_it() -> None:
    line = f"This article originally appeared on Ridgeway Register: {HEADLINE}"
    article = parsed(f"<html><h1>{HEADLINE}</h1>{STORY}<p><em>{line}</em></p></html>")
    assert line not in told(article)


def test_a_heading_under_a_headline_that_stands_twice_is_the_summary() -> None:
    under = "Traders agree to the second boat, the yard does not"
    html = f"<p>{HEADLINE}</p><h1>{HEADLINE}</h1><h2>{under}</h2>{STORY}"
    assert summed_up(html, "headline", "repeat", "boilerplate") == [under]


def test_what_says_who_took_a_picture_is_no_summary_whatever_names_it() -> None:
    shown = "This image shows the ferry at the slip, on a Monday in a scene of the town. (AP Photo/Quay Post, Jane Roe)"
    html = f"<h1>{HEADLINE}</h1><div class='field-description'>{{}}</div><div>{STORY}</div>"
    assert summed_up(html.format(shown), "headline", "boilerplate") == []
    assert summed_up(html.format(shown.partition("(")[0].strip()), "headline", "boilerplate") != []


def summed_up(html: str, *roles: str) -> list[str]:
    """What stands as the summary of a page whose first blocks have these roles, and the rest is told."""
    looks = look(read(html, form="html").blocks, Hints())
    given = [Label(roles[n] if n < len(roles) else "paragraph", "") for n in range(len(looks))]
    found = with_standfirst(looks, given, ())
    return [one.text for one, label in zip(looks, found, strict=True) if label.role == "standfirst"]


def test_what_stands_under_a_picture_is_no_summary_though_it_is_right_under_the_headline() -> None:
    shown = "After the vote of the council it is for the towns to say where the basins will be dug, and who pays for it"
    lead = "The council has brought the town closer to its basins. Nobody voted against it on Tuesday."
    picture = f"<header><h1>{HEADLINE}</h1><div class='article__image-desc'>{shown}</div></header>"
    article = parsed(f"<html><article>{picture}<div class='article__lead'>{lead}</div>{STORY}</article></html>")
    assert article.standfirst == (lead,)


def test_a_headline_for_small_screens_is_no_summary() -> None:
    long = "The mayor says the town has lost its nerve: ‘We are learning what living without a boat is like’"
    short = "The mayor: ‘We are learning what living without a boat is like’"
    article = parsed(f"<html><h1>{long}</h1><div id='short'>{short}</div><p>By Jane Roe</p>{STORY}</html>")
    assert article.standfirst == ()


@pytest.mark.parametrize("title", ["{} - Bay Courier", "Bay Courier | {}"])
def test_a_first_heading_with_the_sites_name_over_the_headline_is_none(title: str) -> None:
    page = f"<html><title>{title.format(HEADLINE)}</title><h1>Bay Courier</h1><h2>{HEADLINE}</h2>{STORY}</html>"
    assert parsed(page).headline == HEADLINE


def test_the_one_first_heading_of_a_page_without_a_title_is_its_headline() -> None:
    deck = "<ul><li>The shaft had been bent for years</li><li>The yard wants two million for a new one</li></ul>"
    assert parsed(f"<html><h1>{HEADLINE}</h1>{deck}<div>{STORY}</div></html>").headline == HEADLINE


def test_an_end_tag_of_a_break_is_a_break() -> None:
    rows = [
        "The ferry sailed again on Tuesday morning, after nine weeks.",
        "It takes nine cars, and leaves twice an hour.",
    ]
    found = articleparse.parse(f"<html><body><h1>Ferry sails</h1><p>{rows[0]}</br></br>{rows[1]}</p></body></html>")
    assert found.sections[0].paragraphs == tuple(rows)
