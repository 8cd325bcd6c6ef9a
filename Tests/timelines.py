"""Opens the outputs of `fabula timeline` with the formats' own readers, and holds them against its JSON.

    python3 Tests/timelines.py FOLDER

FOLDER has timeline.json, .md, .js.json, .js.csv and .ics of one input. Of Python's own library are json and csv;
calendars are opened by icalendar and Markdown by markdown_it where they are installed.
"""
import csv
import html
import importlib.util
import json
import pathlib
import re
import sys

SHEET = ("Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,"
         "Media Caption,Media Thumbnail,Type,Group,Background").split(",")


def has(package):
    return importlib.util.find_spec(package) is not None


def slides(folder, entries):
    timeline = json.loads((folder / "timeline.js.json").read_text(encoding="utf-8"))
    events = timeline["events"]
    assert timeline["title"]["text"]["headline"]
    assert len({event["unique_id"] for event in events}) == len(events) == len(entries)
    for event, entry in zip(events, entries):
        assert html.unescape(event["text"]["headline"]) == entry["text"]
        date = event["start_date"]
        assert entry["date"].startswith("-".join(f"{date[part]:02}" for part in ("year", "month", "day") if part in date))
    with open(folder / "timeline.js.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, strict=True))
    assert list(rows[0]) == SHEET and rows[0]["Type"] == "title"
    assert [row["Headline"] for row in rows[1:]] == [event["text"]["headline"] for event in events]
    assert [row["Year"] for row in rows[1:]] == [str(event["start_date"]["year"]) for event in events]
    return f"{len(events)} slides"


def calendar(folder, entries):
    data = (folder / "timeline.ics").read_bytes()
    expected = [entry for entry in entries if entry["kind"] == "expected" and entry["precision"] == "day"]
    assert data.count(b"BEGIN:VEVENT\r\n") == len(expected)
    if not has("icalendar"):
        return "icalendar is not installed"
    import icalendar

    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    for event, entry in zip(events, expected):
        assert str(event["SUMMARY"]) == entry["text"] and not event.errors
        assert event.decoded("DTSTART").isoformat() == entry["date"]
    assert len({str(event["UID"]) for event in events}) == len(expected)
    return f"{len(events)} events"


def markdown(folder, stories):
    text = (folder / "timeline.md").read_text(encoding="utf-8")
    entries = sum(len(story["timeline"]) for story in stories)
    assert len(re.findall(r"^- ", text, re.M)) == entries
    if not has("markdown_it"):
        return "markdown_it is not installed"
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").parse(text)
    kinds = [token.type for token in tokens]
    assert set(kinds) <= {f"{block}_{end}" for block in ("heading", "paragraph", "bullet_list", "list_item")
                          for end in ("open", "close")} | {"inline"}
    assert kinds.count("list_item_open") == entries
    inline = [child for token in tokens for child in token.children or []]
    allowed = {"text", "strong_open", "strong_close", "link_open", "link_close", "text_special"}
    assert {child.type for child in inline} <= allowed
    links = [child.attrs["href"] for child in inline if child.type == "link_open"]
    assert all(re.match("https?://", link, re.I) for link in links)
    titles = ["".join(child.content for child in after.children) for token, after in zip(tokens, tokens[1:])
              if token.type == "heading_open" and token.tag == "h2"]
    assert titles == [story["title"] for story in stories], titles
    return f"{entries} items, {len(links)} links"


folder = pathlib.Path(sys.argv[1])
stories = json.loads((folder / "timeline.json").read_text(encoding="utf-8"))
entries = [entry for story in stories for entry in story["timeline"]]
assert entries
print(slides(folder, entries), calendar(folder, entries), markdown(folder, stories), sep=", ")
