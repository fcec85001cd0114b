"""Systems that serve many publishers, each recognised by what its pages hold."""

#: In the order in which markers are tried.
PLATFORMS: tuple[str, ...] = (
    "ndsoft:NDSoftMiddle",
    "ndsoft:NDSoft",
    "ndsoft:NDSoftOld",
    "naver:NaverNews",
    "naver:NaverSports",
    "naver:NaverLegacy",
    "daum:DaumNews",
    "nate:NateNews",
    "newsbodyarea:NewsBodyArea",
    "viewconts:ViewConts",
    "detailcont:DetailCont",
    "arc:Arc",
    "nextjs:NextJS",
    "nuxt:Nuxt",
    "ghost:Ghost",
    "drupal:Drupal",
    "blogger:Blogger",
    "shopify:Shopify",
    "substack:Substack",
    "webflow:Webflow",
    "brightspot:Brightspot",
    "wordpress:Elementor",
    "wordpress:WordPress",
)
