-- CreateTable
CREATE TABLE "presence_apart" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "keys" TEXT[],
    "said_by_id" UUID NOT NULL,
    "said_by_name" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_by_id" UUID,
    "undone_by_name" TEXT,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "presence_apart_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "presence_apart_meeting_id_idx" ON "presence_apart"("meeting_id");

ALTER TABLE presence_apart ADD CONSTRAINT presence_apart_some CHECK (cardinality(keys) > 1);
