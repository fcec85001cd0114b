"""What English pages say of themselves: whose a text is and how it was made, what players and galleries need, that it goes on below an advertisement."""

from __future__ import annotations

#: Lines that may stand in brackets, from the first word in them.
_FREE = r"as a public service, (?=[^.!?]{2,120}\b(?:paywall|subscri\w{2,8}|readers?|stor(?:y|ies)|articles?|coverage|reporting|journalism|content)\b)[^.!?]{2,60}\b(?:removed|lifted|dropped|made|making)\b[^.!?]{0,60}\b(?:paywall|free|for all|to all)\b"
_BRACKETED = (
    _FREE, rf"editor[’']s note\s?: ?{_FREE}",
    r"catch all the\b[^!?]{2,180}\b(?:news|updates)\b", r"you can now subscribe to (?:our|the)\b", r"this is an? (?:opinion|personal) (?:piece|article|column|blog)\b[^.!?]{0,60}\bviews?\b", r"to receive our e-?paper\b",
    r"only the headline (?:and|of)\b[^.!?]{0,80}\b(?:reworked|changed|edited)\b", r"the above (?:story|article|news) (?:first appeared|was published|is verified|has been)\b",
)  # fmt: skip

#: How lines begin that are none of a text, in lower case; the first two characters stand for themselves.
PROMPTS = (
    # the text goes on below an advertisement, or at its top
    "story continues below", r"advertisement(?:\W*$|\s?:|\W+(?:scroll|continue|page|story|article|skip|hide|close)\b)", "article continues",
    "continue reading", "scroll to continue", r"\(adsbygoogle", "story continues after (?:this |the )?(?:ad|video|gallery|photo)",
    "the story continues after (?:this |the )?(?:ad|video|gallery|photo)", "content continues below", "scroll down to continue",
    r"advertisement\W+scroll to", "back to (?:the )?(?:top|contents)$", r"hide ads?$", r"text ad\s?:", "this advertisement has not loaded yet",
    r"\(story continues (?:below|after)", r"\[story continues (?:below|after)", r"continue (?:reading )?below (?:this |the )?ad",
    # what players, galleries and buttons say
    "hide caption$", r"video (?:above|below)\s?:", r"listen (?:back )?to (?:the |our )?(?:[\w’'-]{2,20} ){0,4}(?:below|above)\s?[:.]?$",
    r"save (?:this|it)(?: (?:post|recipe|article))? for later\b", r"pin (?:this|it)(?: (?:post|recipe|article))? for later\b",
    r"watch (?:the )?(?:[\w’'-]{2,20} ){0,4}(?:video|report|interview|story|clip|newscast) (?:in the player )?(?:above|below)\b",
    r"do you like the content of this (?:article|story|page)\W*$", r"watch [^\n.?:,;]{2,60}\b(?:weeknights|weekdays) at \d", r"watch (?:more|it|the [\w’'-]{2,20}) in the (?:video )?player (?:above|below)\b", "article content$", r"in this article\s?:",
    r"code language: .{1,30}$", r"download (?:figure|powerpoint|high-res image|full-size image)\W*$", "toggle caption$", "enlarge this image$",
    r"jump to (?:the )?recipe\b", "read or share this story", "via giphy$", r"powered by \w{2,20}$", "your browser does not support", "use an? html5 video capable browser", "this video has an invalid file format", r"sorry, but you can[’']t access this content",
    r"enter your date of birth to (?:view|watch|see|enter)\b", r"now playing\s?: [^.!?]{2,90}\b(?:trailer|video|gameplay|review|teaser|interview|clip)s?\b[^.!?]{0,30}$",
    r"we apologi[sz]e, but this video has failed", "try refreshing your browser, or", "listen to the latest songs", r"listen to this (?:story|article)\W*$", r"appeared in the [^!?]{3,60}\bprint edition as\b", r"enjoy more audio and podcasts on\b",
    r"opens in (?:a )?new (?:window|tab)\W*$",
    r"if you (?:don[’']t|do not|cannot|can[’']t|can not) (?:see|view) (?:the|this) [^.!?]{2,40}[,:]? (?:click|tap|refresh|watch)\b",
    r"app users?\s?[:,] ?(?:click|tap|watch|see|view|read)\b", r"mobile users?\s?[:,] ?(?:click|tap|watch|see|view|read)\b",
    r"watch\s?: ?[^.!?]{2,120}\bin the (?:video )?player (?:above|below)\W*$",
    r"\(watch\s?: ?[^.!?]{2,120}\bin the (?:video )?player (?:above|below)\W*$",
    r"if you[’']re (?:on|using|in|reading this (?:article |story )?(?:on|in)) (?:the|our) [^.!?]{2,40}\bapp,? (?:click|tap)\b",
    r"click (?:on )?(?:the )?(?:audio |video |play |media )?(?:player|link|button|icon|arrows?) (?:above|below)\b(?! (?:the|that|which|your|an?|it)\b)",
    r"click here if you (?:cannot|can[’']?t|are unable to|[’']re unable to|do not|don[’']t) (?:see|view)\b",
    r"click here if you[’']re unable to (?:see|view)\b", r"see (?:the |a |our )?(?:[\w’'-]{2,20} ){0,3}(?:video|gallery|slideshow) (?:below|above)\W*$",
    r"view (?:full )?gallery\s?\(", r"in this (?:story|post)\s?:", r"go to slide \d", r"current time \d",
    r"the video will (?:start in|auto-?play soon) ?\d{1,2}(?: cancel)?$", r"sorry,? this video is (?:unavailable|not available)\W*$",
    r"text size\W{0,3}(?:a[-+]?\W{0,2}){0,4}$", r"font size\W{0,3}(?:a[-+]?\W{0,2}){0,4}$", r"\[\[nid:\d{3,9}\]\]$",
    # a story that is still being told
    "this is a (?:developing|breaking news) story",
    r"this story is (?:still )?developing(?:\W*$|[.;,–—-]{1,2} ?(?:and will|check|refresh|stay|more|please|we|it will be)\b| and will be updated)",
    r"we(?: will|[’']ll) (?:continue to )?update this (?:story|article|post|page)\b",
    # whose the text is, who may copy it, under what it is filed
    r"why you can trust [^.!?]{2,40} (?:our|we)\b", r"sent from my (?:iphone|ipad|android|phone)\b", "news release$", "press release$", "media release$",
    r"for immediate release\b(?!\s[a-z])", "gamble responsibly", r"18\+\s?[|.,·]? ?(?:[\w ]{2,40}[|.,·] ?)?(?:please )?gamble", r"\(end\)$",
    r"you are on [\w’' ]{2,24}!",
    r"our (?:[\w’'-]{3,14},? ){0,4}(?:team|experts?|editors?|staff|writers?) (?:independently )?(?:tests?|reviews?|selects?|rates?|research(?:es)?)\b[^.!?]{0,120}\b(?:products? (?:each|every|a) year|products? we (?:cover|recommend|feature))\b",
    r"we (?:independently )?(?:review|evaluate|test|research|select|vet)(?: and [a-z]{3,12})? (?:everything|all (?:of )?the|all recommended|every|the products|products)\b[^.!?]{0,40}\b(?:recommend|feature|services)",
    r"products (?:featured|here|in this|we feature)[^.!?]{0,80}\bindependently (?:selected|chosen|reviewed|picked)\b",
    r"all (?:the )?products (?:featured|here|in this|we feature)[^.!?]{0,80}\bindependently (?:selected|chosen|reviewed|picked)\b",
    r"information from\s?: [^!?:]{2,60},? https?://\S{4,120}$", r"this is an opinion (?:column|piece|article)(?:\W*$|[.,;] ?(?:the|it|and) )",
    r"scripps only content \d{4}$", r"this story was reported by (?:an? |our )?journalists? and has been (?:converted|adapted|edited)\b",
    r"republished (?:here )?(?:with|by) (?:the )?(?:kind )?permission (?:of|from)\b", r"print (?:edition )?headline\s?:",
    r"video credit\s?: ?[^.!?:]{2,50}$", r"photos? courtesy (?:of )?[^.!?,]{2,60}\.?$", r"video courtesy (?:of )?[^.!?,]{2,60}\.?$",
    r"credit\s?:(?! ?\d)[^.!?:]{3,50}$", r"all content (?:©|copyright)", r"purchase (?:article )?reprints\W*$", r"order (?:article )?reprints\W*$",
    r"published (?:by|on)\s?:$", r"posted in\b[^.!?]{2,80}\|\s?tagged\b", r"our standards\s?: ?the [\w ]{4,40} trust principles",
    r"sponsored by [^.!?,]{2,40}$", r"reprinted (?:from [^.!?]{2,40} )?(?:here )?(?:with|by) (?:the )?(?:kind )?permission (?:of|from)\b", r"short url\s?: ?https?://\S{4,120}$",
    r"url\s?: ?https?://\S{4,120}$", r"hits\s?: ?\d{1,7}$", r"read \d{1,7} times$", r"the post .{2,170} (?:appeared first|first appeared) on .{2,60}$",
    # lines that may stand in brackets
    *_BRACKETED, *(rf"\({said}" for said in _BRACKETED),
)  # fmt: skip

#: How paragraphs begin that are longer than a line, as printed: above what is no longer kept up to date, above comments, at forms.
PARAGRAPHS = (
    "This is an archived article", "This is an archived story", "We invite you to use our commenting platform",
    "Registration on or use of this site constitutes", "Use of this site constitutes acceptance", "We use your sign-up to provide content",
    "Disclosure: I/we have ", "Disclosure: I am/we are ", "Did you know with a Digital Subscription", "(The above story ", "The above story is verified",
)  # fmt: skip
#: Lines that are nothing but this, without the signs around them: what players, galleries and buttons say.
LABELS = frozenset(
    "play video|video player is loading|this video can not be played|media caption|click to expand|click to enlarge|view gallery|view full gallery"
    "|swipe to see more|paid post|paid content|sponsor message|become an npr sponsor|remove all ads|text size|end of article|permalink"
    "|getty images|file photo|like loading|previous post|next post|previous article|next article|video loading|video unavailable"
    "|video is unavailable|click to play|tap to play|play now|invalid email|submit a correction|submit a letter|report a typo|full story|story continues|article continues|content continues".split("|")
)
