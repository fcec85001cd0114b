"""The block model: what it measures, how it chooses among blocks, how its training labels them."""

import re
from pathlib import Path

from newsparse.body.locating import weights
from newsparse.body.locating.evidence import CLOSER, FRACTIONS, PLAIN, gather
from newsparse.body.locating.model import chosen
from newsparse.body.locating.noise import STARTS, holds_noise, starts_noisy
from newsparse.body.locating.sizes import measure
from newsparse.body.locating.units import whole_units
from newsparse.body.names import BITS, meaning_of
from newsparse.page import Page
from newsparse.tree.segments import In
from tests.invented import SENTENCES, URL, page
from tests.train.labels import labels_of
from tests.train.trees import written

TITLE = "Eastmere rebuilds its bridge"


def read(markup: str) -> Page:
    return Page.read(markup, URL, max_bytes=1_000_000)


def test_every_candidate_has_all_numbers_when_training() -> None:
    found = gather(read(page()), TITLE, None, training=True)
    assert len(found.rows) == len(found.candidates) == len(found.signature) == len(found.scores)
    assert {len(row) for row in found.rows} == {len(PLAIN) + len(CLOSER)}


def test_what_is_a_fraction_is_said_to_be_and_compared_with_fractions() -> None:
    # Of any other kind each comparison would still be right, and take twice as long.
    for row in gather(read(page()), TITLE, None, training=True).rows:
        assert {name for name, value in zip((*PLAIN, *CLOSER), row, strict=True) if isinstance(value, float)} == FRACTIONS
    told = dict(re.findall(r"if (\w+) <= (\S+):", Path(weights.__file__).read_text()))
    assert {name for name, limit in told.items() if "." in limit} == FRACTIONS & told.keys()
    assert written(8.5, whole=True) == "8" and written(-3.5, whole=True) == "-4" and written(0.074828, whole=False) == "0.074828"


def test_a_page_without_text_has_no_candidates() -> None:
    assert gather(read("<html><body><img src=a.png></body></html>"), TITLE, None).candidates == []


def test_numbers_count_what_stands_below_the_container() -> None:
    found = gather(read(page(inside="<div class='share gallery'><p>Share it.</p></div>")), TITLE, None, training=True)
    rows = {s.text: dict(zip((*PLAIN, *CLOSER), row, strict=True)) for s, row in zip(found.candidates, found.rows, strict=True)}
    assert found.container is not None and found.container.names == "article-body"
    long, short = rows[f"{SENTENCES[0]} {SENTENCES[0]}"], rows["Share it."]
    assert long["dominant"] and long["alike"] == 5 and long["against"] == 0 and not long["near_media"]
    assert short["against"] == 1 and short["near_media"] and short["noise"] and not short["dominant"]
    assert short["since_mark"] == 0 and short["copies"] == 1


def test_hangul_counts_twice() -> None:
    latin, hangul = read("<p>abcd abcd</p>"), read("<p>다리를 고친다</p>")
    assert [measure(p.segments, p.segments, p.branches, -1).size for p in (latin, hangul)] == [[9], [14]]


def test_what_holds_headline_and_text_is_forgiven_its_names() -> None:
    markup = page().replace("<main>", "<nav class='menu'><main>").replace("</main>", "</main></nav>")
    p = read(markup)
    texts = [s for s in p.segments if s.kind == "text"]
    standing = measure(p.segments, texts, p.branches, 0).standing
    assert not any(bits & (In.NAV.value | BITS["nav"]) for bits in standing)


def test_what_most_boxes_are_called_says_nothing_of_them() -> None:
    """A builder that calls every part a widget, and each part of the article its own."""
    boxes = "".join(f"<div class='widget widget-text'><p>{s} {s}</p></div>" for s in SENTENCES[:4])
    p = read(f"<body><h1>{TITLE}</h1><div>{boxes}</div><div class='comments'><p>{SENTENCES[0]}</p></div></body>")
    texts = [s for s in p.segments if s.kind == "text"]
    standing = measure(p.segments, texts, p.branches, 0).standing
    assert not any(bits & BITS["side"] for bits in standing)
    assert standing[-1] & BITS["comment"]


def test_a_widget_beside_the_article_is_one() -> None:
    p = read(page(after=f"<div class='widget'><p>{SENTENCES[0]}</p></div>"))
    texts = [s for s in p.segments if s.kind == "text"]
    standing = measure(p.segments, texts, p.branches, 0).standing
    assert any(bits & BITS["side"] for bits in standing)


def test_comments_are_comments_even_where_they_are_most_of_the_page() -> None:
    boxes = "".join(f"<div class='comment'><p>{s} {s}</p></div>" for s in SENTENCES[:4])
    p = read(f"<body><div><h1>{TITLE}</h1><p>{SENTENCES[0]}</p></div>{boxes}</body>")
    texts = [s for s in p.segments if s.kind == "text"]
    assert all(bits & BITS["comment"] for bits in measure(p.segments, texts, p.branches, 0).standing[2:])


def test_most_blocks_of_one_markup_carry_the_doubtful_one() -> None:
    scores, sizes = [4.0, 4.0, -0.8, 4.0], [100] * 4
    assert chosen(scores, sizes, [1, 1, 1, 1]) == [True] * 4
    assert chosen(scores, sizes, [1, 1, 2, 1]) == [True, True, False, True]


