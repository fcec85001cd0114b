"""The flat row: always the same columns, always the same kinds."""

from __future__ import annotations

from newsparse import Article, Author, Image
from newsparse.export.row import COLUMNS
from tests.articles import WHOLE


def test_columns_are_stable_and_documented() -> None:
    assert list(Article(title="x").to_dict()) == list(WHOLE.to_dict()) == list(COLUMNS)


def test_kinds_of_values_follow_the_documentation() -> None:
    for article in (WHOLE, Article(title="x")):
        for name, value in article.to_dict().items():
            told = COLUMNS[name]
            if told.startswith("strings"):
                assert isinstance(value, list)
            elif value is not None:
                assert (
                    type(value).__name__
                    == {"string": "str", "datetime": "datetime", "integer": "int", "number": "float"}[
                        told.split(":")[0].split(",")[0]
                    ]
                )


def test_the_whole_article() -> None:
    row = WHOLE.to_dict()
    assert row["title"] == "강마을시, 책 10만 권 도서관 연다"
    assert row["authors"] == ["한가람", "강마을통신"]
    assert row["author_roles"] == ["기자", ""]
    assert row["author_emails"] == ["garam@gangmaeul.example", ""]
    assert row["published_at"] == WHOLE.published_at
    assert row["publisher"] == "강마을신문"
    assert row["text"] == WHOLE.text
    assert row["image_credits"] == ["강마을시"]
    assert row["lead_image_url"] == "https://gangmaeul.example/1.jpg"
    assert row["video_urls"] == ["https://video.example/1"]
    assert row["related_urls"] == ["https://gangmaeul.example/2"]
    assert row["warnings"] == ["body_short"]


def test_aligned_lists_are_as_long_as_each_other() -> None:
    article = Article(
        title="x",
        authors=(Author(name="a"), Author(name="b", role="기자")),
        images=(Image(caption="no address"), Image(url="https://a.example/1")),
    )
    row = article.to_dict()
    assert len(row["authors"]) == len(row["author_roles"]) == len(row["author_organizations"]) == 2
    assert row["image_urls"] == ["https://a.example/1"]
    assert row["image_captions"] == row["image_credits"] == [""]
