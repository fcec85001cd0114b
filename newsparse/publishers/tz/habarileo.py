"""Habari Leo."""

from newsparse.publishers.tz.dailynews import DailyNewsTZ


class HabariLeo(DailyNewsTZ):
    """Habari Leo."""

    name = "Habari Leo"
    hosts = ("habarileo.co.tz",)
    timezone = "Africa/Dar_es_Salaam"
