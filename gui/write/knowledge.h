// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the people that a message is written to: how well mail to each can be protected, by the
// very rules by which a message is planned, and whom one may mean by what one types.
#pragma once

#include "core/crypto/technology.h"
#include "core/outgoing/refusal.h"
#include "gui/text/person_text.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

class QAbstractItemModel;
class QTimer;

namespace sealpost::app {
class Home;
}

namespace sealpost::gui {

class Desktop;
class KnowledgeCompletions;

struct Known {
    Standing standing = Standing::none;
    /// How the person is called: by their key, else the address.
    QString name{};
    /// "Bob: protected, not yet compared", or why not.
    QString sentence{};
    /// Why mail to them cannot be sealed.
    std::optional<outgoing::Refusal> refusal{};
    /// Of the key that would be used, or that the refusal is about; empty: there is none.
    QString fingerprint{};
    /// One's own key.
    bool own = false;
};

/// Who writes: which technology comes first, and of which there is a key of one's own.
struct Viewpoint {
    std::vector<crypto::Technology> order{crypto::Technology::openpgp, crypto::Technology::smime};
    std::vector<crypto::Technology> own{};
};
/// `sender`: empty for the only account's address. For the lane of a job.
Viewpoint viewpoint_of(app::Home& home, const std::string& sender);

/// By outgoing::choose_recipient_key() in both technologies, in the order in which a plan asks. For the lane
/// of a job. Throws what the state and the directory throw.
Known look_at(app::Home& home, const mime::AddrSpec& address, const Viewpoint& viewpoint);

class RecipientKnowledge final : public QObject {
    Q_OBJECT
  public:
    explicit RecipientKnowledge(Desktop& desktop, QObject* parent = nullptr);
    ~RecipientKnowledge() override;

    /// Whose message it is; everything is forgotten where it is another one than before.
    void set_sender(const QString& address);
    /// known() follows for each that is an address: at once for what was looked up before.
    void ask(const QStringList& addresses);
    /// nullptr: not looked up yet.
    const Known* of(const QString& address) const;
    /// DisplayRole: "Name <address>". Filled in the background when it is first asked for.
    QAbstractItemModel* completions();

  signals:
    void known(const QString& address, sealpost::gui::Standing standing, const QString& sentence);
    /// Everything is to be asked for anew.
    void forgotten();

  private:
    void forget();
    void look_up();
    void load_completions();
    void tell(const QString& address, const Known& what);

    Desktop& desktop_;
    QString sender_;
    /// By the canonical address.
    QHash<QString, Known> known_;
    /// To be looked up: canonical address, and the address as it was asked for.
    QHash<QString, QString> wanted_;
    KnowledgeCompletions* completions_;
    /// After a change it waits: what the person does next comes first.
    QTimer* reload_;
    /// Answers to questions from before are dropped.
    int age_ = 0;
    bool looking_ = false;
    bool loaded_ = false;
};

} // namespace sealpost::gui
