"""Independent Media (IOL) and its local titles."""

from newsparse.extractor import Extractor
from newsparse.platforms.bulk import bulk
from newsparse.running import running_text
from newsparse.sources import css, ld, meta


class IOL(Extractor):
    """Independent Media (IOL) and its local titles."""

    hosts = ("iol.co.za", "durbanlocal.co.za", "isolezwe.co.za", "isolezwelesixhosa.co.za", "capetownetc.com")
    timezone = "Africa/Johannesburg"
    title = ld("headline")
    published_at = ld("datePublished")
    tags = css("[class*=tags_tags] > a") | meta("article:tag")
    body = bulk(running_text("[class*=article_content] [class*=text_text]"))
    photo = css("[class*=image_image-widget]")
    caption = css("[class*=image_image-widget] > p")
