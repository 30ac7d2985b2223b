package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CARD_VALUE;
import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.db.schema.tables.records.CardValueRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The further facts of customers, those without a column of their own, as rows. */
final class FactRowStore {
    private static final Map<String, CardField> FIELDS = new HashMap<>();

    static {
        for (CardField field : CardField.values()) {
            FIELDS.put(field.code(), field);
        }
    }

    private FactRowStore() {}

    /** Rows by customer, of the customers the condition names. */
    static Map<Long, List<CardValueRecord>> of(DSLContext sql, Condition which) {
        return sql.select(CARD_VALUE.fields())
                .from(CARD_VALUE)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(CARD_VALUE.CUSTOMER_ID))
                .where(which)
                .fetchInto(CARD_VALUE)
                .intoGroups(CARD_VALUE.CUSTOMER_ID, row -> row);
    }

    /** Facts with those of some rows; what a newer program wrote and this one lacks stays away. */
    static Facts facts(Map<CardField, String> columns, List<CardValueRecord> rows) {
        Map<CustomFieldId, String> own = new HashMap<>();
        for (CardValueRecord row : rows) {
            CardField field = FIELDS.get(row.getField());
            Optional<CustomFieldId> id = CustomField.id(row.getField());
            if (field != null) {
                columns.put(field, row.getText());
            } else if (id.isPresent()) {
                own.put(id.get(), row.getText());
            }
        }
        return new Facts(columns, own);
    }

    static List<CardValueRecord> rows(CustomerId customer, Facts facts) {
        List<CardValueRecord> rows = new ArrayList<>();
        facts.texts()
                .forEach(
                        (field, text) -> {
                            if (!CustomerRowStore.hasColumn(field)) {
                                rows.add(row(customer, field.code(), text));
                            }
                        });
        facts.own().forEach((id, text) -> rows.add(row(customer, CustomField.code(id), text)));
        return rows;
    }

    private static CardValueRecord row(CustomerId customer, String code, String text) {
        CardValueRecord row = new CardValueRecord();
        row.setCustomerId(customer.value());
        row.setField(code);
        row.setText(text);
        return row;
    }
}
