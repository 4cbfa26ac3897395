// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/passphrase_bar.h"

#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/common/tone.h"
#include "gui/desktop/new_passphrase.h"
#include "gui/text/prompt_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace sealpost::gui {

PassphraseBar::PassphraseBar(Prompter& prompter, QWidget* parent)
    : QFrame(parent), mark_(new QLabel(this)), headline_(text_label({}, this)), advice_(text_label({}, this)),
      waiting_(hint_label({}, this)),
      field_(password_field(QStringLiteral("passphraseField"), tr("Passphrase"), this)),
      new_(new NewPassphrase(QStringLiteral("passphraseNew"), this)),
      unlock_(push_button(QStringLiteral("passphraseUnlock"), tr("&Unlock"), this)),
      cancel_(push_button(QStringLiteral("passphraseCancel"), tr("Cance&l"), this)) {
    setObjectName(QStringLiteral("passphraseBar"));
    setAutoFillBackground(true);
    headline_->setObjectName(QStringLiteral("passphraseQuestion"));
    advice_->setObjectName(QStringLiteral("passphraseAdvice"));
    waiting_->setObjectName(QStringLiteral("passphraseWaiting"));
    QFont bold = headline_->font();
    bold.setBold(true);
    headline_->setFont(bold);

    auto* line = new QHBoxLayout;
    line->addWidget(field_, 1);
    line->addStretch(0);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(unlock_);
    buttons->addWidget(cancel_);
    buttons->addWidget(waiting_, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(headline_);
    words->addWidget(advice_);
    words->addLayout(line);
    words->addWidget(new_);
    words->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(mark_, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    tab_order({field_, new_->fields()[0], new_->fields()[1], unlock_, cancel_});

    connect(field_, &QLineEdit::returnPressed, this, &PassphraseBar::answer);
    connect(field_, &QLineEdit::textChanged, this, &PassphraseBar::look);
    connect(new_, &NewPassphrase::changed, this, &PassphraseBar::look);
    connect(new_, &NewPassphrase::entered, this, &PassphraseBar::answer);
    connect(unlock_, &QPushButton::clicked, this, &PassphraseBar::answer);
    connect(cancel_, &QPushButton::clicked, this, &PassphraseBar::decline);
    connect(&prompter, &Prompter::asked, this, &PassphraseBar::take);
    connect(&prompter, &Prompter::withdrawn, this, &PassphraseBar::drop);
    hide();
}

PassphraseBar::~PassphraseBar() {
    for (const auto& question : questions_) question->decline();
}

bool PassphraseBar::chooses() const {
    return !questions_.empty() && questions_.front()->prompt().purpose == PromptPurpose::new_passphrase;
}

void PassphraseBar::take(const QuestionPointer& question) {
    questions_.push_back(question);
    if (questions_.size() == 1) {
        focus_before_ = window()->focusWidget();
        show_next();
    }
    look();
}

void PassphraseBar::drop(const QuestionPointer& question) {
    const auto found = std::find(questions_.begin(), questions_.end(), question);
    if (found == questions_.end()) return;
    const bool was_shown = found == questions_.begin();
    questions_.erase(found);
    if (was_shown)
        settled();
    else
        look();
}

void PassphraseBar::show_next() {
    const Prompt& prompt = questions_.front()->prompt();
    const Explanation words = question_of(prompt);
    headline_->setText(words.headline);
    advice_->setText(words.advice);
    advice_->setVisible(!words.advice.isEmpty());
    setAccessibleName(words.headline);
    setAccessibleDescription(words.advice);
    const bool password = prompt.purpose == PromptPurpose::account_password;
    field_->setAccessibleName(password ? tr("Password") : tr("Passphrase"));
    field_->setAccessibleDescription(words.headline);
    unlock_->setText(chooses() ? tr("&Use this passphrase") : password ? tr("&Log in") : tr("&Unlock"));
    unlock_->setAccessibleName(unlock_->text().remove(QLatin1Char('&')));
    field_->clear();
    new_->clear();
    field_->setVisible(!chooses());
    new_->setVisible(chooses());
    colour();
    look();
    show();
    updateGeometry();
    if (chooses())
        new_->fields().front()->setFocus(Qt::OtherFocusReason);
    else
        field_->setFocus(Qt::OtherFocusReason);
}

void PassphraseBar::look() {
    unlock_->setEnabled(chooses() ? new_->is_complete() : !field_->text().isEmpty());
    // A greyed button says why.
    const QString why = chooses() ? new_->missing() : QString();
    const int more = static_cast<int>(questions_.size()) - 1;
    waiting_->setText(!why.isEmpty() ? why
                      : more > 0     ? tr("%n more question(s) after this one.", nullptr, more)
                                     : QString());
}

void PassphraseBar::answer() {
    if (questions_.empty() || !unlock_->isEnabled()) return;
    Secret secret = chooses() ? new_->take() : take_secret(*field_);
    const auto question = questions_.front();
    questions_.pop_front();
    question->answer(std::move(secret));
    settled();
}

void PassphraseBar::decline() {
    if (questions_.empty()) return;
    const auto question = questions_.front();
    questions_.pop_front();
    question->decline();
    settled();
}

void PassphraseBar::settled() {
    field_->clear();
    new_->clear();
    if (!questions_.empty()) {
        show_next();
        return;
    }
    // Before it is hidden, which would hand the focus to whoever is next.
    const bool had_focus = isAncestorOf(window()->focusWidget());
    if (had_focus && focus_before_ && focus_before_->isVisible() && focus_before_->isEnabled())
        focus_before_->setFocus(Qt::OtherFocusReason);
    focus_before_.clear();
    hide();
}

void PassphraseBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        decline();
    else
        QFrame::keyPressEvent(event);
}

void PassphraseBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) colour();
}

void PassphraseBar::colour() {
    const bool again = !questions_.empty() && questions_.front()->prompt().attempt > 1;
    const Tone tone = again ? Tone::caution : Tone::note;
    QPalette palette = QPalette();
    palette.setColor(QPalette::Window, ground(tone, palette));
    setPalette(palette);
    mark_->setPixmap(drawing(again ? gui::Shape::warning : gui::Shape::locked, tone,
                             fontMetrics().height() * 5 / 4, *this));
}

} // namespace sealpost::gui
