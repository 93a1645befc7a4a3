// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolls and zooms the waveform of a 90-minute stereo session, drawn by the software renderer without a display, and
// prints how long frames take: bench_waveform
#include <QGuiApplication>
#include <QImage>
#include <QQuickItem>
#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWindow>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <random>

#include "review/waveform.h"
#include "review/waveform_item.h"

using namespace voither;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int rate = 16000;
constexpr double seconds = 90 * 60;
constexpr int frames = 600;

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// Two voices that take turns, in noise.
audio::PeakPyramid conversation()
{
    audio::PeakBuilder builder(rate, 2);
    std::mt19937 random(1);
    std::vector<std::int16_t> second(2 * rate);
    for (int s = 0; s < static_cast<int>(seconds); ++s) {
        const std::size_t speaking = static_cast<std::size_t>(s / 7 % 2);
        for (std::size_t i = 0; i < second.size(); ++i) {
            const auto loudness = i % 2 == speaking ? 12000U : 200U;
            second[i] =
                static_cast<std::int16_t>(static_cast<int>(random() % (2 * loudness + 1)) - static_cast<int>(loudness));
        }
        builder.add(second);
    }
    return builder.finish();
}

/// Draws `frames` pictures, each after one step, and says how long they took.
void measure(const char* what, QQuickRenderControl& control, const std::function<void(int)>& step)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        step(i);
        const auto begun = Clock::now();
        QCoreApplication::processEvents();
        control.polishItems();
        control.sync();
        control.render();
        times.push_back(milliseconds(Clock::now() - begun));
    }
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    std::printf("%-10s median %6.2f ms   95 %% %6.2f ms   worst %6.2f ms   %s\n", what, at(0.5), at(0.95), times.back(),
                at(0.95) < 1000.0 / 60 ? "60 frames a second" : "TOO SLOW");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QGuiApplication app(argc, argv);
    const auto begun = Clock::now();
    auto peaks = conversation();
    std::printf("peaks of %.0f minutes, two channels: %.0f ms with making the noise, %.1f MB encoded\n", seconds / 60,
                milliseconds(Clock::now() - begun), static_cast<double>(peaks.encode().size()) / 1e6);
    ui::Waveform waveform;
    waveform.setPeaks(std::move(peaks));

    QQuickRenderControl control;
    QQuickWindow window(&control);
    window.setGeometry(0, 0, 1366, 768);
    window.contentItem()->setSize(window.size());
    QImage picture(window.size(), QImage::Format_ARGB32_Premultiplied);
    window.setRenderTarget(QQuickRenderTarget::fromPaintDevice(&picture));
    ui::WaveformItem item;
    item.setWaveform(&waveform);
    item.setSize({1080, 84});
    item.setParentItem(window.contentItem());

    item.zoom(60.0 / seconds, 0); // one minute in view
    measure("scroll", control, [&item](int i) { item.scrollTo(i * 0.5); });
    measure("fly", control, [&item](int i) { item.scrollTo(i * (seconds / frames)); });
    measure("zoom", control, [&item](int i) { item.zoom(i % 20 < 10 ? 1.25 : 0.8, 540); });
    item.showAll();
    measure("play", control, [&item](int i) { item.setPosition(i * (seconds / frames)); });
    return 0;
}
