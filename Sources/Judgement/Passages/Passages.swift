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
    list.add(.title, self.title)
    list.add(.title, self.reportsTo?.title)
    list.add(.company, self.reportsTo?.says)
    list.add(.summary, self.summary)
    list.add(.problem, self.problem)
    list.add(.resources, each: self.resources?.stack ?? [])
    list.add(.resources, self.resources?.data, self.resources?.compute, self.resources?.publishing)
    list.add(self.resources?.constraints ?? [])
    list.add(.growth, self.growth?.text)
    list.add(.growth, each: self.growth?.paths ?? [])
    list.add(.growth, self.growth?.review, self.growth?.learningTime)
    list.add(.duty, each: self.responsibilities.map(\.text))
    list.add(.must, each: self.mustHaves.map(\.text))
    list.add(.nice, each: self.niceToHaves.map(\.text))
    for background in self.backgrounds { list.add(.background, background.counts) }
    for measure in self.successMeasures {
      list.add(.success, measure.outcome, measure.metric, measure.shownBy)
    }
    for neighbour in self.worksWith { list.add(.neighbour, neighbour.purpose) }
    for exclusion in self.notThisRole { list.add(.exclusion, exclusion.text) }
    list.add(.onboarding, self.onboarding?.access, self.onboarding?.firstWin?.text)
    list.add(.onboarding, self.onboarding?.day90?.result, self.onboarding?.day90?.learning)
    if let pay = self.compensation {
      list.add(.pay, pay.bonus, pay.equity, pay.signOn, pay.review, pay.learningBudget)
      list.add(.benefit, each: pay.benefits)
    }
    list.add(.location, self.location?.timeZones, self.location?.relocation)
    list.add(
      .conditions, self.conditions?.hours, self.conditions?.travel, self.conditions?.onCall,
      self.conditions?.clearance)
    list.add(.conditions, each: self.conditions?.languages ?? [])
    list.add(self.interview?.stages ?? [])
    list.add(.apply, each: self.apply?.send ?? [])
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
