"""The files that make a page a publisher: its rule as Python, and a sample with its golden, unread."""

from __future__ import annotations

import json
import keyword
from dataclasses import dataclass
from pathlib import Path

import newsparse
from newsparse.checking.loading import load_extractors
from newsparse.checking.sample import PAGE, UNREVIEWED, URL, Sample, write_golden
from newsparse.extractor import Generic
from newsparse.registry import default_registry
from newsparse.scaffold.rule import Rule

_READ_ME = """\
Nobody has read article.json yet.

Read it beside the page. Where a field is wrong, declare it in the publisher's file and run
`newsparse check NAME --update`, which shows what changes. Once every field is what a reader
of the page would say, delete this file.
"""
_WIDEST = 110  # columns of a comment


@dataclass(frozen=True, slots=True)
class Places:
    """Where the files go.

    Attributes:
        rule: the Python file.
        sample: the sample's folder.
        in_project: whether this is newsparse's own tree, so that the host is to be listed.
    """

    rule: Path
    sample: Path
    in_project: bool


def places_for(rule: Rule, folder: Path | None, country: str | None) -> Places | None:
    """Where a rule's files go: below ``folder``, else in newsparse's own tree if this is it, else here.

    Returns:
        ``None`` if it is newsparse's tree, which has a folder a country, and the country is not known.
    """
    package = Path("newsparse")
    own = folder is None and package.is_dir() and package.resolve() == Path(newsparse.__file__).resolve().parent
    if not own:
        home = folder or Path()
        return Places(home / f"{rule.stem}.py", home / "samples" / rule.stem, in_project=False)
    if country is None:
        return None
    kept = country + "_" if keyword.iskeyword(country) else country
    return Places(package / "publishers" / kept / f"{rule.stem}.py", Path("samples") / rule.stem, in_project=True)


def write(rule: Rule, html: bytes, url: str, places: Places) -> list[Path]:
    """Write every file; nothing that exists is touched.

    Returns:
        The files written.

    Raises:
        FileExistsError: one of them exists; nothing is written.
    """
    sample = Sample(places.sample)
    for path in (places.rule, places.sample):
        if path.exists():
            raise FileExistsError(f"{path} exists already; nothing was written")
    places.rule.parent.mkdir(parents=True, exist_ok=True)
    written = [places.rule, sample.folder / PAGE, sample.folder / URL, sample.folder / UNREVIEWED]
    if places.in_project and not (places.rule.parent / "__init__.py").exists():
        (places.rule.parent / "__init__.py").write_text("", encoding="utf-8")
        written.append(places.rule.parent / "__init__.py")
    places.rule.write_text(source_of(rule, in_project=places.in_project), encoding="utf-8")
    sample.folder.mkdir(parents=True)
    (sample.folder / PAGE).write_bytes(html)
    (sample.folder / URL).write_text(url + "\n", encoding="utf-8")
    (sample.folder / UNREVIEWED).write_text(_READ_ME, encoding="utf-8")
    registry = default_registry().with_extractors(*load_extractors(places.rule))
    write_golden(sample, sample.read(registry))
    return [*written, sample.folder / "article.json"]


def source_of(rule: Rule, *, in_project: bool) -> str:
    """The rule as a file of Python."""
    says = rule.name.replace("\\", "").replace('"', "'").rstrip(".")
    lines = [f'"""{says}."""', "", *_imports(rule, in_project), "", "", f"class {rule.class_name}({_base(rule)}):", f'    """{says}."""', ""]
    lines += [f"    name = {_literal(rule.name)}", f"    hosts = ({_literal(rule.host)},)", _timezone(rule)]
    if rule.declared:
        lines += ["    # Found by what it looks like; so declared, it is found by its name. Check each, keep what is right."]
        lines += [f"    {field} = {source!r}" for field, source in rule.declared.items()]
    if rule.drop:
        lines += [f"    drop = ({', '.join(map(repr, rule.drop))},)"]
    if rule.mentioned:
        lines += ["    # These give something else on the page; take the # away where that is what readers see."]
        lines += [_comment(f"{field} = {source}  # {value}") for field, source, value in rule.mentioned]
    return "\n".join(lines) + "\n"


def _imports(rule: Rule, in_project: bool) -> list[str]:
    code = " ".join(
        [*map(repr, rule.declared.values()), *map(repr, rule.drop), *(source for _, source, _ in rule.mentioned)]
    )
    used = [name for name in ("css", "ld", "meta") if f"{name}(" in code]
    own = rule.base is Generic
    if in_project:
        lines = ["from newsparse.extractor import Extractor"] if own else [_import_of(rule)]
        lines += ["from newsparse.running import running_text"] if "running_text(" in code else []
        return lines + ([f"from newsparse.sources import {', '.join(used)}"] if used else [])
    names = (["Extractor"] if own else []) + used + (["running_text"] if "running_text(" in code else [])
    lines = [f"from newsparse import {', '.join(names)}"] if names else []
    return lines + ([] if own else [_import_of(rule)])


def _import_of(rule: Rule) -> str:
    return f"from {rule.base.__module__} import {rule.base.__name__}"


def _base(rule: Rule) -> str:
    return "Extractor" if rule.base is Generic else rule.base.__name__


def _timezone(rule: Rule) -> str:
    if rule.timezone is None:
        return '    # timezone = "Europe/London"  # the page does not tell which; the zone of dates that state none'
    known = "guessed from the page's country: check it"
    if rule.zone_basis == "publisher":
        known = "known of this host" if rule.base is Generic else "as the platform has it"
    return f"    timezone = {_literal(rule.timezone)}  # {known}"


def _comment(text: str) -> str:
    line = f"    # {text}"
    return line if len(line) <= _WIDEST else line[: _WIDEST - 1] + "…"


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
