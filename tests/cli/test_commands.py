"""The command line, run as users run it."""

from __future__ import annotations

import gzip
import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import newsparse
from newsparse import cli, files

PAGE = """<!doctype html><html lang="ko"><head><meta charset="utf-8">
<title>다리 새로 놓는다 - 강마을신문</title>
<meta property="og:title" content="다리 새로 놓는다">
<meta property="article:published_time" content="2026-08-19T09:10:00+09:00"></head>
<body><article><h1>다리 새로 놓는다</h1>
<p>강마을시는 낡은 다리를 헐고 새 다리를 놓는다고 19일 밝혔다. 공사는 내년 봄에 시작한다.</p>
<p>새 다리는 길이 240미터, 폭 12미터로 자전거길과 걷는 길을 따로 둔다고 시는 설명했다.</p>
<p>주민들은 장마 때마다 물에 잠기던 길이 나아지기를 바란다고 입을 모아 말했다.</p>
</article></body></html>""".encode()
URL = "https://gangmaeul.example/news/1"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.html"
    path.write_bytes(PAGE)
    return str(path)


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process; gives the exit code, standard output and standard error."""

    def call(*arguments: str) -> tuple[int, str, str]:
        code = cli.main(arguments)
        out, err = capfd.readouterr()
        return code, out, err

    return call


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    def put(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return put


def spawn(*arguments: str, **options: object) -> subprocess.Popen[bytes]:
    top = str(Path(newsparse.__file__).parent.parent)
    env = {**os.environ, "PYTHONPATH": top, **dict(options.pop("env", {}))}  # type: ignore[call-overload]
    # A shell's background job ignores Ctrl-C, and what it starts inherits that.
    options["preexec_fn"] = lambda: signal.signal(signal.SIGINT, signal.default_int_handler)
    return subprocess.Popen([sys.executable, "-m", "newsparse", *arguments], env=env, **options)  # type: ignore[call-overload, no-any-return]


def test_piped_output_is_json(run: Run, page: str) -> None:
    code, out, err = run("parse", page, "--url", URL)
    assert (code, err) == (0, "")
    article = newsparse.Article.model_validate_json(out)
    assert article == newsparse.parse(PAGE, URL)


@pytest.mark.parametrize(
    ("format_", "wanted"),
    [
        ("jsonl", '{"title":"다리 새로 놓는다"'),
        ("markdown", "# 다리 새로 놓는다\n"),
        ("text", "강마을시는 낡은 다리를"),
        ("html", "<article"),
        ("jsonld", '"@type": "NewsArticle"'),
        ("ninjs", '"name": "ninjs"'),
    ],
)
def test_formats(run: Run, page: str, format_: str, wanted: str) -> None:
    code, out, _ = run("parse", page, "--format", format_)
    assert code == 0
    assert wanted in out
    assert out.endswith("\n")
    if format_ == "jsonl":
        assert out.count("\n") == 1


def test_several_pages(run: Run, page: str) -> None:
    import json

    for format_ in ("json", "jsonld", "ninjs"):
        code, out, _ = run("parse", page, page, "--format", format_)
        assert code == 0
        assert len(json.loads(out)) == 2
    assert run("parse", page, page, "--format", "jsonl")[1].count("\n") == 2
    assert run("parse", page, page, "--format", "text")[1].count("\f\n") == 1
    assert run("parse", page, page, "--format", "html")[1].count("</article>\n<article") == 1


def test_pages_that_fail_are_named_and_left_out(run: Run, page: str, tmp_path: Path) -> None:
    empty = tmp_path / "empty.html"
    empty.write_bytes(b"")
    missing = str(tmp_path / "missing.html")
    code, out, err = run("parse", str(empty), missing, str(tmp_path), page, "--format", "jsonl")
    assert code == 1
    assert out.count("\n") == 1
    empty_said, missing_said, folder_said = err.splitlines()[:3]
    assert f"{empty}: the input is empty" in empty_said
    assert missing_said == f"newsparse: {missing}: no such file"
    assert f"{tmp_path}: this is a directory" in folder_said


def test_when_every_page_fails_there_is_no_half_output(run: Run, tmp_path: Path) -> None:
    missing = str(tmp_path / "missing")
    assert run("parse", missing)[:2] == (1, "")
    assert run("parse", missing, missing)[:2] == (1, "[]\n")


def test_standard_input_and_gzip(run: Run, stdin: Callable[[bytes], None], tmp_path: Path) -> None:
    stdin(PAGE)
    code, plain, _ = run("parse", "-")
    assert code == 0
    stdin(gzip.compress(PAGE[:100]) + gzip.compress(PAGE[100:]))  # two members, as some archives have them
    assert run("parse", "-")[:2] == (0, plain)
    packed = tmp_path / "page.html"  # known by its bytes, not by its name
    packed.write_bytes(gzip.compress(PAGE))
    assert run("parse", str(packed))[:2] == (0, plain)


def test_broken_gzip_is_said_to_be(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "page.gz"
    for data in (gzip.compress(PAGE)[:-20], b"\x1f\x8b\x08" + b"x" * 50):
        path.write_bytes(data)
        code, _, err = run("parse", str(path))
        assert code == 1
        assert f"{path}: broken gzip" in err


def test_a_gzip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.gz"
    path.write_bytes(gzip.compress(b"a" * 3_000_000))
    assert len(files.read_page(str(path), 1000)) == 1001


def test_a_page_that_is_too_large_is_refused(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "large.html.gz"
    path.write_bytes(gzip.compress(b" " * 20_000_001))
    code, _, err = run("parse", str(path))
    assert code == 1
    assert "the limit is 20,000,000" in err


def test_an_address_is_not_fetched(run: Run) -> None:
    code, _, err = run("parse", URL)
    assert code == 1
    assert f"curl -sL '{URL}' | newsparse parse - --url '{URL}'" in err


def test_an_output_file(run: Run, page: str, tmp_path: Path) -> None:
    out = tmp_path / "out.md"
    assert run("parse", page, "--format", "markdown", "-o", str(out))[:2] == (0, "")
    assert out.read_text(encoding="utf-8").startswith("# 다리 새로 놓는다\n")
    kept = out.read_bytes()
    assert run("parse", str(tmp_path / "missing"), "-o", str(out))[0] == 1
    assert out.read_bytes() == kept  # a failure empties no file


def test_warnings_go_to_standard_error_where_the_format_has_no_place_for_them(
    run: Run, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(PAGE.replace(b"<p>", b"<!--").replace(b"</p>", b"-->"))
    codes = [warning.code for warning in newsparse.parse(page.read_bytes()).warnings]
    assert codes
    for format_, shown in (("text", True), ("html", True), ("json", False)):
        code, _, err = run("parse", str(page), "--format", format_)
        assert code == 0
        assert [f"newsparse: {page}: warning: {one}" in err for one in codes] == [shown] * len(codes)


def test_an_output_that_cannot_be_written(run: Run, page: str, tmp_path: Path) -> None:
    code, _, err = run("parse", page, "-o", str(tmp_path / "no" / "such.json"))
    assert code == 1
    assert "such.json: No such file or directory" in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "COMMAND"),
        (("parse",), "PAGE"),
        (("sing",), "sing"),
        (("parse", "a", "b", "--url", URL), "several pages"),
        (("parse", "-", "-"), "once only"),
        (("parse", "a", "--url", "gangmaeul.example"), "absolute http"),
        (("parse", "a", "--format", "pdf"), "pdf"),
        (("parse", "a", "--min-probability", "2"), "from 0 to 1"),
        (("parse", "a", "--min-probability", "nan"), "from 0 to 1"),
        (("parse", "a", "--min-probability", "x"), "from 0 to 1"),
    ],
)
def test_wrong_use(run: Run, arguments: tuple[str, ...], said: str) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert said in err


def test_a_page_without_a_command_gets_advice(run: Run, page: str) -> None:
    code, _, err = run(page)
    assert code == 2
    assert f"newsparse parse {page}" in err


def test_min_probability_refuses(run: Run, page: str) -> None:
    assert run("parse", page, "--min-probability", "0")[0] == 0


def test_help_and_version(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert run("--version") == (0, f"newsparse {newsparse.__version__}\n", "")
    code, shown, _ = run("--help")
    assert code == 0
    assert shown.count("\n") <= 23  # a screen, with the prompt
    for name, summary in cli.COMMANDS.items():
        assert name in shown
        assert summary in shown
        code, out, _ = run(name, "--help")
        assert code == 0
        assert max(map(len, [*shown.splitlines(), *out.splitlines()])) <= 80
        assert "examples:" in out


def test_every_command_is_a_module_of_its_own() -> None:
    from importlib import import_module

    for name in cli.COMMANDS:
        module = import_module(f"newsparse.cli.{name}")
        assert module.__doc__
        assert callable(module.configure)
        assert callable(module.run)


def test_a_terminal_shows_a_page_to_read(run: Run, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    _, out, _ = run("parse", page)
    assert out.startswith("\x1b[1m다리 새로 놓는다\x1b[0m\n")
    assert "2026-08-19 09:10 +09:00" in out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("parse", page)[1]


def test_a_page_cannot_steer_the_terminal(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(PAGE.replace("새 다리는".encode(), "새 \x1b]0;x\x07\x9b31m 다리는".encode()))
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    for format_ in ((), ("--format", "text"), ("--format", "markdown"), ("--format", "json")):
        out = run("parse", str(path), *format_)[1]
        assert not set(out) & {"\x1b", "\x07", "\x9b"}


def test_a_name_cannot_steer_the_terminal(run: Run) -> None:
    _, _, err = run("parse", "/no/\x1b[31m\n\udcff")
    assert err == "newsparse: /no/?[31m ?: no such file\n"


def test_the_module_runs_and_writes_utf8_whatever_the_locale(page: str) -> None:
    process = spawn(
        "parse", page, "--format", "text", stdout=subprocess.PIPE, env={"PYTHONIOENCODING": "ascii"}
    )
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "강마을시는" in out.decode("utf-8")


def test_closed_streams_are_named(run: Run, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run("parse", "-")[::2] == (1, "newsparse: standard input: it is closed\n")
    monkeypatch.setattr(sys, "stdout", None)
    assert run("parse", page)[::2] == (1, "newsparse: standard output: it is closed\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_a_full_disk_is_named(page: str) -> None:
    with Path("/dev/full").open("wb") as full:
        process = spawn("parse", page, stdout=full, stderr=subprocess.PIPE)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert err.startswith(b"newsparse: standard output: No space left")
    assert b"Traceback" not in err


@pytest.mark.skipif(os.name != "posix", reason="signals and pipes of POSIX")
def test_a_closed_pipe_is_no_complaint(page: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    process = spawn("parse", *[page] * 3, stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (141, b"")


@pytest.mark.skipif(os.name != "posix", reason="signals and pipes of POSIX")
def test_ctrl_c_is_no_traceback(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    process = spawn("parse", str(fifo), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with fifo.open("wb"):  # opens as soon as the command waits for the page
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")


def test_a_mistyped_command_is_told_the_nearest(run: Run) -> None:
    code, _, err = run("pares", "page.html")
    assert code == 2
    assert "'pares' is no command; did you mean parse?" in err


def test_no_command_at_all_shows_the_help(run: Run) -> None:
    code, out, err = run()
    assert (code, out) == (2, "")
    assert err.startswith("usage: newsparse") and "explain" in err


def test_an_address_is_told_with_the_command_that_was_meant(run: Run) -> None:
    for command in ("parse", "explain"):
        _, _, err = run(command, "https://news.example/1")
        assert f"curl -sL 'https://news.example/1' | newsparse {command} - --url 'https://news.example/1'" in err


@pytest.mark.parametrize(("shell", "wanted"), [("bash", "complete -"), ("zsh", "#compdef newsparse"), ("fish", "complete -c newsparse"), ("tcsh", "complete newsparse")])
def test_completion_knows_commands_options_and_files(shell: str, wanted: str, run: Run) -> None:
    pytest.importorskip("shtab")
    code, out, err = run("completion", shell)
    assert (code, err) == (0, "")
    assert wanted in out
    for word in ("inspect", "min-probability"):
        assert word in out


def test_bash_completes_a_command_and_an_option() -> None:
    pytest.importorskip("shtab")
    script = subprocess.run([sys.executable, "-m", "newsparse", "completion", "bash"], capture_output=True, text=True, check=True, timeout=60).stdout
    ask = 'COMP_WORDS=(newsparse {}); COMP_CWORD={}; _shtab_newsparse; echo "${{COMPREPLY[*]}}"'
    for words, at, wanted in (("exp", 1, "explain"), ("explain --ch", 2, "--charset"), ("publishers --js", 2, "--json")):
        done = subprocess.run(["bash", "-c", f"{script}\n{ask.format(words, at)}"], check=False, capture_output=True, text=True, timeout=60)
        assert wanted in done.stdout.split(), (words, done)


def test_completion_without_shtab_says_what_to_install(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    code, _, err = run("completion", "bash")
    assert code == 1
    assert "pip install 'newsparse[completion]'" in err


def test_rules_of_a_file_win(tmp_path: Path, page: str, run: Run) -> None:
    rules = tmp_path / "my_rules.py"
    rules.write_text(
        "from newsparse import Extractor, css\n\n\n"
        "class Harbour(Extractor):\n    hosts = ('harbour.example',)\n    title = css('p')\n",
        encoding="utf-8",
    )
    arguments = ["parse", page, "--url", "https://harbour.example/1", "--format", "json"]
    _, plain, _ = run(*arguments)
    code, ruled, _ = run(*arguments, "--with", str(rules))
    assert code == 0
    assert '"css(\\"p\\")"' in ruled and '"css(\\"p\\")"' not in plain
    code, _, told = run(*arguments, "--with", str(tmp_path / "gone.py"))
    assert code == 2 and "gone.py: cannot be imported" in told
