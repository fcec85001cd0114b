"""South China Morning Post."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class SCMP(Extractor):
    """South China Morning Post."""

    name = "South China Morning Post"
    hosts = ("scmp.com",)
    timezone = "Asia/Hong_Kong"
    body = bulk(with_subheads(css("[data-qa=Component-Component], [data-qa=GenericArticle-Content] p")))
