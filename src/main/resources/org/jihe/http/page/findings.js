// Findings: what one of them says, and which of them are shown.
import { button, el, put } from "./dom.js";
import { t } from "./words.js";

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

/** All that is known of a finding. */
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
