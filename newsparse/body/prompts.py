"""How lines begin that ask the reader to do something, or say that the text goes on below an advertisement."""

from __future__ import annotations

import re

from newsparse.regex import regex

PROMPT = regex(
    r"(?:please )?(?:subscribe|sign up|follow us|follow @|like us on|join (?:us|our)|click here to|download (?:the|our) app"
    r"|support (?:us|our)|share (?:this|on|via)|story continues below|advertisement|article continues|continue reading|read or share this story|via giphy$|powered by \w{2,20}$|scroll to continue"
    r"|get (?:our|the) (?:free )?(?:newsletter|app)|anzeige$|werbung$|publicité$|publicidad$|\(adsbygoogle"
    r"|get the (?:best|latest)\b[^.]{2,60} (?:in|to) your inbox|dalsza część (?:artykułu|tekstu)|continua (?:após|depois) d?a publicidade|la suite (?:de l[’']article )?après (?:la|cette) (?:pub|vidéo)"
    r"|(?:la noticia|la información|el artículo) continúa (?:después|tras|debajo)|(?:het artikel|de tekst|artikel|tekst) gaat (?:verder|door) onder|continua a leggere dopo"
    r"|(?:artikeln|artiklen|artikkelen|saken) fort[sz]\w{3,6} (?:under|efter|etter|nedenfor)|(?:juttu|artikkeli) jatkuu|(?:der|dieser) artikel geht (?:unten|unter|nach der anzeige)"
    r"|back to (?:the )?(?:top|contents)$|zurück (?:nach oben|zum (?:seiten)?anfang|zum inhaltsverzeichnis)$|nach oben$|retour en haut$|haut de page$|volver arriba$|torna su$|voltar ao topo$|terug naar boven$"
    r"|(?:passer la publicité|请继续往下阅读|請繼續往下閱讀)|únete a nuestro canal|recibe (?:cada|todos|en tu) .{0,30}(?:correo|boletín)|síguenos en|conforme a los criterios de"
    r"|(?:har du (?:et )?)?(?:tipsa?|tip) oss (?:på|om|her|via)\b|har du (?:et )?(?:nyhets)?tips\b|fikk du med deg (?:disse|denne)|tip de redactie"
    r"|dziękujemy,? że przeczyta|bądź na bieżąco|obserwuj nas|więcej takich (?:historii|artykułów|tekstów)|dapatkan (?:update|berita|informasi)|ikuti (?:kami|berita)|mari bergabung|simak (?:juga|video)"
    r"|ακολουθήστε (?:το|τη|μας)|この記事は有料|残り\s?\d{1,5}\s?文字|続きを読むには|.{0,60}(?:點我下載|点我下载|扫码下载|掃碼下載).{0,6}$"
    r"|(?:contact|e-?mails?)\s?:\s?(?:\S{2,40}@\S{2,40}|\[email.protected\])$|letters to .{2,40} (?:must|should|may) be"
    r"|انتهای\s?(?:پیام|خبر)(?:[\s/.].{0,12})?$"
    r"|(?:was|is|did you find|do you find) (?:this|the) (?:article|page|post|guide|information|content|answer) (?:helpful|useful)|did you (?:make|try|like|enjoy) this (?:recipe|post|article)|tried this recipe|tag @\w{2,30} on "
    r"|war dieser (?:artikel|beitrag) hilfreich|cet article vous a-t-il été utile|¿te ha (?:sido útil|resultado útil) este artículo"
    r"|\((?:끝|계속)\)$|(?:기사|SNS|이 기사)?\s?공유하기$|.{2,12}\s기사문의 및 제보|이\s?기사를\s?(?:공유|음성)|AI\s?요약은|본문\s?요약봇|텍스트\s?음성\s?변환|자동\s?추출\s?기술로|자동\s?요약\s?(?:기사|$)|기사 제목과 주요 문장을 기반으로|[\[<▶☞■◆]\s?관련\s?기사[\]>]?\s?.{0,100}$|기사를\s?읽어|읽어주기 기능은|(?:이미지|사진)\s?(?:크게\s?)?(?:확대|보기|확대\s?보기|크게\s?보기)$|your browser does not support|음성으로\s?듣기|글자\s?크기|구독\s?(?:하기|신청)|네이버에서\s?.{0,20}구독|카카오톡으로\s?공유)", re.I)  # fmt: skip
#: Of those that are ASCII: most lines are told from all of them by how they begin.
PROMPT_STARTS = frozenset("vo sa ti pl su si fo li pa re co dz bą ob wi ma ik ún sí e- em le jo cl do sh st ad ar sc ge an we pu yo vi po da la el he de te ju di ba na ha to (a wa is tr ta ce ¿t ai fi sn zu".split())
TIP_LINE = regex(
    r"(?:※|☎|▶|■|\[|◇|\*)?\s?(?:.{0,30}(?:제보(?:를|가)?\s?(?:기다립니다|받습니다|하기|뉴스가\s?됩니다)|제보는\s|제보\s?:|뉴스제보|카카오톡\s?[:'‘@]?\s?.{0,12}(?:제보|검색)"
    r"|여러분의\s?제보|제보하실))"
)
