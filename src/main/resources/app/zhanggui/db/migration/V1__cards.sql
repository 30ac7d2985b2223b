-- The first shape of the card file. A shipped migration is never edited: the next change is a V2.
-- Every row of every table has an id from this one sequence, so that a change can name any row.
CREATE SEQUENCE row_id START WITH 1;

CREATE TABLE change_batch (
    id          BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    kind        VARCHAR(20)   NOT NULL,
    label_key   VARCHAR(100)  NOT NULL,
    label_holes VARCHAR(1000) NOT NULL,
    made_at     TIMESTAMP(3)  NOT NULL,
    undoes_id   BIGINT REFERENCES change_batch (id),
    undone_at   TIMESTAMP(3)
);
COMMENT ON TABLE change_batch IS 'One thing the owner did, undone as a whole';
COMMENT ON COLUMN change_batch.label_holes IS 'JSON array of what fills the holes of the label';
COMMENT ON COLUMN change_batch.undoes_id IS 'Set on a batch that takes another one back';

CREATE TABLE change (
    id           BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    batch_id     BIGINT      NOT NULL REFERENCES change_batch (id),
    table_name   VARCHAR(40) NOT NULL,
    row_id       BIGINT      NOT NULL,
    unit_id      BIGINT      NOT NULL,
    card_id      BIGINT,
    before_image CHARACTER LARGE OBJECT
);
COMMENT ON COLUMN change.unit_id IS 'The card, plan or complaint that is taken back as a whole; the row itself if it is none of them';
COMMENT ON COLUMN change.card_id IS 'The customer whose card the row belongs to; null for rows of no card';
COMMENT ON COLUMN change.before_image IS 'JSON of the row before it was changed; null if it was not there';
CREATE INDEX change_batch_of ON change (batch_id);
CREATE INDEX change_row ON change (row_id);
CREATE INDEX change_card ON change (card_id);

CREATE TABLE customer (
    id               BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    kind             VARCHAR(10)   DEFAULT 'COMPANY' NOT NULL,
    name             VARCHAR(200)  NOT NULL,
    pinyin_code      VARCHAR(100)  DEFAULT '' NOT NULL,
    pinyin_sort      VARCHAR(600)  DEFAULT '' NOT NULL,
    pinyin_full      VARCHAR(2000) DEFAULT '' NOT NULL,
    pinyin_initials  VARCHAR(600)  DEFAULT '' NOT NULL,
    level            VARCHAR(1),
    relationship     VARCHAR(10)   DEFAULT 'EXISTING' NOT NULL,
    prospect_class   VARCHAR(10),
    prospect_grade   SMALLINT,
    resume_date      DATE,
    key_customer     BOOLEAN       DEFAULT FALSE NOT NULL,
    phone            VARCHAR(100)  DEFAULT '' NOT NULL,
    mobile           VARCHAR(100)  DEFAULT '' NOT NULL,
    wechat           VARCHAR(100)  DEFAULT '' NOT NULL,
    qq               VARCHAR(100)  DEFAULT '' NOT NULL,
    email            VARCHAR(200)  DEFAULT '' NOT NULL,
    website          VARCHAR(300)  DEFAULT '' NOT NULL,
    fax              VARCHAR(100)  DEFAULT '' NOT NULL,
    region           VARCHAR(100)  DEFAULT '' NOT NULL,
    province         VARCHAR(100)  DEFAULT '' NOT NULL,
    city             VARCHAR(100)  DEFAULT '' NOT NULL,
    district         VARCHAR(100)  DEFAULT '' NOT NULL,
    address          VARCHAR(500)  DEFAULT '' NOT NULL,
    postcode         VARCHAR(20)   DEFAULT '' NOT NULL,
    industry         VARCHAR(200)  DEFAULT '' NOT NULL,
    org_type         VARCHAR(100)  DEFAULT '' NOT NULL,
    company_size     VARCHAR(100)  DEFAULT '' NOT NULL,
    business_volume  VARCHAR(100)  DEFAULT '' NOT NULL,
    legal_rep        VARCHAR(100)  DEFAULT '' NOT NULL,
    tax_no           VARCHAR(100)  DEFAULT '' NOT NULL,
    bank             VARCHAR(200)  DEFAULT '' NOT NULL,
    account          VARCHAR(100)  DEFAULT '' NOT NULL,
    credit_limit     BIGINT,
    credit_grade     VARCHAR(50)   DEFAULT '' NOT NULL,
    total_amount     BIGINT,
    balance          BIGINT,
    first_deal_date  DATE,
    last_deal_date   DATE,
    owner            VARCHAR(100)  DEFAULT '' NOT NULL,
    gender           VARCHAR(10)   DEFAULT '' NOT NULL,
    source           VARCHAR(200)  DEFAULT '' NOT NULL,
    tags             VARCHAR(500)  DEFAULT '' NOT NULL,
    remark           VARCHAR(8000) DEFAULT '' NOT NULL,
    closed_weekdays  SMALLINT      DEFAULT 0 NOT NULL,
    wished_weekday   SMALLINT,
    wished_half      VARCHAR(2),
    do_not_disturb   BOOLEAN       DEFAULT FALSE NOT NULL,
    verified_on      DATE,
    archive_reason   VARCHAR(200)  DEFAULT '' NOT NULL,
    archived_on      DATE,
    deleted_at       TIMESTAMP(3),
    created_at       TIMESTAMP(3)  NOT NULL
);
COMMENT ON TABLE customer IS 'One customer card';
COMMENT ON COLUMN customer.pinyin_code IS 'What the owner typed to find the card by, where the readings do not serve';
COMMENT ON COLUMN customer.pinyin_sort IS 'Best reading, to sort by; written with the name';
COMMENT ON COLUMN customer.pinyin_full IS 'Every reading in full, to search; written with the name';
COMMENT ON COLUMN customer.pinyin_initials IS 'Every reading by initials, to search; written with the name';
COMMENT ON COLUMN customer.company_size IS 'In the owner''s own words; its notch is worked out';
COMMENT ON COLUMN customer.business_volume IS 'In the owner''s own words; its notch is worked out';
COMMENT ON COLUMN customer.credit_limit IS 'In fen';
COMMENT ON COLUMN customer.total_amount IS 'In fen';
COMMENT ON COLUMN customer.balance IS 'In fen; what the customer owes';
COMMENT ON COLUMN customer.closed_weekdays IS 'Bit 0 is Monday, bit 6 Sunday';
COMMENT ON COLUMN customer.wished_weekday IS '1 Monday to 7 Sunday';
COMMENT ON COLUMN customer.wished_half IS 'AM or PM';
COMMENT ON COLUMN customer.deleted_at IS 'Since when it is in the recycle bin';

