"""What is no article, and what goes on elsewhere: pages of headlines, errors, walls, paywalls; all invented."""

from __future__ import annotations

import textwrap

import pytest

import articleparse
from articleparse.errors import NoArticle
from articleparse.languages.failures import CONSENT_BUTTONS, FAILURES, FINDS, PASSWORDS
from articleparse.model import Block, Hints
from articleparse.parser.looks.features import look
from articleparse.parser.looks.labels import Label
from articleparse.parser.verdict import no_article
from articleparse.parser.words.cues import folded

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
JOINED -= {("ja", shape) for shape in ("headlines apart", "headlines and sentences", "dated", "dated with sentences")}
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


SMALL = [
    pytest.param(f"{top}\n\n" + "\n\n".join(rows), id=name)
    for name, top, *rows in (
        (
            "menu on a line",
            "Elbblatt\n\nStart Lokales Politik Sport Kultur Meinung Wetter Abo",
            "Stadtbad bleibt bis Mai geschlossen\n\nEin Rohrbruch hat die Technik zerstört. Die Reparatur ist teuer.",
            "Radweg an der Elbe wird verlegt\n\nDer Fluss hat das Ufer unterspült. Radfahrer müssen umkehren.",
            "Theater zeigt Stück in drei Sprachen\n\nDie Premiere am Freitag war ausverkauft. Weitere Termine folgen.",
            "Bäckerei backt wieder mit Holz\n\nDer alte Ofen stand vierzig Jahre still. Jetzt brennt er jeden Morgen.",
        ),
        (
            "under the site's clock",
            "Dalabladet\n\nFredag 3 maj 2024",
            "Tåget till Mora ställs in i helgen\n\nSpåret måste bytas. Bussar ersätter mellan Borlänge och Mora.",
            "Mjölkbonden som blev poet\n\nI tjugo år skrev han på kvittobaksidor. Nu ger ett förlag ut dikterna.",
            "Rån mot macken – två gripna\n\nLarmet kom strax efter midnatt. Ingen människa skadades.",
            "Leksand köper ny målvakt\n\nFinländaren skriver på för två säsonger.",
        ),
        (
            "Markdown",
            "[Río](/)",
            "## [El mercado estrena tejado](/1)\n\nLas obras han durado ocho meses. Los puestos vuelven el lunes.",
            "## [Detenido por vender relojes falsos](/2)\n\nLa policía halló trescientas piezas en un garaje.",
            "## [La orquesta toca en la lonja](/3)\n\nEntrada libre hasta completar el aforo.",
            "## [El filial cae en el último minuto](/4)\n\nUn penalti dudoso decidió el encuentro.",
        ),
        (
            "two links, Markdown",
            "[Elbblatt](/)",
            "### [Stadtbad bleibt bis Mai geschlossen](/1)\n\nEin Rohrbruch hat die Technik zerstört.",
            "### [Radweg an der Elbe wird verlegt](/2)\n\nDer Fluss hat das Ufer unterspült.",
        ),
        (
            "Japanese",
            "川辺新聞\n\nトップ ニュース 地域 スポーツ 経済 天気 購読",
            "新しい橋が完成、来月開通へ\n\n工事は予定より二カ月早く終わった。式典は五日に開かれる。",
            "町の銭湯が三年ぶりに再開\n\n常連客が手伝い、のれんを出した。",
            "高校生が地元野菜の駅弁を開発\n\n味付けにもこだわった。土曜から売り出す。",
            "サケの遡上が例年より早く始まる\n\n水温が下がったためとみられる。",
        ),
        (
            "what a search found",
            "江城日报\n\n搜索结果：茶馆",
            "百年茶馆重新开张\n\n27日凌晨四点，门前已经站了三十多位老人。",
            "老茶馆的一天\n\n掌柜提着铜壶走出来，茶客们已经坐满。",
            "茶馆里的年轻人\n\n越来越多的学生把这里当成自习室。",
        ),
        (
            "headlines",
            "Ferry runs again after weeks\n\nCouncil backs new school",
            "Rain to last",
            "Keeper on loan",
            "Man held",
        ),
        ("a menu", "Strona główna\n\nWiadomości", "Sport", "Kultura", "Opinie", "Wszelkie prawa zastrzeżone."),
    )
]
ENTRY = '<li><h3><a href="/{0}">{1}</a></h3><p>By Jane Orr | {0} May 2024</p><p>{2}</p></li>'
BLOG = (
    ("Planting beans in clay", "Clay holds water long after the rain is gone, and beans like that. Here is how I dig."),
    ("A bench from two pallets", "My neighbour threw away two pallets. Now they carry three people and a cat."),
    ("Why the hens stopped laying", "They sulked for a fortnight after the fox came. Radio brought the eggs back."),
    ("Notes on a wet spring", "It rained on twenty-six days. The slugs wrote me a letter of thanks."),
)


