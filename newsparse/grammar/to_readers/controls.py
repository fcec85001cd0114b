"""What the controls of a page say, in the languages of the world's newspapers: to share, print, listen, comment, follow.

A line that is one of these as a whole, signs and counts around it taken off, is none of an article, whatever its markup.
"""

from __future__ import annotations

import re

from newsparse.grammar.letters import holds_digit
from newsparse.grammar.openings import Openings
from newsparse.grammar.to_readers import comment_lines
from newsparse.regex import regex

_ON = "(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|instagram|e-?mail|threads|bluesky|flipboard|messenger|line|tiktok|youtube)"
#: To whom or what is shared: "on Facebook", "this article".
_TO = (
    rf"(?: .{{0,24}}{_ON}| .{{0,8}}(?:article|artículo|noticia|nota|notícia|matéria|artigo|articolo|notizia|artykuł|artykułu|článek|článok|articolul|știrea|новостью|статьёй|статьей"
    r"|новиною|статтею|haber|artikel|berita|bài viết|cikk|cikket|άρθρο|página|pagina|page|seite))?"
)

#: What follows a question after errors that is the site's: nothing, where in its text they stand, or a call to tell it. "See an error on your credit report? Dispute it" is an article's.
_OF_SITE = (
    r"\b(?:\s|[^.!?]{0,40}\b(?:article|story|page|post|text|website|site|artikel|artikkelen|saken|siden|sidan|texte|articolo|testo|pagina|notizia|artículo|nota|noticia|texto|página|artigo|matéria|notícia|cikk|szöveg|oldal)\w{0,4}\b[^.!?]{0,16})?[?].{0,60}",
    r"\b[^.!?]{0,40}[?] ?(?:please )?(?:(?:tell|e-?mail|contact|write(?: to)?|inform|alert|send) us|let us know|report it (?:here|to us)|click here|signalez|dites|écrivez|contactez|cliquez|segnala|scrivi|avvisa|avísa|infórma|escríb|repórta|avise|fale|informe|comunique|envie|tips|tipsa|kontakta|kontakt|meddela|mejla|maila|skriv|giv|send|írj|jelezze).{0,50}",
)

