#pragma once

#include "ui/checkin/checkinpage.h"
#include "ui/checkin/verdictpanel.h"

#include <memory>

namespace blokplan::tests
{

/// A laptop at the door: a new file of that plan, with the check-in page for the list "Hele dag" on its
/// screen, at nine in the morning of the day, and the keyboard in the field.
struct Laptop {
    std::unique_ptr<Document> document;
    std::unique_ptr<ui::Desk> desk;
    std::unique_ptr<ui::CheckinPage> page;

    Laptop(const QString &file, const Plan &plan);

    /// By hand.
    void type(const char *text) const;
    void key(Qt::Key key) const;
    void scan(const char *code) const;
    /// A scanner while that has the keyboard.
    static void scanOver(QWidget *widget, const char *code);
    /// Another laptop of that name that has the file open lets somebody in.
    void elsewhere(const QString &code, const QString &called) const;
    [[nodiscard]] const ui::VerdictText &verdict() const;
    [[nodiscard]] const std::vector<Scan> &scans() const { return document->facts().scans; }
    [[nodiscard]] size_t facts() const { return scans().size(); }
};

} // namespace blokplan::tests
