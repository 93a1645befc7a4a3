// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Ui

// The thin line below every page: where the data are, and what waits.
StatusLine {
    id: root

    required property Desktop desktop

    StatusModel {
        id: status
        site: root.desktop.site
    }

    items: [
        StatusItem {
            text: qsTr("cifrado neste computador")
            iconName: "hard-drive"
        },
        StatusItem {
            text: qsTr("%n sessão(ões) por analisar", "", status.sessionsToMeasure)
            iconName: "clock"
            available: status.sessionsToMeasure > 0
        },
        StatusItem {
            text: qsTr("%n nota(s) por assinar", "", status.drafts)
            iconName: "pen-line"
            available: status.drafts > 0
        }
    ]
}
