-- What an import needs.

ALTER SEQUENCE row_id CACHE 10000;

ALTER TABLE change ADD COLUMN last_row_id BIGINT;
ALTER TABLE change ALTER COLUMN before_image SET DATA TYPE VARCHAR(1000000);
COMMENT ON COLUMN change.last_row_id IS 'Set on a run of rows that are new with their whole cards: all ids from row_id to this one';

CREATE TABLE value_choice (
    id    BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    field VARCHAR(60)  NOT NULL,
    word  VARCHAR(100) NOT NULL,
    meaning VARCHAR(100) NOT NULL,
    UNIQUE (field, word)
);
COMMENT ON TABLE value_choice IS 'What the owner said a word in a column of choices means';
COMMENT ON COLUMN value_choice.field IS 'Code of the field the column is for';
COMMENT ON COLUMN value_choice.word IS 'In lower case and half width';
COMMENT ON COLUMN value_choice.meaning IS 'Canonical text of the choice; empty if the word is to be left out';
