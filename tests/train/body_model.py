"""Train the block model of ``newsparse.body`` and write its weights as Python.

    python -m tests.train.body_model --corpora ../shared/corpora            train on everything, write weights
    python -m tests.train.body_model --corpora ../shared/corpora --cross-validate   five folds by site, write nothing

A block is labelled by the share of its words that stand in the gold body (``tests/train/labels.py``). Needs
``lightgbm`` and ``numpy``, which the library itself never imports.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import lightgbm
import numpy as np

from newsparse import GENERIC_ONLY, parse
from newsparse.body.locating import evidence
from newsparse.body.locating.evidence import CLOSER, FRACTIONS, PLAIN, gather
from newsparse.draft import Draft
from newsparse.fields import BEFORE_BODY, read_field
from newsparse.page import Page
from tests.bench.measures import words as tokens
from tests.train.arguments import ROOT, read_arguments
from tests.train.labels import labels_of
from tests.train.trees import head, named

WEIGHTS = ROOT / "newsparse" / "body" / "weights.py"
CORPORA = ("dev-wcxb", "dev-fundus")
#: The early trees learn fast from few numbers, the late ones mend slowly what those leave in doubt.
EARLY = {
    "objective": "binary", "num_leaves": 16, "learning_rate": 0.25, "min_data_in_leaf": 30, "feature_fraction": 0.8,
    "lambda_l2": 3, "seed": 1, "deterministic": True, "num_threads": 2, "verbose": -1,
}  # fmt: skip
#: What can only speak against a block: on other sites a chance of these pages would make it speak for one.
AGAINST = ("in_comment", "against", "in_consent", "noise")
LATE = EARLY | {"num_leaves": 15, "learning_rate": 0.15, "feature_fraction": 0.6}
EARLY_TREES, LATE_TREES = 12, 40
SETTLED = 2.0  # log-odds beyond which the late trees are not asked
BELONGS = 0.5  # share of a block's words that stand in the gold body
PLAIN_WEIGHT = 40.0
BOXED = 0.15  # share of plain pages with a box of other things amid the text


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
    html: bytes
    url: str | None


def main() -> None:
    options = read_arguments(__doc__)
    examples = [e for name in CORPORA for e in read_corpus(options.corpora / name)]
    print(f"{len(examples)} pages, {sum(len(e.labels) for e in examples)} blocks")
    if options.cross_validate:
        cross_validate(examples)
    else:
        early, late = (booster.dump_model()["tree_info"] for booster in train(examples))
        lines = head("Weights of the block model. Written by ``python -m tests.train.body_model``; do not edit.")
        lines += ["#: Log-odds beyond which the late trees are not asked.", f"SETTLED = {SETTLED}", ""]
        WEIGHTS.write_text("\n".join([*lines, *named("early", PLAIN, FRACTIONS, early), *named("late", (*PLAIN, *CLOSER), FRACTIONS, late)]))
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
    found = gather(page, draft.get("title", ""), draft.shown("title"), training=True)
    if found.container is None or not found.rows:
        return None
    texts = [s.text for s in found.candidates]
    inside = [found.container.first <= s.index < found.container.last for s in found.candidates]
    sizes = np.array([max(1, len(tokens(t))) for t in texts]) ** 0.5
    return Example(
        corpus, site, np.array(found.rows, dtype=float), np.array(labels_of(texts, inside, gold, BELONGS)),
        sizes / sizes.sum() * scale, texts, [s.tag for s in found.candidates], gold, html, url,
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
    marked_up = [_marked_up(text, tag, chance) for text, tag in kept]
    rest = [text for text, y in zip(example.texts, example.labels, strict=True) if not y and 4 < len(text) < 300]
    if rest and chance.random() < BOXED:
        marked_up.insert(chance.randrange(1, len(marked_up)), _box(rest, chance))
    lines += marked_up
    article = "\n".join(lines).replace("</ul>\n<ul>", "").replace("</table>\n<table>", "")
    menu = '<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li><li><a href="/c">Sport</a></li></ul></nav>'
    more = '<aside class="related"><h3>More stories</h3><ul><li><a href="/d">Another story that happened today</a></li></ul></aside>'
    foot = "<footer><p>© 2024 The Paper. All rights reserved.</p></footer>"
    around = [part if chance.random() < 0.6 else "" for part in (menu, more, foot)]
    tag = chance.choice(("article", "main", "div", "section"))
    head = f"<head><title>{escape(title)}</title></head>"
    page = f"<html>{head}<body>{around[0]}<{tag}>{article}</{tag}>{around[1]}{around[2]}</body></html>"
    return page.encode(), "\n".join(text for text, _ in kept)


def _box(texts: list[str], chance: random.Random) -> str:
    """A box amid the text, with lines of the page that are not the article's."""
    start = chance.randrange(len(texts))
    lines = texts[start : start + chance.choice((1, 2, 3, 6))]
    open_tag = chance.choice(_BOXES)
    shape = chance.choice(("p", "p", "li", "td", "a"))
    if shape == "td":
        inside = "<table>" + "".join(f"<tr><th>{escape(t[:20])}</th><td>{escape(t)}</td></tr>" for t in lines) + "</table>"
    elif shape == "li":
        inside = "<ul>" + "".join(f'<li><a href="/x">{escape(t)}</a></li>' for t in lines) + "</ul>"
    else:
        inside = "".join(f"<p>{escape(t)}</p>" if shape == "p" else f'<p><a href="/x">{escape(t)}</a></p>' for t in lines)
    return f"<{open_tag}>{inside}</{open_tag.split()[0]}>"


