// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither.Components
import Voither.Theme
import Voither.Ui

// Where models can be had. Larger ones write better Portuguese and take longer.
Section {
    id: root

    title: qsTr("Modelos do whisper.cpp")
    note: qsTr("os maiores erram menos e demoram mais")
    padding: 0

    Column {
        width: parent.width

        Repeater {
            id: models

            model: KnownModelsModel {}

            delegate: ListRow {
                id: row

                required property int index
                required property string name
                required property string file
                required property string size
                required property string address
                required property string sha256

                width: parent ? parent.width : implicitWidth
                title: row.file
                subtitle: qsTr("%1 · SHA-256 %2…").arg(row.size).arg(row.sha256.slice(0, 16))
                interactive: false
                last: row.index === models.count - 1

                LinkButton {
                    text: qsTr("Abrir endereço")
                    description: row.address
                    onClicked: Qt.openUrlExternally(row.address)
                }
            }
        }
    }
}
