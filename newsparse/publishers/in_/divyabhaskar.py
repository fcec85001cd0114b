"""દિવ્ય ભાસ્કર."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.sources import css


class DivyaBhaskar(Extractor):
    """દિવ્ય ભાસ્કર."""

    name = "દિવ્ય ભાસ્કર"
    hosts = ("divyabhaskar.co.in",)
    timezone = "Asia/Kolkata"
    body = bulk(with_subheads(css(".db_storycontent, article > div > p")))
