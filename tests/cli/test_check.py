"""``newsparse check``: what a sample, a corpus and a rule are held to."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest

from newsparse import GENERIC_ONLY, Extractor, cli, css, meta
from newsparse.checking.check import check_sample, told_apart
from newsparse.checking.corpus import check_gold, pages_of
from newsparse.checking.loading import load_extractors
from newsparse.checking.sample import Sample, samples_in, write_golden
from newsparse.errors import ExtractorError
from newsparse.registry import Registry

LEAD = "The second pier of the old harbour opened on Monday after ten years of work, the port office said."
MORE = "Ferries to the islands will sail from it again from the first of June, four times a day in each direction."
PAGE = (
    '<html lang="en"><head><title>Pier 2 reopens</title><meta name="author" content="Mina Seo"></head><body><h1>Pier 2 reopens</h1>'
    f'<p class="writer">Mina Seo</p><div class="story"><p>{LEAD}</p><p>{MORE}</p></div></body></html>'
)
URL = "https://lantern.example/1"


class Lantern(Extractor):
    hosts = ("lantern.example",)
    authors = css(".writer")


REGISTRY = GENERIC_ONLY.with_extractors(Lantern)


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    folder = tmp_path / "lantern"
    folder.mkdir()
    (folder / "page.html").write_text(PAGE)
    (folder / "url.txt").write_text(URL + "\n")
    made = Sample(folder)
    write_golden(made, made.read(REGISTRY))
    return made


def kinds(sample: Sample, registry: Registry = REGISTRY) -> list[tuple[str, str]]:
    return [(problem.kind, problem.field) for problem in check_sample(sample, registry).problems]


def test_a_right_sample_passes(sample: Sample) -> None:
    assert kinds(sample) == []
    assert samples_in(sample.folder) == samples_in(sample.folder.parent) == [sample]


def test_no_golden(sample: Sample) -> None:
    (sample.folder / "article.json").unlink()
    assert kinds(sample) == [("no golden", "")]


def test_an_unreviewed_golden_fails(sample: Sample) -> None:
    (sample.folder / "unreviewed.txt").write_text("")
    assert kinds(sample) == [("unreviewed", "")]


def test_a_difference_is_told_field_by_field(sample: Sample) -> None:
    golden = sample.golden
    assert golden is not None
    (sample.folder / "article.json").write_text(json.dumps(golden | {"title": "Pier 2 opens", "probability": golden["probability"] - 0.01}))
    (problem,) = check_sample(sample, REGISTRY).problems
    assert str(problem) == 'differs: title: golden "Pier 2 opens"\nnow    "Pier 2 reopens"'
    (sample.folder / "pending.txt").write_text("title: a word is missing\n")
    assert kinds(sample) == []


def test_a_pending_field_that_is_right_now(sample: Sample) -> None:
    (sample.folder / "pending.txt").write_text("title: a word is missing\n")
    assert kinds(sample) == [("mended", "title")]


def test_a_page_that_is_refused(sample: Sample) -> None:
    (sample.folder / "page.html").write_text("")
    assert kinds(sample) == [("refused", "")]


def test_a_declared_field_that_something_else_served(sample: Sample) -> None:
    class Redesigned(Extractor):
        hosts = ("lantern.example",)
        authors = css(".writer-v2")

    registry = GENERIC_ONLY.with_extractors(Redesigned)
    write_golden(sample, sample.read(registry))
    assert kinds(sample, registry) == [("fallback", "authors")]
    (sample.folder / "pending.txt").write_text("authors: to be found\n")
    assert ("fallback", "authors") not in kinds(sample, registry)


def test_what_a_platform_declares_may_be_served_by_the_engine(sample: Sample) -> None:
    class System(Extractor):
        marker = css(".story")
        authors = css(".writer-v2")

    class Tenant(System):
        hosts = ("lantern.example",)

    System.__module__ = "newsparse.platforms.system"
    for registry in (GENERIC_ONLY.with_extractors(System), GENERIC_ONLY.with_extractors(Tenant)):
        write_golden(sample, sample.read(registry))
        assert kinds(sample, registry) == []


class Marked(Extractor):
    hosts = ("lantern.example",)
    marker = css(".story")


class Second(Extractor):
    hosts = ("lantern.example",)


class Shop(Extractor):
    marker = css(".story")


class Press(Extractor):
    marker = css(".writer")


class Installed(Extractor):
    hosts = ("lantern.example",)


Press.__module__ = Marked.__module__ + ".press"
Installed.__module__ = "somebodys.package"


@pytest.mark.parametrize(
    ("classes", "twice"),
    [
        ((Lantern, Second), True), ((Marked, Lantern), False), ((Installed, Lantern), False),
        ((Shop, Press), True), ((Shop, Lantern), False), ((Shop, Marked), False),
    ],
)  # fmt: skip
def test_a_page_that_two_extractors_claim(sample: Sample, classes: tuple[type[Extractor], ...], twice: bool) -> None:
    registry = GENERIC_ONLY.with_extractors(*classes)
    write_golden(sample, sample.read(registry))
    assert (("claimed twice", "") in kinds(sample, registry)) is twice


def test_long_values_are_told_apart_by_their_lines() -> None:
    said = told_apart(["a" * 100, "b", "c" * 300], ["a" * 100, "b", "d"])
    assert said.splitlines()[0] == "golden -, now +"
    assert said.count("\n") == 2 and "…" in said
    assert re.search(r"… and \d+ lines more$",  told_apart(list(range(500)), list(range(200, 500))))


def test_words_that_differ_together_stand_on_one_line() -> None:
    old = [f"w{n}" for n in range(84)]
    new = [*old[:20], "and", "wide", *old[20:40], *old[43:]]
    assert told_apart(old, new).splitlines() == ["golden -, now +", "+ and wide", "- w40 w41 w42"]
    tags = [f"tide {n}" for n in range(40)]
    assert told_apart(tags, tags[:38]).splitlines() == ["golden -, now +", "- tide 38 / tide 39"]


def test_a_golden_that_does_not_change_is_not_written(sample: Sample) -> None:
    assert write_golden(sample, sample.read(REGISTRY)) == ""
    (sample.folder / "pending.txt").write_text("title: kept\n")
    golden = sample.golden
    assert golden is not None
    (sample.folder / "article.json").write_text(json.dumps(golden | {"title": "By hand"}))
    write_golden(sample, sample.read(REGISTRY))
    assert sample.golden is not None and sample.golden["title"] == "By hand"


RULE = """
from newsparse import Extractor, css

