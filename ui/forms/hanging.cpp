#include "ui/forms/hanging.h"

namespace blokplan::ui
{

void replay(Draft &draft, const Edit &edit)
{
    AllKinds::each([&]<class R>(R *) {
        for (const Change<R> &change : edit.of<R>()) {
            if (change.after)
                draft.put(*change.after);
            else
                draft.remove(change.before->id);
        }
    });
}

} // namespace blokplan::ui
