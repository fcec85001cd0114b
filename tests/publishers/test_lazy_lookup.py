"""Import and look-up cost the same for a thousand publishers as for ten."""

from __future__ import annotations

import subprocess
import sys
import time

from newsparse import Extractor, Page, Registry, css

_LOADED = "print(*sorted(m for m in sys.modules if m.startswith(('newsparse.publishers.', 'newsparse.platforms.')) and m != 'newsparse.publishers.hosts'))"


def loaded_after(code: str) -> list[str]:
    """The publishers' and platforms' modules that a fresh interpreter has loaded after some code."""
    command = [sys.executable, "-c", f"import sys, newsparse\n{code}\n{_LOADED}"]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.split()


def test_import_loads_no_publisher() -> None:
    assert loaded_after("") == []


def test_a_registry_loads_no_publisher() -> None:
    assert loaded_after("assert len(newsparse.default_registry()) > 100") == []


def test_a_look_up_loads_the_one_that_it_needs() -> None:
    look_up = "newsparse.default_registry().find(newsparse.Page.read('<h1>x</h1>', 'https://www.spiegel.de/a', max_bytes=99))"
    assert loaded_after(look_up) == ["newsparse.publishers.de", "newsparse.publishers.de.spiegel"]


class Paper(Extractor):
    hosts = ("paper.example",)
    body = css(".story")


class Counted(dict[str, tuple[type[Extractor], ...]]):
    """A mapping of hosts that counts how often it is asked."""

    asked = 0

    def get(self, *arguments: object) -> object:  # type: ignore[override]
        self.asked += 1
        return super().get(*arguments)  # type: ignore[arg-type]


def registry_of(hosts: int) -> Registry:
    return Registry({f"paper{number}.example": (Paper,) for number in range(hosts)}, ())


def page_of(number: int) -> Page:
    return Page.read("<h1>Pier 2 reopens</h1>", f"https://www.news.paper{number}.example/1", max_bytes=1000)


def test_two_thousand_hosts_are_asked_as_often_as_twenty() -> None:
    asked = []
    for hosts in (20, 2000):
        registry = registry_of(hosts)
        registry._hosts = counted = Counted(registry._hosts)
        assert repr(registry.find(page_of(hosts - 1))) == "Paper"
        asked.append(counted.asked)
    assert asked == [2, 2]


def test_two_thousand_hosts_take_as_long_as_twenty() -> None:
    def seconds(hosts: int) -> float:
        registry, pages = registry_of(hosts), [page_of(number) for number in range(20)]
        for page in pages:
            assert page.host
        best = 1.0
        for _ in range(7):
            start = time.process_time()
            for page in pages * 20:
                registry.find(page)
            best = min(best, time.process_time() - start)
        return best

    assert seconds(2000) < 3 * seconds(20) + 0.002
