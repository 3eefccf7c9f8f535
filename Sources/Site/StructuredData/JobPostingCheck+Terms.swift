internal import Rulebook
internal import Text

// Pay, contract, number, and what is asked for.
extension JobPostingCheck {
  mutating func checkTerms() {
    checkPay()
    checkContract()
    checkIdentifier()
    if let direct = posting["directApply"], !JobPostingCheck.isFlag(direct) {
      require("directApply", "is neither true nor false")
    }
    checkExperience()
  }

  private static let employmentTypes = [
    "FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER",
  ]
  private static let payUnits = ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"]

  private static func isFlag(_ value: JSONValue) -> Bool {
    if case .bool = value { true } else { false }
  }

  private mutating func checkPay() {
    guard let pay = posting["baseSalary"] else {
      recommend("baseSalary", "is missing: what the employer pays")
      return
    }
    guard JobPostingCheck.isOf("MonetaryAmount", pay) else {
      require("baseSalary", "is not a MonetaryAmount")
      return
    }
    if text("currency", of: pay).map({ !Codes.currencies.contains($0) }) ?? true {
      require("baseSalary.currency", "is no code of a currency, such as EUR")
    }
    guard let value = pay["value"], JobPostingCheck.isOf("QuantitativeValue", value) else {
      require("baseSalary.value", "is not a QuantitativeValue")
      return
    }
    if text("unitText", of: value).map({ !JobPostingCheck.payUnits.contains($0) }) ?? true {
      require("baseSalary.value.unitText", "is not one of \(listed(JobPostingCheck.payUnits, "or"))")
    }
    checkFigures(value)
  }

  private mutating func checkFigures(_ value: JSONValue) {
    let figures = ["value", "minValue", "maxValue"].map { value[$0]?.quantity }
    let isThere = ["value", "minValue", "maxValue"].map { value[$0] != nil }
    guard isThere == [true, false, false] || isThere == [false, true, true] else {
      require("baseSalary.value", "needs one figure, or minValue and maxValue both")
      return
    }
    let known = figures.compactMap { $0 }
    guard known.count == isThere.count(where: \.self), known.allSatisfy({ $0 > 0 }) else {
      require("baseSalary.value", "has a figure that is no number above zero")
      return
    }
    if let low = figures[1], let high = figures[2], low > high {
      require("baseSalary.value", "has a minValue above its maxValue")
    }
  }

  private mutating func checkContract() {
    guard let types = posting["employmentType"]?.elements, !types.isEmpty else {
      recommend("employmentType", "is missing: the kind of contract")
      return
    }
    if !types.allSatisfy({ JobPostingCheck.employmentTypes.contains($0.text ?? "") }) {
      require("employmentType", "is not one of \(listed(JobPostingCheck.employmentTypes, "or"))")
    }
  }

  private mutating func checkIdentifier() {
    guard let identifier = posting["identifier"] else {
      recommend("identifier", "is missing: the number by which the employer knows the role")
      return
    }
    let isWhole =
      JobPostingCheck.isOf("PropertyValue", identifier) && text("name", of: identifier) != nil
      && (text("value", of: identifier) != nil || identifier["value"]?.quantity != nil)
    if !isWhole { require("identifier", "is not a PropertyValue with a name and a value") }
  }

  private mutating func checkExperience() {
    if let experience = posting["experienceRequirements"], experience.text == nil {
      let months = experience["monthsOfExperience"]?.quantity
      if !JobPostingCheck.isOf("OccupationalExperienceRequirements", experience)
        || months.map({ $0 <= 0 }) ?? true
      {
        require("experienceRequirements", "is not OccupationalExperienceRequirements with monthsOfExperience")
      }
    }
    for education in posting["educationRequirements"]?.elements ?? [] where education.text == nil {
      if !JobPostingCheck.isOf("EducationalOccupationalCredential", education)
        || text("credentialCategory", of: education) == nil
      {
        require("educationRequirements", "is not EducationalOccupationalCredential with credentialCategory")
      }
    }
    if let instead = posting["experienceInPlaceOfEducation"], !JobPostingCheck.isFlag(instead) {
      require("experienceInPlaceOfEducation", "is neither true nor false")
    }
  }
}
