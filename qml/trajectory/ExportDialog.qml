// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Voither
import Voither.Ui

// Asks where a file with the trajectory goes.
SaveDialog {
    id: root

    required property TrajectoryController trajectory
    property int format: TrajectoryController.Pdf

    function ask(format: int) {
        root.format = format;
        root.askFor(root.trajectory.suggestedFile(format));
    }

    files: root.trajectory
    write: path => root.trajectory.save(root.format, path)
    title: root.format === TrajectoryController.Png ? qsTr("Salvar a imagem (PNG)") : root.format === TrajectoryController.Pdf ? qsTr("Salvar as páginas (PDF)") : qsTr("Salvar os valores (CSV)")
    explanation: root.format === TrajectoryController.Png ? qsTr("O gráfico à vista, com o nome da pessoa e do serviço.") : root.format === TrajectoryController.Pdf ? qsTr("Todas as dimensões e o gráfico à vista, com o nome da pessoa e do serviço, em folhas A4.") : qsTr("Todas as medidas de todas as sessões, sem nome, para uma planilha.")
}
