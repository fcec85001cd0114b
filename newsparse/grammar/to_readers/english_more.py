"""What English papers print where there is more to read: links to other stories, where to watch, whom to ask for the news."""

from __future__ import annotations

#: Labels before the headline of another article.
READ_ALSO = (
    # whatever it is called that they lead to
    r"related(?: (?:articles?|stories|story|news|topics|content|posts|coverage|reading|photos?|videos?|galler(?:y|ies)))?", r"more\s?[:：]", "also read",
    "also see", "read (?:more|next|also|on|too|this|this next)(?: .{0,30})?",
    "more (?:on|from|stories|about|information|articles|posts|episodes|coverage) ?.{0,30}", "see also", "keep reading",
    r"more (?:[\w-]{2,20} ){1,2}(?:news|stories|coverage|headlines|sports?)\s?[:：|]", "further reading", "recommended(?: .{0,20})?",
    "you (?:may|might) (?:also )?like", "up next", "what to read next", "you (?:may|might) (?:also )?be interested in", r"in pictures\s?[:：|]",
    "more to read", "related story",
    # of which most need their colon: they begin sentences too
    *(rf"{more} (?:(?:[\w-]{{2,20}} ){{0,3}}(?:you(?:[’']ll| might| may| will)(?: also)? (?:like|love|enjoy)|to (?:try|make|enjoy|bake|cook)(?: next)?)|(?:[\w-]{{2,20}} ){{1,3}}recipes)" for more in ("more", "other", "similar")),
    r"previous (?:coverage|stor(?:y|ies)|reporting)", r"earlier (?:coverage|stor(?:y|ies)|reporting)", r"must[- ]reads?\s?[:：|]",
    r"explore (?:more|further)", r"check out\s?[:：|]", r"opinion\s?[:：|]", r"editorial\s?[:：|]", r"exclusive\s?[:：|]", r"videos?\s?[:：|]",
    r"earlier\s?[:：|]", r"full (?:story|report)\s?[:：|]", r"background\s?[:：|]", r"dig deeper", r"suggested (?:reading|reads?)",
    r"essential (?:reading|reads?)", r"in case you missed it", r"icymi", r"explainer\s?[:：|]", r"analysis\s?[:：|]", r"trending (?:on|in) .{2,24}\s?[:：|]",
    r"also on .{2,24}\s?[:：|]", r"in pics\s?[:：|]", r"editor[’']?s[’']? (?:pick|choice)s?\s?[:：|]", r"people also read",
    r"also read (?:from|on|in) .{2,30}", r"watch (?:top|more) videos? (?:from|on) .{2,30}", r"featured (?:stories|articles|news|videos)",
)  # fmt: skip

