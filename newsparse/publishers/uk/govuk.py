"""GOV.UK: what the British government publishes, whose department is the author."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.running import running_text
from newsparse.sources import css, ld


class GovUK(Extractor):
    """GOV.UK: what the British government publishes, whose department is the author."""

    name = "GOV.UK"
    hosts = ("gov.uk",)
    marker = css(".govspeak")
    timezone = "Europe/London"
    subtitles = foremost(css(".gem-c-lead-paragraph"))
    lead = css(".gem-c-lead-paragraph")
    authors = ld("author.name")
    body = running_text(".gem-c-govspeak .govspeak")
