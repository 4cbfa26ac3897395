// SPDX-License-Identifier: GPL-3.0-or-later
// To, Cc or Bcc: the people who were named so far as chips, each with its protection, and the line in which
// the next one is typed, with completion.
#pragma once

#include "gui/text/person_text.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QAbstractItemModel;
class QAbstractItemView;
class QCompleter;
class QKeyEvent;
class QLineEdit;
class QScrollArea;

namespace sealpost::gui {

class FlowLayout;
class RecipientChip;
class RecipientLine;
class RecipientMatches;

class RecipientField final : public QWidget {
    Q_OBJECT
  public:
    /// `object_name`: of the line in which one types; the field itself is that name + "Field", its chips are
    /// that name + "Chip". `label`: what the field is called, without a mnemonic.
    RecipientField(const QString& object_name, const QString& label, QWidget* parent = nullptr);

    /// "Name <a@b>" or "a@b", in order; what is half typed is the last one, as it stands.
    QStringList mailboxes() const;
    /// The addresses of the chips that are addresses.
    QStringList addresses() const;
    void set_mailboxes(const QStringList& mailboxes);
    /// Nothing happens where the address is there already.
    void add_mailbox(const QString& mailbox);
    void remove_address(const QString& address);
    /// Of the chip with that address, if there is one. `sentence`: for its tooltip and description.
    void set_standing(const QString& address, Standing standing, const QString& sentence);
    /// DisplayRole: "Name <address>". The model must outlive the field; nullptr: none.
    void set_completions(QAbstractItemModel* model);
    /// To the line in which one types.
    void focus();
    /// For the buddy of a label.
    QLineEdit* line() const noexcept;
    /// In the order of Tab: the chips, then the line.
    std::vector<QWidget*> tab_stops() const;

    /// As many rows as the chips need, up to a few; beyond them one scrolls.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    /// Other people than before, or other text.
    void changed();
    /// A click on a chip, or Enter or Space.
    void chipActivated(const QString& address);
    /// Chips came or went: the order of Tab is to be set anew.
    void tabStopsChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    /// True: nobody else is to see it.
    bool key_in_line(QKeyEvent* event);
    bool key_on_chip(RecipientChip* chip, QKeyEvent* event);
    void edited();
    /// Makes chips of all that is complete in the line; of the rest too where `rest_too`.
    void take(bool rest_too);
    /// The same, where what was typed may stand for the first one that is offered.
    void take_best();
    /// False: it is there already.
    bool insert(const QString& mailbox);
    void remove(RecipientChip* chip);
    /// What was typed wrongly goes back into the line.
    void activate(RecipientChip* chip);
    void put_in_tab_order(RecipientChip* chip);
    void offer();
    void accept_offer(const QString& mailbox);
    RecipientChip* chip_of(const QString& canonical_address) const;
    bool is_offering() const;

    QString label_;
    QScrollArea* area_;
    QWidget* inner_;
    FlowLayout* layout_;
    RecipientLine* line_;
    RecipientMatches* matches_;
    QCompleter* completer_;
    /// Of the completer; nullptr as long as nothing was offered.
    QAbstractItemView* popup_ = nullptr;
    std::vector<RecipientChip*> chips_;
};

} // namespace sealpost::gui
