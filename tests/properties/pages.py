"""News pages as Hypothesis draws them: every part that a page may have, in several writing systems, with hostile strings anywhere."""

from __future__ import annotations

import json
from html import escape
from typing import NamedTuple

from hypothesis import strategies as st

from tests.fuzz import hostile
from tests.fuzz.run import case_of

#: Sentences of one writing system each; no two share a word.
SENTENCES = (
    "The council of Eastmere voted on Monday evening to rebuild the old harbour bridge before the winter storms arrive.",
    "Engineers had warned since spring that two of its seven pillars were losing ground to the current beneath them.",
    "“It cannot wait,” said Mina Seo, who has kept the ferry’s books for 31 years & sold 4,200 tickets in 2025.",
    "항구 의회는 월요일 저녁 겨울 폭풍이 오기 전에 낡은 다리를 다시 짓기로 의결했다고 밝혔다.",
    "기둥 일곱 개 가운데 두 개가 물살에 밀려 땅을 잃고 있다고 기술자들은 봄부터 경고해 왔다.",
    "港の議会は月曜日の夜、冬の嵐が来る前に古い橋を架け替えることを決めた。費用は積立金から出る。",
    "港口议会星期一晚上决定，在冬季风暴到来之前重建旧桥，费用由储备金支付，不会增加税收。",
    "Городской совет в понедельник вечером решил перестроить старый мост до прихода зимних штормов.",
    "صوت مجلس المدينة مساء الاثنين على إعادة بناء الجسر القديم قبل وصول عواصف الشتاء القادمة.",
    "नगर परिषद ने सोमवार शाम को सर्दियों के तूफानों से पहले पुराने पुल को फिर से बनाने का फैसला किया।",
    "Rådet beslöt på måndagskvällen att bygga om den gamla hamnbron före vinterstormarna, sade borgmästaren.",
    "Το συμβούλιο αποφάσισε το βράδυ της Δευτέρας να ξαναχτίσει την παλιά γέφυρα πριν από τις καταιγίδες.",
)
CAPTIONS = ("A gull rests above the quay at low water", "저녁 빛을 받은 나루터의 배 한 척", "Паром в вечернем свете у причала", "夕暮れの渡し船と灯台守の家")
CREDITS = ("Photo: Tom Hale", "사진=연합뉴스", "(Lena Ortiz/Daily Bridge)", "제공 다리일보", "")
TITLES = ("Eastmere rebuilds its bridge", "항구 다리 다시 짓는다", "橋の架け替え決まる", "Мост построят заново", "Bridge < Tunnel & “Ferry”")
_PICTURE = "https://img.eastmere-post.example/2031/{}-bridge-1200.jpg"

#: What may stand where text stands: prose, and short pieces of every kind that breaks programs. One draw each, since draws are what a page costs.
_HOSTILE = tuple(text[:160] for text in (*hostile.TEXTS, *hostile.DATES, *hostile.URLS))
_PROSE = tuple(" ".join(SENTENCES[(at + step * turn) % len(SENTENCES)] for turn in range(count)) for at in range(len(SENTENCES)) for step, count in ((1, 1), (1, 3), (5, 2), (7, 4)))
texts = st.sampled_from((*_PROSE, *_PROSE, *_HOSTILE))
odd = st.sampled_from(_HOSTILE) | st.text(st.characters(codec="utf-8"), max_size=30)
#: Values of metadata.
_VALUES = st.sampled_from((*TITLES, *SENTENCES, *_HOSTILE, *("2031-03-04T09:30:00+09:00",) * 20))


class NewsPage(NamedTuple):
    """A page as it is given to ``parse``."""

    html: str | bytes
    url: str | None
    charset: str | None
    name: str = ""  # of a page that ``python -m tests.fuzz`` makes again

    def __repr__(self) -> str:
        return f"NewsPage({self.name or self.html!r}, {self.url!r}, {self.charset!r})"


def _figure(caption: str, credit: str, number: int) -> str:
    picture = f"<img src='{_PICTURE.format(number)}' alt='x' width=1200 height=800>"
    return f"<figure>{picture}<figcaption>{escape(caption)} {escape(credit)}</figcaption></figure>"


_TEASERS = "<div class=related><h3>Related</h3><ul><li><a href='/news/10001'>{}</a></li><li><a href='/news/10002'>{}</a></li></ul></div>"
#: Blocks of a body, each with two texts.
_BLOCKS = (
    *("<p>{}</p>",) * 3, "<p>{} <b>{}</b></p>", "<p>{} <a href='/x'>{}</a>.</p>", "<p>{}<br><br>{}</p>", "<p>{} <a href='javascript:alert(1)'>{}</a></p>", "<p><font color=red>{}</font><sup>{}</sup></p>", "<h2>{}</h2>",
    "<ul><li>{}</li><li>{}</li></ul>", "<ol><li><p>{}</p><ul><li>{}</ul></ol>", "<blockquote><p>{}</p></blockquote>", "<pre>{}\n{}</pre>", "<div>{}</div>", "<div>{}<p>{}</p></div>", "{}<br>{}<br>", "<hr>", "<div class=ad>Advertisement</div>",
    "<table><tr><th>Pillar<th>Depth</tr><tr><td>{}</td><td>{}</td></tr></table>", "<p style='display:none'>Hidden words of a tracker</p>", "<dl><dt>{}</dt><dd>{}</dd></dl>", _TEASERS, "FIGURE", "FIGURE",
)  # fmt: skip
#: What may be around one: nothing mostly, boxes, and tables that lay out a page.
_BOXES = (
    *("{}",) * 6, "<div><div>{}</div></div>", "<section>{}</section>", "<table><tr><td>{}</td></tr></table>", "<table><tr><td><table><tr><td>{}</td><td>&nbsp;</td></tr></table></td></tr></table>", "<ul><li>{}</li></ul>",
    "<blockquote>{}</blockquote>", "<center><font>{}</font></center>",
)  # fmt: skip


