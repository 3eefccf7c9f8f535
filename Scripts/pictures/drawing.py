"""The palette, the small words of the drawing language, and things that recur."""
import math

INK, HARBOUR, SEA, STEEL = "#0b2133", "#12364f", "#22587a", "#4f86a3"
MIST, PALE, CHALK, PAPER = "#9fc0cf", "#d5e3e8", "#f4f0e7", "#fbf9f4"
SAND, CLAY, ORANGE = "#e4d9c5", "#cbb996", "#e8590c"

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
