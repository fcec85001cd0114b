"""Lee Enterprises in the West: the Billings Gazette, the Arizona Daily Star and their sisters."""

from newsparse.publishers.us.lee import Lee


class LeeMountain(Lee):
    """Lee Enterprises in the Rockies: the Billings Gazette, the Missoulian and their sisters."""

    hosts = (
        "billingsgazette.com",
        "missoulian.com",
        "helenair.com",
        "mtstandard.com",
        "rapidcityjournal.com",
        "trib.com",
        "magicvalley.com",
    )
    timezone = "America/Denver"


class LeeArizona(Lee):
    """Lee Enterprises in Arizona: the Arizona Daily Star and the Arizona Daily Sun."""

    hosts = ("tucson.com", "azdailysun.com")
    timezone = "America/Phoenix"
