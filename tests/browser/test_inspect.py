"""Reports in a real browser: parts and lines show each other, and a hostile page neither runs nor asks for anything."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from newsparse.cli import main
from newsparse.page import Page
from newsparse.seeing.inert import inert_copy
from newsparse.seeing.report import inspect
from tests.browser.conftest import Requests
from tests.hostile import HOSTILE, hostile_page

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page as Tab

pytestmark = pytest.mark.browser

SAMPLES = Path(__file__).resolve().parent.parent.parent / "samples"
Show = Callable[[str], "Tab"]


@pytest.fixture
def show(context: BrowserContext, requests: Requests, tmp_path: Path) -> Show:
    """Open a report and wait until its script has run; the tab notes every error."""

    def opened(report: str) -> Tab:
        file = tmp_path / "report.html"
        file.write_text(report, encoding="utf-8")
        tab = context.new_page()
        tab.on("pageerror", lambda error: pytest.fail(f"the report's script raised {error}"))
        tab.on("dialog", lambda dialog: pytest.fail(f"the page opened a dialog: {dialog.message}"))
        tab.goto(file.as_uri())
        tab.wait_for_selector("html[data-ready]", state="attached")
        return tab

    return opened


def sample_report(name: str) -> str:
    folder = SAMPLES / name
    return inspect((folder / "page.html").read_bytes(), (folder / "url.txt").read_text(encoding="utf-8").strip())


@pytest.mark.parametrize("name", ["hankookilbo", "german-newspaper", "japanese-newspaper", "tables-and-lists"])
def test_lines_and_marks_show_each_other(name: str, show: Show, requests: Requests) -> None:
    tab = show(sample_report(name))
    frame = tab.frame_locator("iframe")
    line = tab.locator('.part[data-np="title"]')
    mark = frame.locator('[data-np~="title"]').first

    line.hover()
    assert "np-hot" in (mark.get_attribute("class") or "")
    assert "hot" in (tab.locator("#labels span", has_text="title").first.get_attribute("class") or "")
    tab.mouse.move(2, 2)
    tab.locator("header h1").hover()
    assert "np-hot" not in (mark.get_attribute("class") or "")

    mark.hover()
    assert "hot" in (line.get_attribute("class") or "")
    assert requests == []


def test_a_click_scrolls_to_the_other(show: Show) -> None:
    tab = show(sample_report("german-newspaper"))
    tab.set_viewport_size({"width": 1000, "height": 400})
    frame = tab.frame_locator("iframe")
    last = tab.locator('.part.body[data-np]').last
    key = last.get_attribute("data-np")
    mark = frame.locator(f'[data-np~="{key}"]').first
    last.click()
    box = mark.bounding_box()
    assert box is not None and 0 <= box["y"] < 400
    frame.locator('[data-np~="title"]').first.scroll_into_view_if_needed()
    frame.locator('[data-np~="title"]').first.click()
    line = tab.locator('.part[data-np="title"]').bounding_box()
    assert line is not None and 0 <= line["y"] < 400


def test_it_works_from_the_keyboard(show: Show) -> None:
    tab = show(sample_report("german-newspaper"))
    line = tab.locator('.part.body[data-np]').last
    line.focus()
    key = line.get_attribute("data-np")
    mark = tab.frame_locator("iframe").locator(f'[data-np~="{key}"]').first
    assert "np-hot" in (mark.get_attribute("class") or "")
    tab.keyboard.press("Enter")
    box = mark.bounding_box()
    assert box is not None and 0 <= box["y"] < 900


def test_removed_parts_are_grey_and_can_be_hidden(show: Show) -> None:
    tab = show(sample_report("german-newspaper"))
    gone = tab.frame_locator("iframe").locator('[data-np*="removed:"]').first
    assert gone.evaluate("e => getComputedStyle(e).opacity") == "0.4"
    assert tab.locator("#labels span", has_text="unlikely_block").count() > 0
    tab.locator("#removed").uncheck()
    assert gone.evaluate("e => getComputedStyle(e).display") == "none"


@pytest.mark.parametrize("dark", [False, True])
def test_light_and_dark(dark: bool, show: Show, context: BrowserContext) -> None:
    report = sample_report("hankookilbo")
    tab = show(report)
    tab.emulate_media(color_scheme="dark" if dark else "light")
    background = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background == ("rgb(23, 25, 27)" if dark else "rgb(255, 255, 255)")
    assert len(tab.screenshot()) > 20_000


def test_right_to_left_text_reads_from_the_right(show: Show) -> None:
    sentence = "أعلن مجلس المدينة يوم الاثنين أن الجسر القديم سيعاد بناؤه قبل حلول الشتاء وأن العمل يبدأ في الربيع المقبل. "
    html = (
        "<html lang='ar' dir='rtl'><head><title>الجسر القديم يعود</title></head><body><article><h1>الجسر القديم يعود</h1>"
        + f"<p>{sentence * 3}</p>" * 4 + "</article></body></html>"
    )  # fmt: skip
    tab = show(inspect(html, "https://jisr.example/1"))
    assert tab.frame_locator("iframe").locator("html").get_attribute("dir") == "rtl"
    line = tab.locator('.part.body[data-np] p').first
    assert line.evaluate("e => getComputedStyle(e.parentElement).direction") == "rtl"


def test_a_hostile_page_neither_runs_nor_asks(show: Show, requests: Requests) -> None:
    tab = show(inspect(hostile_page(), "https://www.eastmere-post.example/1"))
    frame = tab.frame_locator("iframe")
    for mark in frame.locator("[data-np]").all()[:12]:
        if mark.is_visible():
            mark.hover()
            mark.click()
    for target in frame.locator("a, span, [id^=np-bait]").all()[:40]:
        if target.is_visible():
            target.click(force=True, timeout=2000)
    tab.wait_for_timeout(1500)
    assert requests == []
    assert tab.evaluate("window.owned") is None
    assert tab.url.startswith("file:")
    assert tab.evaluate("document.querySelector('iframe').contentWindow.owned") is None


@pytest.mark.parametrize("part", HOSTILE, ids=range(len(HOSTILE)))
def test_the_inert_copy_alone_is_harmless(part: str, context: BrowserContext, requests: Requests) -> None:
    """Without the frame's sandbox and without the policy."""
    copy, _ = inert_copy(Page.read(hostile_page(part), max_bytes=1_000_000).root)
    tab = context.new_page()
    tab.on("dialog", lambda dialog: pytest.fail(f"the page opened a dialog: {dialog.message}"))
    tab.set_content(etree.tostring(copy, encoding="unicode", method="html"))
    tab.wait_for_timeout(150)
    assert requests == []
    assert tab.evaluate("window.owned") is None


def test_the_baits_would_work(context: BrowserContext, requests: Requests) -> None:
    """What the tests above refuse, a browser would do."""
    tab = context.new_page()
    tab.set_content(hostile_page().replace('http-equiv="refresh"', ""))
    tab.wait_for_timeout(500)
    assert tab.evaluate("window.owned") is True
    assert len(requests) > 10


def test_a_folder_has_an_index_that_leads_to_its_reports(context: BrowserContext, requests: Requests, tmp_path: Path) -> None:
    assert main(["inspect", str(SAMPLES), "-o", str(tmp_path), "--all"]) == 0
    tab = context.new_page()
    tab.goto((tmp_path / "index.html").as_uri())
    assert tab.locator("svg").count() == len(list(SAMPLES.glob("*/page.html")))
    tab.locator("h2 a").first.click()
    tab.wait_for_selector("html[data-ready]", state="attached")
    assert requests == []
