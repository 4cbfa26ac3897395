// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/code_field.h"

#include "core/base/error.h"
#include "gui/common/controls.h"
#include "gui/common/tone.h"
#include "gui/desktop/new_passphrase.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {

constexpr int letters_of_code = static_cast<int>(upkeep::BackupCode::groups * upkeep::BackupCode::group_size);

upkeep::BackupCode parse(const QString& text) {
    QByteArray bytes = text.toUtf8();
    struct Wipe {
        QByteArray& bytes;
        ~Wipe() { wipe_memory(bytes.data(), static_cast<std::size_t>(bytes.size())); }
    } wipe{bytes};
    return upkeep::BackupCode::parse({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

int letters_in(const QString& text) {
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }));
}

} // namespace

CodeField::CodeField(const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent), field_(new QLineEdit(this)),
      fault_(named(text_label({}, this), name + QStringLiteral("Fault"), tr("What is wrong with the code"))) {
    named(field_, name, QString(label).remove(QLatin1Char('&')));
    field_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    field_->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    auto* words = new QLabel(label, this);
    words->setBuddy(field_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(words);
    column->addWidget(field_);
    column->addWidget(fault_);
    QPalette palette = fault_->palette();
    palette.setColor(QPalette::WindowText, ink(Tone::danger, palette));
    fault_->setPalette(palette);
    fault_->hide();
    connect(field_, &QLineEdit::textChanged, this, [this] {
        look();
        emit changed();
    });
    connect(field_, &QLineEdit::returnPressed, this, &CodeField::entered);
}

std::optional<upkeep::BackupCode> CodeField::code() const {
    try {
        return parse(field_->text());
    } catch (const Error&) {
        return std::nullopt;
    }
}

void CodeField::look() {
    say({});
    if (letters_in(field_->text()) < letters_of_code) return;
    try {
        parse(field_->text());
    } catch (const Error& error) {
        const std::string group = error.fact("group");
        say(group.empty() ? tr("✗ The code has seven groups of five characters: this has more, or others.")
                          : tr("✗ There is a slip in group %1: compare it with the sheet.")
                                .arg(QString::fromStdString(group)));
    }
}

void CodeField::say(const QString& fault) {
    fault_->setText(fault);
    fault_->setVisible(!fault.isEmpty());
}

void CodeField::clear() { take_secret(*field_); }

} // namespace sealpost::gui