CONTROLS = Openings(
    # English
    f"share(?: this)?(?: story| post)?{_TO}", "tweet(?: this)?", "pin it", "email this(?: article| story)?", "print(?: this)?(?: article| page| story)?",
    "copy (?:the )?(?:link|url)(?: to clipboard)?", "link copied", "save (?:this )?(?:article|story|for later)", "bookmark(?: this)?(?: article| story)?", "listen", "listen to (?:this |the )?(?:article|story|audio|episode|podcast)(?: .{0,12})?", r"listen \(?\d.{0,10}",
    "report (?:an? |this )?(?:error|typo|mistake|ad|problem|correction)", "suggest an? (?:correction|edit)", "send (?:us )?(?:an? |your )?(?:news )?tips?(?: to us)?",
    "view (?:all )?comments", "show (?:all )?comments", "join the (?:conversation|discussion)", "don[’']t miss (?:a|any) (?:story|stories|news|updates?)", "stay (?:up to date|informed|updated)(?: with .{3,40})?",
    "for more news,? visit .{3,40}", "download (?:the|our) .{0,20}app", "follow .{2,40} on google(?: news)?", "add .{2,40} (?:as a preferred source|on) .{0,4}google.{0,10}", "most (?:read|popular|viewed|shared)", "skip to (?:main )?content",
    "gift this article", r"loading(?: comments)?(?:\.\.\.|…)?", "this field is required", "video (?:above|below|player above): .{3,100}", "related video (?:above|below): .{3,100}", "content highlights?: .{3,120}", "go to (?:the )?(?:comments|home ?page)", "jump to (?:comments|recipe)", "print recipe",
    # German
    "artikel (?:teilen|drucken|anhören|vorlesen|merken|versenden|empfehlen|verschenken)(?: .{0,12})?",
    "beitrag (?:teilen|drucken|anhören|merken)", "seite (?:teilen|drucken)", "teilen(?: (?:sie )?(?:diesen|den) (?:artikel|beitrag))?", rf"auf {_ON} (?:teilen|posten)", "per (?:e-?mail|mail|whatsapp) (?:teilen|verschicken|versenden|weiterempfehlen)",
    "drucken", "anhören", "vorlesen(?: lassen)?", "link kopier(?:en|t)", "zur merkliste(?: hinzufügen)?", "newsletter (?:abonnieren|bestellen|anmelden)", "zum newsletter anmelden",
    "kommentar (?:schreiben|verfassen|abgeben|hinzufügen)", "einen kommentar (?:schreiben|verfassen|abgeben)", "jetzt (?:kommentieren|mitdiskutieren|mitreden|abonnieren|anmelden|registrieren)", "kommentare (?:anzeigen|lesen|einblenden|ausblenden|laden)",
    "diskutieren sie mit", "mitdiskutieren", "fehler (?:melden|gefunden|entdeckt|im text).{0,20}",
    *(f"{asked}{told}" for told in _OF_SITE for asked in (
        "found an? (?:error|mistake|typo)", "spotted an? (?:error|mistake|typo)", "noticed an? (?:error|mistake|typo)", "see an? (?:error|mistake|typo)",
        "vous avez (?:trouvé|repéré|vu|remarqué) une (?:erreur|faute|coquille)", "hai (?:trovato|notato) un (?:errore|refuso)", "¿has? (?:encontrado|detectado|visto) (?:algún|un) error",
        "has (?:encontrado|detectado|visto) (?:algún|un) error", "encontrou (?:algum |um )?erro", "achou (?:algum |um )?erro", "har du (?:hittat|sett|fundet|set|funnet) (?:ett |en )?(?:fel|fejl|feil)", "hibát talált",
    )),
    "app (?:herunterladen|downloaden)", "zur (?:startseite|übersicht)", "bleiben sie (?:informiert|auf dem laufenden)",
    "hier (?:geht es|geht[’']s) zur anmeldung", "meistgelesen(?:e artikel)?", "meistgelesene artikel", "unser whatsapp-kanal.{0,40}", "als push-nachricht.{0,30}", "nach oben",
    # French
    f"partager{_TO}", f"partagez{_TO}", "imprimer(?: (?:cet |l[’'])article)?", r"écouter(?: (?:cet |l[’'])article)?(?: \(?\d.{0,10})?", "copier le lien", "lien copié", "envoyer par (?:e-?mail|mail)",
    "s'abonner(?: .{0,40})?", "s’abonner(?: .{0,40})?", "inscrivez-vous (?:à|aux|pour) .{3,50}", "réagir(?: à cet article)?", "ajouter un commentaire", "publier un commentaire", "écrire un commentaire",
    "voir (?:tous )?les commentaires", "lire les commentaires", "signaler (?:une erreur|une faute|un contenu|un abus).{0,30}", "téléchargez? (?:l[’']|notre )appli(?:cation)?(?: .{2,20})?", "recevez (?:l[’']essentiel|toute l[’']|nos|chaque|gratuitement) ?.{2,60}",
    "télécharger l[’']appli(?:cation)?", "rejoignez(?:-nous)? (?:sur|notre chaîne|notre canal|la chaîne).{0,40}", "rejoignez-nous.{0,40}", "retrouvez (?:toute |toutes |nos |l[’']).{2,60}", "la rédaction vous (?:conseille|recommande)",
    "les plus (?:lus|lues|consultés)", "offrir cet article", "lire plus tard", rf"suivez .{{2,30}} sur (?:google.{{0,12}}|{_ON})",
    # Spanish
    f"compartir{_TO}", f"comparte{_TO}", "imprimir",
    "escuchar?(?: (?:este |el )?artículo| (?:la )?noticia)?", "copiar (?:el )?(?:enlace|link)", "enlace copiado", "enviar por (?:e-?mail|correo|whatsapp)", "deja (?:un|tu) comentario", "escrib[ae] (?:un|tu) comentario", "agregar (?:un )?comentario",
    "ver (?:los )?comentarios", "reportar (?:un )?error.{0,10}", "descarga (?:nuestra|la) (?:app|aplicación).{0,20}", "recibe .{0,20}(?:noticias|novedades|titulares|newsletter|boletín|actualidad).{0,40}", "regístrate .{2,50}",
    "suscríb(?:ete|ase) .{2,50}", "lo más (?:leído|visto|comentado)", "temas relacionados", "archivado en", "guardar(?: artículo)?", "sigue (?:a )?.{2,30} en (?:google|whatsapp|facebook|instagram|telegram|x)(?: .{2,20})?",
    # Portuguese
    f"compartilhar?{_TO}", f"compartilhe{_TO}", f"partilhar?{_TO}", f"partilhe{_TO}", "ouvir(?: (?:o )?artigo| (?:a )?notícia)?", "copiar (?:o )?link", "deixe (?:um|o seu|seu) comentário", "escreva um comentário",
    "ver comentários", "reportar (?:um )?erro", "comunicar erro", "baixe (?:nosso|o) app(?:licativo)?.{0,20}", "baixe nosso aplicativo.{0,20}", "receba .{0,40}(?:notícias|novidades|e-?mail|newsletter).{0,30}", "entre (?:no|em) (?:nosso|canal|grupo).{0,40}",
    "participe do (?:nosso )?(?:grupo|canal).{0,40}", "clique aqui (?:e|para) .{3,50}", "siga .{2,30} n[oa] (?:instagram|facebook|google|whatsapp|x|twitter|youtube|threads).{0,20}", "mais lidas", "as mais lidas", "leia (?:mais|também)", "veja também",
    "assine (?:a|o|nossa|nosso) .{3,40}",
    # Italian
    f"condividi{_TO}", "stampa(?: articolo| pagina)?", "ascolta(?: (?:l[’']|questo )?articolo)?", "copia (?:il )?link", "invia per (?:e-?mail|mail)", "lascia un commento", "scrivi un commento", "aggiungi un commento",
    "leggi (?:tutti )?i commenti", "segnala (?:un )?(?:errore|refuso).{0,10}", "scarica (?:la (?:nostra )?|l[’'])app.{0,20}", "unisciti .{0,16}(?:canale|gruppo|community).{0,24}", "segui .{0,30}(?:canale|profilo|pagina|google news|whatsapp|telegram|facebook|instagram).{0,20}", "resta (?:aggiornato|connesso).{0,40}",
    "ricevi .{0,20}(?:newsletter|aggiornamenti).{0,30}", "ricevi (?:le|tutte le) notizie .{3,30}", "potrebbe interessart[ie](?: anche)?", "i più letti", "le più lette", "riproduzione riservata", "tutti i commenti",
    # Dutch
    rf"delen(?: (?:op|via) {_ON})?", r"deel(?: dit artikel| dit bericht| deze pagina)?(?: (?:op|via|met) .{1,20})?", "printen", "afdrukken", "druckversion", "zurück", "luister (?:naar )?(?:dit|het) artikel(?: .{0,12})?", "kopieer (?:de )?link",
    "plaats een reactie", "schrijf een reactie", "geef een reactie", "reageer(?: op dit artikel)?", "bekijk (?:alle )?reacties", "toon (?:alle )?reacties", "fout (?:gezien|gevonden|ontdekt).{0,30}",
    "typo (?:gezien|gevonden).{0,30}", "heb (?:je|jij|u) een (?:nieuws)?tip.{0,40}", "schrijf je in voor .{3,50}", "meld je (?:nu )?aan voor .{3,50}", "download (?:onze|de) .{0,14}app.{0,20}", "blijf op de hoogte.{0,40}", "meest gelezen", "gerelateerde artikelen",
    # Swedish, Norwegian, Danish, Finnish, Icelandic
    "dela(?: artikeln| sidan| inlägget)?(?: (?:på|via) .{1,20})?", "skriv ut(?: .{2,12})?", "lyssna(?: på (?:artikeln|texten))?(?: .{0,12})?", "kopiera länk(?:en)?", "prenumerera (?:på|nu) ?.{0,40}", "kommentera(?: artikeln)?", "visa kommentarer",
    "mest läst[a]?", "ladda ner (?:vår )?app(?:en)?", "till toppen", "rätta artikeln", "rapportera (?:fel|textfel).{0,20}", "så (?:jobbar|arbetar) .{2,20} med .{3,40}", "ämnen i artikeln", "alla rättigheter förbehållna",
    "del(?: (?:artikkelen|saken|siden|artiklen|artikel|historien))?(?: (?:på|via|med) .{1,20})?", "kopier lenken?", "lytt(?: til (?:saken|artikkelen))?", "abonner på .{3,40}", "meld deg på .{3,40}", "last ned (?:vår )?app(?:en)?", "mest lest[e]?", "til toppen",
    "tips oss.{0,30}", "kommenter(?: artikkelen| artiklen)?", "vis kommentarer", "udskriv(?: .{2,12})?", "kopi[eé]r link(?:et)?", "lyt(?: til artiklen)?", "tilmeld (?:dig )?.{3,50}nyhedsbrev.{0,10}", "hent (?:vores )?app(?:en)?", "mest læste",
    "har du et (?:nyheds)?tip.{0,40}", "gem artikel(?:en)?", "jaa(?: (?:artikkeli|juttu|sivu|uutinen))?(?: (?:facebookissa|twitterissä|whatsappissa|x:ssä))?", "tulosta", "kuuntele(?: (?:juttu|artikkeli))?", "kopioi linkki", "tilaa .{0,20}uutiskir.{1,20}", "seuraa meitä.{0,30}",
    "kommentoi(?: (?:juttua|artikkelia))?", "luetuimmat(?: .{2,12})?", "lataa .{0,14}sovellus", "lähetä (?:uutis)?vinkki.{0,30}", "ilmoita virheestä", "deila", "mest lesið",
    # Polish, Czech, Slovak, Hungarian, Romanian, the South Slavs
    f"udostępnij{_TO}(?: na facebooku)?", "drukuj(?: .{2,12})?", "posłuchaj(?: artykułu)?", "kopiuj link", "skopiuj link", "dodaj komentarz", "skomentuj", "zobacz (?:wszystkie )?komentarze", "pokaż komentarze", "zgłoś błąd.{0,20}",
    "masz (?:temat|dla nas temat|newsa).{0,40}", "pobierz (?:naszą )?aplikację.{0,20}", "dołącz do (?:nas|naszej grupy|grupy)(?: na)?.{0,16}", "najczęściej czytane", "najpopularniejsze", "na górę", "dalszy ciąg (?:materiału|artykułu|tekstu) .{3,30}",
    "dalsza część (?:materiału|artykułu|tekstu) .{3,30}", f"sdílet{_TO}(?: na facebooku)?", f"zdieľať{_TO}(?: na facebooku)?", "tisknout", "vytisknout", "vytlačiť", "poslech(?:něte|nout) si.{0,20}", "kopírovat odkaz", "kopírovať odkaz", "vstoupit do diskuse", "přejít do diskuse",
    "přidat komentář", "pridať komentár", "nahlásit chybu.{0,20}", "nahlásiť chybu.{0,20}", "našli jste (?:v článku )?chybu.{0,40}", "přihlaste se k odběru.{0,40}", "odebírejte .{0,16}newsletter.{0,16}", "stáhněte si .{0,16}aplikaci", "nejčtenější(?: články)?", "najčítanejšie(?: články)?",
    "nahoru", "megosztás", "megosztom", "nyomtatás", "hallgassa meg.{0,20}", "link másolása", "hozzászól(?:ok|ás írása)", "iratkozz(?:on)? fel .{3,40}", "kövess(?:en)? (?:minket|bennünket).{2,40}", "legolvasottabb(?: cikkek)?",
    "kapcsolódó (?:cikkek|cikkeink|tartalom)", "olvass(?:a|d) el .{0,20}ezt is", f"distribuie{_TO}", "printează", "imprimă", "ascultă articolul", "copiază link(?:ul)?", "abon(?:ează-te|ați-vă|aţi-vă) .{3,40}", "urmăreșt?e-ne .{3,40}",
    "urmăriți-ne .{3,40}", "lasă un comentariu", "adaugă (?:un )?comentariu", "cele mai citite", "descarcă aplicația.{0,20}", "raportează o eroare", "podijeli", "podeli", "ispiši", "štampaj", "najčitanije", "ostavite komentar",
    # Russian, Ukrainian, Bulgarian
    f"поделиться{_TO}", "распечатать", "версия для печати", "слушать статью", "скопировать ссылку", "копировать ссылку", "подпи(?:шитесь|саться|сывайтесь) на .{2,50}", "мы в (?:telegram|телеграм|соцсетях|дзене|вк|max).{0,20}", "оставить комментарий",
    "добавить комментарий", "написать комментарий", "комментировать", "показать комментарии", "нашли (?:опечатку|ошибку).{0,80}", "если вы (?:нашли|заметили) (?:ошибку|опечатку).{3,110}", "заметили (?:ошибку|опечатку).{0,80}", "сообщить об (?:ошибке|опечатке)",
    "скачать приложение", "самое (?:читаемое|популярное|обсуждаемое)", "наверх", "больше новостей .{3,50}", "читайте (?:нас|наши новости) .{2,50}", f"поділитися{_TO}", "роздрукувати", "друкувати", "копіювати посилання",
    "підпи(?:шіться|сатися|суйтесь|суйтеся) на .{2,50}", "стежте за нами.{2,40}", "залишити коментар", "додати коментар", "якщо (?:ви )?помітили помилку.{3,110}", "помітили помилку.{0,80}", "повідомити про помилку", "завантажити (?:додаток|застосунок)",
    "найпопулярніше", "найчитаніше", "догори", "сподели", "най-четени",
    # Turkish, Greek
    "paylaş", "facebook[’']ta paylaş", "whatsapp[’']ta paylaş", "twitter[’']da paylaş", "yazdır", "haberi (?:dinle|yazdır|paylaş)", "linki kopyala", "bağlantıyı kopyala", "bültenimize .{2,16}", "e-bülten.{2,16}", "bizi .{0,30}takip ed.{0,6}",
    "whatsapp kanalı.{2,20}katılın", "yorum (?:yap|yaz|ekle|yapın)", "ilgili haberler", "bunlar da ilginizi çekebilir", "ilginizi çekebilir", "en çok okunan(?:lar)?(?: haberler)?", "uygulamayı indir", "hata bildir", "haberin devamı için .{3,20}",
    "εγγραφείτε (?:στο|στα) .{3,40}", "κοινοποίηση", "κοινοποιήστε.{0,20}", "μοιραστείτε (?:το|την|τη) .{3,24}", "ακολουθήστε .{2,30} στο .{2,20}", "εκτύπωση", "δημοφιλή", "σχολιάστε.{0,20}", "αντιγραφή συνδέσμου",
    # Indonesian and Malay, Vietnamese, Thai
    f"bagikan{_TO}(?: ini)?", "kongsi", "cetak", "dengarkan artikel", "salin (?:tautan|link)", "berlangganan .{3,40}", "ikuti .{2,40}(?:google news|whatsapp|kami|instagram|facebook|telegram|channel).{0,20}", "gabung .{0,12}(?:saluran|channel|grup|komunitas|whatsapp|telegram).{0,24}", "tulis komentar",
    "lihat komentar", "terpopuler", "unduh aplikasi.{0,20}", "simak .{3,60}(?:google news|ponselmu|whatsapp|kami).{0,20}", f"chia sẻ{_TO}", "theo dõi .{0,30}(?:google news|facebook|zalo|youtube|tiktok).{0,20}", "nghe (?:bài viết|đọc bài)",
    "đăng ký (?:nhận|theo dõi) .{3,30}", "in bài(?: viết)?", "sao chép (?:liên kết|link)", "gửi bình luận", "đọc nhiều(?: nhất)?", "tải ứng dụng.{0,20}", "แชร์", "คัดลอกลิงก์", "พิมพ์",
    # Japanese, Chinese
    "この(?:ページ|記事)の(?:先頭|トップ|上部)(?:へ|に)(?:戻る)?", "ページの(?:先頭|トップ)(?:へ|に)(?:戻る)?", "いいね[!！]?(?:する)?", "ポスト(?:する)?", "はてブ(?:する)?", "ブックマーク(?:する)?", "ブログに(?:貼る|書く)", "この記事を(?:シェア|共有|印刷|保存|ブックマーク|フォロー|ツイート|ポスト)(?:する)?", "メールで(?:送る|共有|シェア)(?:する)?", "lineで(?:送る|共有|シェア)(?:する)?", "xで(?:送る|共有|シェア)(?:する)?", "facebookで(?:送る|共有|シェア)(?:する)?", "文字サイズ.{0,10}", "拡大(?:写真|する|表示)?", "写真を(?:拡大|見る|もっと見る)(?:する)?", "画像を(?:拡大|見る|もっと見る)(?:する)?", "すべての(?:写真|画像)(?:を見る)?",
    "記事を(?:もっと)?読む", "続きを(?:もっと)?読む", "この記事は(?:いかがでしたか|参考になりましたか)[?？]?", "会員登録(?:する|はこちら)?", "無料会員登録.{0,12}", "今すぐ(?:登録|ログイン|会員登録)(?:する)?", "ログイン(?:する|はこちら)?", "この(?:連載|特集|シリーズ)の一覧(?:を見る)?", "記事一覧(?:へ|を見る)?", "一覧(?:へ|を見る|に戻る)", "関連(?:の)?(?:記事|ニュース|トピックス|動画)(?:一覧)?", "新着(?:の)?(?:記事|ニュース|トピックス|動画)(?:一覧)?", "人気(?:の)?(?:記事|ニュース|トピックス|動画)(?:一覧)?", "最新(?:の)?(?:記事|ニュース|トピックス|動画)(?:一覧)?", "前の(?:記事|ページ)(?:へ)?", "次の(?:記事|ページ)(?:へ)?(?:.{1,2}.{0,40})?",
    "我要(?:反馈|纠错|举报|分享|收藏|投稿)", "纠错", "点个(?:赞|在看)", "点赞", "点在看", "在看", "阅读原文", "特别(?:声明|提示)", "收起全文", "展开全文", "查看(?:全部|更多|原文|大图)(?:评论)?", "大公文匯.{0,20}下載.{0,10}", "加入(?:最愛|書籤|收藏)", "字级(?:大小|設定|设置)?[:：]?\\s?[大中小特+\\s-]{0,8}", "字級(?:大小|設定|设置)?[:：]?\\s?[大中小特+\\s-]{0,8}", "字號(?:大小|設定|设置)?[:：]?\\s?[大中小特+\\s-]{0,8}", "字号(?:大小|設定|设置)?[:：]?\\s?[大中小特+\\s-]{0,8}", "字体(?:大小|設定|设置)?[:：]?\\s?[大中小特+\\s-]{0,8}", "字體(?:大小|設定|设置)?[:：]?\\s?[大中小特+\\s-]{0,8}", "分享(?:此文|本文|文章)(?:到|至)?", "按讚(?:加入|追蹤).{0,24}", "點擊(?:閱讀|看|查看).{0,12}", "看更多(?:.{0,16})", "我有話要說", "全部(?:留言|回應)", "最新(?:留言|回應)", "熱門(?:留言|回應)", "廣告", "推廣", "广告",
    "シェア(?:する)?", "facebook(?:で|に)?シェア(?:する)?", "lineで送る", "ツイート(?:する)?", "フォローする", "印刷(?:する)?", "リンクをコピー(?:する)?", "音声で聞く", "ページトップ(?:へ|に戻る|へ戻る)?", "トップ(?:へ|に)戻る", "コメント(?:を書く|する|を見る)",
    "続きを読む", "ニュース一覧(?:へ|に戻る|へ戻る)?", "記事一覧(?:へ|に戻る|へ戻る)?", "一覧(?:へ|に戻る|へ戻る)", "記事をもっと読む", "もっと(?:読む|見る)", "こちらも(?:おすすめ|どうぞ)", "アプリを?ダウンロード.{0,10}", "ニュースレター.{0,6}(?:登録|購読).{0,6}", "メルマガ.{0,6}登録.{0,6}", r"この記事は約?\s?\d{1,3}\s?分で読めます", "分享", "分享(?:到|至)?[:：].{1,30}", "转发(?:到|至)?[:：].{1,30}", "分享(?:到|至)(?:微信|微博|朋友圈|qq|qq空间|facebook|line|twitter|x|telegram|whatsapp)?", "分享[给給](?:好友|朋友)", "תגובות", "הוספת תגובה.{0,8}", "הוסף תגובה.{0,8}", "הוסיפו תגובה.{0,8}", "כתוב תגובה.{0,8}", "כתבו תגובה.{0,8}", "לכל התגובות", "תגובה חדשה", "分享[让讓](?:更多人|朋友们?)看[到见]", "扫码(?:关注|分享).{0,8}",
    "扫一扫.{0,12}", "微信扫一扫.{0,12}", "微信扫码.{0,8}", "关注(?:我们|公众号|微信).{0,12}", "追蹤我們.{0,10}", "收听(?:文章|本文|全文)", "打印(?:本页|本文)?", "列印", "复制链接", "複製(?:連結|網址)", "返回(?:顶部|首页|列表)", "回到頂部", "我要评论", "发表评论", "查看评论",
    "我要留言", "热门(?:文章|新闻|排行)", "下载.{0,10}(?:app|客户端).{0,8}", "下載.{0,10}app.{0,8}", "点击(?:查看|加载)更多", "更多精彩(?:内容|資訊|资讯).{0,20}", "举报(?:/反馈)?", "版权所有", "訂閱.{0,4}(?:電子報|頻道).{0,8}", "加入.{0,10}line.{0,12}好友.{0,6}",
    # Arabic, Persian, Hebrew, Hindi, Bengali
    "شارك(?: (?:المقال|الخبر))?(?: (?:على|عبر) .{2,12})?", "مشاركة(?: (?:المقال|الخبر))?(?: (?:على|عبر) .{2,12})?", "طباعة", "نسخ الرابط", "استمع (?:إلى|الى) .{3,16}", "تابعن[اى] (?:على|عبر) .{3,24}", "تابعونا (?:على|عبر) .{3,24}", "اشترك (?:في|الآن) .{3,30}", "انضم (?:إلى|الى) .{3,40}",
    "أضف تعليق(?:ا|اً|ك)?", "اترك تعليق(?:ا|اً|ك)?", "الأكثر (?:قراءة|مشاهدة)", "حم[ّ]?ل التطبيق.{0,12}", "اشتراک‌?گذاری", "چاپ", "کپی لینک", "ارسال نظر", "שתפו(?: (?:ב|את ה)?.{2,10})?", "שיתוף", "הדפסה", "העתק(?:ת)? קישור", "כתבו תגובה", "הוסף תגובה", "עקבו אחרינו.{0,24}",
    "शेयर करें", "फेसबुक पर शेयर करें", "हमें .{2,40}(?:फॉलो|फ़ॉलो) करें", "हमारे .{3,40}(?:जुड़ें|सदस्यता लें|सब्सक्राइब करें)", "प्रिंट", "सबसे ज्यादा पढ़ी गई.{0,8}", "ऐप डाउनलोड करें", "ताजा खबरों .{3,40}", "শেয়ার করুন", "প্রিন্ট",
    # Korean
    r"뉴스레터\s?(?:구독|신청)(?:하기)?", r"기사\s?(?:듣기|구독|공유|스크랩|인쇄|보내기)(?:하기)?", r"페이스북\s?(?:으로\s|에\s)?공유(?:하기)?", r"트위터\s?(?:로\s|에\s)?공유(?:하기)?",
    r"카카오톡\s?(?:으로\s|에\s)?공유(?:하기)?", r"링크\s?복사(?:하기)?", r"구글\s?뉴스에서\s.{2,12}", r"읽는\s?시간\s?.{1,8}", r"댓글\s?(?:쓰기|보기|달기|작성)", "앱다운로드", "앱 다운로드", r"인쇄(?:하기)?", "프린트(?:하기)?", "맨위로", "맨 위로", r"기사제보(?:\s?및\s?보도자료)?", r"기자\s?구독(?:하기)?",
    # Icelandic, the Baltic
    "deila(?: frétt| á .{2,12})?", "hlusta(?: á frétt)?", "jaga(?: artiklit)?", "kommenteeri", "kuula artiklit", "dalīties", "drukāt", "komentēt",
    "dalintis", "dalinkitės", "spausdinti", "komentuoti",
    # The Balkans, Belarusian
    "сподели(?: в .{2,12})?", "принтирай", "изпрати", "коментирай", "podeli(?: vest)?", "подели(?: вест)?", "штампај", "shpërndaje", "падзяліцца",
    "каментаваць",
    # Central Asia, the Caucasus
    "бөлісу", "пікір қалдыру", "басып шығару", "бөлүшүү", "ulashish", "улашиш", "хуваалцах", "сэтгэгдэл үлдээх", "გაზიარება", "გააზიარე", "კომენტარი",
    "ბეჭდვა", "մեկնաբանել", "տպել", "şərh yaz", "çap et",
    # Arabic, Persian, Urdu, Hebrew, besides
    "شارك", "خط بزرگ", "اشتراک گذاری", "پرینت", "ذخیره", "شیئر کریں", "پرنٹ کریں", "تبصرہ کریں", "שיתוף בפייסבוק", "ملخص", "إظهار الملخص", "عرض الملخص", "إخفاء الملخص", "خلاصه",
    # South Asia
    "विस्तार", "सार", "प्रतिक्रिया दें", "शेयर करा", "प्रतिक्रिया द्या", "सेयर गर्नुहोस्", "प्रतिक्रिया", "শেয়ার", "মন্তব্য(?: করুন)?", "ফলো করুন",
    "பகிர", "கருத்து", "షేర్ చేయండి", "ಹಂಚಿಕೊಳ್ಳಿ", "ഷെയർ", "શેર કરો", "ਸਾਂਝਾ ਕਰੋ",
    # South-East Asia, Africa
    "แบ่งปัน", "ทวีต", "ความคิดเห็น", "ແບ່ງປັນ", "ចែករំលែក", "မျှဝေ", "bình luận", "kongsikan", "ibahagi", "shiriki", "toa maoni", "ሼር ያድርጉ", "አስተያየት",
    "muktasari",
    # Galleries and films besides, in Europe
    "fotogaleri[ea]", "fotogaléria", "foto galeri(?:si)?", "fotogalerija", "galeria zdjęć", "képgaléria", "galerie foto", "фотогалере[яй]",
    "фотогалерија", "galería de fotos", "galeria de fotos", "bonus[ -]video", "бонус[ -]видео", "pogledajte (?:i )?bonus[ -]video", "pogledajte (?:video|galeriju|fotogaleriju)", "погледајте видео",
    # Comments
    *comment_lines.PROMPTS,
    ending=r"\s?[:：>»›→↗]{0,2}",
)  # fmt: skip
#: Words for comments, as a pattern.
COMMENTS = (
    r"댓글|코멘트|100자평|의견|전체\s?댓글|(?:전체\s?)?기사\s?의견|(?:네티즌|독자)\s?의견|comments?|responses?|(?:leser)?kommentare?|commentaires?|comentarios?|comentários?|commenti|"
    r"commento|reacties|reactions?|"
    r"kommentarer|kommentit|kommenttia|komentarzy|komentarz[ea]|skomentuj|komentar[ia]|komentáře|komentářů|diskuz[ei]|diskuse|diskusia|debata|hozzászólás|коментар(?:і|ів|ар|и|а|ите)|komentar(?:ai|ų|jev|ji)|komentār(?:i|u)|kommentaar(?:i|id)?|σχ[όο]λι[αο]|תגובות|تعليق(?:ات)?|bình luận|komentar|"
    r"commentarii|comentarii|hozzászólások|टिप्पणियाँ|ความคิดเห็น|ý kiến|комментари(?:[йяи]|ев)|пікір(?:лер)?|yorum(?:lar)?|コメント|评论|留言"
)
#: What stands before the tags of an article.
TAG_LABELS = frozenset(
    "tags|tag|topics|keywords|related topics|related tags|explore related topics|explore more on these topics|topics in this article|topics in this story|article tags|blog tags|post tags|story tags|關聯標籤|相关标签|相關標籤|関連タグ|関連キーワード|lisää aiheesta|gerelateerde onderwerpen|relaterade ämnen|powiązane tematy|související témata|argomenti correlati|assuntos relacionados|tags relacionadas|etiquetas relacionadas|ilgili konular|ilgili etiketler|filed under|tagged|tagged with|tagged as|getaggt mit|verschlagwortet mit|schlagwort|mots-clefs|schlagworte|schlagwörter|themen|mots-clés|sur le même sujet|temas relacionados|temas|etiquetas|más sobre|tópicos|assuntos|argomenti|onderwerpen|"
    "więcej na ten temat|tagi|témata|štítky|ämnen|emner|emneord|aiheet|etiketler|теги|темы|теґи|мітки|ετικέτες|الكلمات المفتاحية|وسوم|كلمات دلالية|الكلمات الدلالية|תגיות|برچسب‌ها|टैग|"
    "คำค้น|แท็ก|từ khóa|chủ đề|topik|标签|关键词|文章关键词|標籤|關鍵字|タグ|キーワード|태그|키워드|관련태그|관련 태그|관련키워드|관련 키워드|해시태그|주요 키워드|etichete|címkék|cuvinte cheie|palavras-chave|parole chiave|trefwoorden|avainsanat|asiasanat|ключевые слова|ключові слова|الوسوم|टैग्स|taggar|stichworte|archivado en|klíčová slova|kľúčové slová|kulcsszavak|oznake|ključne reči|λέξεις κλειδιά"
    "|märksõnad|sildid|teemad|viited|birkas|tagi|temati|temos|žymos|raktažodžiai|efnisorð|merki|flokkar|ključne besede|ознаки|клучни зборови|тагови|ознаке|кључне речи|етикети|ключови думи|тагове|oznake|tagovi|ključne riječi|etiketat|etiketa|fjalë kyçe|тэгі|ключавыя словы|мітки|тегтер|тэгтер|тегтер|тэгүүд|шошго|teqlər|açar sözlər|teglar|"
    "თეგები|ტეგები|საკვანძო სიტყვები|թեգեր|պիտակներ|հիմնաբառեր|الوسوم|علامات|العلامات|كلمات مفتاحية|كلمات البحث|مواضيع|موضوعات|المواضيع|کلیدواژه‌ها|کلیدواژه|کلمات کلیدی|تگ‌ها|برچسب|ٹیگز|ٹیگ|موضوعات|تاپه|تاگ|נושאים|תגים|"
    "टैग|टैग्स|ट्याग|ट्यागहरू|विषय|संबंधित विषय|ট্যাগ|ট্যাগস|বিষয়|বিষয়|বিষয়:|குறிச்சொற்கள்|குறிச்சொல்|టాగ్స్|ట్యాగ్స్|ట్యాగ్‌లు|ಟ್ಯಾಗ್|ಟ್ಯಾಗ್‌ಗಳು|ടാഗുകൾ|ടാഗ്|ટૅગ|ટેગ|ટેગ્સ|ਟੈਗ|ටැග්|แท็กที่เกี่ยวข้อง|แท็ก|คีย์เวิร์ด|ປ້າຍ|ផ្លាក|tag terkait|topik terkait|kata kunci|tagar|katakunci|mga tag|mada|vitambulisho|መለያዎች|ታግ|"
    "temes|etiquetes|paraules clau|arxivat a|etiketak|gaiak|etiquetado|más temas|temas tratados|em foco|palavras chave|argomenti trattati|thèmes|sujets|mots clés|thema's|trefwoord|schlagwörter".split("|")
)
#: "Comments (5)", "5 comments", "댓글 5개", "좋아요 0", "View all comments (5)"
_COUNTED = regex(
    rf"(?:{COMMENTS}|좋아요|추천|likes?|shares?)\s?[:：]?\s?[(（\[]?\s?\d{{1,6}}\s?개?[)）\]]?|\d{{1,6}}\s?(?:개의\s|件の|条)?(?:{COMMENTS})"
    rf"|(?:[^\W\d_]{{1,9}} ){{1,3}}(?:{COMMENTS}) \(\d{{1,6}}\)", re.I
)  # fmt: skip
#: How often a Chinese or Korean page was read: "阅读 (10万+)", "瀏覽：1,024", "조회수 1,204".
_READ_COUNT = regex(r"(?:阅读|閱讀|浏览|瀏覽|点击|點閱|人气|人氣|播放)(?:量|数|數|次数)?\s?[:：]?\s?[(（]?\s?[\d.,]{1,9}\s?[万萬wk]?\+?\s?次?[)）]?|[\d.,]{1,9}\s?[万萬]?\+?\s?(?:人气|人氣|阅读|閱讀|次观看|次瀏覽|跟贴|人参与)|조회\s?수?\s?[:：]?\s?[\d.,]{1,9}\s?[만천]?\s?[회건번]?", re.I)
_LONGEST_COUNT = 30
#: How Korean readers took an article, below it: "좋아요 3 감사해요 0 슬퍼요 0".
_REACTIONS, _LONGEST_REACTIONS = regex(r"(?:[가-힣]{1,7}요\s?\d{1,5}[\s|·]{0,3}){2,9}"), 80
_LONGEST = 130
_STOPS = tuple(".!?。！？")
#: What stands around a label: signs and arrows. (No numbers: "Del 2" is the second part.)
_AROUND = " \xa0\t\n-–—:：·*•|()（）[]【】<>«»‹›▶▷►▼▽▲△↓↑→←⬇⬆■□◆◇●○★☆#+!！.…,、\"“”'"


