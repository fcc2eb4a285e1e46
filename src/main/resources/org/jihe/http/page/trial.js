// 试算: a changed workbook is tried before it counts, and published only when somebody says so.
import { button, el, paged, put, say } from "./dom.js";
import { t } from "./words.js";
import { call, requireReadable, Work } from "./service.js";
import { noteList } from "./notes.js";
import { changes, complain, history, publishing } from "./publish.js";

const chosen = { books: [], forms: [] };
let last = null;

function picker(id, label, kind, accept) {
  const named = () => chosen[kind].map((f) => f.name).join("、") || t("chosenNone");
  const names = el("p", { class: "faint", role: "status" }, named());
  return el(
    "fieldset",
    { data: { takes: kind } },
    el("legend", {}, label),
    el("input", {
      type: "file",
      id,
      multiple: true,
      accept,
      class: "unseen",
      on: {
        change: (event) => {
          chosen[kind] = [...event.target.files];
          names.textContent = named();
          // The same file, mended, may be chosen again.
          event.target.value = "";
        },
      },
    }),
    el("label", { for: id, class: "button" }, t("choose")),
    " ",
    names,
  );
}

function place(of) {
  return [of.file, of.sheet && `${of.sheet}!${of.cell}`, of.line && `第${of.line}行`].filter(Boolean).join(" ");
}

function defects(list, title, style) {
  return (
    list.length > 0 &&
    el(
      "section",
      { class: style, "aria-label": title },
      el("h2", {}, title),
      el(
        "div",
        { class: "scroll", tabindex: 0, role: "group", "aria-label": t("cell") },
        el(
          "table",
          { class: "list" },
          el("thead", {}, el("tr", {}, [t("cell"), t("what"), t("hint")].map((h) => el("th", { scope: "col" }, h)))),
          el("tbody", {}, list.map((d) => el("tr", {}, el("th", { scope: "row" }, place(d)), el("td", {}, d.message), el("td", {}, d.hint)))),
        ),
      ),
    )
  );
}

function effect(e) {
  const form = [e.source, e.form && t("form", e.form), e.projectName].filter(Boolean).join(" · ");
  return el(
    "li",
    {},
    el("span", { class: `chip ${e.kind}` }, t("effectKinds")[e.kind] ?? e.kind),
    ` ${form} `,
    el("code", { class: "faint" }, [e.check, e.rule].filter(Boolean).join(" · ")),
    el("div", {}, e.before && el("del", {}, e.before), e.before && e.after && " → ", e.after && el("ins", {}, e.after)),
  );
}

function effects(of) {
  return el(
    "section",
    { class: "effects", "aria-label": t("trialEffects") },
    el("h2", {}, t("trialEffects")),
    el("p", { class: "faint" }, t("trialOn", of.filings, of.forms, of.flips)),
    of.unread.length > 0 && el("p", { class: "bad" }, t("trialUnread", of.unread)),
    changes(of.changes),
    of.effects.length === 0
      ? el("p", {}, t("trialSame"))
      : paged(of.effects, 40, (some) => el("ul", { class: "diff" }, some.map(effect)), (n) => t("more", n)),
  );
}

function fixtures(of) {
  return el(
    "section",
    { "aria-label": t("trialFixturesTitle") },
    el("h2", {}, t("trialFixturesTitle")),
    el("p", { class: of.broken.length > 0 ? "bad" : "good" }, t("trialFixtures", of.run, of.run - of.broken.length, of.broken.length)),
    of.broken.length > 0 &&
      paged(
        of.broken,
        10,
        (some) => some.map((b, i) => el("details", { class: "broken", open: i === 0 && of.broken.length < 4 }, el("summary", {}, b.fixture), el("pre", {}, b.lines.join("\n")))),
        (n) => t("more", n),
      ),
  );
}

