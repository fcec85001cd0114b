"""Month names as newspapers write them, of every language in one table.

A name means the same month in nearly all languages that share it; the few that do not
(Croatian "listopada" is October, Polish "listopada" November) are in ``_OWN``.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from newsparse.regex import regex

#: Languages, then twelve months parted by commas; the forms of one month parted by bars.
_TABLES = (
    # en
    "january|jan,february|feb|febr,march|mar,april|apr,may,june|jun,july|jul,august|aug,"
    "september|sept|sep,october|oct,november|nov,december|dec",
    # de, Austrian, Swiss
    "januar|jänner|jaenner|jän,februar|feber,märz|maerz|mär|mrz,,mai,juni,juli,,,oktober|okt,,dezember|dez",
    # fr
    "janvier|janv,février|févr|fév|fevrier,mars,avril|avr,mai,juin,juillet|juil|juill,août|aout,"
    "septembre,octobre,novembre,décembre|déc|decembre",
    # es, ca
    "enero|ene|gener|gen,febrero|febrer,marzo|març|marc,abril|abr,mayo|maig,junio|juny,julio|juliol,agosto|ago|agost,"
    "septiembre|setiembre|set|setembre,octubre,noviembre|novembre,diciembre|dic|desembre",
    # pt
    "janeiro,fevereiro|fev,março|marco,abril,maio|mai,junho,julho,agosto,setembro|set,outubro|out,novembro,dezembro|dez",
    # it
    "gennaio|genn|gen,febbraio|febbr,marzo,aprile,maggio|mag,giugno|giu,luglio|lug,agosto,settembre|sett,"
    "ottobre|ott,,dicembre",
    # nl
    "januari,februari,maart|mrt,,mei,,,augustus,,oktober,,",
    # sv, da, no, is
    "janúar,febrúar,mars|marts,apríl,maj|maí,júní,júlí,augusti|ágúst,,október,nóvember,desember|des|desember",
    # fi
    "tammikuu|tammikuuta|tammi,helmikuu|helmikuuta|helmi,maaliskuu|maaliskuuta|maalis,huhtikuu|huhtikuuta|huhti,"
    "toukokuu|toukokuuta|touko,kesäkuu|kesäkuuta|kesä,heinäkuu|heinäkuuta|heinä,elokuu|elokuuta|elo,"
    "syyskuu|syyskuuta|syys,lokakuu|lokakuuta|loka,marraskuu|marraskuuta|marras,joulukuu|joulukuuta|joulu",
    # pl
    "stycznia|styczeń|sty,lutego|luty|lut,marca|marzec,kwietnia|kwiecień|kwi,maja,czerwca|czerwiec|cze,lipca|lipiec|lip,"
    "sierpnia|sierpień|sie,września|wrzesień|wrz,października|październik|paź,listopada|listopad|lis,grudnia|grudzień|gru",
    # cs, sk
    "ledna|leden|január|januára,února|únor|február|februára,března|březen|marec,dubna|duben|apríla,května|květen|máj|mája,"
    "června|červen|jún|júna,července|červenec|júl|júla,srpna|srpen|augusta,září|septembra,října|říjen|októbra,"
    "listopadu|novembra,prosince|prosinec|decembra",
    # hu
    "január,február|febr,március|márc,április|ápr,május|máj,június|jún,július|júl,augusztus,szeptember|szept,október,november,december",
    # ro
    "ianuarie|ian,februarie,martie,aprilie,,iunie|iun,iulie|iul,,septembrie,octombrie|oct,noiembrie|noi,decembrie",
    # sl, hr, sr (Latin)
    "januarja|siječnja|siječanj|januara,februarja|veljače|veljača|februara,marca|ožujka|ožujak|marta,aprila|travnja|travanj,"
    "svibnja|svibanj,junija|lipnja|lipanj|juna,julija|srpnja|srpanj|jula,avgusta|kolovoza|kolovoz|avgust|avg,"
    "rujna|rujan|septembra,oktobra,novembra|studenoga|studenog|studeni,decembra|prosinca|prosinac",
    # ru
    "января|январь|янв,февраля|февраль|фев|февр,марта|март|мар,апреля|апрель|апр,мая|май,июня|июнь|июн,июля|июль|июл,"
    "августа|август|авг,сентября|сентябрь|сен|сент,октября|октябрь|окт,ноября|ноябрь|ноя|нояб,декабря|декабрь|дек",
    # uk
    "січня|січень|січ,лютого|лютий|лют,березня|березень|бер,квітня|квітень|квіт,травня|травень|трав,червня|червень|черв,"
    "липня|липень|лип,серпня|серпень|серп,вересня|вересень|вер,жовтня|жовтень|жовт,листопада|листопад|лист,грудня|грудень|груд",
    # be, bg, sr, mk
    "студзеня|януари|јануар|јануара,лютага|февруари|фебруар|фебруара,сакавіка|марта,красавіка|април|априла,траўня|мая|маја|мај,"
    "чэрвеня|юни|јун|јуна|јуни,ліпеня|юли|јул|јула|јули,жніўня|августа,верасня|септември|септембар|септембра,"
    "кастрычніка|октомври|октобар|октобра,лістапада|ноември|новембар|новембра,снежня|декември|децембар|децембра",
    # lt, lv, et
    "sausio|janvāris|janvārī|jaanuar,vasario|februāris|februārī|veebruar,kovo|marts|martā|märts,balandžio|aprīlis|aprīlī|aprill,"
    "gegužės|maijs|maijā,birželio|jūnijs|jūnijā|juuni,liepos|jūlijs|jūlijā|juuli,rugpjūčio|augusts|augustā,"
    "rugsėjo|septembris|septembrī,spalio|oktobris|oktobrī|oktoober,lapkričio|novembris|novembrī,"
    "gruodžio|decembris|decembrī|detsember",
    # el
    "ιανουαρίου|ιανουάριος|ιαν,φεβρουαρίου|φεβρουάριος|φεβ,μαρτίου|μάρτιος|μαρ|μάρ,απριλίου|απρίλιος|απρ,μαΐου|μαίου|μάιος|μαϊ|μαΐ|μάι,"
    "ιουνίου|ιούνιος|ιουν|ιούν,ιουλίου|ιούλιος|ιουλ|ιούλ,αυγούστου|αύγουστος|αυγ|αύγ,σεπτεμβρίου|σεπτέμβριος|σεπ|σεπτ,"
    "οκτωβρίου|οκτώβριος|οκτ,νοεμβρίου|νοέμβριος|νοε|νοέ,δεκεμβρίου|δεκέμβριος|δεκ",
    # tr, az
    "ocak|oca|yanvar,şubat|şub|subat|fevral,mart,nisan|nis,mayıs|mayis,haziran|haz|iyun,temmuz|tem|iyul,"
    "ağustos|ağu|agustos|avqust,eylül|eyl|eylul|sentyabr,ekim|eki|oktyabr,kasım|kas|kasim|noyabr,aralık|ara|aralik|dekabr",
    # id, ms, tl
    "januari|enero,februari|pebruari|pebrero,maret|mac|marso,abril,mei|mayo,juni|jun|hunyo,juli|julai|hulyo,"
    "agustus|agu|agt|ogos|ogo|agosto,setyembre,oktober|oktubre,nopember|nobyembre,desember|disember|dis|disyembre",
    # ar (Egypt and the Gulf, the Levant, the Maghreb)
    "يناير|كانون الثاني|جانفي,فبراير|شباط|فيفري,مارس|آذار|اذار,أبريل|ابريل|إبريل|نيسان|أفريل,مايو|أيار|ايار|ماي,"
    "يونيو|يونيه|حزيران|جوان,يوليو|يوليه|تموز|جويلية,أغسطس|اغسطس|آب|أوت,سبتمبر|أيلول|ايلول,"
    "أكتوبر|اكتوبر|تشرين الأول|تشرين الاول,نوفمبر|تشرين الثاني,ديسمبر|كانون الأول|كانون الاول",
    # ar (Morocco)
    ",,,,,,يوليوز,غشت,شتنبر,,نونبر,دجنبر",
    # he
    "ינואר|ינו,פברואר|פבר,מרץ|מרס,אפריל|אפר,מאי,יוני,יולי,אוגוסט|אוג,ספטמבר|ספט,אוקטובר|אוק,נובמבר|נוב,דצמבר|דצמ",
    # fa, Gregorian; ur
    "ژانویه|جنوری,فوریه|فروری,مارچ,آوریل|اپریل,مه|مئی|مئ|مې,ژوئن|جون,ژوئیه|جولای|جولائی,اوت|آگوست|اگست,سپتامبر|ستمبر,اکتبر|اکتوبر,نوامبر|نومبر,دسامبر|دسمبر",
    # hi, mr
    "जनवरी|जन|जानेवारी,फरवरी|फ़रवरी|फर|फेब्रुवारी,मार्च,अप्रैल|एप्रिल,मई|मे,जून,जुलाई|जुल|जुलै,अगस्त|अग|ऑगस्ट,"
    "सितंबर|सितम्बर|सित|सप्टेंबर,अक्टूबर|अक्तूबर|ऑक्टोबर,नवंबर|नवम्बर|नोव्हेंबर,दिसंबर|दिसम्बर|डिसेंबर",
    # bn
    "জানুয়ারি|জানুয়ারী,ফেব্রুয়ারি|ফেব্রুয়ারী,মার্চ,এপ্রিল,মে,জুন,জুলাই,আগস্ট|অগস্ট,সেপ্টেম্বর,অক্টোবর,নভেম্বর,ডিসেম্বর",
    # th
    "มกราคม|ม.ค,กุมภาพันธ์|ก.พ,มีนาคม|มี.ค,เมษายน|เม.ย,พฤษภาคม|พ.ค,มิถุนายน|มิ.ย,กรกฎาคม|ก.ค,สิงหาคม|ส.ค,"
    "กันยายน|ก.ย,ตุลาคม|ต.ค,พฤศจิกายน|พ.ย,ธันวาคม|ธ.ค",
    # ka, hy
    "იანვარი,თებერვალი,მარტი,აპრილი,მაისი,ივნისი,ივლისი,აგვისტო,სექტემბერი,ოქტომბერი,ნოემბერი,დეკემბერი",
    "հունվարի,փետրվարի,մարտի,ապրիլի,մայիսի,հունիսի,հուլիսի,օգոստոսի,սեպտեմբերի,հոկտեմբերի,նոյեմբերի,դեկտեմբերի",
    # pa, gu
    "ਜਨਵਰੀ|ਜਨ|જાન્યુઆરી|જાન્યુ,ਫ਼ਰਵਰੀ|ਫਰਵਰੀ|ਫ਼ਰ|ફેબ્રુઆરી|ફેબ્રુ,ਮਾਰਚ|માર્ચ,ਅਪ੍ਰੈਲ|ਅਪ੍ਰੈ|એપ્રિલ,ਮਈ|મે,ਜੂਨ|જૂન,ਜੁਲਾਈ|ਜੁਲਾ|જુલાઈ,"
    "ਅਗਸਤ|ਅਗ|ઑગસ્ટ|ઓગસ્ટ,ਸਤੰਬਰ|ਸਤੰ|સપ્ટેમ્બર|સપ્ટે,ਅਕਤੂਬਰ|ਅਕਤੂ|ઑક્ટોબર|ઓક્ટોબર|ઑક્ટો,ਨਵੰਬਰ|ਨਵੰ|નવેમ્બર|નવે,ਦਸੰਬਰ|ਦਸੰ|ડિસેમ્બર|ડિસે",
    # ta, te
    "ஜனவரி|ஜன|జనవరి|జన,பிப்ரவரி|பிப்|ఫిబ్రవరి|ఫిబ్ర,மார்ச்|மார்|మార్చి,ஏப்ரல்|ஏப்|ఏప్రిల్|ఏప్రి,மே|మే,ஜூன்|జూన్,ஜூலை|జులై|జూలై,"
    "ஆகஸ்ட்|ஆகஸ்டு|ஆக|ఆగస్టు|ఆగ,செப்டம்பர்|செப்|సెప్టెంబర్|సెప్టెం,அக்டோபர்|அக்|అక్టోబర్|అక్టో,நவம்பர்|நவ|నవంబర్|నవం,டிசம்பர்|டிச|డిసెంబర్|డిసెం",
    # kn, ml
    "ಜನವರಿ|ಜನ|ജനുവരി|ജനു,ಫೆಬ್ರವರಿ|ಫೆಬ್ರ|ഫെബ്രുവരി|ഫെബ്രു,ಮಾರ್ಚ್|മാർച്ച്|മാർ,ಏಪ್ರಿಲ್|ಏಪ್ರಿ|ഏപ്രിൽ|ഏപ്രി,ಮೇ|മേയ്|മെയ്,ಜೂನ್|ജൂൺ,ಜುಲೈ|ജൂലൈ,"
    "ಆಗಸ್ಟ್|ಆಗ|ഓഗസ്റ്റ്|ഓഗ,ಸೆಪ್ಟೆಂಬರ್|ಸೆಪ್ಟೆಂ|സെപ്റ്റംബർ|സെപ്തംബർ|സെപ്റ്റം,ಅಕ್ಟೋಬರ್|ಅಕ್ಟೋ|ഒക്‌ടോബർ|ഒക്ടോബർ|ഒക്ടോ,ನವೆಂಬರ್|ನವೆಂ|നവംബർ|നവം,ಡಿಸೆಂಬರ್|ಡಿಸೆಂ|ഡിസംബർ|ഡിസം",
    # as, or
    "জানুৱাৰী|জানু|ଜାନୁଆରୀ,ফেব্ৰুৱাৰী|ফেব্ৰু|ଫେବୃଆରୀ|ଫେବ୍ରୁଆରୀ,মাৰ্চ|ମାର୍ଚ୍ଚ,এপ্ৰিল|ଅପ୍ରେଲ|ଏପ୍ରିଲ,মে’|ମଇ|ମେ,ଜୁନ,ଜୁଲାଇ,আগষ্ট|আগ|ଅଗଷ୍ଟ,"
    "ছেপ্তেম্বৰ|ছেপ্তে|ସେପ୍ଟେମ୍ବର,অক্টোবৰ|অক্টো|ଅକ୍ଟୋବର,নৱেম্বৰ|নৱে|ନଭେମ୍ବର,ডিচেম্বৰ|ডিচে|ଡିସେମ୍ବର",
    # short forms of hi, mr, bn; ne
    "जन॰|जाने,फ़र॰|फेब्रु|फेब्रुअरी|ফেব,,एप्रि|अप्रिल|এপ্রি,,जुन,जुल॰|জুল,अग॰|ऑग|अगस्ट,सित॰|सप्टें|सेप्टेम्बर|সেপ্টে|সেপ,अक्टू॰|ऑक्टो|अक्टोबर,नव॰|नव|नोव्हें|नोभेम्बर|নভে,दिस॰|दिस|डिसें|डिसेम्बर|ডিসে",
    # si, lo
    "ජනවාරි|ජන|ມັງກອນ,පෙබරවාරි|පෙබ|ກຸມພາ,මාර්තු|මාර්|ມີນາ,අප්‍රේල්|ເມສາ,මැයි|ພຶດສະພາ,ජූනි|ມິຖຸນາ,ජූලි|ກໍລະກົດ,අගෝස්තු|අගෝ|ສິງຫາ,"
    "සැප්තැම්බර්|සැප්|ກັນຍາ,ඔක්තෝබර්|ඔක්|ຕຸລາ,නොවැම්බර්|නොවැ|ພະຈິກ,දෙසැම්බර්|දෙසැ|ທັນວາ",
    # km, my
    "មករា|ဇန်နဝါရီ|ဇန်,កុម្ភៈ|ဖေဖော်ဝါရီ,មីនា|မတ်,មេសា|ဧပြီ,ឧសភា|မေ,មិថុនា|ဇွန်,កក្កដា|ဇူလိုင်,សីហា|ဩဂုတ်|သြဂုတ်,កញ្ញា|စက်တင်ဘာ,តុលា|အောက်တိုဘာ,វិច្ឆិកា|နိုဝင်ဘာ,ធ្នូ|ဒီဇင်ဘာ",
    # kk, tg, tk, uz
    "қаңтар|қаң|январ|ýanwar,ақпан|ақп|феврал|fewral,наурыз|нау,сәуір|сәу|апрел|aprel,мамыр|мам|maý,маусым|мау|iýun,шілде|шіл|iýul,тамыз|там|awgust,"
    "қыркүйек|қыр|сентябр|sentýabr|sentabr,қазан|қаз|октябр|oktýabr|oktabr,қараша|қар|ноябр|noýabr,желтоқсан|жел|декабр",
    # short forms of az, ka, hy, he, et, is, lt, be, bg, sr, mk
    "yan|იან|հունվար|հնվ|jaan|saus|сту|яну|јан|јануари,fev|თებ|փետրվար|փտվ|veebr|vas|феб,сак|მარ|մարտ|մրտ|kov,apr|აპრ|ապրիլ|ապր|bal,მაი|մայիս|մյս|geg,iyn|ივნ|հունիս|հնս|birž|чэр,"
    "iyl|ივლ|հուլիս|հլս|liep|ліп,avq|აგვ|օգոստոս|օգս|ágú|rugp|жні,sen|სექ|սեպտեմբեր|սեպ|rugs|septembar|сеп,okt|ოქტ|հոկտեմբեր|հոկ|spal|oktobar|кас,noy|ნოე|նոյեմբեր|նոյ|nóv|lapkr|novembar|нов|ное|ліс,dek|დეკ|դեկտեմբեր|դեկ|dets|gruod|decembar|дец|сне",
    # eu, gl
    "urtarrila|urtarrilaren|urt|xaneiro|xan,otsaila|otsailaren|ots|febreiro,martxoa|martxoaren,apirila|apirilaren|api,maiatza|maiatzaren,ekaina|ekainaren|eka|xuño,"
    "uztaila|uztailaren|uzt|xullo|xul,abuztua|abuztuaren|abu,iraila|irailaren,urria|urriaren|urr,azaroa|azaroaren|aza,abendua|abenduaren|abe|decembro",
    # ga, cy, mt
    "eanáir|ionawr|ion|jannar,feabhra|chwefror|chwef|frar,márta|mawrth|marzu,aibreán|ebrill|ebr,bealtaine|mejju,meitheamh|mehefin|meh|ġunju,iúil|gorffennaf|gorff|lulju,"
    "lúnasa|awst|awwissu,meán fómhair|medi|settembru,deireadh fómhair|hydref|hyd|ottubru,samhain|tachwedd|tach|novembru,nollaig|rhagfyr|rhag|diċembru",
    # lb, fy, af, fo, sl
    "jannewaris|januarie,febrewaris|februarie,mäerz,abrëll,mee|maaie,junie|junij,julie|julij,,septimber,,novimber,desimber",
    # sq
    "janar,shkurt|shk,,prill|pri,,qershor|qer,korrik|korr,gusht|gush,shtator|sht,tetor|tet,nëntor|nën,dhjetor|dhj",
    # sw, so, ha, zu, xh
    "janaayo|janairu|januwari|janyuwari,febraayo|faburairu|februwari,machi|maarso|maris|mashi|matshi,aprili|abriil|afirilu|ephreli|epreli,maayo|mayu|meyi,juun|yuni,luulyo|yuli|julayi,"
    "agosti|ogosto|agusta|agasti,septemba|sebtembar|satumba|septhemba,oktoba|oktoobar|okthoba,novemba|noofeembar|nuwamba,desemba|diseembar|disamba|disemba",
    # am
    "ጃንዋሪ|ጃን,ፌብሩዋሪ|ፌብ,ማርች,ኤፕሪል|ኤፕሪ,ሜይ,ጁን,ጁላይ,ኦገስት|ኦገስ,ሴፕቴምበር|ሴፕቴ,ኦክቶበር|ኦክቶ,ኖቬምበር|ኖቬም,ዲሴምበር|ዲሴም",
    # ps, ku (Sorani, Kurmanji); forms of fa, ur
    "جنوري|کانوونی دووەم|rêbendan|ژانویهٔ|ژانويه,فبروري|شوبات|sibat|فوریهٔ|فوريه,ئازار|adar,نیسان|nîsan,مۍ|ئایار|gulan|مهٔ,حوزەیران|hezîran,تەمووز|tîrmeh|ژوئیهٔ|ژوئيه,"
    "اګست|ئاب|tebax,سېپتمبر|سپتمبر|ئەیلوول|îlon,تشرینی یەکەم|cotmeh,تشرینی دووەم|mijdar,کانونی یەکەم|berfanbar",
    # lo, shortened
    "ມ.ກ,ກ.ພ,ມ.ນ,ມ.ສ,ພ.ພ,ມິ.ຖ,ກ.ລ,ສ.ຫ,ກ.ຍ,ຕ.ລ,ພ.ຈ,ທ.ວ",
    # fil
    ",peb,,,,hun,hul,,,,nob,",
)  # fmt: skip

#: The Iranian solar calendar's months, as in "۱۶ دی ۱۴۰۴".
_JALALI = "فروردین|فروردين|حمل,اردیبهشت|ارديبهشت|ثور,خرداد|جوزا,تیر|تير|سرطان,مرداد|امرداد|اسد,شهریور|شهريور|سنبله,مهر|میزان,آبان|عقرب,آذر|قوس,دی|دي|جدی,بهمن|دلو,اسفند|حوت"

#: Those of Nepal's calendar and of Ethiopia's.
_NEPALI = "वैशाख|बैशाख|बैसाख,जेठ|जेष्ठ|ज्येष्ठ,असार|आषाढ,साउन|श्रावण,भदौ|भाद्र,असोज|आश्विन|अशोज,कात्तिक|कार्तिक,मंसिर|मङ्सिर|मार्ग,पुस|पुष|पौष,माघ,फागुन|फाल्गुन,चैत|चैत्र"
_ETHIOPIAN = "መስከረም,ጥቅምት,ኅዳር|ህዳር|ሕዳር,ታኅሣሥ|ታህሳስ|ታኅሳስ|ታሕሳስ,ጥር,የካቲት,መጋቢት,ሚያዝያ|ሚያዚያ,ግንቦት,ሰኔ,ሐምሌ|ሀምሌ|ሓምለ,ነሐሴ|ነሀሴ,ጳጉሜን|ጳጉሜ"

_OWN: dict[str, dict[str, int]] = {
    "hr": {
        "sij": 1, "velj": 2, "ožu": 3, "tra": 4, "svi": 5, "lip": 6, "srp": 7, "kol": 8, "ruj": 9, "listopada": 10, "listopad": 10,
        "lis": 10, "stu": 11, "pro": 12,
    },
    "bs": {"listopada": 10},
    "cs": {
        "led": 1, "úno": 2, "bře": 3, "dub": 4, "kvě": 5, "čvn": 6, "čer": 6, "čvc": 7, "srp": 8, "zář": 9, "říj": 10, "lis": 11, "pro": 12,
    },
    "ga": {"ean": 1, "feabh": 2, "aib": 4, "beal": 5, "meith": 6, "lún": 8, "samh": 11, "noll": 12},
    "ar": {"مه": 0},
}


def _key(name: str) -> str:
    return name.lower() if name.isascii() else unicodedata.normalize("NFC", name.casefold())


@lru_cache(maxsize=4)
def _table(rows: tuple[str, ...]) -> dict[str, int]:
    """The number of each name in rows of twelve; made when a date first needs it, and not at import."""
    table: dict[str, int] = {}
    for row in rows:
        for number, forms in enumerate(row.split(","), 1):
            for form in forms.split("|"):
                if form:
                    table.setdefault(_key(form), number)
    return table


#: The last capitalised word of "KimJanuary" or "HealthDECEMBER", where two elements touch.
GLUED = regex(r"(?<=[a-z])[A-Z](?:[a-z]{2,8}|[A-Z]{2,8})\.?$")
#: What a shortened name may end in.
_SHORTENED = ".׳'ঃ"


def month_named(name: str, language: str | None = None) -> int | None:
    """The month (1 to 12) that ``name`` means, with or without a final dot; ``None`` if it means none."""
    key = _key(name.rstrip(_SHORTENED))
    if language and (own := _OWN.get(language[:2].lower())) and key in own:
        return own[key]
    months = _table(_TABLES)
    found = months.get(key)
    if found is None and key[:1] in "בו" and len(key) > 3:  # Hebrew "in January" is one word
        found = months.get(key[1:])
    if found is None and not name.islower() and (glued := GLUED.search(name)):
        found = months.get(_key(glued[0].rstrip(".")))
    if found is None and (language or "en")[:2] != "en":
        found = _ROMAN.get(name.rstrip("."))
    return found


#: "12 XI 2031", as Polish, Hungarian, Czech and Italian chronicles date.
_ROMAN = {numeral: month for month, numeral in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)}


def nepali_month(name: str) -> int | None:
    """The month of Nepal's calendar that ``name`` means."""
    return _table((_NEPALI,)).get(_key(name))


def ethiopian_month(name: str) -> int | None:
    """The month of Ethiopia's calendar, which has thirteen, that ``name`` means."""
    return _table((_ETHIOPIAN,)).get(_key(name))


def jalali_month(name: str) -> int | None:
    """The month of the Iranian solar calendar that ``name`` means."""
    return _table((_JALALI,)).get(_key(name))
