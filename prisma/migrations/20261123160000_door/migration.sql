-- AlterTable
ALTER TABLE "attendance_event" ADD COLUMN     "happened_at" TIMESTAMPTZ(3),
ALTER COLUMN "clock_skew_ms" SET DATA TYPE BIGINT;
ALTER TABLE attendance_event DISABLE TRIGGER attendance_append_only;
UPDATE attendance_event SET happened_at = device_at + clock_skew_ms * interval '1 millisecond';
ALTER TABLE attendance_event ENABLE TRIGGER attendance_append_only;
ALTER TABLE attendance_event ALTER COLUMN happened_at SET NOT NULL;

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "changed_xid" BIGINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "roster_entry" ADD COLUMN     "changed_xid" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "attendance_total" (
    "meeting_id" UUID NOT NULL,
    "meeting_kind" TEXT NOT NULL DEFAULT 'assembly',
    "municipality_id" UUID NOT NULL,
    "named" INTEGER NOT NULL DEFAULT 0,
    "women" INTEGER,
    "men" INTEGER,
    "youth" INTEGER,
    "total" INTEGER,
    "last_seq" BIGINT NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attendance_total_pkey" PRIMARY KEY ("meeting_id")
);

-- CreateTable
CREATE TABLE "attendance_presence" (
    "meeting_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "root" TEXT NOT NULL,
    "taps" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "attendance_presence_pkey" PRIMARY KEY ("meeting_id","key")
);

-- CreateTable
CREATE TABLE "presence_merge" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "kept_key" TEXT NOT NULL,
    "merged_key" TEXT NOT NULL,
    "merged_by_id" UUID NOT NULL,
    "merged_by_name" TEXT NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_by_id" UUID,
    "undone_by_name" TEXT,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "presence_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance_review" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "meeting_kind" TEXT NOT NULL DEFAULT 'assembly',
    "municipality_id" UUID NOT NULL,
    "device_id" TEXT NOT NULL,
    "device_seq" INTEGER,
    "event_id" UUID,
    "content_hash" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "fault" TEXT,
    "raw" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "decision" TEXT,
    "decided_by_id" UUID,
    "decided_by_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "attendance_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "door_link" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "meeting_kind" TEXT NOT NULL DEFAULT 'assembly',
    "municipality_id" UUID NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "secret_hash" TEXT NOT NULL,
    "pin_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "made_by_id" UUID,
    "made_by_name" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_by_id" UUID,
    "revoked_by_name" TEXT,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "door_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "door_device" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "meeting_kind" TEXT NOT NULL DEFAULT 'assembly',
    "municipality_id" UUID NOT NULL,
    "link_id" UUID,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "browser" TEXT NOT NULL DEFAULT '',
    "token_hash" TEXT NOT NULL,
    "paired_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3),
    "clock_skew_ms" BIGINT,
    "waiting" INTEGER,
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "protocol" INTEGER NOT NULL DEFAULT 1,
    "build" TEXT NOT NULL DEFAULT '',
    "revoked_by_id" UUID,
    "revoked_by_name" TEXT,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "door_device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster_removal" (
    "assembly_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "changed_xid" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "roster_removal_pkey" PRIMARY KEY ("assembly_id","person_id")
);

-- CreateIndex
CREATE INDEX "attendance_presence_meeting_id_root_idx" ON "attendance_presence"("meeting_id", "root");

-- CreateIndex
CREATE INDEX "presence_merge_meeting_id_idx" ON "presence_merge"("meeting_id");

-- CreateIndex
CREATE INDEX "attendance_review_meeting_id_decided_at_idx" ON "attendance_review"("meeting_id", "decided_at");

-- CreateIndex
CREATE INDEX "attendance_review_meeting_id_event_id_idx" ON "attendance_review"("meeting_id", "event_id");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_review_meeting_id_device_id_content_hash_key" ON "attendance_review"("meeting_id", "device_id", "content_hash");

-- CreateIndex
CREATE UNIQUE INDEX "door_link_secret_hash_key" ON "door_link"("secret_hash");

-- CreateIndex
CREATE INDEX "door_link_meeting_id_idx" ON "door_link"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "door_link_municipality_id_id_key" ON "door_link"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "door_device_token_hash_key" ON "door_device"("token_hash");

-- CreateIndex
CREATE INDEX "door_device_meeting_id_idx" ON "door_device"("meeting_id");

-- AddForeignKey
ALTER TABLE "door_device" ADD CONSTRAINT "door_device_municipality_id_link_id_fkey" FOREIGN KEY ("municipality_id", "link_id") REFERENCES "door_link"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What a phone has not seen yet of a roster: every write is marked with its transaction. A phone asks for everything
-- since the oldest transaction that was still running when it asked last, so nothing is skipped.
CREATE FUNCTION mark_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_xid := pg_current_xact_id()::text::bigint;
  RETURN NEW;
END $$;
CREATE TRIGGER person_mark_change BEFORE INSERT OR UPDATE ON person FOR EACH ROW EXECUTE FUNCTION mark_change();
CREATE TRIGGER roster_entry_mark_change BEFORE INSERT OR UPDATE ON roster_entry FOR EACH ROW EXECUTE FUNCTION mark_change();

CREATE FUNCTION roster_remember_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO roster_removal (assembly_id, person_id, changed_xid)
  VALUES (OLD.assembly_id, OLD.person_id, pg_current_xact_id()::text::bigint)
  ON CONFLICT (assembly_id, person_id) DO UPDATE SET changed_xid = excluded.changed_xid;
  RETURN OLD;
END $$;
CREATE TRIGGER roster_entry_removed AFTER DELETE ON roster_entry FOR EACH ROW EXECUTE FUNCTION roster_remember_removal();

CREATE FUNCTION attendance_announce() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('attendance', NEW.meeting_id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER attendance_total_announce AFTER INSERT OR UPDATE ON attendance_total FOR EACH ROW EXECUTE FUNCTION attendance_announce();

ALTER TABLE attendance_total ADD CONSTRAINT attendance_total_numbers CHECK (least(named, women, men, youth, total) >= 0);
ALTER TABLE attendance_presence ADD CONSTRAINT attendance_presence_taps CHECK (taps >= 0);
ALTER TABLE presence_merge ADD CONSTRAINT presence_merge_two CHECK (kept_key <> merged_key);
ALTER TABLE attendance_review ADD CONSTRAINT attendance_review_reason CHECK (reason IN ('unknown-person', 'meeting-signed', 'not-your-meeting', 'malformed', 'clock-off'));
ALTER TABLE attendance_review ADD CONSTRAINT attendance_review_decision CHECK (decision IN ('accepted', 'dismissed') AND (decision IS NULL) = (decided_at IS NULL));
