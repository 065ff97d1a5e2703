// SPDX-FileCopyrightText: 2026 The Tuyến authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Sha256.h"

#include "base/File.h"

#include <openssl/evp.h>

#include <new>

namespace tuyen {

void Sha256::Free::operator()(void* context) const
{
    EVP_MD_CTX_free(static_cast<EVP_MD_CTX*>(context));
}

/// OpenSSL refuses only when it has no memory.
static void require(int isDone)
{
    if (isDone != 1) {
        throw std::bad_alloc();
    }
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    require(m_context ? EVP_DigestInit_ex(static_cast<EVP_MD_CTX*>(m_context.get()), EVP_sha256(), nullptr) : 0);
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    require(EVP_DigestUpdate(static_cast<EVP_MD_CTX*>(m_context.get()), bytes.data(), bytes.size()));
}

std::string Sha256::finish()
{
    std::string digest(32, '\0');
    require(EVP_DigestFinal_ex(
        static_cast<EVP_MD_CTX*>(m_context.get()), reinterpret_cast<unsigned char*>(digest.data()), nullptr));
    return hex(digest);
}

} // namespace tuyen
