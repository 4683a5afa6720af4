import { execFile } from "node:child_process";

export type Ran = { code: number; stdout: string; stderr: string };

/** Runs one of the project's own programs as a person at the console does. `env` is added to the environment. */
export function runProgram(args: string[], env: Record<string, string> = {}): Promise<Ran> {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return new Promise((resolve) =>
    execFile(process.execPath, args, { env: { ...inherited, ...env }, timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr }),
    ),
  );
}

/** The same for a program written in TypeScript. */
export function runTypeScript(program: string, args: string[] = [], env: Record<string, string> = {}): Promise<Ran> {
  return runProgram(["--import", "tsx", "--conditions=react-server", program, ...args], env);
}
