#!/usr/bin/env python3
"""Writes a stream of invented articles with planted stories, the same for the same arguments.

    corpus.py COUNT OUT.jsonl [--per-day 1000] [--titles] [--seed 1]

Words are made of syllables and drawn by a Zipf–Mandelbrot law; each story has words of its own, a subject that it shares
with others, a length of one to six days and a size by a power law (most are alone); one follow-up in seven is a near copy.
Fields: id, date, title, text (none with --titles), language, story.
"""
import argparse, datetime, json
import numpy as np

VOCABULARY, SUBJECTS, SUBJECT_WORDS = 120_000, 60, 300


def words(rng):
    """The vocabulary, short words first."""
    heads = "b br c ch d f g gr l m n p pl r s st t tr v".split()
    cores = "a e i o u ai ou é".split()
    tails = ["", "", "", "l", "n", "r", "s", "t"]
    made, seen = [], set()
    while len(made) < VOCABULARY:
        syllables = 1 + (len(made) > 100) + (len(made) > 6_000) + (len(made) > 60_000)
        word = "".join(
            heads[rng.integers(len(heads))] + cores[rng.integers(len(cores))] + tails[rng.integers(len(tails))]
            for _ in range(syllables))
        if word not in seen:
            seen.add(word)
            made.append(word)
        elif len(made) <= 6_000:
            made.append(word + heads[rng.integers(len(heads))] + cores[rng.integers(len(cores))])
    return np.array(made, dtype=object)


def stories(rng, count):
    """Sizes by a power law, until there are enough articles."""
    left = count
    while left:
        size = min(left, 300, max(1, int(1.4 * rng.pareto(1.15))))
        left -= size
        yield size


def write_out(rng, vocabulary, ids):
    """Sentences of the words, some with a capital as names have it."""
    text = vocabulary[ids].tolist()
    capitals = rng.random(len(text)) < 0.08
    ends, k = set(), 0
    while k < len(text):
        ends.add(k)
        k += int(rng.integers(9, 27))
    for k, word in enumerate(text):
        if capitals[k] or k in ends:
            text[k] = word[0].upper() + word[1:]
        if k + 1 in ends:
            text[k] += "."
    return " ".join(text) + "."


def articles(count, per_day, titles, seed):
    rng = np.random.default_rng(seed)
    vocabulary = words(np.random.default_rng(3))
    law = np.cumsum(1 / (np.arange(VOCABULARY) + 3.7) ** 1.05)
    draw = lambda n: np.minimum(np.searchsorted(law, rng.random(n) * law[-1]), VOCABULARY - 1)
    subjects = [rng.integers(200, 30_000, SUBJECT_WORDS) for _ in range(SUBJECTS)]
    days = max(1.0, count / per_day)
    made = []
    for story, size in enumerate(stories(rng, count)):
        own = np.concatenate([rng.integers(1_500, VOCABULARY, 14), 400 + draw(14)]) % VOCABULARY
        weight = 1 / np.arange(1, len(own) + 1) ** 0.7
        weight /= weight.sum()
        subject, start, life = subjects[rng.integers(SUBJECTS)], rng.random() * days, 1 + 5 * rng.random()
        body = None
        for _ in range(size):
            when = (start + (life * rng.beta(1, 2) if size > 1 else 0)) % days
            if body is not None and rng.random() < 1 / 7:
                body = np.where(rng.random(len(body)) < 0.05, draw(len(body)), body)
            else:
                body = draw(int(np.clip(rng.lognormal(np.log(270), 0.45), 40, 1_400)))
                share = rng.random(len(body))
                body = np.where(share < 0.16, own[rng.choice(len(own), len(body), p=weight)], body)
                near = subject[(rng.random(len(body)) ** 2 * SUBJECT_WORDS).astype(int)]
                body = np.where((share >= 0.16) & (share < 0.32), near, body)
            title = np.concatenate([own[rng.choice(len(own), 5, p=weight)], draw(4)])
            made.append((when, story, title, body))
    made.sort(key=lambda article: article[:2])
    first = datetime.datetime(2026, 1, 1)
    for number, (when, story, title, body) in enumerate(made):
        yield {
            "id": f"a{number}", "date": (first + datetime.timedelta(days=float(when))).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "title": " ".join(vocabulary[title]).capitalize(), "language": "fr", "story": story,
            "text": "" if titles else write_out(rng, vocabulary, body)}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("output")
    parser.add_argument("--per-day", type=float, default=1_000)
    parser.add_argument("--titles", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with open(options.output, "w", encoding="utf-8") as file:
        for article in articles(options.count, options.per_day, options.titles, options.seed):
            file.write(json.dumps(article, ensure_ascii=False) + "\n")
