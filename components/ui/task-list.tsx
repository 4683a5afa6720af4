import type { ReactNode } from "react";
import { StatusIcon, type StatusKind, statusColour } from "./status";

export type Task = {
  id: string;
  title: string;
  href?: string;
  status: StatusKind;
  /** In the colour of the state: its word and its date. */
  note?: ReactNode;
  /** More, in quiet ink: who did it, how many are missing. */
  detail?: ReactNode;
  action?: ReactNode;
};

export type Phase = { title: string; when?: string; now?: boolean; tasks: Task[] };

/** The line along which a thing goes, for example before, meeting, after; the phase that is now is marked. */
export function TaskLine({ phases, empty }: { phases: Phase[] /** Said of a phase without tasks. */; empty?: string }) {
  return (
    <div className="grid gap-4 md:grid-cols-3">
      {phases.map((phase) => (
        <section
          key={phase.title}
          aria-current={phase.now ? "step" : undefined}
          className={`min-w-0 border-t-[5px] bg-card px-4 pt-4 pb-1 ${phase.now ? "border-t-action" : "border-t-line"}`}
        >
          <h2 className="mb-3 flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="text-lg font-semibold">{phase.title}</span>
            {phase.when && <span className="text-sm text-ink-2">{phase.when}</span>}
          </h2>
          {phase.tasks.length === 0 && <p className="pb-3 text-sm text-ink-2">{empty}</p>}
          <ol>
            {phase.tasks.map((task) => (
              <TaskStep key={task.id} task={task} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function TaskStep({ task }: { task: Task }) {
  return (
    <li className="relative grid grid-cols-[1.5rem_1fr] gap-3 pb-4 not-last:before:absolute not-last:before:top-5 not-last:before:bottom-0 not-last:before:left-[9px] not-last:before:border-l-2 not-last:before:border-line">
      <span className="relative self-start bg-card">
        <StatusIcon kind={task.status} />
      </span>
      <div className="min-w-0 text-sm">
        <p className="font-semibold">
          <TaskTitle task={task} />
        </p>
        {task.note && <p className={statusColour(task.status)}>{task.note}</p>}
        {task.detail && <div className="text-ink-2">{task.detail}</div>}
        {task.action && <div className="mt-2">{task.action}</div>}
      </div>
    </li>
  );
}

function TaskTitle({ task: { href, title } }: { task: Pick<Task, "href" | "title"> }) {
  if (!href) return title;
  return (
    <a href={href} className="reach text-ink underline decoration-line-strong underline-offset-4 hover:decoration-2">
      {title}
    </a>
  );
}

export type TaskRow = Pick<Task, "id" | "title" | "href" | "status" | "action"> & {
  /** Under the title: which thing it belongs to. */
  place?: ReactNode;
  /** In the colour of the state: how far away. */
  due?: ReactNode;
  /** The date itself. */
  dueNote?: ReactNode;
};

/** What is to be done, one row each: sign, title, how far away, one button. */
export function TaskRows({ rows }: { rows: TaskRow[] }) {
  return (
    <ul className="border-b border-line">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid grid-cols-[1.5rem_1fr] gap-x-3 gap-y-1.5 border-t border-line py-3 sm:grid-cols-[1.5rem_1fr_18rem] sm:items-center"
        >
          <span className="pt-0.5 sm:pt-0">
            <StatusIcon kind={row.status} />
          </span>
          <div className="min-w-0">
            <p className="font-semibold">
              <TaskTitle task={row} />
            </p>
            {row.place && <p className="text-sm text-ink-2">{row.place}</p>}
          </div>
          <div className="col-start-2 flex flex-wrap items-center justify-between gap-3 sm:col-start-auto sm:flex-nowrap">
            <p className="min-w-0 text-sm">
              {row.due && <span className={`block font-semibold ${statusColour(row.status)}`}>{row.due}</span>}
              {row.dueNote && <span className="text-ink-2">{row.dueNote}</span>}
            </p>
            <span className="shrink-0">{row.action}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

type TaskSectionProps = { title: string; status?: StatusKind; count?: number; id?: string; children: ReactNode };

/** A titled group of rows; its title has the colour of their state. */
export function TaskSection({ title, status, count, id, children }: TaskSectionProps) {
  return (
    <section className="mb-8" id={id}>
      <h2 className="mb-2 flex items-baseline gap-2 text-lg font-semibold">
        <span className={status && statusColour(status)}>{title}</span>
        {count !== undefined && <span className="tabular text-base font-normal text-ink-2">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
