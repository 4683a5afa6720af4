import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
// `server-only` throws outside the react-server condition; a zone nobody lives in shows every forgotten zone.
const shared = { environment: "node" as const, env: { TZ: "Asia/Kathmandu" } };

export default defineConfig({
  root,
  // Public pages render themselves: by Next's own copy, which the react-server condition does not forbid.
  resolve: {
    alias: {
      "@": root.replace(/\/$/, ""),
      "react-dom/server": `${root}node_modules/next/dist/compiled/react-dom/server.node.js`,
    },
    conditions: ["react-server"],
  },
  ssr: { resolve: { conditions: ["react-server"] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "unit",
          testTimeout: 60_000,
          include: [
            "lib/**/*.test.ts",
            "components/**/*.test.tsx",
            "tests/architecture/*.test.ts",
            "tests/running-app/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/integration/start-postgres.ts"],
          setupFiles: ["tests/integration/own-database.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "doors",
          include: ["tests/doors/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "faults",
          include: ["tests/faults/*.test.ts"],
          testTimeout: 1_800_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
