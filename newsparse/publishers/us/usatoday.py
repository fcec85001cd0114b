"""Gannett: USA Today and its local papers share one layout."""

from newsparse.platforms.gannett import Gannett


class USAToday(Gannett):
    """Gannett: USA Today and its local papers share one layout."""

    marker = None
    hosts = (
        "usatoday.com",
        "azcentral.com",
        "freep.com",
        "indystar.com",
        "jsonline.com",
        "tennessean.com",
        "cincinnati.com",
        "statesman.com",
        "desmoinesregister.com",
        "courier-journal.com",
        "democratandchronicle.com",
        "detroitnews.com",
        "northjersey.com",
        "palmbeachpost.com",
        "oklahoman.com",
        "dispatch.com",
    )
    timezone = "America/New_York"
    body = Gannett.body
