"""Article to what a notebook shows of it: to be read, on light and dark pages, without asking for anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsparse.article import Article, Update
from newsparse.content import Block, Figure, Image, Video
from newsparse.export.besides import removed_text, unshown_deck, unshown_lead_image, unshown_updates
from newsparse.export.byline import author_of, moment_of, was_changed
from newsparse.export.html import (
    anchor_html,
    author_html,
    block_html,
    language_attributes,
    lines_html,
    text_html,
    time_html,
)

#: Jupyter's, then VS Code's own colours where they are set; else the reader's preference.
STYLE = """\
.newsparse { --np-ink: var(--jp-content-font-color1, var(--vscode-editor-foreground, #1c1e21));
 --np-dim: var(--jp-content-font-color2, var(--vscode-descriptionForeground, #62676d));
 --np-line: var(--jp-border-color2, var(--vscode-panel-border, #d8dbde));
 --np-link: var(--jp-content-link-color, var(--vscode-textLink-foreground, #0b57b0));
 color: var(--np-ink); font-size: 14px; line-height: 1.55; text-align: start; }
@media (prefers-color-scheme: dark) { .newsparse {
 --np-ink: var(--jp-content-font-color1, var(--vscode-editor-foreground, #e6e7e9));
 --np-dim: var(--jp-content-font-color2, var(--vscode-descriptionForeground, #a0a5ab));
 --np-line: var(--jp-border-color2, var(--vscode-panel-border, #3a3e43));
 --np-link: var(--jp-content-link-color, var(--vscode-textLink-foreground, #8ab8ff)); } }
.newsparse a { color: var(--np-link); }
.newsparse .np-dim, .newsparse summary, .newsparse figure { color: var(--np-dim); }
.newsparse code { font-size: .9em; color: inherit; background: none; overflow-wrap: anywhere; }
.newsparse details { margin: .4rem 0; font-size: .92em; overflow-x: auto; }
.newsparse .np-code { min-width: 11rem; }
.newsparse summary { cursor: pointer; }
.newsparse table { border-collapse: collapse; margin: .4rem 0; font-size: .92em; }
.newsparse th, .newsparse td { border: 0; border-bottom: 1px solid var(--np-line); padding: .2rem .6rem; text-align: start; vertical-align: top; white-space: normal; }
"""
_ARTICLE_STYLE = """\
.newsparse-article { max-width: 46rem; border-inline-start: 3px solid var(--np-line); padding-inline-start: 1rem; }
.newsparse-article h1 { font-size: 1.5em; line-height: 1.25; margin: .2rem 0; }
.newsparse-article h2, .newsparse-article h3, .newsparse-article h4 { font-size: 1.1em; margin: .9rem 0 .2rem; }
.newsparse-article .np-deck { font-size: 1.08em; margin: .1rem 0; color: var(--np-dim); }
.newsparse-article p { margin: .45rem 0; }
.newsparse-article figure { margin: .5rem 0; font-size: .92em; }
.newsparse-article blockquote { margin: .5rem 0; padding-inline-start: .8rem; border-inline-start: 3px solid var(--np-line); color: inherit; }
"""
_TITLE, _AUTHORS = 120, 60  # characters in a row of the table


def article_html(article: Article) -> str:
    """The article: headline, deck, byline with date and zone, pictures as links, body; folded below, where it came from."""
    return "\n".join(
        [
            f'<div class="newsparse newsparse-article"{language_attributes(article.language)}>',
            f"<style>{STYLE}{_ARTICLE_STYLE}</style>",
            *_head(article),
            *_blocks(article.body),
            *(line for update in unshown_updates(article) for line in _update(update)),
            *_foot(article),
            *_warnings(article),
            *_provenance(article),
            *_removals(article),
            "</div>",
        ]
    )


def table_html(articles: Sequence[Article]) -> str:
    """Several articles as a table: when, headline, authors, publisher, size, what is doubtful."""
    head = "".join(
        f"<th>{name}</th>"
        for name in ("", "published", "headline", "authors", "publisher", "language", "kind", "characters", "warnings")
    )
    rows = "\n".join(_row(at, article) for at, article in enumerate(articles))
    said = f"{len(articles)} article{'s' * (len(articles) != 1)}"
    return (
        f'<div class="newsparse"><style>{STYLE}</style>\n<table><caption class="np-dim">{said}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>"
    )


def _row(at: int, article: Article) -> str:
    when = moment_of(article.published_at, article.date_precision) if article.published_at else ""
    press = article.publisher.name if article.publisher else None
    title = anchor_html(article.url, _cut(article.title, _TITLE))
    warnings = ", ".join(warning.code for warning in article.warnings)
    cells = (
        (str(at), " class='np-dim'"), (text_html(when), ""), (title, f"{language_attributes(article.language)}"),
        (lines_html(_cut(", ".join(author.name for author in article.authors), _AUTHORS)), ""), (lines_html(press or ""), ""),
        (text_html(article.language or ""), ""), (text_html(article.kind), ""), (f"{len(article.text):,}", ""), (text_html(warnings), ""),
    )  # fmt: skip
    return "<tr>" + "".join(f"<td{attributes}>{cell}</td>" for cell, attributes in cells) + "</tr>"


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _head(article: Article) -> Iterator[str]:
    yield f"<h1>{lines_html(article.title)}</h1>"
    yield from (f'<p class="np-deck">{lines_html(line)}</p>' for line in unshown_deck(article))
    parts = [author_html(author) for author in article.authors if author_of(author).strip()]
    if article.publisher and article.publisher.name:
        parts.append(anchor_html(article.publisher.url, article.publisher.name))
    if article.published_at:
        zone = f" ({article.timezone_basis})" if article.timezone_basis not in (None, "stated") else ""
        parts.append(text_html(moment_of(article.published_at, article.date_precision) + zone))
    if article.modified_at and was_changed(article):
        parts.append(text_html(f"updated {moment_of(article.modified_at)}"))
    if parts:
        yield f'<p class="np-dim">{" · ".join(parts)}</p>'
    if lead := unshown_lead_image(article):
        yield _picture(lead)


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Figure):
            yield _picture(block.image)
        else:
            yield from block_html(block)


def _update(update: Update) -> Iterator[str]:
    if update.title:
        yield f"<h2>{lines_html(update.title)}</h2>"
    if update.published_at:
        yield f'<p class="np-dim">{time_html(update.published_at, None, "published")}</p>'
    yield from _blocks(update.body)


def _picture(image: Image) -> str:
    words = [lines_html(part) for part in (image.caption or image.alt, image.credit) if part]
    link = anchor_html(image.url, "▣ picture")
    return f"<figure>{' — '.join([link, *words])}</figure>"


def _foot(article: Article) -> Iterator[str]:
    yield from (f"<figure>{_player(video)}</figure>" for video in article.videos)
    if article.tags:
        yield f'<p class="np-dim">{lines_html(" · ".join(article.tags))}</p>'
    if article.copyright:
        yield f'<p class="np-dim">{lines_html(article.copyright)}</p>'
    if article.url:
        yield f'<p class="np-dim">{anchor_html(article.url, article.url)}</p>'


def _player(video: Video) -> str:
    return anchor_html(video.url or video.embed_url, f"▷ {video.title or video.provider or 'video'}")


def _warnings(article: Article) -> Iterator[str]:
    for warning in article.warnings:
        yield f'<p class="np-dim">⚠ <code>{text_html(warning.code)}</code> {lines_html(warning.message)}</p>'


def _provenance(article: Article) -> Iterator[str]:
    if not article.provenance:
        return
    yield f'<details dir="ltr"><summary>where {len(article.provenance)} fields came from</summary><table>'
    for name, said in article.provenance.items():
        raw = lines_html(_cut(" ".join(said.raw.split()), _TITLE))
        yield f"<tr><td>{text_html(name)}</td><td class='np-code'><code>{text_html(said.source)}</code></td><td>{text_html(said.extractor)}</td><td dir='auto'>{raw}</td></tr>"
    yield "</table></details>"


def _removals(article: Article) -> Iterator[str]:
    if not article.removals:
        return
    yield f'<details dir="ltr"><summary>{len(article.removals)} parts removed from the body</summary><table>'
    for removal in article.removals:
        yield f"<tr><td>{text_html(removal.stripper)}</td><td class='np-code'><code>{text_html(removal.place)}</code></td><td dir='auto'>{lines_html(removed_text(removal))}</td></tr>"
    yield "</table></details>"
