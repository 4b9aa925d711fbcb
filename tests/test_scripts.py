"""What pages in other scripts print around a story, and how their lines end: data and rules that no other test has."""

from __future__ import annotations

import textwrap

import pytest

import articleparse
from articleparse.model import Hints
from articleparse.parser.authors.nameless_notes import without_nameless
from articleparse.parser.looks.dialogue import turns
from articleparse.parser.looks.endings import ending
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import Label
from articleparse.parser.looks.lines import cue_of
from articleparse.parser.whole.headings import with_headings
from articleparse.parser.words.cues import folded
from articleparse.readers import read


def parsed(*blocks: str) -> articleparse.Article:
    return articleparse.parse("\n\n".join(blocks))


def told(article: articleparse.Article) -> list[str]:
    return [paragraph for section in article.sections for paragraph in section.paragraphs]


def headings(article: articleparse.Article) -> list[str]:
    return [section.heading for section in article.sections if section.heading]


PERSIAN = [
    "مدیر بندر گفت که لایروبی کانال پس از یازده هفته پایان یافت و کشتی‌ها از روز شنبه دوباره به اسکله می‌رسند.",
    "وی افزود: ماهیگیران در این مدت ناچار بودند از بندر همسایه استفاده کنند و هزینه آن را شهرداری می‌پردازد.",
]
JAPANESE = [
    "港の浚渫が11週間ぶりに終わり、漁船が土曜日から再び岸壁に着けるようになった。市が17日、発表した。",
    "市によると、工事の間、漁業者は隣の港を使っており、燃料代の一部は市が負担する。",
    "次の浚渫は6年後の予定で、市は費用を積み立てる考えだ。",
]
CHINESE = [
    "港口疏浚工程历时十一周后于周六结束，渔船可以重新停靠码头。市政府十七日公布了这一消息。",
    "据介绍，施工期间渔民使用邻近港口，部分燃油费用由市里承担。",
    "下一次疏浚计划在六年后进行，市里将逐年储备资金。",
]


def test_who_says_it_before_a_colon_stands_over_the_headline() -> None:
    article = parsed("۱۹ آذر ۱۳۹۸", "مدیر بندر شهر ساحلی:", "کشتی‌ها از شنبه به اسکله بازمی‌گردند", *PERSIAN)
    assert article.headline == "کشتی‌ها از شنبه به اسکله بازمی‌گردند"
    assert article.kicker == "مدیر بندر شهر ساحلی:"


def test_the_number_of_a_story_and_the_file_of_a_picture_are_none_of_it() -> None:
    article = parsed("کشتی‌ها از شنبه به اسکله بازمی‌گردند", "کد خبر : ۴۴۹۶۶۹", "0002.jpg", *PERSIAN, "انتهای پیام/4030")
    assert (headings(article), told(article)) == ([], PERSIAN)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Նավահանգիստը վերաբացվել է շաբաթ օրը:", "stop"),
        ("«Մենք սպասում էինք մեկ ամիս»:", "stop"),
        ("The harbour reopens on Saturday:", "colon"),
        ("港口於週六重新開放。（編輯：王小明）1130724", "stop"),
        ("港は土曜日に再開する。（聞き手・田中花子）", "stop"),
        ("Ships (11.3. – 20.4.)", "none"),
    ],
)
def test_how_lines_end(text: str, mark: str) -> None:
    assert ending(text) == mark


@pytest.mark.parametrize(
    "caption", ["24小時雨量預測。（取自氣象署官網）", "图为渔船在码头停靠。", "港の岸壁に並ぶ漁船（市提供）"]
)
def test_a_caption_that_says_where_the_picture_is_from(caption: str) -> None:
    article = parsed("港口疏浚结束 渔船周六回港", caption, *CHINESE)
    assert told(article) == CHINESE


MENU = ["ニュース", "地域", "天気", "動画", "ランキング", "検索", "社会"]
FOOT = [
    "関連記事",
    "高速道路でトラック3台が絡む事故　上り線通行止め",
    "春の山菜、今年は遅め　雪解けの遅れが影響",
    "© みなとテレビ",
]


