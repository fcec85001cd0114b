"""Extractors and strippers of others that fail: named in one error, or in a warning beside the generic answer."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

import newsparse
from newsparse import GENERIC_ONLY, Extractor, ExtractorError, Image, NotAnArticle, WrongInput, css
from newsparse.page import Page
from newsparse.sources import Source
from newsparse.strippers import DEFAULT_STRIPPERS, block_stripper
from tests.invented import URL, page

FIELDS = (
    "title", "subtitles", "authors", "published_at", "modified_at", "publisher", "section", "breadcrumbs", "tags", "language", "description", "body", "images",
    "lead_image", "videos", "copyright", "access", "kind", "updates", "comment_count", "related", "url", "source_id",
)  # fmt: skip


class Odd:
    """Something that no field is made of."""


class Vicious(str):
    """Text that fails when it is looked at."""

    def __len__(self) -> int:
        raise RuntimeError("no length")

    def split(self, *_: Any) -> Any:
        raise RuntimeError("no words")

    strip = __iter__ = split


def _cyclic() -> list[Any]:
    made: list[Any] = []
    made.append(made)
    return made


NONSENSE: dict[str, Any] = {
    "an object": Odd(), "a list of objects": [Odd()], "a class": Odd, "a function": len, "bytes": b"Pier 2", "a set of objects": {Odd()}, "a cycle": _cyclic(), "a number without end": float("inf"),
    "not a number": float("nan"), "a huge number": 10**5000, "true": True, "a surrogate": "\ud83d", "a NUL": "\x00", "nothing but space": "  \n ", "an empty dict": {}, "nested lists": [[["x"]]],
    "a dict of nonsense": {"name": Odd(), "url": 5, "@type": []}, "a picture": Image(url="https://x.example/a.jpg"), "an address": "javascript:alert(1)", "markup": "<script>alert(1)</script>" * 50, "a megabyte": "x" * 1_000_000,
    "a memoryview": memoryview(b"x"), "a type": int, "many": ["x"] * 100_001, "vicious text": Vicious("x"), "mixed": ["x", 5, None, Odd()], "an exception": ValueError("x"), "complex": 1j, "ellipsis": ...,
}  # fmt: skip
RAISING: dict[str, Callable[[], Any]] = {
    "ValueError": lambda: (_ for _ in ()).throw(ValueError("x")), "SystemExit": lambda: sys.exit(3), "recursion": lambda: _deeper(0), "StopIteration": lambda: next(iter(())), "KeyError": lambda: {}["x"],
    "AssertionError": lambda: (_ for _ in ()).throw(AssertionError()), "MemoryError": lambda: (_ for _ in ()).throw(MemoryError()), "a generator without end": itertools.count, "a generator that raises": lambda: (1 // 0 for _ in "x"),
}  # fmt: skip


def _deeper(depth: int) -> int:
    return _deeper(depth + 1)


def post(**methods: Any) -> newsparse.Registry:
    """The rules of a publisher whose class has these members."""
    cls = type("Post", (Extractor,), {"hosts": ("eastmere-post.example",), **methods})
    return GENERIC_ONLY.with_extractors(cls)


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("what", [name if at % 4 == 0 else pytest.param(name, marks=pytest.mark.slow) for at, name in enumerate(NONSENSE)])
def test_a_method_that_returns_nonsense(field: str, what: str) -> None:
    rules = post(**{field: lambda self, page: NONSENSE[what]})
    try:
        article = newsparse.parse(page(), URL, registry=rules)
    except ExtractorError as error:
        assert f"Post.{field}" in str(error)
    except NotAnArticle:
        pass
    else:
        article.to_html(), article.to_markdown(), article.to_ninjs(), article.model_dump_json()
    kept = newsparse.parse(page(), URL, registry=rules, on_extractor_error="fallback", min_probability=0.0)
    assert kept.title


# Every field with one error and every error with two fields: what is caught depends on neither.
@pytest.mark.parametrize(("field", "what"), [(field, what) for at, field in enumerate(FIELDS) for turn, what in enumerate(RAISING) if at in (0, 11) or turn == at % len(RAISING)])
def test_a_method_that_raises(field: str, what: str) -> None:
    rules = post(**{field: lambda self, page: RAISING[what]()})
    with pytest.raises(ExtractorError, match=rf"^Post\.{field}: Post\.{field}\(\) r"):
        newsparse.parse(page(), URL, registry=rules)
    article = newsparse.parse(page(), URL, registry=rules, on_extractor_error="fallback")
    assert article.text == newsparse.parse(page(), URL, registry=GENERIC_ONLY).text
    assert article.warnings[0].code == "extractor_failed" and f"Post.{field}" in article.warnings[0].message
    assert article.extractor == "Generic"


@pytest.mark.parametrize("what", RAISING)
def test_a_stripper_that_raises(what: str) -> None:
    def hungry(element: Any) -> Any:
        return RAISING[what]()

    @block_stripper
    def eager(body: Any) -> Any:
        return RAISING[what]()

    for stripper in (hungry, eager):
        with pytest.raises(ExtractorError, match=r"stripper (?:hungry|eager)"):
            newsparse.parse(page(), URL, strippers=(*DEFAULT_STRIPPERS, stripper))
        article = newsparse.parse(page(), URL, strippers=(stripper,), on_extractor_error="fallback")
        assert article.body and article.warnings[0].code == "extractor_failed"


@pytest.mark.parametrize("what", [None, 5, "x", [5], [None], ["x"], {"x": 1}, b"x", Odd(), [Odd()], [[]], itertools.repeat(5)])
def test_a_stripper_that_returns_nonsense(what: Any) -> None:
    def hungry(element: Any) -> Any:
        return what

    @block_stripper
    def eager(body: Any) -> Any:
        return what

    for stripper in (hungry, eager, 5, "x", None):
        with pytest.raises((ExtractorError, WrongInput), match="stripper"):
            newsparse.parse(page(), URL, strippers=(stripper,))


def test_a_stripper_that_names_all_nothing_or_what_stands_elsewhere_takes_nothing() -> None:
    other = Page.read("<p>other</p>")
    whole = newsparse.parse(page(), URL, strippers=())
    for stripper in (lambda element: element.iter(), lambda element: [], lambda element: other.root.iter(), lambda element: [element.getparent()] * 1000):
        assert newsparse.parse(page(), URL, strippers=(stripper,)).text == whole.text


def _raises(*_: Any) -> Any:
    raise ValueError("x")


@dataclass(frozen=True, repr=False)
class Broken(Source):
    """A source of somebody's own that fails on every page."""

    def find(self, page: Page) -> list[Any]:
        raise ValueError("x")

    def __repr__(self) -> str:
        return "Broken()"


