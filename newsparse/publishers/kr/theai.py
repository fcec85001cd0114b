"""THE AI."""

from newsparse.platforms.ndsoft import NDSoft


class TheAI(NDSoft):
    """THE AI, on ND Soft."""

    name = "THE AI"
    hosts = ("newstheai.com",)
