"""What the markup of common systems does to a page: walls, numbered modules, sites and sections as titles, accounts."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.readers import read
from ferry import HEADLINE, PARAGRAPHS, STORY


def parsed(html: str) -> articleparse.Article:
    return articleparse.parse(html.encode(), form="html")


def told(article: articleparse.Article) -> list[str]:
    return [text for section in article.sections for text in (section.heading, *section.paragraphs) if text]


def test_who_may_read_a_part_of_a_story_does_not_part_it() -> None:
    shown, walled = (
        '<div class="subscriber-preview"><p>One.</p></div>',
        '<div class="subscriber-only"><p>Two.</p></div>',
    )
    first, second = read(f"<html><body>{shown}{walled}</body></html>".encode(), form="html").blocks
    assert first.path == second.path
    other = shown.replace("subscriber-preview", "teaser")
    first, second = read(f"<html><body>{other}{walled}</body></html>".encode(), form="html").blocks
    assert first.path != second.path


@pytest.mark.parametrize("name", ["et_pb_text et_pb_text_{}", "elementor-element elementor-element-5b276c{}"])
def test_modules_that_are_numbered_are_set_alike(name: str) -> None:
    modules = "".join(
        f'<div class="{name.format(number)}"><div class="inner"><p>{text}</p></div></div>'
        for number, text in enumerate(PARAGRAPHS)
    )
    card = (
        '<div class="blog"><h2><a href="/2">The pool opens in May</a></h2><p>After the works the big basin …</p></div>'
    )
    article = parsed(
        f"<html><h1>{HEADLINE}</h1><div class=column>{modules}</div><div class=side>{card * 3}</div></html>"
    )
    assert told(article) == PARAGRAPHS


def test_lines_that_are_named_otherwise_are_apart() -> None:
    head = f"<span class=rubric>Harbour</span><br><span class=headline>{HEADLINE}</span><br><br>"
    article = parsed(f"<html><title>The Bay Ledger</title><table><tr><td>{head}{STORY}</td></tr></table></html>")
    assert (article.kicker, article.headline) == ("Harbour", HEADLINE)
    poem = "<p><span class=s1>The ferry is back,</span><br><span class=s2>the ferry is back.</span></p>"
    assert told(parsed(f"<html><h1>{HEADLINE}</h1>{STORY}{poem}</html>"))[-1] == "The ferry is back, the ferry is back."


def test_a_page_that_declares_the_sites_name_alone_has_its_first_heading() -> None:
    name = "The Voice de Upper Morrow"
    head = f'<html><title>{name}</title><meta property="og:title" content="{name}">'
    foot = (
        f"<div>{name} – entered at the court of Serrick under number 4 of 2012 – in charge of the paper: E. Pons</div>"
    )
    assert parsed(f"{head}<h1>{HEADLINE}</h1>{STORY}{foot}</html>").headline == HEADLINE
    title = "Island boat runs with a new shaft"
    head = f'<html><title>{title}</title><meta property="og:title" content="{title}">'
    assert parsed(f"{head}<h1>News of the day</h1>{STORY}</html>").headline == title


def test_a_title_that_holds_the_rights_is_the_sites() -> None:
    rows = (
        "　潮見岬灯台の霧笛が一日午後、最後の音を響かせ、七十二年の役目を終えた。岬には約三百人が集まった。",
        "　霧笛は昭和三年に設置され、三十秒ごとに鳴らされてきた。船のレーダーが普及し、海上保安部が廃止を決めた。",
        "　元灯台守は「夜中でも鳴れば起きた。鳴らなくても心配で起きた」と笑った。機械は郷土資料館に移される。",
    )
    head = "<font size=+2><b>灯台の霧笛、七十二年の役目終える</b></font><br><br>"
    body = f"<table><tr><td>{head}{'<br>'.join(rows)}</td></tr></table>"
    foot = "<center>無断転載を禁じます。<br>Copyright(C) 2000 潮見新聞社</center>"
    article = parsed(f"<html><title>潮見新聞ニュース</title>{body}{foot}</html>")
    assert article.headline == "灯台の霧笛、七十二年の役目終える"


def test_a_first_heading_that_the_menu_leads_to_is_a_section() -> None:
    menu = "<ul class=menu><li><a href='/'>Home</a></li><li><a href='/news/'>Local news</a></li></ul>"
    body = f"<h1>Local news</h1><span>24.03.2015</span><h3>{HEADLINE}</h3>{STORY}"
    article = parsed(f"<html><title>Official site of the town of Serrick</title>{menu}{body}</html>")
    assert article.headline == HEADLINE


def test_an_account_yields_to_who_is_named_under_the_story() -> None:
    head = f'<h1>{HEADLINE}</h1><div class="meta_author">by <a href="/a/newsdesk2">newsdesk2</a></div>'
    declared = '<meta name="author" content="newsdesk2">'
    signed = "<p>Penulis: Retna Wulandar<br />Editor: Aloys</p>"
    assert parsed(f"<html>{declared}{head}{STORY}{signed}</html>").authors == ("Retna Wulandar",)
    assert parsed(f"<html>{declared}{head}{STORY}</html>").authors == ("newsdesk2",)


def test_a_declared_author_who_holds_the_rights_yields_to_who_is_printed() -> None:
    head = f'<html><title>{HEADLINE}</title><meta name="author" content="Maria Haven"><h1>{HEADLINE}</h1>'
    signed = f"{head}<div><span>Anna Berg</span> <span>15/05/2023 08:40</span></div>{STORY}"
    assert parsed(f"{signed}<p>Licence 12. © Maria Haven holds all rights.</p></html>").authors == ("Anna Berg",)


@pytest.mark.parametrize(
    "greeting", ["Приветствую Вас <b>Гость</b>", "Welcome, <b>Guest</b>", "Hoş geldiniz, <b>Ziyaretçi</b>"]
)
def test_who_is_greeted_has_not_written_the_story(greeting: str) -> None:
    mast = f"<table><tr><td>17.12.2011, 14:22<br>{greeting} | <a href='/login'>Login</a></td></tr></table>"
    assert parsed(f"<html><title>{HEADLINE}</title>{mast}<h1>{HEADLINE}</h1>{STORY}</html>").authors == ()


def test_what_asks_to_follow_the_paper_is_not_the_storys_however_it_is_set() -> None:
    ask = "<p>Siga a Gazeta no <a href='#'>Instagram</a> e receba as notícias no WhatsApp.</p>"
    menu = "".join(f"<li><a href='/{number}'>Section {number}</a></li>" for number in range(30))
    page = f"<html><title>{HEADLINE}</title><ul>{menu}</ul><h1>{HEADLINE}</h1><div>{STORY}{ask}</div></html>"
    article = parsed(page)
    assert article.headline == HEADLINE
    assert not any("Siga" in text for text in told(article))


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Alle Geschichten von der Küste stehen in unserem täglichen <a href='/n'>Fähr-Newsletter</a>.", False),
        ("All of the week's sailings are told in <a href='/n'>our Friday newsletter</a>.", False),
        ("“It was in our newsletter,” said the captain of the <a href='/f'>ferry</a>.", True),
        ("The parish tells of it in its <a href='/n'>newsletter</a> of May.", True),
    ],
)
def test_what_links_the_papers_own_newsletter_is_none_of_the_story(line: str, shown: bool) -> None:
    parts = STORY.partition("</p>")
    menu = "".join(f"<li><a href='/{number}'>Section {number}</a></li>" for number in range(30))
    body = f"<ul>{menu}</ul><h1>{HEADLINE}</h1><div>{parts[0]}</p><p><em>{line}</em></p>{parts[2]}</div>"
    article = parsed(f"<html><title>{HEADLINE}</title>{body}</html>")
    assert any("ewsletter" in text for text in told(article)) == shown


def test_who_paid_for_a_story_is_said_under_it() -> None:
    note = "<p><em>This story was supported by the Ferry Fund. The Gate alone answers for what it says.</em></p>"
    article = parsed(f"<html><h1>{HEADLINE}</h1><div>{STORY}{note}</div></html>")
    assert not any("Fund" in text for text in told(article))


def test_a_call_to_act_is_none_of_the_story() -> None:
    box = (
        '<div class="et_pb_cta_0 et_pb_promo"><h2>Hold up the Voice</h2><p>A small gift helps us to tell on.</p></div>'
    )
    article = parsed(f"<html><h1>{HEADLINE}</h1>{STORY}{box}{STORY.replace('ferry', 'boat')}</html>")
    assert not any("Voice" in text or "gift" in text for text in told(article))


def test_an_address_before_a_stamp_is_none_of_the_line() -> None:
    line = (
        "http://www.jiangwan.example　2008年03月21日 09:15　来源：江湾晚报　<a href='#'>我要评论</a>(6)　字号：大 中 小"
    )
    story = "<p>　　昨天上午，杨家渡最后一班渡船靠岸。船工把缆绳解下来，卷好，扛回了家，从此渡口不再有船。</p>" * 2
    story += "<p>　　渡口一九七八年设立，最忙的时候一天要跑六十趟，大桥通车以后，过渡的人一天比一天少。</p>"
    article = parsed(f"<html><h1>三十年老渡口停摆</h1><div class='from_info'>{line}</div><div>{story}</div></html>")
    assert (article.timestamp, article.standfirst) == ("2008-03-21T09:15:00", ())


def test_the_heading_over_the_story_where_all_titles_are_the_sites() -> None:
    name = "District Court in Serrick"
    head = f'<html><title>{name} - Press</title><meta property="og:title" content="{name}"><span>{name}</span>'
    foot = f"<div id=foot>{name}, Castle Road 2</div></html>"
    assert parsed(f"{head}<h2>{HEADLINE}</h2><div>21 June 2018</div>{STORY}{foot}").headline == HEADLINE
    logo = "<html><title>The Plain Gate</title><h1><a href='/'>The Plain Gate</a></h1>"
    assert parsed(f"{logo}<h2>{HEADLINE}</h2>{STORY}</html>").headline == HEADLINE
    blog = f"<html><title>{HEADLINE}</title><h2>What else the harbour said</h2><h3><a href='/1'>{HEADLINE}</a></h3>"
    assert parsed(f"{blog}{STORY}</html>").headline == HEADLINE


def test_the_systems_own_account_beside_a_stamp_is_nobody() -> None:
    line = "<div class=info>Автор: <a href='/u/admin/'>admin</a> от 9-05-2012, 13:27</div>"
    article = parsed(f"<html><title>{HEADLINE}</title><h3>{HEADLINE}</h3>{line}{STORY}</html>")
    assert (article.timestamp, article.authors) == ("2012-05-09T13:27:00", ())


def test_a_place_behind_a_name_is_no_second_writer() -> None:
    line = "<p class=author>Maria Haven | Sant Brisk</p>"
    declared = '<meta name="author" content="The Gate Newsroom">'
    story = STORY.replace("to the island", "from Sant Brisk to the island")
    article = parsed(f"<html><title>{HEADLINE}</title>{declared}<h1>{HEADLINE}</h1>{line}{story}</html>")
    assert article.authors == ("Maria Haven",)


def test_a_sentence_that_opens_with_its_source_is_no_byline() -> None:
    first = "به گزارش خبرگزاری دریاچه، کاظم رستگار روز یکشنبه گفت: آبگیری تالاب آغاز شد و اکنون ۶۰ درصد آن آب دارد."
    rest = "وی افزود: نخستین گروه درناها سحرگاه جمعه دیده شدند و کشاورزان منطقه خبر آن را به محیط‌بانان دادند."
    title = "بازگشت درناها به تالاب سیاه‌کوه"
    article = parsed(f"<html><title>{title}</title><h1>{title}</h1><p>{first}</p><p>{rest}</p><p>{rest}</p></html>")
    assert told(article)[0] == first


def test_a_stamp_that_ends_with_a_mark_ends_no_sentence() -> None:
    line = "โดย ข่าวเด่นลุ่มน้ำ 14 สิงหาคม 2550 16:05 น."
    title = "ช้างหลงกินสวนทุเรียน ชาวบ้านช่วยกันร้องเพลงไล่"
    story = "<p>เมื่อเช้ามืดวันนี้ช้างป่าตัวผู้อายุราวยี่สิบปีเดินเข้ามาในสวนทุเรียนของนายบุญมี กินทุเรียนไปสี่สิบกว่าลูก ชาวบ้านจุดเทียน</p>"
    article = parsed(f"<html><title>{title}</title><h1>{title}</h1><div>{line}</div>{story * 3}</html>")
    assert article.timestamp == "2007-08-14T16:05:00"
    assert article.authors == ("ข่าวเด่นลุ่มน้ำ",)


def test_a_title_without_spaces_opens_with_the_headline_that_the_page_prints() -> None:
    head = "<html><title>三十年老渡口今早停摆 南湖办事处_江湾网</title><div><b>三十年老渡口今早停摆</b></div>"
    story = "<p>昨天上午，杨家渡最后一班渡船靠岸。船工把缆绳解下来，卷好，扛回了家，从此渡口不再有船。</p>" * 3
    assert parsed(f"{head}{story}</html>").headline == "三十年老渡口今早停摆"


def test_a_first_heading_that_leads_elsewhere_is_a_sections() -> None:
    section = "Ride On: What the ferries carry"
    head = f"<html><title>{HEADLINE} - {section} - The Gate</title><h1><a href='/ride'>THE GATE {section}</a></h1>"
    assert parsed(f"{head}<h2>{HEADLINE}</h2>{STORY}</html>").headline == HEADLINE
    own = f"<html><title>{HEADLINE}</title><h1><a href='/p/1'>{HEADLINE}</a></h1>"
    assert parsed(f"{own}{STORY}</html>").headline == HEADLINE


def test_a_bare_name_over_the_stamp_signs_though_it_is_set_as_the_story_is() -> None:
    head = f"<html><title>{HEADLINE}</title><div><h1>{HEADLINE}</h1><p>Two winters without a boat are over.</p>"
    article = parsed(f"{head}<p>Agnieszka Wolińska</p><p>28 November 2024, 14:30</p>{STORY}</div></html>")
    assert article.authors == ("Agnieszka Wolińska",)
    assert "Agnieszka Wolińska" not in told(article)
