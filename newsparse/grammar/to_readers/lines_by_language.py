"""What pages say around a text in the languages of fewer newspapers: to read on, to follow, to report a mistake, what the tags are.

The tables of ``controls``, ``read_also`` and ``prompts`` take these in; each phrase is a pattern in lower case, and the first two
characters stand for themselves.
"""

from __future__ import annotations

_GOOGLE = "(?:на|у|в|pe|na|a|no|în|στο|σε|ve|dans|di|en|op|på|w|v)? ?google.{0,16}"

#: Labels of links to other articles.
READ_ALSO = (
    # the North and the Baltic
    "lestu (?:meira|einnig|líka)", "sjá (?:einnig|líka)", "tengdar fréttir", "tengt efni", "loe (?:ka|veel|lisaks|pikemalt).{0,12}", "vaata (?:ka|lisaks)", "seotud (?:lood|artiklid|uudised)",
    "lasi (?:arī|vēl|vairāk)", "skaties arī", "saistītie raksti", "skaitykite (?:taip pat|daugiau|plačiau)", "taip pat skaitykite", "skaityk (?:taip pat|daugiau)", "susiję (?:straipsniai|naujienos)", "les også", "lue aiheesta", "lisää aiheesta",
    # the East of Europe
    "citește (?:și|mai mult|mai departe|continuarea)", "citiți (?:și|mai mult)", "citeşte şi", "știri asociate", "articole similare", "pe aceeași temă",
    "още по темата", "още от", "вижте (?:още|също)", "виж (?:още|също)", "прочети (?:още|също)", "четете (?:още|също)", "свързани (?:новини|статии)", "по темата",
    "прочитајте (?:још|и)", "прочитај (?:повеќе|уште)", "повезане вести", "прочитајте (?:и|уште)", "поврзани вести", "прочитајте повеќе", "pročitaj(?:te)? (?:još|i|više)", "pogledaj(?:te)? (?:još|i)", "povezane (?:vijesti|vesti|teme)", "vezani članci", "preberite (?:še|tudi|več)", "preberi (?:še|tudi|več)", "sorodne novice",
    "lexo (?:edhe|gjithashtu|më shumë)", "lexoni (?:edhe|gjithashtu)", "чытайце (?:таксама|яшчэ)", "глядзіце таксама", "читай(?:те)? (?:также|ещё|еще|также по теме)", "смотрите также", "читайте (?:також|ще|далі)", "дивіться також", "до теми", "материалы по теме",
    "čtěte(?: též| dále)?", "viac k téme", "čítajte tiež", "prečítajte si", "lásd (?:még|ezt)", "olvasta már(?: ezt)?\\?", "látta már(?: ezt)?\\?", "ez is érdekelheti", "olvasson (?:tovább|még)",
    "διάβασε (?:επίσης|ακόμα|ακόμη|και)", "διαβάστε και", "δείτε (?:και|σχετικά)", "δες και",
    # Turkic, Central Asia, the Caucasus
    "bunları da oku.{0,6}", "ayrıca (?:bakınız|bkz)", "bunu da oxuyun", "həmçinin (?:oxu(?:yun)?|bax)", "oxşar xəbərlər", "тағы (?:да )?оқыңыз(?:дар)?", "оқи отырыңыз(?:дар)?", "сондай-ақ оқыңыз(?:дар)?", "ұқсас жаңалықтар", "дагы окуңуз", "mavzuga oid", "shuningdek o.qing",
    "холбоотой мэдээ", "мөн унших", "ამავე თემაზე", "ასევე წაიკითხეთ", "წაიკითხეთ (?:ასევე|აგრეთვე)", "მსგავსი (?:სიახლეები|ამბები)", "կարդացեք (?:նաև|այս թեմայով)", "կարդալ նաև", "կարդա նաև", "այս թեմայով", "նմանատիպ (?:նյութեր|լուրեր)", "հարակից",
    # the Near and Middle East
    "اقرأوا أيضا", "اقرأ (?:أيضًا|كذلك|في|عن)", "إقرأ (?:أيضًا|كذلك)", "قد يهمك(?: أيضا| أيضاً| أيضًا)?", "قد يعجبك(?: أيضا| أيضاً)?", "أخبار متعلقة", "ذات صلة", "مقالات ذات صلة", "موضوعات مرتبطة", "بیشتر بخوانید", "خبر مرتبط", "مطلب مرتبط", "همچنین بخوانید", "در همین رابطه", "این خبر را هم بخوانید",
    "هەروەها بخوێنەوە", "her wiha bixwîne", "یہ (?:بھی|خبر بھی) (?:پڑھیں|پڑھیے|دیکھیں)", "متعلقہ خبریں", "مزید (?:پڑھیں|خبریں)", "اسی بارے میں", "עוד כותרות", "עוד ב.{2,12}!", "עוד (?:בוואלה|במעריב|בנושא|באתר|בערוץ|ב-?ynet)", "כתבות נוספות", "לכתבה המלאה", "קראו עוד", "אולי יעניין אותך",
    # South Asia
    "इसे भी (?:पढ़ें|पढ़ें|देखें)", "यह भी (?:पढ़े|पढ़े|पढें)", "ये भी (?:पढ़े|पढ़े|पढें)", "और (?:पढ़ें|पढ़ें)", "संबंधित (?:खबर|ख़बर|लेख)", "हे(?:ही| देखील) (?:वाचा|पाहा|वाचाच)", "हेही वाचा", "आणखी वाचा", "अधिक वाचा", "संबंधित बातम्या", "यो पनि (?:पढ्नुहोस्|हेर्नुहोस्|पढ्नुस्)", "सम्बन्धित (?:समाचार|खबर)",
    "আরও (?:পড়ুন|পড়ুন|খবর|দেখুন)", "আরো (?:পড়ুন|পড়ুন|খবর)", "আরও পড়ুন", "সম্পর্কিত খবর", "এ সম্পর্কিত", "এ বিষয়ে আরও", "இதையும் (?:படியுங்கள்|பாருங்கள்|வாசிக்க)", "தொடர்புடைய செய்திகள்", "மேலும் (?:படிக்க|செய்திகள்)", "ఇది కూడా చదవండి", "ఇవి కూడా చదవండి", "ఇదీ చదవండి", "ఇవీ చదవండి", "ಇದನ್ನೂ (?:ಓದಿ|ನೋಡಿ)",
    "ഇതും വായിക്കുക", "കൂടുതൽ വായിക്കുക", "આ પણ (?:વાંચો|વાંચોઃ|જુઓ)", "ਇਹ ਵੀ (?:ਪੜ੍ਹੋ|ਦੇਖੋ)", "මෙයත් කියවන්න", "ଏହା ବି ପଢନ୍ତୁ",
    # South-East Asia, Africa
    "อ่าน(?:ประกอบ|ข่าว(?:เพิ่มเติม|อื่น|ที่เกี่ยวข้อง)|เพิ่มเติม)", "อ่านข่าว", "ข่าวที่เกี่ยวข้อง", "ດູເພີ່ມ", "អានបន្ថែម", "អត្ថបទទាក់ទង", "xem (?:thêm|tiếp|bài)", "tin (?:liên quan|cùng chuyên mục)", "bài viết liên quan",
    "baca (?:juga|lagi|artikel|selengkapnya)", "lihat (?:juga|lagi)", "artikel (?:berkaitan|lain)", "berita (?:berkaitan|lainnya)", "simak juga", "tonton juga", "basahin (?:din|rin|ang)", "kaugnay na (?:balita|ulat)", "soma (?:zaidi|pia|hapa)", "habari zinazo(?:fanana|husiana)", "karanta (?:kuma|wannan|karin)", "akhri (?:sidoo kale|wax badan)", "lees ook",
    "ተዛማጅ (?:ዜናዎች|ጽሑፎች)", "እንዲሁም ያንብቡ", "ተጨማሪ ያንብቡ",
    # the South and West of Europe, regional languages
    "llegeix (?:també|més)", "llegiu (?:també|més)", "notícies relacionades", "més informació", "le máis", "máis información", "irakurri (?:gehiago|ere)", "lotutako albisteak", "darllen mwy", "tuilleadh",
)  # fmt: skip

