#!/usr/bin/env python3
"""What many newsrooms' scripts do: scikit-learn's TF-IDF, sparse_dot_topn in a window of three days, connected components.

    rival.py IN.jsonl OUT.csv [--threads 2]

No stems, names, latent part, linkage, copies or languages. Prints its phases in seconds as one JSON line.
"""
import argparse, csv, json, time
from datetime import datetime
import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from sklearn.feature_extraction.text import TfidfVectorizer
from sparse_dot_topn import sp_matmul_topn

THRESHOLD, WINDOW, STEP, NEIGHBOURS = 0.15, 3.0, 0.5, 50


def read(path):
    with open(path, encoding="utf-8") as file:
        articles = [json.loads(line) for line in file]
    articles.sort(key=lambda a: a["date"])
    days = np.array([datetime.fromisoformat(a["date"].replace("Z", "+00:00")).timestamp() / 86_400 for a in articles])
    return articles, days


def similar_pairs(vectors, days, threads):
    """Blocks of half a day against themselves and the three days before."""
    rows, columns = [], []
    start = days[0]
    while start <= days[-1]:
        first, last = np.searchsorted(days, [start, start + STEP])
        window = np.searchsorted(days, start - WINDOW)
        if last > first:
            product = sp_matmul_topn(
                vectors[first:last], vectors[window:last].T.tocsr(), top_n=NEIGHBOURS, threshold=THRESHOLD,
                n_threads=threads).tocoo()
            rows.append(product.row + first)
            columns.append(product.col + window)
        start += STEP
    rows, columns = np.concatenate(rows), np.concatenate(columns)
    kept = (columns < rows) & (np.abs(days[rows] - days[columns]) <= WINDOW)
    return rows[kept], columns[kept]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    marks = [("", time.perf_counter())]
    mark = lambda phase: marks.append((phase, time.perf_counter()))
    articles, days = read(options.input)
    mark("read")
    vectors = TfidfVectorizer(min_df=2, max_df=0.5, sublinear_tf=True, dtype=np.float32).fit_transform(
        a["title"] + "\n" + a["text"] for a in articles)
    mark("vectors")
    rows, columns = similar_pairs(vectors, days, options.threads)
    mark("pairs")
    ones = np.ones(len(rows), np.int8)
    _, labels = connected_components(coo_matrix((ones, (rows, columns)), shape=(len(days), len(days))), directed=False)
    mark("stories")
    with open(options.output, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["id", "story_id"])
        table.writerows(zip((a["id"] for a in articles), labels))
    mark("write")
    print(json.dumps({phase: round(now - before, 3) for (_, before), (phase, now) in zip(marks, marks[1:])}))
