// What the demo page shows around the calculator: settings, code, events, forms.
const at = (id) => document.getElementById(id);
const calculator = at("calculator");
const shownEvents = 6;

const themes = {
  "": "",
  violet: `
<style>
  points-calculator {
    --points-calculator-accent: #6b3fa0;
    --points-calculator-soft: #f1eaf9;
    --points-calculator-radius: 1.25rem;
  }
</style>`,
  ink: `
<style>
  points-calculator {
    --points-calculator-accent: #111;
    --points-calculator-soft: #f0f0ee;
    --points-calculator-radius: 0;
    --points-calculator-font: Georgia, serif;
  }
  points-calculator::part(results) { border-color: currentcolor; }
</style>`,
};

// What differs from the first values is worth an attribute.
const first = { tab: "points", amount: "1000", country: "US", currency: "USD", dealType: "sourced", manage: true, otherPartners: "0" };
const attributeOf = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function showCode() {
  const set = Object.keys(first).filter((name) => calculator[name] !== first[name]);
  const attributes = set.map((name) => {
    const value = name === "manage" ? (calculator.manage ? "yes" : "no") : calculator[name];
    return ` ${attributeOf(name)}="${value.replace(/[&"<]/g, (mark) => `&#${mark.charCodeAt(0)};`)}"`;
  });
  const language = calculator.lang === "en" ? "" : ` lang="${calculator.lang}"`;
  const address = new URL("../points-calculator.js", location.href).href;
  at("code").textContent =
    `<script type="module" src="${address}"></script>\n` +
    `<points-calculator${language}${attributes.join("")}></points-calculator>${themes[at("theme").value]}`;
}

function showEvent({ type, detail }) {
  const text = `${type} ${JSON.stringify(detail?.error ? String(detail.error) : (detail?.result ?? detail?.faults))}`;
  const lines = at("events").textContent.split("\n").filter(Boolean);
  at("events").textContent = [text, ...lines].slice(0, shownEvents).join("\n");
  showCode();
}

for (const type of ["points-ready", "points-change", "points-error"]) calculator.addEventListener(type, showEvent);

at("language").addEventListener("change", ({ target }) => {
  calculator.lang = target.value;
  showCode();
});
at("scheme").addEventListener("change", ({ target }) => (document.documentElement.dataset.scheme = target.value));
for (const id of ["theme", "width"]) {
  at(id).addEventListener("change", () => {
    calculator.className = `${at("theme").value} ${at("width").value}`.trim();
    showCode();
  });
}

at("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const sent = [...new FormData(event.target)];
  at("sent").textContent = sent.map(([name, value]) => `${name}=${value}`).join("\n");
});
at("form").addEventListener("reset", () => setTimeout(showCode));

at("copy").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(at("code").textContent);
    at("copied").textContent = "Copied.";
  } catch {
    getSelection().selectAllChildren(at("code"));
    at("copied").textContent = "Press Ctrl+C.";
  }
});

calculator.lang = "en";
await customElements.whenDefined("points-calculator");
showCode();
