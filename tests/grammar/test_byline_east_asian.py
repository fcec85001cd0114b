"""Chinese and Japanese bylines without markup: behind a source, as roles, in brackets at the end."""

from __future__ import annotations

import pytest

from newsparse import parse
from newsparse.grammar.bylines.chinese_reporters import reporters_in_brackets
from newsparse.grammar.bylines.east_asian_names import is_credits_line, signed_in_brackets
from newsparse.grammar.bylines.names import read_byline
from tests.invented import URL

CHINESE = "东海市议会星期二决定关闭旧渡轮船坞，并出售自战争以来一直矗立在那里的起重机。其中两台起重机将运往海湾对岸的一座博物馆，其余的将在春天拍卖。"
JAPANESE = "東海市議会は火曜日、古い渡し船の造船所を閉鎖し、戦争の時代からそこに立っている起重機を売却することを決めた。市長は会議の後、起重機のうち二基は博物館に移されると述べた。"


def _page(language: str, above: str, prose: str, below: str = "") -> str:
    paragraphs = "".join(f"<p>{prose}{number}</p>" for number in "一二三四")
    return f"<html lang='{language}'><head><title>旧船坞</title></head><body><div id='main'><h1>旧渡轮船坞将关闭</h1>{above}<div>{paragraphs}{below}</div></div></body></html>"


@pytest.mark.parametrize(
    ("language", "above", "below", "names"),
    [
        ("zh-CN", "<div>2031年03月04日 10:30:15 来源：东海晚报 作者：王小明 李红</div>", "<p>【责任编辑:张三】</p>", ["王小明", "李红"]),
        ("zh-CN", "<p>2031-03-04 10:30 东海网 记者 王小明 通讯员 赵六</p>", "<p>编辑：孙七　校对：周八</p>", ["王小明", "赵六"]),
        ("zh-TW", "<p>記者王小明／東海報導</p>", "<p>（編輯：陳大文）</p>", ["王小明"]),
        ("zh-CN", "<p>2031-03-04 10:30 来源：东海晚报</p><p>本报讯（记者 王小明 通讯员 赵六）市议会昨天投票。</p>", "", ["王小明", "赵六"]),
        ("zh-CN", "<p>2031-03-04 10:30</p>", "<p>记者在现场看到，起重机已经停了。（东海日报记者 王小明、李红）四</p>", ["王小明", "李红"]),
        ("zh-TW", "<div class='author'><a href='/a'>王小明</a> 報導</div><div class='author'>發佈時間：2031/03/04 10:30</div>", "", ["王小明"]),
        ("zh-CN", "<p>2031-03-04 10:30</p><p>（文/东海网 王小明）市议会昨天投票。</p><p class='author'>责任编辑：张三</p>", "", ["王小明"]),
        ("zh-CN", "<p>日期：2031年03月04日 07:50　|　作者：王小明　|　来源：东海日报　|　点击：321次</p>", "", ["王小明"]),
        ("ja", "<p class='byline'>[<b>山田太郎</b>]</p>", "", ["山田太郎"]),
        ("ja", "<p>2031年3月4日 10時30分</p><p>【山田太郎、佐藤花子】</p>", "", ["山田太郎", "佐藤花子"]),
        ("ja", "<p>2031/3/4 10:30</p>", "<p>（山田太郎）</p>", ["山田太郎"]),
        ("ja", "<p>2031年3月4日 10:30（3月4日 11:00更新）</p>", "<p>来春まで続ける。（小林さゆり）四</p>".replace("四", ""), ["小林さゆり"]),
        ("zh-CN", "<div>发布时间：2031-03-04 16:20:33 来源：东海日报 作者：石磊 姚小芹 浏览次数：78 字体：【大 中 小】</div>", "<p>（文/图 石磊 姚小芹 编辑 罗佳）</p>", ["石磊", "姚小芹"]),
    ],
)
def test_who_signs_and_nothing_of_it_in_the_text(language: str, above: str, below: str, names: list[str]) -> None:
    prose = JAPANESE if language == "ja" else CHINESE
    article = parse(_page(language, above, prose, below), URL)
    assert [author.name for author in article.authors] == names
    assert prose in article.text and article.text.endswith(("四", "（小林さゆり）")) and "2031" not in article.text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("…と語った。（山田太郎）", ("山田太郎",)),
        ("【山田 太郎、佐藤花子】", ("山田 太郎", "佐藤花子")),
        ("（文・山田太郎）", ("山田太郎",)),
        ("（小林さゆり）", ("小林さゆり",)), ("（三日から）", ()), ("（写真部による）", ()),
        ("（文中敬称略）", ()), ("（時事通信）", ()), ("（東京都港区）", ()), ("（おわり）", ()), ("（写真提供）", ()), ("（続く）", ()), ("", ()),
    ],
)  # fmt: skip
def test_names_in_brackets_at_the_end(text: str, names: tuple[str, ...]) -> None:
    assert signed_in_brackets(text) == names


@pytest.mark.parametrize("text", ["（记者会上说）议会昨天投票。", "起重机停了。（记者 王小明 摄）", "记者在现场看到，起重机停了。", "（本报记者王小明）" + "议会投票。" * 30, "（记者" * 4000])
def test_other_brackets_name_no_reporter(text: str) -> None:
    assert reporters_in_brackets(text if not text.startswith("（本报") else "议" * 80 + text) == ()


def test_roles_between_names_part_them() -> None:
    read = read_byline("记者 王小明 通讯员 赵六", language="zh")
    assert [(author.name, author.role) for author in read] == [("王小明", "记者"), ("赵六", "通讯员")]


@pytest.mark.parametrize("line", ["编辑：孙七 校对：周八", "【责任编辑:张三】", "（編輯：陳大文）", "责编 | 李四", "原标题：旧船坞将关闭"])
def test_a_line_of_editors(line: str) -> None:
    assert is_credits_line(line)
    assert not is_credits_line(f"{line}说，" + "船坞明年关闭。" * 9)
