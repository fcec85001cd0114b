"""Train the block model of ``newsparse.body`` and write its weights as Python.

    python -m tests.train.body_model --corpora ../shared/corpora            train on everything, write weights
    python -m tests.train.body_model --corpora ../shared/corpora --cross-validate   five folds by site, write nothing

A block is labelled by the share of its four-word shingles that stand in the gold body. Needs
``lightgbm`` and ``numpy``, which the library itself never imports.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
import statistics
from collections import Counter
from dataclasses import dataclass
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

import lightgbm
import numpy as np

from newsparse import GENERIC_ONLY
from newsparse.body.evidence import FEATURES, gather
from newsparse.draft import Draft
from newsparse.fields import BEFORE_BODY, read_field
from newsparse.page import Page
from tests.bench.measures import words as tokens
from tests.train.trees import module

ROOT = Path(__file__).parents[2]
WEIGHTS = ROOT / "newsparse" / "body" / "weights.py"
CORPORA = ("dev-wcxb", "dev-fundus")
PARAMETERS = {
    "objective": "binary", "num_leaves": 15, "learning_rate": 0.12, "min_data_in_leaf": 30, "feature_fraction": 0.6,
    "seed": 1, "deterministic": True, "num_threads": 2, "verbose": -1,
}  # fmt: skip
TREES, EARLY_TREES = 80, 24
BELONGS = 0.6
PLAIN_WEIGHT = 40.0


@dataclass
class Example:
    """One page: a row of numbers, a label and a weight for each candidate block."""

    corpus: str
    site: str
    rows: np.ndarray
    labels: np.ndarray
    weights: np.ndarray
    texts: list[str]
    tags: list[str]
    gold: str


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--corpora", type=Path, default=ROOT.parent / "shared" / "corpora")
    arguments.add_argument("--cross-validate", action="store_true")
    options = arguments.parse_args()
    examples = [e for name in CORPORA for e in read_corpus(options.corpora / name)]
    print(f"{len(examples)} pages, {sum(len(e.labels) for e in examples)} blocks")
    if options.cross_validate:
        cross_validate(examples)
    else:
        booster = train(examples)
        trees = booster.dump_model()["tree_info"]
        doc = "Weights of the block model. Written by ``python -m tests.train.body_model``; do not edit."
        WEIGHTS.write_text(module(doc, {"early": trees[:EARLY_TREES], "late": trees[EARLY_TREES:]}))
        print(f"wrote {WEIGHTS.relative_to(ROOT)}, {WEIGHTS.stat().st_size:,} bytes")


def read_corpus(folder: Path) -> list[Example]:
    examples = []
    for line in (folder / "index.jsonl").read_text().split("\n"):  # splitlines would also cut at U+2028
        if not line:
            continue
        row = json.loads(line)
        gold = row["gold"].get("body")
        if not gold:
            continue
        html = gzip.decompress((folder / row["html"]).read_bytes())
        url = row["url"]
        scale = 200.0 if folder.name == "dev-fundus" else 100.0
        example = _example(html, url, gold, folder.name, site_of(url or row["id"]), scale)
        if example is not None:
            examples.append(example)
            plain = simplified(example, row["gold"]["title"], row["id"])
            if plain and (small := _example(plain[0], url, plain[1], "plain", example.site, PLAIN_WEIGHT)):
                examples.append(small)
    return examples


def _example(html: bytes, url: str | None, gold: str, corpus: str, site: str, scale: float) -> Example | None:
    page = Page.read(html, url, max_bytes=1 << 30)
    draft = Draft(GENERIC_ONLY.find(page))
    for field in BEFORE_BODY:
        read_field(field, page, draft)
    found = gather(page, draft.get("title", ""), draft.shown("title"))
    if not found.rows:
        return None
    texts = [s.text for s in found.candidates]
    inside = [bool(r[FEATURES.index("inside")]) for r in found.rows]
    sizes = np.array([max(1, len(tokens(t))) for t in texts]) ** 0.5
    return Example(
        corpus, site, np.array(found.rows, dtype=float), _labels(texts, inside, gold), sizes / sizes.sum() * scale,
        texts, [s.tag for s in found.candidates], gold,
    )  # fmt: skip


def simplified(example: Example, title: str, key: str) -> tuple[bytes, str] | None:
    """The page as a reader mode, a mail or an archive would keep it: little but the article, and often short.

    Real pages are full of boilerplate, so a model that saw nothing else takes a clean page's short
    lines, lists and tables for boilerplate.
    """
    chance = random.Random(key)
    kept = [(t, tag) for t, tag, y in zip(example.texts, example.tags, example.labels, strict=True) if y]
    if len(kept) < 3 or chance.random() > 0.6:
        return None
    start = chance.randrange(max(1, len(kept) - 4)) if chance.random() < 0.5 else 0
    kept = kept[start : start + chance.choice((4, 6, 9, 14, 25, 60))]
    lines = [f"<h1>{escape(title)}</h1>"]
    if chance.random() < 0.6:
        lines.append('<p class="byline">By Alex Writer</p><time datetime="2024-05-06">6 May 2024</time>')
    lines += [_marked_up(text, tag) for text, tag in kept]
    article = "\n".join(lines).replace("</ul>\n<ul>", "").replace("</table>\n<table>", "")
    menu = '<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li><li><a href="/c">Sport</a></li></ul></nav>'
    more = '<aside class="related"><h3>More stories</h3><ul><li><a href="/d">Another story that happened today</a></li></ul></aside>'
    foot = "<footer><p>© 2024 The Paper. All rights reserved.</p></footer>"
    around = [part if chance.random() < 0.6 else "" for part in (menu, more, foot)]
    tag = chance.choice(("article", "main", "div", "section"))
    head = f"<head><title>{escape(title)}</title></head>"
    page = f"<html>{head}<body>{around[0]}<{tag}>{article}</{tag}>{around[1]}{around[2]}</body></html>"
    return page.encode(), "\n".join(text for text, _ in kept)


def _marked_up(text: str, tag: str) -> str:
    text = escape(text).replace("\n", "<br>")
    if tag in ("h2", "h3", "h4", "blockquote", "pre"):
        return f"<{tag}>{text}</{tag}>"
    if tag == "li":
        return f"<ul><li>{text}</li></ul>"
    if tag in ("td", "th"):
        return f"<table><tr><{tag}>{text}</{tag}></tr></table>"
    return f"<p>{text}</p>"


def _labels(texts: list[str], inside: list[bool], gold: str) -> np.ndarray:
    words = tokens(gold)
    known = {tuple(words[i : i + 4]) for i in range(len(words) - 3)}
    lines = {" ".join(tokens(line)) for line in gold.split("\n")}
    labels = []
    for text in texts:
        own = tokens(text)
        if len(own) < 4:
            labels.append(float(" ".join(own) in lines and bool(own)))
        else:
            runs = [tuple(own[i : i + 4]) for i in range(len(own) - 3)]
            labels.append(sum(run in known for run in runs) / len(runs))
    first: dict[str, int] = {}
    for i, text in enumerate(texts):  # of copies, the one in the container is the article's
        if labels[i] < BELONGS or len(text) <= 30:
            continue
        j = first.setdefault(text, i)
        if j != i and inside[i] and not inside[j]:
            labels[j], first[text] = 0.0, i
        elif j != i:
            labels[i] = 0.0
    return np.array([label >= BELONGS for label in labels], dtype=int)


def site_of(url: str) -> str:
    labels = (urlsplit(url).hostname or url).removeprefix("www.").split(".")
    return ".".join(labels[-3:] if len(labels) > 2 and len(labels[-2]) <= 3 else labels[-2:])


def train(examples: list[Example]) -> lightgbm.Booster:
    rows = np.vstack([e.rows for e in examples])
    labels = np.concatenate([e.labels for e in examples])
    weights = np.concatenate([e.weights for e in examples])
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(rows, labels, weight=weights), TREES)


def cross_validate(examples: list[Example], folds: int = 5) -> None:
    results: dict[str, list[tuple[float, bool]]] = {name: [] for name in (*CORPORA, "plain")}
    for fold in range(folds):
        mine = [int(hashlib.md5(e.site.encode()).hexdigest(), 16) % folds == fold for e in examples]
        booster = train([e for e, held in zip(examples, mine, strict=True) if not held])
        for example in (e for e, held in zip(examples, mine, strict=True) if held):
            keep = booster.predict(example.rows) >= 0.5
            text = "\n\n".join(dict.fromkeys(t for t, k in zip(example.texts, keep, strict=True) if k))
            a, b = Counter(tokens(example.gold)), Counter(tokens(text))
            f1 = 2 * (a & b).total() / ((a.total() + b.total()) or 1)
            results[example.corpus].append((f1, tokens(example.gold) == tokens(text)))
    for name, pages in results.items():
        print(
            f"{name}: word F1 {100 * statistics.mean(f for f, _ in pages):.1f}, "
            f"exact {100 * statistics.mean(e for _, e in pages):.1f}%, {len(pages)} pages"
        )


if __name__ == "__main__":
    main()
