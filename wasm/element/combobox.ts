import { html, setAttribute } from "./dom.js";
import { valueField, type Choice, type ValueField } from "./field.js";

interface Option extends Choice {
  readonly row: HTMLElement;
  /** The label as it is searched: without accents and case. */
  readonly folded: string;
}

/** What a combobox offers: all is asked for when somebody first opens it, which many never do. */
export interface Offered {
  nameOf(value: string): string;
  all(): readonly Choice[];
}

/** A field with a list that is searched. */
export interface ComboBox extends ValueField {
  offer(offered: Offered): void;
}

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/**
 * Makes a list to choose from that is searched by typing, such as that of the
 * countries: any part of a name, with or without accents, or the code itself
 * (the combobox with a list of the ARIA Authoring Practices). What is not
 * chosen when the focus leaves gives way to what was.
 */
export function comboBox(name: string, onChoose: (value: string) => void): ComboBox {
  const list = html("ul", { id: `${name}-list`, role: "listbox", part: "list", hidden: true });
  const input = html("input", {
    id: name, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false",
    "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  });
  const field = valueField(name, input, search, list);
  let offered: Offered = { nameOf: (value) => value, all: () => [] };
  /** What is offered, with a row each, once the list was opened. */
  let options: Option[] = [];
  let chosen = "";
  /** What it goes back to when nothing is chosen. */
  let kept = "";
  /** What the list shows, in its order. */
  let found: Option[] = [];
  let active: Option | undefined;

  const rowOf = ({ value, label, note }: Choice) =>
    html(
      "li",
      { id: `${name}-${value}`, role: "option", part: "option", "aria-selected": "false" },
      html("span", {}, label),
      ...(note ? [html("small", {}, note)] : []),
    );

  function activate(option: Option | undefined): void {
    if (active) setAttribute(active.row, "aria-selected", "false");
    active = option;
    setAttribute(input, "aria-activedescendant", option?.row.id);
    if (!option) return;
    const { row } = option;
    setAttribute(row, "aria-selected", "true");
    // Only the list scrolls, not the page around it.
    const { offsetTop: top, offsetHeight: height } = row;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + height > list.scrollTop + list.clientHeight) list.scrollTop = top + height - list.clientHeight;
  }

  function open(query: string): void {
    if (options.length === 0) {
      options = offered.all().map((choice) => ({ ...choice, folded: fold(choice.label), row: rowOf(choice) }));
      list.replaceChildren(...options.map(({ row }) => row));
    }
    // First the code itself, then what begins as typed, then what holds it.
    const text = fold(query);
    const rank = ({ value, folded }: Option) =>
      text === "" || value.toLowerCase() === text ? 0 : folded.startsWith(text) ? 1 : folded.includes(text) ? 2 : 3;
    for (const option of options) option.row.hidden = rank(option) === 3;
    found = options.filter(({ row }) => !row.hidden).sort((a, b) => rank(a) - rank(b));
    list.append(...found.map(({ row }) => row));
    list.hidden = found.length === 0;
    setAttribute(input, "aria-expanded", String(!list.hidden));
    list.scrollTop = 0;
    activate(found.find(({ value }) => text === "" && value === chosen) ?? found[0]);
  }

  function close(): void {
    list.hidden = true;
    setAttribute(input, "aria-expanded", "false");
    activate(undefined);
    input.value = offered.nameOf(chosen);
  }

  function choose(value: string): void {
    const changed = value !== chosen;
    chosen = value;
    if (value) kept = value;
    if (changed) onChoose(value);
  }

  /** At each key: a whole name is chosen at once, and what is no name at all is a fault at once. */
  function search(text: string): void {
    open(text);
    const exact = options.find(({ folded }) => folded === fold(text));
    if (exact) choose(exact.value);
    else if (list.hidden) choose("");
  }

  /** Closes with the active option, or else what was chosen before. */
  function settle(value: string): void {
    choose(value);
    close();
  }

  input.addEventListener("focus", () => input.select());
  input.addEventListener("click", () => (list.hidden ? open("") : close()));
  input.addEventListener("blur", () => settle(chosen || kept));
  input.addEventListener("keydown", (event) => {
    const closed = list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (closed) return open("");
      const step = event.key === "ArrowDown" ? 1 : found.length - 1;
      activate(found[((active ? found.indexOf(active) : 0) + step) % found.length]);
    } else if (!closed && active && (event.key === "Enter" || event.key === "Tab")) {
      if (event.key === "Enter") event.preventDefault();
      settle(active.value);
    } else if (event.key === "Escape" && (!closed || !chosen)) {
      event.preventDefault();
      event.stopPropagation();
      settle(chosen || kept);
    }
  });
  // A press keeps the focus in the field; the click chooses.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = options.find(({ row }) => row.contains(event.target as Node));
    if (option) settle(option.value);
  });

  return Object.defineProperties(field as ComboBox, {
    value: {
      get: () => chosen,
      set(value: string) {
        if (value === chosen) return;
        chosen = kept = value;
        input.value = offered.nameOf(value);
      },
    },
    label: {
      value(text: string) {
        field.root.querySelector("label span")?.replaceChildren(text);
        setAttribute(list, "aria-label", text);
      },
    },
    offer: {
      value(given: Offered) {
        offered = given;
        close();
        options = [];
      },
    },
  });
}
