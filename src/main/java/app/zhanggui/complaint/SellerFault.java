package app.zhanggui.complaint;

/** What we did, where the cause is ours (S4-61): explained too little, broke a word, not honest. */
public enum SellerFault {
    EXPLANATION,
    PROMISE,
    SINCERITY
}
