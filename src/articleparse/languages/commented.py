"""What a site's program prints behind the name of who wrote the comment below, in many languages: data.

Folded as in phrases.py.  Example: ``Jane Roe says:``, ``Jane Roe hat gesagt…``.
"""

from __future__ import annotations

from typing import Final

# fmt: off
# The last word of such a line.
SAYS: Final = frozenset((
    "says", "said", "writes", "wrote", "commented", "sagt", "sagte", "gesagt", "schreibt", "schrieb", "meint", "dit", "écrit", "dice", "dijo", "comenta",
    "comentó", "escribió", "scrive", "scritto", "detto", "disse", "diz", "comentou", "escreveu", "diu", "zegt", "schreef", "schrijft", "säger", "skriver", "skrev", "siger", "sier",
    "sanoo", "sanoi", "kirjoitti", "segir", "ütleb", "saka", "rašo", "sako", "mówi", "pisze", "napisał", "napisał(a)", "říká", "píše", "napsal", "hovorí", "napísal", "szerint", "spune",
    "kaže", "piše", "pravi", "каже", "пише", "казва", "коментира", "λέει", "λέγει", "είπε", "говорит", "пишет", "написал", "говорить", "написав", "кажа", "diyor", "dedi",
    "berkata", "menulis", "viết", "nói",
))