#: What a whole line says that is a control, a counter, a heading of nothing or an offer of the site.
CONTROLS = (
    "deila(?: frétt| á .{2,12})?", "hlusta(?: á frétt)?", "jaga(?: artiklit)?", "kommenteeri", "kuula artiklit", "dalīties", "drukāt", "komentēt", "dalintis", "dalinkitės", "spausdinti", "komentuoti",
    "сподели(?: в .{2,12})?", "принтирай", "изпрати", "коментирай", "podeli(?: vest)?", "подели(?: вест)?", "штампај", "shpërndaje", "падзяліцца", "каментаваць",
    "бөлісу", "пікір қалдыру", "басып шығару", "бөлүшүү", "ulashish", "улашиш", "хуваалцах", "сэтгэгдэл үлдээх", "გაზიარება", "გააზიარე", "კომენტარი", "ბეჭდვა", "մեկնաբանել", "տպել", "şərh yaz", "çap et",
    "شارك", "خط بزرگ", "اشتراک گذاری", "پرینت", "ذخیره", "شیئر کریں", "پرنٹ کریں", "تبصرہ کریں", "שיתוף בפייסבוק", "תגובות",
    "विस्तार", "सार", "प्रतिक्रिया दें", "शेयर करा", "प्रतिक्रिया द्या", "सेयर गर्नुहोस्", "प्रतिक्रिया", "শেয়ার", "মন্তব্য(?: করুন)?", "ফলো করুন", "பகிர", "கருத்து", "షేర్ చేయండి", "ಹಂಚಿಕೊಳ್ಳಿ", "ഷെയർ", "શેર કરો", "ਸਾਂਝਾ ਕਰੋ",
    "แบ่งปัน", "ทวีต", "ความคิดเห็น", "ແບ່ງປັນ", "ចែករំលែក", "မျှဝေ", "bình luận", "gửi bình luận", "kongsikan", "ibahagi", "shiriki", "toa maoni", "ሼር ያድርጉ", "አስተያየት",
    "fotogaleri[ea]", "fotogaléria", "foto galeri(?:si)?", "fotogalerija", "galeria zdjęć", "képgaléria", "galerie foto", "фотогалере[яй]", "фотогалерија", "galería de fotos", "galeria de fotos",
    "bonus[ -]video", "бонус[ -]видео", "pogledajte (?:i )?bonus[ -]video", "muktasari", "ملخص", "خلاصه",
)  # fmt: skip

