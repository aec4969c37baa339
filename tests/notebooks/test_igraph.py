"""python-igraph takes GraphML."""

import unittest

import igraph

from files import VIEWS, graph_of, network


class Igraph(unittest.TestCase):
    def test_reads_graphml(self):
        for name in VIEWS:
            graph, other = graph_of(name), igraph.Graph.Read_GraphML(str(network(name)["graphml"]))
            self.assertEqual(other.vs["id"], list(graph))
            self.assertEqual(other.ecount(), graph.number_of_edges())
            self.assertEqual(other.is_directed(), graph.is_directed())
            self.assertEqual(other.vs["name"], [node["name"] for _, node in graph.nodes(data=True)])
