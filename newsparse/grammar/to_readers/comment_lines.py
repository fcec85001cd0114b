"""How a page says that nobody has commented on an article yet, or that nobody may."""

from __future__ import annotations

import re

from newsparse.regex import regex

#: All of a line: "No comments yet", "Keine Kommentare", "아직 댓글이 없습니다".
_NONE = regex(
    r"(?:there are )?(?:currently )?no (?:comments|responses|replies)(?: (?:yet|so far|found))?|(?:noch |bisher )?keine kommentare(?: vorhanden)?|(?:aucun|pas (?:encore )?de) commentaires?(?: pour (?:le moment|l.instant))?"
    r"|(?:(?:aún |todavía )?no hay |sin )comentarios(?: (?:aún|todavía))?|(?:(?:ainda )?não há|sem) comentários(?: ainda)?|nenhum comentário|(?:ancora )?nessun commento(?: presente)?|(?:nog )?geen reacties"
    r"|(?:inga|ingen) kommentare?r(?: (?:än|ennå|endnu))?|ei (?:vielä )?kommentteja|brak komentarzy|žádné komentáře|nincs(?:enek)? hozzászólás(?:ok)?|(?:henüz )?yorum yok|комментариев (?:пока )?нет|нет комментариев|коментарів (?:поки )?немає"
    r"|(?:아직 )?(?:등록된 )?(?:댓글|의견)이 없습니다|コメントは(?:まだ)?ありません|暂无评论|暫無評論|尚無留言|還沒有留言|(?:טרם (?:התפרסמו|פורסמו|נכתבו)|אין (?:עדיין )?|עדיין אין )\s?תגובות|لا (?:توجد|يوجد) تعليقات|chưa có bình luận(?: nào)?|belum ada komentar",
    re.I,
)


def says_no_comments(text: str) -> bool:
    """Whether a line says that there are no comments, and nothing else."""
    if text[_LONGEST:]:
        return False
    if text.isascii():  # all of these in ASCII have one of the stems
        low = text.lower()
        if not ("ment" in low or "respon" in low or "repl" in low or "react" in low or "yorum" in low):
            return False
    return _NONE.fullmatch(text.strip(" .:!。！")) is not None


_LONGEST = 40
#: Lines that ask for the first comment, or say that there will be no more; in lower case.
PROMPTS = (
    "be the first (?:to|one to) (?:comment|reply|respond|leave a comment|share your thoughts)(?: on this .{3,12})?", "comments (?:are|have been) (?:now |currently )?(?:closed|disabled|turned off)(?: (?:on|for) this .{3,16})?",
    "schreibe?n? (?:sie |du )?(?:als erste[rs]?|den ersten|einen ersten|ersten) (?:einen )?kommentar", "sei(?:en sie)? (?:der |die )?erste(?:r)?(?:,| und) .{0,16}kommentier.{0,6}", "kommentare (?:sind|wurden) (?:geschlossen|deaktiviert)", "die kommentarfunktion (?:ist|wurde) .{0,12}(?:geschlossen|deaktiviert|beendet)",
    "soyez le premier à (?:commenter|réagir|laisser un commentaire).{0,24}", "les commentaires sont (?:fermés|désactivés|clos)", "sé el primero en (?:comentar|opinar|dejar un comentario)", "los comentarios están (?:cerrados|desactivados)",
    "seja o primeiro a comentar", "os comentários estão (?:encerrados|fechados|desativados)", "sii il primo a (?:commentare|lasciare un commento)", "i commenti sono (?:chiusi|disabilitati)", "wees de eerste (?:die|om) .{0,12}reage.{1,5}", "reacties zijn gesloten",
    "var först med att kommentera", "kommentarerna är stängda", "bli den første til å kommentere", "vær den første til at kommentere", "ole ensimmäinen kommentoija", "bądź pierwszy.{0,12}skomentuj.{0,16}", "staňte se prvním.{0,30}komentář.{0,6}", "legyen ön az első hozzászóló",
    "ваш комментарий будет первым", "комментарии (?:закрыты|отключены)", "коментарі (?:закриті|вимкнено)", "ilk yorumu sen yap", "ilk yorumu siz yapın", "jadilah yang pertama berkomentar", "hãy là người đầu tiên bình luận", "첫 댓글을 (?:남겨|작성해).{0,4}", "댓글이 (?:닫혔|차단되었)습니다",
    "最初のコメント(?:を書く|をしよう|を投稿.{0,4})", "コメントは(?:受け付けていません|締め切りました)", "成为第一个评论.{0,6}", "成為第一個(?:留言|評論).{0,6}", "评论已关闭", "كن أول من (?:يعلق|علق).{0,12}", "التعليقات مغلقة",
)
