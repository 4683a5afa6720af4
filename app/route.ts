/** Residents come first: the bare address is the board. */
export function GET(): Response {
  return new Response(null, { status: 307, headers: { location: "/ky/board" } });
}
