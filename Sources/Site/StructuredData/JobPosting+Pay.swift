internal import Content
internal import Text

extension JobPosting {
  /// The pay, as a figure or a range that holds all of the role's; nil where there is none, an end is open, or ranges
  /// differ in currency or period, since there is one salary for a posting.
  var baseSalary: JSONValue? {
    guard let pay = page.words.wholePay(of: role) else { return nil }
    var value = LinkedData("QuantitativeValue")
    if let amount = pay.amount?.value {
      value.add("value", .number(amount))
    } else if let low = pay.min?.value, let high = pay.max?.value, low <= high {
      if low == high {
        value.add("value", .number(low))
      } else {
        value.add("minValue", .number(low))
        value.add("maxValue", .number(high))
      }
    } else {
      return nil
    }
    value.add("unitText", pay.period.value.rawValue.uppercased())
    var data = LinkedData("MonetaryAmount")
    data.add("currency", pay.currency.value)
    data.add("value", value.part)
    return data.part
  }
}
