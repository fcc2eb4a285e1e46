#!/usr/bin/env bash
# Throughput and latency of POST /v1/assessments against a bare Javalin that parses and echoes the
# same JSON, one after the other on the same machine. Needs wrk (Debian package) and target/jihe.jar.
#   src/bench/load/load.sh [SECONDS [CONNECTIONS]]
set -euo pipefail
cd "$(dirname "$0")/../../.."
seconds=${1:-10} connections=${2:-16}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

cat > "$work/post.lua" <<LUA
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local f = assert(io.open("src/bench/resources/org/jihe/bench/declaration.json", "rb"))
wrk.body = f:read("*all")
f:close()
done = function(summary, latency)
  io.write(string.format("%.0f requests/s, p50 %.2f ms, p99 %.2f ms, errors %d\n",
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000,
    latency:percentile(99) / 1000, summary.errors.status + summary.errors.read + summary.errors.timeout))
end
LUA

await() { until curl -s -o /dev/null "http://127.0.0.1:$1/"; do sleep 0.2; done; }

run() {
  local name=$1 port=$2
  await "$port"
  wrk -t1 -c"$connections" -d"$seconds"s -s "$work/post.lua" "http://127.0.0.1:$port/v1/assessments" > /dev/null # warm up
  printf '%s: ' "$name"
  wrk -t1 -c"$connections" -d"$seconds"s -s "$work/post.lua" "http://127.0.0.1:$port/v1/assessments" | tail -1
}

java -cp target/jihe.jar src/bench/load/BareJavalin.java 18081 > /dev/null 2>&1 &
run "bare Javalin" 18081
kill %1; wait %1 2>/dev/null || true
java -jar target/jihe.jar serve --port 18082 --rules rules > /dev/null 2>"$work/log" &
run "jihe" 18082
