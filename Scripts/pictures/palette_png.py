"""Read an 8-bit PNG, and write it again with a palette: small files from flat colours, without an image library."""
import struct, zlib


def read_png(data):
    """Rows of (r, g, b) of an 8-bit RGB or RGBA file."""
    at, body = 8, b""
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        chunk = data[at + 8:at + 8 + size]
        if kind == b"IHDR":
            width, height, _, colour = struct.unpack(">IIBB", chunk[:10])
        elif kind == b"IDAT":
            body += chunk
        at += size + 12
    step = {2: 3, 6: 4}[colour]
    raw, rows, last = zlib.decompress(body), [], bytearray(width * step)
    for y in range(height):
        start = y * (width * step + 1)
        kind, row = raw[start], bytearray(raw[start + 1:start + 1 + width * step])
        for i in range(len(row)):
            left = row[i - step] if i >= step else 0
            up, corner = last[i], last[i - step] if i >= step else 0
            if kind == 1: row[i] = row[i] + left & 255
            elif kind == 2: row[i] = row[i] + up & 255
            elif kind == 3: row[i] = row[i] + (left + up) // 2 & 255
            elif kind == 4:
                guess = left + up - corner
                near = min((abs(guess - left), 0, left), (abs(guess - up), 1, up), (abs(guess - corner), 2, corner))
                row[i] = row[i] + near[2] & 255
        rows.append([tuple(row[i:i + 3]) for i in range(0, len(row), step)])
        last = row
    return width, height, rows


def write_palette_png(width, height, rows):
    count = {}
    for row in rows:
        for colour in row:
            count[colour] = count.get(colour, 0) + 1
    palette = sorted(count, key=lambda c: (-count[c], c))[:256]
    index = {c: i for i, c in enumerate(palette)}
    for colour in count:
        if colour not in index:
            index[colour] = min(range(len(palette)), key=lambda i: sum((a - b) ** 2 for a, b in zip(palette[i], colour)))
    body = b"".join(b"\0" + bytes(index[c] for c in row) for row in rows)

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
            + chunk(b"PLTE", b"".join(bytes(c) for c in palette)) + chunk(b"IDAT", zlib.compress(body, 9)) + chunk(b"IEND", b""))
