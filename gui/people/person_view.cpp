// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/person_view.h"

#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/people/compare_view.h"
#include "gui/people/confirm_panel.h"
#include "gui/people/conflict_view.h"
#include "gui/people/export_panel.h"
#include "gui/people/key_details.h"
#include "gui/people/replace.h"
#include "gui/people/trust_panel.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace sealpost::gui {

PersonView::PersonView(const Person& person, std::vector<keys::Key> own, KeyActions& actions, QWidget* parent)
    : QWidget(parent), person_(person), name_(shown(person.name, 80)), own_(std::move(own)),
      actions_(actions) {
    setObjectName(QStringLiteral("personView"));
    setAccessibleName(name_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    add_head(column);
    add_conflicts(column);
    add_key_choice(column);
    question_ = add_place(column, this);
    add_buttons(column);
    place_ = add_place(column, this);
    details_ = add_place(column, this);
    column->addStretch(1);
    show_key();
}

void PersonView::add_head(QVBoxLayout* column) {
    column->addWidget(title_label(name_, this));
    QStringList addresses;
    for (const auto& address : person_.addresses) addresses.append(shown(address.to_string()));
    if (addresses.size() != 1 || addresses.front() != name_) {
        auto* label = hint_label(addresses.join(QStringLiteral(", ")), this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto* banner = new Banner(QStringLiteral("personState"), this);
    banner->say(state());
    column->addWidget(banner);
}

BannerText PersonView::state() const {
    BannerText text{.tone = tone_of(person_.standing),
                    .shape = shape_of(person_.standing),
                    .headline = sentence_of(person_.standing, name_)};
    const PersonKey* best = person_.keys.empty() ? nullptr : &person_.keys.front();
    QString origin;
    if (best && !best->standing.empty()) {
        const auto& acceptance = best->standing.front().acceptance;
        origin = origin_of(acceptance.level, std::string(people::name_of(acceptance.source)));
    }
    switch (person_.standing) {
    case Standing::verified:
        text.explanation = tr("%1: you made sure that this key belongs to %2.").arg(origin, name_);
        break;
    case Standing::accepted:
        text.explanation =
            tr("%1. Compare it when you next talk to each other: then nobody can be in between.").arg(origin);
        break;
    case Standing::new_key:
        text.explanation = tr("%1. It is not used before you have answered the question below.").arg(origin);
        break;
    case Standing::conflict:
        text.explanation = tr("Nothing is sent to %1 before you have decided which one is right.").arg(name_);
        break;
    case Standing::unusable:
        if (best) text.explanation = sentence_of(best->usability, keys::Use::encrypt);
        break;
    case Standing::none:
        if (best) text.headline = tr("%1: you do not use the key").arg(name_);
        text.explanation =
            best ? tr("You decided not to use the key of %1. You can change your mind below, or "
                      "ask for another one.")
                       .arg(name_)
                 : tr("Mail to %1 cannot be encrypted. Look for the key on the net, import it "
                      "from a file, or ask %1 to send it: it comes along with a mail.")
                       .arg(name_);
        break;
    }
    return text;
}

void PersonView::add_conflicts(QVBoxLayout* column) {
    for (const auto& dispute : person_.disputes) {
        auto* view = new ConflictView(name_, person_, dispute, this);
        connect(view, &ConflictView::kept, this, [this, dispute] { settle(dispute, false); });
        connect(view, &ConflictView::replaced, this, [this, dispute] { settle(dispute, true); });
        connect(view, &ConflictView::compareWanted, this, [this](const crypto::Fingerprint& fingerprint) {
            if (const PersonKey* key = person_.find(fingerprint)) compare(key->key);
        });
        column->addWidget(view);
    }
}

void PersonView::settle(const Dispute& dispute, bool arrived) {
    // To refuse the new one settles it, and leaves the other as it is.
    const auto level = arrived ? crypto::Level::accepted : crypto::Level::rejected;
    const PersonKey* key = person_.find(dispute.conflict.arrived);
    decide({.technology = dispute.conflict.technology,
            .fingerprint = dispute.conflict.arrived,
            .waiting = key && key->waiting},
           {dispute.address}, level);
}

void PersonView::decide(const KeyName& key, std::vector<mime::AddrSpec> addresses, crypto::Level level) {
    actions_.decide(name_, key, std::move(addresses), level);
}

void PersonView::add_key_choice(QVBoxLayout* column) {
    if (person_.keys.size() < 2) return;
    auto* choice = new QComboBox(this);
    for (const auto& key : person_.keys) {
        const QString made = key.key.created ? date_text(*key.key.created) : tr("an unknown day");
        const QString level = word_of(key.usability.ok() ? standing_of(key.level()) : Standing::unusable);
        choice->addItem(key.key.technology == crypto::Technology::smime
                            ? tr("Certificate of %1: %2").arg(made, level)
                            : tr("Key of %1: %2").arg(made, level));
    }
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(20);
    auto* label = text_label(tr("%1 has %n key(s) here. Below it is about &this one:", nullptr,
                                static_cast<int>(person_.keys.size()))
                                 .arg(name_),
                             this);
    label->setBuddy(choice);
    column->addWidget(label);
    column->addWidget(named(choice, QStringLiteral("personKey"), tr("Which key it is about")));
    connect(choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        key_ = static_cast<std::size_t>(std::max(index, 0));
        put(nullptr);
        show_key();
        emit controlsChanged();
    });
}

void PersonView::add_buttons(QVBoxLayout* column) {
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    if (!person_.addresses.empty()) {
        const QString address = QString::fromStdString(person_.addresses.front().to_string());
        const QString label =
            tr("&Write to %1").arg(QString(name_).replace(QLatin1Char('&'), QStringLiteral("&&")));
        const bool safe = person_.standing == Standing::verified || person_.standing == Standing::accepted;
        QPushButton* write = safe ? new PrimaryButton(QStringLiteral("personWrite"), label, buttons)
                                  : push_button(QStringLiteral("personWrite"), label, buttons);
        flow->addWidget(write);
        connect(write, &QPushButton::clicked, this, [this, address] { emit writeWanted(address); });
        if (person_.standing == Standing::none || person_.standing == Standing::unusable) {
            auto* find = push_button(QStringLiteral("personFind"), tr("&Look for a key on the net"), buttons);
            flow->addWidget(find);
            connect(find, &QPushButton::clicked, this, [this, address] { emit findWanted(address); });
        }
    }
    if (!person_.keys.empty()) {
        auto* words = push_button(QStringLiteral("personCompare"), tr("&Compare the key…"), buttons);
        auto* give = push_button(QStringLiteral("personExport"), tr("Give the key &to others…"), buttons);
        auto* remove = push_button(QStringLiteral("personDelete"), tr("&Delete the key…"), buttons);
        for (auto* button : {words, give, remove}) flow->addWidget(button);
        connect(words, &QPushButton::clicked, this, [this] { compare(person_.keys[key_].key); });
        connect(give, &QPushButton::clicked, this, &PersonView::export_key);
        connect(remove, &QPushButton::clicked, this, &PersonView::ask_to_delete);
    }
    column->addWidget(buttons);
}

void PersonView::show_key() {
    clear_place(question_);
    clear_place(details_);
    if (person_.keys.empty()) return;
    const PersonKey& key = person_.keys[key_];
    const bool disputed =
        std::any_of(person_.disputes.begin(), person_.disputes.end(), [&](const Dispute& one) {
            return one.conflict.arrived == key.key.fingerprint ||
                   one.conflict.accepted == key.key.fingerprint;
        });
    if (!key.usability.ok() && (key_ > 0 || person_.standing != Standing::unusable))
        fill_place(question_, text_label(sentence_of(key.usability, keys::Use::encrypt), this));
    // What cannot be used anyway is not asked about, and of two keys one decides side by side.
    if (key.usability.ok() && !disputed && !key.standing.empty()) {
        auto* panel = new TrustPanel(name_, key, this);
        connect(panel, &TrustPanel::answered, this, [this, panel](crypto::Level level) {
            decide(name_of(person_.keys[key_]), panel->addresses(), level);
        });
        fill_place(question_, panel);
    }
    auto* fold = new Fold(QStringLiteral("personDetails"), tr("Deta&ils of the key"), this);
    fill_place(details_, fold);
    // Most never look: the table is made when it is wanted.
    connect(fold, &Fold::toggled, fold, [fold, key, made = false](bool open) mutable {
        if (open && !made) fold->set_content(details_table(details_of(key), fold));
        made = made || open;
    });
}

void PersonView::put(QWidget* panel) {
    clear_place(place_);
    if (panel) {
        fill_place(place_, panel);
        bring_into_view(panel);
    }
    emit controlsChanged();
    if (!panel) return;
    for (auto* child : panel->findChildren<QPushButton*>())
        if (child->isEnabled()) return child->setFocus();
}

void PersonView::compare(const keys::Key& key) {
    const auto own = std::find_if(own_.begin(), own_.end(),
                                  [&](const keys::Key& one) { return one.technology == key.technology; });
    auto* view = new CompareView(name_, key, own == own_.end() ? std::nullopt : std::optional(*own), this);
    const auto answer = [this, fingerprint = key.fingerprint](crypto::Level level) {
        const PersonKey* about = person_.find(fingerprint);
        if (!about) return;
        std::vector<mime::AddrSpec> addresses;
        for (const auto& standing : about->standing) addresses.push_back(standing.acceptance.address);
        // Where several are possible, those that are ticked beside the question.
        if (const auto* panel = findChild<TrustPanel*>(); panel && about == &person_.keys[key_])
            addresses = panel->addresses();
        decide(name_of(*about), addresses, level);
    };
    connect(view, &CompareView::same, this, [answer] { answer(crypto::Level::verified); });
    connect(view, &CompareView::differs, this, [answer] { answer(crypto::Level::rejected); });
    connect(view, &CompareView::closed, this, [this] { put(nullptr); });
    put(view);
}

void PersonView::export_key() {
    auto* panel = new ExportPanel(person_.name, person_.keys[key_], actions_, this);
    connect(panel, &ExportPanel::closed, this, [this] { put(nullptr); });
    put(panel);
}

void PersonView::ask_to_delete() {
    auto* panel =
        new ConfirmPanel({.name = QStringLiteral("deleteKey"),
                          .question = tr("Delete this key of %1?").arg(name_),
                          .meaning = tr("Mail to %1 can then not be encrypted with it, and it cannot be "
                                        "told any more whether mail from %1 is genuine. You can "
                                        "import it again later.")
                                         .arg(name_),
                          .yes = tr("Delete the &key"),
                          .no = tr("Keep it (&no)")},
                         this);
    connect(panel, &ConfirmPanel::confirmed, this,
            [this] { actions_.remove(name_, name_of(person_.keys[key_]), false); });
    connect(panel, &ConfirmPanel::refused, this, [this] { put(nullptr); });
    put(panel);
}

} // namespace sealpost::gui
