// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/trust_panel.h"

#include "gui/common/controls.h"
#include "gui/text/explanation.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace sealpost::gui {

TrustPanel::TrustPanel(const QString& name, const PersonKey& key, QWidget* parent) : QFrame(parent) {
    const auto asked = trust_question(name);
    named(this, QStringLiteral("trustPanel"), asked.question, asked.meaning);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(section_label(asked.question, this));
    column->addWidget(text_label(asked.meaning, this));
    for (const auto& standing : key.standing) all_.push_back(standing.acceptance.address);
    if (all_.size() > 1) add_addresses(key);

    const auto level = key.level();
    // An ampersand of a name is no shortcut.
    const auto answers = trust_question(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    const auto answer = [&](const QString& object_name, const QString& label, crypto::Level means,
                            bool holds) {
        // The answer that holds need not be given again.
        if (holds) return;
        // Until it is given, the answer that makes mail work is what the page is for.
        const bool first = key.level() == crypto::Level::offered && means == crypto::Level::accepted;
        QPushButton* button =
            first ? new PrimaryButton(object_name, label, buttons) : push_button(object_name, label, buttons);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, means] { emit answered(means); });
    };
    const bool used = crypto::counts_for_encryption(level);
    answer(QStringLiteral("personUse"), answers.yes, crypto::Level::accepted, used);
    answer(QStringLiteral("personCompared"), answers.compared, crypto::Level::verified,
           level == crypto::Level::verified);
    answer(QStringLiteral("personReject"), answers.no, crypto::Level::rejected,
           level == crypto::Level::rejected);
    column->addWidget(buttons);
}

void TrustPanel::add_addresses(const PersonKey& key) {
    // Whoever makes a key writes into it what addresses they like.
    layout()->addWidget(text_label(tr("The key carries several addresses. Your answer is for these:"), this));
    for (const auto& standing : key.standing) {
        // An ampersand of an address is no shortcut.
        const QString address = shown(standing.acceptance.address.to_string());
        auto* tick = new QCheckBox(QString(address).replace(QLatin1Char('&'), QStringLiteral("&&")), this);
        named(tick, QStringLiteral("personAddress%1").arg(ticks_.size()), address);
        tick->setChecked(true);
        layout()->addWidget(tick);
        ticks_.push_back(tick);
        connect(tick, &QCheckBox::toggled, this, [this] {
            const bool some = !addresses().empty();
            for (auto* button : findChildren<QPushButton*>()) {
                button->setEnabled(some);
                button->setToolTip(some ? QString() : tr("Tick an address that your answer is for."));
            }
        });
    }
}

std::vector<mime::AddrSpec> TrustPanel::addresses() const {
    if (ticks_.empty()) return all_;
    std::vector<mime::AddrSpec> chosen;
    for (std::size_t i = 0; i < ticks_.size(); ++i)
        if (ticks_[i]->isChecked()) chosen.push_back(all_[i]);
    return chosen;
}

} // namespace sealpost::gui
