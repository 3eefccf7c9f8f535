#!/usr/bin/env python3
"""Draw the pictures of the demonstration company.

    Scripts/draw-demonstration.py [CONTENT] [--social PNG]

writes content/assets/**.svg: the logo, four teams, six stories and nine portraits. The same script always writes the same
bytes. With --social it also renders the picture for link previews, which needs a `chromium` on the PATH; the committed
PNG was made that way. Only Python's standard library is used.

Each picture carries its own background, so that it stands on a light page as well as on a dark one. The palette is harbour
blue and chalk, and orange marks one thing in each picture: the thing that the text is about.
"""
import pathlib, sys

from pictures.company import logo, render_social
from pictures.portraits import PORTRAITS
from pictures.stories import berth_plan, intervals, locks, pipeline, ship_tracks, two_tides
from pictures.teams import team_arrivals, team_berths, team_inland, team_platform


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
