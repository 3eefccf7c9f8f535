package import Content
internal import Diagnostics
internal import Markdown

/// Gathers the texts of a file.
private struct PassageList {
  let file: SourceFile
  var passages: [Passage] = []

  init(_ file: SourceFile) { self.file = file }

  mutating func add(_ field: Field, _ texts: PlainText?...) {
    for case let text? in texts where !text.isEmpty { passages.append(Passage(text, field, in: file)) }
  }

  mutating func add(_ field: Field, each texts: [PlainText]) {
    for text in texts where !text.isEmpty { passages.append(Passage(text, field, in: file)) }
  }

  mutating func add(_ field: Field, _ text: MarkdownText?) {
    guard let text, !text.source.isEmpty else { return }
    passages += Passage.passages(of: text, field, in: file)
  }

  mutating func add(_ stages: [Stage]) {
    for stage in stages {
      add(.interview, stage.name, stage.prepare)
      add(.interview, each: stage.with)
    }
  }

  mutating func add(_ constraints: [Constraint]) {
    for constraint in constraints { add(.resources, constraint.text, constraint.changingTo) }
  }

  /// The texts in the order of the file.
  var sorted: [Passage] {
    let starts = passages.map(\.start)
    return passages.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }.map { passages[$0] }
  }
}

extension Role {
  /// The texts of the role, in the order of the file.
  package var passages: [Passage] {
    var list = PassageList(file)
    list.add(.title, title)
    list.add(.title, reportsTo?.title)
    list.add(.company, reportsTo?.says)
    list.add(.summary, summary)
    list.add(.problem, problem)
    list.add(.resources, each: resources?.stack ?? [])
    list.add(.resources, resources?.data, resources?.compute, resources?.publishing)
    list.add(resources?.constraints ?? [])
    list.add(.growth, growth?.text)
    list.add(.growth, each: growth?.paths ?? [])
    list.add(.growth, growth?.review, growth?.learningTime)
    list.add(.duty, each: responsibilities.map(\.text))
    list.add(.must, each: mustHaves.map(\.text))
    list.add(.nice, each: niceToHaves.map(\.text))
    for background in backgrounds { list.add(.background, background.counts) }
    for measure in successMeasures {
      list.add(.success, measure.outcome, measure.metric, measure.shownBy)
    }
    for neighbour in worksWith { list.add(.neighbour, neighbour.purpose) }
    for exclusion in notThisRole { list.add(.exclusion, exclusion.text) }
    list.add(.onboarding, onboarding?.access, onboarding?.firstWin?.text)
    list.add(.onboarding, onboarding?.day90?.result, onboarding?.day90?.learning)
    if let pay = compensation {
      list.add(.pay, pay.bonus, pay.equity, pay.signOn, pay.review, pay.learningBudget)
      list.add(.benefit, each: pay.benefits)
    }
    list.add(.location, location?.timeZones, location?.relocation)
    list.add(.conditions, conditions?.hours, conditions?.travel, conditions?.onCall, conditions?.clearance)
    list.add(.conditions, each: conditions?.languages ?? [])
    list.add(interview?.stages ?? [])
    list.add(.apply, each: apply?.send ?? [])
    return list.sorted
  }
}

extension Team {
  /// The texts of the team, in the order of the file.
  package var passages: [Passage] {
    var list = PassageList(file)
    list.add(.team, name, mission, data)
    list.add(.team, each: stack)
    for constraint in constraints { list.add(.team, constraint.text, constraint.changingTo) }
    for project in projects { list.add(.team, project.title, project.text) }
    if let ways = waysOfWorking {
      list.add(.team, ways.decisions, ways.review, ways.releases, ways.onCall, ways.async)
    }
    list.add(.team, body)
    return list.sorted
  }
}

extension Story {
  /// The texts of the story, in the order of the file.
  package var passages: [Passage] {
    var list = PassageList(file)
    list.add(.story, title, summary, proves)
    list.add(.story, body)
    return list.sorted
  }
}

extension FreePage {
  /// The texts of the page, in the order of the file.
  package var passages: [Passage] {
    var list = PassageList(file)
    list.add(.page, title, summary)
    list.add(.page, body)
    return list.sorted
  }
}

extension Company {
  /// The texts of company.yaml, in the order of the file.
  package var passages: [Passage] {
    var list = PassageList(file)
    list.add(.company, tagline)
    list.add(.company, mission)
    for value in values { list.add(.company, value.text, value.proof) }
    list.add(.company, evp?.problems, evp?.resources, evp?.growth)
    list.add(.benefit, each: benefits)
    list.add(.statement, statements?.equalOpportunity)
    list.add(.statement, statements?.accommodation)
    list.add(.statement, statements?.aiScreening)
    list.add(.statement, statements?.privacy)
    for entry in interviews { list.add(entry.value.stages) }
    list.add(.apply, openApplication?.text)
    list.add(.company, newsletter?.text)
    return list.sorted
  }
}
