// Written by scripts/schemas.mjs from schemas/. Do not edit.
// <stdin>
var validFrontMatter = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": { "kind": { "enum": ["self-evaluation", "priority-action-plan", "strategic-plan", "written-statement-of-action", "progress-report", "inspection-report", "evidence-index", "other"] }, "title": { "type": ["string", "number"] }, "subtitle": { "type": ["string", "number"] }, "date": { "type": "string" }, "area": { "type": ["string", "number"] }, "summary": { "enum": [true, false, "yes", "no"] }, "partners": { "type": ["array", "string"], "items": { "type": "string" } }, "posts": { "type": "object", "additionalProperties": { "type": "string" } }, "meeting": { "type": "string" }, "inspection-report": { "type": "string" } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "self-evaluation" || data0 === "priority-action-plan" || data0 === "strategic-plan" || data0 === "written-statement-of-action" || data0 === "progress-report" || data0 === "inspection-report" || data0 === "evidence-index" || data0 === "other")) {
        const err0 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema11.properties.title.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.subtitle !== void 0) {
      let data2 = data.subtitle;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/subtitle", schemaPath: "#/properties/subtitle/type", keyword: "type", params: { type: schema11.properties.subtitle.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (typeof data.date !== "string") {
        const err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.area !== void 0) {
      let data4 = data.area;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err4 = { instancePath: instancePath + "/area", schemaPath: "#/properties/area/type", keyword: "type", params: { type: schema11.properties.area.type }, message: "must be string,number" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data5 = data.summary;
      if (!(data5 === true || data5 === false || data5 === "yes" || data5 === "no")) {
        const err5 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/enum", keyword: "enum", params: { allowedValues: schema11.properties.summary.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.partners !== void 0) {
      let data6 = data.partners;
      if (!Array.isArray(data6) && typeof data6 !== "string") {
        const err6 = { instancePath: instancePath + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: schema11.properties.partners.type }, message: "must be array,string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data6[i0] !== "string") {
            const err7 = { instancePath: instancePath + "/partners/" + i0, schemaPath: "#/properties/partners/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
    if (data.posts !== void 0) {
      let data8 = data.posts;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key0 in data8) {
          if (typeof data8[key0] !== "string") {
            const err8 = { instancePath: instancePath + "/posts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/posts/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/posts", schemaPath: "#/properties/posts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.meeting !== void 0) {
      if (typeof data.meeting !== "string") {
        const err10 = { instancePath: instancePath + "/meeting", schemaPath: "#/properties/meeting/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data["inspection-report"] !== void 0) {
      if (typeof data["inspection-report"] !== "string") {
        const err11 = { instancePath: instancePath + "/inspection-report", schemaPath: "#/properties/inspection-report/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validConfiguration = validate11;
var schema12 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "rules": { "type": "object", "patternProperties": { "": { "enum": ["off", "hint", "information", "warning", "error"] } } }, "kinds": { "type": "object", "additionalProperties": { "enum": ["self-evaluation", "priority-action-plan", "strategic-plan", "written-statement-of-action", "progress-report", "inspection-report", "evidence-index"] } }, "bankHolidays": { "type": "array", "items": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } }, "terms": { "type": "object", "additionalProperties": false, "patternProperties": { "^(autumn|spring|summer) 20\\d{2}$": { "type": "object", "additionalProperties": false, "properties": { "start": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "halfTermStart": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "halfTermEnd": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "end": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } } } } } } };
var pattern0 = new RegExp("", "u");
var pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var pattern2 = new RegExp("^(autumn|spring|summer) 20\\d{2}$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "rules" || key0 === "kinds" || key0 === "bankHolidays" || key0 === "terms")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data1 = data.rules;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (pattern0.test(key1)) {
            let data2 = data1[key1];
            if (!(data2 === "off" || data2 === "hint" || data2 === "information" || data2 === "warning" || data2 === "error")) {
              const err2 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/patternProperties//enum", keyword: "enum", params: { allowedValues: schema12.properties.rules.patternProperties[""].enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kinds !== void 0) {
      let data3 = data.kinds;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key2 in data3) {
          let data4 = data3[key2];
          if (!(data4 === "self-evaluation" || data4 === "priority-action-plan" || data4 === "strategic-plan" || data4 === "written-statement-of-action" || data4 === "progress-report" || data4 === "inspection-report" || data4 === "evidence-index")) {
            const err4 = { instancePath: instancePath + "/kinds/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/kinds/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema12.properties.kinds.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.bankHolidays !== void 0) {
      let data5 = data.bankHolidays;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (!pattern1.test(data6)) {
              const err6 = { instancePath: instancePath + "/bankHolidays/" + i0, schemaPath: "#/properties/bankHolidays/items/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/bankHolidays/" + i0, schemaPath: "#/properties/bankHolidays/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/bankHolidays", schemaPath: "#/properties/bankHolidays/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.terms !== void 0) {
      let data7 = data.terms;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key3 in data7) {
          if (!pattern2.test(key3)) {
            const err9 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for (const key4 in data7) {
          if (pattern2.test(key4)) {
            let data8 = data7[key4];
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              for (const key5 in data8) {
                if (!(key5 === "start" || key5 === "halfTermStart" || key5 === "halfTermEnd" || key5 === "end")) {
                  const err10 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              }
              if (data8.start !== void 0) {
                let data9 = data8.start;
                if (typeof data9 === "string") {
                  if (!pattern1.test(data9)) {
                    const err11 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/start", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/start/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                } else {
                  const err12 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/start", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
              if (data8.halfTermStart !== void 0) {
                let data10 = data8.halfTermStart;
                if (typeof data10 === "string") {
                  if (!pattern1.test(data10)) {
                    const err13 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/halfTermStart", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/halfTermStart/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                } else {
                  const err14 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/halfTermStart", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/halfTermStart/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              if (data8.halfTermEnd !== void 0) {
                let data11 = data8.halfTermEnd;
                if (typeof data11 === "string") {
                  if (!pattern1.test(data11)) {
                    const err15 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/halfTermEnd", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/halfTermEnd/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                } else {
                  const err16 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/halfTermEnd", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/halfTermEnd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
              if (data8.end !== void 0) {
                let data12 = data8.end;
                if (typeof data12 === "string") {
                  if (!pattern1.test(data12)) {
                    const err17 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/end", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/end/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                } else {
                  const err18 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/end", schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/properties/end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            } else {
              const err19 = { instancePath: instancePath + "/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/terms/patternProperties/%5E(autumn%7Cspring%7Csummer)%2020%5Cd%7B2%7D%24/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
export {
  validConfiguration,
  validFrontMatter
};
