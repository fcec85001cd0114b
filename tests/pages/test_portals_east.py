"""Portals of Japan and China, whose articles are other papers', and what Taiwan's papers print. Every page here is invented."""

from __future__ import annotations

import time

import pytest

from newsparse import Article, parse
from newsparse.grammar.bylines.east_asian_names import TAIWAN_DATELINE

JA = (
    "　廃校になった小学校の屋上で星を眺めながらコーヒーを飲める店が、なぎさ町で人気を集めている。予約は3カ月先まで埋まった。",
    "　店を開いたのは、元教員の夫婦。理科準備室に残っていた望遠鏡を直し、昨年の秋に営業を始めた。雨の日は教室で天体の話をする。",
)
ZH = (
    "停用多年的江岸老码头，6日晚变成了露天书市。四十八个书摊沿江排开，一晚卖出八千多册。",
    "摊主大多是二手书店老板。最贵的一本是地方志，卖了两千六百元。书市每周五、周六晚开放。",
)
TW = (
    "青川夜市二十輛攤車本週起裝上太陽能板，晚上靠電池點燈，攤商說電費省了一半。",
    "夜市管委會表示，設備由鎮公所補助七成，攤商每月只付三百元，年底前全數換裝。",
)


def read(body: str, url: str, title: str, *, head: str = "", lang: str = "zh") -> Article:
    return parse(f'<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>', url=url)


