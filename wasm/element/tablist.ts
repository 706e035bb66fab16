import { html, setAttribute } from "./dom.js";
import { tabs, type Tab } from "./fields.js";

/** The tab list; arrow keys, Home and End move between its tabs. */
export interface TabList {
  readonly root: HTMLElement;
  select(tab: Tab): void;
  label(list: string, names: Record<Tab, string>): void;
}

/** The id of a tab's button, which names the panel. */
export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

export function makeTabList(panel: string, onSelect: (tab: Tab) => void): TabList {
  const buttons = tabs.map((tab) => {
    const button = html("button", { type: "button", role: "tab", id: tabId(tab), "aria-controls": panel }, "\u00a0");
    button.addEventListener("click", () => onSelect(tab));
    return button;
  });
  const last = tabs.length - 1;
  const steps: Record<string, (index: number) => number> = {
    ArrowRight: (index) => (index === last ? 0 : index + 1),
    ArrowLeft: (index) => (index === 0 ? last : index - 1),
    Home: () => 0,
    End: () => last,
  };
  const root = html("div", { class: "tabs", role: "tablist", part: "tabs" }, ...buttons);
  root.addEventListener("keydown", (event) => {
    const index = steps[event.key]?.(buttons.findIndex((button) => button === event.target));
    const tab = index === undefined ? undefined : tabs[index];
    if (index === undefined || tab === undefined) return;
    event.preventDefault();
    buttons[index]?.focus();
    onSelect(tab);
  });
  return {
    root,
    select(selected) {
      buttons.forEach((button, index) => {
        const is = tabs[index] === selected;
        setAttribute(button, "aria-selected", String(is));
        setAttribute(button, "part", is ? "tab tab-selected" : "tab");
        button.tabIndex = is ? 0 : -1;
      });
    },
    label(list, names) {
      setAttribute(root, "aria-label", list);
      tabs.forEach((tab, index) => buttons[index]?.replaceChildren(names[tab]));
    },
  };
}
