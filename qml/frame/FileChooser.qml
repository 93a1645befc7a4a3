// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

// The system's dialog for a file to write.
FileDialog {
    id: root

    signal chosen(url file)

    fileMode: FileDialog.SaveFile
    onAccepted: root.chosen(root.selectedFile)
}
