"""What a page asks of its readers: to subscribe, to follow, to give; how such a paragraph begins, and the heading of one."""

from __future__ import annotations

from newsparse.grammar.openings import Openings

#: From the start of a paragraph, in lower case.
APPEALS = Openings(
    "sign up (?:below|to (?:our|receive|get)|for (?:our|free|the))", "subscribe (?:now|today|to (?:our|the|us)|for)",
    "please (?:sign up (?:below|to (?:our|receive|get)|for (?:our|free|the))|subscribe (?:now|today|to (?:our|the|us)|for))",
    "be sure to (?:sign up (?:below|to (?:our|receive|get)|for (?:our|free|the))|subscribe (?:now|today|to (?:our|the|us)|for))",
    "then (?:sign up (?:below|to (?:our|receive|get)|for (?:our|free|the))|subscribe (?:now|today|to (?:our|the|us)|for))",
    "so (?:sign up (?:below|to (?:our|receive|get)|for (?:our|free|the))|subscribe (?:now|today|to (?:our|the|us)|for))",
    "and (?:sign up (?:below|to (?:our|receive|get)|for (?:our|free|the))|subscribe (?:now|today|to (?:our|the|us)|for))",
    r"support(?:ing)? (?:us\b|our\b|independent|[\w ]{2,30}!)", "donat(?:e|ing) (?:now|today|via|to (?:us|our))", r"follow us\b",
    "becom(?:e|ing) (?:a member|a patron|an? (?:annual |monthly )?subscriber)",
    r"consider (?:support(?:ing)? (?:us\b|our\b|independent|[\w ]{2,30}!)|donat(?:e|ing) (?:now|today|via|to (?:us|our))|follow us\b|becom(?:e|ing) (?:a member|a patron|an? (?:annual |monthly )?subscriber))",
    r"please (?:consider )?(?:support(?:ing)? (?:us\b|our\b|independent|[\w ]{2,30}!)|donat(?:e|ing) (?:now|today|via|to (?:us|our))|follow us\b|becom(?:e|ing) (?:a member|a patron|an? (?:annual |monthly )?subscriber))",
    r"like (?:this|reading|our|what) .{0,80}\?", r"liked (?:this|reading|our|what) .{0,80}\?", r"enjoy (?:this|reading|our|what) .{0,80}\?",
    r"enjoyed (?:this|reading|our|what) .{0,80}\?", r"love (?:this|reading|our|what) .{0,80}\?", r"loved (?:this|reading|our|what) .{0,80}\?",
    r"did you (?:like|liked|enjoy|enjoyed|love|loved) (?:this|reading|our|what) .{0,80}\?",
    r"dear readers?\b.{0,80}\bthank", "if you (?:like|liked|enjoy|enjoyed|found|value) (?:this|our|what|reading) .{0,100}(?:share|subscribe|support|consider|donat|sign up|follow)",
    r"every (?:day|evening|morning|week),? [^.]{0,60}\bsends? (?:out|you)\b", r"each (?:day|evening|morning|week),? [^.]{0,60}\bsends? (?:out|you)\b",
    "get (?:the best of|the latest|all the|our) .{0,80}(?:inbox|newsletter)", r"join (?:the |our )?[\d,.]{3,9}\+? (?:readers|subscribers|people) who (?:already|get|have (?:signed|subscribed|joined)|love|enjoy|read|receive|rely|start|stay|subscribe|support|trust)\b", "hat (?:ihnen|dir|euch) (?:dieser|der|unser) .{0,40}gefallen",
    "hat's (?:ihnen|dir|euch) (?:dieser|der|unser) .{0,40}gefallen", "wenn (?:ihnen|dir|euch) (?:dieser|der|unser) .{0,60}gef(?:ällt|allen)",
    "falls (?:ihnen|dir|euch) (?:dieser|der|unser) .{0,60}gef(?:ällt|allen)", "gefällt (?:ihnen|dir|euch) ",
    "unterstütz(?:en sie|e|t)? (?:uns|unsere)", "deshalb unterstütz(?:en sie|e|t)? (?:uns|unsere)", "darum unterstütz(?:en sie|e|t)? (?:uns|unsere)",
    "bitte unterstütz(?:en sie|e|t)? (?:uns|unsere)", "spenden (?:sie|könn)", "jetzt .{0,24}spenden", "abonnieren sie ", "folg(?:en sie|e|t) uns",
    "werden? (?:sie )?(?:jetzt )?mitglied", "soutenez(?:-nous| notre| le| la)", "abonnez-vous", "inscrivez-vous", "faites un don",
    "cet article vous a plu", "ce contenu vous a plu", "suivez-nous", "suivez .{2,30} sur (?:facebook|twitter|whatsapp|google)",
    "suscr[ií]b(?:ete|ase|ite|íte)", "siguenos", "síguenos", "ap[oó]yanos", "hazte soci[oa]", "te (?:gustó|ha gustado)", "únete a nuestro",
    "sigue .{2,30} en (?:facebook|twitter|whatsapp|google)", "assine (?:a|o|já|nossa)", "siga-nos",
    "siga (?:o|a) .{2,30} n[oa] (?:facebook|twitter|whatsapp|google|instagram)", "inscreva-se", "gostou d", "apoie (?:o|a|nosso)",
    "iscriviti (?:alla|al|ora|per)", "seguici", "sostieni(?:ci| il| la)", "abbonati", "ti è piaciuto", "steun (?:ons|onze)", "word (?:nu )?lid",
    "abonneer je", "volg ons", "vond je dit", "stöd oss", "stötta oss", "följ oss", "bli medlem", "følg oss", "støtt oss", r"følg os\b", "støt os",
    "wesprzyj", "wpłać (?:\\d|teraz|darowiznę|na)", "przekaż (?:nam |swoje? )?(?:darowiznę|1[,.]5 ?%)", "zapisz się (?:na|do)", "obserwuj nas", "polub nas", "подпис(?:ывайтесь|итесь|аться)", "поддержите", "читайте нас", "підписуйтесь",
    "підтримайте", "sledujte nás", "abone ol(?:un|mak)", "bizi takip",
    # for support, in the smaller languages of Europe and beyond
    "líb(?:í|il|ila|ilo) se (?:vám|ti) (?:náš|naš|tento|tato|tahle|tenhle|článek|text)", "podpoř(?:te)? (?:nás|naš[ieí]|nezávisl|svobodn)",
    "páči(?:l|la|lo)? sa (?:vám|ti) (?:náš|naš|tento|táto|článok|text)", "podpor(?:te)? (?:nás|naš[uei]|nezávisl|slobodn)",
    "tetszett (?:a|ez a|az) (?:cikk|írás)", "támogas(?:d|s|son|sa) (?:minket|bennünket|a (?:munkánkat|független)|munkánkat)",
    "susține(?:ți)? (?:jurnalismul|presa (?:liberă|independentă)|redacția|munca noastră)", "podrži(?:te)? (?:nas|naš|nezavisn)", "подржи(?:те)? (?:нас|наш|независн)",
    "podprite (?:nas|naš|neodvisn)", "tue (?:meitä|riippumatonta|työtämme)", "στηρίξτε (?:μας|την ανεξάρτητη|την προσπάθειά)", "στήριξε (?:μας|την ανεξάρτητη)",
    "подкрепете (?:ни|независим)", "поддржете (?:нè|независн)", r"patiko (?:straipsnis|tekstas)\?", "paremk(?:ite)? (?:mus|mūsų|nepriklausom)",
    "atbalst(?:i|iet) (?:mūs|neatkarīg)", "toeta(?:ge)? (?:meid|sõltumatut)", r"meeldis (?:artikkel|lugu)\?", r"beğendiniz mi\?", "bize destek ol", "dukung (?:jurnalisme|kami)",
    "irakurle agurgarri", "zuri esker$", "egin zaitez .{2,30}(?:lagun|kide|harpidedun)", "fes-te(?:'n|’n)? (?:subscriptor|soci)", "kedves olvasó(?:nk|ink|k)?[,!:]", "vážen[ýí] čtená[řt]", "milí čtenář[,i]", "vážení čitatelia",
    "drodzy czytelnicy[,!]", "drag[ăi] cititor", "dragi čita(?:telji|oci)[,!]", "poštovani čita(?:telji|oci)[,!]", "dear reader[,s!]",
)  # fmt: skip
#: How the heading of one begins, in lower case.
CALLS = Openings(
    r"stay (?:in the loop|connected|informed|in touch|up[- ]to[- ]date|updated)\W*$", r"join (?:over |more than )?\d[\d,.]{0,9}\+? (?:[a-z]{3,14} )?(?:readers|subscribers|others|people|members|professionals)\b", r"ready to (?:get started|start|begin|try|see|take|learn|make|build|grow|transform)\b[^.!]{0,60}[?]",
    r"get started (?:today|for free|now|with)\b", r"try [^.!?:]{2,30} (?:for )?free\b", r"start your (?:free|journey)\b", "sign up", "subscribe", r"never miss an?\b", r"book (?:a|your) (?:free )?(?:demo|call|consultation)\b", r"help (?:us |to )?(?:safeguard|protect|keep|sustain|support) [^.!?]{0,60}\b(?:journalism|press freedom|our (?:team|newsroom|work|reporting))\b",
)
_MARKS = 4  # signs that may stand before one


def asks(text: str) -> bool:
    """Whether a paragraph begins, after a few signs, with what readers are asked to do."""
    first = 0 if text[:1].isalnum() else next((at for at, character in enumerate(text[: _MARKS + 1]) if character.isalnum()), 0)
    return APPEALS.match(text[first:].lower()) is not None
