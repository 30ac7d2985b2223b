package app.zhanggui.customer;

/**
 * A person to talk to at a customer (S2-09).
 *
 * @param role what the person is there: 老板, 采购 …
 * @throws IllegalArgumentException if the name is blank
 */
public record Contact(
        ContactId id,
        String name,
        String role,
        String phone,
        String mobile,
        String wechat,
        String qq,
        String email,
        String remark) {
    public Contact {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a contact person without a name");
        }
    }

    public static Contact named(String name) {
        return new Contact(ContactId.NEW, name, "", "", "", "", "", "", "");
    }

    public Contact withName(String changed) {
        return new Contact(id, changed, role, phone, mobile, wechat, qq, email, remark);
    }
}
