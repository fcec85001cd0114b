"""Furniture: lines of a rendered page that belong to the site, not to the article."""

from __future__ import annotations

import re

_ALONE = """
이 기사를 공유합니다|기사를 공유합니다|공유|공유하기|기사공유|기사공유하기|기사 공유|sns 기사보내기|sns 보내기|sns 공유
url 복사|url복사|링크 복사|주소복사|카카오톡|카카오스토리|페이스북|트위터|네이버|네이버 밴드|네이버블로그|밴드|이메일|메일|메일보내기
본문 글씨 키우기|본문 글씨 줄이기|글씨키우기|글자크기|글자크기 설정|글자 크기 변경하기|글자 크기|폰트 크기|인쇄|인쇄하기|프린트|스크랩
스크랩 하기|기사저장|저장|닫기|구독|구독하기|구독중|신문구독|실시간|속보|바로가기|본문 바로가기|메뉴 바로가기|메뉴|전체메뉴|메뉴 열기
검색|검색하기|로그인|회원가입|마이페이지|홈|home|뒤로가기|이전|다음|목록|top|맨위로|광고|기사원문|추천|좋아요|댓글달기|댓글쓰기|댓글 쓰기
성별|남성|여성|말하기 속도|느림|보통|빠름|본문듣기|본문듣기 시작|본문 듣기|기사듣기|듣기|음성으로 듣기|본문 요약봇|요약|읽기모드|다크모드
언어 변경하기|언어변경|알림|제보|뉴스홈|모바일버전|pc버전|이미지 확대보기|사진 확대|이미지 확대|기사 읽어주기|언론사홈 바로가기
advertisement|advertisements|ad|sponsored|share|share this|share this article|share article|share on facebook|tweet|save|save article
subscribe|subscribe now|sign in|sign up|log in|login|register|menu|search|print|email|e-mail|listen|listen to article|gift this article
copy link|link copied|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|bluesky|telegram|skip to content|skip to main content|close
back to top|follow us|follow|newsletter|newsletters|live|video|photos|audio|reply|report|like|skip advertisement|view comments|leave a comment
anzeige|werbung|teilen|merken|drucken|artikel teilen|artikel drucken|vorlesen|anhören|zur startseite|startseite|anmelden|abo|suche|menü|schließen
zum inhalt springen|per mail|kopieren|広告|pr|シェア|シェアする|ツイート|ポスト|保存|印刷|ログイン|会員登録|検索|メニュー|ホーム|閉じる|文字サイズ|小|中|大
記事を保存|コピー|メール|拡大|publicité|partager|imprimer|enregistrer|se connecter|s'abonner|rechercher|accueil|fermer|écouter
publicidad|compartir|guardar|imprimir|iniciar sesión|suscríbete|buscar|inicio|cerrar|pubblicità|condividi|stampa|accedi|abbonati|cerca
"""
_FURNITURE = frozenset(word.strip() for line in _ALONE.split("\n") for word in line.split("|") if word.strip())

#: A row of these is a share bar.
_SHARING = frozenset(
    "facebook twitter x flipboard linkedin messenger bluesky telegram threads whatsapp pinterest reddit email e-mail mail print "
    "copy link share save send url via on tumblr line kakaotalk copied 페이스북 트위터 카카오톡 카카오스토리 네이버 밴드 이메일 공유 인쇄 "
    "프린트 스크랩 복사 링크 네이버블로그 카톡 블로그 구독 글자크기 가".split()
)

_FURNITURE_SHAPE = re.compile(
    r"최종\s?(?:편집|업데이트)\s*:?\s*\d{4}.{0,40}"
    r"|(?:댓글|추천|좋아요|공감|조회수?|comments?|likes?|shares?|views?|kommentare)\s*:?\s*[(\[]?\d[\d,.]*[)\]]?"
    r"|[(\[]?\d[\d,.]*[)\]]?\s*(?:개의 댓글|comments?|likes?|shares?|views?|kommentare|件のコメント)"
    r"|[가A]\s*[-+]?(?:\s*[가A]\s*[-+]?)*|가\d단계 .{1,10}|\d|\d{1,3}\s*/\s*\d{1,4}"
    r"|(?:쏠쏠정보|흥미진진|공감백배|분석탁월|후속강추|좋아요|훈훈해요|슬퍼요|화나요|후속기사 원해요)\s*\d*"
    r"|(?:텍스트 음성 변환|자동 추출 기술로|이동 통신망을 이용하여|본문 요약봇|언론사를 구독하면|메인 뉴스판에서|"
    r"언론사가 주요기사로|AI 요약은|이 음성은|기사의 본문 내용은|구독과 좋아요).{0,200}"
    r"|(?:카카오톡|페이스북|트위터|카카오스토리|네이버 ?밴드|네이버 ?블로그|이메일|URL|X|링크)(?:\([^)]{1,12}\))?(?:으로|로|에)\s?"
    r"(?:기사)?\s?(?:보내기|공유하기|공유|복사)(?:.{0,60})"
    r"|(?:share|send|post) (?:on|via|by|to) .{2,24}|(?:auf|per|via) .{2,20} teilen|partager sur .{2,20}"
    r"|이미지\s?크게\s?보기|사진\s?크게\s?보기|image (?:source|caption).{0,4}|read aloud.{0,40}|\d{1,2} min(?:ute)?s? read"
    r"|lesezeit.{0,20}|this article is more than .{3,30} old|add .{2,30} (?:as a|on) .{0,20}google.{0,20}",
    re.I,
)

