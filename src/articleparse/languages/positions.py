"""Where somebody stands in a picture, in brackets behind the name or before several: only captions say so."""

from __future__ import annotations

from typing import Final

_WORDS: Final = {
    "en": "left|right|centre|center|middle|far left|far right|second left|second right|from left|"
    "second from left|second from right|third from left|third from right|l.|r.",
    "de": "li|re|links|rechts|v.l|v.l.n.r|v. l|v. l. n. r|v.r|von links|2. v. l|2.v.l|2.v.r|2. v. r|"
    "im bild|archivbild|archivfoto|symbolbild|symbolfoto",
    "fr": "à gauche|à droite|au centre|de gauche à droite|de g. à d|au premier plan|à g|à d",
    "es": "izquierda|derecha|izq|a la izquierda|a la derecha|en el centro|de izquierda a derecha|de izq. a der|"
    "segundo por la izquierda|segundo por la derecha|izq.|der.",
    "pt": "à esquerda|à direita|ao centro|esquerda|direita|da esq. para a dir|esq.|dir.",
    "it": "a sinistra|a destra|al centro|sinistra|destra|da sinistra|secondo da sinistra|sx|dx",
    "nl": "links|rechts|midden|tweede van links|tweede van rechts|vlnr|l.|r.",
    "pl": "z lewej|z prawej|po lewej|po prawej|w środku|pośrodku|od lewej|drugi z lewej|drugi z prawej",
    "sv": "till vänster|till höger|t v|t h|t.v|t.h|mitten|i mitten|andra från vänster|tv|th",
    "da": "til venstre|til højre|t.v|t.h|tv|th|i midten|yderst til venstre|yderst til højre",
    "nb": "til venstre|til høyre|t.v|t.h|tv|th|i midten|nummer to fra venstre",
    "fi": "vasemmalla|oikealla|keskellä|toinen vasemmalta|toinen oikealta",
    "cs": "vlevo|vpravo|uprostřed|zleva|druhý zleva|druhý zprava",
    "sk": "vľavo|vpravo|v strede|zľava|druhý zľava",
    "hu": "b.|j.|balról|jobbról|balra|jobbra|középen|balról a második|jobbról a második",
    "ro": "stânga|dreapta|în stânga|în dreapta",
    "ru": "слева|справа|в центре|второй слева|второй справа|слева направо",
    "uk": "ліворуч|праворуч|у центрі|в центрі|другий ліворуч|другий праворуч|зліва|справа",
    "bg": "вляво|вдясно|в средата|в центъра|отляво|отдясно",
    "sr": "лево|десно|у средини|levo|desno|u sredini",
    "hr": "lijevo|desno|u sredini|drugi slijeva|drugi zdesna",
    "el": "αριστερά|δεξιά|στο κέντρο|στη μέση",
    "tr": "solda|sağda|ortada|sol|sağ|sol 2|sağ 2|soldan ikinci|sağdan ikinci",
    "ar": "يمين|يسار|وسط|إلى اليمين|إلى اليسار|في الوسط|يميناً|يساراً",
    "fa": "راست|چپ|وسط|نفر اول از راست|نفر اول از چپ",
    "he": "מימין|משמאל|במרכז|באמצע|מצד ימין|מצד שמאל",
    "hi": "बाएं|दाएं|बीच में|बायें|दायें",
    "bn": "বাঁয়ে|ডানে|মাঝে|বামে",
    "th": "ซ้าย|ขวา|กลาง|คนซ้าย|คนขวา",
    "vi": "trái|phải|bên trái|bên phải|bìa trái|bìa phải|thứ hai từ trái|thứ hai từ phải",
    "id": "kiri|kanan|tengah|kedua kiri|kedua kanan|dua kiri|dua kanan",
    "zh": "左|右|中|左一|右一|左二|右二|左三|右三|左起|右起|图左|图右|圖左|圖右",
    "ja": "左|右|中|中央|左から|右から|左端|右端|左から２人目|左から2人目|右から２人目|右から2人目|左から３人目",
    "ko": "왼쪽|오른쪽|가운데|왼쪽부터|오른쪽부터|왼쪽에서 두 번째|왼쪽 두번째|오른쪽 두번째|왼쪽 두 번째|오른쪽 두 번째",
    "fil": "kaliwa|kanan|gitna",
    "sw": "kushoto|kulia|katikati",
}  # fmt: skip

