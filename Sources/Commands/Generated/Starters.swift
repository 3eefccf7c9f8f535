// swift-format-ignore-file
// Generated from Sources/Commands/Starters; to change it, change that and run: Scripts/embed

/// The files that `remit init` and `remit new` write.
package enum Starters {
  /// Paths, relative to Sources/Commands/Starters, in order, and what the files hold.
  package static let files: [(path: StaticString, text: StaticString)] = [
(path: "init/assets/logo.svg", text: #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">
<rect width="96" height="96" rx="20" fill="#10232c"/>
<path d="M30 24h38v11H42v8h22v11H42v8h26v11H30z" fill="#f7f5ef"/>
</svg>

"""#),
(path: "init/company.yaml", text: #"""
# Who is hiring. Example is not a company: replace every text here by what is true of yours, and take away what you cannot
# say. A line such as `#stage: production` is a key that waits for an answer: take its `#` away once you know it.

name: Example
#legal-name: Example Ltd.      # the registered name, if it is another
url: https://www.example.com
logo: assets/logo.svg          # your own goes into assets/, too
#employees: 60

# What do you do, in one line, for somebody who has never heard of you?
tagline: We help readers find their next book.
# What would be missing without you? Say for whom, and how many of them there are.
mission: |
  Most people who open a book shop's app know roughly what they want: the green one, about lighthouses, that a friend
  mentioned. Example finds it for them. **Forty shops use our search, and two million readers a month type into it.**

  *Example does not exist. It shows what a company can say about itself in five sentences.*

# What do you hold to, and how could a stranger see it? A value without proof is a poster.
values:
  - text: We write down what went wrong.
    proof: Every outage has a page that all 60 of us can read. There were eleven last year.
  - text: Whoever does the work decides how.
    proof: A change needs one reviewer and no committee. The longest wait for a review last quarter was two days.

# A candidate's three questions, answered for the whole company.
evp:
  problems: Searches that name no title, in nine languages, with an answer due before the reader looks up.
  resources: Three years of searches and sales, documented. Two teams of six, who sit at one table on Tuesdays.
  growth: One ladder for experts and one for managers, with the same pay. Both are written down, with examples.

# How far are you with models? early: still proving that they work; production: customers depend on one; portfolio: on many.
stage: production

# For yourselves, never published: is the ground ready for the people you hire? From 1, hardly, to 5, fully.
#readiness:
#  data-maturity: 3             # accessible, documented, of known quality?
#  process-clarity: 3           # can those who ask for results say what success is?
#  technical-foundation: 3      # from containers to experiment tracking?
#  leadership-commitment: 4     # will it be paid for, and waited for?
#  commitment: 18 months        # for how long is that promised? It takes 6 to 18 months until a first hire pays off
# For yourselves, too: how many people does each family have today?
#people: {ml-engineer: 3, data-scientist: 2, data-engineer: 2}

# What does everybody have? Name the figure, the days, the rule.
benefits:
  - 30 days of paid leave
  - Pension with 5 % from us, from the first month
  - 16 weeks of parental leave at full pay, for each parent

statements:
  # Whom do you hire, and by what alone do you judge? Your country may ask for certain words.
  equal-opportunity: |
    We judge applications by the work, with the same questions and the same form for everybody. People of every origin,
    gender, religion, age, disability and orientation are welcome.
  # What can you change about an interview, whom does one ask, and who gets to know?
  accommodation: |
    Do you need more time, another format, captions, or the questions in advance? Write to
    [jobs@example.com](mailto:jobs@example.com). The interviewers learn what they have to change, and not why.
  # Does software rank, score or reject applications? Some laws ask you to say so.
  #ai-screening: No software ranks or rejects applications. Two people read each one.
  # Who sees an application, and when is it deleted? Ask whoever looks after data protection at your company.
  #privacy: We delete an application four weeks after the decision, or a year later if you allow it.

# Is your data personal, medical or otherwise regulated? Interviews then have to touch on it.
#regulated-data: true

# How do you decide? One loop for each family, or `all:` for those without one. Five stages at most, and each asks something
# new; what a person will do at work predicts more than puzzles do. A role may have a loop of its own.
interview:
  ml-engineer:
    decision-within: 7 days    # from the last stage to an answer
    stages:
      - name: First conversation
        kind: recruiter-screen
        takes: 30 minutes
        where: video
        with: [Somebody from recruiting]
        assesses: [problem-framing]
        prepare: Your questions. We tell you the pay range, the dates and whom you will meet.
        rubric: true           # does every interviewer fill in the same form?
      - name: A model that failed
        kind: hiring-manager
        takes: 45 minutes
        where: video
        with: [Your future manager]
        assesses: [production-awareness]
        prepare: Something of yours that was fine in test and poor in production, and what you changed.
        rubric: true
      - name: Work sample
        kind: take-home
        takes: 5 hours         # longer than eight, or unpaid, and good people leave
        return-within: 10 days
        paid: true
        where: home
        basis: our-data
        with: [A future teammate]
        assesses: [evaluation-rigor, code-quality]
        prepare: |
          A month of real searches with faults that we know of. How good is the ranking, what would you try first, and what may
          we keep of a reader?
        rubric: true
      - name: Debugging the serving of a model, in a pair
        kind: pair-programming
        takes: 75 minutes
        where: video
        basis: our-code
        with: [A future teammate]
        assesses: [production-engineering]
        prepare: Nothing. You get a copy of a service whose answers became slow, its logs and its tests.
        rubric: true
      - name: Explaining a wrong answer to a shop
        kind: communication
        takes: 45 minutes
        where: video
        with: [Somebody who talks to shops]
        assesses: [communication]
        prepare: Nothing. A shop asks why its best seller is on page three, and we play the shop.
        rubric: true

# What may somebody do whose role is not there?
open-application:
  text: Tell us which of our problems you would like to work on, and show one thing that you have made.
  email: jobs@example.com
# How does somebody hear of the next role, if none fits today?
#newsletter: {text: "New roles and stories, six times a year", url: "https://news.example.com/jobs"}

"""#),
(path: "init/pages/about.md", text: #"""
---
# Any other page; its address is the name of the file. Add `menu: true` to lead to it from the menu.
title: About Example
summary: What we do, for whom, and how we earn money.
---

<!-- This page is yours. What would you ask about a company before you wrote to it? -->

**Example is not a company.** It came with this site, to show what a page can look like until you write your own.

## What we do

We run the search of forty book shops. Two million readers use it each month, in nine languages.

## How we earn money

<!-- Who pays, for what, and for how long will it last? Candidates ask, and like to see that you answer. -->

A shop pays by the year, by the number of its searches. We have covered our costs since 2023, and sell no data to anybody.

## Where to read on

Our [teams](/teams/), their [stories](/stories/), and what is [open](/roles/).

"""#),
(path: "init/roles/ml-engineer.yaml", text: #"""
# An example of a role that says what a candidate wants to know: which problem, with what, how one grows. Replace every
# text by what is true of yours. To begin another one, run: remit new role "Data Scientist, Pricing"

# What would the person call themselves? No places, dates or codes.
title: ML Engineer, Search Ranking
family: ml-engineer            # data-scientist | ml-engineer | mlops-engineer | ai-researcher, or one in families/
emphasis: production           # research | production | hybrid
level: [mid, senior]           # intern | junior | mid | senior | staff | principal; a list where several will do
track: individual              # individual | manager
team: search                   # the file teams/search.md
# Who leads the person, and what would they say to somebody who hesitates?
reports-to: {title: Head of Search, name: Robin Example, says: "Nobody here has solved this, and I would like to see it done."}
openings: 1
status: open                   # draft | open | paused | filled | closed
posted: {{today}}
closes: {{closes}}             # the last day to apply, or rolling; on the day after, the page says closed
confirmed: {{today}}          # when did somebody last check that the role is still wanted?
vacancy: existing              # existing | future

# In one sentence: what will be better because this person came?
summary: You make search answer within 60 ms, and keep the right book on the first screen.
# What problem will they solve? Whom does it cost what today, and what was tried?
problem: |
  Readers type into our search box and look up before it has answered: ranking takes 140 ms at the 99th percentile, and one
  search in nine is given up. The model was built for a tenth of the titles that it ranks today.

  A smaller model was fast enough, and worse: [what we learned from it](/stories/the-fast-model-that-was-worse/). We believe
  that both can be had, and nobody here has had the time to show it.
# With what will they solve it? The tools of today, the data and its state, the machines.
resources:
  stack: [Python, PyTorch, ONNX Runtime, PostgreSQL, Kubernetes]
  data: Three years of searches, clicks and sales, documented, two terabytes; clicks before 2024 lack the position.
  compute: Eight GPUs for six people; a full training run takes four hours.
  publishing: Talks and code yes, after a colleague has read them; shops' sales figures never.
  # What is hard here today, and what is being done about it? Said now, it keeps people; found out later, it does not.
  constraints:
    - A release needs a slot that another team gives out, on two days a week.
    - {text: Nobody measures whether a search was abandoned on phones, changing-to: a measure for both apps, within: 9 months}
# How will they grow? A role that leads nowhere reads as a dead end.
growth:
  text: |
    Senior engineers here own a model from end to end; staff engineers decide how all of them are served. In your first year
    you decide how ranking is deployed, with somebody beside you who has done it before.
  paths: [Staff ML engineer, Engineering manager]
  review: Twice a year, in writing, against the ladder that everybody can read.
  learning-time: Every second Friday.

# What will they do all week? A verb and its result; no list of tools.
responsibilities:
  - Own the ranking model in production, from training to serving and rollback.
  - Cut the latency of ranking, measured on the phones of readers.
  - Find out why a model that is better offline is sometimes worse live.
  - Build the fallback that answers when the model cannot.
# What can nobody do this work without? Seven at most: everything else is nice to have. The id is what a stage of the
# interview names in `assesses`.
must-haves:
  - {id: production-engineering, text: Has put a model into production that other people depended on.}
  - {id: evaluation-rigor, text: "Has found out why a model was better offline than live, and can tell the story."}
  - {id: production-awareness, text: "Has made a deployed model faster or cheaper, and knows what that cost elsewhere."}
  - {id: code-quality, text: "Writes Python that a colleague can change, with tests that fail for the right reason."}
  - {id: communication, text: Can explain a wrong answer to a shop that lost a sale by it.}
# What helps, and can be learned here?
nice-to-haves:
  - ONNX Runtime or TensorRT.
  - Search, ranking or recommendations.
  - Another of our nine languages than English.
# What counts from each background? People come to this work by several ways.
backgrounds:
  - {from: academia, counts: "A system that others ran, beyond the paper."}
  - {from: software, counts: "A service of yours under load, and one model that you trained and deployed."}
  - {from: self-taught, counts: Anything live with users whom you do not know.}
# What must this person improve in the first 6 to 12 months, and how will both of you know? A number where there is one,
# evidence where there is none.
success-measures:
  - {within: 2 months, kind: milestone, outcome: First change of the model live, shown-by: One shop for a week without a complaint.}
  - within: 6 months
    outcome: Ranking answers faster
    metric: p99 latency of the ranking service
    from: 140 ms
    to: 60 ms
  - within: 12 months
    outcome: Readers get an answer when the model has none
    shown-by: Four rehearsed outages in which the fallback answered within a second.
# Who owns the work next to this? A family, a team or a role, and what for.
works-with:
  - {family: data-scientist, for: the measure of relevance}
  - {family: data-engineer, for: searches and sales as tables}
# What do people expect of such a role that it does not include, and whose is it?
not-this-role:
  - {text: Building the pipelines for searches and sales, who: data-engineer}
  - {text: Deciding which shops and languages come first, who: product}

# What is ready on the first day, and what will be done after 30 to 60 and after 90 days?
onboarding:
  access: Data, cluster and documents on day one.
  first-win: {within: 45 days, text: One feature of the ranking live for one shop.}
  day-90: {result: A release of your own in all shops, learning: How a reader searches when the title is forgotten.}
  buddy: true
# What is paid? A range of which both ends are really paid, and the rest in figures. Many places ask for it by law.
compensation:
  pay: {min: 72000, max: 92000, currency: EUR, per: year}
  bonus: 4 % of the year's pay in years with a profit.
  equity: 0.02–0.04 % in options, over four years.
  review: Each April, in writing.
  learning-budget: 1,500 EUR a year.
# Where is the work done, and can somebody come who is not there yet?
location:
  workplace: hybrid            # onsite | hybrid | remote
  onsite-days: 2               # a week
  places: [{city: Berlin, country: DE}]
  #remote-from: [DE, FR, US-CO] # for remote work: the countries, or country-region
  time-zones: 10:00–15:00 CET in common
  visa: sponsored              # sponsored | transfer | none
# What else shapes a week?
conditions: {hours: 38 a week, travel: two days a quarter, on-call: "one week in six, paid", languages: [English]}
employment: {type: full-time, work: ongoing}
# How does one apply, how long does it take, and when does an answer come?
apply:
  email: jobs@example.com      # or url:, the address of a form
  send: [CV or profile, one thing that you made and what went wrong with it]
  takes: 15 minutes
  reply-within: 5 days
  contact: {name: Sam Example, email: jobs@example.com}
notes: Notes are for yourselves, and never published.

"""#),
(path: "init/site.yaml", text: #"""
# How the site is built and checked. `#` begins a remark; a line such as `#utc-offset: …` is a setting that waits: take
# its `#` away to use it.

format: 1                      # the version of the content format; leave it as it is
# Where will the site be? Feeds and search engines need the whole address.
base-url: https://careers.example.com
language: en                   # the language that you write in
# In which languages will the site be? The first is the one above; `roles/ml-engineer.de.yaml` holds the German texts of a role.
#languages: [en, de]
# When does a day end where you are? A role closes then. In quotes; UTC, if you say nothing.
#utc-offset: "+01:00"

# What is your colour? In quotes, since a # after a space begins a remark. Text on it turns white where it is dark; `accent-dark` is for dark screens.
#theme: {name: default, options: {accent: "#2ea876"}}

"""#),
(path: "init/stories/the-fast-model-that-was-worse.md", text: #"""
---
# A story proves what a role or the company claims. The best ones are about something that did not work.
title: The fast model that was worse
author: {name: Kim Example, role: ML Engineer}
date: {{today}}
team: search
family: ml-engineer
summary: We made ranking three times as fast, celebrated for a day, and took it back.
# day-in-the-life | case-study | failure | first-90-days | career-path | paper | talk | open-source | write-up
kind: failure
# Which claim is it proof of?
proves: We write down what went wrong.
# Did everybody who appears in it agree?
consent: true
---

<!-- This is an invented example: replace it with something that happened to you, and your own name. -->
<!-- What did you want, and what did you know then? Give the numbers. -->

*An invented story, to show what one can look like.*

Last winter, ranking took 140 ms at the 99th percentile. A smaller model took 45, and lost nothing in our offline tests. We
released it on a Tuesday to all forty shops.

## What happened

<!-- What went wrong, how did you notice, and what did it cost? -->

By Wednesday evening, one search in eight was typed a second time in other words. It had been one in eleven. Nobody had an alarm for
that; a shop in Lyon rang us, because a customer had asked for *the lighthouse book* and been shown lamps.

Our offline test counted clicks. The small model had learned to put last month's bestsellers first, where people click.

## What we changed

<!-- What is different since then? What is still open? -->

- Tests compare searches that were typed again; clicks are the second measure.
- A release begins with one shop, for a day.
- The old model stays warm for a week. Going back takes two minutes.

Ranking takes 140 ms again. We would still like 60, and [look for somebody](/roles/) who wants to find out how.

"""#),
(path: "init/teams/search.md", text: #"""
---
# One file for each team: its front matter, between the lines of ---, and then its own words.
name: Search
# What is the team there for, and how can one tell that it succeeds?
mission: To put the right book on the first screen before the reader looks up.
size: 6
lead: {name: Robin Example, role: Head of Search}
# Which families are there already? A candidate wants to know who does the work next to theirs.
covers: [ml-engineer, data-scientist]
stack: [Python, PyTorch, ONNX Runtime, PostgreSQL, Kubernetes]
data: Three years of searches, clicks and sales, documented, two terabytes.
# What is hard today, honestly?
constraints:
  - A release needs a slot that another team gives out, on two days a week.
# What has it built that one can look at?
projects:
  - {title: Search you can watch, text: "A page inside the company that shows ten random searches, and what we answered."}
# How is the work done? Who decides, who reviews, how often something is released, who is woken at night.
ways-of-working:
  decisions: One page, two days for objections, then the person who wrote it decides.
  review: Each change is read by one colleague within a working day; a change of the model by two.
  releases: Twice a week, one shop first, all of them on the day after.
  on-call: One week in six, 300 EUR a week, and a free day after a broken night.
  async: No meeting on Wednesdays, or before ten.
# A picture goes into assets/, with `alt` saying what it shows.
#photo: assets/search.jpg
#alt: Six people around a table covered with slips of paper
---

<!-- What would you tell a friend about the team, over lunch? Name things, people's work and numbers. -->

Two million readers a month type into our search box. Four searches in ten name no title: *the one with the whale, for a
child of six*. We answer those, too.

Four of us train and run the models. Two are data scientists, who read searches aloud on Mondays and ask shops which
wrong answer hurt.

## What is hard

<!-- What would a new colleague find out in the first month anyway? -->

The model knows what was clicked, and clicks lie: the first result is clicked because it is the first. In March we found out how
much, with [a fast model that was worse](/stories/the-fast-model-that-was-worse/).

## What a week looks like

On Mondays we read twenty searches that failed. On Tuesdays and Thursdays we release. On Fridays nobody does.

"""#),
(path: "theme/templates/role-row.mustache", text: #"""
{{! A role in a list, as in the default theme, with the role's family above its title. A file of the name of one of the
    default theme's takes its place; `remit theme model roles` lists what it may use, and what each name holds. }}
{{first-line}}
{{#family}}
<p class="label">{{family}}</p>
{{/family}}
{{other-lines}}

"""#),
(path: "theme/theme.yaml", text: #"""
# A theme says what differs from the default one; all that is not here comes from there.
name: {{name}}
title: {{title}}
description: {{description}}

# What a site may choose. These are options of the default theme with another colour: what is not said of them stays,
# and site.yaml may still choose others. All options: remit's themes/default/theme.yaml.
options:
  accent:                      # behind the text of buttons, where the reader's device is light
    default: "#2f6fde"
  accent-dark:                 # the same, where it is dark
    default: "#7fb0ff"

"""#),
  ]
}
