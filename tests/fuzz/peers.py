"""The same hostile pages through newsparse and its peers: ``python -m tests.fuzz.peers --environment DIR [--count N]``.

Damaged pages count what gave text, what was refused (nothing given, or an error of the tool's own), what raised anything else, and what took over two
seconds; newsparse also makes every export of each within its time. The pages of ``tests.browser.payloads`` count the payloads that
run, or stand ready to act, where the HTML that a tool gives is shown in headless Chromium. Peers live in environments of their own, as in ``tests.bench.peers``.
"""

from __future__ import annotations

import argparse
import base64
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from newsparse import Article
from tests.bench.peers import environment
from tests.browser.conftest import FLAGS
from tests.browser.hostile_page import hostile_page
from tests.browser.payloads import payloads
from tests.browser.test_xss import Watched
from tests.fuzz.exercise import Broken, Case, exercise
from tests.fuzz.run import SLOWEST, case_of

PEERS = ("trafilatura", "newspaper4k", "readability-lxml")


def newsparse_answers(pages: list[bytes]) -> list[dict[str, Any]]:
    """What newsparse makes of the pages; a refusal is no error."""
    import time

    answers = []
    for html in pages:
        begun = time.process_time()
        try:
            outcome = exercise(Case(html))
            answer: dict[str, Any] = {"html": outcome.to_html() if isinstance(outcome, Article) and outcome.body else ""}
        except Broken as problem:
            answer = {"error": str(problem)}
        answers.append(answer | {"seconds": time.process_time() - begun})
    return answers


def peer_answers(peer: str, python: Path, pages: list[bytes]) -> list[dict[str, Any]]:
    """What a peer makes of them."""
    lines = "".join(base64.b64encode(html).decode() + "\n" for html in pages)
    script = Path(__file__).with_name("peer_reader.py")
    done = subprocess.run([python, script, peer], input=lines, capture_output=True, text=True, check=False)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def acted(fragments: list[str]) -> tuple[int, int]:
    """How many of the fragments ran a script when shown, and how many hold something that could."""
    from playwright.sync_api import sync_playwright

    ran = could = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=list(FLAGS))
        context = browser.new_context()
        context.route("**/*", lambda route: route.abort() if route.request.url.startswith("http") else route.continue_())
        watched = Watched(context)
        for fragment in fragments:
            if "<iframe" in fragment.lower() or "<meta" in fragment.lower():
                could += 1
                continue
            seen = watched.show(f"<!doctype html><meta charset=utf-8><body>{fragment}</body>")
            ran += bool(seen["ran"])
            could += bool(seen["could"])
        browser.close()
    return ran, could


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.peers", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--environment", type=Path, required=True, help="where the peers are installed, or will be")
    parser.add_argument("--count", type=int, default=1000, help="damaged pages (1000)")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--tool", choices=("newsparse", *PEERS), action="append", help="this tool alone; may be repeated")
    options = parser.parse_args()
    damaged = [html for number in range(options.count) if isinstance(html := case_of(options.seed, number)[0].html, bytes)]
    hostile = [hostile_page(payload, escaped=False).encode("utf-8", "replace") for payload in payloads()]
    print(f"| tool | damaged pages | with text | refused | raised | over {SLOWEST:.0f} s | slowest | payloads | shown | ran | could act |\n|---|---|---|---|---|---|---|---|---|---|---|")
    for name in options.tool or ("newsparse", *PEERS):
        if name == "newsparse":
            answers, shown = newsparse_answers(damaged), newsparse_answers(hostile)
        else:
            python, version = environment(options.environment, name)
            answers, shown = peer_answers(name, python, damaged), peer_answers(name, python, hostile)
            name = f"{name} {version}"
        raised = sum("error" in one and not one.get("own") for one in answers) + len(damaged) - len(answers)
        given = sum(bool(one.get("html")) for one in answers)
        refused = len(damaged) - raised - given
        slowest = max(one["seconds"] for one in answers)
        fragments = [one["html"] for one in shown if one.get("html")]
        ran, could = acted(fragments)
        slow = sum(one["seconds"] > SLOWEST for one in answers)
        print(f"| {name} | {len(damaged):,} | {given:,} | {refused:,} | {raised:,} | {slow} | {slowest:.1f} s | {len(hostile)} | {len(fragments)} | {ran} | {could} |", flush=True)


if __name__ == "__main__":
    main()
