"""Der Postillon."""

from newsparse.article import Author
from newsparse.extractor import Extractor
from newsparse.page import Page
from newsparse.sources import css


class Postillon(Extractor):
    """Der Postillon."""

    name = "Der Postillon"
    hosts = ("der-postillon.com",)
    timezone = "Europe/Berlin"
    body = css("#post-body")
    drop = (css("#post-body > span"),)

    def authors(self, page: Page) -> list[Author]:
        """The initials of the writers, which stand before the picture's source in the last line."""
        signed = css("#post-body > span").re(r"^([^;:]{2,40});").find(page)
        return [Author(name=name.strip(), kind="person") for line in signed for name in line.split(",")]
