// ZEN on the rows and questions of the peers' benchmark: holds it to the rows wanted, then measures it.
//   node measure.js ROWS COLLECT|FIRST WORKLOAD MEASURED
// A whole form is one call (a table asked in a loop), of contents parsed and compiled before. Also tried, in short runs on a
// busy machine: a call an indicator, the calls of a form at once, contents as bytes, the word in the name first. None cost less.
"use strict";

const fs = require("node:fs");
const { ZenEngine, ZenDecisionContent } = require("@gorules/zen-engine");

const WARM = 5;
const MEASURED = 3;
const MILLIS = 2000;

const [rows, policy, file, out] = process.argv.slice(2);
const workload = JSON.parse(fs.readFileSync(file, "utf8"));

/** A condition as ZEN's language says it; an empty text holds for everything. */
function condition(kind, cell) {
  if (!cell) {
    return "";
  }
  switch (kind) {
    case "EQUAL":
    case "AMONG":
      return cell.words.map((word) => JSON.stringify(word)).join(", ");
    case "WITHIN":
      return `[${cell.low}..${cell.high})`;
    case "WORDS": {
      const test = cell.begins ? "startsWith" : "contains";
      return cell.words.map((word) => `${test}($, ${JSON.stringify(word)})`).join(" or ");
    }
    default:
      throw new Error(kind);
  }
}

function rule(row, number) {
  const cells = { _id: `r${number}`, row: `${number}` };
  for (const { field, kind } of workload.headings) {
    cells[field] = condition(kind, row[field]);
  }
  return cells;
}

/** The decision model: a node that takes what is asked, the table, a node that hands out. */
function model() {
  const content = {
    hitPolicy: policy.toLowerCase(),
    inputs: workload.headings.map(({ field }) => ({ id: field, name: field, field })),
    outputs: [{ id: "row", name: "row", field: "row" }],
    rules: workload.rows.map(rule),
    inputField: "indicators",
    outputPath: null,
    executionMode: "loop",
    passThrough: false,
  };
  const node = (id, type, more) => ({ id, name: id, type, position: { x: 0, y: 0 }, ...more });
  const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: "edge", sourceId, targetId });
  return {
    nodes: [node("in", "inputNode"), node("table", "decisionTableNode", { content }), node("out", "outputNode")],
    edges: [edge("in", "table"), edge("table", "out")],
  };
}

/** The rows of each indicator, all or the first; where none holds, a first match is null or empty. */
async function ask(decision, form) {
  const { result } = await decision.evaluate({ indicators: form });
  return result.map((found) => (Array.isArray(found) ? found : [found ?? {}]).flatMap(({ row }) => row ?? []));
}

async function check(decision) {
  let found = 0;
  for (const [number, form] of workload.forms.entries()) {
    const got = await ask(decision, form);
    const wanted = workload.wanted[policy][number];
    if (JSON.stringify(got) !== JSON.stringify(wanted)) {
      throw new Error(`ZEN, form ${number + 1}: found ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
    }
    found += wanted.flat().length;
  }
  console.log(`# ZEN, ${policy}: the same ${found} rows as by asking every row`);
}

/** µs an indicator, of CPU, all threads of the process, and that pass. */
async function iteration(decision) {
  const start = process.hrtime.bigint();
  const before = process.cpuUsage();
  const nanos = () => Number(process.hrtime.bigint() - start);
  let asked = 0;
  for (let next = 0; nanos() < MILLIS * 1e6; next = (next + 1) % workload.forms.length) {
    await ask(decision, workload.forms[next]);
    asked += workload.forms[next].length;
  }
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / asked, wall: nanos() / 1000 / asked };
}

async function main() {
  const bytes = Buffer.from(JSON.stringify(model()));
  const before = process.cpuUsage();
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(bytes));
  await ask(decision, workload.forms[0]);
  const { user, system } = process.cpuUsage(before);
  await check(decision);
  let [micros, wall] = [0, 0];
  for (let i = 1; i <= WARM + MEASURED; i++) {
    const one = await iteration(decision);
    console.log(`# ZEN, iteration ${i}: ${one.cpu.toFixed(1)} µs of CPU, ${one.wall.toFixed(1)} µs that pass`);
    micros += i > WARM ? one.cpu / MEASURED : 0;
    wall += i > WARM ? one.wall / MEASURED : 0;
  }
  const load = (user + system) / 1000;
  fs.writeFileSync(out, JSON.stringify({ engine: "ZEN 0.54.0", rows: Number(rows), policy, micros, wall, load }));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
