package app.zhanggui.purchase;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.sheet.SheetWriter;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The purchases as a sheet, a row each, under headings that the import of sales lists knows. */
public final class PurchaseExport {
    private final Texts texts;

    public PurchaseExport(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes the purchases to {@code .xlsx} or {@code .csv}.
     *
     * @param customers whose purchases they are
     * @throws UserFault if the place cannot be written
     */
    public void write(
            List<Purchase> purchases, List<CardLine> customers, Path target, Progress progress) {
        Map<CustomerId, CardLine> byId =
                customers.stream().collect(Collectors.toMap(CardLine::id, Function.identity()));
        List<String> header =
                Stream.of(
                                "purchase.export.on",
                                "purchase.export.customer",
                                "purchase.export.number",
                                "purchase.export.goods",
                                "purchase.export.quantity",
                                "purchase.export.unit",
                                "purchase.export.price",
                                "purchase.export.amount",
                                "purchase.export.orderNo",
                                "purchase.export.note")
                        .map(texts::get)
                        .toList();
        Iterable<List<SheetCell>> rows =
                () ->
                        purchases.stream()
                                .filter(one -> byId.containsKey(one.customer()))
                                .map(one -> row(one, byId.get(one.customer())))
                                .iterator();
        SheetWriter.write(
                new SheetPage(texts.get("purchase.export.sheet"), header, rows), target, progress);
    }

    private static List<SheetCell> row(Purchase purchase, CardLine customer) {
        return List.of(
                new SheetCell.Day(purchase.on()),
                new SheetCell.Text(customer.name()),
                text(customer.number()),
                text(purchase.goods()),
                purchase.measure()
                        .<SheetCell>map(one -> new SheetCell.Amount(one.value()))
                        .orElse(SheetCell.blank()),
                text(purchase.measure().map(Measure::unit).orElse("")),
                purchase.price()
                        .<SheetCell>map(one -> new SheetCell.Amount(one.yuan()))
                        .orElse(SheetCell.blank()),
                new SheetCell.Amount(purchase.amount().inYuan()),
                text(purchase.orderNo()),
                text(purchase.note()));
    }

    private static SheetCell text(String text) {
        return text.isEmpty() ? SheetCell.blank() : new SheetCell.Text(text);
    }
}
