"""Pictures of the article as files, what is written in them, and a look at their pixels."""

import dataclasses
import functools
import re
import urllib.parse
import xml.etree.ElementTree as tree

import numpy
from PIL import Image

from files import fetch, folder

SVG = "{http://www.w3.org/2000/svg}"
TITLE = "谁和谁签了什么？"
# Every layout and theme, both languages, and sheets of paper beside the screen.
VIEWS = {
    "force": "",
    "layered": "layout=layered&lang=en&preset=174mm",
    "concentric": "view=neighbourhood&of=platform:alibaba&hops=2&layout=concentric&theme=dark",
    "timeline": "layout=timeline&preset=slide",
    "tiles": "view=network&kinds=Province,Agreement,Platform&layout=tiles",
    "printed": f"form=parties&theme=print&numbers=true&preset=85mm&title={urllib.parse.quote(TITLE)}",
}


@dataclasses.dataclass(frozen=True)
class Line:
    """A line of text in a picture: its words, its colour, and the box where it stands, in the picture's units."""

    words: str
    colour: str
    box: tuple


@functools.cache
def picture(name, ending, text="font"):
    """Where a picture stands as a file."""
    question = "&".join(part for part in [VIEWS[name], "text=outline" if text == "outline" else ""] if part)
    file = folder / f"{name}-{text}.{ending}"
    file.write_bytes(fetch(f"picture.{ending}?{question}"))
    return file


@functools.cache
def svg_of(name):
    return tree.parse(picture(name, "svg")).getroot()


def frame(name):
    """Left, top, width and height of a picture in its own units."""
    return tuple(map(float, svg_of(name).get("viewBox").split()))


def paper(name):
    return svg_of(name).find(f"{SVG}rect").get("fill")


@functools.cache
def lines(name):
    """All lines of text of a picture."""
    return [line_of(text) for text in svg_of(name).iter(f"{SVG}text")]


def line_of(text):
    words, size = text.text, float(text.get("font-size"))
    # Chinese signs are as wide as high, Latin letters half of that; the box may be a little too narrow, never far too wide.
    width = size * sum(1 if character >= "⺀" else 0.5 for character in words)
    share = {"middle": 0.5, "end": 1}.get(text.get("text-anchor"), 0)
    left, base = float(text.get("x")) - width * share, float(text.get("y"))
    return Line(words, text.get("fill"), (left, base - 0.85 * size, left + width, base + 0.1 * size))


def pixels(image):
    """Red, green and blue of an image file, as numbers from 0 to 255."""
    with Image.open(image) as opened:
        return numpy.asarray(opened.convert("RGB"), dtype=numpy.int16)


def ink(image, name, line):
    """The share of a line's box that is nearer to its colour than to the paper's."""
    left, top, width, _ = frame(name)
    scale = image.shape[1] / width
    x0, y0, x1, y1 = ((value - start) * scale for value, start in zip(line.box, [left, top, left, top]))
    box = image[max(0, round(y0)) : round(y1) + 1, max(0, round(x0)) : round(x1) + 1]
    return float((2 * far(box, line.colour) < far(box, paper(name))).mean())


def far(box, colour):
    return numpy.abs(box - numpy.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)])).sum(axis=2)


def unlike(one, other):
    """The share of pixels that an eye would see as different, in two images of one size."""
    return float((numpy.abs(one - other).sum(axis=2) > 200).mean())


def squeezed(text):
    """A text without white space: readers of PDF break lines where they like."""
    return re.sub(r"\s", "", text)


def png_texts(file):
    with Image.open(file) as image:
        return {key: str(value) for key, value in image.text.items()}
