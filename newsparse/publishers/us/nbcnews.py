"""NBC: NBC News, Today and MSNBC share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class NBCNews(Extractor):
    """NBC: NBC News, Today and MSNBC share one layout."""

    hosts = ("nbcnews.com", "today.com", "msnbc.com")
    timezone = "America/New_York"
    title = css(".article-hero-headline__htag, .article-hero-headline h1") | css(".article-hed h1, .articleTitleSection h1, h1.entry-headline, h1.is-title-pane")
    subtitles = css(".article-hero-headline [class*=articleDek]") | css(".article-hero-headline .article-dek")
    body = bulk(css(".article-body__content"))
    drop = (css(".article-body__content aside, [data-test*=recommended], .inline-video"),)
