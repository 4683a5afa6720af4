-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "added_in_hall_at" TIMESTAMPTZ(3),
ADD COLUMN     "added_in_hall_by" TEXT;

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "attendance_event_meeting_id_device_id_device_seq_idx" ON "attendance_event"("meeting_id", "device_id", "device_seq");

-- The log of the door only grows. One change is allowed: a walk-in's name is taken out (the right to be forgotten);
-- everything else of the event, and so every count, stays as it was.
CREATE FUNCTION attendance_forget_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.new_person = OLD.new_person - 'name' AND to_jsonb(NEW) - 'new_person' = to_jsonb(OLD) - 'new_person' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

DROP TRIGGER attendance_append_only ON attendance_event;
CREATE TRIGGER attendance_append_only BEFORE UPDATE OR DELETE ON attendance_event FOR EACH ROW EXECUTE FUNCTION attendance_forget_name();

ALTER TABLE vote_option ADD CONSTRAINT vote_option_votes CHECK (votes >= 0);
ALTER TABLE not_held ADD CONSTRAINT not_held_came CHECK (came_count >= 0);
ALTER TABLE signature ADD CONSTRAINT signature_role CHECK (role IN ('chair', 'secretary'));
