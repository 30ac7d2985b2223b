-- What an import needs.

ALTER SEQUENCE row_id CACHE 10000;

ALTER TABLE change ADD COLUMN last_row_id BIGINT;
ALTER TABLE change ALTER COLUMN before_image SET DATA TYPE VARCHAR(1000000);
COMMENT ON COLUMN change.last_row_id IS 'Set on a run of rows that are new with their whole cards: all ids from row_id to this one';
