import { html, setAttribute } from "./dom.js";

/** A labelled control with a hint or, while its value cannot be used, a word on what is wrong. */
export interface Field {
  readonly root: HTMLElement;
  /** The control that focus goes to. */
  readonly control: HTMLElement;
  label(text: string): void;
  hint(text: string): void;
  /** Says what is wrong with the value; "" for nothing. */
  fault(text: string): void;
}

/** A field whose value is one text. */
export interface ValueField extends Field {
  value: string;
}

/** One of the choices of a field. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What stands beside the label in a list. */
  readonly note?: string;
}

/** A field with choices. */
export interface ChoiceField extends ValueField {
  choices(choices: readonly Choice[]): void;
}

type OnInput = (value: string) => void;

/** Before the texts are there a label keeps its height. */
const blank = "\u00a0";

/** Makes a field for a number as people write it, with a keyboard for numbers on phones. */
export function numberField(name: string, onInput: OnInput, whole = false): ValueField {
  return valueField(
    name,
    html("input", { id: name, type: "text", inputmode: whole ? "numeric" : "decimal", autocomplete: "off", maxlength: 60 }),
    onInput,
  );
}

/** Makes a field for a date: the browser shows it as its user is used to, in the Gregorian calendar. */
export function dateField(name: string, onInput: OnInput): ValueField {
  return valueField(name, html("input", { id: name, type: "date", min: "0001-01-01", max: "9999-12-31" }), onInput);
}

/** Makes a list to choose from. */
export function selectField(name: string, onInput: OnInput): ChoiceField {
  const select = html("select", { id: name });
  const field = valueField(name, select, onInput);
  let chosen = "";
  return Object.defineProperties(field as ChoiceField, {
    value: {
      get: () => select.value,
      set: (value: string) => (select.value = chosen = value),
    },
    choices: {
      value(choices: readonly Choice[]) {
        select.replaceChildren(...choices.map(({ value, label }) => html("option", { value }, label)));
        select.value = chosen;
      },
    },
  });
}

/** Makes a group of radio buttons under one question. */
export function radioField(name: string, values: readonly string[], onInput: OnInput): ChoiceField {
  const inputs = values.map((value) => {
    const input = html("input", { type: "radio", name, value, id: `${name}-${value}`, part: "radio" });
    input.addEventListener("change", () => onInput(value));
    return input;
  });
  const labels = inputs.map(() => html("span", {}, blank));
  const rows = inputs.map((input, index) => html("label", { class: "choice", part: "choice" }, input, labels[index] ?? ""));
  const legend = html("legend", { part: "label" }, html("span", {}, blank));
  const notes = makeNotes(name);
  const root = html(
    "fieldset",
    { class: `field ${name}`, part: "field" },
    legend,
    html("div", { class: "choices" }, ...rows),
    ...notes.roots,
  );
  return {
    ...parts(root, root, legend, notes),
    get control() {
      return inputs.find((input) => input.checked) ?? inputs[0] ?? root;
    },
    get value() {
      return inputs.find((input) => input.checked)?.value ?? "";
    },
    set value(value: string) {
      for (const input of inputs) input.checked = input.value === value;
    },
    choices(choices) {
      choices.forEach(({ label }, index) => labels[index]?.replaceChildren(label));
    },
  };
}

/** Makes a field around an input or a select, and what more belongs to it. */
export function valueField(
  name: string,
  control: HTMLInputElement | HTMLSelectElement,
  onInput: OnInput,
  ...more: HTMLElement[]
): ValueField {
  const notes = makeNotes(name);
  setAttribute(control, "part", "control");
  control.addEventListener("input", () => onInput(control.value));
  const label = html("label", { for: control.id, part: "label" }, html("span", {}, blank));
  const root = html("div", { class: `field ${name}`, part: "field" }, label, control, ...more, ...notes.roots);
  return {
    ...parts(root, control, label, notes),
    control,
    get value() {
      return control.value;
    },
    set value(value: string) {
      control.value = value;
    },
  };
}

interface Notes {
  hint: HTMLElement;
  fault: HTMLElement;
  roots: HTMLElement[];
}

function makeNotes(name: string): Notes {
  const hint = html("p", { id: `${name}-hint`, class: "hint", part: "hint" });
  const fault = html("p", { id: `${name}-fault`, class: "fault", part: "fault" });
  return { hint, fault, roots: [hint, fault] };
}

/** What all fields have; `described` is what hint and fault are read with. */
function parts(root: HTMLElement, described: HTMLElement, label: HTMLElement, { hint, fault }: Notes) {
  setAttribute(described, "aria-describedby", hint.id);
  return {
    root,
    label(text: string) {
      label.firstElementChild?.replaceChildren(text);
    },
    hint(text: string) {
      if (hint.textContent !== text) hint.textContent = text;
    },
    fault(text: string) {
      if (fault.textContent === text) return;
      fault.textContent = text;
      const faulty = text !== "";
      root.classList.toggle("faulty", faulty);
      setAttribute(described, "aria-describedby", faulty ? fault.id : hint.id);
      if (described !== root) setAttribute(described, "aria-invalid", faulty && "true");
    },
  };
}
