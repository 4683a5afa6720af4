"use client";
import { type ReactNode, useId } from "react";
import { Button, type ButtonVariant, buttonLook } from "./button";
import { useSetting } from "./form-setting";
import { Icon } from "./icon";

type DialogProps = {
  id: string;
  title: string;
  children: ReactNode /** Buttons at the foot, beside "close". */;
  actions?: ReactNode;
};

/**
 * A native <dialog>: the browser keeps the focus inside, closes it on Escape and gives the focus back.
 * For what can't be undone; anything else gets an undo instead of a question.
 */
export function Dialog({ id, title, children, actions }: DialogProps) {
  const titleId = useId();
  const { words } = useSetting();
  return (
    <dialog
      id={id}
      aria-labelledby={titleId}
      className="m-auto w-full max-w-lg rounded-cut border border-line-strong bg-card p-0 shadow-lift backdrop:bg-ink/50"
    >
      <div className="flex items-start justify-between gap-4 px-5 pt-4">
        <h2 id={titleId} className="pt-2 text-lg font-semibold">
          {title}
        </h2>
        <form method="dialog">
          <button type="submit" aria-label={words.close} className={`${buttonLook("quiet", true)} -mr-3`}>
            <Icon name="close" />
          </button>
        </form>
      </div>
      <div className="px-5 pt-2 pb-5">{children}</div>
      {actions && <div className="flex flex-wrap gap-3 border-t border-line px-5 py-4">{actions}</div>}
    </dialog>
  );
}

type DialogButtonProps = {
  /** id of the Dialog. */
  dialog: string;
  variant?: ButtonVariant;
  small?: boolean;
  className?: string;
  children: ReactNode;
};

/** Opens a Dialog: by the browser itself where it knows how (also before JavaScript), by a line of script elsewhere. */
export function DialogButton({ dialog, ...rest }: DialogButtonProps) {
  const invoker = { command: "show-modal", commandfor: dialog };
  return <Button {...rest} {...invoker} aria-haspopup="dialog" onClick={() => open(dialog)} />;
}

function open(id: string): void {
  const dialog = document.getElementById(id);
  if ("commandForElement" in HTMLButtonElement.prototype) return;
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}
