"use client";
import { BrokenHere } from "@/components/shell/trouble";

type ErrorProps = { reset: () => void };

export default function PageError({ reset }: ErrorProps) {
  return <BrokenHere again={reset} />;
}
