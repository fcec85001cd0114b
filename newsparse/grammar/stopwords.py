"""The commonest words of each language: what tells languages of one script apart."""

from __future__ import annotations

#: The commonest short words of each language, chosen to tell it from its neighbours.
STOPWORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": (
            "the of and to in that is was for it with as his on be at by had not are but from have they "
            "which you were"
        ),
        "de": (
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an "
            "werden aus er hat"
        ),
        "fr": (
            "le la les de des et en un une du dans est que pour qui sur pas au plus par avec ce il sont "
            "aux mais été"
        ),
        "es": (
            "el la los las de que y en un una por con para es del se no al lo como más pero su sus este "
            "ha fue"
        ),
        "it": (
            "il la di che e un una in per è del della con non sono da si le i al nel dei delle gli ma "
            "anche come alla"
        ),
        "pt": (
            "o a os as de que e do da em um uma para com não por no na dos das se mais foi ao são como "
            "mas pelo"
        ),
        "ca": (
            "el la els les de que i en un una per amb és del al no es més però com ha són aquest dels va "
            "seva"
        ),
        "gl": (
            "o a os as de que e do da en un unha para con non por no na dos das se máis foi ao son pero"
        ),
        "nl": (
            "de het een van en in is dat op te voor met zijn niet aan er om ook als bij maar naar hij uit "
            "door wordt"
        ),
        "sv": (
            "och att det i som en på är av för med den till inte har de ett om men var från han kan vi så"
        ),
        "da": (
            "og at det i en den til er som på af for med de ikke der har et var men om han kan fra blev "
            "også efter"
        ),
        "nb": (
            "og at det i en den til er som på av for med de ikke har et var men om han kan fra ble også "
            "etter jeg"
        ),
        "fi": (
            "ja on ei se että hän oli ovat mutta myös kun sen joka tai kuin mukaan vuonna ole nyt sekä "
            "mitä olla"
        ),
        "is": (
            "og að í er sem á til um við var með það ekki en af hann fyrir hefur eru þetta hún þá því"
        ),
        "et": "ja on ei et see oli ka mis kui aga ning oma selle ta kes kuid pärast tema kõik või",
        "lv": "un ir no ar par ka kas uz tas bet arī to lai kā pēc nav viņš gada gadā tika",
        "lt": "ir yra kad su iš į tai bet kaip po jis nuo už dėl apie buvo tik jau kurie",
        "pl": (
            "w i z na nie się do to że jest o jak od po za przez dla ale jego był tym są tak który już "
            "być"
        ),
        "cs": (
            "a se v na je že to s z do o i ve ale jak pro za by jako po podle jsou který jeho však také "
            "aby"
        ),
        "sk": (
            "a sa v na je že to s z do o aj ale ako pre za by po podľa sú ktorý jeho však tiež aby pri"
        ),
        "sl": "je v in na se da za so z ki pa ne po bi s pri kot tudi ni iz od sta še bo",
        "hr": "je i u na se da za su od s o a koji će ne je iz što kako bi to nije sve te ili",
        "hu": (
            "a az és hogy nem is egy volt meg de ez csak már mint el ha még kell van amely szerint után "
            "aki"
        ),
        "ro": (
            "și în de la a cu pe nu din o un care este pentru mai că s-a au fost fi ce ca sau această"
        ),
        "tr": (
            "ve bir bu da de için ile çok olarak daha olan gibi ne kadar en sonra o ise dedi var ancak"
        ),
        "az": "və bir bu da də üçün ilə çox olan kimi sonra o isə var onun edib",
        "id": (
            "yang dan di ini itu dengan untuk dari tidak pada dalam akan ke juga ada oleh kata mereka "
            "karena bisa telah"
        ),
        "ms": (
            "yang dan di ini itu dengan untuk dari tidak pada dalam akan ke juga ada oleh kata mereka "
            "kerana boleh telah"
        ),
        "tl": "ang ng sa na at mga ay si para ni ito kay may hindi nang siya niya ko naman",
        "vi": (
            "và của là có được cho trong không người một các với đã này những khi đến về từ để cũng năm "
            "ra"
        ),
        "sw": (
            "ya wa na kwa ni katika za la kuwa hiyo huo kama alisema pia wake lakini cha hii huyo watu"
        ),
        "zu": (
            "ukuthi futhi kanye kodwa uma noma yena lapho khona ngoba kusho uthe wathi njengoba nje kakhulu lapha kuthiwa "
            "ngesikhathi lokhu okuthiwa ngemuva bese abantu"
        ),
        "xh": (
            "ukuba kwaye kunye ngokuba kodwa xa okanye emva abantu ngexesha nangona kuba ukuze malunga ngaphambi yonke apho "
            "kukho namhlanje utsho uthi phantsi kwakhona ngoku"
        ),
        "st": "le ka ba ea ho oa hore ke tsa sa ha o e mme empa batho bona eo joalo hape moo ena haholo",
        "ha": "da na ta ya a ce cewa shi su wannan kuma ne ba yi daga zuwa sun kan wani domin an masu ga",
        "so": "oo iyo ka ku in ee uu la ay waa ah si waxa waxaa ayaa aan loo kala isaga laga soo",
        "af": "die van en in is het dat nie 'n vir met op te was om hy wat sy ook aan sal",
        "eu": "eta da ez dira bat du baina zen duten dute beste ere egin hori izan",
        "sq": "të e në dhe i për një me se nga që është ka si do nuk më kjo ky",
        "ru": "и в не на что с по он как это но из у за от к его для было был то о также она так же",
        "uk": "і в не на що з та до у за від як його для це але про він було й із також вона який",
        "bg": "и в на не да се за от е са с по че като до си това но ще има той към след",
        "sr": "и у на се је да за су од са о а који ће не из што како би то није",
        "mk": "и во на не да се за од е со што ги како по но ќе го има тој до или",
        "be": "і ў не на што з па як гэта але за яго для было да ад у быў таксама",
        "kk": "және бұл мен үшін деп бар бір туралы осы жоқ да де болып",
        "ar": "في من على إلى أن عن مع هذا التي الذي ما لا كان هو هذه بعد قد كما",
        "fa": "و در به از که این را با است برای آن یک می های تا بر شد خود کرد",
        "ur": "کے کی میں ہے اور کا سے کو نے پر یہ کہ ہیں اس کر گیا ہو بھی",
        "hi": "के में की है और से का को ने पर कि हैं यह एक भी इस नहीं",
        "mr": "आहे आणि या च्या मध्ये ते हे आहेत केली होते नाही तर ही",
        "ne": "को मा र छ भएको गरेको लागि पनि तथा छन् गर्न हो",
    }.items()
}
