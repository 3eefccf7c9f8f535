import Reports
import Testing

@Suite("SARIF")
struct SARIFReportTests {
  @Test("holds rules, places in UTF-16, related places, fingerprints and fixes that do not overlap")
  func whole() {
    #expect(
      render(HostileReport.report, as: .sarif) == #"""
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "remit",
                  "semanticVersion": "1.2.3",
                  "informationUri": "https://example.org/remit",
                  "rules": [
                    {
                      "id": "pay/range",
                      "shortDescription": {
                        "text": "A range of pay"
                      },
                      "fullDescription": {
                        "text": "Law asks for it."
                      },
                      "help": {
                        "text": "Law asks for it.\nSource: Directive (EU) 2023/970"
                      },
                      "helpUri": "https://example.org/pay/range",
                      "defaultConfiguration": {
                        "level": "error"
                      },
                      "properties": {
                        "tags": [
                          "pay",
                          "law"
                        ],
                        "evidence": "law",
                        "problem.severity": "error"
                      }
                    },
                    {
                      "id": "wording/ninja",
                      "shortDescription": {
                        "text": "A title names the work"
                      },
                      "fullDescription": {
                        "text": "Nobody looks for a \\[ninja\\](x)."
                      },
                      "help": {
                        "text": "Nobody looks for a \\[ninja\\](x).\nSource: Somebody 2011"
                      },
                      "helpUri": "https://example.org/wording/ninja",
                      "defaultConfiguration": {
                        "level": "warning"
                      },
                      "properties": {
                        "tags": [
                          "wording",
                          "study"
                        ],
                        "evidence": "study",
                        "problem.severity": "warning"
                      }
                    },
                    {
                      "id": "content/bad-value",
                      "shortDescription": {
                        "text": "bad value"
                      },
                      "fullDescription": {
                        "text": "bad value"
                      },
                      "help": {
                        "text": "bad value"
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      },
                      "properties": {
                        "tags": [
                          "content"
                        ],
                        "problem.severity": "error"
                      }
                    },
                    {
                      "id": "content/missing-key",
                      "shortDescription": {
                        "text": "missing key"
                      },
                      "fullDescription": {
                        "text": "missing key"
                      },
                      "help": {
                        "text": "missing key"
                      },
                      "defaultConfiguration": {
                        "level": "note"
                      },
                      "properties": {
                        "tags": [
                          "content"
                        ],
                        "problem.severity": "recommendation"
                      }
                    }
                  ]
                }
              },
              "originalUriBaseIds": {
                "SRCROOT": {
                  "description": {
                    "text": "The folder in which remit ran"
                  }
                }
              },
              "columnKind": "utf16CodeUnits",
              "results": [
                {
                  "ruleId": "wording/ninja",
                  "ruleIndex": 1,
                  "level": "warning",
                  "message": {
                    "text": "`Ninja` is ::error::no \\]\\]> \u003cjob> & 100% \"work\"\u001b\\[31m\u202e\nnote: no job\nnote: A fact,\nin two lines\nhelp: name the work, as in \\[this\\](#x)"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/roles/gr%C3%B6%C3%9Fe,%20100%25:%20%22a%22%20%3Cb%3E.yaml",
                          "uriBaseId": "SRCROOT"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 19,
                          "endLine": 1,
                          "endColumn": 24
                        }
                      }
                    }
                  ],
                  "relatedLocations": [
                    {
                      "id": 1,
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "a%3Ab/company.yaml",
                          "uriBaseId": "SRCROOT"
                        },
                        "region": {
                          "startLine": 2,
                          "startColumn": 8,
                          "endLine": 2,
                          "endColumn": 13
                        }
                      },
                      "message": {
                        "text": "here"
                      }
                    },
                    {
                      "id": 2,
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "a%3Ab/company.yaml",
                          "uriBaseId": "SRCROOT"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 1,
                          "endLine": 1,
                          "endColumn": 5
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "primaryLocationLineHash": "10e011d03346a7d9:1"
                  },
                  "fixes": [
                    {
                      "description": {
                        "text": "Name it"
                      },
                      "artifactChanges": [
                        {
                          "artifactLocation": {
                            "uri": "content/roles/gr%C3%B6%C3%9Fe,%20100%25:%20%22a%22%20%3Cb%3E.yaml",
                            "uriBaseId": "SRCROOT"
                          },
                          "replacements": [
                            {
                              "deletedRegion": {
                                "startLine": 1,
                                "startColumn": 8,
                                "endLine": 1,
                                "endColumn": 9
                              }
                            },
                            {
                              "deletedRegion": {
                                "startLine": 1,
                                "startColumn": 19,
                                "endLine": 1,
                                "endColumn": 24
                              },
                              "insertedContent": {
                                "text": "Engineer \"1\"\r\n"
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                },
                {
                  "ruleId": "content/bad-value",
                  "ruleIndex": 2,
                  "level": "error",
                  "message": {
                    "text": "the pay is wrong"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/roles/gr%C3%B6%C3%9Fe,%20100%25:%20%22a%22%20%3Cb%3E.yaml",
                          "uriBaseId": "SRCROOT"
                        },
                        "region": {
                          "startLine": 2,
                          "startColumn": 1,
                          "endLine": 3,
                          "endColumn": 8
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "primaryLocationLineHash": "79eb4a8adf4c0569:1"
                  },
                  "fixes": [
                    {
                      "description": {
                        "text": "Take it away (a guess, so look at it before you keep it)"
                      },
                      "artifactChanges": [
                        {
                          "artifactLocation": {
                            "uri": "content/roles/gr%C3%B6%C3%9Fe,%20100%25:%20%22a%22%20%3Cb%3E.yaml",
                            "uriBaseId": "SRCROOT"
                          },
                          "replacements": [
                            {
                              "deletedRegion": {
                                "startLine": 2,
                                "startColumn": 1,
                                "endLine": 3,
                                "endColumn": 1
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                },
                {
                  "ruleId": "content/missing-key",
                  "ruleIndex": 3,
                  "level": "note",
                  "message": {
                    "text": "no `summary`"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/roles/gr%C3%B6%C3%9Fe,%20100%25:%20%22a%22%20%3Cb%3E.yaml",
                          "uriBaseId": "SRCROOT"
                        },
                        "region": {
                          "startLine": 4,
                          "startColumn": 8,
                          "endLine": 4,
                          "endColumn": 8
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "primaryLocationLineHash": "92e05b47ab17302f:1"
                  },
                  "fixes": [
                    {
                      "description": {
                        "text": "Add it (a guess, so look at it before you keep it)"
                      },
                      "artifactChanges": [
                        {
                          "artifactLocation": {
                            "uri": "content/roles/gr%C3%B6%C3%9Fe,%20100%25:%20%22a%22%20%3Cb%3E.yaml",
                            "uriBaseId": "SRCROOT"
                          },
                          "replacements": [
                            {
                              "deletedRegion": {
                                "startLine": 4,
                                "startColumn": 8,
                                "endLine": 4,
                                "endColumn": 8
                              },
                              "insertedContent": {
                                "text": "\r\nsummary: "
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                },
                {
                  "ruleId": "content/missing-key",
                  "ruleIndex": 3,
                  "level": "note",
                  "message": {
                    "text": "no `summary`"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "content/roles/gr%C3%B6%C3%9Fe,%20100%25:%20%22a%22%20%3Cb%3E.yaml",
                          "uriBaseId": "SRCROOT"
                        },
                        "region": {
                          "startLine": 4,
                          "startColumn": 8,
                          "endLine": 4,
                          "endColumn": 8
                        }
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "primaryLocationLineHash": "92e05b47ab17302f:2"
                  }
                }
              ]
            }
          ]
        }
        """#)
  }

  @Test("without findings is a whole log")
  func clean() {
    #expect(
      render(as: .sarif, filesChecked: 2) == #"""
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "remit",
                  "rules": []
                }
              },
              "originalUriBaseIds": {
                "SRCROOT": {
                  "description": {
                    "text": "The folder in which remit ran"
                  }
                }
              },
              "columnKind": "utf16CodeUnits",
              "results": []
            }
          ]
        }
        """#)
  }
}
