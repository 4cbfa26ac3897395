// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/remedy_panel.h"

#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/desktop/desktop.h"
#include "gui/text/explanation.h"
#include "gui/text/person_text.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace sealpost::gui {

namespace {

QString button_name(Remedy remedy) {
    switch (remedy) {
    case Remedy::find_key:
        return QStringLiteral("remedyFind");
    case Remedy::import_key:
        return QStringLiteral("remedyImport");
    case Remedy::accept_key:
        return QStringLiteral("remedyAccept");
    case Remedy::compare_keys:
        return QStringLiteral("remedyCompare");
    case Remedy::ask_for_key:
        return QStringLiteral("remedyInvite");
    case Remedy::leave_out:
        return QStringLiteral("remedyLeaveOut");
    case Remedy::send_in_clear:
        return QStringLiteral("remedySendInClear");
    case Remedy::make_own_key:
        return QStringLiteral("remedyMakeOwnKey");
    case Remedy::extend_own_key:
        return QStringLiteral("remedyExtendOwnKey");
    case Remedy::open_person:
        return QStringLiteral("remedyOpenPerson");
    case Remedy::change_subject:
        return QStringLiteral("remedySubject");
    }
    return {};
}

bool contains(const std::vector<Remedy>& remedies, Remedy remedy) {
    return std::find(remedies.begin(), remedies.end(), remedy) != remedies.end();
}

} // namespace

RemedyPanel::RemedyPanel(Desktop& desktop, QWidget* parent)
    : QFrame(parent), desktop_(desktop), mark_(new QLabel(this)), headline_(text_label({}, this)),
      explanation_(text_label({}, this)),
      letter_(new Fold(QStringLiteral("remedyLetter"), tr("What it says"), this)), letter_text_(text_label()),
      going_on_(new QProgressBar(this)), seconds_(new QTimer(this)), button_box_(new QWidget(this)),
      buttons_(new FlowLayout(button_box_)) {
    named(this, QStringLiteral("remedyPanel"), tr("What can be done"));
    headline_->setObjectName(QStringLiteral("remedyHeadline"));
    explanation_->setObjectName(QStringLiteral("remedyExplanation"));
    for (QLabel* label : {headline_, explanation_, letter_text_}) label->setTextFormat(Qt::PlainText);
    QFont bold = headline_->font();
    bold.setBold(true);
    headline_->setFont(bold);
    letter_text_->setObjectName(QStringLiteral("remedyLetterText"));
    letter_->set_content(letter_text_);
    named(going_on_, QStringLiteral("remedyProgress"), tr("Going on"));
    going_on_->setTextVisible(false);
    seconds_->setInterval(1000);
    connect(seconds_, &QTimer::timeout, this, [this] {
        going_on_->setValue(going_on_->value() + 1);
        if (going_on_->value() >= going_on_->maximum()) not_found_in_time();
    });
    connect(letter_, &Fold::toggled, this, &QWidget::updateGeometry);
    setAutoFillBackground(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{headline_, explanation_, letter_, going_on_, button_box_})
        words->addWidget(widget);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(mark_, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    end();
    letter_->hide();
    hide();
}

void RemedyPanel::show_for(const outgoing::Refusal& refusal, const QString& name, const QString& from) {
    if (refusal_ == refusal && name_ == name && from_ == from) return show();
    clear();
    refusal_ = refusal;
    name_ = name.isEmpty() ? shown(refusal.address.to_string()) : name;
    from_ = from;
    offer();
    show();
}

void RemedyPanel::clear() {
    job_.cancel();
    ++turn_;
    refusal_.reset();
    end();
    hide();
}

QString RemedyPanel::address() const {
    return refusal_ ? QString::fromStdString(refusal_->address.to_string()) : QString();
}

std::vector<QWidget*> RemedyPanel::tab_stops() const { return stops_; }

bool RemedyPanel::is_own() const {
    return refusal_ && mime::AddrSpec::parse(from_.toStdString()) == refusal_->address;
}

QString RemedyPanel::domain() const { return shown(refusal_->address.domain(), 60); }

std::vector<Remedy> RemedyPanel::remedies() const {
    return remedies_for(*refusal_, is_own() ? Whose::own : Whose::theirs);
}

void RemedyPanel::say(const BannerText& text) {
    // Whoever works by keyboard goes on where they were.
    QWidget* focused = QApplication::focusWidget();
    had_focus_ = had_focus_ || (focused && isAncestorOf(focused));
    text_ = text;
    clear_layout(buttons_);
    stops_.clear();
    letter_->hide();
    headline_->setText(text.headline);
    explanation_->setText(text.explanation);
    explanation_->setVisible(!text.explanation.isEmpty());
    setAccessibleName(text.headline);
    setAccessibleDescription(text.explanation);
    colour();
}

void RemedyPanel::colour() {
    QPalette palette;
    palette.setColor(QPalette::Window, ground(text_.tone, palette));
    setPalette(palette);
    QPalette words = palette;
    words.setColor(QPalette::WindowText, ink(text_.tone, QPalette()));
    headline_->setPalette(words);
    mark_->setVisible(text_.shape != gui::Shape::none);
    if (text_.shape != gui::Shape::none)
        mark_->setPixmap(drawing(text_.shape, text_.tone, fontMetrics().height() * 5 / 4, *headline_));
}

void RemedyPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) colour();
}

