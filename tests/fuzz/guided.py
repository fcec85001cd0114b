"""A hunt that coverage guides (atheris, libFuzzer): ``pip install -e '.[dev,fuzz]' && python -m tests.fuzz.guided --seconds 300``.

It begins with the samples, keeps in its folder every page that reached new code, and stops at the first page that breaks what
``tests.fuzz.exercise`` holds any page to; that page is in the folder too, named ``crash-...`` or ``slow-unit-...``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

#: Longest page that is made (bytes), and seconds that one may take.
_LONGEST, _SLOWEST = 16_384, 5


def main() -> None:
    """The command; libFuzzer ends the process itself."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.guided", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=300, help="how long (300)")
    parser.add_argument("--seed", type=int, default=1, help="of libFuzzer's dice (1)")
    parser.add_argument("--folder", type=Path, help="where pages are kept; a temporary folder by default")
    options = parser.parse_args()
    try:
        import atheris
    except ModuleNotFoundError:
        sys.exit("this needs atheris: pip install -e '.[fuzz]'")
    folder = options.folder or Path(tempfile.mkdtemp(prefix="newsparse-guided-"))
    kept = folder / "pages"
    kept.mkdir(parents=True, exist_ok=True)
    with atheris.instrument_imports(include=["newsparse"]):
        from tests.fuzz.target import read_input, seeds
    for name, page in seeds():
        (kept / name).write_bytes(page)
    print(f"pages are kept in {folder}", flush=True)
    arguments = [
        sys.argv[0], str(kept), f"-artifact_prefix={folder}/", f"-max_total_time={options.seconds}", f"-seed={options.seed}", f"-max_len={_LONGEST}",
        f"-timeout={_SLOWEST}", "-rss_limit_mb=2048", f"-dict={Path(__file__).with_name('guided.dict')}", "-print_final_stats=1",
    ]  # fmt: skip
    atheris.Setup(arguments, read_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