CREATE TABLE contact (
    id          BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id BIGINT        NOT NULL REFERENCES customer (id),
    position    SMALLINT      NOT NULL,
    name        VARCHAR(100)  NOT NULL,
    role        VARCHAR(100)  DEFAULT '' NOT NULL,
    phone       VARCHAR(100)  DEFAULT '' NOT NULL,
    mobile      VARCHAR(100)  DEFAULT '' NOT NULL,
    wechat      VARCHAR(100)  DEFAULT '' NOT NULL,
    qq          VARCHAR(100)  DEFAULT '' NOT NULL,
    email       VARCHAR(200)  DEFAULT '' NOT NULL,
    remark      VARCHAR(2000) DEFAULT '' NOT NULL
);
COMMENT ON TABLE contact IS 'A person to talk to at a customer';
COMMENT ON COLUMN contact.position IS '0 is the primary contact';
CREATE INDEX contact_customer ON contact (customer_id);

CREATE TABLE important_date (
    id          BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id BIGINT       NOT NULL REFERENCES customer (id),
    contact_id  BIGINT REFERENCES contact (id),
    kind        VARCHAR(20)  NOT NULL,
    on_date     VARCHAR(40)  NOT NULL,
    note        VARCHAR(200) DEFAULT '' NOT NULL
);
COMMENT ON TABLE important_date IS 'A birthday or other day to remember, as precise as it is known';
COMMENT ON COLUMN important_date.on_date IS 'Solar or lunar, with or without a year: 1975-03-08, 03-08, 农历1975-08-12, 农历08-12';
CREATE INDEX important_date_customer ON important_date (customer_id);

CREATE TABLE contact_record (
    id          BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    customer_id BIGINT        NOT NULL REFERENCES customer (id),
    happened_on DATE          NOT NULL,
    channel     VARCHAR(10)   NOT NULL,
    person      VARCHAR(100)  DEFAULT '' NOT NULL,
    purpose     VARCHAR(200)  DEFAULT '' NOT NULL,
    place       VARCHAR(200)  DEFAULT '' NOT NULL,
    content     VARCHAR(4000) DEFAULT '' NOT NULL,
    evaluation  VARCHAR(500)  DEFAULT '' NOT NULL,
    next_on     DATE,
    next_note   VARCHAR(500)  DEFAULT '' NOT NULL
);
COMMENT ON TABLE contact_record IS 'What was said and done with a customer, and when to be in touch next';
COMMENT ON COLUMN contact_record.channel IS 'IN_PERSON, PHONE, WECHAT, LETTER or OTHER';
CREATE INDEX contact_record_customer ON contact_record (customer_id);

