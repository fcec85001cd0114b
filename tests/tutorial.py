"""The tutorial notebook: ``python -m tests.tutorial`` runs docs/tutorial.ipynb and keeps what its cells show."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parent.parent
TUTORIAL = TOP / "docs" / "tutorial.ipynb"


def run(notebook: Any, folder: Path = TOP) -> Any:
    """The notebook with every cell run by a real kernel in ``folder``; a cell that raises raises here."""
    from nbclient import NotebookClient

    client = NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(folder)}})
    return client.execute()


def read() -> Any:
    """The notebook as it stands in the documents."""
    import nbformat

    return nbformat.read(TUTORIAL, as_version=4)


def stripped(notebook: Any) -> Any:
    """The notebook without what differs from run to run: moments of execution, the kernel's version."""
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", ()):
            assert output.get("name") != "stderr", output["text"]
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    return notebook


def main() -> None:
    """Run it and write it back."""
    notebook = stripped(run(read()))
    TUTORIAL.write_text(json.dumps(notebook, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
