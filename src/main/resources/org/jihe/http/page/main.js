// The page: its head, its three views, and which of them is shown.
import { button, el, put, say } from "./dom.js";
import { choose, language, t } from "./words.js";
import { askTokenBy, call } from "./service.js";
import { checkView } from "./check.js";
import { rulesView } from "./rules.js";
import { trialView } from "./trial.js";

const VIEWS = { check: checkView, rules: rulesView, trial: trialView };

function path() {
  const parts = location.hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  return VIEWS[parts[0]] ? parts : ["check"];
}

function head() {
  const now = path()[0];
  const links = Object.keys(VIEWS).map((name) =>
    el("a", { href: `#/${name}`, "aria-current": name === now ? "page" : null }, t(name)),
  );
  const version = el("p", { class: "version", id: "version" });
  put(
    document.getElementById("top"),
    el("p", { class: "brand" }, t("title")),
    el("nav", { "aria-label": t("title") }, links),
    version,
    button(
      t("other"),
      () => {
        choose(language() === "en" ? "zh" : "en");
        show();
      },
      { class: "quiet", id: "language", lang: language() === "en" ? "zh-CN" : "en" },
    ),
  );
  inForce(version);
}

/** Which rulebook judges; and, always in view, that files which were changed are not taken. */
async function inForce(place) {
  try {
    const ready = await (await call("readyz")).json();
    const refused = ready.refused ?? [];
    put(
      place,
      `${t("rulebook")} `,
      el("code", { title: ready.rulebook }, ready.rulebook.slice(0, 8)),
      refused.length > 0 && el("a", { class: "bad", href: "#/rules" }, t("refusedRulebook", refused.length)),
    );
  } catch (refusal) {
    put(place, el("span", { class: "bad" }, refusal.message));
  }
}

/** Whether a link of the page was followed: what it leads to is then read from its beginning. */
let followed = false;

function begin() {
  if (followed) {
    followed = false;
    scrollTo(0, 0);
    document.getElementById("main").focus({ preventScroll: true });
  }
}

function show() {
  document.documentElement.lang = language() === "en" ? "en" : "zh-CN";
  document.getElementById("skip").textContent = t("skip");
  const parts = path();
  document.title = `${t(parts[0])} · ${t("title")}`;
  head();
  VIEWS[parts[0]](document.getElementById("main"), parts.slice(1));
}

askTokenBy(
  (wrong) =>
    new Promise((given) => {
      const field = el("input", { type: "password", id: "token", autocomplete: "off", required: true });
      const dialog = el(
        "dialog",
        { "aria-labelledby": "token-title" },
        el(
          "form",
          { method: "dialog" },
          el("h2", { id: "token-title" }, t("token")),
          wrong && el("p", { class: "bad" }, t("tokenWrong")),
          el("label", { for: "token" }, t("tokenLabel")),
          field,
          el("p", { class: "faint" }, t("tokenHint")),
          el(
            "p",
            { class: "buttons" },
            button(t("giveUp"), () => dialog.close("")),
            el("button", { type: "submit", value: "ok", class: "main" }, t("ok")),
          ),
        ),
      );
      dialog.addEventListener("close", () => {
        given(dialog.returnValue === "ok" ? field.value.trim() : "");
        dialog.remove();
      });
      document.body.append(dialog);
      dialog.showModal();
    }),
);

document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("main").focus();
});
document.addEventListener("rulebook", () => inForce(document.getElementById("version")));
document.addEventListener("click", (event) => {
  followed = Boolean(event.target.closest?.("a[href^='#/']"));
});
window.addEventListener("hashchange", () => {
  say("");
  show();
  begin();
});
show();