CREATE TABLE frequency_rule (
    id              BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    audience        VARCHAR(20) NOT NULL UNIQUE,
    in_person_times SMALLINT    NOT NULL,
    phone_times     SMALLINT    NOT NULL,
    in_months       SMALLINT    NOT NULL,
    morning_only    BOOLEAN     NOT NULL
);
COMMENT ON TABLE frequency_rule IS 'How often a class of customers is visited and called; only what the owner changed';
COMMENT ON COLUMN frequency_rule.in_months IS 'The times are for this many months';

CREATE TABLE half_day_capacity (
    id     BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    visits SMALLINT NOT NULL,
    calls  SMALLINT NOT NULL
);
COMMENT ON TABLE half_day_capacity IS 'What fits into half a day; one row, and only if the owner changed it';

CREATE TABLE special_day (
    id     BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    on_day DATE         NOT NULL UNIQUE,
    kind   VARCHAR(20)  NOT NULL,
    name   VARCHAR(100) DEFAULT '' NOT NULL
);
COMMENT ON TABLE special_day IS 'Days the owner set, above the bundled calendar';
COMMENT ON COLUMN special_day.kind IS 'WORKDAY, WEEKEND, HOLIDAY, SHOP_REST or MAKEUP_WORKDAY';

CREATE TABLE visit_plan (
    id       BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    in_month DATE         NOT NULL UNIQUE,
    state    VARCHAR(10)  NOT NULL,
    seed     BIGINT       NOT NULL,
    needed   INTEGER      NOT NULL,
    made_at  TIMESTAMP(3) NOT NULL
);
COMMENT ON COLUMN visit_plan.in_month IS 'The first day of the month';
COMMENT ON COLUMN visit_plan.state IS 'DRAFT or FINAL';

CREATE TABLE visit (
    id          BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    plan_id     BIGINT       NOT NULL REFERENCES visit_plan (id),
    customer_id BIGINT       NOT NULL REFERENCES customer (id),
    visit_on    DATE         NOT NULL,
    half        VARCHAR(2)   NOT NULL,
    position    SMALLINT     NOT NULL,
    mode        VARCHAR(10)  NOT NULL,
    state       VARCHAR(12)  DEFAULT 'PLANNED' NOT NULL,
    pinned      BOOLEAN      DEFAULT FALSE NOT NULL,
    note        VARCHAR(500) DEFAULT '' NOT NULL
);
COMMENT ON COLUMN visit.mode IS 'IN_PERSON or PHONE';
COMMENT ON COLUMN visit.state IS 'PLANNED, DONE, MISSED, RESCHEDULED or CANCELLED';
CREATE INDEX visit_of_plan ON visit (plan_id);
CREATE INDEX visit_customer ON visit (customer_id);

CREATE TABLE unplaced_visit (
    id          BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    plan_id     BIGINT      NOT NULL REFERENCES visit_plan (id),
    customer_id BIGINT      NOT NULL REFERENCES customer (id),
    mode        VARCHAR(10) NOT NULL,
    reason      VARCHAR(30) NOT NULL
);
COMMENT ON TABLE unplaced_visit IS 'A visit the month had no place for, and why';
CREATE INDEX unplaced_visit_of_plan ON unplaced_visit (plan_id);
CREATE INDEX unplaced_visit_customer ON unplaced_visit (customer_id);

