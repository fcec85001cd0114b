"""РИА Новости."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.sources import css


class RIA(Extractor):
    """РИА Новости."""

    name = "РИА Новости"
    hosts = ("ria.ru",)
    timezone = "Europe/Moscow"
    subtitles = css(".article__second-title")
    lead = css("h1 + .article__second-title")
    photo = css(".media")
    caption = css(".media__description")
    credit = css(".media__copyright .m-copyright")
    body = bulk(
        css(
            ".article__block[data-type=text] .article__text, .article__block[data-type=h2] .article__h2, .article__block[data-type=h3] .article__h3, .article__block[data-type=list] ul, .article__block[data-type=quote]"
        )
    )
    drop = (css(".article__quote-bg"),)
