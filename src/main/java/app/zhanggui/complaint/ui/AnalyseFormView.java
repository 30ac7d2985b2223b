package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.CauseKind;
import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintCategory;
import app.zhanggui.complaint.SellerFault;
import app.zhanggui.text.Texts;
import java.util.List;
import java.util.Optional;

/** The form of stage 2: where it comes from, what was done at once. */
final class AnalyseFormView {
    private AnalyseFormView() {}

    static void fill(FormGridView form) {
        Texts texts = form.texts();
        form.row(
                "complaint.label.category",
                form.choice(
                        List.of(ComplaintCategory.values()),
                        category -> texts.get("complaint.category." + category),
                        c -> Optional.of(c.subject().category()),
                        (c, v) -> c.withSubject(c.subject().withCategory(v.orElseThrow()))),
                new ItemFieldView(form));
        form.row(
                "complaint.label.cause",
                form.choice(
                        List.of(CauseKind.values()),
                        kind -> texts.get("complaint.cause." + kind),
                        c -> c.analysis().kind(),
                        (c, v) -> c.withAnalysis(c.analysis().withKind(v))));
        form.onlyIf(
                c -> c.analysis().kind().equals(Optional.of(CauseKind.SELLER)),
                () ->
                        form.row(
                                "complaint.label.sellerFault",
                                form.choice(
                                        List.of(SellerFault.values()),
                                        fault -> texts.get("complaint.fault." + fault),
                                        c -> c.analysis().sellerFault(),
                                        AnalyseFormView::withSellerFault)));
        form.row(
                "complaint.label.reason",
                form.area(
                        "complaint.prompt.reason",
                        c -> c.analysis().cause(),
                        (c, v) -> c.withAnalysis(c.analysis().withCause(v))));
        form.row(
                "complaint.label.answerable",
                form.line(
                        "complaint.prompt.answerable",
                        c -> c.analysis().responsible(),
                        (c, v) -> c.withAnalysis(c.analysis().withResponsible(v))));
        form.row(
                "complaint.label.interimAction",
                form.line(
                        "complaint.prompt.interimAction",
                        c -> c.analysis().interimAction(),
                        (c, v) -> c.withAnalysis(c.analysis().withInterimAction(v))));
    }

    /** The cause may have become another meanwhile; then a fault of ours says nothing. */
    private static Complaint withSellerFault(Complaint c, Optional<SellerFault> fault) {
        return c.analysis().kind().equals(Optional.of(CauseKind.SELLER))
                ? c.withAnalysis(c.analysis().withSellerFault(fault))
                : c;
    }
}