def _block(shape: str, box: str, one: str, two: str, number: int) -> str:
    if shape == "FIGURE":
        return _figure(CAPTIONS[number % len(CAPTIONS)], CREDITS[number % len(CREDITS)], number % 4)
    before, _, after = box.partition("{}")
    return before + shape.replace("{}", escape(one), 1).replace("{}", escape(two), 1) + after


blocks = st.builds(_block, st.sampled_from(_BLOCKS), st.sampled_from(_BOXES), texts, texts, st.integers(0, 19))


def _meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{escape(content[:300])}">'


metas = st.lists(st.builds(_meta, st.sampled_from(hostile.METAS), _VALUES), max_size=4).map("".join)


def _jsonld(kind: str, kept: int, values: tuple[str, str, str], plain: bool) -> str:
    """A JSON-LD script that says what it should, or anything; ``kept`` chooses its members, a bit each."""
    first, second, third = values
    members = {"headline": first, "datePublished": second, "dateModified": third, "author": [{"@type": "Person", "name": first, "url": third}], "image": second, "url": third, "articleBody": SENTENCES[kept % 12]}
    chosen = {name: value for at, (name, value) in enumerate(members.items()) if kept >> at & 1}
    script = json.dumps({"@type": kind} | chosen, ensure_ascii=plain).replace("</", "<\\/")
    return f'<script type="application/ld+json">{script}</script>'


_DATED = st.sampled_from((*hostile.DATES, *("2031-03-04T09:30:00Z",) * 20))
jsonld = st.builds(_jsonld, st.sampled_from(("NewsArticle", "Article", "LiveBlogPosting", "WebPage")), st.integers(0, 127), st.tuples(_VALUES, _DATED, st.sampled_from(hostile.URLS + hostile.DATES)), st.booleans())
_SHAPES = (
    "<nav><ul><li><a href=/a>News</a></li></ul></nav><main><article>{head}<div class='article-body'>{body}</div></article></main>{after}<footer><p>© 2031 Eastmere Post</p></footer>",
    "<div id=wrap><div id=top><a href=/>Home</a></div><div class=content>{head}{body}</div><aside>{after}</aside></div>",
    "<table width=100%><tr><td><a href=/>Home</a></td><td>{head}{body}</td><td>{after}</td></tr></table>",
    "{head}{body}{after}",
)
_URLS = (None, "https://www.eastmere-post.example/news/bridge-1234567.html", "https://www.hankyung.com/article/2031030412345", "https://www.bbc.com/news/articles/c0", "https://n.news.naver.com/article/001/0000000001")
_CODECS = ("utf-8", "utf-8", "cp949", "shift_jis", "gb18030", "utf-16", "cp1251")


_TITLES = st.sampled_from(TITLES) | odd


@st.composite
def news_pages(draw: st.DrawFn) -> NewsPage:
    """A news page: metadata, JSON-LD, headline, byline, body, captions, teasers."""
    title = escape(draw(_TITLES))
    head = f"<h1>{title}</h1><p class=byline>By <a href='/p/seo'>Mina Seo</a></p><time datetime='{draw(st.sampled_from(hostile.DATES))}'>4 March 2031</time>"
    body = "".join(draw(st.lists(blocks, min_size=1, max_size=8)))
    after = draw(st.sampled_from(("", _TEASERS.format(TITLES[0], SENTENCES[0]), _TEASERS.format(SENTENCES[3], TITLES[1]))))
    shown = draw(st.sampled_from(_SHAPES)).replace("{head}", head).replace("{after}", after).replace("{body}", body)
    codec = draw(st.sampled_from(_CODECS))
    scripts = draw(st.just("") | jsonld)
    html = f"<html lang={draw(st.sampled_from(('en', 'ko', 'ja', 'ar', 'x')))}><head><meta charset={codec}><title>{title}</title>{draw(metas)}{scripts}</head><body>{shown}</body></html>"
    url, charset = draw(st.sampled_from(_URLS)), draw(st.sampled_from((None, codec, "latin-1", "as text", "as text")))
    if charset == "as text":
        return NewsPage(html, url, None)
    return NewsPage(html.encode("utf-8", "surrogatepass").decode("utf-8", "replace").encode(codec, "xmlcharrefreplace"), url, charset)


def _damaged(seed: int, number: int) -> NewsPage:
    case, _ = case_of(seed, number, corpora=False)
    return NewsPage(case.html, case.url, case.charset, f"--seed {seed} --only {number} --no-corpora")


#: Pages with the structure of real ones (the samples), damaged as ``tests.fuzz`` damages them.
damaged_pages = st.builds(_damaged, st.just(31), st.integers(0, 10**6))
