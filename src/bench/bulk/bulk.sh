#!/usr/bin/env bash
# Many declarations through `check`, one a line, in a heap of 512 MB: with one core and with all, whether the bytes are the
# same, the most memory held, forms a second. Needs target/jihe.jar, GNU time and taskset.
#   src/bench/bulk/bulk.sh [DECLARATIONS [OPTIONS OF java]]
set -euo pipefail
cd "$(dirname "$0")/../../.."
count=${1:-20000}
shift || true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jar=target/jihe.jar

java -cp "$jar" src/bench/bulk/Declarations.java "$count" > "$work/forms.ndjson"
echo "$count declarations, $(du -m "$work/forms.ndjson" | cut -f1) MB"

# One core must be one for the compiler and the collector too: a JVM told of one processor still spreads over all.
run() {
  local name=$1 cores=$2
  shift 2
  command time -f '%e %U %S %M' -o "$work/time" \
    taskset -c "$cores" java -Xmx512m "$@" -jar "$jar" check --format ndjson --fail-on never "$work/forms.ndjson" | sha256sum > "$work/$name"
  awk -v name="$name" -v count="$count" '{ printf "%-9s %7.1f s, %7.1f s of CPU, %4d MB at most, %6.0f forms a second\n",
    name, $1, $2 + $3, $4 / 1024, count / $1 }' "$work/time"
}

run one-core 0 "$@"
run all-cores "0-$(($(nproc) - 1))" "$@"
cmp "$work/one-core" "$work/all-cores" && echo "the same bytes"
