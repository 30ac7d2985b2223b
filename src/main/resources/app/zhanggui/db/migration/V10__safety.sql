-- Safety of the card file.

-- 借阅登记: who took what out of the cards.
CREATE TABLE access_log (
    id          BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    kind        VARCHAR(20)   NOT NULL,
    what_key    VARCHAR(100)  NOT NULL,
    what_holes  VARCHAR(1000) DEFAULT '[]' NOT NULL,
    filter      VARCHAR(1000) DEFAULT '' NOT NULL,
    row_count   INTEGER,
    target      VARCHAR(1000) DEFAULT '' NOT NULL,
    access_at   TIMESTAMP(3)  NOT NULL
);
COMMENT ON TABLE access_log IS 'One time that data left the program: an export, a print, a backup';
COMMENT ON COLUMN access_log.what_holes IS 'JSON array of what fills the holes of the text';
COMMENT ON COLUMN access_log.filter IS 'In the words of the screen, as the owner saw it; empty where nothing was narrowed';
COMMENT ON COLUMN access_log.row_count IS 'How many customers or lines; null where it is not known';
COMMENT ON COLUMN access_log.target IS 'The file or the printer';
CREATE INDEX access_log_time ON access_log (access_at);
