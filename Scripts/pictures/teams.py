"""The pictures of the teams, 1200 × 500."""
import math

from .drawing import *

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
