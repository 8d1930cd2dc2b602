// The doctor's page: opens the visit with the token in the address, then works with a secret of its own.

import { drawForm } from "./form.js";

const STORED_SECRET = "tiep-sandbox-page-secret";
const STATUS_TEXTS = {
  in_progress: "In progress",
  pending: "Paused",
  report_generated: "Draft, not saved",
  report_saved: "Saved",
};

const find = (id) => document.getElementById(id);
let secret = null;
let form = null;
let drawnForm = null;
let view = null;

class Refusal extends Error {
  constructor(text, code) {
    super(text);
    this.code = code;
  }
}

async function call(path, body) {
  const headers = secret ? { "X-Page-Secret": secret } : {};
  const options = { headers, cache: "no-store" };
  if (body !== undefined) {
    options.method = "POST";
    options.body = JSON.stringify(body);
    headers["Content-Type"] = "application/json";
  }
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Refusal("The sandbox cannot be reached.", "unreachable");
  }
  const answer = await response.json();
  if (!response.ok) throw new Refusal(answer.detail, answer.code || String(response.status));
  return answer;
}

function tell(text, kind = "plain") {
  find("message").textContent = text;
  find("message").dataset.kind = kind;
}

function showRefusal(refusal) {
  find("refusal-text").textContent = refusal.message;
  find("refusal-code").textContent = refusal.code || "unknown";
  find("refusal").hidden = false;
  find("visit").hidden = true;
  find("actions").hidden = true;
}

function showFacts() {
  const { patient, doctor } = view;
  find("patient").textContent = patient ? patient.name || "Name not known" : "No patient";
  const facts = [
    ["Patient", patient?.id],
    ["Born", patient?.birth_date],
    ["Sex", patient?.gender],
    ["Visit", view.visit_id],
    ...view.context_extra,
  ];
  find("facts").replaceChildren(
    ...facts
      .filter(([, value]) => value)
      .map(([term, value]) => {
        const row = document.createElement("div");
        const name = document.createElement("dt");
        const text = document.createElement("dd");
        name.textContent = term;
        text.textContent = value;
        row.append(name, text);
        return row;
      }),
  );
  find("doctor").textContent = [doctor.name, ...doctor.specialties.map(readable)].join(" · ");
  find("no-patient").hidden = Boolean(patient);
}

function readable(code) {
  const words = code.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function showStatus() {
  const text = STATUS_TEXTS[view.status] || view.status;
  find("status").textContent = view.status === "report_saved" && view.saves > 1 ? `${text} (${view.saves} times)` : text;
  find("status").dataset.status = view.status;
  const paused = view.status === "pending";
  find("pause").hidden = paused;
  find("resume").hidden = view.status === "in_progress";
  find("draft").disabled = find("save").disabled = view.form === null;
}

function showForm() {
  find("picker").hidden = view.form !== null;
  find("form").hidden = view.form === null;
  if (view.form === null) {
    find("catalogue").replaceChildren(
      ...view.catalogue.map((entry) => {
        const button = document.createElement("button");
        button.type = "button";
        button.dataset.form = entry.key;
        button.textContent = entry.title;
        button.addEventListener("click", () => act("form", { key: entry.key }, ""));
        return button;
      }),
    );
    return;
  }
  const drawn = JSON.stringify(view.form);
  if (drawn !== drawnForm) {
    find("form-title").textContent = view.form.title || "Report";
    find("form-description").textContent = view.form.description || "";
    form = drawForm(view.form, find("fields"));
    form.write(view.answers);
    drawnForm = drawn;
  }
}

function show(newView) {
  view = newView;
  showFacts();
  showForm();
  showStatus();
  find("visit").hidden = false;
  find("actions").hidden = false;
}

async function act(name, body, done) {
  const buttons = [...document.querySelectorAll("#actions button, #catalogue button")];
  for (const button of buttons) button.disabled = true;
  try {
    const answer = await call(`/sandbox/page/${name}`, body);
    for (const button of buttons) button.disabled = false;
    show(answer.view);
    tell(done, name === "save" ? "good" : "plain");
    return true;
  } catch (refusal) {
    for (const button of buttons) button.disabled = false;
    tell(refusal.message, "bad");
    return false;
  }
}

const answers = () => ({ answers: form ? form.read() : {} });

async function save() {
  const problems = form.problems();
  if (problems.length) {
    tell(problems.length === 1 ? "One answer needs a look." : `${problems.length} answers need a look.`, "bad");
    problems[0].focus();
    return;
  }
  await act("save", answers(), "Saved. The hospital system can have the report now.");
}

async function draft() {
  if (await act("draft", answers(), "Draft made. Check it and save.")) form.write(view.answers);
}

const pause = () => act("pause", answers(), "Paused. You can take it up again later.");
const resume = () => act("resume", {}, "Taken up again.");
const pauseFor = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function runAutopilot() {
  if (!view.autopilot || view.saves) return;
  await pauseFor(view.autopilot.delay_ms);
  if (view.form === null) await act("form", { key: view.catalogue[0].key }, "");
  const { first, step_ms: stepMs, answers: samples } = view.autopilot;
  const steps = { pause, resume, draft };
  for (const step of first) {
    await steps[step]();
    await pauseFor(stepMs);
  }
  form.write(samples);
  await save();
}

async function open() {
  const query = new URLSearchParams(location.search);
  if (query.has("token")) {
    const wanted = Object.fromEntries(["token", "session_id", "context"].map((key) => [key, query.get(key)]));
    // Token and patient leave the address bar and the history before anything else happens.
    history.replaceState(null, "", location.pathname);
    sessionStorage.removeItem(STORED_SECRET);
    const answer = await call("/sandbox/open", wanted);
    secret = answer.page_secret;
    sessionStorage.setItem(STORED_SECRET, secret);
    return answer.view;
  }
  secret = sessionStorage.getItem(STORED_SECRET);
  if (!secret) throw new Refusal("The address has no launch token.", "token_missing");
  return (await call("/sandbox/page")).view;
}

for (const [id, action] of Object.entries({ save, draft, pause, resume })) {
  find(id).addEventListener("click", action);
}
find("form").addEventListener("submit", (event) => event.preventDefault());

try {
  show(await open());
  await runAutopilot();
} catch (refusal) {
  showRefusal(refusal);
}