function results(trial) {
  const broken = trial.fixtures?.broken.length ?? 0;
  const can = trial.defects.length === 0;
  return [
    el(
      "p",
      { class: can ? "verdictline good" : "verdictline bad" },
      can ? t("trialClean") : t("trialDefects", trial.defects.length),
      broken > 0 && el("span", { class: "bad" }, ` ${t("trialBroken", broken)}`),
      trial.candidate && el("code", { class: "faint" }, ` ${trial.rulebook ?? ""} → ${trial.candidate}`),
    ),
    defects(trial.defects, t("trialCells"), "defects"),
    defects(trial.warnings, t("trialWarnings", trial.warnings.length), "warnings"),
    trial.fixtures && fixtures(trial.fixtures),
    trial.effects && effects(trial.effects),
    trial.analysis &&
      el("section", { "aria-label": t("notes") }, el("h2", {}, t("trialNotes", trial.analysis.length)), noteList(trial.analysis)),
    can &&
      el(
        "section",
        { class: "publish", "aria-label": t("publish") },
        el("h2", {}, t("publish")),
        broken > 0 && el("p", { class: "bad" }, t("publishBroken", broken)),
        el("ul", { class: "diff" }, last.books.map((book) => publishing(book, trial.rulebook))),
      ),
  ];
}

async function run(place) {
  if (chosen.books.length === 0) {
    put(place, el("p", { class: "bad", role: "alert" }, t("trialNoBook")));
    return;
  }
  const work = new Work();
  const bar = el("progress", { "aria-label": t("trialRunning") });
  const step = el("span", { class: "faint" });
  put(place, el("p", { class: "progress" }, bar, ` ${t("trialRunning")} `, step, " ", button(t("cancel"), () => work.stop())));
  work.follow((far) => tell(bar, step, far));
  const form = new FormData();
  chosen.books.forEach((file) => form.append("workbook", file, file.name));
  chosen.forms.forEach((file) => form.append("filing", file, file.name));
  try {
    await requireReadable([...chosen.books, ...chosen.forms]);
    const response = await call("v1/trials", {
      method: "POST",
      body: form,
      signal: work.signal,
      headers: { "X-Request-Id": work.id },
    });
    const trial = await response.json();
    last = { trial, books: [...chosen.books] };
    put(place, results(trial));
    say(trial.defects.length > 0 ? t("trialDefects", trial.defects.length) : t("trialClean"));
  } catch (refusal) {
    if (refusal.name === "AbortError") {
      put(place, el("p", {}, t("cancelled")));
    } else {
      complain(place, refusal);
    }
  }
  work.over();
}

/** How far a trial has come: its fixtures first, then what becomes of filings. */
function tell(bar, step, far) {
  if (far.steps > 0) {
    bar.max = far.steps;
    bar.value = far.done;
    step.textContent = t(far.part < 2 ? "trialFixturesStep" : "trialEffectsStep", far.done, far.steps);
  }
}

/** Shows the view. */
export function trialView(main) {
  const place = el("div", { class: "results" }, last && results(last.trial));
  const versions = el("div", {});
  put(
    main,
    el(
      "div",
      { class: "trial" },
      el(
        "section",
        { class: "ask" },
        el("h1", {}, t("trialDrop")),
        el("p", { class: "faint" }, t("trialHint")),
        el(
          "div",
          { class: "picks" },
          picker("trial-books", t("trialBook"), "books", ".xlsx"),
          picker("trial-forms", t("trialForms"), "forms", ".docx,.xlsx,.doc,.xls,.txt,.csv,.json,.zip"),
        ),
        button(t("trialRun"), () => run(place), { class: "main", id: "trial-run" }),
      ),
      place,
      el("section", { "aria-label": t("restore") }, el("h2", {}, t("restore")), versions),
    ),
  );
  history(versions);
  document.addEventListener("rulebook", () => versions.isConnected && history(versions), { once: true });
}

window.addEventListener("drop", (event) => {
  if (!location.hash.startsWith("#/trial") || event.dataTransfer.files.length === 0) {
    return;
  }
  const kind = event.target.closest?.("[data-takes=forms]") ? "forms" : "books";
  chosen[kind] = [...event.dataTransfer.files];
  trialView(document.getElementById("main"));
});
