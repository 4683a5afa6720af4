import { type ComponentType, useEffect, useState } from "react";
import type { CarryProps } from "./carry";

let loaded: ComponentType<CarryProps> | null = null;

/** Making QR codes is a program of its own, fetched (or taken from what the worker keeps) when it is wanted. */
export function CarryLater(props: CarryProps) {
  const [Carry, setCarry] = useState<typeof loaded>(() => loaded);
  useEffect(() => {
    import("./carry").then((module) => {
      loaded = module.Carry;
      setCarry(() => module.Carry);
    }, console.error);
  }, []);
  return Carry && <Carry {...props} />;
}
