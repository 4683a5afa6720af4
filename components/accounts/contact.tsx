import { showPhone } from "@/lib/accounts/phone";

/** How a person is reached; `none` when there is nothing. */
export function Contact({ email, phone, none = "–" }: { email: string | null; phone: string | null; none?: string }) {
  if (!email && !phone) return none;
  return (
    <>
      {phone && <span className="tabular block whitespace-nowrap">{showPhone(phone)}</span>}
      {email && <span className="block [overflow-wrap:anywhere]">{email}</span>}
    </>
  );
}