def is_control(text: str) -> bool:
    """Whether a line is what a button or a link of the page says, and no sentence of an article."""
    size = len(text)
    if size > _LONGEST:
        return False
    if (text[:1] in _AROUND or CONTROLS.may_match(text)) and CONTROLS.fullmatch(text.lower().strip(_AROUND)):
        return True
    if 0 < size <= _LONGEST_PAGER and text[-1] not in _STOPS and is_pager(text):
        return True
    if "|" in text and all(is_control(piece) for piece in text.split("|")):
        return True  # "zurück | Druckversion"
    if size <= _LONGEST_REACTIONS and text[-1:].isdigit() and "요" in text and _REACTIONS.fullmatch(text):
        return True
    return (
        size <= _LONGEST_COUNT
        and holds_digit(text)
        and (_COUNTED.fullmatch(text) is not None or max(text) >= "\u4e00" and _READ_COUNT.fullmatch(text) is not None)
    )


def lists_tags(text: str) -> bool:
    """Whether a line names what an article is about, behind a label: "Tags: harbour, bridge"."""
    label, colon, rest = text[: 2 * _LONGEST].replace("：", ":").partition(":")
    return bool(colon and 0 < len(rest) <= _LONGEST and rest.rstrip()[-1:] not in _STOPS and label.strip(_AROUND).lower() in TAG_LABELS)


