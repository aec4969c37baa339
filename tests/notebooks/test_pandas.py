"""pandas takes the flat files, each in one line."""

import json
import unittest

import pandas as pd

from files import TABLES, VIEWS, graph_of, network, table


class Pandas(unittest.TestCase):
    def test_reads_edges_and_nodes_that_fit_together(self):
        for name in VIEWS:
            edges, nodes = pd.read_csv(network(name)["csv"]), pd.read_csv(network(name)["nodes.csv"])
            graph = graph_of(name)
            self.assertEqual((len(edges), len(nodes)), (graph.number_of_edges(), len(graph)))
            self.assertLessEqual(set(edges.source) | set(edges.target), set(nodes.id))
            self.assertEqual((edges.directed.dtype, edges.weight.dtype), ("bool", "int64"))
            joined = edges.merge(nodes, left_on="source", right_on="id")
            self.assertEqual(list(joined.sourceName), list(joined.label))

    def test_reads_ndjson_to_the_line_that_counts(self):
        lines = pd.read_json(network("network")["ndjson"], lines=True)
        counts = lines.record.value_counts()
        end = lines.iloc[-1]
        self.assertEqual(end.record, "end")
        self.assertEqual((counts.node, counts.edge, counts.citation), (end.nodes, end.edges, end.citations))

    def test_reads_tables_alike_from_every_format(self):
        for rows in TABLES:
            files = table(rows)
            whole = json.loads(files["json"].read_text("utf-8"))
            cells = pd.read_csv(files["csv"])
            lines = pd.read_json(files["ndjson"], lines=True)
            self.assertEqual(list(cells.columns), whole["columns"])
            self.assertEqual(len(cells), len(whole["rows"]))
            self.assertEqual(lines.iloc[-1]["rows"], len(cells))

    def test_answers_who_signed_with_a_table(self):
        parts = pd.read_csv(table("participations")["csv"])
        signed = parts[parts.signed & (parts.modality == "reported")]
        counts = signed.groupby("partyNameEn").dealing.nunique()
        self.assertEqual(counts["Yunji"], 2)
        self.assertNotIn("Dongling", counts)
