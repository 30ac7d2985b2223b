-- What an import needs.

ALTER SEQUENCE row_id CACHE 10000;
