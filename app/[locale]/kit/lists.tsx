import { LinkButton } from "@/components/ui/button";
import { DefinitionRow, DefinitionRows, Fact, Facts } from "@/components/ui/definition";
import { Hash } from "@/components/ui/hash";
import { Meter, Tally } from "@/components/ui/meter";
import { Pagination } from "@/components/ui/pagination";
import { Section, Sheet } from "@/components/ui/section";
import { Status, type StatusKind } from "@/components/ui/status";
import { Table } from "@/components/ui/table";
import { TabLinks } from "@/components/ui/tabs";
import { TaskLine, TaskRows, TaskSection } from "@/components/ui/task-list";
import { VersionBadge } from "@/components/ui/version-badge";
import { uiWords } from "@/components/ui/words";
import type { Locale } from "@/lib/platform/i18n/locale";
import type { Samples } from "./samples";

const KINDS: StatusKind[] = ["open", "due-soon", "met", "late", "missed", "waived"];

export function Lists({ samples, locale }: { samples: Samples; locale: Locale }) {
  return (
    <Section title={samples.list}>
      <TabLinks
        label={samples.list}
        tabs={[
          { href: "#main", label: samples.before, current: true },
          { href: "#a", label: samples.day, count: 4 },
          { href: "#b", label: samples.after },
        ]}
      />
      <Rows samples={samples} />
      <Line samples={samples} />
      <Decisions samples={samples} locale={locale} />
      <Numbers samples={samples} />
    </Section>
  );
}

function Rows({ samples }: { samples: Samples }) {
  return (
    <TaskSection title={samples.status.missed} status="missed" count={6}>
      <TaskRows
        rows={KINDS.map((status, at) => ({
          id: status,
          title: samples.tasks[at % 4] ?? "",
          href: "#main",
          place: samples.meeting,
          status,
          due: samples.status[status],
          dueNote: `${19 + at}.11.2026`,
          action: (
            <LinkButton href="#main" small variant={status === "missed" ? "primary" : "secondary"}>
              {samples.open}
            </LinkButton>
          ),
        }))}
      />
    </TaskSection>
  );
}

function Line({ samples }: { samples: Samples }) {
  const tasks = samples.tasks.map((title, at) => ({ id: title, title, href: "#main", status: KINDS[at] ?? "open" }));
  return (
    <TaskLine
      phases={[
        {
          title: samples.before,
          when: "16–25.11",
          now: true,
          tasks: tasks.map((task) => ({ ...task, note: samples.status[task.status], detail: samples.who })),
        },
        { title: samples.day, when: "26.11", tasks: tasks.slice(0, 2) },
        { title: samples.after, tasks: tasks.slice(2) },
      ]}
    />
  );
}

function Decisions({ samples, locale }: { samples: Samples; locale: Locale }) {
  const rows = samples.decisions.map((decision, at) => ({ at, decision, kind: KINDS[at + 1] ?? "open" }));
  const [decision, who, due, votes, state] = samples.column as [string, string, string, string, string];
  return (
    <div className="mt-8">
      <Table
        caption={samples.list}
        rows={rows}
        rowKey={(row) => row.decision}
        sort={{ by: "due", direction: "asc", href: (by, direction) => `?sort=${by}-${direction}` }}
        columns={[
          { id: "decision", head: decision, cell: (row) => row.decision, rowHeader: true, sortable: true },
          { id: "who", head: who, cell: (row) => samples.people[row.at] },
          { id: "due", head: due, cell: (row) => `${15 + row.at}.12.2026`, sortable: true },
          { id: "votes", head: votes, cell: (row) => 1237 * (row.at + 1), numeric: true },
          {
            id: "state",
            head: state,
            cell: (row) => <Status kind={row.kind} word={samples.status[row.kind]} />,
            cardFirst: true,
          },
        ]}
      />
      <Pagination page={4} pages={12} href={(page) => `?page=${page}`} words={uiWords(locale).pagination} />
    </div>
  );
}

function Numbers({ samples }: { samples: Samples }) {
  return (
    <div className="mt-8 grid gap-6 md:grid-cols-2">
      <Sheet strong>
        <Facts>
          <Fact term={samples.date}>26.11.2026, 14:00</Fact>
          <Fact term={samples.place}>{samples.villageNames[3]}</Fact>
          <Fact term={samples.quorum}>{samples.quorumText}</Fact>
        </Facts>
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <VersionBadge tone="current">{samples.version}</VersionBadge>
          <VersionBadge>{samples.version}</VersionBadge>
          <VersionBadge tone="old">{samples.version}</VersionBadge>
          <Hash value="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" label={samples.version} />
        </div>
      </Sheet>
      <Sheet>
        <div className="mb-4 flex flex-wrap gap-8">
          <Tally value={345} label={samples.came} />
          <Tally value={null} label={samples.women} note={samples.unknown} />
        </div>
        <Meter value={206} max={614} label={samples.quorum} text={samples.quorumText} />
      </Sheet>
      <div className="md:col-span-2">
        <DefinitionRows>
          <DefinitionRow
            term={samples.person}
            action={
              <a href="#main" className="text-action underline">
                {samples.open}
              </a>
            }
          >
            {samples.people[3]}
          </DefinitionRow>
          <DefinitionRow term={samples.note}>{samples.moreText}</DefinitionRow>
        </DefinitionRows>
      </div>
    </div>
  );
}
