"""What themes of blogs and company sites set around and amid an article: invented pages in their markup."""

from __future__ import annotations

import pytest
from lxml.html import fromstring

from newsparse import parse
from newsparse.body.mending.pros_and_cons import _AGAINST, _LONGEST
from newsparse.tree.preformatted import preformatted

PROSE = [f"Paragraph {n} tells how the scale was tried on the bench for a month, and what it read on its last day." for n in range(6)]
URL = "https://www.scalesandkettles.example/reviews/tarn-500"


def page(body: str, head: str = "", header: str = "<h1 class=entry-title>The Tarn 500 on the bench</h1>") -> str:
    return f"<html lang=en><head>{head}</head><body><main><article class=post>{header}<div class=entry-content>{body}</div></article></main></body></html>"


def text(*more: str) -> str:
    return "".join(f"<p>{line}</p>" for line in PROSE[:3]) + "".join(more) + "".join(f"<p>{line}</p>" for line in PROSE[3:])


@pytest.mark.parametrize(("one", "other"), [("Pros", "Cons"), ("Vorteile:", "Nachteile:"), ("What we like", "What we don’t like"), ("장점", "단점")])
def test_what_is_listed_for_and_against_is_kept_whole(one: str, other: str) -> None:
    box = (
        f"<div class=grid><div class=col><p class=head><strong>{one}</strong></p><ul><li>Accurate</li><li>Cheap</li></ul></div>"
        f"<div class=col><p class=head><strong>{other}</strong></p><ul><li>Small buttons</li></ul></div></div>"
    )
    lines = parse(page(text(box)), URL).text.split("\n\n")
    at = lines.index(PROSE[2]) + 1
    assert lines[at : at + 5] == [one, "Accurate", "Cheap", other, "Small buttons"]


def test_one_of_the_two_words_alone_says_nothing() -> None:
    assert all(one and others and one not in others for one, others in _AGAINST.items())
    assert max(len(word) for words in _AGAINST.values() for word in words) < _LONGEST


PICTURE = "<div class='featured-image'><img class='wp-post-image' width=1200 height=630 src='/uploads/scales.jpg' alt='Five scales'></div>"


def test_the_picture_that_a_theme_sets_above_the_headline_leads_an_article_that_declares_none() -> None:
    headline = "<h1 class=entry-title>The Tarn 500 on the bench</h1>"
    article = parse(page(text(), header=PICTURE + headline), URL)
    assert [image.alt for image in article.images] == ["Five scales"]
    assert article.lead_image is not None
    declared = "<meta property='og:image' content='https://www.scalesandkettles.example/uploads/card.png'>"
    assert "Five scales" not in [image.alt for image in parse(page(text(), declared, PICTURE + headline), URL).images]


def test_a_teaser_above_the_headline_is_no_lead_picture() -> None:
    headline = "<h1 class=entry-title>The Tarn 500 on the bench</h1>"
    linked = PICTURE.replace("<img", "<a href='/another-story'><img").replace("></div>", "></a></div>")
    for above in (linked, PICTURE.replace("featured-image", "x").replace("wp-post-image", "y"), PICTURE + PICTURE.replace("scales.jpg", "kettle.jpg")):
        assert parse(page(text(), header=above + headline), URL).images == ()


LD = '<script type="application/ld+json">{"@type":"Article","headline":"The Tarn 500 on the bench","datePublished":"2031-04-02T10:11:12+00:00","dateModified":"2034-01-20T08:00:00+00:00"}</script>'


def test_a_day_that_microdata_call_the_last_edit_is_no_publication_where_metadata_state_one() -> None:
    byline = "<div class=meta>By <a rel=author href='/author/ann'>Ann Onym</a> / <span class=posted-on><span class=updated itemprop=dateModified>January 20, 2034</span></span></div>"
    header = f"<h1 class=entry-title>The Tarn 500 on the bench</h1>{byline}"
    article = parse(page(text(), LD, header), URL)
    assert article.published_at is not None
    assert article.published_at.date().isoformat() == "2031-04-02"
    alone = parse(page(text(), "", header), URL)
    assert alone.published_at is not None
    assert alone.published_at.date().isoformat() == "2034-01-20"


