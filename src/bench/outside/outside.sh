#!/usr/bin/env bash
# ZEN and URule, which cannot stand on the class path of the peers' benchmark, on the same rows and questions: the rows they
# find must be those that asking every row finds, then they are measured, and 判定表 and OpenL Tablets in the same run. Writes
# target/outside/outside.md. Wants node and npm. What is installed stays below target/; both engines run without a network
# where unshare can take it from them, in a memory and a time.
#   src/bench/outside/outside.sh [ROWS ...]
set -euo pipefail
cd "$(dirname "$0")/../../.."
sizes=("$@")
if (($# == 0)); then sizes=(200 2000 20000); fi
seconds=300
here=src/bench/outside
work=$PWD/target/outside
class_path=org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath
rm -rf "$work/measured"
mkdir -p "$work/measured" "$work/zen" "$work/tmp"

fence=(timeout "$seconds")
if unshare -rn true 2> /dev/null; then
  fence+=(unshare -rn)
else
  echo "unshare cannot take the network from ZEN and URule here" >&2
fi

mvn -q -Ppeers test-compile "$class_path" -Dmdep.outputFile="$work/peers.cp" -Dmdep.includeScope=test
mvn -q -f "$here/urule/pom.xml" compile "$class_path" -Dmdep.outputFile="$work/urule.cp"
cp "$here/zen/package.json" "$here/zen/measure.js" "$work/zen"
(cd "$work/zen" && npm install --silent --no-package-lock --no-audit --no-fund --ignore-scripts)

outside() { java -cp "target/test-classes:target/classes:$(cat "$work/peers.cp")" org.jihe.bench.peers.Outside "$@"; }

zen() { (ulimit -v 8000000 && "${fence[@]}" node --max-old-space-size=2048 "$work/zen/measure.js" "$@"); }

urule() {
  "${fence[@]}" java -Xmx2g -XX:-UsePerfData -Djava.io.tmpdir="$work/tmp" -cp "$work/urule/classes:$(cat "$work/urule.cp")" \
    org.jihe.bench.outside.Measuring "$@" 2> "$work/urule.log" | sed -n '/^#/p'
}

skipped() { printf '{"engine": "%s", "rows": %d, "policy": "%s", "skipped": "%s"}\n' "$@"; }

# Measures, or notes that the time was over; anything else ends the run.
measure() {
  local engine=$1 rows=$2 policy=$3 file="$work/measured/$1-$2-$3.json" result=0
  shift 3
  "$@" "$file" || result=$?
  if ((result == 124)); then
    skipped "$engine" "$rows" "$policy" "$engine takes more than $seconds seconds" > "$file"
  elif ((result != 0)); then
    echo "$engine, $rows rows, $policy: ended with $result (target/outside/*.log)" >&2
    exit 1
  fi
}

outside write "${sizes[@]}"
for rows in "${sizes[@]}"; do
  for policy in COLLECT FIRST; do
    measure "ZEN 0.54.0" "$rows" "$policy" zen "$rows" "$policy" "$work/workload-$rows.json"
  done
  measure "URule 2.1.7" "$rows" COLLECT urule "$rows" "$work/workload-$rows.json" "$work/urule"
  skipped "URule 2.1.7" "$rows" FIRST "a decision table of URule knows no first match" > "$work/measured/URule-$rows-FIRST.json"
done
outside table "${sizes[@]}"
