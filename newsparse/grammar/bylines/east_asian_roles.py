"""What people do for a Chinese or Japanese article, in the words of credit lines, and the surnames of Chinese."""

from __future__ import annotations

from typing import Literal

Work = Literal["writes", "pictures", "edits"]

#: Who wrote: as a role that may touch its name.
_WRITERS = (
    "记者 記者 通讯员 通訊員 特约记者 特約記者 特约通讯员 实习记者 實習記者 见习记者 見習記者 首席记者 首席記者 全媒体记者 融媒体记者 新媒体记者 特派记者 特派記者 特派员 特派員 "
    "实习生 實習生 评论员 評論員 特约评论员 特约撰稿人 特約撰稿 撰稿人 主笔 主筆 专栏作家 專欄作家 研究员 實習編輯 "
    "編集委員 論説委員 論説主幹 解説委員 支局長 総局長 編集局長 編集長 副編集長 ライター ジャーナリスト コラムニスト 研究員 エディター カメラマン"
)
#: Who wrote: as a label that a sign or a space parts from its name.
_WRITING = (
    "撰文 撰写 撰稿 采写 採寫 采写整理 采访 採訪 采编 採編 文字 文图 图文 圖文 图/文 圖/文 作者 编译 編譯 整理 综合 綜合 口述 记录 文案 报道 報導 撰寫 采访撰文 採訪撰文 摄影报道 攝影報導 "
    "執筆 執筆者 取材 取材・文 文・取材 聞き手 聞き手・構成 構成 インタビュー 筆者 著者 寄稿 投稿者 書いた人 この記事を書いた人 文責 Text Words"
)
_PICTURING = (
    "摄影 攝影 摄影记者 攝影記者 图片 圖片 供图 供圖 图源 圖源 图片来源 圖片來源 摄像 攝像 视频 視頻 影片 制图 製圖 插图 插畫 绘图 繪圖 漫画 漫畫 剪辑 剪接 "
    "写真 撮影 撮影者 写真提供 イラスト 図版 動画 Photo Photos Illustration 編集協力 ヘアメイク スタイリング"
)
_EDITING = (
    "责任编辑 責任編輯 责编 責編 编辑 編輯 本文编辑 图片编辑 視頻編輯 视频编辑 新媒体编辑 值班编辑 值班主编 值班编委 值班总编 编审 校对 校對 审核 審核 审校 初审 复审 终审 一审 二审 三审 审稿 审读 "
    "一校 二校 三校 主编 主編 副主编 总监制 监制 監製 统筹 統籌 策划 策劃 出品 出品人 制作 製作 制片 排版 设计 設計 美编 美編 美术编辑 美術編輯 翻译 翻譯 核稿編輯 核稿 运营 微信编辑 后期 配音 "
    "主播 播音 海报 视觉 責任校對 责任校对 总编 签发 編集 翻訳 監修 校閲 編集部責任者 デザイン 企画 構成協力 協力 制作協力 プロデュース"
)
#: Words of one letter, which are roles only before a sign: "文／林海", "图|王小明".
_LETTERS: dict[str, Work] = {"文": "writes", "图": "pictures", "圖": "pictures", "摄": "pictures", "攝": "pictures", "编": "edits", "編": "edits"}

#: What each word says that its bearer does.
ROLES: dict[str, Work] = {
    **dict.fromkeys((*_WRITERS.split(), *_WRITING.split()), "writes"),
    **dict.fromkeys(_PICTURING.split(), "pictures"),
    **dict.fromkeys(_EDITING.split(), "edits"),
    **_LETTERS,
}
#: Roles that may touch a name on either side: "记者林海", "山田太郎記者".
TITLES: frozenset[str] = frozenset(_WRITERS.split())
#: What journalists write about, or how they are employed, in the letters of foreign names, close before a role in such letters: "ノンフィクションライター"; what else stands there is a name.
KATAKANA_FIELDS: tuple[str, ...] = tuple(
    "ノンフィクション フリーランス フリー サイエンス スポーツ テクニカル テクノロジー コピー シナリオ フード グルメ トラベル ゲーム アニメ ルポ ウェブ ガジェット マネー ビューティー ビューティ ファッション ミュージック "
    "エンタメ ブック サッカー ビジネス メディカル ライフスタイル ホラー カルチャー アウトドア ペット コスメ モータースポーツ ゴルフ テニス アート シネマ スタッフ シニア ゴースト ニュース デジタル フォト ビデオ カー モーター コラム インタビュー アシスタント チーフ".split()
)
#: Words that only a sign makes a role.
LETTERS: frozenset[str] = frozenset(_LETTERS)

#: The words by their first letter, longest first.
BY_LETTER: dict[str, tuple[str, ...]] = {}
for _word in sorted(ROLES, key=len):
    BY_LETTER[_word[0]] = (_word, *BY_LETTER.get(_word[0], ()))

#: Surnames of all but a few Chinese, in both scripts.
SURNAMES: frozenset[str] = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸汪范範石"
    "廖贾賈韦韋夏傅方邹鄒熊白孟秦邱侯江尹薛闫閻闾段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文庞龐樊兰蘭殷施洪章鲁魯葛韋温溫安聂聶季裴焦倪柳左"
    "岳鲍鮑费費柯齐齊翟翁古骆駱单單符游欧歐麦麥饶饒尚祁俞甘宁寧冉成牛辛管涂塗包路樂乐纪紀詹关關舒童丘耿屈卓簡简霍凌伍解付滕连連匡阮宫宮游巫卜牟应應迟遲房桂储儲申盛岑苗娄婁阎米池"
    "仇车車桑边邊农農司冷艾商臧瞿仲原晏邢项項祝梅阳陽景苑党诸諸官戚鄢虞蒲柴计計幸鞠明代花穆敖初缪繆慕谷郎栾尤沙丰豐查楚窦竇居郁鬱晋強强荆权權曲满滿和湛全佟智粟皮买買储闻聞巩鞏"
    "宗井席相扈束逯邬鄔雍茅屠木鈕钮樓楼胥燕敬佘厉厲卿伏支"
)
TWO_SYLLABLES: tuple[str, ...] = ("欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "令狐", "慕容", "司徒", "夏侯", "端木")
