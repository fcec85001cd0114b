"""How lines begin that ask the reader to do something, or say that the text goes on below an advertisement."""

from __future__ import annotations

from functools import cache

from newsparse.grammar.openings import Openings, start_of
from newsparse.grammar.to_readers import english_calls, english_lines, lines_by_language
from newsparse.grammar.to_readers.read_also import DOTTED
from newsparse.regex import regex

#: In lower case, "please" taken off.
PROMPTS = Openings(
    r"subscribe\b", "sign up", "follow us", "follow @", "like us on", r"join (?:us|our)", r"join the .{2,60}\b(?:whatsapp|facebook|telegram|discord|signal)\b.{0,40}\b(?:group|community|channel|server)", "click here to", "download (?:the|our) app",
    r"download (?:the|our) (?:[^\s.!?]{1,20} ){0,5}app\b", r"get (?:the|our) (?:[^\s.!?]{2,20} ){0,3}app$", "visit .{2,40} home ?page for more",
    r"you may also (?:be interested in|like)\s?:?$", "hide caption$", r"video (?:above|below)\s?:", r"listen (?:back )?to (?:the |our )?(?:[\w’'-]{2,20} ){0,4}(?:below|above)\s?[:.]?$", r"save (?:this|it)(?: (?:post|recipe|article))? for later\b", r"pin (?:this|it)(?: (?:post|recipe|article))? for later\b", r"watch (?:the )?(?:[\w’'-]{2,20} ){0,4}(?:video|report|interview|story|clip|newscast) (?:in the player )?(?:above|below)\b", r"watch (?:more|it|the [\w’'-]{2,20}) in the (?:video )?player (?:above|below)\b", r"watch more on [^.!?:,]{2,24}$", r"for (?:all )?(?:the latest|more) (?:(?!on |about |than )[\w’'-]{2,20},? ){0,4}(?:news|stories|headlines|coverage)\b(?! of\b)[^.!?]{0,60}\b(?:head to|go to|visit|follow|download|check out|tune in|sign up|subscribe to|click|tap)\b", r"let us know if there (?:is|are) (?:a |any )?(?:problems?|errors?|mistakes?)\b", "use this form if you have (?:come across|found|spotted|noticed)", r"keep checking (?:back )?[^.!?]{0,60}\bfor (?:the latest|updates|more)\b", r"to (?:get|receive) [^.!?]{0,80}\b(?:alerts|notifications|news|updates)\b[^.!?]{0,80}\b(?:download|install) (?:the|our)\b[^.!?]{0,40}\bapp\b", r"why you can trust [^.!?]{2,40} (?:our|we)\b", r"check out .{2,40} on (?:youtube|twitter|facebook|instagram)\b", r"follow (?!th[eo]se )[^.!?]{2,40} on (?:twitter|facebook|flipboard|instagram|google news|youtube|tiktok|linkedin)\b", "article content$", r"like this (?:story|article)[?]", r"in this article\s?:", r"want (?:more|a|the|to) [^?]{2,120}[?]\s?(?:sign up|subscribe)\b",
    r"code language: .{1,30}$", "eingebunden mit embedded video$", r"download (?:figure|powerpoint|high-res image|full-size image)\W*$", r"video verfügbar bis\b", "vidéo disponible jusqu", "vídeo disponível até", "video disponible hasta", "video disponibile fino",
    r"jetzt (?:kostenlos |gratis )?(?:registrieren|anmelden|abonnieren|mitglied werden|spenden)\W*$", r"zum (?:angebot|deal|shop|produkt|anbieter)\W*$", r"get [^.!?]{2,60} by e-?mail and never miss\b", r"eingetragen mit der [^.!?]{2,40} app\b", r"sent from my (?:iphone|ipad|android|phone)\b",
    *(rf"{pictures}\s?:\s?\S" for pictures in ("bildergalerie", "fotogalerie", "fotostrecke", "bilderstrecke", "galerie photos", "diaporama", "fotogalería", "fotogallery", "photo gallery", "fotogalerij", "bildspel")),
    r"sie lesen gerne? [^?!]{2,40}[?]", "leserbrief schreiben$", "leserbriefe können nur",
    "get in touch with our (?:news )?team", r"follow (?:all )?(?:the )?latest\b[^.!?]{2,80}\b(?:our live ?blog|live ?blog here|here|below)\W*$", r"napisz do (?:autora|autorki|autorów)\b", r"masz (?:newsa|ciekawy temat|dla nas temat)\b", "register (?:now |today )?for (?:free|unlimited)", "this is a (?:developing|breaking news) story",
    r"do you have a (?:(?:news |confidential )?tip|story)\b(?! of your own)", r"have a (?:(?:news |confidential )?tip|story)\b[^.!]{0,60}[?]", r"got a (?:(?:news |confidential )?tip|story)\b[^.!]{0,60}[?]",
    "popular on .{2,24}$", "toggle caption$", "enlarge this image$",
    r"weitere (?:[a-zäöüß-]{5,20}) [^.!?]{0,60}(?:lesen|finden) sie (?:hier|unter)\b", r"mehr (?:[a-zäöüß-]{4,20}) [^.!?]{0,60}(?:lesen|finden) sie (?:hier|unter)\b", "jetzt weiterlesen", r"our website is (?:the|your) (?:place|destination|home) for", "news release$", "press release$", "media release$", r"for immediate release\b(?!\s[a-z])", r"support us\b", r"support our (?:[\w’'-]{2,20} ){0,2}(?:work|journalism|reporting|journalists|newsroom|site|website|project|mission|podcast|magazine|channel|paper|cause)\b", "gamble responsibly", r"18\+\s?[|.,·]? ?(?:[\w ]{2,40}[|.,·] ?)?(?:please )?gamble", r"jump to (?:the )?recipe\b", r"log in of maak (?:een|je) ", r"meld je (?:nu |gratis )?aan voor ", "share (?:this|on|via)", "story continues below", r"advertisement(?:\W*$|\s?:|\W+(?:scroll|continue|page|story|article|skip|hide|close)\b)", "article continues", "continue reading",
    "read or share this story", "via giphy$", r"powered by \w{2,20}$", "scroll to continue", "get (?:our|the) (?:free )?(?:newsletter|app)",
    "anzeige$", "werbung$", "publicité$", "publicidad$", r"\(adsbygoogle", r"get the (?:best|latest)\b[^.]{2,60} (?:in|to) your inbox",
    "story continues after (?:this |the )?(?:ad|video|gallery|photo)", "the story continues after (?:this |the )?(?:ad|video|gallery|photo)", "content continues below", "scroll down to continue", r"advertisement\W+scroll to",
    "pokračování článku pod", "článek pokračuje pod", "článok pokračuje pod", "a cikk a hirdetés után", "продолжение после рекламы", "читайте далее после рекламы",
    "продовження після реклами", "articolul continuă (?:după|mai jos)", "η συνέχεια (?:του άρθρου )?μετά τη διαφήμιση", "reklamdan sonra devam",
    "continua dopo la pubblicità", "l’articolo continua (?:dopo|sotto)", "l'articolo continua (?:dopo|sotto)", "artikel wird nach der anzeige", "nach der anzeige geht es weiter",
    "weiter nach der anzeige", "suite de l[’']article après (?:la|cette) pub", "continúa (?:debajo|después) de la publicidad", "広告の後に", "記事は広告の後",
    "dalsza część (?:artykułu|tekstu)", "continua (?:após|depois) d?a publicidade", "la suite (?:de l[’']article )?après (?:la|cette) (?:pub|vidéo)",
    "la noticia continúa (?:después|tras|debajo)", "la información continúa (?:después|tras|debajo)", "el artículo continúa (?:después|tras|debajo)",
    "het artikel gaat (?:verder|door) onder", "de tekst gaat (?:verder|door) onder", "artikel gaat (?:verder|door) onder",
    "tekst gaat (?:verder|door) onder", "continua a leggere dopo", r"artikeln fort[sz]\w{3,6} (?:under|efter|etter|nedenfor)",
    r"artiklen fort[sz]\w{3,6} (?:under|efter|etter|nedenfor)", r"artikkelen fort[sz]\w{3,6} (?:under|efter|etter|nedenfor)",
    r"saken fort[sz]\w{3,6} (?:under|efter|etter|nedenfor)", "juttu jatkuu", "artikkeli jatkuu", "der artikel geht (?:unten|unter|nach der anzeige)",
    "dieser artikel geht (?:unten|unter|nach der anzeige)", "back to (?:the )?(?:top|contents)$",
    "zurück (?:nach oben|zum (?:seiten)?anfang|zum inhaltsverzeichnis)$", "nach oben$", "retour en haut$", "haut de page$", "volver arriba$",
    "torna su$", "voltar ao topo$", "terug naar boven$", "passer la publicité", "请继续往下阅读", "請繼續往下閱讀", "únete a nuestro canal",
    "recibe (?:cada|todos|en tu) .{0,30}(?:correo|boletín)", "síguenos en", "síganos en", r"quer receber [^?]{3,100}\?", r"stay (?:with|tuned to) [^.!?]{2,40} for (?:the latest|updates|more)\b(?! than\b)", r"check back (?:[a-z]{4,9} )?for (?:the latest|updates|more)\b", "conforme a los criterios de", r"tipsa? oss (?:på|om|her|via)\b",
    r"tip oss (?:på|om|her|via)\b", r"har du (?:et )?(?:tipsa?|tip) oss (?:på|om|her|via)\b", r"har du (?:et )?(?:nyhets)?tips\b",
    "fikk du med deg (?:disse|denne)", "tip de redactie", "dziękujemy,? że przeczyta", "jesteś świadkiem", "byłe?ś świadkiem", "bądź na bieżąco", "obserwuj nas",
    "więcej takich (?:historii|artykułów|tekstów)", "dapatkan (?:update|berita|informasi)", "ikuti (?:kami|berita)", "mari bergabung",
    "simak (?:juga|video)", "saksikan (?:juga |pula )?video (?:pilihan|menarik|terkait|di bawah)(?: (?:di bawah|berikut|ini)|\\s?[:：]|\\W{0,3}$)", "ακολουθήστε (?:το|τη|μας)", "scroll ke bawah", "lanjutkan membaca", "artikel ini telah (?:tayang|terbit)", "artikel ini sudah (?:tayang|terbit)", "haberin devamı$", "haberin devamı (?:için|aşağıda)", "son dakika haberleri", "tüm haberler için tıkla",
    "点击(?:上方|下方|右上|左下|图片|卡片|标题|关注|阅读原文|蓝字|“|\"|「|链接)", "點擊(?:上方|下方|圖片|連結|閱讀原文)", "长按.{0,8}(?:二维码|识别|图片|关注|扫码|复制)", "長按.{0,8}(?:二維碼|識別|圖片)", "扫描.{0,6}二维码", "扫码.{0,6}关注", "识别.{0,8}二维码", "喜欢(?:就|请|本文|这篇|的话|记得).{0,16}(?:在看|点赞|转发|收藏|关注)", "觉得.{0,10}(?:在看|点赞|转发|分享)", "立即下載.{0,24}app", "投訴熱線[:：]", "查詢熱線[:：]", "報料熱線", "爆料熱線", "新聞熱線[:：]", "報料(?:whatsapp|電話|熱線)", "如果您有新闻线索", "本文依 ?cc", "本文.{0,6}創用 ?cc", "下載.{2,16}app[，,]", "版权作品", "此内容为.{2,20}(?:原创|独家)", "更多新聞[:：]", "更多(?:报道|報道|報導|详情|詳情)(?:详见|詳見|请见|請見|参见)", "更多报道[:：]", "延伸閱讀[:：]", "延伸阅读[:：]", "相關新聞[:：]", "相關報導[:：]", "相关阅读[:：]", "推荐阅读[:：]", "推薦閱讀[:：]", "支持.{2,12}[，,]?請(?:按此|訂閱|課金|贊助)", "※本記事は掲載時点", "※ 本記事は掲載時点", "文章作者$", "本作品(?:版权|版權)", "本文(?:系|为|由).{0,24}(?:独家|原创|授权)", "本稿件", "※掲載される(?:投稿|コメント)", "欢迎(?:转发|分享|关注|订阅|在评论区|留言|点赞|投稿|添加)", "歡迎(?:轉發|分享|追蹤|訂閱|留言|投稿|加入)", "更多(?:精彩|内容|資訊|资讯|新闻|新聞).{0,12}(?:请|敬请|請|关注|點擊|点击|下载|下載|扫)", "如需转载", "如需轉載", "轉載(?:請|需)", "投稿(?:邮箱|信箱|请|請)", "爆料(?:热线|電話|电话|邮箱|請)", "报料(?:热线|电话)", "新闻(?:热线|报料)", "来源[:：].{0,30}(?:编辑|责编|整理|综合)", "往期(?:回顾|精选|推荐)", "星标.{0,10}", "点个.?(?:在看|赞)",
    "不用抽 ?不用搶", "請繼續下滑閱讀", "請繼續閱讀", "本文(?:由|為|为|經).{0,20}(?:授權|授权|提供).{0,10}(?:轉載|转载|刊登)", "この記事の続き", "続きは(?:会員|有料|こちら|アプリ)", "有料会員(?:に|限定|登録)", "会員限定(?:記事|です|コンテンツ)", "会員登録(?:すると|して|が必要)", "無料(?:登録|会員)(?:すると|で|になると)", "無断(?:転載|複製|使用)", "記事・写真の無断", "本記事(?:は|の).{0,30}(?:転載|提供|掲載)", "このページの(?:先頭|トップ)", "ページの(?:先頭|トップ)(?:へ|に)", "↓ポチ", "↓ ポチ", "ランキングに参加(?:して|中)", "この(?:ページ|記事)(?:の(?:情報|内容))?(?:は|について).{0,16}(?:役に立|見つけやす|わかりやす|参考になり|満足)", "○役に立った", "役に立った", "とても役に立", "より良いウェブサイト", "にほんブログ村", "ブログランキング", "読者登録", "ご購読はこちら", "メルマガ(?:登録|会員)", "公式(?:line|x|twitter|instagram)(?:アカウント)?(?:は|を|も|で)",
    "免责声明\\s?[:：]", "免責聲明\\s?[:：]", "特别声明\\s?[:：]", "版权声明\\s?[:：]", "版權聲明\\s?[:：]", "声明\\s?[:：]", "凡本网", "凡本站", "凡本报", "凡注明", "未经.{0,12}(?:授权|许可).{0,12}(?:转载|使用|禁止)", "未經.{0,12}(?:授權|許可).{0,12}(?:轉載|使用|禁止)",
    "本網站之文字", "本网站之文字", "ติดตามข่าว", "ติดตามเรา", "ติดตามได้ที่", "กดติดตาม", "上一条\\s?[:：]", "下一条\\s?[:：]", r"\[gambas:", "转载请", "轉載請", "本文(?:仅|僅)代表", "以上内容为", "לכל העדכונים", r"telegram[\w\s-]{0,16}(?:арна|канал)\w{0,12} (?:жазыл|қосыл)", "მასალების გადაბეჭდვის წესი", "לעדכונים נוספים", "להצטרפות ", "הצטרפו (?:ל|עכשיו|אל )", "הורידו את ה", "לינק קצר", "لینک کوتاه", "کد خبر", "รหัสข่าว", "この記事は有料", "この記事は会員限定", r"残り\s?\d{1,5}\s?文字", "続きを読むには",
    r"contact\s?:\s?(?:\S{2,40}@\S{2,40}|\[email.protected\])$", r"emails?\s?:\s?(?:\S{2,40}@\S{2,40}|\[email.protected\])$",
    r"e-mails?\s?:\s?(?:\S{2,40}@\S{2,40}|\[email.protected\])$", "letters to .{2,40} (?:must|should|may) be",
    r"انتهای\s?(?:پیام|خبر)(?:[\s/.].{0,12})?$", "was (?:this|the) (?:article|page|post|guide|information|content|answer) (?:helpful|useful)",
    "is (?:this|the) (?:article|page|post|guide|information|content|answer) (?:helpful|useful)",
    "did you find (?:this|the) (?:article|page|post|guide|information|content|answer) (?:helpful|useful)",
    "do you find (?:this|the) (?:article|page|post|guide|information|content|answer) (?:helpful|useful)",
    "did you (?:make|try|like|enjoy) this (?:recipe|post|article)", "tried this recipe", r"tag @\w{2,30} on ",
    "war dieser (?:artikel|beitrag) hilfreich", "cet article vous a-t-il été utile", "¿te ha (?:sido útil|resultado útil) este artículo", r"\(끝\)$", r"\(end\)$",
    r"\(계속\)$", r"관련\s?사진\s?(?:크게\s?)?보기$", "공유하기$", r"기사\s?공유하기$", r"sns\s?공유하기$", r"이 기사\s?공유하기$", r"이기사를\s?(?:공유|음성)", r"이 기사를\s?(?:공유|음성)", r"ai\s?요약은", r"ai[가로]?\s?(?:자동\s?)?요약(?:[한된] (?:내용|결과|본문|것)|했습니다)", r"본문\s?요약봇",
    r"텍스트\s?음성\s?변환", r"자동\s?추출\s?기술로", r"자동\s?요약\s?(?:기사|$)", "기사 제목과 주요 문장을 기반으로", r"기사를\s?읽어", "읽어주기 기능은",
    r"이미지\s?(?:크게\s?)?(?:확대|보기|확대\s?보기|크게\s?보기)$", r"사진\s?(?:크게\s?)?(?:확대|보기|확대\s?보기|크게\s?보기)$", "your browser does not support", r"음성으로\s?듣기",
    r"이 (?:뉴스|보도자료)는 [^.]{2,60}(?:배포|제공)한 보도자료(?:입니다|로)",
    r"이 기사는 유료\s?(?:구독|회원|독자)[^.]{0,12}(?:전용|위한)",
    r"이 기사는 [^.]{2,60}(?:서비스된|게재된|게재한|제공된|송고된|출고된|보도된|실린) (?:기사|글)입니다",
    r"본 기사는 [^.]{2,60}(?:서비스된|게재된|게재한|제공된|송고된|출고된|보도된|실린) (?:기사|글)입니다", r"글자\s?크기", r"첫 댓글을 (?:남겨|작성|달아|써)", r"direct (?:comments|questions|inquiries) (?:or [a-z]{5,12} )?to\b", r"연락처\s?[:：]?\s?[\d,-]{1,14}$", r"전화번호\s?[:：]?\s?[\d,-]{1,14}$", r"구독\s?(?:하기|신청)", r"네이버에서\s?.{0,20}구독", r"카카오톡으로\s?공유",
    *english_lines.PROMPTS,
    *english_calls.PROMPTS,
    *lines_by_language.PROMPTS,
)  # fmt: skip
#: What stands above an advertisement, in lower case and without the signs around it.
ADVERTISEMENTS = frozenset(
    "ad|ads|hide ad|promoted|text ad|advert|advertisement|advertisements|advertising|paid advertisement|ad feedback|sponsored|sponsored content|promoted content|advertorial"
    "|anzeige|anzeigen|werbung|reklame|publicité|publicite|publicidad|anuncio|publicidade|anúncio|pubblicità|pubblicita|annuncio pubblicitario|advertentie|advertenties"
    "|annons|annonser|annonse|annonser|annonsinnhold|annonsørinnhold|annonce|annoncer|mainos|mainokset|mainos alkaa|mainos päättyy|auglýsing|reklama|inzerce|inzercia"
    "|hirdetés|reklám|publicitate|reclamă|oglas|oglasi|oglasno sporočilo|реклама|реклама на сайте|διαφήμιση|διαφημιση|reklam|reklāma|reklaam|iklan|quảng cáo|โฆษณา"
    "|広告|スポンサーリンク|광고|广告|廣告|إعلان|اعلان|إعلانات|تبلیغات|آگهی|פרסומת|اشتہار|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|ప్రకటన|რეკლამა|գովազդ|жарнама".split("|")
)
#: By which Hindi papers part the summary from the text.
_PARTS = frozenset(("सार", "विस्तार"))
#: Pictures of phones, hands and bells with which papers open such lines.
_PICTOGRAMS = frozenset("📲📱👉🔔📩📧📢✅📌🔗🗞📰")
_MARKS, _BEFORE = "[(>» ", ("[", "(", ">", "»")  # signs with which papers open such lines
_SIGNS = " \xa0-–—:·*•|()[]<>▼▽↓⬇▲'\".…←→«»‹›"
#: Of the languages of East Asia: what has no beginning of its own.
_EAST_ASIAN = regex(r"【(?:映像|動画|写真|画像|図解|関連|関連記事|関連動画|アンケート)】[^。]{0,60}$|[（(][^（）()。]{2,30}より[）)]$|【如果您有新闻线索|.{0,60}(?:未经|未經).{2,24}(?:授权|授權|许可|許可|同意)[，,]?(?:严禁|不得|禁止|请勿|請勿|嚴禁)|[^。、]{1,24}さんの(?:最新)?(?:公開)?(?:他の)?記事(?:一覧)?(?:をメールで受け取る|を(?:もっと)?(?:読む|見る))$|「[^「」]{1,12}」の(?:最新)?(?:記事|ニュース)(?:一覧)?$|[^。、]{1,16}は(?:有料)?会員限定(?:です|となっています)?。?$|※.{4,80}(?:見解ではありません|を示すものではありません)。?$|◤.{2,40}◢$|.{0,60}(?:點我下載|点我下载|扫码下载|掃碼下載|按此下載|[點点][擊击]下[載载]|立即下[載载]|[馬马]上下[載载]).{0,16}$|.{2,12}\s기사문의 및 제보|[\[<▶☞■◆]\s?관련\s?기사[\]>]?\s?.{0,100}$")
#: What stations print above what is no longer kept up to date and papers above their comments, and how it goes on is long.
_ARCHIVED = ("This is an archived article", "This is an archived story", "We invite you to use our commenting platform", "Registration on or use of this site constitutes", "Use of this site constitutes acceptance", *english_calls.PARAGRAPHS)
#: The dot in the name of a site ("Stay with KSMP.com for updates"), at which no sentence ends.
_DOT_IN_NAME, _DOMAINS = regex(r"(?<=\w)\.(?=(?:com|org|net|tv|news|us|co)\b)"), (".com", ".org", ".net", ".tv", ".news", ".us", ".co")
_LONGEST, _LABEL = 220, 30  # characters of a prompt, of an advertisement's label with signs around it
_WESTERN = bytes(byte for byte in range(256) if not 0xE3 <= byte <= 0xF4)  # what characters of other scripts begin with and consist of in UTF-8: to delete these takes a fifth of the time of max(text)
_TIP_LINE = regex(
    r"(?:※|☎|▶|■|\[|◇|\*)?\s?(?:.{0,30}(?:제보(?:를|가)?\s?(?:기다립니다|받습니다|하기|뉴스가\s?됩니다)|제보는\s|제보\s?:|뉴스제보|카카오톡\s?[:'‘@]?\s?.{0,12}(?:제보|검색)"
    r"|여러분의\s?제보|제보하실))"
)


