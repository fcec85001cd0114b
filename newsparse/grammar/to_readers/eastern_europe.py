"""What papers say to their readers in the Slavic languages, Hungarian, Romanian, Albanian and Greek."""

from __future__ import annotations

#: How such a line goes on that asks readers for mistakes of the text itself, and not of a bill.
_IN_TEXT = r"\w{1,2},? (?:(?:alebo|nebo|či) [^.!?,]{2,30}[ ,] ?)?(?:v (?:tomto |tejto |našom |naš[eií]\w? )?(?:článk|text|správ|zpráv|príspevk|příspěvk)|na (?:tejto |této |naš[eií]\w? )?(?:stránk|webe?)|(?:nap[íi][šs]te|dajte|dejte|kontaktujte|pošlite|pošlete|upozornite|upozorněte|nahláste|nahlaste|oznámte|označte|prosím|prosíme|budeme)\b)"
_GOOGLE = "(?:на|у|в|pe|na|a|no|în|στο|σε|ve|dans|di|en|op|på|w|v)? ?google.{0,16}"

#: Labels before the headline of another article.
READ_ALSO = (
    # Polish
    "czytaj (?:też|także|również|więcej).{0,10}", "zobacz (?:też|także|również|więcej).{0,10}", "przeczytaj (?:też|także|również|więcej).{0,10}",
    "sprawdź (?:też|także|również|więcej).{0,10}", r"przeczytaj\s?[:：|]", r"sprawdź\s?[:：|]", r"wideo\s?[:：|]", r"polecamy\s?[:：|]", r"zobacz\s?[:：|]",
    "warto przeczytać", "więcej na ten temat",
    # Czech, Slovak
    "přečtěte si(?: také| i)?", "čtěte (?:také|také|i)", "prečítajte si(?: aj)?", "čtěte více", "mohlo by vás zajímat",
    r"související(?: články| článek)?\s?[:：|]", r"podívejte se(?: na)?\s?[:：|]", "více zde", "více k tématu", "číst více", "čítajte (?:aj|tiež|viac)",
    "mohlo by vás zaujímať", "súvisiac[ei] článk[yu]", "pozrite si aj", "čtěte(?: též| dále)?", "viac k téme", "čítajte tiež", "prečítajte si",
    # Hungarian
    "olvasta már", "kapcsolódó cikk(?:ek|ünk)?", "olvass(?:a|d) el ezt is", "olvasd el ezt is", "ezt is olvas(?:sa|d) el",
    r"kapcsolódó(?: tartalom)?\s?[:：|]", r"bővebben\s?[:：|]", "lásd még", "lásd (?:még|ezt)", "olvasta már(?: ezt)?\\?", "látta már(?: ezt)?\\?",
    "ez is érdekelheti", "olvasson (?:tovább|még)",
    # Romanian
    "citește și", "citiţi şi", "vezi și", "citește mai (?:mult|departe)", "citeşte (?:şi|mai mult)", "citiți și", "vezi aici", "vezi mai mult",
    "citește (?:și|mai mult|mai departe|continuarea)", "citiți (?:și|mai mult)", "citeşte şi", "știri asociate", "articole similare", "pe aceeași temă",
    # the languages of the Balkans
    "pročitajte i", "pročitajte još", "прочетете (?:още|също)", "вижте (?:още|също)", "виж (?:още|също)", "още по темата", "четете (?:още|също)",
    r"pogledajte(?: i| još)?\s?[:：|]", "vezane vijesti", "povezane vesti", "pročitaj (?:više|i|još)", "прочитајте (?:још|и)",
    r"погледајте(?: још| и)?\s?[:：|]", "повезане вести", "още от", "прочети (?:още|също)", "свързани (?:новини|статии)", "по темата",
    "прочитај (?:повеќе|уште)", "прочитајте (?:и|уште)", "поврзани вести", "прочитајте повеќе", "pročitaj(?:te)? (?:još|i|više)",
    "pogledaj(?:te)? (?:još|i)", "povezane (?:vijesti|vesti|teme)", "vezani članci", "preberite (?:še|tudi|več)", "preberi (?:še|tudi|več)",
    "sorodne novice", "lexo (?:edhe|gjithashtu|më shumë)", "lexoni (?:edhe|gjithashtu)",
    # Russian, Ukrainian, Belarusian
    "читайте (?:также|еще|ещё)", "по теме", "материалы по теме", "стать[яи] по теме", "новост[ьи] по теме", "похожие (?:статьи|новости)", "читайте також",
    "читать (?:также|далее)", r"подробнее\s?[:：|]", "смотрите? также", "смотри также", r"ранее\s?[:：|]", "материал по теме", "читайте по теме",
    r"видео\s?[:：|]", r"фото\s?[:：|]", "читати також", r"детальніше\s?[:：|]", "дивіться також", r"більше про це\s?[:：|]", r"за темою\s?[:：|]",
    "чытайце (?:таксама|яшчэ)", "глядзіце таксама", "читай(?:те)? (?:также|ещё|еще|также по теме)", "смотрите также", "читайте (?:також|ще|далі)",
    "до теми",
    # Greek
    "διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα|σχετικά)", "διαβαστε (?:επισης|ακομα|ακομη|περισσοτερα|σχετικα)", "διαβασε (?:επισης|ακομα|ακομη)", "δειτε (?:επισης|ακομα|ακομη)", "δείτε (?:επίσης|ακόμα)", "σχετικά (?:άρθρα|θέματα)", r"σχετικά\s?[:：|]",
    "διάβασε (?:ακόμα|επίσης|ακόμη)", "δες (?:ακόμα|επίσης)", "διάβασε (?:επίσης|ακόμα|ακόμη|και)", "διαβάστε και", "δείτε (?:και|σχετικά)", "δες και",
)  # fmt: skip

