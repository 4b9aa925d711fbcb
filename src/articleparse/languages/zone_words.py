"""Time zones as the press names them, where CLDR does not: abbreviations, nicknames, adjectives.

ABBREVIATIONS: printed letters -> (IANA zone, minutes east of Greenwich or None for "as the zone says").
AMBIGUOUS: letters that mean several zones -> the zone by country.
NAMES: names beside a word for time ("Wiener Zeit", "по Гринвичу") -> IANA zone; the generator
folds them into the shards of ``zone_names``.
"""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

ABBREVIATIONS: dict[str, tuple[str, int | None]] = {
    "UTC": ("UTC", 0), "GMT": ("UTC", 0), "UT": ("UTC", 0), "Z": ("UTC", 0), "TU": ("UTC", 0), "TUC": ("UTC", 0), "TMG": ("UTC", 0),
    "WET": ("Europe/Lisbon", 0), "WEST": ("Europe/Lisbon", 60), "WEZ": ("Europe/Lisbon", 0), "WESZ": ("Europe/Lisbon", 60),
    "CET": ("Europe/Paris", 60), "CEST": ("Europe/Paris", 120), "MEZ": ("Europe/Berlin", 60), "MESZ": ("Europe/Berlin", 120),
    "HNEC": ("Europe/Paris", 60), "HEEC": ("Europe/Paris", 120), "CEDT": ("Europe/Paris", 120), "SEČ": ("Europe/Prague", 60), "SELČ": ("Europe/Prague", 120),
    "EET": ("Europe/Athens", 120), "EEST": ("Europe/Athens", 180), "OEZ": ("Europe/Athens", 120), "OESZ": ("Europe/Athens", 180),
    "MSK": ("Europe/Moscow", None), "MSD": ("Europe/Moscow", 240), "МСК": ("Europe/Moscow", None), "TRT": ("Europe/Istanbul", 180),
    "TSİ": ("Europe/Istanbul", None), "TSI": ("Europe/Istanbul", None), "IDT": ("Asia/Jerusalem", 180), "AST": ("America/Halifax", -240),
    "EST": ("America/New_York", -300), "EDT": ("America/New_York", -240), "ET": ("America/New_York", None), "EASTERN": ("America/New_York", None),
    "CDT": ("America/Chicago", -300), "CT": ("America/Chicago", None), "MST": ("America/Denver", -420), "MDT": ("America/Denver", -360),
    "MT": ("America/Denver", None), "PDT": ("America/Los_Angeles", -420), "PT": ("America/Los_Angeles", None), "AKST": ("America/Anchorage", -540),
    "AKDT": ("America/Anchorage", -480), "HST": ("Pacific/Honolulu", -600), "HAST": ("Pacific/Honolulu", -600), "ADT": ("America/Halifax", -180),
    "NST": ("America/St_Johns", -210), "NDT": ("America/St_Johns", -150), "HNE": ("America/Toronto", -300), "HAE": ("America/Toronto", -240),
    "BRT": ("America/Sao_Paulo", -180), "BRST": ("America/Sao_Paulo", -120), "ART": ("America/Argentina/Buenos_Aires", -180),
    "CLT": ("America/Santiago", -240), "CLST": ("America/Santiago", -180), "COT": ("America/Bogota", -300), "PET": ("America/Lima", -300),
    "VET": ("America/Caracas", -240), "UYT": ("America/Montevideo", -180), "BOT": ("America/La_Paz", -240), "PYT": ("America/Asuncion", None),
    "ACT": ("America/Rio_Branco", -300), "ECT": ("America/Guayaquil", -300),
    "WAT": ("Africa/Lagos", 60), "CAT": ("Africa/Maputo", 120), "EAT": ("Africa/Nairobi", 180), "SAST": ("Africa/Johannesburg", 120),
    "TOG": ("UTC", 0), "GST": ("Asia/Dubai", 240), "PKT": ("Asia/Karachi", 300), "NPT": ("Asia/Kathmandu", 345), "BTT": ("Asia/Thimphu", 360),
    "SLST": ("Asia/Colombo", 330), "AFT": ("Asia/Kabul", 270), "IRST": ("Asia/Tehran", 210), "IRDT": ("Asia/Tehran", 270),
    "BDT": ("Asia/Dhaka", 360), "MMT": ("Asia/Yangon", 390), "ICT": ("Asia/Bangkok", 420), "WIB": ("Asia/Jakarta", 420),
    "WITA": ("Asia/Makassar", 480), "WIT": ("Asia/Jayapura", 540), "SGT": ("Asia/Singapore", 480), "MYT": ("Asia/Kuala_Lumpur", 480),
    "HKT": ("Asia/Hong_Kong", 480), "PHT": ("Asia/Manila", 480), "PHST": ("Asia/Manila", 480), "JST": ("Asia/Tokyo", 540), "KST": ("Asia/Seoul", 540),
    "ULAT": ("Asia/Ulaanbaatar", 480), "ALMT": ("Asia/Almaty", 360), "UZT": ("Asia/Tashkent", 300), "GET": ("Asia/Tbilisi", 240), "AZT": ("Asia/Baku", 240),
    "AEST": ("Australia/Sydney", 600), "AEDT": ("Australia/Sydney", 660), "AET": ("Australia/Sydney", None), "ACST": ("Australia/Adelaide", 570),
    "ACDT": ("Australia/Adelaide", 630), "AWST": ("Australia/Perth", 480), "NZST": ("Pacific/Auckland", 720), "NZDT": ("Pacific/Auckland", 780),
    "NZT": ("Pacific/Auckland", None), "FJT": ("Pacific/Fiji", 720), "CHST": ("Pacific/Guam", 600),
    "ت.غ": ("UTC", 0), "تغ": ("UTC", 0), "VN": ("Asia/Ho_Chi_Minh", None),
}

