import { Section } from "@/components/ui/section";
import { AllFields } from "./fields";
import type { Samples } from "./samples";
import { TriedForm } from "./tried-form";

export function FormStates({ samples }: { samples: Samples }) {
  return (
    <Section title={samples.states}>
      <TriedForm samples={samples}>
        <AllFields samples={samples} />
      </TriedForm>
    </Section>
  );
}
