"""Philippine Daily Inquirer."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.platforms.subheads import with_subheads
from newsparse.running import running_text
from newsparse.sources import css


class Inquirer(Extractor):
    """Philippine Daily Inquirer."""

    name = "Philippine Daily Inquirer"
    hosts = ("inquirer.net",)
    timezone = "Asia/Manila"
    body = bulk(running_text("#article_content > div, #article_content") | with_subheads(css("#FOR_target_content > p")))
