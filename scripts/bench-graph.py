#!/usr/bin/env python3
"""Asks networkx or Kuzu what 'entente-bench query' asks a store, of the same statements.

usage: bench-graph.py networkx|kuzu FOLDER

FOLDER has what 'entente-bench export' writes. Prints CPU seconds, of one thread: of neighbours the
median, the 95th percentile, the busiest and how many were found; of the difference of 2023 and 2024
the median of five and how many pairs of actors came, went and stayed. Loading is not counted, nor do
the peers tell statements of one act apart, or quote any.
"""

import csv
import os
import shutil
import sys
import time

FACTS = {"asserted", "reported"}


class Networkx:
    """A MultiDiGraph with an edge for each statement."""

    def __init__(self, folder):
        import networkx

        self.graph = networkx.MultiDiGraph()
        with open(os.path.join(folder, "actors.csv"), newline="") as file:
            for row in csv.DictReader(file):
                self.graph.add_node(row["id"], kind=row["kind"], country=row["country"])
        with open(os.path.join(folder, "statements.csv"), newline="") as file:
            for row in csv.DictReader(file):
                subject, object = row.pop("subject"), row.pop("object")
                row["date"] = int(row["date"])
                row["symmetric"] = row["symmetric"] == "true"
                self.graph.add_edge(subject, object, **row)

    def neighbours(self, actor):
        found = {}
        for subject, object, row in self.graph.out_edges(actor, data=True):
            self.count(found, object, subject, object, row)
        for subject, object, row in self.graph.in_edges(actor, data=True):
            self.count(found, subject, subject, object, row)
        ranked = sorted(found.items(), key=lambda item: (-item[1][0], -item[1][1], item[0]))
        return len(ranked)

    @staticmethod
    def count(found, far, subject, object, row):
        if far not in found:
            found[far] = [0, 0, set(), {}]
        entry = found[far]
        entry[0] += row["status"] in FACTS
        entry[1] += 1
        entry[2].add(row["publisher"])
        if row["symmetric"] and object < subject:
            subject, object = object, subject
        edge = (subject, object, row["relation"], row["event"], row["status"])
        entry[3].setdefault(edge, []).append(row)

    def difference(self, before, after):
        pairs = {}
        for subject, object, row in self.graph.edges(data=True):
            year = row["date"] // 10000
            if year != before and year != after:
                continue
            pair = (subject, object) if subject < object else (object, subject)
            if pair not in pairs:
                pairs[pair] = ([0, 0, set(), [], set()], [0, 0, set(), [], set()])
            side = pairs[pair][year == after]
            side[0] += 1
            side[1] += row["status"] in FACTS
            side[2].add(row["publisher"])
            side[3].append(row["date"])
            side[4].add(row["event"] or row["relation"])
        added = sum(not one[0] for one, _ in pairs.values())
        gone = sum(not other[0] for _, other in pairs.values())
        return added, gone, len(pairs) - added - gone


class Kuzu:
    """A table of actors and a table of statements between them, in a database file."""

    def __init__(self, folder):
        import kuzu

        path = os.path.join(folder, "kuzu")
        for name in [path, path + ".wal"]:
            shutil.rmtree(name) if os.path.isdir(name) else os.path.exists(name) and os.remove(name)
        self.connection = kuzu.Connection(kuzu.Database(path), num_threads=1)
        run = self.connection.execute
        run("CREATE NODE TABLE Actor(id STRING PRIMARY KEY, kind STRING, country STRING)")
        run(
            "CREATE REL TABLE Did(FROM Actor TO Actor, relation STRING, event STRING,"
            " symmetric BOOLEAN, status STRING, date INT64, document INT64, publisher INT64)"
        )
        run(f"COPY Actor FROM '{folder}/actors.csv' (header = true)")
        run(f"COPY Did FROM '{folder}/statements.csv' (header = true)")
        self.neighbourhood = """
            MATCH (a:Actor {id: $actor})-[s:Did]-(b:Actor)
            RETURN b.id, sum(CASE WHEN s.status IN ['asserted', 'reported'] THEN 1 ELSE 0 END) AS facts,
              count(*) AS statements, count(DISTINCT s.publisher) AS publishers
            ORDER BY facts DESC, statements DESC, b.id
            """
        self.comparison = """
            MATCH (a:Actor)-[s:Did]->(b:Actor) WHERE s.date >= $first AND s.date < $stop
            WITH CASE WHEN a.id < b.id THEN a.id ELSE b.id END AS one,
              CASE WHEN a.id < b.id THEN b.id ELSE a.id END AS other,
              sum(CASE WHEN s.date < $middle THEN 1 ELSE 0 END) AS before,
              sum(CASE WHEN s.date < $middle THEN 0 ELSE 1 END) AS after,
              count(DISTINCT s.publisher) AS publishers
            RETURN sum(CASE WHEN before = 0 THEN 1 ELSE 0 END),
              sum(CASE WHEN after = 0 THEN 1 ELSE 0 END),
              sum(CASE WHEN before > 0 AND after > 0 THEN 1 ELSE 0 END)
            """

    def neighbours(self, actor):
        return len(self.connection.execute(self.neighbourhood, {"actor": actor}).get_all())

    def difference(self, before, after):
        years = {"first": before * 10000, "middle": after * 10000, "stop": (after + 1) * 10000}
        return self.connection.execute(self.comparison, years).get_next()


def timed(work, *arguments):
    start = time.process_time()
    answer = work(*arguments)
    return time.process_time() - start, answer


def quantile(seconds, share):
    return sorted(seconds)[int((len(seconds) - 1) * share)]


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ("networkx", "kuzu"):
        sys.exit(__doc__)
    folder = sys.argv[2]
    peer = {"networkx": Networkx, "kuzu": Kuzu}[sys.argv[1]](folder)
    with open(os.path.join(folder, "actors.txt")) as file:
        actors = file.read().split()
    runs = [timed(peer.neighbours, actor) for actor in actors]
    seconds = [run[0] for run in runs[1:]]
    found = sum(run[1] for run in runs)
    print("neighbours", quantile(seconds, 0.5), quantile(seconds, 0.95), runs[0][0], found)
    runs = [timed(peer.difference, 2023, 2024) for _ in range(5)]
    print("diff", quantile([run[0] for run in runs], 0.5), *runs[0][1])


main()
