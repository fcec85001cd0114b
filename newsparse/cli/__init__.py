"""The command line: ``newsparse COMMAND ...``.

A command is a module with ``configure(parser)`` and ``run(options) -> exit code``; it is listed in
``COMMANDS`` with its summary, and imported only when it is asked for. ``options.arguments`` is the command as it was given.

Exit codes: 0 all went well, 1 some input failed, 2 wrong use, 130 interrupted,
141 nobody reads the output any more.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path

#: Command, and what it does in one line.
COMMANDS = {
    "parse": "read news pages and print the articles",
    "explain": "name the source of each field, and why others lost",
    "inspect": "show a page with its parts marked, in one HTML file",
    "batch": "read many pages into a folder of rows",
    "diff": "compare two versions, or two sets of rules, on the same pages",
    "publishers": "list the publishers and platforms that have rules",
    "new": "write a publisher's file and sample from a saved page",
    "check": "compare samples or a corpus with what they should give",
    "completion": "print the script that lets a shell complete all this",
}

WRONG_USE = 2
INTERRUPTED = 130
BROKEN_PIPE = 141

_DESCRIPTION = "News pages to validated, typed articles."
_EPILOG = """\
examples:
  newsparse parse page.html
  curl -s "$URL" | newsparse parse - --url "$URL"
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; ``argv`` is ``sys.argv[1:]`` by default."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return BROKEN_PIPE


def parser_of(command: str | None = None) -> argparse.ArgumentParser:
    """The whole parser; only ``command`` is given its options (all commands, if ``None``)."""
    parser = argparse.ArgumentParser(
        prog="newsparse",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=_OneScreen,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=_version())
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, summary in COMMANDS.items():
        sub = commands.add_parser(
            name,
            help=summary,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        if command in (None, name):
            import_module(f"newsparse.cli.{name}").configure(sub)
    return parser


def _run(arguments: list[str]) -> int:
    command = next((one for one in arguments if not one.startswith("-")), "")
    parser = parser_of(command)
    try:
        if command and command not in COMMANDS and (Path(command).exists() or command == "-"):
            parser.error(f"{command!r} is no command; to read a page: newsparse parse {command}")
        if command and command not in COMMANDS and (close := get_close_matches(command, COMMANDS, 1)):
            parser.error(f"{command!r} is no command; did you mean {close[0]}?")
        if not arguments:
            parser.print_help(sys.stderr)
            return WRONG_USE
        options, unknown = parser.parse_known_args(arguments, argparse.Namespace(arguments=arguments))
        if unknown:
            options.fail(_unknown(unknown[0], options.command, parser))
        code: int = import_module(f"newsparse.cli.{options.command}").run(options)
    except SystemExit as exit_:  # argparse leaves this way: 0 after --help, 2 after wrong use
        return exit_.code if isinstance(exit_.code, int) else WRONG_USE
    if sys.stdout is not None:
        sys.stdout.flush()
    return code


def _unknown(argument: str, command: str, parser: argparse.ArgumentParser) -> str:
    """What to write instead of an argument that a command does not take."""
    if not argument.startswith("-"):
        return f"{argument!r} is one argument too many; newsparse {command} --help shows what it takes"
    known = next(
        action.choices[command]._option_string_actions
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    close = get_close_matches(argument.partition("=")[0], known, 1)
    return f"there is no option {argument}{f'; did you mean {close[0]}?' if close else f'; newsparse {command} --help lists them'}"


class _OneScreen(argparse.RawDescriptionHelpFormatter):
    """Help in which the longest command and its summary share a line."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=_LEFT + 2)

    def add_argument(self, action: argparse.Action) -> None:
        """Note an option; what argparse measures leaves out the indent of commands."""
        super().add_argument(action)
        self._action_max_length = max(self._action_max_length, _LEFT)


#: Columns of the longest command with its indent.
_LEFT = 4 + max(map(len, COMMANDS))


def _version() -> str:
    from newsparse import __version__

    return f"newsparse {__version__}"


def _silence_stdout() -> None:
    """Point standard output at nothing, so that the interpreter's last flush does not complain."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
