// swift-format-ignore-file
// Generated from Sources/Commands/Starters; to change it, change that and run: Scripts/embed

/// The files that `remit theme new` writes.
package enum Starters {
  /// Paths, relative to Sources/Commands/Starters, in order, and what the files hold.
  package static let files: [(path: StaticString, text: StaticString)] = [
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
