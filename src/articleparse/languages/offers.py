"""What publishers sell amid their stories, in many languages: trials, their apps, their accounts, what others paid for: data.

Folded as in phrases.py.  Example: ``2 Wochen kostenlos testen`` has a number, a span of time, ``free`` and ``try``.
"""

from __future__ import annotations

from typing import Final

# fmt: off
# A whole line over the title of what somebody paid for; what only names a gap (``Advertisement``) stands over the story.
SPONSORED: Final = frozenset((
    "sponsored", "sponsored content", "sponsored post", "sponsored story", "sponsored by", "paid content", "paid post", "partner content", "advertiser content",
    "promoted", "promoted content", "gesponsert", "gesponserter inhalt", "gesponserter beitrag", "bezahlter inhalt", "werblicher inhalt", "sponsorisé",
    "contenu sponsorisé", "contenu partenaire", "contenu de marque", "publi-rédactionnel", "publireportage", "patrocinado", "contenido patrocinado", "contenido de marca", "publirreportaje",
    "conteúdo patrocinado", "conteúdo de marca", "conteúdo comercial", "informe publicitário", "sponsorizzato", "contenuto sponsorizzato", "contenuto a pagamento", "informazione pubblicitaria",
    "gesponsord", "gesponsorde inhoud", "betaalde inhoud", "partnerbijdrage", "branded content", "sponsrat", "sponsrat innehåll", "annonssamarbete", "sponsoreret", "sponsoreret indhold",
    "annoncørbetalt indhold", "betalt indhold", "sponset", "sponset innhold", "annonsørinnhold", "betalt innhold", "sponsa innhald", "annonsørinnhald", "betalt innhald",
    "kaupallinen yhteistyö", "kaupallinen sisältö", "sponsoroitu sisältö", "kostað efni", "kostuð kynning", "sisuturundus", "toetatud sisu", "sponsorēts saturs", "reklāmraksts",
    "turinio rinkodara", "užsakomasis straipsnis", "materiał sponsorowany", "artykuł sponsorowany", "materiał partnera", "tekst sponsorowany", "materiał promocyjny",
    "sponzorovaný obsah", "komerční sdělení", "partnerský obsah", "pr článek", "platená spolupráca", "pr článok", "szponzorált tartalom", "támogatott tartalom", "támogatói tartalom", "pr-cikk",
    "conținut sponsorizat", "articol sponsorizat", "спонсорирано съдържание", "платено съдържание", "спонзорисано", "sponzorisani sadržaj", "sponzorirani sadržaj", "plaćeni sadržaj",
    "sponzorirana vsebina", "naročena vsebina", "përmbajtje e sponsorizuar", "χορηγούμενο περιεχόμενο", "προωθούμενο", "contingut patrocinat", "contido patrocinado", "babestutako edukia",
    "на правах рекламы", "партнёрский материал", "партнерский материал", "спонсорский материал", "на правах реклами", "партнерський матеріал", "спонсорований матеріал", "партнёрскі матэрыял",
    "sponsorlu", "sponsorlu içerik", "محتوى ممول", "إعلان ممول", "محتوى برعاية", "رپورتاژ آگهی", "سپانسر شدہ", "תוכן ממומן", "תוכן שיווקי", "תוכן מקודם", "प्रायोजित", "स्पॉन्सर्ड", "স্পনসরড",
    "赞助内容", "贊助內容", "廣編企劃", "廣編特輯", "提供記事", "タイアップ", "記事広告", "애드버토리얼", "기획광고", "nội dung tài trợ", "konten bersponsor", "kandungan tajaan", "geborgde inhoud",
))

# Spans of time that are offered.
SPANS: Final = frozenset((
    "day", "days", "week", "weeks", "month", "months", "year", "tag", "tage", "woche", "wochen", "monat", "monate", "jahr", "jour", "jours", "semaine", "semaines", "mois", "an",
    "día", "días", "semana", "semanas", "mes", "meses", "año", "dia", "dias", "mês", "ano", "giorno", "giorni", "settimana", "settimane", "mese", "mesi", "anno",
    "dag", "dagen", "weken", "maand", "maanden", "jaar", "dagar", "vecka", "veckor", "månad", "månader", "år", "dage", "uge", "uger", "måned", "måneder", "dager", "uke", "uker",
    "päivä", "päivää", "viikko", "viikkoa", "kuukausi", "kuukautta", "kk", "dzień", "dni", "tydzień", "tygodnie", "miesiąc", "miesiące", "den", "dny", "týden", "týdny", "měsíc", "měsíce", "měsíců",
    "nap", "hét", "hónap", "zile", "săptămâni", "lună", "luni", "день", "дня", "дней", "неделя", "недели", "месяц", "месяца", "дні", "днів", "тижні", "місяць", "місяці",
    "gün", "hafta", "ay", "ημέρες", "ημέρεσ", "εβδομάδες", "εβδομάδεσ", "μήνα", "μήνες", "μήνεσ", "hari", "minggu", "bulan",
))

