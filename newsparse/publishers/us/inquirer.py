"""The Philadelphia Inquirer."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class Inquirer(Extractor):
    """The Philadelphia Inquirer."""

    name = "The Philadelphia Inquirer"
    hosts = ("inquirer.com",)
    timezone = "America/New_York"
    title = css("h1.lede")
    authors = css(".pb-f-article-author .byline .font-bold")
