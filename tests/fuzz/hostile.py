"""What attackers, broken templates and bad luck put into pages: pieces of markup, values, addresses, dates."""

from __future__ import annotations

import json
import random
from typing import Any

URLS = (
    "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "//", "http://", "https:///x", "http://[bad", "http://[::1",
    "http://:99999999/", "http://a b/", "https://ex.example/" + "a/../" * 300, "https://ex.example/?" + "&".join(f"a{i}={i}" for i in range(400)),
    "https://xn--.example/", "https://가나다.example/뉴스", "https://u:p@ex.example:0/", "\\\\evil.example\\x", "/\\evil.example", "http:/x", "hTTp://EX.example/%",
    "https://ex.example/%zz%00%0a", "?", "#", "", " ", "https://ex.example/\ud83d", "https://" + "a." * 3000 + "example/", "mailto:a@b.example", "//evil.example\t/x",
    "https://ex.example/2026/02/30/x-20260231", "https://ex.example/" + "9" * 4000, "https://1.2.3.4.5/", "https://ex.example/\u2028\u202e\x07", "ftp://ex.example/x.jpg",
    "https://ex.example/a.jpg 1x, https://ex.example/b.jpg 99999999999w, ,,, x", "http://\u2100.example/", "http://ex.example：80/", "https://ex.example/" + "(" * 2000,
)  # fmt: skip
DATES = (
    "0000-00-00", "9999-12-31T23:59:59+14:00", "0001-01-01T00:00:00+14:00", "10000-01-01", "2026-02-30", "2026-13-45T25:61:61+99:99", "1e309", "-1", "٢٠٢٦-٠٣-٠٤",
    "2026-03-04T09:30:00.999999999999Z", "2026-03-04T24:00:00Z", "Sun, 06 Nov 1994 08:49:37 GMT", "1700000000000", "99999999999999999999", "31.02.2026 25:61", "오전 13시 99분",
    "2026-03-04T02:30:00[America/New_York]", "2026년 2월 30일 오후 25시", "昨日", "yesterday " * 200, "Mar " * 500, "1/2/3/4/5/6/7", "2026-03-04T09:30:00+25:00", "12:60 PM PST EST",
    "2026-03-04T09:30:00 (GMT+0900) KST", "\x002026", "２０２６．０３．０４", "2026-W10-3", "2026-366", "P1Y", "now", "১২ মার্চ ২০২৬", "12 марта 2026 г., 25:00", "入力 2026.99.99 99:99",
    "9999-12-31T23:59:59-14:00", "9999-12-31", "0001-01-01", "1970-01-01T00:00:00Z", "2026-03-04T09:30:60Z", "2026. 3. 4. AM 00:00", "Updated: " * 300,
)  # fmt: skip
TEXTS = (
    "", " ", "\x00", "\ud83d", "\udc00\ud800", "\u202e\u2066", "\u2028\u2029", "</script>", "]]>", "<!--", "&#0;", "&#xD800;", "&#x110000;", "&" * 2000, "&amp;amp;lt;", "a" * 20_000,
    "가" * 8_000, "By " + "A. " * 1500, "기자 " * 2000, "(c) " * 2000, "@a.b " * 2000, "=cmd|' /C calc'!A0", "{0.__class__}", "%s%n%x", "{{7*7}}", "${jndi:ldap://x.example}", "\x1b[2J\x1b]0;x\x07",
    "사진=" * 1500, "Photo: " * 1500, "/" * 4000, "- " * 3000, "| " * 3000, "[" * 3000, "(" * 3000, "“" * 3000, "." * 5000, "\n" * 5000, "\u0301" * 5000, "🏳️‍🌈" * 800, "🇰" * 2001, "null", "true",
    "#a " * 1500, "a,b;c/d|e·" * 400, "2026-01-01 " * 1000, "09:30 " * 1500, "http://" * 2000, "x" * 300 + "@" + "y" * 300, "Ⅷ①㈜㎏ﬁ", "ı" * 100 + "İ" * 100, "ß" * 3000, "\u1100" * 3000,
)  # fmt: skip
#: What stands around names, credits, topics and dates, alone where something else should follow.
SIGNS = (*" ,.;:|/·•-–—=@#&()[]{}<>“”\"'「」【】《》◇▲■ⓒ©+*~?!…、。：／", " / ", " | ", " · ", " - ", ", ", ": ", "\u200b", "\xa0", "()", "[]", "“”", "= ", "..", "@.", "\n")
LABELS = (
    "By", "by ", "BY ", "Von ", "Por ", "Par ", "Di ", "Door ", "Af ", "Od ", "Автор:", "文 ", "文／", "記者", "本報記者 ", "글 ", "기자", " 기자", "특파원", "선임기자", "사진=", "사진 ", "[사진", "자료사진", "출처",
    "Photo:", "Photo by ", "Credit: ", "Image: ", "Foto: ", "Crédito ", "写真", "図", "(AP)", "AP Photo/", "/AFP", "Getty Images", "Updated", "Updated: ", "Published ", "입력 ", "수정 ", "등록 ", "승인", "최종편집", "更新", "发布时间：",
    "2026", "2026-03-04", "09:30", "오전", "a.m.", "March", "3월 4일", "Mon", "(월)", "ago", "5 min read", "Tags:", "태그", "#", "관련기사", "Read more", "Related:", "댓글 0", "Comments (0)", "Advertisement", "©", "ⓒ", "Copyright",
    "Editor", "Staff", "Jr.", "Dr.", "PhD", "and", " and ", "&", "외", " 외 1명", "et ", " y ", "e ", "und ", "—", "http://", "www.", "a@b.kr", "@", "=", "Part 1", "1.", "Q.", "A.", "Q:", "[속보]", "[단독]", "(종합)", "<끝>",
    "Home", "News", "뉴스", "홈", ">", "»", "ADVERTISEMENT", "무단전재 및 재배포 금지", "저작권자", "Senior Editor", "of the", "at ", "in ", "for ",
)  # fmt: skip
MARKUP = (
    "<div>" * 3000, "</div>" * 3000, "<table><tr><td>" * 700, "<b><i><u>" * 900, "<ul><li>" * 900, "<ol><li><ul>" * 150, "<blockquote>" * 1200, "<h1>", "<svg><title>", "<template>", "<select>",
    "<!--", "<script>", "<style>", "<textarea>", "<noscript>", "<plaintext>", "<xmp>", "<frameset>", "<![CDATA[", "<?xml version='1.0'?>", "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;",
    "<br>" * 3000, "<p " + "a=1 " * 4000 + ">", "<a href=/x>" * 1500, "<p>" * 3000, "<img src=/a.jpg>" * 800, "<figure><img src=/a.jpg><figcaption>" * 300, "<table><tr><th colspan=99999999 rowspan=-3>x</th></tr></table>",
    "<html lang='xx-" + "y" * 500 + "'>", "</html>", "</body>", "<body>" * 50, "<head>" * 50, "<title>" * 200, "<p itemprop='datePublished author headline image' itemscope itemtype='x/NewsArticle'>",
    "<div itemscope itemprop=author itemref=a id=a>" * 300, "<math><mi><style>", "<svg><foreignObject><p>", "<ruby>漢<rt>かん</rt></ruby>" * 300, "<time datetime=''>" * 300, "<iframe src=/x>", "<object><param>" * 200,
    "<span style='display:none'>" * 300, "<pre>" + "x\n" * 2000, "<dl><dt><dd>" * 300, "<form><input value='" + "v" * 3000 + "'>", "<details><summary>" * 200, "<h2>" * 400, "<strong>" * 1200, "<link rel=canonical href=x>" * 200,
    "<ins class=adsbygoogle>" * 100, "<p>\x0c\x0b\x1f\x7f\x85\u00ad\u200b\ufeff</p>" * 50, "<custom-el a='" + "&quot;" * 2000 + "'>", "<td>" * 500, "<li>" * 1500, "<hr>" * 1500, "<base href='http://[bad'>", "<base href='javascript:'>",
    "<div class='" + "article-body " * 1000 + "'>", "<div id='" + "x" * 5000 + "'>", "<audio src=x><video poster=//><source src=x></video>" * 100, "<nav>" * 200, "<aside><article>" * 200, "<u><s><sub><sup><code><em>" * 100,
)  # fmt: skip
METAS = (
    "og:title", "og:image", "og:url", "og:description", "og:site_name", "og:type", "og:locale", "article:published_time", "article:modified_time", "article:author", "article:section", "article:tag", "author",
    "keywords", "news_keywords", "description", "date", "pubdate", "dc.date", "dcterms.created", "twitter:title", "twitter:image", "parsely-metadata", "sailthru.date", "viewport", "charset", "dable:author", "og:video",
)  # fmt: skip
_KEYS = (
    "@type", "@id", "@graph", "@context", "headline", "alternativeHeadline", "name", "author", "creator", "editor", "datePublished", "dateModified", "dateCreated", "image", "thumbnailUrl", "url", "publisher", "logo",
    "articleBody", "articleSection", "keywords", "description", "mainEntityOfPage", "mainEntity", "itemListElement", "item", "position", "isAccessibleForFree", "hasPart", "cssSelector", "liveBlogUpdate", "video", "contentUrl",
    "embedUrl", "duration", "inLanguage", "commentCount", "interactionStatistic", "userInteractionCount", "worksFor", "affiliation", "jobTitle", "email", "sameAs", "address", "addressCountry", "width", "height", "caption",
    "identifier", "genre", "about", "breadcrumb", "givenName", "familyName", "@value", "copyrightNotice", "additionalType",
    # application state
    "props", "pageProps", "article", "content", "content_elements", "type", "credits", "by", "taxonomy", "tags", "text", "primary_section", "headlines", "basic", "subheadlines", "body", "title", "blocks", "html", "children",
    "data", "rows", "header", "items", "list_type", "level", "raw_oembed", "contentArrange", "writerName", "marks", "markDefs", "attrs", "nodeType", "rendered", "paragraphs", "src", "elements", "_type", "published_time", "subtitle",
)  # fmt: skip
_TYPES = ("NewsArticle", "Article", "BlogPosting", "LiveBlogPosting", "Person", "Organization", "ImageObject", "BreadcrumbList", "ListItem", "WebPage", "VideoObject", "story", "text", "x", "")
_NUMBERS: tuple[Any, ...] = (0, -1, 1, 3.5, 1e308, 10**30, -(10**400), True, False, None, float("nan"), float("inf"), 1700000000, 1700000000000)
STATES = ('<script id="__NEXT_DATA__" type="application/json">{}</script>', "<script>window.Fusion=window.Fusion||{{}};Fusion.globalContent={};</script>",
          '<script id="__NUXT_DATA__">{}</script>', "<script>self.__next_f.push([1,{}])</script>", "<script>window.__PRELOADED_STATE__ = {};</script>")  # fmt: skip


