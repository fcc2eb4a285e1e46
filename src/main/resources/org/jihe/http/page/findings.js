// Findings: what one of them says, and which of them are shown.
import { button, el, put } from "./dom.js";
import { t } from "./words.js";
import { told } from "./service.js";

export const SEVERITIES = ["ERROR", "WARNING", "INFO"];

const chosen = { severities: new Set(SEVERITIES), certainty: "", check: "" };

export function meets(finding) {
  return (
    chosen.severities.has(finding.severity) &&
    (!chosen.certainty || chosen.certainty === finding.certainty) &&
    (!chosen.check || chosen.check === finding.check)
  );
}

export function onlyCheck(check) {
  chosen.check = check;
}

/** The filters over some findings; `changed` is called when they change. */
export function filters(findings, changed) {
  const box = el("div", { class: "filters", role: "group", "aria-label": t("filter") });
  const checks = [...new Set(findings.map((f) => f.check))].sort();
  function draw() {
    const count = findings.filter(meets).length;
    put(
      box,
      SEVERITIES.map((severity) => {
        const n = findings.filter((f) => f.severity === severity).length;
        return button(
          [t("severity")[severity], " ", el("b", {}, String(n))],
          () => {
            const set = chosen.severities;
            set.has(severity) ? set.delete(severity) : set.add(severity);
            redraw(`[data-severity=${severity}]`);
          },
          {
            class: `toggle ${severity.toLowerCase()}`,
            "aria-pressed": String(chosen.severities.has(severity)),
            "data-severity": severity,
          },
        );
      }),
      select("certainty", t("certaintyFilter"), [["", t("allCertainties")], ...Object.entries(t("certainty"))]),
      checks.length > 1 &&
        select("check", t("checkFilter"), [["", t("allChecks")], ...checks.map((c) => [c, titles.get(c) ?? c])]),
      el("span", { class: "faint", role: "status" }, count < findings.length ? t("shownOf", count, findings.length) : ""),
      count < findings.length &&
        button(
          t("reset"),
          () => {
            chosen.severities = new Set(SEVERITIES);
            chosen.certainty = "";
            chosen.check = "";
            redraw("button");
          },
          { class: "quiet" },
        ),
    );
  }
  function redraw(focus) {
    draw();
    box.querySelector(focus)?.focus();
    changed();
  }
  function select(name, label, options) {
    return el(
      "select",
      {
        "aria-label": label,
        "data-filter": name,
        on: {
          change: (event) => {
            chosen[name] = event.target.value;
            redraw(`[data-filter=${name}]`);
          },
        },
      },
      options.map(([value, text]) => el("option", { value, selected: chosen[name] === value }, text)),
    );
  }
  draw();
  return box;
}

/** What checks are called, by their code. */
export const titles = new Map();

function line(label, content, style) {
  return content && content.length !== 0
    ? el("div", { class: style ?? "line" }, el("dt", {}, label), el("dd", {}, content))
    : null;
}

function basis(b) {
  const title = b.title ? `《${b.title}》` : "";
  const number = b.documentNumber ? (title ? `（${b.documentNumber}）` : b.documentNumber) : "";
  const pending = b.verification === "待核";
  return el(
    "li",
    {},
    `${title}${number}${b.article ?? ""} `,
    el("span", { class: pending ? "chip pending" : "chip verified" }, b.verification),
  );
}

function where(place) {
  if (place.line) return `第${place.line}行`;
  if (place.table) return `表${place.table}第${place.row}行第${place.column}格`;
  if (place.sheet) return `${place.sheet}!${place.cell}`;
  if (place.paragraph) return `第${place.paragraph}段`;
  return place.pointer ?? "";
}

function source(rule) {
  const cells = Object.entries(rule.cells ?? {}).map(([header, cell]) => `${header} ${cell}`).join("、");
  const file = [rule.file, rule.sheet, !cells && rule.row ? `第${rule.row}行` : ""].filter(Boolean).join(" · ");
  return [
    el("a", { href: `#/rules/${encodeURIComponent(rule.id)}` }, rule.id),
    ` ${file}${cells ? ` · ${cells}` : ""}`,
  ];
}

/** The row behind a finding, with its cells; those that decided stand first. Read when it is wanted. */
function ruleRow(finding, version) {
  const place = el("dd", {}, el("progress", { "aria-label": t("loading") }));
  rowOf(finding, version)
    .then((rule) => put(place, rule ? rowWords(rule, finding) : el("span", { class: "faint" }, t("ruleChanged"))))
    .catch((refusal) => put(place, el("span", { class: "bad" }, refusal.message)));
  return el("div", { class: "line rulerow" }, el("dt", {}, t("ruleRow")), place);
}

async function rowOf(finding, version) {
  const [now, rules] = await Promise.all([told("v1/rulebook"), told("v1/rules")]);
  return now.version === version
    ? rules.find((r) => r.id === finding.rule.id && r.file === finding.rule.file && r.sheet === finding.rule.sheet)
    : undefined;
}

function rowWords(rule, finding) {
  const deciding = new Set(Object.keys(finding.rule.cells ?? {}));
  const said = new Set(["启用", "核验状态", "依据", "提示", "建议"]);
  const cells = Object.entries(rule.cells)
    .filter(([header]) => deciding.has(header) || !said.has(header))
    .sort(([a], [b]) => Number(deciding.has(b)) - Number(deciding.has(a)));
  return [
    el("p", {}, rule.validity ? `${rule.validity}，${rule.sentence}` : rule.sentence),
    el(
      "ul",
      { class: "rowcells" },
      cells.map(([header, cell]) =>
        el(
          "li",
          { class: deciding.has(header) ? "decides" : "" },
          el("span", { class: "faint" }, `${header} `),
          cell.cell ? el("code", { class: "faint" }, `${cell.cell} `) : "",
          cell.text,
        ),
      ),
    ),
  ];
}

/** All that is known of a finding, but for what must first be read; see `opened`. */
export function body(finding, extra) {
  return el(
    "dl",
    { class: "about" },
    line(t("suggestion"), finding.suggestion, "line fix"),
    line(t("actual"), finding.actual),
    line(t("expected"), finding.expected),
    line(t("quote"), finding.place.quote && `「${finding.place.quote}」`),
    line(t("basis"), finding.legalBasis.length > 0 && el("ul", {}, finding.legalBasis.map(basis))),
    line(t("reason"), finding.reason),
    line(t("place"), [finding.place.label, where(finding.place)].filter(Boolean).join("，")),
    line(t("rule"), [source(finding.rule), el("code", {}, ` ${finding.check}`)]),
    extra,
  );
}

/** Adds what is read only for a finding that is opened: its row, as of the report's rulebook. */
export function opened(about, finding, version) {
  about.append(ruleRow(finding, version));
}

/** The head of a finding: how grave, how sure, what is wrong. */
export function headline(finding, number) {
  return [
    number && el("span", { class: "number" }, String(number)),
    el("span", { class: "severity" }, t("severity")[finding.severity]),
    el("span", { class: "message" }, finding.message),
    finding.certainty === "judgement" &&
      el("span", { class: "chip judged", title: t("judgementHint") }, t("certainty").judgement),
  ];
}

export function style(finding) {
  return finding.severity.toLowerCase();
}
