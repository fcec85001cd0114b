"""Roles as bylines display them, by language, and the letters that follow names."""

from __future__ import annotations

#: Nouns that make a phrase a role ("Senior Staff Writer", "Redakteurin", "Head of Content").
ROLE_NOUNS: frozenset[str] = frozenset(
    # English
    "writer reporter editor editors correspondent journalist columnist contributor contributors producer "
    "photographer photojournalist blogger critic analyst host anchor presenter intern fellow director manager "
    "founder co-founder cofounder ceo cto cmo coo cfo president professor researcher scientist specialist "
    "consultant strategist expert dietitian physician nutritionist officer author copywriter freelancer "
    "advisor adviser attorney therapist psychologist developer engineer designer advocate chief owner chair "
    "marketer lecturer instructor educator reviewer publisher commentator historian economist writers reporters "
    "lawyer solicitor barrister sommelier veterinarian pharmacist representative practitioner videographer filmmaker "
    "novelist poet playwright executive coordinator assistant associate evangelist architect staffer student teacher coach vp svp evp cio ciso cpo chro "
    # German
    "redakteur redakteurin korrespondent korrespondentin autor autorin reporterin journalistin chefredakteur experte expertin "
    "chefredakteurin volontär volontärin kolumnist kolumnistin freier mitarbeiter mitarbeiterin ressortleiter "
    # French
    "journaliste rédacteur rédactrice correspondant correspondante chroniqueur chroniqueuse reporter envoyé "
    # Spanish, Portuguese, Italian, Romanian, Catalan
    "redactor redactora periodista corresponsal enviado enviada columnista repórter jornalista editora "
    "correspondente colunista giornalista redattore redattrice inviato inviata corrispondente collaboratore collaboratrice jurnalist jurnalistă corespondent corespondentă redator "
    # Dutch, Scandinavian, Finnish
    "redacteur verslaggever verslaggeefster korrespondent redaktør redaktör journalisten skribent toimittaja kommentator krönikör debattör debattør "
    # Polish, Czech, Slovak, South Slavic
    "redaktor redaktorka dziennikarz dziennikarka korespondent korespondentka zpravodaj zpravodajka novinar novinarka publicysta publicystka felietonista felietonistka "
    "novinář novinářka reportér reportérka komentátor komentátorka šéfredaktor šéfredaktorka urednik urednica dopisnik dopisnica kolumnistica "
    # Hungarian, Greek, Baltic
    "újságíró szerkesztő főszerkesztő rovatvezető tudósító munkatárs δημοσιογράφος συντάκτης συντάκτρια ανταποκριτής ανταποκρίτρια αρθρογράφος "
    "žurnalistas žurnalistė redaktorius redaktorė apžvalgininkas apžvalgininkė korespondentas korespondentė žurnālists žurnāliste redaktors redaktore korespondents korespondente ajakirjanik toimetaja "
    # Russian, Ukrainian, Bulgarian, Serbian
    "корреспондент корреспондентка журналист журналистка редактор обозреватель обозревательница колумнист колумнистка автор кореспондент кореспондентка "
    "журналіст журналістка оглядач оглядачка редакторка колумніст колумністка новинар новинарка уредник уредница "
    # Turkish, Indonesian
    "muhabir muhabiri editör editörü yazar yazarı wartawan jurnalis penulis".split()
)

#: Words before a role noun that already belong to the role.
ROLE_MODIFIERS: frozenset[str] = frozenset(
    "senior junior staff chief lead head deputy managing associate assistant contributing executive special freelance "
    "guest national political business features sports health science technology tech travel foreign crime court "
    "local digital investigative environment education food fashion entertainment news content marketing "
    "commerce shopping audience video data global general former principal vice founding political white house "
    "washington bureau editor-in-chief editor-at-large co-editor creative product community affiliate visual social media engagement growth research brand seo "
    "lifestyle showbiz celebrity royal money parenting gardening motoring gaming tv music style beauty wellness fitness nutrition culture arts "
    "property finance consumer legal security trending weather weekend regional world international transport housing climate energy "
    "economics immigration football soccer sales account enterprise customer operations strategy communications".split()
)

