"""Words of furniture: what buttons, share bars and the headings of teaser lists say, in lower case.

Entries are parted by ``|`` or a line break.
"""

#: A line that is one of these belongs to the site.
ALONE = """
이 기사를 공유합니다|기사를 공유합니다|기사를 읽어드립니다|이 기사 추천하기|공유|공유하기|기사공유|기사공유하기|기사 공유|sns 기사보내기
sns 보내기|sns 공유|url 복사|url복사|링크 복사|주소복사|카카오톡|카카오스토리|페이스북|트위터|네이버
네이버 밴드|네이버블로그|밴드|이메일|메일|메일보내기|본문 글씨 키우기|본문 글씨 줄이기|글씨키우기
글자크기|글자크기 설정|글자 크기 변경하기|글자 크기|폰트 크기|인쇄|인쇄하기|프린트|스크랩|스크랩 하기
기사저장|저장|닫기|구독|구독하기|구독중|신문구독|실시간|속보|바로가기|본문 바로가기|메뉴 바로가기|메뉴
전체메뉴|메뉴 열기|검색|검색하기|로그인|회원가입|마이페이지|홈|home|뒤로가기|이전|다음|목록|top|맨위로
광고|기사원문|추천|좋아요|댓글달기|댓글쓰기|댓글 쓰기|성별|남성|여성|말하기 속도|느림|보통|빠름|본문듣기
본문듣기 시작|본문 듣기|기사듣기|듣기|음성으로 듣기|본문 요약봇|요약|읽기모드|다크모드|언어 변경하기
언어변경|+ 인쇄|- + 인쇄|기자 페이지|기자페이지|번역 설정|글씨크기 조절하기|요약보기|알림|제보|뉴스홈|모바일버전|pc버전|이미지 확대보기|사진 확대|이미지 확대|기사 읽어주기
기사 스크랩하기|다른 공유 찾기|바로가기 복사하기|본문으로 바로가기|동영상 재생|동영상 뉴스|음성재생 설정|음성 재생|번역beta|번역|tts 기사 듣기|기사 요약
재생|일시정지|음소거|전체화면|기사 듣기|글자 크기 조절|글자크기 조절|기사 공유하기|북마크|프린트하기|url 복사하기|이미지 크게보기|사진 크게보기|기사보내기
언론사홈 바로가기|advertisement|advertisements|ad|sponsored|share|share this|share this article
share article|share on facebook|tweet|save|save article|subscribe|subscribe now|sign in|sign up|log in
login|register|menu|search|print|email|e-mail|listen|listen to article|gift this article|copy link
link copied|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|bluesky|telegram|skip to content
skip to main content|close|back to top|follow us|follow|newsletter|newsletters|live|video|photos|audio
reply|report|like|skip advertisement|view comments|leave a comment|anzeige|werbung|teilen|merken|drucken
artikel teilen|artikel drucken|vorlesen|anhören|zur startseite|startseite|anmelden|abo|suche|menü
schließen|zum inhalt springen|per mail|kopieren|広告|pr|シェア|シェアする|ツイート|ポスト|保存|印刷
ログイン|会員登録|検索|メニュー|ホーム|閉じる|文字サイズ|小|中|大|記事を保存|コピー|メール|拡大
publicité|partager|imprimer|enregistrer|se connecter|s'abonner|rechercher|accueil|fermer|écouter
publicidad|compartir|guardar|imprimir|iniciar sesión|suscríbete|buscar|inicio|cerrar|pubblicità
condividi|stampa|accedi|abbonati|cerca
"""

#: A row of these is a share bar (one word each).
SHARING = """
facebook twitter x flipboard linkedin messenger bluesky telegram threads whatsapp pinterest reddit email
e-mail mail print copy link share save send url via on tumblr line kakaotalk copied 페이스북 트위터
카카오톡 카카오스토리 네이버 밴드 이메일 공유 인쇄 프린트 스크랩 복사 링크 네이버블로그 카톡 블로그 구독
글자크기 가
"""

#: A line that is one of these heads what follows an article.
END_ALONE = """
실시간 주요뉴스|당신만 안 본 뉴스|오늘의 주요뉴스|지금 뜨는 뉴스|많이 본 영상|관련기사|관련 기사|관련뉴스|관련 뉴스|연관기사|연관 기사|이 기사와 관련된 기사|함께 보면 좋은 기사
많이 본 뉴스|많이 본 기사|많이본 기사|인기기사|인기뉴스|인기 뉴스|주요뉴스|주요기사|최신뉴스|최신기사
실시간 뉴스|추천기사|추천 기사|추천뉴스|이 시각 주요뉴스|이 시각 추천뉴스|개의 댓글|댓글|댓글 정렬
내 댓글 모음|댓글목록|태그|키워드|핫이슈|오늘의 핫이슈|다른기사 보기|다른 기사 보기|다른기사
이 기사를 추천합니다|당신이 관심 있을 만한 이슈|더보기|related|related articles|related article
related stories|related news|related topics|related content|related coverage|read more|read next
more on this story|more on this topic|more stories|more news|most read|most popular|most viewed|comments
comment|join the conversation|topics|explore more on these topics|tags|trending|trending now
you may also like|you might also like|recommended|recommended stories|recommended for you|editors' picks
editor's picks|editors’ picks|latest news|latest|up next|about the author|share your thoughts
mehr zum thema|mehr zum thema:|auch interessant|lesen sie auch|das könnte sie auch interessieren
kommentare|meistgelesen|weitere artikel|themen|verwandte artikel|zum thema|関連記事|関連ニュース
あわせて読みたい|おすすめ記事|人気記事|アクセスランキング|ランキング|コメント|この記事のキーワード
この記事をシェア|新着記事|articles liés|à lire aussi|lire aussi|sur le même sujet|les plus lus
commentaires|noticias relacionadas|lo más leído|más noticias|comentarios|te puede interesar|archivado en
leggi anche|articoli correlati|commenti|i più letti
"""
