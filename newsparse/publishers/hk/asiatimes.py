"""Asia Times."""

from newsparse.publishers.us.newspack import Newspack


class AsiaTimes(Newspack):
    """Asia Times."""

    name = "Asia Times"
    hosts = ("asiatimes.com",)
    timezone = "Asia/Hong_Kong"
