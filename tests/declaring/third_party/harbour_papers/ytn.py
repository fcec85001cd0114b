"""Rules of one's own for a newspaper that newsparse knows, written with BeautifulSoup. They win over the built-in ones."""

from newsparse import Extractor, Page


class OurYTN(Extractor):
    """YTN, as this package reads it."""

    name = "YTN"
    hosts = ("ytn.co.kr",)
    timezone = "Asia/Seoul"

    def authors(self, page: Page) -> list[str]:
        """The reporter, from a box that has no class."""
        label = page.soup.find(string="기자 이름")
        box = label.find_parent("dl") if label else None
        return [dd.get_text(" ", strip=True) for dd in box.find_all("dd")] if box else []

    def tags(self, page: Page) -> list[str]:
        """The words of the line that begins with "이 기사의 말"."""
        line = page.soup.find("p", string=lambda text: bool(text and text.startswith("이 기사의 말:")))
        return [word.strip() for word in line.get_text().partition(":")[2].split("/")] if line else []
