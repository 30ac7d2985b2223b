package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.UserFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the sheets of a file that are lists of customers: those with a name and something to
 * reach or place the customer by. Every other sheet is read only if it is asked for.
 */
final class SheetChooser {
    private final SheetLayout layout;

    SheetChooser(SheetLayout layout) {
        this.layout = layout;
    }

    /**
     * The sheets of a file.
     *
     * @param read those that are read, in the order of the file
     * @param others those that are offered, whether they are read or not
     */
    record Chosen(List<LaidSheet> read, List<OtherSheet> others) {}

    /**
     * Chooses them.
     *
     * @throws UserFault if the file has nothing in it, or no sheet of the chosen name
     */
    Chosen sheets(SheetFile file, IntakeChoices choices, Map<String, Optional<Field>> remembered) {
        List<LaidSheet> filled = new ArrayList<>();
        for (int i = 0; i < file.sheets().size(); i++) {
            Table table = file.sheets().get(i);
            if (!table.isEmpty()) {
                filled.add(layout.laid(i, table, choices, remembered));
            }
        }
        if (filled.isEmpty()) {
            throw UserFault.unusable("intake.fault.nothing", file.fileName());
        }
        return choices.sheet().isPresent()
                ? new Chosen(List.of(named(filled, choices.sheet().get(), file)), List.of())
                : chosen(filled, choices);
    }

    private static LaidSheet named(List<LaidSheet> filled, String name, SheetFile file) {
        return filled.stream()
                .filter(one -> one.table().name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> UserFault.unusable("intake.fault.noSheet", file.fileName(), name));
    }

    private static Chosen chosen(List<LaidSheet> filled, IntakeChoices choices) {
        boolean hiddenToo = choices.takes(Offer.HIDDEN_SHEETS);
        List<LaidSheet> lists = lists(filled, hiddenToo);
        List<LaidSheet> read = new ArrayList<>();
        List<OtherSheet> others = new ArrayList<>();
        for (LaidSheet sheet : filled) {
            boolean isRead = lists.contains(sheet);
            if (sheet.table().hidden() && (hiddenToo || !isRead)) {
                others.add(new OtherSheet(sheet.table().name(), Offer.HIDDEN_SHEETS));
            }
            if (!isRead && !sheet.isBesideCards() && (hiddenToo || !sheet.table().hidden())) {
                Offer offer = sheet.isAside() ? Offer.ASIDE_SHEETS : Offer.OTHER_SHEETS;
                others.add(new OtherSheet(sheet.table().name(), offer));
                isRead = choices.takes(offer);
            }
            if (isRead) {
                read.add(sheet);
            }
        }
        return new Chosen(List.copyOf(read), List.copyOf(others));
    }

    private static List<LaidSheet> lists(List<LaidSheet> filled, boolean hiddenToo) {
        List<LaidSheet> visible =
                filled.stream().filter(one -> hiddenToo || !one.table().hidden()).toList();
        List<LaidSheet> cards = visible.stream().filter(one -> !one.isBesideCards()).toList();
        List<LaidSheet> seen = cards.isEmpty() ? visible.isEmpty() ? filled : visible : cards;
        List<LaidSheet> lists = seen.stream().filter(LaidSheet::isList).toList();
        List<LaidSheet> ofCustomers = lists.stream().filter(one -> !one.isAside()).toList();
        if (!lists.isEmpty()) {
            return ofCustomers.isEmpty() ? lists : ofCustomers;
        }
        Optional<LaidSheet> named =
                seen.stream().filter(one -> one.has(CardField.NAME)).findFirst();
        return List.of(named.orElse(seen.get(0)));
    }
}
