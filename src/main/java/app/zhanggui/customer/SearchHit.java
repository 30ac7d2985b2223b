package app.zhanggui.customer;

/** How well a word hit a card, the best first: who is looked for by name comes before others. */
enum SearchHit {
    /** The beginning of its name, or of a reading of it. */
    BEGINNING,
    /** Its name or its number. */
    NAME,
    /** Something else that stands on it. */
    ELSEWHERE,
    NONE;

    SearchHit orWorse(SearchHit other) {
        return other.compareTo(this) > 0 && (other != NAME || this != BEGINNING) ? other : this;
    }
}
