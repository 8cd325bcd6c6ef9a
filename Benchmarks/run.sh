#!/usr/bin/env bash
# Runs the benchmark beside its rival: Benchmarks/run.sh FABULA [options of bench.py]. The rival's Python packages go into
# .build/rivals, once.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=$PWD/.build/rivals
pins=$(<Benchmarks/requirements.txt)
if [[ ! -f $venv/pins || $(<"$venv/pins") != "$pins" ]]; then
    python3 -c 'import ensurepip, venv' 2>/dev/null || { echo "Please install as root: apt-get install python3-venv" >&2; exit 1; }
    python3 -m venv --clear "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check -r Benchmarks/requirements.txt
    printf '%s\n' "$pins" >"$venv/pins"
fi
exec "$venv/bin/python" Benchmarks/bench.py "$@"
