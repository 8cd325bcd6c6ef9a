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
        head -20 "$work/log" | sed 's/^/    /'
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
check "copies: same bytes for reversed files and one thread" cmp <("$fabula" copies "${week[@]}" --threads 2 2>/dev/null) \
    <("$fabula" copies "${shuffled[@]}" --threads 1 2>/dev/null)
"$fabula" run Data/week -o "$work/one" >"$work/one.txt" 2>/dev/null
"$fabula" run Data/week -o "$work/two" >"$work/two.txt" 2>/dev/null
check "run: same files from two processes" diff -r "$work/one" "$work/two"
check "Reports/example is what the program writes (make example)" diff -r "$work/one" Reports/example
check "the machine's time zone plays no part" cmp "$work/a.csv" <(TZ=Pacific/Auckland "$fabula" cluster "${week[@]}" --format csv 2>/dev/null)
check "our own CSV is read again" exits 0 "$fabula" cluster "$work/one/articles.csv" --strict

# Timelines as other tools open them: a sample week, and one story whose texts would break careless writers.
timelines() { # folder, input…
    local folder=$1 format name
    shift
    mkdir -p "$folder"
    for format in json md timelinejs timelinejs-csv ics; do
        case $format in timelinejs) name=js.json ;; timelinejs-csv) name=js.csv ;; *) name=$format ;; esac
        "$fabula" timeline "$@" --format $format --lang fr >"$folder/timeline.$name" 2>/dev/null
    done
}
timelines "$work/timelines" "${week[@]}" --threads 2
timelines "$work/shuffled" "${shuffled[@]}" --threads 1
check "timelines: same bytes for reversed files and one thread" diff -r "$work/timelines" "$work/shuffled"
check "timelines: opened by the formats' readers" "${PYTHON:-python3}" Tests/timelines.py "$work/timelines"
cat >"$work/hostile.jsonl" <<'END'
{"title":"<script>alert(1)</script> ](javascript:alert(1)) *a* _b_ `c` | d | &lt;","text":"La grève, a-t-on appris, commencera lundi; END:VEVENT [x](javascript:y) <img src=x>.","date":"2021-12-02","source":"A, B; [C](javascript:z) <b>","url":"https://x.example/a(b)?c=\"d\"&lt;e\r\nf"}
{"title":"=HYPERLINK(\"http://x\") # {{ y }} <!-- \\","text":"Le 3 décembre 2021, la suite.","date":"2021-12-02","source":"","url":"javascript:alert(1)"}
END
timelines "$work/hostile" "$work/hostile.jsonl"
check "timelines of hostile texts: opened by the formats' readers" "${PYTHON:-python3}" Tests/timelines.py "$work/hostile"

