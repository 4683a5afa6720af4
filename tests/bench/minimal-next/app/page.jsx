export const dynamic = "force-dynamic";

/** The least a dynamic page of Next can be: the yardstick for ours. */
export default function Page() {
  return <p>{new Date().toISOString()}</p>;
}
