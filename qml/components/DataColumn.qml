// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One column of a DataTable: which role of the model it shows and how (`kind`: text, strong, muted, figure,
// sparkline, chip). `width` 0 shares what is left over.
QtObject {
    required property string title
    required property string role
    property string kind: "text"
    property real width: 0
    property real minimumWidth: 80
    property bool alignRight: kind === "figure"
    property bool sortable: true
    property string toneRole // role that gives the tone of a figure, chip or sparkline
    property string emptyText // stands where a sparkline has no value or a text is empty
    property bool available: true
}
