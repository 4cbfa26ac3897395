// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/new_passphrase.h"

#include "gui/common/controls.h"
#include "gui/common/tone.h"
#include "gui/desktop/strength.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sealpost::gui {

Secret take_secret(QLineEdit& field) {
    QByteArray bytes = field.text().toUtf8();
    Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    wipe_memory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    field.clear();
    return secret;
}

NewPassphrase::NewPassphrase(const QString& name, QWidget* parent)
    : QWidget(parent), field_(password_field(name + QStringLiteral("Field"), tr("New passphrase"), this)),
      again_(password_field(name + QStringLiteral("Again"), tr("The same again"), this)),
      bar_(named(new StrengthBar(this), name + QStringLiteral("Strength"), tr("Strength"))),
      word_(named(hint_label({}, this), name + QStringLiteral("Word"), tr("Strength in words"))),
      difference_(named(text_label({}, this), name + QStringLiteral("Difference"), tr("Comparison"))) {
    auto* rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* first = new QLabel(tr("&New passphrase"), this);
    first->setBuddy(field_);
    auto* second = new QLabel(tr("The same &again"), this);
    second->setBuddy(again_);
    rows->addRow(first, field_);
    rows->addRow(second, again_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(rows);
    column->addWidget(bar_);
    column->addWidget(word_);
    column->addWidget(difference_);
    difference_->hide();
    for (QLineEdit* field : {field_, again_})
        connect(field, &QLineEdit::textChanged, this, [this] {
            look();
            emit changed();
        });
    connect(field_, &QLineEdit::returnPressed, this, [this] { again_->setFocus(); });
    connect(again_, &QLineEdit::returnPressed, this, &NewPassphrase::entered);
    tab_order({field_, again_});
}

bool NewPassphrase::is_complete() const { return missing().isEmpty(); }

QString NewPassphrase::missing() const {
    if (field_->text().isEmpty()) return tr("Type a passphrase: a few words that nobody would guess.");
    if (again_->text().isEmpty()) return tr("Type it once more, so that no slip locks you out.");
    return field_->text() == again_->text() ? QString() : tr("The two are not the same.");
}

void NewPassphrase::look() {
    const Strength strength = strength_of(field_->text());
    bar_->show_strength(strength);
    word_->setText(word_of(strength));
    // A slip is told as soon as it is one: while the second is still being typed, only where it has left the
    // first.
    const bool differs = !again_->text().isEmpty() && !field_->text().startsWith(again_->text());
    QPalette palette;
    if (differs) {
        palette.setColor(QPalette::Base, ground(Tone::danger, palette));
        QPalette words;
        words.setColor(QPalette::WindowText, ink(Tone::danger, words));
        difference_->setPalette(words);
        difference_->setText(tr("✗ The two are not the same."));
    }
    again_->setPalette(palette);
    difference_->setVisible(differs);
}

Secret NewPassphrase::take() {
    again_->clear();
    return take_secret(*field_);
}

void NewPassphrase::clear() {
    field_->clear();
    again_->clear();
}

std::vector<QWidget*> NewPassphrase::fields() const { return {field_, again_}; }

} // namespace sealpost::gui
