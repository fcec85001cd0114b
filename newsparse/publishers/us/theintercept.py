"""The Intercept."""

from newsparse.platforms.bulk import bulk
from newsparse.platforms.wordpress import WordPress
from newsparse.running import running_text
from newsparse.sources import css, ld


class TheIntercept(WordPress):
    """The Intercept: the layout since 2024, and the one before."""

    marker = None
    name = "The Intercept"
    hosts = ("theintercept.com",)
    timezone = "America/New_York"
    title = ld("headline")
    lead = css("p.post__excerpt, h1[class*=post__title] ~ h2, h2.Post-excerpt")
    # Day, author and rank of an article are keywords too.
    tags = ld("keywords").re(r"^Subject: (.+)")
    body = bulk(running_text(".entry-content > .entry-content__content")) | bulk(
        running_text(".PostContent > div")
    )
    drop = (css("p.caption, p.PhotoGrid-description"),)
