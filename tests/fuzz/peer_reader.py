"""Runs in a peer's own environment: pages as JSON lines on standard input, what the peer makes of each on standard output."""

import base64
import json
import signal
import sys
import time


def trafilatura(html):
    import trafilatura as peer

    return peer.extract(html, output_format="html", include_links=True, include_images=True, include_formatting=True, url="https://www.eastmere-post.example/a")


def newspaper4k(html):
    import newspaper

    article = newspaper.Article("https://www.eastmere-post.example/a", keep_article_html=True, fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return article.article_html


def readability(html):
    import readability as peer

    return peer.Document(html).summary()


#: Whose errors are refusals: an error that the package has for it.
PACKAGES = ("newspaper", "readability", "trafilatura")


class Slow(BaseException):
    """Over the limit."""


def _stop(*_):
    raise Slow


read = {"trafilatura": trafilatura, "newspaper4k": newspaper4k, "readability-lxml": readability}[sys.argv[1]]
signal.signal(signal.SIGPROF, _stop)
for line in sys.stdin:
    html = base64.b64decode(line)
    answer = {}
    begun = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, 60)  # of processor time, since others may work on the machine
    try:
        answer["html"] = read(html) or ""
    except Slow:
        answer["error"] = "over 60 s"
    except BaseException as error:  # noqa: BLE001 - whatever a peer raises is counted
        answer["error"] = type(error).__name__
        answer["own"] = type(error).__module__.partition(".")[0] in PACKAGES
    signal.setitimer(signal.ITIMER_PROF, 0)
    answer["seconds"] = time.process_time() - begun
    print(json.dumps(answer), flush=True)
