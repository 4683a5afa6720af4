/** Runs deeds of one key at most `most` at once in this process; the others wait in the order in which they came. */
export function fewAtOnce(most: number) {
  const lines = new Map<string, { running: number; waiting: (() => void)[] }>();
  return async <T>(key: string, deed: () => Promise<T>): Promise<T> => {
    const line = lines.get(key) ?? { running: 0, waiting: [] };
    lines.set(key, line);
    if (line.running < most) line.running += 1;
    else await new Promise<void>((resolve) => line.waiting.push(resolve));
    try {
      return await deed();
    } finally {
      const next = line.waiting.shift();
      // Whoever is next takes the place over.
      if (next) next();
      else line.running -= 1;
      if (line.running === 0) lines.delete(key);
    }
  };
}
