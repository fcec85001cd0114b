"""The grammar of Chinese and Japanese credit lines, and what follows from it: bylines, lines that are no text, roles."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from newsparse import parse
from newsparse.grammar.bylines.chinese_reporters import reporters_in_brackets
from newsparse.grammar.bylines.east_asian_names import signed_in_brackets
from newsparse.grammar.bylines.names import parse_byline
from newsparse.grammar.credits.credits import split_caption
from newsparse.grammar.credits.east_asian_credits import editors_in, read_credits, role_beside, writers_in
from newsparse.grammar.dates import find_dates
from tests.invented import URL

CHINESE = "东海市议会星期二决定关闭旧渡轮船坞，并出售自战争以来一直矗立在那里的起重机。其中两台将运往海湾对岸的一座博物馆。"
JAPANESE = "東海市議会は火曜日、古い渡し船の造船所を閉鎖し、起重機を売却することを決めた。二基は博物館に移されると市長は述べた。"


@pytest.mark.parametrize(
    ("line", "japanese", "writers"),
    [
        ("聯合報／ 記者王小明／東海即時報導", False, [("王小明", "記者")]),
        ("东海新闻记者 王小明 实习生 罗浩", False, [("王小明", "记者"), ("罗浩", "实习生")]),
        ("撰文：林海　攝影：王小明", False, [("林海", None)]),
        ("記者 林海、王小明", False, [("林海", "記者"), ("王小明", "記者")]),
        ("记者王 芳 李 强", False, [("王芳", "记者"), ("李强", "记者")]),
        ("2031-03-04 07:58　来源：东海日报　作者：赵海 刘洋　责任编辑：李敏　字号：T|T", False, [("赵海", None), ("刘洋", None)]),
        ("論説委員・山田太郎 佐藤花子", True, [("山田太郎", "論説委員"), ("佐藤花子", None)]),
        ("山田 りえ : ライター", True, [("山田 りえ", "ライター")]),
        ("ロンドン特派員　山田太郎", True, [("山田太郎", "ロンドン特派員")]),
        ("山田太郎記者、佐藤花子記者", True, [("山田太郎", "記者"), ("佐藤花子", "記者")]),
        ("取材・文＝山田花子　撮影＝佐藤一郎", True, [("山田花子", None)]),
    ],
)
def test_who_wrote(line: str, japanese: bool, writers: list[tuple[str, str | None]]) -> None:
    assert list(writers_in(line, japanese=japanese)) == writers


@pytest.mark.parametrize("line", ["记者在现场看到", "記者會今天舉行", "記者がなくなった町で", "編集長が語る未来", "编辑部的故事还在继续", "文化局：明年开放", "", "记者" * 4000])
def test_sentences_and_titles_are_no_credits(line: str) -> None:
    assert not read_credits(line, japanese="が" in line)


def test_other_work_is_told_from_writing() -> None:
    assert editors_in("编辑 | 小满　排版 | 阿木") == ("小满", "阿木")
    assert not writers_in("新华社记者 王小明 摄") and not writers_in("责任编辑：李敏")


def test_an_agencys_dateline_names_its_reporter() -> None:
    assert reporters_in_brackets("（中央社記者林海文台北12日電）市議會今天投票。") == (("林海文", "記者"),)
    assert role_beside("林海文", "（中央社記者林海文台北12日電）") == "記者" and role_beside("林海", "林海说") is None


def _page(language: str, head: str, above: str, prose: str, below: str, title: str = "旧渡轮船坞将关闭") -> str:
    paragraphs = "".join(f"<p>{prose}{number}</p>" for number in "一二三四")
    return f"<html lang='{language}'><head><title>{title}</title>{head}</head><body><div id='main'><h1>旧渡轮船坞将关闭</h1>{above}<div>{paragraphs}{below}</div></div></body></html>"


def test_the_editor_that_metadata_state_is_no_author() -> None:
    head = "<meta name='author' content='焦海'>"
    signed = parse(_page("zh-CN", head, "<p>2031-03-04 来源：东海晚报</p><p>东海社3月4日电（记者王小明）市议会投票。</p>", CHINESE, "<p>责任编辑：焦海</p>"), URL)
    assert [(a.name, a.role) for a in signed.authors] == [("王小明", "记者")]
    assert not parse(_page("zh-CN", head, "<p>2031-03-04</p>", CHINESE, "<p>责任编辑：焦海</p>"), URL).authors
    assert [a.name for a in parse(_page("zh-CN", head, "<p>2031-03-04</p>", CHINESE, ""), URL).authors] == ["焦海"]


@pytest.mark.parametrize(
    ("language", "prose", "line"),
    [
        ("zh-CN", CHINESE, "编辑 | 小满　排版 | 阿木"), ("zh-CN", CHINESE, "- END -"), ("zh-CN", CHINESE, "上一页 [1] [2] 下一页"), ("zh-CN", CHINESE, "东海日报社主办 海ICP备00000000号-1"),
        ("ja", JAPANESE, "2031年03月04日月曜日"), ("ja", JAPANESE, "このページの情報は役に立ちましたか？"), ("ja", JAPANESE, "やまだ・はなこ／業界紙の記者を経て独立。"),
    ],
)  # fmt: skip
def test_lines_below_the_text_are_none_of_it(language: str, prose: str, line: str) -> None:
    assert parse(_page(language, "", "", prose, f"<p>{line}</p>"), URL).text.endswith("四")


def test_whom_to_ask_closes_an_announcement() -> None:
    below = "<h2>関連リンク</h2><h2>担当</h2><p>熱利用推進室　電話：03-3501-0000</p>"
    assert parse(_page("ja", "", "", JAPANESE, below), URL).text.endswith("四")
    assert "担当" in parse(_page("ja", "", "", JAPANESE, "<h2>担当</h2><p>船の修理は木工の職人が担当する。</p><p>来春まで続く。</p>"), URL).text


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("取材に応じる選手（撮影・山田太郎）", "山田太郎"), ("港に入る船【写真・山田太郎】", "山田太郎"), ("老街夜景。（資料圖片/林海攝）", "林海"), ("老街夜景。（資料圖片）", "資料圖片"),
        ("老街夜景（视频截图）", "视频截图"), ("老街夜景。記者林海文攝影", "記者林海文"), ("老街夜景。（法新社資料照片）", "法新社"),
        ("会見する社長（1日、東京都港区）", None), ("会見する市長（ヘリから撮影）", None), ("老街夜景（右为钟楼）", None),
    ],
)  # fmt: skip
def test_credits_of_east_asian_pictures(text: str, credit: str | None) -> None:
    assert split_caption(text)[1] == credit


def test_a_hash_in_a_class_name_says_nothing_of_authors() -> None:
    cards = "<div class='topic-3bY8Hw-9'>暑期游客</div>"
    assert not parse(_page("zh-CN", "", cards, CHINESE, ""), URL).authors
    assert [a.name for a in parse(_page("zh-CN", "", "<div class='post-by'>王小明</div>", CHINESE, ""), URL).authors] == ["王小明"]


def test_a_date_in_wide_digits_closes_the_text() -> None:
    article = parse(_page("ja", "", "", JAPANESE, f"<p>{JAPANESE}（２０３１／０３／０４－１４：５８）</p>"), "https://press.jp/news/a")
    assert article.published_at is not None and article.published_at.strftime("%Y-%m-%d %H:%M") == "2031-03-04 14:58"
    assert parse(_page("ja", "", "", JAPANESE, f"<p>{JAPANESE}（当時は２０３１年３月）</p><p>{JAPANESE}</p>"), "https://press.jp/news/a").published_at is None


@pytest.mark.parametrize(("title", "section"), [("旧渡轮船坞将关闭_海湾_东海新闻", "海湾"), ("旧渡轮船坞将关闭_东海新闻", None), ("旧渡轮船坞将关闭|东海新闻 · 海湾", "海湾")])
def test_the_title_tells_the_section_that_a_link_repeats(title: str, section: str | None) -> None:
    menu = "<ul><li><a href='/list/1'>时政</a></li><li><a href='/list/2'>海湾</a></li><li><a href='/'>东海新闻</a></li></ul>"
    html = _page("zh-CN", "", "", CHINESE, "", title).replace("<div id='main'>", f"{menu}<div id='main'>")
    assert parse(html, "https://donghai.cn/a/1").section == section


def test_a_category_behind_its_label_is_the_section_and_no_tag() -> None:
    above = "<dl><dt>テーマ：</dt><dd><a rel='tag' href='/theme-1.html'>庭のこと</a></dd></dl>"
    below = "<ul><li><a href='/t/1'>#アジサイ</a></li><li><a href='/t/2'>#挿し木</a></li></ul>"
    article = parse(_page("ja", "", above, JAPANESE, below), "https://blog.jp/e/1")
    assert article.section == "庭のこと" and article.tags == ("アジサイ", "挿し木")


def test_labels_in_blocks_of_their_own_name_the_writers() -> None:
    above = "<section><figure>文</figure><ul><li><a href='/author/1'>林慧文</a></li></ul></section><section><figure>攝影</figure><ul><li><a href='/author/2'>王漢順</a></li></ul></section>"
    assert [a.name for a in parse(_page("zh-TW", "", above, CHINESE, ""), URL).authors] == ["林慧文"]
    assert not parse(_page("zh-TW", "", above.replace(">文<", ">設計<"), CHINESE, ""), URL).authors


def test_a_credit_beside_a_picture_names_no_author() -> None:
    below = "<p><img src='/a.jpg'></p><p>杨光福在广播室。（东海网记者 张健摄）</p><p>市议会投票。（东海网记者 李红 通讯员 杨胜）四</p>".replace("）四", "）")
    assert [(a.name, a.role) for a in parse(_page("zh-CN", "", "", CHINESE, below), URL).authors] == [("李红", "记者"), ("杨胜", "通讯员")]


def test_a_line_that_goes_on_behind_its_date_is_read_up_to_there() -> None:
    assert writers_in("东海报 记者 刘海 编辑 李彬 2031-03-04 16:42 进入客户端阅读 ›") == (("刘海", "记者"),)
    assert not writers_in("东海中文記者") and not writers_in("发布时间：2031-03-04 09:15 来源：县交通局 作者： 浏览次数：128次 字体：【大 中 小】 打印本页")


@pytest.mark.parametrize("line", ["责任编辑：", "阅读 (10万+)", "「社会」の最新記事一覧", "スクラップは会員限定です", "版权作品，未经书面授权，严禁转载。", "・関連記事<br><a href='/1'>折り紙の橋 - 東海</a>"])
def test_more_lines_below_the_text(line: str) -> None:
    language, prose = ("ja", JAPANESE) if any("ぁ" <= c <= "ー" for c in line) else ("zh-CN", CHINESE)
    assert parse(_page(language, "", "", prose, f"<p>{line}</p>"), URL).text.endswith("四")


def test_a_title_begins_with_the_headline_that_no_heading_shows() -> None:
    html = f"<html lang='zh-TW'><head><title>手信街老店改賣單件杏仁餅-東海日報電子版-東海日報</title></head><body><table><tr><td><strong>手信街老店改賣單件杏仁餅</strong></td></tr><tr><td>{''.join(f'<p>{CHINESE}{n}</p>' for n in '一二三四')}</td></tr></table></body></html>"
    assert parse(html, URL).title == "手信街老店改賣單件杏仁餅"
    assert parse(html.replace("<strong>手信街老店改", "<strong>版面導航"), URL).title.startswith("手信街老店")


def test_a_card_of_the_site_gives_way_to_the_articles_picture() -> None:
    head = "<meta property='og:image' content='https://press.cn/img/{}'>"
    picture = "<p><img src='https://press.cn/2031/crane.jpg' width='640' height='400'></p>"
    assert str(parse(_page("zh-CN", head.format("ogp.png"), picture, CHINESE, ""), URL).lead_image.url).endswith("crane.jpg")  # type: ignore[union-attr]
    assert str(parse(_page("zh-CN", head.format("og_harbour.png"), picture, CHINESE, ""), URL).lead_image.url).endswith("og_harbour.png")  # type: ignore[union-attr]
    assert str(parse(_page("zh-CN", head.format("ogp.png"), "", CHINESE, ""), URL).lead_image.url).endswith("ogp.png")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("language", "above", "names"),
    [
        ("ja", "<p>2031.3.5（水） <a href='/search/author/yamada'>山田 信夫</a></p>", [("山田 信夫", None)]),
        ("ja", "<div class='author'><a href='/list/author/y'><span>山田 太郎</span><span>経営学者</span></a><a>プロフィール</a></div>", [("山田 太郎", "経営学者")]),
        ("zh-CN", "<div class='author'><span><a href='/u/1'>林北</a></span> <a>关注</a> <span>2031.04.27 18:05</span></div>", [("林北", None)]),
        ("zh-TW", "<div class='author'>記者 <a href='/journalist/1'>林海文</a> 責任編輯 陳大文 報導<br>發佈時間：2031/05/01 14:27<br>最後更新時間：2031/05/01 14:40</div>", [("林海文", "記者")]),
    ],
)
def test_more_bylines(language: str, above: str, names: list[tuple[str, str | None]]) -> None:
    article = parse(_page(language, "", above, JAPANESE if language == "ja" else CHINESE, ""), URL)
    assert [(a.name, a.role) for a in article.authors] == names


def test_a_chinese_summary_is_the_deck_alone_and_a_japanese_lead_opens_the_text() -> None:
    summary = "<div class='summary'>县城里有四十七家打印店，靠的是下乡的快递单。</div>"
    chinese = parse(_page("zh-CN", "", summary, CHINESE, ""), URL)
    assert chinese.subtitles and chinese.text.startswith("东海市")
    lead = "<div class='lead'>打ち切りが決まった造船所を、市民が訪ねた。その一日を追った。</div>"
    japanese = parse(_page("ja", "", "", JAPANESE, "").replace("</h1><div>", f"</h1><div>{lead}"), URL)
    assert japanese.text.startswith("打ち切り")


def test_a_short_heading_between_headline_and_date_is_the_deck() -> None:
    article = parse(_page("ja", "", "<h2>人口三百人の村が電柱を抜いた日</h2><p>2031.5.5（金） 山田 信夫</p>", JAPANESE, ""), URL)
    assert article.subtitles == ("人口三百人の村が電柱を抜いた日",)
    assert not parse(_page("ja", "", "<p>2031.5.5（金） 山田 信夫</p><h2>人口三百人の村</h2>", JAPANESE, ""), URL).subtitles


@pytest.mark.parametrize(("line", "edited"), [("2031年8月2日 18:46（8月2日 22:10更新）", "2031-08-02 22:10"), ("2031/12/31 18:20（1/1 9:01 更新）", "2032-01-01 09:01"), ("2031年8月2日 18:46（8月3日 9:10開会）", None)])
def test_an_edit_is_told_without_its_year(line: str, edited: str | None) -> None:
    modified = parse(_page("ja", "", f"<p>{line}</p>", JAPANESE, ""), "https://press.jp/a").modified_at
    assert (modified and modified.strftime("%Y-%m-%d %H:%M")) == edited


def test_small_print_in_the_pictures_paragraph_is_its_caption() -> None:
    picture = "<p><img src='/2031/fish.jpg' width='600' height='400'><br>{}店主正在翻曬魚乾。{}</p>"
    assert [i.caption for i in parse(_page("zh-TW", "", "", CHINESE, picture.format("<em>", "</em>") + f"<p>{CHINESE}</p>"), URL).images] == ["店主正在翻曬魚乾。"]
    assert [i.caption for i in parse(_page("zh-TW", "", "", CHINESE, picture.format("", "") + f"<p>{CHINESE}</p>"), URL).images] == [None]


@pytest.mark.parametrize(
    ("markup", "caption", "credit"),
    [
        ("<figure><img src='/2031/a.jpg' width='600' height='400'><figcaption>捕手と抱き合う山田（撮影・林寛明）</figcaption><p>Photo By 東海スポーツ</p></figure>", "捕手と抱き合う山田", "林寛明"),
        ("<figure><img src='/2031/a.jpg' width='600' height='400'><figcaption>置かれた「交換ノート」<span>出典： 林夏季撮影</span></figcaption></figure>", "置かれた「交換ノート」", "林夏季"),
        ("<figure><img src='/2031/a.jpg' width='600' height='400'><figcaption>司機每天等他。翻攝畫面</figcaption></figure>", "司機每天等他。", "翻攝畫面"),
        ("<p><img src='/2031/a.jpg' width='600' height='400'></p><p style='text-align: center'>修表摊前的师傅</p>", "修表摊前的师傅", None),
        ("<p><img src='/2031/a.jpg' width='600' height='400'></p><p style='text-align: center'>他把机芯浸进汽油里。</p>", None, None),
    ],
)
def test_captions_of_east_asian_pictures(markup: str, caption: str | None, credit: str | None) -> None:
    article = parse(_page("ja" if "ー" in markup or "き" in markup else "zh-CN", "", "", CHINESE, f"{markup}<p>{CHINESE}</p>"), URL)
    assert [(i.caption, i.credit) for i in article.images] == [(caption, credit)]


def test_a_department_before_the_name_in_brackets_is_none_of_it() -> None:
    assert signed_in_brackets("と笑った。（社会部・嘉数よしの）") == ("嘉数よしの",) and signed_in_brackets("と笑った。（社会部・経済部）") == ()


def test_taiwans_offices_date_by_the_republic_behind_a_label() -> None:
    assert [one.reading.moment.date().isoformat() for one in find_dates("日期：110-09-16", zone=ZoneInfo("Asia/Taipei"), language="zh-TW")] == ["2021-09-16"]
    assert not [one for one in find_dates("電話：110-09-16", zone=ZoneInfo("Asia/Taipei"), language="zh-TW") if one.reading.moment.year == 2021]  # noqa: PLR2004


def test_a_labelled_summary_is_the_deck() -> None:
    article = parse(_page("zh-CN", "", "<div>核心提示：市民发现，每年飞来的白天鹅今年少了十二只。</div>", CHINESE, ""), URL)
    assert article.subtitles == ("核心提示：市民发现，每年飞来的白天鹅今年少了十二只。",)
    assert not parse(_page("zh-CN", "", "", CHINESE, "<p>导读员说，摘要也要写。</p>"), URL).subtitles


def test_a_label_is_narrowed_by_what_stands_before_it() -> None:
    assert editors_in("栏目主编：孔令文 文字编辑：李海") == ("孔令文", "李海")
    assert not read_credits("题图来源：孟雨 摄 图片编辑：雍海") or editors_in("题图来源：孟雨 摄 图片编辑：雍海") == ("雍海",)
    assert not read_credits("这位主编说：明年关闭")


def test_any_paper_may_stand_before_its_reporter_in_brackets() -> None:
    assert reporters_in_brackets("【東海時報2031年06月08日訊】（東海元記者陳俊村報導）小鎮的鐘樓停了。") == (("陳俊村", "記者"),)
    assert not reporters_in_brackets("（一名記者陳俊村報導）小鎮的鐘樓停了。")


def test_links_behind_labels_of_other_work_are_no_authors() -> None:
    above = "<div class='authors'><span>文字</span><a href='/author/1'>林慧文</a><span>攝影</span><a href='/author/2'>王漢順</a><span>設計</span><a href='/author/3'>黃海</a></div>"
    assert [a.name for a in parse(_page("zh-TW", "", above, CHINESE, ""), URL).authors] == ["林慧文"]


@pytest.mark.parametrize("line", ["【映像】実際に運ばれた炊飯器", "（『東海ヒルズ』より）", "▲このページの先頭へ"])
def test_lines_between_and_below_a_broadcasters_text(line: str) -> None:
    assert parse(_page("ja", "", "", JAPANESE, f"<p>{line}</p>"), URL).text.endswith("四")
    assert "【写真】は" in parse(_page("ja", "", "", JAPANESE, f"<p>【写真】は古い言葉で、今はあまり使われない。{JAPANESE}</p>"), URL).text


def test_a_trail_begins_with_a_front_page_that_is_no_link() -> None:
    trail = "<div class='path'>首页>><a href='/news'>新闻</a>>><a href='/yw'>要闻</a></div>"
    html = _page("zh-CN", "", "", CHINESE, "").replace("<div id='main'>", f"{trail}<div id='main'>")
    assert parse(html, "https://press.cn/a/1").section == "要闻"


def test_a_line_without_blanks_below_a_picture_is_its_caption() -> None:
    box = "<div class='ph'><img src='/2031/a.jpg' width='600' height='400'><span>{}</span></div>"
    assert [i.caption for i in parse(_page("ja", "", box.format("患者の日誌を見る中村医師（9月、大阪市内の診療所で）"), JAPANESE, ""), URL).images] == ["患者の日誌を見る中村医師（9月、大阪市内の診療所で）"]
    assert [i.caption for i in parse(_page("ja", "", box.format("中村太郎"), JAPANESE, ""), URL).images] == [None]


def test_a_role_in_katakana_takes_the_words_before_it() -> None:
    assert [(a.name, a.role) for a in parse_byline("柏木 遼子\nノンフィクションライター", "ja", trusted=True).authors] == [("柏木 遼子", "ノンフィクションライター")]
    assert [(a.name, a.role) for a in parse_byline("柏木 遼子\nライター", "ja", trusted=True).authors] == [("柏木 遼子", "ライター")]


def test_a_link_behind_the_word_for_editors_in_the_next_line_is_no_author() -> None:
    box = "<div class='author'>記者 <a href='/author/1'>林慧文</a> 報導<br>責任編輯 <a href='/author/2'>王漢順</a></div>"
    assert [a.name for a in parse(_page("zh-TW", "", box, CHINESE, ""), URL).authors] == ["林慧文"]


def test_few_keywords_that_neither_headline_nor_text_holds_are_none() -> None:
    assert parse(_page("zh-TW", "<meta name='keywords' content='東海電台, 即時新聞'>", "", CHINESE, ""), URL).tags == ()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("マリコライター", [("マリコ", "ライター")]),
        ("柏木マリコライター", [("柏木マリコ", "ライター")]),
        ("アン・オニムジャーナリスト", [("アン・オニム", "ジャーナリスト")]),
        ("柏木遼子フリーライター", [("柏木遼子", "フリーライター")]),
    ],
)
def test_a_name_in_katakana_right_before_a_role_stays_whole(line: str, told: list[tuple[str, str]]) -> None:
    assert [(a.name, a.role) for a in parse_byline(line, "ja", trusted=True).authors] == told