#: How lines begin that are none of a text, in lower case; the first two characters stand for themselves.
PROMPTS = (
    # where there is more
    "visit .{2,40} home ?page for more", r"you may also (?:be interested in|like)\s?:?$", r"watch more on [^.!?:,]{2,24}$",
    r"for (?:all )?(?:the latest|more) (?:(?!on |about |than )[\w’'-]{2,20},? ){0,4}(?:news|stories|headlines|coverage)\b(?! of\b)[^.!?]{0,60}\b(?:head to|go to|visit|follow|download|check out|tune in|sign up|subscribe to|click|tap)\b",
    r"keep checking (?:back )?[^.!?]{0,60}\bfor (?:the latest|updates|more)\b",
    r"follow (?:all )?(?:the )?latest\b[^.!?]{2,80}\b(?:our live ?blog|live ?blog here|here|below)\W*$", "popular on .{2,24}$",
    r"our website is (?:the|your) (?:place|destination|home) for", r"stay (?:with|tuned to) [^.!?]{2,40} for (?:the latest|updates|more)\b(?! than\b)",
    r"check back (?:[a-z]{4,9} )?for (?:the latest|updates|more)\b", r"trending videos?$",
    r"watch [^.!?:]{2,100}\bin our (?:[a-z]{3,12} )?(?:playlist|channel)\W*$",
    r"follow (?:all (?:of )?)?(?:the )?(?:[\w’'.&]{2,20} ){1,4}(?:full |live |complete |latest )?coverage\b[^!?]{0,120}(?:https?://|\bhere\W*$)",
    r"ap [\w &’']{2,30}\s?: ?https?://\S{4,80}$", r"click here for (?:more|all|the latest|full|complete|an? (?:full|complete) list)\b(?! than\b)",
    r"tap here (?:to|for)\b", r"go here for (?:more|all|the latest|full|complete)\b(?! than\b)", r"also on [\w-]{2,24}[.-](?:com|org|net|tv)\s?:$",
    r"you can also (?:catch|watch|stream|find) (?:us\b|our\b|[^.!?]{0,40}\b(?:news|newscasts?|stories|channel)\b)[^.!?]{0,40} on (?:roku|apple tv|amazon|fire tv|youtube|hulu)\b",
    r"read the (?:full|complete|entire|whole|original|rest of the) (?:story|article|post|interview|piece|column) (?:here\b|(?:at|on|from)\b(?! (?:which|whom|whose|an?)\b)[^,!?]{0,60}$)",
    r"catch up on (?:the|all(?: of)? the|today[’']s) (?:latest|news|headlines|stories)\b[^.!?]{0,80}[:.]?$",
    r"for breaking (?:local )?news(?: (?:alerts|updates|coverage))?(?:,| and\b| (?:on|in|from|at|around)\b[^,.!?]{2,60},)?(?! of\b)[^,.!?]{0,60},? (?:please )?(?:follow|download|head to|go to|visit|sign up|like us|tune)\b",
    r"watch (?:[\w’'&.-]{2,20} ){1,5}(?:news|newscasts?) live\W*$",
    r"to (?:see|view) more (?:photos|pictures|images|videos)\b[^.!?]{0,40}\b(?:visit|go to|click|tap|check out)\b",
    r"for the (?:full|complete|entire|whole|rest of the) (?:story|article|interview|coverage)\b[^.!?]{0,40}\b(?:see|read|pick up|buy|subscribe|turn to|get|visit|click)\b[^!?]{0,60}\b(?:edition|issue|e-edition|newspaper|here|subscribe)\b",
    r"pick up (?:a copy of )?(?:this|the|next) [^.!?]{2,40}\b(?:edition|issue|paper)\b[^.!?]{0,40}\b(?:full story|more|details)\b",
    r"latest (?:articles|stories|headlines|videos) from [^.!?:]{2,30}:?$",
    r"other (?:top )?stories (?:from|on) [^.!?:]{2,40}:?$", r"top stories (?:on|from) [^.!?:]{2,40}:?$",
    r"read (?:all )?(?:of )?(?:the |our )?(?:latest|breaking|trending|big|biggest|best|top)[^.!?]{1,160}\b(?:news|updates|headlines)\b[^.!?]{0,60}\bhere\b",
    r"for (?:all )?(?:the )?latest news\b[^.!?]{0,140}, (?:please )?(?:follow|visit|download|subscribe|click|log on)\b",
    r"to keep up[ -]to[ -]date (?:with|on) [^.!?]{2,80}, (?:please )?(?:(?:follow|like|subscribe to|join|download|visit) (?:us\b|our\b|me\b|my\b|@|[^.!?,]{2,40} on (?:facebook|twitter|x|instagram|whatsapp|telegram)\b)|sign up (?:to|for) (?:our|my|the [^.!?,]{0,30}newsletter)\b|click\b)", r"to stay (?:updated|informed|up[ -]to[ -]date) (?:about|on|with) [^.!?]{2,80}, (?:please )?(?:follow|subscribe|join|download|visit|click)\b",
    r"for more (?!on |about |than )(?:[\w’'-]{2,20},? ){0,4}(?:articles|videos|updates)\b(?![^.!?]{0,40}\b(?:on|about)\b)[^.!?]{0,40},? (?:visit|click|follow|head to|go to|subscribe)\b",
    r"for more news your way\W*$", r"visit [^.!?:]{2,40} for more (?:stories|news|local news|headlines|coverage)\b[^.!?]{0,30}$",
    r"stay informed on (?:all )?(?:the )?latest news\b", r"stay up[ -]to[ -]date (?:with|on) all the (?:breaking|latest)\b[^.!?]{2,80}$",
    r"discover the latest [^.!?]{2,100}\b(?:news|updates)\b[^!?]{0,120}\b(?:download|subscribe|app)\b",
    r"follow the latest (?:breaking )?news\b[^.!?]{2,120}\b(?:with|from|by) our\b",
    r"watch (?:the |our )?latest (?:episode|edition|video)s? of (?:our|this)\b[^.!?]{0,60}\b(?:below|here)\b",
    r"you can also watch (?:some of )?our (?:programmes?|programs?|videos?)\b",
)  # fmt: skip
