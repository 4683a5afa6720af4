import { Button } from "@/components/ui/button";
import type { Spoken } from "./words";

export const WALK_IN_FORM = "walk-in";

/** Stands above the tabs: in sight, however long the form is. */
export function SaveWalkIn({ t }: Spoken) {
  return (
    <div className="border-line-strong border-t bg-card">
      <div className="mx-auto grid w-full max-w-form px-page py-2">
        <Button type="submit" form={WALK_IN_FORM} className="min-h-press! px-2! text-[min(var(--text-lg),7vw)]!">
          {t("walkIn.save")}
        </Button>
      </div>
    </div>
  );
}
