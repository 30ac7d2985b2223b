package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;

/** What is done with the marked cards, or with what stands for them where none is marked. */
final class MarkedDeeds {
    private final CardsViewModel model;
    private final MarksViewModel marks;
    private final CardsActions actions;

    MarkedDeeds(CardsViewModel model, CardsActions actions) {
        this.model = model;
        this.actions = actions;
        marks = model.marks();
    }

    /** The marked cards, or else all of the list. */
    void export() {
        actions.export()
                .accept(
                        marks.count() > 0
                                ? marks.ids()
                                : model.lines().stream().map(CardLine::id).toList());
    }

    /** Compares the marked cards, or else looks for those that should be compared. */
    void compare() {
        if (marks.count() > 1) {
            actions.merge().accept(marks.ids());
        } else {
            actions.findTwins().run();
        }
    }

    /** The marked cards, or else the open one. */
    void delete() {
        if (marks.count() > 0) {
            model.bulk().delete();
        } else {
            model.deleteSelected();
        }
    }
}
