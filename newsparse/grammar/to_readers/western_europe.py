"""What papers say to their readers in German, French, Spanish, Portuguese, Italian, Dutch, and the smaller languages beside them."""

from __future__ import annotations

#: Labels before the headline of another article.
READ_ALSO = (
    # German
    "mehr zum thema", "lesen sie (?:auch|mehr|hier).{0,20}", "auch interessant", "weitere (?:artikel|themen|nachrichten|meldungen).{0,20}",
    "das könnte .{0,30}", "verwandte (?:artikel|themen)", "zum thema", "passend dazu", "lesetipp", "siehe auch", "zum weiterlesen", "weiterlesen",
    "lesen sie dazu.{0,20}", "hier weiterlesen", "mehr dazu", "mehr lesen",
    # French
    "lire (?:aussi|également)", "à lire (?:aussi|également)", "à lire(?: aussi| également| ensuite)?", "voir aussi", "sur le même (?:sujet|thème)",
    "articles? (?:liés|similaires)", "pour aller plus loin", "à voir(?: aussi)?", "à écouter(?: aussi)?", "notre dossier",
    # Spanish
    "lee .{0,20}(?:también|además|interesar|más)", "lea .{0,20}(?:también|además|interesar|más)", "leer .{0,20}(?:también|además|interesar|más)",
    "mir[aá] .{0,20}(?:también|además|interesar|más)", "vea .{0,20}(?:también|además|interesar|más)", "ver .{0,20}(?:también|además|interesar|más)",
    "te puede .{0,20}(?:también|además|interesar|más)", "le puede .{0,20}(?:también|además|interesar|más)",
    "también te .{0,20}(?:también|además|interesar|más)", "noticias? relacionadas?", "más (?:noticias|sobre|información|en) ?.{0,20}",
    "artículos? relacionados?", "te recomendamos(?: leer| ver)?", "le recomendamos(?: leer)?", "les recomendamos(?: leer)?", "lea aquí", "siga leyendo", "sigue leyendo", "seguir leyendo", "seguí leyendo", "también puede leer", r"además\s?[:：|]", "además lee",
    "lee además",
    # Italian
    "leggi anche", "articoli correlati", "potrebbe interessarti", "vedi anche", "guarda anche", r"approfondisci\s?[:：|]", "l'approfondimento",
    "l’approfondimento", "per approfondire",
    # Portuguese
    "leia (?:também|mais|ainda)(?: sobre .{1,20})?", "veja (?:também|mais|ainda)(?: sobre .{1,20})?", "ler (?:também|mais|ainda)(?: sobre .{1,20})?",
    "ver (?:também|mais|ainda)(?: sobre .{1,20})?", "notícias relacionadas", "saiba mais", r"confira(?: também| mais)?\s?[:：|]", "relacionad[oa]s",
    "veja mais",
    # Dutch
    "lees (?:ook|meer|verder)", "gerelateerd(?:e artikelen)?", "bekijk ook", "zie ook", "luister ook", "kijk ook", "meer lezen",
    # Catalan, Galician, Basque, Welsh, Irish
    "llegeix (?:també|més)", "llegiu (?:també|més)", "notícies relacionades", "més informació", "le máis", "máis información", "irakurri (?:gehiago|ere)",
    "lotutako albisteak", "darllen mwy", "tuilleadh",
)  # fmt: skip

