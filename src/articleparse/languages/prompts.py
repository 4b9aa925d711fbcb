"""Words by which a page asks its reader for something, by language: to subscribe, to register, to give, to follow.

A story has them now and then, a prompt amid it always; which a line is, is learned from
what else is seen of it.  Only how a word begins counts, so that its other forms count
too; of scripts without spaces between words, each entry is a pair of characters.
"""

from __future__ import annotations

from functools import cache
from typing import Final

STEM: Final = 7  # letters of a word that count

_WORDS: Final = {
    "en": "newsletter newsletters inbox email emails mailbox subscribe subscriber subscription signup download "
    "donate notifications alerts briefing unsubscribe subscribing whatsapp telegram",
    "de": "newsletter postfach e-mail mail abonnieren abonnement anmelden anmeldung registrieren kostenlos "
    "herunterladen spenden mitglied benachrichtigung eilmeldungen abonnent verpassen",
    "fr": "newsletter infolettre messagerie boîte courriel mail abonnez abonner abonnement inscrivez inscrire "
    "inscription recevez recevoir gratuit gratuitement télécharger téléchargez soutenez alertes notifications suivez",
    "es": "newsletter boletín boletines correo buzón suscríbete suscribirse suscripción apúntate regístrate "
    "recibe reciba recibir gratis descarga descargue avisos apóyanos únete síguenos notificaciones socio",
    "pt": "newsletter boletim e-mail correio inscreva subscreva assine assinatura cadastre receba receber grátis "
    "baixe descarregue apoie siga-nos alertas notificações",
    "it": "newsletter iscriviti iscrivi iscrizione abbonati abbonamento ricevi ricevere posta gratis gratuita scarica "
    "sostienici seguici notifiche registrati casella",
    "nl": "nieuwsbrief nieuwsbrieven mailbox inbox mail aanmelden inschrijven abonneer abonnement ontvang gratis "
    "download meldingen steun volg registreer",
    "pl": "newsletter newslettera skrzynce skrzynkę mail mailem zapisz subskrybuj subskrypcja prenumerata otrzymuj "
    "bezpłatnie pobierz aplikację powiadomienia wesprzyj obserwuj zarejestruj",
    "sv": "nyhetsbrev nyhetsbrevet inkorg mejl mejlen prenumerera prenumeration anmäl registrera gratis ladda "
    "notiser stöd följ medlem appen",
    "da": "nyhedsbrev nyhedsbrevet indbakke indbakken mail tilmeld abonner abonnement modtag gratis hent "
    "notifikationer støt følg medlem appen",
    "no": "nyhetsbrev nyhetsbrevet innboks e-post epost abonner abonnement registrer gratis varsler varslinger "
    "støtt følg meld medlem appen",
    "fi": "uutiskirje uutiskirjeen uutiskirjeemme sähköposti sähköpostiin tilaa tilaus ilmaiseksi ilmainen lataa "
    "sovellus ilmoitukset seuraa liity rekisteröidy",
    "cs": "newsletter e-mail e-mailu schránky schránce odebírejte odebírat přihlaste předplatné zdarma stáhněte "
    "upozornění podpořte sledujte registrujte aplikaci",
    "hu": "hírlevél hírlevelünk postaládájába e-mail iratkozzon iratkozz feliratkozás feliratkozom előfizetés "
    "ingyenes ingyen töltse értesítések támogasson kövessen regisztráljon",
    "ru": "рассылка рассылку почту почте подпишитесь подписаться подписка подписывайтесь бесплатно "
    "скачайте скачать приложение уведомления поддержите присылаем зарегистрируйтесь телеграм подписывайся",
    "uk": "розсилка розсилку пошту пошті підпишіться підписатися підписка підписуйтесь безкоштовно завантажте "
    "застосунок сповіщення підтримайте надсилаємо зареєструйтеся телеграм",
    "tr": "bülten bülteni bültenimiz e-posta posta kutunuzda kutunuza abone kaydol kaydolun üyelik ücretsiz indirin "
    "uygulamayı bildirimler destekleyin",
    "el": "newsletter ενημερωτικό μέιλ email εγγραφείτε εγγραφή συνδρομή δωρεάν κατεβάστε εφαρμογή ειδοποιήσεις "
    "στηρίξτε ακολουθήστε λάβετε",
    "ar": "النشرة نشرتنا بريدك بريدكم البريد اشترك اشتركوا الاشتراك سجل مجانا مجاناً حمّل التطبيق إشعارات تابعنا "
    "تابعونا ادعم",
    "he": "ניוזלטר לדוא המייל במייל הירשמו הרשמה הצטרפו חינם הורידו האפליקציה היישומון התראות עקבו תמכו מנוי",
    "fa": "خبرنامه ایمیل عضویت رایگان دانلود",
    "id": "newsletter surel email berlangganan langganan daftar gratis unduh aplikasi notifikasi dukung ikuti",
    "vi": "email đăng miễn",
    "zh": "订阅 邮箱 邮件 免费 下载 扫码 注册 推送 訂閱 電郵 免費 下載 註冊",
    "ja": "購読 登録 無料 メル マガ 会員 アプ 届け 受信",
    "ko": "구독 이메 메일 무료 가입 앱을 설치 알림 후원 레터",
}


@cache
def stems() -> frozenset[str]:
    """Return how the words begin, of all languages together."""
    return frozenset(word.casefold()[:STEM] for words in _WORDS.values() for word in words.split())
