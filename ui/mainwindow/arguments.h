#pragma once

#include "ui/base/theme.h"
#include "ui/mainwindow/picture.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace blokplan::ui
{

/// What the command line of `blokplan` asks for.
struct Arguments {
    QString language; ///< "en", "nl"; empty: as the person chose
    std::optional<Appearance> appearance;
    bool sample = false;
    QString desk; ///< only the door, under this name; empty: the whole program
    std::optional<PictureOrder> picture;
    QStringList files;
};

/// What is said instead of starting: help and version on stdout (0), a mistake on stderr (2).
struct Answer {
    QString text;
    int exitCode = 0;
};

/// Takes a command line apart, the program's name in front. Wants a QCoreApplication, for the name in the
/// help.
std::variant<Arguments, Answer> argumentsOf(const QStringList &words);

/// The words without those that Qt takes for itself ("-platform offscreen").
QStringList withoutQtsOwn(const QStringList &words);

} // namespace blokplan::ui
