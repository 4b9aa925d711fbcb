"""What is no article, and what goes on elsewhere: pages of headlines, errors, walls, paywalls; all invented."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.errors import NoArticle
from articleparse.languages.failures import CONSENT_BUTTONS, FAILURES
from articleparse.parser.cues import folded

# Language -> a menu, and stories: a headline and the sentence under it, apart by a bar.
FRONTS = {
    "en": (
        "Home|News|Sport|Business|Opinion|Culture|Weather|Sign in",
        """Ferry returns to Penny Point after three weeks of repairs|The evening crossing runs again, the operator said.
Council votes to keep the lighthouse lamp burning|Fishermen had warned that the channel could not be entered safely.
Night market on Mill Lane to close in October|Stallholders say that the rents have doubled within a year.
School choir wins the county cup for a third time|The jury praised the altos and the courage of the programme.
Two arrested over theft of church lead in Aldwick|The roof of Saint Bride had been stripped on Sunday night.
Dredgers find an anchor that nobody is missing|The harbour master thinks that it lay there since the great storm.
Bakery brings back the plum loaf of 1938|The recipe was found in a biscuit tin under the counter.
Why the swans of Carrow Bay have moved upriver|A warden blames the new lights along the promenade.
Bus drivers call off their strike at the last minute|Both sides spoke of a compromise that nobody likes.
Old cinema to become a library for tools|Members will borrow ladders, drills and a cement mixer.
Frost returns to the orchards of the upper valley|Growers kept their fires burning until dawn on Tuesday.
Museum seeks the owner of a wooden leg|It was left in the cloakroom on the first of April.""",
    ),
    "de": (
        "Startseite|Politik|Wirtschaft|Sport|Kultur|Wetter|Abo|Anmelden",
        """Gemeinderat lehnt Windräder am Kirchberg ab|Den Ausschlag gab die Sorge um die Quelle des Dorfes.
Chor aus dem Moor gewinnt Landeswettbewerb|Die Sängerinnen setzten sich gegen elf andere Chöre durch.
Fähre nach Grauholm fällt am Wochenende aus|Die Klappbrücke am Anleger braucht neue Lager.
Alte Mühle wird zur Werkstatt für Geigenbauer|Im Herbst sollen die ersten Lehrlinge einziehen.
Wolf reißt drei Schafe bei Altenried|Der Schäfer fordert nun einen Zaun vom Land.
Stadtbad öffnet nach vier Jahren wieder|Der Eintritt ist am ersten Tag für alle frei.
Bäcker findet Goldmünzen unter dem Ofen|Das Landesamt prüft noch, wem der Schatz gehört.
Warum die Störche in diesem Jahr später kommen|Forscher vermuten den Regen in Andalusien dahinter.
Bürgermeisterin kündigt ihren Abschied an|Nach zwölf Jahren im Amt sei es genug, sagte sie.
Straßenbahn fährt künftig bis zum Klinikum|Gebaut wird vom nächsten Frühjahr an, wenn das Geld reicht.
Imker beklagen den schlechtesten Honig seit langem|Die Linden hätten kaum geblüht, heißt es im Verband.
Schüler bauen ein Segelboot aus Altpapier|Die Jungfernfahrt endete nach acht Metern im Schilf.""",
    ),
    "ru": (
        "Главная|Политика|Экономика|Спорт|Культура|Погода|Войти",
        """В Вербовке восстановили старую ветряную мельницу|Работы продолжались два года и обошлись в два миллиона.
