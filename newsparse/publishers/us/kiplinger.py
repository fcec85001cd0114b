"""Kiplinger."""

from newsparse.publishers.uk.moneyweek import MoneyWeek


class Kiplinger(MoneyWeek):
    """Kiplinger: Dennis's layout until 2022, Future's since."""

    name = "Kiplinger"
    hosts = ("kiplinger.com",)
    timezone = "America/New_York"
