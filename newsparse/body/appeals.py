"""What a page asks of its readers below a text: to subscribe, to follow, to give."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.body.text import BodyText
from newsparse.regex import regex
from newsparse.tree.segments import In, Segment

_LAST, _SHORTEST, _LONGEST = 4, 6, 450  # texts below the text, texts of a whole body, characters of an appeal
_APART = In.HEADING.value | In.TABLE.value
#: From the start of a paragraph, in lower case.
APPEAL = regex(
    r"\W{0,4}(?:"
    r"(?:please |be sure to |then |so |and )?(?:sign up (?:below|to (?:our|receive|get)|for (?:our|free|the))|subscribe (?:now|today|to (?:our|the|us)|for))"
    r"|(?:please )?(?:consider )?(?:support(?:ing)? (?:us\b|our\b|independent|[\w ]{2,30}!)|donat(?:e|ing) (?:now|today|via|to (?:us|our))|follow us\b|becom(?:e|ing) (?:a member|a patron|an? (?:annual |monthly )?subscriber))"
    r"|(?:did you )?(?:like|liked|enjoy|enjoyed|love|loved) (?:this|reading|our|what) .{0,80}\?|if you (?:like|liked|enjoy|enjoyed|found|value) (?:this|our|what|reading) .{0,100}(?:share|subscribe|support|consider|donat|sign up|follow)"
    r"|get (?:the best of|the latest|all the) .{0,80}(?:inbox|newsletter)"
    r"|(?:hat|hat's) (?:ihnen|dir|euch) (?:dieser|der|unser) .{0,40}gefallen|(?:wenn|falls) (?:ihnen|dir|euch) (?:dieser|der|unser) .{0,60}gef(?:ällt|allen)|gefällt (?:ihnen|dir|euch) "
    r"|(?:deshalb |darum |bitte )?unterstütz(?:en sie|e|t)? (?:uns|unsere)|(?:spenden (?:sie|könn)|jetzt .{0,24}spenden)|abonnieren sie |folg(?:en sie|e|t) uns|werden? (?:sie )?(?:jetzt )?mitglied"
    r"|soutenez(?:-nous| notre| le| la)|abonnez-vous|inscrivez-vous|faites un don|(?:cet article|ce contenu) vous a plu|suivez-nous|suivez .{2,30} sur (?:facebook|twitter|whatsapp|google)"
    r"|suscr[ií]b(?:ete|ase|ite|íte)|s[ií]guenos|ap[oó]yanos|hazte soci[oa]|¿te (?:gustó|ha gustado)|únete a nuestro|sigue .{2,30} en (?:facebook|twitter|whatsapp|google)"
    r"|assine (?:a|o|já|nossa)|siga-nos|siga (?:o|a) .{2,30} n[oa] (?:facebook|twitter|whatsapp|google|instagram)|inscreva-se|gostou d|apoie (?:o|a|nosso)"
    r"|iscriviti (?:alla|al|ora|per)|seguici|sostieni(?:ci| il| la)|abbonati|ti è piaciuto"
    r"|steun (?:ons|onze)|word (?:nu )?lid|abonneer je|volg ons|vond je dit|stöd oss|stötta oss|följ oss|bli medlem|følg oss|støtt oss|følg os\b|støt os"
    r"|wesprzyj|zapisz się (?:na|do)|obserwuj nas|polub nas|подпис(?:ывайтесь|итесь|аться)|поддержите|читайте нас|підписуйтесь|підтримайте|читайте нас|sledujte nás|abone ol(?:un|mak)|bizi takip"
    r")"
)  # fmt: skip


def appeal(body: BodyText) -> Iterator[Segment]:
    """Paragraphs at the end that ask readers to subscribe, to follow or to give."""
    texts = body.texts
    if len(texts) < _SHORTEST:
        return
    for s in reversed(texts[-_LAST:]):
        if len(s.text) > _LONGEST or s.flags & _APART or not APPEAL.match(s.text.lower()):
            break
        yield s
