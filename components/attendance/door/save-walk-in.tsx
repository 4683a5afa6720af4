import { Button } from "@/components/ui/button";
import type { Spoken } from "./words";

export const WALK_IN_FORM = "walk-in";

/** Stands above the tabs: in sight, however long the form is. */
export function SaveWalkIn({ t }: Spoken) {
  return (
    <div className="border-line-strong border-t bg-card px-page py-2">
      <Button
        type="submit"
        form={WALK_IN_FORM}
        className="mx-auto flex! min-h-press! w-full max-w-form px-2! text-[min(var(--text-lg),7vw)]!"
      >
        {t("walkIn.save")}
      </Button>
    </div>
  );
}
