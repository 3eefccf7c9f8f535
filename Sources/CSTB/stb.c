/* stb's headers, compiled here rather than linked: only the formats that are asked for, with bounds of our own. */
#include "CSTB.h"

#include <stdlib.h>
#include <string.h>

/* So that a processor that multiplies and adds in one step gives the same bytes as one that does not. */
#pragma STDC FP_CONTRACT OFF

/* More than a picture of the largest size that is decoded needs. A small file may otherwise ask for gigabytes. */
#define LARGEST_BLOCK ((size_t)512 << 20)

static void *bounded_malloc(size_t size) {
  return size > LARGEST_BLOCK ? NULL : calloc(size ? size : 1, 1);
}

static void *bounded_realloc(void *memory, size_t size) {
  return size > LARGEST_BLOCK ? NULL : realloc(memory, size);
}

#define STBI_MALLOC(size) bounded_malloc(size)
#define STBI_REALLOC(memory, size) bounded_realloc(memory, size)
#define STBI_FREE(memory) free(memory)
#define STBI_ASSERT(condition) ((void)0)
#define STBI_ONLY_JPEG
#define STBI_ONLY_PNG
#define STBI_NO_STDIO
#define STBI_NO_HDR
#define STBI_NO_LINEAR
#define STBI_MAX_DIMENSIONS 16384
#define STB_IMAGE_STATIC
#define STB_IMAGE_IMPLEMENTATION
#include <stb/stb_image.h>

#define STBI_WRITE_NO_STDIO
#define STBIW_ASSERT(condition) ((void)0)
#define STB_IMAGE_WRITE_STATIC
#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb/stb_image_write.h>

#define STBTT_assert(condition) ((void)0)
#define STBTT_STATIC
#define STB_TRUETYPE_IMPLEMENTATION
#include <stb/stb_truetype.h>

/* stb has no macro for its version: the first line of the header says it, after " - v". */
#if defined(__has_embed)
#if __has_embed("/usr/include/stb/stb_image.h")
#define HAS_HEADER_TEXT 1
#endif
#endif

const char *cstb_version(void) {
  static char version[16];
#ifdef HAS_HEADER_TEXT
  static const char head[] = {
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"
#embed "/usr/include/stb/stb_image.h" limit(80)
#pragma clang diagnostic pop
    , 0};
  const char *start = strstr(head, " - v");
  size_t length = 0;
  if (start) length = strspn(start + 4, "0123456789.");
  if (length > 0 && length < sizeof version) memcpy(version, start + 4, length);
#endif
  return version;
}

uint8_t *cstb_decode(const uint8_t *bytes, int count, int channels, int *width, int *height) {
  int there = 0;
  return stbi_load_from_memory(bytes, count, width, height, &there, channels);
}

const char *cstb_failure(void) {
  const char *reason = stbi_failure_reason();
  return reason ? reason : "unknown";
}

void cstb_free(void *memory) { free(memory); }

int cstb_encode_jpeg(
  cstb_sink *sink, void *context, int width, int height, int channels, const uint8_t *pixels, int quality) {
  return stbi_write_jpg_to_func(sink, context, width, height, channels, pixels, quality);
}

_Static_assert(sizeof(stbtt_fontinfo) <= sizeof(cstb_font), "a font has no room");

static const stbtt_fontinfo *info(const cstb_font *font) { return (const stbtt_fontinfo *)font; }

int cstb_font_open(cstb_font *font, const uint8_t *bytes) {
  memset(font, 0, sizeof *font);
  int offset = stbtt_GetFontOffsetForIndex(bytes, 0);
  return offset >= 0 && stbtt_InitFont((stbtt_fontinfo *)font, bytes, offset);
}

int cstb_glyph(const cstb_font *font, int scalar) { return stbtt_FindGlyphIndex(info(font), scalar); }

int cstb_advance(const cstb_font *font, int glyph) {
  int advance = 0, bearing = 0;
  stbtt_GetGlyphHMetrics(info(font), glyph, &advance, &bearing);
  return advance;
}

int cstb_kerning(const cstb_font *font, int glyph, int next) {
  return stbtt_GetGlyphKernAdvance(info(font), glyph, next);
}

float cstb_scale(const cstb_font *font, float pixels) { return stbtt_ScaleForMappingEmToPixels(info(font), pixels); }

cstb_box cstb_glyph_box(const cstb_font *font, int glyph, float scale, float shift) {
  cstb_box box = {0, 0, 0, 0};
  stbtt_GetGlyphBitmapBoxSubpixel(
    info(font), glyph, scale, scale, shift, 0, &box.left, &box.top, &box.right, &box.bottom);
  return box;
}

void cstb_draw_glyph(
  const cstb_font *font, int glyph, float scale, float shift, uint8_t *pixels, int width, int height) {
  stbtt_MakeGlyphBitmapSubpixel(info(font), pixels, width, height, width, scale, scale, shift, 0, glyph);
}
