"""CNN."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css


class CNN(Extractor):
    """CNN."""

    name = "CNN"
    hosts = ("cnn.com",)
    timezone = "America/New_York"
    body = bulk(
        running_text("#storytext")
        | css(
            ".article__content .paragraph, .article__content .subheader, .article__content .list, .zn-body__paragraph"
        )
    )
    caption = css(".image__caption > span")  # in a box that is called an attribution as well
    credit = css(".image__credit")
