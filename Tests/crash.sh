#!/bin/bash
# Kills a process that writes to a store at random moments and checks after each kill that the store opens, is sound,
# and holds all that was reported as stored.
#   Tests/crash.sh [KILLS] [SEED] [FOLDER OF THE BINARIES]
set -euo pipefail
kills=${1:-200} seed=${2:-1} binaries=${3:-.build/release}
harness=$binaries/StoreHarness
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
RANDOM=$seed
store=$folder/store.sqlite reported=0 batches=0
for ((kill = 1; kill <= kills; kill++)); do
    # A new store every ten kills: its making is a moment to be killed in, too.
    if ((kill % 10 == 1)); then
        rm -f "$store"*
        batches=$((batches + reported)) reported=0
    fi
    "$harness" write "$store" "$seed" $((reported + 1)) >"$folder/reported" 2>"$folder/errors" &
    writer=$!
    delay=$((RANDOM % 400))
    ((kill % 10 == 1)) && delay=$((delay % 60))
    sleep "$(printf '0.%03d' "$delay")"
    if ! kill -KILL "$writer" 2>/dev/null; then
        echo "the writer ended by itself: $(cat "$folder/errors")" >&2
        exit 1
    fi
    wait "$writer" 2>/dev/null || true
    # A number whose line feed is missing was not reported.
    last=$(tr '\n' ' ' <"$folder/reported" | grep -o '[0-9]* ' | tail -n 1 | tr -d ' ' || true)
    reported=${last:-$reported}
    if ! "$harness" check "$store" "$seed" "$reported"; then
        echo "kill $kill (seed $seed, after $delay ms, $reported batches reported) broke the store" >&2
        exit 1
    fi
done
echo "$kills kills (seed $seed): each store opened and held all $((batches + reported)) batches that were reported"
