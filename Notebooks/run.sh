#!/usr/bin/env bash
# Runs notebooks from top to bottom and fails on the first error. The files in git are not changed.
#   Notebooks/run.sh                    all of them, into a temporary folder that is removed
#   Notebooks/run.sh -o DIR [NOTEBOOK]  keeps what was executed, as a notebook and as a page to read
# FABULA names the program (relative: to the repository), PYTHON the interpreter that makes .venv.
set -euo pipefail
die() { printf '%s\n' "$*" >&2; exit 1; }

output=
if [[ ${1:-} == -o ]]; then
    [[ -n ${2:-} ]] || die "usage: Notebooks/run.sh [-o DIR] [NOTEBOOK…]"
    mkdir -p "$2"
    output=$(cd "$2" && pwd)
    shift 2
fi
notebooks=()
for notebook in "$@"; do
    [[ -f $notebook ]] || die "There is no notebook $notebook"
    notebooks+=("$(realpath "$notebook")")
done

cd "$(dirname "$0")/.."
[[ ${#notebooks[@]} -gt 0 ]] || notebooks=("$PWD"/Notebooks/*.ipynb)
export FABULA=${FABULA:-.build/release/fabula}
[[ -x $FABULA ]] || die "There is no program $FABULA: run make build, or set FABULA"

# The packages are installed once, and again only when a pin or the interpreter changes. The stamp is written last,
# so that an installation cut short is made again.
venv=$PWD/.venv
pins=$(cat Notebooks/requirements.txt Notebooks/constraints.txt)
if [[ ! -f $venv/pins || $(<"$venv/pins") != "$pins" ]] || ! "$venv/bin/python" -c '' 2>/dev/null; then
    python=${PYTHON:-$(command -v python3.11 || command -v python3)} || die "Please install python3 and python3-venv"
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || die "$python is older than Python 3.11"
    "$python" -c 'import ensurepip, venv' 2>/dev/null || die "Please install as root: apt-get install python3-venv"
    echo "Installing the Python packages of the notebooks in .venv" >&2
    "$python" -m venv --clear "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check -r Notebooks/requirements.txt
    printf '%s\n' "$pins" >"$venv/pins"
fi

# The user's own Jupyter, IPython and matplotlib settings must not change what comes out.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export JUPYTER_CONFIG_DIR=$scratch/jupyter JUPYTER_DATA_DIR=$scratch/data IPYTHONDIR=$scratch/ipython
export MPLCONFIGDIR=$venv/matplotlib
unset MPLBACKEND
# Each kernel warns that it talks over local TCP; errors are what we want to hear of.
mkdir -p "$IPYTHONDIR/profile_default"
echo 'c.IPKernelApp.log_level = "ERROR"' >"$IPYTHONDIR/profile_default/ipython_kernel_config.py"

for notebook in "${notebooks[@]}"; do
    SECONDS=0
    "$venv/bin/python" -m nbconvert --log-level=ERROR --to notebook --execute \
        --ExecutePreprocessor.timeout=300 --output-dir "${output:-$scratch}" "$notebook"
    executed=${output:-$scratch}/$(basename "$notebook")
    [[ -z $output ]] || "$venv/bin/python" -m nbconvert --log-level=ERROR --to html "$executed"
    printf '%s: ran in %d s\n' "$(basename "$notebook")" "$SECONDS" >&2
done
