"""What papers say to their readers in the languages of the Near East, of Central, South and South-East Asia, and of Africa."""

from __future__ import annotations

#: Labels before the headline of another article.
READ_ALSO = (
    # Turkish, Azerbaijani
    "ilginizi çekebilir", "bunlar da ilginizi çekebilir", "ayrıca okuyun", "ilgili (?:haber|haberler)", "bunu da oku(?:yun)?", "daha fazla oku",
    "okumaya devam et", r"haberin detayı\s?[:：|]", "ayrıca bak(?:ınız)?", "ilgili içerik(?:ler)?", "bunları da oku.{0,6}", "ayrıca (?:bakınız|bkz)",
    "bunu da oxuyun", "həmçinin (?:oxu(?:yun)?|bax)", "oxşar xəbərlər",
    # Arabic
    "اقرأ (?:أيضا|أيضاً|ايضا|المزيد)", "إقرأ (?:أيضا|أيضاً|ايضا|المزيد)", "اقرأي (?:أيضا|أيضاً|ايضا|المزيد)", "شاهد (?:أيضا|أيضاً|ايضا|المزيد)",
    "طالع (?:أيضا|أيضاً|ايضا|المزيد)", "الموضوعات المتعلقة", "المواضيع المتعلقة", "مواضيع (?:ذات صلة|متعلقة)", "أخبار (?:ذات صلة|متعلقة)",
    "موضوعات (?:ذات صلة|متعلقة)", "اقرأوا أيضا", "اقرأ (?:أيضًا|كذلك|في|عن)", "إقرأ (?:أيضًا|كذلك)", "قد يهمك(?: أيضا| أيضاً| أيضًا)?",
    "قد يعجبك(?: أيضا| أيضاً)?", "أخبار متعلقة", "ذات صلة", "مقالات ذات صلة", "موضوعات مرتبطة",
    # Hebrew
    "قראו (?:עוד|גם)", "קראו (?:עוד|גם)", "כתבות (?:נוספות|קשורות)", "לקריאה נוספת", "עוד בנושא", "עוד כותרות", "עוד ב.{2,12}!",
    "עוד (?:בוואלה|במעריב|בנושא|באתר|בערוץ|ב-?ynet)", "כתבות נוספות", "לכתבה המלאה", "קראו עוד", "אולי יעניין אותך",
    # Persian, Kurdish, Urdu
    "اخبار مرتبط", "مطالب مرتبط", "خبرهای مرتبط", "بیشتر بخوانید", "مزید پڑھیں", "یہ بھی پڑھیں", "بیشتر بدانید", "همچنین بخوانید", "خبر مرتبط",
    "مطلب مرتبط", "در همین رابطه", "این خبر را هم بخوانید", "هەروەها بخوێنەوە", "her wiha bixwîne", "یہ (?:بھی|خبر بھی) (?:پڑھیں|پڑھیے|دیکھیں)",
    "متعلقہ خبریں", "مزید (?:پڑھیں|خبریں)", "اسی بارے میں",
    # South Asia
    "ये भी (?:पढ़ें|पढ़ें|देखें)", "यह भी (?:पढ़ें|पढ़ें|देखें)", "संबंधित (?:खबरें|समाचार)", "আরও পড়ুন", "আরো পড়ুন",
    "இதையும் (?:படிக்க|படிங்க).{0,12}", "மேலும் (?:படிக்க|படிங்க).{0,12}", "और पढ़ें", "इसे भी पढ़ें", "আরও দেখুন", "इसे भी (?:पढ़ें|पढ़ें|देखें)",
    "यह भी (?:पढ़े|पढ़े|पढें)", "ये भी (?:पढ़े|पढ़े|पढें)", "और (?:पढ़ें|पढ़ें)", "संबंधित (?:खबर|ख़बर|लेख)", "हे(?:ही| देखील) (?:वाचा|पाहा|वाचाच)",
    "हेही वाचा", "आणखी वाचा", "अधिक वाचा", "संबंधित बातम्या", "यो पनि (?:पढ्नुहोस्|हेर्नुहोस्|पढ्नुस्)", "सम्बन्धित (?:समाचार|खबर)",
    "আরও (?:পড়ুন|পড়ুন|খবর|দেখুন)", "আরো (?:পড়ুন|পড়ুন|খবর)", "সম্পর্কিত খবর", "এ সম্পর্কিত", "এ বিষয়ে আরও",
    "இதையும் (?:படியுங்கள்|பாருங்கள்|வாசிக்க)", "தொடர்புடைய செய்திகள்", "மேலும் (?:படிக்க|செய்திகள்)", "ఇది కూడా చదవండి", "ఇవి కూడా చదవండి", "ఇదీ చదవండి",
    "ఇవీ చదవండి", "ಇದನ್ನೂ (?:ಓದಿ|ನೋಡಿ)", "ഇതും വായിക്കുക", "കൂടുതൽ വായിക്കുക", "આ પણ (?:વાંચો|વાંચોઃ|જુઓ)", "ਇਹ ਵੀ (?:ਪੜ੍ਹੋ|ਦੇਖੋ)", "මෙයත් කියවන්න",
    "ଏହା ବି ପଢନ୍ତୁ",
    # South-East Asia
    "อ่าน(?:เพิ่มเติม|ต่อ|ข่าวเพิ่มเติม|ข่าวที่เกี่ยวข้อง|ข่าวต้นฉบับ|ข่าวก่อนหน้านี้)", "ข่าวที่เกี่ยวข้อง", "เรื่องที่เกี่ยวข้อง",
    "บทความที่เกี่ยวข้อง", "ข่าวที่น่าสนใจ", "xem thêm", "đọc thêm", "tin liên quan", "bài liên quan", "baca juga", "baca selengkapnya", "lihat juga",
    "artikel terkait", "berita terkait", "pilihan editor", "xem lại", "đọc tiếp", "xem tiếp", "ดูเพิ่มเติม",
    "อ่าน(?:ประกอบ|ข่าว(?:เพิ่มเติม|อื่น|ที่เกี่ยวข้อง)|เพิ่มเติม)", "อ่านข่าว", "ດູເພີ່ມ", "អានបន្ថែម", "អត្ថបទទាក់ទង", "xem (?:thêm|tiếp|bài)",
    "tin (?:liên quan|cùng chuyên mục)", "bài viết liên quan", "baca (?:juga|lagi|artikel|selengkapnya)", "lihat (?:juga|lagi)",
    "artikel (?:berkaitan|lain)", "berita (?:berkaitan|lainnya)", "simak juga", "tonton juga", "basahin (?:din|rin|ang)", "kaugnay na (?:balita|ulat)",
    # Central Asia, the Caucasus
    "тағы (?:да )?оқыңыз(?:дар)?", "оқи отырыңыз(?:дар)?", "сондай-ақ оқыңыз(?:дар)?", "ұқсас жаңалықтар", "дагы окуңуз", "mavzuga oid",
    "shuningdek o.qing", "холбоотой мэдээ", "мөн унших", "ამავე თემაზე", "ასევე წაიკითხეთ", "წაიკითხეთ (?:ასევე|აგრეთვე)", "მსგავსი (?:სიახლეები|ამბები)",
    "կարդացեք (?:նաև|այս թեմայով)", "կարդալ նաև", "կարդա նաև", "այս թեմայով", "նմանատիպ (?:նյութեր|լուրեր)", "հարակից",
    # Africa
    "soma (?:zaidi|pia|hapa)", "habari zinazo(?:fanana|husiana)", "karanta (?:kuma|wannan|karin)", "akhri (?:sidoo kale|wax badan)", "lees ook",
    "ተዛማጅ (?:ዜናዎች|ጽሑፎች)", "እንዲሁም ያንብቡ", "ተጨማሪ ያንብቡ",
)  # fmt: skip

