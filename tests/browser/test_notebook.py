"""What a notebook shows, rendered: on light and dark pages, and without a request."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsparse import Articles, parse
from newsparse.checking.sample import samples_in
from tests.browser.conftest import Requests

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

pytestmark = pytest.mark.browser

SAMPLES = samples_in(Path(__file__).resolve().parent.parent.parent / "samples")
_JUPYTER_DARK = "<style>:root { --jp-content-font-color1: rgb(250, 250, 250); --jp-layout-color0: #111; } body { background: #111; }</style>"


@pytest.mark.parametrize(
    ("before", "scheme", "ink"),
    [
        ("", "light", "rgb(28, 30, 33)"),
        ("<style>body { background: #111 }</style>", "dark", "rgb(230, 231, 233)"),
        (_JUPYTER_DARK, "light", "rgb(250, 250, 250)"),  # the notebook's theme goes before the reader's preference
    ],
)
def test_articles_show_on_light_and_dark_pages(
    before: str, scheme: str, ink: str, context: BrowserContext, requests: Requests
) -> None:
    several = [parse(sample.html, sample.url) for sample in SAMPLES]
    tab = context.new_page()
    tab.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    tab.set_content(before + Articles(several)._repr_html_() + "".join(article._repr_html_() for article in several))
    assert tab.locator(".newsparse-article").count() == len(several)
    assert tab.locator(".newsparse-article p").first.evaluate("e => getComputedStyle(e.parentElement).color") == ink
    for summary in tab.locator("summary").all():
        summary.click()
    assert tab.locator("details[open]").count() == tab.locator("details").count() > len(several)
    assert len(tab.screenshot()) > 10_000
    assert requests == []
