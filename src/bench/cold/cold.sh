#!/usr/bin/env bash
# From a cold JVM to the findings on one form, next to a bare JVM that parses the same JSON with Jackson and reads one
# workbook with POI: seconds of processor time of the whole process, the least of several runs. Needs target/jihe.jar.
#   src/bench/cold/cold.sh [RUNS [OPTIONS OF java]]
set -euo pipefail
cd "$(dirname "$0")/../../.."
runs=${1:-5}
shift || true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jar=target/jihe.jar
form=src/bench/resources/org/jihe/bench/declaration.json
check=(-jar "$jar" check --fail-on never "$form")
bare=(-cp "$jar:$work/bare.jar" BareReading "$form" rules/weights.xlsx)

mkdir "$work/bare"
javac -d "$work/bare" -cp "$jar" src/bench/cold/BareReading.java
jar cf "$work/bare.jar" -C "$work/bare" .
java "${check[@]}" > "$work/without" 2> /dev/null
java -XX:ArchiveClassesAtExit="$work/jihe.jsa" "${check[@]}" > /dev/null 2>&1
java -XX:ArchiveClassesAtExit="$work/bare.jsa" "${bare[@]}" > /dev/null 2>&1

# The least processor time, user and system, in hundredths of a second.
least() {
  local least=999999 spent
  TIMEFORMAT='%U %S'
  for ((i = 0; i < runs; i++)); do
    spent=$({ time java "$@" > "$work/out" 2> /dev/null; } 2>&1 | awk '{ printf "%d", ($1 + $2) * 100 }')
    if ((spent < least)); then least=$spent; fi
  done
  echo "$least"
}

row() { printf '%-46s %6.2f s %6.2f\n' "$1" "$(echo "$2 / 100" | bc -l)" "$(echo "$2 / $3" | bc -l)"; }

printf '%-46s %8s %6s\n' "" "CPU" "× bare"
base=$(least "$@" "${bare[@]}")
row "bare: Jackson and POI" "$base" "$base"
row "bare, with an archive" "$(least "$@" -XX:SharedArchiveFile="$work/bare.jsa" "${bare[@]}")" "$base"
plain=$(least "$@" "${check[@]}")
row "jihe check" "$plain" "$base"
archived=$(least "$@" -XX:SharedArchiveFile="$work/jihe.jsa" "${check[@]}")
row "jihe check, with an archive" "$archived" "$base"
printf 'archive: %.2f of what it costs without\n' "$(echo "$archived / $plain" | bc -l)"
cmp "$work/without" "$work/out"
