// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/adding_panel.h"

#include "app/finding.h"
#include "gui/common/banner.h"
#include "gui/common/controls.h"
#include "gui/common/icons.h"
#include "gui/text/explanation.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>
#include <QVBoxLayout>

namespace sealpost::gui {

namespace {
/// Nobody watches a search for longer.
constexpr std::chrono::milliseconds longest_search = std::chrono::seconds(10);
} // namespace

struct AddingPanel::Search {
    /// The user has not allowed it so far.
    bool off = false;
    app::Finding finding{};
};

AddingPanel::AddingPanel(Desktop& desktop, KeyActions& actions, QWidget* parent)
    : QWidget(parent), desktop_(desktop), actions_(actions), limit_(new QTimer(this)) {
    named(this, QStringLiteral("addingPanel"), tr("Add somebody's key"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(title_label(tr("Add somebody's key"), this));
    column->addWidget(text_label(tr("Most keys come by themselves, with the first mail of whoever has one. "
                                    "Here are the other ways."),
                                 this));
    add_search(column);
    add_import(column);
    column->addStretch(1);
    limit_->setSingleShot(true);
    limit_->setInterval(longest_search);
    connect(limit_, &QTimer::timeout, this, [this] {
        job_.cancel();
        ++search_;
        searching(false);
        show_fault(Error(ErrorCode::server_silent));
    });
}

void AddingPanel::add_search(QVBoxLayout* column) {
    auto* heading = section_label(tr("Look for it on the net"), this);
    column->addWidget(heading);
    auto* label = text_label(tr("The &address of the person:"), this);
    column->addWidget(label);
    field_ = named(new QLineEdit(this), QStringLiteral("peopleFindAddress"), tr("Address of the person"),
                   tr("Enter looks for the key"));
    field_->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    field_->setPlaceholderText(tr("name@example.org"));
    label->setBuddy(field_);
    auto* row = new QHBoxLayout;
    row->addWidget(field_, 1);
    begin_ = push_button(QStringLiteral("peopleFindBegin"), tr("&Look"), this);
    begin_->setIcon(icon(Icon::search));
    row->addWidget(begin_);
    column->addLayout(row);
    column->addWidget(
        hint_label(tr("The mail provider of that address is asked, and learns that somebody asks."), this));
    result_ = new Banner(QStringLiteral("peopleFindResult"), this);
    column->addWidget(result_);
    connect(begin_, &QPushButton::clicked, this, [this] { look(false); });
    connect(field_, &QLineEdit::returnPressed, this, [this] { look(false); });
}

void AddingPanel::add_import(QVBoxLayout* column) {
    column->addWidget(section_label(tr("Import it"), this));
    column->addWidget(text_label(tr("From a file that you were given, or from what you have copied. You can "
                                    "also drop files here. Your own key from another program comes in the "
                                    "same way."),
                                 this));
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    choose_ = push_button(QStringLiteral("peopleImportFile"), tr("Choose a &file…"), buttons);
    choose_->setIcon(icon(Icon::open));
    auto* paste_it = push_button(QStringLiteral("peopleImportClipboard"), tr("From the &clipboard"), buttons);
    paste_it->setIcon(icon(Icon::copy));
    auto* close = push_button(QStringLiteral("peopleAddClose"), tr("Clos&e"), buttons);
    for (auto* button : {choose_, paste_it, close}) flow->addWidget(button);
    column->addWidget(buttons);
    connect(choose_, &QPushButton::clicked, this, &AddingPanel::choose_files);
    connect(paste_it, &QPushButton::clicked, this, &AddingPanel::paste);
    connect(close, &QPushButton::clicked, this, [this] {
        cancel();
        emit closed();
    });
}

QString AddingPanel::address() const { return field_->text().trimmed(); }

void AddingPanel::find(const QString& address) {
    field_->setText(address);
    field_->setFocus();
    if (mime::AddrSpec::parse(address.trimmed().toStdString())) look(false);
}

void AddingPanel::begin_import() { choose_->setFocus(); }

void AddingPanel::searching(bool now) {
    begin_->setEnabled(!now);
    if (now) {
        result_->say({.tone = Tone::neutral,
                      .shape = gui::Shape::waiting,
                      .headline = tr("Looking for the key of %1…").arg(shown(address().toStdString(), 80)),
                      .explanation = tr("This takes ten seconds at most.")});
        result_->add_button(QStringLiteral("peopleFindCancel"), tr("&Stop"), [this] { cancel(); });
        limit_->start();
    } else {
        limit_->stop();
    }
    emit controlsChanged();
}

void AddingPanel::cancel() {
    if (!limit_->isActive()) return;
    job_.cancel();
    ++search_;
    searching(false);
    result_->clear();
    field_->setFocus();
    emit controlsChanged();
}

void AddingPanel::look(bool allow) {
    if (limit_->isActive()) return;
    const auto wanted = mime::AddrSpec::parse(address().toStdString());
    if (!wanted) {
        result_->say(banner_of(Error(ErrorCode::bad_address, {{"address", address().toStdString()}})));
        field_->setFocus();
        emit controlsChanged();
        return;
    }
    searching(true);
    job_ = desktop_.lookups().run(
        this,
        [wanted, allow](app::Home& home, const Operation& operation) {
            if (allow) home.settings().set("lookup.wkd", "true");
            Search search{.off = !app::general_settings(home).lookup_wkd};
            search.finding = app::find_keys(
                home, {.address = *wanted, .directory = !search.off, .timeout = longest_search}, operation);
            return search;
        },
        [this, number = ++search_](Outcome<Search> outcome) {
            if (number == search_) show_result(std::move(outcome));
        });
}

void AddingPanel::show_result(Outcome<Search> outcome) {
    searching(false);
    if (const auto* error = std::get_if<Error>(&outcome)) return show_fault(*error);
    const auto& search = std::get<Search>(outcome);
    if (!search.finding.keys.empty()) {
        std::vector<crypto::Fingerprint> keys;
        for (const auto& one : search.finding.keys) keys.push_back(one.key.fingerprint);
        result_->clear();
        desktop_.people_changed();
        emit found(keys);
        return;
    }
    if (search.off) {
        result_->say(
            {.tone = Tone::caution,
             .shape = gui::Shape::question,
             .headline = tr("Looking on the net is switched off."),
             .explanation = tr("The mail provider of an address can tell its key, and learns that you "
                               "ask. You can change this in the settings at any time.")});
        result_
            ->add_button(QStringLiteral("peopleFindAllow"), tr("Switch it on and loo&k"),
                         [this] { look(true); })
            ->setFocus();
        emit controlsChanged();
        return;
    }
    show_fault(search.finding.fault.value_or(Error(ErrorCode::not_found)));
}

void AddingPanel::show_fault(const Error& error) {
    const QString who = shown(address().toStdString(), 80);
    if (error.code() == ErrorCode::cancelled) return;
    const bool none = error.code() == ErrorCode::not_found;
    BannerText text = banner_of(error);
    if (none)
        text = {.tone = Tone::note,
                .shape = gui::Shape::nothing,
                .headline = tr("No key for %1 was found.").arg(who),
                .explanation =
                    tr("Ask for it: whoever has a key can send it, and it comes along with their mail.")};
    else
        text.headline = tr("The search for the key of %1 came to nothing: %2").arg(who, text.headline);
    result_->say(text);
    result_->add_button(QStringLiteral("peopleFindAsk"), tr("As&k for the key…"), [this] { ask_for_key(); });
    if (!none)
        result_->add_button(QStringLiteral("peopleFindAgain"), tr("T&ry again"), [this] { look(false); });
    emit controlsChanged();
}

void AddingPanel::ask_for_key() {
    desktop_.write(
        {.to = {address()},
         .subject = tr("Your key for encrypted mail"),
         .text = tr("Hello,\n\nI would like to send you encrypted mail. Please send me your public key, "
                    "or simply answer with a signed mail: it brings the key along.\n")});
}

void AddingPanel::choose_files() {
    auto* dialog = new QFileDialog(this, tr("Choose files with keys"));
    dialog->setObjectName(QStringLiteral("peopleImportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Keys (*.asc *.gpg *.pgp *.key *.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, &actions_, &KeyActions::import_files);
    dialog->open();
}

void AddingPanel::paste() {
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QStringList files;
    if (copied && copied->hasUrls())
        for (const auto& url : copied->urls())
            if (url.isLocalFile()) files.append(url.toLocalFile());
    if (!files.empty()) return actions_.import_files(files);
    const QString text = copied ? copied->text() : QString();
    if (text.trimmed().isEmpty()) {
        result_->say({.tone = Tone::note,
                      .shape = gui::Shape::info,
                      .headline = tr("The clipboard is empty."),
                      .explanation = tr("Copy the key first: all of it, from the line with BEGIN to the one "
                                        "with END.")});
        return emit controlsChanged();
    }
    actions_.import_bytes(text.toStdString());
}

} // namespace sealpost::gui
