import { Icon } from "@/components/ui/icon";

type ChoiceProps<V extends string> = {
  legend: string;
  name: string;
  options: readonly { value: V; label: string }[];
  value: V | "";
  onChoose: (value: V) => void;
  /** Four short ones stand side by side. */
  short?: boolean;
};

/** One of a few, as large buttons: radio buttons underneath, so that arrows and screen readers know them. */
export function ChoiceButtons<V extends string>({ legend, name, options, value, onChoose, short }: ChoiceProps<V>) {
  return (
    <fieldset className="m-0 min-w-0">
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      <div
        className={`grid gap-2 ${short ? "grid-cols-[repeat(auto-fit,minmax(4.125rem,1fr))]" : "grid-cols-[repeat(auto-fit,minmax(8.25rem,1fr))]"}`}
      >
        {options.map((option) => (
          <label
            key={option.value}
            className={`relative flex min-h-press cursor-pointer items-center justify-center rounded-cut border-2 border-line-strong bg-card ${short ? "px-1" : "px-3"} py-1.5 text-center font-semibold leading-tight has-checked:border-action has-checked:bg-action-tint has-checked:text-action-strong has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-action`}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChoose(option.value)}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            {value === option.value && <Icon name="met" className="absolute top-0.5 right-0.5 size-4" />}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
