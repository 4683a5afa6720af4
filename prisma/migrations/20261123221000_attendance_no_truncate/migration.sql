-- The log of attendance only grows: it cannot be emptied in one go either, as a whole or a part of it.
CREATE TRIGGER attendance_no_truncate BEFORE TRUNCATE ON attendance_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
DO $$
BEGIN
  FOR part IN 0..15 LOOP
    EXECUTE format('CREATE TRIGGER attendance_no_truncate BEFORE TRUNCATE ON attendance_event_%s FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', part);
  END LOOP;
END $$;