Музей ищет владельца деревянной ноги|Её забыли в гардеробе в первый день апреля.
Паром на остров снова ходит по вечерам|Причал ремонтировали три недели после осеннего шторма.
Школьный хор третий раз подряд взял кубок области|Жюри отметило альтов и смелость программы.
Пекарня вернула сливовый хлеб по рецепту бабушки|Рецепт нашли в жестяной банке под прилавком.
Садоводы всю ночь жгли костры из-за заморозков|До рассвета в садах стоял дым, который спасает цвет.
Старый кинотеатр станет библиотекой инструментов|Горожане смогут брать лестницы, дрели и тачки.
Почему лебеди ушли из залива вверх по реке|Егеря винят новые фонари на набережной.
Водители автобусов отменили забастовку|Обе стороны говорят о компромиссе, который никому не нравится.
На дне гавани нашли якорь, который никто не терял|Начальник порта думает, что он лежит там с войны.
Рынок на Мельничной улице закроют в октябре|Торговцы жалуются, что аренда выросла вдвое.
Мост через Ольховку откроют раньше срока|Строители обещают закончить работы к первому снегу.""",
    ),
    "ja": (
        "トップ|社会|経済|スポーツ|文化|天気|ログイン",
        """白樺町の図書館が二十年ぶりに移動図書館車を更新|新しい車には三千冊の本を積める。
