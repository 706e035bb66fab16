import type { Messages, Plural } from "./messages/messages.js";

/** The languages that there are messages for, each loaded when it is first asked for; English stands in for all others. */
const catalogues = {
  en: () => import("./messages/en.js"),
  de: () => import("./messages/de.js"),
  fr: () => import("./messages/fr.js"),
  it: () => import("./messages/it.js"),
  pl: () => import("./messages/pl.js"),
  th: () => import("./messages/th.js"),
} satisfies Record<string, () => Promise<{ messages: Messages }>>;

/** The values that a text's placeholders are filled with. */
export type Values = Readonly<Record<string, string | number>>;

/** The texts of the calculator in one language, for a locale, such as those of "de" for "de-AT". */
export class Texts {
  private readonly rules: Intl.PluralRules;
  private readonly counts: Intl.NumberFormat;

  constructor(
    readonly locale: string,
    readonly messages: Messages,
  ) {
    this.rules = new Intl.PluralRules(locale);
    this.counts = new Intl.NumberFormat(locale);
  }

  /** A text with its placeholders filled. */
  fill(text: string, values: Values): string {
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
  }

  /** A text in the form that {count} asks for. */
  count(plural: Plural, count: number): string {
    return this.fill(plural[this.rules.select(count)] ?? plural.other, { count: this.counts.format(count) });
  }
}

/** The locale of an element: its own or the nearest ancestor's, through shadow roots, else the browser's. */
export function localeOf(element: Element): string {
  for (let at: Element | undefined = element; at; ) {
    const holder: Element | null = at.closest("[lang]");
    if (holder) return usable(holder.getAttribute("lang")) ?? "en";
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return usable(navigator.language) ?? "en";
}

/** A locale that there are messages for, or undefined, which stands for English. */
function usable(tag: string | null): string | undefined {
  try {
    const { language } = new Intl.Locale(tag ?? "");
    return Object.hasOwn(catalogues, language) ? (tag ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** Loads the texts for a locale, once for all calculators of a page. */
export async function loadTexts(locale: string): Promise<Texts> {
  const { language } = new Intl.Locale(locale);
  const { messages } = await catalogues[language as keyof typeof catalogues]();
  return new Texts(locale, messages);
}
