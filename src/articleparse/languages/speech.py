"""Words by which somebody speaks of themselves, as in the answers of an interview: data, by language.

Case-folded, whole words; of languages that leave the pronoun out also its other forms, and the
commonest verbs that only the first person has.
Example: ``ich`` of "Das habe ich nie gesagt".
"""

from __future__ import annotations

from typing import Final

FIRST_PERSON: Final[dict[str, str]] = {
    "en": "i i'm i've i'd i'll me my myself mine",
    "de": "ich mich mir mein meine meinen meinem meiner",
    "fr": "je j'ai j'étais j'avais j'y j'en j'aime j'aimais m'a me moi mon ma mes",
    "es": "yo mí mi mis me conmigo soy estoy he tengo estuve tuve",
    "ca": "jo em meu meva meus sóc vaig he tinc",
    "gl": "eu meu miña me",
    "pt": "eu me meu minha meus minhas mim comigo sou estou tenho fui tive",
    "it": "io mi me mio mia miei mie ho",
    "ro": "eu mă mi mie meu mea mei mele îmi",
    "nl": "ik mij me mijn",
    "af": "ek my",
    "sv": "jag mig min mitt mina",
    "da": "jeg mig min mit mine",
    "nb": "jeg meg min mitt mine",
    "nn": "eg meg min mitt mine",
    "is": "ég mig mér minn mín mitt",
    "fi": "minä minun minulle minut minua minulla",
    "et": "mina ma minu mind mulle",
    "hu": "én engem nekem",
    "pl": "ja mnie mi mój moja moje mną jestem byłem byłam miałem miałam",
    "cs": "já mě mně můj moje mi jsem mnou",
    "sk": "ja mňa mi môj moja moje som mnou",
    "sl": "jaz mene mi moj moja sem",
    "hr": "ja mene mi moj moja moje sam",
    "sr": "ja mene mi moj moja sam ја мене ми мој моја сам",
    "bg": "аз ме ми мен моят моята съм",
    "ru": "я меня мне мной мой моя мои моё",
    "uk": "я мене мені мій моя моє мною",
    "el": "εγώ εμένα με μου είμαι ήμουν έχω είχα",
    "tr": "ben beni bana benim",
    "ar": "أنا لي عندي",
    "he": "אני שלי אותי לי",
    "fa": "من مرا",
    "hi": "मैं मुझे मेरा मेरी मैंने",
    "bn": "আমি আমার আমাকে",
    "ko": "저는 제가 나는 내가 저도 저의 제",
    "id": "saya aku",
    "ms": "saya aku",
    "vi": "tôi",
    "sw": "mimi",
}

# … in scripts without spaces between words.
FIRST_SIGNS: Final[dict[str, str]] = {"zh": "我", "ja": "私 僕 俺 わたし ぼく", "th": "ผม ฉัน ดิฉัน"}

# Who speaks next in a broadcast, alone on a line in brackets: a line of its own among what is said.
ON_AIR: Final = frozenset(
    (
        "[앵커]",
        "[앵커멘트]",
        "[앵커 멘트]",
        "[기자]",
        "[리포트]",
        "[아나운서]",
        "[인터뷰]",
        "<앵커>",
        "<앵커 멘트>",
        "<기자>",
        "<리포트>",
    )
)
