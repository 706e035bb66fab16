import type { Faults, Outcome } from "./compute.js";
import { html, setAttribute } from "./dom.js";
import { PointsError } from "./engine.js";
import { isAsked, type FieldName, type Fields, type Tab } from "./fields.js";
import { makeForm, word, type Offer } from "./form.js";
import type { Texts } from "./language.js";
import { makeResults, type Labels } from "./results.js";
import { makeTabList, tabId } from "./tablist.js";

/** What a calculator's shadow root holds: tabs, fields, results and, when it failed, an alert. */
export interface View {
  readonly roots: readonly HTMLElement[];
  /** Shows the texts of a language around the fields as they stand. */
  localize(texts: Texts, fields: Fields): void;
  /** Shows the fields, before the engine is there too. */
  render(fields: Fields, on: string): void;
  /** Offers what the rules in force have, and shows what came of the fields. */
  show(offer: Offer, fields: Fields, on: string, outcome: Outcome): void;
  state(state: "loading" | "ready"): void;
  /** Says why there is no calculator. */
  fail(error: unknown): void;
  disable(disabled: boolean): void;
  /** The first control with a fault. */
  faulty(faults: Faults): HTMLElement | undefined;
}

interface Setup {
  onTab(tab: Tab): void;
  onInput(name: FieldName, text: string): void;
  /** A changed field was left. */
  onCommit(name: FieldName): void;
  onSubmit(): void;
  onRetry(): void;
}

const panelId = "panel";

export function makeView({ onTab, onInput, onCommit, onSubmit, onRetry }: Setup): View {
  let texts: Texts | undefined;
  const tabs = makeTabList(panelId, onTab);
  const form = makeForm(onInput, onCommit);
  const results = makeResults();
  // A disabled field set disables all that is in it.
  const panel = html(
    "div",
    { id: panelId, role: "tabpanel", part: "fields" },
    html("fieldset", { class: "fields" }, ...form.roots),
  );
  const set = panel.firstElementChild as HTMLFieldSetElement;
  const calculator = html("div", { class: "calculator blank", part: "calculator" }, tabs.root, panel, results.root);
  const failure = html("p", {});
  const reason = html("p", { class: "reason", lang: "en" });
  const retry = html("button", { type: "button", part: "retry" });
  const alert = html("div", { class: "failed", role: "alert", part: "error", hidden: true }, failure, reason, retry);
  const busy = html("p", { class: "said", role: "status" });

  retry.addEventListener("click", onRetry);
  set.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement && !event.defaultPrevented) onSubmit();
  });

  return {
    roots: [calculator, alert, busy],

    localize(given, fields) {
      texts = given;
      const { messages } = texts;
      calculator.classList.remove("blank");
      setAttribute(calculator, "lang", texts.locale);
      tabs.label(messages.title, { points: messages.points, currency: messages.currency });
      form.localize(texts, fields);
      results.label(headingOf(fields, texts), labelsOf(fields, texts));
    },

    render(fields, on) {
      tabs.select(fields.tab);
      setAttribute(panel, "aria-labelledby", tabId(fields.tab));
      form.render(texts, fields, on);
    },

    show(offer, fields, on, { result, faults }) {
      if (!texts) return;
      const unseen = Object.entries(faults).find(([name]) => name === "program" || name === "edition")?.[1];
      // While no day is given it offers what it did, and at first what there is today.
      if (!unseen) form.offer(offer, texts, fields, faults.on ? undefined : on);
      form.render(texts, fields, on);
      form.fault(texts, faults);
      const { messages } = texts;
      const heading = result ? headingOf(fields, texts) : unseen ? word(texts, unseen) : messages.incomplete;
      results.show(texts, heading, labelsOf(fields, texts), result);
    },

    state(state) {
      setAttribute(calculator, "aria-busy", state === "loading" && "true");
      busy.textContent = state === "loading" ? (texts?.messages.loading ?? "") : "";
      alert.hidden = true;
      calculator.inert = false;
    },

    fail(error) {
      setAttribute(calculator, "aria-busy", false);
      busy.textContent = "";
      // Rules that cannot be used are mended by whoever gave them, and not by trying again.
      const refused = error instanceof PointsError && error.field.startsWith("editions") ? error : undefined;
      // The texts themselves may be what did not load.
      failure.textContent = (refused ? texts?.messages.refusedRules : texts?.messages.failed) ?? "The calculator could not be loaded.";
      reason.textContent = refused ? `${refused.field}: ${refused.message}` : "";
      reason.hidden = !refused;
      retry.textContent = texts?.messages.retry ?? "Try again";
      retry.hidden = refused !== undefined;
      alert.hidden = false;
      calculator.inert = true;
    },

    disable(disabled) {
      set.disabled = disabled;
    },

    faulty: form.firstFaulty,
  };
}

function headingOf({ tab, convertTo }: Fields, { messages }: Texts): string {
  if (tab === "points") return messages.estimated;
  return convertTo === "currency" ? messages.toCurrency : messages.toPoints;
}

function labelsOf(fields: Fields, { messages }: Texts): Labels {
  if (isAsked("soldPoints", fields)) return { sold: messages.soldValue, managed: messages.managedValue };
  return { total: messages.totalPoints, sold: messages.soldPoints, managed: messages.managedPoints };
}