AMBIGUOUS: dict[str, dict[str, tuple[str, int]]] = {
    "IST": {"IN": ("Asia/Kolkata", 330), "LK": ("Asia/Kolkata", 330), "IL": ("Asia/Jerusalem", 120), "IE": ("Europe/Dublin", 60)},
    "BST": {"GB": ("Europe/London", 60), "BD": ("Asia/Dhaka", 360)},
    "CST": {
        "US": ("America/Chicago", -360), "CA": ("America/Winnipeg", -360), "MX": ("America/Mexico_City", -360), "CN": ("Asia/Shanghai", 480),
        "TW": ("Asia/Taipei", 480), "CU": ("America/Havana", -300), "CR": ("America/Costa_Rica", -360), "GT": ("America/Guatemala", -360),
    },
    "PST": {"US": ("America/Los_Angeles", -480), "CA": ("America/Vancouver", -480), "PH": ("Asia/Manila", 480), "PK": ("Asia/Karachi", 300)},
    "AMT": {"BR": ("America/Manaus", -240), "AM": ("Asia/Yerevan", 240)},
    "SST": {"SG": ("Asia/Singapore", 480), "AS": ("Pacific/Pago_Pago", -660)},
}

# Languages and scripts at home in a country, for letters that mean several zones.
HOMES: dict[str, str] = {
    "hi": "IN", "gu": "IN", "mr": "IN", "ta": "IN LK", "te": "IN", "kn": "IN", "ml": "IN", "pa": "IN", "as": "IN", "or": "IN", "he": "IL",
    "ga": "IE", "bn": "BD IN", "zh": "CN TW", "fil": "PH", "ur": "PK IN", "hy": "AM", "pt": "BR",
}
SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x0590, 0x0600, "IL"), (0x0530, 0x0590, "AM"), (0x0900, 0x0980, "IN"), (0x0980, 0x0A00, "BD IN"), (0x0A00, 0x0D80, "IN"),
    (0x4E00, 0xA000, "CN"),
)

# Names that other words begin with behind a word for time: Polish ``Czas czytania`` is how long the reading takes.
NO_NAMES: frozenset[str] = frozenset({"czyta"})

