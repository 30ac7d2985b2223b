package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardColumn;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomFieldId;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.FieldWords;
import app.zhanggui.customer.Money;
import app.zhanggui.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How columns of the list and what stands in them read. */
record ListWords(Texts texts, List<CustomField> own) {

    /** The heading of a column. */
    String column(CardColumn column) {
        Optional<CustomFieldId> mine = column.own();
        if (mine.isPresent()) {
            return own.stream()
                    .filter(field -> field.id().equals(mine.get()))
                    .map(CustomField::name)
                    .findFirst()
                    .orElse("");
        }
        return column.field()
                .filter(field -> !column.equals(CardColumn.NAME))
                .map(field -> texts.get("customer.field." + field))
                .orElseGet(() -> texts.get("customer.column." + column.code()));
    }

    /** What a card has in a column, empty if nothing. */
    String text(CardColumn column, CardLine line) {
        if (column.equals(CardColumn.REACH)) {
            return reach(line);
        } else if (column.equals(CardColumn.PERSONS)) {
            return line.persons() == 0 ? "" : Integer.toString(line.persons());
        }
        Optional<CardField> field = column.field();
        String text = column.text(line);
        return field.isEmpty() || text.isEmpty() ? text : shown(field.get(), text);
    }

    private String shown(CardField field, String text) {
        if (field == CardField.CREDIT_LIMIT && text.equals("0")) {
            return texts.get("customer.edge.CREDIT_CASH");
        } else if (field == CardField.MOBILE || field == CardField.PHONE) {
            return CardWords.firstNumber(text);
        }
        return field.type() == Field.Type.MONEY
                ? Money.yuan(new BigDecimal(text)).grouped()
                : new FieldWords(texts).shown(field, text);
    }

    private static String reach(CardLine line) {
        return (line.contact() + " " + CardWords.firstNumber(line.number())).strip();
    }
}
