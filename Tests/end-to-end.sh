#!/usr/bin/env bash
# Runs the built program as its users do, and checks what no unit test can: processes, files, exit codes.
#   Tests/end-to-end.sh .build/release/fabula
set -euo pipefail
fabula=$(realpath "$1")
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

check() { # name, command…: passes where the command succeeds
    local name=$1
    shift
    if "$@" >"$work/log" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $name"
        sed 's/^/    /' "$work/log" | head -20
    fi
}
exits() { # code, command…: succeeds where the command ends with that code
    local code=$1 got=0
    shift
    timeout 20 "$@" >"$work/out" 2>"$work/err" </dev/null || got=$?
    [ "$got" = "$code" ] || { echo "exit code $got instead of $code"; cat "$work/err"; return 1; }
}
says() { grep -q -- "$1" "$work/err" || { echo "stderr lacks: $1"; cat "$work/err"; return 1; }; }

week=(Data/week/*)
shuffled=()
for file in "${week[@]}"; do shuffled=("$file" "${shuffled[@]}"); done

# One input, one answer: any order of files, any number of threads, any process.
for format in csv tsv json jsonl; do
    "$fabula" cluster "${week[@]}" --format $format --threads 2 >"$work/a.$format" 2>/dev/null
    "$fabula" cluster "${shuffled[@]}" --format $format --threads 1 >"$work/b.$format" 2>/dev/null
    check "cluster --format $format: same bytes for reversed files and one thread" cmp "$work/a.$format" "$work/b.$format"
done
"$fabula" run Data/week -o "$work/one" >"$work/one.txt" 2>/dev/null
"$fabula" run Data/week -o "$work/two" >"$work/two.txt" 2>/dev/null
check "run: same files from two processes" diff -r "$work/one" "$work/two"
check "Reports/example is what the program writes (make example)" diff -r "$work/one" Reports/example
check "the machine's time zone plays no part" cmp "$work/a.csv" <(TZ=Pacific/Auckland "$fabula" cluster "${week[@]}" --format csv 2>/dev/null)
check "our own CSV is read again" exits 0 "$fabula" cluster "$work/one/articles.csv" --strict

# Bad input is told, not fatal.
head -c 20000 /dev/urandom >"$work/random.bin"
: >"$work/empty.txt"
printf '{"title":"A","text":"B"}\n{"title":"C","te' >"$work/cut.jsonl"
printf 'titre;texte;date\nUn;texte;12-01-20211\n' >"$work/year.csv"
for file in random.bin empty.txt cut.jsonl year.csv; do
    check "$file: exit code 0" exits 0 "$fabula" ingest "$work/$file" --dry-run
    check "$file: a finding names it" says "$file"
    check "$file: 65 under --strict" exits 65 "$fabula" ingest "$work/$file" --dry-run --strict
done
check "a missing input: exit code 1" exits 1 "$fabula" cluster "$work/nothing-here"
check "a missing input: named" says "nothing-here"
check "a wrong option: exit code 64" exits 64 "$fabula" cluster Data/week --thresold 1
check "no arguments: exit code 0" exits 0 "$fabula"
check "no arguments: says what to type" grep -q 'fabula run' "$work/out"

# A page of 5 MB of one paragraph is read in moments.
paragraph='Le ministre a annoncé jeudi une réforme des chemins de fer, selon la presse du matin.'
for _ in $(seq 55000); do printf '%s\n' "$paragraph"; done >"$work/lines.txt"
tr '\n' ' ' <"$work/lines.txt" >"$work/line.txt"
for file in line.txt lines.txt; do
    check "$file: 5 MB of one paragraph" timeout 10 "$fabula" run "$work/$file" -o "$work/big"
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
