"use client";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";

export function ToastButton({ text, undo, label }: { text: string; undo: string; label: string }) {
  return (
    <Button
      variant="secondary"
      small
      onClick={() => toast({ text, action: { label: undo, run: () => toast({ text: undo }) } })}
    >
      {label}
    </Button>
  );
}
