import { Icon } from "@/components/ui/icon";
import type { Spoken } from "./words";

export const PIN_LENGTH = 6;
const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

type PinPadProps = Spoken & { pin: string; busy: boolean; onPin: (pin: string) => void };

/** Six figures by thumb; a keyboard types into the same field. */
export function PinPad({ t, pin, busy, onPin }: PinPadProps) {
  const press = (figure: string) => !busy && pin.length < PIN_LENGTH && onPin(pin + figure);
  return (
    <div className="grid w-full max-w-96 gap-3">
      <label htmlFor="pin" className="font-semibold">
        {t("open.pin")}
      </label>
      <input
        id="pin"
        type="text"
        inputMode="none"
        autoComplete="one-time-code"
        maxLength={PIN_LENGTH}
        value={pin}
        aria-describedby="pin-answer"
        onInput={(event) => onPin(event.currentTarget.value.replace(/\D/g, "").slice(0, PIN_LENGTH))}
        className="tabular min-h-row w-full rounded-cut border-2 border-line-strong bg-card text-center text-3xl font-semibold tracking-[0.35em] text-ink"
      />
      <div className="grid grid-cols-3 gap-2">
        {KEYS.map((figure) => (
          <Key key={figure} onPress={() => press(figure)}>
            {figure}
          </Key>
        ))}
        <span />
        <Key onPress={() => press("0")}>0</Key>
        <Key onPress={() => !busy && onPin(pin.slice(0, -1))} label={t("open.erase")}>
          <Icon name="left" className="size-6" />
        </Key>
      </div>
    </div>
  );
}

type KeyProps = { onPress: () => void; label?: string; children: React.ReactNode };

function Key({ onPress, label, children }: KeyProps) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onPress}
      className="tabular flex min-h-row items-center justify-center rounded-cut border border-line-strong bg-card text-2xl font-semibold text-ink active:bg-action-tint"
    >
      {children}
    </button>
  );
}
