// SPDX-License-Identifier: GPL-3.0-or-later
// The files in what is dropped on the page, or pasted.
#pragma once

#include <QMimeData>
#include <QStringList>
#include <QUrl>

namespace sealpost::gui {

/// Their paths; what lies on other machines is none.
inline QStringList local_files_of(const QMimeData& data) {
    QStringList paths;
    const auto urls = data.urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile()) paths += url.toLocalFile();
    return paths;
}

} // namespace sealpost::gui
