"""Mail & Guardian."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text


class MailGuardian(WordPress):
    """Mail & Guardian."""

    marker = None
    name = "Mail & Guardian"
    hosts = ("mg.co.za",)
    timezone = "Africa/Johannesburg"
    body = bulk(running_text(".entry-content, #body_content"))
