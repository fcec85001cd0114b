"""``newsparse completion``: the script that lets a shell complete commands, options and files."""

from __future__ import annotations

import argparse
import sys

from newsparse.cli.output import printable, standard_output

SHELLS = ("bash", "zsh", "fish", "tcsh")
_DESCRIPTION = """\
Print the script that lets a shell complete newsparse's commands, options and
files. Needs shtab: pip install 'newsparse[completion]'
"""
_EPILOG = """\
examples:
  eval "$(newsparse completion bash)"                   (in ~/.bashrc)
  newsparse completion zsh > ~/.zfunc/_newsparse      (with ~/.zfunc in fpath)
  newsparse completion fish > ~/.config/fish/completions/newsparse.fish
"""
#: Metavars of options and arguments that are files or folders.
_FILES = frozenset(("PAGE", "PAGES", "FILE", "A", "B", "INPUT", "PATH", "NAME"))
_FOLDERS = frozenset(("DIR", "FOLDER"))


def configure(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.description, parser.epilog = _DESCRIPTION, _EPILOG
    parser.add_argument("shell", choices=SHELLS, help="the shell")
    parser.set_defaults(fail=parser.error)


def run(options: argparse.Namespace) -> int:
    """Print the script; 1 if shtab is not installed."""
    from newsparse.cli import parser_of
    from newsparse.errors import MissingExtra
    from newsparse.extras import load

    try:
        shtab = load("shtab", feature="newsparse completion", extra="completion")
    except MissingExtra as error:
        print(f"newsparse: {printable(str(error))}", file=sys.stderr)
        return 1
    parser = parser_of()
    for action in _actions(parser):
        if action.metavar in _FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.metavar in _FOLDERS:
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
    standard_output().write(shtab.complete(parser, options.shell) + "\n")
    return 0


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """Every option and argument, of all commands."""
    found: list[argparse.Action] = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for sub in action.choices.values():
                found += _actions(sub)
        else:
            found.append(action)
    return found
