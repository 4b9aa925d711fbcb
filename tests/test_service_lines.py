"""What a site says of itself amid a story is told by how it opens; a sentence of a story that opens alike is not."""

from __future__ import annotations

import pytest

from articleparse.parser.looks.endings import ending
from articleparse.parser.looks.lines import cue_of, long_cue_of
from articleparse.parser.words.cues import folded

SERVICE = """
If you buy through our links, we may get a share of the price.
This article first appeared in our autumn issue.
This article is a joint publication of The Post and Shore, a nonprofit newsroom.
This story was produced in partnership with Shore, a nonprofit newsroom.
Dieser Artikel ist eine Übersetzung, im Original ist er in der Küstenpost erschienen.
Cet article est une traduction de l’anglais.
Este artículo es una traducción del inglés.
Questo articolo è una traduzione dall’inglese.
Este artigo é uma tradução do inglês.
Dit artikel is een vertaling uit het Engels.
Spotted an error? Tell the newsroom.
Disclaimer: This story was published from an agency's feed.
The views expressed on this blog are those of the author.
This blog is for informational purposes and is no advice.
The information contained herein is general and may be out of date.
Past performance is no guarantee of future results.
This site uses affiliate links. We may get a share of the price.
不用抽 不用搶 用手機看新聞 天天有獎 點我下載
This article was translated by AI and checked by an editor.
Mit der Anmeldung stimmen Sie den Nutzungsbedingungen zu.
Die Kommentarfunktion ist geschlossen.
Diese Audioversion wurde künstlich generiert.
Dieser Text wurde mithilfe von KI übersetzt.
Cet article contient des liens d’affiliation.
VOUS AVEZ REPERE UNE ERREUR ? Écrivez-nous.
Ce résumé a été réalisé par une intelligence artificielle.
Al suscribirte aceptas nuestra política de privacidad.
¿Encontraste un error en la nota?
Este texto fue traducido con inteligencia artificial.
Os comentários são de responsabilidade dos autores.
Este artigo foi publicado originalmente na edição de maio.
Il tuo browser non supporta questo formato.
Questo articolo è stato tradotto automaticamente.
Door je aan te melden ga je akkoord met onze voorwaarden.
Artikeln innehåller annonslänkar.
Denne artikel er oversat ved hjælp af kunstig intelligens.
Dette er et debattinnlegg. Innlegget gir uttrykk for skribentens holdning.
Tiivistelmä on tehty tekoälyn avulla ja toimitus on tarkistanut sen.
Twoja przeglądarka nie obsługuje tego formatu.
Našli jste v článku chybu? Dejte nám vědět.
A cikk eredetileg a nyomtatott lapban jelent meg.
Mulțumim pentru lectură!
Да бисте коментарисали, пријавите се.
Ευχαριστούμε που μας διαβάζετε.
Нашли ошибку? Выделите её и нажмите Ctrl+Enter.
Дякуємо, що читаєте. Залишайтеся з нами.
BU ÖZET YAPAY ZEKÂ İLE HAZIRLANDI.
نستخدم ملفات تعريف الارتباط لتحسين تجربتك.
הדפדפן שלך אינו תומך בנגן.
अगर आपको यह खबर पसंद आई हो तो शेयर करें।
本文仅代表作者个人观点，与本站无关。
請登入後留言
無断での転載を固くお断りします。
이 기사는 해당 언론사의 분류를 따릅니다.
Artikel ini telah tayang di edisi cetak.
Bằng việc đăng ký, bạn đồng ý với điều khoản.
Hierdie artikel is outomaties vertaal.
These cookies are necessary for the website to function and cannot be switched off.
Diese Cookies sind zur Funktion der Website erforderlich und können nicht deaktiviert werden.
Ces cookies sont nécessaires au fonctionnement du site Web.
Estas cookies son necesarias para que el sitio web funcione.
Te pliki cookie są niezbędne do funkcjonowania strony.
When you visit any website, it may store information on your browser.
Diese Cookies ermöglichen es uns, Besuche und Verkehrsquellen zu zählen.
Ces cookies nous permettent de déterminer le nombre de visites.
Deze cookies stellen ons in staat bezoekers te tellen.
Αυτό το περιεχόμενο δημιουργείται με τεχνητή νοημοσύνη.
Tento obsah vytvořila umělá inteligence a redakce ho zkontrolovala.
Bu içerik yapay zekâ ile hazırlanmıştır.
Você precisa estar logado para comentar.
Musisz być zalogowany, aby dodać opinię.
Du måste vara inloggad för att kommentera.
Fill in the form below with your name and message.
Όλα τα πεδία είναι υποχρεωτικά.
Todos los campos son obligatorios.
Use left and right arrow keys to seek in the recording.
Um sich diesen Artikel anzuhören, melden Sie sich an.
Ανακαλύψτε περισσότερα άρθρα στα αποτελέσματα της Google.
الآراء الواردة أدناه تعبر عن أصحابها وحدهم.
Niets uit deze uitgave mag zonder toestemming worden overgenomen.
""".strip().splitlines()