_BOXES = (
    "aside", "aside", 'div class="related"', 'div class="related-articles"', 'div class="newsletter-signup"',
    'div class="promo"', 'section class="more"', 'div class="author-box"', 'div class="share-bar"', 'div class="ad"',
)  # fmt: skip


def _marked_up(text: str, tag: str, chance: random.Random) -> str:
    text = escape(text).replace("\n", "<br>")
    if tag in ("h2", "h3", "h4") and chance.random() < 0.4:  # headings set as plain lines
        return chance.choice(("<p><strong>{}</strong></p>", '<div class="mid">{}</div>', "<p>{}</p>")).format(text)
    if tag in ("h2", "h3", "h4", "blockquote", "pre"):
        return f"<{tag}>{text}</{tag}>"
    if tag == "li":
        return f"<ul><li>{text}</li></ul>"
    if tag in ("td", "th"):
        return f"<table><tr><{tag}>{text}</{tag}></tr></table>"
    return f"<p>{text}</p>"


def site_of(url: str) -> str:
    labels = (urlsplit(url).hostname or url).removeprefix("www.").split(".")
    return ".".join(labels[-3:] if len(labels) > 2 and len(labels[-2]) <= 3 else labels[-2:])


def train(examples: list[Example]) -> tuple[lightgbm.Booster, lightgbm.Booster]:
    """The early and the late trees."""
    rows = np.vstack([e.rows for e in examples])
    labels = np.concatenate([e.labels for e in examples])
    weights = np.concatenate([e.weights for e in examples])
    few = rows[:, : len(PLAIN)]
    early = lightgbm.train(EARLY | _directions(PLAIN), lightgbm.Dataset(few, labels, weight=weights), EARLY_TREES)
    said = early.predict(few, raw_score=True)
    both = lightgbm.Dataset(rows, labels, weight=weights, init_score=said)
    late = lightgbm.train(LATE | _directions((*PLAIN, *CLOSER)), both, LATE_TREES)
    return early, late


def _directions(features: Sequence[str]) -> dict[str, object]:
    return {"monotone_constraints": [-(name in AGAINST) for name in features], "monotone_constraints_method": "intermediate"}


def cross_validate(examples: list[Example], folds: int = 5) -> None:
    """The whole engine's figures, each page read with trees that saw none of its site."""
    results: dict[str, list[tuple[float, bool]]] = {name: [] for name in (*CORPORA, "plain")}
    for fold in range(folds):
        mine = [int(hashlib.md5(e.site.encode()).hexdigest(), 16) % folds == fold for e in examples]
        trees = [booster.dump_model()["tree_info"] for booster in train([e for e, held in zip(examples, mine, strict=True) if not held])]
        lines = [*named("early", PLAIN, FRACTIONS, trees[0]), *named("late", (*PLAIN, *CLOSER), FRACTIONS, trees[1])]
        functions: dict[str, Any] = {}
        exec("\n".join(lines), functions)  # noqa: S102 - our own lines
        evidence.early, evidence.late = functions["early"], functions["late"]
        for example in (e for e, held in zip(examples, mine, strict=True) if held):
            text = parse(example.html, example.url, registry=GENERIC_ONLY, min_probability=0.0, max_bytes=1 << 30).text
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
