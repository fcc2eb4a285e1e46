// Results to be taken away. The file is handed in again: the service kept nothing of it.
import { button, el, put, save, say } from "./dom.js";
import { t } from "./words.js";
import { hand } from "./service.js";

function stem(name) {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

/** The buttons for one file. */
export function takeAway(entry) {
  const name = stem(entry.file.name);
  const kind = entry.report.source.kind;
  const marks = kind === "docx" || kind === "xlsx";
  const told = el("p", { class: "told", role: "status" });
  const query = entry.asOf ? { asOf: entry.asOf } : {};

  async function fetched(path, accept, as) {
    put(told, el("progress", { "aria-label": t("loading") }));
    try {
      const response = await hand(path, entry.file, { accept, query });
      save(await response.blob(), as);
      const lost = Number(response.headers.get("Jihe-Remarks-Lost") ?? 0);
      put(told, t("took", as), lost > 0 && el("span", { class: "bad" }, ` ${t("lost", lost)}`));
    } catch (refusal) {
      put(told, el("span", { class: "bad" }, [refusal.message, refusal.detail, ...refusal.errors.map((e) => e.detail)].filter(Boolean).join(" ")));
      say(refusal.message);
    }
  }

  function json() {
    const { whyNot, ...report } = entry.report;
    const assessments = entry.report.assessments.map(({ form, ...rest }) => rest);
    const text = JSON.stringify({ ...report, assessments }, null, 2);
    save(new Blob([text], { type: "application/json" }), `${name}.json`);
    put(told, t("took", `${name}.json`));
  }

  return el(
    "section",
    { class: "take", "aria-label": t("take") },
    el("h2", {}, t("take")),
    el(
      "p",
      { class: "buttons" },
      button(t("takeMarked"), () => fetched("v1/annotations", kind, `${name}.批注.${kind}`), {
        disabled: !marks,
        class: "main",
        title: marks ? t("takeMarkedHint") : t("takeMarkedNot"),
        "data-take": "marked",
      }),
      button(t("takeList"), () => fetched("v1/assessments", "xlsx", `${name}.发现.xlsx`), { "data-take": "list" }),
      button(t("takePrint"), () => fetched("v1/assessments", "text/html", `${name}.报告.html`), { "data-take": "print" }),
      button(t("takeJson"), json, { "data-take": "json" }),
    ),
    !marks && el("p", { class: "faint" }, t("takeMarkedNot")),
    told,
  );
}