def test_an_edit_that_is_written_for_machines_alone() -> None:
    published = "<meta property='article:published_time' content='2031-09-28T07:30:00+00:00'>"
    hidden = "<span class='updated rich-snippet-hidden'>2031-10-02T09:11:40+02:00</span>"
    article = parse(page(text() + hidden, published), URL)
    assert article.modified_at is not None
    assert article.modified_at.isoformat() == "2031-10-02T09:11:40+02:00"
    others = hidden + hidden.replace("10-02", "11-03")  # of teasers
    assert parse(page(text() + others, published), URL).modified_at is None


def test_a_count_of_comments_in_a_link_of_the_byline() -> None:
    header = "<h1 class=entry-title>The Tarn 500 on the bench</h1><p class=entry-meta><time datetime='2031-04-02T10:11:12+00:00'>April 2, 2031</time> by <a rel=author href='/author/ann'>Ann Onym</a> <span><a href='#respond'>3 Comments</a></span></p>"
    assert parse(page(text(), header=header), URL).comment_count == 3


def test_a_photographer_and_an_agency_linked_apart_are_one_credit() -> None:
    figure = "<figure><img src='/uploads/lamp.jpg' width=900 height=600 alt=''><figcaption>The lamp on the quay. Photo by <a href='https://pictures.example/lars'>Lars Onym</a> / <a href='https://pictures.example'>Unsplash</a></figcaption></figure>"
    image = parse(page(text(figure)), URL).images[0]
    assert (image.caption, image.credit) == ("The lamp on the quay.", "Lars Onym / Unsplash")


def test_a_player_of_ghost_says_nothing_of_the_text() -> None:
    card = (
        "<div class='kg-card kg-audio-card'><div class=kg-audio-player-container><audio src='https://www.scalesandkettles.example/a.mp3'></audio>"
        "<div class=kg-audio-title>Listen to this</div><div class=kg-audio-player><span class=kg-audio-current-time>0:00</span><div class=kg-audio-time>/<span>612.2</span></div>"
        "<button class=kg-audio-playback-rate>1&#215;</button></div></div></div>"
    )
    html = page(text(card), "<meta name=generator content='Ghost 5.74'>").replace("entry-content", "gh-content")
    assert parse(html, URL).text.split("\n\n") == PROSE


def test_a_list_and_a_quotation_between_boxes_of_an_editor_are_taken_in() -> None:
    boxes = [f"<div type=paragraph><p>{line}</p></div>" for line in PROSE]
    amid = "<ol class=rcv><li class=x><p>On clay.</p></li><li class=x><p>Date it.</p></li></ol><div type=blockquote><blockquote class=kM>A glaze is a bet.</blockquote></div>"
    lines = parse(page("<div class=rich>" + "".join(boxes[:3]) + amid + "".join(boxes[3:]) + "</div>"), URL).text.split("\n\n")
    assert lines == [*PROSE[:3], "On clay.", "Date it.", "A glaze is a bet.", *PROSE[3:]]


def test_a_caption_between_a_paragraph_and_a_list_parts_them_not() -> None:
    figure = "<figure><img src='/uploads/curve.png' width=620 height=400 alt=''><figcaption>Calls a week (drawn by the author)</figcaption></figure>"
    lines = parse(page(text(figure + "<h2>What went wrong</h2><ul><li><p>Late Thursdays</p></li><li><p>Full Fridays</p></li></ul>")), URL).text.split("\n\n")
    assert lines == [*PROSE[:3], "What went wrong", "Late Thursdays", "Full Fridays", *PROSE[3:]]


@pytest.mark.parametrize("gutter", ["1\n2\n", "41\n42\n"])
def test_the_numbers_of_lines_beside_code_are_no_text(gutter: str) -> None:
    code = f"<div class=highlight><table><tr><td class=gutter><pre>{gutter}</pre></td><td><pre>rsync -a / backup:\nlogger done\n</pre></td></tr></table></div>"
    found = [block.text for block in parse(page(text(code)), URL).body if block.type == "preformatted"]
    assert found == ["rsync -a / backup:\nlogger done"]


def test_numbers_that_a_program_printed_are_no_numbers_of_lines() -> None:
    assert preformatted(fromstring("<pre>7\n11\n</pre>")) == "7\n11"
    assert preformatted(fromstring("<pre>7\n8\n</pre>")) == "7\n8"
    assert preformatted(fromstring("<pre class='language-none line-numbers'>1\n2</pre>")) == "1\n2"
    assert preformatted(fromstring("<table><tr><td>seq 2</td><td><pre>1\n2</pre></td></tr></table>").find(".//pre")) == "1\n2"


