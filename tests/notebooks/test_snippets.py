"""What the explorer copies for a notebook, and what the documents show, runs as it stands against a server."""

import contextlib
import functools
import io
import json
import os
import re
import subprocess
import unittest
import urllib.request

from files import ARTICLE, NODE, PROGRAM, ROOT, folder, load, server
from tools import run

DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
SHOWN = "http://127.0.0.1:4000"
# Commands that install, start or need something of the reader's own.
NOT_HERE = ["git clone", "npm ", "my-corpus", "NEO4J"]


def blocks(language):
    """The programs in a language that each document shows, with the address of this run's server."""
    for file in DOCUMENTS:
        found = re.findall(rf"^```{language}\n(.*?)^```", file.read_text("utf-8"), re.M | re.S)
        if found:
            yield file.name, [block.replace(SHOWN, server()) for block in found]


@functools.cache
def snippets(query):
    done = subprocess.run(
        [NODE, "tests/notebooks/snippets.js", server(), query], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def said_by_python(program, names):
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(program, names)
    return said.getvalue()


def said_by_r(program):
    file = folder / "program.R"
    file.write_text(program, "utf-8")
    return run("Rscript", "--vanilla", "--encoding=UTF-8", file)[0]


class Documents(unittest.TestCase):
    def test_show_python_that_runs(self):
        for name, programs in blocks("python"):
            names = {}
            for program in programs:
                with self.subTest(document=name, program=program):
                    said_by_python(program, names)

    def test_show_r_that_runs(self):
        for name, programs in blocks("r"):
            with self.subTest(document=name):
                said_by_r("\n".join(programs))

    def test_show_commands_that_run(self):
        load("documents", ARTICLE)
        # The default store is the reader's own.
        environment = {**os.environ, "SIGNATORY_STORE": str(folder / "documents")}
        here = f'npx() {{ shift; {NODE} {PROGRAM} "$@"; }}'
        for name, programs in blocks("sh"):
            for program in programs:
                if not any(word in program for word in NOT_HERE):
                    with self.subTest(document=name, program=program):
                        run("bash", "-euc", f"{here}\n{program}", cwd=folder, env=environment)

    def test_name_no_address_that_is_not_there(self):
        for name, [text] in [(file.name, [file.read_text("utf-8")]) for file in DOCUMENTS]:
            for address in set(re.findall(rf"{SHOWN}(/export/[^\s'\"`)]+)", text)):
                with self.subTest(document=name, address=address):
                    with urllib.request.urlopen(server() + address) as answer:
                        self.assertEqual(answer.status, 200)


class Copied(unittest.TestCase):
    QUERY = "form=parties&lang=en"

    def test_as_python_is_the_graph(self):
        self.assertEqual(said_by_python(snippets(self.QUERY)["python"], {}), "Graph with 10 nodes and 8 edges\n")

    def test_as_r_is_the_graph_with_its_names(self):
        said = said_by_r(snippets(self.QUERY)["r"])
        self.assertRegex(said, r"^IGRAPH \w+ UNW- 10 8 --")
        self.assertIn("国务院扶贫办", said)

    def test_as_graphql_is_answered(self):
        copied = snippets(self.QUERY)["graphql"]
        address = re.match(r"# POST (\S+)", copied)[1]
        body = json.dumps({"query": copied}).encode()
        asked = urllib.request.Request(address, body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(asked) as answer:
            answered = json.load(answer)
        self.assertNotIn("errors", answered)
        self.assertEqual(len(answered["data"]["signings"]["nodes"]), 10)