@pytest.mark.parametrize("text", SMALL)
def test_a_small_front_page_is_no_article(text: str) -> None:
    with pytest.raises(NoArticle, match="no article in it: a list of headlines"):
        articleparse.parse(f"{text}\n")


@pytest.mark.parametrize(
    "html",
    [
        '<nav><a href="/">Ana Sayfa</a><a href="/s">Spor</a><a href="/e">Ekonomi</a></nav>',
        '<title>Báo Bến</title><header><a href="/">Báo Bến</a></header><main></main>',
        '<main><h3><a href="/1">Ferry returns to Penny Point</a></h3><p>The evening crossing runs again, they say.</p>'
        '<h3><a href="/2">Lighthouse keeps its lamp</a></h3><p>Fishermen had warned of the dark channel.</p></main>',
        "<h1>Maple Notes</h1><ul>" + "".join(ENTRY.format(i, *entry) for i, entry in enumerate(BLOG, 3)) + "</ul>",
    ],
)
def test_an_html_page_of_links_is_no_article(html: str) -> None:
    with pytest.raises(NoArticle, match="no article in it: a list of headlines"):
        articleparse.parse(f"<!DOCTYPE html><html><body>{html}</body></html>")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("an error page", "<h1>502 Bad Gateway</h1>"),
        ("an error page", "<h1>502 Bad Gateway</h1><hr><center>nginx/1.18.0</center>"),
        ("an error page", "504 Gateway Time-out\nThe server didn't respond in time.\n"),
        ("an error page", "<h1>Error 503 Backend fetch failed</h1><p>Guru Meditation:</p><p>XID: 32771</p>"),
        ("an error page", "<h1>Site em manutenção</h1><p>Voltaremos em breve. Obrigado pela paciência.</p>"),
        (
            "a page that asks to log in",
            "<h1>Log in</h1><form>E-mail <input><p>Password</p><button>Log in</button></form>",
        ),
        ("a page that asks to log in", "Connexion\n\nAdresse e-mail\n\nMot de passe oublié ?\n\nCréez un compte\n"),
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
        "Log in with your face: banks drop passwords\n\nBanks will let customers open accounts with a photograph.\n\n"
        '"Nobody remembers a password," said one manager.',
        "502 bad days: a gatekeeper looks back\n\nHe counted every one of them, he says, and forgave none.",
        "Small song for a lighthouse keeper\n\nHe counts the ships,\nhe counts the days,\nthe lamp goes round,\n"
        "the gannets graze\nthe edge of rain.",
        "Five ways to keep a canal boat warm\n\nWinter on the water can be bitter, but a few tricks help.\n\n"
        "Line the floor\n\nCork tiles under the carpet keep the cold of the hull out of your feet.\n\n"
        "Curtains on every window\n\nTwo layers of wool will hold the heat of the stove through the night.\n\n"
        "Mind the stove\n\nSweep the chimney before the frost comes, and burn only dry ash or oak.\n\n"
        "Seal the hatch\n\nDraughts creep in through the hatch, so fit a strip of felt along its edge.",
        "Mercados que despiertan antes que la ciudad\n\nLlegar temprano a un mercado es la única regla.\n\n"
        "El mercado de las flores y su patio\n\nOcupa dos cuadras del centro, y sus flores huelen a tierra mojada.\n\n"
        "La lonja del pescado junto al puerto\n\nEn la lonja el pescado llega de noche y los cocineros compran.\n\n"
        "El mercado del puente, el más pequeño\n\nAquí los cocineros desayunan de pie, como en todo mercado.",
    ],
)
def test_a_short_story_is_an_article(text: str) -> None:
    assert articleparse.parse(text).source.article == 1


