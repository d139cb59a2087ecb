// axe-core on finished pages in headless Chromium: light and dark, wide and as narrow as a phone (320 px, WCAG 1.4.10).
//
// node axe.mjs FOLDER CHROMIUM PAGE…: FOLDER holds node_modules with axe-core and playwright-core.
// Prints every violation, and fails if there is one.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, chromium, ...pages] = process.argv.slice(2);
const require = createRequire(pathToFileURL(join(folder, "package.json")));
const playwright = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const VIEWS = [
  { colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { colorScheme: "dark", viewport: { width: 320, height: 700 } },
];
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

let found = 0;
const browser = await playwright.chromium.launch({ executablePath: chromium, headless: true, args: FLAGS });
for (const view of VIEWS) {
  // The page's own policy forbids scripts, and axe-core is one.
  const context = await browser.newContext({ ...view, bypassCSP: true });
  // Nothing may be asked of any network: a request is a violation as well.
  await context.route(/^(?!file:|data:)/, (route) => {
    console.log(`${route.request().url()}: a request to elsewhere`);
    found += 1;
    return route.abort();
  });
  const page = await context.newPage();
  for (const path of pages) {
    await page.goto(pathToFileURL(path).href);
    const where = `${path} (${view.colorScheme}, ${view.viewport.width} px)`;
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) {
      console.log(`${where}: ${overflow} px wider than the window`);
      found += 1;
    }
    await page.evaluate(axe);
    const result = await page.evaluate((tags) => axe.run({ runOnly: tags }), TAGS);
    for (const violation of result.violations) {
      for (const node of violation.nodes) {
        console.log(`${where}: ${violation.id}: ${violation.help}\n    ${node.html.slice(0, 200)}`);
        found += 1;
      }
    }
  }
  await context.close();
}
await browser.close();
console.log(`${pages.length} pages, ${VIEWS.length} views each: ${found} violations`);
process.exit(found ? 1 : 0);
