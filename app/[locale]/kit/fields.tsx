import { BilingualField } from "@/components/ui/bilingual-field";
import { Checkbox, CheckboxGroup } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { DateField, TimeField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { NumberField } from "@/components/ui/number-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Samples } from "./samples";

/** The fields of the kit; `Fields` shows them at rest, the forms below in their other states. */
export function AllFields({ samples }: { samples: Samples }) {
  const kinds = samples.kinds.map((label, at) => ({ value: `k${at}`, label }));
  const villages = samples.villageNames.map((label, at) => ({
    value: `v${at}`,
    label,
    hint: at === 3 ? samples.nameHint : undefined,
  }));
  const people = samples.people.map((label, at) => ({ value: `p${at}`, label, hint: samples.villageNames[at] }));
  return (
    <>
      <BilingualField
        name="title"
        label={samples.name}
        hint={samples.nameHint}
        labels={{ ky: "Кыргызча", ru: "Русский" }}
      />
      <RadioGroup
        name="kind"
        label={samples.kind}
        options={kinds.map((kind, at) => ({ ...kind, extra: at === 1 ? <p>{samples.moreText}</p> : undefined }))}
      />
      <CheckboxGroup name="villages[]" label={samples.villages} options={villages} columns={2} />
      <Combobox name="chair" label={samples.person} hint={samples.personHint} options={people} empty="—" />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-5">
        <DateField name="on" label={samples.date} hint={samples.dateHint} />
        <TimeField name="time" label={samples.time} />
      </div>
      <NumberField name="expected" label={samples.count} hint={samples.countHint} unit={samples.unit} optional />
      <TextArea name="note" label={samples.note} rows={3} optional />
      <Checkbox name="consent" label={samples.consent} />
    </>
  );
}

export function Fields({ samples }: { samples: Samples }) {
  const kinds = samples.kinds.map((label, at) => ({ value: `k${at}`, label }));
  return (
    <Section title={samples.fields}>
      <div className="grid max-w-form gap-6">
        <TextInput name="alone" label={samples.place} hint={samples.nameHint} value={samples.villageNames[3]} />
        <TextInput name="search" type="search" label={samples.list} width="medium" optional />
        <Select name="select" label={samples.kind} options={kinds} empty={samples.unknown} width="medium" value="k1" />
        <FileField name="file" label={samples.file} hint={samples.fileHint} accept="application/pdf,image/*" />
        <RadioGroup name="inline" label={samples.kind} options={kinds} inline value="k0" />
        <Fieldset legend={samples.months} hint={samples.moreText}>
          <DateField name="date" label={samples.date} hint={samples.dateHint} value="2026-11-26" />
        </Fieldset>
      </div>
    </Section>
  );
}
