"""What blogs, forums and wikis set around and into their texts."""

from __future__ import annotations

import time

import pytest

from newsparse import parse
from newsparse.body.mending.headings import with_headings
from newsparse.body.mending.recipes import _CARD, _OF_PLUGIN, _PART
from newsparse.page import Page
from newsparse.platforms.wechat import _SECONDS, _SHOWN
from tests.invented import SENTENCES, URL, page, read

LINE = "The council of Sampleton decided on Monday what it had put off for nine years, and nobody was surprised."


@pytest.mark.parametrize(
    "box",
    [
        "<h2>Table of Contents</h2><ul><li><a href='#who'>Who pays for the bridge</a></li><li><a href='#when'>When it opens</a></li></ul>",
        "<p><strong>In this article</strong></p>",
        "<p>Contents</p><ul><li><a href='#who'>Who pays for the bridge</a></li></ul>",
    ],
)
def test_a_table_of_contents(box: str) -> None:
    article = read(inside=f"{box}<h2 id='who'>Who pays</h2>")
    assert article.text.split("\n\n")[2] == "Who pays"


def test_a_subhead_that_is_called_contents() -> None:
    assert "Contents" in read(inside=f"<h2>Contents</h2><p>{LINE}</p><p>{LINE}</p>").text
    kept = read(inside="<ul><li>The bridge, of which <a href='#a'>more below</a></li><li>The ferry, which is paid</li></ul>")
    assert "The bridge, of which more below" in kept.text


def test_replies_that_microdata_marks() -> None:
    reply = f"<div class='post' itemprop='comment' itemscope><div><p>{LINE} {LINE}</p></div></div>"
    first = "<div class='post'>" + "".join(f"<p>{s} {s}</p>" for s in SENTENCES) + "</div>"
    article = parse(f"<html lang='en'><body><h1>Eastmere rebuilds its bridge</h1><div>{first}{reply}{reply.replace('Monday', 'Sunday')}</div></body></html>", URL)
    assert SENTENCES[4] in article.text and "Sampleton" not in article.text
    assert "Sampleton" in parse(f"<html><body><h1>Eastmere rebuilds its bridge</h1>{reply}</body></html>", URL).text


RECIPE = f"""<div class='wprm-recipe-container'><div class='wprm-recipe'><h2 class='wprm-recipe-name'>Harbour soup</h2><div class='wprm-recipe-rating'>4.8 from 31 votes</div>
<div class='wprm-recipe-summary'>A soup for days on which the bridge is shut.</div><div class='wprm-recipe-ingredients-container'><h3 class='wprm-recipe-header'>Ingredients</h3>
<ul class='wprm-recipe-ingredients'><li>200 g barley</li><li>2 leeks, washed</li></ul></div><div class='wprm-recipe-instructions-container'><h3>Instructions</h3><ol><li>{LINE}</li><li>{LINE}</li></ol></div>
<div class='wprm-recipe-notes-container'><h3 class='wprm-recipe-header'>Notes</h3><div class='wprm-recipe-notes'>It thickens over night, and is better for it.</div></div><div class='wprm-call-to-action'>Tried this recipe? Tell us!</div></div></div>"""


def test_a_recipe_card_is_the_recipe() -> None:
    said = read(inside=RECIPE).text.split("\n\n")
    for part in ("Harbour soup", "A soup for days on which the bridge is shut.", "Notes", "It thickens over night, and is better for it.", "200 g barley"):
        assert part in said
    assert not any("votes" in part or "Tried" in part for part in said)


def headings(markup: str, title: str = "") -> list[str]:
    of = Page.read(f"<html><body><h1>{title}</h1>{markup}</body></html>")
    kept = [s for s in of.segments if s.text.startswith("The council")]
    dropped = [s for s in of.segments if s.text and s not in kept]
    mended, _ = with_headings(kept, dropped, of.segments, of.segments[0].element)
    return [s.text for s in mended if s not in kept]


def test_bold_lines_between_paragraphs_and_the_subhead_that_opens_the_text() -> None:
    assert headings(f"<div><p>{LINE}</p><p><b>The ferry</b></p><p>{LINE}</p></div>", "Bridges") == ["The ferry"]
    assert headings(f"<div><p>{LINE}</p><p><b>The ferry is late.</b></p><p>{LINE}</p></div>", "Bridges") == []
    assert headings(f"<div><p>{LINE}</p><p>The <b>ferry</b></p><p>{LINE}</p></div>", "Bridges") == []
    story = f"<p>{LINE}</p>" * 9
    assert headings(f"<div><h1>The ferry</h1>{story}</div>", "Bridges") == ["The ferry"]
    assert headings(f"<div><h2>The ferry</h2></div><div>{story}</div>", "Bridges") == []


