import type { Page } from "@playwright/test";

/**
 * The yardstick: a page that does the least that a door could do. A key draws a dozen lines; a tap puts one row on the
 * disk, strictly, and says so.
 */
export async function openBarePhone(page: Page): Promise<void> {
  await page.route("**/bare", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: PAGE }));
  await page.goto("/bare");
  await page.locator("#search").focus();
}

const PAGE = `<!doctype html><meta name="viewport" content="width=device-width"><title>Bare</title>
<main id="main"><input id="search"><ul></ul></main>
<script>
  const list = document.querySelector("ul");
  const line = (text) => '<li data-person="x"><button>' + text + "</button></li>";
  const draw = (text) => { list.innerHTML = line(text).repeat(12); };
  draw("");
  const opening = indexedDB.open("bare");
  opening.onupgradeneeded = () => opening.result.createObjectStore("tap", { autoIncrement: true });
  document.querySelector("input").oninput = (event) => draw(event.target.value);
  list.ontouchend = (event) => {
    event.preventDefault();
    const writing = opening.result.transaction("tap", "readwrite", { durability: "strict" });
    writing.objectStore("tap").add({ sealed: new ArrayBuffer(300) });
    writing.oncomplete = () => { event.target.textContent += "."; };
  };
</script>`;
