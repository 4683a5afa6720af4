import "server-only";

export { findDesk } from "./desk/queries";
export { findAssemblies } from "./listing/queries";
export { findAssembly } from "./view/queries";
