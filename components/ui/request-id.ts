"use client";
import { type RefObject, useRef, useState } from "react";
import { contentMark } from "./form-content";
import { newRequestId, nextSent, type Sent } from "./sent-content";

export type RequestId = { first: string; sent: RefObject<Sent>; stamp: (data: FormData) => void; renew: () => void };

/**
 * The id under which the server does a deed at most once. The same content goes out under the same id however often it
 * is sent (a second press, a lost answer, a reload); other content, or anything after a success, gets a new one.
 */
export function useRequestId(): RequestId {
  const [first] = useState(newRequestId);
  const sent = useRef<Sent>({ id: first });
  const stamp = (data: FormData) => {
    sent.current = nextSent(sent.current, contentMark(data.entries()), newRequestId);
    data.set("requestId", sent.current.id);
  };
  const renew = () => {
    sent.current = { id: newRequestId() };
  };
  return { first, sent, stamp, renew };
}
