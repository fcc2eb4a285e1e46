// 审核: takes forms in, hands them to the service two at a time, shows what comes back.
import { button, el, put, say } from "./dom.js";
import { t } from "./words.js";
import { hand, told, Work } from "./service.js";
import { titles } from "./findings.js";
import { filingView } from "./filing.js";

const AT_ONCE = 2;
const files = [];
let asOf = "";
let counter = 0;
let pastes = 0;
let shownView = null;

function take(list) {
  for (const file of list) {
    files.push({ id: `f${++counter}`, file, state: "waiting" });
  }
  next();
  draw();
}

function next() {
  const busy = files.filter((entry) => entry.state === "checking").length;
  for (const entry of files.filter((e) => e.state === "waiting").slice(0, AT_ONCE - busy)) {
    work(entry);
  }
}

/** What checks are called; without it their codes do. */
async function learnTitles() {
  if (titles.size === 0) {
    const listed = await told("v1/checks");
    // A check may say several things; the first is what it is about.
    [...listed.checks].reverse().forEach((check) => titles.set(check.check, check.title));
  }
}

async function work(entry) {
  entry.state = "checking";
  entry.work = new Work();
  entry.asOf = asOf;
  try {
    await learnTitles();
    const query = { include: "form,whyNot", ...(asOf ? { asOf } : {}) };
    const response = await hand("v1/assessments", entry.file, {
      query,
      accept: "application/json",
      work: entry.work,
    });
    entry.report = await response.json();
    performance.mark("answer");
    entry.state = "done";
    const count = entry.report.assessments.reduce((sum, a) => sum + a.findings.length, 0);
    say(t("done", entry.file.name, count + entry.report.crossFindings.length));
    open(entry);
  } catch (refusal) {
    entry.state = refusal.name === "AbortError" ? "cancelled" : "failed";
    entry.refusal = refusal;
    if (entry.state === "failed") {
      say(`${entry.file.name}: ${refusal.message}`);
    }
  }
  entry.work.over();
  next();
  draw();
}

/** Goes to a file's report, unless another is being read already. */
function open(entry) {
  const one = entry.report.assessments.length === 1;
  const reading = location.hash.startsWith("#/check/");
  if (!reading) {
    location.hash = one
      ? `#/check/${entry.id}/${entry.report.assessments[0].index}`
      : `#/check/${entry.id}`;
  }
}

function again(entry) {
  entry.state = "waiting";
  entry.report = undefined;
  next();
  draw();
}

function remove(entry) {
  entry.work?.stop();
  files.splice(files.indexOf(entry), 1);
  if (location.hash.startsWith(`#/check/${entry.id}`)) {
    location.hash = "#/check";
  }
  draw();
}

function reason(refusal) {
  return el(
    "div",
    { class: "reason" },
    el("p", {}, el("strong", {}, refusal.message), refusal.detail ? ` ${refusal.detail}` : ""),
    refusal.errors?.length > 0 &&
      el(
        "ul",
        {},
        refusal.errors
          .slice(0, 50)
          .map((e) => el("li", {}, e.detail, e.hint ? el("span", { class: "faint" }, `（${e.hint}）`) : "")),
      ),
  );
}

function item(entry) {
  const name = entry.file.name;
  const state = entry.state;
  return el(
    "li",
    { class: `job ${state}` },
    state === "done"
      ? el("a", { class: "name", href: `#/check/${entry.id}` }, name)
      : el("span", { class: "name" }, name),
    state === "checking" && el("progress", { "aria-label": `${t("checking")} ${name}` }),
    el("span", { class: "state" }, state === "done" ? t("forms", entry.report.assessments.length) : t(state)),
    state === "checking" && button(t("cancel"), () => entry.work.stop()),
    (state === "failed" || state === "cancelled") && button(t("again"), () => again(entry)),
    state !== "checking" &&
      button("×", () => remove(entry), { class: "icon", "aria-label": t("removeNamed", name) }),
    state === "failed" && reason(entry.refusal),
  );
}

