// Draws a form, reads its answers and fills them in. Every text of the form is set as text, never as HTML.

let nextId = 0;

function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  made.append(...children.filter((child) => child !== null));
  return made;
}

// JSON pointer (RFC 6901): the name of a field's input.
function pointer(base, key) {
  return `${base}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function rangeText(field) {
  const { minimum, maximum } = field;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `at least ${minimum}`;
  if (maximum !== undefined) return `at most ${maximum}`;
  return "";
}

function labelled(field, key, required, tag, extra = {}) {
  const label = element(tag, { textContent: field.title || key, ...extra });
  label.classList.add("label");
  if (required) label.classList.add("required");
  const range = rangeText(field);
  if (range) label.append(element("span", { className: "range", textContent: range }));
  return label;
}

function description(field) {
  return field.description ? element("p", { className: "description", textContent: field.description }) : null;
}

function changed(input) {
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

// A control is { node, read(), write(value), problem() }; read() gives undefined for "not answered".

function singleInput(field, key, name, required, input, parse, format) {
  input.id = `field-${++nextId}`;
  input.name = name;
  input.required = required;
  const problem = element("p", { className: "problem", id: `${input.id}-problem` });
  input.setAttribute("aria-describedby", problem.id);
  const node = element(
    "div",
    { className: "field" },
    labelled(field, key, required, "label", { htmlFor: input.id }),
    description(field),
    input,
    problem,
  );
  return {
    node,
    read: () => parse(input.value),
    write(value) {
      input.value = value === undefined || value === null ? "" : format(value);
      changed(input);
    },
    show(text) {
      problem.textContent = text;
      input.setAttribute("aria-invalid", text ? "true" : "false");
    },
    focus: () => input.focus(),
  };
}

function choices(field) {
  return Array.isArray(field.oneOf) ? field.oneOf : null;
}

function selectInput(entries) {
  const select = element("select", {}, element("option", { value: "", textContent: "Not answered" }));
  for (const [value, text] of entries) select.append(element("option", { value, textContent: text }));
  return select;
}

function stringControl(field, key, name, required) {
  const options = choices(field);
  if (options) {
    const select = selectInput(options.map((option) => [option.const, option.title]));
    return singleInput(field, key, name, required, select, (text) => text || undefined, String);
  }
  const input = element("textarea", { rows: 1 });
  const control = singleInput(field, key, name, required, input, (text) => text.trim() || undefined, String);
  return {
    ...control,
    check(value) {
      return value.length < (field.minLength || 0) ? `At least ${field.minLength} characters.` : "";
    },
  };
}

function numberControl(field, key, name, required) {
  const whole = field.type === "integer";
  const input = element("input", { type: "number", step: whole ? "1" : "any", inputMode: whole ? "numeric" : "decimal" });
  if (field.minimum !== undefined) input.min = field.minimum;
  if (field.maximum !== undefined) input.max = field.maximum;
  // An input with letters in it reads as empty, so what the browser thinks of it counts too.
  const parse = (text) => (text === "" ? (input.validity.badInput ? Number.NaN : undefined) : Number(text));
  const control = singleInput(field, key, name, required, input, parse, String);
  return {
    ...control,
    check(value) {
      if (Number.isNaN(value)) return "A number, please.";
      if (whole && !Number.isInteger(value)) return "A whole number, please.";
      if (field.minimum !== undefined && value < field.minimum) return `At least ${field.minimum}.`;
      if (field.maximum !== undefined && value > field.maximum) return `At most ${field.maximum}.`;
      return "";
    },
  };
}

function booleanControl(field, key, name, required) {
  const select = selectInput([["true", "Yes"], ["false", "No"]]);
  const parse = (text) => (text === "" ? undefined : text === "true");
  return singleInput(field, key, name, required, select, parse, String);
}

function checkboxControl(field, key, name, required) {
  const problem = element("p", { className: "problem" });
  const boxes = choices(field.items).map((option) => {
    const box = element("input", { type: "checkbox", name, value: option.const, id: `field-${++nextId}` });
    const code = element("span", { className: "code", textContent: option.const });
    return [box, element("label", { className: "option", htmlFor: box.id }, box, option.title, code)];
  });
  const node = element(
    "fieldset",
    { className: "field" },
    labelled(field, key, required, "legend"),
    description(field),
    element("div", { className: "options" }, ...boxes.map(([, label]) => label)),
    problem,
  );
  return {
    node,
    read() {
      const marked = boxes.filter(([box]) => box.checked).map(([box]) => box.value);
      return marked.length ? marked : undefined;
    },
    write(value) {
      for (const [box] of boxes) {
        box.checked = Array.isArray(value) && value.includes(box.value);
        changed(box);
      }
    },
    check: (value) => tooFew(field, value),
    show: (text) => (problem.textContent = text),
    focus: () => boxes[0][0].focus(),
  };
}

function tooFew(field, value) {
  return value.length < (field.minItems || 0) ? `At least ${field.minItems} entries.` : "";
}

function linesControl(field, key, name, required) {
  const input = element("textarea", { rows: 2 });
  const numeric = field.items.type === "number" || field.items.type === "integer";
  const entry = (line) => {
    if (numeric) return Number(line);
    return field.items.type === "boolean" ? line.toLowerCase() === "true" : line;
  };
  const parse = (text) => {
    const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
    return lines.length ? lines.map(entry) : undefined;
  };
  const control = singleInput(field, key, name, required, input, parse, (value) => value.join("\n"));
  input.before(element("p", { className: "description", textContent: "One entry per line." }));
  return {
    ...control,
    check: (value) => (value.some(Number.isNaN) ? "Numbers only, please." : tooFew(field, value)),
  };
}

function entriesControl(field, key, name, required) {
  const list = element("div");
  const problem = element("p", { className: "problem" });
  const add = element("button", { type: "button", className: "small", textContent: "Add entry" });
  let entries = [];
  const append = () => {
    const inner = objectFields(field.items, pointer(name, entries.length));
    const node = element("div", { className: "entry" }, ...inner.nodes);
    const entry = { inner, node };
    const remove = element("button", { type: "button", className: "small", textContent: "Remove entry" });
    remove.addEventListener("click", () => {
      entries = entries.filter((other) => other !== entry);
      node.remove();
    });
    node.append(remove);
    entries.push(entry);
    list.append(node);
    return inner;
  };
  add.addEventListener("click", append);
  const node = element(
    "fieldset",
    { className: "field" },
    labelled(field, key, required, "legend"),
    description(field),
    list,
    problem,
    add,
  );
  return {
    node,
    read() {
      const found = entries.map((entry) => entry.inner.read()).filter((entry) => Object.keys(entry).length);
      return found.length ? found : undefined;
    },
    write(value) {
      for (const entry of entries) entry.node.remove();
      entries = [];
      for (const item of Array.isArray(value) ? value : []) append().write(item);
    },
    check: (value) => tooFew(field, value),
    checkInside: () => entries.flatMap((entry) => entry.inner.problems()),
    show: (text) => (problem.textContent = text),
    focus: () => add.focus(),
  };
}

function groupControl(field, key, name, required) {
  const inner = objectFields(field, name);
  const node = element(
    "fieldset",
    { className: "group" },
    labelled(field, key, required, "legend"),
    description(field),
    ...inner.nodes,
  );
  return {
    node,
    read() {
      const found = inner.read();
      return Object.keys(found).length ? found : undefined;
    },
    write: (value) => inner.write(value),
    // A group that is not required counts only once something in it is answered.
    checkInside: () => (required || Object.keys(inner.read()).length ? inner.problems() : []),
    show: () => {},
    focus: () => inner.focus(),
  };
}

function control(field, key, name, required) {
  if (field.type === "object") return groupControl(field, key, name, required);
  if (field.type === "array") {
    if (choices(field.items)) return checkboxControl(field, key, name, required);
    return (field.items.type === "object" ? entriesControl : linesControl)(field, key, name, required);
  }
  if (field.type === "boolean") return booleanControl(field, key, name, required);
  if (field.type === "string") return stringControl(field, key, name, required);
  return numberControl(field, key, name, required);
}

// `dependencies`: what of an object is shown only once another of its fields is answered, or answered so.
// A list names fields of the object; a schema adds fields, and its `oneOf` adds some for certain answers.
function dependents(field) {
  const named = new Map();
  const added = [];
  const add = (other, schema, holds) => {
    const required = new Set(schema.required || []);
    for (const [key, child] of Object.entries(schema.properties || {})) {
      if (key !== other && !Object.hasOwn(field.properties, key)) {
        added.push({ key, child, required: required.has(key), other, holds });
      }
    }
  };
  for (const [other, what] of Object.entries(field.dependencies || {})) {
    if (Array.isArray(what)) for (const key of what) named.set(key, other);
    else if (what && typeof what === "object") {
      add(other, what, (value) => value !== undefined);
      for (const branch of Array.isArray(what.oneOf) ? what.oneOf : []) {
        const condition = branch?.properties?.[other] || {};
        const answers = "const" in condition ? [condition.const] : condition.enum || [];
        add(other, branch || {}, (value) => answers.includes(value));
      }
    }
  }
  return { named, added };
}

function objectFields(field, base) {
  const required = new Set(field.required || []);
  const { named, added } = dependents(field);
  const entries = Object.entries(field.properties).map(([key, child]) => ({
    key,
    required: required.has(key),
    other: named.get(key),
    holds: (value) => value !== undefined,
    control: control(child, key, pointer(base, key), required.has(key)),
  }));
  for (const { child, ...entry } of added) {
    const made = { ...entry, control: control(child, entry.key, pointer(base, entry.key), entry.required) };
    // Behind the field that it depends on, and what depends on that one already.
    const at = entries.findLastIndex(({ key, other }) => key === entry.other || other === entry.other);
    entries.splice(at + 1, 0, made);
  }
  const isShown = ({ other, holds }) => {
    if (other === undefined) return true;
    const found = entries.filter((entry) => entry.key === other);
    return found.length === 0 || found.some((entry) => isShown(entry) && holds(entry.control.read()));
  };
  const refresh = () => {
    for (const entry of entries) if (entry.other !== undefined) entry.control.node.hidden = !isShown(entry);
  };
  for (const { control: { node, show } } of entries) {
    const answered = () => {
      show("");
      refresh();
    };
    // Both, because a WebDriver that picks from a list fires "change" alone.
    node.addEventListener("input", answered);
    node.addEventListener("change", answered);
  }
  refresh();
  return {
    nodes: entries.map((entry) => entry.control.node),
    read() {
      const answers = {};
      for (const entry of entries) {
        const value = isShown(entry) ? entry.control.read() : undefined;
        if (value === undefined) continue;
        Object.defineProperty(answers, entry.key, { value, enumerable: true, configurable: true, writable: true });
      }
      return answers;
    },
    write(answers) {
      for (const { key, control: { write } } of entries) {
        write(Object.hasOwn(answers || {}, key) ? answers[key] : undefined);
      }
      refresh();
    },
    problems() {
      const found = [];
      for (const entry of entries) {
        if (!isShown(entry)) continue;
        const { read, check, checkInside, show } = entry.control;
        const value = read();
        let text = "";
        if (value === undefined) text = entry.required ? "This answer is required." : "";
        else if (check) text = check(value);
        show(text);
        if (text) found.push(entry.control);
        if (checkInside) found.push(...checkInside());
      }
      return found;
    },
    focus: () => entries[0]?.control.focus(),
  };
}

// Draws `form` into `place`; gives { read, write, problems }.
export function drawForm(form, place) {
  const root = objectFields(form, "");
  place.replaceChildren(...root.nodes);
  return root;
}