灯台の明かりを守るため漁師たちが町に署名を提出|冬の海では明かりだけが頼りだという。
古い映画館が道具を貸す図書館に生まれ変わる計画|はしごや工具を無料で借りられる。
港の底から持ち主のわからない大きないかりを発見|港長は嵐の夜のものだと見ている。
朝市の店主らが家賃の値上げに反対して集会を開催|一年で二倍になった店もある。
中学生の合唱団が三年続けて県の大会で優勝|審査員は低い声の響きをほめた。
りんご農家が霜を防ぐため夜通し火をたき続ける|煙が花を守ると農家は話す。
白鳥が川の上流へ移った理由を専門家が調査|新しい街灯が原因とみられる。
バスの運転手らがストライキを直前で中止|双方が歩み寄ったという。
老舗のパン店が昭和の味をよみがえらせた理由|古い缶から作り方が見つかった。
水車小屋を直す若者たちの二年間の記録|費用の多くは町の人の寄付だ。
渡し船が三週間ぶりに夕方の便を再開へ|桟橋の修理が終わった。""",
    ),
}
SHAPES = {
    "headlines a line": lambda rows: "\n".join(head for head, _ in rows),
    "headlines apart": lambda rows: "\n\n".join(head for head, _ in rows),
    "headlines and sentences": lambda rows: "\n\n".join(f"{head}\n\n{text}" for head, text in rows),
    "headlines and sentences, tight": lambda rows: "\n".join(f"{head}\n{text}" for head, text in rows),
    "bullets": lambda rows: "\n".join(f"• {head}" for head, _ in rows),
    "dated": lambda rows: "\n".join(f"{head}\n12.05.2024" for head, _ in rows),
    "dated with sentences": lambda rows: "\n\n".join(f"{head}\n12.05.2024\n{text}" for head, text in rows),
    "lynx": lambda rows: "\n\n".join(f"   [{at}]{head}\n\n   {text}" for at, (head, text) in enumerate(rows, 1)),
    "markdown": lambda rows: "\n\n".join(
        f"## [{head}](https://press.example/{head[:2]})\n\n{text}" for head, text in rows
    ),
}


def front(language: str, shape: str) -> str:
    menu, rows = FRONTS[language]
    stories = [row.split("|") for row in rows.splitlines()]
    return "\n".join(menu.split("|")) + "\n\n" + SHAPES[shape](stories) + "\n\n© 2024 Press\n"


# The reader takes a column of lines of like length for wrapped text.
JOINED = {("de", "headlines a line"), *(("ja", shape) for shape in SHAPES if shape[:4] in ("date", "head"))}
JOINED -= {("ja", "headlines apart"), ("ja", "headlines and sentences")}
PAGES = [
    pytest.param(
        language,
        shape,
        marks=pytest.mark.xfail(reason="read as wrapped text", strict=True) if (language, shape) in JOINED else (),
    )
    for language in FRONTS
    for shape in SHAPES
]


@pytest.mark.parametrize(("language", "shape"), PAGES)
def test_a_page_of_headlines_is_no_article(language: str, shape: str) -> None:
    with pytest.raises(NoArticle, match="no article in it: a list of headlines"):
        articleparse.parse(front(language, shape))
    assert list(articleparse.parse_all(front(language, shape))) == []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("an error page", "404\n\nPage not found\n\nGo to the front page\n"),
        ("an error page", "Home\nNews\nSport\n\nSeite nicht gefunden\n\nDie Seite gibt es hier leider nicht mehr.\n"),
        ("an error page", "Page introuvable\n\nLe contenu que vous cherchez a peut-être été déplacé.\n"),
        ("an error page", "Ошибка 404\n\nСтраница не найдена\n"),
        ("an error page", "403 Forbidden\n\nnginx\n"),
        ("an error page", "ページが見つかりません\n\nトップページへ戻る\n"),
        ("an error page", "Access Denied\n\nYou don't have permission to access this on this server.\n"),
        (
            "a page that asks for JavaScript",
            "Just a moment...\n\nChecking your browser before you go on.\n",
        ),
        ("a page that asks for JavaScript", "Please enable JavaScript to view this page.\n"),
        ("a page that asks for JavaScript", "Включите JavaScript\n"),
        (
            "a page that asks for consent",
            "We value your privacy\n\nWe and our 842 partners store and access information on a device, such as "
            "cookies, and process personal data, such as unique identifiers sent by a device for personalised "
            "advertising and content. With your permission we and our partners may use precise geolocation data. You "
            "may click to consent to that.\n\n"
            "Accept all\n\nManage options\n",
        ),
        (
            "a page that asks for consent",
            "Wir benötigen Ihre Zustimmung\n\nWir und unsere Partner speichern Cookies auf Ihrem Gerät.\n\n"
            "Alle akzeptieren\n\nEinstellungen\n",
        ),
    ],
)
def test_a_page_that_says_what_went_wrong_is_no_article(kind: str, text: str) -> None:
    with pytest.raises(NoArticle, match=f"no article in it: {kind}"):
        articleparse.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge is open again, the council said on Monday.",
        "Bridge reopens\n\nThe bridge is open again, the council said on Monday.",
        "Bridge reopens",
        "\n".join(["Bridge reopens after nine weeks of repairs", "By Jane Doe", "12 May 2024", "It is open again."]),
        "404 pages of the ferry report are missing\n\nThe council has lost most of its report, it said on Monday.",
        "Forbidden orchard opens to the public\n\nThe gate had been shut since the war, the council said.",
    ],
)
def test_a_short_story_is_an_article(text: str) -> None:
    assert articleparse.parse(text).source.article == 1


STORY = (
    "The council voted on Monday to keep the lamp of the lighthouse burning.\n\n"
    "Fishermen had warned that the channel could not be entered safely at night without it"
)


@pytest.mark.parametrize(
    "under",
    [
        ".\n\nTo continue reading, subscribe now.",
        "…\n\nAlready a subscriber? Log in",
        ".\n\nIl vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.",
        ".\n\nJetzt weiterlesen mit Plus",
        ".\n\nPara seguir leyendo, inicia sesión",
        " [...]\n\nSubscribe to read",
        ".\n\nThis story is for subscribers",
        ".\n\nこの記事は有料会員限定です。",
        ".\n\nЧтобы читать дальше, оформите подписку",
        ".\n\nلمتابعة القراءة اشترك الآن",
    ],
)
def test_a_story_that_goes_on_for_subscribers_is_cut_short(under: str) -> None:
    article = articleparse.parse(f"Lighthouse lamp to stay\n\n{STORY}{under}\n")
    assert "truncated-input" in [notice.code for notice in article.warnings]
    assert len(article.sections[0].paragraphs) == 2


@pytest.mark.parametrize("under", [".", "…", ".\n\nSubscribe to our newsletter", ".\n\nRead also: Ferry returns"])
def test_a_whole_story_is_not_cut_short(under: str) -> None:
    article = articleparse.parse(f"Lighthouse lamp to stay\n\n{STORY}{under}\n")
    assert "truncated-input" not in [notice.code for notice in article.warnings]


def test_what_failed_is_written_as_it_is_matched() -> None:
    phrases = [*CONSENT_BUTTONS, *(phrase for phrases in FAILURES.values() for phrase in phrases)]
    assert [phrase for phrase in phrases if phrase != folded(phrase)] == []
