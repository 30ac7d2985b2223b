-- What the customer card gained.

CREATE TABLE notch_limit (
    id       BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    family   VARCHAR(20) NOT NULL,
    position SMALLINT    NOT NULL,
    at_least BIGINT      NOT NULL
);
COMMENT ON TABLE notch_limit IS 'Where the bands of a notch family begin, if the owner set them otherwise';
COMMENT ON COLUMN notch_limit.family IS 'SIZE, VOLUME or CREDIT';
COMMENT ON COLUMN notch_limit.position IS '0 is the highest band';
COMMENT ON COLUMN notch_limit.at_least IS 'Heads for SIZE, else yuan';

CREATE TABLE saved_view (
    id       BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    name     VARCHAR(60)   NOT NULL,
    position SMALLINT      NOT NULL,
    needle   VARCHAR(8000) NOT NULL
);
COMMENT ON TABLE saved_view IS 'A filter of the list under a name';
COMMENT ON COLUMN saved_view.needle IS 'Notches, query and order, escaped as in a web address';

CREATE TABLE not_same (
    id          BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    other_id    BIGINT NOT NULL REFERENCES customer (id)
);
COMMENT ON TABLE not_same IS 'Two cards the owner said are not of one customer, so that nobody asks again';
CREATE INDEX not_same_customer ON not_same (customer_id);
CREATE INDEX not_same_other ON not_same (other_id);
