"""The Namibian."""

from newsparse.page import Page
from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import meta


class Namibian(WordPress):
    """The Namibian."""

    marker = None
    name = "The Namibian"
    hosts = ("namibian.com.na",)
    timezone = "Africa/Windhoek"
    title = meta("og:title").re(r"^(.*?)(?: - The Namibian)?$")
    body = bulk(running_text(".entry-content")) | bulk(running_text(".tdb_single_content .tdb-block-inner"))

    def authors(self, page: Page) -> list[str]:
        """Whom JSON-LD describes, also where it describes no article."""
        return [name for person in page.ld_nodes("Person") if isinstance(name := person.get("name"), str)]
