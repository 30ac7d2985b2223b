package app.zhanggui.complaint;

/** A complaint and the name of the customer who has it. */
public record ComplaintLine(Complaint complaint, String customerName) {}