POSITIONS: Final = frozenset(word for words in _WORDS.values() for word in words.split("|"))
"""Folded, without a last full stop but for abbreviations of one letter or of words that are others too."""

_COUNTED: Final = {
    "en": "from left|from the left|from right|left to right|from left to right|top left",
    "de": "von links|v.l|v.l.n.r|v. l|v. l. n. r|von links nach rechts",
    "fr": "de gauche à droite|de g. à d|à partir de la gauche",
    "es": "de izquierda a derecha|de izq. a der|desde la izquierda",
    "pt": "da esquerda para a direita|da esquerda à direita|da esq. para a dir|a partir da esquerda",
    "it": "da sinistra|da sinistra a destra|da sinistra verso destra|da sx",
    "ca": "d'esquerra a dreta",
    "gl": "de esquerda a dereita",
    "nl": "van links naar rechts|vlnr|v.l.n.r",
    "af": "van links|van links na regs",
    "pl": "od lewej|od lewej strony",
    "sv": "från vänster|från vänster till höger",
    "da": "fra venstre|fra venstre mod højre",
    "nb": "fra venstre|fra venstre mot høyre",
    "nn": "frå venstre",
    "is": "frá vinstri",
    "fi": "vasemmalta|vasemmalta oikealle|vasemmalta lukien",
    "et": "vasakult",
    "lv": "no kreisās",
    "lt": "iš kairės",
    "cs": "zleva",
    "sk": "zľava",
    "sl": "z leve|od leve proti desni",
    "hr": "slijeva nadesno|slijeva",
    "sr": "s leva na desno|sleva nadesno|с лева на десно|слева надесно",
    "hu": "balról jobbra",
    "ro": "de la stânga la dreapta|de la stânga",
    "ru": "слева направо",
    "uk": "зліва направо",
    "bg": "отляво надясно|от ляво на дясно",
    "el": "από αριστερά|από τα αριστερά",
    "tr": "soldan sağa|soldan",
    "id": "dari kiri|dari kiri ke kanan",
    "ms": "dari kiri",
    "vi": "từ trái sang|từ trái qua|từ trái sang phải",
    "fil": "mula kaliwa|mula sa kaliwa",
    "sw": "kutoka kushoto",
    "ar": "من اليمين|من اليسار|من اليمين إلى اليسار|من اليسار إلى اليمين",
    "fa": "از راست|از چپ|از راست به چپ|از چپ به راست",
}  # fmt: skip

SHOWS: Final = ("图为", "圖為", "사진은 ", "写真は")  # opens what says what a picture shows
# How what stands in brackets behind a caption opens, ends or is said in whole, where a picture is from or of what kind.
FROM_OPENS: Final = (
    "取自",
    "圖取自",
    "图取自",
    "翻攝",
    "翻拍",
    "截自",
    "擷取自",
    "截图自",
    "截圖自",
    "圖／",
    "圖/",
    "图/",
    "图／",
    "사진=",
    "사진 ",
    "写真・",
    "写真=",
)
FROM_ENDS: Final = (
    "提供",
    "翻攝",
    "攝影",
    "摄影",
    "撮影",
    "供圖",
    "供图",
    "제공",
    "캡처",
    "캡쳐",
    "촬영",
    "자료사진",
    "자료 사진",
)
FROM_ALONE: Final = frozenset(
    "資料照 資料照片 示意圖 資料圖片 資料圖 檔案照 示意图 资料图 资料图片 资料照片 資料写真 イメージ イメージ写真 자료사진 자료화면 "
    "archivbild archivfoto symbolbild symbolfoto arkivfoto arkivbilde genrefoto getty istock shutterstock alamy".split()
)

COUNTED: Final = frozenset(phrase for phrases in _COUNTED.values() for phrase in phrases.split("|"))
"""What opens the names of those who stand beside each other, before a colon or a comma; folded, no full stop behind."""
