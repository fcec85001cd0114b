"""newsparse itself: what ``Article.to_html`` writes, kept in a file and read again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from newsparse.article import Author, Image, Publisher
from newsparse.body.building.embeds import provider_of
from newsparse.extractor import Extractor
from newsparse.generic.publisher.site import registrable
from newsparse.marking import mark
from newsparse.page import Page
from newsparse.platforms.container import container
from newsparse.sources import css, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


AuthorKind = Literal["person", "organization"]


class Exported(Extractor):
    """Its markup says what each part is. Nothing is stripped: that was done when the page was first read."""

    marker = container("newsparse-export")
    title = css(".newsparse-export > header > h1")
    subtitles = css(".newsparse-export > header > .deck")
    published_at = css("time.published")
    modified_at = css("time.modified")
    language = css(".newsparse-export", attr="lang")
    body = css(".article-body")
    copyright = css("p.copyright")
    drop = (css("figcaption"),)  # captions are kept with their pictures
    strippers = ()

    def prepare(self, page: Page) -> Page:
        """Embeds are links in the export, which loads nothing; here they are frames again."""
        embeds = css("figure.embed")
        for embed in embeds.find(page):
            link = next(embed.iter("a"), None)
            if link is not None and (address := link.get("href")):
                embed.set("src", address)
                if (title := text_of(link)) not in (address, provider_of(address)):
                    embed.set("title", title)
            for child in list(embed):
                embed.remove(child)
        return mark(page, embeds, "iframe")

    def authors(self, page: Page) -> Iterator[Author]:
        """Names with their links, and the roles that follow them."""
        for name in css(".byline .author").find(page):
            role = name.getnext()
            follows = role is not None and role.get("class") == "role"
            kind: AuthorKind = "organization" if "organization" in (name.get("class") or "").split() else "person"
            yield Author(name=text_of(name), kind=kind, role=text_of(role) if follows else None, url=page.absolute(name.get("href")))

    def publisher(self, page: Page) -> Iterator[Publisher]:
        """The name, and the address that it links to."""
        for name in css(".press .publisher").find(page):
            url = page.absolute(name.get("href"))
            host = urlsplit(url).hostname if url else None
            yield Publisher(name=text_of(name), url=url, domain=registrable(host) if host else None)

    def images(self, page: Page) -> Iterator[Image]:
        """The pictures, with captions and credits apart."""
        for picture in css(".newsparse-export figure > img").find(page):
            yield _image(page, picture)

    def lead_image(self, page: Page) -> Iterator[Image]:
        """The picture above the text, else the first in it."""
        for picture in css(".newsparse-export figure > img").find(page)[:1]:
            yield _image(page, picture)


def _image(page: Page, picture: Element) -> Image:
    legend = picture.getnext()
    credit = next(iter(legend.iterchildren("span")), None) if legend is not None else None
    said = text_of(legend) if legend is not None else ""
    named = text_of(credit) if credit is not None else ""
    sizes = {name: int(size) for name in ("width", "height") if (size := picture.get(name) or "").isdecimal()}
    return Image(
        url=page.absolute(picture.get("src")), alt=picture.get("alt") or None, caption=said.removesuffix(named).strip() or None,
        credit=named or None, width=sizes.get("width"), height=sizes.get("height"),
    )  # fmt: skip
