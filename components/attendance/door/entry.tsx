import { render } from "preact";
import { App, doorsOn } from "./app";
import { Broken } from "./broken";
import { keepProgram } from "./keep-program";
import { loadLater } from "./later";
import { phoneHere } from "./phone-here";
import { firstLocale, loadOtherWords, loadWords, spokenIn } from "./words";

async function start(root: HTMLElement): Promise<void> {
  await loadWords(firstLocale());
  try {
    const phone = await phoneHere();
    await phone.wipeDue();
    const first = await doorsOn(phone);
    root.textContent = "";
    render((<App phone={phone} first={first} />) as never, root);
  } catch (error) {
    console.error(error);
    root.textContent = "";
    render((<Broken {...spokenIn(firstLocale())} />) as never, root);
  }
  // On a slow network these would share the line with the first names: the worker takes them along in its turn.
  await keepProgram();
  loadOtherWords();
  loadLater().catch(console.error);
}

start(document.getElementById("door") as HTMLElement).catch(console.error);