#: How lines begin that are none of a text, in lower case; the first two characters stand for themselves.
PROMPTS = (
    # where there is more
    r"weitere (?:[a-zäöüß-]{5,20}) [^.!?]{0,60}(?:lesen|finden) sie (?:hier|unter)\b",
    r"mehr (?:[a-zäöüß-]{4,20}) [^.!?]{0,60}(?:lesen|finden) sie (?:hier|unter)\b",
    r"al(?:le|les|le news|le nachrichten) [^.!?]{0,70}(?:lesen sie|finden sie|gibt'?[’']?s|gibt es|sind)[^.!?]{0,60}\b(?:[\w-]{0,30}newsletter|facebook-seite|whatsapp-kanal)[^\w]{0,3}$",
    r"mehr (?:nachrichten|news|aktuelle nachrichten|infos) aus [^.!?]{2,60} (?:finden sie|lesen sie|gibt[’']s|gibt es)[^!?]{0,80}$",
    "vídeos?: (?:tudo sobre|mais assistidos|veja|assista)", "veja mais notícias", "leia mais notícias",
    r"bekijk (?:hier|hieronder) (?:de|het|alle|ook) [^.!?]{0,40}(?:video|vlog|foto|beeld|reportage|aflevering|uitzending|interview|podcast|fragment|gesprek|trailer|liveblog)[^.!?]{0,40}:$",
    # what to follow, to subscribe to, to download
    r"jetzt (?:kostenlos |gratis )?(?:registrieren|anmelden|abonnieren|mitglied werden|spenden)\W*$", r"zum (?:angebot|deal|shop|produkt|anbieter)\W*$",
    r"sie lesen gerne? [^?!]{2,40}[?]", r"meld je (?:nu |gratis )?aan voor ", "únete a nuestro canal",
    "recibe (?:cada|todos|en tu) .{0,30}(?:correo|boletín)", "síganos en", r"quer receber [^?]{3,100}\?",
    "receba (?:as |os |nossas |notícias |.{2,40} no (?:seu |whatsapp|celular))", "clique aqui (?:para|e) (?:seguir|entr|receb|particip|acess)",
    "seguiu-nos", "segueix-nos", "subscriu-te", "uneix-te", "síguenos", "segueix .{2,30} a", "volg ons",
    # what is for subscribers, and what it costs
    "jetzt weiterlesen", r"log in of maak (?:een|je) ", "verder lezen\\?$", "neem (?:nu )?een abonnement\\b",
    "il vous reste \\d{1,3}(?:[.,]\\d{1,2})?\\s?% de (?:cet|l)",
    "te queda el \\d{1,3}(?:[.,]\\d{1,2})?\\s?% (?:de este|de la noticia|por leer|de contenido)",
    # what readers may ask, send and say, and whether it was of use
    "leserbrief schreiben$", "leserbriefe können nur", "tip de redactie", "war dieser (?:artikel|beitrag) hilfreich", "cet article vous a-t-il été utile",
    "¿te ha (?:sido útil|resultado útil) este artículo", "reageren\\? ",
    # the text goes on below an advertisement, or at its top
    "anzeige$", "werbung$", "publicité$", "publicidad$", "continua dopo la pubblicità", "l’articolo continua (?:dopo|sotto)",
    "l'articolo continua (?:dopo|sotto)", "artikel wird nach der anzeige", "nach der anzeige geht es weiter", "weiter nach der anzeige",
    "suite de l[’']article après (?:la|cette) pub", "continúa (?:debajo|después) de la publicidad", "continua (?:após|depois) d?a publicidade",
    "la suite (?:de l[’']article )?après (?:la|cette) (?:pub|vidéo)", "la noticia continúa (?:después|tras|debajo)",
    "la información continúa (?:después|tras|debajo)", "el artículo continúa (?:después|tras|debajo)", "het artikel gaat (?:verder|door) onder",
    "de tekst gaat (?:verder|door) onder", "artikel gaat (?:verder|door) onder", "tekst gaat (?:verder|door) onder", "continua a leggere dopo",
    "der artikel geht (?:unten|unter|nach der anzeige)", "dieser artikel geht (?:unten|unter|nach der anzeige)",
    "zurück (?:nach oben|zum (?:seiten)?anfang|zum inhaltsverzeichnis)$", "nach oben$", "retour en haut$", "haut de page$", "volver arriba$", "torna su$",
    "voltar ao topo$", "terug naar boven$", "passer la publicité",
    # what players, galleries and buttons say
    r"ouça (?:a|o|aqui) (?:reportagem|entrevista|notícia|peça|podcast|episódio)\b[^.!?]{0,60}$", r"tem \d{2,4} caracteres disponíveis",
    "eingebunden mit embedded video$", r"video verfügbar bis\b", "vidéo disponible jusqu", "vídeo disponível até", "video disponible hasta",
    "video disponibile fino",
    *(rf"{pictures}\s?:\s?\S" for pictures in ("bildergalerie", "fotogalerie", "fotostrecke", "bilderstrecke", "galerie photos", "diaporama", "fotogalería", "fotogallery", "photo gallery", "fotogalerij", "bildspel")),
    r"\[gambas:",
    # a story that is still being told
    "noticia en (?:desarrollo|ampliación)", "habrá ampliación", "notizia in aggiornamento", "articolo in aggiornamento", "artigo em atualização",
    "notícia em atualização", "matéria em atualização", "nieuws volgt", "meer (?:informatie )?volgt", "plus d[’']informations à suivre",
    # whose the text is, who may copy it, under what it is filed
    r"eingetragen mit der [^.!?]{2,40} app\b", "conforme a los criterios de", r"dies ist ein (?:gastbeitrag|meinungsbeitrag|kommentar|leitartikel)\.",
    r"dit is een (?:opiniestuk|opiniebijdrage|ingezonden brief)\.", r"audio (?:generado|creado) (?:con|por) (?:ia|inteligencia artificial)\b",
    r"áudio gerado por (?:ia|inteligência artificial)\b", r"audio généré par (?:une )?(?:ia|intelligence artificielle)\b",
    r"audio generato (?:da|con) (?:ia|intelligenza artificiale)\b",
)  # fmt: skip