def text(rng: random.Random) -> str:
    """A value of any kind that a field may get."""
    return rng.choice(rng.choice((URLS, DATES, TEXTS)))


def value(rng: random.Random, depth: int = 0) -> Any:
    """A JSON value with the names of JSON-LD and of application state, of any type but the right one."""
    kind = rng.randrange(12 if depth < 5 else 8)
    if kind < 2:
        return rng.choice(_NUMBERS)
    if kind < 3:
        return rng.choice(_TYPES)
    if kind < 8:
        return text(rng)[:3000]
    if kind < 10:
        return [value(rng, depth + 1) for _ in range(rng.randrange(4))]
    return node(rng, depth + 1)


def node(rng: random.Random, depth: int = 0) -> dict[str, Any]:
    """A JSON object; mostly an article by its ``@type``."""
    made = {rng.choice(_KEYS): value(rng, depth) for _ in range(rng.randrange(1, 8))}
    if rng.random() < 0.6:
        made["@type"] = rng.choice(_TYPES)
    return made


def script(rng: random.Random) -> str:
    """A JSON-LD script, or a script with a page's state, often broken."""
    kind = rng.randrange(8)
    if kind == 0:
        made = '{"a":' * rng.randrange(1, 3000)
    elif kind == 1:
        made = "[" * rng.randrange(1, 3000) + json.dumps(node(rng))
    else:
        made = json.dumps([node(rng) for _ in range(rng.randrange(1, 3))] if kind == 2 else node(rng), ensure_ascii=rng.random() < 0.5)
    if rng.random() < 0.3 and made:
        at = rng.randrange(len(made))
        made = made[:at] + rng.choice(("", '"', "'", ",", "}", "//x\n", "/*", "\\", "\x00", "\n", "&quot;")) + made[at + rng.randrange(3) :]
    if rng.random() < 0.3:
        state = rng.choice(STATES)
        return state.format(json.dumps("1:" + made) if "__next_f" in state else made)
    return f'<script type="application/ld+json">{made}</script>'


def piece(rng: random.Random) -> str:
    """Something to put anywhere into a page."""
    kind = rng.randrange(7)
    if kind < 2:
        return script(rng)
    if kind == 2:
        quote = rng.choice("\"'")
        return f"<meta {rng.choice(('property', 'name', 'itemprop'))}={quote}{rng.choice(METAS)}{quote} content={quote}{text(rng)}{quote}>"
    if kind == 3:
        return f"<p class='{rng.choice(('byline', 'date', 'caption', 'copyright', 'subtitle', 'tags', 'x'))}'>{text(rng)}</p>"
    if kind == 4:
        return f"<a href='{rng.choice(URLS)}'>{text(rng)[:500]}</a><img src='{rng.choice(URLS)}' alt='{text(rng)[:500]}' srcset='{rng.choice(URLS)}'>"
    if kind == 5:
        return f"<time datetime='{rng.choice(DATES)}'>{rng.choice(DATES)}</time><link rel=canonical href='{rng.choice(URLS)}'>"
    return rng.choice(MARKUP)
