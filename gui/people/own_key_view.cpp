// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/own_key_view.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/people/confirm_panel.h"
#include "gui/people/export_panel.h"
#include "gui/people/key_details.h"
#include "gui/people/replace.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QComboBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {
/// From then on it is worth a word.
constexpr auto soon = std::chrono::days(30);
} // namespace

OwnKeyView::OwnKeyView(const Person& person, Time now, KeyActions& actions, QWidget* parent)
    : QWidget(parent), person_(person), name_(shown(person.name, 80)), now_(now), actions_(actions) {
    setObjectName(QStringLiteral("ownKeyView"));
    setAccessibleName(tr("You: %1").arg(name_));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    add_head(column);
    add_key_choice(column);
    about_key_ = add_place(column, this);
    place_ = add_place(column, this);
    details_ = add_place(column, this);
    column->addStretch(1);
    show_key();
}

const PersonKey* OwnKeyView::key() const {
    return key_ < person_.keys.size() && person_.keys[key_].is_own() ? &person_.keys[key_] : nullptr;
}

void OwnKeyView::add_head(QVBoxLayout* column) {
    column->addWidget(title_label(tr("You: %1").arg(name_), this));
    QStringList addresses;
    for (const auto& address : person_.addresses) addresses.append(shown(address.to_string()));
    auto* label = hint_label(addresses.join(QStringLiteral(", ")), this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
    auto* banner = new Banner(QStringLiteral("personState"), this);
    banner->say(state());
    column->addWidget(banner);
}

BannerText OwnKeyView::state() const {
    const PersonKey* best = key();
    if (!best)
        return {.tone = Tone::caution,
                .shape = gui::Shape::nothing,
                .headline = tr("You have no key for this address yet."),
                .explanation =
                    tr("With one, others can encrypt their mail to you, and see that yours is genuine. "
                       "It takes a moment, and nothing is asked.")};
    if (!best->usability.ok())
        return {.tone = Tone::caution,
                .shape = gui::Shape::warning,
                .headline = tr("Your key cannot be used."),
                .explanation = sentence_of(best->usability, keys::Use::encrypt)};
    if (best->key.expires && *best->key.expires - now_ < soon)
        return {.tone = Tone::caution,
                .shape = gui::Shape::waiting,
                .headline = tr("Your key expires on %1.").arg(date_text(*best->key.expires)),
                .explanation = tr("Extend it now: then nobody who writes to you notices anything.")};
    return {.tone = Tone::good,
            .shape = gui::Shape::sealed_verified,
            .headline = tr("Your key is ready."),
            .explanation =
                best->key.expires
                    ? tr("Mail to you can be encrypted, and yours is signed. It is good until %1.")
                          .arg(date_text(*best->key.expires))
                    : tr("Mail to you can be encrypted, and yours is signed. It does not expire.")};
}

void OwnKeyView::add_key_choice(QVBoxLayout* column) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < person_.keys.size(); ++i)
        if (person_.keys[i].is_own()) places.push_back(i);
    if (places.size() < 2) return;
    auto* choice = new QComboBox(this);
    for (const auto place : places) {
        const PersonKey& one = person_.keys[place];
        const QString made = one.key.created ? date_text(*one.key.created) : tr("an unknown day");
        const QString how = one.usability.ok() ? tr("ready") : tr("cannot be used");
        choice->addItem(one.key.technology == crypto::Technology::smime
                            ? tr("Certificate of %1: %2").arg(made, how)
                            : tr("Key of %1: %2").arg(made, how));
    }
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(20);
    auto* label = text_label(tr("You have several keys. Below it is about &this one:"), this);
    label->setBuddy(choice);
    column->addWidget(label);
    column->addWidget(named(choice, QStringLiteral("personKey"), tr("Which key it is about")));
    connect(choice, &QComboBox::currentIndexChanged, this, [this, places](int index) {
        key_ = places[static_cast<std::size_t>(std::max(index, 0))];
        put(nullptr);
        show_key();
        emit controlsChanged();
    });
}

void OwnKeyView::show_key() {
    clear_place(about_key_);
    clear_place(details_);
    const PersonKey* const one = key();
    const bool needs_one = std::none_of(person_.keys.begin(), person_.keys.end(), [](const PersonKey& any) {
        return any.is_own() && any.usability.ok();
    });
    const bool can_be_extended = one && one->usability.reason == keys::Unusable::expired &&
                                 one->key.technology == crypto::Technology::openpgp;
    if (needs_one && !can_be_extended && !person_.addresses.empty()) {
        auto* make = new PrimaryButton(QStringLiteral("personMake"), tr("&Make a key"), this);
        fill_place(about_key_, make, Qt::AlignLeft);
        connect(make, &QPushButton::clicked, this, [this, make] {
            make->setEnabled(false);
            make->setText(tr("Your key is being made…"));
            const std::string address = person_.addresses.front().to_string();
            actions_.make(address, person_.name == address ? std::string() : person_.name);
        });
        connect(&actions_, &KeyActions::busyChanged, make, [make](bool busy) {
            if (busy) return;
            make->setText(tr("&Make a key"));
            make->setEnabled(true);
        });
    }
    if (!one) return;
    add_buttons(*one);
    auto* fold = new Fold(QStringLiteral("personDetails"), tr("Deta&ils of the key"), this);
    fill_place(details_, fold);
    connect(fold, &Fold::toggled, fold, [fold, shown_key = *one, made = false](bool open) mutable {
        if (open && !made) fold->set_content(details_table(details_of(shown_key), fold));
        made = made || open;
    });
}

