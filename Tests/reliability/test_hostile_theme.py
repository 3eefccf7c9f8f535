"""Each payload in what a site chooses of its theme: it is refused with its line, or stays one value of one property."""

import json
import re
import subprocess

from payloads import PAYLOADS

# Where a payload stands in site.yaml, and what is right there; None where no word is.
CHOICES = {
    "name": ("theme:\n  name: {}\n", "default"),
    "colour": ("theme:\n  options:\n    accent: {}\n", "#336699"),
    "fonts": ("theme:\n  options:\n    text-font: {}\n", "Georgia, serif"),
    "length": ("theme:\n  options:\n    radius: {}\n", "4px"),
    "name of a font": ("theme:\n  fonts:\n    {}: assets/fonts/serif\n", None),
    "folder of a font": ("theme:\n  fonts:\n    Serif: {}\n", None),
    "font of cards": ("cards:\n  font: {}\n", None),
}


def site(program, folder):
    folder.mkdir()
    subprocess.run([program, "init", "-q"], cwd=folder, check=True)
    settings = folder / "content" / "site.yaml"
    return settings, settings.read_text()


def scalar(text):
    """A text as YAML in double quotes."""
    return re.sub("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", lambda found: f"\\u{ord(found[0]):04x}",
                  json.dumps(text, ensure_ascii=False))


def skeleton(css):
    """A style sheet without its values: comments, strings and what stands behind colons are left out."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    css = re.sub(r"\"(\\.|[^\"\\\n])*\"|'(\\.|[^'\\\n])*'", "S", css)
    return re.sub(r":[^;{}]*(?=[;}])", ":", css)


def sheets(folder):
    return sorted(skeleton(file.read_text()) for file in (folder / "site").rglob("*.css"))


def build(program, folder):
    return subprocess.run([program, "build", "--format", "concise", "--color", "never"], cwd=folder, capture_output=True, text=True)


def test_a_choice_is_refused_or_stays_one_value(program, tmp_path, table):
    taken = refused = 0
    for number, (choice, (form, harmless)) in enumerate(CHOICES.items()):
        folder = tmp_path / str(number)
        settings, plain = site(program, folder)
        expected = None
        if harmless:
            settings.write_text(plain + form.format(scalar(harmless)))
            run = build(program, folder)
            assert run.returncode == 0, f"{choice}: {run.stdout}{run.stderr}"
            expected = sheets(folder)
        for name, payload in PAYLOADS.items():
            settings.write_bytes(f"{plain}{form.format(scalar(payload))}".encode("utf-8", "surrogatepass"))
            run = build(program, folder)
            said = run.stdout + run.stderr
            assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", said), f"{choice}, {name}"
            if run.returncode == 0:
                taken += 1
                assert sheets(folder) == expected, f"{choice}, {name}: {payload!r}"
            else:
                refused += 1
                lines = re.findall(r"content/site\.yaml:(\d+):\d+: error\[", said)
                assert lines and int(lines[0]) > plain.count("\n"), f"{choice}, {name}: {said}"
    table("Hostile content", "payloads as a choice of a theme that were taken, and stayed one value", taken)
    table("Hostile content", "payloads as a choice of a theme that were refused, with an error that names file and line", refused)
