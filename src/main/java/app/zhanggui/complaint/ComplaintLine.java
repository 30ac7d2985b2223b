package app.zhanggui.complaint;

import java.util.Locale;

/**
 * A complaint and the name of the customer who has it.
 *
 * @param cardInBin whether that customer's card lies in the recycle bin
 */
public record ComplaintLine(Complaint complaint, String customerName, boolean cardInBin) {
    public ComplaintLine with(Complaint changed) {
        return new ComplaintLine(changed, customerName, cardInBin);
    }

    /** Whether the words stand somewhere in it: customer, number, goods, person, what was said. */
    public boolean mentions(String words) {
        String all =
                String.join(
                        "\n",
                        customerName,
                        complaint.number(),
                        complaint.subject().summary(),
                        complaint.subject().product(),
                        complaint.subject().person(),
                        complaint.listening().words(),
                        complaint.analysis().cause(),
                        complaint.solution().text());
        return all.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
