#!/usr/bin/env python3
"""Makes the background frequency tables LANGUAGE.bin beside this script; README.md says what they are.

    pip install wordfreq==3.1.1 && python3 make_tables.py

Stems come from the libstemmer that the program is linked with, through ctypes; stop words from the program's own list.
The output is the same bytes each time.
"""
import collections, ctypes, ctypes.util, hashlib, math, pathlib, re, struct, sys, unicodedata
from wordfreq import get_frequency_dict

HERE = pathlib.Path(__file__).resolve().parent
STOP_WORDS = HERE.parent.parent / "Sources/TextAnalysis/Terms/StopWords.swift"
LANGUAGES = "de en es fr nl".split()
WORD = re.compile(r"[^\W_]+")
DOCUMENTS, LENGTH = 10_000, 20  # virtual documents, and words in each
LEAST = .05                     # expected documents; rarer terms weigh as unseen ones do
BUCKET_BITS = 12


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def stemmer(language):
    library = ctypes.CDLL(ctypes.util.find_library("stemmer"))
    library.sb_stemmer_new.restype = library.sb_stemmer_stem.restype = ctypes.c_void_p
    library.sb_stemmer_stem.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    library.sb_stemmer_length.argtypes = [ctypes.c_void_p]
    handle = library.sb_stemmer_new(language.encode(), b"UTF_8")

    def stem(word):
        data = word.encode()
        at = library.sb_stemmer_stem(handle, data, len(data))
        return ctypes.string_at(at, library.sb_stemmer_length(handle)).decode()
    return stem


def stop_words(language):
    body = re.search(rf'\.{language}: """(.*?)"""', STOP_WORDS.read_text(encoding="utf-8"), re.S).group(1)
    return set(body.replace("\\\n", " ").split())


def probabilities(language):
    """Word probabilities of stems, and of folded forms with stop words and all."""
    stem, stop = stemmer(language), stop_words(language)
    words, names = collections.defaultdict(list), collections.defaultdict(list)
    for form, p in get_frequency_dict(language, "large").items():
        form = unicodedata.normalize("NFC", form).lower()
        for word in WORD.findall(form):
            if len(word) >= 2 and word not in stop:
                words[fold(stem(word))].append(p)
            if len(word) >= 2:
                names[fold(word)].append(p)
    return [{term: math.fsum(ps) for term, ps in table.items()} for table in (words, names)]


def fnv1a(term):
    value = 0x811C9DC5
    for byte in term.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def section(probability):
    """Bucket starts, sorted hashes, one byte of logarithm for each term that more than LEAST documents hold."""
    levels = {}
    for term, p in probability.items():
        df = DOCUMENTS * (1 - (1 - min(p, .9)) ** LENGTH)
        if df >= LEAST:
            level = round(255 * math.log(df / LEAST) / math.log(DOCUMENTS / LEAST))
            levels[fnv1a(term)] = max(level, levels.get(fnv1a(term), 0))
    hashes = sorted(levels)
    starts, at = [], 0
    for bucket in range((1 << BUCKET_BITS) + 1):
        while at < len(hashes) and hashes[at] >> (32 - BUCKET_BITS) < bucket:
            at += 1
        starts.append(at)
    data = struct.pack(f"<{len(starts)}I", *starts) + struct.pack(f"<{len(hashes)}I", *hashes)
    data += bytes(levels[h] for h in hashes)
    return data + b"\0" * (-len(data) % 4)


def main():
    for language in LANGUAGES:
        words, names = map(section, probabilities(language))
        data = b"FBG1" + struct.pack("<I", 12 + len(words)) + struct.pack("<I", 12 + len(words) + len(names)) + words + names
        (HERE / f"{language}.bin").write_bytes(data)
        print(hashlib.sha256(data).hexdigest(), f"{language}.bin", len(data), file=sys.stderr)


if __name__ == "__main__":
    main()
