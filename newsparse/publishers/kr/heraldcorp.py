"""헤럴드경제."""

from newsparse.extractor import Extractor
from newsparse.sources import css


class HeraldEconomy(Extractor):
    """헤럴드경제."""

    name = "헤럴드경제"
    hosts = ("heraldcorp.com",)
    timezone = "Asia/Seoul"
    body = css("#articleText")
