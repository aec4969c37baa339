"""Outside readers take every file of the tiny dataset, and find in it what is there.

    python3 -m venv .venv && .venv/bin/pip install -r tests/notebooks/requirements.txt
    npm run build && .venv/bin/python tests/notebooks/read_exports.py

Nothing of it needs a server. Node is the one on the PATH, or the one that NODE names.
"""

import csv
import hashlib
import io
import json
import os
import pathlib
import subprocess
import tempfile
import unittest
import zipfile
from collections import Counter

import igraph
import networkx as nx
import pandas as pd

ROOT = pathlib.Path(__file__).resolve().parents[2]
TINY = ROOT / "tests" / "fixtures" / "tiny"
NETWORK_FORMATS = ["json", "cyjs", "graphml", "gexf", "csv", "nodes.csv", "ndjson", "cypher"]
# A bipartite answer, its projection, everything, and a projection with neighbours, whose edges are of both sorts.
VIEWS = {
    "signings": "",
    "parties": "form=parties",
    "network": "view=network",
    "mixed": "form=parties&expand=province:nanhu",
}

folder = pathlib.Path(tempfile.mkdtemp(prefix="signatory-notebooks-"))


def signatory(*arguments):
    command = [os.environ.get("NODE", "node"), str(ROOT / "bin" / "signatory.js"), *arguments]
    subprocess.run(command, check=True, capture_output=True, cwd=folder)


def setUpModule():
    signatory("load", "--data", str(TINY), "--store", "store")
    for name, view in VIEWS.items():
        files = [f"{name}.{ending}" for ending in NETWORK_FORMATS]
        signatory("export", "network", view, "--store", "store", "--out", *files)
    for rows in ["Agency", "dealings", "participations", "relations"]:
        files = [f"{rows}.{ending}" for ending in ["csv", "ndjson", "json"]]
        signatory("export", "table", f"rows={rows}", "--store", "store", "--out", *files)
    signatory("export", "dataset", "--store", "store", "--out", "dataset.zip")


def document(name, ending):
    return json.loads((folder / f"{name}.{ending}").read_text("utf-8"))


def graph_of(name):
    return nx.node_link_graph(document(name, "json"), edges="edges")


def ends_of(graph):
    """Edges as networkx has them, whether or not it kept them as parallel."""
    pairs = ((u, v) if graph.is_directed() else tuple(sorted((u, v))) for u, v in graph.edges())
    return Counter(pairs)


class Networkx(unittest.TestCase):
    def test_reads_node_link_in_old_versions_and_new(self):
        for name in VIEWS:
            new = graph_of(name)
            old = nx.node_link_graph(document(name, "json"), edges="links")
            self.assertTrue(nx.utils.graphs_equal(new, old), name)

    def test_knows_the_form_of_each_answer(self):
        kinds = {name: type(graph_of(name)).__name__ for name in VIEWS}
        multi = "MultiDiGraph"
        self.assertEqual(kinds, {"signings": multi, "parties": "Graph", "network": multi, "mixed": multi})

    def test_reads_the_same_graph_from_cytoscape_graphml_and_gexf(self):
        for name in ["signings", "parties", "network"]:
            graph = graph_of(name)
            others = {
                "cyjs": nx.cytoscape_graph(document(name, "cyjs")),
                "graphml": nx.read_graphml(folder / f"{name}.graphml"),
                "gexf": nx.read_gexf(folder / f"{name}.gexf"),
            }
            for ending, other in others.items():
                with self.subTest(view=name, format=ending):
                    self.assertEqual(set(other), set(graph))
                    self.assertEqual(ends_of(other), ends_of(graph))
                    for attribute in ["name", "nameEn", "kind", "degree", "date", "citations"]:
                        found = nx.get_node_attributes(other, attribute)
                        self.assertEqual(found, nx.get_node_attributes(graph, attribute))

    def test_refuses_mixed_graphs_as_graphml_and_gexf_and_takes_them_as_json(self):
        self.assertEqual(set(nx.get_edge_attributes(graph_of("mixed"), "directed").values()), {True, False})
        for read, ending in [(nx.read_graphml, "graphml"), (nx.read_gexf, "gexf")]:
            with self.assertRaises(nx.NetworkXError):
                read(folder / f"mixed.{ending}")

    def test_says_where_a_graph_comes_from(self):
        about = graph_of("parties").graph
        self.assertEqual(about["view"], "form=parties")
        self.assertEqual(about["version"], nx.read_graphml(folder / "parties.graphml").graph["version"])


