"""Registry: which class reads a page, whoever wrote it, at a cost that does not grow."""

import copy
import pickle
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsparse import parse
from newsparse.errors import ExtractorError, ExtractorWarning
from newsparse.extractor import Extractor, Generic
from newsparse.page import Page
from newsparse.registry import GENERIC_ONLY, Registry, _suffixes, default_registry
from newsparse.sources import css, xpath


def page(url: str | None, html: str = "<h1>x</h1>") -> Page:
    return Page.read(html, url, max_bytes=100_000)


class Paper(Extractor):
    hosts = ("paper.co.kr",)
    title = css("h1")


class Redesign(Extractor):
    hosts = ("paper.co.kr",)
    marker = css(".new")


class Sports(Extractor):
    hosts = ("sports.paper.co.kr",)


class System(Extractor):
    marker = css("#cms")


REGISTRY = GENERIC_ONLY.with_extractors(Redesign, Paper, Sports, System)


@pytest.mark.parametrize(
    ("url", "html", "wanted"),
    [
        ("https://paper.co.kr/1", "<p>", Paper), ("https://www.paper.co.kr/1", "<p>", Paper), ("https://a.b.PAPER.co.kr:8080/1", "<p>", Paper), ("//m.paper.co.kr/1", "<p>", Paper),
        ("https://mypaper.co.kr/1", "<p>", Generic), ("https://co.kr/1", "<p>", Generic), ("https://paper.co.kr.example/1", "<p>", Generic), ("https://paper.co/1", "<p>", Generic),
        ("https://x.sports.paper.co.kr/1", "<p>", Sports), ("https://paper.co.kr/1", "<p class=new>", Redesign), ("https://sports.paper.co.kr/1", "<p class=new>", Sports),
        (None, "<p id=cms>", System), ("https://else.example/1", "<p id=cms>", System), ("https://paper.co.kr/1", "<p id=cms>", Paper), (None, "<p>", Generic),
        (None, "<link rel=canonical href=https://m.paper.co.kr/1><p>", Paper), ("nonsense", "<p>", Generic), ("https://paper.co.kr./1", "<p>", Paper),
    ],
)  # fmt: skip
def test_by_host_suffix_then_marker(url: str | None, html: str, wanted: type[Extractor]) -> None:
    assert type(REGISTRY.find(page(url, html))) is wanted


def test_a_host_whose_layouts_all_differ_falls_to_the_platforms() -> None:
    registry = GENERIC_ONLY.with_extractors(Redesign, System)
    assert type(registry.find(page("https://paper.co.kr", "<p id=cms>"))) is System


def test_the_later_registered_win_and_nothing_is_there_twice() -> None:
    class Mine(Extractor):
        hosts = ("paper.co.kr",)

    mine = REGISTRY.with_extractors(Mine)
    assert type(mine.find(page("https://paper.co.kr"))) is Mine
    assert len(mine.with_extractors(Mine, System)) == len(mine)
    assert type(REGISTRY.find(page("https://paper.co.kr"))) is Paper


def test_without() -> None:
    fewer = REGISTRY.without(Redesign, System)
    assert type(fewer.find(page("https://paper.co.kr", "<p class=new id=cms>"))) is Paper
    assert (len(REGISTRY), len(fewer)) == (4, 2)
    named = Registry({"paper.co.kr": (f"{__name__}:Paper",)}, ())
    assert len(named.without(Paper)) == 0


def test_generic_only_knows_nobody() -> None:
    assert len(GENERIC_ONLY) == 0
    assert GENERIC_ONLY.extractors() == ()
    assert parse("<h1>Bridge opens</h1><p>Text.", "https://paper.co.kr", registry=GENERIC_ONLY).title == "Bridge opens"


def test_built_in_extractors_have_no_mistake() -> None:
    registry = default_registry()
    classes = registry.extractors()
    assert len(set(classes)) == len(registry)
    for cls in classes:
        cls.check()


def test_a_registry_travels_to_other_processes() -> None:
    for registry in (REGISTRY, default_registry()):
        assert len(pickle.loads(pickle.dumps(registry))) == len(registry)
        assert len(copy.deepcopy(registry)) == len(registry)


