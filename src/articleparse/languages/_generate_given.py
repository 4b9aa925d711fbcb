"""Makes ``given_names.txt`` and ``surnames.py``: names of some seventy countries, from Faker (MIT), needed here alone.

pip install faker
python -m articleparse.languages._generate_given
"""

from __future__ import annotations

import importlib
import pkgutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from articleparse.languages.names import plain
from articleparse.languages.phrases import PHRASES

_UNSPACED_FROM = "\u2e80"  # Chinese, Japanese, Korean: there the surname, which comes first, tells a name
_SURNAMES_OF = ("zh_CN", "zh_TW", "ko_KR")
# Names that are words of news: articles and the like, which open headings; in India and Nepal development, hope, rain …
_WORDS_TOO = frozenset(
    "el lo as esta sem ab north west santa saint "
    "विकास आशा ज्योति प्रकाश शांति शान्ति भारत सागर किरण पूजा विजय संगीत अमर कमल आकाश वर्षा सूरज चांद सोना मोती अमन मंगल नीति शिक्षा विद्या जीत "
    "कविता रेखा तारा माला कला सीमा भूमि प्रगति शक्ति भक्ति क्रांति शुभ आदि राज हिन्द नेपाल सरकार जय गंगा यमुना प्रेम जीवन अभियान उदय उत्सव "
    "আশা জয় শান্তি ভারত বাংলা সূর্য রাজ প্রেম জীবন বিজয় উৎসব বর্ষা নদী মাটি আলো".split()
)
_HEAD = '''"""The surnames of China, Taiwan and Korea.

From Faker {version} (MIT); made by ``_generate_given.py``, do not edit.
"""

from typing import Final

# fmt: off
'''


def main() -> None:
    """Write the tables: a line of given names for each letter, the surnames as a module."""
    import faker

    here = Path(__file__).parent
    rows = ["|".join(names) for _, names in sorted(_by_letter().items())]
    (here / "given_names.txt").write_text("\n".join(rows), encoding="utf-8")
    text = f"{_HEAD.format(version=faker.VERSION)}\nSURNAMES: Final = {_surnames()!r}\n"
    (here / "surnames.py").write_text(text, encoding="utf-8")


def _by_letter() -> dict[str, list[str]]:
    words = _ordinary_words()
    found: dict[str, list[str]] = {}
    for name in sorted({plain(name) for _, table in _tables("first_name") for name in table}):
        if len(name) > 1 and _is_word(name) and name[0] < _UNSPACED_FROM and name not in words | _WORDS_TOO:
            found.setdefault(name[0], []).append(name)
    return found


def _is_word(name: str) -> bool:
    """Whether a name is letters only; the vowels of Indian scripts are marks."""
    return all(character.isalpha() or unicodedata.category(character)[0] == "M" for character in name)


def _ordinary_words() -> set[str]:
    """Words that stand alone on pages: ``media``, ``share``; a menu's are no names."""
    said = (phrase for row in PHRASES.values() for field in row for phrase in field)
    return {plain(phrase) for phrase in said if " " not in phrase}


def _surnames() -> str:
    names = {name for locale, table in _tables("last_name") if locale in _SURNAMES_OF for name in table}
    return "|".join(sorted(name for name in names if name[0] >= _UNSPACED_FROM))


def _tables(kind: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each locale's tables whose name begins so."""
    from faker.providers import person

    for module in sorted(found.name for found in pkgutil.iter_modules(person.__path__)):
        provider: Any = importlib.import_module(f"faker.providers.person.{module}").Provider
        for attribute in dir(provider):
            table = getattr(provider, attribute)
            if attribute.startswith(kind) and isinstance(table, (tuple, list, dict)):
                yield module, tuple(name for name in table if isinstance(name, str))


if __name__ == "__main__":
    main()