# That it costs nothing.
FREE: Final = frozenset((
    "free", "kostenlos", "kostenfrei", "gratis", "kostenloser", "kostenlose", "gratuit", "gratuits", "gratuite", "gratuitement", "offert", "offerts", "offertes", "gratuito", "gratuita",
    "gratuitamente", "grátis", "ilmaiseksi", "ilmainen", "maksutta", "darmo", "gratis.", "bezpłatnie", "zdarma", "zadarmo", "ingyen", "ingyenes", "gratuită", "бесплатно", "безкоштовно", "безплатно",
    "besplatno", "brezplačno", "ücretsiz", "bedava", "δωρεάν", "مجانا", "مجاناً", "חינם", "رایگان", "percuma",
))

# What the reader is to do with it.
TRY: Final = frozenset((
    "try", "trial", "start", "read", "download", "subscribe", "test", "testen", "lesen", "probieren", "ausprobieren", "herunterladen", "abonnieren", "essayer", "essayez", "testez", "tester", "lire", "télécharger", "téléchargez",
    "prueba", "probar", "pruebe", "lee", "descarga", "descárgala", "descargar", "experimente", "teste", "leia", "baixe", "descarregue", "prova", "provalo", "leggi", "scarica",
    "proberen", "probeer", "lees", "lezen", "downloaden", "prova", "pröva", "testa", "läs", "ladda", "prøv", "læs", "hent", "les", "prøve", "last", "kokeile", "lue", "lataa", "wypróbuj", "testuj", "czytaj", "pobierz",
    "vyzkoušejte", "zkuste", "čtěte", "stáhněte", "stáhnout", "vyskúšajte", "stiahnuť", "próbálja", "próbáld", "töltse", "letöltés", "încearcă", "descarcă", "попробуйте", "попробовать", "читать", "скачать", "скачайте",
    "спробуйте", "читати", "завантажити", "dene", "deneyin", "indir", "indirin", "δοκιμάστε", "κατεβάστε", "جرب", "حمل", "הורידו", "נסו", "coba", "unduh", "cuba",
))

# The publisher's own means to read on.
APPS: Final = frozenset((
    "app", "apps", "newsapp", "news-app", "appli", "application", "aplicación", "aplicativo", "aplicação", "applicazione", "appen", "sovellus", "sovelluksen", "aplikacja", "aplikację", "aplikacji", "aplikace", "aplikaci",
    "aplikácia", "aplikáciu", "alkalmazás", "alkalmazást", "aplicația", "aplicație", "приложение", "приложении", "застосунок", "додаток", "aplikacija", "aplikaciju", "uygulama", "uygulamayı", "uygulamamızı", "εφαρμογή", "تطبيق", "تطبيقنا",
    "האפליקציה", "aplikasi", "e-paper", "epaper",
))

# How a line opens that asks the reader to follow the paper …
FOLLOW: Final = frozenset((
    "follow", "folgen", "folge", "abonnieren", "suivez", "suivez-nous", "retrouvez-nous", "sigue", "síguenos", "sigan", "síganos", "seguinos", "seguí", "siga", "siga-nos", "sigam",
    "segue", "segui", "seguici", "seguite", "seguiteci", "segueix", "segueix-nos", "volg", "obserwuj", "obserwujcie", "śledź", "sledujte", "kövesse", "kövessen", "kövess", "urmăriți", "urmărește", "urmăriți-ne",
    "följ", "følg", "seuraa", "pratite", "spremljajte", "sekite", "sekojiet", "jälgi", "подписывайтесь", "подпишитесь", "следите", "підписуйтесь", "підписуйтеся", "підпишіться", "стежте",
    "следвайте", "последвайте", "пратите", "ακολουθήστε", "تابعونا", "تابعنا", "תעקבו", "עקבו", "ikuti", "fuata", "ndiqni",
))

