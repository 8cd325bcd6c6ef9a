#!/usr/bin/env python3
"""Makes words.txt beside this script and its checksum in README.md, which says what it is.

    pip download --no-deps --no-binary :all: pyrouge==0.1.3 && tar xf pyrouge-0.1.3.tar.gz
    pip install PyStemmer && python3 make_words.py pyrouge-0.1.3/pyrouge/tools/ROUGE-1.5.5/data

The output is the same bytes each time.
"""
import hashlib, pathlib, re, sys
import Stemmer  # libstemmer, which the program is linked with

HERE = pathlib.Path(__file__).resolve().parent
TOKEN = re.compile(r"[a-z0-9]+")  # the program's tokens: whatever holds another character is never looked up


def main(data):
    stop = {word for word in (data / "smart_common_words.txt").read_text().split() if TOKEN.fullmatch(word)}
    bases = {}
    for file in sorted((data / "WordNet-2.0-Exceptions").glob("*.exc")):
        for line in file.read_text(encoding="latin1").splitlines():
            words = line.split()
            if len(words) >= 2:
                bases[words[0]] = words[1]
    porter = Stemmer.Stemmer("porter")
    lines = sorted(stop) + [
        f"{word} {base}" for word, base in sorted(bases.items())
        if len(word) > 3 and TOKEN.fullmatch(word) and word not in stop and porter.stemWord(word) != base]
    content = ("\n".join(lines) + "\n").encode()
    (HERE / "words.txt").write_bytes(content)
    readme = HERE / "README.md"
    text = readme.read_text(encoding="utf-8")
    readme.write_text(re.sub(r"[0-9a-f]{64}", hashlib.sha256(content).hexdigest(), text), encoding="utf-8")


if len(sys.argv) != 2:
    sys.exit(__doc__)
main(pathlib.Path(sys.argv[1]))
