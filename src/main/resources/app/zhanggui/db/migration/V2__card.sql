-- What the customer card gained.

CREATE TABLE not_same (
    id          BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    other_id    BIGINT NOT NULL REFERENCES customer (id)
);
COMMENT ON TABLE not_same IS 'Two cards the owner said are not of one customer, so that nobody asks again';
CREATE INDEX not_same_customer ON not_same (customer_id);
CREATE INDEX not_same_other ON not_same (other_id);
