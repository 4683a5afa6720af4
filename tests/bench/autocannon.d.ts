declare module "autocannon" {
  type Request = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer };
  type Options = Request & {
    url: string;
    connections: number;
    duration: number;
    requests?: (Request & { setupRequest?: (request: Request) => Request })[];
  };
  export type Result = {
    requests: { average: number; total: number };
    latency: { p50: number; p99: number };
    non2xx: number;
    errors: number;
    "2xx": number;
  };
  export default function autocannon(options: Options): Promise<Result>;
}