def test_lines_that_are_headline_name_and_date() -> None:
    lines = "<p><b>Eastmere rebuilds its bridge</b><br>by Jane Doe<br>May 4, 1999</p>"
    article = parse(page().replace("<h1>Eastmere rebuilds its bridge</h1>", "").replace("<div class='article-body'>", f"<div class='article-body'>{lines}"), URL)
    assert article.title == "Eastmere rebuilds its bridge" and article.text.startswith(SENTENCES[0])


@pytest.mark.parametrize("asked", ["Was this article helpful?", "Did you make this recipe?", "Tag @harbourcooks on that network and tell us", "War dieser Artikel hilfreich?"])
def test_questions_to_readers(asked: str) -> None:
    assert asked not in read(inside=f"<p>{asked}</p>").text


def test_where_a_blog_files_its_post() -> None:
    below = "<p>Posted by Jane Doe in <a rel='category tag' href='/c/harbour'>Harbour news</a> | <a href='#c'>Comments (2)</a></p>"
    article = read(after=below)
    assert article.section == "Harbour news" and article.comment_count == 2
    assert read(after=below.replace("category tag", "nofollow")).section is None
    assert read(after="<p>Posted by Jane Doe in a box | 12 comments were made by others of whom nobody knew the name</p>").comment_count is None


def test_a_trail_whose_links_hold_elements() -> None:
    crumbs = "<ul class='breadcrumbs'><li><span class='crumb'><a href='/'><span>Home</span></a></span><span class='crumb'><a href='/f'><span>Practice</span></a></span></li></ul>"
    assert parse(page().replace("<main>", f"{crumbs}<main>"), URL).breadcrumbs == ("Practice",)


def test_a_headline_that_leads_to_itself() -> None:
    assert parse(page().replace("bridge</h1>", "bridge<a class='headerlink' href='#t'>¶</a></h1>"), URL).title == "Eastmere rebuilds its bridge"


def test_an_account_is_an_author_where_members_have_no_other_name() -> None:
    assert [author.name for author in read(above="<p class='username'><a href='/@devhaneul'>devhaneul</a></p>").authors] == ["devhaneul"]
    assert read(above="<p><a href='/@devhaneul'>devlog</a></p>").authors == ()


def test_a_copyright_that_a_link_touches() -> None:
    footer = "© 2026 Eastmere Post<a href='/archive'>Archive</a>"
    assert read(footer=footer).copyright == "© 2026 Eastmere Post"
    assert read(footer=footer.replace("<a", " <a").replace("Archive", "& Sons")).copyright == "© 2026 Eastmere Post & Sons"


def test_the_first_post_of_a_thread_has_an_author() -> None:
    thread = "<div itemscope itemtype='http://schema.org/DiscussionForumPosting'><span itemprop='author' itemscope><b itemprop='name'>ferry_fan</b></span></div>"
    assert [author.name for author in read(after=thread).authors] == ["ferry_fan"]


@pytest.mark.parametrize("markup", ["<span class='author-avatar'><img src='/h.jpg'></span>", "<img class='avatar photo' src='/h.jpg'>", "<img class='author-img' src='/h.jpg'>"])
def test_an_avatar_is_no_picture_of_the_article(markup: str) -> None:
    assert read(inside=f"<p>Jane {markup}</p>").images == ()
    assert len(read(inside="<p>Jane <img class='photo' src='/h.jpg'></p>").images) == 1


def test_a_wiki() -> None:
    text = f"<p>{LINE}<sup class='reference'>[1]</sup></p><table class='infobox'><tr><td>Seats 60</td></tr></table><div class='mw-heading'><h2>Fleet</h2><span class='mw-editsection'>[edit]</span></div><p>{LINE}</p><ol class='references'><li>Salt, P. (1999). Boats.</li></ol>"
    article = parse(
        f"<html lang='en'><head><title>Ferries - OndraWiki</title><meta name='generator' content='MediaWiki 1.42'></head><body><h1 id='firstHeading'>Ferries</h1><div id='mw-content-text'><div class='mw-parser-output'>{text}</div></div>"
        "<footer><ul><li id='footer-info-lastmod'>This page was last edited on 2 September 2031, at 14:05.</li></ul></footer></body></html>",
        "https://wiki.ondra.example/wiki/Ferries",
    )
    assert article.text.split("\n\n") == [LINE, "Fleet", LINE]
    assert article.modified_at is not None and article.modified_at.isoformat() == "2031-09-02T14:05:00+00:00" and article.published_at is None


