import { compute, type Faults, type Outcome } from "./compute.js";
import { civilDate } from "./date.js";
import { engineFor, type Calculator, type Editions } from "./engine.js";
import { fieldNames, isNumberName, relocalize, setField, textOf, today, type FieldName, type Fields } from "./fields.js";
import { loadTexts, localeOf, type Texts } from "./language.js";
import { typedEntry } from "./number.js";
import type { PointsInput, PointsResult } from "./points-calculator.js";
import css from "./styles.css";
import { formEntries, validityOf } from "./submission.js";
import { makeView, type View } from "./view.js";

// In node there is no HTMLElement: a module that imports the element there must not fail.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** The attribute of a field: "deal-type" for dealType. */
const attributeOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const fieldOfAttribute = new Map<string, FieldName>(fieldNames.map((name) => [attributeOf(name), name]));

// All calculators share one sheet: adopted, it needs no 'unsafe-inline'.
let sheet: CSSStyleSheet | undefined;

const connected = new Set<CalculatorElement>();
let languageObserver: MutationObserver | undefined;

/** Tells the calculators when the language of the page, or of a part of it, changes. */
function observeLanguage(): void {
  languageObserver ??= new MutationObserver(() => connected.forEach((element) => element.languageChanged()));
  languageObserver.observe(document, { attributes: true, attributeFilter: ["lang"], subtree: true });
}

/** The element; points-calculator.ts says what a page sees of it. */
export class CalculatorElement extends Base {
  static readonly formAssociated = true;
  static readonly observedAttributes = [...fieldOfAttribute.keys(), "lang", "name", "required"];

  readonly #internals: ElementInternals;
  readonly #view: View;
  readonly #fields = {} as Fields;
  #locale = "en";
  #texts: Texts | undefined;
  #calculator: Calculator | undefined;
  #editions: Editions | undefined;
  #outcome: Outcome | undefined;
  #stale = false;
  #starting = 0;

  constructor() {
    super();
    this.#internals = this.attachInternals();
    for (const name of fieldNames) setField(this.#fields, name, undefined, this.#locale);
    this.#view = makeView({
      onTab: (tab) => this.#typed("tab", tab),
      onInput: (name, text) => this.#typed(name, text),
      onSubmit: () => this.#internals.form?.requestSubmit(),
      onCommit: (name) => this.#committed(name),
      onRetry: () => void this.#start(),
    });
    const root = this.attachShadow({ mode: "open", delegatesFocus: true });
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    root.adoptedStyleSheets = [sheet];
    root.append(...this.#view.roots);
  }

  connectedCallback(): void {
    this.#upgrade();
    connected.add(this);
    observeLanguage();
    this.#internals.role = "group";
    void this.#start();
  }

