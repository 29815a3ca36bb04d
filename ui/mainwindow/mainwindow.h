#pragma once

#include "ui/base/desk.h"
#include "ui/base/page.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace blokplan::ui
{

class MessageBar;
class SideBar;
class Windows;

/// The frame around one open event: places the pages, owns the menus, leads from page to page.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Document> document, Windows &windows);
    ~MainWindow() override;

    [[nodiscard]] Desk &desk() { return *theDesk; }
    [[nodiscard]] Document &document() { return *doc; }
    /// Takes pages and desk down and gives the document away; all that is left is to close.
    [[nodiscard]] std::unique_ptr<Document> letGo();

    void showPage(const QString &name);
    [[nodiscard]] QString pageName() const;
    /// Made when first asked for; nullptr if there is none of that name.
    [[nodiscard]] Page *page(const QString &name);
    /// The menu that is of the page shown.
    [[nodiscard]] QMenu *menuOfPage() const { return pageMenu; }

    /// Does what a page or menu asks for by name: "import", "paste", "export", "print", "new-room", "event",
    /// "help" ... Every menu item without a gesture of its own goes this way, so pages can offer the same on
    /// a button.
    void carryOut(const QString &what);

    void tell(const QString &sentence); ///< in the message bar

    /// The whole screen is the door and nothing else, until somebody types the PIN.
    void lockToDoor(const QString &deskName, const QString &operatorName);
    void askToLock(const QString &deskName = {}); ///< asks for the PIN first
    void askToLeaveDoor();
    [[nodiscard]] bool isLocked() const { return locked; }
    /// The page alone on the whole screen, without menus, and back.
    void setBare(bool bare);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    [[nodiscard]] Page *pageAt(int at);
    void refreshSigns();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void buildStatusBar();
    QAction *addCommand(QMenu *menu, const QString &text, const QString &what, const QKeySequence &keys = {},
                        const QString &iconName = {});
    void fillPageMenu();
    void fillViewMenu();
    void follow(const Target &target);
    void undo();
    void redo();
    void refreshUndo();
    void refreshTitle();
    void refreshFindings();
    [[nodiscard]] QString savedWords() const;
    [[nodiscard]] QString waitingWords() const;
    void showBusy(bool busy);
    void showOthers();
    void setLocked(bool wanted);
    void askWhereToCopy();
    void remember() const;

    std::unique_ptr<Document> doc;
    std::unique_ptr<Desk> theDesk;
    Windows &windows;
    SideBar *sideBar = nullptr;
    QStackedWidget *stack = nullptr; ///< the pages that are made
    QList<Page *> pages;             ///< in the order of the side bar; nullptr until it is wanted
    MessageBar *messages = nullptr;
    QMenu *pageMenu = nullptr;
    QMenu *viewMenu = nullptr;
    QAction *viewEnd = nullptr;
    QList<QAction *> viewOfPage; ///< in the View menu now
    QAction *undoAction = nullptr;
    QAction *redoAction = nullptr;
    QLabel *findingsLabel = nullptr;
    QLabel *savedLabel = nullptr;
    QLabel *othersLabel = nullptr;
    bool locked = false;
};

} // namespace blokplan::ui