#: The words of links to the pages of one text, in the scripts that need no blanks.
_TO_PAGES = frozenset(
    "首页 首頁 尾页 末页 末頁 上一页 上一頁 下一页 下一頁 上页 下页 余下全文 全文阅读 阅读全文 全文 前へ 次へ 前のページ 次のページ 前のページへ 次のページへ 次ページ 前ページ 前ページへ 次ページへ 最初 最後 最初へ 最後へ "
    "全文表示 1ページで読む 单页阅读 顯示全文 繼續閱讀 上一篇 下一篇".split()
)
_LONGEST_PAGER, _PAGE_SIGNS = 60, str.maketrans(dict.fromkeys("[]［］【】()（）|｜/／<>＜＞«»‹›→←…·,、，", " "))


def is_pager(text: str) -> bool:
    """Whether a line is links to the pages of a text in Chinese or Japanese and nothing else: "上一页 [1] [2] 下一页", "1 | 2 次のページへ"."""
    if text.isascii():
        return False
    words = text.translate(_PAGE_SIGNS).split()
    return (
        bool(words)
        and any(word in _TO_PAGES for word in words)
        and all(word in _TO_PAGES or word.isdecimal() or word in _COUNTS for word in words)
    )


#: What stands beside the numbers of pages.
_COUNTS = frozenset("共 第 页 頁 ページ ページ目 :".split())