  disconnectedCallback(): void {
    connected.delete(this);
    if (connected.size === 0) languageObserver?.disconnect();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    const field = fieldOfAttribute.get(name);
    if (field) setField(this.#fields, field, after ?? undefined, this.#locale);
    if (name === "lang") this.languageChanged();
    this.#changed();
  }

  formResetCallback(): void {
    for (const [attribute, name] of fieldOfAttribute) {
      setField(this.#fields, name, this.getAttribute(attribute) ?? undefined, this.#locale);
    }
    this.#changed();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#view.disable(disabled);
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== "string") return;
    const kept = new URLSearchParams(state);
    for (const name of fieldNames) setField(this.#fields, name, kept.get(name) ?? undefined, this.#locale);
    this.#changed();
  }

  /** Reads anew which language holds here. */
  languageChanged(): void {
    if (connected.has(this) && localeOf(this) !== this.#locale) void this.#start();
  }

  get editions(): Editions | undefined {
    return this.#editions;
  }

  set editions(editions: Editions | undefined) {
    if (editions === this.#editions) return;
    this.#editions = editions;
    if (this.isConnected) void this.#start();
  }

  get input(): PointsInput | null {
    return this.#settle()?.input ?? null;
  }

  get result(): PointsResult | null {
    return this.#settle()?.result ?? null;
  }

  get faults(): Faults {
    return this.#settle()?.faults ?? {};
  }

  get value(): string {
    const { result } = this;
    return result && "total" in result ? result.total : "";
  }

  get type(): string {
    return this.localName;
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get labels(): NodeList {
    return this.#internals.labels;
  }

  get validity(): ValidityState {
    this.#settle();
    return this.#internals.validity;
  }

  get validationMessage(): string {
    this.#settle();
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  checkValidity(): boolean {
    this.#settle();
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    this.#settle();
    return this.#internals.reportValidity();
  }

  /** The text of a field, for the accessors of points-calculator.ts. */
  field(name: FieldName): string {
    return name === "on" ? this.#on : textOf(this.#fields, name);
  }

  /** Sets a field as a page does: what stands there already stays as it was typed. */
  setField(name: FieldName, text: string): void {
    if (text === textOf(this.#fields, name)) return;
    setField(this.#fields, name, text, this.#locale);
    this.#changed();
  }

  get #on(): string {
    return this.#fields.on === today ? civilDate(new Date()) : this.#fields.on;
  }

  /** Takes over what a page set before the element was defined. */
  #upgrade(): void {
    for (const name of [...fieldNames, "editions", "name", "required", "disabled"]) {
      if (!Object.hasOwn(this, name)) continue;
      const own = this as Record<string, unknown>;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }

  /** Loads the texts and the engine that hold now, and shows what they say. */
  async #start(): Promise<void> {
    const started = ++this.#starting;
    const locale = localeOf(this);
    this.#locale = locale;
    relocalize(this.#fields, locale);
    this.#view.render(this.#fields, this.#on);
    if (!this.#calculator) this.#view.state("loading");
    const loading = engineFor(this.#editions);
    try {
      // The texts first: what goes wrong is said in their language.
      await this.#localize(locale, started, loading);
      const calculator = await loading;
      if (started !== this.#starting) return;
      const isNew = calculator !== this.#calculator;
      this.#calculator = calculator;
      this.#refresh();
      this.#view.state("ready");
      if (isNew) this.#emit("points-ready", this.#outcome);
    } catch (error) {
      if (started !== this.#starting) return;
      this.#calculator = this.#outcome = undefined;
      this.#view.fail(error);
      this.#emit("points-error", { error });
    }
  }

  async #localize(locale: string, started: number, loading: Promise<unknown>): Promise<void> {
    if (locale === this.#texts?.locale) return;
    // Whoever waits for the texts first still hears of the engine's failure.
    loading.catch(() => {});
    const texts = await loadTexts(locale);
    if (started !== this.#starting) return;
    this.#texts = texts;
    this.#internals.ariaLabel = texts.messages.title;
    this.#view.localize(texts, this.#fields);
    if (!this.#calculator) this.#view.state("loading");
    this.#view.render(this.#fields, this.#on);
  }

  /** A field was changed by hand. */
  #typed(name: FieldName, text: string): void {
    if (name === "tab") this.setAttribute(name, text);
    else if (isNumberName(name)) this.#fields[name] = typedEntry(text, this.#locale);
    else setField(this.#fields, name, text, this.#locale);
    this.#refresh();
    if (this.#outcome) this.#emit("points-change", this.#outcome);
  }

  /** A field was left: a number stands there as the locale writes it. */
  #committed(name: FieldName): void {
    if (!isNumberName(name)) return;
    const { value } = this.#fields[name];
    if (value !== undefined) setField(this.#fields, name, value, this.#locale);
    this.#view.render(this.#fields, this.#on);
  }

  /** A field or attribute was changed by a page: shown together with others changed in the same turn. */
  #changed(): void {
    if (this.#stale) return;
    this.#stale = true;
    queueMicrotask(() => this.#settle());
  }

  #settle(): Outcome | undefined {
    if (this.#stale) this.#refresh();
    return this.#outcome;
  }

  /** Computes, and shows and submits what came of it. */
  #refresh(): void {
    this.#stale = false;
    const on = this.#on;
    this.#view.render(this.#fields, on);
    if (!this.#calculator || !this.#texts) return;
    this.#outcome = compute(this.#calculator, this.#fields, on, this.#locale);
    this.#view.show(this.#calculator, this.#fields, on, this.#outcome);
    this.#submit(this.#texts, this.#outcome);
  }

  /** Sets what a form gets, what it keeps to restore, and whether it may be sent. */
  #submit(texts: Texts, { input, result, faults }: Outcome): void {
    const name = this.getAttribute("name");
    const state = new URLSearchParams(fieldNames.map((field) => [field, textOf(this.#fields, field)]));
    this.#internals.setFormValue(result && name ? formEntries(name, input, result) : null, String(state));
    const { flags, message } = validityOf(texts, faults, this.hasAttribute("required"));
    this.#internals.setValidity(flags, message, message ? this.#view.faulty(faults) : undefined);
  }

  #emit(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