_END_ALONE = """
관련기사|관련 기사|관련뉴스|관련 뉴스|연관기사|연관 기사|이 기사와 관련된 기사|함께 보면 좋은 기사|많이 본 뉴스|많이 본 기사|많이본 기사|인기기사|인기뉴스
인기 뉴스|주요뉴스|주요기사|최신뉴스|최신기사|실시간 뉴스|추천기사|추천 기사|추천뉴스|이 시각 주요뉴스|이 시각 추천뉴스|개의 댓글|댓글|댓글 정렬|내 댓글 모음
댓글목록|태그|키워드|핫이슈|오늘의 핫이슈|다른기사 보기|다른 기사 보기|다른기사|이 기사를 추천합니다|당신이 관심 있을 만한 이슈|더보기
related|related articles|related article|related stories|related news|related topics|related content|related coverage|read more|read next
more on this story|more on this topic|more stories|more news|most read|most popular|most viewed|comments|comment|join the conversation
topics|explore more on these topics|tags|trending|trending now|you may also like|you might also like|recommended|recommended stories
recommended for you|editors' picks|editor's picks|editors’ picks|latest news|latest|up next|about the author|share your thoughts
mehr zum thema|mehr zum thema:|auch interessant|lesen sie auch|das könnte sie auch interessieren|kommentare|meistgelesen|weitere artikel
themen|verwandte artikel|zum thema|関連記事|関連ニュース|あわせて読みたい|おすすめ記事|人気記事|アクセスランキング|ランキング|コメント|この記事のキーワード
この記事をシェア|新着記事|articles liés|à lire aussi|lire aussi|sur le même sujet|les plus lus|commentaires|noticias relacionadas
lo más leído|más noticias|comentarios|te puede interesar|archivado en|leggi anche|articoli correlati|commenti|i più letti
"""
_ENDS = frozenset(word.strip() for line in _END_ALONE.split("\n") for word in line.split("|") if word.strip())
_END_SHAPE = re.compile(
    r"이 기사가 마음에 들(?:었다면|면).{0,60}|이 기사를 추천합니다.{0,40}|이 기사는 언론사에서 .{1,40}분류했습니다\.?"
    r"|.{1,20}기자의? 다른 ?기사 ?(?:더 ?)?보기.{0,10}|more from .{2,40}|more in .{2,30}|\d+개의 댓글|(?:#\S+\s*){2,}"
    r"|(?:latest|popular|related|recommended|similar|trending|top) (?:articles?|stories|news|posts|videos|reads)"
    r"|(?:ähnliche|weitere|mehr|verwandte|neueste|beliebte) (?:artikel|themen|nachrichten|beiträge|meldungen)"
    r"|sign up (?:for|to) .{2,120}newsletter.{0,60}|.{0,20}많이 본 (?:뉴스|기사)",
    re.I,
)

_COPYRIGHT = re.compile(
    r"저작권자|무단\s?전재|[©ⓒ]|\bcopyright\b|\(c\)\s?(?:19|20)\d\d|\ball rights reserved\b|無断転載|alle rechte vorbehalten"
    r"|tous droits réservés|todos los derechos reservados",
    re.I,
)
_COPYRIGHT_STRONG = re.compile(r"저작권자|무단\s?전재|copyright|all rights|無断|rechte|droits|derechos", re.I)
_COPYRIGHT_START = re.compile(r"[<\[(]?\s*[©ⓒ]")
_MAX_COPYRIGHT = 160


def is_furniture(text: str) -> bool:
    """Whether a line is a button, a counter, a share box, the site's clock or a place for advertisements."""
    if len(text) > 240:
        return False
    bare = text.lower().strip(" :·|<>[]")
    if bare in _FURNITURE or _FURNITURE_SHAPE.fullmatch(text):
        return True
    words = bare.split()
    return len(words) > 1 and all(word.strip("|·,") in _SHARING for word in words)


def ends_article(text: str) -> bool:
    """Whether a line heads what follows articles: related stories, comments, tags."""
    if len(text) > 200:
        return False
    return text.lower().strip(" :·|<>[]▶▷■+") in _ENDS or _END_SHAPE.fullmatch(text) is not None


def is_copyright(text: str) -> bool:
    """Whether a line states the copyright of the article or the site; a caption's "ⓒ name" does not."""
    if len(text) > _MAX_COPYRIGHT or not _COPYRIGHT.search(text):
        return False
    return bool(_COPYRIGHT_STRONG.search(text) or _COPYRIGHT_START.match(text))
