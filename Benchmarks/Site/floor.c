// The floor: what it costs to do no more than a careers site cannot do without, in one thread.
//
//   floor CONTENT LIST OUTPUT
//
// Every file below CONTENT is read, its YAML parsed with libyaml to the last scalar, and its Markdown (YAML's literal
// scalars, and what follows front matter) made HTML with cmark. Then, for each line "SIZE PATH" of LIST, a file of that
// size is written below OUTPUT: it begins with the HTML of a source, and the rest is filler. Nothing is checked, no
// template is rendered, and no page knows of another.

#include <cmark.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

enum { path_limit = 4096, filler_size = 1 << 16 };

static void fail(const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, errno ? strerror(errno) : "not as expected");
  exit(1);
}

static void *room(void *old, size_t size) {
  void *memory = realloc(old, size);
  if (memory == NULL) fail("memory");
  return memory;
}

// The paths of all files below a folder.
struct paths {
  char **items;
  size_t count, capacity;
};

static void gather(struct paths *paths, const char *folder) {
  DIR *directory = opendir(folder);
  if (directory == NULL) fail(folder);
  for (struct dirent *entry; (entry = readdir(directory)) != NULL;) {
    if (entry->d_name[0] == '.') continue;
    char path[path_limit];
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    if (entry->d_type == DT_DIR) {
      gather(paths, path);
      continue;
    }
    if (paths->count == paths->capacity) {
      paths->capacity = paths->capacity ? 2 * paths->capacity : 1024;
      paths->items = room(paths->items, paths->capacity * sizeof *paths->items);
    }
    if ((paths->items[paths->count++] = strdup(path)) == NULL) fail("memory");
  }
  closedir(directory);
}

static size_t read_file(const char *path, char **bytes) {
  int file = open(path, O_RDONLY);
  struct stat facts;
  if (file < 0 || fstat(file, &facts) != 0) fail(path);
  size_t size = (size_t)facts.st_size, done = 0;
  *bytes = room(NULL, size + 1);
  while (done < size) {
    ssize_t count = read(file, *bytes + done, size - done);
    if (count <= 0) fail(path);
    done += (size_t)count;
  }
  close(file);
  (*bytes)[size] = 0;
  return size;
}

// Parses all YAML; the last literal scalar, as HTML, or NULL.
static char *parse_yaml(const char *path, const char *bytes, size_t size) {
  yaml_parser_t parser;
  yaml_event_t event;
  char *html = NULL;
  int ended = 0;
  if (!yaml_parser_initialize(&parser)) fail("libyaml");
  yaml_parser_set_input_string(&parser, (const unsigned char *)bytes, size);
  while (!ended) {
    if (!yaml_parser_parse(&parser, &event)) {
      errno = 0;
      fail(path);
    }
    if (event.type == YAML_SCALAR_EVENT && event.data.scalar.style == YAML_LITERAL_SCALAR_STYLE) {
      free(html);
      html = cmark_markdown_to_html((const char *)event.data.scalar.value, event.data.scalar.length, CMARK_OPT_DEFAULT);
    }
    ended = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return html;
}

// The HTML of a content file's text; empty where it has none.
static char *read_source(const char *path) {
  char *bytes, *html, *end;
  size_t size = read_file(path, &bytes);
  if (strncmp(bytes, "---\n", 4) == 0 && (end = strstr(bytes + 4, "\n---\n")) != NULL) {
    free(parse_yaml(path, bytes + 4, (size_t)(end + 1 - (bytes + 4))));
    html = cmark_markdown_to_html(end + 5, size - (size_t)(end + 5 - bytes), CMARK_OPT_DEFAULT);
  } else {
    html = parse_yaml(path, bytes, size);
  }
  free(bytes);
  return html ? html : room(calloc(1, 1), 1);
}

static void make_folders(char *path) {
  for (char *slash = path + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
    *slash = 0;
    if (mkdir(path, 0777) != 0 && errno != EEXIST) fail(path);
    *slash = '/';
  }
}

static void write_all(int file, const char *path, const char *bytes, size_t size) {
  while (size > 0) {
    ssize_t count = write(file, bytes, size);
    if (count <= 0) fail(path);
    bytes += count;
    size -= (size_t)count;
  }
}

static void write_file(char *path, const char *html, size_t size) {
  static char filler[filler_size];
  if (filler[0] == 0) memset(filler, '.', sizeof filler);
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (file < 0 && errno == ENOENT) {
    make_folders(path);
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  }
  if (file < 0) fail(path);
  size_t count = strlen(html) < size ? strlen(html) : size;
  write_all(file, path, html, count);
  for (size -= count; size > 0; size -= count) {
    count = size < sizeof filler ? size : sizeof filler;
    write_all(file, path, filler, count);
  }
  if (close(file) != 0) fail(path);
}

int main(int count, char **arguments) {
  if (count != 4) {
    fputs("usage: floor CONTENT LIST OUTPUT\n", stderr);
    return 2;
  }
  struct paths sources = {0};
  gather(&sources, arguments[1]);
  FILE *list = fopen(arguments[2], "r");
  if (list == NULL) fail(arguments[2]);
  char name[path_limit / 2], path[path_limit];
  size_t size, next = 0;
  while (fscanf(list, "%zu %2047[^\n]", &size, name) == 2) {
    char *html = next < sources.count ? read_source(sources.items[next++]) : room(calloc(1, 1), 1);
    snprintf(path, sizeof path, "%s/%s", arguments[3], name);
    write_file(path, html, size);
    free(html);
  }
  while (next < sources.count) free(read_source(sources.items[next++]));
  return 0;
}
