// 规则: the rulebook in force as tables to be read, and what to note of it.
import { button, el, paged, put, save } from "./dom.js";
import { t } from "./words.js";
import { call, told } from "./service.js";
import { Coverage } from "./coverage.js";
import { versionsSection } from "./history.js";
import { noteList } from "./notes.js";

const PAGE = 60;
const state = { table: "", asColumns: false, query: "" };
const coverage = new Coverage();

function tableOf(rule) {
  return `${rule.file} · ${rule.sheet}`;
}

function text(rule) {
  return [rule.id, rule.sentence, rule.validity, tableOf(rule), ...Object.values(rule.cells).map((c) => c.text)]
    .join(" ")
    .toLowerCase();
}

function basis(rule) {
  return rule.legalBasis.map((b) => {
    const title = b.title ? `《${b.title}》` : "";
    return `${title}${b.documentNumber && title ? `（${b.documentNumber}）` : b.documentNumber}${b.article}`;
  });
}

function chip(rule) {
  const pending = rule.verification === "待核";
  return el("span", { class: pending ? "chip pending" : "chip verified" }, rule.verification);
}

function cells(rule) {
  return el(
    "dl",
    { class: "about" },
    Object.entries(rule.cells).map(([header, cell]) =>
      el("div", { class: "line" }, el("dt", {}, header), el("dd", {}, cell.text, cell.cell ? el("code", { class: "faint" }, ` ${cell.cell}`) : "")),
    ),
  );
}

function sentences(rules, opened) {
  return el(
    "div",
    { class: "cards" },
    rules.map((rule) =>
      el(
        "details",
        { class: `rule ${rule.enabled ? "" : "off"} ${coverage.style(rule)}`, open: rule.id === opened, id: `rule-${rule.id}` },
        el(
          "summary",
          {},
          el("code", {}, rule.id),
          el("span", { class: "message" }, rule.validity ? `${rule.validity}，${rule.sentence}` : rule.sentence),
          el(
            "span",
            { class: "chips" },
            !rule.enabled && el("span", { class: "chip" }, t("off")),
            coverage.chip(rule),
            rule.legalBasis.length > 0 && chip(rule),
          ),
        ),
        coverage.about(rule),
        rule.legalBasis.length > 0 && el("p", {}, `${t("basis")}：${basis(rule).join("；")}`),
        cells(rule),
        el("p", { class: "faint" }, `${tableOf(rule)} · 第${rule.row}行`),
      ),
    ),
  );
}

/** Long texts get room: a wide table is scrolled sideways. */
function width(text = "") {
  return text.length > 14 ? "long" : text.length > 4 ? "medium" : null;
}

function columns(rules, name) {
  const headers = [...new Set(rules.flatMap((rule) => Object.keys(rule.cells)))];
  return el(
    "div",
    { class: "scroll", tabindex: 0, role: "group", "aria-label": name ?? t("cells") },
    el(
      "table",
      { class: "list" },
      name && el("caption", {}, name.replace(/^rules\//, "")),
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, t("ruleId")), coverage.isKnown() && el("th", { scope: "col" }, t("coverage")), headers.map((h) => el("th", { scope: "col" }, h)))),
      el(
        "tbody",
        {},
        rules.map((rule) =>
          el(
            "tr",
            { class: `${rule.enabled ? "" : "off"} ${coverage.style(rule)}` },
            el("th", { scope: "row" }, el("code", {}, rule.id)),
            coverage.isKnown() && el("td", {}, coverage.chip(rule)),
            headers.map((h) => el("td", { class: width(rule.cells[h]?.text) }, h === "核验状态" ? chip(rule) : rule.cells[h]?.text ?? "")),
          ),
        ),
      ),
    ),
  );
}