QAbstractButton* RemedyPanel::add_button(const QString& name, const QString& label, std::function<void()> act,
                                         bool quiet) {
    QAbstractButton* button = quiet ? static_cast<QAbstractButton*>(quiet_button(name, label, button_box_))
                                    : push_button(name, label, button_box_);
    connect(button, &QAbstractButton::clicked, this, [this, act = std::move(act)] {
        if (!busy_) act();
    });
    buttons_->addWidget(button);
    button->show();
    stops_.push_back(button);
    return button;
}

void RemedyPanel::add(Remedy remedy) {
    const bool quiet = remedy == Remedy::leave_out || remedy == Remedy::send_in_clear;
    QString label = label_of(remedy);
    QString name = name_;
    // Not the mark of a mnemonic.
    name.replace(QLatin1Char('&'), QStringLiteral("&&"));
    if (remedy == Remedy::leave_out) label = tr("Leave %1 out").arg(name);
    if (remedy == Remedy::send_in_clear) label = tr("Send to %1 without encryption").arg(name);
    add_button(
        button_name(remedy), label, [this, remedy] { act(remedy); }, quiet);
}

void RemedyPanel::end_buttons() {
    button_box_->setVisible(!stops_.empty());
    tab_order(stops_);
    if (had_focus_ && !stops_.empty()) stops_.front()->setFocus(Qt::OtherFocusReason);
    had_focus_ = false;
    updateGeometry();
    emit tabStopsChanged();
}

void RemedyPanel::offer() {
    const Explanation why = explain(*refusal_, name_, is_own() ? Whose::own : Whose::theirs);
    const bool conflict = refusal_->reason == outgoing::RefusalReason::conflict;
    const BannerText text{conflict ? Tone::danger : Tone::caution,
                          conflict ? gui::Shape::conflict : gui::Shape::warning, why.headline, why.advice};
    const auto fingerprint = refusal_->facts.find("fingerprint");
    if (contains(remedies(), Remedy::accept_key) && fingerprint != refusal_->facts.end())
        return offer_trust({Tone::caution, gui::Shape::key_new, why.headline, {}},
                           QString::fromStdString(fingerprint->second), {Remedy::accept_key});
    offer_rest(text, {});
}

void RemedyPanel::offer_rest(const BannerText& text, std::initializer_list<Remedy> without) {
    say(text);
    for (const Remedy remedy : remedies())
        if (std::find(without.begin(), without.end(), remedy) == without.end()) add(remedy);
    end_buttons();
}

void RemedyPanel::offer_trust(const BannerText& text, const QString& fingerprint,
                              std::initializer_list<Remedy> without) {
    const TrustQuestion question = trust_question(name_);
    BannerText both = text;
    both.explanation = question.question + QLatin1Char('\n') + question.meaning;
    say(both);
    add_button(QStringLiteral("remedyAccept"), question.yes,
               [this, fingerprint] { decide(fingerprint, crypto::Level::accepted); });
    // To say that one compared it, one must see it.
    add_button(QStringLiteral("remedyCompare"), tr("Compare it first"),
               [this] { desktop_.show_person(address()); });
    add_button(QStringLiteral("remedyReject"), question.no,
               [this, fingerprint] { decide(fingerprint, crypto::Level::rejected); });
    for (const Remedy remedy : remedies()) {
        const bool asked =
            remedy == Remedy::accept_key || remedy == Remedy::open_person || remedy == Remedy::compare_keys;
        if (!asked && std::find(without.begin(), without.end(), remedy) == without.end()) add(remedy);
    }
    end_buttons();
}

void RemedyPanel::act(Remedy remedy) {
    const QString whom = address();
    switch (remedy) {
    case Remedy::find_key:
        return find_key(false);
    case Remedy::import_key:
        return import_key();
    case Remedy::ask_for_key:
        return ask_for_key();
    case Remedy::make_own_key:
        return make_own_key();
    case Remedy::leave_out:
        emit leaveOut(whom);
        return;
    case Remedy::send_in_clear:
        emit sendInClear(whom);
        return;
    case Remedy::change_subject:
        emit subjectWanted();
        return;
    case Remedy::accept_key:
    case Remedy::compare_keys:
    case Remedy::open_person:
    case Remedy::extend_own_key:
        desktop_.show_person(whom);
        return;
    }
}

void RemedyPanel::mend() {
    const QString whom = address();
    desktop_.people_changed();
    emit mended(whom);
}

void RemedyPanel::begin(int seconds) {
    going_on_->setRange(0, seconds);
    going_on_->setValue(0);
    going_on_->show();
    if (seconds > 0) seconds_->start();
    // Disabled, the button would lose the focus of whoever pressed it.
    busy_ = seconds == 0;
}

void RemedyPanel::end() {
    seconds_->stop();
    going_on_->hide();
    busy_ = false;
}

} // namespace sealpost::gui
