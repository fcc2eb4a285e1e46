// A form that was assessed, in the words of every view of it.
import { el } from "./dom.js";
import { t } from "./words.js";

export function nameOf(assessment) {
  return assessment.projectName || t("unnamed");
}

export function verdict(assessment) {
  return el("span", { class: `verdict ${assessment.verdict}` }, t("verdict")[assessment.verdict]);
}

export function address(entry, index) {
  return `#/check/${entry.id}/${index}`;
}

/** How many checks could not run, each once; none that found something elsewhere. */
export function stopped(checks) {
  return new Set(checks.couldNotRun.filter((c) => !c.partly).map((c) => c.check)).size;
}
