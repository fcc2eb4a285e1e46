// Publishing a workbook and taking an earlier one back; nothing happens before a second word.
import { button, el, paged, put, say } from "./dom.js";
import { t } from "./words.js";
import { differences, moment } from "./history.js";
import { call, changeToken, Refused, requireReadable, xlsx } from "./service.js";

/** Tells in plain words why something was refused. */
export function complain(place, refusal) {
  say(refusal.message);
  put(
    place,
    el(
      "div",
      { class: "notice bad", role: "alert" },
      el("p", {}, `${refusal.message} ${refusal.detail ?? ""}`),
      refusal.errors?.length > 0 &&
        el("ul", {}, refusal.errors.slice(0, 50).map((e) => el("li", {}, [e.file, e.sheet && `${e.sheet}!${e.cell}`, e.detail, e.hint].filter(Boolean).join("："))),
      ),
      refusal.status === 403 && el("p", {}, button(t("otherToken"), changeToken)),
    ),
  );
}

/** Changed cells and rows, with how much they do. */
export function changes(list) {
  return el(
    "ul",
    { class: "diff" },
    list.map((c) =>
      el(
        "li",
        {},
        `${[c.file, c.sheet].filter(Boolean).join(" · ")} ${c.id ?? ""} ${c.column ?? ""} ${c.cell ?? ""} `,
        c.kind === "cell"
          ? [el("del", {}, c.before || t("blank")), " → ", el("ins", {}, c.after || t("blank"))]
          : el("span", { class: "chip" }, t("changeKinds")[c.kind] ?? c.kind),
        " ",
        c.effects !== undefined && el("span", { class: "faint" }, t("effectCount", c.effects)),
      ),
    ),
  );
}

/** A question that must be answered before something takes effect. */
function sure(question, yes, act) {
  const box = el("span", { class: "sure" });
  function ask(first) {
    put(box, el("span", {}, question), " ", button(yes, act, { class: "main", "data-sure": true }), " ", button(t("giveUp"), () => put(box, first)));
    box.querySelector("button").focus();
  }
  return { box, ask };
}

/** The button that puts a workbook in force, once it has been asked again. */
export function publishing(book, version) {
  const told = el("div", { role: "status" });
  const start = button(t("publish"), () => question.ask(start), { "data-publish": book.name });
  const question = sure(t("publishSure", book.name), t("publishYes"), async () => {
    put(question.box, el("progress", { "aria-label": t("publish") }));
    try {
      await requireReadable([book]);
      const response = await call(`v1/rulebook/${encodeURIComponent(book.name)}`, {
        method: "PUT",
        body: book,
        headers: { "Content-Type": xlsx, ...(version ? { "If-Match": `"${version}"` } : {}) },
      });
      const published = await response.json();
      put(question.box, el("span", { class: "good" }, t("published", published.version)));
      say(t("published", published.version));
      document.dispatchEvent(new Event("rulebook"));
    } catch (refusal) {
      put(question.box, start);
      complain(told, refusal);
    }
  });
  put(question.box, start);
  return el("li", {}, el("b", {}, book.name), " ", question.box, told);
}

function earlier(of, reload) {
  const told = el("div", { role: "status" });
  const start = button(t("restoreYes"), () => question.ask(start), { "data-restore": of.file });
  const question = sure(t("restoreSure", of.file), t("restoreYes"), async () => {
    try {
      const asked = new URLSearchParams({ file: of.file, sha256: of.sha256 });
      const restored = await (await call(`v1/rulebook/restore?${asked}`, { method: "POST" })).json();
      say(t("restored", restored.version));
      document.dispatchEvent(new Event("rulebook"));
      reload(t("restored", restored.version));
    } catch (refusal) {
      put(question.box, start);
      complain(told, refusal);
    }
  });
  put(question.box, start);
  const compare = button(t("compare"), () => difference(of, told), { class: "quiet", "data-compare": of.file });
  return el(
    "li",
    {},
    el("b", {}, of.file),
    ` ${t("until", moment(of.replacedAt))} `,
    el("code", { class: "faint" }, of.sha256.slice(0, 12)),
    " ",
    question.box,
    " ",
    compare,
    told,
  );
}

/** What going back to an earlier workbook would change, cell by cell. */
async function difference(of, place) {
  put(place, el("progress", { "aria-label": t("compare") }));
  try {
    const found = await differences(of.file, "", of.sha256);
    put(place, found.changes.length === 0 ? el("p", { class: "faint" }, t("sameCells")) : changes(found.changes));
  } catch (refusal) {
    complain(place, refusal);
  }
}

/** The workbooks that were replaced, each of which can be put back. */
export async function history(place, said) {
  try {
    const versions = await (await call("v1/rulebook/versions")).json();
    put(
      place,
      said && el("p", { class: "good" }, said),
      versions.earlier.length === 0
        ? el("p", { class: "faint" }, t("noEarlier"))
        : paged(
            versions.earlier,
            10,
            (some) => el("ul", { class: "diff" }, some.map((of) => earlier(of, (word) => history(place, word)))),
            (n) => t("more", n),
          ),
    );
  } catch (refusal) {
    complain(place, refusal instanceof Refused ? refusal : { message: t("tooLong") });
  }
}