INTERVIEW = """\
Gazeta do Sado
Local
Cultura
Entrevista a Olavo Quaresma
“O silêncio também se afina”
Afinador de pianos há meio século, Olavo Quaresma fala dos instrumentos que salvou e dos que deixou morrer.
Teresa Montalvão (texto) e Hugo Pinhal (fotografia)
Como se começa a afinar pianos?
Comigo foi por causa de um rato. Tinha feito ninho no piano da igreja e o padre pediu-me que o tirasse de lá.
E o rato?
Ficou comigo dois anos. Eu chamava-lhe Lá Menor.
Qual foi o piano mais difícil?
Um que esteve nas cheias de 1967. Demorei três invernos e ainda hoje tem um fá que cheira a lodo.
Ainda trabalha todos os dias?
Trabalho quando chove. Com sol os pianos mentem, e eu já não tenho paciência para mentiras.
Leia também
A banda que ensaia no barco
Gazeta do Sado, todos os direitos reservados"""


def test_an_interview_of_short_answers_on_a_page_is_no_list() -> None:
    assert articleparse.parse(INTERVIEW.replace("\n", "\n\n")).sections


LOAVES = (
    "Rye bread from the old river mill|The mill grinds its rye between two stones, and the dough rises overnight.",
    "A sourdough with potatoes|Potatoes keep the dough moist for days, and its crust stays soft for a week.",
    "Flat bread from the hot iron|On an iron over the fire the dough needs two minutes and turns black.",
    "The white loaf of the port|The white loaf was baked for sailors, so its crust is thick and dark.",
    "Buns for the harvest feast|With butter in the dough these buns are baked once, for the harvest.",
    "Barley bread with caraway|Barley makes a heavy dough, and caraway seed covers the crust.",
    "Rolls of the night train|The rolls were sold on the train, baked overnight at the mill.",
    "Black bread out of the ash|Under hot ash the crust turns black while the dough stays moist.",
    "The plait of the last day|Butter and milk go into the dough, and the plait is baked on the last day.",
)


def test_short_sections_that_speak_of_one_thing_are_a_story() -> None:
    blocks = [part for loaf in LOAVES for part in loaf.split("|")]
    assert articleparse.parse("Nine loaves worth the walk\n\n" + "\n\n".join(blocks)).sections


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
    phrases = [*CONSENT_BUTTONS, *PASSWORDS, *FINDS, *(phrase for phrases in FAILURES.values() for phrase in phrases)]
    assert [phrase for phrase in phrases if phrase != folded(phrase)] == []


LISTED = {
    "dated": "The Penny Point Echo|Tuesday 4 March 2025|News|Sport|Latest|Ferry returns after three weeks of repairs|"
    "The evening crossing runs again|2 hours ago|Lighthouse lamp goes on burning for now|"
    "Fishermen had warned of the narrow channel|3 hours ago|School choir wins the county cup|"
    "The jury praised the altos|5 hours ago|Most read|1 Frost on high ground|2 Tool library opens",
    "found": 'Portada|Cultura|Resultados de la búsqueda: "semillas"|3 resultados|La biblioteca presta semillas|'
    "12/03/2025|Semillas contra la sequía|02/02/2025|El trigo que nadie quería sembrar|15/01/2025|Aviso legal",
}


@pytest.mark.parametrize("text", LISTED.values(), ids=LISTED)
def test_headlines_with_dates_and_no_sentence_are_a_list(text: str) -> None:
    with pytest.raises(NoArticle, match="no article in it: a list of headlines"):
        articleparse.parse(text.replace("|", "\n"))


