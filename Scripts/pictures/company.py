"""The logo, and the picture for link previews."""
import math, pathlib, subprocess, tempfile

from .drawing import *
from .palette_png import read_png, write_palette_png

def mark():
    """A quay with two berths, seen from above, that reads as a B. The lower one will be free. 96 × 96."""
    return group([rect(0, 0, 96, 96, INK, 20), rect(22, 16, 11, 64, CHALK, 3),
                  path("M38 19H56C68 19 75 26 78 32C75 38 68 45 56 45H38Z", CHALK),
                  path("M38 51H60C72 51 79 58 82 64C79 71 72 77 60 77H38Z", ORANGE)])


def logo():
    return picture(96, 96, [mark()])


def social():
    out = [rect(0, 0, 1200, 630, INK), ripples(40, 1180, [470, 486], STEEL, 130, .6)]
    free = (862, 424)
    for i in range(18):
        start = (1220, -60 + i * 19.0)
        p = [start, (1010, start[1] + 26 + math.sin(i * 1.9) * 40), (890, 220 + i * 2), (free[0], 350)]
        out.append(path(curve(*p), stroke=STEEL, stroke_width=2, opacity=.25 + (i * 3 % 5) * .09))
        if i == 9:
            chosen = p
    out.append(path(curve(*chosen), stroke=ORANGE, stroke_width=5, stroke_linecap="round"))
    x, y, turn = cubic(*chosen, .34)
    out.append(ship(x, y, 128, 30, turn, CHALK, (STEEL, MIST, CLAY)))
    for centre, length, loaded, turn in ((196, 330, 1, 0), (560, 290, .7, 180), (1140, 290, 1, 0)):
        out.append(ship(centre, free[1] + 20, length, 72, turn, CHALK, (STEEL, MIST, CLAY, HARBOUR), loaded=loaded))
    out.append(rect(free[0] - 124, free[1] - 16, 248, 72, ORANGE, 8, fill_opacity=".14", stroke=ORANGE, stroke_width=5, stroke_dasharray="16 11", stroke_linecap="round"))
    out.append(rect(0, 500, 1200, 130, SAND))
    out.append(rect(0, 492, 1200, 14, CLAY))
    for k in range(24):
        for j in range(3):
            if (k * 7 + j * 5) % 6:
                out.append(rect(6 + k * 50, 530 + j * 34, 44, 28, (STEEL, MIST, CLAY, HARBOUR, SEA)[(k * 3 + j * 2 + k // 4) % 5], 2))
    out.append(group([mark()], transform="translate(62 44)"))
    face = 'font-family="Inter Display, Inter, sans-serif"'
    out.append(f'<text x="70" y="222" {face} font-size="84" font-weight="600" letter-spacing="-2" fill="{CHALK}">Berthwise</text>')
    out.append(f'<text x="73" y="276" {face} font-size="34" fill="{MIST}">When ships arrive, and which</text>')
    out.append(f'<text x="73" y="320" {face} font-size="34" fill="{MIST}">berth will be free.</text>')
    return picture(1200, 630, out)


def render_social(target):
    """Rasterise with chromium, then store with a palette of at most 256 colours."""
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder, "social.html")
        shot = pathlib.Path(folder, "social.png")
        page.write_text(f'<body style="margin:0">{social()}</body>', encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--hide-scrollbars", "--window-size=1200,630",
                        f"--screenshot={shot}", page.as_uri()], check=True, capture_output=True)
        width, height, rows = read_png(shot.read_bytes())
    target.write_bytes(write_palette_png(width, height, rows))
