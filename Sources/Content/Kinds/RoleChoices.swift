/// How far from a result that users see the work is.
package enum Emphasis: String, Choice {
  case research
  case production
  case hybrid
}

/// How senior a role is.
package enum Level: String, Choice {
  case intern
  case junior
  case mid
  case senior
  case staff
  case principal
}

/// Whether the role leads people.
package enum Track: String, Choice {
  case individual
  case manager
}

/// Where a role is in its life.
package enum Status: String, Choice {
  case draft
  case open
  case paused
  case filled
  case closed
}

/// Whether somebody is hired now, or names are gathered for later.
package enum Vacancy: String, Choice {
  case existing
  case future
}

/// Where the work is done.
package enum Workplace: String, Choice {
  case onsite
  case hybrid
  case remote
}

/// What the employer does about a permit to work.
package enum Visa: String, Choice {
  case sponsored
  case transfer
  case none
}

/// The kind of contract.
package enum EmploymentType: String, Choice {
  case fullTime = "full-time"
  case partTime = "part-time"
  case contractor
  case temporary
  case intern
}

/// Whether the work ends.
package enum WorkDuration: String, Choice {
  case ongoing
  case timeBounded = "time-bounded"
}

/// The period that a figure of pay is for.
package enum PayPeriod: String, Choice {
  case hour
  case day
  case week
  case month
  case year
}

/// Whether a success measure is a change or a point that is reached.
package enum MeasureKind: String, Choice {
  case change
  case milestone
}

/// The parts of a success measure that may be kept off the page.
package enum MeasureFigure: String, Choice {
  case from
  case to
}

/// What happens in a stage of an interview.
package enum StageKind: String, Choice {
  case recruiterScreen = "recruiter-screen"
  case hiringManager = "hiring-manager"
  case takeHome = "take-home"
  case pairProgramming = "pair-programming"
  case portfolioReview = "portfolio-review"
  case technical
  case systemDesign = "system-design"
  case crossFunctional = "cross-functional"
  case communication
  case algorithm
  case final
}

/// Where a stage of an interview takes place.
package enum StageVenue: String, Choice {
  case home
  case video
  case phone
  case onsite
}

/// What a stage of an interview works on.
package enum StageBasis: String, Choice {
  case ourData = "our-data"
  case ourCode = "our-code"
  case ownWork = "own-work"
  case whiteboard
}
