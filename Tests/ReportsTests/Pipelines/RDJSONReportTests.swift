import Reports
import Testing

@Suite("reviewdog's JSON")
struct RDJSONReportTests {
  @Test("counts columns in bytes, and makes one suggestion of each fix")
  func whole() {
    #expect(
      render(HostileReport.report, as: .rdjson) == #"""
        {
          "source": {
            "name": "remit",
            "url": "https://example.org/remit"
          },
          "severity": "ERROR",
          "diagnostics": [
            {
              "message": "`Ninja` is ::error::no ]]> \u003cjob> & 100% \"work\"\u001b[31m\u202e\nnote: no job\nnote: A fact,\nin two lines\nhelp: name the work, as in [this](#x)",
              "location": {
                "path": "content/roles/größe, 100%: \"a\" \u003cb>.yaml",
                "range": {
                  "start": {
                    "line": 1,
                    "column": 31
                  },
                  "end": {
                    "line": 1,
                    "column": 36
                  }
                }
              },
              "severity": "WARNING",
              "code": {
                "value": "wording/ninja",
                "url": "https://example.org/wording/ninja"
              },
              "suggestions": [
                {
                  "range": {
                    "start": {
                      "line": 1,
                      "column": 8
                    },
                    "end": {
                      "line": 1,
                      "column": 36
                    }
                  },
                  "text": "械 👩🏽‍💻 Engineer \"1\"\r\n"
                }
              ],
              "related_locations": [
                {
                  "message": "here",
                  "location": {
                    "path": "a:b/company.yaml",
                    "range": {
                      "start": {
                        "line": 2,
                        "column": 8
                      },
                      "end": {
                        "line": 2,
                        "column": 13
                      }
                    }
                  }
                },
                {
                  "location": {
                    "path": "a:b/company.yaml",
                    "range": {
                      "start": {
                        "line": 1,
                        "column": 1
                      },
                      "end": {
                        "line": 1,
                        "column": 5
                      }
                    }
                  }
                }
              ]
            },
            {
              "message": "the pay is wrong",
              "location": {
                "path": "content/roles/größe, 100%: \"a\" \u003cb>.yaml",
                "range": {
                  "start": {
                    "line": 2,
                    "column": 1
                  },
                  "end": {
                    "line": 3,
                    "column": 8
                  }
                }
              },
              "severity": "ERROR",
              "code": {
                "value": "content/bad-value"
              },
              "suggestions": [
                {
                  "range": {
                    "start": {
                      "line": 2,
                      "column": 1
                    },
                    "end": {
                      "line": 3,
                      "column": 1
                    }
                  },
                  "text": ""
                }
              ]
            },
            {
              "message": "no `summary`",
              "location": {
                "path": "content/roles/größe, 100%: \"a\" \u003cb>.yaml",
                "range": {
                  "start": {
                    "line": 4,
                    "column": 8
                  },
                  "end": {
                    "line": 4,
                    "column": 8
                  }
                }
              },
              "severity": "INFO",
              "code": {
                "value": "content/missing-key"
              },
              "suggestions": [
                {
                  "range": {
                    "start": {
                      "line": 4,
                      "column": 8
                    },
                    "end": {
                      "line": 4,
                      "column": 8
                    }
                  },
                  "text": "\r\nsummary: "
                }
              ]
            },
            {
              "message": "no `summary`",
              "location": {
                "path": "content/roles/größe, 100%: \"a\" \u003cb>.yaml",
                "range": {
                  "start": {
                    "line": 4,
                    "column": 8
                  },
                  "end": {
                    "line": 4,
                    "column": 8
                  }
                }
              },
              "severity": "INFO",
              "code": {
                "value": "content/missing-key"
              }
            }
          ]
        }
        """#)
  }

  @Test("without findings is a whole document")
  func clean() {
    #expect(
      render(as: .rdjson, filesChecked: 2) == #"""
        {
          "source": {
            "name": "remit"
          },
          "diagnostics": []
        }
        """#)
  }
}
