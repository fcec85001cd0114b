"""Dotdash Meredith: People, Investopedia, The Spruce and their sisters share one layout."""

from newsparse.extractor import Extractor
from newsparse.platforms.foremost import foremost
from newsparse.sources import css, meta


class Dotdash(Extractor):
    """Dotdash Meredith: People, Investopedia, The Spruce and their sisters share one layout."""

    hosts = (
        "people.com",
        "ew.com",
        "instyle.com",
        "investopedia.com",
        "thebalancemoney.com",
        "health.com",
        "verywellhealth.com",
        "verywellmind.com",
        "verywellfit.com",
        "parents.com",
        "shape.com",
        "allrecipes.com",
        "seriouseats.com",
        "simplyrecipes.com",
        "eatingwell.com",
        "foodandwine.com",
        "thespruce.com",
        "thespruceeats.com",
        "thesprucepets.com",
        "bhg.com",
        "marthastewart.com",
        "realsimple.com",
        "southernliving.com",
        "travelandleisure.com",
        "tripsavvy.com",
        "treehugger.com",
        "byrdie.com",
        "brides.com",
        "lifewire.com",
        "thoughtco.com",
        "liveabout.com",
    )
    timezone = "America/New_York"
    title = css("h1.article-heading, h1.heading__title") | css(".article-header h1")
    subtitles = foremost(css(".article-subheading, .heading__subtitle") | css(".article-header > h2"))
    authors = (
        css(".mntl-bylines__group--author a.mntl-attribution__item-name, .mntl-bylines-override--author-name")
        | meta("sailthru.author")
        | css("a.author.url.fn")
    )
