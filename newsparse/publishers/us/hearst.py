"""Hearst: Esquire, Cosmopolitan, Car and Driver and their sisters shared one layout from 2016 to 2021."""

from newsparse.extractor import Extractor
from newsparse.platforms.undated import undated
from newsparse.sources import css


class HearstMagazines(Extractor):
    """Hearst: Esquire, Cosmopolitan, Car and Driver and their sisters shared one layout from 2016 to 2021."""

    hosts = (
        "esquire.com",
        "cosmopolitan.com",
        "elle.com",
        "harpersbazaar.com",
        "menshealth.com",
        "womenshealthmag.com",
        "popularmechanics.com",
        "caranddriver.com",
        "roadandtrack.com",
        "bicycling.com",
        "runnersworld.com",
        "goodhousekeeping.com",
        "housebeautiful.com",
        "countryliving.com",
        "delish.com",
        "elledecor.com",
        "veranda.com",
        "prevention.com",
        "seventeen.com",
        "redbookmag.com",
        "womansday.com",
        "townandcountrymag.com",
        "oprahdaily.com",
        "bestproducts.com",
    )
    timezone = "America/New_York"
    title = css("h1.content-hed")
    subtitles = css(".content-header .content-dek")
    authors = css(".content-header .byline-name")
    published_at = undated(css("time.content-info-date"))
