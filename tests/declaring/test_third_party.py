"""A package of somebody else's: installed for real, found by its entry points, wins over the built-in rules."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent / "third_party"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip has installed the package; no network, nothing of this environment changes."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("site")
    options = ["--no-index", "--no-deps", "--no-build-isolation", "--no-compile", "--disable-pip-version-check", "-q"]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, "--target", folder, PACKAGE], check=True, timeout=300)
    assert {path.name for path in folder.iterdir()} == {"harbour_papers", "harbour_papers-1.0.dist-info"}
    return folder


def newsparse(site: Path, *arguments: object) -> tuple[int, str, str]:
    env = {**os.environ, "PYTHONPATH": os.pathsep.join((str(site), str(PACKAGE.parent.parent)))}
    command = [sys.executable, "-m", "newsparse", *map(str, arguments)]
    run = subprocess.run(command, env=env, capture_output=True, encoding="utf-8", timeout=120, check=False)
    return run.returncode, run.stdout, run.stderr


def test_its_rules_are_found_and_its_samples_pass(site: Path) -> None:
    code, out, err = newsparse(site, "check", PACKAGE / "samples")
    assert (code, out, err) == (0, "ok   harbour-daily (HarbourDaily)\nok   ytn-soup (OurYTN)\n2 samples, 0 with problems\n", "")


def test_without_it_the_built_in_rules_read_the_same_pages(tmp_path: Path) -> None:
    code, out, _ = newsparse(tmp_path, "check", PACKAGE / "samples")
    assert code == 1
    assert "FAIL harbour-daily (Generic)" in out and "FAIL ytn-soup (YTN)" in out


def test_it_wins_over_the_built_in_rules_of_the_same_host(site: Path) -> None:
    sample = PACKAGE / "samples" / "ytn-soup"
    code, out, _ = newsparse(site, "parse", sample / "page.html", "--url", (sample / "url.txt").read_text().strip())
    article = json.loads(out)
    assert (code, article["extractor"]) == (0, "OurYTN")
    assert article["tags"] == ["우체국", "빵", "마을 조합"]
    assert article["provenance"]["authors"]["source"] == "OurYTN.authors()"
    assert (article["authors"][0]["name"], article["authors"][0]["role"]) == ("구름결", "기자")


def test_it_is_listed(site: Path) -> None:
    code, out, _ = newsparse(site, "publishers", "harbour", "--json")
    assert (code, [row["extractors"] for row in json.loads(out)]) == (0, [["HarbourDaily"]])
