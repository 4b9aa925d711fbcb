"""Bytes: other files' formats, compression and its bombs, encodings, damage, mixtures."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import pickle
import random
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from typing import Final

from battery import ARTICLE, BODY, Input

_MIB: Final = 1 << 20
_ENGLISH: Final = ARTICLE.encode()


def _random(size: int) -> bytes:
    return random.Random(size).randbytes(size)  # noqa: S311 - not a secret


def _bomb(pack: Callable[[bytes], bytes]) -> Callable[[int], bytes]:
    """Return a maker of so many MiB of zeros, packed as members one after the other."""
    return lambda units: pack(bytes(_MIB)) * units


def _tar(_: int) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        member = tarfile.TarInfo("../../evil.txt")
        member.size = len(_ENGLISH)
        archive.addfile(member, io.BytesIO(_ENGLISH))
        link = tarfile.TarInfo("passwd.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return out.getvalue()


def _zip(*names: str) -> Callable[[int], bytes]:
    def make(_: int) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for name in names:
                archive.writestr(zipfile.ZipInfo(name), _ENGLISH)
        return out.getvalue()

    return make


_SIGNED: Final = {
    "png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + _random(400),
    "jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + _random(400),
    "gif": b"GIF89a" + _random(300),
    "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n" + ARTICLE.encode(),
    "elf": b"\x7fELF\x02\x01\x01\x00" + _random(400),
    "exe": b"MZ\x90\x00\x03\x00\x00\x00" + bytes(60) + _random(300),
    "sqlite": b"SQLite format 3\x00" + _random(200),
    "doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100),
    "mp3": b"ID3\x03" + _random(200),
    "mp4": b"\x00\x00\x00\x18ftypmp42" + _random(200),
    "class": b"\xca\xfe\xba\xbe\x00\x00\x00\x34" + _random(200),
    "webp": b"RIFF\x00\x10\x00\x00WEBPVP8 " + _random(200),
    "woff": b"wOFF" + _random(200),
    "rar": b"Rar!\x1a\x07\x00" + _random(200),
    "seven_zip": b"7z\xbc\xaf'\x1c" + _random(200),
    "pickle": pickle.dumps({"headline": ARTICLE}),
    "nul": bytes(1024),
    "random": _random(4096),
    "random_large": _random(_MIB),
    "bytes_0_to_255": bytes(range(256)) * 8,
    "garbage_gzip": b"\x1f\x8b\x08\x00" + _random(200),
    "garbage_xz": b"\xfd7zXZ\x00" + _random(200),
    "garbage_zstd": b"\x28\xb5\x2f\xfd" + _random(200),
}
_PACKED: Final = {
    "gzip": gzip.compress(_ENGLISH, mtime=0),
    "bzip2": bz2.compress(_ENGLISH),
    "xz": lzma.compress(_ENGLISH),
    "gzip_two_members": gzip.compress(_ENGLISH, mtime=0) + gzip.compress(BODY.encode(), mtime=0),
}
_CUT: Final = {
    "gzip": gzip.compress(_ENGLISH * 40 + _random(20_000).hex().encode(), mtime=0)[:8000],
    "xz": lzma.compress(_ENGLISH * 40 + _random(20_000).hex().encode())[:16_000],
}
_NEWS: Final = {
    "fr": "Le pont rouvert après la tempête\n\nLa ville a rouvert le pont vendredi, un mois après la tempête, a déclaré le"
    " maire à la fin de l’été. Les travaux ont coûté près de trois millions, où l’on espérait dépenser moins.\n",
    "pl": "Most otwarty po burzy\n\nMost został ponownie otwarty w piątek, miesiąc po burzy, powiedział burmistrz. Prace"
    " kosztowały więcej, niż się spodziewano, ale mieszkańcy są zadowoleni: źródło, żółw, łódź, ćma, gęś.\n",
    "ru": "Мост открыт после бури\n\nМост снова открыт, сообщил в пятницу мэр города, спустя месяц после бури. Работы стоили"
    " около трёх миллионов, больше, чем ожидалось, но жители довольны.\n",
    "el": "Η γέφυρα άνοιξε ξανά\n\nΗ γέφυρα είναι ξανά ανοιχτή, είπε την Παρασκευή ο δήμαρχος, έναν μήνα μετά την καταιγίδα."
    " Τα έργα κόστισαν περισσότερο από όσο περίμεναν.\n",
    "he": "הגשר נפתח מחדש\n\nהגשר פתוח שוב, אמר ראש העיר ביום שישי, חודש לאחר הסערה. העבודות עלו יותר מן הצפוי, אבל התושבים"
    " מרוצים.\n",
    "ar": "الجسر مفتوح من جديد\n\nأعيد فتح الجسر يوم الجمعة، بعد شهر من العاصفة، كما قال رئيس البلدية. كلفت الأعمال أكثر مما كان"
    " متوقعا.\n",
    "tr": "Köprü yeniden açıldı\n\nKöprü, fırtınadan bir ay sonra cuma günü yeniden açıldı, dedi belediye başkanı. Çalışmalar"
    " beklenenden pahalıya mal oldu, ama halk mutlu; ışıklar, ağaçlar, şehir.\n",
    "ja": "橋が再開した\n\n嵐から一か月後の金曜日、橋が再び開通したと市長が述べた。工事には予想より多くの費用がかかったが、住民は喜んでいる。\n",
    "ko": "다리가 다시 열렸다\n\n폭풍이 지나간 지 한 달 만인 금요일에 다리가 다시 열렸다고 시장이 말했다. 공사비는 예상보다 많이 들었다.\n",
    "zh": "大桥重新开放\n\n市长星期五说，风暴过去一个月后，大桥重新开放。工程费用比预期的多，但居民们很高兴。\n",
    "vi": "Cây cầu mở lại\n\nCây cầu mở lại vào thứ Sáu, một tháng sau cơn bão.\n",
}
_ENCODINGS: Final = {
    "fr": "cp1252 latin-1 iso8859-15 mac-roman cp850", "pl": "iso8859-2 cp1250 cp852",
    "ru": "cp1251 koi8-r cp866 iso8859-5 mac-cyrillic", "el": "iso8859-7 cp1253", "he": "cp1255", "ar": "cp1256 iso8859-6",
    "tr": "cp1254 iso8859-9", "ja": "shift_jis euc-jp iso2022_jp", "ko": "euc-kr", "zh": "gb18030 gbk",
}  # fmt: skip
_WIDE: Final = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig")
_DAMAGED: Final = {
    "cut_in_a_character": "Brücke\n\nDie Brücke ist wieder offen, Köln".encode()[:-2] + b"\xc3",
    "overlong": _ENGLISH + b"\xc0\xaf\xe0\x80\xaf\n",
    "cesu8": _ENGLISH + "🙂".encode("utf-16-be").hex().encode() + b"\xed\xa0\xbd\xed\xb9\x82\n",
    "above_10ffff": _ENGLISH + b"\xf4\x90\x80\x80\xf8\x88\x80\x80\x80\n",
    "one_bad_byte_late": _ENGLISH * 300 + "über \n".encode() + b"\xff\n",
    "utf16_odd": ARTICLE.encode("utf-16") + b"a",
    "utf16_lone_surrogate": b"\xff\xfe" + ARTICLE.encode("utf-16-le") + b"\x3d\xd8\n\x00",
    "utf16_swapped_halfway": b"\xff\xfe" + ARTICLE.encode("utf-16-le") + ARTICLE.encode("utf-16-be"),
    "then_cp1252": ("Brücke über die Öre, Köln\n" * 20).encode() + ("Brücke über die Öre\n" * 3).encode("cp1252"),
    "three_encodings": _ENGLISH + _NEWS["fr"].encode() + _NEWS["fr"].encode("cp1252") + _NEWS["ru"].encode("cp1251"),
    "nuls_in_text": _ENGLISH.replace(b"bridge", b"bri\0dge"),
}
_CALM: Final = {
    "double_mark": b"\xef\xbb\xbf\xef\xbb\xbf" + _ENGLISH,
    "mojibake": _NEWS["fr"].encode().decode("cp1252", "replace").encode(),
    "ansi_art": _ENGLISH + b"\x1b[31mred\x1b[0m\n",
    "wire_controls": b"\x01" + _ENGLISH + b"\x03",
}

INPUTS = [
    *(Input(f"binary_{name}", "binary", lambda _, data=data: data, "error") for name, data in _SIGNED.items()),  # type: ignore[misc]
    *(Input(f"packed_{name}", "binary", lambda _, data=data: data, probe="open again") for name, data in _PACKED.items()),  # type: ignore[misc]
    *(Input(f"cut_{name}", "binary", lambda _, data=data: data, "warn") for name, data in _CUT.items()),  # type: ignore[misc]
    Input("binary_tar", "binary", _tar, "any", forbid="root:"),
    Input("binary_zip", "binary", _zip("../../evil.txt", "/etc/evil", "a.txt"), "any", forbid="root:"),
    Input("binary_docx", "binary", _zip("word/document.xml"), "error"),
    Input("binary_then_text", "binary", lambda _: _random(300) + _ENGLISH, "any"),
    Input("text_then_binary", "binary", lambda _: _ENGLISH * 40 + _random(3000), "any"),
    Input("bomb_gzip", "binary", _bomb(lambda data: gzip.compress(data, mtime=0)), "error", 2, 10_000),
    Input("bomb_bzip2", "binary", _bomb(bz2.compress), "error", 2, 10_000),
    Input("bomb_xz", "binary", _bomb(lzma.compress), "error", 2, 4_000),
    Input("bomb_zlib_deep", "binary", lambda _: gzip.compress(gzip.compress(zlib.compress(bytes(_MIB)))), "any"),
    *(
        Input(f"encoding_{codec}_{language}", "encoding", lambda _, t=_NEWS[language], c=codec: t.encode(c, "replace"), "warn")  # type: ignore[misc]
        for language, codecs in _ENCODINGS.items()
        for codec in codecs.split()
    ),
    *(Input(f"wide_{codec}", "encoding-utf16-32", lambda _, c=codec: (ARTICLE * 2).encode(c), "any", probe="open again") for codec in _WIDE),  # type: ignore[misc]
    Input("ebcdic", "encoding-utf16-32", lambda _: ARTICLE.replace("“", "'").replace("”", "'").encode("cp037"), "error"),
    *(Input(f"damaged_{name}", "encoding-utf8", lambda _, data=data: data, "any") for name, data in _DAMAGED.items()),  # type: ignore[misc]
    *(Input(f"odd_{name}", "encoding-mixed", lambda _, data=data: data) for name, data in _CALM.items()),  # type: ignore[misc]
]  # fmt: skip
