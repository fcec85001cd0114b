"""What English papers ask their readers: for tips, letters, comments, corrections, and whether a text was of use."""

from __future__ import annotations

#: Not "Call the police on 555-0134", which is for everybody.
_WRITE = r"(?:please )?(?:get in touch(?:\W*$| with (?:us|our|me)\b)|let us know|tell us|(?:e-?mail|contact|call|message|send|write|whatsapp|reach)(?: (?:it|them|an? e-?mail|your \w{2,12}))?(?: to| at| on| via)? (?:us\b|me\b|our\b|the (?:newsroom|news desk|editors?|reporters?|authors?)\b|\S{1,40}@))"
_COMMENTS = r"\b[^.!?]{0,40}\b(?:comments?\b|poll\b|(?:below|here)\W*$)"

#: How lines begin that are none of a text, in lower case; the first two characters stand for themselves.
PROMPTS = (
    # what readers may ask, send and say, and whether it was of use
    "get in touch with our (?:news )?team", r"do you have a (?:(?:news |confidential )?tip|story)\b(?! of your own)",
    r"have a (?:(?:news |confidential )?tip|story)\b[^.!]{0,60}[?]", r"got a (?:(?:news |confidential )?tip|story)\b[^.!]{0,60}[?]",
    r"contact\s?:\s?(?:\S{2,40}@\S{2,40}|\[email.protected\])$", r"emails?\s?:\s?(?:\S{2,40}@\S{2,40}|\[email.protected\])$",
    r"e-mails?\s?:\s?(?:\S{2,40}@\S{2,40}|\[email.protected\])$", "letters to .{2,40} (?:must|should|may) be",
    "was (?:this|the) (?:article|page|post|guide|information|content|answer) (?:helpful|useful)",
    "is (?:this|the) (?:article|page|post|guide|information|content|answer) (?:helpful|useful)",
    "did you find (?:this|the) (?:article|page|post|guide|information|content|answer) (?:helpful|useful)",
    "do you find (?:this|the) (?:article|page|post|guide|information|content|answer) (?:helpful|useful)",
    "did you (?:make|try|like|enjoy) this (?:recipe|post|article)", r"how (?:does|did) this (?:story|article|post) make you feel\b", "tried this recipe", r"tag @\w{2,30} on ",
    r"direct (?:comments|questions|inquiries) (?:or [a-z]{5,12} )?to\b", r"let us know (?:at|by e-?mail|by writing|via)\b[^.!?@]{0,30}\S{1,40}@",
    r"have (?:an?y? )?(?:questions?|concerns?|comments?|tips?|ideas?|feedback)(?:(?:,? or |, | and )(?:a |news |story )?(?:questions?|concerns?|comments?|tips?|ideas?|feedback|suggestions?)){0,4}(?: (?:about|for|on) [^?]{2,60})?[?] ?(?:let us\b|ask us\W*$|tell us\b|drop us\b|(?:send|e-?mail|contact|call|reach|text|write)(?: (?:it|them|your \w{2,12}))?(?: out)?(?: to| at| via)? (?:us\b|me\b|our\b|[^?]{0,40}@|the (?:newsroom|news desk|editors?|reporters?|authors?)\b|[a-z’]{2,16} (?:at|on) [a-z]{2,12}@))",
    r"is there an? (?:[\w-]{3,14} )?(?:story|topic|issue|question)\b[^?]{0,40}\b(?:we|us|you|our)\b[^?]{0,40}\b(?:cover|report on|investigate|look into|follow up|revisit|answer)\b[^?]{0,60}[?]",
    r"what do you want [^?]{2,30} to (?:follow up on|cover|investigate|report on|look into)\b[^?]{0,40}[?]",
    r"news tips[?] ?(?:questions[?] ?|comments[?] ?)?(?:call|e-?mail|contact|reach|send|text)\b",
    r"have an opinion\b[^?]{0,40}[?] ?(?:submit|send|write|share|e-?mail|tell us|let us)\b",
    r"submit your (?:letters?|news tips?|tips?|photos?|story|stories|guest column|video)\b[^!?]{0,80}(?:@|\bhere\W*$|\bonline\W*$|\bform\b)",
    r"do you have (?:something|anything) to (?:say|add) about this (?:story|article|column|editorial)[?]",
    r"tell us (?:what you think|your (?:thoughts|story))\b[^.!?]{0,30}\b(?:comments?\b|below\W*$|here\W*$|by e-?mail)",
    r"we (?:want|would like|[’']d (?:like|love)|would love) to hear from you[.!:] ?(?:e-?mail|send|call|text|write|contact|share|tell us|fill|click)\b",
    r"to reach (?!(?:the|an?) (?!newsroom|news ?desk|editor|reporter|author|writer|columnist))[^.!?@]{3,40}, (?:call|e-?mail|write|text)\b[^!?]{0,40}(?:@|\d{3}\W\d{3,4})",
    r"comments[?] ?(?:send|e-?mail|contact|call|write|tweet)\b",
    r"questions[?] ?(?:comments[?] ?)?(?:send|e-?mail|contact|call|write|tweet) (?:us\b|me\b|our\b|\S{1,40}@|[^.!?@]{2,40}(?:@|\d{3}\W\d{3,4}))",
    r"email:? \S{2,40}@\S{2,40}$", r"e-mail:? \S{2,40}@\S{2,40}$", r"send (?:us )?(?:your )?(?:news )?tips? to \S{1,40}@",
    r"want to (?:comment|weigh in|join the conversation)[?](?:\W*$| ?(?:log|sign|subscribe|click|join|become|register|create|scroll|tell us|let us|leave|share your|(?:e-?mail|send|write|text|contact)(?: to)? (?:us|me|our|\S{1,40}@))\b)",
    r"let us know what you think\b[^.!?]{0,20}\b(?:on (?:our|facebook|twitter)\b|in the comments|below\W*$)",
    r"discuss this (?:story|article|column) (?:on|in|at) (?:our\b|the (?:comments|forums?)\b|facebook|twitter|reddit|discord|[\w.-]{2,30}\.[a-z]{2,4}\b)",
    r"comment on this (?:story|article|post)\W*$", r"leave (?:your |a )?comments? below\W*$", r"the rules of replying\s?:?$",
    r"be (?:respectful|nice|kind|civil|proactive|truthful|transparent|polite)[.:] (?:this is a space|no (?:racis|personal|name)|use (?:your real name|the)|don[’']t knowingly|please)",
    r"keep it (?:clean|local and relevant)[.:] (?:please|make sure)", r"please turn off your caps lock", r"turn off your caps lock",
    r"don[’']t threaten[.:] threats of", r"share with us[.:] we[’']d love", r"review the [^.!?]{2,30}\bcommunity (?:guidelines|rules|standards)\W*$",
    r"if you (?:do )?(?:make|try|made|tried|bake|baked|cook|love|loved|enjoyed) (?:this|these|my|one of|any of)\b[^.!?]{0,80}\b(?:(?:leave|drop) (?:me |us )?(?:a|your) [^.!?]{0,30}(?:rating|review|comment|stars?|note below)\b|let (?:me|us) know\b|tag (?:me\b|us\b|@)|rate (?:it|this|the recipe)\b|comment below\b)",
    r"have your say (?:in|on|by|below|here|now)\b[^.!?]{0,60}\b(?:comments?|poll|below|here|letter|form)\b",
    r"share your (?:thoughts|views|opinions?|comments|stories|experiences?) [^.!?]{0,40}\b(?:in (?:the |our )?comments?|comments? (?:section|box|below)\b|below\W*$)",
    r"if you have (?:a|any|an) (?:[\w-]{3,12} )?(?:tips?|story ideas?|stories|story)\b[^.!?]{0,60}\b(?:let us|(?:send|e-?mail|contact|call|submit|write)(?: (?:it|them|your \w{2,12}|an? \w{2,12}))?(?: to| at| via| by| here)? ?(?:us\b|our\b|me\b|the (?:newsroom|news desk|news team|editors?|reporters?|author)\b|\S{1,40}@|[+(]?\d|here\b|below\b|e-?mail\b|$)|(?:send|e-?mail|contact|call|submit|write) [^!?@]{2,60}@)",
    r"send (?:your )?letters (?:to (?:the )?editor\b[^!?]{0,60}@|(?:to|by) (?:e-?mail\b[^!?]{0,40}@|\S{1,40}@))",
    r"for comments,? [^.!?]{2,60}\bget in touch with (?:our|the)\b", r"what do you think[?] ?(?:let us know|tell us|share|leave|sound off|join)\b",
    r"want to write for us[?]",
    r"have a question (?:about|for) [^?]{2,60}[?] ?(?:ask|send|e-?mail|write)\b(?! (?:it|them|him|her|the [a-z]{3,20}) (?:on|at|in|when|before)\b)",
    "your e-?mail address will not be published", r"do you have something to add to (?:this|our|the) (?:story|article|report)\b",
    rf"do you know (?:more|anything)\b[^?]{{0,60}}[?] ?{_WRITE}", r"do you have an? (?:[\w-]{2,12} ){0,3}story\b[^.?!]{0,60}\b(?:us|share|publish|published)\b",
    rf"are you affected by (?:this|the|any)\b[^?]{{0,80}}[?] ?{_WRITE}", rf"have you been affected by (?:this|the|any)\b[^?]{{0,80}}[?] ?{_WRITE}",
    r"do you want to (?:share (?:a|your) stor(?:y|ies) with us|advertise with us)[?]",
    rf"let us know (?:what you think|your (?:thoughts|views|opinions?)){_COMMENTS}",
    rf"tell us (?:what you think|your (?:thoughts|views|opinions?|stor(?:y|ies))){_COMMENTS}", r"would you like to comment on this (?:article|story)[?]",
    r"did you find this (?:useful|helpful|interesting)[?]\W*$",
    r"send (?:us )?(?:your |any )?(?:news )?(?:tips?|story ideas?|comments|feedback|questions) (?:to|at|via) \S{1,40}@",
    r"comments are moderated and (?:generally )?(?:will|may|are)\b", r"for (?:feedback|complaints|inquiries|enquiries)\b[^.!?]{0,60}\bcontact us\b",
    r"we pay for your (?:stories|pictures|photos|videos|news)\s?[!.?]", r"anyone can read conversations(?:,? but\b|\W*$)",
    # mistakes that they may report
    r"let us know if there (?:is|are) (?:a |any )?(?:problems?|errors?|mistakes?)\b", "use this form if you have (?:come across|found|spotted|noticed)",
    r"submit a correction\W*$",
    r"see an? (?:[\w-]{2,12} ){0,4}(?:error|mistake|typo)(?: or [\w ]{3,14})?(?: (?:in|on|with) (?:this|the|our|one of our) (?:[\w-]{2,12} )?(?:stor(?:y|ies)|articles?|page|post|report|site|website|coverage|text|piece|content))?(?:[?]\W*$|[?] ?(?:please|let|tell|report|send|e-?mail|contact|click|write|submit|suggest|drop|get)\b)",
    r"spot an? (?:[\w-]{2,12} ){0,4}(?:error|mistake|typo)(?: or [\w ]{3,14})?(?: (?:in|on|with) (?:this|the|our|one of our) (?:[\w-]{2,12} )?(?:stor(?:y|ies)|articles?|page|post|report|site|website|coverage|text|piece|content))?(?:[?]\W*$|[?] ?(?:please|let|tell|report|send|e-?mail|contact|click|write|submit|suggest|drop|get)\b)",
    r"found an? (?:[\w-]{2,12} ){0,4}(?:error|mistake|typo)(?: or [\w ]{3,14})?(?: (?:in|on|with) (?:this|the|our|one of our) (?:[\w-]{2,12} )?(?:stor(?:y|ies)|articles?|page|post|report|site|website|coverage|text|piece|content))?(?:[?]\W*$|[?] ?(?:please|let|tell|report|send|e-?mail|contact|click|write|submit|suggest|drop|get)\b)",
    r"find an? (?:[\w-]{2,12} ){0,4}(?:error|mistake|typo)(?: or [\w ]{3,14})?(?: (?:in|on|with) (?:this|the|our|one of our) (?:[\w-]{2,12} )?(?:stor(?:y|ies)|articles?|page|post|report|site|website|coverage|text|piece|content))?(?:[?]\W*$|[?] ?(?:please|let|tell|report|send|e-?mail|contact|click|write|submit|suggest|drop|get)\b)",
    r"notice an? (?:[\w-]{2,12} ){0,4}(?:error|mistake|typo)(?: or [\w ]{3,14})?(?: (?:in|on|with) (?:this|the|our|one of our) (?:[\w-]{2,12} )?(?:stor(?:y|ies)|articles?|page|post|report|site|website|coverage|text|piece|content))?(?:[?]\W*$|[?] ?(?:please|let|tell|report|send|e-?mail|contact|click|write|submit|suggest|drop|get)\b)",
)  # fmt: skip
