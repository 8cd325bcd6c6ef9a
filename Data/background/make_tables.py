#!/usr/bin/env python3
"""Makes the background frequency tables beside this script, and the checksums in README.md, which says what they are.

    pip install wordfreq==3.1.1 && python3 make_tables.py

Stems come from the libstemmer that the program is linked with, through ctypes; stop words from the program's own list.
The output is the same bytes each time.
"""
import bisect, collections, ctypes, ctypes.util, hashlib, itertools, math, pathlib, re, struct, unicodedata
from wordfreq import get_frequency_dict

HERE = pathlib.Path(__file__).resolve().parent
STOP_WORDS = HERE.parent.parent / "Sources/TextAnalysis/Terms/StopWords.swift"
LANGUAGES = "de en es fr nl".split()
NEIGHBOURS = "ca da it pt ro".split()
WORD = re.compile(r"[^\W_]+")
DOCUMENTS, LENGTH = 10_000, 20  # virtual documents, and words in each
LEAST = .05                     # expected documents; rarer terms weigh as unseen ones do
LEAST_NEIGHBOUR = 2             # of the languages that are only to be told apart from ours


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).replace("ß", "ss")


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


def probabilities(language, size, term):
    """The probability of each term: the sum over the words that become this term."""
    probability = collections.defaultdict(list)
    for form, p in get_frequency_dict(language, size).items():
        for word in WORD.findall(unicodedata.normalize("NFC", form).lower()):
            if len(word) >= 2 and term(word):
                probability[term(word)].append(p)
    return {term: math.fsum(ps) for term, ps in probability.items()}


def fnv1a(term):
    value = 0x811C9DC5
    for byte in term.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def section(probability, least, bucket_bits):
    """Bucket starts, sorted hashes, one byte of logarithm for each term that at least `least` documents hold."""
    levels = {}
    for term, p in probability.items():
        df = DOCUMENTS * (1 - (1 - min(p, .9)) ** LENGTH)
        if df >= least:
            level = round(255 * math.log(df / LEAST) / math.log(DOCUMENTS / LEAST))
            levels[fnv1a(term)] = max(level, levels.get(fnv1a(term), 0))
    hashes, starts = sorted(levels), []
    for bucket in range((1 << bucket_bits) + 1):
        starts.append(bisect.bisect_left(hashes, bucket << (32 - bucket_bits)))
    data = struct.pack(f"<{1 + len(starts) + len(hashes)}I", bucket_bits, *starts, *hashes)
    data += bytes(levels[h] for h in hashes)
    return data + b"\0" * (-len(data) % 4)


def write(name, sections):
    """Magic number, number of sections, where each ends, the sections."""
    ends = list(itertools.accumulate(map(len, sections), initial=8 + 4 * len(sections)))[1:]
    data = b"FBG1" + struct.pack(f"<{1 + len(ends)}I", len(ends), *ends) + b"".join(sections)
    (HERE / name).write_bytes(data)
    return f"    {hashlib.sha256(data).hexdigest()}  {name}"


def main():
    checksums = []
    for language in LANGUAGES:
        stem, stop = stemmer(language), stop_words(language)
        words = probabilities(language, "large", lambda word: word not in stop and fold(stem(word)))
        names = probabilities(language, "large", fold)
        checksums.append(write(f"{language}.bin", [section(words, LEAST, 12), section(names, LEAST, 12)]))
    neighbours = [section(probabilities(language, "best", fold), LEAST_NEIGHBOUR, 8) for language in NEIGHBOURS]
    checksums.append(write("neighbours.bin", neighbours))
    readme = HERE / "README.md"
    head = readme.read_text(encoding="utf-8").split("## Checksums")[0]
    readme.write_text(head + "## Checksums\n\n" + "\n".join(checksums) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
