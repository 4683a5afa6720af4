"use client";
import { FileField } from "@/components/ui/file-field";
import { shrinkPhoto } from "./shrink-photo";

type PhotoFieldProps = { name: string; label: string; hint: string; most: number };

/** A photo or a scan from this device; photos are made small before they are sent. */
export function PhotoField(props: PhotoFieldProps) {
  return (
    <div
      onChange={({ target }) => {
        if (target instanceof HTMLInputElement && target.type === "file") void shrinkPhoto(target);
      }}
    >
      <FileField {...props} optional accept="image/*,application/pdf" />
    </div>
  );
}
