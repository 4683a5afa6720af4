// The production build used by npm test: with the secrets of the data folder, so that npm start can use it as it is.
import { appEnv, checkedEnv } from "./settings.mjs";
import { build } from "./sources.mjs";

const built = await build(appEnv({ ...checkedEnv(), NODE_ENV: "production" }, "postgresql://unused@localhost/unused"));
console.log(built ? "built" : "nothing changed since the last build");
