// Pans, zooms and searches the diagram of this page, and tells about its tables. Names are only ever compared or written
// as text.
"use strict";
(() => {
  const MIN_SCALE = 0.02;
  const MAX_SCALE = 4;
  const NAMES_SCALE = 0.2; // names of tables cannot be read below that
  const ROWS_SCALE = 0.36; // nor columns below that, and they are the most of what there is to draw
  const ROWS_PER_FRAME = 60; // so many columns come or go between two frames
  const SETTLE_MILLISECONDS = 160; // so long after its last step, a zoom is over
  const FIT_MARGIN = 24;
  const CLICK_DISTANCE = 5;
  const PAN_STEP = 80;
  const MAX_RESULTS = 50;

  const byId = (id) => document.getElementById(id);
  const stage = byId("stage");
  const pane = byId("pane");
  const panel = byId("panel");
  const search = byId("search");
  const results = byId("results");
  const data = JSON.parse(byId("data").textContent);
  const tables = new Map(data.tables.map((table) => [table.name, table]));
  const views = new Map();
  for (const svg of stage.querySelectorAll("svg")) {
    views.set(svg.dataset.columns, {
      svg,
      width: svg.width.baseVal.value,
      height: svg.height.baseVal.value,
      boxes: new Map([...svg.querySelectorAll(".box")].map((box) => [box.dataset.table, box])),
      shapes: shapes(svg),
      lines: [...svg.querySelectorAll(".relation, .label")],
    });
  }

  /** The places of boxes, in pixels of the picture. */
  function shapes(svg) {
    return [...svg.querySelectorAll(".box")].map((box) => {
      const frame = box.querySelector(".body");
      const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(frame.getAttribute(name)));
      const rows = box.querySelectorAll(".column").length;
      return { box, left: x, top: y, right: x + width, bottom: y + height, rows, near: false };
    });
  }

  let view;
  let selected = null;
  let x = 0;
  let y = 0;
  let scale = 1;
  let drawn = 0; // the scale in which the view stands

  // ---- moving

  // Kept here: whoever asks the browser for it makes it lay out the page first.
  let size = stage.getBoundingClientRect();
  new ResizeObserver(() => {
    size = stage.getBoundingClientRect();
    refineLater();
  }).observe(stage);

  // Between zooms, the browser keeps the picture as an image of its own, which a pan only shifts. What it draws anew is
  // little: columns are drawn only where they are in sight and large enough to be read, and of those that come into
  // sight only a few between two frames.

  let settling = 0;

  function move() {
    pane.style.transform = `translate(${x}px, ${y}px)`;
    if (scale !== drawn) {
      drawn = scale;
      view.svg.style.transform = `scale(${scale})`;
      pane.classList.add("zooming");
      clearTimeout(settling);
      settling = setTimeout(() => pane.classList.remove("zooming"), SETTLE_MILLISECONDS);
    }
    refineLater();
  }

  let refining = false;

  function refineLater() {
    if (refining) return;
    refining = true;
    stage.setAttribute("aria-busy", "true");
    requestAnimationFrame(refine);
  }

  /** Draws columns that came into sight, those in the middle first, and takes away those that left it long ago. */
  function refine() {
    view.svg.classList.toggle("far", scale < NAMES_SCALE);
    const width = size.width / scale;
    const height = size.height / scale;
    const left = -x / scale;
    const top = -y / scale;
    const isWithin = (shape, margin) =>
      shape.right > left - margin * width && shape.left < left + (1 + margin) * width
      && shape.bottom > top - margin * height && shape.top < top + (1 + margin) * height;
    const distance = (shape) => Math.hypot(
      (shape.left + shape.right) / 2 - left - width / 2, (shape.top + shape.bottom) / 2 - top - height / 2);
    const readable = scale >= ROWS_SCALE;
    const coming = readable ? view.shapes.filter((shape) => !shape.near && isWithin(shape, 0.1)) : [];
    const going = view.shapes.filter((shape) => shape.near && !(readable && isWithin(shape, 1)));
    coming.sort((a, b) => distance(a) - distance(b));
    let room = ROWS_PER_FRAME;
    for (const shape of [...coming, ...going]) {
      if (room <= 0) break;
      shape.near = !shape.near;
      shape.box.classList.toggle("near", shape.near);
      room -= shape.rows;
    }
    refining = room <= 0;
    if (refining) requestAnimationFrame(refine);
    else stage.setAttribute("aria-busy", "false");
  }

  function zoomAt(left, top, factor) {
    const wanted = Math.min(MAX_SCALE, Math.max(MIN_SCALE, scale * factor));
    x = left - ((left - x) * wanted) / scale;
    y = top - ((top - y) * wanted) / scale;
    scale = wanted;
    move();
  }

  function zoom(factor) {
    zoomAt(size.width / 2, size.height / 2, factor);
  }

  function fit() {
    const wide = (size.width - 2 * FIT_MARGIN) / view.width;
    const high = (size.height - 2 * FIT_MARGIN) / view.height;
    scale = Math.min(1, Math.max(MIN_SCALE, Math.min(wide, high)));
    x = (size.width - view.width * scale) / 2;
    y = (size.height - view.height * scale) / 2;
    move();
  }

  function center(name) {
    const shape = view.shapes.find((one) => one.box.dataset.table === name);
    scale = Math.max(scale, 0.8);
    x = size.width / 2 - ((shape.left + shape.right) / 2) * scale;
    y = size.height / 2 - ((shape.top + shape.bottom) / 2) * scale;
    move();
  }

  const pointers = new Map();
  let pressed = null;

  function pointed(event) {
    return { x: event.clientX - size.left, y: event.clientY - size.top };
  }

  function between([a, b]) {
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, distance: Math.hypot(a.x - b.x, a.y - b.y) };
  }

  stage.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, pointed(event));
    pressed = { x: event.clientX, y: event.clientY, target: event.target };
  });
  stage.addEventListener("pointermove", (event) => {
    if (!pointers.has(event.pointerId)) return;
    const before = [...pointers.values()];
    const last = pointers.get(event.pointerId);
    const now = pointed(event);
    pointers.set(event.pointerId, now);
    if (pointers.size === 2) {
      const from = between(before);
      const to = between([...pointers.values()]);
      x += to.x - from.x;
      y += to.y - from.y;
      zoomAt(to.x, to.y, from.distance > 0 ? to.distance / from.distance : 1);
      return;
    }
    const far = pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > CLICK_DISTANCE;
    if (far && !stage.classList.contains("dragging")) {
      stage.classList.add("dragging");
      stage.setPointerCapture(event.pointerId);
    }
    if (stage.classList.contains("dragging")) {
      x += now.x - last.x;
      y += now.y - last.y;
      move();
    }
  });
  function release(event) {
    pointers.delete(event.pointerId);
    if (pressed && !stage.classList.contains("dragging") && event.type === "pointerup") {
      const box = pressed.target.closest(".box");
      select(box ? box.dataset.table : null);
    }
    if (pointers.size === 0) {
      stage.classList.remove("dragging");
      pressed = null;
    }
  }
  stage.addEventListener("pointerup", release);
  stage.addEventListener("pointercancel", release);
  stage.addEventListener("wheel", (event) => {
    event.preventDefault();
    const at = pointed(event);
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    zoomAt(at.x, at.y, Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0015)));
  }, { passive: false });

  // ---- choosing a table

  function address(name) {
    return name === null ? "#" : "#table=" + encodeURIComponent(name);
  }

  function addressed() {
    const match = /^#table=(.*)$/.exec(location.hash);
    if (!match) return null;
    try {
      const name = decodeURIComponent(match[1]);
      return tables.has(name) ? name : null;
    } catch (malformed) {
      return null;
    }
  }

  function select(name) {
    if (name === selected) return;
    selected = name;
    if (addressed() !== name) history.replaceState(null, "", address(name));
    light();
    tell();
  }

  function go(name) {
    if (!tables.has(name)) return;
    select(name);
    center(name);
  }

  /** Lights up the chosen table, its relations and what is at their other ends. */
  function light() {
    for (const { svg, boxes, lines } of views.values()) {
      svg.classList.toggle("focused", selected !== null);
      const lit = new Set([selected]);
      for (const line of lines) {
        const touches = line.dataset.child === selected || line.dataset.parent === selected;
        line.classList.toggle("lit", touches);
        if (touches) lit.add(line.dataset.child).add(line.dataset.parent);
      }
      for (const [name, box] of boxes) {
        box.classList.toggle("lit", lit.has(name));
        box.classList.toggle("selected", name === selected);
      }
    }
  }

  // ---- telling about it

  function element(tag, text, className) {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function addList(title, items, describe) {
    if (items.length === 0) return;
    const list = element("ul");
    for (const item of items) {
      const entry = element("li");
      entry.append(...describe(item).filter((part) => part !== null));
      list.append(entry);
    }
    panel.append(element("h3", title), list);
  }

  function comment(item) {
    return item.comment ? element("p", item.comment) : null;
  }

  function describeColumn(column) {
    const tags = [];
    if (column.key) tags.push("PK" + column.key);
    if (column.foreign) tags.push("FK");
    if (column.unique) tags.push("UQ");
    const type = [column.type, column.notNull ? "NOT NULL" : "", column.detail || "", column.descending ? "(DESC)" : ""];
    return [
      tags.length > 0 ? element("span", tags.join(" "), "tag") : null,
      element("strong", column.name + " "),
      element("code", type.filter(Boolean).join(" ")),
      comment(column),
    ];
  }

  function describeIndex(index) {
    return [
      element("strong", index.name + " "),
      element("code", `${index.kind} (${index.columns}) ${index.detail}`.trim()),
      comment(index),
    ];
  }

  function describeRelation(relation) {
    const outward = relation.child === selected;
    const other = outward ? relation.parent : relation.child;
    const link = element("a", other);
    link.href = address(other);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      go(other);
    });
    const columns = relation.childColumns.join(", ") + " \u2192 " + relation.parentColumns.join(", ");
    const words = [relation.kind, relation.name || "", relation.cascade ? "ON DELETE CASCADE" : ""];
    return [
      element("span", outward ? "to " : "from ", "muted"),
      link,
      element("div", relation.childColumns.length > 0 ? columns : ""),
      element("code", words.filter(Boolean).join(" ")),
    ];
  }

  function tell() {
    const hidden = panel.hidden;
    panel.replaceChildren();
    panel.hidden = selected === null;
    if (selected !== null) {
      const table = tables.get(selected);
      const close = element("button", "\u00d7", "close");
      close.title = "Close (Escape)";
      close.addEventListener("click", () => select(null));
      panel.append(close, element("h2", table.name));
      if (table.kind !== "table") panel.append(element("p", table.kind, "muted"));
      if (table.comment) panel.append(element("p", table.comment));
      const related = data.relations.filter((one) => one.child === selected || one.parent === selected);
      addList(table.kind === "property graph" ? "Elements" : "Columns", table.columns, describeColumn);
      addList("Relations", related, describeRelation);
      addList("Indexes", table.indexes, describeIndex);
      panel.scrollTop = 0;
    }
    if (hidden !== panel.hidden) move();
  }

  // ---- searching

  const entries = data.tables.flatMap((table) => [
    { table: table.name, column: null, text: table.name.toLowerCase() },
    ...table.columns.map((column) => ({ table: table.name, column: column.name, text: column.name.toLowerCase() })),
  ]);
  let found = [];
  let chosen = 0;

  /** Tables before columns, names that begin with the words before those that contain them. */
  function find(words) {
    const rank = (entry) => (entry.column === null ? 0 : 2) + (entry.text.startsWith(words) ? 0 : 1);
    return entries
      .filter((entry) => entry.text.includes(words))
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, MAX_RESULTS);
  }

  function showResults() {
    const words = search.value.trim().toLowerCase();
    found = words === "" ? [] : find(words);
    chosen = 0;
    results.replaceChildren(...found.map((entry, index) => {
      const item = element("li", entry.column === null ? entry.table : entry.column);
      item.id = "result-" + index;
      item.setAttribute("role", "option");
      if (entry.column !== null) item.append(element("small", "in " + entry.table));
      item.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        choose(index);
      });
      return item;
    }));
    results.hidden = found.length === 0;
    search.setAttribute("aria-expanded", String(!results.hidden));
    mark();
  }

  function mark() {
    [...results.children].forEach((item, index) => {
      item.setAttribute("aria-selected", String(index === chosen));
      if (index === chosen) item.scrollIntoView({ block: "nearest" });
    });
    if (found.length > 0) search.setAttribute("aria-activedescendant", "result-" + chosen);
    else search.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    if (index < found.length) go(found[index].table);
    search.value = "";
    showResults();
    stage.focus();
  }

  search.addEventListener("input", showResults);
  search.addEventListener("blur", () => { results.hidden = true; });
  search.addEventListener("focus", () => { results.hidden = found.length === 0; });
  search.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      chosen = (chosen + step + found.length) % found.length;
      mark();
      event.preventDefault();
    } else if (event.key === "Enter") {
      choose(chosen);
    } else if (event.key === "Escape") {
      search.value = "";
      showResults();
      stage.focus();
    }
  });

  // ---- buttons and keys

  function show(columns) {
    const anchor = selected;
    view = views.get(columns);
    for (const { svg } of views.values()) svg.toggleAttribute("hidden", svg !== view.svg);
    drawn = 0;
    if (anchor === null) fit();
    else center(anchor);
  }

  const keys = {
    "/": () => search.focus(),
    "+": () => zoom(1.25),
    "=": () => zoom(1.25),
    "-": () => zoom(0.8),
    "0": fit,
    Escape: () => select(null),
    ArrowLeft: () => { x += PAN_STEP; move(); },
    ArrowRight: () => { x -= PAN_STEP; move(); },
    ArrowUp: () => { y += PAN_STEP; move(); },
    ArrowDown: () => { y -= PAN_STEP; move(); },
  };
  document.addEventListener("keydown", (event) => {
    const isRadio = event.target instanceof HTMLInputElement;
    if (event.ctrlKey || event.metaKey || event.altKey || (isRadio && event.key.startsWith("Arrow"))) return;
    if (Object.hasOwn(keys, event.key)) {
      keys[event.key]();
      event.preventDefault();
    }
  });
  byId("zoom-in").addEventListener("click", () => zoom(1.25));
  byId("zoom-out").addEventListener("click", () => zoom(0.8));
  byId("fit").addEventListener("click", fit);
  byId("print").addEventListener("click", () => print());
  for (const button of document.querySelectorAll("input[name=columns]")) {
    button.addEventListener("change", () => show(button.value));
  }
  addEventListener("hashchange", () => {
    const name = addressed();
    if (name === null) select(null);
    else go(name);
  });

  show(document.querySelector("input[name=columns]:checked").value);
  if (addressed() !== null) go(addressed());
})();