def test_wechat() -> None:
    text = "下雨天的早晨，老城南的巷子里总会有人夹着一把坏伞，站在六平方米的铺子门口等师傅开门。这样的场景已经持续了四十年。"
    article = parse(
        f"<html><head><title></title></head><body><h1 id='activity-name'>最后一家修伞铺</h1><a id='js_name'> 城南纪事 </a><em id='publish_time'></em><div id='js_content'>{f'<section>{text}</section>' * 3}</div>"
        "<script>var ct = '1939552260', createTime = '2031-06-18 20:31';</script></body></html>",
        "https://mp.weixin.qq.com/s/AbC",
    )
    assert article.published_at is not None and article.published_at.isoformat() == "2031-06-18T20:31:00+08:00"
    assert article.publisher is not None and article.publisher.name == "城南纪事" and article.title == "最后一家修伞铺"


def test_expressions() -> None:
    assert _CARD.search("tasty-recipes tasty-recipes-display") and not _CARD.search("tasty-recipes-title my-recipe-cards")
    assert _PART.search("wprm-recipe-notes") and not _PART.search("noted") and _OF_PLUGIN.search("wprm-recipe-prep-time") and not _OF_PLUGIN.search("wprm-recipe-timeless")
    assert _SECONDS.search('var ct = "1939552260"') and not _SECONDS.search('var act = "1939552260"')
    assert _SHOWN.search("createTime = '2031-06-18 20:31'") and not _SHOWN.search("createTime = '2031-06-18'")
    for pattern, hostile in ((_CARD, "recipe-" * 9000), (_PART, "step" * 9000), (_OF_PLUGIN, "time" * 9000), (_SECONDS, "var ct" + " " * 9000), (_SHOWN, "createTime " * 9000)):
        start = time.process_time()
        pattern.search(hostile)
        assert time.process_time() - start < 0.5


def test_no_decks() -> None:
    """A caption that a picture says too, a heading of the text, and when a thread was begun."""
    assert read(above="<div><img src='/b.jpg' alt='The bridge before the repair' width='900'><p class='subtitle'>The bridge before the repair</p></div>").subtitles == ()
    assert read(above="<h1 class='subtitle'>Where the old ferry went</h1>").subtitles == ()
    assert read(above="<p class='subtitle'>Submitted 3 days ago by ferry_fan</p>").subtitles == ()
    assert read(above="<p class='subtitle'>The bridge before the repair</p>").subtitles == ("The bridge before the repair",)


def test_firms_are_no_tags() -> None:
    tags = "<div><a href='/{0}/harbour-law'>Harbour Law</a> <a href='/{0}/eastmere-law'>Eastmere Law</a></div>"
    assert read(after=tags.format("profile")).tags == ()
    assert read(after=tags.format("subjects-of")).tags == ("Harbour Law", "Eastmere Law")


def test_a_table_that_sets_out_a_short_page() -> None:
    text = f"<p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p><blockquote><div><p>Neighbours should not need a judge.</p></div></blockquote><p>{SENTENCES[2]}</p><p>{SENTENCES[3]}</p>"
    article = parse(f"<html lang='en'><body><h1>Eastmere rebuilds its bridge</h1><table><tr><td>{text}</td></tr></table></body></html>", URL)
    assert [block.type for block in article.body] == ["paragraph", "paragraph", "quote", "paragraph", "paragraph"]


def test_a_disclosure_amid_the_text() -> None:
    said = "This post contains affiliate links. If you buy something through them, we may earn something too."
    assert said not in read(inside=f"<p>{SENTENCES[0]}</p><p>{said}</p><p>{SENTENCES[1]}</p><p>{SENTENCES[2]}</p>").text
    about = "The council asked whether the post of a harbour master pays for affiliate links, and nobody knew."
    assert about in read(inside=f"<p>{SENTENCES[0]}</p><p>{SENTENCES[4]}</p><p>{about}</p><p>{SENTENCES[1]}</p><p>{SENTENCES[2]}</p>").text


def test_related_of_one_writer_and_of_a_network_itself() -> None:
    more = "<section><h2>More from <a href='/u/jane'>Jane Doe</a></h2><a href='{}/harbour-nights'>Nights at the old harbour</a></section>"
    assert [link.text for link in read(after=more.format("/pulse")).related] == ["Nights at the old harbour"]
    assert len(read(url="https://www.linkedin.com/pulse/bridge", after=more.format("https://www.linkedin.com/pulse")).related) == 1
    assert read(after=more.format("https://www.linkedin.com/pulse")).related == ()
    assert len(read(after=more.format("/pulse").replace("More from <a href='/u/jane'>Jane Doe</a>", "Keep reading")).related) == 1
