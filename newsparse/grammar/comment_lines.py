"""How a page says that nobody has commented on an article yet."""

from __future__ import annotations

import re

from newsparse.regex import regex

#: All of a line: "No comments yet", "Keine Kommentare", "아직 댓글이 없습니다".
_NONE = regex(
    r"(?:there are )?(?:currently )?no (?:comments|responses|replies)(?: (?:yet|so far|found))?|(?:noch |bisher )?keine kommentare(?: vorhanden)?|(?:aucun|pas (?:encore )?de) commentaires?(?: pour (?:le moment|l.instant))?"
    r"|(?:(?:aún |todavía )?no hay |sin )comentarios(?: (?:aún|todavía))?|(?:(?:ainda )?não há|sem) comentários(?: ainda)?|nenhum comentário|(?:ancora )?nessun commento(?: presente)?|(?:nog )?geen reacties"
    r"|(?:inga|ingen) kommentare?r(?: (?:än|ennå|endnu))?|ei (?:vielä )?kommentteja|brak komentarzy|žádné komentáře|nincs(?:enek)? hozzászólás(?:ok)?|(?:henüz )?yorum yok|комментариев (?:пока )?нет|нет комментариев|коментарів (?:поки )?немає"
    r"|(?:아직 )?(?:등록된 )?(?:댓글|의견)이 없습니다|コメントは(?:まだ)?ありません|暂无评论|暫無評論|尚無留言|還沒有留言|لا (?:توجد|يوجد) تعليقات|chưa có bình luận(?: nào)?|belum ada komentar",
    re.I,
)


def says_no_comments(text: str) -> bool:
    """Whether a line says that there are no comments, and nothing else."""
    return not text[_LONGEST:] and _NONE.fullmatch(text.strip(" .:!。！")) is not None


_LONGEST = 40