NAMES: dict[str, str] = {
    "UTC": "ت.غ|greenwich|greenwich mean|greenwich mean time|grinuič|гринвич|гринвичу|гринвичем|غرينتش|جرينتش|گرینویچ|غرينيتش|格林尼治|格林威治|グリニッジ|그리니치|greenwicher|ग्रीनविच|universal|utc|gmt|гмт|ජීඑම්ටී|ജിഎംടി|zulu"
    "|coordinated universal|世界标准|世界協調|guréniš|grenvicas|γκρίνουιτς|γκρινουιτς|গ্রিনিচ|greenwichský|גריניץ|гринуич|гринвичко",
    "Asia/Jerusalem": "israel|israeli|jerusalem|israelische|israelischer|israélienne|israel local|ירושלים|ישראל|إسرائيل|القدس|القدس المحتلة|القدس الشريف|иерусалимскому|израильскому|израиля",
    "Asia/Gaza": "gaza|غزة|فلسطين|palestine|palestinian",
    "Asia/Riyadh": "mecca|makkah|مكة|مكة المكرمة|السعودية|المملكة|saudi|saudi arabia|الرياض|arabia|ksa",
    "Europe/Moscow": "московскому|московское|московским|мск|moskauer|moskevského|moskiewskiego|moskva|moskovan|moskova|россии|москвы|moskovskog|moskovsko",
    "Europe/Kyiv": "киевскому|київським|київського|kyiv|kiev|kiewer|києвом|kyjevského|kijowskiego|киевское|київський|ukraine|украины|україни",
    "Europe/Berlin": "berliner|deutscher|deutsche|mitteleuropäischer|german|germany|deutschland|allemande|alemana|tedesca|berlinského|берлинскому",
    "Europe/Vienna": "wiener|österreichischer|austrian|vienne|viena",
    "Europe/Zurich": "schweizer|zürcher|berner|swiss|suisse|switzerland|svizzera|berne|bern|genève|geneva|ginevra|ženevského",
    "Europe/Paris": "pariser|french|française|francesa|francese|france|paris|парижскому|métropole|métropolitaine",
    "Europe/London": "londoner|british|uk|britain|britannique|london|londoni|inglesa|britisch|лондонскому|prydain|brytyjskiego|britisk|local uk|u k",
    "Europe/Madrid": "madrid|española|peninsular|spanish|espanyola|peninsular española|península|espagnole|spanischer",
    "Atlantic/Canary": "canaria|canarias|canaries",
    "Europe/Rome": "italiana|italian|italienne|roma|rome|italienischer|italy|italia",
    "Europe/Amsterdam": "nederlandse|amsterdamse|dutch|netherlands|nederland",
    "Europe/Brussels": "belgische|brusselse|brussel|brussels|belge|brüsseler|bruxelles|belgian",
    "Europe/Warsaw": "polskiego|polski|warszawskiego|polish|warschauer|polonais",
    "Europe/Prague": "českého|pražského|prager|středoevropského|czech",
    "Europe/Bratislava": "slovenského|bratislavského",
    "Europe/Budapest": "magyar|budapesti|magyarországi|közép európai|hungarian",
    "Europe/Bucharest": "românia|româniei|bucurești|bucureștiului|romanian",
    "Europe/Sofia": "българско|софийско|българия|bulgarian",
    "Europe/Athens": "ελλάδας|ελλάδος|αθήνας|greek|athener|griechischer",
    "Europe/Istanbul": "türkiye|istanbul|ankara|turkish|turkey|tsi|تركيا|اسطنبول|إسطنبول",
    "Europe/Lisbon": "lisboa|portuguesa|portugal|portugal continental|continental",
    "Europe/Dublin": "irish|ireland|dublin",
    "Europe/Helsinki": "suomen|helsingin|finnish|finsk",
    "Europe/Stockholm": "svensk|stockholms|swedish",
    "Europe/Oslo": "norsk|norwegian",
    "Europe/Copenhagen": "dansk|danish",
    "Europe/Minsk": "мінскаму|минскому|белорусскому|мінскім",
    "Europe/Belgrade": "beogradu|београду|srbiji",
    "Europe/Tallinn": "eesti",
    "Europe/Riga": "latvijas|rīgas",
    "Europe/Vilnius": "lietuvos|vilniaus",
    "Asia/Tehran": "tehran|iran|iranian|تهران|ایران|طهران|إيران|téhéran|teheran",
    "Asia/Kabul": "kabul|afghanistan|کابل|کابول|كابول|افغانستان",
    "Asia/Dubai": "gulf|uae|emirates|dubai|abu dhabi|الإمارات|أبوظبي|أبو ظبي|ابوظبي|دبي|الخليج|abou dhabi|abu dabi",
    "Asia/Baghdad": "baghdad|iraq|بغداد|العراق|bagdad",
    "Africa/Cairo": "cairo|egypt|egyptian|القاهرة|مصر|caire|le caire|kairo|el cairo",
    "Asia/Beirut": "beirut|lebanon|بيروت|لبنان|beyrouth",
    "Asia/Damascus": "damascus|syria|دمشق|سوريا|damas",
    "Asia/Amman": "amman|jordan|عمان|الأردن",
    "Asia/Qatar": "doha|qatar|الدوحة|قطر",
    "Asia/Kuwait": "kuwait|الكويت",
    "Africa/Casablanca": "rabat|morocco|المغرب|الرباط|maroc|marocaine|casablanca",
    "Africa/Algiers": "algeria|algérie|algérienne|الجزائر|alger",
    "Africa/Tunis": "tunisia|tunisie|تونس",
    "Africa/Tripoli": "libya|ليبيا|طرابلس",
    "Africa/Khartoum": "khartoum|السودان|الخرطوم",
    "Asia/Aden": "yemen|صنعاء|اليمن|عدن",
    "Asia/Kolkata": "india|indian|indian standard|delhi|new delhi|mumbai|kolkata|भारतीय|भारत|दिल्ली|ভারতীয়|இந்திய|భారత|भारतीय मानक|indische|indienne",
    "Asia/Karachi": "pakistan|pakistani|islamabad|lahore|پاکستان|پاکستانی|पाकिस्तानी",
    "Asia/Dhaka": "bangladesh|dhaka|বাংলাদেশ|ঢাকা",
    "Asia/Kathmandu": "nepal|nepali|nepalese|नेपाली|नेपाल",
    "Asia/Colombo": "sri lanka|colombo|ශ්‍රී ලංකා",
    "Asia/Shanghai": "beijing|peking|china|chinese|北京|中国|中國|pékin|pekín|pechino|pequim|пекинскому|베이징|pekinger",
    "Asia/Taipei": "taipei|taiwan|台北|臺北|台灣|臺灣|台湾",
    "Asia/Hong_Kong": "hong kong|香港|hk",
    "Asia/Tokyo": "tokyo|japan|japanese|日本|東京|tokio|japanischer|일본|도쿄",
    "Asia/Seoul": "seoul|korea|korean|한국|서울|대한민국|韓国|séoul",
    "Asia/Singapore": "singapore|新加坡|singapura|singapur",
    "Asia/Kuala_Lumpur": "malaysia|kuala lumpur",
    "Asia/Jakarta": "jakarta|western indonesian|indonesia barat|wib",
    "Asia/Makassar": "indonesia tengah",
    "Asia/Jayapura": "indonesia timur",
    "Asia/Manila": "manila|philippine|philippines|maynila|pilipinas",
    "Asia/Bangkok": "bangkok|thailand|thai|indochina|กรุงเทพ|ไทย|ประเทศไทย",
    "Asia/Ho_Chi_Minh": "hà nội|việt nam|vietnam|hanoi|việt nam",
    "Asia/Yerevan": "երևանի|երեւանի|yerevan|հայաստանի",
    "Asia/Baku": "bakı|baku|azərbaycan",
    "Asia/Tbilisi": "თბილისის|tbilisi|საქართველოს",
    "Asia/Almaty": "алматы|нұр сұлтан|almaty",
    "Asia/Tashkent": "toshkent|ташкентскому|tashkent",
    "Australia/Sydney": "sydney|canberra|melbourne|australian eastern|sydneyer",
    "Australia/Perth": "perth",
    "Pacific/Auckland": "new zealand|wellington|auckland|nz",
    "America/New_York": "eastern|new york|us eastern|washington|u s eastern|new yorker|nueva york|nova york|нью йоркскому|nova iorque|est|miami|este|del este",
    "America/Chicago": "central|us central|chicago",
    "America/Denver": "mountain|us mountain",
    "America/Los_Angeles": "pacific|us pacific|los angeles|san francisco|california|kalifornischer",
    "America/Toronto": "toronto|ottawa|montréal|montreal|québec",
    "America/Halifax": "atlantic",
    "America/Mexico_City": "ciudad de méxico|méxico|cdmx|centro de méxico|mexico city",
    "America/Bogota": "bogotá|colombia|colombiana",
    "America/Argentina/Buenos_Aires": "buenos aires|argentina|argentine",
    "America/Santiago": "chile|santiago|chilena|santiago de chile",
    "America/Lima": "lima|perú|peruana",
    "America/Caracas": "caracas|venezuela|venezolana",
    "America/La_Paz": "la paz|bolivia|boliviana",
    "America/Guayaquil": "quito|ecuador",
    "America/Montevideo": "montevideo|uruguay",
    "America/Havana": "la habana|cuba|havana",
    "America/Sao_Paulo": "brasília|brasilia|brasil|são paulo|brazil|brazilian",
    "Africa/Lagos": "nigeria|nigerian|lagos|abuja|west africa|afirka ta yamma|najeriya",
    "Africa/Nairobi": "nairobi|kenya|kenyan|east africa|afrika mashariki",
    "Africa/Johannesburg": "south africa|south african|johannesburg|pretoria|cape town",
    "Africa/Luanda": "luanda|angola|angolana",
    "Africa/Maputo": "maputo|moçambique|moçambicana|mozambique",
    "Africa/Kinshasa": "kinshasa",
    "Africa/Dakar": "dakar|sénégal|senegal",
    "Africa/Abidjan": "abidjan|côte d ivoire",
    "Africa/Addis_Ababa": "addis ababa|አዲስ አበባ|ethiopian|ethiopia",
    "Africa/Accra": "ghana|accra",
}

