import type { TestProject } from "vitest/node";
import { templateDatabase } from "../running-app/template-database";

declare module "vitest" {
  interface ProvidedContext {
    admin: string;
    template: string;
  }
}

/** Once per run: the cluster and the migrated template. The cluster is left running for the next run. */
export default async function setup(project: TestProject): Promise<void> {
  const { admin, template } = await templateDatabase();
  project.provide("admin", admin);
  project.provide("template", template);
}
