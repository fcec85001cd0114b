"""The browser that the other tests rely on: it runs scripts, and every request of a page is seen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.conftest import Requests

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

pytestmark = pytest.mark.browser


def test_scripts_run_and_requests_are_seen_and_refused(
    context: BrowserContext, requests: Requests, tmp_path: Path
) -> None:
    page_file = tmp_path / "page.html"
    page_file.write_text(
        "<!doctype html><title>before</title><script>document.title = 'after'</script>"
        "<img src='http://pictures.example/a.png'>",
        encoding="utf-8",
    )
    page = context.new_page()
    page.goto(page_file.as_uri())
    assert page.title() == "after"
    assert requests == ["http://pictures.example/a.png"]