def test_lines_that_the_same_sign_leads_are_headings() -> None:
    signed = ["■昼前から船の列", "■「燃料代が助かる」"]
    article = parsed(
        "\n".join(MENU), "港の浚渫が終わり漁船が戻る　11週間ぶり", "2025年3月18日(火) 17:42", JAPANESE[0],
        signed[0], JAPANESE[1], signed[1], JAPANESE[2], "\n".join(FOOT),
    )  # fmt: skip
    assert headings(article) == signed


def test_the_way_to_a_page_opens_with_what_parts_it() -> None:
    title = "Ferry returns to Carrow Bay after eleven weeks"
    story = [
        "The ferry returned on Saturday after eleven weeks, and some two hundred people stood on the quay to see it."
    ]
    article = parsed("Local news", f"/ Local news / Saltness / {title}", title, *story)
    assert article.headline == title


def test_a_menus_entry_in_the_foot_again_is_no_headline() -> None:
    story = ["Паром вернулся в субботу после одиннадцати недель ремонта, и на причале его ждали около двухсот человек."]
    title = "Паром вернулся в Сольный залив после ремонта"
    article = articleparse.parse("\n".join(["Газета", "Прямая линия", title, *story, "", "Газета", "Прямая линия"]))
    assert article.headline == title


def test_who_answers_for_a_paper_did_not_write_its_stories() -> None:
    menu = ["Forsiden", "Nyheter", "Sport", "Kultur", "Meninger", "Abonner", "Logg inn"]
    story = [
        "Fergen kom tilbake lørdag etter elleve uker på verksted, og rundt to hundre mennesker sto på kaia og ventet.",
        "Kommunen betaler en del av utgiftene til omkjøringen, som har kostet innbyggerne mange timer denne vinteren.",
        "Neste gang fergen skal på verksted, blir det satt inn en reservebåt, opplyser kommunen.",
    ]
    foot = ["Tips oss", "Ansvarlig redaktør", "Kristine Solberg", "Nyhetsredaktør", "Tor Hansen", "RSS-feed forside"]
    article = parsed("\n".join(menu), "Fergen er tilbake etter elleve uker", "27.12.2025 11:19", *story, *foot)
    assert article.authors == ()


def test_a_correspondent_who_is_called_by_the_place_is_nobody() -> None:
    story = ["শনিবার এগারো সপ্তাহ পর ফেরি চলাচল আবার শুরু হয়েছে। ঘাটে প্রায় দুই শ মানুষ অপেক্ষা করছিলেন।"]
    article = parsed("এগারো সপ্তাহ পর ফেরি চলাচল শুরু", "ফরিদপুর প্রতিনিধি", *story)
    assert (article.authors, told(article)) == ((), story)


def test_a_caption_of_japan_says_behind_a_sign_when_it_was_taken() -> None:
    article = parsed("港の浚渫が終わり漁船が戻る", "岸壁に並んだ漁船＝17日午前9時、港市", *JAPANESE)
    assert (article.standfirst, told(article)) == ((), JAPANESE)


def test_the_sites_name_may_be_glued_to_a_headline() -> None:
    article = parsed("港の浚渫が終わり漁船が戻る日東新聞", "港の浚渫が終わり漁船が戻る", *JAPANESE)
    assert article.headline == "港の浚渫が終わり漁船が戻る"


def test_a_shortened_name_over_the_story_is_no_place() -> None:
    story = [
        "Засгийн газрын ээлжит хуралдаан болж хэд хэдэн асуудлыг хэлэлцэн шийдвэрлэлээ.",
        "Тэрээр улсын төсвийн тодотголын төслийг өргөн мэдүүлнэ гэдгийг хэллээ.",
    ]
    head = ["Төсвийн тодотголын төслийг өргөн мэдүүлнэ", "2024-07-18", "Т.САЙНАА"]
    article = articleparse.parse("\n".join((*head, *story)))
    assert (article.authors, told(article)) == (("Т.САЙНАА",), story)


def test_two_words_under_a_story_of_india_sign_it() -> None:
    story = "උත්සවය වෙනුවෙන් ආරක්ෂාව සඳහා නිලධාරීන් යෙදවීමට කටයුතු යොදා ඇතැයි පොලිස්පතිවරයා පවසයි."
    article = articleparse.parse(f"නිලධාරීන් අටදහසක් යෙදවේ\n{story}\n{story[::-1].strip('.')}.\nසුජීව තරංග")
    assert article.authors == ("සුජීව තරංග",)