def paragraphs(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_yahoo_japan() -> None:
    title = "廃校の星空カフェ、予約3カ月待ち"
    ld = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{title}（なぎさ新聞） - Yahoo!ニュース","author":{{"@type":"Organization","name":"なぎさ新聞"}},"publisher":{{"name":"Yahoo!ニュース"}}}}</script>'
    article = read(f'<article><h1>{title}</h1><div class="article_body">{paragraphs(JA)}</div></article>', "https://news.yahoo.co.jp/articles/0a1b", f"{title}（なぎさ新聞） - Yahoo!ニュース", head=ld, lang="ja")
    assert article.title == title and article.publisher is not None and article.publisher.name == "なぎさ新聞"
    assert article.text == "\n\n".join(text.strip() for text in JA)


def test_yahoo_japans_paragraphs_are_parted_by_blank_lines() -> None:
    title = "廃校の星空カフェ、予約3カ月待ち"
    article = read(f'<article><h1>{title}</h1><div class="article_body"><p>{JA[0]}\n\n{JA[1]}</p></div></article>', "https://news.yahoo.co.jp/articles/0a1b", title, lang="ja")
    assert article.text == "\n\n".join(text.strip() for text in JA)


def test_the_press_in_brackets_behind_a_portals_headline() -> None:
    title = "廃校の星空カフェ、予約3カ月待ち"
    head = '<meta property="og:site_name" content="みんなのポータル">'
    for press, name in (("なぎさ新聞", "なぎさ新聞"), ("写真あり", "みんなのポータル")):
        article = read(f"<article><h1>{title}</h1><div>{paragraphs(JA)}</div><h2>きょうのアクセスランキング</h2></article>", "https://portal.example/1", f"{title}（{press}） - みんなのポータル", head=head, lang="ja")
        assert article.publisher is not None and article.publisher.name == name
        assert article.text == "\n\n".join(text.strip() for text in JA)


def test_toutiao() -> None:
    title = "老码头改成露天书市 一晚卖出八千册"
    body = f'<div class="article-content"><h1>{title}</h1><div class="article-meta"><span>2031-03-06 07:15</span><span class="name"><a href="/c/1">江岸晨报</a></span></div><article class="syl-article-base tt-article-content">{paragraphs(ZH)}</article></div>'
    article = read(body, "https://www.toutiao.com/article/1/", f"{title}-今日头条")
    assert article.publisher is not None and article.publisher.name == "江岸晨报" and article.text == "\n\n".join(ZH)


def test_the_agency_of_taiwan_signs_at_its_dateline() -> None:
    body = f'<h1>夜市攤車改吃太陽能</h1><div class="paragraph"><p>（中央社記者方又禾花蓮縣6日電）{TW[0]}</p><p>{TW[1]}</p></div><div class="keywordTag"><a href="#a">#花蓮</a><a href="#b">#夜市</a></div>'
    article = read(body, "https://www.cna.com.tw/news/1.aspx", "夜市攤車改吃太陽能 | 中央社", lang="zh-Hant")
    assert [author.name for author in article.authors] == ["方又禾"] and article.text.endswith(TW[1])


def test_a_shown_day_without_year_tells_when_on_the_day_of_the_address() -> None:
    body = f"<h1>石澳漁民種出海水紅菜頭</h1><span>3月6日(四) 08:00</span><div>{paragraphs(TW)}</div>"
    article = read(body, "https://hk.daily.example/news/20310306/bkn-1.html", "石澳漁民種出海水紅菜頭", lang="zh-HK")
    assert article.published_at is not None and article.published_at.isoformat() == "2031-03-06T08:00:00+08:00"


def test_livedoor() -> None:
    body = f'<h1 class="articleTtl">幻の駅弁、1日30個だけ復活</h1><p class="articleVender"><a href="/v"><span itemprop="name">みなと通信社</span></a></p><div class="articleBody"><div class="articleImage"><img src="/1.jpg"><p>写真拡大</p></div>{paragraphs(JA)}</div>'
    article = read(body, "https://news.livedoor.com/article/detail/28/", "幻の駅弁、1日30個だけ復活 - ライブドアニュース", lang="ja")
    assert article.publisher is not None and article.publisher.name == "みなと通信社" and "写真拡大" not in article.text


@pytest.mark.parametrize(
    ("url", "body", "press"),
    [
        ("https://news.sina.com.cn/c/1.shtml", '<div class="channel-path"><a href="/a">新闻中心</a> &gt; <a href="/b">国内新闻</a> &gt; 正文</div><h1 class="main-title">{t}</h1><div class="date-source">2031年03月06日 09:12 <a class="source" href="/s">青禾日报</a></div><div id="article">{p}</div>', "青禾日报"),
        ("https://www.sohu.com/a/1_2", '<h1>{t}</h1><span class="data-source">来源: <a href="/s">江岸晚报</a></span><article class="article" id="mp-editor">{p}<p><a class="backsohu" href="/">返回搜狐，查看更多</a></p></article>', "江岸晚报"),
        ("https://www.163.com/dy/article/1.html", '<h1 class="post_title">{t}</h1><div class="post_info">2031-03-06 08:05:00 来源: <a href="/s">老手艺</a> <a class="post_jubao" href="/j">举报</a></div><div class="post_body">{p}</div><div class="post_statement">特别声明：以上内容为用户上传并发布。</div>', "老手艺"),
    ],
)  # fmt: skip
def test_portals_of_china(url: str, body: str, press: str) -> None:
    title = "老码头改成露天书市 一晚卖出八千册"
    article = read(body.format(t=title, p=paragraphs(ZH)), url, title)
    assert article.publisher is not None and article.publisher.name == press
    assert article.text == "\n\n".join(ZH)
    assert article.section == ("国内新闻" if "sina" in url else article.section)


@pytest.mark.parametrize("dateline", ["〔記者方又禾／青川報導〕", "記者方又禾／青川報導"])
def test_a_taiwanese_dateline_names_the_reporter(dateline: str) -> None:
    title = "夜市攤車改吃太陽能 電費省一半"
    opens = dateline + TW[0] if dateline[0] == "〔" else f"{dateline}</p><p>{TW[0]}"
    caption = "<p><strong>▲夜市攤車裝上太陽能板。（圖／記者康予安攝）</strong></p>"
    article = read(f'<h1>{title}</h1><div class="story"><p><img src="/1.jpg" width="640" height="400"></p>{caption}<p>{opens}</p><p>{TW[1]}</p></div>', "https://www.qingchuan.example/1", title, lang="zh-Hant")
    assert [(a.name, a.role) for a in article.authors] == [("方又禾", "記者")]
    assert article.text.split("\n\n")[-1] == TW[1] and not article.text.startswith("記者")


@pytest.mark.parametrize("title", ["青禾日报 - 一座桥修了三年 村民自己验收", "一座桥修了三年 村民自己验收_青禾日报", "一座桥修了三年 村民自己验收-青禾日报"])
def test_a_paper_that_only_its_title_names(title: str) -> None:
    article = read(f"<h1>一座桥修了三年 村民自己验收</h1><div>{paragraphs(ZH)}</div>", "https://www.qinghe.example/1", title)
    assert article.publisher is not None and article.publisher.name == "青禾日报"


def test_the_dateline_near_misses_and_hostile_strings() -> None:
    assert TAIWAN_DATELINE.match("記者王小明、林海／台北報導") and not TAIWAN_DATELINE.match("記者會／台北") and not TAIWAN_DATELINE.match("一名記者王小明／台北報導")
    start = time.process_time()
    for hostile in ("記者" * 8000, "〔記者王小明、" * 3000, "記者王小明／" + "台" * 20_000):
        TAIWAN_DATELINE.match(hostile)
    assert time.process_time() - start < 0.5
