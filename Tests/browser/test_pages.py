"""Every page, at every width and in both colour schemes, as a visitor sees it."""

import pytest

import website

# Elements that reach past the right edge, the first three of them, as the author would look for them.
TOO_WIDE = """() => {
  const edge = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= edge) return []
  return [...document.body.querySelectorAll('*')]
    .filter(element => element.getBoundingClientRect().right > edge + 0.5)
    .slice(0, 3)
    .map(element => element.cloneNode(false).outerHTML)
    .concat(`${document.documentElement.scrollWidth} pixels wide`)
}"""

# What a visitor may set: the text spacing of WCAG 2.2, 1.4.12, and text a fifth larger. Each also stands for a font
# that is wider than the one here, since the site is set in whatever font the visitor has.
TEXT_SETTINGS = {
    "text spacing": """
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }""",
    "larger text": "html { font-size: 120% !important }",
}

# Boxes that, under these rules, reach past the window or are too narrow for what is in them, the first three of them.
# What scrolls by itself and what only screen readers see, which is clipped, is left out.
CRAMPED = """rules => {
  const style = document.head.appendChild(document.createElement('style'))
  style.textContent = rules
  const edge = document.documentElement.clientWidth
  const clipped = element => element && (getComputedStyle(element).clipPath !== 'none' || clipped(element.parentElement))
  const cramped = [...document.body.querySelectorAll('*')]
    .filter(element => {
      const { left, right, width } = element.getBoundingClientRect()
      const outside = width && (left < -0.5 || right > edge + 0.5)
      if (!outside && element.scrollWidth <= element.clientWidth + 1) return false
      if (element.closest('svg, pre') || clipped(element)) return false
      const { display, overflowX } = getComputedStyle(element)
      return outside || display !== 'inline' && overflowX === 'visible'
    })
    .slice(0, 3)
    .map(element => `${element.cloneNode(false).outerHTML} ${element.scrollWidth} in ${element.clientWidth} pixels`)
  style.remove()
  return cramped
}"""

# Images below the fold load late: they are asked for at once here.
UNLOADED = """async () => {
  const images = [...document.images]
  for (const image of images) image.loading = 'eager'
  const loaded = await Promise.all(images.map(image => image.decode().then(() => true, () => false)))
  return images.filter((_, index) => !loaded[index]).map(image => image.outerHTML)
}"""

# Images whose size nothing says before they are loaded, and images that are asked for late though they stand above the
# fold, where the reader would see them come.
SHIFTING = """() => [...document.images]
  .filter(image => !(Number(image.getAttribute('width')) > 0 && Number(image.getAttribute('height')) > 0)
    || image.loading === 'lazy' && image === document.querySelector('main img')
      && image.getBoundingClientRect().top < innerHeight / 2)
  .map(image => image.outerHTML)"""

# How far the page has moved under the reader while it loaded: the sum of the browser's layout shifts.
SHIFT = """() => new Promise(resolve => {
  let sum = 0
  new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value })
    .observe({ type: 'layout-shift', buffered: true })
  requestAnimationFrame(() => setTimeout(() => resolve(sum), 0))
})"""

SKIP_LINK = """() => {
  const link = document.activeElement
  if (!link.matches('a[href^="#"]')) return `the first stop is ${link.outerHTML}`
  const box = link.getBoundingClientRect()
  const seen = box.width > 1 && box.height > 1 && box.left >= 0 && box.top >= 0
    && box.right <= innerWidth && box.bottom <= innerHeight
  return seen ? '' : 'the skip link has the focus and cannot be seen'
}"""

# Paragraphs of running text that are set in a column too narrow to read in, the first three of them.
SQUEEZED = """() => [...document.querySelectorAll('.prose > p')]
  .filter(paragraph => paragraph.getClientRects().length && paragraph.clientWidth < 18 * 16)
  .slice(0, 3)
  .map(paragraph => `${paragraph.clientWidth} pixels: ${paragraph.textContent.slice(0, 60)}`)"""


@pytest.mark.parametrize("path", website.pages())
def test_page_opens_without_error_and_fits_the_window(visit, path):
    page = visit(path)
    # Loading the images first: one that is missing is an error on the console too.
    unloaded = page.tab.evaluate(UNLOADED)
    problems = [f"status {page.status}"] if page.status != 200 else []
    problems += [f"image does not load: {image}" for image in unloaded]
    problems += [f"wider than the window: {element}" for element in page.tab.evaluate(TOO_WIDE)]
    problems += [f"request to another origin: {url}" for url in page.foreign]
    problems += [f"console error: {error}" for error in page.errors]
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


@pytest.mark.parametrize("path", website.pages())
@pytest.mark.parametrize("width, scheme", [(360, "light")], indirect=True)
def test_first_tab_stop_is_a_skip_link_that_can_be_seen(visit, path):
    page = visit(path)
    page.tab.keyboard.press("Tab")
    problem = page.tab.evaluate(SKIP_LINK)
    if problem:
        pytest.fail(problem, pytrace=False)


@pytest.mark.parametrize("path", website.pages())
@pytest.mark.parametrize("width, scheme", [(1280, "light")], indirect=True)
def test_no_image_moves_the_page_when_it_comes(visit, path):
    tab = visit(path).tab
    problems = [f"may move the page: {image}" for image in tab.evaluate(SHIFTING)]
    moved = tab.evaluate(SHIFT)
    if moved:
        problems.append(f"the page moved by {moved} while it loaded")
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


@pytest.mark.parametrize("path", website.pages())
@pytest.mark.parametrize("width, scheme", [(1280, "light")], indirect=True)
def test_running_text_on_a_wide_screen_has_room(visit, path):
    squeezed = visit(path).tab.evaluate(SQUEEZED)
    if squeezed:
        pytest.fail("\n".join(squeezed), pytrace=False)


@pytest.mark.parametrize("path", website.pages())
@pytest.mark.parametrize("width, scheme", [(360, "light")], indirect=True)
def test_text_that_is_wider_still_fits(visit, width, path):
    tab = visit(path).tab
    problems = []
    for pixels in (768, width):
        tab.set_viewport_size({"width": pixels, "height": website.HEIGHT})
        for name, rules in TEXT_SETTINGS.items():
            problems += [f"{pixels} pixels, {name}: {box}" for box in tab.evaluate(CRAMPED, rules)]
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)
