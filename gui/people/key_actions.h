// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of people does to keys: each as a job, after which the page says what came of it and reads
// anew. Outlives the views that ask for it.
#pragma once

#include "core/crypto/level.h"
#include "core/keys/key_store.h"
#include "gui/common/banner.h"
#include "gui/desktop/desktop.h"
#include "gui/people/person.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <vector>

namespace sealpost::gui {

/// A key of one's own or of others, by what a job needs of it.
struct KeyName {
    crypto::Technology technology;
    crypto::Fingerprint fingerprint;
    bool waiting = false;
};
KeyName name_of(const PersonKey& key);

class KeyActions final : public QObject {
    Q_OBJECT
  public:
    explicit KeyActions(Desktop& desktop, QObject* parent = nullptr) : QObject(parent), desktop_(desktop) {}

    /// What the key counts for at each of these addresses. `name`: how the person is called.
    void decide(const QString& name, const KeyName& key, std::vector<mime::AddrSpec> addresses,
                crypto::Level level);
    /// By two years from now.
    void extend(const KeyName& key);
    void revoke(const KeyName& key, keys::RevocationReason reason);
    void make(const std::string& address, const std::string& name);
    /// One's own with its secret part.
    void remove(const QString& name, const KeyName& key, bool own);

    void import_files(const QStringList& paths);
    /// From the clipboard or a drop.
    void import_bytes(std::string bytes);

    using Text = std::function<void(const std::string& armor)>;
    /// The public part as text that can be sent; `then` dies with `receiver`.
    void export_text(QObject* receiver, const KeyName& key, Text then);
    void save(const KeyName& key, const QString& path);

    bool busy() const noexcept { return running_ > 0; }

  signals:
    void said(sealpost::gui::BannerText text);
    /// These came, or were made: the first one is to be shown.
    void arrived(std::vector<sealpost::crypto::Fingerprint> keys);
    void busyChanged(bool busy);

  private:
    struct Came;
    /// `work`: BannerText(app::Home&, const Operation&).
    template <class Work>
    void run(Work work, bool changes = true);
    void begin();
    void end();
    template <class Read>
    void import(Read read);
    Desktop& desktop_;
    int running_ = 0;
};

} // namespace sealpost::gui