@pytest.mark.parametrize("width", [34, 41, 52, 64, 71])
@pytest.mark.parametrize("language", ["en", "de", "ru"])
def test_lines_that_go_on_in_mid_sentence_are_a_story_however_they_were_broken(language: str, width: int) -> None:
    _, stories = FRONTS[language]
    sentences = [story.partition("|")[2] for story in stories.splitlines()]
    title = stories.partition("|")[0]
    paragraphs = [" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3)]
    rows = [row for text in paragraphs for row in textwrap.wrap(text, width)]
    wide = (
        "A line that a printer set as wide as the sheet and a good deal wider than any of those below it, at 6 o'clock"
    )
    assert articleparse.parse("\n".join([title, "", *rows, "", wide, "", wide])).sections


@pytest.mark.parametrize(("over", "verdict"), [("Ruth Ansgar ", ""), ("", "a list of headlines")])
def test_a_short_story_signed_beside_its_stamp_is_one_however_many_titles_are_dated(over: str, verdict: str) -> None:
    titles = [story.partition("|")[0] for story in FRONTS["en"][1].splitlines()]
    listed = [line for n, title in enumerate(titles, 1) for line in (title, f"{n} March 2025, 10:00")]
    story = {
        "Ferry to Tarn island runs again": "headline",
        f"{over}14 March 2025, 21:37": "timestamp",
        "The operator said that the evening crossing runs again, and that the pier is safe.": "paragraph",
    }
    lines = ["Home", "News", "Sport", *listed, *story, "Imprint"]
    looks = look([Block(text, (n, n), (text,)) for n, text in enumerate(lines, 1)], Hints())
    assert no_article(looks, [Label(story.get(line, "boilerplate"), "") for line in lines]) == verdict


@pytest.mark.parametrize(("pictures", "verdict"), [(14, ""), (30, "a list of headlines")])
def test_a_short_story_is_signed_though_pictures_and_buttons_stand_over_it(pictures: int, verdict: str) -> None:
    titles = [story.partition("|")[0] for story in FRONTS["en"][1].splitlines()]
    story = {
        "Ferry to Tarn island runs again": "headline",
        "14 March 2025, 21:37": "timestamp",
        "The operator said that the evening crossing runs again, and that the pier is safe.": "paragraph",
    }
    head, stamp, text = story
    lines = ["Home", "News", "Sport", head, stamp, *("Share" for _ in range(pictures)), text, *titles, "Imprint"]
    looks = look([Block(line, (n, n), (line,)) for n, line in enumerate(lines, 1)], Hints())
    assert no_article(looks, [Label(story.get(line, "boilerplate"), "") for line in lines]) == verdict


@pytest.mark.parametrize(
    "text", ["---", "12345", "Share", "https://cape-herald.example/a\n", "...\n\n...\n", "Partager\n\nMenu"]
)
def test_that_what_has_neither_headline_nor_paragraph_is_no_article(text: str) -> None:
    with pytest.raises(NoArticle, match="no line of it is a headline or a paragraph"):
        articleparse.parse(text)


def test_that_a_headline_alone_is_an_article() -> None:
    assert articleparse.parse("Council approves new harbour plan").headline == "Council approves new harbour plan"


def test_that_a_story_with_a_prompt_between_its_paragraphs_is_no_list_of_headlines() -> None:
    titles = [title for line in FRONTS["en"][1].split("\n") for title in line.split("|")[:1]]
    story = (
        "Shelter asks the town for tarpaulins\n\n"
        "The shelter on Mill Lane has asked for tarpaulins and blankets "
        "after the storm took the roofs of nine kennels. "
        "It did so on Tuesday night, in a message that was read four thousand times before noon.\n\n"
        "Read also: Four roads still closed\n\n"
        "For three days its people have slept there so that no animal is cold, and "
        "they thank whoever has come to help so far.\n\n"
        "It needs:\n\nBlankets,\nBowls,\nPallets,\nGloves,\nBoots.\n"
    )
    text = "\n".join(["Home", "News", "Sport", "", story, "Latest", *titles, *titles[::-1]])
    assert articleparse.parse(text).headline == "Shelter asks the town for tarpaulins"


@pytest.mark.parametrize(
    "menu", ["ホーム\n国内\n国際\nスポーツ\n経済\nお問い合わせ", "首页\n国内\n国际\n体育\n财经\n关于我们"]
)
def test_a_menu_of_words_that_could_be_names_is_no_article(menu: str) -> None:
    with pytest.raises(NoArticle, match="a menu"):
        articleparse.parse(menu)


WORDS = ("1 The the DET _ _ 2 det _ _", "2 ferry ferry NOUN _ _ 3 nsubj _ _", "3 sails sail VERB _ _ 0 root _ _")
TREEBANK = "\n".join(("# sent_id = 1", *(word.replace(" ", "\t") for word in WORDS), ""))
ROWS = "(1,'Ferry is back','The ferry to Penny Point takes an hour, and since Monday it has run again.','2024-06-17')"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "-- Dump of a database\n/*!40101 SET NAMES utf8 */;\n\nDROP TABLE IF EXISTS `news`;\n"
            f"CREATE TABLE `news` (\n  `id` int\n);\nINSERT INTO `news` VALUES {ROWS};\n",
            "a dump",
        ),
        (f"INSERT INTO news (id, title, body, day) VALUES\n{ROWS},\n{ROWS};\n", "a dump"),
        (
            f"PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE news(id);\nINSERT INTO news VALUES{ROWS};",
            "a dump",
        ),
        (TREEBANK, "a treebank"),
        (
            "".join(f"{n}\tThe ferry with the number {n} has run again since Monday.\n" for n in range(1, 13)),
            "a list of numbered",
        ),
        (
            "\n\n\tThe/at ferry/nn to/in Penny/np-tl Point/nn-tl sails/vbz again/rb ,/, it/pps was/bedz said/vbn ./.\n",
            "words with tags",
        ),
        (
            "20240617-01-001-001/m  渡轮/n  停航/v  九/m  周/q  后/f  恢复/v  运营/v  ，/w  岛/n  上/f  居民/n  \n",
            "words with tags",
        ),
    ],
)
def test_what_is_no_prose_says_so(text: str, what: str) -> None:
    with pytest.raises(NoArticle, match=f"no article in it: {what}"):
        articleparse.parse(text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "Moving a newspaper's archive\n\nBegin with a copy of the table; nobody does.\n\n"
        f"CREATE TABLE `news` (id int);\nINSERT INTO `news` VALUES {ROWS};\n",
        "Use the old table as long as you can, says the archivist of the Post; INSERT INTO it what is new.\n\n"
        "CREATE TABLE news (id int);\n",
        f"What a treebank looks like\n\nEach word of a sentence has a row of its own, and ten columns.\n\n{TREEBANK}",
        "Twelve ferries\n"
        + "".join(f"{n}\tThe ferry with the number {n} has run again since Monday.\n" for n in range(1, 13)),
        "".join(
            f"{n}\tFerry number {n} is back\n" if n == 1 else f"{n}\tThe ferry has run again since Monday, they say.\n"
            for n in range(1, 13)
        ),
        "Trains and/or ferries\n\nHe/she who sails on 24/7 boats pays 1/2 of the fare, and/or 3/4 of it on Sundays.\n",
    ],
)
def test_prose_with_commands_or_numbers_in_it_is_an_article(text: str) -> None:
    assert articleparse.parse(text.encode()).sections


