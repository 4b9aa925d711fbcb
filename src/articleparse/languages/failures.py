"""What a page says in place of an article, by what it is then; openings of a line, case-folded (`cues.folded`)."""

from __future__ import annotations

from typing import Final

# fmt: off
FAILURES: Final[dict[str, tuple[str, ...]]] = {
    "an error page": (
        "404", "error 404", "403", "403 forbidden", "404 not found", "404 error", "404 page", "404 - page", "404: page", "404 – page", "404: not found", "404 - not found", "error 403", "500 internal", "502 bad", "503 service", "error 500", "error 502", "error 503",
        "401 unauthorized", "410 gone", "429 too many", "page not found", "not found", "file not found", "page unavailable",
        "this page could not be found", "this page can't be found", "this page isn't available", "this page does not exist",
        "this page doesn't exist", "sorry, we couldn't find", "sorry, we can't find", "sorry, this page", "sorry, the page",
        "we couldn't find that page", "we can't find the page", "we can't find that page", "the page you requested",
        "the page you are looking for", "the page you're looking for", "the page cannot be found", "the requested url",
        "the requested page", "oops! that page", "oops, that page", "article not found", "this article is no longer available",
        "this content is no longer available", "this content is not available", "content not available", "access denied",
        "access to this page has been denied", "forbidden", "you don't have permission", "you do not have permission",
        "internal server error", "bad gateway", "service unavailable", "gateway timeout", "too many requests",
        "something went wrong", "an error occurred", "an error has occurred", "this site can't be reached",
        "451: unavailable", "error 451", "unavailable for legal reasons", "unavailable due to legal reasons",
        "this site is currently unavailable", "we're sorry. this website", "we recognise you are attempting to access",
        "we recognize you are attempting to access", "we recognize you are visiting", "this website is temporarily unavailable",
        "site under maintenance", "down for maintenance", "under maintenance",
        "401", "500", "502", "503", "504", "bad request", "method not allowed", "request timeout", "request time-out", "gateway time-out", "service temporarily unavailable",
        "temporarily unavailable", "web server is down", "backend fetch failed", "connection timed out", "origin is unreachable", "the service is unavailable", "server error in", "no server is available to handle",
        "the server encountered", "the server is temporarily", "error establishing a database", "welcome to nginx", "it works", "apache2 ubuntu default page", "apache2 debian default page", "index of /",
        "wartungsmodus", "wir sind gleich zurück", "site en maintenance", "maintenance en cours", "sitio en mantenimiento", "en mantenimiento", "página en mantenimiento",
        "site em manutenção", "em manutenção", "sito in manutenzione", "in manutenzione", "site in onderhoud", "sajten underhålls", "przerwa techniczna", "trwają prace techniczne", "ведутся технические работы", "сайт на обслуживании",
        "site bakımda", "situs sedang dalam", "website đang bảo trì", "الموقع تحت الصيانة", "الموقع قيد الصيانة", "האתר בתחזוקה", "系统维护中", "網站維護中", "网站维护中", "ただいまメンテナンス中", "メンテナンス中", "시스템 점검", "사이트 점검",
        "fehler 404", "404-fehler", "seite nicht gefunden", "die seite wurde nicht gefunden", "diese seite existiert nicht",
        "die angeforderte seite", "die gesuchte seite", "die von ihnen gesuchte seite", "die von ihnen aufgerufene seite", "seite nicht verfügbar",
        "zugriff verweigert", "kein zugriff", "ein fehler ist aufgetreten", "es ist ein fehler aufgetreten", "leider konnten wir die seite",
        "wir konnten die seite", "diese seite ist nicht verfügbar", "artikel nicht gefunden",
        "erreur 404", "page introuvable", "page non trouvée", "la page demandée", "cette page n'existe pas", "cette page n'est pas disponible",
        "la page que vous", "désolé, cette page", "accès refusé", "accès interdit", "une erreur est survenue", "oups",
        "error 404", "página no encontrada", "no se ha encontrado la página", "la página que busca", "la página que buscas", "esta página no existe",
        "página no disponible", "lo sentimos, la página", "lo sentimos, no", "acceso denegado", "se ha producido un error",
        "página não encontrada", "a página que você", "a página que procura", "esta página não existe", "acesso negado", "ocorreu um erro", "erro 404",
        "pagina non trovata", "la pagina richiesta", "la pagina che stai cercando", "la pagina che cerchi", "errore 404", "accesso negato",
        "si è verificato un errore", "pagina non disponibile", "ops, pagina",
        "pagina niet gevonden", "deze pagina bestaat niet", "de pagina die", "toegang geweigerd", "er is iets misgegaan", "fout 404", "oeps",
        "sidan hittades inte", "sidan kunde inte hittas", "sidan finns inte", "åtkomst nekad", "något gick fel",
        "siden blev ikke fundet", "siden findes ikke", "siden kunne ikke findes", "siden ble ikke funnet", "siden finnes ikke", "fant ikke siden",
        "vi fant ikke siden", "vi kan ikke finde siden", "noget gik galt", "noe gikk galt", "síðan fannst ekki", "sivua ei löydy", "sivua ei löytynyt",
        "etsimääsi sivua", "strona nie została znaleziona", "nie znaleziono strony", "strona nie istnieje", "podana strona", "błąd 404", "brak dostępu",
        "stránka nenalezena", "stránka nebyla nalezena", "stránka neexistuje", "tato stránka neexistuje", "chyba 404", "přístup odepřen",
        "stránka sa nenašla", "stránka nebola nájdená", "az oldal nem található", "a keresett oldal", "a kért oldal", "404-es hiba",
        "pagina nu a fost găsită", "pagina nu există", "pagina căutată", "eroare 404", "stranica nije pronađena", "stranica nije pronađena.",
        "stranica ne postoji", "tražena stranica", "greška 404", "strani ni mogoče najti", "stran ne obstaja", "stran ni bila najdena",
        "puslapis nerastas", "lapa nav atrasta", "lehte ei leitud", "faqja nuk u gjet", "sayfa bulunamadı", "aradığınız sayfa", "hata 404", "404 hatası",
        "erişim engellendi", "erişim reddedildi", "səhifə tapılmadı", "halaman tidak ditemukan", "halaman yang anda cari", "laman tidak dijumpai",
        "không tìm thấy trang", "trang không tồn tại", "trang bạn yêu cầu", "ukurasa haukupatikana", "bladsy nie gevind nie", "no s'ha trobat la pàgina",
        "pàgina no trobada", "páxina non atopada", "orria ez da aurkitu", "страница не найдена", "страница не существует", "запрашиваемая страница",
        "такой страницы", "ошибка 404", "доступ запрещен", "доступ запрещён", "доступ ограничен", "произошла ошибка", "сторінку не знайдено", "сторінка не знайдена",
        "сторінки не існує", "помилка 404", "доступ заборонено", "страницата не е намерена", "страницата не съществува", "грешка 404", "страница није пронађена",
        "страницата не е пронајдена", "η σελίδα δεν βρέθηκε", "η σελίδα δεν υπάρχει", "η σελίδα που ζητήσατε", "η σελίδα που αναζητάτε", "σφάλμα 404",
        "הדף לא נמצא", "העמוד לא נמצא", "הדף המבוקש", "שגיאה 404", "הגישה נדחתה", "الصفحة غير موجودة", "الصفحة المطلوبة", "لم يتم العثور على الصفحة", "عذرا، الصفحة",
        "عذراً، الصفحة", "خطأ 404", "صفحه مورد نظر", "صفحه پیدا نشد", "صفحه یافت نشد", "خطای 404", "خطای ۴۰۴", "صفحہ نہیں ملا", "पृष्ठ नहीं मिला", "पेज नहीं मिला",
        "यह पेज उपलब्ध नहीं", "পৃষ্ঠা পাওয়া যায়নি", "পৃষ্ঠাটি পাওয়া যায়নি", "பக்கம் கிடைக்கவில்லை", "ไม่พบหน้า", "ไม่พบหน้าที่", "页面不存在", "页面未找到", "找不到页面",
        "找不到网页", "您访问的页面", "您请求的页面", "抱歉，您访问的", "頁面不存在", "找不到頁面", "找不到網頁", "您要找的頁面", "很抱歉，您", "拒绝访问", "存取遭拒", "ページが見つかりません",
        "お探しのページ", "指定されたページ", "このページは存在しません", "アクセスが拒否", "페이지를 찾을 수 없습니다", "요청하신 페이지", "존재하지 않는 페이지", "찾을 수 없는 페이지", "접근이 거부", "გვერდი ვერ მოიძებნა",
        "էջը չի գտնվել",
    ),
    "a page that asks to log in": (
        "log in", "login", "sign in", "log in to continue", "please log in", "please sign in", "log in to your account", "sign in to your account", "sign in to continue", "welcome back", "member login", "anmelden", "anmeldung", "einloggen", "bitte anmelden", "bitte melden sie sich",
        "connexion", "se connecter", "connectez-vous", "identifiez-vous", "iniciar sesión", "inicia sesión", "inicie sesión", "acceder", "entrar", "fazer login", "faça login", "iniciar sessão", "accedi", "accesso", "inloggen", "logga in", "logg inn", "log ind", "kirjaudu sisään", "kirjaudu",
        "zaloguj się", "logowanie", "přihlášení", "přihlásit se", "prihlásenie", "bejelentkezés", "autentificare", "prijava", "вход", "войти", "авторизация", "увійти", "вхід", "giriş", "giriş yap", "oturum aç", "σύνδεση", "masuk", "đăng nhập", "تسجيل الدخول", "ورود", "התחברות", "כניסה",
        "लॉग इन", "लॉगिन", "ログイン", "登录", "登入", "로그인",
    ),
    "a page that asks for JavaScript": (
        "please enable javascript", "please enable js", "enable javascript", "you need to enable javascript", "javascript is disabled", "javascript is required",
        "javascript is not enabled", "javascript seems to be disabled", "javascript must be enabled", "this site requires javascript", "this page requires javascript", "your browser does not support javascript",
        "checking your browser", "checking if the site connection is secure", "verifying you are human", "verify you are human", "verify that you are human", "are you a robot", "are you human",
        "please verify you are", "please verify that you are", "just a moment", "one more step", "attention required", "ddos protection by", "performing security verification", "pardon our interruption",
        "we've detected unusual activity", "please complete the security check", "please wait while we", "your browser is not supported", "your browser is out of date", "press & hold",
        "bitte aktivieren sie javascript", "bitte javascript aktivieren", "javascript ist deaktiviert", "sie müssen javascript", "ihr browser wird überprüft", "sind sie ein roboter", "veuillez activer javascript",
        "activez javascript", "javascript est désactivé", "vous devez activer javascript", "merci d'activer", "veuillez vérifier que vous êtes", "por favor, active javascript", "active javascript", "habilite javascript", "por favor, habilite",
        "javascript está desactivado", "javascript está desabilitado", "ative o javascript", "por favor, ative o javascript", "abilita javascript", "attiva javascript", "per favore abilita javascript",
        "javascript è disabilitato", "schakel javascript in", "aktivera javascript", "aktivér javascript", "aktiver javascript", "ota javascript käyttöön", "włącz javascript", "włącz obsługę javascript",
        "povolte javascript", "zapněte javascript", "engedélyezze a javascript", "activați javascript", "включите javascript", "для работы сайта необходимо включить", "проверка браузера", "подтвердите, что вы не робот", "увімкніть javascript",
        "javascript'i etkinleştirin", "lütfen javascript", "ενεργοποιήστε τη javascript", "aktifkan javascript", "vui lòng bật javascript", "يرجى تفعيل", "الرجاء تفعيل", "جاوا اسکریپت", "javascriptを有効", "请启用javascript", "請啟用javascript", "자바스크립트를",
    ),
    "a page that asks for consent": (
        "we value your privacy", "we care about your privacy", "your privacy is important to us", "your privacy matters", "your privacy, your choice", "before you continue", "privacy and cookies", "cookie consent",
        "we use cookies", "this site uses cookies", "this website uses cookies", "we and our", "manage your cookie", "manage your privacy", "your choices regarding cookies", "consent to the use",
        "wir respektieren ihre privatsphäre", "ihre privatsphäre ist uns wichtig", "datenschutz ist uns wichtig", "wir benötigen ihre zustimmung", "ihre zustimmung", "wir verwenden cookies", "wir und unsere", "mit werbung und tracking",
        "weiter mit werbung", "weiterlesen mit werbung", "mit werbung weiterlesen", "nutzen sie", "pur-abo", "pur abo", "cookie-einstellungen", "wir brauchen ihre zustimmung",
        "nous respectons votre vie privée", "votre vie privée", "le respect de votre vie privée", "nous utilisons des cookies", "ce site utilise des cookies", "nous et nos", "accepter les cookies", "vos choix en matière de cookies",
        "valoramos su privacidad", "valoramos tu privacidad", "nos importa su privacidad", "nos importa tu privacidad", "su privacidad", "tu privacidad", "utilizamos cookies", "usamos cookies", "nosotros y nuestros", "este sitio utiliza cookies",
        "valorizamos a sua privacidade", "a sua privacidade", "sua privacidade", "nós e os nossos", "nós e nossos", "rispettiamo la tua privacy", "la tua privacy", "noi e i nostri", "utilizziamo i cookie", "questo sito utilizza cookie", "il rispetto della tua privacy",
        "wij respecteren uw privacy", "uw privacy", "wij en onze", "wij gebruiken cookies", "we gebruiken cookies", "deze website gebruikt cookies", "vi värnar om din integritet", "vi använder cookies", "vi bruker cookies", "vi bruger cookies", "vi respekterer dit privatliv",
        "dit privatliv", "vi bryr oss om personvernet", "arvostamme yksityisyyttäsi", "käytämme evästeitä", "cenimy twoją prywatność", "szanujemy twoją prywatność", "używamy plików cookie", "my i nasi", "vážíme si vašeho soukromí", "používáme cookies",
        "používáme soubory cookie", "záleží nám na vašem soukromí", "vážime si vaše súkromie", "tiszteletben tartjuk", "sütiket használunk", "vă respectăm confidențialitatea", "folosim cookie", "poštujemo vašu privatnost", "koristimo kolačiće",
        "cenimo vašo zasebnost", "uporabljamo piškotke", "gizliliğinize önem veriyoruz", "gizliliğinize değer veriyoruz", "çerez kullanıyoruz", "мы используем cookie", "мы используем файлы cookie", "мы ценим вашу конфиденциальность", "ми використовуємо файли cookie", "ние ценим вашата",
        "използваме бисквитки", "σεβόμαστε την ιδιωτικότητά", "χρησιμοποιούμε cookies", "εμείσ και οι", "אנו מכבדים את", "نحن نهتم بخصوصيتك", "نستخدم ملفات", "kami menghargai privasi", "chúng tôi coi trọng quyền riêng tư", "クッキーを使用", "当社はcookie", "我们使用cookie", "우리는 귀하의 개인정보",
    ),
}
# Buttons of a page that asks for consent, without which a story that opens with its words is a story.
CONSENT_BUTTONS: Final = frozenset((
    "accept all", "accept", "i accept", "agree", "i agree", "accept and continue", "accept & continue", "accept all cookies", "accept cookies", "allow all", "reject all", "reject", "manage options", "manage settings", "more options", "got it",
    "alle akzeptieren", "akzeptieren", "zustimmen", "akzeptieren und weiter", "ablehnen", "alle ablehnen", "einverstanden", "einstellungen", "zustimmen und weiter", "jetzt abonnieren", "jetzt zustimmen",
    "tout accepter", "accepter", "accepter et fermer", "accepter et continuer", "j'accepte", "tout refuser", "refuser", "continuer sans accepter", "paramétrer", "aceptar", "aceptar todo", "aceptar y continuar", "aceptar todas", "rechazar", "rechazar todo",
    "configurar", "aceitar", "aceitar tudo", "aceitar todos", "rejeitar", "recusar", "accetta", "accetta tutto", "accetta e continua", "accetto", "rifiuta", "rifiuta tutto", "continua senza accettare", "alles accepteren", "accepteren", "akkoord", "weigeren",
    "godkänn alla", "godkänn", "acceptera", "acceptera alla", "godta alle", "godta", "accepter alle", "tillad alle", "afvis alle", "hyväksy kaikki", "hyväksy", "akceptuję", "zaakceptuj wszystko", "akceptuj", "zgadzam się", "přijmout vše", "souhlasím", "přijmout",
    "súhlasím", "prijať všetko", "elfogadom", "összes elfogadása", "accept toate", "acceptă", "acceptă tot", "prihvaćam", "prihvati sve", "prihvatam", "slažem se", "strinjam se", "sprejmi vse", "kabul et", "tümünü kabul et", "kabul ediyorum", "принять", "принять все", "согласен",
    "прийняти", "приемам", "приемане на всички", "αποδοχή", "συμφωνώ", "αποδοχή όλων", "אישור", "מסכים", "أوافق", "موافق", "قبول", "قبول الكل", "setuju", "terima", "đồng ý", "同意する", "すべて許可", "同意", "接受", "동의", "모두 동의",
))
# Fields of a page that asks to log in.
PASSWORDS: Final = frozenset((
    "password", "your password", "forgot password?", "forgot your password?", "forgot your password", "forgotten your password?", "forgotten password?", "lost your password?", "passwort", "kennwort", "ihr passwort", "passwort vergessen?", "passwort vergessen", "mot de passe", "mot de passe oublié ?", "mot de passe oublié?", "mot de passe oublié",
    "contraseña", "¿olvidó su contraseña?", "¿olvidaste tu contraseña?", "¿has olvidado tu contraseña?", "senha", "esqueceu a senha?", "esqueci minha senha", "palavra-passe", "parola d'ordine", "password dimenticata?", "hai dimenticato la password?", "wachtwoord", "wachtwoord vergeten?", "lösenord", "glömt lösenord?", "glömt lösenordet?",
    "passord", "glemt passord?", "adgangskode", "glemt adgangskode?", "salasana", "unohditko salasanan?", "hasło", "nie pamiętasz hasła?", "zapomniałeś hasła?", "heslo", "zapomenuté heslo", "zabudnuté heslo", "jelszó", "elfelejtett jelszó", "parolă", "lozinka", "geslo", "пароль", "забыли пароль?", "забули пароль?", "парола", "şifre", "parola",
    "şifremi unuttum", "κωδικόσ", "kata sandi", "lupa kata sandi?", "mật khẩu", "quên mật khẩu?", "كلمة المرور", "كلمة السر", "نسيت كلمة المرور؟", "رمز عبور", "סיסמה", "שכחת סיסמה?", "שכחתי סיסמה", "पासवर्ड", "パスワード", "密码", "忘记密码？", "忘记密码", "密碼", "忘記密碼？", "忘記密碼", "비밀번호", "비밀번호 찾기",
))
# What a page has that asks for something, beside the words that ask.
SURE_SIGNS: Final[dict[str, frozenset[str]]] = {
    "a page that asks for consent": CONSENT_BUTTONS,
    "a page that asks to log in": PASSWORDS,
}
# What a page says that lists what a search found; openings of a line.
FINDS: Final = (
    "search results", "results for", "results found", "your search for", "you searched for", "suchergebnisse", "suchergebnis", "ergebnisse für", "treffer für", "résultats de recherche", "résultats de la recherche", "résultats pour", "résultat de la recherche", "votre recherche", "resultados de la búsqueda", "resultados de búsqueda",
    "resultados para", "resultados da pesquisa", "resultados da busca", "resultado da busca", "resultado da pesquisa", "risultati della ricerca", "risultati di ricerca", "risultati per", "zoekresultaten", "resultaten voor", "sökresultat", "sökresultat för", "søgeresultater", "søkeresultater", "hakutulokset", "wyniki wyszukiwania", "výsledky vyhledávání",
    "výsledky hledání", "keresési eredmények", "rezultatele căutării", "rezultati pretrage", "rezultati pretraživanja", "результаты поиска", "результат пошуку", "результати пошуку", "резултати от търсенето", "arama sonuçları", "αποτελέσματα αναζήτησησ", "hasil pencarian", "kết quả tìm kiếm", "نتائج البحث", "نتایج جستجو", "תוצאות חיפוש", "खोज परिणाम",
    "検索結果", "搜索结果", "搜尋結果", "검색결과", "검색 결과",
)
COUNTED: Final = (
    "new results for", "new result for", "neue ergebnisse für", "neues ergebnis für", "nouveaux résultats pour", "nouveau résultat pour",
    "nuevos resultados para", "nuevo resultado para", "novos resultados para", "nuovi risultati per", "nieuwe resultaten voor",
)
"""What stands behind a number in mails that list what a search found: ``=== News - 3 new results for [ferry] ===``."""
# fmt: on