# … and where.
NETWORKS: Final = frozenset((
    "facebook", "facebooku", "facebookon", "instagram", "instagramie", "instagramu", "instagramon", "instagramissa", "facebookissa", "instagrammissa", "whatsapp", "telegram", "telegramie", "telegramu", "telegrame",
    "youtube", "tiktok", "twitter", "twitterze", "linkedin", "threads", "bluesky", "mastodon", "viber", "google", "вайбер", "вајбер", "вайбър", "вацап", "вибер", "вотсап", "ватсап", "твитер", "фејсбук", "фейсбук", "фейсбуці", "инстаграм", "телеграм", "телеграме", "телеграмі", "вконтакте", "одноклассниках", "дзене",
    "google-news", "واتساب", "تليغرام", "تلغرام", "فيسبوك", "انستغرام", "إنستغرام", "تويتر", "يوتيوب",
))

# The networks whose names tell in any form, and in the scripts that write them anew; folded, without joiners.
NETWORKS_ANYWHERE: Final = (
    "facebook", "instagram", "whatsapp", "telegram", "youtube", "tiktok", "twitter", "linkedin", "фейсбук", "инстаграм", "телеграм", "ютуб", "твиттер", "вконтакте", "одноклассник",
    "інстаграм", "واتساب", "فيسبوك", "فیس بک", "فیسبوک", "انستغرام", "إنستغرام", "انسٹاگرام", "اینستاگرام", "تويتر", "توییتر", "ٹوئٹر", "يوتيوب", "یوتیوب", "یوٹیوب", "تلگرام", "تليغرام", "फेसबुक", "फ़ेसबुक", "इंस्टाग्राम", "इन्स्टाग्राम",
    "ट्विटर", "यूट्यूब", "युट्यूब", "व्हाट्सएप", "व्हाट्सऐप", "टेलीग्राम", "ফেসবুক", "ইনস্টাগ্রাম", "টুইটার", "ইউটিউব", "হোয়াটসঅ্যাপ", "টেলিগ্রাম", "ફેસબુક", "ઇન્સ્ટાગ્રામ", "ટ્વિટર", "યુટ્યુબ", "વોટ્સએપ", "ਫੇਸਬੁੱਕ", "ਇੰਸਟਾਗ੍ਰਾਮ", "ਟਵਿੱਟਰ", "ਯੂਟਿਊਬ",
    "பேஸ்புக்", "ஃபேஸ்புக்", "இன்ஸ்டாகிராம்", "ட்விட்டர்", "யூடியூப்", "வாட்ஸ்அப்", "ఫేస్బుక్", "ఇన్స్టాగ్రామ్", "ట్విటర్", "ట్విట్టర్", "యూట్యూబ్", "వాట్సాప్", "ಫೇಸ್ಬುಕ್", "ಇನ್ಸ್ಟಾಗ್ರಾ", "ಟ್ವಿಟರ್", "ಯೂಟ್ಯೂಬ್", "ವಾಟ್ಸ್ಆ್ಯಪ್", "ವಾಟ್ಸಾಪ್",
    "ഫേസ്ബുക്", "ഫെയ്സ്ബുക്", "ഇന്‍സ്റ്റഗ്രാം", "ഇൻസ്റ്റഗ്രാം", "ട്വിറ്റര്", "യൂട്യൂബ്", "വാട്സ്ആപ്", "เฟซบุ๊ก", "อินสตาแกรม", "ทวิตเตอร์", "ยูทูบ", "ติ๊กต็อก", "페이스북", "인스타그램", "트위터", "유튜브", "카카오톡", "ফেইসবুক",
)

# What a paper sends, in any form that a language gives the word …
NEWSLETTERS: Final = (
    "newsletter", "infolettre", "boletín", "boletim", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "uutiskirje", "fréttabréf", "uudiskiri", "naujienlaišk",
    "jaunumu vēstul", "biuletyn", "zpravodaj", "hírlevel", "hírlevél", "рассылк", "розсилк", "бюлетин", "билтен", "e-novičnik", "novičnik", "butlletí", "bülten", "ενημερωτικό δελτίο",
    "نشرتنا", "خبرنامه", "ניוזלטר", "buletin", "メルマガ", "ニュースレター", "뉴스레터", "电子报", "電子報", "bản tin",
)

# … and the word before it that says whose it is.
OUR: Final = frozenset((
    "our", "unser", "unsere", "unseren", "unserem", "unserer", "notre", "nos", "nuestro", "nuestra", "nuestros", "nuestras", "nosso", "nossa", "nossos", "nossas", "nostro", "nostra",
    "nostre", "nostri", "onze", "vår", "vårt", "våra", "våre", "vores", "vore", "naszego", "naszym", "nasz", "naszą", "náš", "našeho", "naším", "našom", "našim", "našoj", "naš", "našo",
    "нашу", "нашей", "наш", "нашої", "нашия", "нашата", "нашиот", "nostru", "noastră", "noastre", "mūsu", "mūsų", "meie",
))
# fmt: on