CREATE TABLE complaint (
    id                 BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    complaint_no       VARCHAR(20)   NOT NULL UNIQUE,
    customer_id        BIGINT        NOT NULL REFERENCES customer (id),
    stage              VARCHAR(10)   NOT NULL,
    received_at        TIMESTAMP(0)  NOT NULL,
    closed_at          TIMESTAMP(0),
    due_on             DATE,
    category           VARCHAR(10)   NOT NULL,
    item               VARCHAR(20),
    product            VARCHAR(200)  DEFAULT '' NOT NULL,
    person             VARCHAR(200)  DEFAULT '' NOT NULL,
    channel            VARCHAR(10)   DEFAULT 'PHONE' NOT NULL,
    summary            VARCHAR(200)  DEFAULT '' NOT NULL,
    verbatim           VARCHAR(4000) DEFAULT '' NOT NULL,
    remedy_wanted      VARCHAR(1000) DEFAULT '' NOT NULL,
    change_person      VARCHAR(200)  DEFAULT '' NOT NULL,
    change_place       VARCHAR(200)  DEFAULT '' NOT NULL,
    change_time        VARCHAR(200)  DEFAULT '' NOT NULL,
    change_effect      VARCHAR(200)  DEFAULT '' NOT NULL,
    reply_promised_at  TIMESTAMP(0),
    replied_at         TIMESTAMP(0),
    cause_kind         VARCHAR(10),
    seller_fault       VARCHAR(20),
    cause              VARCHAR(1000) DEFAULT '' NOT NULL,
    interim_action     VARCHAR(1000) DEFAULT '' NOT NULL,
    own_authority      BOOLEAN,
    handed_to          VARCHAR(200)  DEFAULT '' NOT NULL,
    handed_on          DATE,
    handed_accepted    BOOLEAN       DEFAULT FALSE NOT NULL,
    solution           VARCHAR(1000) DEFAULT '' NOT NULL,
    compensation       BIGINT,
    compensation_note  VARCHAR(200)  DEFAULT '' NOT NULL,
    responsible        VARCHAR(200)  DEFAULT '' NOT NULL,
    told_on            DATE,
    told_how           VARCHAR(200)  DEFAULT '' NOT NULL,
    told_what          VARCHAR(1000) DEFAULT '' NOT NULL,
    agreed             BOOLEAN,
    carried_out_on     DATE,
    carried_out        VARCHAR(1000) DEFAULT '' NOT NULL,
    lesson             VARCHAR(1000) DEFAULT '' NOT NULL,
    preventive_action  VARCHAR(1000) DEFAULT '' NOT NULL,
    satisfaction       SMALLINT
);
COMMENT ON COLUMN complaint.stage IS 'LISTEN, ANALYSE, SOLVE, TELL, CARRY_OUT, REVIEW or CLOSED';
COMMENT ON COLUMN complaint.due_on IS 'Set by the owner for the present stage; else its target days count';
COMMENT ON COLUMN complaint.category IS 'QUALITY, CONTRACT, TRANSPORT or SERVICE';
COMMENT ON COLUMN complaint.item IS 'What of the category, as DEFECT or DELIVERY_TIME';
COMMENT ON COLUMN complaint.replied_at IS 'When the promised reply was given';
COMMENT ON COLUMN complaint.cause_kind IS 'SELLER, CUSTOMER or GOODS';
COMMENT ON COLUMN complaint.seller_fault IS 'Of our own causes: EXPLANATION, PROMISE or SINCERITY';
COMMENT ON COLUMN complaint.handed_accepted IS 'Until the other side accepted, it stays ours';
COMMENT ON COLUMN complaint.compensation IS 'In fen';
COMMENT ON COLUMN complaint.satisfaction IS '1 to 5';
CREATE INDEX complaint_customer ON complaint (customer_id);

CREATE TABLE stage_change (
    id           BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    complaint_id BIGINT        NOT NULL REFERENCES complaint (id),
    customer_id  BIGINT        NOT NULL REFERENCES customer (id),
    from_stage   VARCHAR(10),
    to_stage     VARCHAR(10)   NOT NULL,
    changed_at   TIMESTAMP(0)  NOT NULL,
    reason       VARCHAR(1000) DEFAULT '' NOT NULL
);
COMMENT ON TABLE stage_change IS 'Each move of a complaint from one stage to another, back moves too';
COMMENT ON COLUMN stage_change.customer_id IS 'As in its complaint, so that undo takes back both or neither';
CREATE INDEX stage_change_complaint ON stage_change (complaint_id);
CREATE INDEX stage_change_customer ON stage_change (customer_id);

CREATE TABLE import_batch (
    id            BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    batch_id      BIGINT       NOT NULL REFERENCES change_batch (id),
    file_name     VARCHAR(300) NOT NULL,
    file_hash     VARCHAR(64)  NOT NULL,
    imported_at   TIMESTAMP(3) NOT NULL,
    created_count INTEGER      NOT NULL,
    updated_count INTEGER      NOT NULL
);
COMMENT ON COLUMN import_batch.file_hash IS 'SHA-256 of the file, hexadecimal';
CREATE INDEX import_batch_of ON import_batch (batch_id);

CREATE TABLE header_choice (
    id     BIGINT DEFAULT NEXT VALUE FOR row_id PRIMARY KEY,
    header VARCHAR(200) NOT NULL UNIQUE,
    field  VARCHAR(30)  NOT NULL
);
COMMENT ON TABLE header_choice IS 'Which field the owner chose for a column of that heading';
