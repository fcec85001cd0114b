"""What papers, stations and magazines in English ask and say among and below their paragraphs, in lower case."""

from __future__ import annotations

#: Lines of their own, from their first word.
PROMPTS = (
    # what a paper says of itself and of how it tests
    r"you are on [\w’' ]{2,24}!", r"our (?:[\w’'-]{3,14},? ){0,4}(?:team|experts?|editors?|staff|writers?) (?:independently )?(?:tests?|reviews?|selects?|rates?|research(?:es)?)\b[^.!?]{0,120}\b(?:products? (?:each|every|a) year|products? we (?:cover|recommend|feature))\b",
    r"we (?:independently )?(?:review|evaluate|test|research|select|vet)(?: and [a-z]{3,12})? (?:everything|all (?:of )?the|all recommended|every|the products|products)\b[^.!?]{0,40}\b(?:recommend|feature|services)", r"products (?:featured|here|in this|we feature)[^.!?]{0,80}\bindependently (?:selected|chosen|reviewed|picked)\b", r"all (?:the )?products (?:featured|here|in this|we feature)[^.!?]{0,80}\bindependently (?:selected|chosen|reviewed|picked)\b",
    # where an advertisement or a player stands
    r"hide ads?$", r"text ad\s?:", "this advertisement has not loaded yet", r"\(story continues (?:below|after)", r"\[story continues (?:below|after)", r"we apologi[sz]e, but this video has failed", "try refreshing your browser, or",
    r"trending videos?$", "listen to the latest songs", r"opens in (?:a )?new (?:window|tab)\W*$",
    r"if you (?:don[’']t|do not|cannot|can[’']t|can not) (?:see|view) (?:the|this) [^.!?]{2,40}[,:]? (?:click|tap|refresh|watch)\b", r"app users?\s?: ?(?:click|tap|watch|see|view|read)\b", r"mobile users?\s?: ?(?:click|tap|watch|see|view|read)\b", r"watch\s?: ?[^.!?]{2,120}\bin the (?:video )?player (?:above|below)\W*$", r"\(watch\s?: ?[^.!?]{2,120}\bin the (?:video )?player (?:above|below)\W*$",
    # what is for those who signed up, or sends them there
    r"thank(?:s| you) for (?:signing up|subscribing)\W*$", r"your subscription has been confirmed\b", r"you(?:[’']ve| have) (?:reached|read|used) [^.!?]{0,40}\bfree (?:articles?|stories)\b", r"get (?:the|your) (?:morning|daily|evening|top|day[’']s) headlines\W*$",
    r"get (?:the )?latest [^!?]{2,80}\b(?:along with breaking news|and top headlines)\b", r"catch (?:all )?the (?:latest )?[^!?]{2,160}\b(?:news|updates) (?:updates? )?(?:on|only on|at|here)\b", r"stay (?:updated|informed|connected|up[- ]to[- ]date|ahead) (?:with|on|to|about) [^.!?]{2,120}[,;–—-] ?(?:and )?(?:follow|subscribe|download|join|visit|sign up|click)\b",
    r"follow (?:all (?:of )?)?(?:the )?(?:[\w’'.&]{2,20} ){1,4}(?:full |live |complete |latest )?coverage\b[^!?]{0,120}(?:https?://|\bhere\W*$)", r"ap [\w &’']{2,30}\s?: ?https?://\S{4,80}$",
    # what makes it possible
    "you make our work possible", r"your (?:support|donation|contribution|subscription) (?:makes?|helps?) [^.!?]{2,60}\b(?:possible|us)\b", r"support [^.!?]{2,40}[’']s? journalism\b", r"a message from (?:the|our) editor\b", r"thank(?:s| you) for reading [^.!?]{2,60}[.!] ?(?:subscribe|this post|share|become|sign up)\b",
    # what readers may say
    r"have your say (?:in|on|by|below|here|now)\b[^.!?]{0,60}\b(?:comments?|poll|below|here|letter|form)\b", r"share your (?:thoughts|views|opinions?|comments|stories|experiences?) [^.!?]{0,40}\b(?:comments?|below)\b", r"if you have (?:a|any|an) (?:[\w-]{3,12} )?(?:tips?|story ideas?|stories|story)\b[^.!?]{0,60}\b(?:send|e-?mail|contact|call|submit|write to|let us)\b",
    r"see an? (?:[\w-]{2,12} ){0,4}(?:error|mistake|typo)\b[^.!?]{0,40}[?]", r"spot an? (?:[\w-]{2,12} ){0,4}(?:error|mistake|typo)\b[^.!?]{0,40}[?]", r"found an? (?:[\w-]{2,12} ){0,4}(?:error|mistake|typo)\b[^.!?]{0,40}[?]", r"find an? (?:[\w-]{2,12} ){0,4}(?:error|mistake|typo)\b[^.!?]{0,40}[?]", r"notice an? (?:[\w-]{2,12} ){0,4}(?:error|mistake|typo)\b[^.!?]{0,40}[?]", r"send (?:your )?letters (?:to|by)\b[^!?]{0,60}@", r"for comments,? [^.!?]{2,60}\bget in touch with (?:our|the)\b",
    r"what do you think[?] ?(?:let us know|tell us|share|leave|sound off|join)\b", r"want to write for us[?]", r"have a question (?:about|for) [^?]{2,60}[?] ?(?:ask|send|e-?mail|write)\b", "your e-?mail address will not be published", r"thank(?:s| you) for supporting (?:our|us|this)\b",
    r"already (?:a|an) (?:[a-z]{3,12} )?(?:subscriber|member)[?] ?(?:log|sign)\b", r"already have an account[?]", r"special offer\s?: ?subscribe\b", r"want to (?:learn|know|find out|see) more[^?]{0,60}[?] ?(?:contact|book|talk to|get in touch|request|schedule)\b",
    r"view (?:full )?gallery\s?\(", r"in this (?:story|post)\s?:", r"go to slide \d", r"current time \d",
    # who published it and when, where, under what
    r"published (?:by|on)\s?:$", r"posted in\b[^.!?]{2,80}\|\s?tagged\b", r"our standards\s?: ?the [\w ]{4,40} trust principles", r"sponsored by [^.!?,]{2,40}$", r"reprinted (?:here )?(?:with|by) (?:the )?(?:kind )?permission (?:of|from)\b", r"short url\s?: ?https?://\S{4,120}$", r"url\s?: ?https?://\S{4,120}$", r"hits\s?: ?\d{1,7}$", r"read \d{1,7} times$",
)  # fmt: skip
#: Lines that are nothing but this, without the signs around them.
LABELS = frozenset(
    "play video|video player is loading|this video can not be played|media caption|click to expand|click to enlarge|view gallery|view full gallery|swipe to see more|paid post|paid content|sponsor message|become an npr sponsor|remove all ads|text size|end of article"
    "|permalink|getty images|file photo|like loading|previous post|next post|previous article|next article".split("|")
)
#: Labels before the headline of another article, of which most need their colon: they begin sentences too.
READ_ALSO = (
    r"previous (?:coverage|stor(?:y|ies)|reporting)", r"earlier (?:coverage|stor(?:y|ies)|reporting)", r"must[- ]reads?\s?[:：|]", r"explore (?:more|further)", r"check out\s?[:：|]", r"opinion\s?[:：|]", r"editorial\s?[:：|]", r"exclusive\s?[:：|]", r"videos?\s?[:：|]", r"earlier\s?[:：|]", r"full (?:story|report)\s?[:：|]",
    r"background\s?[:：|]", r"dig deeper", r"suggested (?:reading|reads?)", r"essential (?:reading|reads?)", r"in case you missed it", r"icymi", r"explainer\s?[:：|]", r"analysis\s?[:：|]",
)  # fmt: skip
