import { Form, type FormAction } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";

/** Signs out, and forgets what was typed and not sent: the next person at this computer must not see it. */
export function SignOutForm({ action, label }: { action: FormAction; label: string }) {
  return (
    <Form action={action} quiet forgetDrafts className="grid">
      <SubmitButton variant="secondary" small>
        {label}
      </SubmitButton>
    </Form>
  );
}
