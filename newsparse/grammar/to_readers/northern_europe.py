"""What papers say to their readers in the languages of the North and of the Baltic."""

from __future__ import annotations

#: Labels before the headline of another article.
READ_ALSO = (
    # Swedish, Norwegian, Danish
    "læs (?:også|mere)", "les (?:også|mer)", "läs (?:också|mer|även|vidare)", "se också", "se även", r"missa inte\s?[:：|]", "hör också", "se også",
    "hør også", "les hele saken", "les saken", "les også",
    # Finnish
    "lue (?:myös|lisää)", "katso myös", "lue lisäksi", "kuuntele myös", "katso lisää", "lue aiheesta", "lisää aiheesta",
    # Icelandic
    "lestu (?:meira|einnig|líka)", "sjá (?:einnig|líka)", "tengdar fréttir", "tengt efni",
    # Estonian, Latvian, Lithuanian
    "loe (?:ka|veel|lisaks|pikemalt).{0,12}", "vaata (?:ka|lisaks)", "seotud (?:lood|artiklid|uudised)", "lasi (?:arī|vēl|vairāk)", "skaties arī",
    "saistītie raksti", "skaitykite (?:taip pat|daugiau|plačiau)", "taip pat skaitykite", "skaityk (?:taip pat|daugiau)",
    "susiję (?:straipsniai|naujienos)",
)  # fmt: skip

#: How lines begin that are none of a text, in lower case; the first two characters stand for themselves.
PROMPTS = (
    # where there is more
    "fikk du med deg (?:disse|denne)",
    # what to follow, to subscribe to, to download
    "sekite (?:mus|naujienas|.{2,24} ir)", "prenumeruokite", "sekojiet (?:mums|līdzi|.{2,24} arī)", "pieraksties", "jälgi (?:meid|.{2,24} ka)",
    "liitu (?:meie|uudiskirjaga)", "seuraa (?:meitä|.{2,24} googlessa)", "tilaa (?:uutiskirje|.{2,24} uutiskirje)", "fylgstu með", "skráðu þig",
    # what is for subscribers, and what it costs
    "vil du lese videre\\?$", "läs vidare för (?:bara|endast|\\d|att läsa)", "fortsätt läsa (?:med|för)", "haluatko lukea (?:koko )?(?:jutun|artikkelin)",
    # what readers may ask, send and say, and whether it was of use
    r"tipsa? oss (?:på|om|her|via)\b", r"tip oss (?:på|om|her|via)\b", r"har du (?:et )?(?:tipsa?|tip) oss (?:på|om|her|via)\b",
    r"har du (?:et )?(?:nyhets)?tips\b", "send oss (?:et )?(?:tips|bilder|nyhetstips)", "send oss (?:bilder|tips) ", "send os (?:et )?(?:tip|billeder)",
    "skicka (?:in )?(?:bilder|tips) till", "keskustele aiheesta", "voit keskustella", "mitä ajatuksia (?:juttu|artikkeli|aihe|tämä)",
    "osallistu keskusteluun",
    # mistakes that they may report
    "pastebėjote klaidą", "radote klaidą", "pamanījāt kļūdu", "kļūda (?:rakstā|tekstā)\\?", "iesaki (?:redakcijai )?tem", "atradi kļūdu", "pamanīji kļūdu", "leidsid vea", "märkasid viga", "huomasitko virheen",
    "löysitkö virheen", "hittat (?:ett )?fel", "funnet (?:en )?feil", "fundet (?:en )?fejl", "hea lugeja, (?:näed|kui)",
    # the text goes on below an advertisement, or at its top
    r"artikeln fort[sz]\w{3,6} (?:under|efter|etter|nedenfor)", r"artiklen fort[sz]\w{3,6} (?:under|efter|etter|nedenfor)",
    r"artikkelen fort[sz]\w{3,6} (?:under|efter|etter|nedenfor)", r"saken fort[sz]\w{3,6} (?:under|efter|etter|nedenfor)", "juttu jatkuu",
    "artikkeli jatkuu",
    # a story that is still being told
    "saken (?:blir )?oppdateres", "saken oppdaterast", "artikeln uppdateras", "texten uppdateras", "artiklen opdateres", "juttu päivittyy",
    "juttua (?:päivitetään|täydennetään)", "uutinen päivittyy", "fréttin hefur verið uppfærð", "fréttin verður uppfærð", "uudist täiendatakse",
    "lugu täiendatakse", "ziņa (?:tiek|tiks) papildināta", "informacija (?:bus )?pildoma", "naujiena (?:bus )?pildoma",
    "straipsnis (?:bus )?(?:pildomas|atnaujinamas)",
    # whose the text is, who may copy it, under what it is filed
    r"detta är en (?:opinions|åsikts|debatt)text\b", r"denna text är en (?:opinions|åsikts|debatt)text\b",
    r"detta är en (?:kommenterande|analyserande) text\b", r"detta är en text från [^.]{2,24} (?:ledar|opinion|debatt|kultur)",
    r"detta är en (?:ledare|krönika|debattartikel|insändare|kommentar|recension|analys)\.",
    r"det här är en (?:opinionstext|åsiktstext|ledare|krönika|debattartikel|insändare|kommentar|recension|analys)\b(?=\.| som| skriven)",
    r"dette er en (?:leder|lederartikkel|kronikk|kommentar|debattartikkel|meningsytring|klumme|kronik|anmeldelse|analyse)\.",
    r"dette er et (?:debattinnlegg|debatindlæg|leserinnlegg|læserbrev|innlegg)\.", r"denne (?:kronikken|kommentaren|artikkelen) gir uttrykk for",
    r"dette (?:debattinnlegget|innlegget|leserinnlegget) gir uttrykk for", r"tämä on (?:mielipideteksti|mielipidekirjoitus|kolumni|pääkirjoitus)\.",
    "redaktör ?:", "redagavo ?:", "redaktors ?:", "toimetaja ?:", "redigering ?:",
)  # fmt: skip
