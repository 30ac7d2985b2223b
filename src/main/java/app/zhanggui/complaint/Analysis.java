package app.zhanggui.complaint;

import java.util.Optional;

/**
 * Stage 2: where it comes from (S4-61) and what is done at once (S4-55).
 *
 * @param sellerFault only where the cause is ours
 * @param responsible who of us, or which supplier, has to answer for it (S4-68)
 */
public record Analysis(
        Optional<CauseKind> kind,
        Optional<SellerFault> sellerFault,
        String cause,
        String responsible,
        String interimAction) {
    public static final Analysis NONE =
            new Analysis(Optional.empty(), Optional.empty(), "", "", "");

    public Analysis {
        cause = Words.paragraph(cause);
        responsible = Words.line(responsible);
        interimAction = Words.paragraph(interimAction);
        if (sellerFault.isPresent() && !kind.equals(Optional.of(CauseKind.SELLER))) {
            throw new IllegalArgumentException("a fault of ours without a cause of ours");
        }
    }

    /** Of another cause; a fault of ours falls away where the cause is not ours. */
    public Analysis withKind(Optional<CauseKind> changed) {
        boolean ours = changed.equals(Optional.of(CauseKind.SELLER));
        return new Analysis(
                changed, ours ? sellerFault : Optional.empty(), cause, responsible, interimAction);
    }

    public Analysis withSellerFault(Optional<SellerFault> changed) {
        return new Analysis(kind, changed, cause, responsible, interimAction);
    }

    public Analysis withCause(String changed) {
        return new Analysis(kind, sellerFault, changed, responsible, interimAction);
    }

    public Analysis withInterimAction(String changed) {
        return new Analysis(kind, sellerFault, cause, responsible, changed);
    }

    public Analysis withResponsible(String changed) {
        return new Analysis(kind, sellerFault, cause, changed, interimAction);
    }
}
