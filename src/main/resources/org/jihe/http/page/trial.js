// 试算: a changed workbook is tried before it counts; published only when somebody says so.
import { button, el, put, say } from "./dom.js";
import { t } from "./words.js";
import { call, hand, Refused } from "./service.js";

export function trialView(main) {
  put(main, el("div", { class: "trial" }, el("section", {}, el("h1", {}, t("trial")), el("p", {}, t("trialNone")))));
}
