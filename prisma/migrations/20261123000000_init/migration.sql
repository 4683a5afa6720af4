-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "password_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'ky',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,

    CONSTRAINT "user_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "oblast_id" UUID,
    "rayon_id" UUID,
    "municipality_id" UUID,
    "village_id" UUID,
    "programme_id" UUID,
    "granted_by_id" UUID,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_code" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "role" TEXT NOT NULL,
    "oblast_id" UUID,
    "rayon_id" UUID,
    "municipality_id" UUID,
    "village_id" UUID,
    "programme_id" UUID,
    "invited_by_id" UUID NOT NULL,
    "invited_by_name" TEXT NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_by_id" UUID,
    "accepted_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "assembly_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "presenter" TEXT,
    "minutes" INTEGER NOT NULL,
    "draft_decision" JSONB,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "carried_from_id" UUID,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_document" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "file_link_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "agenda_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_publication" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "assembly_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "agenda_publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "village_id" UUID,
    "name" JSONB NOT NULL,
    "address" JSONB,
    "directions" JSONB,
    "capacity" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assembly" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "planned_minutes" INTEGER NOT NULL,
    "place_id" UUID,
    "caller_kind" TEXT NOT NULL,
    "caller_ground" TEXT,
    "request_count" INTEGER,
    "languages" TEXT[],
    "chair" TEXT,
    "secretary" TEXT,
    "contact_name" TEXT,
    "contact_phone" TEXT,
    "expected_count" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "repeat_of_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "assembly_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assembly_village" (
    "municipality_id" UUID NOT NULL,
    "assembly_id" UUID NOT NULL,
    "village_id" UUID NOT NULL,

    CONSTRAINT "assembly_village_pkey" PRIMARY KEY ("assembly_id","village_id")
);

-- CreateTable
CREATE TABLE "gate_override" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "assembly_id" UUID NOT NULL,
    "gate" TEXT NOT NULL,
    "for_starts_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gate_override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duty_waiver" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "assembly_id" UUID NOT NULL,
    "duty" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "duty_waiver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holding" (
    "assembly_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "chair" TEXT,
    "secretary" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "holding_pkey" PRIMARY KEY ("assembly_id")
);

-- CreateTable
CREATE TABLE "not_held" (
    "assembly_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "came_count" INTEGER,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "not_held_pkey" PRIMARY KEY ("assembly_id")
);

-- CreateTable
CREATE TABLE "attendance_event" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "meeting_kind" TEXT NOT NULL DEFAULT 'assembly',
    "municipality_id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID,
    "new_person" JSONB,
    "sex" TEXT,
    "age_band" TEXT,
    "role" TEXT,
    "village_id" UUID,
    "women" INTEGER,
    "men" INTEGER,
    "youth" INTEGER,
    "total" INTEGER,
    "target_id" UUID,
    "reason" TEXT,
    "device_id" TEXT NOT NULL,
    "device_seq" INTEGER NOT NULL,
    "device_at" TIMESTAMPTZ(3) NOT NULL,
    "utc_offset" INTEGER NOT NULL,
    "clock_skew_ms" INTEGER NOT NULL DEFAULT 0,
    "by_id" UUID,
    "by_name" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attendance_event_pkey" PRIMARY KEY ("meeting_id","id")
) PARTITION BY HASH ("meeting_id");

-- Sixteen partitions: one meeting's events stay together, and 100 million rows stay workable.
DO $$
BEGIN
  FOR part IN 0..15 LOOP
    EXECUTE format('CREATE TABLE attendance_event_%s PARTITION OF attendance_event FOR VALUES WITH (MODULUS 16, REMAINDER %s)', part, part);
  END LOOP;
END $$;

