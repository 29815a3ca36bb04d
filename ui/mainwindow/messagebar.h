#pragma once

#include <QFrame>

class QLabel;

namespace blokplan::ui
{

/// A sentence above the page that wants to be read; stays until it is dismissed, another takes its place or,
/// when it is about what was done on a page, that page is left.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    enum class About { Page, File };
    void tell(const QString &sentence, About about = About::Page);
    void leavePage();
    [[nodiscard]] QString sentence() const;

private:
    QLabel *words;
    About subject = About::Page;
};

} // namespace blokplan::ui
