import { LinkButton } from "@/components/ui/button";
import { Dialog, DialogButton } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Section, Sheet } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PlanningGround } from "@/lib/assemblies/planning-ground";
import { addPlace, editPlace, withdrawPlace } from "@/lib/places/actions";
import { placeFields } from "@/lib/places/place-fields";
import type { PlaceView } from "@/lib/places/place-view";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { PlaceFormFields } from "./place-fields";

type GroundProps = { ground: PlanningGround; locale: Locale };

/** One more place. */
export function AddPlaceForm({ ground, locale }: GroundProps) {
  const t = translator(locale, "places");
  const { municipality, villages } = ground;
  const [only] = villages.length === 1 ? villages : [];
  return (
    <Section title={t("form.add")}>
      <Form
        action={addPlace}
        id="add-place"
        draft={`places.add:${municipality.id}`}
        initial={{ villageId: only?.id ?? "" }}
        className="grid max-w-form gap-6"
      >
        <Hidden name="municipalityId" value={municipality.id} />
        <PlaceFormFields villages={villages} locale={locale} />
        <div>
          <SubmitButton>{t("form.submit")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}

/** A place as a form, and the way out of the register. */
export function EditPlaceForm({ place, ground, locale }: GroundProps & { place: PlaceView }) {
  const t = translator(locale, "places");
  return (
    <Sheet strong className="mb-8">
      <h2 className="mb-4 text-lg font-semibold">{t("form.edit")}</h2>
      <Form
        action={editPlace}
        id="edit-place"
        draft={`places.edit:${place.id}`}
        initial={placeFields(place)}
        className="grid max-w-form gap-6"
      >
        <Hidden name="placeId" value={place.id} />
        <Hidden name="version" value={String(place.revision)} />
        <PlaceFormFields villages={ground.villages} locale={locale} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t("form.save")}</SubmitButton>
          <LinkButton variant="quiet" href={`/${locale}/settings/places?municipality=${ground.municipality.id}`}>
            {t("form.cancel")}
          </LinkButton>
          <DialogButton dialog="withdraw-place" variant="quiet">
            {t("withdraw.open")}
          </DialogButton>
        </div>
      </Form>
      <Dialog id="withdraw-place" title={t("withdraw.title")}>
        <p className="mb-4">{t("withdraw.text")}</p>
        <Form action={withdrawPlace} quiet>
          <Hidden name="placeId" value={place.id} />
          <SubmitButton variant="danger">{t("withdraw.submit")}</SubmitButton>
        </Form>
      </Dialog>
    </Sheet>
  );
}
