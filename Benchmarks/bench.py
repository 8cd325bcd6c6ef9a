#!/usr/bin/env python3
"""Fabula beside scikit-learn and sparse_dot_topn on the same invented articles, run by run in turn.

    bench.py FABULA [--runs 5] [--sizes 10000 50000] [--titles 50000] [--growth 1000 5000 20000 …]

First the answer is checked: both programs' stories are scored against the planted ones, and Fabula's bytes must be the same
in every run. Then wall time, processor time (both end to end, CSV written) and peak memory, as ratios with their spread
(lowest to highest over the pairs of runs), what each phase takes (FABULA_TIMINGS), and how time and memory grow with the number of titles (exponent of a power
law fitted by least squares on logarithms).
"""
import argparse, collections, csv, json, math, os, resource, statistics, subprocess, sys, tempfile, time
from pathlib import Path

HERE = Path(__file__).parent


def run(command, stdout=None):
    """Wall and processor seconds, peak MiB, and what was printed."""
    start = time.perf_counter()
    environment = os.environ | {"FABULA_TIMINGS": "1"}
    process = subprocess.Popen(command, stdout=stdout or subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
    printed = b"" if stdout else process.stdout.read()
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed: {said.decode()}")
    return {
        "wall": time.perf_counter() - start, "cpu": usage.ru_utime + usage.ru_stime, "mib": usage.ru_maxrss / 1024,
        "printed": printed.decode(), "said": said.decode()}


def bcubed(gold, table):
    """BCubed F1 (Amigó et al. 2009) of the stories in a CSV against the planted ones."""
    with open(table, newline="", encoding="utf-8") as file:
        found = {row["id"]: row["story_id"] for row in csv.DictReader(file)}
    pairs = collections.Counter((gold[i], found[i]) for i in gold)
    planted, stories = collections.Counter(gold.values()), collections.Counter(found[i] for i in gold)
    precision = sum(n * n / stories[s] for (_, s), n in pairs.items()) / len(gold)
    recall = sum(n * n / planted[g] for (g, _), n in pairs.items()) / len(gold)
    return 2 * precision * recall / (precision + recall)


def fabula(options, corpus, table):
    with open(table, "wb") as file:
        return run([options.fabula, "cluster", corpus, "--format", "csv"], stdout=file)


def rival(corpus, table):
    return run([sys.executable, HERE / "rival.py", corpus, table])


def make(folder, count, titles=False):
    corpus = folder / f"{'titles' if titles else 'texts'}-{count}.jsonl"
    subprocess.run(
        [sys.executable, HERE / "corpus.py", str(count), corpus] + (["--titles"] if titles else []), check=True)
    return corpus


def spread(values):
    values = sorted(values)
    return f"{statistics.median(values):.1f} ({values[0]:.1f}–{values[-1]:.1f})"


def compare(options, folder, corpus, name):
    """One row of the table: the two programs in turn."""
    with open(corpus, encoding="utf-8") as file:
        gold = {a["id"]: a["story"] for a in map(json.loads, file)}
    tables = folder / "fabula.csv", folder / "rival.csv"
    first, ours, theirs = None, [], []
    for _ in range(options.runs):
        ours.append(fabula(options, corpus, tables[0]))
        theirs.append(rival(corpus, tables[1]))
        answer = tables[0].read_bytes()
        if answer != (first := first or answer):
            sys.exit(f"Fabula answered otherwise in another run on {corpus.name}")
    ratio = lambda key: spread([b[key] / a[key] for a, b in zip(ours, theirs)])
    row = {
        "input": name, "F1": f"{bcubed(gold, tables[0]):.3f} / {bcubed(gold, tables[1]):.3f}",
        "wall s": f"{min(r['wall'] for r in ours):.2f} / {min(r['wall'] for r in theirs):.2f}",
        "times faster": ratio("wall"), "times less processor": ratio("cpu"),
        "peak MiB": f"{max(r['mib'] for r in ours):.0f} / {max(r['mib'] for r in theirs):.0f}"}
    return row, min(ours, key=lambda run: run["wall"])


def phases(runs):
    """One row a phase: its seconds by the wall and of all cores, in the fastest run of each input."""
    rows = {}
    for name, fastest in runs.items():
        lines = [line.split("\t") for line in fastest["said"].splitlines() if line.count("\t") == 2]
        told = [(phase.rstrip(), float(wall), float(cpu)) for wall, cpu, phase in lines]
        inside = sum(wall for phase, wall, _ in told if not phase.startswith(" "))
        told.append(("start, table, rest", fastest["wall"] - inside, None))
        for phase, wall, cpu in told:
            row = rows.setdefault(phase, {"phase": phase.replace("  ", "· ")})
            row[f"{name}: s"] = f"{wall:.3f}" + ("" if cpu is None else f" ({cpu:.3f})")
    return list(rows.values())


def growth(options, folder):
    """Seconds and MiB for ever more titles, and the exponents."""
    points = []
    for count in options.growth:
        corpus = make(folder, count, titles=True)
        best = min((fabula(options, corpus, folder / "growth.csv") for _ in range(2)), key=lambda r: r["wall"])
        points.append((count, best["wall"], best["mib"]))
        corpus.unlink()
    exponent = lambda k: statistics.linear_regression(
        [math.log(p[0]) for p in points], [math.log(p[k]) for p in points]).slope
    return points, exponent(1), exponent(2)


def show(rows):
    """A table in Markdown."""
    print("| " + " | ".join(rows[0]) + " |")
    print("|" + "---|" * len(rows[0]))
    for row in rows:
        print("| " + " | ".join(map(str, row.values())) + " |")
    print(flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("fabula")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--sizes", type=int, nargs="*", default=[10_000, 50_000])
    parser.add_argument("--titles", type=int, nargs="*", default=[50_000])
    parser.add_argument("--growth", type=int, nargs="*", default=[1_000, 5_000, 20_000, 50_000, 100_000, 200_000])
    options = parser.parse_args()
    print(f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, {options.runs} runs of each in turn; Fabula / rival\n")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        jobs = [(n, False) for n in options.sizes] + [(n, True) for n in options.titles]
        rows, fastest = [], {}
        for count, titles in jobs:
            corpus, name = make(folder, count, titles), f"{count:,} {'titles' if titles else 'texts'}"
            row, fastest[name] = compare(options, folder, corpus, name)
            rows.append(row)
            corpus.unlink()
        if rows:
            show(rows)
            print("Phases of the fastest run, seconds by the wall (of all cores):\n")
            show(phases(fastest))
        if options.growth:
            points, time_exponent, memory_exponent = growth(options, folder)
            show([{"titles": f"{n:,}", "wall s": f"{s:.2f}", "peak MiB": f"{m:.0f}"} for n, s, m in points])
            print(f"time grows as n^{time_exponent:.2f}, memory as n^{memory_exponent:.2f}")