@pytest.mark.parametrize("gutter", ["<td><div><pre>{}</pre></div></td>", "<td><pre class=lineno>{}</pre></td>"])
def test_numbers_are_those_of_lines_where_code_stands_beside(gutter: str) -> None:
    row = f"<table><tr>{gutter}<td><pre>ring(3)</pre></td></tr></table>"
    assert preformatted(fromstring(row.format("098\n099\n100")).find(".//pre")) == ""
    assert preformatted(fromstring(row.format("1 2 3")).find(".//pre")) == "1 2 3"
    endless = "9" * 5000
    assert preformatted(fromstring(row.format(f"1\n{endless}")).find(".//pre")) == f"1\n{endless}"
    assert preformatted(fromstring(row.format(f"{endless}\n2")).find(".//pre")) == f"{endless}\n2"


def test_the_zone_of_a_shown_minute_that_rdfa_states() -> None:
    line = "<div class=submitted><span property='dc:date dc:created' content='2031-10-21T15:40:12-05:00'>Submitted by <span class=username>Ann Onym</span> on Tue, 10/21/2031 - 15:40</span></div>"
    article = parse(page(text(), header=f"<h1 class=entry-title>The Tarn 500 on the bench</h1>{line}"), URL)
    assert article.published_at is not None
    assert article.published_at.isoformat() == "2031-10-21T15:40:12-05:00"


def test_a_word_before_a_section_is_none() -> None:
    header = "<header><div class=before-title><span class=entry-categories><span class=label>in</span> <a class=entry-category href='/category/lists/'>Lists</a></span></div><h1 class=entry-title>The Tarn 500 on the bench</h1></header>"
    assert parse(page(text(), header=header), URL).section == "Lists"


def test_a_writer_on_hatena_has_a_nickname() -> None:
    contents = "<ul class=table-of-contents><li><a href='#a'>一日目</a></li></ul>"
    prose = "".join(f"<p>{n}日目の朝は、川沿いの道を駅まで歩いて、始発の列車を待つあいだに弁当を買った。</p>" for n in range(1, 6))
    html = (
        f"<html lang=ja><body><article class='entry hentry'><h1 class=entry-title>川沿いの駅めぐり</h1><div class='entry-content hatenablog-entry'>{prose}{contents}</div>"
        "<footer class=entry-footer><p class=entry-footer-section><span class='author vcard'><span class=fn>kawabe</span></span></p></footer></article></body></html>"
    )
    article = parse(html, "https://kawabe.example/entry/2031/05/14/203000")
    assert [author.name for author in article.authors] == ["kawabe"]
    assert len(article.body) == 5


def test_a_field_for_addresses_below_the_text_says_that_its_box_is_none_of_it() -> None:
    box = "<section class=css-1x><h3>Get our Sunday letter</h3><p>One thing from the bench, once a week.</p><form><input placeholder=Email></form></section>"
    assert parse(page(text() + box), URL).text.split("\n\n") == PROSE


@pytest.mark.parametrize("field", ["<input type=email>", "<input type=hidden name=mailto>", "<input type=search placeholder='Search the Evening Mail'>"])
def test_the_last_part_of_a_text_is_no_offer_though_it_holds_a_form(field: str) -> None:
    first, *rest = PROSE
    parts = f"<div class=lead><p>{first}</p></div><div class=rest>{''.join(f'<p>{line}</p>' for line in rest[:3])}<form>{field}</form></div>"
    assert parse(page(parts), URL).text.split("\n\n") == PROSE[:4]


def test_a_layout_called_after_its_sidebar_hides_no_byline_below_the_text() -> None:
    byline = "<div class=post-meta>Category: <a href='/category/scales/'>Scales</a><a class='author vcard' rel=author href='/author/ann/'>By <span class=fn>Ann Onym</span></a></div>"
    html = f"<html lang=en><body><div class=titlebar><h1>The Tarn 500 on the bench</h1></div><div id=main class='sidebar-right sidebar-divider'><div class=wrap><article>{text()}{byline}</article></div></div></body></html>"
    assert [author.name for author in parse(html, URL).authors] == ["Ann Onym"]
    beside = f"<html lang=en><body><h1>The Tarn 500 on the bench</h1><article>{text()}</article><div class=sidebar-right><div>{byline}</div></div></body></html>"
    assert parse(beside, URL).authors == ()
