package app.zhanggui.cli;

import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.IntakePreview.Trouble;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A trouble as one line, however many rows it is in: the same word in 150 rows is to be mended
 * once.
 *
 * @param written the text of the cell; empty if it is about the whole row
 * @param again in how many more rows it is the same
 */
record TroubleLine(Trouble first, String heading, String written, int again) {
    private record Key(String sheet, int column, Message message, String written) {}

    /** The lines of a preview, in the order of their first rows. */
    static List<TroubleLine> of(IntakePreview preview) {
        Map<Key, TroubleLine> lines = new LinkedHashMap<>();
        for (Trouble trouble : preview.troubles()) {
            TroubleLine line = line(preview, trouble);
            int column = trouble.finding().column();
            Key key = new Key(trouble.sheet(), column, trouble.finding().message(), line.written());
            lines.merge(key, line, (one, more) -> one.andAgain());
        }
        return new ArrayList<>(lines.values());
    }

    private static TroubleLine line(IntakePreview preview, Trouble trouble) {
        int column = trouble.finding().column();
        Optional<PreviewSheet> sheet =
                preview.sheets().stream()
                        .filter(one -> one.name().equals(trouble.sheet()))
                        .filter(one -> column >= 0 && column < one.columns().size())
                        .findFirst();
        String heading = sheet.map(one -> one.columns().get(column).heading()).orElse("");
        String written = sheet.map(one -> one.table().cell(trouble.row(), column)).orElse("");
        return new TroubleLine(trouble, heading, written.strip(), 0);
    }

    private TroubleLine andAgain() {
        return new TroubleLine(first, heading, written, again + 1);
    }

    /** The sentence of it. */
    Message sentence() {
        String row = Integer.toString(first.row() + 1);
        Object column = heading.isEmpty() ? "" : Message.of("cli.import.column", heading);
        Message what = first.finding().message();
        Message said =
                first.sheet().isEmpty()
                        ? Message.of("cli.import.trouble", row, column, what)
                        : Message.of("cli.import.troubleInSheet", first.sheet(), row, column, what);
        return again == 0 ? said : Message.of("cli.import.again", said, again);
    }
}
