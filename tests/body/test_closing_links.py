"""A label of links at the end of a text goes with its one link, whatever lines they stand in; a list of sources stays."""

import pytest

from newsparse import parse
from newsparse.article import Paragraph
from tests.invented import SENTENCES, read

JAPANESE = (
    "東浜市は4日、港の古い橋について、来週月曜日から大型トラックの通行を禁止すると発表した。",
    "市によると、春の点検で七つの橋脚のうち二つにひび割れが見つかり、9月の再調査でさらに広がっていることが分かった。",
    "港湾委員会の委員長は「予算を待っている間にトラックを通し続けることはできない」と述べ、早急な対応の必要性を強調した。",
    "北岸の商店主らは配達への影響を心配している。迂回路は片道で18キロ長くなり、道幅も狭いという。",
)
ADDRESS = "https://www.city.higashihama.example/bridge"
LINK = f"<a href='{ADDRESS}'>橋の通行規制について</a>"


def texts(end: str, lines: bool = False) -> list[str]:
    text = "<br><br>".join(JAPANESE) + "<br><br>" if lines else "".join(f"<p>{one}</p>" for one in JAPANESE)
    page = f"<html lang='ja'><head><title>橋を直す</title></head><body><main><article><h1>橋を直す</h1><div class='body'>{text}{end}</div></article></main></body></html>"
    return [one for block in parse(page).body if (one := getattr(block, "text", ""))]


@pytest.mark.parametrize(
    "end",
    [f"<p>関連リンク：{ADDRESS}</p>", f"<p>【関連URL】</p><p><a href='{ADDRESS}'>{ADDRESS}</a></p>", f"<p>（関連リンク）{LINK}</p>", f"<p>＜関連リンク＞</p><p>{LINK}</p>", f"<p>関連URL:<br>東浜市「橋」<br>{ADDRESS}</p>"],
)
def test_it_goes_with_its_link(end: str) -> None:
    assert texts(end) == list(JAPANESE)


@pytest.mark.parametrize("end", [f"関連URL<br>{LINK}", f"■関連リンク<br><a href='{ADDRESS}'>東浜市</a>", f"（関連URL）<br>東浜市「橋」<br>{ADDRESS}", f"関連サイト：{ADDRESS}"])
def test_it_goes_from_a_text_in_lines(end: str) -> None:
    assert texts(end, lines=True) == list(JAPANESE)


@pytest.mark.parametrize(
    "end",
    [
        f"関連リンクは{ADDRESS}に載っている。",  # a sentence
        f"公式サイト：{ADDRESS}",  # a fact of the text
        "関連リンク：市の担当者は「まだ決まっていない」と話した。",
    ],
)
def test_other_last_lines_stay(end: str) -> None:
    assert texts(f"<p>{end}</p>") == [*JAPANESE, end]


def test_sources_stay() -> None:
    assert texts(f"<h2>参考資料</h2><ul><li>{LINK}</li></ul>")[len(JAPANESE)] == "参考資料"


def test_a_button_under_each_item_is_none_of_the_text() -> None:
    items = "".join(f"<h2><a href='https://w.example/{n}'>{n}. The walk</a></h2><p>{SENTENCES[n]} {SENTENCES[0]}</p><p><a class='btn' href='https://shop.example/{n}'>Buy now</a></p>" for n in (1, 2, 3))
    assert "Buy now" not in read(inside=items).text
    other = items.replace("Buy now", "The map", 1).replace("Buy now", "The guide", 1)
    assert {"The map", "The guide", "Buy now"} <= set(read(inside=other).text.split("\n\n"))


def test_lines_that_a_writer_laid_out_hold_empty_ones() -> None:
    assert texts(f"<pre>関連URL\n\n\n{ADDRESS}\n\n東浜市</pre>") == list(JAPANESE)


def test_an_english_label_is_the_writers_whatever_stands_below_it() -> None:
    said = "More information:\nCafé Müller, Eastmere\nhttps://cafemueller.example/hours"
    assert any(block.text == said for block in read(inside=f"<p>{said.replace(chr(10), '<br>')}</p>").body if isinstance(block, Paragraph))
