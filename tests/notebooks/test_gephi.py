"""Gephi's own importers take GEXF and GraphML, without a screen."""

import functools
import unittest

import jpype
import jpype.imports

from files import VIEWS, graph_of, network
from tools import jar

GEPHI = "org.gephi:gephi-toolkit:0.10.1:jar:all"


@functools.cache
def gephi():
    """Gephi's services, in a Java of this process."""
    jpype.startJVM("-Djava.awt.headless=true", classpath=[str(jar(GEPHI))], convertStrings=True)
    from java.util.logging import Level, LogManager

    LogManager.getLogManager().getLogger("").setLevel(Level.OFF)
    from org.gephi.graph.api import GraphController
    from org.gephi.io.importer.api import ImportController
    from org.gephi.io.processor.plugin import DefaultProcessor
    from org.gephi.project.api import ProjectController
    from org.openide.util import Lookup

    find = Lookup.getDefault().lookup
    return find(ProjectController), find(ImportController), find(GraphController), DefaultProcessor


def read(file):
    """The graph that Gephi makes of a file, and what it complained of while it did."""
    projects, imports, graphs, processor = gephi()
    from java.io import File

    projects.newProject()
    container = imports.importFile(File(str(file)))
    container.closeLoader()
    issues = [(str(issue.getLevel()), issue.getMessage()) for issue in container.getReport().getIssues(100)]
    imports.process(container, processor(), projects.getCurrentWorkspace())
    return graphs.getGraphModel(), [message for level, message in issues if level not in ["INFO", "WARNING"]]


class Gephi(unittest.TestCase):
    def test_keeps_every_node_and_edge_of_gexf_and_graphml(self):
        for name in VIEWS:
            graph = graph_of(name)
            for ending in ["gexf", "graphml"]:
                with self.subTest(view=name, format=ending):
                    model, problems = read(network(name)[ending])
                    found = model.getGraph()
                    self.assertEqual(problems, [])
                    labels = {node.getId(): node.getLabel() for node in found.getNodes().toArray()}
                    self.assertEqual(labels, dict(graph.nodes(data="label")))
                    directed = {edge.getId(): bool(edge.isDirected()) for edge in found.getEdges().toArray()}
                    self.assertEqual(sum(directed.values()), directed_edges(graph))
                    # Gephi reads parallel edges of GraphML as one, which docs/exports.md says; GEXF tells them apart.
                    if ending == "gexf":
                        self.assertEqual(len(directed), graph.number_of_edges())

    def test_knows_the_days_and_the_kinds_of_gexf(self):
        model, _ = read(network("network")["gexf"])
        self.assertEqual(str(model.getTimeFormat()), "DATE")
        self.assertTrue(model.isDynamic())
        kinds = {label for label in map(str, model.getEdgeTypeLabels()) if label != "None"}
        self.assertEqual(kinds, set(dict_of_types("network")))
        columns = {column.getTitle(): column.getTypeClass().getSimpleName() for column in model.getNodeTable()}
        self.assertEqual((columns["kind"], columns["degree"]), ("String", "Integer"))


def directed_edges(graph):
    return sum(directed for *_, directed in graph.edges(data="directed"))


def dict_of_types(name):
    return {kind: True for *_, kind in graph_of(name).edges(data="type")}
