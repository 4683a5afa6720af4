import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { revokeDevice } from "@/lib/attendance/devices/actions";
import type { DoorDesk } from "@/lib/attendance/door-desk/door-desk";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import { clockWords, contactWords, rowsWords } from "./device-words";
import type { DoorDeskProps } from "./door-desk";

type Device = DoorDesk["devices"][number];

/** Who stands at the door with what: last contact, rows still there, clock, gaps; and the way to shut one out. */
export function DeviceList(props: DoorDeskProps) {
  const { desk, locale } = props;
  const t = translator(locale, "door-desk");
  return (
    <Section id="devices" title={t("devices.title")}>
      {desk.devices.length === 0 && <p className="text-ink-2">{t("devices.none")}</p>}
      <ul className="border-b border-line empty:hidden">
        {desk.devices.map((device) => (
          <Line key={device.id} device={device} {...props} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ device, desk, now, locale }: DoorDeskProps & { device: Device }) {
  const t = translator(locale, "door-desk");
  const zone = desk.view.municipality.timeZone;
  const clock = clockWords(device, locale);
  const waiting = device.waiting ?? 0;
  const isOver = device.revokedAt !== null || device.expiresAt <= now;
  return (
    <li className="border-t border-line py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <div className="min-w-0">
          <p className="font-semibold">{device.name}</p>
          <p className="text-sm text-ink-2">
            {device.linkId ? t("devices.borrowed") : t("devices.own")}, {device.browser || t("devices.noBrowser")}
          </p>
          <p className="text-sm">
            {t("devices.contact")}: {contactWords(device, { now, zone, locale })}
          </p>
          <p className="text-sm">
            {t("devices.rows")}: {rowsWords(device, locale)}
          </p>
        </div>
        <div className="grid justify-items-start gap-1 text-sm">
          <DeviceState device={device} {...{ now, zone, locale }} />
          {waiting > 0 && <Status kind="due-soon" word={t("devices.waiting", { count: waiting })} />}
          {clock && <Status kind="due-soon" word={clock} />}
        </div>
      </div>
      {!isOver && (
        <Disclosure summary={t("devices.revokeOpen")} className="no-print">
          <p className="mb-3 max-w-measure text-sm">{t("devices.revokeWhat")}</p>
          <Form quiet action={revokeDevice} className="flex">
            <Hidden name="assemblyId" value={desk.view.id} />
            <Hidden name="deviceId" value={device.id} />
            <SubmitButton variant="danger" small aria-label={`${t("devices.revoke")}: ${device.name}`}>
              {t("devices.revoke")}
            </SubmitButton>
          </Form>
        </Disclosure>
      )}
    </li>
  );
}

type StateProps = { device: Device; now: string; zone: string } & Pick<DoorDeskProps, "locale">;

function DeviceState({ device: { revokedAt, revokedByName, expiresAt }, now, zone, locale }: StateProps) {
  const t = translator(locale, "door-desk");
  if (revokedAt) {
    const who = t("devices.revokedBy", { name: revokedByName ?? "", time: shortDateTime(revokedAt, zone) });
    return <Status kind="waived" word={`${t("devices.revoked")}: ${who}`} />;
  }
  if (expiresAt <= now) return <Status kind="waived" word={t("devices.expired")} />;
  return <Status kind="met" word={t("devices.working")} />;
}
