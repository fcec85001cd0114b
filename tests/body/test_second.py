"""Pages on which the next story follows the article."""

import time

import pytest

import newsparse
from newsparse import Extractor, css
from tests.invented import SENTENCES, URL

OTHER = [
    "The price of herring fell on Tuesday to what it had been in the spring of the year before, traders said at the market.",
    "Boats had come back with full holds from the banks in the north, where the fish had been scarce since the winter storms.",
    "Smoked herring stays as dear as it was, since the smokehouses have to pay more for the beech wood that they burn.",
]


def story(headline: str, sentences: list[str] | tuple[str, ...], tag: str = "article", name: str = "story", head: str = "<time>4 June 2031</time>") -> str:
    return f'<{tag} class="{name}"><h1>{headline}</h1>{head}<div class="text">{"".join(f"<p>{sentence}</p>" for sentence in sentences)}</div></{tag}>'


def read(*stories: str, **options: object) -> str:
    page = f'<html lang="en"><head><title>Eastmere rebuilds its bridge</title></head><body><div id="page">{"".join(stories)}</div></body></html>'
    return newsparse.parse(page, URL, min_probability=0, **options).text  # type: ignore[arg-type]


FIRST = ("Eastmere rebuilds its bridge", SENTENCES)
SECOND = ("Herring is cheap again this week", OTHER)


@pytest.mark.parametrize("shape", [{"tag": "article"}, {"tag": "main"}, {"tag": "article", "head": ""}, {"tag": "div"}, {"tag": "section", "name": "post single"}])
def test_the_next_story_is_none_of_the_text(shape: dict[str, str]) -> None:
    assert read(story(*FIRST, **shape), story(*SECOND, **shape)) == "\n\n".join(SENTENCES)


def test_a_declared_body_is_found_in_both_stories() -> None:
    class EastmerePost(Extractor):
        hosts = ("eastmere-post.example",)
        body = css("div.text")

    registry = newsparse.GENERIC_ONLY.with_extractors(EastmerePost)
    assert read(story(*FIRST), story(*SECOND), registry=registry) == "\n\n".join(SENTENCES)


@pytest.mark.parametrize("shape", [{"tag": "section", "head": ""}, {"tag": "div", "head": ""}])
def test_parts_of_one_story_with_headings_of_the_first_level_stay(shape: dict[str, str]) -> None:
    assert OTHER[0] in read(story(*FIRST, **shape), story("The herring of Eastmere", OTHER, **shape))


@pytest.mark.parametrize(
    ("own", "other", "stays"),
    [
        ('id="post-41"', 'id="post-42"', False),
        ('data-url="/bridge"', 'data-url="/herring"', False),
        ('data-url="/bridge"', 'data-url="/bridge"', True),
        ('id="bridge"', 'id="herring"', True),
        ('data-post-id="41"', 'id="post-42"', True),
    ],
)
def test_the_next_story_has_a_lesser_heading_and_an_address_of_its_own(own: str, other: str, stays: bool) -> None:
    first, second = (story(*one).replace("<article", f"<article {named}") for one, named in ((FIRST, own), (SECOND, other)))
    second = second.replace("h1>", "h2>")
    assert (OTHER[0] in read(first, second)) is stays
    assert OTHER[0] in read(f"<div>{first}</div>", second)


def test_a_story_in_the_story_stays() -> None:
    inner = story("The herring of Eastmere", OTHER)
    assert OTHER[0] in read(story(FIRST[0], SENTENCES).replace("</article>", f"{inner}</article>"))


def test_many_stories_take_no_longer_than_their_number() -> None:
    start = time.process_time()
    assert SENTENCES[0] in read(story(*FIRST), *[story(f"Story {n}", OTHER) for n in range(400)])
    assert time.process_time() - start < 4
