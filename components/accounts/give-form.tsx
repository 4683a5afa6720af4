import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { give } from "@/lib/accounts/grants/actions";
import type { PlaceOption } from "@/lib/accounts/place-step";
import type { Role } from "@/lib/platform/auth/grant";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { PlaceField } from "./giving-steps";

type GiveFormProps = { locale: Locale; userId: string; role: Role; options: PlaceOption[] };

/** Last step: the role is given to a person who has an account. */
export function GiveForm({ locale, userId, role, options }: GiveFormProps) {
  return (
    <Form action={give} id="give">
      <Hidden name="userId" value={userId} />
      <Hidden name="role" value={role} />
      <PlaceField locale={locale} options={options} />
      <div>
        <SubmitButton>{translator(locale, "accounts")("person.giveSubmit")}</SubmitButton>
      </div>
    </Form>
  );
}
