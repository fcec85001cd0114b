"""Markup that runs a script or asks for something, each in another way."""

from __future__ import annotations

from collections.abc import Iterable

_AT = "https://tracker.example"
_RUN = "window.owned=true"

HOSTILE = (
    f"<script>{_RUN}</script>",
    f"<script src='{_AT}/s.js'></script>",
    f"<img src='{_AT}/1.png' onerror='{_RUN}'>",
    f"<img srcset='{_AT}/2.png 1x' alt=''>",
    f"<img src=x onerror={_RUN}>",
    f"<picture><source srcset='{_AT}/3.png'><img alt='' src='{_AT}/4.png'></picture>",
    f"<iframe src='{_AT}/frame'></iframe>",
    "<iframe srcdoc='<script>parent.owned=true</script>'></iframe>",
    f"<object data='{_AT}/o'></object><embed src='{_AT}/e'>",
    f"<video src='{_AT}/v.mp4' poster='{_AT}/p.png' autoplay></video><audio src='{_AT}/a.mp3' autoplay></audio>",
    f"<svg onload='{_RUN}'><image href='{_AT}/5.png'/><script>{_RUN}</script></svg>",
    f"<svg><use href='{_AT}/6.svg#a'/><style>@import '{_AT}/7.css';</style></svg>",
    f"<math><mtext><table><mglyph><style><!--</style><img src='{_AT}/8.png' onerror='{_RUN}'></table></mtext></math>",
    f"<style>@import url('{_AT}/9.css'); p {{ background: url({_AT}/10.png) }}</style>",
    f"<style>@\\69mport '{_AT}/11.css'; p {{ background: \\75\\72l('{_AT}/12.png') }}</style>",
    f"<style>p {{ background: u\\72 l({_AT}/12b.png); list-style: URL( \"{_AT}/12c.png\" ) }}</style>",
    f"<style>p {{ background-image: image-set('{_AT}/13.png' 1x); --x: url({_AT}/14.png); cursor: var(--x), auto }}</style>",
    f"<style>@font-face {{ font-family: f; src: url({_AT}/f.woff) }} p {{ font-family: f }}</style>",
    f"<style>p {{ content: '</style><img src={_AT}/15.png onerror={_RUN}>' }}</style>",
    f"<p style=\"background: url('{_AT}/16.png')\">styled</p><p style=\"background: \\55 rl({_AT}/17.png)\">styled</p>",
    f"<table background='{_AT}/18.png'><tr><td background='{_AT}/19.png'>cell</td></tr></table>",
    f"<link rel=stylesheet href='{_AT}/20.css'><link rel=preload as=image href='{_AT}/21.png'><link rel=prefetch href='{_AT}/22'>",
    f"<meta http-equiv=\"refresh\" content='0;url={_AT}/23'>",
    f"<base href='{_AT}/'><img alt='' src='24.png'>",
    f"<form action='{_AT}/25' id=np-bait-1><input type=image src='{_AT}/26.png'><button id=np-bait-2>Send</button></form>",
    f"<a id=np-bait-3 href='javascript:{_RUN}'>link</a> <a id=np-bait-4 href='{_AT}/27' ping='{_AT}/28'>link</a>",
    f"<details open ontoggle='{_RUN}'><summary>more</summary>text</details>",
    f"<body onload='{_RUN}' background='{_AT}/29.png'>",
    f"<p onmouseover='{_RUN}' onclick='{_RUN}' onfocus='{_RUN}' tabindex=0 autofocus id=np-bait-5>hover</p>",
    f"<noscript><style></noscript><img src='{_AT}/30.png' onerror='{_RUN}'></style></noscript>",
    f"<template><img src='{_AT}/31.png'></template><xmp><img src='{_AT}/32.png' onerror='{_RUN}'></xmp>",
    f"<textarea></textarea><img src='{_AT}/33.png' onerror='{_RUN}'>",
    f"<title></title><img src='{_AT}/34.png' onerror={_RUN}>",
    f"<img alt='`><script>{_RUN}</script>' title='\"><img src={_AT}/35.png onerror={_RUN}>' src='{_AT}/36.png'>",
    f"<custom-image src='{_AT}/37.png' onclick='{_RUN}'></custom-image><amp-img src='{_AT}/38.png'></amp-img>",
    f"<a\"onmouseover={_RUN} x=\"><img/src='{_AT}/39.png'>odd</a>",
    f"<frameset><frame src='{_AT}/40'></frameset>",
    f"<img name=querySelectorAll src='{_AT}/41.png'><form name=getElementById id=documentElement></form>",
    f"<animate onbegin='{_RUN}'></animate><marquee onstart='{_RUN}'>go</marquee>",
    f"<div data-np='title removed:0' data-np-label='<img src=x onerror={_RUN}>' class=np-hot>claims to be a mark</div>",
)


def hostile_page(*parts: str) -> str:
    """An article with hostile markup (all of it by default) in its midst."""
    return "".join(_pieces(parts or HOSTILE))


def _pieces(parts: Iterable[str]) -> Iterable[str]:
    sentence = "The council voted on Monday evening to rebuild the old harbour bridge before the winter storms arrive. "
    yield "<html lang='en'><head><title>Bridge rebuilt</title></head><body><article><h1>Bridge rebuilt</h1>"
    for part in parts:
        yield f"<p>{sentence * 2}</p>{part}"
    yield f"<p>{sentence * 3}</p></article></body></html>"
