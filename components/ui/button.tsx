import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import { Icon } from "./icon";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

const LOOK: Record<ButtonVariant, string> = {
  primary: "border-action bg-action text-card hover:border-action-strong hover:bg-action-strong",
  secondary: "border-action bg-card text-action hover:bg-action-tint",
  quiet: "border-transparent text-action underline underline-offset-4 hover:bg-sunk hover:text-action-strong",
  danger: "border-missed bg-missed text-card hover:border-missed-strong hover:bg-missed-strong",
};

/** The class names of something to press; always at least 44 px high, and not on paper. */
export function buttonLook(variant: ButtonVariant = "primary", small = false): string {
  const size = small ? "px-[min(0.75rem,3.75vw)] text-sm" : "px-[min(1.25rem,6vw)] text-base";
  return `no-print inline-flex min-h-tap min-w-tap items-center justify-center gap-2 rounded-cut border-2 py-1.5 text-center font-semibold leading-tight no-underline aria-disabled:opacity-70 ${size} ${LOOK[variant]}`;
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: ButtonVariant;
  small?: boolean;
  /** Work is under way: announced as disabled, yet it keeps the focus. */
  pending?: boolean;
};

export function Button({ variant, small, pending, type = "button", className = "", ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      aria-disabled={pending || undefined}
      className={`${buttonLook(variant, small)} ${className}`}
      {...rest}
    />
  );
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string;
  variant?: ButtonVariant;
  small?: boolean;
  /** Opens in a new tab; the words of the link should say so. */
  external?: boolean;
};

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ variant, small, external, className = "", children, ...rest }: LinkProps) {
  return (
    <a className={`${buttonLook(variant, small)} ${className}`} {...(external ? NEW_TAB : null)} {...rest}>
      {children}
      {external && <Icon name="external" className="size-4" />}
    </a>
  );
}

/** An underlined link inside or under text. */
export function TextLink({ className = "", external, children, ...rest }: Omit<LinkProps, "variant" | "small">) {
  return (
    <a
      className={`text-action underline underline-offset-4 hover:text-action-strong hover:decoration-2 ${className}`}
      {...(external ? NEW_TAB : null)}
      {...rest}
    >
      {children}
      {external && <Icon name="external" className="ml-1 inline size-3.5" />}
    </a>
  );
}

const NEW_TAB = { target: "_blank", rel: "noopener" } as const;
