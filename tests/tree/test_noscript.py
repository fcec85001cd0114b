"""Articles that stand in ``<noscript>``."""

from time import process_time

import newsparse
from newsparse.page import Page
from tests.invented import SENTENCES, URL

TEXT = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
HEAD = "<html><head><title>Eastmere rebuilds its bridge</title></head><body><h1>Eastmere rebuilds its bridge</h1>"


def test_a_text_that_only_readers_without_scripts_see_is_the_article() -> None:
    page = f'{HEAD}<div class="post"><script type="text/template">{TEXT}</script><noscript>{TEXT}</noscript></div></body></html>'
    article = newsparse.parse(page, url=URL, min_probability=0)
    assert [block.text for block in article.body if block.type == "paragraph"] == list(SENTENCES)


def test_what_follows_an_unclosed_box_in_noscript_is_the_page() -> None:
    page = HEAD.replace("<body>", '<body><noscript><div id="no-script"></noscript><div id="all">') + f"<article>{TEXT}</article></div></body></html>"
    article = newsparse.parse(page, url=URL, min_probability=0)
    assert article.text == "\n\n".join(SENTENCES)


def test_advice_a_second_copy_and_pictures_stay_out() -> None:
    copy = f"<noscript><div>{TEXT}</div></noscript>"
    advice = "<noscript><p>Please enable JavaScript to read this page.</p></noscript>"
    picture = '<noscript><img src="/a.jpg" alt="A bridge"></noscript>'
    page = Page.read(f"{HEAD}<article>{TEXT}</article>{copy}{advice}{picture}</body></html>", URL, max_bytes=10**6)
    texts = [s.text for s in page.segments if s.text]
    assert texts == ["Eastmere rebuilds its bridge", *SENTENCES]
    assert not [s for s in page.segments if s.kind == "image"]


def test_thousands_of_them_cost_no_more_than_their_size() -> None:
    def seconds(count: int) -> float:
        html = HEAD + "".join(f"<noscript><p>{n} {' '.join(SENTENCES)}</p></noscript>" for n in range(count)) + "</body></html>"
        started = process_time()
        assert len(Page.read(html, URL, max_bytes=10**8).segments) > 1
        return process_time() - started

    # The best of three: a collection of garbage takes longer than the page.
    assert min(seconds(4000) for _ in range(3)) < 12 * min(seconds(1000) for _ in range(3))


def test_the_only_picture_of_a_figure_among_hundreds_of_copies() -> None:
    picture = '<figure><div><noscript><img src="/{0}.jpg" alt="A bridge"></noscript>{1}</div></figure>'
    page = HEAD + f"<article>{TEXT}" + picture.format(1, "") + picture.format(2, '<img src="/3.jpg">') + "</article></body></html>"
    shown = [s.element.get("src") for s in Page.read(page, URL, max_bytes=10**6).segments if s.kind == "image"]
    assert shown == ["/1.jpg", "/3.jpg"]