class Lantern(Extractor):
    hosts = ("lantern.example",)
    authors = css(".writer")
"""


def test_the_command(sample: Sample, capfd: pytest.CaptureFixture[str]) -> None:
    rule = sample.folder.parent / "lantern.py"
    rule.write_text(RULE)
    assert cli.main(["check", str(sample.folder), "--with", str(rule)]) == 0
    assert capfd.readouterr().out == "ok   lantern (Lantern)\n1 sample, 0 with problems\n"
    home = ["--samples", str(sample.folder.parent)]
    assert cli.main(["check", *home]) == 1
    out = capfd.readouterr().out
    assert out.startswith("FAIL lantern (Generic)\n     differs: authors: " if "differs: authors" in out else "FAIL lantern (Generic)\n")
    assert out.endswith("differs\n")
    assert cli.main(["check", "lantern", *home, "--update"]) == 0
    assert '+ "extractor": "Generic"' in capfd.readouterr().out
    assert cli.main(["check", "Generic", *home]) == 0
    assert cli.main(["check", str(sample.folder.parent), *home]) == 0
    capfd.readouterr()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("lanter",), 1, "did you mean lantern?"), (("nowhere",), 1, "looked in"), (("--corpus", "no/corpus"), 1, "it has no index.jsonl"),
        (("--with", "missing.py"), 1, "missing.py: cannot be imported"), (("--corpus", "x", "--update"), 2, "its own gold"),
    ],
)  # fmt: skip
def test_wrong_use_gets_advice(
    sample: Sample, arguments: tuple[str, ...], code: int, said: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = sample.folder.parent.parent
    monkeypatch.chdir(sample.folder.parent)
    (sample.folder.parent / "samples").symlink_to(".")
    assert cli.main(["check", *arguments]) == code
    assert said in capfd.readouterr().err
    monkeypatch.chdir(empty)
    assert cli.main(["check"]) == 1
    assert "newsparse new PAGE" in capfd.readouterr().err


@pytest.mark.parametrize("code", ["import no_such_module", "x = 1", "def (", "from newsparse import Extractor\nclass A(Extractor):\n    pass"])
def test_a_file_without_a_usable_extractor_is_named(tmp_path: Path, code: str) -> None:
    (tmp_path / "rule.py").write_text(code)
    with pytest.raises(ExtractorError, match=r"rule\.py"):
        load_extractors(tmp_path / "rule.py")


def corpus(folder: Path, gold: dict[str, object], page: str = PAGE) -> Path:
    (folder / "html").mkdir(exist_ok=True)
    (folder / "html" / "1.html.gz").write_bytes(gzip.compress(page.encode()))
    (folder / "index.jsonl").write_text(json.dumps({"id": "1", "html": "html/1.html.gz", "url": URL, "gold": gold}) + "\n")
    return folder


@pytest.mark.parametrize(
    ("gold", "fields"),
    [
        ({"title": "Pier 2 Reopens ", "authors": [{"name": "Mina Seo"}], "body": f"{LEAD}\n{MORE}"}, []),
        ({"title": "Pier 3 reopens", "authors": "Jo Kim", "published": "2026-01-02"}, ["title", "authors", "published_at"]),
        ({"body": LEAD, "section": "City", "topics": ["piers"], "images": [{"caption": "A pier"}]}, ["section", "tags", "images", "body"]),
        ({"published": "no day", "topics": [], "images": [{"url": "x"}]}, []),
        ({"kind": "listing"}, ["kind"]),
    ],
)  # fmt: skip
def test_a_corpus_is_compared_field_by_field(tmp_path: Path, gold: dict[str, object], fields: list[str]) -> None:
    (page,) = pages_of(corpus(tmp_path, gold))
    assert [problem.field for problem in check_gold(page, REGISTRY).problems] == fields


def test_moments_of_gold(tmp_path: Path) -> None:
    dated = PAGE.replace("</head>", '<meta property="article:published_time" content="2026-01-02T23:30:00+09:00"></head>')
    for stated, same in (("2026-01-02", True), ("2026-01-02T14:30:00+00:00", True), ("2026-01-02T23:30:00+00:00", False), ("2026-01-03", False)):
        (page,) = pages_of(corpus(tmp_path, {"published": stated}, dated))
        assert (check_gold(page, REGISTRY).problems == ()) is same


def test_a_corpus_by_command(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder = str(corpus(tmp_path, {"title": "Pier 2 reopens"}))
    assert cli.main(["check", "--corpus", folder]) == 0
    assert cli.main(["check", "Generic", "--corpus", folder]) == 0
    assert cli.main(["check", "2", "--corpus", folder]) == 1
    corpus(tmp_path, {"title": "Pier 2 reopens"}, "")
    assert cli.main(["check", "--corpus", folder]) == 1
    out, err = capfd.readouterr()
    assert "FAIL 1 (not read)" in out
    assert "no pages of that name" in err


def test_declared_by_meta_alone_counts_as_declared(sample: Sample) -> None:
    class Meta(Extractor):
        hosts = ("lantern.example",)
        authors = css(".gone") | meta("author")

    registry = GENERIC_ONLY.with_extractors(Meta)
    write_golden(sample, sample.read(registry))
    assert kinds(sample, registry) == []
