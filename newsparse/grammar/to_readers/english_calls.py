"""What papers in English outside the United States ask and say among and below their paragraphs, in lower case."""

from __future__ import annotations

_SENT = r"(?:straight|direct(?:ly)?|sent|delivered)(?: free| for free)? to your (?:phone|mobile|whatsapp|inbox|e-?mail|device)"
_LATEST = r"(?:all )?(?:of )?(?:the |our )?(?:latest|breaking|trending|big|biggest|best|top)"
_APPS = "(?:whatsapp|telegram|viber|google news|facebook|twitter|instagram)"
_DO = r"(?:sign up|subscribe|join|follow|download|register|click|choose|get)\b"
#: Not "Call the police on 555-0134", which is for everybody.
_WRITE = r"(?:please )?(?:get in touch(?:\W*$| with (?:us|our|me)\b)|let us know|tell us|(?:e-?mail|contact|call|message|send|write|whatsapp|reach)(?: (?:it|them|an? e-?mail|your \w{2,12}))?(?: to| at| on| via)? (?:us\b|me\b|our\b|the (?:newsroom|news desk|editors?|reporters?|authors?)\b|\S{1,40}@))"
_COMMENTS = r"\b[^.!?]{0,40}\b(?:comments?\b|poll\b|(?:below|here)\W*$)"

