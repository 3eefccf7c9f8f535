internal import Rulebook
internal import Text

// Pay, contract, number, and what is asked for.
extension JobPostingCheck {
  mutating func checkTerms() {
    checkPay()
    checkContract()
    checkIdentifier()
    checkFlag("directApply")
    checkExperience()
  }

  private static let employmentTypes = [
    "FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER",
  ]
  private static let payUnits = ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"]

  private mutating func checkPay() {
    guard let pay = posting["baseSalary"] else { return }
    guard pay.isThing("MonetaryAmount") else {
      return warn("baseSalary", pay, "is not a MonetaryAmount", "write one with a currency and a value")
    }
    if text("currency", of: pay).map({ !Codes.currencies.contains($0) }) ?? true {
      warn(
        "baseSalary.currency", pay["currency"] ?? pay, "is no currency of ISO 4217",
        "write three capital letters, such as EUR")
    }
    guard let value = pay["value"], value.isThing("QuantitativeValue") else {
      return warn(
        "baseSalary.value", pay["value"] ?? pay, "is not a QuantitativeValue",
        "write one with what is paid, and how often")
    }
    if text("unitText", of: value).map({ !JobPostingCheck.payUnits.contains($0) }) ?? true {
      warn(
        "baseSalary.value.unitText", value["unitText"] ?? value, "is no period that search engines know",
        "write \(listed(JobPostingCheck.payUnits, "or"))")
    }
    checkFigures(value)
  }

  private mutating func checkFigures(_ value: JSONTree) {
    let property = "baseSalary.value"
    let (alone, low, high) = (value["value"], value["minValue"], value["maxValue"])
    switch (alone, low, high) {
    case (.some, nil, nil), (nil, .some, .some): break
    default:
      return warn(
        property, value, "has neither one figure nor a range with two ends",
        "write `value`, or both `minValue` and `maxValue`")
    }
    for figure in [alone, low, high].compactMap({ $0 }) where figure.number.map({ $0 <= 0 }) ?? true {
      warn(property, figure, "has a figure that is no number above zero", "write it without quotation marks")
    }
    if let least = low?.number, let most = high?.number, least > most, let high {
      warn(property, high, "has a maxValue below its minValue", "mend one of the two")
    }
  }

  private mutating func checkContract() {
    for type in posting["employmentType"]?.elements ?? []
    where !JobPostingCheck.employmentTypes.contains(type.text ?? "") {
      warn(
        "employmentType", type, "is no kind of contract that search engines know",
        "write \(listed(JobPostingCheck.employmentTypes, "or"))")
    }
  }

  private mutating func checkIdentifier() {
    guard let identifier = posting["identifier"] else { return }
    let isWhole =
      identifier.isThing("PropertyValue") && text("name", of: identifier) != nil
      && (text("value", of: identifier) != nil || identifier["value"]?.number != nil)
    if !isWhole {
      warn(
        "identifier", identifier, "is not a PropertyValue with a name and a value",
        "name the employer, and the number by which it knows the job")
    }
  }

  private mutating func checkFlag(_ property: String) {
    guard let flag = posting[property], flag.flag == nil else { return }
    warn(property, flag, "is neither true nor false", "write true or false, without quotation marks")
  }

  private mutating func checkExperience() {
    if let experience = posting["experienceRequirements"], experience.text == nil {
      let months = experience["monthsOfExperience"]?.number ?? 0
      if !experience.isThing("OccupationalExperienceRequirements") || months <= 0 {
        warn(
          "experienceRequirements", experience,
          "is not OccupationalExperienceRequirements with monthsOfExperience",
          "write how many months, or leave it out")
      }
    }
    for education in posting["educationRequirements"]?.elements ?? [] where education.text == nil {
      if !education.isThing("EducationalOccupationalCredential")
        || text("credentialCategory", of: education) == nil
      {
        warn(
          "educationRequirements", education,
          "is not EducationalOccupationalCredential with credentialCategory",
          "write the degree, or leave it out")
      }
    }
    checkFlag("experienceInPlaceOfEducation")
  }
}
