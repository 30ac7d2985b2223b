package app.zhanggui.visit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Chips one after the other in lines, as many as the half-day has room for; the last place says how
 * many more there are. Where they are many, two share a line and long names are cut. What there is
 * no room for is not made: a full month has thousands.
 */
final class ChipFlowView extends Region {
    private static final double GAP = 3;
    private static final double LINE_GAP = 1;

    /** Lines of Chinese need less room than the font asks for, which has tall Latin accents. */
    private static final double SQUEEZE = 0.75;

    private static final int MADE_AT_FIRST = 6;

    private final Label more;
    private final List<Node> items = new ArrayList<>();
    private List<Item> all = List.of();

    /**
     * Something to show.
     *
     * @param isChip or else it is the region of those behind it
     * @param make makes the node when there is room for it
     */
    record Item(boolean isChip, Supplier<Node> make) {}

    ChipFlowView(Label more) {
        this.more = more;
        setMinSize(0, 0);
    }

    /**
     * @param shown region labels and chips in order
     */
    void show(List<Item> shown) {
        all = shown;
        items.clear();
        getChildren().setAll(more);
        make(MADE_AT_FIRST);
        requestLayout();
    }

    private void make(int wanted) {
        List<Node> made =
                all
                        .subList(items.size(), Math.max(items.size(), Math.min(all.size(), wanted)))
                        .stream()
                        .map(item -> item.make().get())
                        .toList();
        items.addAll(made);
        getChildren().addAll(getChildren().size() - 1, made);
        made.forEach(Node::applyCss);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double line = lineHeight();
        int lines = Math.max(1, (int) ((getHeight() + LINE_GAP) / (line + LINE_GAP)));
        List<Place> places = places(getWidth());
        while (items.size() < all.size() && fits(places, lines)) {
            make(items.size() + lines);
            places = places(getWidth());
        }
        if (!fits(places, lines)) {
            places = places((getWidth() - GAP) / 2);
        }
        while (items.size() < all.size() && fits(places, lines)) {
            make(items.size() + lines);
            places = places((getWidth() - GAP) / 2);
        }
        int shown = fits(places, lines) ? items.size() : fitting(places, lines);
        for (int i = 0; i < items.size(); i++) {
            Place place = places.get(i);
            items.get(i).setVisible(i < shown);
            items.get(i).resizeRelocate(place.x, place.line * (line + LINE_GAP), place.width, line);
        }
        layoutMore(shown, places, lines, line);
    }

    /** Where an item goes. */
    private record Place(int line, double x, double width) {}

    private List<Place> places(double widest) {
        List<Place> places = new ArrayList<>();
        double x = 0;
        int line = 0;
        for (int i = 0; i < items.size(); i++) {
            double width = width(i, widest);
            if (x > 0 && x + width + company(i, widest) > getWidth() + 0.5) {
                x = 0;
                line++;
            }
            places.add(new Place(line, x, width));
            x += width + GAP;
        }
        return places;
    }

    private double width(int item, double widest) {
        return Math.min(Math.ceil(items.get(item).prefWidth(-1)), widest);
    }

    /** A region does not stand at the end of a line without the first of its chips. */
    private double company(int item, double widest) {
        boolean alone = all.get(item).isChip() || item + 1 == items.size();
        return alone ? 0 : GAP + width(item + 1, widest);
    }

    private static boolean fits(List<Place> places, int lines) {
        return places.isEmpty() || places.get(places.size() - 1).line < lines;
    }

    /** How many items there is room for, with the count of the others behind them. */
    private int fitting(List<Place> places, int lines) {
        double room = getWidth() - more.prefWidth(-1) - GAP;
        int fitting = 0;
        while (fitting < places.size()) {
            Place place = places.get(fitting);
            boolean last = place.line == lines - 1;
            if (place.line >= lines || last && place.x + place.width > room) {
                break;
            }
            fitting++;
        }
        boolean regionLast = fitting > 0 && !all.get(fitting - 1).isChip();
        return regionLast ? fitting - 1 : fitting;
    }

    private void layoutMore(int shown, List<Place> places, int lines, double line) {
        more.setVisible(shown < all.size());
        long hidden = all.stream().skip(shown).filter(Item::isChip).count();
        more.setText("＋" + hidden);
        double width = more.prefWidth(-1);
        Place before = shown == 0 ? null : places.get(shown - 1);
        double x = before == null || before.line < lines - 1 ? 0 : before.x + before.width + GAP;
        more.resizeRelocate(
                Math.min(x, getWidth() - width), (lines - 1) * (line + LINE_GAP), width, line);
    }

    private double lineHeight() {
        double asked = items.stream().mapToDouble(item -> item.prefHeight(-1)).max().orElse(1);
        return Math.rint(asked * SQUEEZE);
    }
}
