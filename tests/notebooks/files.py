"""The files that outside readers are given: made once, by the real thing, as built, for all suites of a run.

    npm run build && python3 -m venv .signatory/notebooks && .signatory/notebooks/bin/pip install -r tests/notebooks/requirements.txt
    .signatory/notebooks/bin/pip install --no-deps --target .signatory/networkx-2 networkx==2.8.8
    .signatory/notebooks/bin/python -m unittest discover -s tests/notebooks

Node is the one on the PATH, or the one that NODE names; the Debian packages are those of `.ci/run`.
"""

import atexit
import functools
import json
import os
import pathlib
import re
import socket
import subprocess
import tempfile
import urllib.request
from collections import Counter

import networkx as nx

ROOT = pathlib.Path(__file__).resolve().parents[2]
TINY = ROOT / "tests" / "fixtures" / "tiny"
ARTICLE = ROOT / "data" / "ecommerce-poverty"
NODE = os.environ.get("NODE", "node")
PROGRAM = ROOT / "bin" / "signatory.js"
NETWORK_FORMATS = ["json", "cyjs", "graphml", "gexf", "csv", "nodes.csv", "ndjson", "cypher"]
TABLES = ["Agency", "dealings", "participations", "relations"]
# A bipartite answer, its projection, everything, and a projection with neighbours, whose edges are of both sorts.
VIEWS = {
    "signings": "",
    "parties": "form=parties",
    "network": "view=network",
    "mixed": "form=parties&expand=province:nanhu",
}

folder = pathlib.Path(tempfile.mkdtemp(prefix="signatory-notebooks-"))


def signatory(*arguments):
    """Runs the command line in the folder of the files."""
    subprocess.run([NODE, str(PROGRAM), *arguments], check=True, capture_output=True, cwd=folder)


@functools.cache
def network(name):
    """Where the tiny dataset's network of a view stands in every format, by ending."""
    load("store", TINY)
    files = {ending: folder / f"{name}.{ending}" for ending in NETWORK_FORMATS}
    signatory("export", "network", VIEWS[name], "--store", "store", "--out", *map(str, files.values()))
    return files


@functools.cache
def table(rows):
    """Where a table of the tiny dataset stands, by ending."""
    load("store", TINY)
    files = {ending: folder / f"{rows}.{ending}" for ending in ["csv", "ndjson", "json"]}
    signatory("export", "table", f"rows={rows}", "--store", "store", "--out", *map(str, files.values()))
    return files


@functools.cache
def load(store, data):
    signatory("load", "--data", str(data), "--store", store)


@functools.cache
def server():
    """The address of a server over the article, which stops at the end of the run."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [NODE, str(PROGRAM), "serve", "--data", str(ARTICLE), "--store", "article", "--port", str(port)]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    atexit.register(stop, process)
    found = next((line for line in process.stdout if "Signatory is at" in line), None)
    if found is None:
        raise RuntimeError("the server did not start")
    return re.search(r"http://\S+", found)[0]


def stop(process):
    process.terminate()
    process.wait()
    process.stdout.close()


def fetch(path):
    """The bytes of `/export/…` of the article."""
    with urllib.request.urlopen(f"{server()}/export/{path}") as answer:
        return answer.read()


def document(name, ending):
    return json.loads(network(name)[ending].read_text("utf-8"))


def graph_of(name):
    return nx.node_link_graph(document(name, "json"), edges="edges")


def ends_of(graph):
    """Edges as networkx has them, whether or not it kept them as parallel."""
    pairs = ((u, v) if graph.is_directed() else tuple(sorted((u, v))) for u, v in graph.edges())
    return Counter(pairs)
