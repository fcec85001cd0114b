"""What crosses between the processes: pickles with their length before them, over a pair of sockets."""

from __future__ import annotations

import pickle
import socket
from struct import Struct
from typing import Any

LENGTH = Struct("<Q")


def framed(value: object) -> bytes:
    """``value`` as it is sent."""
    return with_length(pickle.dumps(value, pickle.HIGHEST_PROTOCOL))


def with_length(pickled: bytes) -> bytes:
    """A pickle as it is sent."""
    return LENGTH.pack(len(pickled)) + pickled


def receive(sock: socket.socket) -> Any:
    """The next value; waits for it.

    Raises:
        EOFError: the other side is gone.
    """
    (length,) = LENGTH.unpack(_exactly(sock, LENGTH.size))
    return pickle.loads(_exactly(sock, length))


def _exactly(sock: socket.socket, size: int) -> bytearray:
    data = bytearray(size)
    view, got = memoryview(data), 0
    while got < size:
        more = sock.recv_into(view[got:], 0, socket.MSG_WAITALL)
        if not more:
            raise EOFError
        got += more
    return data


class Inbox:
    """Frames put together from pieces, on the side that never waits."""

    def __init__(self) -> None:
        self._pieces = bytearray()

    def add(self, piece: bytes) -> list[Any]:
        """The values that ``piece`` completes."""
        self._pieces += piece
        values, start, held = [], 0, len(self._pieces)
        while held - start >= LENGTH.size:
            (length,) = LENGTH.unpack_from(self._pieces, start)
            end = start + LENGTH.size + length
            if end > held:
                break
            with memoryview(self._pieces) as view:
                values.append(pickle.loads(view[start + LENGTH.size : end]))
            start = end
        if start:
            del self._pieces[:start]
        return values
