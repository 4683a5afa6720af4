import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { hrefOf } from "./place";
import type { Spoken } from "./words";

type ScreenProps = Spoken & {
  title: string;
  /** Shows the way back to the names. */
  back?: boolean;
  children: ReactNode;
};

/** A screen with one thing to do: a title, and the way back above it. */
export function PlainScreen({ t, title, back, children }: ScreenProps) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid w-full max-w-form content-start gap-5 px-page py-4 outline-none"
    >
      <div>
        {back && (
          <a
            href={hrefOf("names")}
            className="-ml-1 inline-flex min-h-tap items-center gap-1 font-semibold text-action underline underline-offset-4"
          >
            <Icon name="left" className="size-4" />
            {t("back")}
          </a>
        )}
        <h1 className="font-bold text-title tracking-tight">{title}</h1>
      </div>
      {children}
    </main>
  );
}
