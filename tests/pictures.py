"""The pictures of the documents: ``python -m tests.pictures`` makes them anew with a real Chromium."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from newsparse.seeing.report import inspect
from tests.browser.conftest import FLAGS

TOP = Path(__file__).resolve().parent.parent
PICTURES = TOP / "docs" / "pictures"
_SAMPLE = TOP / "samples" / "german-newspaper"


def inspect_picture(target: Path) -> None:
    """The report of a sample, its headline lit up on both sides."""
    from playwright.sync_api import sync_playwright

    report = inspect((_SAMPLE / "page.html").read_bytes(), (_SAMPLE / "url.txt").read_text(encoding="utf-8").strip())
    program = shutil.which("chromium") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "report.html"
        file.write_text(report, encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        tab = browser.new_page(viewport={"width": 1180, "height": 780})
        tab.goto(file.as_uri())
        tab.wait_for_selector("html[data-ready]", state="attached")
        tab.frame_locator("iframe").locator('[data-np~="title"]').first.evaluate("mark => mark.scrollIntoView()")
        tab.locator('.part[data-np="title"]').hover()
        tab.wait_for_timeout(200)
        tab.screenshot(path=target)
        browser.close()


def main() -> None:
    """Make all of them."""
    PICTURES.mkdir(exist_ok=True)
    inspect_picture(PICTURES / "inspect.png")


if __name__ == "__main__":
    main()