@pytest.mark.parametrize("wrong", [Extractor, int, "x", None, Paper()])
def test_what_is_no_extractor_is_refused(wrong: object) -> None:
    with pytest.raises(ExtractorError):
        GENERIC_ONLY.with_extractors(wrong)  # type: ignore[arg-type]


def test_an_entry_that_cannot_be_imported_is_named_and_hurts_no_other_host() -> None:
    registry = Registry({"a.example": ("no.such.module:Paper",), "b.example": (f"{__name__}:Paper",)}, ())
    assert type(registry.find(page("https://b.example"))).__name__ == "Paper"
    with pytest.raises(ExtractorError, match=r"no\.such\.module:Paper"):
        registry.find(page("https://a.example"))


def test_a_marker_that_raises_is_named() -> None:
    class Odd(Extractor):
        hosts = ("odd.example",)
        marker = xpath("//p[re:test(., 'x')]")

    with pytest.raises(ExtractorError, match=r"Odd\.marker"):
        GENERIC_ONLY.with_extractors(Odd).find(page("https://odd.example", "<p>x"))


def test_lookup_does_not_grow_with_the_number_of_hosts() -> None:
    def seconds(hosts: int) -> float:
        registry = Registry({f"host{i}.example": (Paper,) for i in range(hosts)}, ())
        pages = [page(f"https://a.host{i}.example") for i in range(50)]
        [p.host for p in pages]
        best = 1.0
        for _ in range(5):
            start = time.process_time()
            for p in pages:
                registry.find(p)
            best = min(best, time.process_time() - start)
        return best

    assert seconds(50_000) < 10 * seconds(100) + 0.005


def test_hostile_hosts_are_bounded() -> None:
    start = time.process_time()
    assert len(list(_suffixes("a." * 100_000))) <= 12
    assert time.process_time() - start < 0.5


GOOD = """
from newsparse.extractor import Extractor
from newsparse.sources import css
class Invented(Extractor):
    hosts = ("invented.example",)
    title = css(".head")
"""


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on ``sys.path`` into which a test installs packages."""
    monkeypatch.syspath_prepend(str(tmp_path))
    default_registry.cache_clear()
    before = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - before:
        if name.startswith("np_test_"):
            del sys.modules[name]
    default_registry.cache_clear()


def install(folder: Path, package: str, code: str, target: str) -> None:
    (folder / f"{package}.py").write_text(code)
    info = folder / f"{package}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[newsparse.extractors]\n{package} = {target}\n")


def test_installed_packages_are_found(installed: Path) -> None:
    install(installed, "np_test_good", GOOD, "np_test_good:Invented")
    article = parse("<h1>No</h1><b class=head>Yes, this</b>", "https://www.invented.example/1")
    assert (article.title, article.extractor) == ("Yes, this", "Invented")


@pytest.mark.parametrize(
    ("code", "target"),
    [
        ("import no_such_module", "np_test_bad:X"), ("raise SystemError('x')", "np_test_bad:X"), ("x = 1", "np_test_bad:Missing"), ("X = int", "np_test_bad:X"), ("X = 3", "np_test_bad:X"),
        ("from newsparse.extractor import Extractor\nclass X(Extractor): pass", "np_test_bad:X"), ("def (", "np_test_bad:X"), ("", "np_test_none:X"),
        ("from newsparse.extractor import Extractor\nfrom newsparse.sources import css\nclass X(Extractor):\n hosts = ('x.example',)\n title = css('p[')", "np_test_bad:X"),
    ],
)  # fmt: skip
def test_a_broken_package_is_named_and_left_out(installed: Path, code: str, target: str) -> None:
    install(installed, "np_test_bad", code, target)
    install(installed, "np_test_good", GOOD, "np_test_good:Invented")
    with pytest.warns(ExtractorWarning, match="np_test_bad"):
        registry = default_registry()
    assert type(registry.find(page("https://invented.example"))).__name__ == "Invented"
    assert parse("<h1>Bridge opens</h1><p>Text.", "https://else.example").title == "Bridge opens"