#: What a server writes into its own page: "Warning: … in /www/themes/head.php on line 12".
_OF_SERVER, _WHERE = ("Warning: ", "Notice: ", "Deprecated: ", "Strict Standards: ", "Fatal error: ", "Parse error: "), 160
_SERVER_SAYS = regex(r" in \S{4,120} on line \d{1,6}$")
_OF_PAGES = (*_ARCHIVED, *_OF_SERVER)
_STARTS = frozenset(said[:2].lower() for said in _OF_PAGES)


def _is_of_page(text: str) -> bool:
    """Whether a text that begins as they do is what a station or a server says of the page."""
    return text.startswith(_ARCHIVED) or _SERVER_SAYS.search(text[-_WHERE:]) is not None


#: What players and buttons say.
_LABELS = english_lines.LABELS | english_calls.LABELS
_REPEATING = ("?", "*", "+", "{")


@cache
def _heads() -> dict[str, tuple[str, ...]]:
    """The first letters of the phrases, of each as many as stand for themselves, four at most: by the first two."""
    heads: dict[str, tuple[str, ...]] = {}
    for head in dict.fromkeys(map(_head, PROMPTS.phrases)):
        heads[head[:2]] = (*heads.get(head[:2], ()), head)
    return heads


def _head(phrase: str) -> str:
    end = next((at for at, c in enumerate(phrase[:4]) if not (c.isalnum() or c in " '’-")), 4)
    if phrase[end : end + 1] in _REPEATING:
        end -= 1  # which may be left out
    return phrase[:end] if end > 2 else start_of(phrase)  # noqa: PLR2004


