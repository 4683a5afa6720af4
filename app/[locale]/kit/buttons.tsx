import { Button, type ButtonVariant, LinkButton, TextLink } from "@/components/ui/button";
import { Dialog, DialogButton } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import { Section } from "@/components/ui/section";
import type { Samples } from "./samples";
import { ToastButton } from "./toast-button";

const VARIANTS: ButtonVariant[] = ["primary", "secondary", "quiet", "danger"];

export function Buttons({ samples }: { samples: Samples }) {
  return (
    <Section title={samples.buttons}>
      <div className="grid gap-4">
        {VARIANTS.map((variant) => (
          <div key={variant} className="flex flex-wrap gap-3">
            <Button variant={variant}>{samples.announce}</Button>
            <Button variant={variant} pending>
              {samples.announce}
            </Button>
            <Button variant={variant} small>
              {samples.open}
            </Button>
            <LinkButton variant={variant} href="#main" small>
              <Icon name="plus" className="size-4" />
              {samples.plan}
            </LinkButton>
          </div>
        ))}
        <p>
          {samples.lead} <TextLink href="#main">{samples.more}</TextLink>{" "}
          <TextLink href="/icon.svg" external>
            {samples.file}
          </TextLink>
        </p>
        <div className="flex flex-wrap items-center gap-3">
          <DialogButton dialog="withdraw" variant="danger" small>
            {samples.withdraw}
          </DialogButton>
          <Popover id="why" label={samples.more} small>
            {samples.moreText}
          </Popover>
          <ToastButton text={samples.removed} undo={samples.undo} label={samples.cancel} />
        </div>
        <Disclosure summary={samples.more}>{samples.moreText}</Disclosure>
        <Dialog id="withdraw" title={samples.dialog} actions={<Button variant="danger">{samples.withdraw}</Button>}>
          {samples.dialogText}
        </Dialog>
      </div>
    </Section>
  );
}
