"""Object stores and web servers, by fsspec: ``s3://``, ``gs://``, ``abfs://``, ``https://`` and whatever else it knows.

Credentials, regions and endpoints are fsspec's affair: it takes them from the environment and from its own configuration.
What a store fails to give raises ``BatchError``: the record is not broken, and the same batch may go on later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from glob import has_magic
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

from newsparse.errors import BatchError, NewsparseError
from newsparse.extras import load
from newsparse.regex import regex

_URL = regex(r"[A-Za-z][A-Za-z0-9+.-]{1,30}://")  # two letters at least: one is a drive of Windows
_PIECE = 8_000_000  # bytes that are asked for at once: each piece is a request
_WEB = ("http", "https")
#: What stores call that which changes with a file's content.
_CHANGING = ("etag", "lastmodified", "last-modified", "last_modified", "updated", "mtime")


def is_url(name: str) -> bool:
    """Whether a name leads to a store, and not to a file of this machine."""
    return _URL.match(name) is not None


def is_web(url: str) -> bool:
    """Whether it is a web server's: that has no folders, and nothing can be written to it."""
    return urlsplit(url).scheme.lower() in _WEB


def store_of(url: str, *, remember: bool = True) -> tuple[Any, str]:
    """The file system of a URL, and the path in it.

    Args:
        url: of a file or a folder.
        remember: whether what a folder was seen to hold is remembered, which spares requests for each of its files.

    Raises:
        MissingExtra: fsspec is not installed.
        BatchError: the package for this kind of store is not, or nobody knows such stores.
    """
    fsspec = load("fsspec.core", feature=f"reading {url}", extra="stores")
    with telling(url):
        found: tuple[Any, str] = fsspec.url_to_fs(url, use_listings_cache=remember)
        return found


@contextmanager
def telling(url: str) -> Iterator[None]:
    """Whatever a store raises in the block, as ``BatchError``: stores know no common errors."""
    try:
        yield
    except NewsparseError:
        raise
    except FileNotFoundError as error:
        raise BatchError(f"{url}: there is no such file, folder or bucket") from error
    except ImportError as error:
        raise BatchError(f"{url}: {error} (for s3:// and https://: pip install 'newsparse[stores]')") from error
    except Exception as error:
        raise BatchError(f"{url}: {str(error) or repr(error)}") from error


def files_at(url: str, meant: Callable[[str], bool]) -> list[str]:
    """The files that a URL leads to, in order: one, those of a folder, those that a pattern matches.

    Args:
        url: of a file, a folder, or with ``*``, ``?`` and ``[`` in it; a web server's is one file's, whatever is in it.
        meant: whether a file of a folder is one, by its path in the folder.
    """
    if is_web(url):
        return [url]
    store, path = store_of(url)
    with telling(url):
        store.invalidate_cache()
        if has_magic(path):
            tops = {found: about["type"] == "directory" for found, about in sorted(store.glob(path, detail=True).items())}
        else:
            tops = {path: True} if store.isdir(path) else {path: False} if store.exists(path) else {}
        files: list[str] = []
        for top, is_folder in tops.items():
            files += [one for one in sorted(store.find(top)) if meant(one.removeprefix(f"{top.rstrip('/')}/"))] if is_folder else [top]
        return [store.unstrip_protocol(file) for file in files]


def state_at(url: str) -> tuple[int, str]:
    """Bytes of a file, and what changes with its content, as far as its store says."""
    store, path = store_of(url)
    with telling(url):
        about = {name.lower(): value for name, value in store.info(path).items()}
    size = int(about.get("size") or 0)
    return size, "; ".join([f"{size} bytes", *(f"{name} {about[name]}" for name in _CHANGING if about.get(name))])


def opened(name: str) -> IO[bytes]:
    """A file, to be read and sought in.

    Args:
        name: a path, or a URL of a store.
    """
    if not is_url(name):
        return Path(name).open("rb")
    store, path = store_of(name)
    with telling(name):
        file = store.open(path, "rb", block_size=_PIECE)
        if file.size is None:  # fsspec's sign for what can only be read through
            raise BatchError(f"{name}: the server gives it as a whole only, not by ranges; download it, and name the file")
    return BufferedReader(_Kept(file, name), _PIECE)


class _Kept(RawIOBase):
    """A file of a store whose errors tell what they are, and are not taken for damage in what it holds."""

    def __init__(self, file: Any, url: str) -> None:
        self._file, self._url = file, url

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        with telling(self._url):
            data: bytes = self._file.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = 0) -> int:
        return int(self._file.seek(offset, whence))

    def tell(self) -> int:
        return int(self._file.tell())

    def close(self) -> None:
        self._file.close()
        super().close()