class Igraph(unittest.TestCase):
    def test_reads_graphml(self):
        for name in VIEWS:
            graph, other = graph_of(name), igraph.Graph.Read_GraphML(str(folder / f"{name}.graphml"))
            self.assertEqual(other.vs["id"], list(graph))
            self.assertEqual(other.ecount(), graph.number_of_edges())
            self.assertEqual(other.is_directed(), graph.is_directed())
            self.assertEqual(other.vs["name"], [node["name"] for _, node in graph.nodes(data=True)])


class Pandas(unittest.TestCase):
    def test_reads_edges_and_nodes_that_fit_together(self):
        for name in VIEWS:
            edges, nodes = pd.read_csv(folder / f"{name}.csv"), pd.read_csv(folder / f"{name}.nodes.csv")
            graph = graph_of(name)
            self.assertEqual((len(edges), len(nodes)), (graph.number_of_edges(), len(graph)))
            self.assertLessEqual(set(edges.source) | set(edges.target), set(nodes.id))
            self.assertEqual((edges.directed.dtype, edges.weight.dtype), ("bool", "int64"))
            joined = edges.merge(nodes, left_on="source", right_on="id")
            self.assertEqual(list(joined.sourceName), list(joined.label))

    def test_reads_ndjson_to_the_line_that_counts(self):
        lines = pd.read_json(folder / "network.ndjson", lines=True)
        counts = lines.record.value_counts()
        end = lines.iloc[-1]
        self.assertEqual(end.record, "end")
        self.assertEqual((counts.node, counts.edge, counts.citation), (end.nodes, end.edges, end.citations))

    def test_reads_tables_alike_from_every_format(self):
        for rows in ["Agency", "dealings", "participations", "relations"]:
            table = document(rows, "json")
            cells = pd.read_csv(folder / f"{rows}.csv")
            lines = pd.read_json(folder / f"{rows}.ndjson", lines=True)
            self.assertEqual(list(cells.columns), table["columns"])
            self.assertEqual(len(cells), len(table["rows"]))
            self.assertEqual(lines.iloc[-1]["rows"], len(cells))

    def test_answers_who_signed_with_a_table(self):
        parts = pd.read_csv(folder / "participations.csv")
        signed = parts[parts.signed & (parts.modality == "reported")]
        counts = signed.groupby("partyNameEn").dealing.nunique()
        self.assertEqual(counts["Yunji"], 2)
        self.assertNotIn("Dongling", counts)


class Archive(unittest.TestCase):
    def test_is_what_its_manifest_says(self):
        with zipfile.ZipFile(folder / "dataset.zip") as archive:
            self.assertIsNone(archive.testzip())
            manifest = json.loads(archive.read("manifest.json"))
            self.assertEqual({file["path"] for file in manifest["files"]}, set(archive.namelist()) - {"manifest.json"})
            for file in manifest["files"]:
                content = archive.read(file["path"])
                self.assertEqual(hashlib.sha256(content).hexdigest(), file["sha256"])
                self.assertEqual(len(content), file["sizeBytes"])

    def test_is_described_by_its_data_package(self):
        with zipfile.ZipFile(folder / "dataset.zip") as archive:
            for resource in json.loads(archive.read("datapackage.json"))["resources"]:
                rows = csv.reader(io.StringIO(archive.read(resource["path"]).decode("utf-8"), newline=""))
                self.assertEqual(next(rows), [field["name"] for field in resource["schema"]["fields"]])


if __name__ == "__main__":
    unittest.main()
