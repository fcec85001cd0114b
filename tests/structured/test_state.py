"""State in scripts: data is read, code is not, and nothing raises."""

import json
import time

import pytest
from hypothesis import given, settings, strategies as st

from newsparse.page import Page
from newsparse.structured.flight import _PUSH, _ROW
from newsparse.structured.keyed import values_under
from newsparse.structured.state import (
    _ESCAPED_SINGLE,
    _SINGLE_QUOTED,
    _UNDEFINED,
    follow,
)
from tests.examples import examples


def state(script: str, name: str, attributes: str = "") -> object:
    return Page.read(f"<html><body><p>x</p><script {attributes}>{script}</script></body></html>", max_bytes=20_000_000).state(name)


@pytest.mark.parametrize(
    ("script", "name", "wanted"),
    [
        ('Fusion.arcSite="x";Fusion.globalContent={"a":{"b":"c;}"}};Fusion.globalContentConfig={"q":2};', "Fusion.globalContent", {"a": {"b": "c;}"}}),
        ('window.Fusion=window.Fusion||{};window.Fusion.globalContent = {"a":1}', "Fusion.globalContent", {"a": 1}),
        ('window.__STATE__ = JSON.parse("{\\"a\\":\\"\\u003cb\\"}")', "__STATE__", {"a": "<b"}),
        ("window['__S__'] = JSON.parse('{\"a\":\"it\\'s \\u0041\"}');", "__S__", {"a": "it's A"}),
        ('window.__APOLLO_STATE__={"ROOT":{}};', "__APOLLO_STATE__", {"ROOT": {}}), ('var __INITIAL_STATE__ = [1, 2];', "__INITIAL_STATE__", [1, 2]),
        ('window.__PRELOADED_STATE__ = {}; window.__PRELOADED_STATE__ = {"a": 1}', "__PRELOADED_STATE__", {"a": 1}),
        ('window.__A__ = {"a":undefined,"b":[undefined, void 0]}', "__A__", {"a": None, "b": [None, None]}),
        ('if (window.X == {"a": 1}) {} myX = {"b": 1}; X = {"c": 1}', "X", {"c": 1}), ("X = '[1]'", "X", [1]),
    ],
)  # fmt: skip
def test_assigned(script: str, name: str, wanted: object) -> None:
    assert state(script, name) == wanted


@pytest.mark.parametrize(
    "script",
    ["window.__A__={f:function(){}}", "window.__A__=(function(a){return {x:a}}(1))", "window.__A__=y", '__A__ = {"a": ', "__A__ = 'x", "x.__A__y = {}", "// __A__", '__A__ = "text"'],
)  # fmt: skip
def test_code_is_given_up_quietly(script: str) -> None:
    assert state(script, "__A__") is None


def test_by_id() -> None:
    assert state('{"props": 1}', "__NEXT_DATA__", 'id="__NEXT_DATA__" type="application/json"') == {"props": 1}
    assert state("{broken", "__NEXT_DATA__", 'id="__NEXT_DATA__"') is None
    assert state("{}", "__NEXT_DATA__") is None


def test_nuxt_data_is_put_together() -> None:
    flat = '[["Reactive",1],{"data":2,"day":4,"self":1},[3,3],"hello",["Date","2026-01-02"]]'
    got = state(flat, "__NUXT_DATA__", "id=__NUXT_DATA__")
    assert isinstance(got, dict)
    assert (got["data"], got["day"]) == (["hello", "hello"], "2026-01-02")


def test_texts_of_next_flight_stand_where_they_are_named() -> None:
    text = "<p>Größe</p>\n7:[1]"
    stream = f'a:T{len(text.encode()):x},{text}5:["$","$L2",null,{{"body":"$a","other":"$b"}}]\n6:{{"x":"$a"}}\n8:T2,'
    html = f"<p>x</p><script>self.__next_f.push([1,{json.dumps(stream)}])</script>"
    assert Page.read(html, max_bytes=10_000).state("__next_f") == [["$", "$L2", None, {"body": text, "other": "$b"}], {"x": text}]