/** A workbook, fetched with the caller's token. */
export async function saveWorkbook(file, complain) {
  const name = file.replace(/^rules\//, "");
  try {
    const response = await call(`v1/rulebook/${encodeURIComponent(name)}`);
    save(await response.blob(), name);
  } catch (refusal) {
    complain(refusal);
  }
}

function tables(rules, draw) {
  const names = new Map();
  rules.forEach((rule) => names.set(tableOf(rule), (names.get(tableOf(rule)) ?? 0) + 1));
  const choice = (value, label, count) =>
    el(
      "li",
      {},
      button(
        [el("span", { class: "title" }, label), el("span", { class: "faint" }, String(count))],
        () => {
          state.table = value;
          draw();
        },
        { "aria-pressed": String(state.table === value), class: "choice" },
      ),
    );
  const books = new Map();
  [...names].forEach(([name, count]) => {
    const [book, sheet] = name.replace(/^rules\//, "").split(" · ");
    books.set(book, [...(books.get(book) ?? []), choice(name, sheet, count)]);
  });
  return [
    el("ul", {}, choice("", t("allTables"), rules.length)),
    [...books].map(([book, sheets]) => [el("p", { class: "book" }, book), el("ul", { "aria-label": book }, sheets)]),
  ];
}

function mode(draw) {
  return el(
    "span",
    { class: "switch", role: "group" },
    [["sentence", false], ["cells", true]].map(([key, value]) =>
      button(t(key), () => {
        state.asColumns = value;
        draw();
      }, { "aria-pressed": String(state.asColumns === value) }),
    ),
  );
}

function drawAll(box, rulebook, rules, notes, opened) {
  const list = el("div", {});
  const side = el("nav", { class: "forms", "aria-label": t("tables") });
  const count = el("p", { class: "faint", role: "status" });
  const modes = el("span", {});
  const found = () => {
    const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
    return rules.filter((rule) => (!state.table || tableOf(rule) === state.table) && coverage.meets(rule) && words.every((w) => text(rule).includes(w)));
  };
  const draw = () => {
    put(side, tables(rules, draw));
    put(modes, mode(draw));
    const some = found();
    // Short ids take little room.
    const longest = Math.max(8, ...some.map((rule) => rule.id.length));
    list.style.setProperty("--id", `${Math.min(longest, 26)}ch`);
    count.textContent = t("rulesShown", some.length);
    const oneTable = state.asColumns && new Set(some.map(tableOf)).size === 1;
    put(
      list,
      paged(
        some,
        PAGE,
        (page) => (state.asColumns ? byTable(page, oneTable) : sentences(page, opened)),
        (n) => t("more", n),
      ),
    );
  };
  const search = el("input", {
    type: "search",
    id: "search",
    value: state.query,
    placeholder: t("searchHint"),
    "aria-label": t("search"),
    on: {
      input: (event) => {
        state.query = event.target.value;
        draw();
      },
    },
  });
  const reach = el("div", { class: "reach" });
  const later = el("div", { hidden: true });
  const trouble = el("p", { class: "bad", role: "alert" });
  put(
    box,
    el(
      "div",
      { class: "filing" },
      side,
      el(
        "div",
        { class: "stage" },
        el("header", { class: "verdictbar" }, el("h1", {}, t("rules")), el("p", { class: "bar-line" }, search, modes, count), reach),
        list,
        el("section", { id: "notes", "aria-label": t("notes") }, el("h2", {}, t("notes"), " ", el("span", { class: "faint" }, String(notes.length))), noteList(notes)),
        el(
          "section",
          { class: "take", "aria-label": t("files") },
          el("h2", {}, t("files")),
          el("p", { class: "faint" }, `${t("versionNow")} `, el("code", {}, rulebook.version)),
          el(
            "p",
            { class: "buttons" },
            rulebook.files.filter((f) => f.file.endsWith(".xlsx")).map((f) => {
              const name = f.file.replace(/^rules\//, "");
              return button(t("download", name), () => saveWorkbook(f.file, (r) => put(trouble, r.message)), { "data-file": name });
            }),
          ),
          trouble,
        ),
        later,
      ),
    ),
  );
  draw();
  coverage.show(reach, draw);
  versionsSection().then((section) => later.replaceWith(section));
}

function byTable(rules, oneTable) {
  if (oneTable) {
    return columns(rules);
  }
  const groups = new Map();
  rules.forEach((rule) => groups.set(tableOf(rule), [...(groups.get(tableOf(rule)) ?? []), rule]));
  return [...groups].map(([name, of]) => columns(of, name));
}

/** Files that were changed and not taken, each with the cell that is wrong. */
async function refused() {
  const ready = await (await call("readyz")).json();
  const defects = ready.refused ?? [];
  return (
    defects.length > 0 &&
    el(
      "section",
      { class: "notice bad" },
      el("p", {}, t("refusedRulebook", defects.length)),
      el("ul", {}, defects.map((d) => el("li", {}, [d.file, d.sheet && `${d.sheet}!${d.cell}`, d.line && `第${d.line}行`].filter(Boolean).join(" "), `：${d.detail}`, d.hint ? `（${d.hint}）` : ""))),
    )
  );
}

/** Shows the view; what stands after its name in the address is a rule. */
export async function rulesView(main, parts) {
  const box = el("div", { class: "rules" }, el("p", {}, el("progress", { "aria-label": t("loading") }), ` ${t("loading")}`));
  put(main, box);
  try {
    const [bad, rulebook, rules, notes] = await Promise.all([refused(), told("v1/rulebook"), told("v1/rules"), told("v1/rules/notes")]);
    const wanted = parts[0];
    if (wanted) {
      state.query = wanted;
      state.table = "";
      state.asColumns = false;
    }
    drawAll(box, rulebook, rules, notes, wanted);
    if (bad) {
      box.prepend(bad);
    }
    if (wanted && !rules.some((rule) => rule.id === wanted)) {
      box.querySelector(".stage").prepend(el("p", { class: "notice" }, t("noRule", wanted)));
    }
  } catch (refusal) {
    put(box, el("p", { class: "notice bad", role: "alert" }, `${refusal.message} ${refusal.detail ?? ""}`));
  }
}
