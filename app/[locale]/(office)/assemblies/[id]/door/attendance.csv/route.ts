import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { attendanceRows } from "@/lib/attendance/export/attendance-rows";
import { findAttendanceFile } from "@/lib/attendance/export/queries";
import { ExportPath } from "@/lib/attendance/export/schema";
import { mayExport } from "@/lib/attendance/policy";
import { csvText } from "@/lib/platform/csv-text";
import { endpoint } from "@/lib/platform/endpoint";
import { onIn } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";

/** Who came, with names, as a CSV file with heads in the language of the address. For the office alone. */
export const GET = endpoint({
  name: "attendance.export",
  input: ExportPath,
  reach: (actor, { params }) => actor && findAssembly(actor, params.id),
  allow: (actor, view) => actor !== null && mayExport(actor, tenancyOf(view)),
  run: async ({ input, subject: view }) => {
    const { locale } = input.params;
    const rows = attendanceRows(await findAttendanceFile(view), locale);
    const on = onIn(view.startsAt, view.municipality.timeZone);
    const name = `${translator(locale, "door-desk")("export.file")}-${on}.csv`;
    const headers = { "content-type": "text/csv; charset=utf-8", "cache-control": "private, no-store" };
    return new Response(csvText(rows), {
      headers: { ...headers, "content-disposition": `attachment; filename="${name}"` },
    });
  },
});