def test_a_block_in_doubt_goes_with_its_neighbours() -> None:
    apart = [1, 2, 3, 4, 5]
    assert chosen([4.0, 4.0, -0.3, 4.0, 4.0], [100] * 5, apart) == [True] * 5
    assert chosen([4.0, 4.0, -4.0, 0.05, -4.0], [100] * 5, apart) == [True] * 2 + [False] * 3
    assert chosen([4.0, 4.0, 0.3, -4.0, -4.0], [100] * 5, apart) == [True] * 3 + [False] * 2
    assert chosen([4.0, 4.0, -0.3, -4.0, -4.0], [100] * 5, apart) == [True] * 2 + [False] * 3
    assert chosen([4.0, -0.9, 4.0, -4.0, 0.9], [100] * 5, apart) == [True, False, True, False, True]


def test_a_page_of_nothing_but_doubt_keeps_its_likeliest_half() -> None:
    assert chosen([-0.3] * 4, [100] * 4, [1, 2, 3, 4]) == [True] * 4
    assert chosen([4.0, -0.3], [1000, 100], [1, 2]) == [True, False]
    assert chosen([], [], []) == []


def test_a_line_that_is_but_a_link_is_likelier_than_not_or_left_out() -> None:
    assert chosen([-0.3] * 4, [100] * 4, [1, 2, 3, 0]) == [True] * 3 + [False]


def test_names_carry_meanings() -> None:
    assert meaning_of("related-posts c_newsletter") & BITS["related"] and meaning_of("c_newsletter") & BITS["promo"]
    assert meaning_of("relatedposts") & BITS["related"]
    assert not meaning_of("relatives stage") & (BITS["related"] | BITS["tags"])


def test_names_that_measure_or_sort_carry_none() -> None:
    assert not meaning_of("row margin-bottom-small") & BITS["foot"]
    assert meaning_of("page-bottom") & BITS["foot"]
    assert not meaning_of("alert alert--secondary") & BITS["side"] and meaning_of("col-secondary") & BITS["side"]
    assert not meaning_of("field field--label-hidden") & (BITS["hide"] | BITS["tags"])
    assert meaning_of("field-label hidden") & BITS["hide"]
    assert not meaning_of("post-12 status-publish tag-tramways category-city") & BITS["tags"]
    assert meaning_of("tag-list category-city") & BITS["tags"]
    assert not meaning_of("commentOnSelection".lower()) & BITS["comment"]
    assert meaning_of("commentlist") & BITS["comment"]


def test_noise_is_known_by_its_opening() -> None:
    assert [word for word in STARTS if not starts_noisy(word.upper() + "…")] == []
    assert not starts_noisy(SENTENCES[0]) and not starts_noisy("")
    assert holds_noise("Get it in your inbox") and not holds_noise(SENTENCES[0])


def test_labels_give_each_word_of_the_gold_to_one_block() -> None:
    one, two, three = SENTENCES[:3]
    texts = ["News", one, "Pillars", two, "Share", one, three, "News"]
    inside = [False, True, True, True, True, True, True, False]
    gold = f"{one}\nPillars\n{two}\n{three}"
    assert labels_of(texts, inside, gold, 0.5) == [0, 1, 1, 1, 0, 0, 1, 0]


def test_labels_prefer_the_copy_inside_the_container() -> None:
    assert labels_of([SENTENCES[0], SENTENCES[0]], [False, True], SENTENCES[0], 0.5) == [0, 1]
    assert labels_of([SENTENCES[0] + " " + SENTENCES[1]], [True], SENTENCES[0], 0.9) == [0]


def test_a_row_of_links_is_the_articles_or_is_not() -> None:
    sizes, markup = [300, 40, 40, 300], [1, 0, 0, 1]
    assert chosen([3.0, -2.5, 0.8, 3.0], sizes, markup) == [True, False, False, True]
    assert chosen([3.0, 2.5, -0.3, 3.0], sizes, markup) == [True, True, True, True]


ITEMS = ("A coat for the bridge in winter", "Two lamps with oil for one night", "A rope of forty feet", "Bread")


def _split(markup: str, kept: str) -> tuple[list[str], list[str]]:
    """Which texts a page keeps and drops, where the model kept those whose numbers are given."""
    segments = read(markup).segments
    wanted = {int(number) for number in kept.split()}
    after = whole_units([s for s in segments if s.index in wanted], [s for s in segments if s.index not in wanted], {})
    return [s.text for s in after[0]], [s.text for s in after[1]]


def test_a_list_that_was_kept_in_part_is_whole() -> None:
    markup = f"<p>{SENTENCES[0]}</p><ul>{''.join(f'<li>{item}</li>' for item in ITEMS)}</ul><p>{SENTENCES[1]}</p>"
    assert _split(markup, "0 1 2 5") == ([SENTENCES[0], *ITEMS, SENTENCES[1]], [])
    assert _split(markup, "0 5") == ([SENTENCES[0], SENTENCES[1]], [*ITEMS])


def test_a_list_of_which_little_was_kept_goes() -> None:
    markup = f"<p>{SENTENCES[0]}</p><ol>{''.join(f'<li><p>{item}</p></li>' for item in ITEMS)}</ol>"
    assert _split(markup, "0 4") == ([SENTENCES[0]], [*ITEMS])


def test_a_list_in_a_box_that_is_no_text_stays_as_the_model_left_it() -> None:
    markup = f"<p>{SENTENCES[0]}</p><div class='related'><ul>{''.join(f'<li>{item}</li>' for item in ITEMS)}</ul></div>"
    assert _split(markup, "0 1 2")[1] == [*ITEMS[2:]]
