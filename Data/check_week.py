#!/usr/bin/env python3
"""Checks the sample week against its gold labels, without the program: every article has exactly one label with its
title and its time, every label has its article. Prints articles by story and day, by outlet and by language.

    python3 Data/check_week.py

Standard library only. Exit status 1 when something does not fit.
"""
import collections, csv, email.utils, json, pathlib, re, sys, urllib.parse
import xml.etree.ElementTree as ET
from datetime import date, datetime, timedelta, timezone

HERE = pathlib.Path(__file__).parent
BRUSSELS = timezone(timedelta(hours=1))  # winter time all week
FIRST, LAST = date(2026, 3, 2), date(2026, 3, 8)
FIELD = dict(titre="title", texte="text", content="text", body="text", published="date", published_at="date",
             link="url", media="source", outlet="source", langue="language")
MONTHS = "janvier février mars avril".split()


def time(text):
    """An instant from any of the forms that the files use; without a zone it is Brussels time."""
    if m := re.fullmatch(r"(\d+) (\w+) (\d{4}) à (\d+)h(\d\d)", text):
        t = datetime(int(m[3]), MONTHS.index(m[2]) + 1, int(m[1]), int(m[4]), int(m[5]))
    elif re.fullmatch(r"\d\d/\d\d/\d{4} \d\d:\d\d", text):
        t = datetime.strptime(text, "%d/%m/%Y %H:%M")
    elif text[:3].isalpha():
        t = email.utils.parsedate_to_datetime(text)
    else:
        t = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return t if t.tzinfo else t.replace(tzinfo=BRUSSELS)


def records(path):
    text = path.read_text(encoding="utf-8-sig")
    match path.suffix:
        case ".csv" | ".tsv":
            first = text.split("\n", 1)[0]
            delimiter = max(";,\t", key=first.count)
            with open(path, encoding="utf-8-sig", newline="") as f:
                rows = list(csv.reader(f, delimiter=delimiter, strict=True))
            for row in rows:
                assert len(row) == len(rows[0]), f"{path.name}: {row}"
            yield from (dict(zip(rows[0], row)) for row in rows[1:])
        case ".jsonl":
            yield from map(json.loads, text.splitlines())
        case ".json":
            yield from json.loads(text)
        case ".rss":
            channel = ET.fromstring(text.encode()).find("channel")
            for item in channel.iter("item"):
                yield dict(title=item.findtext("title"), text=item.findtext("description"), date=item.findtext("pubDate"),
                           source=channel.findtext("title"), url=item.findtext("link"))
        case ".atom":
            atom = "{http://www.w3.org/2005/Atom}"
            feed = ET.fromstring(text.encode())
            for entry in feed.iter(atom + "entry"):
                yield dict(title=entry.findtext(atom + "title"), text=entry.findtext(atom + "content"),
                           source=feed.findtext(atom + "title"), date=entry.findtext(atom + "published"),
                           url=entry.find(atom + "link").get("href"))


def structured():
    for path in sorted((HERE / "week").iterdir()):
        for record in records(path):
            article = {FIELD.get(k, k): v for k, v in record.items()}
            article["id"] = article.get("id") or article["url"]
            article["file"] = path.name
            yield article


def page_documents(path):
    """A page's headline with its time, and the lines that may be teasers: a headline glued to its first words."""
    paragraphs = [p.strip() for p in path.read_text(encoding="utf-8").split("\n\n")]
    stamp = next(i for i, p in enumerate(paragraphs) if re.fullmatch(r"\d\d-\d\d-\d\d \d\d:\d\d:\d\d", p))
    published = datetime.strptime(paragraphs[stamp], "%d-%m-%y %H:%M:%S").replace(tzinfo=BRUSSELS)
    more = next(i for i, p in enumerate(paragraphs) if p.startswith("Lire la suite:"))
    return paragraphs[0], published, paragraphs[more + 1:-1]


def main():
    gold = [json.loads(line) for line in open(HERE / "week-gold.jsonl", encoding="utf-8")]
    by_id = {g["id"]: g for g in gold if g["id"]}
    by_title = {g["title"]: g for g in gold if not g["id"]}
    wrong = [] if len(by_id) + len(by_title) == len(gold) else ["a label is given twice"]
    outlets, seen, shown, comments = collections.Counter(), set(), {}, []

    for a in structured():
        g = by_id.get(a["id"])
        if not g or a["id"] in seen:
            wrong.append(f"{a['file']}: {a['id']}: {'twice' if g else 'no label'}")
            continue
        seen.add(a["id"])
        outlets[a["source"]] += 1
        when = time(a["date"])
        if a["title"] != g["title"] or when != datetime.fromisoformat(g["published"]):
            wrong.append(f"{a['file']}: {a['title']}: title or time is not the label's")
        if not a["text"].strip() or not FIRST <= when.date() <= LAST:
            wrong.append(f"{a['file']}: {a['title']}: no text, or not of this week")
        host = urllib.parse.urlsplit(a["url"]).hostname or ""
        if not host.endswith(".example") or not a["url"].startswith("https://"):
            wrong.append(f"{a['file']}: {a['url']}: not an example address")

    for path in sorted((HERE / "week").glob("*.txt")):
        headline, published, lines = page_documents(path)
        g = by_title.get(headline)
        if not g or datetime.fromisoformat(g["published"]) != published:
            wrong.append(f"{path.name}: {headline}: title or time is not a label's")
        shown[headline] = published
        for line in lines:
            titles = [t for t in by_title if line.startswith(t)]
            if not titles:
                comments.append(line)
            elif len(titles) > 1 or by_title[titles[0]]["published"] is not None or "..." not in line:
                wrong.append(f"{path.name}: {line[:60]}: not one teaser with one label")
            else:
                shown.setdefault(titles[0], published)

    wrong += [f"label without article: {x}" for x in (by_id.keys() - seen) | (by_title.keys() - shown.keys())]
    days = collections.defaultdict(collections.Counter)
    for g in gold:
        when = datetime.fromisoformat(g["published"]) if g["published"] else shown.get(g["title"])
        if when:
            days[g["story"] if g["story"][0] == "w" else "lone items"][(when.date() - FIRST).days] += 1
    total = sum(days.values(), collections.Counter())
    print(f"{'story':<16} Mo Tu We Th Fr Sa Su  all")
    for story, n in [*sorted(days.items(), key=lambda x: (x[0][0] != "w", x[0])), ("all", total)]:
        print(f"{story:<16} " + " ".join(f"{n[d] or '·':>2}" for d in range(7)) + f"{sum(n.values()):>5}")
    print()
    for outlet, n in [*sorted(outlets.items(), key=lambda x: (-x[1], x[0])), ("(page dumps)", len(by_title))]:
        print(f"{n:>4}  {outlet}")
    print("\n" + ", ".join(f"{l} {n}" for l, n in collections.Counter(g["language"] for g in gold).most_common()))
    print("on the pages, no label: " + " | ".join(comments))
    print("\n".join(wrong) or f"{len(gold)} articles, {len(gold)} labels: all fit")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