ELSEWHERE = {
    "To view this content, please change your settings.": "embed",
    "Wir benötigen Ihre Zustimmung, um die Karte zu laden.": "embed",
    "Necesitamos tu consentimiento para mostrar el mapa.": "embed",
    "Resten av saken er for betalende lesere.": "paywall",
    "Эта статья доступна только подписчикам.": "paywall",
    "記事の続きはログイン後に": "paywall",
    "Article continues after sponsorship": "advert",
    "Poniżej dalsza część artykułu": "advert",
    "Discuss this in the forum": "comments",
    "ANA SAYFAYA DÖNMEK İÇİN TIKLAYINIZ": "share",
    "YAZARIN DİĞER YAZILARI": "related",
    "Keyword: quay, tolls": "tags",
    "Lire : Que devient le bac ?": "related",
    "Διαβάστε: Το πορθμείο ανοίγει ξανά": "related",
}

STORY = """
All fields are under water since the dam broke, farmers in the valley say.
Du musst angemeldet sein, um wählen zu dürfen, sagt die Gemeinde.
Lire est un plaisir, dit la bibliothécaire, qui ouvre sa salle le soir.
Leggi e decreti non bastano, ha detto il sindaco.
By signing the treaty, the two countries end a dispute that has lasted for forty years.
By signing up to fight at seventeen, he became the youngest soldier of the regiment.
We use cookies in this tart because they hold together better than a crust.
When you purchase a ticket through a reseller, you may be paying three times its price.
This article of the constitution was first published in 1949 and has never been amended.
The views expressed by the author of the play were his mother's.
The views expressed in court by the minister's lawyer surprised the judge.
A version of this article was leaked to the president's lawyers before it was printed.
This is an AI-generated image, the foreign ministry said of the photograph.
Comments are closed to the public under the new rules of the planning board.
Mit Klick auf einen Link verlor die Rentnerin aus Kassel ihr gesamtes Erspartes.
Die Kommentarfunktion ist bei vielen Zeitungen der Ort, an dem gestritten wird.
Bei einem Kauf über 1000 Euro muss der Ausweis vorgelegt werden.
En continuant à naviguer vers le nord, le voilier a rencontré la glace.
Cette traduction a été saluée par la critique à sa sortie en 1932.
Al hacer clic en un enlace falso, la víctima entregó sus claves al estafador.
Si compras a través de internet tienes catorce días para devolver el producto.
Este texto fue traducido por un monje en el siglo XII.
Encontrou um erro na conta de luz e devolveu o dinheiro ao vizinho.
Se acquisti tramite un conoscente, la garanzia non vale.
Als je iets koopt via internet, heb je veertien dagen bedenktijd.
Dette er en leder som vet hva hun vil, sier de ansatte.
Sammendraget er skrevet av forskere ved universitetet.
Nie udało się załadować statku, bo port stanął z powodu strajku.
Bez předchozího písemného souhlasu ministra nesmí nikdo stavět.
Îți mulțumim că ai salvat copilul, i-au scris părinții pompierului.
Morate se prijaviti da biste glasali, podseća izborna komisija.
Απαγορεύεται η αντιγραφή στις εξετάσεις, θύμισε το υπουργείο.
Нашли ошибку инженеры лишь через три года после пуска станции.
Повне або часткове затемнення побачать жителі півдня країни.
Yorum yapmak için erken olduğunu söyleyen bakan ayrıldı.
يحظر نشر أو توزيع الصور دون إذن ذويهم وفق القانون الجديد.
扫码下载软件后，李女士被骗走三十万元。
飲酒過量會傷肝，醫師在記者會上提醒。
要約はAIが最も得意とする仕事だと教授は話す。
무단복제 및 유통 혐의로 일당이 붙잡혔다.
""".strip().splitlines()


def test_a_long_paragraph_of_the_site_is_told_by_its_opening() -> None:
    more = " It can be switched off, and then parts of the page may not work as they should, or not at all." * 4
    assert long_cue_of("These cookies are necessary for the website to function." + more) == "reading"
    assert long_cue_of("Cookies are what the bakery is known for." + more) == ""