def _may_open(text: str, start: str) -> bool:
    """Whether a text may open as a phrase does whose first two characters it has: of four in English, three do not."""
    heads = _heads().get(start)
    return heads is not None and ((head := text[:4].lower()).startswith(heads) or not head.isascii())


def is_prompt(text: str) -> bool:
    """Whether a line asks the reader to do something, or says that the text goes on."""
    if len(text) > _LONGEST:
        return text.startswith(_OF_PAGES) and _is_of_page(text)
    if text[:1] in _PICTOGRAMS:
        text = text.lstrip(text[0]).lstrip("\ufe0f ")  # "📲 Receba as notícias …"
    if text.startswith(_BEFORE) and (behind := text.lstrip(_MARKS)) and is_prompt(behind):
        return True  # ">>> Sign up for our newsletter", "[Click here …]"
    start = text[:2].lower()  # most lines are told by it
    if (start == "pl" or _may_open(text, start)) and _opens_as_prompt(text.lower().removeprefix("please ").replace(DOTTED, "i")):
        return True
    if start in _STARTS and text.startswith(_OF_PAGES) and _is_of_page(text) or len(text) <= _LABEL and ((label := text.lower().strip(_SIGNS)) in ADVERTISEMENTS or label in _LABELS or label in _PARTS):
        return True
    return not text.isascii() and bool(text.encode("utf-8", "surrogatepass").translate(None, _WESTERN)) and bool(_states_licence(text) or _EAST_ASIAN.match(text) or ("제보" in text and _TIP_LINE.match(text)))


#: Who said so: "Want to comment? Wait for the trial, the lawyer told her".
_REPORTED = regex(r", (?:(?:[\w’'.-]{1,20} ){1,6}(?:said|says|say|told|wrote|asked|warned|warns|recalled|admitted|explained|suggested|suggests)|(?:said|says|wrote|warned|recalled) [\w’'.-]{2,20})\b")


def _opens_as_prompt(low: str) -> bool:
    if PROMPTS.match(low):
        return ", " not in low or _REPORTED.search(low) is None
    for domain in _DOMAINS:  # a generator costs twice as much here
        if domain in low:
            return PROMPTS.match(_DOT_IN_NAME.sub("-", low)) is not None
    return False


#: What a Chinese site must state of itself below every page.
_LICENCES = ("ICP备", "ICP證", "ICP证", "ICP備", "公网安备", "许可证编号", "许可证号", "许可证：", "不良信息举报", "互联网新闻信息服务许可", "违法和不良信息")


def _states_licence(text: str) -> bool:
    """Whether a line states a site's licence or where to report it, and is no sentence of a text."""
    return not text.endswith(("。", "”", "？", "！")) and any(word in text for word in _LICENCES)
