package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardsFound;
import app.zhanggui.customer.CardsFound.NotchCount;
import app.zhanggui.customer.Notch;
import app.zhanggui.customer.NotchFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/**
 * The upper edge of a card as the paper card has it: a hole for every position, at the same place
 * on every card, and a cut where this card is notched. One drawing instead of many nodes, since
 * dozens of cards are on screen.
 */
final class CutEdgeView extends Region {
    /** So many regions have a hole; the others share the last one. */
    private static final int REGIONS = 5;

    private static final List<NotchFamily> FAMILIES =
            List.of(
                    NotchFamily.REGION,
                    NotchFamily.LEVEL,
                    NotchFamily.SIZE,
                    NotchFamily.VOLUME,
                    NotchFamily.CREDIT,
                    NotchFamily.RELATIONSHIP);

    private static final Color PAPER = Color.web("#F7F5F0");
    private static final Color HOLE = Color.web("#CFC8BA");
    private static final Color INK = Color.web("#1E6B73");
    private static final Color QUIET = Color.web("#8FB9BD");

    private final Canvas canvas = new Canvas();
    private Set<Notch> cuts = Set.of();
    private List<List<Notch>> positions = List.of();
    private CardFilter filter = CardFilter.ALL;

    CutEdgeView() {
        getStyleClass().add("cut-edge");
        getChildren().add(canvas);
    }

    void show(Set<Notch> cutsOfCard, CardsFound found, CardFilter needle) {
        cuts = cutsOfCard;
        filter = needle;
        positions = FAMILIES.stream().map(family -> holes(family, found)).toList();
        draw();
    }

    private static List<Notch> holes(NotchFamily family, CardsFound found) {
        List<Notch> holes =
                new ArrayList<>(
                        found.counts().getOrDefault(family, List.of()).stream()
                                .map(NotchCount::notch)
                                .filter(notch -> !notch.isNone())
                                .toList());
        return family.equals(NotchFamily.REGION) && holes.size() > REGIONS
                ? holes.subList(0, REGIONS)
                : holes;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            draw();
        }
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        int holes = positions.stream().mapToInt(List::size).sum() + positions.size() - 1;
        double step = canvas.getWidth() / (holes + 1);
        double x = step;
        for (List<Notch> family : positions) {
            for (Notch notch : family) {
                drawHole(pen, x, Math.min(step, canvas.getHeight()) * 0.3, notch);
                x += step;
            }
            x += step;
        }
    }

    private void drawHole(GraphicsContext pen, double x, double radius, Notch notch) {
        double depth = canvas.getHeight() * 0.42;
        if (!cuts.contains(notch)) {
            pen.setStroke(HOLE);
            pen.setLineWidth(1);
            pen.strokeOval(x - radius, depth - radius, radius * 2, radius * 2);
            return;
        }
        boolean isAsked = filter.has(notch);
        pen.setStroke(PAPER);
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineWidth(radius * 2.2);
        pen.strokeLine(x, -radius, x, depth);
        pen.setStroke(isAsked ? INK : QUIET);
        pen.setLineWidth(isAsked ? 1.8 : 1.2);
        double half = radius * 1.1;
        pen.strokeLine(x - half, 0, x - half, depth);
        pen.strokeLine(x + half, 0, x + half, depth);
        pen.strokeArc(x - half, depth - half, half * 2, half * 2, 180, 180, ArcType.OPEN);
    }
}
