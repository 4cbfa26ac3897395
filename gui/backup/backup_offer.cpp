// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/backup_offer.h"

#include "app/dispatch.h"
#include "core/upkeep/last_backup.h"
#include "gui/common/banner.h"
#include "gui/common/controls.h"

#include <QVBoxLayout>
#include <algorithm>

namespace sealpost::gui {

namespace {

constexpr std::string_view record_kind = "backup-offer";
constexpr std::string_view record_key = "declined";

bool was_sent(const outbox::Item& item) {
    using enum outbox::ItemState;
    return item.state == accepted || item.state == filed || item.state == done;
}

} // namespace

BackupFacts look_at_backup(app::Home& home) {
    BackupFacts facts;
    auto& records = home.state().records();
    facts.declined = records.get(record_kind, record_key).has_value();
    const auto last = upkeep::LastBackup(records).get();
    facts.backed_up = last && !last->keys.empty();
    // What costs more is looked at only where it matters.
    if (facts.declined || facts.backed_up) return facts;
    for (const auto& address : home.account_addresses())
        for (const auto technology : {crypto::Technology::openpgp, crypto::Technology::smime})
            for (const auto& key : home.directory().own_keys(address, technology)) {
                facts.own_key = true;
                if (key.created)
                    facts.key_since = std::min(facts.key_since.value_or(*key.created), *key.created);
            }
    if (!facts.own_key) return facts;
    app::Dispatch dispatch(home);
    const auto items = dispatch.queue().items();
    facts.first_mail_sent = std::any_of(items.begin(), items.end(), was_sent);
    return facts;
}

void decline_backup(app::Home& home) { home.state().records().put(record_kind, record_key, "yes"); }

bool BackupOffer::due(const BackupFacts& facts, Time now) {
    if (!facts.own_key || facts.backed_up || facts.declined) return false;
    return facts.first_mail_sent || (facts.key_since && now - *facts.key_since >= std::chrono::hours(24));
}

BackupOffer::BackupOffer(Desktop& desktop, QWidget* parent)
    : QWidget(parent), desktop_(desktop), banner_(new Banner(QStringLiteral("backupOffer"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(banner_);
    hide();
}

void BackupOffer::look() {
    if (answered_) return;
    desktop_.work().run(
        this, [](app::Home& home, const Operation&) { return look_at_backup(home); },
        [this](const Outcome<BackupFacts>& outcome) {
            // No offer is missed by anybody.
            const auto* facts = std::get_if<BackupFacts>(&outcome);
            if (!facts || answered_) return;
            if (!due(*facts, desktop_.clock().now()))
                hide();
            else if (!isVisible())
                offer();
        });
}

void BackupOffer::offer() {
    banner_->say(
        {.tone = Tone::note,
         .shape = Shape::key_new,
         .headline = tr("Your key lies on this computer alone."),
         .explanation = tr("A back-up takes two minutes and a sheet of paper. Without one, protected mail is "
                           "lost with the computer.")});
    auto* yes = banner_->add_button(QStringLiteral("backupOfferBegin"), tr("Make a &back-up"), [this] {
        answered();
        desktop_.begin_backup();
    });
    auto* no = banner_->add_button(QStringLiteral("backupOfferLater"), tr("N&ot now"), [this] {
        answered();
        desktop_.say({.text = tr("No back-up was made."),
                      .reason = tr("You find it in the settings whenever you like.")});
    });
    tab_order({yes, no});
    show();
}

void BackupOffer::answered() {
    answered_ = true;
    hide();
    // Offered once: whoever begins and leaves it knows where it is, too.
    desktop_.work().run(
        this, [](app::Home& home, const Operation&) { decline_backup(home); }, [](const Outcome<Done>&) {});
}

} // namespace sealpost::gui
