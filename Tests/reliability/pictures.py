"""Pictures that are made here, right ones and broken ones."""

import struct
import zlib


def png(width, height, rows=b""):
    """A PNG in colours that says how large it is; `rows` are its lines, each after a byte for its filter."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
