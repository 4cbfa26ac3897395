// SPDX-License-Identifier: GPL-3.0-or-later
// One recipient: the name, and how well mail to them is protected, by shape, colour and word.
#pragma once

#include "gui/text/person_text.h"

#include <QAbstractButton>
#include <optional>

namespace sealpost::gui {

class RecipientChip final : public QAbstractButton {
    Q_OBJECT
  public:
    /// `mailbox`: as it was typed; where it is no address the chip says why.
    RecipientChip(const QString& object_name, const QString& mailbox, QWidget* parent);

    /// As a field of a message can carry it; as typed where it is no address.
    const QString& mailbox() const noexcept { return mailbox_; }
    /// Empty where it is none.
    const QString& address() const noexcept { return address_; }
    /// By which two are the same; empty as above.
    const QString& key() const noexcept { return key_; }
    bool is_address() const noexcept { return !address_.isEmpty(); }
    const std::optional<Standing>& standing() const noexcept { return standing_; }
    void set_standing(Standing standing, const QString& sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    /// The cross was clicked.
    void removalWanted();
    void focused();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    Tone tone() const;
    Shape shape() const;
    /// The word beside the name; empty as long as nothing is known.
    QString word() const;
    void describe(const QString& sentence);
    struct Parts {
        QRect mark, name, word, cross;
    };
    Parts parts(int width) const;
    int width_of(const QString& text) const;
    int wanted_width() const;

    QString mailbox_;
    QString name_;
    QString address_;
    QString key_;
    std::optional<Standing> standing_;
};

} // namespace sealpost::gui
