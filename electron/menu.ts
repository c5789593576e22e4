import { Menu, type MenuItemConstructorOptions } from "electron";

import type { Locale } from "../shared/contract/commands.ts";
import { locales } from "../shared/i18n/locales/index.ts";

/** The menu bar: what keyboards need and systems expect. Nothing in it reloads the page or opens tools for pages. */
export function setMenu(locale: Locale, platform: NodeJS.Platform): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuOf(locale, platform)));
}

export function menuOf(
  locale: Locale,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const t = locales[locale].desktop.menu;
  const line: MenuItemConstructorOptions = { type: "separator" };
  const about: MenuItemConstructorOptions = { role: "about", label: t.about };
  const quit: MenuItemConstructorOptions = { role: "quit", label: t.quit };
  const first: MenuItemConstructorOptions =
    platform === "darwin"
      ? {
          role: "appMenu",
          submenu: [about, line, { role: "hide", label: t.hide }, line, quit],
        }
      : { label: t.file, submenu: [about, line, quit] };
  return [
    first,
    {
      label: t.edit,
      submenu: [
        { role: "undo", label: t.undo },
        { role: "redo", label: t.redo },
        line,
        { role: "cut", label: t.cut },
        { role: "copy", label: t.copy },
        { role: "paste", label: t.paste },
        { role: "selectAll", label: t.selectAll },
      ],
    },
    {
      label: t.view,
      submenu: [
        { role: "resetZoom", label: t.actualSize },
        { role: "zoomIn", label: t.zoomIn },
        { role: "zoomOut", label: t.zoomOut },
        line,
        { role: "togglefullscreen", label: t.fullScreen },
      ],
    },
    {
      label: t.window,
      submenu: [
        { role: "minimize", label: t.minimize },
        { role: "close", label: t.close },
      ],
    },
  ];
}