def test_next_flight_rows_span_pushes() -> None:
    html = '<p>x</p><script>self.__next_f.push([0])</script><script>self.__next_f.push([1,"1:{\\"a\\":"])</script><script>self.__next_f.push([1,"5}\\n2:I[1]\\n3:[\\"x\\"]\\n"])</script>'
    assert Page.read(html, max_bytes=10_000).state("__next_f") == [{"a": 5}, ["x"]]
    assert Page.read("<p>__next_f</p>", max_bytes=10_000).state("__next_f") is None


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("", [{"a": [{"t": "x", "v": 1}, {"t": "y", "v": 2}], "n": None}]), ("a.v", [1, 2]), ("a[t=y].v", [2]), ("a[t=x|y].v", [1, 2]), ("a[0].v", [1]),
        ("a[-1].v", [2]), ("a[5].v", []), ("a[t=z].v", []), ("n", []), ("x.y.z", []), ("a.v.w", []),
    ],
)  # fmt: skip
def test_paths(path: str, wanted: list[object]) -> None:
    assert follow({"a": [{"t": "x", "v": 1}, {"t": "y", "v": 2}], "n": None}, path) == wanted


def test_a_condition_may_hold_a_dot() -> None:
    assert follow({"a": [{"u": "x.y", "v": 1}]}, "a[u=x.y].v") == [1]


@settings(max_examples=examples(200))
@given(st.text('{}[]"\'\\=: _A1.,undefinedJSONparse()', max_size=60), st.text("a.[]=|0-", max_size=10))
def test_nothing_raises(script: str, path: str) -> None:
    got = state("window.__A__=" + script, "__A__")
    follow(got, path)


@pytest.mark.parametrize("piece", ["__A__={", "__A__='", '__A__="', "__A__=[", "__A__ ", "self.__next_f.push([1,", '__A__=JSON.parse("', "__A__={\"a\":undefined,"])
def test_hostile_scripts_take_linear_time(piece: str) -> None:
    script = piece * (200_000 // len(piece))
    start = time.process_time()
    for name in ("__A__", "__next_f"):
        state(script, name)
    assert time.process_time() - start < 3


def test_hostile_nuxt_data_is_bounded() -> None:
    flat = "[" + ",".join(f"[{i},{i},{i},{i}]" for i in range(20_000)) + "]"
    start = time.process_time()
    state(flat, "__NUXT_DATA__", "id=__NUXT_DATA__")
    assert time.process_time() - start < 3


@pytest.mark.parametrize(
    ("pattern", "match", "near"),
    [
        (_PUSH, 'self.__next_f.push([1,"', "self.__next_f.push([0])"), (_ROW, '1a:{"', "1g:["), (_UNDEFINED, ":undefined", "undefinedly"),
        (_SINGLE_QUOTED, "a\\'b'", "a\\'"), (_ESCAPED_SINGLE, "\\'", "'"),
    ],
)  # fmt: skip
def test_patterns(pattern, match: str, near: str) -> None:  # type: ignore[no-untyped-def]
    assert pattern.search(match)
    assert not (found := pattern.match(near)) or not found.group()
    start = time.process_time()
    for hostile in ("\\" * 100_000, "a" * 100_000, "[" * 100_000, ":" * 100_000, ": " * 50_000, "1" * 100_000):
        (pattern.match if pattern is _SINGLE_QUOTED else pattern.search)(hostile)  # as they are used
    assert time.process_time() - start < 1


def test_values_under_a_key_are_read_without_the_rest_of_a_state() -> None:
    text = 'window.shop = {"a": undefined, "tags":["x"], "b":{"tags":{"n":1}}, "tags":oops}'
    page = Page.read(f"<html><body><script>{text}</script><script>other = {{'tags':[2]}}</script></body></html>", max_bytes=9_000)
    assert list(values_under(page.scripts, "window.shop", "tags")) == [["x"], {"n": 1}]
    assert list(values_under(page.scripts, "window.shop", "tag")) == []
    assert list(values_under(page.scripts, "missing", "tags")) == []