function queue() {
  const done = files.filter((e) => e.state !== "waiting" && e.state !== "checking").length;
  return (
    files.length > 0 && [
      files.length > 1 && done < files.length &&
        el(
          "p",
          { class: "progress" },
          el("progress", { max: files.length, value: done, "aria-label": t("progress", done, files.length) }),
          ` ${t("progress", done, files.length)} `,
          button(t("cancel"), () => {
            files.filter((e) => e.state === "waiting").forEach((e) => (e.state = "cancelled"));
            files.filter((e) => e.state === "checking").forEach((e) => e.work.stop());
            draw();
          }),
        ),
      el("ul", { class: "queue" }, files.map(item)),
    ]
  );
}

function years() {
  const now = new Date().getFullYear();
  const options = [el("option", { value: "" }, t("asOfOwn"))];
  for (let year = now + 1; year >= 2020; year--) {
    options.push(el("option", { value: year, selected: String(year) === asOf }, String(year)));
  }
  return el(
    "label",
    { class: "years" },
    `${t("asOf")} `,
    el(
      "select",
      {
        id: "as-of",
        on: {
          change: (event) => {
            asOf = event.target.value;
            files.filter((e) => e.state === "done").forEach(again);
          },
        },
      },
      options,
    ),
  );
}

function pasting() {
  const area = el("textarea", { id: "pasted", rows: 6, spellcheck: "false" });
  return el(
    "details",
    { class: "pasting" },
    el("summary", {}, t("pasteText")),
    el("label", { for: "pasted" }, t("pasteLabel")),
    area,
    button(
      t("pasteCheck"),
      () => {
        if (area.value.trim()) {
          takeText(area.value);
        }
      },
      { class: "main" },
    ),
  );
}

function takeText(text) {
  take([new File([text], t("pastedName", ++pastes), { type: "text/plain" })]);
}

function dropZone(small) {
  const input = el("input", {
    type: "file",
    id: "choose",
    multiple: true,
    accept: ".docx,.xlsx,.doc,.xls,.txt,.csv,.json,.zip",
    class: "unseen",
    on: {
      change: (event) => {
        take([...event.target.files]);
        event.target.value = "";
      },
    },
  });
  return el(
    "section",
    { class: small ? "drop small" : "drop", "aria-label": t("choose") },
    !small && el("h1", {}, t("drop")),
    !small && el("p", { class: "faint" }, t("dropHint")),
    el("p", { class: "choose" }, input, el("label", { for: "choose", class: "button main" }, t("choose")), years()),
    pasting(),
  );
}

function draw() {
  if (!shownView?.node.isConnected) {
    return;
  }
  const { node, parts } = shownView;
  const entry = files.find((e) => e.id === parts[0] && e.state === "done");
  const intake = node.querySelector(".intake");
  const typed = intake.querySelector("textarea")?.value;
  const opened = intake.querySelector(".pasting")?.open;
  put(intake, dropZone(files.length > 0), queue());
  if (typed || opened) {
    intake.querySelector("textarea").value = files.length > 0 ? "" : typed;
    intake.querySelector(".pasting").open = opened && files.length === 0;
  }
  const place = node.querySelector(".reading");
  if (place.dataset.shown !== key(entry, parts)) {
    place.dataset.shown = key(entry, parts);
    put(place, entry && filingView(entry, parts[1]));
    if (entry) {
      performance.mark("shown");
      performance.measure("first view", "answer", "shown");
    }
  }
}

function key(entry, parts) {
  return entry ? `${entry.id}/${parts[1] ?? ""}/${entry.report.rulebook.version}/${entry.asOf}` : "";
}

/** Shows the view; what stands after its name in the address is a file and a form of it. */
export function checkView(main, parts) {
  shownView = { node: main, parts };
  put(main, el("div", { class: "check" }, el("div", { class: "intake" }), el("div", { class: "reading" })));
  draw();
}

const away = (event) => !location.hash.startsWith("#/rules") && !location.hash.startsWith("#/trial") && event;

window.addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("dragging");
});
window.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) {
    document.body.classList.remove("dragging");
  }
});
window.addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("dragging");
  if (away(event) && event.dataTransfer.files.length > 0) {
    take([...event.dataTransfer.files]);
  }
});
window.addEventListener("paste", (event) => {
  const typing = event.target.closest?.("textarea, input, [contenteditable]");
  if (typing || !away(event)) {
    return;
  }
  const given = [...event.clipboardData.files];
  const text = event.clipboardData.getData("text/plain");
  if (given.length > 0) {
    take(given);
  } else if (text.trim()) {
    takeText(text);
  }
});
