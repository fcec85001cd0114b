"""The table of Korean outlets that ``rows.py`` reads: host, name, selectors of the body (parted by " / ")."""

ROWS = """
# Systems of many outlets (ND Soft and others): the platform reads them.
4th.kr               | 포쓰저널
aitimes.com          | AI타임스
aitimes.kr           | 인공지능신문
akomnews.com         | 한의신문
apnews.kr            | AP신문
asiaa.co.kr          | 아시아에이
autoherald.co.kr     | 오토헤럴드
biotimes.co.kr       | 바이오타임즈
bizwnews.com         | 비즈월드
bloter.net           | 블로터
bokuennews.com       | 보건신문
bosa.co.kr           | 의학신문
byline.network       | 바이라인네트워크
ccdailynews.com      | 충청일보
ccdn.co.kr           | 충청매일
cctimes.kr           | 충청타임즈
cctoday.co.kr        | 충청투데이
cnbnews.com          | CNB뉴스
cstimes.com          | 컨슈머타임스
daily.hankooki.com   | 데일리한국
dailynk.com          | 데일리NK
dailypop.kr          | 데일리팝
dailysecu.com        | 데일리시큐
danbinews.com        | 단비뉴스
daejonilbo.com       | 대전일보
datanet.co.kr        | 데이터넷
datanews.co.kr       | 데이터뉴스
digitalbizon.com     | 디지털비즈온
digitaltoday.co.kr   | 디지털투데이
djtimes.co.kr        | 당진시대
docdocdoc.co.kr      | 청년의사
doctorsnews.co.kr    | 의협신문
doctorstimes.com     | 의사신문
domin.co.kr          | 전북도민일보
dongponews.net       | 재외동포신문
dynews.co.kr         | 동양일보
e2news.com           | 이투뉴스
ebn.co.kr            | EBN
econovill.com        | 이코노믹리뷰
edu.donga.com        | 에듀동아
efnews.co.kr         | 파이낸셜신문
einfomax.co.kr       | 연합인포맥스
enewstoday.co.kr     | 이뉴스투데이
fetv.co.kr           | FETV
fins.co.kr           | 보험매일
fntoday.co.kr        | 파이낸스투데이
fortunekorea.co.kr   | 포춘코리아
ftoday.co.kr         | 파이낸셜투데이
g-enews.com          | 글로벌이코노믹
gametoc.co.kr        | 게임톡
gamevu.co.kr         | 게임뷰
getnews.co.kr        | 글로벌경제신문
ggilbo.com           | 금강일보
gjdream.com          | 광주드림
gndomin.com          | 경남도민신문
gokorea.kr           | 공감신문
goodmorningcc.com    | 굿모닝충청
greened.kr           | 녹색경제신문
greenpostkorea.co.kr | 그린포스트코리아
gukjenews.com        | 국제뉴스
hangyo.com           | 한국교육신문
hansbiz.co.kr        | 한스경제
hbnpress.com         | HBN뉴스
hellot.net           | 헬로티
hidomin.com          | 경북도민일보
hitnews.co.kr        | 히트뉴스
hkbs.co.kr           | 환경일보
housingherald.co.kr  | 하우징헤럴드
hsnews.co.kr         | 홍성신문
huffingtonpost.kr    | 허프포스트코리아
idaegu.com           | 대구신문
idomin.com           | 경남도민일보
igimpo.com           | 김포신문
ikld.kr              | 국토일보
ikpnews.net          | 한국농정신문
ilyoseoul.co.kr      | 일요서울
incheonilbo.com      | 인천일보
incheontoday.com     | 인천투데이
inews365.com         | 충북일보
insightkorea.co.kr   | 인사이트코리아
insjournal.co.kr     | 보험저널
inthenews.co.kr      | 인더뉴스
irobotnews.com       | 로봇신문
it-b.co.kr           | 아이티비즈
it.chosun.com        | IT조선
itbiznews.com        | IT비즈뉴스
itdaily.kr           | 아이티데일리
iusm.co.kr           | 울산매일
jbnews.com           | 중부매일
jejunews.com         | 제주일보
jemin.com            | 제민일보
jeollailbo.com       | 전라일보
jeonmae.co.kr        | 전국매일신문
jeonmin.co.kr        | 전민일보
jndn.com             | 전남매일
jnilbo.com           | 전남일보
joongangenews.com    | 중앙이코노미뉴스
joongboo.com         | 중부일보
journalist.or.kr     | 기자협회보
jumpball.co.kr       | 점프볼
kado.net             | 강원도민일보
kbanker.co.kr        | 대한금융신문
kgnews.co.kr         | 경기신문
khgames.co.kr        | 경향게임스
kidkangwon.co.kr     | 어린이강원일보
kids.donga.com       | 어린이동아
kidshankook.kr       | 소년한국일보
kihoilbo.co.kr       | 기호일보
kjdaily.com          | 광주매일신문
klnews.co.kr         | 물류신문
kmaeil.com           | 경인매일
koit.co.kr           | 정보통신신문
koreadaily.com       | 미주중앙일보
kormedi.com          | 코메디닷컴
koscaj.com           | 대한전문건설신문
kpinews.kr           | KPI뉴스
ksilbo.co.kr         | 경상일보
ktnews.com           | 한국섬유신문
kyongbuk.co.kr       | 경북일보
kyosu.net            | 교수신문
laborplus.co.kr      | 참여와혁신
labortoday.co.kr     | 매일노동뉴스
lawtimes.co.kr       | 법률신문
lecturernews.com     | 한국강사신문
m-economynews.com    | M이코노미뉴스
m-i.kr               | 매일일보
mediafine.co.kr      | 미디어파인
mediatoday.co.kr     | 미디어오늘
mediaus.co.kr        | 미디어스
megaeconomy.co.kr    | 메가경제
mhns.co.kr           | 문화뉴스
motorgraph.com       | 모터그래프
mygoyang.com         | 고양신문
namdonews.com        | 남도일보
news.bbsi.co.kr      | BBS불교방송
news.unn.net         | 한국대학신문
newscape.co.kr       | 뉴스케이프
newscj.com           | 천지일보
newsen.com           | 뉴스엔
newsfc.co.kr         | 금융소비자뉴스
newsfreezone.co.kr   | 뉴스프리존
newsian.co.kr        | 뉴시안
newsjeju.net         | 뉴스제주
newsmp.com           | 의약뉴스
newspenguin.com      | 뉴스펭귄
news.chosun.com      | 조선일보
newspost.kr          | 뉴스포스트
newsprime.co.kr      | 프라임경제
newssc.co.kr         | 뉴스서천
newstheai.com        | THE AI
newswell.co.kr       | 뉴스웰
newswhoplus.com      | 뉴스후플러스
newsworks.co.kr      | 뉴스웍스
ntoday.co.kr         | 투데이신문
obsnews.co.kr        | OBS경인TV
okinews.com          | 옥천신문
paxetv.com           | 팍스경제TV
pdjournal.com        | PD저널
pennmike.com         | 펜앤드마이크
pharmnews.com        | 팜뉴스
pinpointnews.co.kr   | 핀포인트뉴스
polinews.co.kr       | 폴리뉴스
popcornnews.net      | 팝콘뉴스
ppss.kr              | ㅍㅍㅅㅅ
rapportian.com       | 라포르시안
safetimes.co.kr      | 세이프타임즈
sejungilbo.com       | 세정일보
seouleconews.com     | 서울이코노미뉴스
seoulfn.com          | 서울파이낸스
seoulwire.com        | 서울와이어
shinailbo.co.kr      | 신아일보
siminilbo.co.kr      | 시민일보
sisa-news.com        | 시사뉴스
sisacast.kr          | 시사캐스트
sisafocus.co.kr      | 시사포커스
sisain.co.kr         | 시사IN
sisajournal.com      | 시사저널
sisaon.co.kr         | 시사오늘
sisunnews.co.kr      | 시선뉴스
sjbnews.com          | 새전북신문 | span.news_text
slist.kr             | 싱글리스트
socialvalue.kr       | 소셜밸류
sports.hankooki.com  | 스포츠한국
startuptoday.co.kr   | 스타트업투데이
straightnews.co.kr   | 스트레이트뉴스
taxtimes.co.kr       | 한국세정신문
techm.kr             | 테크M
the-pr.co.kr         | 더피알
thegolftimes.co.kr   | 골프타임즈
theguru.co.kr        | 더구루
thelec.kr            | 디일렉
thepowernews.co.kr   | 더파워
thepublic.kr         | 더퍼블릭
todayenergy.kr       | 투데이에너지
tongilnews.com       | 통일뉴스
topstarnews.net      | 톱스타뉴스
ulsanpress.net       | 울산신문
vegannews.co.kr      | 비건뉴스
venturesquare.net    | 벤처스퀘어
veritas-a.com        | 베리타스알파
weekly.chosun.com    | 주간조선
weekly.hankooki.com  | 주간한국
wikileaks-kr.org     | 위키리크스한국
womaneconomy.co.kr   | 여성경제신문
womennews.co.kr      | 여성신문
wonjutoday.co.kr     | 원주투데이
wsobi.com            | 여성소비자신문
ziksir.com           | 직썰

# Systems of their own.
ajunews.com          | 아주경제 | #articleBody
asiatoday.co.kr      | 아시아투데이 | #font / .article_body / .photo_news_box
beyondpost.co.kr     | 비욘드포스트 | #articleBody / .detailCont
breaknews.com        | 브레이크뉴스 | #CLtag
busan.com            | 부산일보 | .article_content
businesspost.co.kr   | 비즈니스포스트 | #detail_tab_cont / .detail_editor
catholictimes.org    | 가톨릭신문 | .detail-story
dailian.co.kr        | 데일리안 | .article / #view_con
dailypharm.com       | 데일리팜 | .newsContents
ddaily.co.kr         | 디지털데일리 | .article_content / #news_body_area
dealsite.co.kr       | 딜사이트 | .read-news-main-contents / .rnmc-right1
dt.co.kr             | 디지털타임스 | .article_view / #article_body .art_txt
economist.co.kr      | 이코노미스트 | #article_body
ekn.kr               | 에너지경제 | #news_body_area_contents / .view-text
etoday.co.kr         | 이투데이 | .articleView
fntimes.com          | 한국금융 | .vcon_con_intxt / #articleBody
gamefocus.co.kr      | 게임포커스 | .detail_view / #view_content
gamemeca.com         | 게임메카 | .article
gnmaeil.com          | 경남매일 | #articleBody
gnnews.co.kr         | 경남일보 | .news_text
h21.hani.co.kr       | 한겨레21 | .arti-txt
health.chosun.com    | 헬스조선 | #news_body_id
idaegu.co.kr         | 대구일보 | .news_text
ihalla.com           | 한라일보 | .article_txt
ilyo.co.kr           | 일요신문 | .contentView.editorType2
imaeil.com           | 매일신문 | #articlebody
inews24.com          | 아이뉴스24 | #articleBody / article[itemprop=articleBody]
insight.co.kr        | 인사이트 | .news-read-content-memo
inven.co.kr          | 인벤 | #imageCollectDiv
it.donga.com         | IT동아 | .article
itworld.co.kr        | ITWorld | .article-column__content / .node-body
jjan.kr              | 전북일보 | .article_txt_container
joongdo.co.kr        | 중도일보 | #font / article.hd-news-info
joseilbo.com         | 조세일보 | .viewpage_txt
joynews24.com        | 조이뉴스24 | #articleBody
kbmaeil.com          | 경북매일 | .news_content
knnews.co.kr         | 경남신문 | .cont_cont
kookje.co.kr         | 국제신문 | .news_article
kukinews.com         | 쿠키뉴스 | #articleContent / #article
kwangju.co.kr        | 광주일보 | #joinskmbox
kwnews.co.kr         | 강원일보 | #articlebody
kyeonggi.com         | 경기일보 | .article_cont_wrap
kyeongin.com         | 경인일보 | #article-body / .view_txt
magazine.hankyung.com| 한경비즈니스 | #magazineView / .article-body
mdilbo.com           | 무등일보 | .article_view / .article_body
medicaltimes.com     | 메디칼타임즈 | .view_cont.ck-content
medigatenews.com     | 메디게이트뉴스 | .newsinfo / .contarea
naeil.com            | 내일신문 | .article-view-main / .article-view
news.bizwatch.co.kr  | 비즈워치 | .news_body.new_editor / .news_body
news.mtn.co.kr       | MTN | .news-content
news2day.co.kr       | 뉴스투데이 | .article_view_sec / .view_con
newspim.com          | 뉴스핌 | #news-contents
newstown.co.kr       | 뉴스타운 | #_article
newsway.co.kr        | 뉴스웨이 | #view-text / .view-text
nspna.com            | NSP통신 | .news_body
pressian.com         | 프레시안 | .article_body / #CmAdContent
redian.org           | 레디앙 | .pf-content
shindonga.donga.com  | 신동아 | .article_view
sidae.com            | 동행미디어 시대 | .article-body
skyedaily.com        | 스카이데일리 | .articletext2 / .articletext
slownews.kr          | 슬로우뉴스 | .kt-infobox-textcontent / #pavo_contents
sports.donga.com     | 스포츠동아 | .article_word
sports.khan.co.kr    | 스포츠경향 | #articleBody
sportschosun.com     | 스포츠조선 | .news_text / font.article
sportsseoul.com      | 스포츠서울 | #article-body / [itemprop=articleBody]
sportsworldi.com     | 스포츠월드 | article.viewBox2
tf.co.kr             | 더팩트 | .article
tokenpost.kr         | 토큰포스트 | .article_content
tvdaily.co.kr        | 티브이데일리 | .articles_detail
tvreport.co.kr       | TV리포트 | .news-view
1318virus.net        | 바이러스 | #ts-post-the-content
aflnews.co.kr        | 농수축산신문 | .article-body / #articleBody
ccnnews.co.kr        | 충청뉴스 | .auto-article
cfnews.kr            | CF뉴스 | .con
ddanzi.com           | 딴지일보 | .pop-body
digitalchosun.dizzo.com | 디지틀조선일보 | .cont_body
econotimes.com       | EconoTimes | article.viewArticle
kpenews.com          | 한국정경신문 | .article-body / .cont-area
soraknews.co.kr      | 설악신문 | td#ct
viva100.com          | 브릿지경제 | .news_content / .left_text_box
vogue.co.kr          | 보그 | .post_content.common_content
vop.co.kr            | 민중의소리 | .editor
weekly.donga.com     | 주간동아 | .article_view
weekly.khan.co.kr    | 주간경향 | .article_txt
wikitree.co.kr       | 위키트리 | #wikicon / .article_body
xportsnews.com       | 엑스포츠뉴스 | .news_contents
youthdaily.co.kr     | 청년일보
yeongnam.com         | 영남일보 | .article-news-body / .article-news-box
"""
