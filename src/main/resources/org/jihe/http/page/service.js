// Calls the service that gave this page, and no other.
import { t, language } from "./words.js";

let token = "";
let asking = () => Promise.resolve("");

/** Something the service, or the way to it, refused; told in words for people. */
export class Refused extends Error {
  constructor(title, detail, errors, status) {
    super(title);
    this.detail = detail ?? "";
    this.errors = errors ?? [];
    this.status = status ?? 0;
  }
}

/** How a token is asked for; an empty one gives up. */
export function askTokenBy(how) {
  asking = how;
}

let pending = null;

/** Asks for a token, once for all calls that want one. */
function newToken(wrong) {
  pending ??= asking(wrong)
    .then((given) => {
      token = given || token;
      return Boolean(given);
    })
    .finally(() => (pending = null));
  return pending;
}

/** Asks for another token, with other rights. */
export function changeToken() {
  return newToken(false);
}

function address(path) {
  return new URL(path, document.baseURI);
}

async function refusal(response) {
  let problem = {};
  try {
    problem = await response.json();
  } catch {
    problem = {};
  }
  const id = problem.id ? t("failureId", problem.id) : "";
  return new Refused(
    problem.title ?? t("status", response.status),
    [problem.detail, id].filter(Boolean).join(" "),
    problem.errors,
    response.status,
  );
}

/** The answer to a call; throws Refused, or AbortError when it was cancelled. */
export async function call(path, options = {}) {
  const headers = { "Accept-Language": language(), ...options.headers };
  if (token) {
    headers.Authorization = `Bearer ${token}`;
  }
  const sent = token;
  let response;
  try {
    response = await fetch(address(path), {
      ...options,
      headers,
      cache: "no-cache",
      credentials: "same-origin",
    });
  } catch (failure) {
    if (failure.name === "AbortError") {
      throw failure;
    }
    throw new Refused(t("unreachable"), t("unreachableHint"));
  }
  if (response.status === 401) {
    const refused = await refusal(response);
    if (token !== sent || (await newToken(sent !== ""))) {
      return call(path, options);
    }
    throw refused;
  }
  if (!response.ok) {
    throw await refusal(response);
  }
  return response;
}

const live = new Set();

/** Work that can be followed, and stopped: here and, by its id, on the service. */
export class Work {
  constructor() {
    const random = crypto.getRandomValues(new Uint8Array(16));
    this.id = Array.from(random, (b) => b.toString(16).padStart(2, "0")).join("");
    this.abort = new AbortController();
    this.signal = this.abort.signal;
    live.add(this);
  }

  stop() {
    this.abort.abort();
    if (live.delete(this)) {
      call(`v1/work/${this.id}`, { method: "DELETE", keepalive: true }).catch(() => {});
    }
  }

  /** Says every now and then how far it has come, until it is over. */
  async follow(tell) {
    while (live.has(this)) {
      await new Promise((done) => setTimeout(done, 800));
      if (live.has(this)) {
        await call(`v1/work/${this.id}`).then((answer) => answer.json()).then(tell).catch(() => {});
      }
    }
  }

  over() {
    live.delete(this);
  }
}

// Nobody waits for work of a page that is gone.
window.addEventListener("pagehide", () => [...live].forEach((work) => work.stop()));

const memory = new Map();

/** What describes the rulebook in force, asked for once for each version. */
export async function told(path) {
  const version = await (await call("v1/rulebook")).json();
  const key = `${version.version} ${path}`;
  if (!memory.has(key)) {
    memory.set(key, path === "v1/rulebook" ? version : await (await call(path)).json());
  }
  return memory.get(key);
}

const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Refuses files that were changed or taken away since they were chosen: browsers no longer read them. */
export async function requireReadable(files) {
  for (const file of files) {
    try {
      await file.slice(0, 1).arrayBuffer();
    } catch {
      throw new Refused(t("fileChanged", file.name), t("fileChangedHint"));
    }
  }
}

export const xlsx = TYPES.xlsx;

/** Hands a file in; what comes back depends on `accept`. */
export async function hand(path, file, { accept, query, work, method } = {}) {
  await requireReadable([file]);
  const form = new FormData();
  form.append("file", file, file.name);
  const asked = new URLSearchParams(query ?? {}).toString();
  return call(asked ? `${path}?${asked}` : path, {
    method: method ?? "POST",
    body: form,
    signal: work?.signal,
    headers: {
      ...(accept ? { Accept: TYPES[accept] ?? accept } : {}),
      ...(work ? { "X-Request-Id": work.id } : {}),
    },
  });
}
