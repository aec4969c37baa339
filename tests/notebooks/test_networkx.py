"""networkx takes the network, in versions old and new."""

import json
import subprocess
import sys
import unittest

import networkx as nx

from files import ROOT, VIEWS, document, ends_of, graph_of, network

# The last version with `links` alone, in a folder of its own beside the new one.
OLD = ROOT / ".signatory" / "networkx-2"
READ_OLD = """
import json, sys, networkx
assert networkx.__version__.startswith("2."), networkx.__version__
for file in sys.argv[1:]:
    graph = networkx.node_link_graph(json.load(open(file, encoding="utf-8")))
    ends = sorted([u, v] if graph.is_directed() else sorted([u, v]) for u, v in graph.edges())
    names = {node: name for node, name in graph.nodes(data="name")}
    print(json.dumps([type(graph).__name__, names, ends]))
"""


class Networkx(unittest.TestCase):
    def test_of_2022_reads_the_graph_that_todays_reads(self):
        files = [str(network(name)["json"]) for name in VIEWS]
        command = [sys.executable, "-W", "ignore", "-c", READ_OLD, *files]
        done = subprocess.run(command, env={"PYTHONPATH": str(OLD)}, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        for name, line in zip(VIEWS, done.stdout.splitlines(), strict=True):
            graph = graph_of(name)
            ends = sorted([u, v] if graph.is_directed() else sorted([u, v]) for u, v in graph.edges())
            new = [type(graph).__name__, dict(graph.nodes(data="name")), [list(pair) for pair in ends]]
            self.assertEqual(json.loads(line), new, name)

    def test_reads_node_link_by_either_name_of_its_edges(self):
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
                "graphml": nx.read_graphml(network(name)["graphml"]),
                "gexf": nx.read_gexf(network(name)["gexf"]),
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
                read(network("mixed")[ending])

    def test_says_where_a_graph_comes_from(self):
        about = graph_of("parties").graph
        self.assertEqual(about["view"], "form=parties")
        self.assertEqual(about["version"], nx.read_graphml(network("parties")["graphml"]).graph["version"])