#: How lines begin that ask the reader for something, or say that the news goes on.
PROMPTS = (
    # what a system says below a text that it took from elsewhere, and how much of it a wall hides
    r"the post .{2,170} (?:appeared first|first appeared) on .{2,60}$", r"残り\s?[:：]?\s?[\d,]{1,6}\s?文字(?:$|[\s／/（(])",
    # whose the opinion is, whose voice reads, where more of the region is
    r"detta är en (?:opinions|åsikts|debatt)text\b", r"denna text är en (?:opinions|åsikts|debatt)text\b", r"detta är en (?:ledare|krönika|debattartikel|insändare|kommentar|recension|analys)\.", r"det här är en (?:opinionstext|åsiktstext|ledare|krönika|debattartikel|insändare|kommentar|recension|analys)\b(?=\.| som| skriven)",
    r"dette er en (?:leder|lederartikkel|kronikk|kommentar|debattartikkel|meningsytring|klumme|kronik|anmeldelse|analyse)\.", r"dette er et (?:debattinnlegg|debatindlæg|leserinnlegg|læserbrev|innlegg)\.", r"denne (?:kronikken|kommentaren|artikkelen) gir uttrykk for", r"dette (?:debattinnlegget|innlegget|leserinnlegget) gir uttrykk for",
    r"tämä on (?:mielipideteksti|mielipidekirjoitus|kolumni|pääkirjoitus)\.", r"dies ist ein (?:gastbeitrag|meinungsbeitrag|kommentar|leitartikel)\.", r"dit is een (?:opiniestuk|opiniebijdrage|ingezonden brief)\.",
    r"audio (?:generado|creado) (?:con|por) (?:ia|inteligencia artificial)\b", r"áudio gerado por (?:ia|inteligência artificial)\b", r"audio généré par (?:une )?(?:ia|intelligence artificielle)\b", r"audio generato (?:da|con) (?:ia|intelligenza artificiale)\b",
    r"al(?:le|les|le news|le nachrichten) [^.!?]{0,70}(?:lesen sie|finden sie|gibt'?[’']?s|gibt es|sind)[^.!?]{0,60}\b(?:[\w-]{0,30}newsletter|facebook-seite|whatsapp-kanal)[^\w]{0,3}$", r"mehr (?:nachrichten|news|aktuelle nachrichten|infos) aus [^.!?]{2,60} (?:finden sie|lesen sie|gibt[’']s|gibt es)[^!?]{0,80}$",
    # what is for subscribers
    "verder lezen\\?$", "neem (?:nu )?een abonnement\\b", "vil du lese videre\\?$", "läs vidare för (?:bara|endast|\\d|att läsa)", "fortsätt läsa (?:med|för)", "haluatko lukea (?:koko )?(?:jutun|artikkelin)", "chcete číst dál\\??$", "chcesz czytać dalej", "il vous reste \\d{1,3}(?:[.,]\\d{1,2})?\\s?% de (?:cet|l)", "te queda el \\d{1,3}(?:[.,]\\d{1,2})?\\s?% (?:de este|de la noticia|por leer|de contenido)",
    # what readers may not write
    "send oss (?:et )?(?:tips|bilder|nyhetstips)", "send oss (?:bilder|tips) ", "send os (?:et )?(?:tip|billeder)", "skicka (?:in )?(?:bilder|tips) till",
    "želite li (?:dopuniti|nadopuniti|prijaviti)",
    "للاشتراك في (?:نشرتنا|النشرة|قناتنا)", "líbil se vám", "páčil sa vám", "reageren\\? ",
    "receba (?:as |os |nossas |notícias |.{2,40} no (?:seu |whatsapp|celular))", "clique aqui (?:para|e) (?:seguir|entr|receb|particip|acess)", "vídeos?: (?:tudo sobre|mais assistidos|veja|assista)", "veja mais notícias", "leia mais notícias",
    "küfür,? hakaret", "suç teşkil edecek",
    # a story that is still being told
    "saken (?:blir )?oppdateres", "saken oppdaterast", "artikeln uppdateras", "texten uppdateras", "artiklen opdateres", "juttu päivittyy", "juttua (?:päivitetään|täydennetään)", "uutinen päivittyy", "fréttin hefur verið uppfærð", "fréttin verður uppfærð", "uudist täiendatakse", "lugu täiendatakse", "ziņa (?:tiek|tiks) papildināta", "informacija (?:bus )?pildoma", "naujiena (?:bus )?pildoma", "straipsnis (?:bus )?(?:pildomas|atnaujinamas)",
    "wiadomość jest aktualizowana", "artykuł (?:jest|będzie) aktualizowany", "wkrótce więcej informacji", "zprávu (?:průběžně )?aktualizujeme", "článek (?:průběžně )?aktualizujeme", "informácie (?:postupne )?dopĺňame", "správu aktualizujeme", "cikkünk frissül", "a cikk frissül", "hírünk frissül", "știre în curs de actualizare", "articol în curs de actualizare", "новината се (?:допълва|обновява)", "очаквайте подробности",
    "vest se dopunjuje", "вест се допуњује", "vijest se (?:dopunjuje|nadopunjuje)", "tekst se (?:dopunjuje|nadopunjuje)", "novica se dopolnjuje", "новость (?:дополняется|обновляется)", "материал (?:дополняется|обновляется)", "новина (?:доповнюється|оновлюється)", "матеріал (?:доповнюється|оновлюється)", "haber güncelleniyor", "ayrıntılar geliyor", "detaylar geliyor", "xəbər yenilənir", "ειδήσεις σε εξέλιξη", "το θέμα (?:ενημερώνεται|ανανεώνεται)", "noticia en (?:desarrollo|ampliación)", "habrá ampliación", "notizia in aggiornamento", "articolo in aggiornamento", "artigo em atualização", "notícia em atualização", "matéria em atualização", "nieuws volgt", "meer (?:informatie )?volgt", "plus d[’']informations à suivre", "bài (?:viết )?đang (?:được )?cập nhật", "tiếp tục cập nhật",
    # mistakes
    "pastebėjote klaidą", "radote klaidą", "pamanījāt kļūdu", "atradi kļūdu", "pamanīji kļūdu", "leidsid vea", "märkasid viga", "huomasitko virheen", "löysitkö virheen", "hittat (?:ett )?fel", "funnet (?:en )?feil", "fundet (?:en )?fejl", "widzisz błąd", "zauważyłe?ś błąd", "znalazłeś błąd", "našli jste chybu", "našli ste chybu", "všimli jste si chyby", "hibát talált", "ai observat o greșeală", "ați găsit o greșeală", "ако (?:сте )?(?:забележ|откри|намер).{0,30}грешк", "видяхте грешка", "уколико (?:сте )?приметили? грешку", "ukoliko (?:ste )?(?:primetili|primijetili) grešku",
    "hea lugeja, (?:näed|kui)", "якщо (?:ви )?(?:знайшли|помітили|побачили) (?:помилку|неточність)", "знайшли помилку", "помітили помилку", "imate (?:važnu |dobru )?(?:priču|dojavu|informaciju)(?:\\?$|.{0,40}(?:javite|pošaljite|podijelite|kontaktirajte))", "želite raditi (?:na|u|za) [^.!?]{2,30}\\?$", "ако забележавте грешка", "калі (?:вы )?заўважылі памылку", "если вы заметили", "заметили ошибку", "қате (?:таптыңыз|байқасаңыз)", "мәтіннен қате", "xato topdingizmi", "hata bildir", "შეცდომა (?:შენიშნეთ|იპოვეთ)", "եթե գտել եք (?:վրիպակ|սխալ)", "מצאתם טעות", "טעינו\\? נתקן",
    # to follow, to read elsewhere
    f"urmăre(?:ște|sc|ști|şte) (?:știrile|ne|noutățile).{{0,40}}{_GOOGLE}", "urmărește (?:știrile|ne|cele mai|.{2,40} pe (?:google|facebook|whatsapp|telegram|instagram|youtube))", "urmăriți(?:-ne)? (?:știrile|pe)", "abonează-te (?:la|pe)", "abonați-vă (?:la|pe)", "dacă (?:ți|v)(?:-a)? (?:a )?plăcut", "intră în (?:grupul|comunitatea)", "descarcă aplicația",
    "следете (?:ги|нè|не)", "следвайте (?:ни|.{2,24} в)", "последвайте (?:ни|.{2,24} в)", "абонирайте се", "харесайте", "пратите (?:нас|.{2,24} на)", "преузмите (?:нашу )?апликацију", "pratite (?:nas|.{2,24} na)", "prijavite se (?:na|za)", "preuzmite (?:našu )?aplikaciju", "spremljajte nas", "naročite se na", "na ndiqni",
    "sledujte (?:nás|.{2,24} na)", "přihlaste se k odběru", "prihláste sa (?:na|k)", "odoberajte", "śledź (?:nas|.{2,30} w|.{2,30} na)", "obserwuj(?:cie)? (?:nas|.{2,30} w|.{2,30} na)", "dołącz do (?:nas|.{2,30} na)", "polub (?:nas|.{2,30} na)", "kövess(?:e|en|d)? (?:minket|bennünket|be)", "iratkozz(?:on)? fel", "csatlakozz", "sekite (?:mus|naujienas|.{2,24} ir)", "prenumeruokite", "sekojiet (?:mums|līdzi|.{2,24} arī)", "pieraksties", "jälgi (?:meid|.{2,24} ka)", "liitu (?:meie|uudiskirjaga)", "seuraa (?:meitä|.{2,24} googlessa)", "tilaa (?:uutiskirje|.{2,24} uutiskirje)", "fylgstu með", "skráðu þig", "keskustele aiheesta", "voit keskustella", "mitä ajatuksia (?:juttu|artikkeli|aihe|tämä)", "osallistu keskusteluun",
    "підпишіться", "підписуйся", "підписуйтеся", "слідкуйте за", "читайте нас", "приєднуйтесь", "долучайтесь", "читайте (?:наши|нас)", "следите за", "присоединяйтесь к", "подпишись на", "подпишитесь", "больше новостей", "самую оперативную информацию", "самые (?:важные|интересные|свежие|оперативные) новости", "чтобы .{3,80}подпи(?:шитесь|сывайтесь)", "щоб .{3,80}підпи(?:шіться|суйтесь|суйтеся)", "чытайце нас", "падпісвайцеся", "telegram (?:арнамызға|каналымызға)", "жазылыңыз", "бізге жазылыңыз", "telegram kanal(?:imiz|ımız)", "kanalimizga", "bizi (?:sosyal|instagram|facebook|google)", "google news['’]te", "abone olun", "google news.te", "whatsapp kanalımız", "telegram kanalımız", "bizi (?:izləyin|facebook)", "გამოგვყევით", "შემოგვიერთდი", "գրանցվեք", "հետևեք մեզ", "միացեք",
    "ακολουθήστε", "ακολούθησε", "διαβάστε όλες τις", "δείτε όλες τις τελευταίες", "γραφτείτε", "εγγραφείτε",
    "تابع(?:ونا|نا|وا)? (?:على|عبر|آخر)", "تابعوا آخر", "لمتابعة (?:آخر|المزيد|أخبار)", "للمزيد (?:من|تابع)", "انضم (?:إلى|الى|إلينا)", "اشترك (?:في|الآن)", "ما را در", "به کانال", "ہمیں (?:فالو|گوگل)", "ہمارا (?:واٹس|چینل)", "واٹس ایپ چینل", "עקבו אחרי", "לקבלת עדכונים", "להורדת האפליקציה",
    "रहें हर खबर", "हमें (?:फॉलो|गूगल|फेसबुक|व्हाट्सएप)", "हमारे (?:व्हाट्सएप|टेलीग्राम|फेसबुक|whatsapp|youtube)", "लेटेस्ट (?:खबरों|न्यूज)", "web title", "गुगल न्यूज", "গুগল নিউজে", "গুগল নিউজ", "সর্বশেষ খবর", "সব খবর", "ফেসবুক পেজ", "உடனுக்குடன்", "செய்திகளை உடனுக்குடன்", "எங்கள் (?:வாட்ஸ்|சேனல்)", "తాజా వార్తల", "మరిన్ని (?:తాజా )?వార్తల", "ತಾಜಾ ಸುದ್ದಿ", "വാർത്തകൾ അറിയാൻ", "വധ વાંચો",
    "ติดตามข่าว", "ติดตามเรา", "ติดตาม.{1,30}ได้ที่", "เกาะติดข่าว", "ทันทุกข่าว", "อ่านข่าว.{1,30}ได้ที่", "คลิกที่นี่", "mời (?:quý )?(?:bạn )?đọc", "mời bạn", "theo dõi (?:chúng tôi|.{2,24} trên)", "simak (?:breaking|berita|juga|terus|update)", "ikuti (?:kami|berita|saluran|channel|.{2,24} di)", "cek berita", "gabung (?:di|ke|dengan)", "ikuti saluran", "sertai (?:saluran|kami|telegram)", "muat turun aplikasi", "i-follow", "para sa karagdagang", "jiunge (?:na|nasi)", "pata habari",
    "seguiu-nos", "segueix-nos", "subscriu-te", "uneix-te", "síguenos", "segueix .{2,30} a", "volg ons",
    # what an editor signs below a text
    "editor ?:", "editori ?:", "urednik ?:", "urednica ?:", "уредник ?:", "szerkesztő ?:", "szerkesztette ?:", "editör ?:", "redaktör ?:", "redaguje ?:", "redagavo ?:", "redaktors ?:", "toimetaja ?:", "редактор ?:", "редактура ?:", "lektor ?:", "переклад ?:", "перевод ?:", "redigering ?:", "լուսանկարները[՝:]", "լուսանկարը[՝:]", "խմբագիր[՝:]", "რედაქტორი ?:", "تحرير ?:.{0,20}$",
)  # fmt: skip

