// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tuyen {

/// What is laid out once, in a constructor, by px() (margins, spacings, least and most sizes) stays
/// as it was when the zoom changes; fonts do not, and words are cut. The widgets of this page are
/// laid out again with every change of the zoom.
void scaleWithZoom(QWidget* page);

/// For setZoom(), before the widgets hear of it: those that fit themselves come after.
void rescalePages(double from, double to);

} // namespace tuyen
