"""The portraits, 320 × 320."""
from .drawing import *

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