#: How lines begin that are none of a text, in lower case; the first two characters stand for themselves.
PROMPTS = (
    # where there is more
    "więcej takich (?:historii|artykułów|tekstów)", "więcej (?:newsów|artykułów|tekstów|treści)[^.!?]{0,40} (?:znajdziesz|znajdziecie|przeczytasz) na stronie", "więcej informacji[^.!?]{0,40} (?:znajdziesz|znajdziecie|przeczytasz) na stronie głównej",
    # what to follow, to subscribe to, to download
    "dziękujemy,? że przeczyta", "bądź na bieżąco", "chcesz być na bieżąco", "obserwuj nas", "líbil se vám", "páčil sa vám",
    f"urmăre(?:ște|sc|ști|şte) (?:știrile|ne|noutățile).{{0,40}}{_GOOGLE}",
    "urmărește (?:știrile|ne|cele mai|.{2,40} pe (?:google|facebook|whatsapp|telegram|instagram|youtube))", "urmăriți(?:-ne)? (?:știrile|pe)",
    "abonează-te (?:la|pe)", "abonați-vă (?:la|pe)", "dacă (?:ți|v)(?:-a)? (?:a )?plăcut", "intră în (?:grupul|comunitatea)", "descarcă aplicația",
    "следете (?:ги|нè|не)", "следвайте (?:ни|.{2,24} в)", "последвайте (?:ни|.{2,24} в)", "абонирайте се", "харесайте", "пратите (?:нас|.{2,24} на)",
    "преузмите (?:нашу )?апликацију", "pratite (?:nas|.{2,24} na)", "prijavite se (?:na|za)", "preuzmite (?:našu )?aplikaciju", "spremljajte nas",
    "naročite se na", "na ndiqni", "sledujte (?:nás|.{2,24} na)", "přihlaste se k odběru", "prihláste sa (?:na|k)", "odoberajte",
    "śledź (?:nas|.{2,30} w|.{2,30} na)", "obserwuj(?:cie)? (?:nas|.{2,30} w|.{2,30} na)", "dołącz do (?:nas|.{2,30} na)", "polub (?:nas|.{2,30} na)",
    "kövess(?:e|en|d)? (?:minket|bennünket|be)", "iratkozz(?:on)? fel", "csatlakozz", "підпишіться", "підписуйся", "підписуйтеся", "слідкуйте за",
    "читайте нас", "приєднуйтесь", "долучайтесь", "читайте (?:наши|нас)", "следите за", "присоединяйтесь к", "подпишись на", "подпишитесь",
    "больше новостей", "самую оперативную информацию", "самые (?:важные|интересные|свежие|оперативные) новости", "чтобы .{3,80}подпи(?:шитесь|сывайтесь)",
    "щоб .{3,80}підпи(?:шіться|суйтесь|суйтеся)", "чытайце нас", "падпісвайцеся", "ακολουθήστε", "ακολούθησε", "διαβάστε όλες τις",
    "δείτε όλες τις τελευταίες", "γραφτείτε", "εγγραφείτε",
    # what is for subscribers, and what it costs
    "chcete číst dál\\??$", "chcesz czytać dalej",
    # what readers may ask, send and say, and whether it was of use
    r"napisz do (?:autora|autorki|autorów)\b", r"masz (?:newsa|ciekawy temat|dla nas temat)\b", "jesteś świadkiem", "byłe?ś świadkiem",
    "želite li (?:dopuniti|nadopuniti|prijaviti)",
    "imate (?:važnu |dobru )?(?:priču|dojavu|informaciju)(?:\\?$|.{0,40}(?:javite|pošaljite|podijelite|kontaktirajte))",
    "želite raditi (?:na|u|za) [^.!?]{2,30}\\?$",
    # mistakes that they may report
    "widzisz błąd", "zauważyłe?ś błąd", "znalazłeś błąd", "našli jste chybu", "našli ste chybu", rf"ak ste (?:našli|objavili|zaznamenali) chyb{_IN_TEXT}", rf"pokud jste (?:našli|objevili) chyb{_IN_TEXT}", "všimli jste si chyby", "hibát talált",
    "ai observat o greșeală", "ați găsit o greșeală", "ако (?:сте )?(?:забележ|откри|намер).{0,30}грешк", "видяхте грешка",
    "уколико (?:сте )?приметили? грешку", "ukoliko (?:ste )?(?:primetili|primijetili) grešku",
    "якщо (?:ви )?(?:знайшли|помітили|побачили) (?:помилку|неточність)", "знайшли помилку", "помітили помилку", "ако забележавте грешка",
    "калі (?:вы )?заўважылі памылку", "если вы заметили", "заметили ошибку",
    # the text goes on below an advertisement, or at its top
    "pokračování článku pod", "článek pokračuje pod", "článok pokračuje pod", "a cikk a hirdetés után", "продолжение после рекламы",
    "читайте далее после рекламы", "продовження після реклами", "articolul continuă (?:după|mai jos)", "η συνέχεια (?:του άρθρου )?μετά τη διαφήμιση",
    "dalsza część (?:artykułu|tekstu)",
    # a story that is still being told
    "wiadomość jest aktualizowana", "artykuł (?:jest|będzie) aktualizowany", "wkrótce więcej informacji", "zprávu (?:průběžně )?aktualizujeme",
    "článek (?:průběžně )?aktualizujeme", "informácie (?:postupne )?dopĺňame", "správu aktualizujeme", "cikkünk frissül", "a cikk frissül",
    "hírünk frissül", "știre în curs de actualizare", "articol în curs de actualizare", "новината се (?:допълва|обновява)", "очаквайте подробности",
    "vest se dopunjuje", "вест се допуњује", "vijest se (?:dopunjuje|nadopunjuje)", "tekst se (?:dopunjuje|nadopunjuje)", "novica se dopolnjuje",
    "новость (?:дополняется|обновляется)", "материал (?:дополняется|обновляется)", "новина (?:доповнюється|оновлюється)",
    "матеріал (?:доповнюється|оновлюється)", "ειδήσεις σε εξέλιξη", "το θέμα (?:ενημερώνεται|ανανεώνεται)",
    # whose the text is, who may copy it, under what it is filed
    "editor ?:", "editori ?:", "urednik ?:", "urednica ?:", "уредник ?:", "szerkesztő ?:", "szerkesztette ?:", "redaguje ?:", "редактор ?:",
    "редактура ?:", "lektor ?:", "переклад ?:", "перевод ?:",
)  # fmt: skip
