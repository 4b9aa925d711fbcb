"""Words in bylines: particles of personal names, and news agencies, of any language of the press, case-folded."""

from __future__ import annotations

from typing import Final

PARTICLES: Final = frozenset(
    "a abu af al ap as at av bin bint bt d da dal dalla das de degli dei del della der den di do dos du e ed el ferch "
    "ibn in la le les lo of och ou ould san ten ter the und van vom von y y. zu zum zur í ó".split()
)

_AGENCIES = """
aap | adn | adnkronos | afp | agence france-presse | agerpres | anadolu ajansı | ani | anp | ansa | ap | apa
associated press | the associated press | athens-macedonian news agency | belga | bernama | bta | canadian press
the canadian press | cp | čtk | dpa | dpa-afx | efe | europa press | hina | ians | interfax | irna | itar-tass
keystone-sda | kyodo | kyodo news | lusa | mti | notimex | ntb | pa | pa media | pap | press association | pti
press trust of india | reuters | ritzau | rtt | sapa | sda | sid | sita | stt | tanjug | tasr | tass | tt | ukrinform
uni | upi | xinhua | xinhua news agency | yonhap | интерфакс | риа новости | тасс | укрінформ | унн
أ ف ب | رويترز | وام | سانا | وفا | ايسنا | ایسنا | ایرنا | 新华社 | 新華社 | 中央社 | 中新社 | 共同通信 | 共同 | 時事通信 | 時事
연합뉴스 | 뉴시스 | 뉴스1
"""
AGENCIES: Final = frozenset(
    name.strip() for line in _AGENCIES.splitlines() for name in line.split("|") if name.strip()
)
"""News agencies as they stand alone in the place of a byline: ``dpa``, ``associated press``."""
