#pragma once
#include <stddef.h>

// What is linked in is there: no pointer is null.
#pragma clang assume_nonnull begin

/// The trained model of English, as `scripts/train-model` wrote it.
const unsigned char *bundled_english_model(void);
size_t bundled_english_model_size(void);

/// The tables of Sources/Ontology/Resources, each ending in a zero byte.
const char *bundled_relations(void);
const char *bundled_factuality(void);
const char *bundled_countries(void);
const char *bundled_bodies(void);
const char *bundled_roles(void);
const char *bundled_given_names(void);

/// The files of Sources/Rendering/Page/Resources, ending in a zero byte.
const char *bundled_page_style(void);
const char *bundled_page_script(void);

#pragma clang assume_nonnull end
