#!/usr/bin/env python3
"""Draw the pictures of the demonstration company.

    Scripts/draw-demonstration.py [CONTENT] [--social PNG]

writes content/assets/**.svg: the logo, four teams, six stories and ten portraits. The same script always writes the same
bytes. With --social it also renders the picture for link previews, which needs a `chromium` on the PATH; the committed
PNG was made that way. Only Python's standard library is used.

Each picture carries its own background, so that it stands on a light page as well as on a dark one. The palette is harbour
blue and chalk, and orange marks one thing in each picture: the thing that the text is about.
"""
import math, pathlib, subprocess, sys, tempfile

from palette_png import read_png, write_palette_png

INK, HARBOUR, SEA, STEEL = "#0b2133", "#12364f", "#22587a", "#4f86a3"
MIST, PALE, CHALK, PAPER = "#9fc0cf", "#d5e3e8", "#f4f0e7", "#fbf9f4"
SAND, CLAY, ORANGE = "#e4d9c5", "#cbb996", "#e8590c"


# Small words of the drawing language ---------------------------------------------------------------------------------

def num(value):
    """A coordinate with at most one decimal, and no trailing zero."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def points(pairs):
    return " ".join(f"{num(x)},{num(y)}" for x, y in pairs)


def attributes(keys):
    return "".join(f' {k.rstrip("_").replace("_", "-")}="{num(v) if isinstance(v, float) else v}"' for k, v in keys.items())


def rect(x, y, w, h, fill, r=0, **more):
    more = ({"rx": r} if r else {}) | more
    return f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}" fill="{fill}"{attributes(more)}/>'


def circle(x, y, r, fill, **more):
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="{fill}"{attributes(more)}/>'


def ellipse(x, y, rx, ry, fill, **more):
    return f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" fill="{fill}"{attributes(more)}/>'


def path(d, fill="none", **more):
    return f'<path d="{d}" fill="{fill}"{attributes(more)}/>'


def line(x1, y1, x2, y2, stroke, width=2, **more):
    return path(f"M{num(x1)} {num(y1)}L{num(x2)} {num(y2)}", stroke=stroke, stroke_width=width, **more)


def polyline(pairs, stroke, width=2, **more):
    return f'<polyline points="{points(pairs)}" fill="none" stroke="{stroke}" stroke-width="{width}"{attributes(more)}/>'


def polygon(pairs, fill, **more):
    return f'<polygon points="{points(pairs)}" fill="{fill}"{attributes(more)}/>'


def group(inner, **more):
    return f"<g{attributes(more)}>{''.join(inner)}</g>"


def picture(width, height, inner):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
            + "\n".join(inner) + "</svg>\n")


# Things that recur ---------------------------------------------------------------------------------------------------

def hull(length, beam):
    """A ship from above, bow to the right, around the origin."""
    a, b, bow = length / 2, beam / 2, beam * 1.25
    return (f"M{num(-a + b * .5)} {num(-b)}H{num(a - bow)}C{num(a - bow * .45)} {num(-b)} {num(a - bow * .12)} {num(-b * .45)} {num(a)} 0"
            f"C{num(a - bow * .12)} {num(b * .45)} {num(a - bow * .45)} {num(b)} {num(a - bow)} {num(b)}"
            f"H{num(-a + b * .5)}Q{num(-a)} {num(b)} {num(-a)} {num(b * .4)}V{num(-b * .4)}Q{num(-a)} {num(-b)} {num(-a + b * .5)} {num(-b)}Z")


def ship(x, y, length, beam, turn=0, body=CHALK, boxes=(STEEL, MIST, CLAY), bridge=INK, loaded=1.0):
    """A container ship from above; `loaded` is the share of its bays that hold boxes."""
    inner = [path(hull(length, beam), body)]
    start, end = -length / 2 + beam * .75, length / 2 - beam * 1.15
    bay, gap = beam * .42, beam * .1
    count = int((end - start) / (bay + gap))
    rows = 4
    tall = beam * .78 / rows
    for i in range(count):
        if i >= count * loaded:
            continue
        for row in range(rows):
            colour = boxes[(i * 5 + row * 3 + (i * row) % 2) % len(boxes)]
            inner.append(rect(start + i * (bay + gap), -beam * .39 + row * tall, bay, tall - 1, colour))
    inner.append(rect(-length / 2 + beam * .28, -beam * .36, beam * .26, beam * .72, bridge, 1))
    turned = f" rotate({num(turn)})" if turn else ""
    return group(inner, transform=f"translate({num(x)} {num(y)}){turned}")


def cubic(p0, p1, p2, p3, t):
    """Point and direction (degrees) on a cubic curve."""
    u = 1 - t
    x, y = (u**3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t**3 * d for a, b, c, d in zip(p0, p1, p2, p3))
    dx, dy = (3 * u * u * (b - a) + 6 * u * t * (c - b) + 3 * t * t * (d - c) for a, b, c, d in zip(p0, p1, p2, p3))
    return x, y, math.degrees(math.atan2(dy, dx))


def curve(p0, p1, p2, p3):
    return f"M{num(p0[0])} {num(p0[1])}C{points([p1, p2, p3])}"


def ripples(x0, x1, ys, stroke, step=90, opacity=.5):
    """Short strokes that say: this is water."""
    d = ""
    for i, y in enumerate(ys):
        x = x0 + (i * 53) % step
        while x < x1 - 30:
            d += f"M{num(x)} {num(y)}h{num(16 + (i * 7 + int(x)) % 22)}"
            x += step + (i * 31 + int(x)) % 70
    return path(d, stroke=stroke, stroke_width=2, stroke_linecap="round", opacity=opacity)


# Stories, 1200 × 630 -------------------------------------------------------------------------------------------------

def tide(x, high=0.0, period=560.0):
    return math.cos(2 * math.pi * (x - high) / period)


def berth_plan():
    out = [rect(0, 0, 1200, 630, CHALK)]
    curve_points = [(x, 104 - 38 * tide(x, 260)) for x in range(0, 1201, 20)]
    out.append(polygon([(0, 170)] + curve_points + [(1200, 170)], PALE))
    out.append(polyline(curve_points, STEEL, 3))
    top, lane = 206, 74
    for i in range(6):
        out.append(line(96, top + i * lane, 1200, top + i * lane, SAND, 2))
    for i in range(13):
        x = 140 + i * 86
        out.append(line(x, 190, x, 176 if i % 3 else 164, CLAY, 2))
    out.append(rect(0, top - 16, 96, 5 * lane + 32, INK))
    for i in range(5):
        for k in range(3):
            out.append(rect(64, top + i * lane + 17 + k * 17, 16, 5, STEEL if k != 1 else MIST, 2))
    blocks = [(0, 150, 300, SEA, 34), (0, 560, 330, STEEL, 66), (1, 118, 190, MIST, 20), (1, 390, 380, HARBOUR, 60),
              (1, 900, 300, MIST, 80), (2, 210, 350, STEEL, 44), (2, 672, 250, SEA, 52), (3, 118, 250, HARBOUR, 26),
              (3, 480, 260, MIST, 40), (3, 842, 320, STEEL, 78), (4, 166, 410, SEA, 50), (4, 704, 360, HARBOUR, 70)]
    for row, x, length, colour, doubt in blocks:
        y = top + row * lane + lane / 2
        out.append(path(hull(length + doubt, 44), colour, opacity=.28, transform=f"translate({num(x + (length + doubt) / 2)} {num(y)})"))
        out.append(path(hull(length, 44), colour, transform=f"translate({num(x + length / 2)} {num(y)})"))
        bays = range(int((length - 90) / 30))
        out.append(path("".join(f"M{num(x + 26 + k * 30)} {num(y - 12)}h22v24h-22z" for k in bays), CHALK, opacity=.17))
        out.append(path("".join(f"M{num(x + 26 + k * 30)} {num(y - 12)}h22v24h-22z" for k in bays if (k + row) % 3 == 0), CHALK, opacity=.2))
    now = 640
    out.append(line(now, 60, now, 604, ORANGE, 4))
    out.append(circle(now, 104 - 38 * tide(now, 260), 11, ORANGE, stroke=CHALK, stroke_width=4))
    return picture(1200, 630, out)


def ship_tracks():
    out = [rect(0, 0, 1200, 630, HARBOUR)]
    mouth = (905, 330)
    for r in (120, 240, 360, 480, 600, 720):
        out.append(circle(*mouth, r, "none", stroke=STEEL, stroke_width=2.5, opacity=.7, stroke_dasharray="1 10", stroke_linecap="round"))
    out.append(path("M1200 0V282C1130 286 1080 274 1040 268C1010 263 990 276 962 268C930 258 940 226 972 206C1004 186 996 150 1022 122C1050 92 1046 40 1078 0Z", SAND))
    out.append(path("M1200 630V372C1136 372 1084 372 1036 376C1004 379 984 372 956 384C930 396 948 430 976 446C1012 466 1004 512 1036 540C1064 566 1062 600 1080 630Z", SAND))
    out.append(path("M1200 40C1160 70 1170 120 1128 150C1090 178 1100 220 1200 226Z", CLAY, opacity=.5))
    out.append(path("M1200 600C1150 560 1160 520 1120 494C1080 466 1110 430 1200 424Z", CLAY, opacity=.5))
    for x, y in ((1046, 252), (1110, 262)):
        out.append(rect(x, y, 46, 9, INK, 1))
    for x, y in ((1010, 391), (1080, 388), (1144, 386)):
        out.append(rect(x, y, 46, 9, INK, 1))
    ships = []
    for i in range(24):
        start = (-20, 8 + i * 27.0)
        bend = math.sin(i * 2.3) * 90
        p = [start, (300, start[1] + bend), (640, 330 + (start[1] - 315) * .42 - bend * .3), mouth]
        special = i == 16
        if not special:
            out.append(path(curve(*p), stroke=MIST, stroke_width=2, opacity=.2 + .35 * ((i * 7) % 5) / 5))
        t = .18 + ((i * 37) % 61) / 100
        x, y, turn = cubic(*p, t)
        if i % 3 == 1 or special:
            ships.append((x, y, turn, special, p))
    for x, y, turn, special, p in ships:
        if special:
            out.append(path(curve(*p), stroke=ORANGE, stroke_width=5, stroke_linecap="round"))
            x, y, turn = cubic(*p, .52)
            out.append(ship(x, y, 118, 27, turn, CHALK, (SEA, CLAY, MIST)))
        else:
            out.append(path(hull(46, 12), PALE, transform=f"translate({num(x)} {num(y)}) rotate({num(turn)})"))
    out.append(circle(*mouth, 26, "none", stroke=CHALK, stroke_width=3, opacity=.7))
    out.append(circle(*mouth, 10, CHALK))
    return picture(1200, 630, out)


def two_tides():
    out = [rect(0, 0, 1200, 630, INK)]
    out.append(circle(948, 138, 62, CHALK))
    out.append(circle(974, 124, 56, INK))
    spread = 1
    for i in range(40):
        spread = spread * 48271 % 2147483647                   # the same stars in every run
        out.append(circle(spread % 1200, 16 + spread // 1200 % 250, 1.2 + (i % 3) * .6, MIST, opacity=.55))
    level = lambda x, shift: 372 - 92 * tide(x, 470 - shift, 760)
    true = [(x, level(x, 0)) for x in range(0, 1201, 16)]
    early = [(x, level(x, 86)) for x in range(0, 1201, 16)]
    out.append(polygon([(0, 630)] + true + [(1200, 630)], HARBOUR))
    lower = [(x, y + 74) for x, y in true]
    out.append(polygon([(0, 630)] + lower + [(1200, 630)], SEA, opacity=.5))
    lowest = [(x, y + 150) for x, y in true]
    out.append(polygon([(0, 630)] + lowest + [(1200, 630)], STEEL, opacity=.28))
    d = "".join(f"M{x} {num(level(x, 0))}V{num(level(x, 86))}" for x in range(12, 1200, 24))
    out.append(path(d, stroke=ORANGE, stroke_width=2, opacity=.4))
    out.append(polyline(true, MIST, 5, stroke_linejoin="round"))
    out.append(polyline(early, ORANGE, 5, stroke_linejoin="round"))
    y = level(470, 0)
    out.append(line(470, y, 470, 596, CHALK, 2, stroke_dasharray="2 8", stroke_linecap="round"))
    out.append(line(384, level(384, 86), 384, 596, ORANGE, 2, stroke_dasharray="2 8", stroke_linecap="round"))
    out.append(circle(470, y, 10, CHALK))
    out.append(circle(384, level(384, 86), 10, ORANGE))
    for i in range(25):
        out.append(line(i * 50, 630, i * 50, 612 if i % 6 else 600, MIST, 2, opacity=.7))
    return picture(1200, 630, out)


def pipeline():
    out = [rect(0, 0, 1200, 630, CHALK)]
    for x in range(60, 1200, 60):
        for y in range(45, 630, 60):
            out.append(f'<use href="#d" x="{x}" y="{y}"/>')
    out.insert(1, f'<defs><circle id="d" r="1.6" fill="{CLAY}"/></defs>')
    main = "M-20 165H250Q300 165 300 215V400Q300 450 350 450H560Q610 450 610 400V230Q610 180 660 180H860Q910 180 910 230V400Q910 450 960 450H1230"
    side = "M-20 465H110Q160 465 160 415V165M610 330H470Q420 330 420 280V100Q420 70 450 70H1230M910 330H1060Q1110 330 1110 280V70"
    for d, wide in ((side, 22), (main, 40)):
        out.append(path(d, stroke=HARBOUR, stroke_width=wide, stroke_linejoin="round"))
        out.append(path(d, stroke=STEEL, stroke_width=wide - 10, stroke_linejoin="round"))
        out.append(path(d, stroke=PALE, stroke_width=max(2, wide // 8), stroke_dasharray=f"{wide} {wide * 1.6:.0f}", stroke_linecap="round", opacity=.9))
    flanges = [(230, 165, 0), (300, 250, 1), (300, 372, 1), (388, 450, 0), (530, 450, 0), (610, 264, 1), (700, 180, 0),
               (830, 180, 0), (910, 388, 1), (1010, 450, 0)]
    for x, y, upright in flanges:
        out.append(rect(x - (28 if upright else 6), y - (6 if upright else 28), 56 if upright else 12, 12 if upright else 56, INK, 3))
    stations = [(160, 165), (300, 310), (460, 450), (766, 180), (910, 310), (1110, 450)]
    for i, (x, y) in enumerate(stations):
        out.append(circle(x, y, 62, INK))
        out.append(circle(x, y, 50, PAPER))
        if i in (0, 4):                                        # a gauge
            out.append(path(f"M{x - 30} {y + 12}A32 32 0 1 1 {x + 30} {y + 12}", stroke=MIST, stroke_width=9, stroke_linecap="round"))
            tip = (x + 17, y - 20) if i else (x - 18, y - 18)
            out.append(line(x, y + 6, *tip, INK, 5, stroke_linecap="round"))
            out.append(circle(x, y + 6, 7, INK))
        elif i in (1, 5):                                      # boxes in a stack
            for k in range(3):
                for j in range(3 - k):
                    out.append(rect(x - 33 + j * 23 + k * 11.5, y + 12 - k * 20, 20, 17, (SEA, STEEL, MIST)[(j + k) % 3], 2))
        else:                                                  # a curve that settles
            out.append(polyline([(x - 32 + k * 4, y + 16 - 40 * (1 - math.exp(-k / 4)) + (6 if k % 2 else -4) * math.exp(-k / 5)) for k in range(17)], SEA, 5, stroke_linejoin="round", stroke_linecap="round"))
            out.append(line(x - 32, y + 26, x + 32, y + 26, MIST, 4, stroke_linecap="round"))
    x, y = 610, 330                                            # the joint that the story is about
    out.append(rect(x - 32, y - 30, 64, 60, ORANGE, 8))
    out.append(circle(x, y, 17, CHALK))
    out.append(path(f"M{x - 9} {y}H{x + 9}M{x} {y - 9}V{y + 9}", stroke=ORANGE, stroke_width=5, stroke_linecap="round"))
    return picture(1200, 630, out)


def barge(x, y, length, colour=INK, boxes=(ORANGE,), levels=2):
    """A ship from the side; y is the water line."""
    out = []
    step = 38
    for i in range(int((length - 110) / step)):
        for k in range(levels - (1 if i % 4 == 3 else 0)):
            out.append(rect(x + 84 + i * step, y - 44 - k * 22, step - 3, 20, boxes[(i * 2 + k * 3) % len(boxes)], 1))
    out.append(rect(x + 22, y - 84, 46, 62, PAPER, 3))
    out.append(rect(x + 28, y - 76, 34, 14, SEA, 2))
    out.append(path(f"M{num(x)} {num(y - 24)}H{num(x + length)}Q{num(x + length - 6)} {num(y + 16)} {num(x + length - 34)} {num(y + 16)}H{num(x + 26)}Q{num(x + 8)} {num(y + 16)} {num(x)} {num(y - 24)}Z", colour))
    out.append(line(x + 6, y - 12, x + length - 4, y - 12, STEEL, 3))
    return group(out)


def locks():
    out = [rect(0, 0, 1200, 630, PALE), circle(236, 168, 74, PAPER)]
    out.append(path("M0 380C160 300 270 372 420 318C560 268 640 300 780 236C920 172 1040 214 1200 130V630H0Z", MIST, opacity=.55))
    out.append(path("M0 440C200 380 330 430 520 378C700 330 820 330 960 270C1060 228 1130 240 1200 214V630H0Z", STEEL, opacity=.4))
    floors = [(0, 250, 560), (250, 540, 486), (540, 870, 398), (870, 1200, 310)]       # x from, x to, floor
    waters = [486, 424, 320, 236]
    for (a, b, floor), water in zip(floors, waters):
        out.append(rect(a, water, b - a, floor - water, SEA))
        out.append(rect(a, water, b - a, 7, MIST))
        for k in range(3):
            out.append(line(a + 40 + k * 83 % (b - a - 90), water + 26 + k * 14, a + 84 + k * 83 % (b - a - 90), water + 26 + k * 14, STEEL, 3, stroke_linecap="round", opacity=.8))
    out.append(barge(572, 320, 264, INK, (CHALK, CLAY, HARBOUR), 2))
    out.append(rect(540, 330, 330, 68, SEA))
    out.append(rect(540, 326, 330, 6, MIST))
    for k in range(3):
        out.append(line(580 + k * 100, 352 + k * 13, 626 + k * 100, 352 + k * 13, STEEL, 3, stroke_linecap="round", opacity=.8))
    stone = "M0 630V560H250V486H540V398H870V310H1200V630Z"
    out.append(path(stone, HARBOUR))
    joints = ""
    for row in range(11):
        y = 330 + row * 30
        for i in range(15):
            x = i * 86 + (row % 2) * 43
            top = next(f for a, b, f in floors if a <= min(x, 1199) < b)
            if y > top + 14:
                joints += f"M{x} {y}h46"
    out.append(path(joints, stroke=SEA, stroke_width=3, stroke_linecap="round", opacity=.55))
    for x, top, colour in ((250, 396, INK), (540, 292, INK), (870, 206, ORANGE)):
        bottom = {250: 560, 540: 486, 870: 398}[x]
        out.append(rect(x - 11, top, 22, bottom - top, colour, 2))
        out.append(rect(x - 34, top - 14, 68, 14, colour, 3))
    return picture(1200, 630, out)


def intervals():
    out = [rect(0, 0, 1200, 630, SEA), rect(0, 0, 1200, 630, HARBOUR, opacity=.55)]
    truth = lambda x: 330 - 70 * math.sin(x / 170) - 34 * math.sin(x / 61 + 1)
    width = [86, 92, 80, 98, 104, 96, 110, 120, 116, 128, 150, 172, 190, 184, 170, 150, 140, 128, 120, 116]
    off = [.3, -.5, .1, .6, -.4, .2, -.6, .5, .1, -.3, .4, -.55, 0, .5, -.2, .45, -.5, .2, -.1, .4]
    xs = [74 + i * 55.4 for i in range(20)]
    upper = [(x, truth(x) + (o * .35 - .62) * w) for x, o, w in zip(xs, off, width)]
    lower = [(x, truth(x) + (o * .35 + .62) * w) for x, o, w in zip(xs, off, width)]
    out.append(polygon([(x, truth(x) - 110) for x in range(0, 1201, 24)] + [(x, truth(x) + 110) for x in range(1200, -1, -24)], STEEL, opacity=.16))
    out.append(polyline([(x, truth(x)) for x in range(0, 1201, 12)], CHALK, 4, opacity=.9))
    for i, x in enumerate(xs):
        y0, y1 = upper[i][1], lower[i][1]
        missed = i == 10
        if missed:
            y0, y1 = y0 - 150, y1 - 150
        colour = ORANGE if missed else MIST
        out.append(line(x, y0, x, y1, colour, 10 if missed else 7, stroke_linecap="round"))
        for y in (y0, y1):
            out.append(line(x - 11, y, x + 11, y, colour, 5 if missed else 4, stroke_linecap="round"))
        out.append(circle(x, (y0 + y1) / 2, 9 if missed else 7, CHALK if missed else INK, stroke=colour, stroke_width=4))
    return picture(1200, 630, out)


# Teams, 1200 × 500 ---------------------------------------------------------------------------------------------------

def team_arrivals():
    out = [rect(0, 0, 1200, 500, HARBOUR), ripples(0, 930, [40, 92, 150, 372, 420, 464], STEEL)]
    ship_x, y = 300, 262
    out.append(polygon([(ship_x + 100, y), (1010, y - 140), (1010, y + 140)], STEEL, opacity=.32))
    out.append(polygon([(ship_x + 100, y), (1010, y - 74), (1010, y + 74)], MIST, opacity=.38))
    for k in range(1, 6):
        r = 100 + k * 118
        half = .2
        a = (ship_x + 6 + r * math.cos(half), y - r * math.sin(half))
        b = (ship_x + 6 + r * math.cos(half), y + r * math.sin(half))
        out.append(path(f"M{num(a[0])} {num(a[1])}A{r} {r} 0 0 1 {num(b[0])} {num(b[1])}", stroke=CHALK, stroke_width=2, stroke_dasharray="2 8", stroke_linecap="round", opacity=.75))
    out.append(polygon([(ship_x - 120, y - 8), (-20, y - 46), (-20, y + 46), (ship_x - 120, y + 8)], PALE, opacity=.22))
    out.append(polygon([(ship_x - 120, y - 3), (-20, y - 12), (-20, y + 12), (ship_x - 120, y + 3)], PALE, opacity=.45))
    out.append(path("M1200 0V206H1052Q1010 206 1000 176C988 140 1020 120 1012 84C1006 52 1030 30 1026 0Z", SAND))
    out.append(path("M1200 500V318H1052Q1010 318 1000 348C990 384 1018 404 1014 440C1010 466 1030 480 1028 500Z", SAND))
    out.append(path("M1200 206H1052V192H1200ZM1200 318H1052V332H1200Z", CLAY))
    for i in range(3):
        out.append(rect(1066 + i * 46, 150, 34, 30, (INK, STEEL, SEA)[i], 2))
        out.append(rect(1066 + i * 46, 346, 34, 30, (STEEL, INK, CLAY)[i], 2))
    out.append(line(ship_x + 100, y, 1046, y, ORANGE, 4, stroke_dasharray="14 10"))
    out.append(circle(1046, y, 13, ORANGE, stroke=CHALK, stroke_width=4))
    out.append(ship(ship_x, y, 250, 52, 0, CHALK, (SEA, MIST, CLAY, STEEL)))
    return picture(1200, 500, out)


def team_berths():
    out = [rect(0, 0, 1200, 500, SEA), rect(0, 0, 1200, 500, HARBOUR, opacity=.45), rect(0, 0, 1200, 186, SAND)]
    for i in range(30):
        for k in range(3):
            if (i * 7 + k * 5) % 6 == 0:
                continue
            out.append(rect(12 + i * 40, 12 + k * 25, 34, 20, (STEEL, MIST, CLAY, HARBOUR, SEA)[(i * 3 + k * 2 + i // 4) % 5], 2))
    out.append(path("M0 106H1200M0 156H1200", stroke=CLAY, stroke_width=4))
    out.append(rect(0, 178, 1200, 16, INK))
    for i in range(25):
        out.append(circle(24 + i * 48, 186, 4, CLAY))
    out.append(ripples(0, 1200, [326, 374, 416, 458], STEEL, 110))
    out.append(ship(176, 236, 330, 64, 0, CHALK, (HARBOUR, MIST, CLAY)))
    out.append(ship(512, 232, 280, 56, 180, CHALK, (MIST, STEEL, SEA), loaded=.6))
    out.append(ship(1042, 238, 300, 66, 0, CHALK, (CLAY, HARBOUR, STEEL), loaded=.8))
    out.append(rect(676, 204, 196, 66, ORANGE, 6, fill_opacity=".16", stroke=ORANGE, stroke_width=5, stroke_dasharray="16 11", stroke_linecap="round"))
    for x in (120, 236, 486, 1000, 1098):
        out.append(rect(x - 17, 100, 8, 64, INK))
        out.append(rect(x + 9, 100, 8, 64, INK))
        out.append(rect(x - 22, 98, 44, 11, INK, 2))
        out.append(rect(x - 22, 151, 44, 11, INK, 2))
        out.append(rect(x - 4, 76, 8, 192, INK))
        out.append(rect(x - 10, 214 + (x * 7) % 34, 20, 14, PAPER, 2))
    return picture(1200, 500, out)


def team_inland():
    out = [rect(0, 0, 1200, 500, CHALK)]
    out.append(path("M0 0H1200V150C1040 96 930 150 780 120C600 84 500 60 330 92C200 116 90 84 0 104Z", PALE))
    out.append(path("M620 150C740 70 830 100 930 46C1030 -4 1120 40 1200 8V190H600Z", MIST, opacity=.6))
    out.append(path("M760 176C880 116 960 150 1060 100C1120 72 1160 84 1200 70V220H740Z", STEEL, opacity=.5))
    bands = [((0, 196), (420, 196), (700, 150), (1200, 176)), ((0, 292), (420, 292), (760, 270), (1200, 286)), ((0, 408), (420, 408), (760, 418), (1200, 400))]
    road, rail, canal = bands
    out.append(path(curve(*canal), stroke=CLAY, stroke_width=104))
    out.append(path(curve(*canal), stroke=SEA, stroke_width=84))
    out.append(path(curve(*road), stroke=HARBOUR, stroke_width=54))
    out.append(path(curve(*road), stroke=CHALK, stroke_width=3, stroke_dasharray="20 18"))
    out.append(path(curve(*rail), stroke=SAND, stroke_width=50))
    out.append(path(curve(*rail), stroke=CLAY, stroke_width=34, stroke_dasharray="6 16"))
    out.append(path(curve(*rail), stroke=INK, stroke_width=22))
    out.append(path(curve(*rail), stroke=SAND, stroke_width=16))
    out.append(path(curve(*rail), stroke=CLAY, stroke_width=16, stroke_dasharray="6 16"))

    def along(band, t, length, wide, colour, cab=None, shift=0):
        x, y, turn = cubic(*band, t)
        inner = [rect(-length / 2, -wide / 2, length, wide, colour, 3)]
        if cab:
            inner.append(rect(length / 2 + 3, -wide / 2 + 1, 15, wide - 2, cab, 4))
        else:
            inner.append(path(f"M{num(-length / 6)} {num(-wide / 2 + 3)}v{num(wide - 6)}M{num(length / 6)} {num(-wide / 2 + 3)}v{num(wide - 6)}", stroke=CHALK, stroke_width=2, opacity=.35))
        return group(inner, transform=f"translate({num(x)} {num(y + shift)}) rotate({num(turn)})")

    for t, colour in ((.2, MIST), (.33, CLAY), (.41, MIST), (.49, ORANGE), (.74, CLAY)):
        out.append(along(road, t, 52, 17, colour, PAPER, 13))
    for t, colour in ((.28, STEEL), (.6, MIST)):
        out.append(along(road, t, 52, 17, colour, None, -13))
    for i in range(9):
        out.append(along(rail, .3 + i * .055, 58, 22, (STEEL, SEA, HARBOUR, STEEL)[i % 4]))
    out.append(along(rail, .3 + 9 * .055, 52, 24, INK, None))
    x, y, turn = cubic(*canal, .66)
    out.append(ship(380, 409, 240, 44, 0, CHALK, (STEEL, CLAY, HARBOUR)))
    out.append(ripples(540, 1180, [392, 424], MIST, 120))
    gates = [path("M0 -44L26 0L0 44", stroke=INK, stroke_width=9, stroke_linejoin="round"), path("M150 -44L176 0L150 44", stroke=INK, stroke_width=9, stroke_linejoin="round"),
             rect(-16, -64, 206, 20, HARBOUR, 3), rect(-16, 44, 206, 20, HARBOUR, 3)]
    out.append(group(gates, transform=f"translate({num(x)} {num(y)}) rotate({num(turn)})"))
    out.append(rect(0, 0, 118, 500, INK))
    for k in range(19):
        for j in range(3):
            if (k * 5 + j * 3) % 7:
                out.append(rect(11 + j * 33, 12 + k * 25.2, 28, 20, (SEA, STEEL, MIST, CLAY, HARBOUR)[(k * 2 + j * 3 + k // 5) % 5], 2))
    return picture(1200, 500, out)


def team_platform():
    out = [rect(0, 0, 1200, 500, INK)]
    for i in range(21):
        y = 24 + i * 22.6
        wide = 1.5 + (i * 5) % 7
        target = 120 + (i % 13) * 21
        d = f"M-10 {num(y)}C150 {num(y)} 220 {num(target)} 372 {num(target)}"
        odd = i == 13
        out.append(path(d, stroke=ORANGE if odd else (MIST, STEEL, SEA, PALE)[i % 4], stroke_width=5 if odd else wide, opacity=1 if odd else .85))
        if i % 4 == 2:
            x, yy, _ = cubic((-10, y), (150, y), (220, target), (372, target), .3 + (i % 5) * .1)
            out.append(circle(x, yy, 6, CHALK))
    out.append(path("M820 250H1210", stroke=CHALK, stroke_width=12))
    for k in range(6):
        out.append(path(f"M700 {130 + k * 48}C770 {130 + k * 48} 790 250 850 250", stroke=(MIST, STEEL)[k % 2], stroke_width=4, opacity=.9))
    for col in range(4):
        for row in range(6):
            x, y = 366 + col * 94, 100 + row * 52
            colour = (HARBOUR, SEA, STEEL, HARBOUR, SEA)[(col * 2 + row * 3) % 5]
            out.append(rect(x, y, 88, 46, colour, 3))
            ribs = "".join(f"M{x + 30 + k * 9} {y + 8}v30" for k in range(6))
            out.append(path(ribs, stroke=INK, stroke_width=2.5, opacity=.4))
            light = (col, row) == (1, 3)
            out.append(circle(x + 14, y + 23, 5, ORANGE if light else (PALE if (col + row) % 3 else MIST)))
    out.append(rect(352, 412, 400, 12, CLAY, 2))
    out.append(rect(352, 82, 400, 12, CLAY, 2))
    for k in range(4):
        out.append(circle(930 + k * 78, 250, 10, INK, stroke=CHALK, stroke_width=5))
    return picture(1200, 500, out)


# Portraits, 320 × 320 ------------------------------------------------------------------------------------------------

def portrait(ground, skin, hair_colour, clothes, style, collar=None, glasses=False, beard=None, flip=False):
    """A face in flat shapes: no eyes, no mouth, one soft shadow."""
    out = []
    back = {
        "long": path("M88 150C84 84 116 52 160 52S236 84 232 150C234 196 240 226 236 262H84C80 226 86 196 88 150Z", hair_colour),
        "bob": path("M92 148C88 84 118 54 160 54S232 84 228 148C232 176 230 200 222 212H98C90 200 88 176 92 148Z", hair_colour),
        "curls": "".join(circle(x, y, r, hair_colour) for x, y, r in ((108, 142, 28), (104, 180, 26), (112, 106, 30), (140, 76, 32), (180, 76, 32), (208, 106, 30), (216, 142, 28), (216, 180, 26))),
        "bun": circle(160, 50, 30, hair_colour),
    }.get(style, "")
    out.append(back)
    out.append(path("M136 188H184V240L160 266L136 240Z", skin))
    out.append(path("M136 214C150 230 172 230 184 212V196H136Z", "#000", opacity=.14))
    out.append(path("M30 330C34 262 84 246 134 240L160 262L186 240C236 246 286 262 290 330Z", clothes))
    if collar == "shirt":
        out.append(path("M134 238L160 266L140 284L118 246ZM186 238L160 266L180 284L202 246Z", PAPER))
    elif collar == "roll":
        out.append(path("M128 226H192Q198 226 198 234V256Q160 272 122 256V234Q122 226 128 226Z", clothes))
        out.append(path("M124 240Q160 252 196 240", stroke="#000", stroke_width=3, opacity=.15))
    elif collar == "round":
        out.append(path("M131 240L160 266L189 240L196 241L160 279L124 241Z", PAPER, opacity=.9))
    out.append(ellipse(160, 150, 54, 66, skin))
    if style not in ("long", "bob", "scarf"):
        out.append(ellipse(106, 156, 9, 14, skin) + ellipse(214, 156, 9, 14, skin))
    out.append(path("M160 84C190 84 214 114 214 150S190 216 160 216C184 196 190 172 188 146C186 118 178 98 160 84Z", "#000", opacity=.1))
    if beard:
        out.append(path("M106 150C104 196 126 226 160 226S216 196 214 150C208 176 196 184 180 182C168 178 152 178 140 182C124 184 112 176 106 150Z", beard))
    fringe = {
        "long": path("M102 156C100 112 118 82 166 80C204 82 220 112 218 156C206 138 194 118 184 100C164 124 128 138 102 156Z", hair_colour),
        "bob": path("M102 146C102 104 124 80 160 80S218 104 218 146C200 130 190 128 160 128S120 130 102 146Z", hair_colour),
        "short": path("M102 146C96 96 122 66 164 66C206 66 226 98 218 146C214 126 206 116 196 110C170 116 136 112 120 106C110 116 106 128 102 146Z", hair_colour),
        "side": path("M104 144C94 98 120 62 170 64C210 66 226 104 216 146C212 124 204 112 194 104C166 108 138 102 124 96C114 108 108 124 104 144Z", hair_colour),
        "crop": path("M105 138C102 98 126 74 160 74S218 98 215 138C208 116 196 104 160 104S112 116 105 138Z", hair_colour),
        "curls": "".join(circle(x, y, r, hair_colour) for x, y, r in ((124, 96, 22), (150, 86, 22), (178, 88, 22), (200, 100, 20))),
        "bun": path("M104 148C100 102 124 74 160 74S220 102 216 148C210 122 190 106 160 106S110 122 104 148Z", hair_colour),
        "bald": "",
        "scarf": path("M160 58C110 58 86 98 90 152C92 196 100 226 120 246C134 258 186 258 200 246C220 226 228 196 230 152C234 98 210 58 160 58ZM160 94C196 94 206 122 204 154C202 190 184 212 160 212S118 190 116 154C114 122 124 94 160 94Z", hair_colour, fill_rule="evenodd"),
    }[style]
    out.append(fringe)
    if glasses:
        out.append(path("M114 148h36a0 0 0 0 1 0 0v8a18 18 0 0 1-36 0ZM170 148h36v8a18 18 0 0 1-36 0ZM150 152h20", stroke=INK, stroke_width=5, stroke_linejoin="round"))
    mirrored = {"transform": "translate(320 0) scale(-1 1)"} if flip else {}
    return picture(320, 320, [rect(0, 0, 320, 320, ground), group(out, **mirrored)])


PORTRAITS = {
    "femke-aalbers": portrait(MIST, "#f0c9a8", "#b9772f", HARBOUR, "bob", "round"),
    "jonas-petersen": portrait(SAND, "#f2cfb3", "#7b8a92", SEA, "side", "shirt", glasses=True, beard="#7b8a92"),
    "aylin-demir": portrait(SEA, "#dcab82", "#2a1d1a", CLAY, "long", "roll"),
    "ruben-okafor": portrait(CLAY, "#7a4a30", "#1d1512", INK, "crop", "round", beard="#1d1512"),
    "mette-lindqvist": portrait(HARBOUR, "#f4d3b8", "#dfc07c", STEEL, "bun", "shirt", glasses=True),
    "tomasz-wrona": portrait(PALE, "#eec4a2", "#4a3324", INK, "short", "round", flip=True),
    "ines-carvalho": portrait(SAND, "#c98f66", "#241813", SEA, "curls", "roll"),
    "daan-visser": portrait(STEEL, "#edbf9b", "#a5522a", PAPER, "bald", "roll", beard="#a5522a"),
    "priya-raman": portrait(PALE, "#a56b45", "#17110f", SEA, "long", "round", flip=True),
}


# Logo and social picture ---------------------------------------------------------------------------------------------

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


def main(arguments):
    social_png = None
    if "--social" in arguments:
        at = arguments.index("--social")
        social_png = pathlib.Path(arguments[at + 1])
        del arguments[at:at + 2]
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parent.parent / "content") / "assets"
    pictures = {"logo": logo(), "stories/berth-plan": berth_plan(), "stories/ship-tracks": ship_tracks(), "stories/two-tides": two_tides(),
                "stories/pipeline": pipeline(), "stories/locks": locks(), "stories/intervals": intervals(),
                "teams/arrivals": team_arrivals(), "teams/berths": team_berths(), "teams/inland": team_inland(), "teams/platform": team_platform()}
    pictures |= {f"portraits/{name}": drawing for name, drawing in PORTRAITS.items()}
    for name, drawing in pictures.items():
        target = root / f"{name}.svg"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(drawing, encoding="utf-8")
    if social_png:
        render_social(social_png)


if __name__ == "__main__":
    main(sys.argv[1:])