ARABIC = [
    "يغادر وفد المنتخب الوطني لكرة القدم إلى الشرق لخوض مباراته الأولى في تصفيات القارة يوم الأربعاء المقبل.",
    "ويتألف الوفد من الأمين المالي للاتحاد رئيساً له، ويضم في عضويته مستشاراً ومدرباً لحراس المرمى وطبيباً ومعالجاً.",
]


@pytest.mark.parametrize("line", ["بغداد / حيدر مدلل", "غزة - حيدر مدلل", "القاهرة: حيدر مدلل", "متابعة: حيدر مدلل"])
def test_a_city_stands_before_who_wrote(line: str) -> None:
    article = parsed("المنتخب يشد الرحال إلى الشرق والمدرب يحذر", line, *ARABIC)
    assert (article.authors, told(article)) == (("حيدر مدلل",), ARABIC)


@pytest.mark.parametrize(
    "line", ["دمشق-سانا", "أبوظبي (الاتحاد)", "دبي: «الخليج»", "صنعاء/ سبأ", "اسلام آباد (نامہ نگار)"]
)
def test_a_city_stands_before_the_agency_or_the_paper(line: str) -> None:
    article = parsed("المنتخب يشد الرحال إلى الشرق والمدرب يحذر", line, *ARABIC)
    assert (article.dateline, article.authors, told(article)) == (line, (), ARABIC)


def test_a_city_before_a_sentence_is_no_dateline() -> None:
    article = parsed("المنتخب يشد الرحال إلى الشرق", "القاهرة: ارتفاع أسعار الوقود", *ARABIC)
    assert (article.dateline, article.authors) == (None, ())


def test_a_name_beside_the_stamp_signs_and_no_line_over_it() -> None:
    story = ["শনিবার এগারো সপ্তাহ পর ফেরি চলাচল আবার শুরু হয়েছে। ঘাটে প্রায় দুই শ মানুষ অপেক্ষা করছিলেন।"]
    head = ["নদী ফিরছে পুরোনো পথে", "ঘাটে উদ্বেগে মাঝিরা", "জাহিদ মাঝি | প্রকাশের সময় : ২৭ ফেব্রুয়ারি, ২০১৯, ১২:০৪ এএম"]
    assert parsed("প্রচ্ছদ\nজাতীয়\nমহানগর\nখেলাধুলা", *head, *story, *story[::-1]).authors == ("জাহিদ মাঝি",)


def test_a_name_of_mongolia_stands_shortened_over_the_stamp() -> None:
    story = [
        "Боомтын ёроолыг гүнзгийрүүлэх ажил арван нэгэн долоо хоногийн дараа дуусаж, хөлөг онгоцууд буцаж ирлээ.",
        "Хотын захиргаа дараагийн ажлыг зургаан жилийн дараа хийнэ гэж мэдээлэв.",
    ]
    menu = "Нүүр\nУлс төр\nЭдийн засаг\nСпорт"
    article = parsed(menu, "Боомт бямба гарагт дахин нээгдлээ", "Б.Номин\n2022.11.15\nНийгэм", *story)
    assert (article.authors, told(article)) == (("Б.Номин",), story)


def test_the_day_by_the_hebrew_calendar_is_nobody() -> None:
    story = 'מנכ"ל הנמל הודיע הערב כי עבודות ההעמקה הסתיימו, וכי סירות הדיג יוכלו לשוב אל הרציף החל ביום שבת בבוקר.'
    head = 'מבזקים - יום רביעי 23.09.2020 / ה תשרי התשפ"א'
    article = parsed(head, "הנמל נפתח אחרי אחד עשר שבועות", story)
    assert (article.timestamp, article.authors) == ("2020-09-23", ())


def test_two_words_of_which_the_second_is_in_capitals_sign_a_copy() -> None:
    story = [
        "У порце скончыліся работы, якія ішлі адзінаццаць тыдняў, і лодкі зноў падыходзяць да прыстані.",
        "Наступныя работы пачнуцца праз шэсць гадоў, паведаміў гарадскі савет у сераду.",
    ]
    article = parsed("Порт зноў адкрыты", *story, "Вольга РАКІЦКАЯ.")
    assert (article.authors, told(article)) == (("Вольга РАКІЦКАЯ",), story)