# A store: the same answer from any number of ingests, nothing new from a second one, SQL readers beside a writer.
store=$work/news.sqlite
for ((i = 0; i < ${#shuffled[@]}; i += 5)); do
    check "ingest of part $((i / 5 + 1))" exits 0 "$fabula" ingest "${shuffled[@]:i:5}" --into "$store"
done
for format in csv json; do
    check "cluster --format $format: same bytes from a store of several ingests" \
        cmp "$work/a.$format" <("$fabula" cluster "$store" --format $format 2>/dev/null)
done
check "ingest --stats: same bytes from the store" \
    cmp <("$fabula" ingest "$store" --stats 2>/dev/null) <("$fabula" ingest "${week[@]}" --dry-run --stats 2>/dev/null)
check "run: same files from the store" exits 0 "$fabula" run "$store" -o "$work/three"
check "run: same files from the store, byte by byte" diff -r "$work/one" "$work/three"
cp "$store" "$work/before.sqlite"
check "a second ingest: exit code 0" exits 0 "$fabula" ingest "${week[@]}" --into "$store"
check "a second ingest: nothing new" grep -q '0 new articles' "$work/out"
check "a second ingest: not a byte changed" cmp "$store" "$work/before.sqlite"
check "a second ingest: nothing left beside the store" test ! -e "$store-wal" -a ! -e "$store-shm"
check "doctor: the store is sound" exits 0 "$fabula" doctor "$store"
check "doctor: says so" grep -q 'integrity *sound' "$work/out"
rows() { sqlite3 "$store" "SELECT count(*) FROM $1"; }
records() { sqlite3 :memory: ".import --csv '$1' t" "SELECT count(*) FROM t"; }
coproc HOLDER { sqlite3 "$store"; } # a writer in the middle of its work
holder=$HOLDER_PID
echo "BEGIN IMMEDIATE; DELETE FROM dropped; SELECT 'holding';" >&"${HOLDER[1]}"
read -r -u "${HOLDER[0]}" _
for view in articles stories timeline; do
    check "the view $view is read while another program writes" \
        test "$(rows $view)" = "$(records "$work/one/$view.csv")"
done
check "fabula reads while another program writes" cmp "$work/a.csv" <("$fabula" cluster "$store" --format csv 2>/dev/null)
check "a second writer gives up: exit code 1" exits 1 "$fabula" ingest "$work/one/articles.csv" --into "$store"
check "a second writer gives up: says who writes" says 'another sqlite3 (pid [0-9]*) is writing'
echo "ROLLBACK;" >&"${HOLDER[1]}"
eval "exec ${HOLDER[1]}>&-"
wait "$holder"
cp "$store" "$work/newer.sqlite"
sqlite3 "$work/newer.sqlite" "INSERT INTO grdb_migrations VALUES ('a step of tomorrow')"
head -c 60000 "$store" >"$work/cut.sqlite"
for command in "cluster" "ingest --dry-run" "doctor" "ingest Data/week --into"; do
    check "$command, a newer store: exit code 1" exits 1 "$fabula" $command "$work/newer.sqlite"
    check "$command, a newer store: says so" says "newer fabula"
    check "$command, a damaged store: exit code 1" exits 1 "$fabula" $command "$work/cut.sqlite"
    check "$command, a damaged store: says so" says "damaged"
done

# Labels: one score for any order, store and thread count, and for our own stories read back as another program's.
score() { "$fabula" evaluate stories Data/week-gold.jsonl "$@" --format json 2>/dev/null; }
score Data/week >"$work/score.json"
check "evaluate: 171 labelled articles" grep -q '"documents":171,"missing":0' "$work/score.json"
check "evaluate: same bytes for reversed files and one thread" \
    cmp "$work/score.json" <(score "${shuffled[@]}" --threads 1)
check "evaluate: same bytes from the store" cmp "$work/score.json" <(score "$store")
check "evaluate: same bytes for our own predictions" \
    cmp "$work/score.json" <(score Data/week --predictions "$work/a.jsonl")
check "evaluate: labels that are none: exit code 1" exits 1 "$fabula" evaluate stories README.md Data/week

# Questions about pairs, answered from a pipe. What the gold labels say of the pairs that a seed draws is found by passing
# all of them over first.
answers() { # labels of pairs: y or n a line, in their order
    sqlite3 :memory: ".mode list" '.separator "\001"' "CREATE TABLE g(j)" "CREATE TABLE a(j)" "CREATE TABLE p(j)" \
        ".import Data/week-gold.jsonl g" ".import $work/a.jsonl a" ".import $1 p" \
        "CREATE TABLE s AS SELECT a.j->>'id' AS id, g.j->>'story' AS story FROM a
             JOIN g ON a.j->>'id' = g.j->>'id' OR (g.j->>'id' IS NULL AND a.j->>'title' = g.j->>'title')" \
        "SELECT CASE WHEN x.story = y.story THEN 'y' ELSE 'n' END
             FROM p JOIN s x ON x.id = p.j->>'first' JOIN s y ON y.id = p.j->>'second' ORDER BY p.rowid"
}
label() { "$fabula" label Data/week --out "$work/$1" --count 90 2>/dev/null; }
yes s | label skipped.jsonl >"$work/skipped.txt" || true
answers "$work/skipped.jsonl" >"$work/answers.txt"
check "label: ninety pairs" test "$(wc -l <"$work/answers.txt")" = 90
label one.jsonl <"$work/answers.txt" >"$work/one-pairs.txt"
label two.jsonl < <(head -n 33 "$work/answers.txt") >"$work/two-pairs.txt"
check "label: what was answered is kept" test "$(wc -l <"$work/two.jsonl")" = 33
label two.jsonl < <(tail -n +34 "$work/answers.txt") >"$work/two-pairs.txt"
check "label: the same labels in one go and in two" cmp "$work/one.jsonl" "$work/two.jsonl"
check "label: the same figures" cmp "$work/one-pairs.txt" "$work/two-pairs.txt"
check "evaluate pairs: the figures that label ended with" \
    cmp "$work/one-pairs.txt" <("$fabula" evaluate pairs "$work/one.jsonl" "${shuffled[@]}" --threads 1 2>/dev/null)
"$fabula" evaluate pairs "$work/one.jsonl" Data/week --format csv >"$work/pairs.csv" 2>/dev/null
check "evaluate pairs: the intervals hold the F1 and precision of all pairs" test 1 = "$(sqlite3 :memory: \
    ".import --csv '$work/pairs.csv' p" \
    "SELECT json_extract(readfile('$work/score.json'), '\$[0].pairwise_f1') BETWEEN all_f1_low + 0 AND all_f1_high + 0 FROM p")"
coproc ASKED { exec "$fabula" label Data/week --out "$work/cut.jsonl.labels" 2>/dev/null; }
asked=$ASKED_PID
echo y >&"${ASKED[1]}"
for _ in $(seq 100); do [ -s "$work/cut.jsonl.labels" ] && break; sleep 0.05; done
kill -INT "$asked"
wait "$asked" || true
check "label: Ctrl-C keeps what was answered" test "$(wc -l <"$work/cut.jsonl.labels")" = 1

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
