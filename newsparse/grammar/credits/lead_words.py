"""What the picture that leads an article is called where a line says whose it is: "Featured image", "Titelbild", "Photo à la une"."""

from __future__ import annotations

import re

from newsparse.regex import regex

_ENGLISH = r"(?:(?:featured?|header|cover|top|lead|hero|main|banner|title|thumbnail|article|blog|preview|opening) (?:photo|image|picture|illustration|artwork|pic)s?)"
_GERMANIC = (
    r"(?:titel|beitrags|aufmacher|header|vorschau|teaser|artikel|cover|start|kopf|rubriklisten|listen|haupt)(?:bild|foto|grafik)(?:er|s)?|"
    r"(?:omslag|hoofd|kop|cover|header|titel)(?:foto|beeld|afbeelding)|uitgelichte (?:foto|afbeelding)|"
    r"(?:topp?|omslags?|forside|huvud|toppen)-?(?:bild|bilde|billede|foto)|(?:forsíðu|aðal)mynd"
)
_ROMANCE = (
    r"(?:photo|image|visuel|illustration)s? (?:à la une|de une|de couverture|principale|d[’']en-tête|d[’']ouverture|de garde)|"
    r"(?:imagen|foto|fotografía|imagem|fotografia) (?:destacada|de portada|principal|de capa|destaque|em destaque|de destaque|de cabecera|de apertura|de abertura)|"
    r"(?:immagine|foto) (?:di copertina|copertina|in evidenza|in apertura|di apertura|principale)|in copertina(?=:)|(?:foto|imatge) (?:de portada|destacada|principal)|"
    r"(?:foto(?:grafi[ea])?|imagine[a]?) (?:principal[ăa]|reprezentativă|de copertă|deschidere)"
)
_SLAVIC = (
    r"(?:zdjęcie|fotografia|grafika) (?:główne|tytułow[ea]|okładkow[ea]|na okładce)|(?:úvodní|titulní|hlavní|úvodná|titulná|hlavná) (?:foto|fotka|fotografi[ea]|snímek|snímka|obrázek|obrázok)|"
    r"(?:naslovna|glavna|насловна|главна) (?:fotografija|slika|foto|фотографија|слика)|(?:фото|изображение|иллюстрация|картинка) (?:на обложке|обложки|на превью|в шапке|на титуле)|(?:заглавное|титульное|главное|головне|титульне) (?:фото|изображение|зображення)|"
    r"(?:фото|зображення) (?:на головній|на обкладинці|обкладинки)|(?:водеща|заглавна|основна) снимка"
)
_OTHERS = (
    r"(?:nyitó|borító|címlap|kiemelt |fő)(?:kép|fotó)|(?:pää|kansi|avaus)kuva|(?:kapak|manşet) (?:fotoğrafı|görseli|resmi)|öne çıkan görsel|(?:κεντρική|κύρια|αρχική) (?:φωτογραφία|εικόνα)|φωτογραφία εξωφύλλου|"
    r"(?:foto|gambar) (?:utama|sampul|unggulan)|(?:ảnh|hình) (?:bìa|đại diện)|(?:アイキャッチ|トップ|カバー|サムネイル|メイン)(?:画像|写真)?|(?:대표|커버|표지|메인|썸네일) ?(?:사진|이미지)|"
    r"(?:封面|头|頭|题|題|首|标题|標題)(?:图|圖)(?:片|源)?|الصورة (?:الرئيسية|البارزة)|صورة الغلاف|תמונה ראשית|תמונת (?:שער|כותרת)"
)
#: A word for it, and what stands between it and whose it is; to be matched without regard to case.
NAMED_LEAD = (
    rf"(?:{_ENGLISH}|{_GERMANIC}|{_ROMANCE}|{_SLAVIC}|{_OTHERS})(?: (?:credit|source|courtesy|quelle|rechte)s?)?"
    r"(?:\s?[:：=|]\s?(?:by\s|courtesy of\s|via\s|von\s|par\s)?|\s(?:by|via|courtesy of|von|par|av|af|door)\s|\s?(?=©|ⓒ|\(c\)))"
)
LEAD_LABEL = regex(rf"\s?{NAMED_LEAD}\s?", re.I)
