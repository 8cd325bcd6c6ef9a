#!/bin/bash
# Reads mutated files with every reader (or the TARGETS named) under libFuzzer and AddressSanitizer.
#   Fuzz/run.sh [TARGET…]             FUZZ_SECONDS=600 a target, FUZZ_JOBS=1 targets at once, FUZZ_TIMEOUT=300 for an
#                                     input that hangs, by the clock on the wall: more where fuzzing is stopped meanwhile
# What breaks is kept in Fuzz/Crashers; read it again, also stretched to a mebibyte, with
#   FUZZ_STRETCH=1 .build-fuzz/release/Fuzz TARGET FILE
set -euo pipefail
cd "$(dirname "$0")/.."
# libFuzzer tells what is to tell, and waits for the end of the backtrace.
export SWIFT_BACKTRACE=enable=no
seconds=${FUZZ_SECONDS:-600} jobs=${FUZZ_JOBS:-1}
# --sanitize would pass the two one after the other, of which the compiler takes the last.
[ "${1:-}" = --run ] || FABULA_FUZZ=1 swift build -c release --product Fuzz --scratch-path .build-fuzz -Xswiftc -sanitize=fuzzer,address \
    -Xswiftc -use-ld=lld
fuzz=.build-fuzz/release/Fuzz work=.build-fuzz/fuzzing

# The sample files that a target starts from.
seeds() {
    case $1 in
    page | dates | sentences | terms) ls Data/pages/*.txt Data/week/*.txt ;;
    feed) ls Data/week/*.rss Data/week/*.atom Fuzz/Seeds/*.xml ;;
    web) ls Data/web/*.html ;;
    json-feed) ls Fuzz/Seeds/*.json ;;
    json-lines) ls Data/week/*.jsonl ;;
    json-array) ls Data/week/*.json Data/pages/fr-0*.json ;;
    table) ls Data/week/*.csv Data/week/*.tsv Fuzz/Seeds/*.csv ;;
    compressed | decoding) ls Data/week/* Data/web/de-02-latin-1.html Data/pages/demo.txt Fuzz/Seeds/* ;;
    esac
}

# Copies the seeds of a target to a folder; packs them for the target that unpacks.
plant() {
    local folder=$work/$1/seeds file name
    rm -rf "$folder"
    mkdir -p "$folder" "$work/$1/corpus"
    for file in $(seeds "$1"); do
        name=$(basename "$file")
        # Short ones are tried more often: the first 6 kB of each, too.
        head -c 6000 "$file" >"$folder/head-$name"
        cp "$file" "$folder/$name"
    done
    [ "$1" = compressed ] || return 0
    gzip -k "$folder"/*
    if command -v zstd >/dev/null; then zstd -q "$folder"/*[!z]; fi
    find "$folder" -type f ! -name '*.gz' ! -name '*.zst' -delete
}

run() {
    local target=$1 dictionary=()
    plant "$target"
    case $target in
    json-*) dictionary=(-dict=Fuzz/Dictionaries/json.dict) ;;
    sentences | terms) dictionary=(-dict=Fuzz/Dictionaries/dates.dict) ;;
    decoding) dictionary=(-dict=Fuzz/Dictionaries/page.dict) ;;
    compressed) ;;
    *) dictionary=(-dict="Fuzz/Dictionaries/$target.dict") ;;
    esac
    mkdir -p Fuzz/Crashers
    if "$fuzz" "$target" -max_total_time="$seconds" -timeout="${FUZZ_TIMEOUT:-300}" -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="Fuzz/Crashers/$target-" "${dictionary[@]}" "$work/$target/corpus" "$work/$target/seeds" \
        >"$work/$target/log" 2>&1; then
        echo "$target: $(grep -o 'number_of_executed_units: *[0-9]*' "$work/$target/log" | grep -o '[0-9]*$') inputs, no fault"
    else
        echo "$target: a fault, see $work/$target/log" >&2
        grep -aE "^$target:|^  |ERROR|SUMMARY|Fatal error|Test unit written" "$work/$target/log" | head -n 20 >&2
        return 1
    fi
}

if [ "${1:-}" = --run ]; then
    run "$2"
    exit
fi
printf '%s\n' "${@:-$("$fuzz")}" | xargs -P "$jobs" -I {} "$0" --run {}
