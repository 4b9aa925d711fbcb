"""What tells a personal name: the words inside names that are none themselves, and given names."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Final

from articleparse.languages import bytes_of

# Words inside personal names, in any language of the press, case-folded.
# fmt: off
PARTICLES: Final = frozenset((
    "abu", "af", "al", "ap", "av", "bin", "bint", "bt", "d", "da", "dal", "dalla", "das", "de", "degli",
    "dei", "del", "della", "der", "den", "di", "do", "dos", "du", "e", "ed", "el", "ferch", "ibn", "la", "le",
    "les", "lo", "och", "ou", "ould", "san", "ten", "ter", "und", "van", "vom", "von", "y", "y.", "zu",
    "zum", "zur", "í", "ó",
))
# Openings of a byline that are articles, prepositions or nouns of a menu elsewhere: ``Le Journal``, ``From Qatar``,
# ``Text Size``.  Behind them only a known name is believed.
WEAK_OPENINGS: Final = frozenset((
    "a", "a cura di", "af", "aus", "av", "avec", "by the", "con", "da", "de", "di", "do", "e", "en", "from", "in",
    "interview", "le", "ni", "od", "os", "par le", "story", "tekst", "text", "texto", "van", "with", "words", "z", "от",
    "من", "حوار", "متابعة", "تغطية", "text von", "texte", "ຂ່າວ", "ບົດ", "از", "פון", "በ",
))
# Titles before a name, which are no part of it, folded; with a dot what is a word or a name without one.
HONORIFICS: Final = frozenset(
    "dr dr. prof prof. professor professorin professeur profesor profesora professora sir dame mr mr. mrs mrs. ms. "
    "rev. reverend hon. dra. drs. dott. dott.ssa prof.ssa mag. ing. dipl.-ing. univ.-prof. doç. uzm. д-р проф. δρ. δρ".split()
)
# What joins a name behind an opening and the paper that it was written for: ``By Jane Doe for the Herald``.
WRITTEN_FOR: Final = frozenset("for pour für voor för para per pro dla для para-o за".split())
# How a byline opens that has the place first, and its verb: ``Aus Hammersbeck berichtet Hannes Petersen``.
FROM_A_PLACE: Final = {
    "aus": "berichtet berichten meldet", "vom": "berichtet berichten", "uit": "bericht meldt", "vanuit": "bericht meldt",
    "från": "rapporterar skriver", "fra": "rapporterer skriver melder", "z": "pisze relacjonuje píše hlásí referuje",
    "ze": "pisze relacjonuje píše hlásí referuje", "из": "передает передаёт сообщает рассказывает пишет",
    "з": "повідомляє розповідає передає пише", "iš": "praneša rašo", "no": "ziņo raksta",
    "iz": "javlja izvještava izveštava poroča", "da": "scrive riferisce", "desde": "informa escribe escreve reporta",
    "depuis": "rapporte écrit", "от": "съобщава разказва",
}
# First words of cities that have several, and of nobody's name; folded.
PLACES_OPEN: Final = frozenset("new los las são port fort cape st st. bad kuala buenos addis tel el".split())
# Endings of surnames that say who did or said it, and the surname without: in Armenian and Georgian.
SURNAME_ENDINGS: Final = {
    "յանը": "յան", "յանի": "յան", "յանն": "յան", "ՅԱՆԸ": "ՅԱՆ", "ՅԱՆԻ": "ՅԱՆ",
    "ძემ": "ძე", "ძის": "ძე", "შვილმა": "შვილი", "შვილის": "შვილი",
}
# What stands in a byline where the writer has no name.
NOBODY: Final = frozenset((
    "anonymous", "anonym", "anonyme", "anónimo", "anônimo", "anonimo", "anònim", "anoniem", "anonymt", "anonim",
    "anonymní", "anonymný", "аноним", "анонім", "ανώνυμος", "مجهول", "אנונימי", "匿名", "익명", "unknown author", "no author",
))
# Cities and provinces of Vietnam, folded: papers print them in capitals on a line of their own, over the story.
VIETNAM: Final = frozenset(
    (
        "hà nội|tp hcm|tp.hcm|sài gòn|đà nẵng|hải phòng|cần thơ|huế|nha trang|vũng tàu|đà lạt|quy nhơn|biên hòa|hạ long|"
        "an giang|bạc liêu|bắc giang|bắc kạn|bắc ninh|bến tre|bình dương|bình định|bình phước|bình thuận|cà mau|cao bằng|"
        "đắk lắk|đăk lăk|đắk nông|đăk nông|điện biên|đồng nai|đồng tháp|gia lai|hà giang|hà nam|hà tĩnh|hải dương|hậu giang|"
        "hòa bình|hưng yên|khánh hòa|kiên giang|kon tum|lai châu|lạng sơn|lào cai|lâm đồng|long an|nam định|nghệ an|"
        "ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam|quảng ngãi|quảng ninh|quảng trị|sóc trăng|sơn la|tây ninh|"
        "thái bình|thái nguyên|thanh hóa|thừa thiên huế|tiền giang|trà vinh|tuyên quang|vĩnh long|vĩnh phúc|yên bái"
    ).split("|")
)
# Surnames that stand first and are told by no given name: the commonest of Japan, and of Vietnam without accents.
FIRST_SURNAMES: Final = frozenset((
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 "
    "前田 岡田 長谷 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 柴田 酒井 "
    "宮崎 工藤 横山 宮本 内田 高木 安藤 谷口 大野 高田 丸山 今井 河野 藤本 村田 武田 上野 杉山 増田 平野 菅原 小島 千葉 久保 松井 岩崎 桜井 木下 野口 松尾 菊地 野村 "
    "新井 佐野 渡部 古川 杉本 大西 浜田 市川 水野 島田 小山 高野 西田 菊池 西川 五十 北村 山内 安田 川口 平田 秋山 中田 川崎 飯田 本田 吉川 松岡 岡崎 服部 "
    "大久 佐久 岸本 堀江 堀内 黒田 白石 大塚 西尾 矢野 関口 松尾 荒木 浅野 永井 熊谷 樋口 松村 大橋 森本 平井 桑原 萩原 星野 早川 吉村 片山 松田 内藤 中西 須藤 辻本 "
    "望月 奥村 川村 野田 尾崎 栗原 古賀 小西 大森 松永 増井 今村 飯塚 神田 石原 石橋 河合 川上 川端 坂井 坂口 坂田 榎本 宮田 宮下 宮川 三宅 三好 三木 山岸 山根 "
    "柳田 柳沢 桜木 梅田 梅原 植田 植木 植村 泉田 永田 永野 長尾 長田 長沢 中尾 中井 中原 中谷 中沢 成瀬 西野 西岡 根本 萩野 畑中 服田 浜口 早坂 原口 平山 平川 平岡 "
    "広瀬 広田 深沢 深田 福原 福永 藤沢 藤村 藤川 藤岡 古田 古屋 古谷 細川 細田 堀口 堀田 本間 牧野 松川 松下 松原 丸尾 三上 三谷 水谷 水口 溝口 峰岸 宮沢 向井 村井 村山 "
    "村松 室井 茂木 森下 森川 森山 安部 安井 矢島 八木 柳原 藪田 山際 結城 吉岡 吉本 吉井 吉沢 米田 若林 若松 渡会 有田 有馬 浅井 浅田 足立 安達 天野 荒井 荒川 飯島 "
    "池上 石塚 石黒 石崎 磯部 板倉 市村 伊達 稲垣 稲田 稲葉 井口 猪股 今野 岩田 岩井 岩本 岩瀬 上原 牛島 臼井 梅津 江口 江藤 及川 大石 大川 大木 大城 大谷 大竹 "
    "大原 大村 大山 岡部 岡村 岡野 小笠 沖田 奥田 奥野 奥山 小倉 落合 小田 小沢 尾形 緒方 小松 笠原 笠井 梶原 片岡 勝又 加納 鎌田 上村 亀井 川田 川島 川野 河村 河原 川原 "
    "神谷 神山 木内 北川 北野 木原 金城 久野 工藤 倉田 黒木 黒川 黒沢 桑田 小池 小泉 郡司 古川 児玉 後閑 小坂 小宮 小柳 斉木 齋藤 齊藤 酒巻 坂上 桜田 佐伯 笹川 "
    "佐竹 真田 沢田 澤田 塩田 塩谷 重松 篠原 篠田 柴崎 島崎 島村 清川 下田 新谷 末永 菅野 杉浦 杉田 杉原 鈴村 須田 瀬戸 関根 関谷 曽根 園田 高井 高岡 高川 高倉 高島 高瀬 "
    "高原 高松 高見 高村 高山 滝沢 滝川 武内 武井 竹本 竹村 竹中 立花 立川 田島 田代 田所 谷川 谷本 玉井 玉城 田畑 塚田 塚本 津田 筒井 角田 坪井 鶴田 手塚 寺田 寺島 寺本 "
    "土井 土屋 徳永 戸田 冨田 富田 鳥居 直井 永瀬 長島 "
    "青山 青柳 赤木 赤坂 秋元 秋本 秋葉 浅川 浅見 麻生 東野 穴井 天海 綾部 新垣 有賀 有村 粟野 安西 飯村 飯野 生田 井川 池内 池谷 石丸 石山 石渡 和泉 磯野 板垣 市原 一柳 糸井 稲川 稲村 "
    "犬飼 井手 井出 伊原 今泉 今西 入江 岩下 岩永 岩村 岩間 植松 上山 鵜飼 牛尾 宇野 梅本 浦田 瓜生 榎並 海老 遠山 大内 大江 大越 大迫 大沢 大澤 大嶋 大滝 大友 大貫 大庭 大場 大畑 大平 "
    "大室 大矢 岡島 岡林 岡安 小木 奥井 奥谷 奥平 長内 押田 小幡 小俣 折田 柿沼 柿本 角谷 影山 笠松 梶谷 梶田 柏木 柏原 春日 片桐 片平 勝田 桂木 金井 金田 金山 兼田 金丸 狩野 蒲田 唐沢 "
    "川合 川井 川嶋 川瀬 川西 川辺 河井 河田 河内 河本 神崎 神林 木田 木島 木本 岸川 岸田 北島 北原 木戸 衣笠 木山 清原 桐山 久我 草野 葛西 楠木 窪田 熊倉 倉持 栗山 栗林 栗田 黒崎 黒岩 "
    "桑野 小出 小磯 小嶋 小谷 小菅 小杉 小寺 小暮 小峰 小森 小室 小柴 小関 小平 越智 薦田 酒匂 坂元 坂東 阪本 佐古 桜庭 笹原 笹本 佐山 佐原 猿渡 沢口 沢村 沢井 澤井 澤村 塩川 塩沢 塩原 "
    "塩崎 志賀 志村 柴山 芝田 島本 島袋 清野 庄司 荘司 白川 白井 白鳥 城田 神保 陣内 新庄 新田 杉村 杉野 杉江 鈴江 砂川 瀬川 瀬尾 関本 千田 仙波 相馬 相田 添田 曽我 平良 高梨 高畑 高杉 "
    "高柳 高城 高森 高沢 高尾 滝口 瀧本 田上 田口 田辺 田邊 田原 田淵 田尻 竹下 竹田 竹沢 武藤 武山 多田 立石 辰巳 館野 谷村 谷山 種田 玉木 玉置 田丸 千野 丹羽 塚越 塚原 柘植 辻井 辻村 "
    "津村 土田 土橋 堤下 都築 綱島 常田 角野 椿原 坪内 津島 鶴岡 鶴見 出口 寺内 寺尾 寺沢 寺山 寺西 東郷 藤堂 徳田 徳山 戸塚 殿村 富永 富沢 友田 鳥山 内海 中居 中嶋 中条 中根 中林 中平 "
    "中本 仲村 仲田 永島 永山 長坂 長瀬 長友 長浜 長山 夏目 名取 浪川 並木 成沢 難波 西井 西浦 西口 西崎 西沢 西澤 西島 西谷 西原 西本 西森 西山 二宮 仁科 沼田 根岸 野上 野崎 野島 野原 "
    "野間 野本 乃木 箱崎 橋口 橋爪 畠山 畑山 花田 花井 羽生 馬場 浜野 浜本 濱田 濱口 早瀬 早野 林田 原島 半田 番場 樋渡 日野 平賀 平沢 平林 平松 平本 広川 広沢 深谷 深見 福地 福本 福山 "
    "藤枝 藤木 藤崎 藤島 藤澤 藤谷 藤野 藤巻 藤森 藤山 古沢 逸見 星川 堀川 堀越 堀切 堀野 本多 本橋 前川 前原 前島 前野 前山 槇原 蒔田 増山 升田 松浦 松木 松崎 松沢 松澤 松嶋 松谷 松林 "
    "真壁 真鍋 丸岡 丸田 三井 三沢 三島 三村 三森 三輪 三原 水上 水原 水島 皆川 湊川 南川 峰山 宮内 宮坂 宮里 宮野 宮部 宮良 宮原 宮尾 宮脇 村岡 村川 村木 村瀬 村中 村越 村本 持田 元木 "
    "本山 桃井 百田 森岡 森口 森谷 森崎 森永 森内 諸橋 門脇 矢部 矢口 矢沢 矢田 安永 安原 柳井 柳川 柳瀬 簗瀬 谷田 矢作 山川 山城 山中 山野 山辺 山部 山村 山元 山森 湯浅 湯川 横井 横尾 "
    "横川 横田 横溝 横森 吉崎 吉原 吉永 吉野 吉見 吉武 吉松 芳賀 与田 依田 力石 鷲尾 鷲見 渡瀬 綿貫 和久 "
    "nguyen nguyễn tran trần lê pham phạm hoang hoàng huynh huỳnh phan vũ võ dang đặng bui bùi đỗ hồ ngo ngô duong dương lý dinh đinh"
).split())
_VIETNAMESE: Final = frozenset((
    "anh bao bich chi cong cuong dang dinh duc dung duy gia ha hai hanh hieu hoa hoai hoang hong hung huong huu huy khac khanh "
    "khoa kien kieu lam lan linh manh minh nam ngoc nguyen nhat nhu phuc phuong quang quoc quy quynh "
    "tan thai thanh thao thi thien thu thuy tien tran tri trong truc trung tuan tuyet van viet vinh xuan yen"
).split())
# Openings of a byline that are given names too.  What they open has two words and more, where it is a name.
GIVEN_THAT_OPEN: Final = frozenset("fan gan ji nina per theo".split())
# What joins names behind an opening that has several, where elsewhere a place follows: ``Nina Rose Garcia at Pete Santos``.
JOINS_BEHIND: Final = {"nina": "at"}
# Openings of a byline, and particles, that are names too, and what names go on with there: ``Per Arne Lie``, ``Le Thi Hoa``.
_NAMES_THAT_OPEN: Final = {
    "per": frozenset((
        "anders andreas arild arne axel bjarne christian christoffer einar eirik elias emil erik eskil fredrik frode gunnar gustav "
        "hakan haakon halvor harald helge henning henrik holger inge ingvar ivar ivarsson jacob jakob jan joar johan jonas jonsson "
        "jorgen jørgen kare kasper kjell kristian kristoffer lars magne magnus martin mathias mikael morten nils nyman oddvar ola "
        "olav olof oskar otto ove oyvind øyvind petter roar roger rune sigurd stig sture svein sverre terje thomas tore "
        "torleif ulrik vegard verner vidar willy"
    ).split()),
    "le": _VIETNAMESE, "do": _VIETNAMESE, "van": _VIETNAMESE,
}
# fmt: on

_WIFE: Final = "né"  # behind a husband's given name, in Hungary: ``Gáborné``
# Given names of countries that Faker has none of, and short ones that are words elsewhere.
# Words of buttons that are names in a longer line: Danish ``Line Nygaard``, Dutch ``Jaap van der Meer``.
NAMES_TOO: Final = frozenset({"line", "meer"})
_MORE_GIVEN: Final = (
    "jaap kees joop ruud torunn jagoda fatou awa wahyuni yuki nguyen заур "
    # Southern Africa
    "thabo sipho themba bongani nkosana nkosinathi sibusiso siyabonga thulani mandla mthobisi mthokozisi mduduzi "
    "nhlanhla sizwe zanele nomvula nomsa nokuthula nonhlanhla ntombizethu nosipho thandeka thandi thembi lindiwe "
    "lerato tebogo kagiso karabo katlego lebohang lebogang palesa refilwe tshepo tumelo mpho dineo boitumelo "
    "masechaba mamello mohlomi tendai tatenda tapiwa farai rumbidzai tafadzwa kudzai chipo "
    # Eastern, central and western Africa
    "wanjiku wanjiru njeri wambui kamau njoroge mwangi otieno odhiambo akinyi achieng auma kipchoge kiprono chebet "
    "juma zuhura neema abebe bekele tesfaye dawit selam hirut tewodros haile mulugeta nakato babirye "
    "chinedu chukwuemeka emeka ngozi chidinma chiamaka adaeze obinna ifeoma uche babatunde olumide oluwaseun tunde "
    "funmilayo yetunde adebayo ayodele kwame kofi kwabena kwadwo akosua abena efua adwoa aminata fatoumata "
    "mamadou ousmane moussa ibrahima cheikh abdoulaye boubacar mariama seydou souleymane "
    # Central Asia, the Volga, Mongolia, Belarus
    "айгүл айгуль асель асел айнура айжан айзада айпери айнур бакыт бақыт нурлан нұрлан нурсултан нұрсұлтан ержан ерлан серик серік "
    "марат мурат мұрат талгат талғат қанат бауыржан динар гульмира гүлмира гүлнара гульнара гульназ назгуль назгүл жанара жазгүл "
    "чынара чолпон бермет мээрим улан эмиль таалайбек кубанычбек нурбек жээнбек сатыбалды рустам рустем тимур руслан ринат "
    "айдар ильдар ильнур ильгиз фарит рафаэль гузель гүзәл айрат дилноза дилфуза нилуфар гулнора шахноза мадина фаррух бахтиёр "
    "жасур отабек улугбек хуршед рахмон энхбат ганбаатар мөнхбат отгонбаяр цэцэгмаа номин сарантуяа вольга аляксандр аляксей мікалай "
    "уладзімір кацярына наталля таццяна юлія андрэй сяргей дзмітрый віктар святлана ваня тодорка "
    # Southern Asia, in its scripts; no words of news among them
    "জাহিদ জাহাঙ্গীর শফিকুল রফিকুল আনোয়ার শাহীন কামরুল মিজানুর মোস্তাফিজুর নাসরিন শারমিন ফারহানা তানভীর সাইফুল আরিফুল "
    "முத்துவேல் கார்த்திகா கார்த்திக் செல்வராஜ் ராஜேந்திரன் சுரேஷ் ரமேஷ் கணேசன் மீனாட்சி வசந்தி சரவணன் பாலாஜி "
    "సురేష్ రమేష్ వెంకటేశ్వర్లు శ్రీనివాస్ నాగేశ్వరరావు మహేష్ రాజేష్ వెంకట్ మల్లేశం సత్యనారాయణ శ్రీలత "
    "മനോജ് സുനിൽ സുരേഷ് രമേശ് അനിൽ ഷൈലജ രാജേഷ് സജീവ് ഷിജു വിനോദ് അബ്ദുൽ മുഹമ്മദ് "
    "ಮಂಜುನಾಥ ಮಂಜುನಾಥ್ ಗಣೇಶ್ ಸುರೇಶ ರಮೇಶ ಮಹೇಶ ನಾಗರಾಜ ಬಸವರಾಜ ಶಿವಕುಮಾರ್ ವೆಂಕಟೇಶ್ "
    "अंकित अभिषेक मनोज संजय अजय मुकेश दिनेश महेश नरेंद्र सुरेंद्र ਗੁਰਪ੍ਰੀਤ ਹਰਪ੍ਰੀਤ ਜਸਵਿੰਦਰ ਕੁਲਦੀਪ ਮਨਪ੍ਰੀਤ બિપિન હિતેશ જયેશ નિલેશ "
    # Ethiopia, Thailand
    "ሰላማዊት ዮሐንስ ተስፋዬ አበበ በቀለ ጌታቸው ሙሉጌታ ብርሃኑ ሔኖክ ናርዶስ ትዕግስት สมชาย สมศักดิ์ ประเสริฐ สุชาติ วิชัย "
    # Indonesia, Malaysia, the Philippines, Pacific
    "naufal rizky agus budi bambang siti nurul wahyu yudi dimas arif ratna "
    "nizar faisal farah zulkifli azlan syed sione semisi mele tevita "
    # Europe
    "zuzanna oliwia małgorzata ainhoa cemre σταματια десислава румяна triinu ulo liis tamsin ottoline oriol vanni "
    # Wales, Ireland, Brittany, Galicia, the Basque country
    "gwenllian rhodri dafydd gethin iolo llŷr carys cerys lowri ffion huw hywel emyr aled eleri angharad meinir menna "
    "owain sioned tudur wyn ieuan ifan geraint gwilym delyth mared branwen nerys heledd proinsias dónall sadhbh "
    "mòrag catrìona seumas eilidh aonghas dòmhnall ruairidh coinneach murchadh calum mairead oighrig tormod "
    "maïwenn nolwenn rozenn soazig goulven riwal tugdual azenor annaïg fañch yannig morwenna katell gwenaëlle "
    "xoán xosé sabela uxía brais iago antía xurxo breixo anxo xiana xulia maruxa carme xaquín bieito suso icía olaia "
    "tareixa xacobe maialen asier gorka unai koldo josu joseba xabier eneko nagore oihana olatz uxue edurne arantxa "
    "beñat patxi txomin xanti idoia izaro garazi "
    # Frisia, the Faroes, Malta, the Baltic, the Balkans, southern Africa
    "wietske douwe sietse hylke fokje tjitske wybren froukje baukje jildou tróndur høgni jógvan ġorġ karmenu ġużeppi żaren "
    "ġanni gintaras birutė rimantas primož andraž fatos shpend dritan valbona flutura blerta ристе љупчо благоја "
    "elmarie marlize dawie koos fanie riaan liezel hennie danie wynand "
    # Central Asia, Mongolia
    "айгерім нұрлан ерлан динара гүлнар бауыржан айнұр мадина жанар асхат дәурен нұргүл айжан ержан данияр әлия әсел "
    "гүлмира ләззат қайрат gulnora dilshod sherzod nodira umida zulfiya shavkat ulugbek bekzod dilnoza гулнора шерзод "
    "ермек асқар асылбек нұржан дархан айбек әсет самат ерболат мәдина аружан гүлжан төлеген жандос олжас бекзат бекжан "
    "ернар ерасыл майра маржан раушан шолпан ұлбосын дина ботакөз айдос мұхтар әбіш оразбек сәуле "
    "дилшод нодира батбаяр энхтуяа ганбаатар батболд оюунчимэг болормаа "
    # Arab countries, Iran: women's names above all, which lists lack
    "عائشة رانيا دينا شيماء نهى غادة إسراء رنا سهير عبير نجلاء هشام لیلا حمید سعید مجید پریسا الهام شیما نیلوفر بهاره کیوان بابک "
    # The Horn of Africa, Pakistan, Bangladesh
    "cabdi faadumo axmed maxamed xasan cabdiraxmaan አበበ ተስፋዬ ሄለን ዳዊት ታደሰ ብርሃኑ አለማየሁ ዮሐንስ ሙሉጌታ ሳሙኤል "
    "احمد فاطمہ عابدہ عائشہ خدیجہ عمران نادیہ سعدیہ ثمینہ وقاص شہزاد شاہد رخسانہ فرحان کامران نعمان سلمان عدنان ندیم آصف "
    "আব্দুল আবদুল মাহমুদ শামীম নাসরিন তানভীর ফারহানা আনিসুল নুসরাত তাহমিনা শারমিন কামরুল রফিকুল জাহাঙ্গীর মিজানুর সাইফুল "
    # Belarus, the Caucasus, Kurds, Pashtuns, Tajiks, Turkmens
    "алена алёна мікола пятро янка ірына наталля мікіта аксана зміцер алесь "
    "شیلان ڕێبوار ئاسۆ هێمن ڕۆژان دلێر rojda azad berfîn dilan serhat rûken "
    "زرغونه ملالۍ نجیب‌الله احسان‌الله پلوشه رحمت‌الله зарина фирдавс наргис ҷамшед сӯҳроб парвина шаҳноз баҳром мавзуна "
    "maral serdar oguljan aýgül merdan jeren "
    # Western Africa
    "chidi emeka ikenna nneka amaka uchenna kelechi nnamdi aminu hauwa aisha zainab maryam ibrahim "
    # Southern Asia, in its scripts
    "முரளி நித்யா கவிதா பிரியா கார்த்திகேயன் சண்முகம் முருகேசன் தமிழ்செல்வி அருண்குமார் சதீஷ் "
    "సతీశ్ సతీష్ అరుణ్ రాధిక స్వాతి కిరణ్ నరేశ్ నరేష్ రమణ శ్రీకాంత్ మాధవి "
    "ನಾಗೇಶ ಮಲ್ಲಪ್ಪ ಕವಿತಾ ಸುಮಾ ರಾಘವೇಂದ್ರ ಶ್ರೀನಿವಾಸ ಪ್ರವೀಣ್ ಅನಿತಾ "
    "രാധാകൃഷ്ണൻ ശ്രീജ ബിന്ദു പ്രവീൺ അജയൻ "
    "પોપટભાઇ પોપટભાઈ મીના ભાવના રમેશ સુરેશ દિનેશ હેમંત રાજેશ "
    "ਅਮਰਜੀਤ ਪੁਨੀਤ ਬਲਵਿੰਦਰ ਹਰਜੀਤ ਸੁਖਵਿੰਦਰ ਪਰਮਜੀਤ ਰਾਜਿੰਦਰ ਮਨਜੀਤ ਦਲਜੀਤ ਜਗਤਾਰ ਗੁਰਮੀਤ "
    "আহসান রাফিয়া মাহফুজ সুমাইয়া রাশেদ হাবিবুর জাকির মনিরুজ্জামান সাদিয়া নাজমুল "
    "නිමල් හේමසිරි කුමාරි සුනිල් චමින්ද රුවන් නිරෝෂා ප්‍රියන්ත "
    "स्नेहल राजेश सुनील प्रशांत सचिन वैशाली मनीषा रमेश सुरेश रोहित नीता "
    # Short ones
    "tim jo meg nic gus ed sid"
)

# What opens a ruler's name, a saint's, a place's or a site's sign, and what ends a place's: ``King Charles``, ``Santa Cruz``,
# ``Carrow Bay``.  Hardly anybody who writes is called so.
NO_WRITERS: Final = frozenset(
    "king queen pope könig königin papst roi reine pape rei rainha koning koningin paus kung drottning påve konge "
    "dronning król królowa papież král královna король королева папа крал "
    "logo saint sainte st st. san santa santo são sankt fort port mount mt. lake cape los las puerto villa bad".split()
)
PLACES_END: Final = frozenset(
    "bay beach city county harbor harbour heights island islands springs valley township village gardens road avenue "
    "square street".split()
)
# Accounts that nobody's name is.
SYSTEMS: Final = frozenset(
    "admin administrator administrador webmaster root user guest system anonymous editor".split()
)

_ACCENTED_BELOW = "\u0530"  # Latin, Greek, Cyrillic: capitals are often printed without their accents


def plain(word: str) -> str:
    """Return a word case-folded and without accents: ``"JOSE"`` and ``"José"`` are one name."""
    if word.isascii():
        return word.casefold()
    parts = unicodedata.normalize("NFKD", word.casefold())
    if parts[0] >= _ACCENTED_BELOW:
        return unicodedata.normalize("NFC", parts)
    return "".join(part for part in parts if not unicodedata.combining(part))


def opens_name(words: Sequence[str]) -> bool:
    """Whether a name begins with what opens a byline elsewhere: ``Per Arne Lie``, ``Le Thi Hoa``; not ``Le Figaro``."""
    if len(words) < 3 or (follow := _NAMES_THAT_OPEN.get(plain(words[0]))) is None:
        return False
    return words[0][0].isupper() and plain(words[1]) in follow


def is_given(word: str) -> bool:
    """Whether `word` is the given name of some person, somewhere: ``"Anna"``, ``"Жанна"``, ``"JOSE"``."""
    name = plain(word)
    if not name:
        return False
    if word[-2:] == _WIFE and len(name) > len(_WIFE):
        name = name[: -len(_WIFE)]
    return name in _given(name[0]) or name in _more_given()


@cache
def _given(letter: str) -> frozenset[str]:
    return frozenset(_given_names().get(letter, b"").decode().split("|"))


@cache
def _given_names() -> dict[str, bytes]:
    """Those of Faker (MIT) by their first letter, as `plain` writes them; made by ``_generate_given.py``."""
    parts = bytes_of("given_names.txt").split(b"\n")  # decoded where they are asked for: ten times as fast
    return {part[:4].decode(errors="ignore")[0]: part for part in parts}


@cache
def _more_given() -> frozenset[str]:
    return frozenset(map(plain, _MORE_GIVEN.split()))


@cache
def surnames() -> frozenset[str]:
    """Return the surnames that names in Chinese and Korean script begin with."""
    from articleparse.languages.surnames import SURNAMES

    return frozenset(SURNAMES.split("|"))
