// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace voither::ui {

/// A microphone, or whatever else gives sound.
struct CaptureDevice {
    QByteArray id;
    QString name;
    int channels = 1; // 1 or 2, as the device has them
    bool isDefault = false;

    friend bool operator==(const CaptureDevice&, const CaptureDevice&) = default;
};

/// Why sound that was being captured ended by itself.
enum class CaptureFailure {
    DeviceGone, // unplugged
    NotOpened,  // in use by another program, or no permission
    Stopped,    // it gives no sound any more, as when the sound server ended
};

} // namespace voither::ui