#: Lines that may stand in brackets, from the first word in them.
_BRACKETED = (
    r"catch all the\b[^!?]{2,180}\b(?:news|updates)\b", r"you can now subscribe to (?:our|the)\b", r"this is an? (?:opinion|personal) (?:piece|article|column|blog)\b[^.!?]{0,60}\bviews?\b", r"to receive our e-?paper\b",
    r"only the headline (?:and|of)\b[^.!?]{0,80}\b(?:reworked|changed|edited)\b", r"the above (?:story|article|news) (?:first appeared|was published|is verified|has been)\b",
)  # fmt: skip
#: Lines of their own, from their first word.
PROMPTS = (
    # where there is more
    rf"read {_LATEST}[^.!?]{{1,160}}\b(?:news|updates|headlines)\b[^.!?]{{0,60}}\bhere\b", r"for (?:all )?(?:the )?latest news\b[^.!?]{0,140}, (?:please )?(?:follow|visit|download|subscribe|click|log on)\b", r"to stay (?:updated|informed|up[ -]to[ -]date) (?:about|on|with) [^.!?]{2,80}, (?:please )?(?:follow|subscribe|join|download|visit|click)\b",
    r"for more (?!on |about |than )(?:[\w’'-]{2,20},? ){0,4}(?:articles|videos|updates)\b(?![^.!?]{0,40}\b(?:on|about)\b)[^.!?]{0,40},? (?:visit|click|follow|head to|go to|subscribe)\b", r"for more news your way\W*$", r"visit [^.!?:]{2,40} for more (?:stories|news|local news|headlines|coverage)\b[^.!?]{0,30}$",
    r"stay informed on (?:all )?(?:the )?latest news\b", r"stay up[ -]to[ -]date (?:with|on) all the (?:breaking|latest)\b[^.!?]{2,80}$", r"discover the latest [^.!?]{2,100}\b(?:news|updates)\b[^!?]{0,120}\b(?:download|subscribe|app)\b", r"follow the latest (?:breaking )?news\b[^.!?]{2,120}\b(?:with|from|by) our\b",
    # what comes to the reader's phone
    rf"get {_LATEST}\b[^.!?]{{2,100}}\b(?:{_SENT}|on the stories that matter to you|by clicking here|(?:through|on|via) our {_APPS})", r"get (?:[\w’'.&]{2,20} ){1,4}(?:news |alerts |updates )+on your (?:device|phone|mobile)\b", r"get more of our [^.!?]{2,60}[.!] ?(?:like|follow|sign|join)\b",
    rf"breaking news [^.!?]{{2,60}}\b{_SENT}", r"for news impacting [^.!?]{2,60}, sign up\b", r"stay informed[.!] ?(?:get|subscribe|sign up|follow|join|download)\b", rf"never miss an? (?:story|update|article|headline)\b(?:\W*$|[^.!?]{{0,60}}[.!–—-] ?{_DO})",
    r"don[’']t miss a thing by (?:getting|signing|joining|following)\b", r"don[’']t miss out on (?:the )?(?:latest|breaking|top) (?:news|stories|headlines)\b", r"keep up(?:[ -]to[ -]date)? with (?:all )?(?:the )?latest\b[^.!?]{0,80}\b(?:with|on|via|by|in|through|from) (?:our|joining our|signing up|following us)\b",
    rf"keep up(?:[ -]to[ -]date)? with (?:all )?(?:the )?latest\b[^.!?]{{0,60}}[.!] ?{_DO}", r"want (?:more|a|the|to) [^?]{0,80}\b(?:news|stories|headlines|updates)\b[^?]{0,60}[?]\s?(?:join (?:our|us)\b|follow us\b|click here\b|download our\b|get our\b)", rf"we(?: are|[’']re) (?:now )?on {_APPS}[.!,]? ?(?:$|[a-z ]{{0,16}}{_DO})",
    rf"our (?:whatsapp|telegram|viber) (?:channel|group)\b[^.!?]{{0,30}}(?:[.!] ?{_DO}|\bis (?:now )?live\b)", r"now on (?:whatsapp|telegram|viber)\s?[!.:]", r"join [^.!?]{2,40}\b(?:whatsapp|telegram|viber) (?:channel|group|community)\b[^.!?]{0,20}\b(?:and|to|for) (?:get|receive|stay|be|the|follow)\b",
    rf"join the conversation (?:on (?:our|{_APPS})|in (?:our|the) comments?|below)\b[^.!?]{{0,40}}$", r"to join the conversation,? (?:please )?(?:log|sign|you (?:must|need))\b", r"you can (?:also )?follow us (?:on|at|@)", r"click (?:here )?to (?:sign ?up|subscribe|join|follow us|register)\b", r"by (?:signing up|subscribing|registering),? you (?:agree|accept|consent)\b[^.!?]{0,60}\b(?:terms|privacy)\b",
    # what it costs
    r"did you know (?:that )?(?:with|as) an? (?:\w{2,14} )?(?:subscri(?:ption|ber)|member(?:ship)?)\b[^.?!]{0,80}\byou can\b", r"unlock (?:exclusive|unlimited|premium|full|a world of)\b[^.!?]{2,120}\b(?:log ?in|sign (?:up|in)|subscribe|register)\b", r"buy the e-?paper\b[^.!?]{0,60}\baccess\b", r"enjoying (?:this|the|our) [^?]{2,40}[?]\s?(?:subscribe|sign up|support|join|become|consider)\b",
    r"thank(?:s| you) for reading[^.!?]{0,60}[.!] ?(?:if you (?:value|enjoy|like|liked|enjoyed|can)\b|please (?:consider|support|share)\b|support (?:us|our)\b)", r"if you(?:[’']d| would) like to (?:support|help) (?:us\b|our (?:work|journalism)\b)", r"we are committed to [^.!?]{2,80}\bjournalism\b[^.!?]{0,60}[.!] ?(?:your (?:donation|support)|please|kindly|support|donate|help)\b",
    r"subscribers can listen to (?:this|the) (?:article|story)\W*$", r"advertise (?:on|with) [^!?]{2,40} to reach\b",
    # what readers may say
    r"do you have something to add to (?:this|our|the) (?:story|article|report)\b", rf"do you know (?:more|anything)\b[^?]{{0,60}}[?] ?{_WRITE}", r"do you have an? (?:[\w-]{2,12} ){0,3}story\b[^.?!]{0,60}\b(?:us|share|publish)\b", rf"are you affected by (?:this|the|any)\b[^?]{{0,80}}[?] ?{_WRITE}", rf"have you been affected by (?:this|the|any)\b[^?]{{0,80}}[?] ?{_WRITE}",
    r"do you want to (?:share (?:a|your) stor(?:y|ies) with us|advertise with us)[?]", rf"let us know (?:what you think|your (?:thoughts|views|opinions?)){_COMMENTS}", rf"tell us (?:what you think|your (?:thoughts|views|opinions?|stor(?:y|ies))){_COMMENTS}", r"would you like to comment on this (?:article|story)[?]", r"did you find this (?:useful|helpful|interesting)[?]\W*$",
    r"send (?:us )?(?:your |any )?(?:news )?(?:tips?|story ideas?|comments|feedback) (?:to|at|via) \S{1,40}@", r"comments are moderated and (?:generally )?(?:will|may|are)\b", r"for (?:feedback|complaints|inquiries|enquiries)\b[^.!?]{0,60}\bcontact us\b", r"pay attention\s?: ?(?:click|follow|subscribe|join|see|get|check|share|install|download|enjoy|don[’']t)\b",
    # what forms and players say
    r"your subscription (?:could not be saved|has been successful)\b", r"invalid e-?mail\b.{0,6}something went wrong", r"the video will (?:start in|auto-?play soon) ?\d{1,2}(?: cancel)?$", r"continue (?:reading )?below (?:this |the )?ad", r"sorry,? this video is (?:unavailable|not available)\W*$", r"watch (?:the |our )?latest (?:episode|edition|video)s? of (?:our|this)\b[^.!?]{0,60}\b(?:below|here)\b",
    r"you can also watch (?:some of )?our (?:programmes?|programs?|videos?)\b", r"text size\W{0,3}(?:a[-+]?\W{0,2}){0,4}$", r"font size\W{0,3}(?:a[-+]?\W{0,2}){0,4}$", r"\[\[nid:\d{3,9}\]\]$",
    *_BRACKETED, *(rf"\({said}" for said in _BRACKETED),
)  # fmt: skip
#: How paragraphs begin that are longer than a line, as printed.
PARAGRAPHS = ("We use your sign-up to provide content", "Did you know with a Digital Subscription", "(The above story ", "The above story is verified")
#: Lines that are nothing but this, without the signs around them.
LABELS = frozenset("video loading|video unavailable|video is unavailable|click to play|tap to play|play now|invalid email|submit a correction|submit a letter|report a typo".split("|"))
#: Labels before the headline of another article.
READ_ALSO = (
    r"trending (?:on|in) .{2,24}\s?[:：|]", r"also on .{2,24}\s?[:：|]", r"in pics\s?[:：|]", r"editor[’']?s[’']? (?:pick|choice)s?\s?[:：|]", r"people also read", r"also read (?:from|on|in) .{2,30}", r"watch (?:top|more) videos? (?:from|on) .{2,30}", r"featured (?:stories|articles|news|videos)",
)  # fmt: skip