_METAZONES = (
    "Europe_Central Europe_Eastern Europe_Western GMT Moscow Turkey Israel Arabian Gulf Iran Afghanistan Pakistan India Nepal Bangladesh Myanmar Indochina"
    " China Hong_Kong Taipei Japan Korea Singapore Malaysia Philippines Indonesia_Western Indonesia_Central Indonesia_Eastern Mongolia Kazakhstan"
    " Kazakhstan_Eastern Kyrgystan Uzbekistan Tajikistan Turkmenistan Armenia Azerbaijan Georgia Australia_Eastern Australia_Central Australia_Western"
    " New_Zealand Africa_Western Africa_Central Africa_Eastern Africa_Southern America_Eastern America_Central America_Mountain America_Pacific"
    " Atlantic Brasilia Amazon Argentina Chile Colombia Peru Venezuela Bolivia Ecuador Uruguay Paraguay Cuba Newfoundland Alaska Hawaii_Aleutian"
    " Yekaterinburg Novosibirsk Vladivostok Sri_Lanka Bhutan Mauritius Seychelles"
)
METAZONES: tuple[str, ...] = tuple(_METAZONES.split())
"""The zones of CLDR whose names are kept, in every language of the press."""

# The place that stands for a metazone where its oldest member would surprise.
PLACES: dict[str, str] = {
    "Europe_Central": "Europe/Paris", "Europe_Eastern": "Europe/Athens", "Europe_Western": "Europe/Lisbon", "GMT": "UTC",
    "Arabian": "Asia/Riyadh", "Gulf": "Asia/Dubai", "Indochina": "Asia/Bangkok", "Africa_Western": "Africa/Lagos",
    "Africa_Central": "Africa/Maputo", "Africa_Eastern": "Africa/Nairobi", "Africa_Southern": "Africa/Johannesburg",
    "America_Eastern": "America/New_York", "America_Central": "America/Chicago", "America_Mountain": "America/Denver",
    "America_Pacific": "America/Los_Angeles", "Atlantic": "America/Halifax", "Australia_Eastern": "Australia/Sydney",
    "Australia_Central": "Australia/Adelaide", "Australia_Western": "Australia/Perth", "China": "Asia/Shanghai", "Moscow": "Europe/Moscow",
    "Brasilia": "America/Sao_Paulo", "Amazon": "America/Manaus", "Argentina": "America/Argentina/Buenos_Aires", "Israel": "Asia/Jerusalem",
    "Kazakhstan": "Asia/Almaty", "Kazakhstan_Eastern": "Asia/Almaty", "Malaysia": "Asia/Kuala_Lumpur", "India": "Asia/Kolkata",
    "Indonesia_Western": "Asia/Jakarta", "Indonesia_Central": "Asia/Makassar", "Indonesia_Eastern": "Asia/Jayapura",
    "New_Zealand": "Pacific/Auckland", "Japan": "Asia/Tokyo", "Korea": "Asia/Seoul", "Hong_Kong": "Asia/Hong_Kong",
    "Chile": "America/Santiago", "Iran": "Asia/Tehran", "Philippines": "Asia/Manila",
}