#: What stands before the tags of an article.
TAG_LABELS = frozenset(
    "märksõnad|sildid|teemad|viited|birkas|tagi|temati|temos|žymos|raktažodžiai|efnisorð|merki|flokkar|ključne besede|ознаки|клучни зборови|тагови|ознаке|кључне речи|етикети|ключови думи|тагове|oznake|tagovi|ključne riječi|etiketat|etiketa|fjalë kyçe|тэгі|ключавыя словы|мітки|тегтер|тэгтер|тегтер|тэгүүд|шошго|teqlər|açar sözlər|teglar|"
    "თეგები|ტეგები|საკვანძო სიტყვები|թեգեր|պիտակներ|հիմնաբառեր|الوسوم|علامات|العلامات|كلمات مفتاحية|كلمات البحث|مواضيع|موضوعات|المواضيع|کلیدواژه‌ها|کلیدواژه|کلمات کلیدی|تگ‌ها|برچسب|ٹیگز|ٹیگ|موضوعات|تاپه|تاگ|נושאים|תגים|"
    "टैग|टैग्स|ट्याग|ट्यागहरू|विषय|संबंधित विषय|ট্যাগ|ট্যাগস|বিষয়|বিষয়|বিষয়:|குறிச்சொற்கள்|குறிச்சொல்|టాగ్స్|ట్యాగ్స్|ట్యాగ్‌లు|ಟ್ಯಾಗ್|ಟ್ಯಾಗ್‌ಗಳು|ടാഗുകൾ|ടാഗ്|ટૅગ|ટેગ|ટેગ્સ|ਟੈਗ|ටැග්|แท็กที่เกี่ยวข้อง|แท็ก|คีย์เวิร์ด|ປ້າຍ|ផ្លាក|tag terkait|topik terkait|kata kunci|tagar|katakunci|mga tag|mada|vitambulisho|መለያዎች|ታግ|"
    "temes|etiquetes|paraules clau|arxivat a|etiketak|gaiak|etiquetado|más temas|temas tratados|em foco|palavras chave|argomenti trattati|thèmes|sujets|mots clés|thema's|trefwoord|schlagwörter".split("|")
)