@pytest.mark.parametrize(
    ("members", "culprit"),
    [
        ({"prepare": _raises}, r"Post\.prepare"),
        ({"prepare": lambda self, page: None}, r"Post\.prepare"),
        ({"prepare": lambda self, page: "x"}, r"Post\.prepare"),
        ({"prepare": lambda self, page: sys.exit()}, r"Post\.prepare"),
        ({"marker": Broken()}, r"Post\.marker"),
        ({"title": Broken()}, r"Post\.title"),
        ({"body": Broken()}, r"Post\.body"),
        ({"drop": (Broken(),)}, r"Post\.drop"),
        ({"subheads": (Broken(),)}, r"Post\.subheads"),
        ({"strippers": (_raises,)}, r"stripper _raises"),
    ],
)  # fmt: skip
def test_whatever_part_of_an_extractor_fails_is_named(members: dict[str, Any], culprit: str) -> None:
    rules = post(**members)
    with pytest.raises(ExtractorError, match=culprit):
        newsparse.parse(page(), URL, registry=rules)
    article = newsparse.parse(page(), URL, registry=rules, on_extractor_error="fallback")
    assert article.body and article.warnings[0].code == "extractor_failed"


def test_an_extractor_that_spoils_the_tree_before_it_fails_does_not_spoil_the_answer() -> None:
    def prepare(self: Any, page: Page) -> Page:
        for element in list(page.root):
            page.root.remove(element)
        raise ValueError("x")

    article = newsparse.parse(page(), URL, registry=post(prepare=prepare), on_extractor_error="fallback")
    assert article.text == newsparse.parse(page(), URL, registry=GENERIC_ONLY).text


def test_text_that_an_extractor_makes_is_limited_too() -> None:
    article = newsparse.parse(page(), URL, registry=post(description=lambda self, page: "x" * 300_000))
    assert len(article.description or "") == 200_000
    assert "field_cut" in {one.code for one in article.warnings}


def test_what_to_do_on_an_error_is_one_of_two() -> None:
    with pytest.raises(WrongInput, match="'raise' or 'fallback'"):
        newsparse.parse(page(), URL, registry=post(title=_raises), on_extractor_error="ignore")  # type: ignore[arg-type]


def test_a_generator_of_values_is_a_list_of_them() -> None:
    class Post(Extractor):
        hosts = ("eastmere-post.example",)
        body = css(".article-body")

        def tags(self, page: Page) -> Any:
            yield from ("bridge", None, "harbour")

    assert newsparse.parse(page(), URL, registry=GENERIC_ONLY.with_extractors(Post)).tags == ("bridge", "harbour")
