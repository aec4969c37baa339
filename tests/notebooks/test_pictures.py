"""Drawing programs open every picture, no label of it is empty, and readers of PDF find its words."""

import functools
import re
import unittest

from PIL import Image

from files import folder
from pictures import TITLE, VIEWS, ink, lines, picture, pixels, png_texts, squeezed, svg_of, unlike
from tools import run

MODES = ["font", "outline"]
# A comma has little ink, a box of nothing has none.
LEAST_INK = 0.02


def width_of(name):
    return pixels(picture(name, "png")).shape[1]


def without_ink(file, name):
    """The lines of text that an image of a picture shows nothing of."""
    image = pixels(file)
    return [line.words for line in lines(name) if ink(image, name, line) < LEAST_INK]


@functools.cache
def drawn_by_rsvg():
    """Every picture as librsvg draws it, as wide as our own PNG."""
    images = {}
    for name, mode in [(name, mode) for name in VIEWS for mode in MODES]:
        images[name, mode] = folder / f"{name}-{mode}-rsvg.png"
        run("rsvg-convert", "-w", width_of(name), "-o", images[name, mode], picture(name, "svg", mode))
    return images


@functools.cache
def drawn_by_inkscape():
    """Every picture as Inkscape draws it; it starts slowly, so once for all."""
    images, actions = {}, []
    for name, mode in [(name, mode) for name in VIEWS for mode in MODES]:
        images[name, mode] = folder / f"{name}-{mode}-inkscape.png"
        opened = [f"file-open:{picture(name, 'svg', mode)}", f"export-filename:{images[name, mode]}"]
        actions += [*opened, f"export-width:{width_of(name)}", "export-do", "file-close"]
    run("inkscape", f"--actions={';'.join(actions)}")
    return images


class Pictures(unittest.TestCase):
    def test_are_well_formed_and_drawn_by_rsvg_and_inkscape_as_by_us(self):
        for images in [drawn_by_rsvg(), drawn_by_inkscape()]:
            for name in VIEWS:
                ours, theirs = pixels(picture(name, "png")), pixels(images[name, "outline"])
                with self.subTest(picture=name):
                    run("xmllint", "--nonet", "--noout", picture(name, "svg"), picture(name, "svg", "outline"))
                    self.assertLessEqual(abs(ours.shape[0] - theirs.shape[0]), 1)
                    height = min(ours.shape[0], theirs.shape[0])
                    self.assertLess(unlike(ours[:height], theirs[:height]), 0.01)

    def test_have_ink_in_the_box_of_every_label_whoever_draws_them(self):
        for name in VIEWS:
            drawn = {"ours": picture(name, "png")}
            for mode in MODES:
                drawn[f"rsvg, {mode}"] = drawn_by_rsvg()[name, mode]
                drawn[f"Inkscape, {mode}"] = drawn_by_inkscape()[name, mode]
            self.assertGreater(len(lines(name)), 10)
            for drawer, file in drawn.items():
                self.assertEqual(without_ink(file, name), [], f"{name}: {drawer}")

    def test_would_not_pass_with_an_empty_label(self):
        first = lines("force")[0]
        broken, drawn = folder / "broken.svg", folder / "broken.png"
        broken.write_text(picture("force", "svg").read_text("utf-8").replace(f">{first.words}</text>", "></text>"), "utf-8")
        run("rsvg-convert", "-w", width_of("force"), "-o", drawn, broken)
        self.assertEqual(without_ink(drawn, "force"), [first.words])

    def test_are_as_large_as_their_preset_says(self):
        self.assertEqual(svg_of("layered").get("width"), "174mm")
        for name, millimetres in [("layered", 174), ("printed", 85), ("timeline", 338.67)]:
            with Image.open(picture(name, "png")) as image:
                self.assertAlmostEqual(image.width / image.info["dpi"][0] * 25.4, millimetres, delta=0.4)
            sheet = float(re.search(r"Page size:\s+([\d.]+)", run("pdfinfo", picture(name, "pdf"))[0])[1])
            self.assertAlmostEqual(sheet / 72 * 25.4, millimetres, delta=0.05)

    def test_remember_their_view_when_inkscape_has_saved_them(self):
        saved = folder / "saved.svg"
        run("inkscape", "--export-plain-svg", f"--export-filename={saved}", picture("layered", "svg"))
        self.assertIn(f">{VIEWS['layered'].replace('&', '&amp;')}</signatory:view>", saved.read_text("utf-8"))

    def test_say_in_png_what_they_show(self):
        texts = png_texts(picture("printed", "png"))
        self.assertEqual(texts["Title"], TITLE)
        self.assertIn("form=parties", texts["signatory:view"])
        self.assertEqual(len(texts["signatory:version"]), 64)


class Pdf(unittest.TestCase):
    def test_gives_back_every_word_of_the_picture(self):
        for name in VIEWS:
            found = squeezed(run("pdftotext", "-raw", picture(name, "pdf"), "-")[0])
            self.assertEqual([line.words for line in lines(name) if squeezed(line.words) not in found], [], name)

    def test_has_its_fonts_inside_cut_to_what_it_says(self):
        for name in VIEWS:
            fonts = run("pdffonts", picture(name, "pdf"))[0].splitlines()[2:]
            self.assertGreater(len(fonts), 0)
            for font in fonts:
                self.assertRegex(font, r"^[A-Z]{6}\+NotoSansSC-\w+ +CID TrueType +Identity-H +yes yes yes")

    def test_has_no_font_where_letters_are_outlines(self):
        self.assertEqual(run("pdffonts", picture("force", "pdf", "outline"))[0].splitlines()[2:], [])

    def test_says_its_title_source_view_and_version(self):
        said = run("pdfinfo", picture("printed", "pdf"))[0]
        self.assertRegex(said, rf"Title: +{TITLE}\n")
        self.assertRegex(said, r"Author: +\S")
        self.assertRegex(said, r"Keywords: +view \?form=parties&.*; data version [0-9a-f]{64}\n")

    def test_is_tagged_and_says_its_language(self):
        for name, language in [("force", "zh-CN"), ("layered", "en")]:
            self.assertRegex(run("pdfinfo", picture(name, "pdf"))[0], r"Tagged: +yes")
            self.assertIn(f"/Lang ({language})".encode(), picture(name, "pdf").read_bytes())
            self.assertIn("Figure", run("pdfinfo", "-struct", picture(name, "pdf"))[0])