def test_what_arrows_part_is_the_way_to_the_page() -> None:
    story = "У порце скончыліся работы, якія ішлі адзінаццаць тыдняў, і лодкі зноў падыходзяць да прыстані."
    article = parsed("Газета «Прыдзвінскі край» → Грамадства\n06.11.2019", "Порт зноў адкрыты пасля работ", story)
    assert article.headline == "Порт зноў адкрыты пасля работ"


@pytest.mark.parametrize("line", ["సొంత ఖర్చుతో..", "Sözleşme bitti.."])
def test_two_dots_end_no_sentence(line: str) -> None:
    assert (ending(line), ending(f"{line}.")) == ("none", "stop")


@pytest.mark.parametrize(
    "line",
    [
        "Image caption, The pier at dawn",
        "Image source,Harbour Board",
        "Подпись к фото, Причал на рассвете",
        "图像来源，港务局",
        "،تصویر کا ذریعہHarbour Board",
        'הרציף בבוקר. "סוף סוף"צילום: דוברות הנמל',
    ],
)
def test_a_label_and_a_comma_stand_before_a_caption(line: str) -> None:
    assert cue_of(folded(line)) == "caption"
    assert cue_of(folded("The caption, he said, was wrong")) == ""


def test_under_a_label_alone_stands_what_a_picture_shows() -> None:
    story = [
        "بندرگاہ میں گیارہ ہفتے سے جاری کام ہفتے کے روز مکمل ہو گیا اور ماہی گیروں کی کشتیاں واپس آ گئیں۔",
        "بلدیہ کے مطابق اگلی بار یہ کام چھ سال بعد کیا جائے گا اور اس کے لیے رقم جمع کی جا رہی ہے۔",
        "ماہی گیروں نے بتایا کہ اس دوران وہ ساتھ والے گاؤں کی گودی استعمال کرتے رہے تھے۔",
    ]
    picture = ["،تصویر کا ذریعہHarbour Board", "،تصویر کا کیپشن", "صبح کے وقت گودی میں کشتیاں"]
    article = articleparse.parse("\n".join(["گودی پھر سے کھل گئی", "16 ستمبر 2023", *story[:2], *picture, story[2]]))
    assert told(article) == story


def test_the_lines_between_headline_and_story_are_a_deck_in_korea() -> None:
    story = "항만의 준설 공사가 11주 만에 끝나 어선들이 토요일부터 다시 부두에 닿게 됐다고 시가 17일 밝혔다."
    deck = ["준설 공사 11주 만에 마무리", "어선 토요일부터 다시 입항"]
    article = articleparse.parse(
        "\n".join(["부두가 다시 열린다", "2016년 04월 11일(월) 00:00", *deck, story, story[3:]])
    )
    assert (article.standfirst, headings(article)) == (tuple(deck), [])


def test_a_dash_before_who_said_it_opens_no_heading() -> None:
    story = [
        "ಬಂದರಿನ ಕಾಮಗಾರಿ ಹನ್ನೊಂದು ವಾರಗಳ ನಂತರ ಶನಿವಾರ ಮುಗಿದಿದ್ದು, ದೋಣಿಗಳು ಮತ್ತೆ ದಡಕ್ಕೆ ಬರುತ್ತಿವೆ ಎಂದು ಆಡಳಿತ ತಿಳಿಸಿದೆ.",
        "ಮುಂದಿನ ಕಾಮಗಾರಿ ಆರು ವರ್ಷಗಳ ನಂತರ ನಡೆಯಲಿದ್ದು, ಅದಕ್ಕಾಗಿ ಹಣ ಕೂಡಿಡಲಾಗುತ್ತಿದೆ ಎಂದು ಅಧಿಕಾರಿಗಳು ಹೇಳಿದ್ದಾರೆ.",
    ]
    looks = look(read("\n".join([story[0], "ಈಗ ನಮಗೆ ನೆಮ್ಮದಿ", "– ಸತೀಶ ನಾಯ್ಕ ಅಧಿಕಾರಿ", story[1]])).blocks, Hints())
    roles = ["paragraph", "boilerplate", "heading", "paragraph"]
    found = with_headings(looks, [Label(role, "a test") for role in roles])
    assert [label.role for label in found] == ["paragraph", "boilerplate", "boilerplate", "paragraph"]


