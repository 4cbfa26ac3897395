// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/choice_field.h"

#include "gui/common/controls.h"

#include <QComboBox>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace sealpost::gui {

namespace {

/// Scrolling the page must not change a setting.
class QuietBox final : public QComboBox {
  public:
    using QComboBox::QComboBox;

  protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

ChoiceField::ChoiceField(const QString& name, const QString& label, std::vector<Choice> choices,
                         QWidget* parent)
    : QWidget(parent), choices_(std::move(choices)), box_(new QuietBox(this)),
      meaning_(hint_label({}, this)) {
    named(box_, name, QString(label).remove(QLatin1Char('&')));
    for (const Choice& choice : choices_) box_->addItem(choice.word, choice.value);
    box_->setCurrentIndex(-1);
    box_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box_->setFocusPolicy(Qt::StrongFocus);
    meaning_->setObjectName(name + QStringLiteral("Meaning"));
    QLabel* title = text_label(label, this);
    title->setBuddy(box_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(box_, 0, Qt::AlignLeft);
    layout->addWidget(meaning_);
    connect(box_, &QComboBox::activated, this, [this] {
        say_meaning();
        emit chosen(value());
    });
    say_meaning();
}

void ChoiceField::set_value(const QString& value) {
    box_->setCurrentIndex(box_->findData(value));
    say_meaning();
}

QString ChoiceField::value() const { return box_->currentData().toString(); }

void ChoiceField::say_meaning() {
    const int row = box_->currentIndex();
    const QString meaning = row < 0 ? QString() : choices_[static_cast<std::size_t>(row)].meaning;
    meaning_->setText(meaning);
    meaning_->setVisible(!meaning.isEmpty());
    box_->setAccessibleDescription(meaning);
}

} // namespace sealpost::gui