-- CreateTable
CREATE TABLE "calendar_day" (
    "id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'fixed',
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charter_value" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "duty" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "clear" BOOLEAN NOT NULL DEFAULT false,
    "at_most" INTEGER,
    "clause" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "entered_by_id" UUID NOT NULL,
    "entered_by_name" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "charter_value_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_counter" (
    "municipality_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "decision_counter_pkey" PRIMARY KEY ("municipality_id","year")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "assembly_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "owner" TEXT,
    "due_on" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispatch" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "assembly_id" UUID NOT NULL,
    "addressee" TEXT NOT NULL,
    "outgoing_number" TEXT NOT NULL,
    "sent_on" DATE NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "dispatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispatch_decision" (
    "municipality_id" UUID NOT NULL,
    "dispatch_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,

    CONSTRAINT "dispatch_decision_pkey" PRIMARY KEY ("dispatch_id","decision_id")
);

-- CreateTable
CREATE TABLE "reply" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "dispatch_id" UUID NOT NULL,
    "received_on" DATE NOT NULL,
    "number" TEXT,
    "text" JSONB NOT NULL,
    "file_link_id" UUID,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_outcome" (
    "item_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "votes_for" INTEGER,
    "votes_against" INTEGER,
    "votes_abstained" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "item_outcome_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "vote_option" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "votes" INTEGER,
    "chosen" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "vote_option_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "assembly_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "minutes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_text" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "minutes_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "item_id" UUID,
    "text" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_by_id" UUID NOT NULL,
    "updated_by_name" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "minutes_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_revision" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "minutes_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signature" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "minutes_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_by_name" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_publication" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "minutes_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "minutes_publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erratum" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "minutes_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erratum_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "assembly_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "material" BOOLEAN NOT NULL,
    "content" JSONB NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "changes" JSONB,
    "rules" JSONB NOT NULL,
    "override_reason" TEXT,
    "announced_at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posting" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "assembly_id" UUID NOT NULL,
    "publication_id" UUID,
    "purpose" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,
    "by_whom" TEXT NOT NULL,
    "audience" INTEGER,
    "proof" TEXT NOT NULL,
    "proof_file_id" UUID,
    "reply_id" UUID,
    "recorded_by_id" UUID NOT NULL,
    "recorded_by_name" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "publication_id" UUID,
    "minutes_publication_id" UUID,
    "file_link_id" UUID NOT NULL,

    CONSTRAINT "paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "village_id" UUID,
    "name" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "sex" TEXT NOT NULL DEFAULT 'unknown',
    "age_band" TEXT NOT NULL DEFAULT 'unknown',
    "role" TEXT NOT NULL DEFAULT 'resident',
    "phone" TEXT,
    "phone_consent_at" TIMESTAMPTZ(3),
    "retain_until" DATE NOT NULL,
    "erased_at" TIMESTAMPTZ(3),
    "merged_into_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster_entry" (
    "municipality_id" UUID NOT NULL,
    "assembly_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'resident',
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "invited_at" TIMESTAMPTZ(3),

    CONSTRAINT "roster_entry_pkey" PRIMARY KEY ("assembly_id","person_id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "municipality_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,
    "by_name" TEXT NOT NULL,
    "did" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "noun_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "prev_hash" CHAR(64) NOT NULL DEFAULT '',
    "hash" CHAR(64) NOT NULL DEFAULT '',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "form_receipt" (
    "id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "form_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "sha256" CHAR(64) NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "data" BYTEA NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "file_link" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "name" TEXT NOT NULL,
    "added_by_id" UUID,
    "added_by_name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "file_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oblast" (
    "id" UUID NOT NULL,
    "soate" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "search_text" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "oblast_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rayon" (
    "id" UUID NOT NULL,
    "oblast_id" UUID NOT NULL,
    "soate" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "search_text" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "rayon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "id" UUID NOT NULL,
    "rayon_id" UUID NOT NULL,
    "soate" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'ayil-aimak',
    "name" JSONB NOT NULL,
    "search_text" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Bishkek',
    "contact_name" TEXT,
    "contact_phone" TEXT,
    "address" JSONB,
    "valid_from" DATE,
    "valid_to" DATE,
    "merged_into_id" UUID,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "village" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "soate" TEXT,
    "name" JSONB NOT NULL,
    "search_text" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "village_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_phone_key" ON "user_account"("phone");

-- CreateIndex
CREATE INDEX "user_session_user_id_idx" ON "user_session"("user_id");

-- CreateIndex
CREATE INDEX "role_grant_user_id_idx" ON "role_grant"("user_id");

-- CreateIndex
CREATE INDEX "role_grant_municipality_id_idx" ON "role_grant"("municipality_id");

-- CreateIndex
CREATE INDEX "sign_in_code_user_id_idx" ON "sign_in_code"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_municipality_id_idx" ON "invitation"("municipality_id");

-- CreateIndex
CREATE INDEX "agenda_item_assembly_id_position_idx" ON "agenda_item"("assembly_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_municipality_id_id_key" ON "agenda_item"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "agenda_document_item_id_idx" ON "agenda_document"("item_id");

-- CreateIndex
CREATE INDEX "agenda_publication_assembly_id_idx" ON "agenda_publication"("assembly_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_municipality_id_id_key" ON "place"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "assembly_code_key" ON "assembly"("code");

-- CreateIndex
CREATE INDEX "assembly_municipality_id_starts_at_idx" ON "assembly"("municipality_id", "starts_at");

-- CreateIndex
CREATE INDEX "assembly_starts_at_idx" ON "assembly"("starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "assembly_municipality_id_id_key" ON "assembly"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "assembly_village_municipality_id_village_id_idx" ON "assembly_village"("municipality_id", "village_id");

-- CreateIndex
CREATE INDEX "gate_override_assembly_id_idx" ON "gate_override"("assembly_id");

-- CreateIndex
CREATE UNIQUE INDEX "duty_waiver_assembly_id_duty_key" ON "duty_waiver"("assembly_id", "duty");

-- CreateIndex
CREATE UNIQUE INDEX "holding_municipality_id_assembly_id_key" ON "holding"("municipality_id", "assembly_id");

-- CreateIndex
CREATE UNIQUE INDEX "not_held_municipality_id_assembly_id_key" ON "not_held"("municipality_id", "assembly_id");

-- CreateIndex
CREATE INDEX "attendance_event_meeting_id_seq_idx" ON "attendance_event"("meeting_id", "seq");

-- CreateIndex
CREATE INDEX "attendance_event_municipality_id_person_id_idx" ON "attendance_event"("municipality_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_day_on_kind_key" ON "calendar_day"("on", "kind");

-- CreateIndex
CREATE INDEX "charter_value_municipality_id_kind_duty_idx" ON "charter_value"("municipality_id", "kind", "duty");

-- CreateIndex
CREATE UNIQUE INDEX "decision_item_id_key" ON "decision"("item_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_municipality_id_id_key" ON "decision"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_municipality_id_item_id_key" ON "decision"("municipality_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_municipality_id_year_number_key" ON "decision"("municipality_id", "year", "number");

-- CreateIndex
CREATE INDEX "dispatch_assembly_id_idx" ON "dispatch"("assembly_id");

-- CreateIndex
CREATE UNIQUE INDEX "dispatch_municipality_id_id_key" ON "dispatch"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "reply_dispatch_id_idx" ON "reply"("dispatch_id");

-- CreateIndex
CREATE UNIQUE INDEX "reply_municipality_id_id_key" ON "reply"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "item_outcome_municipality_id_item_id_key" ON "item_outcome"("municipality_id", "item_id");

-- CreateIndex
CREATE INDEX "vote_option_item_id_idx" ON "vote_option"("item_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_assembly_id_key" ON "minutes"("assembly_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_municipality_id_id_key" ON "minutes"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_municipality_id_assembly_id_key" ON "minutes"("municipality_id", "assembly_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_text_municipality_id_id_key" ON "minutes_text"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_text_minutes_id_section_item_id_key" ON "minutes_text"("minutes_id", "section", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_revision_text_id_revision_key" ON "minutes_revision"("text_id", "revision");

-- CreateIndex
CREATE INDEX "signature_minutes_id_idx" ON "signature"("minutes_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_publication_municipality_id_id_key" ON "minutes_publication"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_publication_minutes_id_version_key" ON "minutes_publication"("minutes_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "erratum_minutes_id_number_key" ON "erratum"("minutes_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "publication_assembly_id_version_key" ON "publication"("assembly_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "publication_municipality_id_id_key" ON "publication"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "posting_assembly_id_idx" ON "posting"("assembly_id");

-- CreateIndex
CREATE INDEX "paper_publication_id_idx" ON "paper"("publication_id");

-- CreateIndex
CREATE INDEX "paper_minutes_publication_id_idx" ON "paper"("minutes_publication_id");

-- CreateIndex
CREATE INDEX "person_municipality_id_search_text_idx" ON "person"("municipality_id", "search_text");

-- CreateIndex
CREATE UNIQUE INDEX "person_municipality_id_id_key" ON "person"("municipality_id", "id");

-- CreateIndex
CREATE INDEX "roster_entry_municipality_id_person_id_idx" ON "roster_entry"("municipality_id", "person_id");

-- CreateIndex
CREATE INDEX "audit_entry_noun_noun_id_idx" ON "audit_entry"("noun", "noun_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_chain_seq_key" ON "audit_entry"("chain", "seq");

-- CreateIndex
CREATE INDEX "form_receipt_at_idx" ON "form_receipt"("at");

-- CreateIndex
CREATE INDEX "file_link_sha256_idx" ON "file_link"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "file_link_municipality_id_id_key" ON "file_link"("municipality_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "oblast_soate_key" ON "oblast"("soate");

-- CreateIndex
CREATE UNIQUE INDEX "rayon_soate_key" ON "rayon"("soate");

-- CreateIndex
CREATE INDEX "rayon_oblast_id_idx" ON "rayon"("oblast_id");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_soate_key" ON "municipality"("soate");

-- CreateIndex
CREATE INDEX "municipality_rayon_id_idx" ON "municipality"("rayon_id");

-- CreateIndex
CREATE UNIQUE INDEX "village_soate_key" ON "village"("soate");

-- CreateIndex
CREATE UNIQUE INDEX "village_municipality_id_id_key" ON "village"("municipality_id", "id");

-- AddForeignKey
ALTER TABLE "user_session" ADD CONSTRAINT "user_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_code" ADD CONSTRAINT "sign_in_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_document" ADD CONSTRAINT "agenda_document_municipality_id_item_id_fkey" FOREIGN KEY ("municipality_id", "item_id") REFERENCES "agenda_item"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_document" ADD CONSTRAINT "agenda_document_municipality_id_file_link_id_fkey" FOREIGN KEY ("municipality_id", "file_link_id") REFERENCES "file_link"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_publication" ADD CONSTRAINT "agenda_publication_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_municipality_id_village_id_fkey" FOREIGN KEY ("municipality_id", "village_id") REFERENCES "village"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_municipality_id_place_id_fkey" FOREIGN KEY ("municipality_id", "place_id") REFERENCES "place"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assembly" ADD CONSTRAINT "assembly_municipality_id_repeat_of_id_fkey" FOREIGN KEY ("municipality_id", "repeat_of_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "assembly_village" ADD CONSTRAINT "assembly_village_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assembly_village" ADD CONSTRAINT "assembly_village_municipality_id_village_id_fkey" FOREIGN KEY ("municipality_id", "village_id") REFERENCES "village"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "gate_override" ADD CONSTRAINT "gate_override_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_waiver" ADD CONSTRAINT "duty_waiver_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holding" ADD CONSTRAINT "holding_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "not_held" ADD CONSTRAINT "not_held_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance_event" ADD CONSTRAINT "attendance_event_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "charter_value" ADD CONSTRAINT "charter_value_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_municipality_id_item_id_fkey" FOREIGN KEY ("municipality_id", "item_id") REFERENCES "agenda_item"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch" ADD CONSTRAINT "dispatch_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_decision" ADD CONSTRAINT "dispatch_decision_municipality_id_dispatch_id_fkey" FOREIGN KEY ("municipality_id", "dispatch_id") REFERENCES "dispatch"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch_decision" ADD CONSTRAINT "dispatch_decision_municipality_id_decision_id_fkey" FOREIGN KEY ("municipality_id", "decision_id") REFERENCES "decision"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_municipality_id_dispatch_id_fkey" FOREIGN KEY ("municipality_id", "dispatch_id") REFERENCES "dispatch"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_municipality_id_file_link_id_fkey" FOREIGN KEY ("municipality_id", "file_link_id") REFERENCES "file_link"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "item_outcome" ADD CONSTRAINT "item_outcome_municipality_id_item_id_fkey" FOREIGN KEY ("municipality_id", "item_id") REFERENCES "agenda_item"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_option" ADD CONSTRAINT "vote_option_municipality_id_item_id_fkey" FOREIGN KEY ("municipality_id", "item_id") REFERENCES "agenda_item"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_text" ADD CONSTRAINT "minutes_text_municipality_id_minutes_id_fkey" FOREIGN KEY ("municipality_id", "minutes_id") REFERENCES "minutes"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_text" ADD CONSTRAINT "minutes_text_municipality_id_item_id_fkey" FOREIGN KEY ("municipality_id", "item_id") REFERENCES "agenda_item"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "minutes_revision" ADD CONSTRAINT "minutes_revision_municipality_id_text_id_fkey" FOREIGN KEY ("municipality_id", "text_id") REFERENCES "minutes_text"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_municipality_id_minutes_id_fkey" FOREIGN KEY ("municipality_id", "minutes_id") REFERENCES "minutes"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_publication" ADD CONSTRAINT "minutes_publication_municipality_id_minutes_id_fkey" FOREIGN KEY ("municipality_id", "minutes_id") REFERENCES "minutes"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "erratum" ADD CONSTRAINT "erratum_municipality_id_minutes_id_fkey" FOREIGN KEY ("municipality_id", "minutes_id") REFERENCES "minutes"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_municipality_id_publication_id_fkey" FOREIGN KEY ("municipality_id", "publication_id") REFERENCES "publication"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_municipality_id_proof_file_id_fkey" FOREIGN KEY ("municipality_id", "proof_file_id") REFERENCES "file_link"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "posting" ADD CONSTRAINT "posting_municipality_id_reply_id_fkey" FOREIGN KEY ("municipality_id", "reply_id") REFERENCES "reply"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_municipality_id_publication_id_fkey" FOREIGN KEY ("municipality_id", "publication_id") REFERENCES "publication"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_municipality_id_minutes_publication_id_fkey" FOREIGN KEY ("municipality_id", "minutes_publication_id") REFERENCES "minutes_publication"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_municipality_id_file_link_id_fkey" FOREIGN KEY ("municipality_id", "file_link_id") REFERENCES "file_link"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_municipality_id_village_id_fkey" FOREIGN KEY ("municipality_id", "village_id") REFERENCES "village"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_municipality_id_merged_into_id_fkey" FOREIGN KEY ("municipality_id", "merged_into_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "roster_entry" ADD CONSTRAINT "roster_entry_municipality_id_assembly_id_fkey" FOREIGN KEY ("municipality_id", "assembly_id") REFERENCES "assembly"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_entry" ADD CONSTRAINT "roster_entry_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_link" ADD CONSTRAINT "file_link_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_link" ADD CONSTRAINT "file_link_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rayon" ADD CONSTRAINT "rayon_oblast_id_fkey" FOREIGN KEY ("oblast_id") REFERENCES "oblast"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_rayon_id_fkey" FOREIGN KEY ("rayon_id") REFERENCES "rayon"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village" ADD CONSTRAINT "village_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
