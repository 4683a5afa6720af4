-- AlterTable
ALTER TABLE "assembly" ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '';
