// SPDX-License-Identifier: GPL-3.0-or-later
// Why a message cannot be sealed for one person, and a button for each thing that can be done about it, in
// place, under the fields.
#pragma once

#include "core/outgoing/refusal.h"
#include "gui/common/banner.h"
#include "gui/jobs/lane.h"
#include "gui/text/refusal_text.h"
#include "gui/write/remedy_text.h"

#include <QFrame>
#include <functional>
#include <initializer_list>
#include <optional>
#include <vector>

class QAbstractButton;
class QLabel;
class QProgressBar;
class QTimer;

namespace sealpost::gui {

class Desktop;
class FlowLayout;
class Fold;

class RemedyPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit RemedyPanel(Desktop& desktop, QWidget* parent = nullptr);

    /// Shows it for that person. `name`: how they are called in the window. `from`: the sender's address.
    /// What runs for somebody else is cancelled; where the same is shown already, it goes on.
    void show_for(const outgoing::Refusal& refusal, const QString& name, const QString& from);
    /// Hides it.
    void clear();
    /// Of the person shown; empty: nobody.
    QString address() const;
    /// In the order of Tab.
    std::vector<QWidget*> tab_stops() const;

  signals:
    /// The person is to be taken off the message.
    void leaveOut(const QString& address);
    /// This person alone may get a copy in the clear.
    void sendInClear(const QString& address);
    /// Something was done that may have mended it: plan anew.
    void mended(const QString& address);
    /// The subject is to be changed.
    void subjectWanted();
    void tabStopsChanged();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    bool is_own() const;
    QString domain() const;
    std::vector<Remedy> remedies() const;
    /// Without buttons.
    void say(const BannerText& text);
    void colour();
    QAbstractButton* add_button(const QString& name, const QString& label, std::function<void()> act,
                                bool quiet = false);
    void add(Remedy remedy);
    void end_buttons();
    /// What stands in the way, and all that can be done.
    void offer();
    /// What was done, and what else can be.
    void offer_rest(const BannerText& text, std::initializer_list<Remedy> without);
    /// The one question, about that key.
    void offer_trust(const BannerText& text, const QString& fingerprint,
                     std::initializer_list<Remedy> without);
    void act(Remedy remedy);
    void find_key(bool allow);
    void not_found_in_time();
    void import_key();
    void import_from(const QString& path);
    void gained(const KeyGain& gain, GainedFrom from);
    void decide(const QString& fingerprint, crypto::Level level);
    void ask_for_key();
    void preview(const Invitation& invitation);
    void send_invitation(const std::string& message);
    void make_own_key();
    /// Something changed that everybody is to know.
    void mend();
    /// What was done after all for somebody who is not shown any more.
    void left_behind(bool done);
    /// Counts the seconds where there is a limit; without one the buttons wait.
    void begin(int seconds = 0);
    void end();
    /// Runs in that lane as long as this person is shown.
    template <class Value, class Work, class Finish>
    void run(Lane& lane, Work work, Finish finish);

    Desktop& desktop_;
    std::optional<outgoing::Refusal> refusal_;
    QString name_;
    QString from_;
    BannerText text_;
    QLabel* mark_;
    QLabel* headline_;
    QLabel* explanation_;
    Fold* letter_;
    QLabel* letter_text_;
    QProgressBar* going_on_;
    QTimer* seconds_;
    QWidget* button_box_;
    FlowLayout* buttons_;
    std::vector<QWidget*> stops_;
    Job job_;
    /// Answers that belong to somebody shown before are dropped.
    int turn_ = 0;
    bool had_focus_ = false;
    bool busy_ = false;
};

} // namespace sealpost::gui
