import "server-only";

export { findAssembly } from "./view/queries";
