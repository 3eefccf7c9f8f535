"""The pictures of the stories, 1200 × 630."""
import math

from .drawing import *

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
