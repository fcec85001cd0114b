"""연합인포맥스."""

from newsparse.platforms.ndsoft import NDSoft, NDSoftMiddle


class InfomaxMiddle(NDSoftMiddle):
    """연합인포맥스, on ND Soft's middle skin."""

    name = "연합인포맥스"
    hosts = ("einfomax.co.kr",)


class Infomax(NDSoft):
    """연합인포맥스, on ND Soft's newest skin."""

    name = "연합인포맥스"
    hosts = ("einfomax.co.kr",)
