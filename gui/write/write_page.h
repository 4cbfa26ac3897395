// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a message is written: who gets it and what protects it is said while one types; drafts
// are kept by themselves; what was sent can be taken back for some seconds.
#pragma once

#include "gui/desktop/desktop.h"
#include "gui/write/compose_job.h"

#include <QLabel>
#include <QScrollArea>
#include <chrono>
#include <optional>

class QFrame;
class QToolButton;
class QVBoxLayout;

namespace sealpost::gui {

class AttachmentList;
class Banner;
class ComposeFormatRow;
class ComposeHead;
class ComposePlanner;
class ComposeText;
class DraftKeeper;
class DraftMenu;
class PrimaryButton;
class ProviderPanel;
class RecipientKnowledge;
class RemedyPanel;
class SendingBar;
class SendingDesk;

class WritePage final : public Page {
    Q_OBJECT
  public:
    explicit WritePage(Desktop& desktop, QWidget* parent = nullptr);
    ~WritePage() override;

    /// Begins a new message; one that is unfinished is kept as a draft first, and stays where it is if that
    /// fails.
    void compose(ComposeRequest request);
    /// What is on the page is not kept yet, or is being sealed.
    bool has_unsaved() const;

    void enter() override;
    void leave() override;

    /// Says where the message is that was sent last. The window may show it above every page.
    SendingBar* sending_bar() const noexcept { return bar_; }

    /// How long after a change a plan, and a draft, is made.
    void set_delays(std::chrono::milliseconds plan, std::chrono::milliseconds draft);

  signals:
    /// The message waits to be sent; the page is empty again.
    void handedOver();
    /// It was taken back, and stands on the page.
    void takenBack();

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    enum class Saving { not_needed, needed };

    // write_page.cpp
    void build();
    void connect_parts();
    void order_tabs();
    PageContent content();
    void changed();
    void show_content(const PageContent& content, const QString& draft, Saving saving);
    void read_senders();

    // write_page_drafts.cpp
    void begin(const ComposeRequest& request);
    void begin_with(PageContent content, const ComposeRequest& request);
    void open_draft(const ComposeRequest& request);
    void read_draft(const ComposeRequest& request);
    void say_not_saved(const Error& error);
    void say_saved(Time at);
    void discard();

    // write_page_sending.cpp
    void show_answer(const PlanAnswer& answer);
    void show_refusals(const std::vector<outgoing::Refusal>& refusals);
    void show_fault(const Error& error);
    void show_read_by_others(bool read);
    void show_person(const QString& address);
    void allow_in_the_clear(const QString& address);
    void update_send();
    QString name_of(const QString& address) const;
    QString reason_not_to_send() const;
    void send();
    void hand_over();
    void connect_sending();
    void choose_files();

    Desktop& desktop_;
    RecipientKnowledge* knowledge_;
    ComposePlanner* planner_;
    DraftKeeper* keeper_;
    SendingDesk* sending_;

    SendingBar* bar_ = nullptr;
    Banner* banner_ = nullptr;
    QWidget* editor_ = nullptr;
    DraftMenu* drafts_ = nullptr;
    QToolButton* new_message_ = nullptr;
    ComposeHead* head_ = nullptr;
    RemedyPanel* remedy_ = nullptr;
    ComposeFormatRow* formats_ = nullptr;
    QToolButton* attach_ = nullptr;
    QFrame* frame_ = nullptr;
    QWidget* read_by_others_ = nullptr;
    ComposeText* text_ = nullptr;
    AttachmentList* attachments_ = nullptr;
    Banner* plan_ = nullptr;
    PrimaryButton* send_ = nullptr;
    QLabel* reason_ = nullptr;
    QLabel* saved_ = nullptr;
    QToolButton* discard_ = nullptr;
    ProviderPanel* provider_ = nullptr;

    /// What the message has that has no field on the page.
    ComposedMessage base_;
    std::set<std::string> in_the_clear_;
    PlanAnswer answer_;
    std::optional<outgoing::Refusal> shown_refusal_;
    /// Waits until what is on the page is kept, or sent.
    std::optional<ComposeRequest> next_;
    /// The person was asked for another subject, since the present one must stay inside.
    bool other_subject_wanted_ = false;
    bool says_not_saved_ = false;
    bool composing_ = false;
    bool handing_over_ = false;
    bool filling_ = false;
    /// What is opened for a request that is not the last one any more is dropped.
    int turn_ = 0;
};

} // namespace sealpost::gui
