import { html, setAttribute } from "./dom.js";
import type { Texts } from "./language.js";
import { decimalsOf, formatNumber, type Decimal } from "./number.js";
import type { PointsResult } from "./points-calculator.js";

/** The results below the fields, and a quiet line that reads them out. */
export interface Results {
  readonly root: HTMLElement;
  /** Shows what the result is going to be called. */
  label(heading: string, labels: Labels): void;
  /** Shows a result under a heading; without one the heading says why. */
  show(texts: Texts, heading: string, labels: Labels, result: PointsResult | null): void;
}

/** What each row of a result is called; a row without a name is not shown. */
export interface Labels {
  readonly total?: string;
  readonly sold: string;
  readonly managed: string;
}

const parts = ["total", "sold", "managed"] as const;
const none = "–";

// A screen reader is told the result once typing pauses, not at every key.
const announcePause = 600;

export function makeResults(): Results {
  const heading = html("h3", { id: "heading", part: "results-heading" }, "\u00a0");
  const rows = parts.map((part) => {
    const label = html("dt", { part: "result-label" }, "\u00a0");
    const value = html("data", { part: `result result-${part}` }, none);
    return { part, label, value, root: html("div", { class: part }, label, html("dd", {}, value)) };
  });
  const status = html("output", { class: "said" });
  const root = html(
    "section",
    { class: "results", part: "results", "aria-labelledby": "heading" },
    heading,
    html("dl", {}, ...rows.map(({ root }) => root)),
    status,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said: string | undefined;

  const announce = (text: string) => {
    clearTimeout(timer);
    // What stands there at first is read in its turn.
    said ??= text;
    timer = setTimeout(() => {
      if (said !== text) status.textContent = said = text;
    }, announcePause);
  };

  const label = (title: string, labels: Labels) => {
    heading.textContent = title;
    for (const { part, label, root } of rows) {
      root.hidden = labels[part] === undefined;
      label.textContent = labels[part] ?? "";
    }
  };

  return {
    root,
    label,
    show(texts, title, labels, result) {
      label(title, labels);
      root.classList.toggle("none", result === null);
      const said: string[] = [];
      for (const { part, value } of rows) {
        const exact = result && part in result ? (result as Record<string, Decimal>)[part] : undefined;
        const text = exact === undefined ? none : write(exact, result, texts.locale);
        value.textContent = text;
        setAttribute(value, "value", exact);
        const full = exact !== undefined && result && "total" in result ? formatNumber(exact, texts.locale) : text;
        setAttribute(value, "title", full === text ? undefined : full);
        if (exact !== undefined) said.push(texts.fill(texts.messages.item, { label: labels[part] ?? "", value: full }));
      }
      announce(result ? `${title}. ${said.join(", ")}` : title);
    },
  };
}

// Points are shown to a hundredth, the exact value beside them.
const shownDecimals = 2;

function write(exact: Decimal, result: PointsResult | null, locale: string): string {
  const money = result && "currency" in result ? result.currency : undefined;
  const format = new Intl.NumberFormat(
    locale,
    money === undefined
      ? { maximumFractionDigits: shownDecimals }
      : {
          style: "currency",
          currency: money,
          minimumFractionDigits: decimalsOf(exact),
          maximumFractionDigits: decimalsOf(exact),
        },
  );
  return format.format(exact as Intl.StringNumericLiteral);
}