def test_a_quotation_and_who_said_it_is_a_paragraph_though_no_mark_ends_it() -> None:
    lines = ["ใช้เงินสามล้าน", "“เรารอมานาน” นายสมหมายกล่าว", "เปิดปีหน้า", "กลุ่มจะเปิดท่าเรือใหม่ในเดือนเมษายน"]
    looks = look(read("\n".join(lines)).blocks, Hints())
    found = with_headings(looks, [Label(role, "a test") for role in ("paragraph", "heading", "heading", "paragraph")])
    assert [label.role for label in found] == ["paragraph", "paragraph", "heading", "paragraph"]


def test_initials_name_who_speaks_by_turns() -> None:
    asked = ["Г.С: Кітап қайдан келеді?", "Г.С: Кім оқиды?", "Г.С: Рахмет!"]
    lines = [line for question in asked for line in (question, "З.Қ: Аудан жібереді.")]
    looks = look(read("\n\n".join(lines)).blocks, Hints())
    assert turns(looks, range(len(lines))) == list(range(len(lines)))


@pytest.mark.parametrize(
    ("line", "is_note"),
    [
        ("הכותבת היא אדריכלית ומרצה לתכנון ערים", True),
        ("(लेखक वरिष्ठ पत्रकार हैं)", True),
        ("The author is a gardener in Carrow Bay.", True),
        ("The author is survived by two sons.", False),
        ("The authority is to meet again in the spring.", False),
    ],
)
def test_who_the_writer_is_ends_no_story(line: str, is_note: bool) -> None:
    looks = look(
        read("\n\n".join(["The slip reopens", "Boats are back at the slip.", "None sank.", line])).blocks, Hints()
    )
    found = without_nameless(looks, [Label(role, "a test") for role in ("headline", *["paragraph"] * 3)])
    assert (found[-1].role == "boilerplate") is is_note


@pytest.mark.parametrize("stamp", ["เผยแพร่: 12 มี.ค. 2567 09:15 น.", "12 มีนาคม 2567"])
def test_a_sentence_of_thai_under_the_stamp_is_no_headline(stamp: str) -> None:
    story = ["ราคามะม่วงในตลาดเพิ่มขึ้นสองเท่าตั้งแต่ปี 2564", "ผู้ค้ากล่าวว่าฝนตกหนักทำให้เก็บผลไม้ไม่ได้"]
    found = articleparse.parse("\n\n".join(["มะม่วงแพง", stamp, *story]))
    assert (found.headline, [*found.sections[0].paragraphs]) == ("มะม่วงแพง", story)


def test_a_headline_of_thai_stands_under_the_paper_and_its_day() -> None:
    story = "ราคามะม่วงในตลาดเพิ่มขึ้นสองเท่าในเดือนนี้ ผู้ค้ากล่าวว่าฝนตกหนักทำให้เก็บผลไม้ไม่ได้ และเรือส่งของมาไม่ถึงตลาด"
    found = articleparse.parse(f"หุบเขาโพสต์\n12 มีนาคม 2567\n\nมะม่วงแพงขึ้นสองเท่าหลังฝนตก\n\n{story}\n\n{story}\n")
    assert found.headline == "มะม่วงแพงขึ้นสองเท่าหลังฝนตก"


def test_georgian_letters_are_small_and_open_headings_and_bylines_all_the_same() -> None:
    told = (
        "ქალაქის ცენტრში ძველი ხიდი კვირას გაიხსნა. ის ოცი წელი დაკეტილი იყო და მისი შეკეთება შარშან დაიწყო.",
        "ხიდზე მანქანები ვერ გაივლიან. მერია ამბობს, რომ მეორე ხიდი ორ წელიწადში აშენდება და უფასო იქნება.",
    )
    first, last = ("\n".join(textwrap.wrap(part, 56)) for part in told)
    head = "მდინარეზე ძველი ხიდი ისევ გაიხსნა დღეს\nნინო ბერიძე\n10 ნოემბერი, 2025 - 13:45"
    article = articleparse.parse(f"{head}\n\n{first}\n\nსად გაივლის ტრანსპორტი\n\n{last}\n")
    assert (article.headline, article.authors) == ("მდინარეზე ძველი ხიდი ისევ გაიხსნა დღეს", ("ნინო ბერიძე",))
    assert [(part.heading, *part.paragraphs) for part in article.sections] == [
        (None, told[0]),
        ("სად გაივლის ტრანსპორტი", told[1]),
    ]
