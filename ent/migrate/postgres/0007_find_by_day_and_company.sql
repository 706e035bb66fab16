-- Finds the deals with a company, one partner's or all.
CREATE INDEX "deal_company_id_partner_id" ON "deals" ("company_id", "partner_id");
-- Tells how far the book reaches: its last day that counts.
CREATE INDEX "event_day" ON "events" ("day") WHERE (current AND (NOT voided));
