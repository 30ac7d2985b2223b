-- What the customer card gained.

ALTER TABLE customer ADD COLUMN (
    deck                  VARCHAR(10),
    enthusiasm            SMALLINT,
    year_target           BOOLEAN       DEFAULT FALSE NOT NULL,
    credit_reviewed       DATE,
    wished_channel        VARCHAR(10),
    wished_interval       SMALLINT,
    referrer_id           BIGINT,
    traits_verified_on    DATE,
    business_verified_on  DATE,
    dealings_verified_on  DATE,
    doubtful              VARCHAR(4000) DEFAULT '' NOT NULL
);
ALTER TABLE customer ADD FOREIGN KEY (referrer_id) REFERENCES customer (id);
COMMENT ON COLUMN customer.deck IS 'FIXED, ATTACK or DEVELOP';
COMMENT ON COLUMN customer.enthusiasm IS '1 to 5, 5 the keenest';
COMMENT ON COLUMN customer.wished_channel IS 'As in contact_record.channel';
COMMENT ON COLUMN customer.wished_interval IS 'In days';
COMMENT ON COLUMN customer.referrer_id IS 'The card of whoever recommended the shop';
COMMENT ON COLUMN customer.verified_on IS 'When the basic facts were last found true';
COMMENT ON COLUMN customer.doubtful IS 'Codes of the fields that are to be checked, blank between';

CREATE TABLE card_value (
    id          BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id BIGINT        NOT NULL REFERENCES customer (id),
    field       VARCHAR(40)   NOT NULL,
    text        VARCHAR(8000) NOT NULL,
    UNIQUE (customer_id, field)
);
COMMENT ON TABLE card_value IS 'A further fact of a card: most cards have few of the many there are, so each that is written is a row';
COMMENT ON COLUMN card_value.field IS 'Code of the field, as service_area; own_ and an id for a field of the owner''s own';
COMMENT ON COLUMN card_value.text IS 'As import and export write it';
CREATE INDEX card_value_field ON card_value (field);

CREATE TABLE custom_field (
    id       BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    position SMALLINT      NOT NULL,
    name     VARCHAR(50)   NOT NULL,
    type     VARCHAR(20)   NOT NULL,
    choices  VARCHAR(8000) DEFAULT '' NOT NULL
);
COMMENT ON TABLE custom_field IS 'A field of the owner''s own making';
COMMENT ON COLUMN custom_field.type IS 'TEXT, NUMBER, DATE or CHOICE';
COMMENT ON COLUMN custom_field.choices IS 'One a line';

ALTER TABLE contact ADD COLUMN (
    roles           VARCHAR(60)   DEFAULT 'CONTACT' NOT NULL,
    preferred       VARCHAR(10),
    gender          VARCHAR(10)   DEFAULT '' NOT NULL,
    age             VARCHAR(50)   DEFAULT '' NOT NULL,
    education       VARCHAR(100)  DEFAULT '' NOT NULL,
    temperament     VARCHAR(200)  DEFAULT '' NOT NULL,
    interests       VARCHAR(200)  DEFAULT '' NOT NULL,
    hobbies         VARCHAR(200)  DEFAULT '' NOT NULL,
    family          VARCHAR(500)  DEFAULT '' NOT NULL,
    ability         VARCHAR(200)  DEFAULT '' NOT NULL
);
COMMENT ON TABLE contact IS 'A person of a customer: to talk to, or the proprietor, manager or legal representative';
COMMENT ON COLUMN contact.role IS 'In the owner''s words: boss, buyer …';
COMMENT ON COLUMN contact.roles IS 'Some of CONTACT, PROPRIETOR, MANAGER, LEGAL_REP, blank between';
COMMENT ON COLUMN contact.preferred IS 'How the person likes best to be reached: MOBILE, PHONE, WECHAT, QQ or EMAIL';

-- The legal representative was a name; now it is a person, whom one may also talk to.
UPDATE contact SET roles = 'CONTACT LEGAL_REP'
WHERE id IN (
    SELECT MIN(same.id) FROM contact same JOIN customer ON customer.id = same.customer_id
    WHERE same.name = customer.legal_rep GROUP BY same.customer_id);
INSERT INTO contact (customer_id, position, name, roles)
SELECT id, (SELECT COUNT(*) FROM contact other WHERE other.customer_id = customer.id), legal_rep, 'LEGAL_REP'
FROM customer
WHERE legal_rep <> ''
  AND NOT EXISTS (SELECT 1 FROM contact same WHERE same.customer_id = customer.id AND same.name = customer.legal_rep);
INSERT INTO change (batch_id, table_name, row_id, unit_id, card_id)
SELECT added.batch_id, 'CONTACT', contact.id, contact.customer_id, contact.customer_id
FROM contact JOIN change added ON added.table_name = 'CUSTOMER' AND added.row_id = contact.customer_id AND added.before_image IS NULL
WHERE contact.roles = 'LEGAL_REP';
ALTER TABLE customer DROP COLUMN legal_rep;

ALTER TABLE important_date ADD COLUMN person VARCHAR(100) DEFAULT '' NOT NULL;
COMMENT ON COLUMN important_date.person IS 'A member of the family; empty if it is the day of the customer or the contact';
COMMENT ON COLUMN important_date.kind IS 'BIRTHDAY, ANNIVERSARY, FOUNDING, JOY, MOURNING or OTHER';

ALTER TABLE contact_record ADD COLUMN frequency VARCHAR(100) DEFAULT '' NOT NULL;
COMMENT ON COLUMN contact_record.frequency IS 'How often the two are in touch, in the owner''s words';

CREATE TABLE promise (
    id                BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id       BIGINT        NOT NULL REFERENCES customer (id),
    contact_record_id BIGINT REFERENCES contact_record (id),
    made_on           DATE          NOT NULL,
    text              VARCHAR(1000) NOT NULL,
    due_on            DATE,
    kept_on           DATE
);
COMMENT ON TABLE promise IS 'What the customer needs or was promised, and by when';
COMMENT ON COLUMN promise.contact_record_id IS 'The talk it was made in';
CREATE INDEX promise_customer ON promise (customer_id);

CREATE TABLE relationship_change (
    id                BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id       BIGINT      NOT NULL REFERENCES customer (id),
    changed_on        DATE        NOT NULL,
    from_relationship VARCHAR(10) NOT NULL,
    to_relationship   VARCHAR(10) NOT NULL
);
COMMENT ON TABLE relationship_change IS 'When a customer became existing, likely or potential; before the first row it was as that row says';
CREATE INDEX relationship_change_customer ON relationship_change (customer_id);

CREATE TABLE attachment (
    id          BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id BIGINT        NOT NULL REFERENCES customer (id),
    name        VARCHAR(200)  NOT NULL,
    note        VARCHAR(200)  DEFAULT '' NOT NULL,
    byte_count  BIGINT        NOT NULL,
    added_at    TIMESTAMP(3)  NOT NULL,
    content     BINARY LARGE OBJECT NOT NULL
);
COMMENT ON TABLE attachment IS 'A picture or paper kept with a card; in the card file, so that one backup holds everything';
CREATE INDEX attachment_customer ON attachment (customer_id);

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
