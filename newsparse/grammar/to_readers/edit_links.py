"""What wikis set beside each heading for those who write in them: "[edit]", "[Bearbeiten | Quelltext bearbeiten]", "[编辑]"."""

from __future__ import annotations

import re

from newsparse.regex import regex

#: In the words of MediaWiki's own translations.
_WORDS = (
    "edit(?: source| section)?|(?:quelltext |abschnitt )?bearbeiten|modifier(?: le code| la source)?|modifica(?: wikitesto| sorgente)?|editar(?: código| o código| a fonte| fonte| el código)?"
    "|(?:brontekst )?bewerken|redigera(?: wikitext)?|rediger(?: kilde| kildetekst)?|breyta(?: frumkóða)?|muokkaa(?: wikitekstiä)?|muuda(?: lähteteksti)?|labot(?: pirmkodu)?|redaguoti(?: vikitekstą)?"
    "|edytuj(?: kod)?|editovat(?: zdroj)?|upraviť(?: zdroj)?|(?:forrásszöveg )?szerkesztése?|modificare(?: sursă)?|uredi(?: izvor| kodo| кôd)?|уреди(?: извор)?|править(?: код)?|редагувати(?: код)?|рэдагаваць(?: крыніцу)?|редактиране(?: на кода)?"
    "|επεξεργασία(?: κώδικα)?|(?:kaynağı )?değiştir|redaktə(?: et)?|edita(?: la font)?|modifica la font|aldatu(?: iturburu kodea)?|golygu(?: cod)?|sửa(?: mã nguồn| đổi)?|sunting(?: sumber)?|แก้ไข(?:ต้นฉบับ)?"
    "|编辑(?:源代码)?|編輯(?:原始碼)?|ソースを編集|編集|원본 편집|편집|عدل(?: المصدر)?|تعديل(?: المصدر)?|ویرایش(?: مبدأ)?|עריכה|עריכת קוד מקור|सम्पादन|संपादित करें|সম্পাদনা(?: উৎস)?"
)
_EDIT = regex(rf"\s{{0,2}}[\[［]\s{{0,2}}(?:{_WORDS})(?:\s{{0,2}}[|/·]\s{{0,2}}(?:{_WORDS}))?\s{{0,2}}[\]］]", re.I)
_LONGEST, _CLOSES = 60, ("]", "］")


def without_edit_link(heading: str) -> str:
    """A heading without the links behind it with which it is changed: "History[edit]"."""
    if not heading.endswith(_CLOSES):
        return heading
    opened = max(heading.rfind("["), heading.rfind("［"))
    return heading[:opened].rstrip() if opened > 0 and _EDIT.fullmatch(heading[opened:]) else heading


def is_edit_link(line: str) -> bool:
    """Whether a line is such links and nothing else."""
    return len(line) <= _LONGEST and line.endswith(_CLOSES) and _EDIT.fullmatch(line) is not None
