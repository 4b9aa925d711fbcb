"""Cities that newsrooms file from: they stand beside who wrote a story, or the agency.

CITIES: of the Arabic script, before the name.  MORE: those that name no zone, in other scripts, folded, as they stand
alone; the capitals are among the names of zones.
"""

from typing import Final

CITIES: Final = frozenset(
    (
        # Arabic
        "القاهرة|الإسكندرية|الجيزة|بورسعيد|الإسماعيلية|أسوان|الأقصر|المنصورة|طنطا|بغداد|البصرة|الموصل|أربيل|اربيل|كركوك|النجف|"
        "كربلاء|السليمانية|الأنبار|دمشق|حلب|حمص|اللاذقية|إدلب|بيروت|طرابلس|صيدا|صور|عمان|عمّان|إربد|الزرقاء|القدس|"
        "القدس المحتلة|رام الله|غزة|نابلس|الخليل|جنين|بيت لحم|الناصرة|خان يونس|الرياض|جدة|مكة المكرمة|المدينة المنورة|"
        "الدمام|أبها|تبوك|حائل|دبي|أبوظبي|أبو ظبي|الشارقة|عجمان|رأس الخيمة|الفجيرة|العين|الدوحة|المنامة|الكويت|مسقط|صلالة|"
        "صنعاء|عدن|تعز|مأرب|المكلا|الحديدة|الخرطوم|أم درمان|بورتسودان|بنغازي|مصراتة|تونس|صفاقس|سوسة|الجزائر|وهران|"
        "قسنطينة|عنابة|الرباط|الدار البيضاء|مراكش|فاس|طنجة|أكادير|نواكشوط|مقديشو|جيبوتي|واشنطن|نيويورك|لندن|باريس|"
        "برلين|جنيف|بروكسل|روما|مدريد|موسكو|بكين|طوكيو|أنقرة|إسطنبول|اسطنبول|طهران|نيودلهي|إسلام أباد|كييف|فيينا|أثينا|"
        # Persian
        "تهران|مشهد|اصفهان|شیراز|تبریز|قم|اهواز|کرمان|رشت|یزد|کرمانشاه|ارومیه|همدان|زاهدان|بندرعباس|ساری|گرگان|کابل|هرات|"
        # Urdu
        "کراچی|لاہور|اسلام آباد|راولپنڈی|پشاور|کوئٹہ|ملتان|فیصل آباد|سیالکوٹ|گوجرانوالہ|حیدرآباد|سکھر|مظفرآباد|نئی دہلی|دہلی|"
        "سرینگر|ممبئی|لکھنؤ|پٹنہ|بنگلور|لندن|واشنگٹن|نیویارک|دبئی|کولکاتا|بھوپال"
    ).split("|")
)

MORE: Final = frozenset(
    (
        # Latin
        "new delhi|tel aviv|washington dc|washington, d.c.|new york|los angeles|san francisco|hong kong|kuala lumpur|ho chi minh city|"
        "barcelona|bilbao|bilbo|donostia|san sebastián|gasteiz|compostela|santiago de compostela|a coruña|sevilla|valència|"
        "münchen|hamburg|köln|frankfurt|genève|genf|zürich|milano|torino|napoli|firenze|venezia|bruxelles|lyon|marseille|"
        "são paulo|rio de janeiro|brasília|porto alegre|belo horizonte|medellín|guadalajara|monterrey|rosario|"
        "den haag|rotterdam|antwerpen|göteborg|malmö|aarhus|bergen|trondheim|tampere|turku|kraków|gdańsk|wrocław|poznań|łódź|"
        "brno|ostrava|košice|debrecen|szeged|pécs|cluj|timișoara|iași|split|novi sad|banja luka|mostar|maribor|kaunas|"
        "izmir|amed|diyarbakır|gəncə|batumi|haifa|mumbai|kolkata|chennai|bengaluru|hyderabad|lahore|peshawar|surabaya|bandung|"
        "cebu|davao|đà nẵng|hà nội|tp hcm|đồng nai|"
        # … behind the words for "from"
        "brukseli|berlina|londynu|paryża|moskwy|kijowa|rzymu|waszyngtonu|nowego jorku|pekinu|wiednia|wilna|mińska|pragi|"
        "bruselu|londýna|paříže|moskvy|kyjeva|říma|washingtonu|pekingu|vídně|varšavy|bratislavy|prahy|budapešti|"
        "bruxellesa|londona|pariza|moskve|kijeva|rima|washingtona|pekinga|beča|bruslja|dunaja|berlīnes|briseles|briuselio|"
        "брюсселя|лондона|парижа|москвы|киева|берлина|рима|вашингтона|пекина|минска|брюсселю|києва|москви|парижу|варшави|"
        # Cyrillic, Greek, Hebrew, Armenian, Georgian
        "санкт-петербург|петербург|новосибирск|казань|екатеринбург|львов|львів|харків|одеса|пловдив|варна|битола|нови сад|"
        "θεσσαλονίκη|תל אביב|חיפה|באר שבע|רמאללה|գյումրի|ბათუმი|ქუთაისი|"
        # Southern and south-eastern Asia
        "नई दिल्ली|नयी दिल्ली|दिल्ली|मुंबई|मुम्बई|पुणे|नाशिक|नागपूर|नागपुर|लखनऊ|पटना|भोपाल|जयपुर|रांची|चंडीगढ़|देहरादून|वाराणसी|कानपुर|इंदौर|"
        "काठमाडौं|काठमाण्डौ|काठमांडू|पोखरा|ঢাকা|চট্টগ্রাম|কলকাতা|রাজশাহী|খুলনা|সিলেট|কুমিল্লা|বরিশাল|"
        "சென்னை|மதுரை|கோவை|கொழும்பு|హైదరాబాద్|విజయవాడ|విశాఖపట్నం|ಬೆಂಗಳೂರು|ಮೈಸೂರು|തിരുവനന്തപുരം|കൊച്ചി|കോഴിക്കോട്|"
        "અમદાવાદ|સુરત|રાજકોટ|વડોદરા|ਚੰਡੀਗੜ੍ਹ|ਅੰਮ੍ਰਿਤਸਰ|ਲੁਧਿਆਣਾ|ਨਵੀਂ ਦਿੱਲੀ|කොළඹ|"
        # The Arabic script beside CITIES
        "هەولێر|سلێمانی|دهۆک|کەرکووک|کندهار|ننګرهار|"
        # China, Japan, Korea
        "成都|重庆|重慶|广州|廣州|深圳|天津|武汉|南京|杭州|西安|沈阳|哈尔滨|高雄|台中|臺北|台南|大阪|京都|名古屋|福岡|札幌|ニューヨーク|ワシントン|"
        "부산|대구|인천|광주|대전|울산|제주|워싱턴|뉴욕|베이징"
    ).split("|")
)
