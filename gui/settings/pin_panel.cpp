// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/pin_panel.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/text/explanation.h"

#include <QVBoxLayout>

namespace sealpost::gui {

namespace {

constexpr int digits_in_group = 4;

/// "AB12 CD34 ...": as one compares it.
QString grouped(const std::string& sha256) {
    QString text = QString::fromLatin1(sha256.c_str());
    for (int at = static_cast<int>(text.size()) - digits_in_group; at > 0; at -= digits_in_group)
        text.insert(at, QLatin1Char(' '));
    return text;
}

QString title_of(bool incoming, const std::string& name) {
    return incoming ? PinPanel::tr("Incoming mail: %1").arg(shown(name))
                    : PinPanel::tr("Outgoing mail: %1").arg(shown(name));
}

QString name_of_row(const char* what, bool incoming) {
    return QLatin1String(what) + (incoming ? QLatin1String("Incoming") : QLatin1String("Outgoing"));
}

} // namespace

PinPanel::PinPanel(Desktop& desktop, QWidget* parent)
    : QWidget(parent), desktop_(desktop),
      meaning_(
          text_label(tr("Usually an authority that this computer trusts vouches for a server. If you pin a "
                        "server's key instead, Sealpost talks to that server only as long as it shows "
                        "exactly this key, and to nobody else in its place. When your provider changes its "
                        "key, mail stops until you pin the new one."),
                     this)),
      servers_(new QVBoxLayout), banner_(new Banner(QStringLiteral("settingsPinBanner"), this)),
      look_(push_button(QStringLiteral("settingsPinLook"), tr("&Look at what the servers show now"), this)),
      forget_(push_button(QStringLiteral("settingsPinForget"), tr("&Forget how strong the connections were"),
                          this)),
      forget_meaning_(
          hint_label(tr("Sealpost remembers the best protection that worked with a server, and refuses "
                        "less. Forget it only if your provider told you that it changed something; "
                        "pinned keys stay."),
                     this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(meaning_);
    layout->addLayout(servers_);
    layout->addWidget(look_, 0, Qt::AlignLeft);
    layout->addWidget(banner_);
    layout->addWidget(forget_, 0, Qt::AlignLeft);
    layout->addWidget(forget_meaning_);
    connect(look_, &QPushButton::clicked, this, &PinPanel::look);
    connect(forget_, &QPushButton::clicked, this, &PinPanel::forget);
}

void PinPanel::show_account(const std::string& address) {
    if (address != address_) banner_->clear();
    address_ = address;
    desktop_.work().run(
        this, [address](app::Home& home, const Operation&) { return known_servers(home, address); },
        [this, address](Outcome<std::vector<KnownServer>> outcome) {
            if (address != address_) return;
            if (const auto* error = std::get_if<Error>(&outcome)) return banner_->say(banner_of(*error));
            show_known(std::get<std::vector<KnownServer>>(outcome));
        });
}

std::vector<QWidget*> PinPanel::controls() const {
    std::vector<QWidget*> result = row_buttons_;
    result.push_back(look_);
    result.push_back(forget_);
    return result;
}

void PinPanel::show_known(const std::vector<KnownServer>& servers) {
    clear_layout(servers_);
    row_buttons_.clear();
    for (const KnownServer& server : servers) {
        servers_->addWidget(text_label(title_of(server.incoming, server.name), this));
        QLabel* state = hint_label({}, this);
        state->setObjectName(name_of_row("settingsPinned", server.incoming));
        servers_->addWidget(state);
        if (!server.memory.pin) {
            state->setText(server.memory.chain_verified ? tr("No key is pinned; an authority vouches for it.")
                                                        : tr("No key is pinned."));
            continue;
        }
        state->setText(tr("Pinned: %1").arg(grouped(*server.memory.pin)));
        QPushButton* button =
            push_button(name_of_row("settingsUnpin", server.incoming), tr("&Remove this pin"), this);
        connect(button, &QPushButton::clicked, this,
                [this, incoming = server.incoming] { pin(incoming, {}); });
        servers_->addWidget(button, 0, Qt::AlignLeft);
        row_buttons_.push_back(button);
    }
    emit controlsChanged();
}

void PinPanel::look() {
    look_->setEnabled(false);
    banner_->say({.tone = Tone::note,
                  .shape = Shape::waiting,
                  .headline = tr("Asking the servers ..."),
                  .explanation = {}});
    desktop_.lookups().run(
        this,
        [address = address_](app::Home& home, const Operation& operation) {
            return presented_servers(home, address, operation);
        },
        [this, address = address_](Outcome<std::vector<PresentedServer>> outcome) {
            look_->setEnabled(true);
            if (address != address_) return;
            if (const auto* error = std::get_if<Error>(&outcome)) return banner_->say(banner_of(*error));
            show_presented(std::get<std::vector<PresentedServer>>(outcome));
        });
}

void PinPanel::show_presented(const std::vector<PresentedServer>& servers) {
    QStringList lines;
    bool acceptable = true;
    for (const PresentedServer& server : servers) {
        acceptable = acceptable && server.key.acceptable;
        lines.push_back(tr("%1\n%2\n%3", "server, its name, its key")
                            .arg(title_of(server.incoming, server.name), shown(server.key.subject),
                                 grouped(server.key.sha256)));
    }
    lines.push_back(
        tr("Pin a key only after you compared it with one that your provider gave you in another way."));
    banner_->say({.tone = acceptable ? Tone::note : Tone::caution,
                  .shape = acceptable ? Shape::info : Shape::warning,
                  .headline = acceptable ? tr("This is what the servers show now")
                                         : tr("A server shows a key that nothing vouches for"),
                  .explanation = lines.join(QLatin1Char('\n'))});
    std::vector<QWidget*> order{look_};
    for (const PresentedServer& server : servers)
        order.push_back(banner_->add_button(
            name_of_row("settingsPin", server.incoming),
            server.incoming ? tr("Pin the key for &incoming mail") : tr("Pin the key for &outgoing mail"),
            [this, incoming = server.incoming, sha256 = server.key.sha256] { pin(incoming, sha256); }));
    order.push_back(forget_);
    tab_order(order);
}

void PinPanel::pin(bool incoming, const std::string& sha256) {
    desktop_.work().run(
        this,
        [address = address_, incoming, sha256](app::Home& home, const Operation&) {
            pin_server(home, address, incoming, sha256);
        },
        [this, pinned = !sha256.empty()](Outcome<Done> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) return banner_->say(banner_of(*error));
            banner_->say({.tone = Tone::good,
                          .shape = Shape::done,
                          .headline = pinned ? tr("The key is pinned") : tr("The pin is removed"),
                          .explanation = {}});
            look_->setFocus();
            show_account(address_);
            desktop_.accounts_changed();
        });
}

void PinPanel::forget() {
    desktop_.work().run(
        this, [address = address_](app::Home& home, const Operation&) { forget_connections(home, address); },
        [this](Outcome<Done> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) return banner_->say(banner_of(*error));
            banner_->say({.tone = Tone::note,
                          .shape = Shape::info,
                          .headline = tr("Forgotten: the next connection counts as the first"),
                          .explanation = {}});
            show_account(address_);
            desktop_.accounts_changed();
        });
}

} // namespace sealpost::gui