def test_a_long_paragraph_that_asks_leave_to_show_something_is_of_the_site() -> None:
    line = "Ich bin damit einverstanden, dass mir externe Inhalte gezeigt werden. " * 5
    assert long_cue_of(line) == "embed"
    assert long_cue_of("Ich bin damit nicht einverstanden, sagte sie. " * 9) == ""


@pytest.mark.parametrize("line", SERVICE)
def test_a_sentence_of_the_site_is_no_paragraph_of_the_story(line: str) -> None:
    assert cue_of(folded(line)) == "reading"


@pytest.mark.parametrize(("line", "cue"), ELSEWHERE.items())
def test_what_asks_for_leave_or_a_subscription_says_so(line: str, cue: str) -> None:
    assert cue_of(folded(line)) == cue


@pytest.mark.parametrize("line", STORY)
def test_a_sentence_of_a_story_that_opens_nearly_so_says_nothing(line: str) -> None:
    assert cue_of(folded(line)) == ""


def test_what_a_site_says_of_itself_may_be_long() -> None:
    line = "By signing up, you confirm that you are over sixteen. " + "You may change at any time what you get. " * 4
    assert (len(line), cue_of(folded(line.strip()))) == (218, "reading")


def test_a_line_that_goes_on_at_length_is_the_story_whatever_opens_it() -> None:
    long = "Sign up for the ferry, " + "she said, and told of the flood, " * 8
    assert cue_of(folded(long)) == ""


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("It was, he wrote, “over.”(phy)", "stop"),
        ("The slip is closed. (jho)", "stop"),
        ("Who pays for it? (ah)", "ask"),
        ("The slip is closed. (jho/E-2)", "stop"),
        ("The slip is closed. (Z-10)", "stop"),
        ("渡し場は閉鎖された。（共同）", "stop"),
        ("渡し場の前に立つ代表（左）", "none"),
        ("The slip was built before the war. (1931)", "none"),
        ("The old slip on Tuesday. (AP)", "none"),  # a caption
        ("The old slip (left)", "none"),
        ("(phy)", "none"),
        ("The slip is closed. (see below)", "none"),
    ],
)
def test_initials_behind_a_sentence_do_not_hide_its_end(text: str, mark: str) -> None:
    assert ending(text) == mark


@pytest.mark.parametrize(
    ("line", "cue"),
    [("– ends –", "end"), ("— ende —", "end"), ("- advertisement -", "advert"), ("- publicitate -", "advert")],
)
def test_signs_around_a_line_that_says_what_it_is(line: str, cue: str) -> None:
    assert cue_of(line) == cue
    assert cue_of(f"- {line.strip('-–— ')} of the world -") == ""


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("The old bridge was built in 1931. Photo Jane Roe", "caption"),
        ("Le pont date de 1931. Photo S. M.", "caption"),
        ("Húsið var flutt á pramma. Ljósm. ha.", "caption"),
        ("Wazazi wakizungumza na mwalimu mkuu jana. Picha na Neema Mushi", "caption"),
        ("He looked at the bridge. Photo sales rose.", ""),
        ("The old bridge was built in 1931. Photos of it hang in every house on the quay", ""),
    ],
)
def test_a_last_sentence_may_be_who_took_the_picture(line: str, cue: str) -> None:
    assert cue_of(folded(line)) == cue


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("The log was changed, the judge said. Source: harbour register.", ""),
        ("The crews brought it. Credit: the judge said that they had thought of it.", ""),
        ("The quay at dawn. Source: Reuters.", "caption"),
        ("The quay at dawn. Source: Jane Roe", "caption"),
        ("The quay at dawn. Photo: the harbour board.", "caption"),
    ],
)
def test_where_a_sentence_is_known_from_is_told_in_the_story(line: str, cue: str) -> None:
    assert cue_of(folded(line)) == cue


@pytest.mark.parametrize(
    "line", ["Сподели на Вајбер", "Teilen auf Viber", "Share on Facebook", "Partager sur Telegram"]
)
def test_a_button_says_so_whatever_the_network(line: str) -> None:
    assert cue_of(folded(line)) == "share"


@pytest.mark.parametrize("line", ["Search beyond Google", "Share price of Facebook"])
def test_a_heading_that_names_a_network_is_no_button(line: str) -> None:
    assert cue_of(folded(line)) == ""


@pytest.mark.parametrize("line", ["చదవండి: కొత్త పార్కు", "Најново", "Најновије", "Najnovije"])
def test_what_announces_other_stories(line: str) -> None:
    assert cue_of(folded(line)) == "related"
