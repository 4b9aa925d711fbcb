"""How long ago in words alone, "an hour ago": whole phrases, by the seconds they count back (-1 a month, -12 a year).

Only lines that are nothing else are looked up.  0 is now.  Apart by ``|``; case and apostrophes do not matter.
"""

from __future__ import annotations

from typing import Final

# fmt: off
MOMENTS: Final[dict[int, str]] = {
    0: "just now|right now|moments ago|a moment ago|a few moments ago|a few seconds ago|seconds ago|gerade eben|soeben|à l'instant"
    "|il y a quelques instants|il y a quelques secondes|ahora mismo|hace un momento|hace unos instantes|hace unos segundos|agora mesmo"
    "|há instantes|há poucos instantes|proprio ora|poco fa|pochi istanti fa|zojuist|только что|щойно|przed chwilą|właśnie teraz"
    "|právě teď|před chvílí|práve teraz|pred chvíľou|upravo sada|prije nekoliko trenutaka|pravkar|juuri nyt|hetki sitten|just nu"
    "|lige nu|akkurat nå|nettopp|éppen most|az imént|chiar acum|acum câteva momente|току що|преди малко|az önce|μόλις τώρα|πριν λίγο"
    "|قبل قليل|منذ لحظات|قبل لحظات|منذ قليل|ממש עכשיו|לפני רגע|همین الان|لحظاتی پیش|ابھی ابھی|कुछ ही क्षण पहले|अभी अभी|कुछ क्षण पहले"
    "|এইমাত্র|এই মাত্র|刚刚|刚才|剛剛|剛才|たった今|방금|방금 전|조금 전|baru saja|baru sahaja|vừa xong|vừa mới|เมื่อสักครู่|เมื่อครู่|just ara|oraintxe bertan",
    60: "a minute ago|one minute ago|vor einer minute|il y a une minute|hace un minuto|há um minuto|un minuto fa|een minuut geleden|минуту назад"
    "|хвилину тому|minutę temu|před minutou|pred minútou|prije minutu|pre minut|minuutti sitten|en minut sedan|for en minut siden|et minut siden"
    "|for ett minutt siden|egy perce|egy perccel ezelőtt|acum un minut|преди минута|bir dakika önce|πριν από ένα λεπτό|πριν ένα λεπτό"
    "|منذ دقيقة|قبل دقيقة|قبل دقيقة واحدة|לפני דקה|یک دقیقه پیش|fa un minut",
    120: "منذ دقيقتين|قبل دقيقتين|לפני שתי דקות|pred dvema minutama",
    1800: "half an hour ago|vor einer halben stunde|il y a une demi-heure|hace media hora|há meia hora|mezz'ora fa|een half uur geleden|полчаса назад|pół godziny temu",
    3600: "an hour ago|one hour ago|about an hour ago|vor einer stunde|il y a une heure|hace una hora|há uma hora|un'ora fa|een uur geleden|час назад|годину тому"
    "|godzinę temu|před hodinou|pred hodinou|prije sat vremena|prije jedan sat|pre sat vremena|pre jedan sat|пре сат времена|tunti sitten|en timme sedan"
    "|for en time siden|en time siden|egy órája|egy órával ezelőtt|acum o oră|преди час|преди един час|bir saat önce|πριν από μία ώρα|πριν μία ώρα|πριν από μια ώρα"
    "|منذ ساعة|قبل ساعة|قبل ساعة واحدة|לפני שעה|یک ساعت پیش|یک ساعت قبل|ایک گھنٹہ پہلے|एक घंटे पहले|এক ঘণ্টা আগে|sejam yang lalu|sejam lalu|sejam yang lepas"
    "|fa una hora|tund aega tagasi|pirms stundas|prieš valandą|pred eno uro",
    7200: "منذ ساعتين|قبل ساعتين|לפני שעתיים|pred dvema urama",
    86400: "a day ago|one day ago|vor einem tag|il y a un jour|hace un día|há um dia|un giorno fa|een dag geleden|день назад|день тому|dzień temu|před dnem"
    "|prije dan|prije jedan dan|pre jedan dan|päivä sitten|en dag sedan|for en dag siden|en dag siden|egy napja|egy nappal ezelőtt|acum o zi|преди ден|преди един ден"
    "|bir gün önce|πριν από μία ημέρα|πριν από μια μέρα|منذ يوم|قبل يوم|قبل يوم واحد|לפני יום|یک روز پیش|ایک دن پہلے|एक दिन पहले|sehari yang lalu|fa un dia",
    172800: "منذ يومين|قبل يومين|לפני יומיים|pred dvema dnevoma",
    604800: "a week ago|one week ago|vor einer woche|il y a une semaine|hace una semana|há uma semana|una settimana fa|een week geleden|неделю назад"
    "|тиждень тому|tydzień temu|před týdnem|pred týždňom|prije tjedan dana|pre nedelju dana|viikko sitten|en vecka sedan|for en uge siden|en uge siden|for en uke siden"
    "|egy hete|acum o săptămână|преди седмица|bir hafta önce|πριν από μία εβδομάδα|منذ أسبوع|قبل أسبوع|לפני שבוע|یک هفته پیش|ایک ہفتہ پہلے|seminggu yang lalu|fa una setmana",
    1209600: "منذ أسبوعين|قبل أسبوعين|לפני שבועיים",
    -1: "a month ago|one month ago|vor einem monat|il y a un mois|hace un mes|há um mês|un mese fa|een maand geleden|месяц назад|місяць тому|miesiąc temu"
    "|před měsícem|kuukausi sitten|en månad sedan|for en måned siden|egy hónapja|acum o lună|преди месец|bir ay önce|منذ شهر|قبل شهر|לפני חודש|یک ماه پیش",
    -12: "a year ago|one year ago|vor einem jahr|il y a un an|hace un año|há um ano|un anno fa|een jaar geleden|год назад|рік тому|rok temu|před rokem"
    "|vuosi sitten|ett år sedan|for et år siden|egy éve|acum un an|преди година|bir yıl önce|منذ سنة|قبل سنة|منذ عام|לפני שנה|یک سال پیش",
}
# fmt: on

# Between the first day and the last: ``du 12 au 14 mai``, ``12 and 14 May``; case-folded.
RANGE_WORDS: Final = frozenset(
    "to and until till through thru bis und au et al a y e ao até à in i do oraz po и по до та й і да till og til tot en "
    "och till ja kuni kuni ir iki un līdz až a és ve ila hingga sampai dan đến tới och și la na og és do iki kuni".split()
)
