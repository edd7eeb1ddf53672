#include "CBundledData.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

// Linked in by #embed: the program is one file, and building it stays fast.
static const unsigned char english_model[] __attribute__((aligned(64))) = {
#embed "english.model"
};
static const char relations[] = {
#embed "../Ontology/Resources/relations.yaml"
, 0 };
static const char factuality[] = {
#embed "../Ontology/Resources/factuality.yaml"
, 0 };
static const char countries[] = {
#embed "../Ontology/Resources/countries.yaml"
, 0 };
static const char bodies[] = {
#embed "../Ontology/Resources/bodies.yaml"
, 0 };
static const char roles[] = {
#embed "../Ontology/Resources/roles.yaml"
, 0 };
static const char given_names[] = {
#embed "../Ontology/Resources/given-names.yaml"
, 0 };
static const char page_style[] = {
#embed "../Rendering/Page/Resources/page.css"
, 0 };
// One script of several files.
static const char page_script[] = {
#embed "../Rendering/Page/Resources/model.js"
,
#embed "../Rendering/Page/Resources/words.js"
,
#embed "../Rendering/Page/Resources/comparison.js"
,
#embed "../Rendering/Page/Resources/view.js"
,
#embed "../Rendering/Page/Resources/picture.js"
,
#embed "../Rendering/Page/Resources/pointing.js"
,
#embed "../Rendering/Page/Resources/sight.js"
,
#embed "../Rendering/Page/Resources/panel.js"
,
#embed "../Rendering/Page/Resources/search.js"
,
#embed "../Rendering/Page/Resources/controls.js"
,
#embed "../Rendering/Page/Resources/main.js"
, 0 };

// Functions, because Swift cannot import an array whose size it does not know.
const unsigned char *bundled_english_model(void) { return english_model; }
size_t bundled_english_model_size(void) { return sizeof english_model; }
const char *bundled_relations(void) { return relations; }
const char *bundled_factuality(void) { return factuality; }
const char *bundled_countries(void) { return countries; }
const char *bundled_bodies(void) { return bodies; }
const char *bundled_roles(void) { return roles; }
const char *bundled_given_names(void) { return given_names; }
const char *bundled_page_style(void) { return page_style; }
const char *bundled_page_script(void) { return page_script; }
