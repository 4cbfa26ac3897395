// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel of remedies does in the lanes, and says of it.
#include "app/inviting.h"
#include "app/own_key.h"
#include "app/planning.h"
#include "gui/common/controls.h"
#include "gui/desktop/desktop.h"
#include "gui/text/explanation.h"
#include "gui/write/remedy_panel.h"

#include <QFileDialog>

namespace sealpost::gui {

namespace {

/// In all, whatever a server does.
constexpr int search_seconds = 10;

} // namespace

template <class Value, class Work, class Finish>
void RemedyPanel::run(Lane& lane, Work work, Finish finish) {
    job_ = lane.run(this, std::move(work),
                    [this, turn = turn_, finish = std::move(finish)](Outcome<Value> outcome) {
                        if (turn != turn_) return left_behind(std::holds_alternative<Value>(outcome));
                        end();
                        finish(std::move(outcome));
                    });
}

void RemedyPanel::left_behind(bool done) {
    if (!done) return;
    desktop_.people_changed();
    desktop_.outbox_changed();
}

void RemedyPanel::find_key(bool allow) {
    say(text_of_search(name_, domain()));
    add_button(QStringLiteral("remedyCancel"), tr("Cancel"), [this] {
        job_.cancel();
        ++turn_;
        end();
        offer();
    });
    end_buttons();
    begin(search_seconds);
    run<KeyGain>(
        desktop_.lookups(),
        [address = refusal_->address, allow](app::Home& home, const Operation& operation) {
            return look_for_key(home, address, allow, operation);
        },
        [this](Outcome<KeyGain> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) return offer_rest(banner_of(*error), {});
            gained(std::get<KeyGain>(outcome), GainedFrom::server);
        });
}

void RemedyPanel::not_found_in_time() {
    job_.cancel();
    ++turn_;
    end();
    offer_rest(text_of_silence(domain(), search_seconds), {});
}

void RemedyPanel::gained(const KeyGain& gain, GainedFrom from) {
    const BannerText text = text_of(gain, from, name_, domain());
    const QString fingerprint = QString::fromStdString(gain.fingerprint);
    switch (gain.result) {
    case KeyGain::Result::not_allowed:
        say(text);
        add_button(QStringLiteral("remedyAllow"), tr("Ask it"), [this] { find_key(true); });
        add_button(QStringLiteral("remedyBack"), tr("Not now"), [this] { offer(); });
        return end_buttons();
    case KeyGain::Result::counts:
        say(text);
        end_buttons();
        return mend();
    case KeyGain::Result::waits:
        offer_trust(text, fingerprint, {Remedy::find_key, Remedy::import_key, Remedy::ask_for_key});
        return mend();
    case KeyGain::Result::conflict:
        say(text);
        add(Remedy::compare_keys);
        add(Remedy::leave_out);
        end_buttons();
        return mend();
    case KeyGain::Result::none:
        if (from == GainedFrom::server) return offer_rest(text, {Remedy::find_key});
        offer_rest(text, {});
        if (gain.of_others > 0) mend();
    }
}

void RemedyPanel::import_key() {
    auto* dialog = new QFileDialog(this, tr("Import the key of %1").arg(name_));
    dialog->setObjectName(QStringLiteral("remedyImportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Keys (*.asc *.gpg *.pgp *.key *.cer *.crt *.pem *.der *.p7c *.p7b *.p12 *.pfx)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, turn = turn_](const QString& path) {
        if (turn == turn_) import_from(path);
    });
    dialog->open();
}

void RemedyPanel::import_from(const QString& path) {
    begin();
    run<KeyGain>(
        desktop_.work(),
        [address = refusal_->address, path = path.toStdString()](app::Home& home,
                                                                 const Operation& operation) {
            return take_from_file(home, path, address, operation);
        },
        [this](Outcome<KeyGain> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) return offer_rest(banner_of(*error), {});
            gained(std::get<KeyGain>(outcome), GainedFrom::file);
        });
}

void RemedyPanel::decide(const QString& fingerprint, crypto::Level level) {
    begin();
    run<Done>(
        desktop_.work(),
        [address = refusal_->address, fingerprint = fingerprint.toStdString(),
         level](app::Home& home, const Operation&) { decide_upon(home, fingerprint, address, level); },
        [this](Outcome<Done> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) return offer_rest(banner_of(*error), {});
            mend();
        });
}

void RemedyPanel::ask_for_key() {
    begin();
    using Written = std::variant<Invitation, outgoing::Refusal>;
    run<Written>(
        desktop_.work(),
        [to = refusal_->address, from = from_.toStdString(), words = invitation_words()](
            app::Home& home, const Operation&) { return write_invitation(home, to, from, words); },
        [this](Outcome<Written> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) return offer_rest(banner_of(*error), {});
            const auto& written = std::get<Written>(outcome);
            if (const auto* invitation = std::get_if<Invitation>(&written)) return preview(*invitation);
            const auto& refusal = std::get<outgoing::Refusal>(written);
            const Explanation why = explain(refusal, shown(refusal.address.to_string()), Whose::own);
            offer_rest({Tone::caution, gui::Shape::warning, why.headline, why.advice}, {Remedy::ask_for_key});
        });
}

void RemedyPanel::preview(const Invitation& invitation) {
    say(text_of_preview(name_));
    QStringList lines = QString::fromStdString(invitation.text).split(QLatin1Char('\n'));
    for (QString& line : lines) line = shown(line.toStdString());
    letter_text_->setText(lines.join(QLatin1Char('\n')));
    letter_->show();
    letter_->set_open(false);
    add_button(QStringLiteral("remedyInviteSend"), tr("Send it"),
               [this, message = invitation.message] { send_invitation(message); });
    add_button(QStringLiteral("remedyBack"), tr("Back"), [this] { offer(); });
    stops_.insert(stops_.begin(), letter_->line());
    end_buttons();
}

void RemedyPanel::send_invitation(const std::string& message) {
    begin();
    run<Done>(
        desktop_.work(),
        [to = refusal_->address, message](app::Home& home, const Operation& operation) {
            static_cast<void>(app::queue_invitation(home, message, to, operation));
        },
        [this](Outcome<Done> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) return offer_rest(banner_of(*error), {});
            offer_rest(text_of_invited(name_), {Remedy::ask_for_key});
            desktop_.outbox_changed();
        });
}

void RemedyPanel::make_own_key() {
    begin();
    run<Done>(
        desktop_.work(),
        [address = refusal_->address](app::Home& home, const Operation& operation) {
            const auto account = app::account_of(home, address);
            static_cast<void>(app::make_own_key(
                home, {.address = address, .name = account ? account->display_name : std::string()},
                operation));
        },
        [this](Outcome<Done> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) {
                say(banner_of(*error));
                // There one can make it under a password of one's own.
                add_button(QStringLiteral("remedyOpenPerson"), tr("Show my keys"),
                           [this] { desktop_.show_person(address()); });
                return end_buttons();
            }
            say(text_of_own_key_made());
            end_buttons();
            mend();
        });
}

} // namespace sealpost::gui
