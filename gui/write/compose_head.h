// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes to whom, and about what: the fields above the text.
#pragma once

#include "gui/write/compose_job.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace sealpost::gui {

class RecipientField;
class RecipientKnowledge;

class ComposeHead final : public QWidget {
    Q_OBJECT
  public:
    /// The knowledge must outlive it.
    explicit ComposeHead(RecipientKnowledge& knowledge, QWidget* parent = nullptr);

    /// What was chosen stays, where it is still among them.
    void set_senders(std::vector<SenderChoice> senders);
    /// The one with that address, as soon as it is among them; else the first.
    void set_sender(const QString& address);
    /// nullptr: there is none.
    const SenderChoice* sender() const;

    /// Puts its fields into the message.
    void write(ComposedMessage& message) const;
    void show_message(const ComposedMessage& message);
    bool is_empty() const;

    QStringList addresses() const;
    void remove_address(const QString& address);
    QLineEdit* subject() const noexcept { return subject_; }
    /// To the first field in which something is missing; false: there is none.
    bool focus_first_empty();
    std::vector<QWidget*> tab_stops() const;

  signals:
    /// Other people.
    void recipientsChanged();
    /// The sender, or the subject.
    void changed();
    void subjectEdited();
    void chipActivated(const QString& address);
    void tabStopsChanged();

  private:
    RecipientField* add_field(const QString& object_name, const QString& label);
    void show_copies(bool shown);
    void ask_about_all();
    RecipientKnowledge& knowledge_;
    std::vector<SenderChoice> senders_;
    QString wanted_sender_;
    QLabel* from_label_;
    QComboBox* from_;
    QLabel* cc_label_ = nullptr;
    QLabel* bcc_label_ = nullptr;
    std::vector<RecipientField*> fields_;
    QToolButton* copies_;
    QLineEdit* subject_;
    bool filling_ = false;
};

} // namespace sealpost::gui
