-- AlterTable
ALTER TABLE "agenda_document" ADD COLUMN     "title" JSONB;