#: Words that open a role and end no name: what follows a name from there on is its role.
ROLE_OPENINGS: frozenset[str] = frozenset(
    "senior junior deputy former chief managing associate contributing executive assistant freelance staff head lead".split()
)

#: How long role nouns end that no list holds: "Horticulturalist", "Gastroenterologist", "Wirtschaftsredakteurin".
ROLE_ENDINGS: tuple[str, ...] = (
    "ologist", "ician", "alist", "itionist", "iatrist", "redakteur", "redakteurin", "reporterin", "korrespondent",
    "korrespondentin", "journalist", "journalistin", "redactrice", "redaktör", "redaktør", "skribent", "toimittaja", "redacteur", "verslaggever", "verslaggeefster",
    "kommentator", "krönikör", "újságíró",
)  # fmt: skip

#: Academic and professional letters after a name; they are no part of it.
CREDENTIALS: frozenset[str] = frozenset(
    "md phd dphil edd jd llm llb mba ms msc ma bsc ba bs mph rn rd rdn ldn cfp cpa cfa dvm dds dmd do dnp np "
    "pa-c pharmd psyd lcsw lmft lpc msw pt dpt cscs cpt esq jr. facp faap frcp mbbs mfa msn bsn cissp pmp pe ph.d m.d "
    "m.s m.a m.p.h r.d r.n m.b.a j.d d.o ed.d d.d.s m.sc b.a b.s cssd obe mbe cbe".split()
)

#: Korean roles; the longest are tried first.
KOREAN_ROLES: tuple[str, ...] = tuple(
    sorted(
        "기자 선임기자 인턴기자 수습기자 객원기자 시민기자 명예기자 전문기자 대기자 사진기자 영상기자 편집기자 특파원 통신원 "
        "논설위원 논설실장 논설주간 편집위원 편집국장 편집장 편집인 연구위원 해설위원 칼럼니스트 평론가 앵커 아나운서 캐스터 리포터 에디터 "
        "PD 작가 인턴 교수 소장 대표 국장 부장 차장 팀장 센터장 주필 주간 발행인 대변인 변호사 연구원 선임연구원 "
        "부국장 부소장 원장 회장 사장 위원 전문위원 자문위원 시인 소설가 의원 기상캐스터 뉴스캐스터 "
        "한의사 노무사 세무사 회계사 변리사 법무사 약사 전문의 교사 총장 학장 이사장 관장 사무국장 사무처장 사무총장 활동가 수필가 에세이스트 과장 간호사 수의사 교장 건축가 번역가 대사 장관 차관 위원장 지부장 목사 연구자 연구가 학자 기획자 비평가 저술가 화백 만화가 "
        "요양보호사 사회복지사 공인노무사 공인회계사 공인중개사 물리치료사 국회의원 시의원 도의원 구의원 강사 박사 화가 사진가 셰프 농부 스님 신부 주부 "
        "디자이너 프리랜서 환경운동가 시민운동가 운동가 노동자 큐레이터".split(),
        key=len,
        reverse=True,
    )
)

#: What may be glued before a Korean role without being a name ("의학전문기자", "인턴기자").
KOREAN_ROLE_PREFIXES: tuple[str, ...] = tuple(
    "인턴 선임 수습 객원 시민 명예 전문 편집 취재 본지 사진 영상 스포츠 경제 정치 사회 문화 국제 연예 의학 과학 환경 군사 "
    "논설 해설 연구 부동산 산업 금융 종합 지역 디지털 온라인 현장 일반 청년 대학생 학생 어린이 총괄 수석 책임 교육 여행 "
    "법조 북한 외교 안보 보도 방송 뉴스 담당 법률 공동 대표 자문 상임 초빙 명예 특임 겸임 석좌 문학 미술 음악 영화 연극 무용 건축 만화 시사 음식 출판 부".split()
)

JAPANESE_ROLES: tuple[str, ...] = (
    "通信員", "編集委員", "論説委員", "特派員", "支局長", "編集長", "副編集長", "記者", "ライター", "さん", "氏",
)  # fmt: skip
CHINESE_ROLES: tuple[str, ...] = (
    "特约记者", "实习记者", "实习生", "通讯员", "记者", "編輯", "编辑", "主编", "特派員", "記者",
)  # fmt: skip
