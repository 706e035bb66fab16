import { CalculatorElement } from "./calculator-element.js";
import { fieldNames } from "./fields.js";

const define = (name: string, property: PropertyDescriptor & ThisType<CalculatorElement>) =>
  Object.defineProperty(CalculatorElement.prototype, name, { configurable: true, enumerable: true, ...property });

// What the calculator is rather than what stands in its fields: the attribute says it.
const reflected = ["tab", "program", "edition"];

/** Gives the element the properties that points-calculator.ts describes. */
export function defineProperties(): void {
  for (const name of fieldNames) {
    define(name, {
      get() {
        return name === "manage" ? this.field(name) === "yes" : this.field(name);
      },
      set(value: unknown) {
        const text = name === "manage" ? (value ? "yes" : "no") : String(value);
        if (reflected.includes(name)) this.setAttribute(name, text);
        else this.setField(name, text);
      },
    });
  }
  define("name", {
    get() {
      return this.getAttribute("name") ?? "";
    },
    set(value: unknown) {
      this.setAttribute("name", String(value));
    },
  });
  for (const name of ["required", "disabled"]) {
    define(name, {
      get() {
        return this.hasAttribute(name);
      },
      set(value: unknown) {
        this.toggleAttribute(name, Boolean(value));
      },
    });
  }
}