void OwnKeyView::add_buttons(const PersonKey& one) {
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    const auto add = [&](const QString& object_name, const QString& label, auto act) {
        auto* button = push_button(object_name, label, buttons);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    const bool dead = one.key.revoked.has_value();
    const bool smime = one.key.technology == crypto::Technology::smime;
    add(QStringLiteral("personExport"), tr("&Give your key to others…"), [this] { export_key(); });
    add(QStringLiteral("personBackup"), tr("&Back up…"), [this] { emit backupWanted(); });
    if (!dead && !smime) {
        auto* extend = add(QStringLiteral("personExtend"), tr("E&xtend it by two years"),
                           [this, name = name_of(one)] { actions_.extend(name); });
        connect(&actions_, &KeyActions::busyChanged, extend,
                [extend](bool busy) { extend->setEnabled(!busy); });
    }
    if (!dead && !smime)
        add(QStringLiteral("personRevoke"), tr("Declare it in&valid…"), [this] { ask_to_revoke(); });
    add(QStringLiteral("personDelete"), tr("&Delete it…"), [this] { ask_to_delete(); });
    fill_place(about_key_, buttons);
    if (smime && !dead)
        fill_place(about_key_,
                   hint_label(tr("Whoever issued this certificate can also extend it, or declare it "
                                 "invalid: ask them for a new one, and import it here."),
                              this));
}

void OwnKeyView::put(QWidget* panel) {
    clear_place(place_);
    if (panel) {
        fill_place(place_, panel);
        bring_into_view(panel);
    }
    emit controlsChanged();
}

void OwnKeyView::export_key() {
    const PersonKey* const one = key();
    if (!one) return;
    auto* panel = new ExportPanel(person_.name, *one, actions_, this);
    connect(panel, &ExportPanel::closed, this, [this] { put(nullptr); });
    put(panel);
    panel->findChild<QPushButton*>()->setFocus();
}

void OwnKeyView::ask_to_revoke() {
    const PersonKey* const one = key();
    if (!one) return;
    auto* panel = new ConfirmPanel(
        {.name = QStringLiteral("revokeKey"),
         .question = tr("Declare your key invalid, for ever?"),
         .meaning =
             tr("Nobody will encrypt to it again, and this cannot be taken back. What came until now can "
                "still be read. Afterwards you make a new key, and send the old one to those who have it."),
         .yes = tr("Declare it invalid for &ever"),
         .no = tr("Keep it (&no)")},
        this);
    auto* reasons = new QWidget(panel);
    auto* column = new QVBoxLayout(reasons);
    column->setContentsMargins(0, 0, 0, 0);
    using Reason = keys::RevocationReason;
    std::vector<std::pair<QRadioButton*, Reason>> choices;
    const auto add = [&](const char* object_name, const QString& label, Reason reason) {
        auto* choice = named(new QRadioButton(label, reasons), QString::fromLatin1(object_name), label);
        column->addWidget(choice);
        choices.emplace_back(choice, reason);
    };
    add("revokeRetired", tr("I do not use it any more"), Reason::retired);
    add("revokeSuperseded", tr("I have another one"), Reason::superseded);
    add("revokeCompromised", tr("Somebody else may have it"), Reason::compromised);
    choices.front().first->setChecked(true);
    panel->add(reasons);
    connect(panel, &ConfirmPanel::confirmed, this, [this, choices, name = name_of(*one)] {
        for (const auto& [choice, reason] : choices)
            if (choice->isChecked()) return actions_.revoke(name, reason);
    });
    connect(panel, &ConfirmPanel::refused, this, [this] { put(nullptr); });
    put(panel);
    panel->no()->setFocus();
}

void OwnKeyView::ask_to_delete() {
    const PersonKey* const one = key();
    if (!one) return;
    auto* panel = new ConfirmPanel(
        {.name = QStringLiteral("deleteKey"),
         .question = tr("Delete your own key, with its secret part?"),
         .meaning =
             tr("What was encrypted to it can never be read again, old mail included, unless you have a "
                "back-up. To stop using it, declare it invalid instead."),
         .yes = tr("Delete it for &ever"),
         .no = tr("Keep it (&no)")},
        this);
    connect(panel, &ConfirmPanel::confirmed, this,
            [this, name = name_of(*one)] { actions_.remove(name_, name, true); });
    connect(panel, &ConfirmPanel::refused, this, [this] { put(nullptr); });
    put(panel);
    panel->no()->setFocus();
}

} // namespace sealpost::gui