def test_a_table_of_articles_in_html_is_none() -> None:
    rows = "".join(
        f"<tr><th>{n}</th><td>Ferry {n} is back</td><td>{'The ferry has run again since Monday. ' * 9}</td></tr>"
        for n in (0, 1)
    )
    table = "<table class=dataframe><thead><tr><th></th><th>{}</th><th>{}</th></tr></thead><tbody>{}</tbody></table>"
    with pytest.raises(NoArticle, match="a table of articles"):
        articleparse.parse(table.format("title", "text", rows))
    assert articleparse.parse(table.format("ferry", "story", rows)).sections
    assert articleparse.parse(f"<h1>Ferries</h1>{table.format('title', 'text', rows)}").sections


def test_links_under_headings_alone_are_a_list() -> None:
    titles = [f"Ferry number {n} returns to Penny Point after repairs" for n in range(8)]
    links = "".join(
        f'<li><a href="https://post.example/{n}">{title}</a></li>' for n, title in enumerate([*titles, titles[0]])
    )
    with pytest.raises(NoArticle, match="a list of headlines"):
        articleparse.parse(f"<html><body><h1>Unread</h1><ul>{links}</ul><h1>Read Archive</h1><ul></ul></body></html>")


@pytest.mark.parametrize("found", ["=== News - 3 new results for [ferry] ===", "3 neue Ergebnisse für „Fähre“"])
def test_a_mail_that_counts_what_a_search_found_lists_it(found: str) -> None:
    finds = "".join(
        f"{title}\nHarbour Times\n{text} ...\n<https://post.example/{n}>\n\n"
        for n, (title, text) in enumerate(
            (
                (
                    "Ferry returns to Penny Point after repairs",
                    "The evening crossing runs again since Monday, and the mate said that the shaft was",
                ),
                (
                    "Council drops plan to close three libraries",
                    "A petition with nine thousand names was handed in on the steps of the town hall",
                ),
                (
                    "School choir wins the county cup once more",
                    "The jury praised the altos and the courage of a programme that nobody had asked",
                ),
            )
        )
    )
    head = "From: Alerts <alerts@post.example>\nSubject: Alert - ferry\nDate: Mon, 17 Jun 2024 06:45:00 +0000\n\n"
    with pytest.raises(NoArticle, match="a list of headlines"):
        articleparse.parse(f"{head}{found}\n\n{finds}")


def test_an_article_may_open_with_a_command_of_a_database() -> None:
    told = "The table for the guests was made on a Monday, and nobody knew what it was for at first."
    article = articleparse.parse(f"CREATE TABLE dinner (guest TEXT);\n\n{told}\n\n{told.replace('Monday', 'Friday')}")
    assert told in article.sections[0].paragraphs