#: How lines begin that are none of a text, in lower case; the first two characters stand for themselves.
PROMPTS = (
    # where there is more
    "simak (?:juga|video)", "saksikan (?:juga |pula )?video (?:pilihan|menarik|terkait|di bawah)(?: (?:di bawah|berikut|ini)|\\s?[:：]|\\W{0,3}$)",
    "haberin devamı$", "haberin devamı (?:için|aşağıda)", "son dakika haberleri", "tüm haberler için tıkla",
    # what to follow, to subscribe to, to download
    "dapatkan (?:update|berita|informasi)", "ikuti (?:kami|berita|(?:channel |saluran |kanal )?(?:whatsapp|telegram)|google news)", "mari bergabung", "ติดตามข่าว", "ติดตามเรา", "ติดตามได้ที่", "กดติดตาม",
    "לכל העדכונים", r"telegram[\w\s-]{0,16}(?:арна|канал)\w{0,12} (?:жазыл|қосыл)", "לעדכונים נוספים", "להצטרפות ", "הצטרפו (?:ל|עכשיו|אל )",
    "הורידו את ה", "للاشتراك في (?:نشرتنا|النشرة|قناتنا)", "telegram (?:арнамызға|каналымызға)", "жазылыңыз", "бізге жазылыңыз",
    "telegram kanal(?:imiz|ımız)", "kanalimizga", "bizi (?:sosyal|instagram|facebook|google)", "google news['’]te", "abone olun", "google news.te",
    "whatsapp kanalımız", "telegram kanalımız", "bizi (?:izləyin|facebook)", "გამოგვყევით", "შემოგვიერთდი", "գրանցվեք", "հետևեք մեզ", "միացեք",
    "تابع(?:ونا|نا|وا)? (?:على|عبر|آخر)", "تابعوا آخر", "لمتابعة (?:آخر|المزيد|أخبار)", "للمزيد (?:من|تابع)", "انضم (?:إلى|الى|إلينا)",
    "اشترك (?:في|الآن)", "ما را در", "به کانال", "ہمیں (?:فالو|گوگل)", "ہمارا (?:واٹس|چینل)", "واٹس ایپ چینل", "עקבו אחרי", "לקבלת עדכונים",
    "להורדת האפליקציה", "रहें हर खबर", "हमें (?:फॉलो|गूगल|फेसबुक|व्हाट्सएप)", "हमारे (?:व्हाट्सएप|टेलीग्राम|फेसबुक|whatsapp|youtube)",
    "लेटेस्ट (?:खबरों|न्यूज|hindi news)", "web title", "गुगल न्यूज", "গুগল নিউজ", "সর্বশেষ খবর", "সব খবর", "ফেসবুক পেজ", "உடனுக்குடன்", "செய்திகளை உடனுக்குடன்",
    "எங்கள் (?:வாட்ஸ்|சேனல்)", "తాజా వార్తల", "మరిన్ని (?:తాజా )?వార్తల", "ತಾಜಾ ಸುದ್ದಿ", "വാർത്തകൾ അറിയാൻ", "വധ વાંચો", "ติดตาม.{1,30}ได้ที่",
    "เกาะติดข่าว", "ทันทุกข่าว", "อ่านข่าว.{1,30}ได้ที่", "คลิกที่นี่", "mời (?:quý )?(?:bạn )?đọc", "mời bạn", "theo dõi (?:chúng tôi|.{2,24} trên)",
    "simak (?:breaking|berita|juga|terus|update)", "ikuti (?:kami|berita|saluran|channel|.{2,24} di)", "cek berita", "gabung (?:di|ke|dengan)",
    "ikuti saluran", "sertai (?:saluran|kami|telegram)", "muat turun aplikasi", "i-follow", "para sa karagdagang", "jiunge (?:na|nasi)", "pata habari",
    # what readers may ask, send and say, and whether it was of use
    "küfür,? hakaret", "suç teşkil edecek",
    # mistakes that they may report
    "қате (?:таптыңыз|байқасаңыз)", "мәтіннен қате", "xato topdingizmi", "hata bildir", "შეცდომა (?:შენიშნეთ|იპოვეთ)", "եթե գտել եք (?:վրիպակ|սխալ)",
    "מצאתם טעות", "טעינו\\? נתקן",
    # the text goes on below an advertisement, or at its top
    "reklamdan sonra devam", "scroll ke bawah", "lanjutkan membaca",
    # a story that is still being told
    "haber güncelleniyor", "ayrıntılar geliyor", "detaylar geliyor", "xəbər yenilənir", "bài (?:viết )?đang (?:được )?cập nhật", "tiếp tục cập nhật",
    # whose the text is, who may copy it, under what it is filed
    "artikel ini telah (?:tayang|terbit)", "artikel ini sudah (?:tayang|terbit)", "მასალების გადაბეჭდვის წესი", "לינק קצר", "لینک کوتاه", "کد خبر",
    "รหัสข่าว", r"انتهای\s?(?:پیام|خبر)(?:[\s/.].{0,12})?$", "editör ?:", "լուսանկարները[՝:]", "լուսանկարը[՝:]", "խմբագիր[՝:]", "რედაქტორი ?:",
    "تحرير ?:.{0,20}$",
)  # fmt: skip

#: By which Hindi papers part the summary from the text.
LABELS = frozenset(("सार", "विस्तार"))
