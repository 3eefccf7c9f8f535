"""The company in languages/, with a photo that is drawn here, built by the program as it was last compiled."""

import os
import shutil
import struct
import subprocess
import zlib
from pathlib import Path

import website

CONTENT = Path(__file__).resolve().parent / "languages"
FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
LANGUAGES = ("en", "de", "fr", "es")
PHOTO_WIDTH = 1500


def program():
    """The newest remit that was built here, or the one that REMIT names; None where there is none."""
    if os.environ.get("REMIT"):
        return Path(os.environ["REMIT"]).resolve()
    built = [file for file in (website.ROOT / ".build").glob("*/remit") if file.is_file()]
    return max(built, key=lambda file: file.stat().st_mtime, default=None)


def build(folder):
    """Writes the content below a folder and builds it; gives the folder of the site."""
    content = folder / "content"
    shutil.copytree(CONTENT, content)
    (content / "assets").mkdir()
    (content / "assets" / "depot.png").write_bytes(photo(PHOTO_WIDTH, 900))
    if FONT.is_file():
        shutil.copy(FONT, content / "assets" / "card.ttf")
        with (content / "site.yaml").open("a", encoding="utf-8") as settings:
            settings.write("cards: {font: assets/card.ttf}\n")
    subprocess.run([program(), "build", "--fail-on", "error"], cwd=folder, check=True, capture_output=True, text=True)
    return folder / "site"


def photo(width, height):
    """A PNG in colours with grain, so that it shrinks as a photo does and not as a drawing."""
    seed = 1
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
            rows += bytes(((x * 200 // width) + (seed >> 26), (y * 200 // height) + 20, 90 + (seed >> 27)))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b"")


def png_size(file):
    """The width and height of a PNG in pixels."""
    head = file.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n", file
    return struct.unpack(">II", head[16:24])
