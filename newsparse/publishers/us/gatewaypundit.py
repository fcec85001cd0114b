"""The Gateway Pundit."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.saying import saying
from newsparse.sources import css, meta, xpath


class GatewayPundit(WordPress):
    """The Gateway Pundit."""

    marker = None
    name = "The Gateway Pundit"
    hosts = ("thegatewaypundit.com",)
    timezone = "America/Chicago"
    title = meta("og:title").re(r"^[^|]+")
    body = bulk(running_text("div.entry-content"))
    drop = (
        css("blockquote.twitter-tweet"),
        saying("p", r"(?i)(?:(?:read )?more:|watch:|more from .{1,20}:|this (?:video is|article appeared originally)\b)"),
        # Links that open with the word stand between the paragraphs.
        xpath("//p[a and normalize-space(text()[1])='Click']"),
    )
