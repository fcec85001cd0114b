"""The page's own address and number."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from newsparse.generic.identity import id_in_address
from tests.invented import URL, ld, read


@pytest.mark.parametrize(
    ("address", "number"),
    [
        ("https://e.example/news/articleView.html?idxno=12345", "12345"), ("https://e.example/article/607/0000001728?cds=x", "0000001728"),
        ("https://e.example/view/AKR20260101000100001", "AKR20260101000100001"), ("https://e.example/a/bruecke-artikel13351201", "13351201"),
        ("https://e.example/2026/09/01/le-pont_6187283_3234.html", "6187283"), ("https://e.example/2026/07/17/bridge-21244172/", "21244172"),
        ("https://e.example/articles/?4001234", "4001234"), ("https://e.example/bridge/?12", None),
        ("https://e.example/bbs/board.php?bo_table=local&wr_id=4821", "4821"), ("https://e.example/index.php?mid=local&document_srl=99123", "99123"),
        ("https://e.example/news/newsview.php?ncode=1065581234567890", "1065581234567890"), ("https://e.example/webzine/news/?news=289321&site=a", "289321"), ("https://e.example/news/42", "42"), ("https://e.example/a-bridge-for-eastmere", None), ("https://e.example/2026/07/17/bridge", None),
        ("https://e.example/20260717/bridge", None), ("https://e.example/news/202607/bridge-x/index.html", None), ("https://e.example/news/202607", "202607"), ("http://[bad", None), ("", None),
    ],
)  # fmt: skip
def test_number_in_the_address(address: str, number: str | None) -> None:
    assert id_in_address(address) == number


def test_stated_numbers_come_first() -> None:
    assert read(head="<meta property='dable:item_id' content='777'>").source_id == "777"
    assert (
        read(
            head=ld(
                '{"@type":"NewsArticle","headline":"x","identifier":{"@type":"PropertyValue","value":"ab-9"}}'
            )
        ).source_id
        == "ab-9"
    )
    assert read().source_id == "1234567"


def test_canonical_unless_it_is_the_front_page() -> None:
    canonical = "https://www.eastmere-post.example/bridge"
    assert read(head=f"<link rel='canonical' href='{canonical}'>").url == canonical
    assert read(head="<link rel='canonical' href='https://www.eastmere-post.example/'>").url == URL
    assert read(head="<meta property='og:url' content='/n/9'>").url == "https://www.eastmere-post.example/n/9"


@given(st.text(max_size=200))
def test_any_address(text: str) -> None:
    found = id_in_address("https://e.example/" + text)
    assert found is None or any(c.isdigit() for c in found)
