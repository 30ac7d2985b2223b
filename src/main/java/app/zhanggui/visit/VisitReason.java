package app.zhanggui.visit;

import app.zhanggui.text.Message;

/** 拜访事由: what a visit or call is for (S4-49); the everyday visit unless something is at hand. */
public enum VisitReason {
    /** 日常访问: no selling, just keeping in touch; right for a first visit (S4-47). */
    ROUTINE,
    /** 送货. */
    DELIVERY,
    /** 收款. */
    COLLECTION,
    /** 服务. */
    SERVICE,
    /** 使用指导. */
    GUIDANCE,
    /** 保养检查. */
    MAINTENANCE,
    /** 促销. */
    PROMOTION,
    /** 听取意见. */
    OPINION;

    public Message label() {
        return Message.of("visit.purpose." + this);
    }
}
