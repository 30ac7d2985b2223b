-- What customers bought, what they own, and by what the owner classes them.
CREATE TABLE purchase (
    id          BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id BIGINT       NOT NULL REFERENCES customer (id),
    bought_on   DATE         NOT NULL,
    goods       VARCHAR(200) DEFAULT '' NOT NULL,
    quantity    DECIMAL(19, 4),
    unit        VARCHAR(20)  DEFAULT '' NOT NULL,
    price       DECIMAL(19, 4),
    amount      BIGINT       NOT NULL,
    order_no    VARCHAR(100) DEFAULT '' NOT NULL,
    note        VARCHAR(500) DEFAULT '' NOT NULL
);
COMMENT ON TABLE purchase IS 'One thing a customer bought on one day, or gave back';
COMMENT ON COLUMN purchase.price IS 'In yuan for one unit; less than a fen happens';
COMMENT ON COLUMN purchase.amount IS 'In fen; below 0 for what was given back';
CREATE INDEX purchase_customer ON purchase (customer_id, bought_on);

CREATE TABLE owned_item (
    id           BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id  BIGINT       NOT NULL REFERENCES customer (id),
    goods        VARCHAR(200) NOT NULL,
    brand        VARCHAR(100) DEFAULT '' NOT NULL,
    ours         BOOLEAN      NOT NULL,
    bought_on    DATE,
    serial_no    VARCHAR(100) DEFAULT '' NOT NULL,
    warranty_end DATE
);
COMMENT ON TABLE owned_item IS 'What a customer has and uses, of our brand or of a rival';
COMMENT ON COLUMN owned_item.ours IS 'Bought from us; else a rival sold it';
COMMENT ON COLUMN owned_item.warranty_end IS 'The last day of the warranty';
CREATE INDEX owned_item_customer ON owned_item (customer_id);

CREATE TABLE class_rule (
    id           BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    kind         VARCHAR(10) NOT NULL,
    share_a      SMALLINT    NOT NULL,
    share_b      SMALLINT    NOT NULL,
    amount_a     BIGINT      NOT NULL,
    amount_b     BIGINT      NOT NULL,
    months       SMALLINT
);
COMMENT ON TABLE class_rule IS 'By what customers are classed A, B or C; one row, and only if the owner changed it';
COMMENT ON COLUMN class_rule.kind IS 'SHARE or AMOUNT';
COMMENT ON COLUMN class_rule.share_a IS 'Percent of the turnover that the A customers make';
COMMENT ON COLUMN class_rule.share_b IS 'Percent of the turnover that the B customers make';
COMMENT ON COLUMN class_rule.amount_a IS 'In fen; from this on it is A';
COMMENT ON COLUMN class_rule.amount_b IS 'In fen; from this on it is B';
COMMENT ON COLUMN class_rule.months IS 'The latest so many months count; null counts all';
